"""From a sentence's tokens and mentions to clauses: predicates with their functions, whatever the word order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.carriers import antecedent, carried_end, carrier, doer_between, told_of_head
from diplo_events.clauses.complements import complements
from diplo_events.clauses.genitives import genitives
from diplo_events.clauses.hosts import GOING, GOING_TO, MOVING, continued, hosted
from diplo_events.clauses.masdar_readings import masdar_reading
from diplo_events.clauses.parties import with_parties
from diplo_events.clauses.phrases import GATHERING, PAPERS, SITES, function, is_scene, place_like
from diplo_events.clauses.posts import with_goal
from diplo_events.clauses.pronouns import done_to_me, pronoun_object
from diplo_events.clauses.readings import verb_reading
from diplo_events.clauses.speech import SOURCE_WORDS, headed_by_colon, named_sources, said_in_papers, said_meanwhile
from diplo_events.clauses.speeches import speech_owner
from diplo_events.clauses.subjects import (
    continued_subject,
    is_pronouns,
    preverbal_subject,
    speaks_behind,
    subject_before,
)
from diplo_events.clauses.tellers import paper_subject, tellers_of, told_apart, told_by
from diplo_events.clauses.tours import stops
from diplo_events.clauses.verbless import guest_in
from diplo_events.clauses.view import ACCUSATIVE
from diplo_events.clauses.welcomes import arrivals, welcomed
from diplo_events.document import Clause, Function, FunctionKind, Predicate, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Reading


_SENDING: Final = frozenset({"أوفد", "أرسل", "أقل"})
#: «تعيين فلان سفيرا»: who stands between such a masdar and its noun has it done to him.
_APPOINTING: Final = frozenset({"تعيين", "تسمية"})
_COMMENTING: Final = frozenset({"علق", "رد", "عقب"})
#: What somebody hands over or signs is the verb's object, never told behind «ل».
_HANDING: Final = frozenset("تسلم تلقى سلم بعث أرسل نقل حمل وقع أبرم فرض قدم".split())
#: Verbs that want somebody called something: «وصف الاتفاق بالتاريخي».
_CALLING: Final = frozenset({"وصف", "اتهم"})
#: «سارع إلى نفي»، «خلص إلى القول».
_LEADING_TO: Final = frozenset({"سارع", "بادر", "خلص", "ذهب"})
#: Verbs that want somebody urged: «حث الوزير على».
_URGING: Final = frozenset({"حث", "حض", "ناشد"})
#: «أول زيارة من نوعها يقوم بها رجل إلى روما»: so near to its journey it is told who makes it.
_MADE: Final = frozenset({"بها", "به"})
_NEAR: Final = 5
_NOMINAL: Final = frozenset({FunctionKind.GENITIVE, FunctionKind.OBJECT})
#: «غادر البلاد اليوم وزير الخارجية»: where one leaves from, not who leaves.
_HERE: Final = frozenset({"البلاد", "ارض", "المملكه", "السلطنه", "الدوله"})
#: Verbs of encounters that mean nothing without an object.
_TRANSITIVE: Final = frozenset({"التقى", "استقبل", "زار", "قابل", "هاتف"})


@dataclass(frozen=True)
class Vocabulary:
    """The lemmas that rules ask for; only their clauses are parsed."""

    verbs: frozenset[str]
    masdars: frozenset[str]
    lights: frozenset[str]
    participles: frozenset[str] = frozenset()
    colon: bool = False
    sources: bool = False
    welcomes: bool = False

    @cached_property
    def all(self) -> frozenset[str]:
        """The lemmas and marks one of which every predicate a rule asks for has."""
        marks = frozenset({":"}) if self.colon else frozenset()
        return self.verbs | self.masdars | self.participles | marks | (SOURCE_WORDS if self.sources else frozenset())

    @cached_property
    def verbal(self) -> frozenset[str]:
        """The verbs that rules ask for, alone or with a masdar."""
        return self.verbs | self.lights

    @cached_property
    def only_light(self) -> frozenset[str]:
        """The verbs that rules ask for with a masdar alone."""
        return self.lights - self.verbs

    @cached_property
    def heads(self) -> frozenset[str]:
        """The lemmas one of which a word must have in some reading to be a verb or masdar of a clause."""
        return self.verbal | self.masdars | GATHERING


def parse(view: View, vocabulary: Vocabulary) -> tuple[Clause, ...]:
    """Return the clauses of a sentence whose predicate a rule may ask for, in the order of their predicates."""
    heads = _heads(view, vocabulary.heads)
    found = [clause for position in heads for clause in _verbal(view, position, vocabulary)]
    verbal = [continued(view, clause) for clause in found]
    accusatives = [position for position, key in enumerate(view.keys) if key.endswith(ACCUSATIVE)]
    verbal += [clause for place in accusatives for clause in said_meanwhile(view, place, vocabulary.participles)]
    verbal += headed_by_colon(view) if vocabulary.colon else []
    verbal += [*named_sources(view), *said_in_papers(view)] if vocabulary.sources else []
    welcomes = {place: clause for place in heads for clause in welcomed(view, place)} if vocabulary.welcomes else {}
    verbal += welcomes.values()
    verbal += guest_in(view) if "زار" in vocabulary.verbs else ()
    nominal = [clause for place in heads if place not in welcomes for clause in _nominal(view, place, vocabulary)]
    carriers = [clause for position in heads for clause in _carrying(view, position, vocabulary)] if nominal else []
    owned = [_hosted(view, clause, [*verbal, *carriers], nominal, welcomes.values()) for clause in nominal]
    told = (clause for clause in owned if clause is not None)
    return tuple(sorted((*verbal, *told), key=lambda clause: clause.predicate.first))


def _hosted(
    view: View, clause: Clause, verbal: list[Clause], nominal: list[Clause], welcomes: Iterable[Clause]
) -> Clause | None:
    """Return a masdar with whose doing it is; None for the arrival of a guest told in another sentence."""
    told = arrivals(view, clause, welcomes)
    return hosted(view, clause, verbal, nominal) if told is clause else told


def _heads(view: View, lemmas: frozenset[str]) -> list[int]:
    """Return where a word stands that some reading lets head a clause; nothing else is looked at twice."""
    return [
        position
        for position, token in enumerate(view.tokens)
        if not lemmas.isdisjoint([reading.lemma for reading in token.readings])
    ]


def _verbal(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    reading = verb_reading(view, position, vocabulary.verbal)
    if reading is None:
        return
    clause = _verb_clause(view, position, reading)
    if reading.lemma in vocabulary.verbs:
        yield with_parties(view, clause)
    if reading.lemma in vocabulary.lights:
        yield from _light(view, clause, vocabulary)


def _carrying(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    """«المباحثات التي أجراها الوزير خلال زيارته»: a light verb without its masdar still has a subject."""
    reading = verb_reading(view, position, vocabulary.only_light)
    if reading is not None and reading.enclitic:
        yield _verb_clause(view, position, reading)


def _verb_clause(view: View, position: int, reading: Reading) -> Clause:
    predicate = Predicate(
        PredicateKind.VERB, position, position + 1, reading.lemma, voice=reading.vox, aspect=reading.asp
    )
    if (apart := told_apart(view, position, reading, predicate)) is not None:
        return apart
    preverbal = () if speaks_behind(view, position, reading) else preverbal_subject(view, position)
    sides = _sides(preverbal)
    closed = view.key(position + 1) in _THAT  # «يتوقع أن يوافق المجلس»: nobody behind «أن» is the subject
    closed = closed or _moves_something(view, position, reading) or is_pronouns(view, position, reading)
    subject_open = not (preverbal or closed)
    going = reading.lemma in MOVING
    found = complements(view, position + 1, subject_open=subject_open, sides=sides, going=going, verb=reading)
    if owner_of_paper := paper_subject(view, position):
        found = (*owner_of_paper, *(item for item in found if item.kind is not FunctionKind.SUBJECT))
    elif tellers := speech_owner(view, position) or tellers_of(view, position):
        met = _lacks_subject(view, position, reading, found)  # «في زيارة يلتقي خلالها الرئيس»: whom he will meet
        found = told_by(tellers, position, tuple(map(_as_object, found)) if met else found)
    elif not preverbal and _lacks_subject(view, position, reading, found):
        found = tuple(_as_object(item) for item in found)
    if not preverbal and reading.lemma in GOING_TO:
        found = _traveller_last(found)
    if reading.lemma in _SENDING or (not preverbal and reading.lemma in GOING):
        travels = FunctionKind.OBJECT if reading.lemma in _SENDING else FunctionKind.SUBJECT
        found = with_goal(view, found, travels)
    if preverbal or not any(item.kind is FunctionKind.SUBJECT for item in found):
        found = (*(preverbal or subject_before(view, position)), *found)
    found = done_to_me(reading, position, found) or (*found, *pronoun_object(view, position, found))
    last = max((item.last for item in found), default=position + 1)
    first = min((item.first for item in found), default=position)
    return Clause(view.index, min(first, position), max(last, position + 1), predicate, found)


def _traveller_last(found: tuple[Function, ...]) -> tuple[Function, ...]:
    """«زار القاهرة أمس رئيس الوزراء»: the place stands first, and he who travels behind it."""
    told = [item for item in found if item.mentions and item.kind in {FunctionKind.SUBJECT, FunctionKind.OBJECT}]
    if len(told) < 2 or not all(map(place_like, told[0].mentions)) or any(map(place_like, told[1].mentions)):
        return found
    subject, people = told[:2]
    kinds = {id(subject): FunctionKind.OBJECT, id(people): FunctionKind.SUBJECT}
    return tuple(replace(item, kind=kinds.get(id(item), item.kind)) for item in found)


def _as_object(item: Function) -> Function:
    return replace(item, kind=FunctionKind.OBJECT) if item.kind is FunctionKind.SUBJECT else item


def _moves_something(view: View, position: int, reading: Reading) -> bool:
    """«غادرت طائرة تابعة للصليب الأحمر»: behind a verb of motion a common noun is the subject."""
    following = position + 1
    if reading.lemma not in MOVING or following in view.covered or view.preposition(following) is not None:
        return False
    noun = view.reading(following)
    if noun is None or noun.pos != "noun" or view.key(following) in _HERE:
        return False
    return noun.lemma not in SITES and view.date(following) is None


def _lacks_subject(view: View, position: int, reading: Reading, found: tuple[Function, ...]) -> bool:
    """«... ثم استقبل السفير الروسي»: of a verb that needs an object, somebody alone behind it is that object."""
    if reading.lemma in _CALLING and not reading.enclitic:
        return _is_called(view, position, found)
    if reading.lemma in _URGING and not reading.enclitic:
        return _is_urged(view, position, found)
    if reading.lemma not in _TRANSITIVE or reading.vox == "p" or reading.enclitic or view.is_relative(position - 1):
        return False
    alone = [item for item in found if item.kind in {FunctionKind.SUBJECT, FunctionKind.OBJECT}]
    joined = any(item.mentions for item in found if item.preposition in {"ب", "مع", "من"})
    return len(alone) == 1 and bool(alone[0].mentions) and not joined


def _is_urged(view: View, position: int, found: tuple[Function, ...]) -> bool:
    """«انتقد الرئيس الحرب وحث الوزير على سحب القوات»: joined to what another has said, who alone follows is urged."""
    first = found[0] if found else None
    if (
        first is None
        or first.kind is not FunctionKind.SUBJECT
        or len(first.mentions) != 1
        or not view.conjoined(position)
    ):
        return False
    before = continued_subject(view, position)
    led = view.preposition(first.last)
    apart = bool(before) and first.mentions[0].actor not in {one.actor for one in before} | {None}
    return apart and led is not None and led[0] in {"على", "إلى", "أن"}


def _is_called(view: View, position: int, found: tuple[Function, ...]) -> bool:
    """«ووصفت الصين بالشريك»: who alone stands between the verb and what he is called is its object."""
    first = found[0] if found else None
    if first is None or first.kind is not FunctionKind.SUBJECT or first.first != position + 1 or not first.mentions:
        return False
    led = view.preposition(first.last)
    return led is not None and led[0] == "ب"


_THAT: Final = frozenset({"ان", "بان"})
#: «اتصال أجراه عشية زيارة ...»: nouns of time govern the masdar, no light verb does.
_TIMES: Final = frozenset({"عشيه", "غداه", "قبيل", "بعيد", "عقب", "اثر", "قبل", "بعد", "خلال", "اثناء"})


def _light(view: View, clause: Clause, vocabulary: Vocabulary) -> Iterator[Clause]:
    """«أجرى X اتصالا مع Y»: the object's masdar and its complements make one predicate with the verb.

    So does the noun that a relative clause tells of: «الاتفاق الذي أبرمته X مع Y».
    """
    noun = antecedent(view, clause, vocabulary.masdars)
    if noun is not None:
        predicate = replace(clause.predicate, kind=PredicateKind.LIGHT, lemma=noun.lemma, light=clause.predicate.lemma)
        parties = told_of_head(view, clause.predicate.first, vocabulary.masdars)
        yield replace(clause, predicate=predicate, functions=(*clause.functions, *parties))
    for item in clause.functions:
        apart = item.first - 1 != clause.predicate.first  # «قبل دعوة»: the verb, no noun of time
        if item.mentions or not _carries(clause.predicate.lemma, item) or (apart and _of_time(view, item.first)):
            continue
        for position in range(item.first, min(item.last, item.first + 5)):
            reading = masdar_reading(view, position, vocabulary.masdars, carried=position == item.first)
            if reading is not None and _handed(clause.predicate.lemma, item, reading):
                yield _carried(view, clause, item, position, reading)
                return


def _handed(verb: str, item: Function, noun: Reading) -> bool:
    """«تسلم رئيس الدورة الحالية للقمة رسالة»: of what stands behind «ل», a paper alone may be handed over."""
    return verb not in _HANDING or item.preposition != "ل" or noun.lemma in PAPERS


def _of_time(view: View, position: int) -> bool:
    """«سلم السفير، أثناء زيارة، رسالة»: what stands behind a noun of time is not the verb's object."""
    return view.key(position) in _TIMES or view.key(position - 1) in _TIMES


def _carries(verb: str, item: Function) -> bool:
    """«عقد لقاء»، «قام بزيارة»، «سارع إلى نفي»: the functions that may hold a light verb's masdar.

    Who «علق على» something comments on it, and so does who «رد على» it; what he suspends is his object.
    """
    if verb in _COMMENTING and item.preposition == "على":
        return False
    if verb == "شارك":
        return item.preposition == "في"
    if verb in _LEADING_TO and item.preposition == "إلى":
        return True
    if item.kind is FunctionKind.PREPOSITION:
        return item.preposition in {"ب", "ل", "على"}
    return item.kind in {FunctionKind.OBJECT, FunctionKind.SUBJECT}


def _carried(view: View, clause: Clause, item: Function, position: int, reading: Reading) -> Clause:
    predicate = replace(
        clause.predicate,
        kind=PredicateKind.LIGHT,
        first=position,
        last=position + 1,
        lemma=reading.lemma,
        light=clause.predicate.lemma,
    )
    told = [found for found in clause.functions if found.last <= position or found.kind is FunctionKind.SUBJECT]
    told = [found for found in told if not any(is_scene(view, mention) for mention in found.mentions)]
    own = [found for found in told if not _goal_of_journey(view, found)]
    gathers = clause.predicate.lemma in GATHERING
    governed = genitives(view, position)
    start = governed[-1].last if governed else carried_end(view, position)
    inner = complements(view, start, subject_open=False, sides=_sides((*own, *governed)), taking_place=gathers)
    found = _with_stops(view, position, (*own, *governed, *inner))
    functions = _sited(tuple(one for one in found if one is not item), reading.lemma)
    return with_parties(
        view, replace(clause, predicate=predicate, functions=functions, last=max(clause.last, position + 1))
    )


def _goal_of_journey(view: View, item: Function) -> bool:
    """«سلم السفير، خلال زيارة إلى روما، الوزير رسالة»: where the bearer travels to is not who gets what he brings."""
    noun = view.reading(item.first - 2) if item.preposition == "إلى" else None
    return noun is not None and noun.pos == "noun" and noun.lemma in GOING and _of_time(view, item.first - 2)


def _nominal(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    reading = masdar_reading(view, position, vocabulary.masdars)
    if reading is None:
        return
    light = carrier(view, position, vocabulary.lights)
    predicate = Predicate(PredicateKind.MASDAR, position, position + 1, reading.lemma, light=light)
    own = genitives(view, position)
    start = own[-1].last if own else carried_end(view, position)
    going = reading.lemma in GOING and any(view.key(place) in _MADE for place in range(start, start + _NEAR))
    inner = complements(view, start, subject_open=False, sides=_sides(own), nominal=True, going=going)
    doer = doer_between(view, position, vocabulary.lights) if light is not None else None
    kind = FunctionKind.OBJECT if light in _APPOINTING else FunctionKind.HOST
    doers = (function(kind, doer.first, doer.last, (doer,)),) if doer is not None else ()
    found = _with_stops(view, position, (*own, *told_of_head(view, position, PAPERS), *inner, *doers))
    found = _sited(found, reading.lemma)
    last = max((item.last for item in found), default=position + 1)
    yield with_parties(view, Clause(view.index, position, max(last, position + 1), predicate, found))


def _with_stops(view: View, position: int, functions: tuple[Function, ...]) -> tuple[Function, ...]:
    """Add where a tour leads, unless the places are found already."""
    told = {mention for item in functions for mention in item.mentions}
    return (*functions, *(item for item in stops(view, position) if told.isdisjoint(item.mentions)))


def _sited(functions: tuple[Function, ...], lemma: str) -> tuple[Function, ...]:
    """«لقاءات الدوحة بين الوزراء»: where the sides stand after «بين», a place in the genitive is no side."""
    if not any(item.preposition == "بين" and item.mentions for item in functions):
        held = lemma not in GOING and not _names_side(functions)
        return functions if not held else tuple(item for item in functions if not _is_venue(item))
    return tuple(item for item in functions if item.kind not in _NOMINAL or not all(map(place_like, item.mentions)))


def _names_side(functions: tuple[Function, ...]) -> bool:
    """«مباحثات موسكو مع دمشق»: with a second side, a capital is the first."""
    return any(item.preposition == "مع" and item.mentions for item in functions)


def _is_venue(item: Function) -> bool:
    """«مفاوضات روما»: a capital alone in the genitive is where the encounter takes place."""
    alone = item.kind is FunctionKind.GENITIVE and len(item.mentions) == 1
    return alone and "capital" in item.mentions[0].modifiers


def _sides(functions: Iterable[Function]) -> frozenset[str]:
    """Return the states and bodies that the functions name."""
    return frozenset(mention.actor for item in functions for mention in item.mentions if mention.actor)

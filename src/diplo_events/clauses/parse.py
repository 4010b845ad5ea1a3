"""From a sentence's tokens and mentions to clauses: predicates with their functions, whatever the word order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import agrees
from diplo_events.clauses.carriers import antecedent, carried_end, carrier, told_of_head
from diplo_events.clauses.complements import complements
from diplo_events.clauses.genitives import genitives
from diplo_events.clauses.papers import is_paper, paper_owner
from diplo_events.clauses.phrases import GATHERING, PAPERS, SITES, actor_group, function, place_like
from diplo_events.clauses.posts import with_goal
from diplo_events.clauses.pronouns import done_to_me, is_done_to_me, pronoun_object
from diplo_events.clauses.readings import masdar_reading, verb_reading
from diplo_events.clauses.speech import SOURCE_WORDS, headed_by_colon, named_sources, said_in_papers, said_meanwhile
from diplo_events.clauses.subjects import (
    continued_subject,
    doer_of_own,
    earlier_subject,
    in_words_told,
    invited,
    last_person,
    meant_by_pronoun,
    owner,
    preverbal_subject,
    subject_before,
)
from diplo_events.clauses.view import ACCUSATIVE
from diplo_events.document import Clause, Function, FunctionKind, MentionKind, Predicate, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading


#: Talks, those who hold them, and the ways there: «توجه إلى الصين لإجراء مباحثات».
_TALKS: Final = frozenset({"محادثة", "مباحثة", "مشاورة", "مفاوضة", "حوار"})
_HOLDING: Final = frozenset({"إجراء", "عقد"})
_GOING: Final = frozenset("زار وصل توجه سافر ذهب انتقل غادر زيارة وصول توجه سفر جولة رحلة".split())
_SENDING: Final = frozenset({"أوفد", "أرسل", "أقل"})
_MEETING: Final = frozenset({"التقى", "اجتمع", "قابل", "استقبل"})
_GOING_TO: Final = frozenset({"زار", "غادر"})
_MOVING: Final = frozenset("غادر وصل توجه سافر ذهب انتقل حط هبط حل توقف".split())
_THAT: Final = frozenset({"ان", "بان"})
_NOMINAL: Final = frozenset({FunctionKind.GENITIVE, FunctionKind.OBJECT})
#: What one state does to another; it is not the doing of whoever speaks of it.
_MEASURES: Final = frozenset({"عقوبة", "عقاب", "حظر"})
_COMMENTING: Final = frozenset({"علق", "رد", "عقب"})
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
    verbal = [_continued(view, clause) for clause in found]
    accusatives = [position for position, key in enumerate(view.keys) if key.endswith(ACCUSATIVE)]
    verbal += [clause for place in accusatives for clause in said_meanwhile(view, place, vocabulary.participles)]
    verbal += headed_by_colon(view) if vocabulary.colon else []
    verbal += [*named_sources(view), *said_in_papers(view)] if vocabulary.sources else []
    nominal = [clause for position in heads for clause in _nominal(view, position, vocabulary)]
    carriers = [clause for position in heads for clause in _carrying(view, position, vocabulary)] if nominal else []
    hosted = [_hosted(view, clause, [*verbal, *carriers], nominal) for clause in nominal]
    return tuple(sorted((*verbal, *hosted), key=lambda clause: clause.predicate.first))


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
        yield clause
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
    preverbal = preverbal_subject(view, position)
    sides = _sides(preverbal)
    subject_open = not preverbal and not _moves_something(view, position, reading)
    going = reading.lemma in _MOVING
    found = complements(view, position + 1, subject_open=subject_open, sides=sides, going=going, verb=reading)
    if owner_of_paper := _paper_subject(view, position):
        found = (*owner_of_paper, *(item for item in found if item.kind is not FunctionKind.SUBJECT))
    elif in_words_told(view, position) and (tellers := continued_subject(view, position)):
        told = function(FunctionKind.SUBJECT, position, position + 1, tellers)
        found = (told, *(item for item in found if item.kind is not FunctionKind.SUBJECT))
    elif not preverbal and _lacks_subject(view, position, reading, found):
        found = tuple(_as_object(item) for item in found)
    if not preverbal and reading.lemma in _GOING_TO:
        found = _traveller_last(found)
    if reading.lemma in _SENDING or (not preverbal and reading.lemma in _GOING):
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
    if reading.lemma not in _MOVING or following in view.covered or view.preposition(following) is not None:
        return False
    noun = view.reading(following)
    return noun is not None and noun.pos == "noun" and noun.lemma not in SITES and view.date(following) is None


def _lacks_subject(view: View, position: int, reading: Reading, found: tuple[Function, ...]) -> bool:
    """«... ثم استقبل السفير الروسي»: of a verb that needs an object, somebody alone behind it is that object."""
    if reading.lemma not in _TRANSITIVE or reading.vox == "p" or reading.enclitic or view.is_relative(position - 1):
        return False
    alone = [item for item in found if item.kind in {FunctionKind.SUBJECT, FunctionKind.OBJECT}]
    joined = any(item.mentions for item in found if item.preposition in {"ب", "مع", "من"})
    return len(alone) == 1 and bool(alone[0].mentions) and not joined


def _paper_subject(view: View, position: int) -> tuple[Function, ...]:
    """«وذكر بيان سوري أن»: the paper's owner is who speaks."""
    owners = paper_owner(view, position + 1) if is_paper(view, position + 1) else ()
    last = max((owner.last for owner in owners), default=position + 2)
    return (function(FunctionKind.SUBJECT, position + 1, last, owners),) if owners else ()


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
            if reading is not None:
                yield _carried(view, clause, item, position, reading)
                return


def _of_time(view: View, position: int) -> bool:
    """«سلم السفير، أثناء زيارة، رسالة»: what stands behind a noun of time is not the verb's object."""
    return view.key(position) in _TIMES or view.key(position - 1) in _TIMES


def _carries(verb: str, item: Function) -> bool:
    """«عقد لقاء»، «قام بزيارة»، «حظي باستقبال»: the functions that may hold a light verb's masdar.

    Who «علق على» something comments on it, and so does who «رد على» it; what he suspends is his object.
    """
    if verb in _COMMENTING and item.preposition == "على":
        return False
    if verb == "شارك":
        return item.preposition == "في"
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
    own = [found for found in told if not _goal_of_journey(view, found)]
    gathers = clause.predicate.lemma in GATHERING
    governed = genitives(view, position)
    start = governed[-1].last if governed else carried_end(view, position)
    inner = complements(view, start, subject_open=False, sides=_sides((*own, *governed)), taking_place=gathers)
    functions = _sited(tuple(found for found in (*own, *governed, *inner) if found is not item), reading.lemma)
    return replace(clause, predicate=predicate, functions=functions, last=max(clause.last, position + 1))


def _goal_of_journey(view: View, item: Function) -> bool:
    """«سلم السفير، خلال زيارة إلى روما، الوزير رسالة»: where the bearer travels to is not who gets what he brings."""
    noun = view.reading(item.first - 2) if item.preposition == "إلى" else None
    return noun is not None and noun.pos == "noun" and noun.lemma in _GOING and _of_time(view, item.first - 2)


def _nominal(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    reading = masdar_reading(view, position, vocabulary.masdars)
    if reading is None:
        return
    light = carrier(view, position, vocabulary.lights)
    predicate = Predicate(PredicateKind.MASDAR, position, position + 1, reading.lemma, light=light)
    own = genitives(view, position)
    start = own[-1].last if own else carried_end(view, position)
    inner = complements(view, start, subject_open=False, sides=_sides(own), nominal=True)
    found = _sited((*own, *told_of_head(view, position, PAPERS), *inner), reading.lemma)
    last = max((item.last for item in found), default=position + 1)
    yield Clause(view.index, position, max(last, position + 1), predicate, found)


def _sited(functions: tuple[Function, ...], lemma: str) -> tuple[Function, ...]:
    """«لقاءات الدوحة بين الوزراء»: where the sides stand after «بين», a place in the genitive is no side."""
    if not any(item.preposition == "بين" and item.mentions for item in functions):
        held = lemma not in _GOING and not _names_side(functions)
        return functions if not held else tuple(item for item in functions if not _is_venue(item))
    return tuple(item for item in functions if item.kind not in _NOMINAL or not all(map(place_like, item.mentions)))


def _names_side(functions: tuple[Function, ...]) -> bool:
    """«مباحثات موسكو مع دمشق»: with a second side, a capital is the first."""
    return any(item.preposition == "مع" and item.mentions for item in functions)


def _is_venue(item: Function) -> bool:
    """«مفاوضات روما»: a capital alone in the genitive is where the encounter takes place."""
    alone = item.kind is FunctionKind.GENITIVE and len(item.mentions) == 1
    return alone and "capital" in item.mentions[0].modifiers


def _sides_of(group: tuple[Mention, ...]) -> set[str]:
    return {mention.actor for mention in group if mention.actor}


def _sides(functions: Iterable[Function]) -> frozenset[str]:
    """Return the states and bodies that the functions name."""
    return frozenset(mention.actor for item in functions for mention in item.mentions if mention.actor)


def _continued(view: View, clause: Clause) -> Clause:
    """«... سيتوجه إلى طهران حيث سيلتقي الرئيس»: a verb with one actor at most may go on with the subject before."""
    if sum(len(item.mentions) for item in clause.functions if item.kind is not FunctionKind.PREPOSITION) > 1:
        return clause
    if clause.predicate.kind is PredicateKind.LIGHT and _has_subject(view, clause):
        return clause
    if _led_by_subject(view, clause):
        return clause
    own = {mention for item in clause.functions for mention in item.mentions}
    before = _traveller_told_of(view, clause) or earlier_subject(view, clause.predicate.first)
    if (
        before is None
        or before in own
        or not agrees(view, clause.predicate.first, before, lemma=clause.predicate.lemma)
    ):
        return clause
    place = clause.predicate.first
    kind = FunctionKind.PRONOUN if is_done_to_me(view, place) else FunctionKind.HOST
    return replace(clause, functions=(*clause.functions, function(kind, place, place + 1, (before,))))


def _traveller_told_of(view: View, clause: Clause) -> Mention | None:
    """«قال المتحدث إن الوزير سيزور روما ومنها سيتوجه إلى برن»: behind «إن» he travels on who is told of there."""
    if clause.predicate.lemma not in _MOVING | _GOING_TO | _MEETING:
        return None
    place = clause.predicate.first
    openings = (one for one in range(place - 1, -1, -1) if view.subordinates(one) and view.key(one) in _THAT)
    return next((told for one in openings if (told := earlier_subject(view, place, start=one)) is not None), None)


def _led_by_subject(view: View, clause: Clause) -> bool:
    """«... ونتنياهو يبحث»: right before a singular verb stands its own subject."""
    reading = view.reading(clause.predicate.first)
    led = any(item.mentions and item.last == clause.predicate.first for item in clause.all(FunctionKind.SUBJECT))
    return led and reading is not None and reading.num == "s"


def _has_subject(view: View, clause: Clause) -> bool:
    """«أن تواصل الحركة المفاوضات» has one; «إنه والوزير سيجريان محادثات» has but one of two."""
    subjects = [item for item in clause.all(FunctionKind.SUBJECT) if item.mentions]
    between = range(subjects[0].last, clause.predicate.first) if subjects else range(0)
    readings = (view.reading(place) for place in between)
    return bool(subjects) and not any(one is not None and one.pos == "verb" and one.num == "d" for one in readings)


def _hosted(view: View, clause: Clause, verbal: list[Clause], nominal: list[Clause]) -> Clause:
    """Give a masdar the subject of the verb it stands with: «أكد الوزير خلال لقائه ...»."""
    subjects = _joined_owner(view, clause, nominal) or _host_subject(view, clause, verbal)
    place = clause.predicate.first
    subjects = _both_owners(view, place) or _away_from_home(view, clause, subjects)
    if not subjects and (sides := _sides_of_matter(view, clause)) is not None:
        return replace(clause, functions=(*clause.functions, sides))
    if not subjects:
        main = earlier_subject(view, place) if _has_counterpart(clause) else meant_by_pronoun(view, place)
        subjects = (main,) if main is not None else ()
    subjects += _visited(view, clause, verbal + nominal) if subjects else ()
    if clause.predicate.lemma in _MEASURES:
        subjects = tuple(one for one in subjects if _takes_measure(view, one, place))
    if len(subjects) == 1 and view.is_verb(place - 1) and not agrees(view, place - 1, subjects[0]):
        return clause  # «خاطب الرئيس نوابا جاؤوا لزيارة روما»: they came
    if not subjects:
        return clause
    return replace(clause, functions=(*clause.functions, function(FunctionKind.HOST, place, place + 1, subjects)))


def _sides_of_matter(view: View, clause: Clause) -> Function | None:
    """«استئناف المحادثات حول الهدنة بين كينيا والمتمردين»: who talks, where it is told with what they talk about."""
    if clause.predicate.lemma not in _TALKS or any(item.mentions for item in clause.functions):
        return None
    for item in clause.all(FunctionKind.PREPOSITION, "حول", "بشأن", "بخصوص", "ل"):
        for place in range(item.first, item.last):
            group, last = actor_group(view, place + 1) if view.key(place) == "بين" else ((), place)
            if len(_sides_of(group)) > 1:
                return function(FunctionKind.PREPOSITION, place + 1, last, group, "بين")
    return None


def _takes_measure(view: View, mention: Mention, position: int) -> bool:
    """«رفع العقوبات سيفيد كوبا»، «دافع الوزير عن الاتفاق الذي ينص على رفع العقوبات»: here nobody named takes it."""
    return mention.first < position and not any(view.is_relative(place) for place in range(mention.last, position))


def _away_from_home(view: View, clause: Clause, subjects: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """«رحب الرئيس الفرنسي بالملك خلال زيارته لفرنسا»: nobody visits his own state; the last other person does."""
    if clause.predicate.lemma not in _GOING or len(subjects) != 1:
        return subjects
    goals = (*clause.all(FunctionKind.PREPOSITION, "إلى", "ل"), *clause.all(FunctionKind.GENITIVE))
    states = {mention.actor for item in goals for mention in item.mentions if mention.kind is MentionKind.COUNTRY}
    if subjects[0].actor not in states:
        return subjects
    other = last_person(view, clause.predicate.first, without=states)
    return (other,) if other is not None else subjects


def _both_owners(view: View, position: int) -> tuple[Mention, ...]:
    """«بعد لقائهما»: the last two who were told."""
    reading = view.reading(position)
    return view.last_two(position) if reading is not None and reading.enclitic == "3d_poss" else ()


def _joined_owner(view: View, clause: Clause, nominal: list[Clause]) -> tuple[Mention, ...]:
    """«زيارة الأمير ولقائه بالملك»: the pronoun of a masdar joined to another is whose that other one is."""
    position = clause.predicate.first
    reading = view.reading(position)
    if reading is None or not reading.enclitic or not view.conjoined(position):
        return ()
    before = [other for other in nominal if other.predicate.first < position and _unbroken(view, other, position)]
    owners = [item.mentions for other in before for item in other.all(FunctionKind.GENITIVE) if item.mentions]
    return owners[-1][:1] if owners else ()


def _unbroken(view: View, clause: Clause, position: int) -> bool:
    between = range(clause.predicate.first + 1, position)
    return not any(view.is_stop(place) or view.is_verb(place) or view.subordinates(place) for place in between)


def _has_counterpart(clause: Clause) -> bool:
    """«..., وذلك في مؤتمر صحفي مع نظيره»: with whom is told, who is not."""
    return any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "مع"))


def _visited(view: View, clause: Clause, others: list[Clause]) -> tuple[Mention, ...]:
    """«وصل إلى الصين لإجراء محادثات»: talks that one travels for, with nobody named, are with the hosts."""
    place = clause.predicate.first
    if clause.predicate.lemma not in _TALKS or not view.may_be(place - 1, _HOLDING) or _names_sides(clause):
        return ()
    led = view.preposition(place - 1)
    going = [one for one in others if one.predicate.lemma in _GOING and one.predicate.first < place]
    if led is None or led[0] != "ل" or not going or not _unbroken(view, going[-1], place):
        return ()
    goals = [item for item in going[-1].all(FunctionKind.PREPOSITION, "إلى", "في", "ب", "ل") if item.last < place]
    return tuple(mention for item in goals[:1] for mention in item.mentions if mention.kind is MentionKind.COUNTRY)


def _names_sides(clause: Clause) -> bool:
    functions = (*clause.all(FunctionKind.PREPOSITION, "مع", "بين"), *clause.all(FunctionKind.GENITIVE))
    return any(item.mentions for item in functions)


def _host_subject(view: View, clause: Clause, verbal: list[Clause]) -> tuple[Mention, ...]:
    position = clause.predicate.first
    if (guest := invited(view, position)) is not None:
        return (guest,)
    if own := doer_of_own(view, position):
        return own
    for host in sorted(verbal, key=lambda host: abs(host.predicate.first - position)):
        if _tells_of_side(view, host, clause):
            continue
        subjects = [item for item in host.all(FunctionKind.SUBJECT) if item.mentions]
        if subjects and _together(view, host, position):
            return subjects[0].mentions
    return owner(view, position)


def _tells_of_side(view: View, host: Clause, clause: Clause) -> bool:
    """«مفاوضات مع القوى التي انتهت ولايتها»: a relative clause of somebody who takes part already."""
    own = {mention for item in clause.functions for mention in item.mentions}
    told = any(not own.isdisjoint(item.mentions) for item in host.functions)
    return told and view.is_relative(host.predicate.first - 1)


def _together(view: View, host: Clause, position: int) -> bool:
    """Tell whether no clause border stands between the masdar and the verb."""
    low, high = sorted((host.predicate.first, position))
    return not any(
        view.is_stop(place) or view.subordinates(place) or (view.is_verb(place) and view.conjoined(place))
        for place in range(low + 1, high)
    )

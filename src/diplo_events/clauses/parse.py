"""From a sentence's tokens and mentions to clauses: predicates with their functions, whatever the word order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.complements import complements, genitives
from diplo_events.clauses.phrases import actor_group, function, masdar_end
from diplo_events.document import Clause, Function, FunctionKind, MentionKind, Predicate, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading

_AUXILIARIES: Final = frozenset({"كان", "ليس", "أصبح", "ظل", "بدأ", "سبق", "أعاد", "عاد", "واصل", "استأنف"})
_VERB_PARTICLES: Final = frozenset("قد لقد لم لن لا سوف ما فقد وقد ولم ولن وسوف".split())
_SOURCE_WORDS: Final = frozenset({"بحسب", "حسب", "وفق", "وفقا"})
_FRONTING: Final = frozenset({"في", "خلال", "بعد", "عقب", "قبيل", "اثناء"})
_MASDAR_POS: Final = frozenset({"noun", "noun_quant", "adj"})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The lemmas that rules ask for; only their clauses are parsed."""

    verbs: frozenset[str]
    masdars: frozenset[str]
    lights: frozenset[str]
    participles: frozenset[str] = frozenset()
    colon: bool = False
    sources: bool = False

    @property
    def all(self) -> frozenset[str]:
        """The lemmas and marks one of which every predicate a rule asks for has."""
        marks = frozenset({":"}) if self.colon else frozenset()
        return self.verbs | self.masdars | self.participles | marks | (_SOURCE_WORDS if self.sources else frozenset())


def parse(view: View, vocabulary: Vocabulary) -> tuple[Clause, ...]:
    """Return the clauses of a sentence whose predicate a rule may ask for, in the order of their predicates."""
    found = [clause for position in range(len(view)) for clause in _verbal(view, position, vocabulary)]
    verbal = [_continued(view, clause) for clause in found]
    verbal += [clause for position in range(len(view)) for clause in _said_meanwhile(view, position, vocabulary)]
    verbal += _headed_by_colon(view) if vocabulary.colon else []
    verbal += _sources(view) if vocabulary.sources else []
    nominal = [clause for position in range(len(view)) for clause in _nominal(view, position, vocabulary)]
    hosted = [_hosted(view, clause, verbal) for clause in nominal]
    return tuple(sorted((*verbal, *hosted), key=lambda clause: clause.predicate.first))


def _said_meanwhile(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    """«مؤكدا أن ...»: the subject is that of the verb before, or told in an earlier sentence."""
    reading = view.reading(position)
    if reading is None or reading.lemma not in vocabulary.participles or not view.is_circumstantial(position):
        return
    predicate = Predicate(PredicateKind.PARTICIPLE, position, position + 1, reading.lemma)
    found = complements(view, position + 1, subject_open=False, passive=False)
    subject = _subject_of_verb_before(view, position)
    if subject:
        found = (*found, function(FunctionKind.HOST, position, position + 1, subject))
    last = max((item.last for item in found), default=position + 1)
    yield Clause(view.index, position, max(last, position + 1), predicate, found)


def _subject_of_verb_before(view: View, position: int) -> tuple[Mention, ...]:
    for place in range(position - 1, -1, -1):
        if not view.is_verb(place) or _auxiliary(view, place):
            continue
        group, _ = actor_group(view, place + 1)
        if group and view.preposition(place + 1) is None:
            return group
        before = _subject_before(view, place)
        if before:
            return before[0].mentions
    return ()


def _headed_by_colon(view: View) -> list[Clause]:
    """«الوزير: ...»: an actor at the head of the sentence, right before a colon, is a speaker."""
    start = next((place for place in range(min(3, len(view))) if not view.is_mark(place)), 0)  # behind a bullet
    group, last = actor_group(view, start)
    subject = (function(FunctionKind.SUBJECT, start, last, group),)
    led = view.preposition(last) if group and last < len(view) else None
    to, end = actor_group(view, led[1]) if led is not None and led[0] == "ل" else ((), last)
    if not group or view.key(end) != ":" or len(view) < end + 3:
        return []
    addressee = (function(FunctionKind.PREPOSITION, last, end, to, "ل"),) if to else ()
    predicate = Predicate(PredicateKind.COLON, end, end + 1, ":")
    return [Clause(view.index, start, end + 1, predicate, (*subject, *addressee))]


def _sources(view: View) -> list[Clause]:
    """«..., بحسب وزارة الخارجية»: who is named as source of what was said speaks."""
    found = []
    for position in range(len(view)):
        if view.key(position) not in _SOURCE_WORDS or position in view.covered:
            continue
        start = position + 1 + (view.key(position + 1) in {"ل", "بيان", "ما"})
        group, last = actor_group(view, start)
        if group:
            predicate = Predicate(PredicateKind.SOURCE, position, position + 1, "بحسب")
            subject = function(FunctionKind.SUBJECT, start, last, group)
            found.append(Clause(view.index, position, last, predicate, (subject,)))
    return found


def _verb_reading(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    if position in view.covered:
        return None
    best = view.reading(position)
    if "بين" in lemmas and _makes_clear(view, position):
        return next((one for one in view.tokens[position].readings if one.pos == "verb" and one.lemma == "بين"), None)
    if best is not None and best.pos == "verb":
        if best.per in {"1", "2"} or best.asp == "c":
            return None
        return _perfect_instead(view, position, lemmas) or (best if best.lemma in lemmas else None)
    return _confirmed_by_subject(view, position, lemmas)


def _makes_clear(view: View, position: int) -> bool:
    """«وبين الوزير أن ...»: with one actor and a clause behind it, «بين» is the verb, not the preposition."""
    if view.key(position).removeprefix("و") != "بين":
        return False
    group, last = actor_group(view, position + 1)
    return len(group) == 1 and view.key(last) in {"ان", "انه", "انها"}


def _perfect_instead(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«توصلت/توصل الجانبان»: where a clause opens, a perfect of a rule's verb beats an imperfect of another."""
    best = view.reading(position)
    readings = view.tokens[position].readings
    if best is not None and best.num in {"d", "p"} and view.actor(position + 1) is not None:
        # «ودعا لافروف»: before its subject a verb is singular
        return next((one for one in readings if _finite(one) and one.num == "s" and one.lemma in lemmas), None)
    if best is None or best.asp != "i" or view.covered.get(position - 1) is not None:
        return None
    return next((one for one in readings if one.pos == "verb" and one.asp == "p" and one.lemma in lemmas), None)


def _confirmed_by_subject(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«وفي سياق متصل بحث وزير الدفاع ...»: read as noun alone, a verb before its subject."""
    if view.preposition(position) or not (_subject_follows(view, position) or _subject_precedes(view, position)):
        return None
    readings = view.tokens[position].readings
    return next((one for one in readings if one.lemma in lemmas and _finite(one)), None)


def _finite(reading: Reading) -> bool:
    """An active verb of the third person in its exact spelling: what a subject can confirm."""
    return reading.pos == "verb" and reading.vox == "a" and reading.exact and reading.asp != "c" and reading.per == "3"


def _subject_follows(view: View, position: int) -> bool:
    before = view.reading(position - 1)
    if view.actor(position + 1) is None or view.preposition(position + 1) is not None:
        return False
    return before is None or before.pos != "prep"


def _subject_precedes(view: View, position: int) -> bool:
    """«أن لافروف بحث هاتفيا»: right after an actor a bare noun makes no sense."""
    mention = view.covered.get(position - 1)
    return mention is not None and view.actor(mention.first) is mention and not view.conjoined(position)


def _masdar_reading(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    if position in view.covered:
        return None
    best = view.reading(position)
    if best is None or _confirmed_by_subject(view, position, lemmas):
        return None
    return best if best.pos in _MASDAR_POS and best.lemma in lemmas else None


def _verbal(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    reading = _verb_reading(view, position, vocabulary.verbs | vocabulary.lights)
    if reading is None:
        return
    clause = _verb_clause(view, position, reading)
    if reading.lemma in vocabulary.verbs:
        yield clause
    if reading.lemma in vocabulary.lights:
        yield from _light(view, clause, vocabulary)


def _verb_clause(view: View, position: int, reading: Reading) -> Clause:
    predicate = Predicate(
        PredicateKind.VERB, position, position + 1, reading.lemma, voice=reading.vox, aspect=reading.asp
    )
    preverbal = _preverbal_subject(view, position)
    found = complements(view, position + 1, subject_open=not preverbal, passive=reading.vox == "p")
    if preverbal or not any(item.kind is FunctionKind.SUBJECT for item in found):
        found = (*(preverbal or _subject_before(view, position)), *found)
    last = max((item.last for item in found), default=position + 1)
    first = min((item.first for item in found), default=position)
    return Clause(view.index, min(first, position), max(last, position + 1), predicate, found)


def _preverbal_subject(view: View, position: int) -> tuple[Function, ...]:
    """«الوزير يستقبل السفير»: a free actor group that reaches up to the verb is its subject."""
    found = _subject_before(view, position)
    if not found or view.conjoined(position):
        return ()
    return found if all(_light_word(view, place) for place in range(found[0].last, position)) else ()


def _light_word(view: View, position: int) -> bool:
    """Particles, commas and dates may stand between subject and verb."""
    covering = view.covered.get(position)
    if covering is not None:
        return covering.kind is MentionKind.DATE
    return view.is_mark(position) or view.key(position) in _VERB_PARTICLES


def _subject_before(view: View, position: int) -> tuple[Function, ...]:
    """Find the subject of «X بحث» and «إن X بحث»: the first free actor group since the last clause border."""
    if view.conjoined(position):
        return ()
    start = _clause_start(view, position)
    if view.is_relative(start - 1) and (head := view.covered.get(start - 2)) is not None:
        return (function(FunctionKind.SUBJECT, head.first, head.last, (head,)),) if view.actor(head.first) else ()
    for place in range(start, position):
        if view.actor(place) is None or _governed(view, place) or (place > start and view.conjoined(place)):
            continue
        group, last = actor_group(view, place)
        return (function(FunctionKind.SUBJECT, place, last, group),)
    return ()


def _governed(view: View, position: int) -> bool:
    """Tell whether a preposition, or a noun in construct, governs the phrase that starts here."""
    if view.preposition(position) is not None:
        return True
    before = view.reading(position - 1)
    if before is None or position - 1 in view.covered:
        return False
    return before.pos == "prep" or (before.pos == "noun" and "Al_det" not in before.proclitics)


def _clause_start(view: View, position: int) -> int:
    for place in range(position - 1, -1, -1):
        if view.is_stop(place) or view.subordinates(place) or view.is_relative(place):
            return place + 1
        if view.is_verb(place) and not _auxiliary(view, place):
            return place + 1
    return 0


def _auxiliary(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is not None and reading.lemma in _AUXILIARIES


def _light(view: View, clause: Clause, vocabulary: Vocabulary) -> Iterator[Clause]:
    """«أجرى X اتصالا مع Y»: the object's masdar and its complements make one predicate with the verb."""
    for item in clause.functions:
        if item.kind not in {FunctionKind.OBJECT, FunctionKind.SUBJECT} or item.mentions:
            continue
        for position in range(item.first, min(item.last, item.first + 5)):
            reading = _masdar_reading(view, position, vocabulary.masdars)
            if reading is not None:
                yield _carried(view, clause, item, position, reading)
                return


def _carried(view: View, clause: Clause, item: Function, position: int, reading: Reading) -> Clause:
    predicate = replace(
        clause.predicate,
        kind=PredicateKind.LIGHT,
        first=position,
        last=position + 1,
        lemma=reading.lemma,
        light=clause.predicate.lemma,
    )
    own = [found for found in clause.functions if found.last <= position or found.kind is FunctionKind.SUBJECT]
    inner = complements(view, masdar_end(view, position), subject_open=False, passive=False)
    functions = tuple(found for found in (*own, *inner) if found is not item)
    return replace(clause, predicate=predicate, functions=functions, last=max(clause.last, position + 1))


def _nominal(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    reading = _masdar_reading(view, position, vocabulary.masdars)
    if reading is None:
        return
    predicate = Predicate(PredicateKind.MASDAR, position, position + 1, reading.lemma)
    own = genitives(view, position)
    start = position + 1 if own else masdar_end(view, position)
    found = (*own, *complements(view, start, subject_open=False, passive=False))
    last = max((item.last for item in found), default=position + 1)
    yield Clause(view.index, position, max(last, position + 1), predicate, found)


def _continued(view: View, clause: Clause) -> Clause:
    """«... سيتوجه إلى طهران حيث سيلتقي الرئيس»: a verb with one actor at most may go on with the subject before."""
    if sum(len(item.mentions) for item in clause.functions if item.kind is not FunctionKind.PREPOSITION) > 1:
        return clause
    own = {mention for item in clause.functions for mention in item.mentions}
    before = _earlier_subject(view, clause.predicate.first)
    if before is None or before in own or not _agrees(view, clause.predicate.first, before):
        return clause
    place = clause.predicate.first
    return replace(clause, functions=(*clause.functions, function(FunctionKind.HOST, place, place + 1, (before,))))


def _agrees(view: View, position: int, subject: Mention) -> bool:
    """A feminine verb has no man for a subject."""
    reading = view.reading(position)
    feminine = reading is not None and reading.pos == "verb" and reading.gen == "f"
    return not feminine or subject.kind in {MentionKind.ORGANISATION, MentionKind.COUNTRY} or subject.gender == "f"


def _earlier_subject(view: View, position: int) -> Mention | None:
    """Return the first free actor of the sentence before the clause, across its borders."""
    for place in range(position):
        mention = view.actor(place)
        if mention is not None and not _governed(view, place) and mention.reference != "sides":
            return mention
    return None


def _hosted(view: View, clause: Clause, verbal: list[Clause]) -> Clause:
    """Give a masdar the subject of the verb it stands with: «أكد الوزير خلال لقائه ...»."""
    subjects = _host_subject(view, clause, verbal)
    if not subjects and any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "مع")):
        main = _earlier_subject(view, clause.predicate.first)  # «..., وذلك في مؤتمر صحفي مع نظيره»
        subjects = (main,) if main is not None else ()
    if not subjects:
        return clause
    place = clause.predicate.first
    return replace(clause, functions=(*clause.functions, function(FunctionKind.HOST, place, place + 1, subjects)))


def _host_subject(view: View, clause: Clause, verbal: list[Clause]) -> tuple[Mention, ...]:
    position = clause.predicate.first
    for host in sorted(verbal, key=lambda host: abs(host.predicate.first - position)):
        subjects = [item for item in host.all(FunctionKind.SUBJECT) if item.mentions]
        if subjects and _together(view, host, position):
            return subjects[0].mentions
    return _owner(view, position)


def _owner(view: View, position: int) -> tuple[Mention, ...]:
    """Return the first free actors of the masdar's clause, before or behind its verb: «علقت واشنطن مباحثاتها»."""
    if (invited := _invited(view, position)) is not None:
        return (invited,)
    start = position
    while start > 0 and not (view.is_stop(start - 1) or view.subordinates(start - 1) or _new_clause(view, start - 1)):
        start -= 1
    for place in range(start, position):
        if view.actor(place) is not None and not _governed(view, place):
            return actor_group(view, place)[0]
    return _owner_after(view, position) or _governed_owner(view, position, start)


def _invited(view: View, position: int) -> Mention | None:
    """«دعا الملك الرئيس لزيارة الرباط»: who is invited is the one to travel, the last actor before."""
    reading = view.reading(position)
    if reading is None or "li_prep" not in reading.proclitics:
        return None
    for place in range(position - 1, -1, -1):
        if view.is_stop(place) or view.subordinates(place):
            return None
        before = view.reading(place)
        if before is not None and before.lemma in {"دعا", "دعوة"} and place not in view.covered:
            return _last_actor(view, place, position)
    return None


def _last_actor(view: View, start: int, position: int) -> Mention | None:
    found = [mention for place in range(start, position) if (mention := view.actor(place)) is not None]
    return found[-1] if found else None


def _governed_owner(view: View, position: int, start: int) -> tuple[Mention, ...]:
    """«محاولة اغتيال الرئيس خلال زيارته»: for want of a subject, the nearest person before."""
    reading = view.reading(position)
    if reading is None or reading.enclitic not in {"3ms_poss", "3fs_poss"}:
        return ()
    owner = _last_actor(view, start, position)
    return (owner,) if owner is not None else ()


def _owner_after(view: View, position: int) -> tuple[Mention, ...]:
    """«خلال لقائه الرئيس أكد الوزير»: a fronted circumstance looks ahead to the subject of the main verb."""
    reading = view.reading(position)
    fronted = view.key(position - 1).removeprefix("و") in _FRONTING or (reading and "bi_prep" in reading.proclitics)
    if reading is None or not (reading.enclitic or fronted):
        return ()
    for place in range(position + 1, len(view)):
        if view.is_stop(place) or view.subordinates(place):
            return ()
        if view.is_verb(place) and view.actor(place + 1) is not None:
            return actor_group(view, place + 1)[0]
    return ()


def _new_clause(view: View, position: int) -> bool:
    opens = view.conjoined(position) or view.is_comma(position - 1)
    return view.is_verb(position) and opens and not _auxiliary(view, position)


def _together(view: View, host: Clause, position: int) -> bool:
    """Tell whether no clause border stands between the masdar and the verb."""
    low, high = sorted((host.predicate.first, position))
    return not any(
        view.is_stop(place) or view.subordinates(place) or (view.is_verb(place) and view.conjoined(place))
        for place in range(low + 1, high)
    )

"""Which frames a clause triggers, and who fills their slots."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from diplo_events.clauses.parse import Vocabulary
from diplo_events.clauses.phrases import topic_parts
from diplo_events.document import Clause, Function, FunctionKind, Mention, MentionKind, PredicateKind, Span, Zone
from diplo_events.drafts import Draft, Part, Sighting
from diplo_events.clauses import DISCUSSING
from diplo_events.grammar import TOPIC
from diplo_events.matching import guards

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame, Slot, Trigger

_PREPOSED = frozenset({FunctionKind.SUBJECT, FunctionKind.HOST, FunctionKind.GENITIVE})

_BY_PHONE = frozenset({"هاتفي", "تلفوني", "تليفوني"})
_PEOPLE = frozenset({MentionKind.PERSON, MentionKind.POSITION, MentionKind.ORGANISATION})
_NOMINAL = frozenset({PredicateKind.MASDAR, PredicateKind.LIGHT})
#: Verbs of saying that take a clause, never a noun, for an object.
_WITHOUT_OBJECT = frozenset({"قال", "أضاف", "أفاد", "صرح", "تابع", "استطرد", "زعم", "كتب", "ذكر", "أوضح", "أعلن"})
_REPORTING = frozenset({"ان", "انه", "انها", "بان", ":"})
#: Subjects of saying that are no officials.
_PEOPLE_AND_PAPERS = frozenset(
    "مصدر عدد بعض كثير معظم محلل خبير مراقب عضو أهل عائلة مواطن ناشط شاهد تقرير صحيفة وسيلة وكالة قناة موقع دراسة مشرع "
    "طرف طبيب لاعب مدرب كاتب باحث أستاذ محام جمعية شركة مقال معلق سكان".split()
)
#: «وأضاف البيان»: papers speak for whoever spoke last.
_PAPERS_SAY = frozenset({"بيان", "تصريح", "رسالة", "نص"})
_VIEWS = frozenset({"وجهة", "رأي", "حديث", "نظر"})


class Matcher:
    """Frames indexed by the lemmas that trigger them."""

    def __init__(self, frames: Sequence[Frame]) -> None:
        """Index the frames; their order decides which comes first where two fire on one clause."""
        self._by_lemma: dict[tuple[PredicateKind, str], list[tuple[Frame, Trigger]]] = defaultdict(list)
        for frame in frames:
            for trigger in frame.trigger:
                for lemma in trigger.lemmas:
                    self._by_lemma[trigger.kind, lemma].append((frame, trigger))
        self.vocabulary = _vocabulary(frames)

    def drafts(self, view: View, clauses: tuple[Clause, ...]) -> tuple[Draft, ...]:
        """Return what the frames find in the clauses of one sentence, in the order of their predicates."""
        if guards.is_sport(view):
            return ()
        return tuple(draft for clause in clauses for draft in self._of_clause(view, clause))

    def _of_clause(self, view: View, clause: Clause) -> Iterator[Draft]:
        predicate = clause.predicate
        for frame, trigger in self._by_lemma.get((predicate.kind, predicate.lemma), ()):
            if _speaks_in_report(view, clause, frame):
                continue
            if triggers(view, clause, trigger) and _has_required(view, clause, frame):
                yield from _distributed(fill(view, clause, frame, trigger), view, clause)


def _vocabulary(frames: Sequence[Frame]) -> Vocabulary:
    triggers = [trigger for frame in frames for trigger in frame.trigger]
    verbs = [lemma for item in triggers if item.kind is PredicateKind.VERB for lemma in item.lemmas]
    nouns = [lemma for item in triggers if item.kind in _NOMINAL for lemma in item.lemmas]
    lights = [lemma for item in triggers for lemma in item.light]
    participles = [lemma for item in triggers if item.kind is PredicateKind.PARTICIPLE for lemma in item.lemmas]
    colon = any(item.kind is PredicateKind.COLON for item in triggers)
    sources = any(item.kind is PredicateKind.SOURCE for item in triggers)
    return Vocabulary(
        frozenset(verbs), frozenset(nouns), frozenset(lights), frozenset(participles), colon=colon, sources=sources
    )


def triggers(view: View, clause: Clause, trigger: Trigger) -> bool:
    """Tell whether the clause's predicate is what the trigger asks for, in one reading."""
    predicate = clause.predicate
    if trigger.voice and trigger.voice != predicate.voice:
        return False
    if trigger.light and predicate.light not in trigger.light:
        return False
    if trigger.unless and _has_adjective(view, predicate.last, trigger.unless):
        return False
    return not trigger.adjectives or _has_adjective(view, predicate.last, trigger.adjectives)


def _speaks_in_report(view: View, clause: Clause, frame: Frame) -> bool:
    """«قال إن طهران ترفض ...»: an imperfect inside what is reported tells a stance, not a further statement."""
    if frame.parties != 1 or clause.predicate.kind is not PredicateKind.VERB or clause.predicate.aspect != "i":
        return False
    first = clause.first
    return view.sentence.zone is not Zone.HEADLINE and first > 0 and view.key(first - 1) in _REPORTING


def _has_required(view: View, clause: Clause, frame: Frame) -> bool:
    if frame.with_content and not guards.has_content(view, clause):
        return False
    if not frame.requires:
        return True
    return any(function.mentions for function in clause.all(FunctionKind.PREPOSITION, *frame.requires))


def _has_adjective(view: View, position: int, lemmas: frozenset[str]) -> bool:
    """The adjective stands next, or behind one other: «اتصالات ثنائية هاتفية»."""
    return any(
        reading.lemma in lemmas
        for place in (position, position + 1)
        if place < len(view)
        for reading in view.tokens[place].readings
    )


def fill(view: View, clause: Clause, frame: Frame, trigger: Trigger) -> Draft:
    """Return the draft of one frame on one clause, with whatever its slots take."""
    words = guards.region(view, clause)
    parts = _parts(frame, clause)
    topic_ranges = _topics(view, frame, clause)
    phone = frame.over_the_phone is not None and guards.by_phone(view, words)
    event = frame.over_the_phone if phone and frame.over_the_phone else frame.event
    span = _trigger_span(view, clause, trigger)
    sentence = Span(view.sentence.start, view.sentence.end)
    return Draft(
        type=event.model_fields["type"].default,
        subtype=guards.subtype_of(view, clause, frame.subtype_words) or frame.subtype,
        status=guards.status_of(view, clause, words),
        zone=view.sentence.zone,
        sentence=view.index,
        latest=view.index,
        trigger=span,
        parts=parts,
        topics=tuple(_span(view, topic) for topic in topic_ranges),
        time=guards.time_of(view, clause, words, topic_ranges),
        place=None if frame.parties == 1 else guards.place_of(view, clause, words, topic_ranges),
        initiator=guards.initiator_of(view, words),
        sightings=(Sighting(frame.name, sentence, span),),
        refers_back=frame.parties == 0 or (frame.refers_back and refers_back(view, clause, parts)),
        definite=_definite(view, clause),
        gender=_agreement(view, clause)[0],
        number=_agreement(view, clause)[1],
        sides=_has_sides(clause),
        meanwhile=clause.predicate.kind is PredicateKind.PARTICIPLE,
        silent=frame.parties == 1 and _silent(view, clause),
        any_channel=frame.over_the_phone is not None and not phone,
        background=guards.is_background(view, words),
    )


def _parts(frame: Frame, clause: Clause) -> tuple[Part, ...]:
    parts: list[Part] = []
    for function in clause.functions:
        if function.kind is FunctionKind.HOST and not _wanted(clause, function, parts):
            continue
        role, mentions = _filled(frame, clause, function)
        parts += [Part(role, mention) for mention in mentions if _new(mention, parts)]
    return tuple(parts)


def _filled(frame: Frame, clause: Clause, function: Function) -> tuple[str, tuple[Mention, ...]]:
    """Return the role of the first slot that finds something in the function, and what it finds."""
    for slot in frame.slots:
        if slot.role != TOPIC and _takes(slot, clause, function) and (mentions := _fillers(slot, function)):
            return slot.role, mentions
    return "", ()


def _fillers(slot: Slot, function: Function) -> tuple[Mention, ...]:
    """A place fills only a slot for places, and then stands for its state."""
    if slot.people:
        return tuple(mention for mention in function.mentions if mention.kind in _PEOPLE)
    if not slot.places:
        return tuple(mention for mention in function.mentions if mention.kind is not MentionKind.PLACE)
    return tuple(replace(mention, actor=mention.actor or mention.country) for mention in function.mentions)


def _wanted(clause: Clause, function: Function, parts: list[Part]) -> bool:
    """The host clause's subject fills in for a party that is missing; alone it must be two, or own the masdar."""
    if clause.predicate.kind is PredicateKind.PARTICIPLE:
        return not parts
    if parts:
        return len(parts) == 1 or _one_side(clause, parts)
    return clause.predicate.kind is PredicateKind.MASDAR and len(function.mentions) > 1


def _one_side(clause: Clause, parts: list[Part]) -> bool:
    """All parties so far stand after «مع» or «ب»: who it was that spoke with them is still missing."""
    others = [mention for item in clause.all(FunctionKind.PREPOSITION, "مع", "ب") for mention in item.mentions]
    return all(part.mention in others for part in parts)


def _new(mention: Mention, parts: list[Part]) -> bool:
    unknown = mention.actor is None and mention.name is None and mention.number != "s"
    return mention.reference != "sides" and not unknown and all(part.mention != mention for part in parts)


def _takes(slot: Slot, clause: Clause, function: Function) -> bool:
    if slot.function is not function.kind or (slot.voice and slot.voice != clause.predicate.voice):
        return False
    if slot.kinds and clause.predicate.kind not in slot.kinds:
        return False
    if slot.adjacent and not _adjacent(clause, function):
        return False
    return not slot.prepositions or function.preposition in slot.prepositions


def _adjacent(clause: Clause, function: Function) -> bool:
    subjects = [item.last for item in clause.all(FunctionKind.SUBJECT)]
    return function.first in {clause.predicate.last, *subjects}


def _topics(view: View, frame: Frame, clause: Clause) -> tuple[range, ...]:
    found: list[range] = []
    for function in clause.functions:
        if function.mentions and (
            function.kind is not FunctionKind.PREPOSITION or function.last == function.mentions[-1].last
        ):
            continue
        if any(slot.role == TOPIC and _takes_topic(view, slot, clause, function) for slot in frame.slots):
            first = _after_discussing(view, function)
            found += [range(start, last) for start, last in topic_parts(view, first, function.last)]
    return tuple(found)


def _takes_topic(view: View, slot: Slot, clause: Clause, function: Function) -> bool:
    return _takes(slot, clause, function) and (not slot.heads or _heads(view, function.first, slot.heads))


def _after_discussing(view: View, function: Function) -> int:
    """«تطرقا إلى بحث الأزمة»، «تبادلا وجهات النظر حول الأزمة»: the topic is what was discussed."""
    first = function.first
    if _heads(view, first, DISCUSSING):
        first = _after_pronoun(view, first + 1)
    if _heads(view, first, _VIEWS):
        first = next((place for place in range(first + 1, function.last) if _leads_on(view, place)), first - 1) + 1
    return first if first < function.last else function.first


def _heads(view: View, position: int, lemmas: frozenset[str]) -> bool:
    reading = view.reading(position)
    return reading is not None and reading.pos == "noun" and reading.lemma in lemmas


def _after_pronoun(view: View, position: int) -> int:
    """«بحث معهم الأوضاع»: a preposition with a pronoun is no part of the topic."""
    reading = view.reading(position)
    return position + (reading is not None and reading.pos == "prep" and bool(reading.enclitic))


def _leads_on(view: View, position: int) -> bool:
    found = view.preposition(position)
    return found is not None and found[0] in {"حول", "بشأن", "بخصوص"}


def _span(view: View, words: range) -> Span:
    first, last = view.tokens[words.start], view.tokens[words.stop - 1]
    reading = first.reading
    skip = 0
    if reading is not None and words.start not in view.starts:
        skip = next((part.start for part in reading.segments if part.tag in {"", "Al_det"}), 0)
    start = view.starts[words.start].start if words.start in view.starts else first.at(skip)
    return Span(start, last.end)


def _trigger_span(view: View, clause: Clause, trigger: Trigger) -> Span:
    predicate = clause.predicate
    following = view.reading(predicate.last)
    last = predicate.last + (following is not None and following.lemma in (trigger.adjectives or _BY_PHONE))
    return _span(view, range(predicate.first, min(last, len(view))))


def refers_back(view: View, clause: Clause, parts: tuple[Part, ...]) -> bool:
    """Tell whether the clause speaks of an event told before: «الاتصال»، «الجانبان»، «وبحثا»."""
    if len(parts) > 1:
        return False
    if any(mention.reference == "sides" for function in clause.functions for mention in function.mentions):
        return True
    if any(not item.mentions for item in clause.all(FunctionKind.SUBJECT)):  # «تناول اللقاء ...»
        return True
    reading = view.reading(clause.predicate.first)
    if reading is None:
        return False
    if clause.predicate.kind is PredicateKind.MASDAR:
        return "Al_det" in reading.proclitics or bool(reading.enclitic)
    return reading.num == "d" and not parts


def _agreement(view: View, clause: Clause) -> tuple[str, str]:
    reading = view.reading(clause.predicate.first)
    return (reading.gen, reading.num) if reading is not None else ("na", "na")


def _has_sides(clause: Clause) -> bool:
    mentions = (mention for function in clause.functions for mention in function.mentions)
    return any(mention.reference == "sides" and mention.number == "d" for mention in mentions)


def _silent(view: View, clause: Clause) -> bool:
    """Tell whether a verb of saying without an actor for subject must stay without: nobody else may be put there."""
    if clause.predicate.kind is not PredicateKind.VERB or any(
        item.mentions for item in clause.all(FunctionKind.SUBJECT)
    ):
        return False
    place = clause.predicate.first
    reading = view.reading(place)
    if reading is None or reading.vox == "p" or view.is_relative(place - 1) or view.quoted(place):
        return True
    impersonal = reading.asp == "i" and not view.conjoined(place) and view.subordinates(place + 1)
    return impersonal or _foreign_subject(view, place + 1, clause.predicate.lemma)


def _foreign_subject(view: View, position: int, verb: str) -> bool:
    """«وقال محللون إن»: a subject that is no international actor."""
    reading = view.reading(position)
    if reading is None or position in view.covered or reading.enclitic or reading.lemma in _PAPERS_SAY:
        return False
    if reading.pos not in {"noun", "noun_prop", "noun_quant", "adj"} or view.preposition(position):
        return False
    human = reading.lemma in _PEOPLE_AND_PAPERS or view.tokens[position].form.endswith("ون")
    return human or verb in _WITHOUT_OBJECT


def _definite(view: View, clause: Clause) -> bool:
    reading = view.reading(clause.predicate.first)
    return reading is not None and "Al_det" in reading.proclitics


def _distributed(draft: Draft, view: View, clause: Clause) -> tuple[Draft, ...]:
    """«اتصالات مع نظيريه X وY» is a call with each: one draft per counterpart."""
    many = [part for part in draft.parts if part.mention.distributes]
    if len(many) < 2 and draft.type == "phone_call" and len(draft.parts) > 2:
        many = _other_side(draft, clause)
    if len(many) < 2:
        return (draft,)
    rest = tuple(part for part in draft.parts if part not in many)
    return tuple(replace(draft, parts=(*rest, part)) for part in many)


def _other_side(draft: Draft, clause: Clause) -> list[Part]:
    """A call of one with several is several calls, unless it went «between» them all."""
    own = {mention for item in clause.functions if item.kind in _PREPOSED for mention in item.mentions}
    others = [part for part in draft.parts if part.mention not in own]
    return others if len(draft.parts) - len(others) == 1 else []

"""Rules looked over: triggers no lexicon knows, slots nothing fills, rules in each other's shadow, too few examples."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import PredicateKind
from diplo_events.explain import Outcome
from diplo_events.explain.wording import asked
from diplo_events.testing.judging import PRINTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.explain import Attempt
    from diplo_events.extractor import Extractor
    from diplo_events.grammar import Frame
    from diplo_events.morphology import Morphology

EXAMPLES: Final = 3
COUNTEREXAMPLES: Final = 2
#: Parts of speech in which the lexicon must know a trigger of each kind; a participle it does not list is known by its
#: form: «ملوحا».
_POS: Final = {
    PredicateKind.VERB: frozenset({"verb"}),
    PredicateKind.MASDAR: frozenset({"adj", "noun"}),
    PredicateKind.LIGHT: frozenset({"adj", "noun"}),
}
#: What carries a noun: a light verb, or its masdar («توقيع اتفاقية»).
_CARRIERS: Final = frozenset({"noun", "verb"})


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a rule should not have: its kind, and what to do about it."""

    rule: str
    kind: str
    message: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.message}"


def lint(extractor: Extractor, rules: Iterable[Frame]) -> Iterator[Finding]:
    """Yield what is wrong with some of the extractor's rules, rule by rule."""
    for frame in rules:
        yield from _unknown_words(frame, extractor.morphology)
        attempts = [_attempts(extractor, frame, example.text) for example in frame.examples if not example.gap]
        yield from _unfilled_slots(frame, attempts)
        yield from _shadowed(frame, extractor)
        yield from _too_few(frame, extractor)


def _attempts(extractor: Extractor, frame: Frame, text: str) -> list[Attempt]:
    found = extractor.explain(text, reference_date=PRINTED).attempts
    return [one for one in found if one.rule == frame.name and one.outcome is not Outcome.UNREAD]


def _unknown_words(frame: Frame, morphology: Morphology) -> Iterator[Finding]:
    for trigger in frame.trigger:
        words = [(lemma, _POS[trigger.kind]) for lemma in sorted(trigger.lemmas) if trigger.kind in _POS]
        words += [(lemma, _CARRIERS) for lemma in sorted(trigger.light)]
        for lemma, pos in words:
            if (message := _unknown(lemma, pos, morphology)) is not None:
                yield Finding(frame.name, "unknown trigger", message)


def _unknown(lemma: str, pos: frozenset[str], morphology: Morphology) -> str | None:
    readings = [reading for reading in morphology.readings(lemma) if reading.known and reading.pos in pos]
    if any(reading.lemma == lemma for reading in readings):
        return None
    near = dict.fromkeys(reading.lemma for reading in readings)
    hint = f"; did you mean «{next(iter(near))}»?" if near else ""
    kinds = " or ".join(sorted(pos, reverse=True))
    return f"no lexicon knows «{lemma}» as the lemma of a {kinds}: it starts nothing{hint}"


def _unfilled_slots(frame: Frame, examples: list[list[Attempt]]) -> Iterator[Finding]:
    """A rule that only adds to events has its slots filled there; the clause's own attempt shows them all the same."""
    filled = {
        place for attempts in examples for attempt in attempts for place, slot in enumerate(attempt.slots) if slot.found
    }
    for place, slot in enumerate(frame.slots):
        if place not in filled:
            yield Finding(
                frame.name,
                "unfilled slot",
                f"slot {slot.role} ({asked(slot)}) is filled in none of its examples: add one, or drop the slot",
            )


def _shadowed(frame: Frame, extractor: Extractor) -> Iterator[Finding]:
    """Every example's event is told by another rule first."""
    tellers: Counter[str] = Counter()
    for example in frame.examples:
        for event in () if example.gap else extractor.extract(example.text, reference_date=PRINTED).events:
            rules = [seen.rule for seen in event.evidence]
            tellers.update(rules[:1] if frame.name in rules or event.type == frame.event_type else ())
    if tellers and frame.name not in tellers and frame.parties:
        other = tellers.most_common(1)[0][0]
        yield Finding(
            frame.name,
            "shadowed",
            f"rule {other} tells what it should in all its examples: drop it, or say instead_of=({other!r},)",
        )


def _too_few(frame: Frame, extractor: Extractor) -> Iterator[Finding]:
    counts = (("examples", frame.examples, EXAMPLES), ("counterexamples", frame.counterexamples, COUNTEREXAMPLES))
    for name, sentences, least in counts:
        if len(sentences) < least:
            yield Finding(frame.name, "too few", f"{len(sentences)} {name}, at least {least} are needed")
    if frame.counterexamples and not any(_attempts(extractor, frame, one.text) for one in frame.counterexamples):
        yield Finding(frame.name, "too few", "no counterexample has its trigger: add one that nearly is an event")

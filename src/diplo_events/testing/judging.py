"""Whether a sentence gives what its rule says; if not, what is wrong, in one sentence."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from diplo_events.grammar import Also, Counterexample, Example, Expectation
from diplo_events.testing.comparing import Difference, differences, near, same, seen
from diplo_events.testing.nearmiss import near_miss

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor
    from diplo_events.grammar import Frame

#: A Wednesday; the sentences of rules are read as if printed on it.
PRINTED: Final = date(2024, 5, 15)


class Kind(StrEnum):
    """What is wrong with what was found."""

    NONE = "none"
    SEVERAL = "several"
    WRONG_TYPE = "wrong type"
    WRONG_SLOT = "wrong slot"
    WRONG_EXTENT = "wrong extent"
    WRONG_STATUS = "wrong status"
    FOUND = "found"  # a counterexample gave an event
    CLOSED = "closed"  # a gap has closed


@dataclass(frozen=True, slots=True)
class Failing:
    """What is wrong, in one sentence that quotes the Arabic."""

    kind: Kind
    message: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}"


def judge(extractor: Extractor, frame: Frame, sentence: Example | Counterexample) -> Failing | None:
    """Return what is wrong with a sentence of a rule that the extractor has; None where it gives what it should.

    A gap is judged like any example: whoever runs it expects it to fail.
    """
    if isinstance(sentence, Counterexample):
        return _judge_counterexample(extractor, frame, sentence)
    events = extractor.extract(sentence.text, reference_date=PRINTED).events
    failing = judge_events(extractor, sentence.text, sentence.expectations(frame.event_type), events, rule=frame.name)
    return failing or _unseen(frame, sentence, events)


def expect(type_: str, *, status: str = "occurred", subtype: str | None = None, **quotes: str | list[str]) -> Also:
    """Say what event a text must give: its type, and the quotations each role, ``topic``, ``place``, ``time`` has.

    >>> expect("meeting", party=["وزير الخارجية", "نظيره"]).expectation.type
    'meeting'
    """
    return Also(type_, status=status, subtype=subtype, **quotes)


def _judge_counterexample(extractor: Extractor, frame: Frame, sentence: Counterexample) -> Failing | None:
    events = extractor.extract(sentence.text, reference_date=PRINTED).events
    mine = [event for event in events if event.evidence[0].rule == frame.name]
    if not mine:
        return None
    return Failing(Kind.FOUND, f"«{sentence.text}» gives {_described(mine[0])}, but should not: {sentence.why}")


def _unseen(frame: Frame, sentence: Example, events: Sequence[BaseEvent]) -> Failing | None:
    """The events are right, but the rule itself saw none of them."""
    rules = {one.rule for event in events for one in event.evidence}
    if frame.name in rules:
        return None
    others = ", ".join(sorted(rules)) or "nothing"
    return Failing(Kind.NONE, f"«{sentence.text}» gives what it should, but by {others}, not by rule {frame.name}")


def judge_events(
    extractor: Extractor,
    text: str,
    expected: Sequence[Expectation],
    events: Sequence[BaseEvent],
    *,
    rule: str | None = None,
) -> Failing | None:
    """Return what is wrong with the events of a text; ``rule`` is the one whose near miss is told where one lacks."""
    missing, extra = _unmatched(expected, events)
    if missing and extra:
        return _nearest(text, missing, extra)
    if missing:
        miss = near_miss(extractor, text, missing[0].type, rule, reference_date=PRINTED)
        return Failing(Kind.NONE, f"«{text}» gives no {_wanted(missing[0])}: {miss}")
    if extra:
        count = f"{len(events)} events, {len(expected)} expected" if expected else "an event where there is none"
        return Failing(Kind.SEVERAL, f"«{text}» gives {count}; too many: {'; '.join(map(_described, extra))}")
    return None


def _unmatched(
    expected: Sequence[Expectation], events: Sequence[BaseEvent]
) -> tuple[list[Expectation], list[BaseEvent]]:
    """Return what is expected and not found, and what is found and not expected."""
    extra = list(events)
    missing = []
    for one in expected:
        match = next((event for event in extra if same(one, event)), None)
        if match is None:
            missing.append(one)
        else:
            extra.remove(match)
    return missing, extra


def _nearest(text: str, missing: list[Expectation], extra: list[BaseEvent]) -> Failing:
    """Tell the difference between an expected event and the found one most like it."""
    wanted, event = max(((one, other) for one in missing for other in extra), key=lambda pair: near(*pair))
    if wanted.type != event.type:
        return Failing(Kind.WRONG_TYPE, f"«{text}» gives {_described(event)} where {_wanted(wanted)} is expected")
    found = differences(wanted, seen(event, wanted))
    first = found[0] if found else Difference("status", "another event")
    more = f", and {len(found) - 1} more" if len(found) > 1 else ""
    return Failing(Kind(f"wrong {first.kind}"), f"in «{text}» {first.message}{more}")


def _wanted(expectation: Expectation) -> str:
    quotes = ", ".join(f"{name} {_quoted(words)}" for name, words in expectation.quotes.items())
    return f"{expectation.type}{f' ({quotes})' if quotes else ''}"


def _described(event: BaseEvent) -> str:
    quotes = seen(event).quotes
    told = ", ".join(f"{name} {_quoted(words)}" for name, words in quotes.items())
    rules = ", ".join(Counter(one.rule for one in event.evidence))
    return f"{event.type} at «{event.trigger.text}» ({told}; rule {rules})"


def _quoted(words: Sequence[str]) -> str:
    return "، ".join(f"«{one}»" for one in words)

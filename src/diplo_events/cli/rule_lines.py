"""What ``diplo-events rules`` prints, line by line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from difflib import get_close_matches
from typing import Final

from diplo_events.document import PredicateKind
from diplo_events.errors import RuleError
from diplo_events.explain import Attempt, Outcome
from diplo_events.explain.text import heading
from diplo_events.explain.wording import asked
from diplo_events.explain.wording import listed as quoted
from diplo_events.extractor import Extractor
from diplo_events.grammar import Counterexample, Example, Frame, Trigger
from diplo_events.rulebook import read_rules
from diplo_events.testing import PRINTED, judge

#: What is shown of a frame by other lines than those of its conditions.
_SHOWN: Final = frozenset({"name", "event", "trigger", "slots", "examples", "counterexamples", "source"})


def chosen(extractor: Extractor, names: Sequence[str] | None, sources: Sequence[str] | None) -> list[Frame]:
    """Return the rules of these names; without names those read from ``sources``, without sources all.

    Raises:
        RuleError: there is no rule of a name.
    """
    if not names and sources:
        names = list(dict.fromkeys(rule.name for source in sources for rule in read_rules(source)))
    if not names:
        return list(extractor.rules)
    book = {frame.name: frame for frame in extractor.rules}
    return [book[name] if name in book else _unknown(name, book) for name in names]


def _unknown(name: str, book: dict[str, Frame]) -> Frame:
    near = get_close_matches(name, book, n=1)
    hint = f"did you mean {near[0]!r}?" if near else "list them with: diplo-events rules list"
    raise RuleError(f"there is no rule {name!r}; {hint}")


def listed(frames: Iterable[Frame]) -> Iterator[str]:
    """Yield a heading and a line for each rule, in columns."""
    rows: list[tuple[str, ...]] = [("rule", "event", "examples", "counter", "gaps", "from")]
    rows += [_row(frame) for frame in frames]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _row(frame: Frame) -> tuple[str, ...]:
    gaps = sum(bool(example.gap) for example in frame.examples)
    kind = "/".join(filter(None, (frame.event_type, frame.subtype)))
    counts = (str(len(frame.examples) - gaps), str(len(frame.counterexamples)), str(gaps))
    return (frame.name, kind, *counts, frame.source or "diplo_events.rules")


def shown(extractor: Extractor, frame: Frame) -> Iterator[str]:
    """Yield what a rule says and what it reads in its own sentences."""
    yield f"rule      {frame.name}, from {frame.source or f'diplo_events.rules.{frame.name}'}"
    yield f"event     {frame.event_type} ({frame.event.__name__})"
    for trigger in frame.trigger:
        yield f"trigger   {trigger_words(trigger)}"
    for slot in frame.slots:
        yield f"slot      {slot.role}: {asked(slot)}"
    yield from (f"condition {line}" for line in conditions(frame))
    for number, example in enumerate(frame.examples, start=1):
        yield from _example(extractor, frame, number, example)
    for number, counterexample in enumerate(frame.counterexamples, start=1):
        yield from _counterexample(extractor, frame, number, counterexample)


def trigger_words(trigger: Trigger) -> str:
    """Return a trigger as a rule writes it: its kind, its words, what it asks for."""
    marks = {PredicateKind.COLON: "a colon behind a speaker", PredicateKind.SOURCE: "a source: «بحسب»، «وفق»"}
    if trigger.kind in marks:
        return marks[trigger.kind]
    noun = "masdar" if trigger.kind is PredicateKind.LIGHT else trigger.kind.value
    words = f"{noun} {quoted(trigger.lemmas)}"
    words = f"light {quoted(trigger.light)} with {words}" if trigger.light else words
    extra = [f"voice {trigger.voice}"] if trigger.voice else []
    extra += [f"with {quoted(trigger.adjectives)}"] if trigger.adjectives else []
    extra += [f"unless {quoted(trigger.unless)}"] if trigger.unless else []
    extra += [f"leading by {quoted(trigger.by)} to {quoted(trigger.to)}"] if trigger.to else []
    extra += [f"with one of {quoted(trigger.objects)} for an object"] if trigger.objects else []
    extra += ["as the first word"] if trigger.opening else []
    extra += ["as what somebody goes somewhere for or intends"] if trigger.aimed else []
    extra += ["as what somebody has brought about"] if trigger.arising else []
    return ", ".join((words, *extra))


def conditions(frame: Frame) -> Iterator[str]:
    """Yield what else a rule asks for or does, each by its name in the grammar."""
    for one in fields(frame):
        value = getattr(frame, one.name)
        if one.init and one.name not in _SHOWN and value not in (one.default, {}):
            yield f"{one.name}: {_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"«{word}» {meaning}" for word, meaning in value.items())
    if isinstance(value, tuple | frozenset):
        return ", ".join(sorted(map(str, value)))
    return getattr(value, "__name__", str(value))


def _example(extractor: Extractor, frame: Frame, number: int, example: Example) -> Iterator[str]:
    yield f"{'gap' if example.gap else 'example'} {number}: «{example.text}»"
    for event in extractor.extract(example.text, reference_date=PRINTED).events:
        yield f"    {heading(event)}"
    failing = judge(extractor, frame, example)
    if failing is not None:
        yield f"    {'still open, ' + example.gap if example.gap else 'FAILS'}: {failing}"


def _counterexample(extractor: Extractor, frame: Frame, number: int, counterexample: Counterexample) -> Iterator[str]:
    yield f"counterexample {number}: «{counterexample.text}» ({counterexample.why})"
    failing = judge(extractor, frame, counterexample)
    if failing is not None:
        yield f"    FAILS: {failing}"
        return
    attempts = extractor.explain(counterexample.text, reference_date=PRINTED).attempts
    yield f"    {_nothing(frame, attempts)}"


def _nothing(frame: Frame, attempts: Sequence[Attempt]) -> str:
    own = [one for one in attempts if one.rule == frame.name and one.outcome is not Outcome.UNREAD]
    return f"nothing: {own[0]}" if own else "nothing: its trigger is not there"


def tried(extractor: Extractor, frames: Iterable[Frame]) -> tuple[list[str], int]:
    """Judge every sentence of the rules; return a line for each that fails, and how many there were."""
    lines, count = [], 0
    for frame in frames:
        for name, sentence in _sentences(frame):
            count += 1
            line = _judged(extractor, frame, sentence)
            lines += [f"{frame.name} {name}: {line}"] if line else []
    return lines, count


def _sentences(frame: Frame) -> Iterator[tuple[str, Example | Counterexample]]:
    for number, example in enumerate(frame.examples, start=1):
        yield f"{'gap' if example.gap else 'example'} {number}", example
    for number, counterexample in enumerate(frame.counterexamples, start=1):
        yield f"counterexample {number}", counterexample


def _judged(extractor: Extractor, frame: Frame, sentence: Example | Counterexample) -> str:
    failing = judge(extractor, frame, sentence)
    gap = sentence.gap if isinstance(sentence, Example) else None
    if gap:
        return "" if failing else f"closed: «{sentence.text}» gives what it should; take gap= away ({gap})"
    return str(failing or "")

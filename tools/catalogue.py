"""Writes docs/catalogue.md: every shipped rule with its triggers, slots, conditions and an example.

python tools/catalogue.py            write the page
python tools/catalogue.py --check    tell whether it is up to date (exit code 1 if not)
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from diplo_events.cli.rule_lines import conditions, trigger_words
from diplo_events.events import EVENT_TYPES
from diplo_events.explain.wording import asked
from diplo_events.rules import builtin_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.grammar import Frame

PAGE = Path(__file__).parents[1] / "docs" / "catalogue.md"
HEAD = """# The catalogue of rules

{count} rules, {examples} examples, {counterexamples} counterexamples, {gaps} gaps. Made from the rule files by
`make catalogue`; a test compares. `diplo-events rules show NAME` shows one with all its sentences and what it reads in
them.
"""


def page() -> str:
    """Return the whole page."""
    frames = builtin_rules()
    examples = [example for frame in frames for example in frame.examples]
    head = HEAD.format(
        count=len(frames),
        examples=sum(not example.gap for example in examples),
        counterexamples=sum(len(frame.counterexamples) for frame in frames),
        gaps=sum(bool(example.gap) for example in examples),
    )
    parts = [line for name in EVENT_TYPES for line in _of_type(name, frames)]
    return head + "\n" + "\n".join(parts) + "\n"


def _of_type(name: str, frames: tuple[Frame, ...]) -> Iterator[str]:
    yield f"## `{name}`"
    yield ""
    for frame in frames:
        if frame.event_type == name:
            yield from _of_frame(frame)


def _of_frame(frame: Frame) -> Iterator[str]:
    summary = (import_module(f"diplo_events.rules.{frame.name}").__doc__ or "").strip().splitlines()[0]
    yield f"### {frame.name}"
    yield ""
    yield summary
    yield ""
    yield from (f"- starts at {trigger_words(trigger)}" for trigger in frame.trigger)
    yield from (f"- {slot.role}: {asked(slot)}" for slot in dict.fromkeys(frame.slots))
    yield from (f"- condition {line}" for line in conditions(frame))
    yield f"- finds: «{frame.examples[0].text}»"
    yield f"- passes over: «{frame.counterexamples[0].text}» ({frame.counterexamples[0].why})"
    yield ""


def main() -> int:
    if "--check" in sys.argv:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

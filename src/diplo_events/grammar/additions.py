"""More trigger words for a rule that is there already."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from diplo_events.errors import RuleError

if TYPE_CHECKING:
    from diplo_events.grammar.frames import Counterexample, Example, Frame
    from diplo_events.grammar.triggers import Trigger


@dataclass(frozen=True, slots=True)
class Addition:
    """Triggers, and what proves them, for the rule of this name; ``source`` is the file it was read from."""

    rule: str
    trigger: tuple[Trigger, ...]
    examples: tuple[Example, ...] = ()
    counterexamples: tuple[Counterexample, ...] = ()
    source: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if not self.trigger or not all(trigger.lemmas for trigger in self.trigger):
            raise RuleError(f"addition to {self.rule!r}: a trigger without words can never be found; give it lemmas")

    @property
    def name(self) -> str:
        """The name of the rule it is for."""
        return self.rule

    def applied(self, frame: Frame) -> Frame:
        """Return the rule with these triggers and sentences besides its own.

        Raises:
            RuleError: an example names a slot the rule's events do not have, or quotes what does not stand in it.
        """
        return replace(
            frame,
            trigger=(*frame.trigger, *self.trigger),
            examples=(*frame.examples, *self.examples),
            counterexamples=(*frame.counterexamples, *self.counterexamples),
        )


def add_to(
    rule: str,
    trigger: tuple[Trigger, ...],
    *,
    examples: tuple[Example, ...] = (),
    counterexamples: tuple[Counterexample, ...] = (),
) -> Addition:
    """Let more words start the rule of this name; a file may hold no more than such a line.

    >>> from diplo_events.grammar import verb
    >>> add_to("meet", verb("جالس")).rule
    'meet'
    """
    return Addition(rule, trigger, examples, counterexamples)

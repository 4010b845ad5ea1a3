"""What an explanation says, as values; drawing it as text or as a page is the business of other modules."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplo_events.document import Analysis, Clause, Mention, Sentence, Span
    from diplo_events.events import BaseEvent


class Outcome(StrEnum):
    """What became of a rule whose trigger was found."""

    TOLD = "told"  # the event is told by this rule's trigger
    ADDED = "added"  # an event told elsewhere in the document got what the rule found
    UNMET = "unmet"  # a condition of the rule is not met
    OUTRANKED = "outranked"  # another rule stands instead of this one here
    REPEATED = "repeated"  # a masdar says again what it said with its light verb
    INCOMPLETE = "incomplete"  # the event lacks a participant
    UNANCHORED = "unanchored"  # it speaks of an event told before, and there is none
    SPORT = "sport"  # the sentence is one of sport
    UNREAD = "unread"  # a word could start the rule in a reading that is not the chosen one

    @property
    def found(self) -> bool:
        """Whether the rule contributed to an event."""
        return self in {Outcome.TOLD, Outcome.ADDED}


@dataclass(frozen=True, slots=True)
class SlotReport:
    """What a slot of a rule found in the clause: quotations, or why there is none."""

    role: str
    asks: str  # "subject", "after مع"
    found: tuple[str, ...] = ()
    note: str = ""  # why nothing was found

    def __str__(self) -> str:
        quoted = "، ".join(f"«{words}»" for words in self.found)
        return f"{self.role} ({self.asks}): {quoted or self.note}"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One rule at one trigger: what came of it and why; ``event`` numbers the events of the result from 0."""

    rule: str
    trigger: Span
    words: str
    outcome: Outcome
    reason: str
    clause: Clause | None = None
    condition: str | None = None  # the word of the grammar whose condition failed first
    event: int | None = None
    slots: tuple[SlotReport, ...] = ()

    def __str__(self) -> str:
        return f"{self.rule} at «{self.words}»: {self.reason}"


@dataclass(frozen=True, slots=True)
class SentenceReport:
    """One sentence: what is in it, and the rules that were tried; ``dismissed`` says why none was."""

    number: int
    sentence: Sentence
    text: str
    mentions: tuple[Mention, ...]
    clauses: tuple[Clause, ...]
    attempts: tuple[Attempt, ...]
    dismissed: str | None = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a text was read, sentence by sentence, and the events that came of it.

    Printed it is readable text; in a notebook it shows as a page.
    """

    analysis: Analysis
    sentences: tuple[SentenceReport, ...]
    events: tuple[BaseEvent, ...]

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every rule that was tried, sentence by sentence."""
        return tuple(attempt for sentence in self.sentences for attempt in sentence.attempts)

    def to_text(self, *, rejected: bool = False) -> str:
        """Return the explanation as text; with ``rejected`` the readings that were not chosen too."""
        from diplo_events.explain.text import as_text  # noqa: PLC0415  (values know nothing of how they are drawn)

        return as_text(self, rejected=rejected)

    def to_html(self) -> str:
        """Return the explanation as a page of its own, right to left, without scripts or anything to fetch."""
        from diplo_events.explain.page import as_page  # noqa: PLC0415

        return as_page(self)

    def __str__(self) -> str:
        return self.to_text()

    def _repr_html_(self) -> str:
        from diplo_events.explain.page import as_fragment  # noqa: PLC0415

        return as_fragment(self)

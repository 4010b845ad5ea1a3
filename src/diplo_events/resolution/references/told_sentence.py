"""What one sentence of a document has told so far, and who tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.resolution.references.homeland import stands_in

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.resolution.references.page import Page

__all__ = ["ToldSentence"]

_SAID_OF: Final = "عن"


@dataclass(slots=True)
class ToldSentence:
    """One sentence so far: where it goes over to what is reported, and who tells it."""

    reported: int | None
    speaker: Mention | None = None  # the first who acts before it, or is quoted
    last: Mention | None = None
    outlets: tuple[Mention, ...] = ()
    deputised: str | None = None  # the state in whose ruler's name somebody does what is told

    def take(self, mention: Mention, page: Page) -> None:
        """Take in the next mention of the sentence."""
        self.last = mention
        if "outlet" in mention.modifiers:
            self.outlets = (*self.outlets[-1:], mention)
        before = page.before(mention)
        if before is not None and before.key == _SAID_OF and mention.kind in PERSONS and stands_in(page, mention):
            self.deputised = mention.actor
        speaks = not page.governed(mention) or (before is not None and before.key == _SAID_OF)
        if self.speaker is None and speaks and self.reported is not None and mention.last <= self.reported:
            self.speaker = mention

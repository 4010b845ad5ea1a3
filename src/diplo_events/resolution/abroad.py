"""Whether a document looks beyond the speaker's own state: what officials say of home affairs is no event."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

#: A text of so few sentences is too short to tell.
_SHORT: Final = 3
#: The least part of a text's sentences that name another state or body than the speaker's.
_LEAST: Final = 0.33


@dataclass(frozen=True, slots=True)
class Horizon:
    """The states and bodies that each sentence of a document names."""

    sentences: tuple[frozenset[str], ...] = ()

    @classmethod
    def of(cls, mentions: Iterable[Iterable[Mention]]) -> Horizon:
        """Read off the actors of the mentions, sentence by sentence; places stand for their states."""
        return cls(tuple(frozenset(code for one in row if (code := one.actor or one.country)) for row in mentions))

    def is_of(self, statement: Draft) -> bool:
        """Tell whether no other state or body is named in more sentences than the one speaker's."""
        own = {part.mention.actor for part in statement.parts if part.role == "speaker"}
        named = Counter(code for sentence in self.sentences for code in sentence)
        return len(own) == 1 and all(named[code] <= sum(named[one or ""] for one in own) for code in named)

    def admits(self, statement: Draft) -> bool:
        """Tell whether the document says enough of others than the speakers for the statement to concern them."""
        if len(self.sentences) <= _SHORT:
            return True
        own = {part.mention.actor for part in statement.parts if part.role == "speaker"}
        if len(own) > 1:
            return True
        abroad = sum(bool(named - own) for named in self.sentences)
        return abroad >= _LEAST * len(self.sentences)

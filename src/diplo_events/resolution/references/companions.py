"""Whose a minister is who comes with another: «وصل وزير الخارجية الإيطالي فلان برفقة وزيرة الاقتصاد فلانة».

The press says once of what state those are who travel or speak together; the next minister is of the same one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.resolution.references.page import Page

__all__ = ["Companions"]

_MINISTERS: Final = ("minister", "head_of_government")
#: What may stand between the two, folded: «برفقة»، «يرافقه»، «وإلى جانبه».
_WITH: Final = frozenset(
    map(fold, "برفقة رفقة بصحبة صحبة بمعية بمرافقة يرافقه يرافقها ترافقه ترافقها يصحبه تصحبه ورافقه ورافقها ،".split())
)


class Companions:
    """Remembers the last official told, with his state."""

    def __init__(self, page: Page) -> None:
        """``page`` gives the words between two mentions."""
        self._page = page
        self._last: Mention | None = None

    def remember(self, mention: Mention) -> None:
        """Take in an official; a state or body told in between ends what goes without saying."""
        if mention.reference != "adjective":
            self._last = mention

    def settles(self, mention: Mention) -> str | None:
        """Return the state of a minister told beside another one; None for others."""
        last = self._last
        if last is None or last.kind not in PERSONS or last.actor is None or last.sentence != mention.sentence:
            return None
        office = mention.position or ""
        if mention.kind not in PERSONS or not mention.name or not office.endswith(_MINISTERS):
            return None
        if office == last.position or not (last.position or "").endswith((*_MINISTERS, "head_of_state")):
            return None
        return last.actor if self._is_beside(last, mention) else None

    def _is_beside(self, one: Mention, other: Mention) -> bool:
        """«..., ووزيرة ...»، «... برفقة وزيرة ...»: no other word in between."""
        between = [token.key for token in self._page.between(one, other)]
        joined = self._page.prefix(other) == "و"
        return all(word in _WITH for word in between) and (joined or any(word != "،" for word in between))

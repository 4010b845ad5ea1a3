"""«عمان»: the sultanate, where the document tells of its people and of nobody from Jordan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.resolution.references.page import Page

__all__ = ["with_sultanate"]

_NAME: Final = "عمان"
_OMAN, _JORDAN = "OMN", "JOR"
_CAPITAL: Final = "capital"


def with_sultanate(page: Page, line: list[Mention]) -> list[Mention]:
    """Return the mentions; «قال الوزير العماني ... رحبت عمان»: who acts is Oman, where one arrives may be Amman."""
    told = {mention.actor for mention in line if not _is_city(mention)}
    if _OMAN not in told or _JORDAN in told:
        return line
    return [_as_state(one) if _is_city(one) and not page.governed(one) else one for one in line]


def _is_city(mention: Mention) -> bool:
    city = mention.kind is MentionKind.COUNTRY and _CAPITAL in mention.modifiers
    return city and mention.actor == _JORDAN and mention.text.endswith(_NAME)


def _as_state(mention: Mention) -> Mention:
    return replace(mention, actor=_OMAN, country=None, modifiers=mention.modifiers - {_CAPITAL})

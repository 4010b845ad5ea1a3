"""Whom a sentence without a day tells as its readers know him: «وصل كوبرلان إلى بيروت»، «التقى الوزير نظيره التركي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind
from diplo_events.orthography import fold
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.resolution.references.page import Page

__all__ = ["BY_OFFICE", "marked"]

#: How such a mention is marked: by a foreign name alone, or by an office alone, of the paper's own state perhaps.
_BY_NAME: Final = frozenset({"foreign"})
BY_OFFICE: Final = frozenset({"stateless"})
_CROWNED: Final = frozenset({"الملك", "العاهل"})
#: States of the region that kings rule.
KINGDOMS: Final = frozenset({"JOR", "SAU", "MAR", "BHR"})
_SHORTEST: Final = 4
#: Offices of states and bodies that a newspaper tells without their state.
_OFFICES: Final = frozenset(
    "head_of_state head_of_government monarch crown_prince vice_president foreign_minister deputy_foreign_minister "
    "minister_of_state_foreign_affairs defence_minister minister speaker secretary_general envoy deputy_envoy "
    "special_representative mediator national_security_adviser".split()
)


def marked(page: Page, line: list[Mention]) -> list[Mention]:
    """Mark whose state one does not know, though he serves one, in a sentence that stands alone.

    A newspaper that gives neither given name nor title counts on its readers to know him; a word that the lexicon does
    not have, without an article, is hardly the name of somebody at home.  So does one that gives an office alone.
    """
    return list(map(_Marker(page).marked, line)) if page.is_brief else line


def is_king(mention: Mention) -> bool:
    """«الملك عبد الله»، «جلالة الملك»."""
    return mention.position == "head_of_state" and any(fold(one) in _CROWNED for one in (mention.title or "").split())


def _without_republic(mention: Mention) -> Mention:
    """«التقى نتنياهو الملك عبد الله»: a king of nobody knows where, and not of the only state told there."""
    lost = is_king(mention) and len((mention.title or "").split()) == 1 and mention.actor is not None
    return replace(mention, actor=None) if lost and mention.actor not in KINGDOMS else mention


class _Marker:
    """Looks at the mentions of one sentence, one by one."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def marked(self, mention: Mention) -> Mention:
        mention = _without_republic(mention)
        if mention.kind not in PERSONS or mention.actor is not None or mention.number != "s":
            return mention
        if self._is_foreign_name(mention):
            return replace(mention, modifiers=mention.modifiers | _BY_NAME)
        return replace(mention, modifiers=mention.modifiers | BY_OFFICE) if self._is_office(mention) else mention

    def _is_foreign_name(self, mention: Mention) -> bool:
        if mention.kind is not MentionKind.PERSON or mention.title is not None or mention.last > mention.first + 1:
            return False
        tokens, name = self._page.tokens(mention), mention.name or ""
        best = tokens[mention.first].reading if tokens else None
        if best is None or len(name) < _SHORTEST or name.startswith("ال"):
            return False
        doubtful = mention.person_id is not None  # one of several listed men, each of another state
        return (doubtful or not best.known) and self._page.acts(mention)

    def _is_office(self, mention: Mention) -> bool:
        """«رئيس الحكومة»، «الأمين العام»; «الوزير السابق» holds none."""
        return mention.position in _OFFICES and mention.reference is None and "former" not in mention.modifiers

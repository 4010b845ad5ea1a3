"""Where a sentence opens, or its speaker speaks: «وفي موسكو، قال المتحدث باسم وزارة الخارجية إن روسيا ...».

Correspondents in a capital leave out whose its ministries are.  A guest may speak there too, so the state must be told
once more in the sentence, be it as «بلاده».  So do those who tell of a state's answer: «وفي أول تعليق من موسكو، قال».
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.resolution.references.page import Page

__all__ = ["scene_of"]

_IN: Final = frozenset({"في", "وفي"})
_FROM: Final = frozenset({"من", "عن"})
_OF_HIS: Final = frozenset(lead + word for word in ("بلاده", "بلادها") for lead in ("", "ل", "ب", "و"))
#: What a state answers with; how far before its name that stands.
_ANSWERS: Final = frozenset("تعليق رد فعل رده موقف بيان تصريح صادر صدر يصدر رسمي اول".split())
_NEAR: Final = 2


def scene_of(page: Page, mention: Mention) -> str | None:
    """Return the state in whose capital the sentence opens, or the speaker is, if the sentence tells of it again."""
    line = [one for one in page.mentions if one.sentence == mention.sentence and one.actor is not None]
    for one in line:
        near = one.first == 1 or one.first == mention.last + 1
        if near and _is_scene(page, one):
            again = any(other is not one and other.actor == one.actor and other.first > mention.last for other in line)
            return one.actor if again or _tells_of_his(page, mention) else None
    return next((one.actor for one in line if one.last < mention.first and _answers(page, one)), None)


def _tells_of_his(page: Page, mention: Mention) -> bool:
    """«وفي موسكو، قال المتحدث باسم الخارجية إن بلاده»."""
    return any(token.key in _OF_HIS for token in page.tokens(mention)[mention.last :])


def _answers(page: Page, mention: Mention) -> bool:
    """«في أول تعليق من موسكو»، «في أول رد يصدر عن باريس»: whoever speaks behind it speaks for that state."""
    before = page.before(mention)
    if mention.kind is not MentionKind.COUNTRY or before is None or before.key not in _FROM:
        return False
    words = page.tokens(mention)[max(mention.first - 1 - _NEAR, 0) : mention.first - 1]
    return bool(words) and words[-1].key in _ANSWERS


def _is_scene(page: Page, mention: Mention) -> bool:
    """«في موسكو»; of «في روسيا» nothing is said by which a ministry would be known."""
    before = page.before(mention)
    capital = mention.kind is MentionKind.COUNTRY and "capital" in mention.modifiers
    return capital and before is not None and before.key in _IN

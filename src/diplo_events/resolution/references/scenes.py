"""Where a sentence opens, or its speaker speaks: «وفي موسكو، قال المتحدث باسم وزارة الخارجية إن روسيا ...».

Correspondents in a capital leave out whose its ministries are.  A guest may speak there too, so the state must be told
once more in the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.resolution.references.page import Page

__all__ = ["scene_of"]

_IN: Final = frozenset({"في", "وفي"})


def scene_of(page: Page, mention: Mention) -> str | None:
    """Return the state in whose capital the sentence opens, or the speaker is, if the sentence tells of it again."""
    line = [one for one in page.mentions if one.sentence == mention.sentence and one.actor is not None]
    for one in line:
        near = one.first == 1 or one.first == mention.last + 1
        if near and _is_scene(page, one):
            again = any(other is not one and other.actor == one.actor and other.first > mention.last for other in line)
            return one.actor if again else None
    return None


def _is_scene(page: Page, mention: Mention) -> bool:
    """«في موسكو»; of «في روسيا» nothing is said by which a ministry would be known."""
    before = page.before(mention)
    capital = mention.kind is MentionKind.COUNTRY and "capital" in mention.modifiers
    return capital and before is not None and before.key in _IN

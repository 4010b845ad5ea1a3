"""Who was there too: «حضر اللقاء فلان»، «بحضور فلان».  What is told next is rather of another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.document import Mention, Token
    from diplo_events.resolution.references.page import Page

__all__ = ["attends"]

_WAS_THERE: Final = frozenset({"حضر", "رافق"})
_PRESENCE: Final = frozenset({"حضور", "مرافقة", "رفقة", "صحبة"})
_COMMA: Final = "،"
_AND: Final = "و"


def attends(page: Page, mention: Mention) -> bool:
    """Tell whether the verb or noun before a mention, to which it belongs, says that somebody was there."""
    before = page.tokens(mention)[: mention.first]
    for place in reversed(range(len(before))):
        reading = before[place].reading
        if reading is None:
            continue
        if reading.pos == "verb":
            return reading.lemma in _WAS_THERE
        if reading.pos == "noun" and reading.lemma in _PRESENCE:
            return not _is_over(page.tokens(mention)[place : mention.first + 1])
    return False


def _is_over(words: Sequence[Token]) -> bool:
    """«بحضور فلان، معالي الوزير ...»: behind a comma nobody more of them follows without «و»."""
    return any(one.form == _COMMA and not other.form.startswith(_AND) for one, other in pairwise(words))

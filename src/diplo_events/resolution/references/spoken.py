"""For whom spokesmen speak: «الناطق باسم وزارة الزراعة» is not whom the government has for its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.orthography import fold, without_article

if TYPE_CHECKING:
    from diplo_events.document import Mention

__all__ = ["speak_for_one"]

_IN_THE_NAME: Final = fold("باسم")


def speak_for_one(one: Mention, other: Mention) -> bool:
    """Tell whether two may speak for the same body: «المتحدث باسم الوزارة» is of «وزارة الخارجية» where she is told."""
    told, known = _spoken_for(one), _spoken_for(other)
    return not told or not known or told <= known or known <= told


def _spoken_for(mention: Mention) -> set[str]:
    """Return the folded words of a title behind «باسم», without articles; none in other titles."""
    words = [without_article(word) for word in fold(mention.title or "").split()]
    return set(words[words.index(_IN_THE_NAME) + 1 :]) if _IN_THE_NAME in words else set()

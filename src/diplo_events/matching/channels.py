"""Whether an encounter went by phone or by video."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

_PHONE: Final = frozenset({"هاتفي", "هاتف", "تلفوني", "تليفوني", "تلفون"})
_PHONE_WORDS: Final = frozenset("هاتفيا تلفونيا تليفونيا المكالمه مكالمه والهاتفي".split())
_THROUGH: Final = frozenset({"عبر", "بواسطه", "بتقنيه", "بالفيديو"})
_VIDEO: Final = frozenset("الفيديو فيديو المريي مريي الافتراضي زوم زووم كونفرانس كونفرنس التحاضر التناظر".split())
_VIDEO_REACH: Final = 5


def by_phone(view: View, words: range) -> bool:
    """Tell whether the clause says it went by phone: «هاتفيا»، «في اتصال هاتفي»، «عبر الهاتف»."""
    return any(_phone_word(view, position) for position in words)


def by_video(view: View, words: range) -> bool:
    """Tell whether the clause says it went by video: «عبر الفيديو»، «عبر تقنية الاتصال المرئي»."""
    return any(view.key(place).removeprefix("و") in _THROUGH and _video_word(view, place) for place in words)


def _video_word(view: View, position: int) -> bool:
    return any(view.key(place).removeprefix("ب") in _VIDEO for place in range(position, position + _VIDEO_REACH))


def _phone_word(view: View, position: int) -> bool:
    reading = view.reading(position)
    return view.key(position) in _PHONE_WORDS or (reading is not None and reading.lemma in _PHONE)

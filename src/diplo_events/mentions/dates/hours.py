"""Hours: «الساعة العاشرة صباحا»، «عند الثالثة من فجر السبت»، «الساعة 18.30»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from diplo_events.mentions.calendar import DAY_TIMES, HOURS, words
from diplo_events.mentions.dates.days import day_at
from diplo_events.mentions.dates.reader import Found
from diplo_events.mentions.dates.spans import Hour

if TYPE_CHECKING:
    from diplo_events.mentions.dates.reader import Text

__all__ = ["hour_at"]

_CLOCK: Final = re.compile(r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?|(?:[01]\d|2[0-3])[0-5]\d")
_MINUTE: Final = re.compile(r"[0-5]\d")
#: Before an hour without «الساعة»: «عند الثالثة فجرا»; elsewhere «الثالثة» counts things.
_CUES: Final = words("عند وعند نحو حوالي قرابة تمام حتى منذ عقارب في")
_FRACTIONS: Final = words("والنصف والربع والثلث ونصف وربع وثلث")
_MINUTES: Final = words("دقيقة دقائق")


def hour_at(text: Text, position: int) -> Found | None:
    """Read an hour that starts here, with the day before or after it."""
    return _hour(text, position) or _after_day(text, position)


def _after_day(text: Text, position: int) -> Found | None:
    """«غدا الساعة العاشرة»، «السبت عند الثالثة فجرا»."""
    day = day_at(text, position)
    hour = _hour(text, text.skip(day.last, {"عند", "في", "،"})) if day else None
    return Found(hour.last, Hour(day.value)) if day and hour else None


def _hour(text: Text, position: int) -> Found | None:
    worded = text.key(position) == "الساعه"
    start = text.skip(position + 1, {"ال"}) if worded else position
    last = _clock(text, start, worded=worded)
    if last is None:
        return None
    last = _fraction(text, last)
    timed = text.longest(last, DAY_TIMES)
    last += len(timed) if timed else 0
    day = _day_after(text, last)
    if not (worded or timed or (day and text.key(last) == "من")):
        return None
    return Found(day.last, Hour(day.value)) if day else Found(last, Hour())


def _day_after(text: Text, position: int) -> Found | None:
    """«من صباح السبت»، «اليوم»، «بتوقيت غرينتش من مساء السبت»."""
    starts = [position]
    if text.key(position) in {"بتوقيت", "بالتوقيت"}:
        starts = [position + 2, position + 3]
    found = (day_at(text, text.skip(start, {"من", "،"})) for start in starts)
    return next(filter(None, found), None)


def _clock(text: Text, position: int, *, worded: bool) -> int | None:
    phrase = text.longest(position, HOURS)
    if phrase and (worded or text.key(position - 1) in _CUES):
        return position + len(phrase)
    return _digits(text, position) if worded else None


def _digits(text: Text, position: int) -> int | None:
    """«10»، «18.30»، «1249»، «21،30»."""
    if not _CLOCK.fullmatch(text.number(position)):
        return None
    comma = text.key(position + 1) == "،" and text.glued(position + 1) and text.glued(position + 2)
    return position + 3 if comma and _MINUTE.fullmatch(text.number(position + 2)) else position + 1


def _fraction(text: Text, position: int) -> int:
    """«والنصف»، «إلا ربعا»، «وتسع وخمسين دقيقة»، «و30 دقيقة»."""
    if text.key(position) in _FRACTIONS:
        return position + 1
    if text.key(position) == "الا":
        return position + 2
    if text.key(position).startswith("و"):
        return next((place + 1 for place in range(position, position + 4) if text.key(place) in _MINUTES), position)
    return position

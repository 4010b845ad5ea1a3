"""Parts of the world that envoys are sent to: «إلى الشرق الأوسط»، «إلى منطقة القرن الأفريقي»، «إلى جنوب شرق آسيا»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.mentions.vocabulary import folded

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

__all__ = ["FOR_THE", "further_region_end", "region_end"]

#: «للصحراء الغربية»: «ل» written onto the article.
FOR_THE: Final = "لل"

#: Words that a region's name may begin with: «منطقة الساحل»، «دول الخليج».
_LEADING: Final = folded("منطقة لمنطقة بمنطقة دول لدول بدول بلدان لبلدان إقليم لإقليم")
_COMPASS: Final = folded("شرق غرب شمال جنوب وسط شرقي غربي شمالي جنوبي")
_CONTINENTS: Final = folded("أفريقيا إفريقيا آسيا أوروبا أمريكا أميركا القوقاز المتوسط")
#: Regions of two words, and of one.
_PAIRS: Final = frozenset(
    tuple(name.split())
    for name in (
        "الشرق الاوسط",
        "الشرق الادني",
        "القرن الافريقي",
        "الساحل الافريقي",
        "البحيرات الكبري",
        "البحيرات العظمي",
        "البحر الاحمر",
        "البحر المتوسط",
        "المحيط الهندي",
        "المحيط الهادي",
        "القطب الشمالي",
        "الصحراء الغربيه",
        "الصحراء المغربيه",
        "المغرب العربي",
        "المغرب الكبير",
        "الخليج العربي",
        "امريكا اللاتينيه",
        "اميركا اللاتينيه",
        "اسيا الوسطي",
    )
)
_SINGLES: Final = folded("الساحل الصحراء البلقان القوقاز الخليج المتوسط") | _CONTINENTS


def region_end(scan: Scan, position: int) -> int:
    """Return where the region, and those joined to it, end; ``position`` where none stands here."""
    last = _one(scan, position, "")
    while last > position and (further := _one(scan, last, "و")) > last:
        last = further
    return last


def further_region_end(scan: Scan, position: int) -> int:
    """«لشؤون الشرق الأوسط وبلدان إفريقيا»: where one more region, joined with «و», ends."""
    return _one(scan, position, "و")


def _one(scan: Scan, position: int, joint: str) -> int:
    """One region, written onto «و» where it is joined to another: «الشرق الأوسط وشمال أفريقيا»."""
    first = scan.key(position)
    first = f"ال{first[2:]}" if first.startswith(FOR_THE) else first
    if not first.startswith(joint):
        return position
    first = first[len(joint) :]
    start = position + (first in _LEADING)
    first = scan.key(start) if first in _LEADING else first
    if (first, scan.key(start + 1)) in _PAIRS:
        return start + 2
    compass = start
    while (first if compass == start else scan.key(compass)) in _COMPASS:
        compass += 1
    if compass > start:
        return compass + 1 if scan.key(compass) in _CONTINENTS else position
    return start + 1 if first in _SINGLES else position

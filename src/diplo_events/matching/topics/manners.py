"""How far something is told, between a verb and what it leads to: «بشكل أساسي»، «في المقام الأول»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.matching.topics import words

if TYPE_CHECKING:
    from diplo_events.clauses.view import View


def after_manner(view: View, place: int) -> int:
    """«بشكل أساسي»، «بالدرجة الأولى»، «في المقام الأول»، «بعمق»: where the words end that say how; else the place."""
    if view.key(place).removeprefix("و") in words.MANNERS_ALONE and place not in view.covered:
        return place + 1
    noun = place + (view.key(place) == "في")
    described = view.reading(noun + 1)
    told = (
        view.key(noun).removeprefix("و") in words.MANNERS
        and described is not None
        and described.pos in {"adj", "adj_num"}
    )
    return noun + 2 if told else place


def before_manner(view: View, place: int) -> int:
    """«ناقش الوزيران | بصورة معمقة آفاق التعاون»: where the words begin that say how, right before the place, or -1."""
    return next((place - size for size in (1, 2, 3) if after_manner(view, place - size) == place), -1)

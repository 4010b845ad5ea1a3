"""On whose behalf, or at whose request: «بناء على طلب من مدريد»، «نيابة عن الملك»، «بصفته رئيسا للمجلس»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Two words that tell on what grounds or for whom somebody does it (folded).
_GROUNDS: Final = frozenset(
    {("بناء", "علي"), ("نيابه", "عن"), ("بالنيابه", "عن"), ("اصاله", "عن"), ("بالانابه", "عن"), ("استنادا", "الي")}
)
_IN_HIS_OFFICE: Final = frozenset("بصفته بصفتها بصفتهما بصفتهم بوصفه بوصفها".split())
_FROM: Final = "من"


def behest_end(view: View, position: int) -> int:
    """Return where the words end that say at whose request or for whom it is done; ``position`` where none stand here.

    Who is named in them has no part in what is done: «اتصل الوزير، بناء على طلب من مدريد، بنظيره».
    """
    if (view.key(position), view.key(position + 1)) in _GROUNDS:
        return _phrase_end(view, position + 2)
    if view.key(position) not in _IN_HIS_OFFICE or _is_envoy(view, position + 1):
        return position
    return _phrase_end(view, position + 1)


def _is_envoy(view: View, position: int) -> bool:
    """«أوراق اعتماد السيد فلان بوصفه سفيرا لكينيا»: whose envoy he is to be is what the papers tell."""
    told = view.starts.get(position)
    return told is not None and told.position == "ambassador"


def _phrase_end(view: View, start: int) -> int:
    """«طلب رسمي من مدريد»، «طلب مدريد»، «رئيسا للمجلس»، «الملك»: a noun, its adjectives, and whose it is."""
    group, last = actor_group(view, start)
    if group or view.is_stop(start):
        return last
    last = start + 1
    while (quality := view.reading(last)) is not None and quality.pos == "adj" and last not in view.covered:
        last += 1
    led = view.preposition(last)
    if led is not None and led[0] != "ل" and view.key(last) != _FROM:
        return last
    owners, end = actor_group(view, last if led is None else led[1])
    return end if owners else last

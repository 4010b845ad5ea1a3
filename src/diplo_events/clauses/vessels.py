"""Who arrives with the aeroplane that is told of: «حطت طائرة الرئيس في روما»، «هبطت الطائرة التي تقل الوزير»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.clauses.walk import Walk

_VESSELS: Final = frozenset({"طائرة", "مروحية", "سفينة", "باخرة", "يخت"})
#: What a vessel does when he who is aboard arrives or leaves, and what it does with him.
_MOVING: Final = frozenset("وصل حط هبط أقلع غادر توجه".split())
_CARRYING: Final = frozenset({"أقل", "قل", "حمل", "نقل"})


def is_aboard(walk: Walk) -> bool:
    """«حطت طائرة الرئيس»، «هبطت طائرة تقل الوزير»: the vessel moves, and so does he who is told behind it."""
    view, place = walk.view, walk.position
    if not _moves(walk):
        return False
    return _is_vessel(view, place - 1) or _carries(view, place - 1)


def carries(walk: Walk) -> bool:
    """«هبطت الطائرة التي تقل الوزير»: the verb between the vessel that moves and who is aboard."""
    return _moves(walk) and _carries(walk.view, walk.position)


def has_aboard(view: View, place: int) -> bool:
    """«طائرة تقل الوزير»، «الطائرة الخاصة التي أقلته»: somebody is told behind the vessel whom it carries."""
    last = place + 1
    while (word := view.reading(last)) is not None and word.pos == "adj" and last not in view.covered:
        last += 1
    return _carries(view, last + view.is_relative(last))


def _moves(walk: Walk) -> bool:
    return walk.verb is not None and walk.verb.lemma in _MOVING


def _carries(view: View, place: int) -> bool:
    aboard = view.actor(place + 1) is not None and view.may_be(place, _CARRYING)
    return aboard and _is_vessel(view, place - 1 - view.is_relative(place - 1))


def _is_vessel(view: View, place: int) -> bool:
    """«طائرة»، «طائرة خاصة»: the noun, an adjective behind it or not."""
    noun = view.reading(place)
    if noun is not None and noun.pos == "adj" and place not in view.covered:
        noun = view.reading(place - 1)
    return noun is not None and noun.lemma in _VESSELS

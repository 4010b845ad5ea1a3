"""«يتضمن برنامج البابا لقاء بالملك»: encounters that stand in somebody's programme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Papers and journeys that tell what somebody is to do, and the verbs of what they hold.
_PROGRAMMES: Final = frozenset({"برنامج", "جدول", "أجندة", "أجندا", "زيارة", "جولة"})
_HOLDING: Final = frozenset({"تضمن", "شمل", "ضم", "لحظ", "تصدر"})
#: So far before the encounter stands the programme, and so far behind the programme whose it is.
_BEFORE: Final = 14
_BEHIND: Final = 4


def scheduled(view: View, position: int) -> Mention | None:
    """Return whose programme the encounter here stands in: «يشمل جدول لقاءات الوزيرة اجتماعا مع نظيرها».

    So does a journey: «زيارة الوزير التي تستغرق يومين تتضمن لقاء مع نظيره».
    """
    for place in range(position - 1, max(0, position - _BEFORE), -1):
        if view.is_stop(place) or view.subordinates(place):
            return None
        if view.may_be(place, _PROGRAMMES) and _holds(view, place, position):
            near = (view.actor(one) for one in range(place + 1, min(place + _BEHIND, position)))
            return next((one for one in near if one is not None), None)
    return None


def _holds(view: View, programme: int, position: int) -> bool:
    """Tell whether a verb of holding has the programme for its subject, before it or behind it."""
    if view.may_be(programme - 1, _HOLDING):
        return True
    return any(view.is_verb(place) and view.may_be(place, _HOLDING) for place in range(programme + 1, position))

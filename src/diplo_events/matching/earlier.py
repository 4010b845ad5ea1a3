"""What went before on a journey told of as past: «وكان الوزير زار روما في مارس الماضي حيث التقى نظيره»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.matching.guards import PLUPERFECT

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

_WHERE: Final = "حيث"
#: So far before «حيث» the verb may stand that it goes on with.
_BACK: Final = 25


def time_before(view: View, clause: Clause, words: range) -> Mention | None:
    """Return when a journey was, told with «كان», on which the clause goes on behind «حيث»; None where it is none.

    «وكان زار روما في مارس حيث التقى»: with «كان» and a time of its own it is another journey than the news.
    """
    if clause.predicate.aspect != "p" or view.key(words.start - 1) != _WHERE:
        return None
    time = None
    for place in range(words.start - 2, max(-1, words.start - 2 - _BACK), -1):
        if view.is_stop(place):
            return None
        time = view.date(place) or time
        if view.key(place).removeprefix("و") in PLUPERFECT:
            return time
    return None

"""«استقبل الملك الرئيس والوفد المرافق له الذي يزور البلاد»: what is told behind a guest's company is told of him."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: «الوفد المرافق».
WITH_HIM: Final = frozenset({"المرافق", "مرافق", "المرافقين", "المصاحب"})
#: «المرافق له»، «المرافق لمعاليه».
_TO_HIM: Final = frozenset("له لها لهم لهما لمعاليه لمعاليها لسموه لفخامته لدولته لسعادته لجلالته".split())


def told_of(view: View, position: int) -> Mention | None:
    """Return the mention that ends at this place; where it is somebody's company, he himself."""
    company = view.covered.get(position - (view.key(position) in _TO_HIM))
    if company is None or company.actor is not None or company.position != "delegation":
        return view.covered.get(position)
    if not any(view.key(place) in WITH_HIM for place in range(company.first, company.last + 1)):
        return view.covered.get(position)
    return view.covered.get(company.first - 1) if view.conjoined(company.first) else company

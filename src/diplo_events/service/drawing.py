"""An explained document as a page: its events marked in it, their cards, and why each rule fired or did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.events import Result
from diplo_events.explain.page import reasons
from diplo_events.markup import page

if TYPE_CHECKING:
    from diplo_events.explain import Explanation


def drawn(explanation: Explanation) -> str:
    """Return a page of two fragments: the events in the text, and the reasons."""
    document = explanation.analysis.document
    result = Result(id=document.id, reference_date=document.reference_date, events=explanation.events)
    return page(f"{result.marked(document.text)._repr_html_()}\n{reasons(explanation)}", document.id or "events")

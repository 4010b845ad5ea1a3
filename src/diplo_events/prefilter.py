"""A cheap and sound test whether a document can hold an event at all, before any morphology."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.document import Document
    from diplo_events.grammar import Frame


class Prefilter:
    """x."""

    def __init__(self, rules: Sequence[Frame]) -> None:
        self._rules = rules

    def admits(self, document: Document) -> bool:
        """x."""
        return bool(document.sentences)

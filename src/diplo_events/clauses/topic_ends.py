"""Where the last words of a topic end: without marks, and without a preposition whose noun is not its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.clauses.formulas import formula_at
from diplo_events.clauses.topic_words import CLOSING, ESPECIALLY, LEFT_OVER

if TYPE_CHECKING:
    from diplo_events.clauses.view import View


def trimmed(view: View, first: int, last: int) -> int:
    """Take off marks at the end, and a preposition whose noun is not the topic's: «... (في يونيو)»."""
    while last > first + 1 and (_dangles(view, last - 1) or formula_at(view, last - 2) == 2):
        last -= 1 + (not _dangles(view, last - 1))
    return last


def _dangles(view: View, position: int) -> bool:
    if view.is_mark(position):
        return view.tokens[position].form not in CLOSING
    reading = view.reading(position)
    if reading is None or position in view.covered:
        return False
    leads = reading.pos == "prep" and not reading.enclitic
    if view.key(position - 1) == "بصفه":  # «بصفة خاصة»
        return False
    return leads or view.is_relative(position) or view.key(position) in LEFT_OVER | ESPECIALLY

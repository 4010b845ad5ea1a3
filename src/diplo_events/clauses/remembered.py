"""Answers about a place in a sentence that are asked for again: each clause walks over the same words.

A :class:`View` never changes, so what a function of the clause parser says of one of its places holds for good.  A
phrase's end is asked for by every clause before it, a clause's start by every word in it: two or three times each.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplo_events.clauses.view import View

__all__ = ["once_a_place"]

_T = TypeVar("_T")
_UNKNOWN = object()


def once_a_place(tell: Callable[[View, int], _T]) -> Callable[[View, int], _T]:
    """Make a function of a place answer from memory when it is asked again; worth it only where it has to think."""

    @wraps(tell)
    def asked(view: View, position: int) -> _T:
        told = view.told[tell]
        found = told.get(position, _UNKNOWN)
        if found is _UNKNOWN:
            found = told[position] = tell(view, position)
        return cast("_T", found)

    return asked

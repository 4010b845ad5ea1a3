"""Entries as plain tuples and back, for the cache: marshal knows no classes."""

from __future__ import annotations

import marshal
from dataclasses import astuple
from typing import TYPE_CHECKING, Any, TypeVar

from diplo_events.gazetteer.entries import Entry, PartialDate, Tenure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["freeze", "thaw"]

E = TypeVar("E", bound=Entry)


def freeze(entries: Iterable[Entry]) -> bytes:
    """Return a table's entries as bytes; inside, partial dates are one-tuples of their text."""
    return marshal.dumps([astuple(entry) for entry in entries])


def thaw(kind: Callable[..., E], frozen: bytes) -> list[E]:
    """Return the entries that were frozen."""
    rows = marshal.loads(frozen)  # noqa: S302  (our own bytes)
    return [kind(*(_dated(row) if kind is Tenure else row)) for row in rows]


def _dated(row: tuple[Any, ...]) -> tuple[Any, ...]:
    person, position, actor, start, end, *rest = row
    return (person, position, actor, _date(start), _date(end), *rest)


def _date(cell: tuple[str] | None) -> PartialDate | None:
    return PartialDate(*cell) if cell else None

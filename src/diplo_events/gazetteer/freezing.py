"""Entries as plain tuples and back, for the cache: marshal knows no classes."""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING, Any, TypeVar

from diplo_events.gazetteer.entries import Entry, PartialDate, Tenure

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["freeze", "thaw"]

E = TypeVar("E", bound=Entry)


def freeze(entry: Entry) -> tuple[Any, ...]:
    """Return an entry as a plain tuple; partial dates become one-tuples of their text."""
    return astuple(entry)


def thaw(kind: Callable[..., E], row: tuple[Any, ...]) -> E:
    """Return the entry that was frozen."""
    return kind(*(_dated(row) if kind is Tenure else row))


def _dated(row: tuple[Any, ...]) -> tuple[Any, ...]:
    person, position, actor, start, end, *rest = row
    return (person, position, actor, _date(start), _date(end), *rest)


def _date(cell: tuple[str] | None) -> PartialDate | None:
    return PartialDate(*cell) if cell else None

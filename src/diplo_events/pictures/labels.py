"""What pictures call states and bodies, and the colours of event types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import Gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: Event type -> colour; they stay apart for eyes that see no red.  Types of your own are grey.
COLOURS: Final = {
    "phone_call": "#0072b2",
    "meeting": "#009e73",
    "visit": "#e69f00",
    "press_conference": "#cc79a7",
    "letter": "#56b4e9",
    "agreement": "#7a5195",
    "diplomatic_measure": "#d55e00",
    "statement": "#999999",
}
OTHER: Final = "#555555"


def colour(type_: str) -> str:
    """Return the colour of an event type."""
    return COLOURS.get(type_, OTHER)


def in_order(types: Iterable[str]) -> list[str]:
    """Return the types, each once, in the order of the documentation, types of your own last.

    >>> in_order(["visit", "mediation", "meeting", "visit"])
    ['meeting', 'visit', 'mediation']
    """
    order = list(COLOURS)
    return sorted(set(types), key=lambda type_: (order.index(type_) if type_ in order else len(order), type_))


def counted(types: Mapping[str, int]) -> str:
    """Return how many there are of each type, in words.

    >>> counted({"visit": 1, "meeting": 2})
    '2 meeting, 1 visit'
    """
    return ", ".join(f"{types[type_]} {type_}" for type_ in in_order(types))


class Labels:
    """Names of actors: your own first, else those of the gazetteer, else the code."""

    def __init__(self, own: Mapping[str, str] | None = None) -> None:
        """Take names of your own by code: ``{"OMN": "Oman"}``."""
        self._own = own or {}

    def of(self, code: str) -> str:
        """Return what to call a state or body."""
        return self._own.get(code) or _listed(code) or code


def _listed(code: str) -> str | None:
    gazetteer = Gazetteer.default()
    found = gazetteer.countries.get(code) or gazetteer.organisations.get(code)
    return found.name if found else None

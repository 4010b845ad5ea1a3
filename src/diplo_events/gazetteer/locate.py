"""Where the shipped tables lie: inside the installed package, or in the checkout it was installed from."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from diplo_events.errors import GazetteerError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["shipped_directory"]


def shipped_directory() -> Traversable:
    """Return the directory of the shipped tables.

    Raises:
        GazetteerError: neither the package nor a checkout around it holds them.
    """
    candidates = _candidates()
    found = next((place for place in candidates if place.joinpath("countries.csv").is_file()), None)
    if found is None:
        tried = ", ".join(str(place) for place in candidates)
        raise GazetteerError(f"no gazetteer tables found (tried {tried}): reinstall diplo-events, or load your own")
    return found


def _candidates() -> tuple[Traversable, ...]:
    package = files("diplo_events").joinpath("data", "gazetteer")
    checkout = Path(__file__).resolve().parents[3] / "data" / "gazetteer"  # <checkout>/src/diplo_events/gazetteer/
    return package, checkout

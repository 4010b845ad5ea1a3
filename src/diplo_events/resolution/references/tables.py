"""The gazetteer as the references ask it, arranged once for all documents."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from diplo_events.resolution.references.bodies import agencies, callings
from diplo_events.resolution.references.identity import Identities
from diplo_events.resolution.references.offices import Offices

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diplo_events.gazetteer import Gazetteer

__all__ = ["Tables"]


class Tables:
    """Offices, identities and the words bodies are taken up by."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.offices = Offices(gazetteer)
        self.identities = Identities(gazetteer, self.offices)

    @cached_property
    def callings(self) -> Mapping[str, frozenset[str]]:
        """The words each actor can be taken up by: «الحركة» for «حماس»."""
        return callings(self.gazetteer)

    @cached_property
    def agencies(self) -> Mapping[str, frozenset[str]]:
        """The words that each actor's parts are called by: «الائتلاف» of an opposition."""
        return agencies(self.gazetteer)

"""References between sentences, and from drafts to one event per real-world event."""

from diplo_events.resolution.abroad import Horizon
from diplo_events.resolution.finish import finish
from diplo_events.resolution.merge import channelled, gathered, lack, merge
from diplo_events.resolution.places import with_datelines
from diplo_events.resolution.references import Referrer
from diplo_events.resolution.titles import with_titles
from diplo_events.resolution.together import with_sides

__all__ = [
    "Horizon",
    "Referrer",
    "channelled",
    "finish",
    "gathered",
    "lack",
    "merge",
    "with_datelines",
    "with_sides",
    "with_titles",
]

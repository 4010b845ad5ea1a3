"""Diplomatic events out of Arabic news: typed, offset-exact, without a model to download.

>>> from diplo_events import extract
>>> [event.type for event in extract("التقى وزير الخارجية العماني في مسقط نظيره القطري").events]
['meeting']

Importing this package loads nothing: each name is fetched from its room when it is first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from diplo_events.collecting import loading

if TYPE_CHECKING:
    from diplo_events.batch import Input
    from diplo_events.errors import DiploEventsError
    from diplo_events.events import EVENT_TYPES, ErrorRecord, Event, Result
    from diplo_events.extractor import Extractor, extract, extract_many
    from diplo_events.gazetteer import Gazetteer
    from diplo_events.morphology import Morphology

    __version__: str

__all__ = [
    "EVENT_TYPES",
    "DiploEventsError",
    "ErrorRecord",
    "Event",
    "Extractor",
    "Gazetteer",
    "Input",
    "Morphology",
    "Result",
    "__version__",
    "extract",
    "extract_many",
]

_ROOMS: Final = {
    "EVENT_TYPES": "events",
    "DiploEventsError": "errors",
    "ErrorRecord": "events",
    "Event": "events",
    "Extractor": "extractor",
    "Gazetteer": "gazetteer",
    "Input": "batch",
    "Morphology": "morphology",
    "Result": "events",
    "extract": "extractor",
    "extract_many": "extractor",
}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        value: Any = import_module("importlib.metadata").version("diplo-events")
    elif name in _ROOMS:
        with loading():
            value = getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}; it offers {', '.join(__all__)}")
    globals()[name] = value  # asked once
    return value


def __dir__() -> list[str]:
    return __all__

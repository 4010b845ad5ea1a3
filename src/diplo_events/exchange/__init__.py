"""Results in files that other tools read, and back: tables, PLOVER and CAMEO records, linked data.

``write`` takes results, and the error records among them, to a file or a directory; ``read`` takes tables back.
"""

from diplo_events.exchange.dyads import DYADS, dyads
from diplo_events.exchange.formats import FORMATS, Format, read, texts, write
from diplo_events.exchange.linked import CONTEXT, linked
from diplo_events.exchange.plover import plover
from diplo_events.exchange.records import results_in, results_of

__all__ = [
    "CONTEXT",
    "DYADS",
    "FORMATS",
    "Format",
    "dyads",
    "linked",
    "plover",
    "read",
    "results_in",
    "results_of",
    "texts",
    "write",
]

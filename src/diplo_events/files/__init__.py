"""Documents in files and results in files: JSON Lines and texts, compressed or not.

What the command line and the distributed runs share; a file's name alone says how it is packed.
"""

from diplo_events.files.compression import PACKED, lines_of, name_within
from diplo_events.files.finding import expanded, suffix_of
from diplo_events.files.records import LINES, Read, decoded, document, documents_in
from diplo_events.files.writing import written

__all__ = [
    "LINES",
    "PACKED",
    "Read",
    "decoded",
    "document",
    "documents_in",
    "expanded",
    "lines_of",
    "name_within",
    "suffix_of",
    "written",
]

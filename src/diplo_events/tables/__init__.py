"""Tables as values: their columns with types and meanings, and the data frames that they become."""

from diplo_events.tables.columns import Column, Kind, Row, Table, Value
from diplo_events.tables.frames import LIBRARIES, Library, frame

__all__ = ["LIBRARIES", "Column", "Kind", "Library", "Row", "Table", "Value", "frame"]

"""Which rules an extractor works with: the shipped ones, and yours from files, directories and packages."""

from diplo_events.rulebook.joining import checked, event_types, joined

__all__ = ["checked", "event_types", "joined"]

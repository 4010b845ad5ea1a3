"""Events in the shapes and codes other tools read."""

from diplo_events.export.codes import coded

__all__ = ["coded"]

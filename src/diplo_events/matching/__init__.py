"""The only engine: frames x clauses -> drafts of events, with their evidence."""

from diplo_events.matching.engine import Matcher

__all__ = ["Matcher"]

"""The only engine: frames x clauses -> drafts of events, with their evidence."""

from diplo_events.matching.engine import Matcher
from diplo_events.matching.prefilter import Prefilter

__all__ = ["Matcher", "Prefilter"]

"""The only engine: frames x clauses -> drafts of events, with their evidence."""

from diplo_events.matching.conditions import Condition, unmet
from diplo_events.matching.engine import Firing, Matcher, outranking
from diplo_events.matching.prefilter import Prefilter
from diplo_events.matching.sport import is_sport

__all__ = ["Condition", "Firing", "Matcher", "Prefilter", "is_sport", "outranking", "unmet"]

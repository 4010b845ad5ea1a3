"""Why rules fired and why they did not: as values, as text and as a page."""

from diplo_events.explain.records import explanation_record
from diplo_events.explain.tracing import explained
from diplo_events.explain.values import Attempt, Explanation, Outcome, SentenceReport, SlotReport

__all__ = ["Attempt", "Explanation", "Outcome", "SentenceReport", "SlotReport", "explained", "explanation_record"]

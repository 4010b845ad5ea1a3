"""Rules put to the test: examples judged, rules looked over."""

from diplo_events.testing.judging import PRINTED, Failing, Kind, expect, judge, judge_events
from diplo_events.testing.linting import Finding, lint

__all__ = ["PRINTED", "Failing", "Finding", "Kind", "expect", "judge", "judge_events", "lint"]

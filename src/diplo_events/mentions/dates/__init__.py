"""Dates in news Arabic: a grammar of partial dates, and their resolution against the reference date."""

from diplo_events.mentions.dates.door import begins_date, date_at, may_begin_date

__all__ = ["begins_date", "date_at", "may_begin_date"]

"""People, offices, bodies, states, places and dates in a sentence."""

from diplo_events.mentions.breadth import SHORT, stays_at_home
from diplo_events.mentions.finder import MentionFinder

__all__ = ["SHORT", "MentionFinder", "stays_at_home"]

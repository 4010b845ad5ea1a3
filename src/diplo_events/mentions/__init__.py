"""People, offices, bodies, states, places and dates in a sentence."""

from diplo_events.mentions.finder import MentionFinder

__all__ = ["MentionFinder"]

"""A shallow parse: predicates and their functions, whatever the word order."""

from diplo_events.clauses.parse import Vocabulary, parse
from diplo_events.clauses.phrases import DISCUSSING
from diplo_events.clauses.view import View

__all__ = ["DISCUSSING", "View", "Vocabulary", "parse"]

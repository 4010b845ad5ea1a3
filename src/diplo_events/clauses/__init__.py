"""A shallow parse: predicates and their functions, whatever the word order."""

from diplo_events.clauses.parse import parse
from diplo_events.clauses.phrase_words import DISCUSSING
from diplo_events.clauses.view import View
from diplo_events.clauses.vocabulary import Vocabulary

__all__ = ["DISCUSSING", "View", "Vocabulary", "parse"]

"""The values that travel from room to room: frozen, slotted, without linguistics.

Offsets (``start``, ``end``) are Unicode code points of the input text as given; ``text[start:end] == value.text``
holds for every value that has all three.  Token positions (``first``, ``last``) count tokens of one sentence,
``last`` excluded.
"""

from __future__ import annotations

from diplo_events.document.clauses import CORE, Analysis, Clause, Function, FunctionKind, Predicate, PredicateKind
from diplo_events.document.mentions import ACTOR_KINDS, BODIES, LANDS, PERSONS, Mention, MentionKind, TimeValue
from diplo_events.document.tokens import (
    ASIDE,
    WORDS,
    Document,
    Reading,
    Segment,
    Sentence,
    Span,
    Token,
    TokenKind,
    Zone,
)

__all__ = [
    "ACTOR_KINDS",
    "ASIDE",
    "BODIES",
    "CORE",
    "LANDS",
    "PERSONS",
    "WORDS",
    "Analysis",
    "Clause",
    "Document",
    "Function",
    "FunctionKind",
    "Mention",
    "MentionKind",
    "Predicate",
    "PredicateKind",
    "Reading",
    "Segment",
    "Sentence",
    "Span",
    "TimeValue",
    "Token",
    "TokenKind",
    "Zone",
]

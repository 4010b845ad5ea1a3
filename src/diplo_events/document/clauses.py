"""What a sentence says, and who does what in it: predicates with their functions."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from diplo_events.values import quick

if TYPE_CHECKING:
    from diplo_events.document.mentions import Mention
    from diplo_events.document.tokens import Document


class PredicateKind(StrEnum):
    """What heads a clause."""

    VERB = "verb"
    MASDAR = "masdar"
    LIGHT = "light"  # light verb and masdar together: «أجرى اتصالا»
    PARTICIPLE = "participle"  # what the subject says or does meanwhile: «مؤكدا»
    SOURCE = "source"  # «بحسب الوزارة»
    COLON = "colon"  # «الوزير: ...» in headlines


@quick
@dataclass(frozen=True, slots=True)
class Predicate:
    """The word or words a clause says something with."""

    kind: PredicateKind
    first: int
    last: int
    lemma: str  # of the verb or masdar
    light: str | None = None  # lemma of the light verb, if one carries it
    voice: str = "a"
    aspect: str = "na"


class FunctionKind(StrEnum):
    """What a phrase does in its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    GENITIVE = "genitive"  # of a masdar: «لقاء الوزيرين»
    PREPOSITION = "preposition"
    HOST = "host"  # the subject of the clause a masdar stands in: «أكد الوزير خلال لقائه ...»
    ADVERB = "adverb"
    PRONOUN = "pronoun"  # whom the verb's object pronoun stands for: «دعاه»


CORE: Final = frozenset({FunctionKind.SUBJECT, FunctionKind.OBJECT})
"""What a verb has without a preposition."""


@quick
@dataclass(frozen=True, slots=True)
class Function:
    """A phrase of a clause and what it does there; token positions, preposition excluded."""

    kind: FunctionKind
    first: int
    last: int
    preposition: str | None = None  # lemma: «مع»، «ب»، «حول»
    mentions: tuple[Mention, ...] = ()


@quick
@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate with its functions, between clause borders of one sentence."""

    sentence: int
    first: int
    last: int
    predicate: Predicate
    functions: tuple[Function, ...] = field(default=())

    def all(self, kind: FunctionKind, *prepositions: str) -> tuple[Function, ...]:
        """Return the functions of this kind, for prepositional phrases those after one of ``prepositions``."""
        found = [one for one in self.functions if one.kind is kind]  # no generator: asked some hundred times a text
        return tuple([one for one in found if one.preposition in prepositions] if prepositions else found)


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the layers below the rules see in a document: sentences with tokens, mentions and clauses of each."""

    document: Document
    mentions: tuple[tuple[Mention, ...], ...]
    clauses: tuple[tuple[Clause, ...], ...]

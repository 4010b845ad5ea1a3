"""The lemmas that rules ask for, so that only their clauses are parsed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from diplo_events.clauses.phrase_words import GATHERING
from diplo_events.clauses.speech import SOURCE_WORDS


@dataclass(frozen=True)
class Vocabulary:
    """The lemmas that rules ask for; only their clauses are parsed."""

    verbs: frozenset[str]
    masdars: frozenset[str]
    lights: frozenset[str]
    participles: frozenset[str] = frozenset()
    alone: frozenset[str] = frozenset()  # of the masdars, those asked for without a verb that carries them
    colon: bool = False
    sources: bool = False
    welcomes: bool = False

    @cached_property
    def all(self) -> frozenset[str]:
        """The lemmas and marks one of which every predicate a rule asks for has."""
        marks = frozenset({":"}) if self.colon else frozenset()
        return self.verbs | self.masdars | self.participles | marks | (SOURCE_WORDS if self.sources else frozenset())

    @cached_property
    def verbal(self) -> frozenset[str]:
        """The verbs that rules ask for, alone or with a masdar."""
        return self.verbs | self.lights

    @cached_property
    def only_light(self) -> frozenset[str]:
        """The verbs that rules ask for with a masdar alone."""
        return self.lights - self.verbs

    @cached_property
    def verb_heads(self) -> frozenset[str]:
        """The lemmas one of which a word must have in some reading to be a verb of a clause."""
        return self.verbal | GATHERING

    @cached_property
    def light_heads(self) -> frozenset[str]:
        """The lemmas one of which a word must have in some reading to be a verb that needs its masdar."""
        return self.only_light | GATHERING

    @cached_property
    def heads(self) -> frozenset[str]:
        """The lemmas one of which a word must have in some reading to be a verb or masdar of a clause."""
        return self.verb_heads | self.masdars

"""What is known when it is judged whom of the listed people a figure is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from diplo_events.gazetteer.everyday import AMBIGUOUS
from diplo_events.resolution.references.names import is_full_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from diplo_events.document import Mention
    from diplo_events.gazetteer import Tenure
    from diplo_events.resolution.references.era import Era
    from diplo_events.resolution.references.figures import Figure
    from diplo_events.resolution.references.page import Page

__all__ = ["Around", "Case", "Judged", "Key", "case_of", "mostly"]


class Key(NamedTuple):
    """How well a candidate fits: compared field by field, smaller fits better."""

    said: int  # 0 if the title can mean the office
    support: int  # 0 the state is told, 1 another of its officials, 2 one of its places, 3 nothing of it
    distance: int  # 0 in office on the day (or no day told), 1 perhaps, 2 not
    order: int  # the higher office; without a day the more prominent person
    rank: int  # of the office


#: A candidate: how well he fits, who he is, and by which office.
Judged = tuple[Key, str, "Tenure"]


@dataclass(frozen=True, slots=True)
class Around:
    """What the others whom a document names tell of a figure."""

    era: Era  # the years told where no day is
    states: frozenset[str] = frozenset()  # whose officials they are


@dataclass(frozen=True, slots=True)
class Case:
    """What is known when a figure is judged."""

    figure: Figure
    told: frozenset[str]
    visited: frozenset[str]  # states whose places are named
    beside: frozenset[str]  # states whose officials are
    day: date | None
    era: Era
    claims: frozenset[str]  # the offices that its titles can mean
    is_word: bool  # reads as a verb or particle
    is_only_name: bool  # can be nothing else here
    acts: bool  # a verb or a deed stands beside it
    is_subject: bool  # of a verb of saying or meeting, or joined to somebody
    speaks: bool  # that, or a sentence by itself counts on its readers to know him

    @property
    def supports(self) -> tuple[frozenset[str], ...]:
        """The states of which something is told, what tells most first."""
        return self.told, self.beside, self.visited

    @property
    def is_full(self) -> bool:
        """Tell whether somebody is told by a full name."""
        return is_full_name(self.figure.units)

    @property
    def is_everyday(self) -> bool:
        """Tell whether the name is an everyday word too."""
        return self.figure.name in AMBIGUOUS


def case_of(figure: Figure, page: Page, around: Around, claims: frozenset[str]) -> Case:
    """Ask the page of a figure's mentions."""
    word = not is_full_name(figure.units) and mostly(page.is_word, figure)
    acts = any(map(page.acts, figure.mentions))
    subject = any(page.speaks(mention) or page.joined(mention) for mention in figure.mentions)
    speaks = subject or (page.is_brief and (acts or figure.name not in AMBIGUOUS))
    return Case(
        figure,
        told=page.told,
        visited=page.visited,
        beside=around.states - page.told,
        day=page.day,
        era=around.era,
        claims=claims,
        is_word=word,
        is_only_name=speaks or (acts and not word and any(map(page.is_only_name, figure.mentions))),
        acts=acts,
        is_subject=subject,
        speaks=speaks,
    )


def mostly(doubts: Callable[[Mention], bool], figure: Figure) -> bool:
    """Tell whether the first or most mentions of a figure are doubted."""
    told = [doubts(mention) for mention in sorted(figure.mentions, key=lambda mention: mention.start)]
    return told[0] or 2 * sum(told) > len(told)

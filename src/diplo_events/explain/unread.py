"""Rules that a word could have started in another reading, or in another place, than the one it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PredicateKind, Span
from diplo_events.explain.values import Attempt, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses import View
    from diplo_events.document import Clause, Reading
    from diplo_events.matching import Matcher

_KINDS: Final = {
    "verb": (PredicateKind.VERB,),
    "noun": (PredicateKind.MASDAR, PredicateKind.LIGHT),
    "adj": (PredicateKind.PARTICIPLE,),
}


def unread(view: View, clauses: tuple[Clause, ...], matcher: Matcher) -> Iterator[Attempt]:
    """Yield an attempt for each word and rule that no clause of the sentence stands for."""
    taken = {(clause.predicate.first, clause.predicate.lemma) for clause in clauses}
    for position in range(len(view)):
        names: dict[str, int] = {}
        for rank, reading in enumerate(view.tokens[position].readings):
            if (position, reading.lemma) not in taken:
                for name in _rules(reading, matcher):
                    names.setdefault(name, rank)
        for name, rank in names.items():
            yield _attempt(view, position, name, rank)


def _rules(reading: Reading, matcher: Matcher) -> list[str]:
    kinds = _KINDS.get(reading.pos, ())
    return [frame.name for kind in kinds for frame, _ in matcher.asking_for(kind, reading.lemma)]


def _attempt(view: View, position: int, rule: str, rank: int) -> Attempt:
    token = view.tokens[position]
    return Attempt(rule, Span(token.start, token.end), token.text, Outcome.UNREAD, _reason(view, position, rank))


def _reason(view: View, position: int, rank: int) -> str:
    mention = view.covered.get(position)
    if mention is not None:
        return f"the word is part of «{mention.text}», {_article(mention.kind.value)}"
    readings = view.tokens[position].readings
    if rank:
        best, other = readings[0], readings[rank]
        return (
            f"read as {best.pos} «{best.lemma}»; as {other.pos} «{other.lemma}» it ranks {rank + 1} of {len(readings)}"
        )
    return "the word stands where no clause of the rule's kind begins"


def _article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"

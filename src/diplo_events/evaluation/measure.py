"""The measure; the package's docstring says it in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from diplo_events.evaluation.likeness import contained, distinct, paired, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from diplo_events.evaluation.values import GoldDocument, Person, Told

#: Groups of types that are counted together.
GROUPS: Final = {
    "contact_events": ("phone_call", "meeting", "visit", "press_conference", "letter"),
    "formal_events": ("agreement", "diplomatic_measure"),
    "statements": ("statement",),
}
_LOOSE: Final = 0.5
_STRICT: Final = 0.99
_NEAR: Final = 0.2
_SAME_DAY: Final = 0.1
_SAME_STATUS: Final = 0.05


class Score(NamedTuple):
    """How many there were in gold and in the prediction, and how many of them agree."""

    gold: int = 0
    predicted: int = 0
    hits: int = 0

    def __add__(self, other: object) -> Score:
        if not isinstance(other, Score):
            return NotImplemented
        return Score(*(mine + theirs for mine, theirs in zip(self, other, strict=True)))

    @property
    def precision(self) -> float:
        """Return the share of the predicted that agree; 0 where there are none."""
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Return the share of gold that agree; 0 where there are none."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Error(NamedTuple):
    """An event that only one side has."""

    kind: Literal["missed", "spurious"]
    document: str
    event: Told


@dataclass(slots=True)
class Report:
    """What was counted over all documents."""

    documents: int = 0
    types: dict[str, Score] = field(default_factory=dict)
    participants: Score = field(default_factory=Score)
    topics: Score = field(default_factory=Score)
    shares: dict[str, tuple[int, int]] = field(default_factory=dict)  # name -> how many agree, of how many
    errors: list[Error] = field(default_factory=list)

    def of_types(self, types: Iterable[str]) -> Score:
        """Return the score of some types together."""
        return sum((self.types.get(name, Score()) for name in types), Score())

    def share(self, name: str) -> float | None:
        """Return the share of what agrees in ``roles``, ``date_accuracy`` ...; None where there is nothing to agree."""
        agreeing, total = self.shares.get(name, (0, 0))
        return agreeing / total if total else None

    def count(self, name: str, agrees: Iterable[bool]) -> None:
        """Count some more of what may agree."""
        given = list(agrees)
        agreeing, total = self.shares.get(name, (0, 0))
        self.shares[name] = (agreeing + sum(given), total + len(given))

    def to_dict(self) -> dict[str, Any]:
        """Return the report as plain values, shares rounded to four places."""
        names = [*GROUPS["contact_events"], *GROUPS["formal_events"], "statement"]
        names += sorted(self.types.keys() - set(names))
        return {
            "documents": self.documents,
            **{name: _row(self.of_types(types)) for name, types in GROUPS.items()},
            "by_type": {name: _row(self.of_types((name,))) for name in names},
            "participants_f1": round(self.participants.f1, 4),
            "roles": self._rounded("roles"),
            "topics_token_f1": round(self.topics.f1, 4),
            **{name: self._rounded(name) for name in _SHARES},
        }

    def _rounded(self, name: str) -> float | None:
        share = self.share(name)
        return None if share is None else round(share, 4)


_SHARES: Final = ("date_accuracy", "date_recall", "status_accuracy", "place_recall", "subtype_accuracy")


def _row(score: Score) -> dict[str, float]:
    shares = {"precision": score.precision, "recall": score.recall, "f1": score.f1}
    return {"gold": score.gold, "pred": score.predicted, **{name: round(value, 4) for name, value in shares.items()}}


def evaluate(gold: Iterable[GoldDocument], predicted: Mapping[str, Sequence[Told]], *, strict: bool = False) -> Report:
    """Return how well the predicted events of each gold document agree with its own.

    With ``strict`` an event is found only where every participant agrees.
    """
    report = Report()
    for document in gold:
        report.documents += 1
        _count_document(report, document, predicted.get(document.id, ()), _STRICT if strict else _LOOSE)
    return report


def _count_document(report: Report, document: GoldDocument, found: Sequence[Told], least: float) -> None:
    pairs = _pairs(document.events, found, least)
    for event in document.events:
        _add(report, event.type, Score(gold=1))
    for event in found:
        _add(report, event.type, Score(predicted=1))
    for one, other in pairs:
        _count_pair(report, document.events[one], found[other])
    ours, theirs = {one for one, _ in pairs}, {other for _, other in pairs}
    report.errors += [
        Error("missed", document.id, event) for place, event in enumerate(document.events) if place not in ours
    ]
    report.errors += [Error("spurious", document.id, event) for place, event in enumerate(found) if place not in theirs]


def _add(report: Report, type_: str, score: Score) -> None:
    report.types[type_] = report.types.get(type_, Score()) + score


def _pairs(gold: Sequence[Told], found: Sequence[Told], least: float) -> list[tuple[int, int]]:
    """Pair each event at most once, the best agreement first, then the nearest triggers."""
    ranked = sorted(
        (
            (agreement(mine, other, least), -_distance(mine, other), one, two)
            for one, mine in enumerate(gold)
            for two, other in enumerate(found)
        ),
        reverse=True,
    )
    pairs: list[tuple[int, int]] = []
    for score, _, one, two in ranked:
        if score > 0 and all(one != mine and two != theirs for mine, theirs in pairs):
            pairs.append((one, two))
    return pairs


def _distance(gold: Told, found: Told) -> int:
    far = 10**9
    return abs((gold.start or 0) - (-far if found.start is None else found.start))


def agreement(gold: Told, found: Told, least: float = _LOOSE) -> float:
    """Return how well two events agree; 0 means that they are not the same."""
    if gold.type != found.type:
        return 0.0
    if gold.type == "statement":
        agrees = gold.overlaps(found) and paired(_speakers(gold), _speakers(found))
        return 1.0 if agrees else 0.0
    score = _people(gold, found).f1
    if score < least:
        return 0.0
    same_day = gold.date is not None and gold.date != "" and gold.date == found.date
    return score + _NEAR * gold.overlaps(found) + _SAME_DAY * same_day + _SAME_STATUS * (gold.status == found.status)


def _speakers(event: Told) -> tuple[Person, ...]:
    """Whoever speaks; the first participant where nobody is said to."""
    people = distinct(event.people)
    return tuple(person for person in people if person.role == "speaker") or people[:1]


def _people(gold: Told, found: Told) -> Score:
    ours, theirs = distinct(gold.people), distinct(found.people)
    return Score(len(ours), len(theirs), len(paired(ours, theirs)))


def _count_pair(report: Report, gold: Told, found: Told) -> None:
    _add(report, gold.type, Score(hits=1))
    if gold.subtype is not None:
        report.count("subtype_accuracy", [gold.subtype == found.subtype])
    if gold.type != "statement":
        _count_fields(report, gold, found)


def _count_fields(report: Report, gold: Told, found: Told) -> None:
    report.participants += _people(gold, found)
    who = paired(distinct(gold.people), distinct(found.people))
    report.count("roles", (mine.role == other.role for mine, other in who))
    ours, theirs = _topic_words(gold), _topic_words(found)
    report.topics += Score(ours.total(), theirs.total(), (ours & theirs).total())
    report.count("date_accuracy", [gold.date == found.date])
    report.count("date_recall", [gold.date == found.date] if gold.date is not None else [])
    report.count("status_accuracy", [gold.status == found.status])
    if gold.place:
        report.count("place_recall", [bool(found.place) and contained(gold.place, found.place)])


def _topic_words(event: Told) -> Counter[str]:
    return Counter(word for topic in event.topics for word in words(topic))

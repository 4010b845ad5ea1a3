"""The work of ``diplo-events gazetteer suggest``: people of a corpus whom the tables do not know, as rows to review."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final, TextIO

from diplo_events.batch import Input
from diplo_events.cli.inputs import answered, documents, expand
from diplo_events.cli.loading import load_extractor
from diplo_events.cli.output import opened
from diplo_events.cli.plain import plain
from diplo_events.cli.watching import Tally, shown
from diplo_events.document import Document, Mention, MentionKind
from diplo_events.events import ErrorRecord
from diplo_events.extractor import Extractor
from diplo_events.gazetteer import Gazetteer
from diplo_events.orthography import fold

#: The columns of people.csv and tenures.csv, then what the corpus says.
COLUMNS: Final = (
    *("id", "name", "variants", "short", "latin", "gender"),
    *("position", "actor", "from", "to", "confidence", "note", "for"),
    *("count", "like", "example"),
)
_ACCREDITED: Final = frozenset({"envoy", "special_representative", "ambassador", "permanent_representative"})
_CONTEXT: Final = 80  # characters of the sentence shown on either side

Office = tuple[str, str, str]  # position, actor, for
Sighting = tuple[Mention, str]  # with the words around it
Seen = list[Sighting] | ErrorRecord


@dataclass(slots=True)
class Suggestion:
    """A name in one office: its spellings, how often each, and where it was first seen."""

    office: Office
    example: str
    spellings: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    acting: int = 0

    @property
    def count(self) -> int:
        """How often the name was seen in this office."""
        return self.spellings.total()

    def add(self, mention: Mention) -> None:
        """Count one more sighting."""
        self.spellings[plain(mention.name or "")] += 1
        self.genders[mention.gender] += 1
        self.acting += "acting" in mention.modifiers


def suggest_people(files: list[str], *, least: int, output: Path | None, lexicon: str | None, quiet: bool) -> Tally:
    """Write a row for each unknown name with an office that is seen ``least`` times; return how many documents failed.

    Raises:
        InputError: a file does not exist.
        LexiconError: there is no such lexicon.
    """
    given = documents(expand(files), None)
    tally = Tally()
    with opened(output) as stream:
        extractor = load_extractor(lexicon)
        seen = tally.of(shown((answered(one, partial(_sightings, extractor)) for one in given), quiet=quiet))
        _write(_gathered(seen), least, extractor.gazetteer, stream)
    return tally


def _sightings(extractor: Extractor, document: Input) -> list[Sighting]:
    analysis = extractor.analyze(document.text, reference_date=document.reference_date, id=document.id)
    mentions = (mention for sentence in analysis.mentions for mention in _unknown(sentence))
    return [(mention, _around(analysis.document, mention)) for mention in mentions]


def _unknown(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """People named in full, with an office, of whom the tables know nothing."""
    for mention in mentions:
        person = mention.kind is MentionKind.PERSON and mention.person_id is None
        if person and mention.position and mention.name and " " in mention.name:
            yield mention


def _around(document: Document, mention: Mention) -> str:
    sentence = document.sentences[mention.sentence]
    start, end = max(sentence.start, mention.start - _CONTEXT), min(sentence.end, mention.end + _CONTEXT)
    return plain(document.text[start:end])


def _gathered(seen: Iterable[Seen]) -> list[Suggestion]:
    """Group what was seen by name, however it is spelled, and office; the most frequent first."""
    found: dict[tuple[str, Office], Suggestion] = {}
    for sightings in seen:
        for mention, words in () if isinstance(sightings, ErrorRecord) else sightings:
            office = _office(mention)
            key = (_letters(mention.name or ""), office)
            found.setdefault(key, Suggestion(office, words)).add(mention)
    return sorted(found.values(), key=lambda one: (-one.count, one.spellings.most_common(1)))


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, fold(name)))


def _office(mention: Mention) -> Office:
    country = mention.country if mention.position in _ACCREDITED else None
    return mention.position or "", mention.actor or "", country or ""


def _write(suggestions: list[Suggestion], least: int, gazetteer: Gazetteer, stream: TextIO) -> None:
    lines = csv.DictWriter(stream, COLUMNS, lineterminator="\n", restval="")
    lines.writeheader()
    lines.writerows(row(one, gazetteer) for one in suggestions if one.count >= least)


def row(one: Suggestion, gazetteer: Gazetteer) -> dict[str, object]:
    """Return a line's cells; what the corpus does not say stays empty: the id, the Latin name, the dates."""
    position, actor, country = one.office
    name, *variants = (spelling for spelling, _ in one.spellings.most_common())
    like = gazetteer.people_like(name, actor=actor or None, position=position or None)
    return {
        "name": name,
        "variants": "|".join(_different(name, variants)),
        "gender": _gender(one.genders),
        "position": position,
        "actor": actor,
        "confidence": "likely",
        "note": "acting" if one.acting == one.count else "",
        "for": country,
        "count": one.count,
        "like": "|".join(person.id for person in like),
        "example": one.example,
    }


def _different(name: str, variants: Iterable[str]) -> Iterator[str]:
    """Variants that the index would not find by rule."""
    seen = {fold(name)}
    for variant in variants:
        if fold(variant) not in seen:
            seen.add(fold(variant))
            yield variant


def _gender(genders: Counter[str]) -> str:
    told = [(count, gender) for gender, count in genders.items() if gender in {"m", "f"}]
    return max(told)[1] if told else ""

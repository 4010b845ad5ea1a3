"""The room's one door: text in, document out."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from diplo_events.document import Document, Sentence, Token, Zone
from diplo_events.errors import InputError
from diplo_events.text.datelines import dateline_length
from diplo_events.text.lines import lines_of
from diplo_events.text.sentences import split
from diplo_events.text.tokens import tokenize
from diplo_events.text.zones import zones_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.text.lines import Line

__all__ = ["read"]

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def read(text: str, *, id: str | None = None, reference_date: date | None = None) -> Document:  # noqa: A002 - the document's field
    """Return ``text`` as a document of sentences and tokens, without readings.

    Every character that shows (neither white space nor a mark without ink) stands in exactly one sentence; sentences
    follow each other in the text's order.  ``id`` and ``reference_date`` (the day the text was published) are kept
    as given; of a time only its day is.

    Raises:
        InputError: the text holds half of a surrogate pair, so no offset in it could be trusted; or text, id or day
            are of another type.
    """
    _check(text, id)
    return Document(text, tuple(_sentences(text)), id, _day(reference_date))


def _day(given: object) -> date | None:
    """Return the day of publication, also of a time; a time that is none (``pandas.NaT``) does not equal itself."""
    if isinstance(given, datetime) and given == given:  # noqa: PLR0124
        return given.date()
    if given is None or (isinstance(given, date) and not isinstance(given, datetime)):
        return given
    advice = "; use datetime.date.fromisoformat" if isinstance(given, str) else "; give None for an unknown day"
    raise InputError(f"reference_date is a datetime.date or None, not {given!r}{advice}")


def _check(text: object, id: object) -> None:  # noqa: A002 - the document's field
    if not isinstance(text, str):
        advice = "; decode it first: text.decode('utf-8')" if isinstance(text, bytes) else ""
        raise InputError(f"a text is a str, not {type(text).__name__}{advice}")
    if not isinstance(id, str | None):
        raise InputError(f"an id is a str or None, not {id!r}; use str(id)")
    found = _SURROGATE.search(text)
    if found:
        raise InputError(
            f"the text holds a lone surrogate (U+{ord(found[0]):04X}) at character {found.start()}; decode the bytes "
            "with errors='replace', or join the pair with text.encode('utf-16', 'surrogatepass').decode('utf-16')"
        )


def _sentences(text: str) -> Iterator[Sentence]:
    lines = lines_of(text, tokenize(text))
    zones = zones_of(lines)
    opening = zones.index(Zone.BODY) if Zone.BODY in zones else -1
    for number, (line, zone) in enumerate(zip(lines, zones, strict=True)):
        head = dateline_length(line.tokens) if number == opening else 0
        yield from _sentences_of(line, zone, number, head)


def _sentences_of(line: Line, zone: Zone, number: int, head: int) -> Iterator[Sentence]:
    if head:
        yield _sentence(line.tokens[:head], Zone.DATELINE, number)
    rest = line.tokens[head:]
    for first, last in split(rest):
        yield _sentence(rest[first:last], zone, number)


def _sentence(tokens: tuple[Token, ...], zone: Zone, number: int) -> Sentence:
    return Sentence(tokens[0].start, tokens[-1].end, zone, tokens, number)

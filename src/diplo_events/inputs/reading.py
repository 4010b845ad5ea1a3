"""Which reader a file gets: its name says, packed or not."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, BinaryIO, Final

from diplo_events.batch import failure
from diplo_events.errors import InputError
from diplo_events.files import expanded, lines_of, name_within, suffix_of
from diplo_events.inputs.archives import records_of
from diplo_events.inputs.feeds import entries_of
from diplo_events.inputs.outlets import Outlets
from diplo_events.inputs.page import Origin, page_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from diplo_events.events import ErrorRecord
    from diplo_events.gazetteer import Gazetteer
    from diplo_events.inputs.page import Page

_PAGES: Final = (".html", ".htm", ".xhtml")
_FEEDS: Final = (".xml", ".rss", ".atom")
_ARCHIVES: Final = (".warc",)
#: Suffixes of files read here, before that of their packing.
SUFFIXES: Final = (*_PAGES, *_FEEDS, *_ARCHIVES)


def read_pages(
    *paths: str | Path, reference_date: date | None = None, gazetteer: Gazetteer | None = None
) -> Iterator[Page | ErrorRecord]:
    """Yield the documents of pages, feeds and archives in order; what cannot be read is an error record in its place.

    Args:
        paths: files, directories (searched through, in sorted order) and globs.
        reference_date: the day of publication of pages that do not tell theirs.
        gazetteer: where outlets are looked up; the shipped one if None.

    Raises:
        InputError: a file does not exist, or a directory or glob holds nothing to read here.
    """
    files = [file for path in paths for file in expanded(str(path), SUFFIXES)]
    return _read(files, reference_date, Outlets(gazetteer))


def _read(files: list[Path], reference_date: date | None, outlets: Outlets) -> Iterator[Page | ErrorRecord]:
    for path in files:
        try:
            with path.open("rb") as raw:
                yield from documents_of(raw, path.name, reference_date, outlets)
        except InputError as error:
            yield failure(None, error)
        except OSError as error:
            yield failure(None, InputError(f"{path}: cannot be read ({error.strerror})"))


def documents_of(
    raw: BinaryIO, name: str, reference_date: date | None, outlets: Outlets | None = None
) -> Iterator[Page | ErrorRecord]:
    """Yield the documents of one open file, whose ``name`` says what it is.

    Raises:
        InputError: the file as a whole cannot be read, or its name is none of :data:`SUFFIXES`.
    """
    outlets, suffix = outlets or Outlets(), suffix_of(name)
    if suffix in _ARCHIVES:
        yield from records_of(raw, name, reference_date, outlets)
    elif suffix in _FEEDS:
        yield from entries_of(b"".join(lines_of(raw, name)), name, reference_date, outlets)
    elif suffix in _PAGES:
        yield _page(b"".join(lines_of(raw, name)), name, reference_date, outlets)
    else:
        raise InputError(f"{name}: no page, feed or archive; those end in {', '.join(SUFFIXES)}")


def _page(raw: bytes, name: str, reference_date: date | None, outlets: Outlets) -> Page | ErrorRecord:
    identity = PurePath(name_within(name)).stem
    try:
        return page_of(raw, Origin(name, identity), reference_date, outlets)
    except InputError as error:
        return failure(identity, error)

"""Web archives (WARC): each HTML page that was answered in full is a document, named by its address."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Final

from diplo_events.batch import failure
from diplo_events.errors import InputError
from diplo_events.inputs.extras import needed
from diplo_events.inputs.page import Origin, page_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from diplo_events.events import ErrorRecord
    from diplo_events.inputs.outlets import Outlets
    from diplo_events.inputs.page import Page

_HTML: Final = ("text/html", "application/xhtml+xml")


def records_of(
    raw: BinaryIO, source: str, reference_date: date | None, outlets: Outlets
) -> Iterator[Page | ErrorRecord]:
    """Yield the pages of an archive, packed or not, in its order.

    Images, scripts, redirections and missing pages are passed over.  The day of the crawl is not taken for the day of
    publication.

    Raises:
        InputError: the archive is damaged or cut short, at the place where that shows; or the extra is missing.
    """
    iterator = needed("warcio.archiveiterator", source).ArchiveIterator
    try:
        for record in iterator(raw):
            if _is_page(record):
                yield _page(record, source, reference_date, outlets)
    except InputError:
        raise
    except Exception as error:
        raise InputError(f"{source}: damaged or cut short ({error}); what stood before was read") from error


def _is_page(record: Any) -> bool:
    if record.rec_type not in {"response", "resource"}:
        return False
    headers = record.http_headers
    if headers is not None and headers.get_statuscode() != "200":
        return False
    return _type(record).partition(";")[0].strip().lower() in _HTML


def _type(record: Any) -> str:
    headers = record.http_headers or record.rec_headers
    return str(headers.get_header("Content-Type") or "")


def _page(record: Any, source: str, reference_date: date | None, outlets: Outlets) -> Page | ErrorRecord:
    url = record.rec_headers.get_header("WARC-Target-URI")
    told = _type(record).partition("charset=")[2].strip("\"' ;") or None
    try:
        return page_of(_content(record, source), Origin(f"{source}, {url}", url, url, told), reference_date, outlets)
    except InputError as error:
        return failure(url, error)


def _content(record: Any, source: str) -> bytes:
    """The archive's reader ends in silence where a file was cut short: what is missing is to be said."""
    content: bytes = record.content_stream().read()
    record.raw_stream.read()
    if record.raw_stream.limit > 0:
        raise InputError(f"{source}: cut short within this page")
    return content

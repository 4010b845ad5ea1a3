"""One saved page: its article, title, day of publication and outlet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from diplo_events.batch import Input
from diplo_events.errors import InputError
from diplo_events.inputs.dating import published
from diplo_events.inputs.decoding import decode
from diplo_events.inputs.extras import needed

if TYPE_CHECKING:
    from datetime import date

    from diplo_events.inputs.outlets import Outlets

_LARGEST: Final = 20_000_000  # bytes; no article's page comes near
#: Only what the page says of itself: a search through its text takes the copyright year for a date.  The latest day
#: is fixed, or the answer would depend on the clock.
_DATES: Final = {"extensive_search": False, "original_date": True, "min_date": "1990-01-01", "max_date": "2099-12-31"}


@dataclass(frozen=True, slots=True)
class Page(Input):
    """A document that was a page, an entry of a feed or a record of a web archive.

    ``source`` is the file, ``url`` the page's address where it is known, ``outlet`` the key of a news outlet in the
    gazetteer («قناة الجزيرة/QAT»).
    """

    source: str = ""
    url: str | None = None
    title: str | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a page's bytes come from: its file, its id, and what is known besides them."""

    source: str
    id: str | None
    url: str | None = None
    charset: str | None = None


def page_of(raw: bytes, origin: Origin, reference_date: date | None, outlets: Outlets) -> Page:
    """Return the article of a page; ``reference_date`` is for pages that do not say when they were published.

    Raises:
        InputError: there is no article in it, or the extra is missing.
    """
    needed("trafilatura", origin.source)
    if len(raw) > _LARGEST:
        raise InputError(f"{origin.source}: a page of {len(raw)} bytes is no article's; the most is {_LARGEST}")
    markup = decode(raw, origin.charset)
    found = _extracted(markup, origin)
    if found is None or not (found.text or "").strip():
        raise InputError(f"{origin.source}: no article found in this page")
    day = _day(found.date) or published(markup) or reference_date
    url = origin.url or found.url
    outlet = outlets.called(found.sitename, url)
    return Page(_text(found), origin.id, day, origin.source, url, found.title or None, outlet)


def _extracted(markup: str, origin: Origin) -> Any:
    trafilatura = needed("trafilatura", origin.source)
    try:
        return trafilatura.bare_extraction(
            markup, url=origin.url, with_metadata=True, include_comments=False, date_extraction_params=dict(_DATES)
        )
    except Exception as error:  # noqa: BLE001  (whatever a page does to the extractor, the others are to be read)
        raise InputError(f"{origin.source}: the page cannot be read ({type(error).__name__}: {error})") from error


def _text(found: Any) -> str:
    """The headline belongs to the article, and stands in it once."""
    title, text = (found.title or "").strip(), found.text.strip()
    return text if not title or text.startswith(title) else f"{title}\n\n{text}"


def _day(found: str | None) -> date | None:
    from datetime import date  # noqa: PLC0415

    return date.fromisoformat(found) if found else None

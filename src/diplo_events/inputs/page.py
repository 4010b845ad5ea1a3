"""One saved page: its article, title, day of publication and outlet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from diplo_events.batch import Input
from diplo_events.errors import InputError
from diplo_events.inputs.dating import published
from diplo_events.inputs.decoding import decode
from diplo_events.inputs.extras import needed

if TYPE_CHECKING:
    from diplo_events.inputs.outlets import Outlets

_TITLE_BORDER: Final = re.compile(r"\s+[|–—:-]+\s+")
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
    tree = needed("lxml.html", origin.source).document_fromstring(markup)
    day = date.fromisoformat(found.date) if found.date else published(tree)
    url = origin.url or found.url
    outlet = outlets.called((found.sitename, _site(tree)), url)
    return Page(_text(found), origin.id, day or reference_date, origin.source, url, found.title or None, outlet)


def _extracted(markup: str, origin: Origin) -> Any:
    trafilatura = needed("trafilatura", origin.source)
    try:
        return trafilatura.bare_extraction(
            markup, url=origin.url, with_metadata=True, include_comments=False, date_extraction_params=dict(_DATES)
        )
    except Exception as error:  # (whatever a page does to the extractor, the others are to be read)
        raise InputError(f"{origin.source}: the page cannot be read ({type(error).__name__}: {error})") from error


def _site(tree: Any) -> str | None:
    """«لقاء في مسقط | قناة الجزيرة»: what the page's title ends with."""
    title = " ".join((tree.findtext(".//title") or "").split())
    return _TITLE_BORDER.split(title)[-1] if title else None


def _text(found: Any) -> str:
    """The headline belongs to the article, and stands in it once."""
    title, text = (found.title or "").strip(), found.text.strip()
    return text if not title or text.startswith(title) else f"{title}\n\n{text}"

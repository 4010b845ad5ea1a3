"""One saved page: its article, title, day of publication and outlet."""

from __future__ import annotations

import re
from copy import deepcopy
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
_MARKUP: Final = re.compile(r"<[a-zA-Z!]")
_CHANGED: Final = re.compile("modified|updated", re.IGNORECASE)  # the day of a change is not that of publication
_CELL: Final = 100  # characters of text of its own that no cell of figures has
_TOP: Final = 8  # lines among which the headline is looked for
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
    tree = _parsed(decode(raw, origin.charset), origin)
    segments = _segments(tree)
    found = _extracted(deepcopy(tree), origin)
    title = _title(found.title or "", segments)
    day = date.fromisoformat(found.date) if found.date else published(tree, title)
    url = origin.url or found.url
    outlet = outlets.called((found.sitename, *reversed(segments)), url)
    return Page(_text(title, found.text), origin.id, day or reference_date, origin.source, url, title or None, outlet)


def _parsed(markup: str, origin: Origin) -> Any:
    lxml = needed("lxml.html", origin.source)
    if not _MARKUP.search(markup):
        raise InputError(f"{origin.source}: no article found in this page")
    try:
        tree = lxml.document_fromstring(markup)
    except Exception as error:  # a page of comments alone, control characters
        raise InputError(f"{origin.source}: no article found in this page") from error
    for meta in tree.xpath("//meta[@property or @name or @itemprop]"):
        if _CHANGED.search(" ".join(meta.attrib.values())):
            meta.drop_tree()
    for table in tree.iter("table"):
        if any(len(_own(cell)) > _CELL for cell in table.iter("td")):
            _unfold(table)
    return tree


def _own(cell: Any) -> str:
    return "".join((cell.text or "", *(child.tail or "" for child in cell)))


def _unfold(table: Any) -> None:
    """A table that holds the article holds it up: what was laid out in cells stands one below the other."""
    for part in table.iter("table", "tbody", "tr", "td"):
        part.tag = "div"


def _extracted(tree: Any, origin: Origin) -> Any:
    trafilatura = needed("trafilatura", origin.source)
    try:
        found = trafilatura.bare_extraction(
            tree, url=origin.url, with_metadata=True, include_comments=False, date_extraction_params=dict(_DATES)
        )
    except Exception as error:  # whatever a page does to the extractor, the others are to be read
        raise InputError(f"{origin.source}: the page cannot be read ({type(error).__name__}: {error})") from error
    if found is None or not (found.text or "").strip():
        raise InputError(f"{origin.source}: no article found in this page")
    return found


def _segments(tree: Any) -> list[str]:
    """«لقاء في مسقط | قناة الجزيرة»: the parts of the page's title, of which one is often the outlet."""
    title = " ".join((tree.findtext(".//title") or "").split())
    return _TITLE_BORDER.split(title) if title else []


def _title(found: str, segments: list[str]) -> str:
    """«صحيفة الوطن - لقاء في مسقط»: of the parts of a title the longest is the headline."""
    return max(segments, key=len) if found.strip() in segments else found.strip()


def _text(title: str, found: str) -> str:
    """The headline stands in the article once, and first: what was found above it is the head of the site."""
    lines = found.strip().splitlines()
    first = next((place for place, line in enumerate(lines[:_TOP]) if line.strip() == title), None)
    if first is not None:
        return "\n".join(lines[first:])
    return f"{title}\n\n{found.strip()}" if title else found.strip()

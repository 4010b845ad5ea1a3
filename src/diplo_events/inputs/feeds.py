"""RSS and Atom feeds that were saved: each entry is a document, its headline first."""

from __future__ import annotations

from datetime import date, datetime
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from diplo_events.batch import failure
from diplo_events.errors import InputError
from diplo_events.inputs.dating import day_in
from diplo_events.inputs.decoding import decode
from diplo_events.inputs.extras import needed
from diplo_events.inputs.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.events import ErrorRecord
    from diplo_events.inputs.outlets import Outlets

_BLOCKS: Final = ("p", "div", "br", "li", "h1", "h2", "h3", "h4", "tr", "blockquote")


def entries_of(raw: bytes, source: str, reference_date: date | None, outlets: Outlets) -> Iterator[Page | ErrorRecord]:
    """Yield the entries of a feed in its order; one without words is an error record.

    Raises:
        InputError: it is no feed, or the extra is missing.
    """
    # Bytes in a file object: a string might be taken for an address.
    feed = needed("feedparser", source).parse(BytesIO(decode(raw).encode("utf-8")))
    if not feed.get("version") and not feed.entries:
        raise InputError(f"{source}: no RSS or Atom feed; what is XML and no feed cannot be read")
    for number, entry in enumerate(feed.entries, start=1):
        yield _entry(entry, feed, f"{source}, entry {number}", reference_date, outlets)


def _entry(entry: Any, feed: Any, source: str, reference_date: date | None, outlets: Outlets) -> Page | ErrorRecord:
    link = entry.get("link") or ""
    url = link if link.startswith(("http://", "https://")) else None  # an Atom entry without one shows its id there
    identity = url or entry.get("id")
    title = _plain(entry.get("title", ""), source)
    text = "\n\n".join(filter(None, (title, _plain(_body(entry), source))))
    if not text:
        return failure(identity, InputError(f"{source}: neither a title nor a text"))
    day = _day(entry) or reference_date
    outlet = outlets.called([feed.feed.get("title")], url or feed.feed.get("link"))
    return Page(text, identity, day, source, url, title or None, outlet)


def _body(entry: Any) -> str:
    """The whole article where the feed has it, else its summary."""
    contents = [content.get("value", "") for content in entry.get("content", ())]
    return max(map(str, (*contents, entry.get("summary", ""))), key=len)


def _plain(markup: str, source: str) -> str:
    """Return a piece of HTML as lines of text."""
    if not markup.strip():
        return ""
    tree = needed("lxml.html", source).fragment_fromstring(markup, create_parent="div")
    for block in tree.iter(*_BLOCKS):
        block.tail = f"\n{block.tail or ''}"
    lines = (" ".join(line.split()) for line in "".join(tree.itertext()).splitlines())
    return "\n".join(filter(None, lines))


def _day(entry: Any) -> date | None:
    """The day where it was published, not in Greenwich: «Tue, 14 Mar 2023 01:00:00 +0300» is the fourteenth."""
    told = entry.get("published") or entry.get("updated") or ""
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            return read(told).date()
        except (TypeError, ValueError):
            continue
    parsed = entry.get("published_parsed") or entry.get("updated_parsed")
    return date(*parsed[:3]) if parsed else day_in(told)

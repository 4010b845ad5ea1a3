"""Articles as people have them: saved HTML pages, feeds and web archives, read into documents for ``extract_many``.

The core never imports this room.  It needs the extra ``pages``; nothing is ever fetched.

::

    from diplo_events import extract_many
    from diplo_events.inputs import read_pages

    for answer in extract_many(read_pages("saved/", "feed.xml", "crawl.warc.gz"), workers=2):
        ...
"""

from diplo_events.inputs.page import Page
from diplo_events.inputs.reading import SUFFIXES, documents_of, read_pages

__all__ = ["SUFFIXES", "Page", "documents_of", "read_pages"]

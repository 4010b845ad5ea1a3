"""Pieces of HTML that all drawings share: Arabic within English, marked words, the style sheet, a whole page.

Nothing is fetched and nothing runs: colours are a style sheet in the page, folding is the browser's own.
"""

from diplo_events.markup.marking import Mark, marked
from diplo_events.markup.pieces import arabic, fragment, mixed, page

__all__ = ["Mark", "arabic", "fragment", "marked", "mixed", "page"]

"""Text with some of its spans coloured and labelled."""

from __future__ import annotations

from collections import defaultdict
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Mark(NamedTuple):
    """A span to colour: where, the classes of its colour, what a pointer shows, what stands behind it."""

    start: int
    end: int
    kind: str
    title: str
    label: str = ""


def marked(text: str, marks: Iterable[Mark], *, offset: int = 0) -> str:
    """Return the text as HTML; where spans overlap, the words in common carry the colours of both.

    ``offset`` is where the text begins in what the spans count from.  Labels are no part of the text: who copies the
    words copies no label.

    >>> marked("زار مصر", [Mark(4, 7, "m country", "EGY")])
    'زار <span class="m country" title="EGY">مصر</span>'
    """
    last = offset + len(text)
    inside = [mark for mark in marks if offset <= mark.start < mark.end <= last]
    return "".join(
        _piece(text[first - offset : end - offset], over, end) for first, end, over in _pieces(inside, offset, last)
    )


def _pieces(marks: list[Mark], first: int, last: int) -> Iterator[tuple[int, int, list[Mark]]]:
    """Yield each stretch between two borders with the marks that cover it, in the order they were given in."""
    begun: defaultdict[int, list[int]] = defaultdict(list)
    for number, mark in enumerate(marks):
        begun[mark.start].append(number)
    edges = sorted({first, last, *begun, *(mark.end for mark in marks)})
    over: list[int] = []
    for start, end in pairwise(edges):
        over = sorted([number for number in over if marks[number].end > start] + begun[start])
        yield start, end, [marks[number] for number in over]


def _piece(words: str, over: list[Mark], end: int) -> str:
    piece = escape(words)
    for mark in over:
        label = f' data-label="{escape(mark.label)}"' if mark.label and mark.end == end else ""
        piece = f'<span class="{mark.kind}" title="{escape(mark.title)}"{label}>{piece}</span>'
    return piece

"""Words, fragments and pages as HTML."""

from __future__ import annotations

import re
from html import escape
from typing import Final

from diplo_events.markup.style import STYLE

_ARABIC: Final = re.compile(r"[\u0600-\u06ff](?:[\u0600-\u06ff\s\u064b-\u0652]*[\u0600-\u06ff])?")


def mixed(text: str) -> str:
    """Return English text with Arabic words in it as HTML: each run of Arabic keeps its own direction.

    >>> mixed("after «مع»")
    'after «<bdi lang="ar" dir="rtl">مع</bdi>»'
    """
    return _ARABIC.sub(lambda run: f'<bdi lang="ar" dir="rtl">{run.group()}</bdi>', escape(text))


def arabic(text: str) -> str:
    """Return words of a document as HTML, on one line, in their own direction.

    >>> arabic("وزير الخارجية")
    '<bdi lang="ar" dir="rtl">وزير الخارجية</bdi>'
    """
    return f'<bdi lang="ar" dir="rtl">{escape(" ".join(text.split()))}</bdi>'


def fragment(*parts: str) -> str:
    """Return what a notebook shows: a piece of a page with its own style."""
    return f'<style>{STYLE}</style>\n<div class="dpe" dir="ltr">\n{chr(10).join(parts)}\n</div>'


def page(fragments: str, title: str) -> str:
    """Return a whole page of one or more fragments."""
    return (
        f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{escape(title)}</title></head>\n'
        f"<body>\n{fragments}\n</body>\n</html>\n"
    )

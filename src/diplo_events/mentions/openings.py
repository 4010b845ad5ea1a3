"""Where a mention can begin: three words in four are let go at one look, before the grammar is asked.

Each test is that of the parser it stands for, or asks less of the word than the parser does; so nothing is lost, which
a test proves by reading every sentence without this module too.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.mentions.actors import is_one
from diplo_events.mentions.dates import may_begin_date
from diplo_events.mentions.honorifics import may_be_highness
from diplo_events.mentions.persons import may_be_unlisted
from diplo_events.mentions.powers import may_tell_powers
from diplo_events.mentions.private import may_be_tournament
from diplo_events.mentions.states import may_be_own_state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.document import Token
    from diplo_events.mentions.scan import Scan

_CACHE: Final = 2**14
_TESTS: Final = (may_begin_date, may_be_highness, may_tell_powers, may_be_tournament, may_be_own_state, is_one)


def openings(scan: Scan) -> Iterator[int]:
    """Return the positions at which a mention can begin, in order."""
    for position, token in enumerate(scan.tokens):
        if position in scan.hits or position in scan.heads or _opens(scan, position, token):
            yield position


def _opens(scan: Scan, position: int, token: Token) -> bool:
    if token.kind is not TokenKind.WORD:
        return token.kind is TokenKind.NUMBER
    if may_open(token.key) or may_be_unlisted(scan, position):
        return True
    best, key = scan.reading(position), scan.key(position)
    counted = best is not None and best.pos == "noun_num" and may_tell_powers(scan.key(position + 1))  # «خمس دول»
    return counted or (key != token.key and may_open(key))  # «مسئول» is keyed anew by the scan


@lru_cache(_CACHE)
def may_open(key: str) -> bool:
    """Tell whether a mention may begin with this folded word by its letters alone, whatever stands around it."""
    return any(test(key) for test in _TESTS)

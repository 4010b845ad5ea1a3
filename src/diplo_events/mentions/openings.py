"""Where a mention can begin: three words in four are let go at one look, before the grammar is asked.

Each test is that of the parser it stands for, or asks less of the word than the parser does; so nothing is lost, which
a test proves by asking the grammar at every word.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.mentions.actors import is_one
from diplo_events.mentions.dates import may_begin_date
from diplo_events.mentions.honorifics import may_be_highness
from diplo_events.mentions.lexis import NAMED_AFTER
from diplo_events.mentions.persons import may_be_unlisted
from diplo_events.mentions.powers import may_tell_powers
from diplo_events.mentions.private import may_be_named_after, may_be_tournament
from diplo_events.mentions.states import may_be_own_state

if TYPE_CHECKING:
    from diplo_events.document import Token
    from diplo_events.mentions.scan import Scan

#: What can begin at a place, as flags: a date, an actor or place.
DATE: Final = 1
ACTOR: Final = 2

_CACHE: Final = 2**15
_ACTORS: Final = (may_be_highness, may_tell_powers, may_be_tournament, may_be_own_state, is_one)


def opening(scan: Scan, position: int) -> int:
    """Return what can begin at a token."""
    token = scan.tokens[position]
    if token.kind is TokenKind.WORD:
        told = by_letters(token.key)
        return told | ACTOR if told & ACTOR or _opens_actor(scan, position, token) else told
    number = token.kind is TokenKind.NUMBER
    listed = position in scan.hits or (number and _is_count(scan, position))
    return (DATE if number else 0) | (ACTOR if listed else 0)


@lru_cache(_CACHE)
def by_letters(key: str) -> int:
    """Return what can begin with this folded word by its letters alone, whatever stands around it."""
    return (DATE if may_begin_date(key) else 0) | (ACTOR if any(test(key) for test in _ACTORS) else 0)


def _opens_actor(scan: Scan, position: int, token: Token) -> bool:
    heads = scan.heads.get(position, 0)
    if position in scan.hits or heads & ~NAMED_AFTER or may_be_unlisted(scan, position):
        return True
    if heads and may_be_named_after(scan, position):
        return True
    best, key = scan.reading(position), scan.key(position)
    counted = best is not None and best.pos == "noun_num" and _is_count(scan, position)
    return counted or (key != token.key and by_letters(key) >= ACTOR)  # «مسئول» is keyed anew by the scan


def _is_count(scan: Scan, position: int) -> bool:
    """«خمس دول»، «5 دول»: a number before a noun that means states."""
    return may_tell_powers(scan.key(position + 1))

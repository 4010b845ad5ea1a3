"""«القوى الغربية»، «الدول العربية»، «الدول الست»: states told together by a quality, without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.mentions.attach import NISBAS
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import is_bare, is_definite, lead

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

#: Plurals that mean states when a quality follows.
_STATES: Final = frozenset({"القوي", "الدول"})
_QUALITIES: Final = frozenset({"adj", "noun_num", "adj_num"})
_LONGEST: Final = 4


def powers_at(scan: Scan, position: int) -> Phrase | None:
    """Return the group of states that starts here, its members' body as actor where an adjective names one."""
    best = scan.reading(position)
    if best is None or scan.key(position)[lead(best) :].replace("لدول", "الدول") not in _STATES:
        return None
    last, actor = position + 1, None
    while last - position < _LONGEST and _is_quality(scan, last):
        hit = scan.hit(last, NISBAS, bare=True)
        actor = actor or (scan.actor(hit) if hit else None)
        last += 1
    if last == position + 1:
        return None
    words = Range(position, last, lead(best))
    return Phrase(MentionKind.ORGANISATION, words, title=words, lemma="دولة", actor=actor, number="p", definite=True)


def _is_quality(scan: Scan, position: int) -> bool:
    token = scan.word(position)
    if token is None or not token.readings:
        return False
    return any(one.pos in _QUALITIES and is_definite(one) and is_bare(one) for one in token.readings[:3])

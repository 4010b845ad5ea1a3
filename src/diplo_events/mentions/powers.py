"""«القوى الغربية»، «عشر دول أخرى»، «مخابرات غربية»: states and their services told together, without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind, TokenKind
from diplo_events.gazetteer.index import NISBAS
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import is_bare, is_definite, lead
from diplo_events.mentions.vocabulary import folded

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

#: Nouns that mean states, or what stands for them, where a quality follows.
_STATES: Final = folded("القوى الدول البلدان الحكومات العواصم")
_SERVICES: Final = folded("مخابرات استخبارات")
_HEADS: Final = _STATES | frozenset(word.removeprefix("ال") for word in _STATES) | _SERVICES
_BARE: Final = tuple(word.removeprefix("ال") for word in _HEADS)
#: What tells of an indefinite plural which states it means; «دول كثيرة» are any.
_SORTS: Final = folded(
    "غربية عربية خليجية أوروبية أفريقية إفريقية آسيوية لاتينية إسلامية أجنبية أخرى كبرى مجاورة إقليمية غربيتان عربيتان "
    "أوروبيتان خليجيتان أفريقيتان"
)
_QUALITIES: Final = frozenset({"adj", "adj_num", "adj_comp"})
_NUMBERS: Final = frozenset({"noun_num", "adj_num"})
_LONGEST: Final = 4
#: «سفراء عدد من الدول الغربية».
_SOME: Final = folded("عدد مجموعة عشرات بعض")
_OF: Final = "من"
_ONE: Final = folded("دولة بلدا بلد")


def powers_at(scan: Scan, position: int) -> Phrase | None:
    """Return the group of states that starts here, its number included, their body as actor where one is told."""
    start = position + _is_count(scan, position)
    skip = _skip(scan, start)
    if skip is None or (start > position and skip):
        return None
    if start > position and (count := scan.reading(position)) is not None:
        skip = lead(count)
    definite = scan.definite(start)
    last, actor = start + 1, None
    while last - start < _LONGEST and _is_quality(scan, last, definite=definite):
        hit = scan.hit(last, NISBAS, bare=True)
        actor = actor or (scan.actor(hit) if hit and definite else None)  # «خمس دول أفريقية» are not their union
        last += 1
    if last == start + 1 or not (definite or scan.key(start + 1) in _SORTS):
        return None
    words = Range(position, last, skip)
    return Phrase(
        MentionKind.ORGANISATION, words, title=words, lemma="دولة", actor=actor, number="p", definite=definite
    )


def of_several(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«سفراء خمس دول»، «وزراء خارجية عشرين دولة»، «سفراء عدد من الدول الغربية»: of states that nobody names."""
    if phrase.actor is not None or phrase.number != "p" or not phrase.construct or phrase.position is None:
        return None
    start, counted = phrase.last, _is_count(scan, phrase.last)
    if counted and scan.key(start + 1) in _ONE:
        return phrase.owned(start + 2, None)
    if scan.key(start) in _SOME:
        start += 1 + (scan.key(start + 1) == _OF)
    elif not counted:
        return None
    powers = powers_at(scan, start)
    if powers is not None:
        return phrase.owned(powers.last, None)
    states = start + (counted and start == phrase.last)
    return phrase.owned(states + 1, None) if _skip(scan, states) == 0 else None


def may_tell_powers(key: str) -> bool:
    """Tell whether a folded word may be a noun that means states, letters written on or not: «للدول»."""
    return key.endswith(_BARE)


def _is_count(scan: Scan, position: int) -> bool:
    """«10 دول»، «عشر دول»: a number before an indefinite plural."""
    if not 0 <= position < len(scan.tokens) - 1:
        return False
    best = scan.reading(position)
    counted = best is not None and best.pos == "noun_num" and not is_definite(best) and not best.enclitic
    return scan.tokens[position].kind is TokenKind.NUMBER or counted


def _skip(scan: Scan, position: int) -> int | None:
    """Return how many letters are written onto a noun that means states, None for other words."""
    best = scan.reading(position)
    if best is None or best.enclitic:
        return None
    word = scan.key(position)[lead(best) :]
    word = f"ا{word}" if is_definite(best) and word.startswith("ل") else word  # «للدول»
    return lead(best) if word in _HEADS else None


def _is_quality(scan: Scan, position: int, *, definite: bool) -> bool:
    token = scan.word(position)
    if token is None or not token.readings:
        return False
    kinds = _QUALITIES | _NUMBERS if definite else _QUALITIES
    likely = token.readings[: 3 if definite else 1]
    return any(one.pos in kinds and is_definite(one) is definite and is_bare(one) for one in likely)

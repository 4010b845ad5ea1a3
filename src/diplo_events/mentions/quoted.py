"""Names of bodies that writers put between marks or in brackets behind their noun: «حركة "حماس"»، «جماعة (...)»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.vocabulary import AND, CLOSING, OPENING, folded
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diplo_events.document import Token
    from diplo_events.gazetteer import Gazetteer, Hit

#: What a newspaper leaves out of a name that it puts between marks: «فتح»، «القاعدة».
_LEFT_OUT: Final = ("حركة", "تنظيم")
_MOVEMENT: Final = "حركة"
#: What headlines leave out of a name of two words or three: «التعاون الإسلامي»، «العالم الإسلامي».
_LEFT_OUT_OF_LONG: Final = ("منظمة", "رابطة", "مجلس")
_LONG: Final = (2, 3)
_JOINING: Final = folded("بين مع من عن حركتي حركتا")
_GOING_ON: Final = folded("في على إلى من حول بشأن قد لم لن عن")
_NOUNS: Final = folded("حركة حزب تنظيم جماعة جبهة ميليشيا منظمة مجموعة تحالف ائتلاف رابطة كتلة تيار")
#: What a word between marks may be besides: a paper («النهار»), a state, a place.
_NAMED: Final = frozenset(
    {HitKind.ORGANISATION, HitKind.OUTLET, HitKind.COUNTRY, HitKind.CAPITAL, HitKind.PLACE, HitKind.METONYM}
)
#: The noun as written, with what may be written onto it, and how many letters that takes: «لحركة».
_LEADS: Final = {lead + noun: len(lead) for noun in _NOUNS for lead in ("", "و", "ب", "ل", "ف", "ك", "ول", "وب")}


def with_quoted(hits: tuple[Hit, ...], tokens: Sequence[Token], gazetteer: Gazetteer) -> tuple[Hit, ...]:
    """Return the hits, those on a body between quotation marks with the noun before it and the marks."""
    found = (*hits, *_left_short(hits, tokens, gazetteer), *_beside(hits, tokens, gazetteer))
    quoted = tuple(_quoted(found, tokens))
    return (*found, *quoted) if quoted else found


def _beside(hits: tuple[Hit, ...], tokens: Sequence[Token], gazetteer: Gazetteer) -> Iterator[Hit]:
    """«فتح وحماس»، «بين حماس وفتح»: beside a movement told without its noun one more is, though it is a word."""
    named = {hit.first for hit in hits if hit.kind in _NAMED}
    for hit in hits:
        if hit.kind is not HitKind.ORGANISATION or hit.last != hit.first + 1:
            continue
        joined = tokens[hit.first].text[: hit.skip] == AND
        for place, skip in ((hit.first - 1, 0) if joined else (-1, 0), (hit.last, 1)):
            if place in named or not 0 <= place < len(tokens) or tokens[place].text[:skip] != AND[:skip]:
                continue
            if skip and not _closes(tokens, place):
                continue
            if (other := _movement(tokens[place].text[skip:], gazetteer)) and _movement(_word(hit, tokens), gazetteer):
                yield replace(other, first=place, last=place + 1, skip=skip)


def _closes(tokens: Sequence[Token], place: int) -> bool:
    """«بين حماس وفتح»، «حماس وفتح في صنعاء»; but «أعلنت حماس وفتح معبرا» has an object."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    between = place > 1 and tokens[place - 2].key in _JOINING
    return between or after is None or after.kind is not TokenKind.WORD or after.key in _GOING_ON


def _word(hit: Hit, tokens: Sequence[Token]) -> str:
    return tokens[hit.first].text[hit.skip :]


def _movement(word: str, gazetteer: Gazetteer) -> Hit | None:
    return next((one for one in gazetteer.named(f"{_MOVEMENT} {word}") if _is_listed(one)), None)


def _left_short(hits: tuple[Hit, ...], tokens: Sequence[Token], gazetteer: Gazetteer) -> Iterator[Hit]:
    """«القيادي في "فتح"»، «قادة "القاعدة"»: one word between marks that is listed with the noun it goes without."""
    named = {hit.first for hit in hits if hit.kind in _NAMED}
    opened = [place for place, token in enumerate(tokens, 1) if token.kind is TokenKind.QUOTE or token.key in OPENING]
    for place in opened:
        if place in named or place >= len(tokens) or tokens[place].kind is not TokenKind.WORD:
            continue
        for words, nouns in ((1, _LEFT_OUT), *((length, _LEFT_OUT_OF_LONG) for length in _LONG)):
            if not _between_marks(tokens, place, place + words):
                continue
            name = " ".join(token.text for token in tokens[place : place + words])
            full = next((one for noun in nouns for one in gazetteer.named(f"{noun} {name}") if _is_listed(one)), None)
            if full is not None:
                yield replace(full, first=place, last=place + words, skip=0)
                break


def _is_listed(hit: Hit) -> bool:
    return hit.kind is HitKind.ORGANISATION and hit.role in {"name", "variant"}


def _quoted(hits: tuple[Hit, ...], tokens: Sequence[Token]) -> Iterator[Hit]:
    for hit in hits:
        if hit.kind is not HitKind.ORGANISATION or not _is_enclosed(hit, tokens):
            continue
        noun = hit.first - 2
        lead = _LEADS.get(tokens[noun].key)
        if lead is not None:
            yield replace(hit, first=noun, last=hit.last + 1, skip=lead)


def _is_enclosed(hit: Hit, tokens: Sequence[Token]) -> bool:
    return hit.first >= 2 and not hit.skip and _between_marks(tokens, hit.first, hit.last)


def _between_marks(tokens: Sequence[Token], first: int, last: int) -> bool:
    if last >= len(tokens):
        return False
    opening, closing = tokens[first - 1], tokens[last]
    marked = opening.kind is TokenKind.QUOTE and closing.kind is TokenKind.QUOTE
    return marked or (opening.key in OPENING and closing.key in CLOSING)

"""Surnames of unlisted people: once «داريوش مبونغا» is introduced, «مبونغا» alone is a name wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import Mention, MentionKind, TokenKind
from diplo_events.orthography import fold
from diplo_events.resolution.references.names import is_full_name, units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diplo_events.document import Document, Sentence, Token

__all__ = ["with_surnames"]

_SHORTEST: Final = 4
#: What may be written onto a surname, longest first.
_LEADS: Final = ("ول", "وب", "فل", "فب", "و", "ف", "ل", "ب", "")
#: Behind these a word that has another meaning is a name all the same: «وقال نور», «السيد نور».
_HONORIFICS: Final = frozenset(map(fold, "السيد السيدة الدكتور الدكتورة الشيخ الأستاذ الجنرال".split()))


def with_surnames(rows: Sequence[tuple[Mention, ...]], document: Document) -> tuple[tuple[Mention, ...], ...]:
    """Return the rows with a mention for each surname of an introduced person that stands alone and unfound."""
    surnames = frozenset(_surnames(mention for row in rows for mention in row))
    if not surnames:
        return tuple(rows)
    return tuple(
        _completed(row, number, sentence, surnames)
        for number, (row, sentence) in enumerate(zip(rows, document.sentences, strict=True))
    )


def _surnames(mentions: Iterable[Mention]) -> Iterator[str]:
    """The last words of full names told with an office, where they are units by themselves."""
    for mention in mentions:
        if mention.kind is not MentionKind.PERSON or mention.position is None or not mention.name:
            continue
        name = units(mention.name)
        last = fold(mention.name.split()[-1])
        alone = is_full_name(name) and name[-1] in {last, last.removeprefix("ال")}
        if alone and len(last) >= _SHORTEST:
            yield last


def _completed(
    row: tuple[Mention, ...], number: int, sentence: Sentence, surnames: frozenset[str]
) -> tuple[Mention, ...]:
    taken = {place for mention in row for place in range(mention.first, mention.last)}
    endings = tuple(surnames)  # nearly all words end in none of them, which one call tells
    found = [
        _mention(token, place, number, lead)
        for place, token in enumerate(sentence.tokens)
        if place not in taken
        and (lead := _lead(token, surnames, endings)) is not None
        and _is_name_here(sentence.tokens, place)
    ]
    return tuple(sorted((*row, *found), key=lambda mention: mention.first)) if found else row


def _lead(token: Token, surnames: frozenset[str], endings: tuple[str, ...]) -> int | None:
    """Return how many letters stand before the surname in a word, None where there is no surname in it."""
    if token.kind is not TokenKind.WORD or not token.key.endswith(endings):
        return None
    leads = (len(lead) for lead in _LEADS if token.key.startswith(lead) and token.key[len(lead) :] in surnames)
    return next(leads, None)


def _is_name_here(tokens: Sequence[Token], place: int) -> bool:
    """A word that means nothing else is the name; one that does must follow a verb or an honorific."""
    best = tokens[place].reading
    if best is None or not best.known or best.pos == "noun_prop":
        return True
    before = tokens[place - 1] if place else None
    if before is None or before.reading is None or best.pos not in {"noun", "adj"}:
        return False
    return before.reading.pos == "verb" or before.key in _HONORIFICS


def _mention(token: Token, place: int, number: int, lead: int) -> Mention:
    start = token.at(lead)
    text = token.text[start - token.start :]
    return Mention(MentionKind.PERSON, start, token.end, text, number, place, place + 1, name=text, number="s")

"""Where the clitics of a word stand: from CAMeL clitic values to character offsets.

بنظيره   ("bi_prep",), "3ms_poss"   ->   ب 0..1, نظير 1..5, ه 5..6
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from diplo_events.document import Segment
from diplo_events.morphology.buckwalter import decode, key_of

_VOWELS: Final = str.maketrans("", "", "aiuo~")
_PRONOUNS: Final = {
    "1s": ("ني", "ي"),
    "1p": ("نا", "ا"),
    "2ms": ("ك",),
    "2fs": ("ك",),
    "2d": ("كما",),
    "2mp": ("كم",),
    "2fp": ("كن",),
    "3ms": ("ه",),
    "3fs": ("ها",),
    "3d": ("هما",),
    "3mp": ("هم",),
    "3fp": ("هن",),
}
_ARTICLE: Final = "Al_det"


def segments(form: str, proclitics: tuple[str, ...], enclitic: str, stem: str) -> tuple[Segment, ...]:
    """Cut ``form`` into proclitics, stem and enclitic; together they cover it exactly.

    A clitic without a letter of its own has an empty segment: the article in «للجنة», whose lam is the stem's.

    Args:
        form: the word without diacritics.
        proclitics: CAMeL values, outermost first.
        enclitic: CAMeL value or "".
        stem: the stem as the lexicon spells it, without diacritics; decides whose a lam is.
    """
    if not proclitics and not enclitic:
        return _between(("",), (0, len(form)))
    borders = [0]
    for tag in proclitics:
        borders.append(borders[-1] + _proclitic_length(form, borders[-1], tag, stem))
    tags = (*proclitics, "")
    if enclitic:
        tags = (*tags, enclitic)
        borders.append(len(form) - _enclitic_length(form, borders[-1], enclitic))
    return _between(tags, (*borders, len(form)))


@lru_cache(maxsize=8192)
def _between(tags: tuple[str, ...], borders: tuple[int, ...]) -> tuple[Segment, ...]:
    """Return the segments; words cut alike share them, which halves what a remembered word holds."""
    return tuple(map(Segment, tags, borders, borders[1:]))


def _proclitic_length(form: str, start: int, tag: str, stem: str) -> int:
    if tag == _ARTICLE:
        return _article_length(form, start, stem)
    letters = _proclitic_letters(tag)
    # One letter at least is left for the stem.
    matches = key_of(form[start : start + len(letters)]) == key_of(letters) and start + len(letters) < len(form)
    return len(letters) if matches else 0


def _article_length(form: str, start: int, stem: str) -> int:
    if form.startswith("ال", start) and start + 2 < len(form):
        return 2
    contracted = start > 0 and form.startswith("ل", start) and form[start - 1] == "ل" and start + 1 < len(form)
    return 1 if contracted and not stem.startswith("ل") else 0


@lru_cache(maxsize=256)
def _proclitic_letters(tag: str) -> str:
    return decode(tag.partition("_")[0].translate(_VOWELS))


def _enclitic_length(form: str, start: int, enclitic: str) -> int:
    for ending in _enclitic_letters(enclitic):
        if key_of(form).endswith(ending) and start + len(ending) < len(form):
            return len(ending)
    return 0


@lru_cache(maxsize=256)
def _enclitic_letters(enclitic: str) -> tuple[str, ...]:
    person, _, _ = enclitic.partition("_")
    return _PRONOUNS.get(person, (decode(person.translate(_VOWELS)),)) if person else ()

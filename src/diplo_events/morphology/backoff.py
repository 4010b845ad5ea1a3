"""Readings for words no lexicon knows: names and their adjectives, without taking them to pieces.

A name keeps its spelling as lemma, hamza and all: «أوغلو» is one noun_prop.  A proclitic is offered as a second
thought, never two in front of a bare stem: «وبيسكوف» is «وبيسكوف» or و + «بيسكوف», not و + ب + «يسكوف».
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from diplo_events.document import Reading
from diplo_events.morphology.segments import segments

if TYPE_CHECKING:
    from collections.abc import Iterator

_CONJUNCTIONS: Final = {"و": "wa_conj", "ف": "fa_conj"}
_PREPOSITIONS: Final = {"ل": "li_prep", "ب": "bi_prep", "ك": "ka_prep"}
_ARTICLE: Final = "Al_det"
#: Letters a stem has at least if something is cut off before it.
_SHORTEST: Final = 4
_HAMZAS: Final = frozenset("أإآ")
_NISBA: Final = {
    "ية": ("f", "s"),
    "ي": ("m", "s"),
    "يين": ("m", "p"),
    "يون": ("m", "p"),
    "يات": ("f", "p"),
    "يان": ("m", "d"),
}


_FEMININE: Final = "ية"


class _Cut(NamedTuple):
    proclitics: tuple[str, ...]
    stem: str
    article: bool = False


def guess(form: str) -> tuple[Reading, ...]:
    """Return guessed readings of an unknown word, the least cut first.

    >>> [(reading.pos, reading.proclitics) for reading in guess("أوغلو")]
    [('noun_prop', ())]
    """
    return tuple(reading for cut in dict.fromkeys(_cuts(form)) for reading in _readings(form, cut))


def with_nisba(form: str, known: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the readings with a guessed adjective before them, where the lexicon knows the word only as spelled wrong.

    «تدابير تقييدية»: in no lexicon, and so taken for «تقييديه», both his restrictions.

    >>> [reading.lemma for reading in with_nisba("مكوكية", ())]
    []
    """
    if not form.endswith(_FEMININE) or not known or not all(one.enclitic and not one.exact for one in known):
        return known
    clitics = known[0].proclitics
    return (*(one for one in guess(form) if one.pos == "adj" and one.proclitics == clitics), *known)


def _cuts(form: str) -> Iterator[_Cut]:
    conjunction = _CONJUNCTIONS.get(form[:1])
    if not (conjunction and form.startswith(("ال", "لل"), 1)):
        yield from _simple_cuts(form, ())
    if conjunction and len(form) > _SHORTEST:
        rest = form[1:]
        yield from _simple_cuts(rest, (conjunction,))
        yield from _preposition_cuts(rest, (conjunction,), bare=False)
    yield from _preposition_cuts(form, (), bare=True)


def _simple_cuts(form: str, proclitics: tuple[str, ...]) -> Iterator[_Cut]:
    """Cut the article off, if there is one; a doubled lam is preposition and article."""
    if form.startswith("ال") and len(form) > _SHORTEST:
        yield _Cut((*proclitics, _ARTICLE), form[2:], article=True)
    elif form.startswith("لل") and len(form) > _SHORTEST:
        yield _Cut((*proclitics, "li_prep", _ARTICLE), form[2:], article=True)
    else:
        yield _Cut(proclitics, form)


def _preposition_cuts(form: str, proclitics: tuple[str, ...], *, bare: bool) -> Iterator[_Cut]:
    preposition = _PREPOSITIONS.get(form[:1])
    rest = form[1:]
    if not preposition or len(rest) < _SHORTEST:
        return
    if rest.startswith("ال"):
        yield _Cut((*proclitics, preposition, _ARTICLE), rest[2:], article=True)
    elif rest[0] in _HAMZAS or (bare and not form.startswith("لل")):
        yield _Cut((*proclitics, preposition), rest)


def _readings(form: str, cut: _Cut) -> Iterator[Reading]:
    ending = next((ending for ending in _NISBA if cut.stem.endswith(ending) and len(cut.stem) > len(ending) + 2), None)
    name = _reading(form, cut, "noun_prop", ("ال" if cut.article else "") + cut.stem, ("m", "s"))
    if ending is None:
        yield name
        return
    masculine = cut.stem.removesuffix(ending) + "ي"
    nisba = [_reading(form, cut, pos, masculine, _NISBA[ending]) for pos in ("adj", "noun")]
    yield from (*nisba, name) if cut.article else (name, *nisba)


def _reading(form: str, cut: _Cut, pos: str, lemma: str, agreement: tuple[str, str]) -> Reading:
    gender, number = agreement
    return Reading(
        lemma=lemma,
        pos=pos,
        lex=lemma,
        gen=gender,
        num=number,
        form_gen=gender,
        form_num=number,
        cas="u",
        stt="d" if cut.article else "u",
        proclitics=cut.proclitics,
        segments=segments(form, cut.proclitics, "", cut.stem),
        known=False,
    )

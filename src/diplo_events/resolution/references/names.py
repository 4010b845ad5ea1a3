"""Names as they are compared: cut into units, so that a father's name is not taken for the son's.

::

    محمد | بن سلمان | بن عبدالعزيز | آل سعود        «محمد بن سلمان»، «بن سلمان» are he; «سلمان» is his father
    عادل | بن أحمد | الجبير                        «عادل الجبير»، «الجبير» are he
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from diplo_events.gazetteer.given import TRANSCRIBED
from diplo_events.mentions.foreign import FAMILIES
from diplo_events.orthography import fold

__all__ = [
    "Units",
    "first_and_last",
    "is_full_name",
    "is_patronymic",
    "may_mean",
    "same_bearer",
    "units",
    "without_fathers",
]

Units = tuple[str, ...]

_SON: Final = {"بن": "بن", "ابن": "بن", "بنت": "بنت", "ولد": "بن"}
_HOUSE: Final = "ال"  # «آل سعود»; the article is never a word of its own
_JOINED: Final = frozenset(map(fold, ("عبد", "أبو", "أبي", "أبا", "أم", "ذو", "دي", "دا", "دو", "فان", "فون", "لو")))
_SECOND_HALVES: Final = frozenset(map(fold, ("الله", "الدين", "الإسلام")))
_LONGEST_ARTICLE: Final = 4
_MARKS: Final = str.maketrans("", "", "\"'«»“”‘’()[].,،")
_CACHE: Final = 2**14
_SYLLABLES: Final = 3  # of an East Asian name, the family's first


@lru_cache(maxsize=_CACHE)
def units(name: str) -> Units:
    """Cut a name into the units in which it can be shortened; articles are left out of the comparison.

    A foreign given name is the same unit in all its spellings.

    >>> units("عادل بن أحمد الجبير") == ("عادل", "بن_احمد", "جبير")
    True
    >>> units("عبد الله") == units("عبدالله"), units("دايفيد هيل") == units("ديفيد هيل")
    (True, True)
    """
    words = fold(name).translate(_MARKS).replace("-", " ").split()
    cut: list[str] = []
    lead = ""
    for word in words:
        if word in _SON or word == _HOUSE:
            lead += _SON.get(word, word) + "_"
        elif word in _JOINED:
            lead += word
        elif word in _SECOND_HALVES and cut and not lead:
            cut[-1] += word
        else:
            cut.append(lead + (word if lead else _bare(TRANSCRIBED.get(word, word))))
            lead = ""
    return tuple(cut)


def _bare(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > _LONGEST_ARTICLE else word


def is_patronymic(unit: str) -> bool:
    """Tell whether a unit names a father or a house: «بن أحمد»، «آل سعود»."""
    return unit.startswith(("بن_", "بنت_", "ال_"))


def is_full_name(name: Units) -> bool:
    """Tell whether a name has a given name and something behind it."""
    return len(name) > 1


def may_mean(short: Units, full: Units) -> bool:
    """Tell whether somebody introduced as ``full`` can be called ``short`` afterwards.

    >>> may_mean(units("بن سلمان"), units("محمد بن سلمان بن عبدالعزيز"))
    True
    >>> may_mean(units("سلمان"), units("محمد بن سلمان بن عبدالعزيز"))
    False
    """
    if len(short) == 1:
        return short[0] in _surnames(full)
    return set(short) <= set(full) or same_bearer(short, full)


def _surnames(full: Units) -> Units:
    """The last unit, the father's name of those known by it, «بن سلمان», the first of Koreans and Chinese: «كيم»."""
    family = full[:1] if full[0] in FAMILIES and len(full) <= _SYLLABLES else ()
    return (*full[-1:], *family, *(unit for unit in full[1:2] if is_patronymic(unit)))


def same_bearer(one: Units, other: Units) -> bool:
    """Tell whether two full names differ in fathers and houses only.

    >>> same_bearer(units("محمد بن سلمان آل سعود"), units("محمد بن سلمان بن عبدالعزيز"))
    True
    """
    if len(one) < 2 or len(other) < 2 or one[0] != other[0]:
        return False
    if set(one) <= set(other) or set(other) <= set(one):
        return True
    return one[1] == other[1] and all(map(is_patronymic, (*one[2:], *other[2:])))


def without_fathers(name: str) -> tuple[str, ...]:
    """Return the wordings of a full name with fewer fathers and houses, longest first; () where it has none.

    >>> without_fathers("عادل بن أحمد الجبير")
    ('عادل الجبير',)
    >>> without_fathers("محمد بن سلمان بن عبدالعزيز")
    ('محمد بن سلمان',)
    """
    given, *rest = _worded(name) or [""]
    fathers = [piece for piece in rest if is_patronymic(_key(piece))]
    if not fathers:
        return ()
    plain = [piece for piece in rest if piece not in fathers]
    houses = [piece for piece in fathers if _key(piece).startswith("ال_")]
    tails = (plain,) if plain else ([fathers[0], *houses], fathers[:1], houses)
    forms = (" ".join((given, *tail)) for tail in tails if tail)
    return tuple(dict.fromkeys(form for form in forms if form != name))


def first_and_last(name: str) -> str | None:
    """Return given name and surname alone, None where nothing stands between them.

    >>> first_and_last("رامي فؤاد السالم"), first_and_last("رامي السالم")
    ('رامي السالم', None)
    """
    pieces = _worded(name)
    return f"{pieces[0]} {pieces[-1]}" if len(pieces) > 2 else None


def _key(piece: str) -> str:
    return next(iter(units(piece)), "")


def _worded(name: str) -> list[str]:
    """The units in the name's own spelling: «محمد»، «بن سلمان»، «آل سعود»."""
    pieces: list[str] = []
    pending: list[str] = []
    for word in name.split():
        pending.append(word)
        if fold(word) in _SON or fold(word) == _HOUSE or fold(word) in _JOINED:
            continue
        pieces.append(" ".join(pending))
        pending = []
    return pieces

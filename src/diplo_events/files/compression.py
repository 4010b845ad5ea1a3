"""Files by their last suffix: ``.gz``, ``.zst``, or as they are."""

from __future__ import annotations

import gzip
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from diplo_events.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

#: Suffixes of compressed files.
PACKED: Final = (".gz", ".zst")
_GZIP_LEVEL: Final = 6  # as the gzip command; Python's default, 9, takes three times as long for a hundredth


@dataclass(frozen=True, slots=True)
class _Codec:
    """How one sort of file is unpacked and packed, and what its reader raises at damage."""

    unpack: Callable[[BinaryIO], BinaryIO]
    pack: Callable[[BinaryIO], BinaryIO]
    damage: tuple[type[Exception], ...]


def name_within(name: str) -> str:
    """Return the file's name without the suffix of its packing.

    >>> name_within("page.txt.gz"), name_within("page.txt")
    ('page.txt', 'page.txt')
    """
    return str(PurePath(name).with_suffix("")) if _packing(name) else name


def lines_of(raw: BinaryIO, name: str) -> Iterator[bytes]:
    """Yield the lines of an open file, unpacked as its name says, each with its line end.

    Raises:
        InputError: the file is damaged or cut short, at the place where that shows; or nothing here unpacks it.
    """
    packing = _packing(name)
    if packing is None:
        yield from raw
        return
    codec = _codec(packing, name)
    with closing(codec.unpack(raw)) as unpacked:
        try:
            yield from unpacked
        except codec.damage as error:
            raise InputError(f"{name}: damaged or cut short ({error}); what stood before was read") from error


def compressed(raw: BinaryIO, name: str) -> BinaryIO:
    """Return what packs into the open file as its name says; a file opened for appending gets a further part.

    Raises:
        InputError: nothing here packs it.
    """
    packing = _packing(name)
    return raw if packing is None else _codec(packing, name).pack(raw)


def _packing(name: str) -> str | None:
    suffix = PurePath(name).suffix.lower()
    return suffix if suffix in PACKED else None


def _codec(packing: str, name: str) -> _Codec:
    if packing == ".gz":
        return _GZIP
    found = _zstd()
    if found is None:
        raise InputError(f"{name}: .zst files need an extra here: pip install 'diplo-events[zstd]'")
    return found


def _gzip_writer(raw: BinaryIO) -> Any:
    """Neither name nor time within, so that equal results are equal files."""
    return gzip.GzipFile("", "wb", _GZIP_LEVEL, raw, mtime=0)


_GZIP: Final = _Codec(
    unpack=lambda raw: gzip.GzipFile(fileobj=raw, mode="rb"),  # type: ignore[arg-type, return-value]
    pack=_gzip_writer,
    damage=(EOFError, zlib.error, gzip.BadGzipFile),
)


@cache
def _zstd() -> _Codec | None:
    """Python's own from 3.14 on, else its backport."""
    for module in ("compression.zstd", "backports.zstd"):
        with suppress(ImportError):
            return _adapt_zstd(import_module(module))
    return None


def _adapt_zstd(zstd: Any) -> _Codec:
    checked = {zstd.CompressionParameter.checksum_flag: 1}
    return _Codec(
        unpack=lambda raw: zstd.ZstdFile(raw, "rb"),
        pack=lambda raw: zstd.ZstdFile(raw, "wb", options=checked),
        damage=(EOFError, zstd.ZstdError),
    )

"""The compiled index on disk: built once for each content of the tables, then read back in a moment.

Nothing here may fail: where the cache cannot be written or read, the index is built again each time.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import tempfile
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.gazetteer.sources import Source

__all__ = ["content_key", "recall", "remember"]

_VARIABLE: Final = "DIPLO_EVENTS_CACHE"
_DIGEST: Final = 20
_KEPT: Final = 4


def content_key(layers: Sequence[Sequence[Source]]) -> str:
    """Return a hash of the tables, of the code that compiles them, and of the interpreter that reads the cache."""
    digest = hashlib.blake2b(f"{sys.version_info[:2]}{marshal.version}".encode(), digest_size=16)
    for part in (*_code(), *_tables(layers)):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def _code() -> Iterable[bytes]:
    package = files("diplo_events")
    yield package.joinpath("orthography.py").read_bytes()
    modules = sorted(package.joinpath("gazetteer").iterdir(), key=lambda module: module.name)
    yield from (module.read_bytes() for module in modules if module.name.endswith(".py"))


def _tables(layers: Sequence[Sequence[Source]]) -> Iterable[bytes]:
    for sources in layers:
        for source in sources:
            yield source.table.encode()
            yield source.data
        yield b"--"


def recall(key: str) -> Any | None:
    """Return what was remembered under ``key``; None where there is nothing, or it is damaged."""
    try:
        stored = _file(key).read_bytes()
    except OSError:
        return None
    digest, data = stored[:_DIGEST], stored[_DIGEST:]
    return marshal.loads(data) if digest == _digest(data) else None  # noqa: S302  (only what we wrote: digest)


def remember(key: str, value: Any) -> None:
    """Store plain tuples, dicts, strings and numbers under ``key``, in one step, if the directory can be written."""
    data = marshal.dumps(value)
    with suppress(OSError):
        target = _file(key)
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(target, _digest(data) + data)
        _prune(target)


def _write(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(target)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _prune(newest: Path) -> None:
    """Keep the latest few: tables under edit would fill the directory."""
    stored = sorted(newest.parent.glob("gazetteer-*.marshal"), key=lambda file: file.stat().st_mtime, reverse=True)
    for file in stored[_KEPT:]:
        file.unlink(missing_ok=True)


def _file(key: str) -> Path:
    directory = os.environ.get(_VARIABLE) or platformdirs.user_cache_dir("diplo-events")
    return Path(directory) / f"gazetteer-{key}.marshal"


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST).digest()

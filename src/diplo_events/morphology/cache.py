"""The library's folder for what it compiles: files that appear whole or not at all, built by one process at a time."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_cache_dir

from diplo_events.errors import LexiconError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Names another folder than the platform's cache folder.
VARIABLE: Final = "DIPLO_EVENTS_CACHE"
_PATIENCE: Final = 120.0  # seconds to wait for another process; then build as well: renaming is safe anyway
_STALE: Final = 60.0  # seconds after which a lock was left behind by a process that died


def cache_dir() -> Path:
    """Return the cache folder: ``$DIPLO_EVENTS_CACHE``, else the platform's place for caches.  It may not exist yet."""
    named = os.environ.get(VARIABLE)
    return Path(named).expanduser().absolute() if named else Path(user_cache_dir("diplo-events"))


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that no reader ever sees half of it; the last of several writers wins.

    Raises:
        LexiconError: the folder cannot be written to.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            temporary = Path(name)
            temporary.chmod(0o644)
            temporary.replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise LexiconError(
            f"{path} cannot be written ({error.strerror}): set {VARIABLE} to a writable folder"
        ) from error


def build_once(path: Path, build: Callable[[], None]) -> None:
    """Run ``build``, which makes ``path``, unless another process is at it: then wait for its result."""
    with _turn(path.with_name(path.name + ".lock"), path):
        if not path.exists():
            build()


@contextmanager
def _turn(lock: Path, target: Path) -> Iterator[None]:
    """Hold a lock file; give up waiting when the target appears, the lock is stale, or patience ends."""
    held = _acquire(lock, target)
    try:
        yield
    finally:
        if held:
            lock.unlink(missing_ok=True)


def _acquire(lock: Path, target: Path) -> bool:
    deadline = time.monotonic() + _PATIENCE
    while not _create(lock):
        if target.exists() or time.monotonic() > deadline:
            return False
        if _age(lock) > _STALE:
            lock.unlink(missing_ok=True)
        time.sleep(0.05)
    return True


def _create(lock: Path) -> bool:
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return False
    except OSError as error:
        raise LexiconError(
            f"{lock.parent} cannot be written to ({error.strerror}): set {VARIABLE} to a writable folder"
        ) from error
    return True


def _age(lock: Path) -> float:
    try:
        return time.time() - lock.stat().st_mtime
    except FileNotFoundError:
        return 0.0

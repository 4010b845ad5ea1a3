"""Files and directories that appear whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from diplo_events.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def replacing(target: Path, *, directory: bool = False) -> Iterator[Path]:
    """Yield a path beside the target to make a file or a directory at; it gets the target's name when all went well.

    A file that is there already stays until then, and gives way to a file, not to a ``directory``.

    Raises:
        InputError: there is a directory of that name, which may hold what is nobody's to delete, or a file in the way
            of one.
    """
    target = Path(target).resolve()
    if target.is_dir() or (directory and target.exists()):
        raise InputError(f"{target}: is there already; give another name, or delete it first")
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(target)
    finally:
        _remove(part)


def _remove(part: Path) -> None:
    if part.is_dir():
        shutil.rmtree(part)
    else:
        part.unlink(missing_ok=True)

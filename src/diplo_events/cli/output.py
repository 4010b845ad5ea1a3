"""Where results go: to standard output, or to a file that appears whole or not at all."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from diplo_events.files import written


@contextmanager
def opened(path: Path | None) -> Iterator[TextIO]:
    """Open ``path`` for writing UTF-8, compressed if its suffix says so, or standard output if None.

    A file gets its name only when all is written, so that it never holds half a run; an existing one stays until then.
    Devices and pipes are written to directly.

    Raises:
        InputError: nothing here writes files of this suffix.
    """
    if path is None:
        yield _stdout()
    elif path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="\n") as stream:
            yield stream
    else:
        yield from _replacing(path.resolve())


def _replacing(path: Path) -> Iterator[TextIO]:
    part = beside(path)
    try:
        with written(part, path.name) as stream:
            yield stream
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def beside(path: Path) -> Path:
    """Return the name under which this process writes what is to become ``path``."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def _stdout() -> TextIO:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # JSON Lines are UTF-8 whatever the locale
    return sys.stdout


def pour(chunks: Iterable[str], stream: TextIO) -> None:
    """Write each chunk as soon as it is there, if the stream is one that readers watch."""
    watched = stream is sys.stdout
    for chunk in chunks:
        stream.write(chunk)
        if watched:
            stream.flush()

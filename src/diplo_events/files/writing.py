"""Files that results are written to, packed as their names say."""

from __future__ import annotations

import os
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TYPE_CHECKING

from diplo_events.files.compression import PACKED, compressed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import TextIO


@contextmanager
def written(part: Path, name: str, mode: str = "wb") -> Iterator[TextIO]:
    """Open a file for UTF-8, compressed as ``name`` says; when it is left in peace, all of it is on the disk.

    Each line is handed over at once, but for compressed files, which would grow by that.
    """
    with part.open(mode) as raw:
        packed = compressed(raw, name)  # type: ignore[arg-type]
        at_once = not name.lower().endswith(PACKED)
        with TextIOWrapper(packed, encoding="utf-8", newline="\n", line_buffering=at_once) as stream:
            yield stream
            stream.flush()
            if packed is not raw:
                packed.close()
            raw.flush()
            os.fsync(raw.fileno())

"""A picture: a matplotlib figure that shows itself, saves itself, and says in words what it shows."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from diplo_events.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: DejaVu Sans comes with matplotlib and has the Arabic letters; equal results are equal files.
_STYLE: Final = {
    "font.family": ["DejaVu Sans"],
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "svg.hashsalt": "diplo-events",
}
SUFFIXES: Final = (".png", ".svg", ".pdf")
_DPI: Final = 110
INK: Final = "#1c1e21"
FAINT: Final = "#57606a"


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What was drawn: a figure to go on with, and its numbers in words.

    A notebook shows it; printed it is the words.
    """

    figure: Any
    words: str

    def save(self, path: Path | str) -> None:
        """Write a .png, .svg or .pdf file.

        Raises:
            InputError: the path has another suffix.
        """
        path = Path(path)
        if path.suffix.lower() not in SUFFIXES:
            raise InputError(f"{path}: a picture is written as {', '.join(SUFFIXES)}")
        path.write_bytes(self._drawn(path.suffix[1:].lower()))

    def __str__(self) -> str:
        return self.words

    def _repr_png_(self) -> bytes:
        return self._drawn("png")

    def _drawn(self, format_: str) -> bytes:
        stream = BytesIO()
        undated = {"png": {"Software": None}, "svg": {"Date": None}, "pdf": {"CreationDate": None}}
        with styled():
            self.figure.savefig(stream, format=format_, dpi=_DPI, metadata=undated[format_])
        return stream.getvalue()


def extra(module: str) -> Any:
    """Return a module that the extra brings.

    Raises:
        InputError: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise InputError(f"pictures need an extra: pip install 'diplo-events[pictures]' ({error})") from error


@contextmanager
def styled() -> Iterator[None]:
    """Draw with our letters and lines, whatever the user's own settings are."""
    matplotlib = extra("matplotlib")
    with matplotlib.rc_context({**matplotlib.rcParamsDefault, **_STYLE, "backend": matplotlib.rcParams["backend"]}):
        yield


def new_figure(width: float, height: float) -> Any:
    """Return an empty figure, in inches; it belongs to nobody's list of open windows."""
    figure = extra("matplotlib.figure").Figure(figsize=(width, height), layout="constrained")
    figure.set_facecolor("white")
    return figure

"""Where in a TOML file a key, an array's element or a table stands: what ``tomllib`` does not tell.

The scanner trusts the text to be TOML; :mod:`tomllib` has read it before.
"""

from __future__ import annotations

import re
from typing import Final

Path = tuple[str | int, ...]

_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY: Final = re.compile(r'\s*(?:"(?P<double>(?:[^"\\]|\\.)*)"|\'(?P<single>[^\']*)\'|(?P<bare>[\w-]+))\s*')
_STRING: Final = re.compile(r'"""(?:[^\\]|\\.)*?"""|\'\'\'.*?\'\'\'|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL)
_SCALAR: Final = re.compile(r"[^,\]}\n#]*")


def lines_of(text: str) -> dict[Path, int]:
    r"""Return the line, from 1, of each key path; array elements have their number as last step.

    >>> lines_of('a = 1\n[[b]]\nc = [\n  2,\n]')[("b", 0, "c", 0)]
    4
    """
    return _Scanner(text).document()


class _Scanner:
    """Walks over a document once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        self._found: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}

    def document(self) -> dict[Path, int]:
        base: Path = ()
        while self._skip():
            if self._text.startswith("[", self._place):
                base = self._header()
            else:
                self._pair(base)
        return self._found

    def _skip(self) -> bool:
        """Go past white space and comments; tell whether anything follows."""
        self._place = self._match(_BLANK).end()
        return self._place < len(self._text)

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str]:
        found = pattern.match(self._text, self._place)
        if found is None:
            raise ValueError(f"no {pattern.pattern} at {self._place}")
        return found

    def _note(self, path: Path) -> None:
        self._found.setdefault(path, self._text.count("\n", 0, self._place) + 1)

    def _header(self) -> Path:
        """«[a.b]» or «[[a.b]]»: a part that is an array of tables means its last table."""
        many = self._text.startswith("[[", self._place)
        begun = self._place
        self._place += 2 if many else 1
        keys = self._keys()
        path: Path = ()
        for number, key in enumerate(keys, start=1):
            path = (*path, key)
            if many and number == len(keys):
                self._counts[path] = self._counts.get(path, -1) + 1
            if path in self._counts:
                path = (*path, self._counts[path])
        self._place, end = begun, self._text.index("]", self._place)
        self._note(path)
        self._place = end + (2 if many else 1)
        return path

    def _keys(self) -> list[str]:
        """Read a key, dotted or not."""
        keys = []
        while True:
            found = self._match(_KEY)
            keys.append(next(part for part in found.groups() if part is not None))
            self._place = found.end()
            if not self._text.startswith(".", self._place):
                return keys
            self._place += 1

    def _pair(self, base: Path) -> None:
        begun = self._place
        path = (*base, *self._keys())
        end = self._text.index("=", self._place) + 1
        self._place = begun
        self._note(path)
        self._place = end
        self._skip()
        self._value(path)

    def _value(self, path: Path) -> None:
        mark = self._text[self._place]
        if mark == "[":
            self._items("]", path, table=False)
        elif mark == "{":
            self._items("}", path, table=True)
        else:
            self._place = self._match(_STRING if mark in "\"'" else _SCALAR).end()

    def _items(self, closing: str, path: Path, *, table: bool) -> None:
        """Read an array's values or an inline table's pairs up to the closing bracket."""
        self._place += 1
        number = 0
        while self._skip() and not self._text.startswith(closing, self._place):
            if self._text.startswith(",", self._place):
                self._place += 1
            elif table:
                self._pair(path)
            else:
                self._note((*path, number))
                self._value((*path, number))
                number += 1
        self._place += 1

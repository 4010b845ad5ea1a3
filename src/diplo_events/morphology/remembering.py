"""A bounded memory of what was made before, for what is asked for often."""

from __future__ import annotations

from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Remembered(Generic[Key, Value]):
    """A dictionary that forgets what has not been asked for lately: it holds ``limit`` values at most.

    Two generations: when the young one is full, it becomes the old one, and what nobody asked for since is gone.
    That needs no bookkeeping at each use, and no lock: threads that meet lose some values at worst.

    >>> remembered = Remembered(4)
    >>> for number in range(9): remembered[number] = str(number)
    >>> remembered.get(8), remembered.get(0), len(remembered)
    ('8', None, 3)
    """

    __slots__ = ("_half", "_old", "_young")

    def __init__(self, limit: int) -> None:
        self._half = limit // 2
        self._young: dict[Key, Value] = {}
        self._old: dict[Key, Value] = {}

    def __len__(self) -> int:
        return len(self._young.keys() | self._old.keys())

    def get(self, key: Key) -> Value | None:
        """Return the value of a key, if it is still known."""
        found = self._young.get(key)
        if found is None:
            found = self._old.get(key)
            if found is not None:
                self[key] = found
        return found

    def __setitem__(self, key: Key, value: Value) -> None:
        if len(self._young) >= self._half:
            self._old, self._young = self._young, {}
        self._young[key] = value

"""A trie over pieces, kept packed: each first piece's branch is unpacked when a text asks for it.

So loading takes the same few milliseconds however many names there are, and a text pays for the names it comes near.
A node maps the next piece to the next node, and ``""`` to what ends here.
"""

from __future__ import annotations

import marshal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Node", "Pieces", "Trie", "pack"]

#: Branches kept unpacked, of which each takes two and a half kilobytes.
_CACHE: Final = 2**11

Node = dict[str, Any]
Pieces = tuple[str, ...]


def pack(endings: Mapping[Pieces, Any]) -> dict[str, bytes]:
    """Return the packed branches of a trie that holds these endings (plain tuples, strings and numbers)."""
    root: Node = {}
    for pieces, ending in endings.items():
        node = root
        for piece in pieces:
            node = node.setdefault(piece, {})
        node[""] = ending
    return {piece: marshal.dumps(branch) for piece, branch in root.items()}


class Trie:
    """Packed branches, unpacked one by one; ``key`` is what a text's piece is turned into before it is looked up."""

    __slots__ = ("_branch", "_key", "_packed")

    def __init__(self, packed: Mapping[str, bytes], key: Callable[[str], str] | None = None) -> None:
        self._packed = packed
        self._branch = lru_cache(_CACHE)(self._unpacked)
        self._key = key

    def enter(self, pieces: Pieces) -> Node | None:
        """Follow a word's or name's pieces from the root; None where no name begins so."""
        first = self._key(pieces[0]) if self._key else pieces[0]
        if first not in self._packed:
            return None
        branch = self._branch(first)
        return branch if len(pieces) == 1 else self.follow(branch, pieces[1:])

    def begins(self, pieces: Pieces) -> bool:
        """Tell whether a name begins with a word's pieces; of a word of one piece nothing is unpacked."""
        if len(pieces) > 1:
            return bool(self.enter(pieces))
        return (self._key(pieces[0]) if self._key else pieces[0]) in self._packed

    def _unpacked(self, first: str) -> Node:
        branch: Node = marshal.loads(self._packed[first])  # noqa: S302  (our own bytes)
        return branch

    def follow(self, node: Node, pieces: Pieces) -> Node | None:
        """Follow further pieces from a node; None where the trie ends."""
        below: Node | None = node
        for piece in pieces:
            below = below.get(self._key(piece) if self._key else piece) if below else None
        return below

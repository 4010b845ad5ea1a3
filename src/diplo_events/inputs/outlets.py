"""Which outlet of the gazetteer a page is from, by what it calls itself or by its address."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from diplo_events.gazetteer import Gazetteer, HitKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SHORTEST: Final = 4  # «AFP» in an address is too little to go by


class Outlets:
    """The gazetteer's outlets by name and by address; loaded when a page first asks."""

    def __init__(self, gazetteer: Gazetteer | None = None) -> None:
        """Look in ``gazetteer``, or in the shipped one."""
        self._given = gazetteer

    def called(self, names: Iterable[str | None], url: str | None) -> str | None:
        """Return the key of the outlet, None where neither a name nor the address tells one outlet alone.

        >>> Outlets().called(["الجزيرة نت"], None), Outlets().called([], "https://www.aljazeera.net/news/1")
        ('قناة الجزيرة/QAT', 'قناة الجزيرة/QAT')
        """
        named = next(filter(None, map(self._named, filter(None, names))), None)
        return named or (self._at(url) if url else None)

    @cached_property
    def _gazetteer(self) -> Gazetteer:
        return self._given or Gazetteer.default()

    def _named(self, name: str) -> str | None:
        hits = [hit for hit in self._gazetteer.named(name) if hit.kind is HitKind.OUTLET]
        return hits[0].entries[0] if hits and len(hits[0].entries) == 1 else None

    def _at(self, url: str) -> str | None:
        return next(filter(None, map(self._by_latin.get, _labels(url))), None)

    @cached_property
    def _by_latin(self) -> dict[str, str | None]:
        """Latin names, squeezed as addresses write them; a name that two outlets share tells neither."""
        found: dict[str, str | None] = {}
        for key, outlet in self._gazetteer.outlets.items():
            name = _squeezed(outlet.latin)
            if len(name) >= _SHORTEST:
                found[name] = None if name in found else key
        return found


def _squeezed(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())


def _labels(url: str) -> Iterator[str]:
    """«https://arabic.cgtn-news.com/1»: «arabic», «cgtnnews»; the last part says nothing."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return
    yield from map(_squeezed, host.split(".")[:-1])

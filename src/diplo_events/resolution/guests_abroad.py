"""In which state somebody is at each point of a document: where he travelled, and who received him there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.drafts import Draft

__all__ = ["GuestsAbroad"]

#: So many sentences behind the last word of his stay.
_REACH: Final = 1
_PAIR: Final = 2
_COMING: Final = {"visit": ("visitor", "host"), "meeting": ("guest", "host")}


class GuestsAbroad:
    """Fed draft by draft; «وصل الوزير الكيني إلى أكرا والتقى الرئيس. كما اجتمع مع رئيس البرلمان»: of Ghana."""

    def __init__(self) -> None:
        self._stays: dict[str, tuple[str, int]] = {}

    def remember(self, draft: Draft) -> None:
        """Take in a journey or an encounter; one with his hosts tells that a guest is still there."""
        guests, hosts = (actors_as(draft, role) for role in _COMING.get(draft.type, ("", "")))
        if len(guests) == len(hosts) == 1 and guests != hosts and draft.status != "denied":
            self._stays[guests.pop()] = (hosts.pop(), draft.sentence)
            return
        states = {part.mention.actor for part in draft.parts if part.mention.actor}
        if draft.type == "meeting" and len(states) == _PAIR:  # only then is the place looked for, which takes long
            here = (draft.place.actor or draft.place.country or "") if draft.place is not None else ""
            if here in states and draft.status != "denied":
                self._stays[next(iter(states - {here}))] = (here, draft.sentence)
                return
        for guest in states & self._stays.keys():
            host, _ = self._stays[guest]
            if draft.type == "meeting" and states == {guest, host} and self.where({guest}, draft) is not None:
                self._stays[guest] = (host, draft.sentence)

    def where(self, known: Iterable[str | None], draft: Draft) -> str | None:
        """Return the state where the one known party of an encounter is, as told right before; None elsewhere."""
        stays = [self._stays[one] for one in known if one in self._stays]
        if len(stays) != 1:
            return None
        host, sentence = stays[0]
        return host if 0 <= draft.sentence - sentence <= _REACH else None


def actors_as(draft: Draft, role: str) -> set[str]:
    """Return the states and bodies of those who take this part."""
    return {part.mention.actor for part in draft.parts if part.role == role and part.mention.actor}

"""The people a document names: every mention of a name goes to the figure it means, wherever it was introduced."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.orthography import fold
from diplo_events.resolution.references.names import Units, is_full_name, may_mean, same_bearer, units
from diplo_events.resolution.references.page import first_word, ids
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diplo_events.document import Mention

__all__ = ["BY_GIVEN_NAME", "Figure", "figures_of"]

#: «الأمير محمد»، «الشيخ تميم»، «البابا فرنسيس»: with these a given name is enough.
BY_GIVEN_NAME: Final = frozenset(fold(word) for word in "أمير أميرة شيخ شيخة ملك ملكة سلطان بابا".split())
_CROWNED: Final = frozenset(fold(word) for word in "أمير أميرة ملك ملكة سلطان لملك لأمير".split())
#: Namesakes looked at for one mention: the newest; keeps long lists of relatives linear.
_REACH: Final = 24


@dataclass(slots=True)
class Figure:
    """Somebody a document names, with where it does so and what it says of them."""

    units: Units  # of the fullest name
    name: str
    places: list[int] = field(default_factory=list)  # positions in the document's line of mentions, ascending
    mentions: list[Mention] = field(default_factory=list)
    ids: frozenset[str] = frozenset()
    actors: set[str] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)

    def add(self, place: int, mention: Mention) -> None:
        """Take a mention in."""
        insort(self.places, place)
        self.mentions.append(mention)
        known = ids(mention)
        self.ids = (self.ids & known) or self.ids or known
        if mention.actor:
            self.actors.add(mention.actor)
        if mention.title and mention.gender in {"m", "f"}:
            self.genders.add(mention.gender)

    def last_before(self, place: int) -> int:
        """Return where the figure was mentioned last before a place in the line of mentions, -1 if nowhere."""
        position = bisect_left(self.places, place)
        return self.places[position - 1] if position else -1

    def admits(self, mention: Mention, name: Units) -> bool:
        """Tell whether nothing that is said of the mention speaks against its meaning this figure."""
        known = ids(mention)
        if known and self.ids and not known & self.ids:
            return False
        if mention.title and self.genders and mention.gender in {"m", "f"} and mention.gender not in self.genders:
            return False
        if is_full_name(name) and same_bearer(name, self.units):
            return True
        return not (mention.actor and self.actors) or mention.actor in self.actors


def figures_of(mentions: Sequence[Mention]) -> tuple[Figure, ...]:
    """Return the named people of a document, in the order of their first mentions.

    The fullest names come first, so that a headline's surname finds whom the body introduces; a short name that
    fits several goes to the one told last before it, and stays by itself where none was told before.
    """
    cast = _Cast()
    named = [
        (place, mention, name)
        for place, mention in enumerate(mentions)
        if mention.kind is MentionKind.PERSON and (name := units(mention.name or ""))
    ]
    for place, mention, name in sorted(named, key=lambda entry: (-len(entry[2]), entry[0])):
        cast.take(place, mention, name)
    return tuple(sorted(cast.figures, key=lambda figure: min(figure.places)))


class _Cast:
    """The figures so far, by each unit of their names and by the first two together."""

    def __init__(self) -> None:
        self.figures: list[Figure] = []
        self._ids: set[str] = set()
        self._by_key: defaultdict[str, list[Figure]] = defaultdict(list)
        self._exact: defaultdict[Units, list[Figure]] = defaultdict(list)
        self._by_id: dict[str, Figure] = {}

    def take(self, place: int, mention: Mention, name: Units) -> None:
        figure = self._meant(place, mention, name)
        if figure is None:
            figure = self._introduced(mention, name)
        figure.add(place, mention)
        self._ids |= figure.ids
        for one in figure.ids:
            self._by_id.setdefault(one, figure)

    def _introduced(self, mention: Mention, name: Units) -> Figure:
        figure = Figure(name, mention.name or "")
        self.figures.append(figure)
        self._exact[name].append(figure)
        for key in dict.fromkeys((*name, _opening(name))):
            self._by_key[key].append(figure)
        return figure

    def _meant(self, place: int, mention: Mention, name: Units) -> Figure | None:
        exact = [figure for figure in self._exact[name] if figure.admits(mention, name)]
        fitting = exact or [
            one for one in self._candidates(mention, name) if one.admits(_as_called(mention, one), name)
        ]
        fitting = fitting or self._namesakes(place, mention, name)
        return fitting[0] if len(fitting) == 1 else _told_before(place, fitting)

    def _namesakes(self, place: int, mention: Mention, name: Units) -> list[Figure]:
        """«سامي عبد المجيد ... عبد المجيد»: listed men of that surname whom nobody names do not stand in the way."""
        known = ids(mention)
        if not known or is_full_name(name) or known & self._ids:
            return []
        plain = replace(mention, person_id=None)
        near = [figure for figure in self._by_key.get(name[-1], ())[-_REACH:] if figure.actors]
        told = (figure for figure in near if figure.last_before(place) >= 0 and may_mean(name, figure.units))
        return [figure for figure in told if figure.admits(plain, name)]

    def _candidates(self, mention: Mention, name: Units) -> Iterator[Figure]:
        by_given = len(name) == 1 and first_word(mention.text) in BY_GIVEN_NAME
        near = [figure for key in (name[-1], _opening(name)) for figure in self._by_key.get(key, [])[-_REACH:]]
        near += [self._by_id[one] for one in ids(mention) if one in self._by_id]  # «غوتيريش»، «جوتيريش»
        for figure in {id(figure): figure for figure in near}.values():
            if _is_crowned(mention) and figure.units[0] != name[0]:
                continue
            if may_mean(name, figure.units) or (by_given and figure.units[0] == name[0]) or _is_listed(mention, figure):
                yield figure


def _as_called(mention: Mention, figure: Figure) -> Mention:
    """«الشيخ حمد» is whom the text calls so by his given name, whatever listed men have that surname."""
    called = first_word(mention.text) in BY_GIVEN_NAME and units(mention.name or "") == figure.units[:1] != figure.units
    return replace(mention, person_id=None) if called else mention


def _is_crowned(mention: Mention) -> bool:
    """«الملك فيصل» is called by his given name, so he is nobody of the house «الفيصل»."""
    name = mention.name or ""
    return first_word(mention.text) in _CROWNED and " " not in name and not name.startswith("ال")


def _is_listed(mention: Mention, figure: Figure) -> bool:
    """«بشار», «صدام»: the tables know whom the press calls by his given name."""
    return bool(ids(mention)) and ids(mention) <= figure.ids


def _opening(name: Units) -> str:
    """Given and father's name in one, shared by fuller and shorter forms: «محمد بن سلمان»."""
    return " ".join(name[:2])


def _told_before(place: int, fitting: Iterable[Figure]) -> Figure | None:
    """Of several namesakes the one told last before this place is meant, if any was."""
    nearest = max(fitting, key=lambda figure: figure.last_before(place), default=None)
    return nearest if nearest is not None and nearest.last_before(place) >= 0 else None

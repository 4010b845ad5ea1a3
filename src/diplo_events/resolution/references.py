"""Who is meant: surnames, short forms, definite offices and «نظيره», resolved over a document's mentions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import ACTOR_KINDS, Mention, MentionKind
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from diplo_events.gazetteer import Gazetteer, Tenure

#: Institutions that a definite noun alone can take up again.
_GENERIC: Final = frozenset({"ministry", "government", "presidency", "embassy", "delegation", "parliament"})
_PEOPLE: Final = frozenset({MentionKind.PERSON, MentionKind.POSITION})
_PARTICLES: Final = frozenset(map(fold, ("بن", "ابن", "آل", "أبو", "عبد", "دي", "فان", "الـ")))


@dataclass(slots=True)
class _Memory:
    """The people a document has introduced so far, newest last."""

    people: list[Mention] = field(default_factory=list)

    def namesake(self, mention: Mention) -> Mention | None:
        """Return the newest person whose name contains this one's words, or is contained in it."""
        words = _words(mention.name)
        for known in reversed(self.people):
            if _same_name(words, _words(known.name)) and not _conflict(mention, known):
                return known
        return None

    def holder(self, mention: Mention) -> Mention | None:
        """Return the only named person of the document with this office and actor."""
        found = {
            known.name: known
            for known in self.people
            if known.position == mention.position and known.actor == mention.actor and not known.modifiers
        }
        return next(iter(found.values())) if len(found) == 1 else None


def _words(name: str | None) -> tuple[str, ...]:
    return tuple(word for word in fold(name or "").replace('"', "").split() if word not in _PARTICLES)


def _same_name(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    if not short or not full:
        return False
    small, large = sorted((set(short), set(full)), key=len)
    return small <= large


def _conflict(mention: Mention, known: Mention) -> bool:
    if mention.person_id and known.person_id and not _ids(mention) & _ids(known):
        return True
    return bool(mention.actor and known.actor and mention.actor != known.actor)


def _ids(mention: Mention) -> set[str]:
    return set(mention.person_id.split("|")) if mention.person_id else set()


class Referrer:
    """Completes mentions from the document first, from the gazetteer's tenures where the document is silent."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Take the tables of people and tenures."""
        self._gazetteer = gazetteer
        wordings = (position for group in gazetteer.positions.values() for position in group)
        self._ranks = {position.code: position.rank for position in wordings if position.rank is not None}

    def resolve(
        self, sentences: Sequence[tuple[Mention, ...]], reference_date: date | None
    ) -> tuple[tuple[Mention, ...], ...]:
        """Return the mentions of a document's sentences, each with all that the document says of whom it means."""
        memory = _Memory()
        states = frozenset(mention.actor for row in sentences for mention in row if mention.actor)
        first = [tuple(self._identified(mention, states, reference_date) for mention in row) for row in sentences]
        memory.people = _introduced(first)
        named = [_inherited(tuple(_completed(mention, memory) for mention in row)) for row in first]
        return tuple(_owned(named))

    def _identified(self, mention: Mention, states: frozenset[str], day: date | None) -> Mention:
        """Choose among the listed bearers of a name, by what the text says and by who held office."""
        if mention.kind is not MentionKind.PERSON:
            return mention
        people = sorted(_ids(mention)) or self._by_first_and_last(mention.name or "")
        tenures = [tenure for person in people for tenure in self._offices(person, day)]
        chosen = _best(tenures, mention, states, self._ranks)
        if chosen is None:
            return replace(mention, person_id=None) if mention.actor else mention
        untitled = mention.title is None
        return replace(
            mention,
            person_id=chosen.person,
            actor=mention.actor or chosen.actor,
            position=mention.position or (chosen.position if untitled else None),
        )

    def _by_first_and_last(self, name: str) -> list[str]:
        """«عادل بن أحمد الجبير» is listed as «عادل الجبير»: fathers and grandfathers may stand between."""
        words = name.split()
        if len(words) < 3:
            return []
        return [person.id for person in self._gazetteer.people_named(f"{words[0]} {words[-1]}")]

    def _offices(self, person: str, day: date | None) -> tuple[Tenure, ...]:
        return (self._gazetteer.offices(person, on=day) if day else ()) or self._gazetteer.offices(person)


def _best(
    tenures: Iterable[Tenure], mention: Mention, states: frozenset[str], ranks: Mapping[str, int]
) -> Tenure | None:
    """The text's own actor decides; else prefer actors the document speaks of, then the higher office."""
    fitting = [tenure for tenure in tenures if mention.actor in {None, tenure.actor}]

    def distance(tenure: Tenure) -> tuple[bool, bool, int]:
        return tenure.position != mention.position, tenure.actor not in states, ranks.get(tenure.position, 9)

    return min(fitting, key=distance, default=None)


def _introduced(sentences: Iterable[tuple[Mention, ...]]) -> list[Mention]:
    named = [mention for row in sentences for mention in row if mention.kind is MentionKind.PERSON and mention.name]
    return sorted(named, key=lambda mention: (mention.title is not None, len(_words(mention.name))))


def _completed(mention: Mention, memory: _Memory) -> Mention:
    if mention.kind is MentionKind.PERSON:
        known = memory.namesake(mention)
        return _with(mention, known) if known else mention
    if mention.kind is MentionKind.POSITION and mention.position and mention.actor and mention.reference is None:
        holder = None if mention.modifiers or mention.number != "s" else memory.holder(mention)
        return replace(mention, name=holder.name, person_id=holder.person_id) if holder else mention
    return mention


def _with(mention: Mention, known: Mention) -> Mention:
    longer = len(_words(known.name)) > len(_words(mention.name))
    bare_title = mention.title is None or mention.actor is None
    return replace(
        mention,
        name=known.name if longer else mention.name,
        title=known.title if bare_title and known.title else mention.title,
        position=known.position if bare_title and known.title else mention.position or known.position,
        actor=mention.actor or known.actor,
        person_id=known.person_id or mention.person_id,
        modifiers=mention.modifiers or known.modifiers,
    )


def _inherited(row: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """«بحث وزير الخارجية مع نظيره»: the counterpart has the office of the one before it."""
    office: str | None = None
    done: list[Mention] = []
    for mention in row:
        if mention.reference == "counterpart":
            done.append(replace(mention, position=mention.position or office))
        else:
            done.append(mention)
            office = mention.position if mention.kind in _PEOPLE and mention.position else office
    return tuple(done)


def _owned(rows: Iterable[tuple[Mention, ...]]) -> Iterator[tuple[Mention, ...]]:
    """«وزير خارجيتها»، «مساعده»، «الوزارة»: the owner is the state, person or body told last that agrees."""
    owners = _Owners()
    for row in rows:
        done: list[Mention] = []
        for mention in row:
            done.append(owners.give(mention))
            owners.remember(done[-1])
        yield tuple(done)


@dataclass(slots=True)
class _Owners:
    """Whom a possessive pronoun or a generic noun can take up, newest only."""

    state: str | None = None
    person: str | None = None
    bodies: dict[str, str] = field(default_factory=dict)

    def give(self, mention: Mention) -> Mention:
        if mention.actor is not None or mention.number != "s":
            return mention
        if mention.reference == "possessive":
            return replace(mention, actor=self.state if _by_feminine(mention) else self.person or self.state)
        if mention.kind is MentionKind.ORGANISATION and mention.position in _GENERIC:
            return replace(mention, actor=self.bodies.get(_family(mention.position)))
        return mention

    def remember(self, mention: Mention) -> None:
        if mention.actor is None or mention.reference == "adjective":
            return
        if mention.kind in _PEOPLE:
            self.person = mention.actor
        elif mention.kind in ACTOR_KINDS:
            self.state = mention.actor
        if mention.kind is MentionKind.ORGANISATION and mention.position:
            self.bodies[_family(mention.position)] = mention.actor


def _by_feminine(mention: Mention) -> bool:
    """«وزيرها»: states and movements are feminine, so no man is meant."""
    return any(word.endswith("ها") for word in (mention.title or "").split())


def _family(position: str) -> str:
    """«الوزارة» takes up «وزارة الخارجية»: both are of the family "ministry"."""
    return position.split("_of_")[0]

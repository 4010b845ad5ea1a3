"""Whose journey or talks abroad a masdar tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.companions import RECEIVING
from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.matters import ABOUT, TALKS, names_sides
from diplo_events.clauses.owners import last_person
from diplo_events.clauses.phrase_words import HOLDING_NOUNS
from diplo_events.document import PERSONS, Clause, FunctionKind, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: States in whose capitals others meet.
_VENUES: Final = frozenset({"AUT", "BEL", "CHE", "QAT", "OMN", "KAZ"})
#: «يزور البلاد»: the land of whoever receives, or of the press that tells.
HOMES: Final = frozenset({"البلاد", "للبلاد"})


def away_from_home(
    view: View, clause: Clause, subjects: tuple[Mention, ...], verbal: list[Clause]
) -> tuple[Mention, ...]:
    """«رحب الرئيس الفرنسي بالملك خلال زيارته لفرنسا»: nobody visits his own state; the last other person does."""
    if clause.predicate.lemma not in GOING or len(subjects) != 1:
        return subjects
    goals = (*clause.all(FunctionKind.PREPOSITION, "إلى", "ل"), *clause.all(FunctionKind.GENITIVE))
    states = {mention.actor for item in goals for mention in item.mentions if _is_state(mention)}
    home = any(view.key(item.first) in HOMES or any(map(_is_realm, item.mentions)) for item in goals)
    if home and _receives(verbal, subjects[0]):
        states.add(subjects[0].actor)
    if subjects[0].actor not in states:
        return subjects
    other = last_person(view, clause.predicate.first, without=states)
    return (other,) if other is not None else subjects


def _is_state(mention: Mention) -> bool:
    return mention.kind is MentionKind.COUNTRY or _is_realm(mention)


def _is_realm(mention: Mention) -> bool:
    """«المملكة»، «السلطنة»: a state as its own press calls it."""
    return mention.position == "state_body"


def _receives(verbal: list[Clause], mention: Mention) -> bool:
    """«استقبل الأمير الوزير بمناسبة زيارته للبلاد»: the land is the one of whoever receives."""
    receptions = (one for one in verbal if one.predicate.lemma in RECEIVING)
    return any(mention in item.mentions for one in receptions for item in one.all(FunctionKind.SUBJECT))


def unbroken(view: View, clause: Clause, position: int) -> bool:
    """Tell whether nothing ends the clause of a masdar before a place."""
    between = range(clause.predicate.first + 1, position)
    return not any(view.is_stop(place) or view.is_verb(place) or view.subordinates(place) for place in between)


def visited(view: View, clause: Clause, others: list[Clause]) -> tuple[Mention, ...]:
    """«وصل إلى الصين لإجراء محادثات»: talks that one travels for, with nobody named, are with the hosts."""
    place = clause.predicate.first
    if clause.predicate.lemma not in TALKS or not view.may_be(place - 1, HOLDING_NOUNS) or names_sides(clause):
        return ()
    led = view.preposition(place - 1)
    going = [one for one in others if one.predicate.lemma in GOING and one.predicate.first < place]
    if led is None or led[0] != "ل" or not going or not unbroken(view, going[-1], place):
        return ()
    goals = [item for item in going[-1].all(FunctionKind.PREPOSITION, "إلى", "في", "ب", "ل") if item.last < place]
    return tuple(mention for item in goals[:1] for mention in item.mentions if mention.kind is MentionKind.COUNTRY)


def at_capital(clause: Clause, subjects: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """«أجرى الوزير مباحثات في روما»: talks in another state's capital, with nobody named, are with that state."""
    if clause.predicate.lemma not in TALKS or names_sides(clause):
        return ()
    return _capital_of_others(clause, subjects, ())


def talks_abroad(clause: Clause) -> tuple[Mention, ...]:
    """«محادثات الوزير في روما», «مشاورات أجراها الوزير في روما»: so are the talks of somebody named."""
    own = tuple(one for item in clause.all(FunctionKind.GENITIVE) for one in item.mentions)
    led = any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "مع", "بين"))
    return () if led or clause.predicate.lemma not in TALKS else _capital_of_others(clause, own, own)


def _capital_of_others(
    clause: Clause, subjects: tuple[Mention, ...], named: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Return the capitals told of, where they are of other states than the one person; ``named`` are told too.

    «مباحثاته في روما وبرلين»: what stands behind them is no side of the talks.
    """
    if not (len(subjects) == 1 and subjects[0].kind in PERSONS and subjects[0].actor is not None):
        return ()
    where = next((item for item in clause.all(FunctionKind.PREPOSITION, "في") if item.mentions), None)
    if where is None:
        return ()
    before = (item for item in clause.functions if item.preposition not in ABOUT and item.first <= where.first)
    told = [one for item in before for one in item.mentions if one.kind is not MentionKind.PLACE]
    sites = where.mentions
    capitals = all("capital" in one.modifiers and one.actor not in _VENUES | {subjects[0].actor} for one in sites)
    return tuple(sites) if capitals and len(told) - len(named) == len(sites) else ()

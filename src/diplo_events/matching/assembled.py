"""Those who sit down with each other: «أقر وزراء دول المجلس الخطة خلال اجتماعهم»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import Clause, Function, Mention, PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

SITTINGS: Final = frozenset({"لقاء", "اجتماع", "قمة", "جلسة", "مشاورة"})
#: «أثناء»، «في ختام»: so many words stand between them and the sitting.
_TIME: Final = 4
#: Who sit together as a matter of course.
_OF_PARLIAMENT: Final = frozenset({"member_of_parliament", "member", "deputy"})


def sit_together(view: View, clause: Clause, function: Function) -> bool:
    """«أقر وزراء دول المجلس الخطة خلال اجتماعهم»: whom the masdar's pronoun takes up sit down with each other."""
    return _is_sitting_of_theirs(view, clause) and _may_sit_together(function.mentions)


def sitting(view: View, clause: Clause) -> tuple[Mention, ...]:
    """«يعرض على وزراء دول المجلس أثناء اجتماعهم»: those who sit together, told right before whatever they do there."""
    if not _is_sitting_of_theirs(view, clause):
        return ()
    first = clause.predicate.first
    near = (view.covered.get(place) for place in range(first - 1, max(first - _TIME, 0), -1))
    told = next((one for one in near if one is not None), None)
    return (told,) if told is not None and _may_sit_together((told,)) else ()


def _is_sitting_of_theirs(view: View, clause: Clause) -> bool:
    noun = view.reading(clause.predicate.first)
    theirs = clause.predicate.kind is PredicateKind.MASDAR and clause.predicate.lemma in SITTINGS
    return theirs and noun is not None and noun.enclitic == "3mp_poss"


def _may_sit_together(mentions: tuple[Mention, ...]) -> bool:
    sit = all(one.position not in _OF_PARLIAMENT for one in mentions)
    return sit and are_officials_of_many(mentions)


def are_officials_of_many(mentions: tuple[Mention, ...]) -> bool:
    """Tell whether they are told by an office in the plural: «وزراء دول المجلس»."""
    return all(one.number == "p" and one.name is None and one.position for one in mentions)

"""Whom an act was done to that a noun tells with a pronoun: «أبلغت السفير بقرار طرده»، «بعد إعلان مالي طردهم»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import function
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention, Reading

_ACTS: Final = frozenset({"طرد", "إبعاد", "ترحيل"})
_ENVOYS: Final = frozenset({"ambassador", "charge_daffaires", "consul", "diplomat", "attache", "head_of_mission"})
#: The pronouns, and the numbers and genders of those whom they can mean.
_OF_ONE: Final = {"3ms_poss": frozenset({"m", "na"}), "3fs_poss": frozenset({"f"})}
_OF_MANY: Final = frozenset({"3mp_poss", "3d_poss"})


def driven_out(view: View, position: int, noun: Reading, found: Iterable[Function]) -> tuple[Function, ...]:
    """Return the envoys told before whom the noun's pronoun means; with an object of its own it is who does it."""
    told = any(item.mentions for item in found if item.kind in {FunctionKind.OBJECT, FunctionKind.GENITIVE})
    if told or noun.lemma not in _ACTS or not noun.enclitic.endswith("_poss"):
        return ()
    before = (view.actor(place) for place in range(position - 1, -1, -1))
    meant = next((one for one in before if one is not None and _can_be_meant(one, noun.enclitic)), None)
    return () if meant is None else (function(FunctionKind.PRONOUN, position, position + 1, (meant,)),)


def _can_be_meant(mention: Mention, pronoun: str) -> bool:
    if mention.position not in _ENVOYS:
        return False
    if pronoun in _OF_MANY:
        return mention.number != "s"
    return mention.number == "s" and mention.gender in _OF_ONE.get(pronoun, frozenset())

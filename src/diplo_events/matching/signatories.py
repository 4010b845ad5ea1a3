"""Who signs or attends for which side: «وقع عن الجانب الكوبي وزير النقل»، «ترأسه من الجانب الكوبي الوزير»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, FunctionKind

if TYPE_CHECKING:
    from collections.abc import Container

    from diplo_events.document import Clause, Mention
    from diplo_events.drafts import Part

_NOMINAL: Final = frozenset({FunctionKind.SUBJECT, FunctionKind.OBJECT})


def signing_for(clause: Clause, parts: list[Part]) -> list[Part]:
    """Return the parties, those who sign, head or attend for a side with its state and in its stead.

    «عن الجانب العراقي، وزير الزراعة»: whoever does stands right behind the side, a comma between them or not.
    """
    led = [item for item in clause.all(FunctionKind.PREPOSITION, "عن", "من") if item.mentions]
    sides = {item.last + comma: item.mentions[-1] for item in led for comma in (0, 1)}
    groups = [item for item in clause.functions if item.first in sides and item.kind in _NOMINAL]
    sides |= {mention.first: sides[item.first] for item in groups for mention in item.mentions}
    stood_for = {part.mention.first: sides[part.mention.first] for part in parts if _signs(part, sides)}
    kept = [part for part in parts if part.mention not in stood_for.values()]
    return [_of_side(part, stood_for[part.mention.first]) if part.mention.first in stood_for else part for part in kept]


def _signs(part: Part, sides: Container[int]) -> bool:
    mention = part.mention
    return mention.kind in PERSONS and mention.first in sides


def _of_side(part: Part, side: Mention) -> Part:
    """A state that is told so is no guess: the office stands for it."""
    if side.actor is None:
        return part
    known = part.mention.modifiers - {"stateless"}
    return replace(part, mention=replace(part.mention, actor=part.mention.actor or side.actor, modifiers=known))

"""Who signs for which side: «وقع عن الجانب الكوبي وزير النقل»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diplo_events.document import PERSONS, FunctionKind

if TYPE_CHECKING:
    from collections.abc import Container

    from diplo_events.document import Clause
    from diplo_events.drafts import Part


def signing_for(clause: Clause, parts: list[Part]) -> list[Part]:
    """Return the parties of an agreement, those who sign for a side with its state and in its stead.

    «عن الجانب العراقي، وزير الزراعة»: the signatory stands right behind the side, a comma between them or not.
    """
    led = [item for item in clause.all(FunctionKind.PREPOSITION, "عن", "من") if item.mentions]
    sides = {item.last + comma: item.mentions[-1] for item in led for comma in (0, 1)}
    stood_for = {part.mention.first: sides[part.mention.first] for part in parts if _signs(part, sides)}
    kept = [part for part in parts if part.mention not in stood_for.values()]
    return [_of_side(part, stood_for.get(part.mention.first, part.mention).actor) for part in kept]


def _signs(part: Part, sides: Container[int]) -> bool:
    mention = part.mention
    return mention.kind in PERSONS and mention.first in sides


def _of_side(part: Part, actor: str | None) -> Part:
    return replace(part, mention=replace(part.mention, actor=part.mention.actor or actor))

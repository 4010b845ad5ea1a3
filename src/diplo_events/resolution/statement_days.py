"""The day of a statement is when it was made, not a day that its words tell of: «دان اقتحام المسجد أمس»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

__all__ = ["on_their_days"]

#: A day so many letters behind where the words begin still stands before them: «أكد بقوة أمس أن».
_OPENING: Final = 12
#: What is condemned is a deed, which has a day of its own.
_CONDEMNING: Final = "condemn"


def on_their_days(statements: Iterable[Draft]) -> tuple[Draft, ...]:
    """Return the statements, those without a day whose day is told in what they or others beside them say.

    A participle has the day of the verb it goes with, or none: «دان الهجوم ... أمس، مطالبا».
    """
    told = tuple(statements)
    return tuple(_without_day(one, told) for one in told)


def _without_day(statement: Draft, statements: tuple[Draft, ...]) -> Draft:
    day = statement.time
    if day is None:
        return statement
    beside = [one for one in statements if one is not statement and one.sentence == statement.sentence]
    if _is_within(day, statement) or any(_is_within(day, one) and _is_over(one, statement) for one in beside):
        return replace(statement, time=None)
    return statement


def _is_within(day: Mention, statement: Draft) -> bool:
    said = statement.content
    told = statement.clausal or statement.quoted or statement.subtype == _CONDEMNING
    behind = told and said is not None and said.start > statement.trigger.start
    return behind and said is not None and said.start + _OPENING < day.start < said.end


def _is_over(statement: Draft, other: Draft) -> bool:
    """Tell whether what one says ends before the other begins to speak."""
    return statement.content is not None and statement.content.end <= other.trigger.start

"""How far a walk over a clause has come, and what it has found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Reading


@dataclass(slots=True)
class Walk:
    """A left-to-right walk over one clause."""

    view: View
    position: int
    subject_open: bool
    sides: frozenset[str] = frozenset()  # found before the walk began
    start: int = 0
    embedded: bool = False  # inside a relative clause with a verb of its own
    relative: bool = False  # in a relative clause whose subject is its head
    sated: bool = False  # a relative clause within this one has its complement
    nominal: bool = False  # behind a masdar
    going: bool = False  # behind a verb of motion
    verb: Reading | None = None  # as the clause reads it
    dealing: bool = False  # in a relative clause of an agreement: «الاتفاق الذي أبرمته بلاده مع»
    nearer: bool = False  # another encounter has been named since: «مؤتمر بعد محادثات مع»
    taking_place: bool = False  # behind «عقد»، «جمع» and the like
    apart: int = 0  # where those end who were told of another encounter
    found: list[Function] = field(default_factory=list)

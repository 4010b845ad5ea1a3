"""Members of reigning families, whose surname tells which state they are of: «الشيخة حصة بنت سالم آل نهيان»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.document import MentionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan


def of_house(scan: Scan, phrase: Phrase) -> Phrase:
    """Return a phrase with the state its name's house reigns in, where neither office nor list tells another.

    Only behind an honorific: «الصباح» is a surname of commoners elsewhere, and a newspaper.  Of a house that none of
    those served whom the list calls so he is somebody else: «الشيخ خالد بن سلمان آل خليفة» is no Saudi.
    """
    name = phrase.name
    if phrase.kind is not MentionKind.PERSON or phrase.actor is not None or name is None:
        return phrase
    honoured = phrase.range.first < name.first
    state = _reigning(scan, name.first, name.last) if honoured else None
    if state is None:
        return phrase
    persons = phrase.persons if scan.lexis.serve(phrase.persons, state) else ()
    return replace(phrase, actor=state, persons=persons)


def _reigning(scan: Scan, first: int, last: int) -> str | None:
    """The state whose reigning family a full name ends with; the surname alone may be anybody's."""
    words = tuple(scan.key(position) for position in range(first, last))
    return next(
        (scan.lexis.houses[words[-n:]] for n in (2, 1) if words[-n:] in scan.lexis.houses and len(words) > n), None
    )

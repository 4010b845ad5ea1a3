"""Who fills somebody's office for a time: «القائمة بأعمال المنسق الخاص للأمم المتحدة», whatever the office is.

The list has the commonest of them in one piece; any other is the acting one's word before an office as it is read
anywhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.mentions.phrase import Range
from diplo_events.mentions.scan import lead
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

__all__ = ["acting"]

_ACTING: Final = "قائم"
#: What he sees to (keys).
_CHARGES: Final = frozenset({"باعمال", "بمهام", "بمقام", "بمهمات"})
_MODIFIER: Final = "acting"


def acting(scan: Scan, position: int, reading: Reading) -> Phrase | None:
    """Return the office behind «القائم بأعمال» as his who fills it, with the whole of it for his title."""
    if reading.lemma != _ACTING or scan.key(position + 1) not in _CHARGES:
        return None
    office = scan.office(position + 2)
    if office is None or office.range.skip or office.number != "s":
        return None
    words = Range(position, office.last, lead(reading))
    return replace(office.marked(_MODIFIER), range=words, title=words, gender=reading.gen)

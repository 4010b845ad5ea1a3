"""Offices told by another office: who fills it for a time, who heads those that have it.

::

    القائمة بأعمال   المنسق الخاص للأمم المتحدة      the acting one's word before an office as it is read anywhere else
    رئيس و          أعضاء مجلس القيادة الرئاسي      the body is told once, with those who sit on it
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

__all__ = ["acting", "with_members"]

_ACTING: Final = "قائم"
#: What he sees to (keys).
_CHARGES: Final = frozenset({"باعمال", "بمهام", "بمقام", "بمهمات"})
#: Heads of bodies, and those who sit on them (lemmas).
_HEADS: Final = frozenset({"رئيس", "أمين", "نائب", "رئيسة"})
_MEMBERS: Final = frozenset({"عضو", "نائب"})
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


def with_members(scan: Scan, position: int, reading: Reading) -> Phrase | None:
    """Return «رئيس وأعضاء مجلس القيادة»: the head of a body with its members, those of one state, told in one."""
    joined = scan.reading(position + 1)
    if reading.lemma not in _HEADS or reading.enclitic or joined is None or joined.lemma not in _MEMBERS:
        return None
    if joined.proclitics != ("wa_conj",) or joined.enclitic:
        return None
    members = scan.office(position + 1)
    if members is None or members.number != "p" or members.last < position + 3:
        return None
    words = Range(position, members.last, lead(reading))
    return replace(members, range=words, title=words, gender="m")

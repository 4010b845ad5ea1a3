"""Several offices of one person: «ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.mentions.honorifics import honorifics_at
from diplo_events.mentions.vocabulary import COMMAS

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

_PERSONS: Final = frozenset({HitKind.PERSON, HitKind.SHORT_NAME})


def stacked(scan: Scan, office: Phrase) -> Phrase:
    """Return the office with further offices of the same person read into its title."""
    comma = scan.key(office.last) in COMMAS
    following = scan.office(office.last + comma)
    if following is None or following.number != "s" or following.reference == "counterpart":
        return office
    if (comma and following.range.skip) or "private" in following.modifiers:
        return office
    if not (office.definite and following.definite) or not _same_person(scan, office, following):
        return office
    actor, position = office.actor or following.actor, office.position or following.position
    joined = replace(office.titled_upto(following.last), actor=actor, position=position)
    return stacked(scan, replace(joined, country=office.country or following.country))


def _same_person(scan: Scan, office: Phrase, following: Phrase) -> bool:
    """One «و» joins two persons, unless somebody is known to have held both offices at once."""
    skip = following.range.skip
    conjunction = skip == 1 and scan.tokens[following.range.first].form.startswith("و")
    if skip > 1 or (skip and not conjunction) or following.attaches == "accredited":
        return False
    if office.actor and following.actor and office.actor != following.actor:
        return False
    if not conjunction:
        return office.gender == following.gender and not _bare_before_name(scan, following)
    actor = following.actor or office.actor
    bearer = scan.hit(honorifics_at(scan, following.last, bare=True)[0], _PERSONS, bare=True)
    offices = frozenset({office.position, following.position})
    return actor is not None and bearer is not None and scan.lexis.held_both(bearer.entries, actor, offices)


def _bare_before_name(scan: Scan, following: Phrase) -> bool:
    """«مندوب مصر الدائم السفير طارق ...»: a bare title before a name is an honorific, see ``names``."""
    bare = following.article and following.last == following.range.first + 1
    return bare and scan.word(following.last) is not None

"""Others joined to one who is named: «نظيره الروسي X والأميركي Y»، «الجانب السعودي والإيراني»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.document import MentionKind
from diplo_events.gazetteer.index import NISBAS
from diplo_events.mentions.naming import named
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.vocabulary import AND, COMMAS
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan


def others_of(scan: Scan, phrase: Phrase) -> tuple[Phrase, ...]:
    """«نظيره الروسي X والأميركي Y»، «المسؤولين الأميركيين والفرنسيين»: the title is told once, for the first."""
    found: list[Phrase] = []
    last = phrase.last
    while (member := _other_member(scan, phrase, last)) is not None:
        found.append(member)
        last = member.last
    return tuple(found)


def _other_member(scan: Scan, phrase: Phrase, position: int) -> Phrase | None:
    hit = scan.hit(position + (scan.key(position) in COMMAS), NISBAS)
    if hit is None or hit.skip != 1 or not hit.definite or phrase.actor is None or phrase.title is None:
        return None
    if phrase.number not in hit.number or not scan.tokens[hit.first].form.startswith(AND):
        return None
    member = replace(phrase, kind=MentionKind.POSITION, range=Range(hit.first, hit.last, 1), actor=scan.actor(hit))
    member = replace(member, name=None, persons=(), country=None)
    if phrase.number == "p":
        return member
    member = named(scan, member)
    return member if member.name is not None and phrase.name is not None else None


def other_sides(scan: Scan, side: Phrase) -> tuple[Phrase, ...]:
    """«الجانب السعودي واليوناني»: the noun is told once, for the first of two sides."""
    hit = scan.hit(side.last, NISBAS)
    if hit is None or side.actor is None or not side.article or hit.skip != 1 or not hit.definite:
        return ()
    if "s" not in hit.number or hit.gender == "f" or not scan.tokens[hit.first].form.startswith(AND):
        return ()
    noun = replace(side.range, last=side.range.first + 1)
    return (replace(side, range=Range(hit.first, hit.last, 1), title=noun, actor=scan.actor(hit), country=None),)


def other_bodies(scan: Scan, bodies: Phrase) -> tuple[Phrase, ...]:
    """«الوفود السعودية واليونانية والكورية»: the noun of several bodies is told once, for the first of them."""
    found: list[Phrase] = []
    last = bodies.last
    noun = replace(bodies.range, last=bodies.range.first + 1)
    while (hit := _joined_nation(scan, bodies, last)) is not None:
        words = Range(hit.first, hit.last, 1)
        found.append(replace(bodies, range=words, title=noun, actor=scan.actor(hit), country=None))
        last = hit.last
    return tuple(found)


def _joined_nation(scan: Scan, bodies: Phrase, position: int) -> Hit | None:
    """Return the nationality joined by «و» that agrees with the plural of things: in the feminine singular."""
    hit = scan.hit(position + (scan.key(position) in COMMAS), NISBAS)
    if hit is None or hit.skip != 1 or hit.definite != bodies.article or hit.gender == "m" or "s" not in hit.number:
        return None
    return hit if scan.tokens[hit.first].form.startswith(AND) else None

"""Phrases that name several actors at once: «نظيريه التركي X والإيراني Y»، «وزراء خارجية كل من A وB»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind, TokenKind
from diplo_events.mentions.names import name_at
from diplo_events.mentions.offices import BODIES, NISBAS, STATES, attachments, office_at
from diplo_events.mentions.phrase import Phrase, Range

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan

_EACH: Final = frozenset({"كل", "كلا"})
_LINKS: Final = frozenset({"،", ",", ":"})
_MEMBERS: Final = NISBAS | STATES | BODIES


def members(scan: Scan, head: Phrase) -> tuple[Phrase, ...]:
    """Return one phrase per member of a dual or plural office; the head alone where no members are told.

    ``head`` ends where the list may begin; each member inherits office and title.
    """
    found: list[Phrase] = []
    position = _list_start(scan, head.last)
    while (member := _member(scan, head, position, first=not found)) is not None:
        found.append(member)
        position = _after_link(scan, member.last)
    if not found or (len(found) == 1 and found[0].name is None and head.reference != "counterpart"):
        return (attachments(scan, head),)
    return _with_head(head, found)


def _with_head(head: Phrase, found: list[Phrase]) -> tuple[Phrase, ...]:
    """The first member's span begins at the head: «وزيرا الخارجية الروسي سيرغي ...»."""
    first = replace(found[0], range=replace(head.range, last=found[0].last))
    distributes = head.reference == "counterpart"
    return tuple(replace(member, distributes=distributes) for member in (first, *found[1:]))


def _list_start(scan: Scan, position: int) -> int:
    while scan.key(position) in _LINKS | {"في", "من"} | _EACH:
        position += 1
    return position


def _after_link(scan: Scan, position: int) -> int:
    return position + 1 if scan.key(position) in {"،", ",", "و"} else position


def _member(scan: Scan, head: Phrase, position: int, *, first: bool) -> Phrase | None:
    hit = scan.hit(position, _MEMBERS)
    if hit is None or not _continues(scan, hit, first=first):
        return _titled_member(scan, head, position, first=first)
    phrase = Phrase(
        MentionKind.POSITION,
        Range(hit.first, hit.last, hit.skip),
        title=head.title,
        actor=scan.actor(hit),
        position=head.position,
        reference=head.reference,
        gender=head.gender,
        modifiers=head.modifiers,
        definite=True,
    )
    return named(scan, phrase)


def _titled_member(scan: Scan, head: Phrase, position: int, *, first: bool) -> Phrase | None:
    """«نظيريه وزير الدفاع X ورئيس الأركان Y»: members with offices of their own."""
    office = office_at(scan, position) if head.reference == "counterpart" and position < len(scan.tokens) else None
    if office is None or office.number != "s" or office.reference == "counterpart":
        return None
    joined = office.range.skip == 0 if first else office.range.skip == 1
    return named(scan, office) if joined else None


def _continues(scan: Scan, hit: Hit, *, first: bool) -> bool:
    """Later members are joined by «و» or a comma, and nationality adjectives stay singular and definite."""
    if hit.kind in NISBAS and not (hit.definite and "s" in hit.number):
        return False
    if first:
        return hit.skip == 0
    return scan.key(hit.first - 1) in {"،", ",", "و"} or (hit.skip == 1 and scan.tokens[hit.first].form.startswith("و"))


def named(scan: Scan, phrase: Phrase) -> Phrase:
    """Return the phrase with the name that follows its title, if one does: «..., مولود جاويش أوغلو,»."""
    start = phrase.last
    comma = scan.key(start) in {"،", ","}
    found = name_at(scan, start + comma)
    if found is None or (comma and not _closed(scan, found[0].last, found[1])):
        return phrase
    name, persons = found
    last = name.last
    if last < len(scan.tokens) and scan.tokens[name.first - 1].kind is TokenKind.QUOTE:
        last += scan.tokens[last].kind is TokenKind.QUOTE
    return replace(phrase.upto(last), kind=MentionKind.PERSON, name=name, persons=persons)


def _closed(scan: Scan, position: int, persons: tuple[str, ...]) -> bool:
    """After a comma only a listed name, or one closed by another mark, is an apposition."""
    return bool(persons) or scan.word(position) is None

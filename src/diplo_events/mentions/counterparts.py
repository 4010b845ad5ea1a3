"""Those told by what they are to another: «نظيره الروسي وزير الدفاع فلان»، «ضيفه الفرنسي»، «شقيقه القطري»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.document import MentionKind
from diplo_events.gazetteer.index import NISBAS
from diplo_events.mentions.attach import attachments
from diplo_events.mentions.names import name_at
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import lead
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.scan import Scan


def counterpart(scan: Scan, position: int, reading: Reading) -> Phrase:
    """Return the phrase of «نظيره», «نظيريه», with the state and the office told behind it."""
    words = Range(position, position + 1, lead(reading))
    phrase = Phrase(
        MentionKind.POSITION,
        words,
        title=words,
        lemma=reading.lemma,
        gender=reading.gen,
        number=reading.num,
        reference="counterpart",
        attaches="state",
        definite=True,
    )
    return phrase if phrase.number != "s" else _with_own_office(scan, attachments(scan, phrase))


def companion(scan: Scan, position: int, reading: Reading) -> Phrase | None:
    """«ضيفه الفرنسي»، «شقيقه القطري»: of another state, and as a rule of the same office; «ضيفه» alone is anybody."""
    nation = scan.hit(position + 1, NISBAS, bare=True)
    told = nation is not None and nation.definite and nation.gender == reading.gen
    return counterpart(scan, position, reading) if told and reading.enclitic.endswith("_poss") else None


def _with_own_office(scan: Scan, phrase: Phrase) -> Phrase:
    """«نظيره الرئيس الجزائري»، «نظيره الروسي وزير الدفاع فلان»: a counterpart whose office is told behind the word."""
    office = scan.office(phrase.last)
    if office is None or office.number != "s" or office.range.skip or office.reference is not None:
        return phrase
    actor = phrase.actor or office.actor
    apart = phrase.actor is not None and name_at(scan, office.last) is None  # «التقى نظيره الروسي وزير الدفاع»
    if actor is None or apart or not office.definite or office.actor not in {None, actor}:
        return phrase
    joined = phrase.titled_upto(office.last)
    return replace(joined, actor=actor, position=office.position, lemma=office.lemma, country=office.country)

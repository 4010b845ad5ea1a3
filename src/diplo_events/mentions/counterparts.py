"""Those told by what they are to another: «نظيره الروسي وزير الدفاع فلان»، «ضيفه الفرنسي»، «شقيقه القطري»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import NISBAS
from diplo_events.mentions.attach import attachments
from diplo_events.mentions.names import name_at
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import lead
from diplo_events.mentions.vocabulary import COMMAS, IN, REALMS
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.scan import Scan

#: What tells of which state he is: «نظيره من مالي»، «نظيره في مالي».
_FROM: Final = "من"
_TELLING: Final = IN | {_FROM}


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
    if phrase.number != "s":
        return phrase
    return _with_own_office(scan, _told_by_state(scan, phrase) or attachments(scan, phrase))


def _told_by_state(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«نظيره من مالي»، «نظيره في بيلاروسيا سيرغي ألينيك»: behind «في», which may tell where, his name must follow."""
    word = scan.key(phrase.last)
    state = scan.hit(phrase.last + 1, {HitKind.COUNTRY}, bare=True) if word in _TELLING else None
    actor = scan.actor(state) if state is not None else None
    if state is None or actor is None:
        return None
    named = name_at(scan, state.last + (scan.key(state.last) in COMMAS))
    his = named is not None and (not named[1] or scan.lexis.serve(named[1], actor))
    known = word == _FROM or scan.key(phrase.last + 1) in REALMS or his  # «نظيره في جمهورية بيرو»
    return replace(phrase.titled_upto(state.last), actor=actor) if known else None


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

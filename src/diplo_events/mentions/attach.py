"""What follows a title and belongs to it: nationality or state, modifiers, the body it serves, where it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.adjectives import adjective, joined_adjective, modifier
from diplo_events.mentions.bearers import bearer
from diplo_events.mentions.bodies import belonging, of_body_told, owning_body
from diplo_events.mentions.charges import charge, unit
from diplo_events.mentions.complements import leader_follows
from diplo_events.mentions.led import numbered, of_place, of_republic, of_sport
from diplo_events.mentions.listed_bodies import BODIES, STATES, abbreviation_end, behind_home, is_nominative
from diplo_events.mentions.names import name_at
from diplo_events.mentions.nationality import accusative, nisba, same_nationality
from diplo_events.mentions.portfolios import behind_nation, portfolio
from diplo_events.mentions.powers import of_several
from diplo_events.mentions.served import at_office_of, of_leader, of_quoted, of_realm, serves_after_li
from diplo_events.mentions.spoken_for import for_whom
from diplo_events.mentions.tasks import (
    accredited,
    accredited_too,
    further_task,
    is_of_the_land,
    of_government,
    stationed,
    task,
    unlisted_body,
)
from diplo_events.mentions.vocabulary import COMMAS, REALMS, REGIONS, folded
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: Titles and institutions that a capital owns as its state: «حكومة طهران» (lemmas).
_OF_CAPITALS: Final = frozenset("سفير حكومة نظام سلطة دبلوماسية قنصل موفد مبعوث مندوب ممثل مفاوض".split())
#: «وزير خارجية المملكة»، «سفير البلاد»: an owner that only the document tells.
_OWN_STATE: Final = frozenset({"المملكه", "البلاد", "الدوله", "السلطنه", "الجمهوريه", "بلاده", "بلادها", "بلادنا"})
_OFFICIAL: Final = "official"
#: What sits nowhere but in its own state (lemma).
_SITTING: Final = "سلطة"
#: «رئيس الحكومة في لبنان فلان»: told by the state they head, with their names behind it.
_HEADS: Final = frozenset({"head_of_government", "head_of_state"})
#: Who leads soldiers in power, or those against them, by the last words of their titles, folded.
_IN_POWER: Final = frozenset({"leader", "head_of_state", "opposition_leader"})
_RULING: Final = folded("العسكري الانتقالي الانقلاب المعارضة الحاكم")
#: Junior ministers, and what they are who serve the minister of foreign affairs.
_JUNIOR: Final = {"minister_of_state": "minister_of_state", "foreign_minister": "minister_of_state_foreign_affairs"}
_KINDRED: Final = folded("الشقيقة الصديقة الجارة")
#: States whose opposition acts abroad under a code of its own; and what its people are called.
_OPPOSITIONS: Final = {"SYR": "SYROPP"}
_OPPOSED: Final = folded("معارض معارضة معارضون معارضين المعارض المعارضة المعارضون المعارضين")
_OWNERS: Final = STATES | BODIES
#: What has a name that begins with the noun for what it is: «حركة فتح»، «جمهورية مصر العربية».
_LONG_NAMED: Final = BODIES | {HitKind.COUNTRY}


def attachments(scan: Scan, phrase: Phrase) -> Phrase:
    """Return the phrase with everything that follows and belongs to its title, the task last."""
    while (longer := _attach(scan, phrase)) is not None:
        phrase = longer
    return _of_opposition(scan, phrase)


def _of_opposition(scan: Scan, phrase: Phrase) -> Phrase:
    """«مصدر عسكري سوري معارض»، «قيادي معارض سوري»: he speaks for those against the state that he is called by."""
    against = _OPPOSITIONS.get(phrase.actor or "")
    if (
        against is None
        or phrase.title is None
        or _OPPOSED.isdisjoint(map(scan.key, range(phrase.title.first, phrase.last)))
    ):
        return phrase
    return replace(phrase, actor=against)


def _attach(scan: Scan, phrase: Phrase) -> Phrase | None:
    for attempt in _ATTEMPTS:
        if (longer := attempt(scan, phrase)) is not None:
            return longer
    return None


def _state(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وزير خارجية روسيا» in the genitive; «الأمين العام للأمم المتحدة» after «ل»."""
    if phrase.actor is not None or phrase.attaches == "none" or "private" in phrase.modifiers:
        return None
    hit = scan.hit(phrase.last, _OWNERS)
    if hit is None:
        return _region(scan, phrase)
    if is_nominative(scan, hit):
        return None
    if hit.kind is HitKind.CAPITAL and (phrase.lemma not in _OF_CAPITALS or hit.skip):
        return None
    fits = phrase.construct if hit.skip == 0 else serves_after_li(scan, phrase, hit)
    if not fits or _distributes(scan, phrase, hit):
        return None
    return phrase.owned(hit.last, scan.actor(hit))


def _movement(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«المتحدث باسم حركة فتح»، «نائب رئيس جمهورية مصر»: a listed wording ends in the noun that the name begins with.

    «رئيس برلمان كردستان العراق»: or in the first word of the name, whose body it tells already.
    """
    hit = scan.hit(phrase.last - 1, _LONG_NAMED, bare=True)
    if hit is None or hit.last <= phrase.last or phrase.last - 1 <= phrase.range.first:
        return None
    if phrase.actor is None:
        return phrase.owned(hit.last, scan.actor(hit))
    return phrase.titled_upto(hit.last) if phrase.actor == scan.actor(hit) else None


def _seated(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«السلطات في تونس»، «قائد الانقلاب في الغابون»، «مسؤولون في كابول»: of the state where they are."""
    if phrase.actor:
        return None
    if phrase.reference == "counterpart":
        return _counterpart_in(scan, phrase)
    if scan.key(phrase.last) != "في":
        return _minister_of(scan, phrase)
    official = phrase.position == _OFFICIAL and not phrase.definite
    sitting = official or (phrase.lemma == _SITTING and phrase.number == "p" and phrase.definite)
    ruling = phrase.position in _IN_POWER and scan.key(phrase.last - 1) in _RULING and phrase.definite
    hit = scan.hit(phrase.last + 1, {HitKind.COUNTRY, HitKind.CAPITAL}, bare=True)
    if hit is None:
        return None
    held = hit.kind is HitKind.COUNTRY and phrase.number == "s"
    minister = held and (phrase.position or "").endswith("_minister")
    named = name_at(scan, hit.last) is not None  # «وزير الدفاع في الولايات المتحدة فلان»
    heads = held and named and phrase.position in _HEADS
    titled = heads or (minister and (named or is_of_the_land(scan, phrase, hit.last)))
    return phrase.owned(hit.last, scan.actor(hit)) if sitting or ruling or titled else None


def _counterpart_in(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«نظيره بجمهورية مالي»، «نظيره بمالي»: of the state where he is in office."""
    first = phrase.last
    led = first < len(scan.tokens) and scan.tokens[first].form.startswith("ب")
    realm = scan.key(first).removeprefix("ب") in REALMS
    hit = scan.hit(first + realm, {HitKind.COUNTRY}, bare=realm)
    fits = led and hit is not None and phrase.number == "s" and hit.skip == (not realm)
    return phrase.owned(hit.last, scan.actor(hit)) if fits and hit is not None else None


def _minister_of(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وزير الخارجية والمغتربين بغانا، كوفي مينساه»، «وزير النقل والتجهيز للجمهورية التونسية، فلان»: whose he is."""
    hit = scan.hit(phrase.last, {HitKind.COUNTRY})
    if hit is None or not scan.tokens[hit.first].form.startswith(("ب", "ل")) or not hit.skip or phrase.number != "s":
        return None
    named = name_at(scan, hit.last + (scan.key(hit.last) in COMMAS)) is not None
    return phrase.owned(hit.last, scan.actor(hit)) if named and (phrase.position or "").endswith("_minister") else None


def _distributes(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    """«وزراء خارجية روسيا وتركيا»، «وزيري خارجية مصر X والأردن Y»: the states distribute, see ``groups``."""
    if phrase.number == "s" or hit.skip:
        return False
    found = name_at(scan, hit.last)
    position = found[0].last if found else hit.last
    position += found is not None and scan.is_quote(position)  # «وزراء خارجية مصر "X" والأردن "Y"»
    position += found is not None and scan.key(position) in COMMAS  # «وزراء خارجية مصر X، والأردن Y»
    following = scan.hit(position, _OWNERS)
    joined = following is not None and following.skip > 0 and scan.tokens[position].form.startswith("و")
    return joined or (phrase.number == "p" and not found and _in_row(scan, hit.last))


def _in_row(scan: Scan, position: int) -> bool:
    """«سفراء بيرو، كينيا، مالي وكندا»: states between commas, the last of them joined."""
    while scan.key(position) in COMMAS and (hit := scan.hit(position + 1, STATES, bare=True)) is not None:
        position = hit.last
        following = scan.hit(position, STATES)
        if following is not None and following.skip > 0 and scan.tokens[position].form.startswith("و"):
            return True
    return False


def _region(scan: Scan, phrase: Phrase) -> Phrase | None:
    key = scan.key(phrase.last)
    if phrase.number == "p" and phrase.construct and phrase.kind is MentionKind.POSITION and key in REGIONS:
        return phrase.owned(phrase.last + 1, REGIONS[key])
    if phrase.construct and (key in _OWN_STATE or of_body_told(scan, phrase)):
        return phrase.owned(phrase.last + 1, None)
    return None


def _kindred(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وزير خارجية جمهورية رواندا الشقيقة جان ...»: a kind word for the state, between it and the name."""
    told = phrase.actor is not None and phrase.title is not None and phrase.title.last > phrase.title.first + 1
    return phrase.titled_upto(phrase.last + 1) if told and scan.key(phrase.last) in _KINDRED else None


def _at_office(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«كاتبة الدولة لدى وزير الخارجية الجزائري»، «الوزير المنتدب لدى رئيس الحكومة»: whom a junior minister serves."""
    if phrase.position not in _JUNIOR or scan.key(phrase.last) != "لدي":
        return None
    office = scan.office(phrase.last + 1)
    if office is None or office.number != "s" or office.range.skip:
        return None
    whole = phrase.owned(office.last, phrase.actor or office.actor)
    return replace(whole, position=_JUNIOR.get(office.position or "", phrase.position))


def _owner(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«نظام الأسد»، «وزير دفاع الأسد»: a leader's name in the genitive stands for his state."""
    if not phrase.construct or phrase.actor is not None or phrase.number == "d":
        return None
    actor = leader_follows(scan, phrase)
    hit = scan.hit(phrase.last, PERSONS, bare=True)
    return phrase.owned(hit.last, actor) if hit and actor else None


def _home(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«زعيم حركة حماس الفلسطينية فلان»: the adjective of the state that the movement is of."""
    last = behind_home(scan, phrase.last, phrase.actor)
    return phrase.titled_upto(last) if last > phrase.last else None


def _abbreviation(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وفد حركة المقاومة الإسلامية (حماس)»: the short form in brackets belongs to the phrase."""
    last = abbreviation_end(scan, phrase.last, phrase.actor)
    return phrase.titled_upto(last) if last > phrase.last else None


_ATTEMPTS: Final[tuple[Callable[[Scan, Phrase], Phrase | None], ...]] = (
    unit,
    nisba,
    same_nationality,
    accusative,
    _movement,
    _state,
    of_realm,
    of_leader,
    at_office_of,
    of_quoted,
    _seated,
    _owner,
    _kindred,
    bearer,
    _at_office,
    of_several,
    of_place,
    of_republic,
    _abbreviation,
    _home,
    of_government,
    modifier,
    adjective,
    joined_adjective,
    numbered,
    owning_body,
    for_whom,
    belonging,
    accredited,
    accredited_too,
    stationed,
    task,
    further_task,
    of_sport,
    portfolio,
    behind_nation,
    unlisted_body,
    charge,
)

"""Names that two share: «عمان» is a sultanate or a capital, «مجلس التعاون» the Gulf's or a council of two states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.mentions.led import GOVERNING
from diplo_events.mentions.namelike import is_birthplace
from diplo_events.mentions.vocabulary import COMMAS, CONTINENT_PARTS, CONTINENTS, DASHES

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan

_STATES: Final = frozenset({HitKind.COUNTRY, HitKind.CAPITAL})
_DAMMA: Final = "\u064f"
_REALMS: Final = frozenset({"سلطنه", "سلطان", "السلطان", "دوله"})
_LONGEST: Final = 3
#: The words of «مجلس الأمن».
_OF_STATE: Final = 2
_THEN: Final = frozenset({"ثم"})
_NATIONS: Final = frozenset({HitKind.NISBA})
_COOPERATION: Final = "التعاون"
#: The United Nations' council, which a state's own is called like: «مجلس الأمن الروسي».
_SECURITY: Final = frozenset({"UNSC"})
#: «المنطقة الشرقية», and what leads from it to its state.
_REGION: Final = "المنطقه"
_WITHIN: Final = frozenset({"في", "من"})
#: What councils of two states are called, and the Gulf's is not.
_OF_TWO: Final = frozenset({"الاستراتيجي", "الاستراتيجيه", "الاقتصادي", "المشترك"})


def settled(scan: Scan) -> Scan:
    """Return the scan with one state where a name has two and something decides between them."""
    chosen = {position: hit for position in scan.hits if (hit := _choice(scan, position)) is not None}
    common = {position for position in scan.hits if is_birthplace(scan, position) or _is_region(scan, position)}
    councils = {position for position in scan.hits if _is_council_of_two(scan, position) or _is_own(scan, position)}
    if not chosen and not common and not councils:
        return scan
    rows = {
        first: tuple(hit for hit in row if first not in chosen or not _rivals(hit, chosen[first]))
        for first, row in scan.hits.items()
        if first not in common | councils
    }
    return scan.with_hits(rows)


def _is_region(scan: Scan, position: int) -> bool:
    """«دول أمريكا الوسطى» is a continent's part; «المنطقة الشرقية في ليبيا» a region of the state told behind."""
    state = scan.hit(position, {HitKind.COUNTRY})
    if state is not None and state.last == position + 1 and scan.key(state.last) in CONTINENT_PARTS:
        return scan.key(position)[state.skip :] in CONTINENTS
    place = scan.hit(position, {HitKind.PLACE})
    if place is None or not scan.key(position).endswith(_REGION):
        return False
    led = scan.key(place.last) in _WITHIN
    owner = scan.hit(place.last + led, {HitKind.COUNTRY})
    within = owner is not None and (led or scan.tokens[owner.first].form.startswith(("ب", "ل")))
    return within and owner is not None and scan.actor(owner) not in {one.rpartition("/")[2] for one in place.entries}


def _is_council_of_two(scan: Scan, position: int) -> bool:
    """«مجلس التعاون التركي الروسي»، «مجلس التعاون الاستراتيجي رفيع المستوى»: two states have it between them."""
    hit = scan.hit(position, {HitKind.ORGANISATION})
    if hit is None or scan.key(hit.last - 1) != _COOPERATION:
        return False
    if scan.key(hit.last) in _OF_TWO:
        return True
    place = hit.last  # «التعاون الاستراتيجي التركي العراقي», but not «التعاون بوزير المالية الغاني»
    while place < hit.last + _LONGEST and scan.definite(place) and scan.hit(place, _NATIONS) is None:
        place += 1
    first = scan.hit(place, _NATIONS, bare=True)
    return first is not None and scan.hit(first.last + (scan.key(first.last) in DASHES), _NATIONS) is not None


def _is_own(scan: Scan, position: int) -> bool:
    """«مجلس الأمن الإيراني»: that of a state; «دعا مجلس الأمن الروس» are those whom it calls on."""
    hit = scan.hit(position, {HitKind.ORGANISATION})
    if hit is None or _SECURITY.isdisjoint(hit.entries) or hit.last - hit.first != _OF_STATE:
        return False
    nation = scan.hit(hit.last, _NATIONS, bare=True)
    return nation is not None and nation.definite and "s" in nation.number and nation.gender != "f"


def _rivals(hit: Hit, chosen: Hit) -> bool:
    """Tell whether the hit is another state of the same name."""
    return hit.kind in _STATES and hit.last == chosen.last and hit.entries != chosen.entries


def _choice(scan: Scan, position: int) -> Hit | None:
    """Vowel signs, «سلطنة», a list of states, and the nationalities told decide."""
    hits = [hit for hit in scan.hits[position] if hit.kind in _STATES]
    if len({hit.entries for hit in hits if hit.last == hits[0].last and hit.skip == hits[0].skip}) < 2:
        return None
    realm = _DAMMA in scan.tokens[position].text or scan.key(position - 1) in _REALMS
    if realm or _joins_state(scan, hits[0]) or _is_owner(scan, hits[0]):
        return next((hit for hit in hits if hit.kind is HitKind.COUNTRY), None)
    told = {one.entries for row in scan.hits.values() for one in row if one.kind is HitKind.NISBA}
    return next((hit for hit in hits if hit.entries in told), None)


def _is_owner(scan: Scan, hit: Hit) -> bool:
    """«وزير خارجية عمان»، «سفارة عمان»: an office or a body before it is a state's; «محافظ عمان» is a city's."""
    starts = range(max(hit.first - _LONGEST, 0), hit.first)
    titles = [phrase for start in starts for phrase in (scan.office(start), scan.institution(start)) if phrase]
    owned = [phrase for phrase in titles if phrase.last >= hit.last or (phrase.construct and phrase.last == hit.first)]
    before = scan.reading(hit.first - 1)
    if hit.skip or before is None or before.pos != "noun":
        return False
    return any(phrase.position not in GOVERNING for phrase in owned)


def _joins_state(scan: Scan, hit: Hit) -> bool:
    """«قطر وعمان»، «عمان والبحرين» are lists of states, «بيروت وعمان» is one of capitals."""
    mark = scan.key(hit.first - 1) in COMMAS | _THEN
    before = hit.first - 1 - mark
    if mark or scan.tokens[hit.first].form.startswith("و"):
        if scan.hit(before, {HitKind.COUNTRY}) is not None:
            return True
        if scan.hit(before, {HitKind.CAPITAL}) is not None:
            return False
    following = scan.hit(hit.last, {HitKind.COUNTRY})
    return following is not None and following.skip == 1

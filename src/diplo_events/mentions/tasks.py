"""The end of a title: where somebody is sent, and for what: «لدى لبنان»، «إلى اليمن»، «لشؤون الشرق الأوسط»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.mentions.honorifics import honorifics_at
from diplo_events.mentions.listed_bodies import BODIES, STATES
from diplo_events.mentions.names import name_at
from diplo_events.mentions.regions import FOR_THE, further_region_end, region_end
from diplo_events.mentions.scan import is_bare, is_definite
from diplo_events.mentions.vocabulary import ACCREDITED, AT, COMMAS, ELATIVES, IN, MEETING_VERBS, TASKED, TASKS
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: Offices sent to somebody, besides those accredited.
_ENVOYS: Final = frozenset(
    "envoy special_representative deputy_envoy coordinator mediator high_commissioner head_of_mission "
    "special_rapporteur representative".split()
)
#: «القنصلية في مدينة أربيل»: of a mission the town is said; an envoy may meet somebody there.
_IN_TOWNS: Final = frozenset({"embassy", "consulate", "consul", "mission"})
#: Offices told with where they sit: «مدير المكتب في بيروت فلان».
_STATIONED: Final = frozenset(
    "spokesperson deputy_spokesperson director director_general official head_of_department head_of_region commander "
    "army_commander deputy_commander security_chief governor representative adviser head_of_delegation expert "
    "coordinator permanent_representative deputy_permanent_representative national_security_adviser "
    "deputy_national_security_adviser royal_adviser chancellor_or_adviser".split()
)
#: What places are: «بمنطقة نجران» (lemmas).
DISTRICTS: Final = frozenset("منطقة محافظة مدينة ولاية إقليم مقاطعة إمارة قضاء قطاع جهة عاصمة بلدة".split())
_GOVERNMENT: Final = "الحكومه"
_GOVERNMENTS: Final = frozenset("الانتقاليه الموقته الشرعيه الاتحاديه الحاليه الجديده".split())
_LEADING: Final = frozenset({"head_of_government", "deputy_prime_minister", "head_of_state"})
_OWN_STATE: Final = frozenset({"المملكه", "البلاد", "الدوله", "السلطنه"})
_PEOPLE: Final = frozenset({HitKind.PERSON, HitKind.NISBA})
#: «لشؤون مجلس الوزراء»: whose members stand behind it.
_CABINETS: Final = frozenset({"مجلس", "رئاسه"})
_THAT: Final = frozenset({"ان", "انه", "عن"})
_LONGEST: Final = 6
_TRAVELLING: Final = frozenset({"envoy", "special_representative", "deputy_envoy", "mediator"})
_MOVING: Final = frozenset("وصل توجه سافر عاد رجع انتقل ذهب قدم جاء حضر أوفد أرسل".split())


def accredited(scan: Scan, phrase: Phrase) -> Phrase | None:
    """Read where an ambassador or envoy is sent: «لدى السودان»، «إلى اليمن»، «بالقاهرة»، «في بغداد»."""
    if phrase.attaches != "accredited" and phrase.position not in _ENVOYS | {"deputy_head_of_mission"}:
        return None
    if phrase.number == "p" and scan.key(phrase.last) not in AT:
        return None
    led = scan.key(phrase.last) in ACCREDITED | IN
    position = phrase.last + led
    hit = scan.hit(position, STATES | BODIES) or scan.hit(position, {HitKind.PLACE})
    own = scan.key(position) if led else scan.key(position).removeprefix("ب")
    if hit is None and own in _OWN_STATE and (led or own != scan.key(position)):
        return phrase.titled_upto(position + 1)
    if hit is None and phrase.position in _IN_TOWNS and (town := _in_district(scan, position, led=led)) is not None:
        hit, led = town, True
    sent = scan.key(phrase.last) in ACCREDITED or scan.key(phrase.last).startswith(FOR_THE)
    within = scan.key(phrase.last) in IN  # «المبعوث الأميركي للسلام في الشرق الأوسط فلان»
    if (sent or within) and phrase.position in _ENVOYS and (last := region_end(scan, position)) > position:
        named = name_at(scan, last + (scan.key(last) in COMMAS))
        return phrase.titled_upto(last) if named or not (within or _moves(scan, phrase)) else None
    if hit is None or phrase.country or (hit.skip if led else not _prefixed(scan, position, hit.skip)):
        hit = None
    if hit is None or _is_met_there(scan, phrase, hit):
        return None
    country = hit.entries[0].rpartition("/")[2] if hit.kind is HitKind.PLACE else scan.actor(hit)
    return replace(phrase.titled_upto(hit.last), country=country)


def _is_met_there(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    """«التقى المبعوث الأممي في كابل مسؤولين»: an envoy is sent to a state; in a city behind «في» he meets them."""
    sent = scan.key(phrase.last) in ACCREDITED or phrase.position not in _TRAVELLING
    if sent or hit.kind not in {HitKind.CAPITAL, HitKind.PLACE}:
        return False
    before = scan.reading(phrase.range.first - 1)
    return _meets(before) and name_at(scan, hit.last) is None


def _moves(scan: Scan, phrase: Phrase) -> bool:
    """«سافر المبعوث إلى الخليج»: where he goes, not where he is sent."""
    verb = scan.reading(phrase.range.first - 1) if phrase.range.first else None
    return verb is not None and verb.lemma in _MOVING


def stationed(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«المتحدثة باسم اليونسكو في عمان أمل خوري»: where somebody sits, between his title and his full name."""
    led = scan.key(phrase.last) in IN
    if phrase.number != "s" or not phrase.definite or phrase.position not in _STATIONED:
        return None
    position = phrase.last + led
    hit = scan.hit(position, STATES) or scan.hit(position, {HitKind.PLACE})
    if hit is None:
        hit, led = _in_district(scan, position, led=led), True
    if hit is None or (hit.skip if led else not _prefixed(scan, position, hit.skip)):
        return None
    behind = hit.last + (scan.key(hit.last) in COMMAS)
    found = name_at(scan, honorifics_at(scan, behind, bare=True)[0])
    if found is None or found[0].last == found[0].first + 1:
        return None
    if scan.lexis.known_leader(found[1]) and phrase.actor and not scan.lexis.serve(found[1], phrase.actor):
        return None  # «التقى مندوب مالي الدائم لدى المنظمة في نيويورك أنطونيو غوتيريش»
    country = hit.entries[0].rpartition("/")[2] if hit.kind is HitKind.PLACE else None
    return replace(phrase.titled_upto(hit.last), country=phrase.country or country)


def _in_district(scan: Scan, position: int, *, led: bool) -> Hit | None:
    """«بمنطقة نجران»، «في قطاع سقام بمنطقة نجران»: the place behind the word for what it is, and another in it."""
    best = scan.reading(position)
    if best is None or best.lemma not in DISTRICTS or best.enclitic:
        return None
    inside = not best.proclitics if led else best.proclitics == ("bi_prep",)
    if not inside:
        return None
    hit = scan.hit(position + 1, {HitKind.PLACE, HitKind.CAPITAL}, bare=True)
    behind = hit.last if hit is not None else position + 2  # a name of one word, in no list
    within = scan.key(behind) in IN
    return _in_district(scan, behind + within, led=within) or hit


def is_of_the_land(scan: Scan, phrase: Phrase, last: int) -> bool:
    """«يصل وزير النقل في إسبانيا إلى»، «وزير النقل في إسبانيا ووزير الصحة في مالي»، «أعلن وزير النقل في إسبانيا أن».

    ``last`` is where the state ends that «في» leads to; elsewhere it may be where the minister meets somebody.
    """
    comma = scan.key(last) in COMMAS
    following, before = scan.office(last + comma), scan.reading(phrase.range.first - 1)
    listed = following is not None and following.range.skip == 1 and following.number == phrase.number
    arrives = before is not None and before.lemma in _MOVING and scan.key(last) == "الي"
    speaks = before is not None and before.pos == "verb" and scan.key(last) in _THAT
    return (listed and not _meets(before)) or arrives or speaks


def _meets(before: Reading | None) -> bool:
    return before is not None and before.pos == "verb" and before.lemma in MEETING_VERBS


def of_government(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«متحدث باسم الحكومة الانتقالية الصومالية»: the adjective is the government's, and the state follows it.

    «رئيس حكومة الوحدة الوطنية الجديدة فلان»: so it is before the name of who leads it.
    """
    if scan.key(phrase.last) not in _GOVERNMENTS:
        return None
    spoken_for = scan.key(phrase.last - 1) == _GOVERNMENT and phrase.position == "spokesperson"
    led = phrase.position in _LEADING and phrase.number == "s" and name_at(scan, phrase.last + 1) is not None
    return phrase.titled_upto(phrase.last + 1) if spoken_for or led else None


def accredited_too(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«لدى أستراليا ونيوزيلندا»، «إلى مالي والنيجر فلان»: another state he is sent to, behind a first one."""
    hit = scan.hit(phrase.last, {HitKind.COUNTRY})
    if hit is None or hit.skip != 1 or not phrase.country or not scan.tokens[hit.first].form.startswith("و"):
        return None
    before = [scan.key(one) for one in range(phrase.range.first, phrase.last)]
    named = name_at(scan, hit.last) if phrase.number == "s" and not ACCREDITED.isdisjoint(before) else None
    return phrase.titled_upto(hit.last) if named is not None or not AT.isdisjoint(before) else None


def _prefixed(scan: Scan, position: int, skip: int) -> bool:
    return skip == 1 and scan.tokens[position].form.startswith(("ل", "ب"))


def task(scan: Scan, phrase: Phrase) -> Phrase | None:
    """Read a task: up to five words behind a noun such as «لشؤون» or «لحقوق»."""
    best = scan.reading(phrase.last)
    if best is None or best.lemma not in TASKS or "li_prep" not in best.proclitics or phrase.lemma not in TASKED:
        return None
    last, closed = phrase.last + 1, is_definite(best)
    while last - phrase.last < _LONGEST and (step := _step(scan, last, closed=closed)):
        closed = closed or scan.definite(last) or step > 1
        last += step
    if last == phrase.last + 1 and not is_definite(best):
        return None
    return replace(phrase.titled_upto(last), construct=False)


def unlisted_body(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«القائد الجهوي للدرك الملكي محمد ...»: a body in no list that a title serves, told by the name behind it."""
    position = phrase.last
    best = scan.reading(position)
    told = phrase.title is not None and phrase.title.last > phrase.title.first + 1
    if best is None or best.pos != "noun" or best.proclitics != ("li_prep", "Al_det") or not told or phrase.construct:
        return None
    if scan.office(position) is not None or phrase.number != "s":
        return None
    last = position + 1
    while last - position < _LONGEST and _goes_on(scan, last):
        last += 1
    found = name_at(scan, last) if not scan.opens_quote(last) else None  # «المدير العام للشركة "X"»
    return phrase.titled_upto(last) if found and found[0].last > found[0].first + 1 else None


def _goes_on(scan: Scan, position: int) -> bool:
    """Definite adjectives, «و» with a further noun, «ب» with a place."""
    best = scan.reading(position)
    if best is None or scan.hit(position, _PEOPLE | {HitKind.HONORIFIC, HitKind.RANK}, bare=True):
        return False
    if scan.hit(position, {HitKind.PLACE}) is not None:
        return True
    return is_definite(best) and best.pos in {"noun", "adj"} and best.proclitics[0] in {"Al_det", "wa_conj"}


def further_task(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«للسياسة الخارجية والأمن»: a second task joined to the first."""
    best = scan.reading(phrase.last)
    if best is None or best.lemma not in TASKS or tuple(best.proclitics) != ("wa_conj", "Al_det"):
        return None
    told = range(phrase.range.first + 1, phrase.last)
    return phrase.titled_upto(phrase.last + 1) if any(scan.key(one).startswith("لل") for one in told) else None


def _step(scan: Scan, position: int, *, closed: bool) -> int:
    """Return how many tokens go on the task; after its definite noun only adjectives, and «و» with another noun."""
    if closed and (further := further_region_end(scan, position)) > position:
        return further - position
    hit = scan.hit(position, STATES | BODIES | {HitKind.PLACE})
    if hit is not None and (not closed if hit.skip == 0 else scan.tokens[position].form.startswith("و")):
        return hit.last - position
    best = scan.reading(position)
    if (
        best is None
        or scan.hit(position, {HitKind.PERSON, HitKind.HONORIFIC, HitKind.RANK}, bare=True)
        or scan.key(position) in scan.lexis.name_words
    ):
        return 0
    if scan.office(position) is not None and is_definite(best) and scan.key(position - 1) not in _CABINETS:
        return 0
    if closed and is_bare(best):
        return int(best.pos == "adj" or scan.key(position) in ELATIVES)
    return int(best.known and best.pos in {"noun", "noun_prop", "adj"} and _in_task(best))


def _in_task(best: Reading) -> bool:
    """Nouns in the construct and definite ones; «و» may join, no preposition."""
    if is_bare(best):
        return is_definite(best) or (best.pos != "noun_prop" and best.stt in {"c", "u"})
    return is_definite(best) and not any(clitic.endswith("_prep") for clitic in best.proclitics)

"""The state that a document speaks from: whose officials it names without saying of what state they are.

«استقبل وزير الخارجية أيمن الصفدي نظيره القبرصي»: Jordan is where this is told, for a guest's state is always said.  So
it is where the envoys of others have their post: «استدعت الوزارة سفير اليونان لدى الأردن».
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, Mention, MentionKind, Zone
from diplo_events.orthography import fold, without_article
from diplo_events.resolution.references.page import only

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page

__all__ = [
    "STANCES",
    "VOICES",
    "homeland",
    "in_government",
    "is_press_office",
    "is_voice_of_state",
    "stands_in",
    "where_posted",
    "where_told",
]

#: Offices that a state has once, so that its own press need not say of what state.
_OFFICES: Final = frozenset(
    "head_of_state crown_prince head_of_government deputy_prime_minister vice_president foreign_minister "
    "defence_minister interior_minister speaker".split()
)
_ENVOYS: Final = frozenset({"ambassador", "charge_daffaires"})
#: Who speaks for somebody; and what a state has one of to speak for.
VOICES: Final = frozenset({"spokesperson", "military_spokesman", "official_source"})
#: Offices that are of one government beside those of ministers.
_IN_GOVERNMENT: Final = frozenset(
    "minister undersecretary chief_of_staff deputy_minister governor national_security_adviser "
    "intelligence_chief".split()
)
_MINISTER: Final = "_minister"
#: What a ministry expresses in the name of its state (lemmas).
STANCES: Final = frozenset(
    "إدانة استنكار شجب تنديد استهجان رفض ترحيب مباركة تهنئة تقدير امتنان إشادة اعتزاز تضامن وقوف تعاطف دعم تأييد "
    "أسف قلق استياء استغراب احتجاج تعزية مواساة تأكيد حرص موقف تمسك استعداد التزام تطلع رغبة أمل".split()
)
#: «نيابة عن»، «بالنيابة عن»، «بتكليف من» before him in whose name somebody acts.
_STANDING_IN: Final = frozenset(map(fold, "نيابة ونيابة بالنيابة وبالنيابة بالإنابة إنابة".split()))
_INSTITUTIONS: Final = frozenset(map(fold, "رئاسة حكومة وزارة خارجية جيش دفاع داخلية جمهورية".split()))
#: Whom a press office of the state serves.
_SERVED: Final = frozenset(map(fold, "لرئيس لرئاسة للرئيس للرئاسة للحكومة لوزارة لوزير لمجلس".split()))
_TOLD: Final = _INSTITUTIONS | frozenset(
    map(fold, "رسمي رسمية مسؤول رفيع رفيعة المستوى حكومي حكومية رئاسي باسم في".split())
)


def homeland(page: Page, line: Sequence[Mention], offices: Offices) -> str | None:
    """Return the one state whose officials are named in full and introduced without it."""
    return only(_unsaid(page, (mention for mention in line if not page.aside(mention)), offices))


def where_posted(page: Page, line: Sequence[Mention]) -> str | None:
    """Return the one state where envoys of others have their post: «سفير اليونان لدى الأردن»."""
    return only(_posts(mention for mention in line if not page.aside(mention)))


def in_government(mention: Mention) -> bool:
    """«وزير العمل»، «نائب وزير الحج»، «أمير المنطقة»."""
    position = mention.position or ""
    return mention.kind in PERSONS and (position in _IN_GOVERNMENT or position.endswith(_MINISTER))


def where_told(page: Page) -> frozenset[str | None]:
    """Return the states whose cities the dateline names."""
    told = (mention for mention in page.mentions if page.zone(mention) is Zone.DATELINE)
    return frozenset(one.actor or one.country for one in told if one.kind in {MentionKind.COUNTRY, MentionKind.PLACE})


def stands_in(page: Page, mention: Mention) -> bool:
    """«نيابة عن الملك»: somebody else does in his name what the sentence tells."""
    tokens = page.tokens(mention)
    return mention.first > 1 and tokens[mention.first - 2].key in _STANDING_IN


def _unsaid(page: Page, mentions: Iterable[Mention], offices: Offices) -> Iterator[str]:
    """Yield the states of those who are introduced with their office and not with their state."""
    people: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.kind in PERSONS and mention.name and mention.number == "s":
            people[mention.person_id or mention.name].append(mention)
    for found in people.values():
        first = next((one for one in found if one.title and page.zone(one) is not Zone.HEADLINE), found[0])
        if first.actor and _is_in_full(first) and not _is_foreign(page, first, offices):
            yield first.actor


def _is_in_full(mention: Mention) -> bool:
    """«الرئيس عبد المجيد تبون»; of «الرئيس أوباما» every press is content with the surname."""
    return bool(mention.title) and mention.position in _OFFICES and " " in (mention.name or "")


def _is_foreign(page: Page, mention: Mention, offices: Offices) -> bool:
    """«الوزير اليوناني فلان»، «نظيره فلان»، «الوزير السابق»: of a state that is said, of another, or of the past."""
    said = offices.says_state(mention) or mention.reference == "counterpart"
    return said or bool(mention.modifiers) or page.leads_to_state(mention)


def _posts(mentions: Iterable[Mention]) -> Iterator[str]:
    envoys = (one for one in mentions if one.kind in PERSONS and one.position in _ENVOYS)
    return (one.country for one in envoys if one.country and one.actor and one.country != one.actor)


def is_voice_of_state(mention: Mention) -> bool:
    """«المتحدث الرسمي باسم الوزارة»، «مصدر مسؤول»: a voice of a state, of no movement or company."""
    if mention.kind is MentionKind.ORGANISATION or mention.position not in VOICES:
        return False
    words = [without_article(word) for word in fold(mention.title or "").split()[1:]]
    if mention.position == "official_source" and not words:  # «المصدر» is whoever was told before
        return False
    return all(word in _TOLD or word.removeprefix("ب") in _INSTITUTIONS for word in words)


def is_press_office(mention: Mention) -> bool:
    """«المكتب الإعلامي لرئيس الوزراء», not that of a province: it speaks for whom the state has one of."""
    return mention.position == "press_office" and not _SERVED.isdisjoint(fold(mention.text).split())

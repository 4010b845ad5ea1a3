"""The body a title belongs to: «رئيس لجنة ... في مجلس الشيوخ»، «مسؤول بالخارجية»، «المتحدث باسم الحكومة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.listed_bodies import bare_body, body_after_li, body_at, listed_body, quoted_body
from diplo_events.mentions.names import name_at
from diplo_events.mentions.origins import FROM, MEMBERS, source
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.vocabulary import BELONGING, CLOSE, COMMAS, DEPUTIES, IN, REALMS
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

#: Heads of a part, told before the whole: «رئيس المكتب السياسي في حركة ...»، «مدير مكتب الإغاثة في الأمم المتحدة».
_HEADING: Final = frozenset(
    "head_of_department director foreign_relations_officer head_of_political_bureau deputy_head_of_political_bureau "
    "deputy head_of_organisation deputy_head_of_organisation".split()
)
#: What a state has in another, and the state itself as the document calls it: «سفارة المملكة ببيرو».
_ABROAD: Final = frozenset({"embassy", "consulate", "mission", "state_body"})
#: «المتحدث باسم مجلس الأمن القومي في البيت الأبيض», «الناطقة في الكرملين».
_SPEAKERS: Final = frozenset({"spokesperson"})
#: Heads of listed bodies that offices are held in: «وزير الدفاع في حكومة الدبيبة» (lemmas).
_GOVERNMENTS: Final = frozenset({"حكومة", "إدارة", "نظام", "سلطة"})
#: Offices behind whose article «ل» leads to something else: whom they told, what they called (lemmas).
_TELLING: Final = frozenset("وزير رئيس مصدر مسؤول دبلوماسي عضو قيادي".split())
#: Words of a task and the «تابعة» behind it.
_TASK: Final = 4
#: «المشرف العام على مركز الإغاثة» (lemmas).
_OVERSEERS: Final = frozenset({"مشرف"})
_OVER: Final = frozenset({"علي"})
#: Where a body sits: «مسؤول في مقر الحكومة»، «موظف بمقر الجامعة العربية».
_SEATS: Final = frozenset({"مقر", "مقار", "ديوان"})
#: Offices in the service of a ruler, and who rules.
_AIDES: Final = frozenset(
    "head_of_department deputy director adviser royal_adviser chief_of_protocol undersecretary chief_of_staff "
    "national_security_adviser deputy_national_security_adviser chancellor_or_adviser".split()
)
_RULERS: Final = frozenset("head_of_state crown_prince head_of_government emirate_ruler".split())
_ARMED: Final = frozenset({"army", "movement"})
#: Whom each member state of a body has one of.
_MINISTERS: Final = frozenset({"وزير", "رئيس", "قائد", "زعيم"})
#: «وزراء الخارجية في الأمم المتحدة»: where they all come to.
_SEAT: Final = frozenset({"UN"})
#: Envoys who are told by the mission they serve in: «القائم بالأعمال في سفارة فرنسا بالجزائر».
_STAFF: Final = frozenset({"charge_daffaires", "consul", "attache", "diplomat"})
#: Kinds of bodies that their members preside over in turn.
_OF_STATES: Final = frozenset({"igo", "bloc"})
#: Boards of a movement or body that it is named with: «المكتب السياسي لحركة ...»، «القيادة العامة للجيش» (lemmas).
_BOARDS: Final = frozenset("مكتب قيادة أمانة مجلس هيئة لجنة جناح ذراع كتلة محكمة إدارة".split())
#: What a body of states is called by once it has been told, and who come from its states (lemmas).
_BODIES_TOLD: Final = frozenset("الاتحاد الحلف المجلس الجامعه المنظمه الرابطه المجموعه التكتل".split())
_COMING: Final = frozenset("وزير قائد زعيم رئيس سفير مندوب".split())
#: Whose general secretariat writes letters and statements.
_SECRETARIAT: Final = "أمانة"
_OF_TOLD: Final = frozenset(f"لل{word.removeprefix('ال')}" for word in _BODIES_TOLD | {"الهيئه", "الجامعه"})
_LEADING_TO_SEAT: Final = IN | FROM


#: Nouns and verbs that lead on with «ل» to a state, so far before whom they tell of.
_LEADING_TO_STATE: Final = frozenset(
    "زيارة رحلة جولة دعوة وصول سفر توجه تهنئة دعم شكر هدية مساعدة قرض منحة قدم منح سلم أعطى وجه نقل أرسل حمل".split()
)
_FAR: Final = 20
#: What the list says of offices that a state has.
_OF_STATE: Final = frozenset({"state", "both"})


def owning_body(scan: Scan, phrase: Phrase) -> Phrase | None:
    """Read a body in the genitive, or after «ل» where the title has an article: «القائد العام للقوات المسلحة»."""
    if phrase.position == "presidency" and (union := _presided(scan, phrase)) is not None:
        return union
    if phrase.actor is not None or "private" in phrase.modifiers:
        return None
    if phrase.construct:
        office = phrase.kind is MentionKind.POSITION
        body = absorbed(phrase, bare_body(scan, phrase.last)) if office else None
        ending = scan.reading(phrase.last - 1)
        leads = not office or (ending is not None and ending.lemma in _GOVERNMENTS)  # «أعضاء حكومة الرئيس»
        return body or (_of_leader(scan, phrase) if leads else None)
    if phrase.position in _AIDES and (ruler := _ruler(scan, phrase.last)) is not None:
        return absorbed(phrase, ruler)
    if not phrase.article or not scan.key(phrase.last).startswith("ل"):
        return None
    return _after_separate_li(scan, phrase) or _of_one_told(scan, phrase) or _served(scan, phrase)


def _of_one_told(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«الأمانة العامة للجامعة»: of the body told before, by the word that it is called by."""
    after = scan.reading(phrase.last + 1)
    described = after is not None and after.pos == "adj" and scan.definite(phrase.last + 1)  # «للجامعة العربية»
    told = phrase.lemma == _SECRETARIAT and scan.key(phrase.last) in _OF_TOLD
    return phrase.titled_upto(phrase.last + 1) if told and not described and _is_bare(scan, phrase.last) else None


def _is_bare(scan: Scan, position: int) -> bool:
    """Tell whether no longer body begins here than one word: «للمجلس», not «لمجلس وزراء الداخلية»."""
    body = body_at(scan, position)
    return body is None or body.last == position + 1


def _presided(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«الرئاسة الألمانية للاتحاد الأوروبي»: a state presides over a body in turn, and speaks for the body."""
    inner = body_at(scan, phrase.last)
    if inner is None or inner.range.skip != 1:
        return None
    body = scan.lexis.gazetteer.organisations.get(inner.actor or "")
    return replace(phrase.upto(inner.last), actor=inner.actor) if body and body.kind in _OF_STATES else None


def _ruler(scan: Scan, position: int) -> Phrase | None:
    """«رئيس الشؤون الخاصة لخادم الحرمين الشريفين»: the ruler an aide serves, «ل» written on."""
    office = scan.office(position)
    served = office is not None and office.position in _RULERS and office.number == "s" and office.reference is None
    return office if office is not None and served and scan.tokens[position].form[: office.range.skip] == "ل" else None


def _served(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«المستشار العسكري للرئيس اليمني»، «الأمين العام للأمم المتحدة»: whom the title serves, «ل» written on."""
    inner = body_at(scan, phrase.last)
    if inner is None and phrase.lemma in DEPUTIES:
        superior = scan.office(phrase.last)
        return absorbed(phrase, superior) if superior is not None and superior.range.skip == 1 else None
    if inner is None or inner.range.skip != 1 or not _takes(phrase, inner):
        return None
    if phrase.position == "head_of_state" and inner.kind is not MentionKind.COUNTRY:  # «الرئيس الأول للمحكمة»
        phrase = replace(phrase, position="head_of_organisation")
    return absorbed(phrase, inner)


def of_body_told(scan: Scan, phrase: Phrase) -> bool:
    """«وزراء خارجية الاتحاد»، «قادة الحلف»: those of a body by the word that it is called by once it has been told."""
    after = scan.reading(phrase.last + 1)
    described = after is not None and after.pos == "adj" and scan.definite(phrase.last + 1)  # «قادة المجلس العسكري»
    leading = phrase.number == "p" and phrase.kind is MentionKind.POSITION and phrase.lemma in _COMING
    return leading and scan.key(phrase.last) in _BODIES_TOLD and not described


def _of_leader(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«حكومة خادم الحرمين الشريفين»، «إدارة الرئيس أوباما»: an institution of whoever leads."""
    office = scan.office(phrase.last)
    if office is None or office.range.skip or not office.definite or office.number != "s":
        return None
    found = name_at(scan, office.last)
    actor = scan.lexis.led_by(found[1], scan.day) if found else None
    last = found[0].last if found and actor and office.actor in {None, actor} else office.last
    lost = "former" in office.modifiers and phrase.position in _ARMED  # «قوات الرئيس السابق» fight the state's
    return phrase.owned(last, None if lost else office.actor or actor)


def _after_separate_li(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«الأمين العام لـ"حزب الله"»: «ل» stands apart before a quotation mark."""
    if scan.key(phrase.last) != "ل":
        return None
    quoted = scan.is_quote(phrase.last + 1)
    inner = bare_body(scan, phrase.last + 1 + quoted)
    if inner is None or not _takes(phrase, inner):
        return None
    last = inner.last + (quoted and scan.is_quote(inner.last))
    return absorbed(phrase, replace(inner, range=replace(inner.range, last=last)))


def _takes(phrase: Phrase, inner: Phrase) -> bool:
    """A minister's call «للحكومة» is not his body; those who serve and boards have one."""
    if phrase.kind is MentionKind.ORGANISATION:
        return phrase.lemma in _BOARDS and inner.kind is not MentionKind.COUNTRY
    if phrase.position in _STAFF and inner.position in _ABROAD:  # «القائم بالأعمال بالإنابة لسفارة مالي»
        return True
    general = phrase.lemma == "رئيس" and phrase.last > phrase.range.first + 1  # «الرئيس العام للهيئة»
    return general or (phrase.attaches in {"both", "organisation"} and phrase.lemma not in _TELLING)


def belonging(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«التابعة للأمم المتحدة»، «مسؤول في الخارجية الروسية»، «عضو بمجلس النواب»: what a title belongs to."""
    if "private" in phrase.modifiers:
        return None
    if (tie := _tie(scan, phrase)) is not None:
        return absorbed(phrase, body_after_li(scan, tie + 1))
    if phrase.actor is not None:
        return None
    if phrase.lemma in _OVERSEERS and scan.key(phrase.last) in _OVER:
        return absorbed(phrase, bare_body(scan, phrase.last + 1))
    if scan.key(phrase.last) in CLOSE and scan.key(phrase.last + 1) in FROM and phrase.position in MEMBERS:
        return absorbed(phrase, bare_body(scan, phrase.last + 2))  # of a state he is none: «مقرب من روسيا»
    return absorbed(phrase, source(scan, phrase) or _holder(scan, phrase))


def _tie(scan: Scan, phrase: Phrase) -> int | None:
    """Return where «التابعة» stands, at once or behind a task: «لجنة لمراقبة الهدنة تابعة للاتحاد الأفريقي»."""
    if scan.key(phrase.last) in BELONGING:
        return phrase.last
    task = not phrase.definite and phrase.kind is MentionKind.ORGANISATION and scan.key(phrase.last).startswith("ل")
    near = range(phrase.last + 1, phrase.last + _TASK) if task else ()
    return next((place for place in near if scan.key(place) in BELONGING), None)


def _holder(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«مسؤول في الخارجية الروسية»، «عضو بمجلس النواب»: the body an office is held in."""
    if scan.key(phrase.last) in _LEADING_TO_SEAT:
        seat = scan.key(phrase.last + 1) in _SEATS
        return _inside(scan, phrase, phrase.last + 1 + seat, skip=0)
    if scan.key(phrase.last)[:1] == "ب" and scan.key(phrase.last)[1:] in _SEATS:
        return _inside(scan, phrase, phrase.last + 1, skip=0)
    if scan.key(phrase.last).startswith("ب"):
        return _inside(scan, phrase, phrase.last, skip=1)
    return _of_realm(scan, phrase)


def _of_realm(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«وزير الخارجية لجمهورية مالطا»، «المستشار لجمهورية النمسا»: by its long name, a state whose office it is."""
    key = scan.key(phrase.last)
    full = phrase.definite and phrase.number == "s" and phrase.last > phrase.range.first + 1
    if not (full and phrase.attaches in _OF_STATE and key.startswith("ل") and key.removeprefix("ل") in REALMS):
        return None
    realm = _realm(scan, phrase.last)
    if realm is None or realm.range.skip != 1:
        return None
    behind = realm.last + (scan.key(realm.last) in COMMAS)
    return realm if name_at(scan, behind) is not None or not _goes_to(scan, phrase.range.first) else None


def _goes_to(scan: Scan, position: int) -> bool:
    """«زيارة وزير الدفاع لجمهورية مصر»، «قدم الوزير لدولة قطر هدية»: a word before him that «ل» may lead on from."""
    before = (scan.reading(place) for place in range(max(0, position - _FAR), position))
    return any(one is not None and one.lemma in _LEADING_TO_STATE for one in before)


def _inside(scan: Scan, phrase: Phrase, position: int, *, skip: int) -> Phrase | None:
    best = scan.reading(position)
    governs = best is not None and best.lemma in _GOVERNMENTS
    heads = phrase.position in _HEADING and phrase.last > phrase.range.first + 1
    listed = heads or phrase.position in MEMBERS | _SPEAKERS or governs or _of_members(scan, phrase, position)
    body = (body_at(scan, position) or quoted_body(scan, position)) if listed else scan.institution(position)
    if body is None and phrase.position not in _ABROAD and (skip or _holds_office_in(scan, phrase, position)):
        body = _realm(scan, position)
    if body is None or body.range.skip != skip:
        return None
    own = body.reference == "possessive" and phrase.position in _STAFF and body.position in _ABROAD
    return body if body.actor is not None or own or phrase.position in MEMBERS else None


def _of_members(scan: Scan, phrase: Phrase, position: int) -> bool:
    """«وزراء المالية في دول مجلس التعاون»، «وزراء الدفاع بالاتحاد الأوروبي»: those of its member states."""
    portfolio = phrase.last > phrase.range.first + 1  # «الوزراء في ...» are anybody's, wherever they sit
    if phrase.number != "p" or phrase.lemma not in _MINISTERS or not portfolio:
        return False
    body = listed_body(scan, position)
    union = scan.lexis.gazetteer.organisations.get(body.actor or "") if body is not None else None
    return union is not None and union.kind in _OF_STATES and union.code not in _SEAT


def _holds_office_in(scan: Scan, phrase: Phrase, position: int) -> bool:
    """«وزير الخارجية في جمهورية مالطا»: by its long name a state is where an office is held; «في مالطا» is a place."""
    title = phrase.title
    full = title is not None and title.last > title.first + 1 and phrase.definite and phrase.number == "s"
    return full and phrase.attaches != "accredited" and scan.key(position) in REALMS


def _realm(scan: Scan, position: int) -> Phrase | None:
    """«وزير الخارجية بجمهورية قبرص»: a state by its long name, or by any before whom the title names."""
    hit = scan.hit(position, {HitKind.COUNTRY})
    if hit is None or (hit.last < hit.first + 2 and name_at(scan, hit.last) is None):
        return None
    return Phrase(MentionKind.COUNTRY, Range(hit.first, hit.last, hit.skip), actor=scan.actor(hit), definite=True)


def absorbed(phrase: Phrase, inner: Phrase | None) -> Phrase | None:
    """Return the title with the body behind it taken in, and the body's actor; None where there is no body."""
    if inner is None:
        return None
    owned = phrase.owned(inner.last, inner.actor)
    sent = (
        phrase.position == "delegation" or phrase.position in _STAFF
    )  # «وفد من قيادتها»، «القائم بالأعمال في سفارتها»
    theirs = sent and inner.reference == "possessive"
    return replace(
        owned,
        definite=phrase.definite or (phrase.construct and inner.definite),
        reference=inner.reference if theirs else phrase.reference,
        country=inner.country if phrase.position in _STAFF else phrase.country,
    )

"""Which phrases are worth a mention: what names nobody and can be taken up by nothing is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.mentions.vocabulary import GENERIC, ORGANS, WORLDLY, folded

if TYPE_CHECKING:
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: Codes of offices that are met in every walk of life; without name and actor they are nobody in the news.
_CIVIL: Final = frozenset("head_of_department director undersecretary head_of_authority governor deputy".split())
#: Codes of offices that, bare, are anybody: candidates, members, observers.
_COMMON: Final = _CIVIL | frozenset(
    "presidential_candidate delegation_member director_general observer inspector negotiator mediator attache "
    "consul religious_leader deputy_director_general commander member_of_parliament special_rapporteur "
    "attorney_general goodwill_ambassador".split()
)
#: Codes of those whom a state posts abroad: «سفراءها» are all of hers there.
_POSTED: Final = frozenset({"ambassador", "consul", "diplomat"})
#: Codes whose plural alone is anybody: «المصادر»، «القادة»، «السفراء».
_NO_PLURAL: Final = frozenset("official_source leader ambassador adviser representative head_of_state minister".split())
#: Codes of offices that an indefinite title without state still makes a voice: «مسؤول حكومي رفيع», «مصدر دبلوماسي».
_VOICES: Final = frozenset("official official_source diplomat spokesperson envoy member_of_parliament".split())
#: Words in a source's title that make it official, by the code's own listing; a bare «مصدر» is nobody.
_MANAGERS: Final = frozenset({"director_general", "director"})
_SOURCES: Final = frozenset({"official_source"})
#: Codes of bodies that without a state or a listed name are private, or taken up from before by one word.
_UNOFFICIAL: Final = frozenset("organisation_body movement ruling_party parliamentary_committee judiciary".split())
#: Codes of institutions that a pronoun makes somebody's: «حكومته»; of «سفارتها في X» the rules need the parts.
_OWNED: Final = frozenset(
    "government presidency army parliament ministry ministry_of_foreign_affairs cabinet delegation".split()
)
#: Heads whose plural is somebody even without a state: «القوات المسلحة»، «الأطراف» (lemmas).
_MANY: Final = frozenset("قوة سلطة طرف دولة حكومة".split())
_BEHIND: Final = folded("عن خلف وراء")
_SOLUTIONS: Final = folded("حل لحل وحل خيار مبدأ رؤية")
_OPPOSITION: Final = "معارضة"
#: Things that are diplomatic (lemmas): «تمثيلها الدبلوماسي في مالي» is nobody's envoy.
_DIPLOMACY: Final = frozenset(
    "تمثيل علاقة عمل وجود حضور سلك نشاط تحرك جهد مسار حل تعاون حي مقر مستوى سياق اتصال حوار دور دعم حراك "
    "تبادل طريق بعثة قناة صلة".split()
)
#: One state of many, told by what they belong to: «دولة خليجية» is not the council (lemmas, and codes of the many).
_ONE_STATE: Final = frozenset({"دولة", "بلد"})
_OF_MANY: Final = frozenset({"EU", "GCC", "AFU", "ARL", "OIC"})
_OURS: Final = frozenset({"1s_poss", "1p_poss", "2ms_poss", "2mp_poss"})


def kept(scan: Scan, phrase: Phrase) -> bool:
    """Tell whether the phrase becomes a mention."""
    if _is_quality(scan, phrase) or _is_one_of_many(phrase):
        return False
    if phrase.actor is not None or phrase.name is not None or phrase.kind in {MentionKind.COUNTRY, MentionKind.PERSON}:
        return True
    if _is_to_blame(scan, phrase) or _is_solution(scan, phrase) or _opposes(scan, phrase):
        return False
    if phrase.reference in {"counterpart", "sides", "honorific"} or phrase.modifiers & {"private", "outlet"}:
        return True
    if phrase.reference == "possessive" and _is_ours(scan, phrase):
        return False
    return _office(scan, phrase) if phrase.kind is MentionKind.POSITION else _institution(scan, phrase)


def _is_quality(scan: Scan, phrase: Phrase) -> bool:
    """«تمثيلها الدبلوماسي في مالي»، «العمل الدبلوماسي لكينيا»: the adjective of a thing, and no diplomat."""
    before = scan.reading(phrase.range.first - 1)
    alone = phrase.position == "diplomat" and phrase.number == "s" and not phrase.range.skip
    return alone and phrase.name is None and before is not None and before.lemma in _DIPLOMACY


def _is_one_of_many(phrase: Phrase) -> bool:
    """«زيارة لدولة خليجية»، «بلد أوروبي»: one state that nobody names; «الدول الأوروبية» are all."""
    one = phrase.lemma in _ONE_STATE and phrase.number == "s" and not phrase.definite
    return one and phrase.actor in _OF_MANY


def _is_to_blame(scan: Scan, phrase: Phrase) -> bool:
    """«المسؤولين عن الهجوم»: those responsible for it hold no office; «أعرب المسؤولون عن قلقهم» tells of officials."""
    before = scan.reading(phrase.range.first - 1)
    acts = before is not None and before.pos == "verb" and not phrase.range.skip
    return phrase.lemma == "مسؤول" and phrase.article and not acts and scan.key(phrase.last) in _BEHIND


def _is_solution(scan: Scan, phrase: Phrase) -> bool:
    """«حل الدولتين»: two states to be, none told before."""
    return phrase.reference == "sides" and scan.key(phrase.range.first - 1).removeprefix("ب") in _SOLUTIONS


def _opposes(scan: Scan, phrase: Phrase) -> bool:
    """«أكد معارضة بلاده لمد الخط»، «معارضته لقرار»: what one is against stands behind «ل», and nobody is meant."""
    if phrase.lemma != _OPPOSITION or phrase.article:
        return False
    behind = scan.reading(phrase.last)
    return behind is not None and behind.proclitics[:1] == ("li_prep",)


def _is_ours(scan: Scan, phrase: Phrase) -> bool:
    """«قادتنا»، «وزرائكم»: said by somebody who is not told."""
    readings = [scan.reading(position) for position in range(phrase.range.first, phrase.last)]
    return any(reading is not None and reading.enclitic in _OURS for reading in readings)


def _is_official(scan: Scan, phrase: Phrase) -> bool:
    """«مصدر مسؤول»، «مصادر دبلوماسية»: a listed quality; «مصادر مطلعة» are anybody."""
    return scan.goes_on(phrase.range.first + 1, scan.lexis.offices.get(phrase.lemma))


def _office(scan: Scan, phrase: Phrase) -> bool:
    bare = phrase.last == phrase.range.first + 1
    if phrase.position is None or phrase.position in (_COMMON if bare else _CIVIL):
        return phrase.reference == "possessive" and (not bare or _is_deputy(phrase))
    if phrase.position in _SOURCES:
        return _is_official(scan, phrase) or (bare and phrase.article and phrase.number == "s")
    if (phrase.number == "p" and _are_anybody(phrase, bare=bare)) or (bare and _is_a_word(scan, phrase)):
        return False
    return phrase.definite or phrase.position in _VOICES or (not bare and phrase.position.endswith("_minister"))


def _is_deputy(phrase: Phrase) -> bool:
    """«نائبه» is one; «مساعدوه» are anybody."""
    return phrase.position == "deputy" and phrase.number == "s"


def _are_anybody(phrase: Phrase, *, bare: bool) -> bool:
    """«السفراء» alone, «المديرين التنفيذيين», «قادتها», «المرشدين السياحيين»."""
    if phrase.position in _POSTED and phrase.reference == "possessive":
        return False  # «سحبت سفراءها»
    if phrase.position == "supreme_leader" or (bare and phrase.reference == "possessive"):
        return True
    return phrase.position in (_NO_PLURAL if bare else _MANAGERS)


def _is_a_word(scan: Scan, phrase: Phrase) -> bool:
    """«عضو», «القضايا الرئيسة», «دبلوماسيا»."""
    chief = phrase.lemma == "رئيس" and phrase.gender == "f" and _follows_noun(scan, phrase)
    return phrase.lemma == "عضو" or chief or _is_adverb(scan, phrase)


def _follows_noun(scan: Scan, phrase: Phrase) -> bool:
    """«القضايا الرئيسة»: the adjective is spelled as a woman president."""
    before = scan.reading(phrase.range.first - 1)
    return before is not None and before.pos in {"noun", "adj"} and phrase.range.skip == 0


def _is_adverb(scan: Scan, phrase: Phrase) -> bool:
    """«دبلوماسيا»، «رئاسيا»: by way of diplomacy."""
    best = scan.reading(phrase.range.first)
    form = scan.tokens[phrase.range.first].form
    return best is not None and best.pos == "adj" and not phrase.definite and form.endswith(("ا", "اً"))


def _institution(scan: Scan, phrase: Phrase) -> bool:
    """Many bodies without a state are nobody; of one, the document may tell more."""
    if phrase.reference == "possessive":
        return phrase.number == "s" and phrase.position in _OWNED
    if phrase.position == "side" and phrase.number == "s":
        return False
    if phrase.number != "s":
        known = _MANY if phrase.last == phrase.range.first + 1 else _MANY | GENERIC
        return phrase.number == "p" and phrase.lemma in known
    if phrase.lemma in GENERIC and phrase.position in _UNOFFICIAL:
        return phrase.last == phrase.range.first + 1 or _is_organ(scan, phrase)
    return True


def _is_organ(scan: Scan, phrase: Phrase) -> bool:
    """«الأمانة العامة»، «الأمانة العامة للمجلس»، «الوكالة الدولية»: a body of one that the document names."""
    led = scan.key(phrase.last - 1).startswith("لل") and phrase.last == phrase.range.first + 3
    organ = phrase.range.first + 1
    return (led or phrase.last == organ + 1) and phrase.article and scan.key(organ) in ORGANS | WORLDLY

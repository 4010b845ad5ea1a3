"""What states do to each other, where the word of it is spelled alike as verb and noun, or as another verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.owners import deciding
from diplo_events.clauses.phrase_words import PAPERS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

#: Verbs that another verb follows behind their subject: «كان الوزير زار روما».
_AUXILIARIES: Final = frozenset("كان كاد عاد بدأ ظل أصبح أخذ راح مازال زال سبق بات استمر".split())
#: With what is done again they tell one act: «أعادت غانا فتح سفارتها» (verbs).
_AGAIN: Final = frozenset({"أعاد", "عاود"})
#: Measures, and what talks end with, as verb and as noun spelled alike.
_ACTS: Final = frozenset("طرد سحب قطع رفع فرض فتح خفض منع توصل".split())
#: Further acts that these are told together with.
_FURTHER: Final = frozenset("إغلاق استدعاء تعليق وقف خفض تجميد إلغاء إعلان إبعاد إنهاء".split())
#: Those whom such an act is done to, or the words that count them.
_DONE_TO: Final = frozenset("ambassador charge_daffaires consul diplomat attache embassy consulate mission".split())
_COUNTED: Final = frozenset("عدد ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرات بعض جميع كافة كل".split())
_DECISIONS: Final = frozenset({"قرار"})
_EACH: Final = frozenset({"كل", "كلا"})
#: «طرد متبادل للدبلوماسيين».
_MUTUAL: Final = frozenset({"متبادل"})
#: So far behind one act the next may stand.
_JOINED: Final = 9
_SPELLED_ALIKE: Final = frozenset({"verb", "noun", "noun_prop"})  # «فتح» is a movement too
_ABOUT_TO: Final = frozenset({"بصدد"})
_SIGNED: Final = PAPERS | {"عقد"}
#: So far behind those who sign what they sign may stand.
_SIGNING: Final = 10
#: «لدفع التعاون وبحث سبل تعزيزه»: what somebody goes for first, and what then, spelled as a verb too.
ERRANDS: Final = frozenset(
    "دفع تعزيز دعم متابعة تنسيق تسليم نقل تقديم توقيع تهنئة افتتاح اطلاع تفقد تفعيل تطوير إجراء عقد حضور مناقشة "
    "لقاء".split()
)
_ERRANDS: Final = frozenset({"بحث"})
_NO_PROPOSALS: Final = _AUXILIARIES | _AGAIN


def act_noun(view: View, position: int) -> Reading | None:
    """«استنكرت الصين طرد كندا السفير»، «قرار كندا طرد السفير»: behind who decides or speaks, the act and no verb."""
    best = view.reading(position)
    if best is not None and best.lemma in _ERRANDS and _joins_errand(view, position, best):
        return next(
            (one for one in view.tokens[position].readings if one.pos == "noun" and one.lemma in _ERRANDS), None
        )
    if best is None or best.pos not in _SPELLED_ALIKE or best.lemma not in _ACTS:
        return None
    decided = not best.proclitics and (_is_decided(view, position) or _told_of_doer(view, position))
    if best.enclitic or not (decided or _joins_act(view, position) or view.may_be(position + 1, _MUTUAL)):
        return None
    return next((one for one in view.tokens[position].readings if one.pos == "noun" and one.lemma in _ACTS), None)


def _told_of_doer(view: View, position: int) -> bool:
    place = _before_doers(view, position)
    if place is None:
        return False
    return deciding(view, position) is not None or is_proposal(view, place) or view.may_be(place, _DECISIONS)


def _before_doers(view: View, position: int) -> int | None:
    """«قررت كل من بيرو وكوبا اليوم سحب سفرائها»: where stands what leads to those who do it; None for nobody."""
    place, told = position - 1, False
    while place >= 0 and place in view.covered:
        mention = view.covered[place]
        told = told or view.actor(mention.first) is mention
        place = mention.first - 1
    if view.key(place) == "من" and view.key(place - 1) in _EACH:
        place -= 2
    return place if told else None


def _is_decided(view: View, position: int) -> bool:
    """«قررت طرد السفير»، «بصدد فرض عقوبات»: right behind another verb, or who is about to, no verb stands."""
    return position - 1 not in view.covered and (view.key(position - 1) in _ABOUT_TO or is_proposal(view, position - 1))


def signing(view: View, position: int) -> Reading | None:
    """«توقع مصر وقبرص غدا اتفاقية»: before a feminine subject the imperfect of «وقع», no perfect of «توقع»."""
    first = view.actor(position + 1)
    if first is None or first.gender == "m":
        return None
    following = range(first.last, min(len(view), first.last + _SIGNING))
    if not any(view.may_be(place, _SIGNED) and place not in view.covered for place in following):
        return None
    readings = (one for one in view.tokens[position].readings if one.pos == "verb" and one.vox == "a")
    return next((one for one in readings if one.lemma == "وقع" and (one.asp, one.gen) == ("i", "f")), None)


def _joins_act(view: View, position: int) -> bool:
    """«أعلنت بيرو قطع العلاقات وطرد السفير»: joined to another act's noun, before whom it is done to, a noun too.

    «استدعى الوزير السفير ثم قرر قطع العلاقات وطرد السفير»: a verb between the two would have a verb follow.
    """
    following = view.covered.get(position + 1)
    done_to = following is not None and (following.position in _DONE_TO or following.reference == "possessive")
    if not view.key(position).startswith("و") or not (done_to or view.may_be(position + 1, _COUNTED)):
        return False
    for place in range(position - 1, max(-1, position - 1 - _JOINED), -1):
        if view.is_stop(place) or view.is_comma(place) or view.is_verb(place):
            return False
        if place not in view.covered and _is_act(view, place):
            return True
    return False


def _joins_errand(view: View, position: int, verb: Reading) -> bool:
    """«توجه إلى روما لدفع التعاون وبحث سبل تعزيزه»: what else somebody goes for, with nobody behind it to do it."""
    if verb.pos != "verb" or verb.enclitic or view.actor(position + 1) is not None:
        return False
    return joins_errand(view, position)


def joins_errand(view: View, position: int) -> bool:
    """«لدفع التعاون ومناقشة القرض»: joined by «و» to what «ل» leads to."""
    if not view.conjoined(position):
        return False
    for place in range(position - 1, max(-1, position - 1 - _JOINED), -1):
        noun = view.reading(place) if place not in view.covered else None
        if view.is_mark(place) or view.is_verb(place) or view.subordinates(place):
            return False
        if noun is not None and noun.pos == "noun" and "li_prep" in noun.proclitics:
            return noun.lemma in ERRANDS and not noun.enclitic
    return False


def _is_act(view: View, place: int) -> bool:
    """«قطع»، «استدعاء», with a noun reading: the act that another is joined to."""
    readings = view.tokens[place].readings
    return any(one.pos == "noun" and one.lemma in _ACTS | _FURTHER and not one.enclitic for one in readings)


def is_proposal(view: View, position: int) -> bool:
    """«اقترح الرئيس عقد قمة»، «يدرس الاتحاد فرض عقوبات»: behind a verb and its subject stands what it is done to."""
    reading = view.reading(position)
    if reading is None or view.is_kicker(position):
        return False
    return reading.pos == "verb" and reading.lemma not in _NO_PROPOSALS

"""Encounters that a paper provides for or is about: «مذكرة لإجراء مشاورات»، «مقترحات بشأن المفاوضات»: none is held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import TALKS
from diplo_events.document import PredicateKind
from diplo_events.events import Meeting

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause
    from diplo_events.grammar import Frame

#: Papers that states sign.
_SIGNED: Final = frozenset({"اتفاق", "اتفاقية", "مذكرة", "معاهدة", "بروتوكول", "تفاهم"})
#: What stands between the paper and the encounter.
_HOLDING: Final = frozenset({"إجراء", "عقد", "تنظيم", "إنشاء", "إقامة"})
_ABOUT: Final = frozenset({"حول", "بشان", "بخصوص"})
#: What somebody has to offer, or asks for, in talks: whether these are held it leaves open.
_OFFERED: Final = frozenset("مقترح اقتراح عرض فكرة فكر ورقة مسودة شرط تصور رؤية خطة صيغة".split())
#: What leads from it to the talks: «مقترحات تتعلق بالمفاوضات»، «شروط للمفاوضات».
_LEADING: Final = frozenset({"حول", "بشأن", "بخصوص", "إزاء", "تجاه", "ل", "ب", "عن"})
_ON: Final = frozenset({"متعلق", "تعلق", "خاص", "اختص"})
_OFFER_REACH: Final = 5
_PERIODICAL: Final = frozenset("سنوي سنويه دوري دوريه منتظم منتظمه فصلي فصليه شهري شهريه".split())


def is_agreed_on(view: View, clause: Clause, frame: Frame) -> bool:
    """«اتفاقية للحوار الاستراتيجي»، «مذكرة تفاهم لعقد اجتماعات دورية»: what the sides will do, not what they did."""
    if frame.event is not Meeting or clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    if _is_offered_on(view, clause) or _is_periodical(view, clause):
        return True
    place = clause.predicate.first
    place -= view.may_be(place - 1, _HOLDING)
    noun = view.reading(place)
    led = noun is not None and "li_prep" in noun.proclitics
    if not led and view.key(place - 1) not in _ABOUT:
        return False
    return view.may_be(place - 1 - (not led), _SIGNED)


def _is_offered_on(view: View, clause: Clause) -> bool:
    """«لم يتسلم أي مقترحات بشأن المفاوضات مع روما»، «شروط للمفاوضات مع»."""
    place = clause.predicate.first
    talks = view.reading(place)
    if talks is None or clause.predicate.lemma not in TALKS | {"حوار"} or "Al_det" not in talks.proclitics:
        return False
    led = view.preposition(place) or view.preposition(place - 1)
    genitive = led is None
    if led is not None and led[0] not in _LEADING:
        return False
    for before in range(place - 1, max(-1, place - 1 - _OFFER_REACH), -1):
        if view.is_stop(before) or view.is_comma(before) or (view.is_verb(before) and not view.may_be(before, _ON)):
            return False
        offer = view.reading(before) if before not in view.covered else None
        if offer is not None and offer.pos == "noun" and offer.lemma in _OFFERED:
            return not genitive or before == place - 1
    return False


def _is_periodical(view: View, clause: Clause) -> bool:
    """«لجنة تعقد اجتماعا سنويا»، «على عقد مشاورات دورية»: what is to be held again and again."""
    held = view.may_be(clause.predicate.first - 1, _HOLDING)
    return held and view.key(clause.predicate.last) in _PERIODICAL

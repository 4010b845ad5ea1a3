"""What is done time and again, and is no event: «كثيرا ما يلتقي الوزيران»، «اعتاد الرئيس زيارة كمبالا»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause
    from diplo_events.grammar import Frame

_ENCOUNTERS: Final = frozenset({"meeting", "phone_call", "visit", "press_conference", "letter"})
#: «كثيرا ما», «عادة ما»: what stands before «ما», folded.
_OFTEN: Final = frozenset("كثيرا غالبا عاده دايما دائما احيانا نادرا".split())
_WHAT: Final = "ما"
_EVER: Final = frozenset({"طالما", "لطالما", "قلما", "كلما"})
#: Verbs of those who do something as they always do (lemmas).
_USED_TO: Final = frozenset({"اعتاد", "دأب", "درج", "واظب", "تعود"})
#: «سنويا», «كل عام»: how often somebody does what a verb in the imperfect tells, folded.
_REGULARLY: Final = frozenset("سنويا شهريا اسبوعيا دوريا يوميا بانتظام باستمرار".split())
_EACH: Final = "كل"
_TIMES: Final = frozenset("عام سنه شهر اسبوع يوم فتره".split())
#: «العودة إلى طاولة المفاوضات»: where those who talk sit, and how they come to it.
_TABLES: Final = frozenset({"طاوله", "مايده"})
_TO: Final = frozenset({"الي", "علي", "حول"})
_COMING_BACK: Final = frozenset({"عودة", "رجوع", "جلوس", "دعوة"})
#: «تكثيف اللقاءات»، «تبادل الزيارات»: done with encounters of which none is told (lemmas).
_MORE: Final = frozenset({"تكثيف", "تبادل", "زيادة", "تفعيل", "تنشيط", "تشجيع"})
_MEETING: Final = frozenset("لقاء زيارة اجتماع مشاورة اتصال مباحثة محادثة رسالة".split())
#: So near before the act such words stand, and so far the clause may go on with the act.
_NEAR: Final = 4
_REACH: Final = 12
_BEHIND: Final = 8


def is_habitual(view: View, clause: Clause, frame: Frame) -> bool:
    """«عادة ما يزور الرئيس كمبالا»، «دأب الوزيران على اللقاء»، «يجتمعان كل عام»."""
    if frame.event_type not in _ENCOUNTERS:
        return False
    if _is_seat_wanted(view, clause) or _is_intensified(view, clause):
        return True
    return _is_often(view, clause) or _is_custom(view, clause) or _is_regular(view, clause)


def _is_seat_wanted(view: View, clause: Clause) -> bool:
    """«ضرورة العودة إلى طاولة المفاوضات»: where one ought to sit; but «عاد الوفدان إلى طاولة المفاوضات»."""
    table = clause.predicate.first - 1
    if view.key(table) not in _TABLES or view.key(table - 1) not in _TO:
        return False
    for place in range(table - 2, max(-1, table - _REACH), -1):
        if view.is_stop(place) or view.is_verb(place):
            return False
        if view.may_be(place, _COMING_BACK):
            return True
    return False


def _is_intensified(view: View, clause: Clause) -> bool:
    """«تكثيف اللقاءات»، «تبادل الزيارات»: how often they are to meet, and no one meeting."""
    first = clause.predicate.first
    reading = view.reading(first)
    several = reading is not None and reading.num == "p" and "Al_det" in reading.proclitics
    return several and clause.predicate.lemma in _MEETING and view.may_be(first - 1, _MORE)


def _is_often(view: View, clause: Clause) -> bool:
    first = clause.predicate.first
    for place in range(first - 1, max(-1, first - _REACH), -1):
        key = view.key(place).removeprefix("و")
        if view.is_stop(place):
            return False
        if key in _EVER:
            return True
        if key == _WHAT and view.key(place - 1).removeprefix("و") in _OFTEN:
            return True
        if view.is_verb(place) and first - place > _NEAR and not _opens_each_time(view, place):
            return False
    return False


def _opens_each_time(view: View, verb: int) -> bool:
    """«كلما زار الرئيس كمبالا التقى»: the verb right behind «كلما» leads on to what is done each time."""
    return view.key(verb - 1).removeprefix("و") in _EVER


def _is_custom(view: View, clause: Clause) -> bool:
    """«اعتاد الوزراء عقد اجتماعات»: the verb that the act depends on, with nobody else's verb between."""
    first = clause.predicate.first
    for place in range(first - 1, max(-1, first - _REACH), -1):
        if view.is_stop(place) or view.is_comma(place):
            return False
        if view.is_verb(place):
            verb = view.reading(place)
            return verb is not None and verb.lemma in _USED_TO
    return False


def _is_regular(view: View, clause: Clause) -> bool:
    """«يلتقي القادة سنويا»: told of no day, by a verb that tells what they do."""
    verb, last = view.reading(clause.predicate.first), clause.predicate.last
    if (
        clause.predicate.kind is not PredicateKind.VERB
        or verb is None
        or verb.asp != "i"
        or "sa_fut" in verb.proclitics
    ):
        return False
    if view.is_relative(clause.predicate.first - 1):
        return False
    for place in range(last, min(last + _BEHIND, len(view))):
        if view.is_stop(place) or view.is_comma(place) or view.is_verb(place) or view.is_relative(place):
            return False
        if view.key(place) in _REGULARLY or (view.key(place) == _EACH and view.key(place + 1) in _TIMES):
            return True
    return False

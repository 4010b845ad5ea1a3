"""Whose an encounter is that somebody else only calls for, has in his house or is asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import is_feminine_state
from diplo_events.clauses.companions import together
from diplo_events.clauses.matters import SITTINGS
from diplo_events.document import PERSONS, Clause, FunctionKind, MentionKind, PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Verbs that ask somebody for something, him whom they ask for their object.
_ASKING: Final = frozenset("دعا حث طالب ناشد حض شجع نصح ألزم أمر ضغط".split())
#: What leads from them to what is asked for.
_TO: Final = frozenset({"إلى", "على", "ب"})
#: Verbs whose object, not whose subject, does what stands behind it: «حث أوغندا على إجراء محادثات مع مالي».
_MOVING: Final = _ASKING | frozenset("أقنع أجبر أرغم حرض حذر اتهم انتقد منع دفع كلف سمح طلب".split())
#: The preposition behind which two of them name whom they move.
_THROUGH: Final = {"ضغط": "على", "طلب": "من", "سمح": "ل"}
#: What leads from him to what he is to do; two verbs take it as a second object.
_TOWARDS: Final = frozenset({"إلى", "على", "ب", "من", "ل"})
_BARE: Final = frozenset({"ناشد", "طلب", "كلف"})
_WITH: Final = "مع"
#: So many words may stand between him and the encounter: «على البدء الفوري في محادثات».
_NEAR: Final = 5
_OWN: Final = frozenset({"3ms_poss", "3fs_poss"})
#: Acts whose own doer stands between them and the encounter: «إجراء واشنطن محادثات»، «عقد أنقرة لقاءات».
_HOLDING: Final = frozenset("إجراء عقد بدء استئناف إطلاق مواصلة رفض إلغاء تعليق تأجيل".split())
#: Acts of him in whose house others meet.
_HOUSING: Final = frozenset("استضافة احتضان رعاية تنظيم استقبال تسهيل".split())
_RESUMING: Final = frozenset("استئناف عقد إجراء بدء مواصلة دخول إطلاق".split())
_INVITATION: Final = "دعوة"
#: What a body does that sits at somebody's call.
_CONVENING: Final = frozenset("عقد انعقد اجتمع التأم بحث ناقش".split())
#: «قبل انعقاد القمة»، «تمهيدا للقمة».
_TAKING_PLACE: Final = frozenset("عقد انعقاد بدء انطلاق افتتاح بداية".split())
_UNIONS: Final = frozenset({"ARL", "GCC", "AFU", "OIC", "EU", "ASEAN", "NATO"})
_AHEAD: Final = frozenset("قبل قبيل عشيه".split())
_PREPARING: Final = frozenset("تمهيدا تحضيرا استعدادا".split())
#: «ردا على سؤال عن»: what is asked, and how far before the encounter.
_QUESTIONS: Final = frozenset("سؤال اسئله استفسار سوال".split())
_ASKED: Final = 14


def asked_for(view: View, clause: Clause, verbal: list[Clause]) -> tuple[Mention, ...]:
    """«دعا الرئيس الكيني أوغندا إلى استئناف محادثاتها مع مالي»: the talks are those of whom he asks, not his."""
    place = clause.predicate.first
    reading = view.reading(place)
    if reading is None or clause.predicate.lemma not in SITTINGS:
        return ()
    if reading.enclitic not in _OWN:
        return _moved(view, clause, verbal)
    for host in verbal:
        if host.predicate.lemma not in _ASKING or not host.predicate.last < place or not together(view, host, place):
            continue
        asked = next((item for item in host.all(FunctionKind.OBJECT) if item.mentions), None)
        if asked is None or asked.last > place or not _leads(host, asked.last, place):
            continue
        if reading.enclitic == _pronoun_of(asked.mentions):
            return asked.mentions
    return ()


def _moved(view: View, clause: Clause, verbal: list[Clause]) -> tuple[Mention, ...]:
    """«حث الرئيس الكيني أوغندا على إجراء محادثات مع مالي»: of talks with others, they hold them whom he moves to it.

    «دعت كينيا أوغندا ومالي إلى استئناف المفاوضات»: so do two, with one another.
    """
    place = clause.predicate.first
    others = any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, _WITH))
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return ()
    for host in verbal:
        if host.predicate.lemma not in _MOVING or not host.predicate.last < place or not together(view, host, place):
            continue
        moved = _whom(host)
        if moved is not None and (others or _among_them(view, moved, place)) and _is_towards(view, host, moved, place):
            return moved
    return ()


def _among_them(view: View, moved: tuple[Mention, ...], place: int) -> bool:
    """«إلى استئناف المفاوضات»: several take up talks; to «قمة» and «محادثات معه» he asks them who is there."""
    with_him = view.key(place + 1).startswith(_WITH) or view.key(place + 2).startswith(_WITH)
    return len(moved) > 1 and not with_him and view.may_be(place - 1, _RESUMING)


def _whom(host: Clause) -> tuple[Mention, ...] | None:
    """«حث أوغندا»، «ضغط على أوغندا»، «طلب من أوغندا»."""
    through = _THROUGH.get(host.predicate.lemma)
    items = host.all(FunctionKind.OBJECT) if through is None else host.all(FunctionKind.PREPOSITION, through)
    return next((item.mentions for item in items if item.mentions), None)


def _is_towards(view: View, host: Clause, moved: tuple[Mention, ...], place: int) -> bool:
    """«على البدء في محادثات», but not «خلال محادثات», nor what a verb behind him tells."""
    start = moved[-1].last
    if not start < place <= start + _NEAR + 1:
        return False
    led = view.preposition(start)
    towards = led[0] in _TOWARDS if led is not None else host.predicate.lemma in _BARE
    between = range(start, place)
    return towards and not any(view.is_mark(one) or view.is_verb(one) or one in view.covered for one in between)


def _leads(host: Clause, start: int, place: int) -> bool:
    """What he is asked to do stands behind him, the encounter in it: «إلى استئناف محادثاتها», not «خلال محادثاتها»."""
    led = (item for item in host.all(FunctionKind.PREPOSITION) if item.preposition in _TO and item.first >= start)
    return any(item.first <= place < item.last for item in led)


def _pronoun_of(asked: tuple[Mention, ...]) -> str:
    one = asked[0]
    woman = one.gender == "f" or is_feminine_state(one) or len(asked) > 1 or one.number == "p"
    man = one.kind in PERSONS and one.gender != "f" and one.number != "p"
    return "3ms_poss" if man or not woman else "3fs_poss"


def doer_between(view: View, position: int) -> tuple[Mention, ...]:
    """«انتقدت أوغندا إجراء كينيا محادثات مع المتمردين»: who stands between the act and the talks holds them."""
    doer = _owner_of_act(view, position, _HOLDING)
    return (doer,) if doer is not None else ()


def is_elsewhere(view: View, clause: Clause) -> bool:
    """Tell whether nobody named around the encounter need take part: it is others' own, housed, or asked about."""
    place = clause.predicate.first
    if clause.predicate.kind is PredicateKind.MASDAR and clause.predicate.lemma == _INVITATION:
        return _convenes(view, place)
    if clause.predicate.kind is not PredicateKind.MASDAR or clause.predicate.lemma not in SITTINGS:
        return False
    tests = _is_housed(view, place), _among_themselves(view, clause), _in_question(view, place)
    return any(tests) or _is_of_body_ahead(view, clause)


def _convenes(view: View, position: int) -> bool:
    """«عقد المجلس جلسة بدعوة من كينيا»: at her call it sits, and has got no invitation."""
    led = view.preposition(position)
    if led is None or led[0] != "ب":
        return False
    before = (place for place in range(position - 1, -1, -1) if view.is_stop(place) or view.is_verb(place))
    behind = (place for place in range(position, len(view)) if view.is_stop(place) or view.is_verb(place))
    verb = next(behind if position == 0 else before, None)
    return verb is not None and view.may_be(verb, _CONVENING)


def _is_housed(view: View, position: int) -> bool:
    """«احتجت كينيا على استضافة أوغندا لقاءات للمتمردين»: neither who houses them nor who protests was there."""
    return _owner_of_act(view, position, _HOUSING) is not None


def _owner_of_act(view: View, position: int, acts: frozenset[str]) -> Mention | None:
    """Return the actor right before this noun who is the genitive of one of these acts."""
    before = view.covered.get(position - 1)
    if before is None or view.preposition(position) is not None or view.conjoined(position):
        return None
    act = view.reading(before.first - 1)
    told = act is not None and act.pos == "noun" and act.lemma in acts and not act.enclitic
    return before if told and view.actor(before.first) is before and view.preposition(before.first) is None else None


def _among_themselves(view: View, clause: Clause) -> bool:
    """«دعا الأمين العام إلى محادثات بين الأطراف الغانية»: several, called by one name, talk with one another."""
    for item in clause.all(FunctionKind.PREPOSITION, "بين"):
        if len(item.mentions) == 1 and item.mentions[0].number == "p" and not view.conjoined(item.last):
            return True
    return False


def _is_of_body_ahead(view: View, clause: Clause) -> bool:
    """«التقى نظيره قبل انعقاد القمة الأفريقية»: an encounter of a body's, ahead of which somebody does something."""
    place = clause.predicate.first
    place -= view.may_be(place - 1, _TAKING_PLACE)
    led = view.key(place).startswith("ل") and view.key(place - 1) in _PREPARING
    owners = (one for item in clause.all(FunctionKind.GENITIVE) for one in item.mentions)
    return (led or view.key(place - 1) in _AHEAD) and any(map(_is_of_many, owners))


def _is_of_many(mention: Mention) -> bool:
    return mention.kind is MentionKind.ORGANISATION or mention.actor in _UNIONS


def _in_question(view: View, position: int) -> bool:
    """«وردا على سؤال عن مشاركة الرئيس في القمة، قال المتحدث»: what was asked about is not his who answers."""
    reading = view.reading(position)
    if reading is None or reading.enclitic in _OWN:
        return False
    for place in range(position - 1, max(-1, position - 1 - _ASKED), -1):
        if view.is_stop(place) or view.is_comma(place):
            return False
        if view.key(place) in _QUESTIONS:
            return True
    return False

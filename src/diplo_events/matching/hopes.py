"""Whether an event is no more than possible: proposed, wished for, striven for, doubted, or told under a condition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.owners import INVITING
from diplo_events.clauses.phrase_words import SENDING
from diplo_events.document import FunctionKind
from diplo_events.matching.aims import purpose_of
from diplo_events.matching.provided import on_agenda
from diplo_events.matching.scope import ADJECTIVES, REACH, TAKING_PLACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.matching.scope import Scope

_CONDITIONS: Final = frozenset("اذا لو هل احتمال امكانيه امكان احتمالات ربما".split())
_IF: Final = frozenset({"اذا", "لو"})
#: So far before the second thing the condition stands.
_JOINED: Final = 10
#: «لعل اللقاء»: of what stands right behind it.
_PERHAPS: Final = "لعل"
#: Who does this wants an encounter that may never be: «اقترح عقد قمة»، «طلب زيارة المدينة»، «دعا إلى اجتماع».
#: («تحاول» reads as a verb of its own too.)
_PROPOSED: Final = frozenset(
    "اقترح طلب طالب ناشد حث حض شجع نصح حذر تمنى أمل حاول تحاول رغب درس أراد سعى اقتراح رغبة تفاؤل".split()
)
_STRIVING: Final = frozenset({"حاول", "تحاول", "أراد", "سعى"})
_WISHING: Final = frozenset({"أمل", "رغب", "فكر"})
#: «عرضت القاهرة استضافة محادثات»، «أبدى استعداده لاستضافة قمة».
_OFFERED: Final = frozenset({"عرض", "استعداد"})
_HOSTING: Final = frozenset({"استضافة", "عقد", "إجراء", "تنظيم", "احتضان"})
_URGING: Final = frozenset("حث حض ناشد طالب نصح شجع".split())
_BACKING: Final = frozenset("أيد دعم حبذ فضل".split())
_BEGINNING: Final = frozenset("بدء إطلاق إجراء عقد استئناف انطلاق".split())
_PROPOSING: Final = frozenset({"مقترح", "مطالب", "اقتراح", "مناشد", "متمن", "آمل", "مشترط"})
_STIPULATING: Final = frozenset({"اشترط"})
_OPEN: Final = frozenset({"منفتح", "انفتاح"})
#: «أبدى استعداده للقاء»، «مستعد للتفاوض», but «استعدادا للقمة».
_READY: Final = _OPEN | {"استعداد", "مستعد", "جاهز"}
#: «مشاورات لعقد قمة»، «محاولات للقاء الوفد»: what is striven for.
_EFFORTS: Final = frozenset("مشاورة محاولة جهد مسعى سعي مبادرة ضغط عرض مقترح اقتراح فكرة فرصة تحرك وساطة".split())
#: «محادثات محتملة»، «القمة المقترحة»، «لقاء مزعوم»: as its adjective says, an encounter that may never be.
_DOUBTFUL: Final = frozenset(
    article + stem + ending
    for article in ("", "ال")
    for stem in ("محتمل", "ممكن", "مقترح", "مفترض", "مزعوم")
    for ending in ("", "ه")
) - {"مقترح"}  # «وفق مقترح الرئيس»
#: «قد لا يزور».
_MAYBE: Final = frozenset({"قد", "فقد"})
_EXPECTING: Final = frozenset({"رجح", "توقع", "انتظر", "ارتقب"})
_PROMISING: Final = frozenset({"تعهد", "وعد", "التزم"})
_POSSIBLE: Final = frozenset({"يمكن", "الممكن", "المحتمل", "يحتمل", "يجوز"})


def conditional(scope: Scope) -> bool:
    """«إذا التقى الطرفان»، «احتمال عقد لقاء»."""
    near = range(max(scope.before.start - 1, scope.first - 2 * REACH), scope.first)
    perhaps = scope.key(scope.first - 1).removeprefix("و") == _PERHAPS
    return perhaps or any(scope.key(place) in _CONDITIONS for place in near) or _joined_to_condition(scope)


def _joined_to_condition(scope: Scope) -> bool:
    """«إذا سحبت قواتها وقطعت علاقاتها»: the second thing under one condition."""
    view = scope.view
    near = range(scope.first, max(-1, scope.first - ADJECTIVES), -1)  # «وقام بقطع كل علاقاته»
    joined = next((place for place in near if view.conjoined(place) and view.is_verb(place)), 0)
    for place in range(joined - 1, max(-1, joined - 1 - _JOINED), -1):
        if view.is_stop(place) or view.is_comma(place):
            return False
        if view.key(place) in _IF:
            return True
    return False


def called_for(scope: Scope) -> bool:
    """«دعا إلى اجتماع»، «تلقى دعوة لزيارة»."""
    led = purpose_of(scope) is not None or scope.led_by({"الي"})
    return scope.is_masdar and led and any(_invites(scope, place) for place in _near(scope))


def _near(scope: Scope) -> Iterator[int]:
    """Yield the places of the words before, nearest first; whoever is told of counts as one word."""
    place, left = scope.first - 1, ADJECTIVES
    while place >= max(0, scope.words.start) and left > 0:
        mention = scope.view.covered.get(place)
        place = place if mention is None else mention.first
        yield place
        place, left = place - 1, left - 1


def _invites(scope: Scope, place: int) -> bool:
    """«دعا»، «تلقى دعوة», but «وصل بدعوة من نظيره»، «تلبية لدعوته»: at whose wish somebody has come."""
    wish = scope.key(place).startswith(("بدعو", "لدعو"))
    return scope.view.may_be(place, INVITING) and not wish


def proposed(scope: Scope) -> bool:
    """«اقترح عقد قمة»، «دعا إلى اجتماع طارئ»: who says so hopes for it."""
    if (
        scope.that_of() in _PROPOSED
        or _proposed_that(scope)
        or scope.clause.predicate.light in _PROPOSED
        or _striven_for(scope)
        or _wished_in(scope)
    ):
        return True
    if not scope.is_masdar or scope.lies_within():
        return False
    offered = scope.lemma(scope.first - 1) in _HOSTING and scope.governor(_OFFERED) is not None
    offered = offered or _offered_itself(scope)
    asked = scope.governor(_PROPOSED) is not None and not _strives_itself(scope)
    wished = called_for(scope) or asked or _urged(scope) or _backed(scope)
    return offered or wished or _talked_over(scope) or _stipulated(scope)


def _strives_itself(scope: Scope) -> bool:
    """«حاولت الزيارة تهدئة الأجواء»، «سعت محادثات برن إلى حل»: the encounter is what strives, and has been."""
    verb = scope.first - 1
    if scope.lemma(verb) not in _STRIVING or not scope.view.is_verb(verb):
        return False
    if scope.lemma(verb) == "سعى" or any(not item.mentions for item in scope.clause.all(FunctionKind.OBJECT)):
        return True
    deed, strives = scope.view.reading(scope.first), scope.view.reading(verb)
    if deed is None or strives is None or "Al_det" not in deed.proclitics:
        return False
    return deed.gen == strives.gen and verb - 1 not in scope.view.covered


def _offered_itself(scope: Scope) -> bool:
    """«عرض الرئيس لقاء خصمه»، «عرض إجراء محادثات»: the verb's own object; «عرض نتائج لقائه» tells of one that was."""
    place = scope.governor({"عرض"})
    before = scope.first - 1 - (scope.lemma(scope.first - 1) in _HOSTING)
    told = before in scope.view.covered or scope.view.is_verb(before)
    return told and place is not None and scope.view.is_verb(place) and not scope.clause.predicate.light


def _stipulated(scope: Scope) -> bool:
    """«اشترطت عقد اللقاء في برن», but «تشترط لقبول زيارته»: without it the journey is refused."""
    verb = scope.governor(_STIPULATING)
    return verb is not None and not any(scope.key(place).startswith("ل") for place in range(verb + 1, scope.first))


def _wished_in(scope: Scope) -> bool:
    """«يأمل الرئيس في لقاء نظيره»، «يرغب الوزير في زيارة المدينة»: «في» leads to what is wished, to no occasion."""
    place = scope.first - 1
    place -= scope.lemma(place) in _HOSTING
    if not scope.is_masdar or scope.key(place) != "في":
        return False
    mention = scope.view.covered.get(place - 1)
    return scope.lemma(place - 1 if mention is None else mention.first - 1) in _WISHING


def _backed(scope: Scope) -> bool:
    """«تؤيد البدء الفوري للمفاوضات»: whose beginning somebody is for has not begun; «أيد استمرار المحادثات» has."""
    carrier = scope.governor(_BEGINNING)
    verb = scope.governor(_BACKING)
    return carrier is not None and verb is not None and verb < carrier


def _urged(scope: Scope) -> bool:
    """«حث الرئيس الكيني الحكومة الغانية على البدء في محادثات»: however far from the verb, in its own clause."""
    for place in _near(scope):
        if scope.view.is_mark(place) or scope.view.subordinates(place):
            return False
        if scope.view.is_verb(place):
            return scope.lemma(place) in _URGING
    return False


def _proposed_that(scope: Scope) -> bool:
    """«مقترحا أن يتوجه المبعوث إلى المدينة»، «باقتراحه أن»."""
    start = scope.words.start
    return scope.view.key(start - 1) == "ان" and scope.lemma(start - 2) in _PROPOSING


def _striven_for(scope: Scope) -> bool:
    """«مشاورات جارية لعقد قمة»، «استعداده للقاء نظيره»."""
    place = purpose_of(scope)
    if place is None:
        near = (scope.first - 1, scope.first - 2)  # «انفتاحها على عقد قمة»
        return any(scope.key(one) == "علي" and scope.lemma(one - 1) in _OPEN for one in near)
    before = scope.view.reading(place - 1)
    place -= 1 + (before is not None and before.pos == "adj" and before.lemma not in _READY)
    return place not in scope.view.covered and scope.lemma(place) in _EFFORTS | _READY


def _talked_over(scope: Scope) -> bool:
    """«يبحث إرسال وفد»."""
    sent = scope.clause.predicate.lemma in SENDING or scope.clause.predicate.light in SENDING
    return sent and scope.governor({"بحث", "ناقش"}) is not None


def uncertain(scope: Scope) -> bool:
    """«قد يزور»، «يمكن أن يلتقي»، «محادثات محتملة»، «قد تستضيف محادثات»: before an imperfect the particle doubts."""
    if scope.is_masdar and (scope.described(_DOUBTFUL) or on_agenda(scope.view, scope.clause, scope.first)):
        return True
    verb = scope.subject_verb() or scope.governor(TAKING_PLACE) if scope.is_masdar else scope.carrier()
    reading = None if verb is None else scope.view.reading(verb)
    if verb is None or reading is None or reading.asp != "i":
        return False
    keys = (scope.key(verb - 2), scope.key(verb - 1))
    if keys[1] == "لا" and keys[0] in _MAYBE:
        return True
    return keys[1] == "قد" or (keys[1] == "ان" and keys[0] in _POSSIBLE)


def expected(scope: Scope) -> bool:
    """«رجح أن يلتقيا»، «توقع استئناف المفاوضات»، «توقع أن يتم التوقيع»."""
    ahead = scope.clause.predicate.aspect == "i" or _to_come_about(scope)
    return (ahead and scope.that_of() in _EXPECTING) or (scope.is_masdar and scope.governor(_EXPECTING) is not None)


def _to_come_about(scope: Scope) -> bool:
    """«توقع أن يتم التوقيع»: the verb before the masdar says that it is yet to come about."""
    verb = scope.view.reading(scope.first - 1) if scope.is_masdar else None
    return verb is not None and verb.pos == "verb" and verb.asp == "i" and verb.lemma in TAKING_PLACE


def promised(scope: Scope) -> bool:
    """«تعهد الرئيس برفع العقوبات»، «وعد بزيارة برن»: «ب» leads to what somebody has said he will do."""
    place = scope.governor(_PROMISING) if scope.is_masdar else None
    led = (scope.view.preposition(one) for one in range(place + 1, scope.first + 1)) if place is not None else ()
    return any(one is not None and one[0] == "ب" for one in led)

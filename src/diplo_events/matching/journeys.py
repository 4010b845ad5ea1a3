"""What is no journey of anybody: «وصلت طائرة تحمل مساعدات إلى الخرطوم»، «تتوقف عودته على الوضع في مالي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.acts import joins_errand
from diplo_events.clauses.journey_words import GOING, MOVING
from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.phrase_words import COMING, ENCOUNTERS
from diplo_events.clauses.posts import POSTED
from diplo_events.clauses.vessels import has_aboard
from diplo_events.document import PERSONS, Clause, FunctionKind, PredicateKind
from diplo_events.matching.departures import leaves_post

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading
    from diplo_events.grammar import Frame

#: What carries goods or people (lemmas).
_VESSELS: Final = frozenset(
    "طائرة مروحية سفينة باخرة ناقلة فرقاطة بارجة مدمرة غواصة عبارة قافلة شاحنة شحنة دفعة مركب قارب زورق يخت قطار "
    "أسطول".split()
)
#: «على متن طائرة»: where one is, not what arrives.
_ABOARD: Final = frozenset({"متن", "ظهر"})
#: Verbs and nouns of arriving that also mean to reach something, and what one reaches besides what masdars name.
_ARRIVING: Final = frozenset({"وصل", "وصول"})
#: Nouns of moving, behind which may stand what moves.
_MOVED: Final = frozenset("وصول دخول خروج عودة مغادرة سفر".split())
_THINGS: Final = frozenset(
    "هدنة صيغة حل نتيجة قناعة خلاصة سلطة حكم سدة رئاسة طريق هدف مرحلة حقيقة قاسم صفقة معاهدة خطة رؤية قرار".split()
)
_SITES: Final = frozenset("قمة مقر مطار قاعدة مدينة بلدة مبنى معبر".split())
#: What one says or writes to somebody.
_WORDS: Final = frozenset("رسالة برقية خطاب شكر تحية تهنئة تعزية عزاء نداء سؤال طلب دعوة كلمة".split())
_DASHES: Final = frozenset({"-", "–", "ـ"})
_READY: Final = frozenset("استعداد دعوة حاجة رغبة فرصة ضرورة مجال آلية لجنة داع مستعد جاهز".split())
_TOUR: Final = "جولة"
#: What has rounds, verbs of holding one, and of being somewhere, which tell of one that has a number.
_ROUNDS: Final = frozenset("محادثة مفاوضة مباحثة مشاورة تفاوض حوار محاورة قتال اقتراع انتخاب تصويت".split())
_HOLDING: Final = frozenset("عقد انعقد استأنف استضاف جرى".split())
_NUMBERED: Final = frozenset("أول ثاني ثان ثالث رابع خامس سادس سابع ثامن تاسع عاشر تالي قادم مقبل جديد أخير".split())
_BEING: Final = (frozenset[str](), frozenset({"كان", "بدأ", "انتهى", "انطلق", "تأجل", "أجل", "أجرى"}))
_INTENDING: Final = frozenset({"اعتزم", "نوى", "قرر"})
#: Tokens looked through behind the verb and before it.
_BEHIND: Final = 8
_BEFORE: Final = 14
#: Who goes somewhere for something: verbs and nouns of journeys and of sending (lemmas); and how far before it.
_GOING: Final = GOING | MOVING | frozenset("عاد قدم حضر قصد حمل أوفد أرسل بعث إيفاد إرسال عودة قدوم".split())
_AIM: Final = 16


def is_nobodys(view: View, clause: Clause, frame: Frame) -> bool:
    """Tell whether the subject of a verb of journeys is a vessel: «وكانت سفينة محملة بالأدوية قد وصلت إلى عدن».

    «وصلت طائرة الرئيس إلى روما» and «وصل الوزير على متن طائرة» are journeys of theirs; «توقف على» is to depend.
    """
    travels = any(slot.travellers and slot.function is FunctionKind.SUBJECT for slot in frame.slots)
    reading = view.reading(clause.predicate.first)
    reached = clause.predicate.lemma in _ARRIVING and _reaches_thing(view, clause)
    if travels and (reached or _is_of_things(view, clause) or _is_round(view, clause)):
        return True
    if not travels or clause.predicate.kind is not PredicateKind.VERB or reading is None:
        return False
    if clause.predicate.lemma == "توقف" and view.key(clause.predicate.last) == "علي":
        return True
    if (clause.predicate.lemma == "توجه" and _turns_to(view, clause)) or leaves_post(view, clause):
        return True
    at_home = clause.predicate.lemma == "عاد" and not _comes_from_abroad(clause)
    if at_home or (clause.predicate.lemma in COMING and _comes_about(view, clause)):
        return True
    return _is_behind(view, clause.predicate.last, reading) or _is_before(view, clause.predicate.first, reading)


def _is_round(view: View, clause: Clause) -> bool:
    """«الجولة الثانية ستعقد في روما»، «جولة جديدة من المحادثات»، «الجولة الرابعة ستكون في مسقط»: of talks, no tour."""
    noun = view.reading(clause.predicate.last - 1)
    if clause.predicate.lemma != _TOUR:
        return False
    if noun is None or noun.enclitic or view.may_be(clause.predicate.last - 2, _HOLDING - {"جرى"}):  # «أجرى جولة»
        return noun is not None and not noun.enclitic
    numbered = view.may_be(clause.predicate.last, _NUMBERED)
    for place in range(clause.predicate.last, min(len(view), clause.predicate.last + _BEHIND)):
        if view.is_stop(place) or view.is_relative(place) or view.actor(place) is not None:
            return False
        if view.may_be(place, _ROUNDS) or (view.is_verb(place) and view.may_be(place, _HOLDING | _BEING[numbered])):
            return True
    return False


def _is_of_things(view: View, clause: Clause) -> bool:
    """«ضمان وصول المساعدات إلى غزة»: what arrives stands right behind, and is nobody who is told of."""
    predicate = clause.predicate
    noun, own = view.reading(predicate.last), view.reading(predicate.first)
    if predicate.kind is not PredicateKind.MASDAR or predicate.lemma not in _MOVED or predicate.last in view.covered:
        return False
    if own is None or own.enclitic or "Al_det" in own.proclitics or noun is None or noun.pos != "noun":
        return False
    return noun.proclitics in {("Al_det",), ()}


def _turns_to(view: View, clause: Clause) -> bool:
    """«توجه الرئيس ببرقية إلى نظيره»: with words, and to somebody; «توجه برسالة إلى كييف» is a journey."""
    words = any(_begins_with(view, item.first, _WORDS) for item in clause.all(FunctionKind.PREPOSITION, "ب"))
    led = clause.all(FunctionKind.PREPOSITION, "إلى", "ل")
    return words and any(mention.kind in PERSONS for item in led for mention in item.mentions)


def _begins_with(view: View, place: int, lemmas: frozenset[str]) -> bool:
    noun = view.reading(place)
    return noun is not None and noun.lemma in lemmas


def _comes_about(view: View, clause: Clause) -> bool:
    """«جاء ذلك بعد زيارة الوزير»، «يأتي القرار قبيل توجه الوزير»: what comes is nobody."""
    place = clause.predicate.last
    thing = view.reading(place)
    return thing is not None and place not in view.covered and thing.pos in {"pron_dem", "noun"}


def _comes_from_abroad(clause: Clause) -> bool:
    """«عاد الوفد الروسي إلى جنيف»; an ambassador is back at his post, and he of no state told may be at home."""
    kinds = {FunctionKind.SUBJECT, FunctionKind.HOST}
    subjects = [mention for item in clause.functions if item.kind in kinds for mention in item.mentions]
    return any(mention.actor and mention.position not in POSTED for mention in subjects)


def is_aim(view: View, position: int) -> bool:
    """«يتوجه إلى كييف للتباحث مع»: behind «ل», in a clause in which somebody goes somewhere; no «استعداد للتشاور»."""
    led, before = view.preposition(position), view.reading(position - 1)
    if led is None and joins_errand(view, position):  # «توجه إلى كييف لدفع التعاون ومناقشة القرض مع نظيره»
        return _is_before_all(view, position, _GOING)
    if led is None:  # «يعتزم الوزير مناقشة القرض مع نظيره»
        return _is_before_all(view, position, _INTENDING)
    ready = position - 1 not in view.covered and before is not None and before.lemma in _READY
    return led[0] == "ل" and not ready and _is_before_all(view, position, _GOING)


def _is_before_all(view: View, position: int, lemmas: frozenset[str]) -> bool:
    """Tell whether one of these words stands before a place in its sentence, no full stop between."""
    for place in range(position - 1, max(-1, position - _AIM), -1):
        if view.is_stop(place):
            return False
        if view.may_be(place, lemmas):
            return True
    return False


def _reaches_thing(view: View, clause: Clause) -> bool:
    """«الوصول إلى تسوية في ليبيا»، «وصل الوزير إلى قناعة»: behind «إلى», or «ل» that is no purpose, no place stands."""
    doers = (*clause.all(FunctionKind.SUBJECT), *clause.all(FunctionKind.GENITIVE))
    ends = {clause.predicate.last, *(item.last for item in doers if item.mentions)}
    goals = clause.all(FunctionKind.PREPOSITION, "إلى", "ل")
    led = next((item for item in goals if {item.first, item.first - 1} & ends and item.first not in view.covered), None)
    if led is None or any(item.mentions for item in goals):
        return False
    noun = view.reading(led.first)
    if noun is None or noun.pos != "noun" or noun.lemma in _SITES | ENCOUNTERS:
        return False
    return noun.lemma in _THINGS or (led.preposition == "إلى" and is_masdar(noun))


def _is_behind(view: View, start: int, verb: Reading) -> bool:
    bracketed = False
    for place in range(start, min(len(view), start + _BEHIND)):
        if view.key(place) in _DASHES:
            bracketed = not bracketed  # «رست - بحمد الله - أمس خامس سفينة»
        elif not bracketed and _arrives(view, place, verb):
            return True
        elif not bracketed and (view.actor(place) is not None or view.preposition(place) or view.is_stop(place)):
            return False
    return False


def _is_before(view: View, start: int, verb: Reading) -> bool:
    for place in range(start - 1, max(-1, start - _BEFORE), -1):
        mention = view.actor(place)
        if view.is_stop(place) or view.subordinates(place) or (mention is not None and mention.kind in PERSONS):
            return False
        if _arrives(view, place, verb):
            return True
    return False


def _arrives(view: View, place: int, verb: Reading) -> bool:
    """Tell whether a vessel stands here that the verb agrees with, and nobody is told whose it is."""
    noun = view.reading(place)
    if noun is None or place in view.covered or noun.lemma not in _VESSELS or view.preposition(place) is not None:
        return False
    aboard = view.key(place - 1) in _ABOARD
    owner = view.starts.get(place + 1)
    owned = (owner is not None and owner.kind in PERSONS) or has_aboard(view, place)
    return not aboard and not owned and (noun.gen == verb.gen or noun.num == "p")

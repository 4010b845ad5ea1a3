"""Whether the words around a predicate deny its event or put it off: «لم يلتق»، «ألغى زيارته»، «تأجل الاجتماع»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.taking_place import due_end
from diplo_events.document import PredicateKind
from diplo_events.matching.aims import purpose_of
from diplo_events.matching.doing import masdar_head
from diplo_events.matching.plans import INTENDING
from diplo_events.matching.scope import REACH, TAKING_PLACE

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.matching.scope import Scope

_NEGATIONS: Final = frozenset("لم لن ما لا ليس ليست".split())
#: «قد لا يزور»: it is open whether he will.
_MAYBE: Final = frozenset({"قد", "فقد", "ربما", "لربما"})
#: «سرعان ما التقيا»، «غالبا ما»: behind these «ما» denies nothing.
_HOW: Final = frozenset("سرعان وسرعان فسرعان غالبا وغالبا عاده وعاده كثيرا وكثيرا قليلا نادرا احيانا دايما".split())
_AGAIN: Final = frozenset({"إعادة"})
_STRONG_NEGATIONS: Final = frozenset({"لم", "لن"})
_CANCELLED: Final = frozenset("نفى ألغى رفض امتنع استبعد نفي إلغاء اعتذر تراجع تعذر".split())
#: Who will not say so denies nothing: «امتنع عن التعليق على اللقاء».
_SAYING: Final = frozenset({"تأكيد", "تعليق", "كشف", "إفصاح", "تعقيب"})
#: Nor does who does not confirm it, or tells no more of it: «لم يؤكد اللقاء»، «لم يكشف موعد القمة».
_CONFIRMING: Final = frozenset({"أكد", "علق", "كشف", "حدد", "ذكر", "أوضح", "أعلن", "أفصح"})
_HINDERING: Final = frozenset({"حال"})
#: «ألغى زيارة»، «إلغاء جولة» (lemmas).
_OFF: Final = frozenset({"ألغى", "إلغاء"})
_TRAVELS: Final = frozenset({"زيارة", "جولة", "رحلة"})
_CALLING_OFF: Final = frozenset({"ألغى"})
_WAS_CANCELLED: Final = frozenset({"الغي", "الغيت"})
#: What encounters do that have taken place.
_YIELDING: Final = frozenset(
    "أسفر حقق أحرز أفضى أثمر تطرق تناول خرج تمخض أدى شهد بحث تضمن أنتج قاد فض توصل نجح انتهى خلص أخفق فشل أنهى حسم "
    "حل أفلح".split()
)
#: «فشلت المساعي في عقد لقاء», but «فشلت المحادثات».
_FAILING: Final = frozenset({"فشل", "أخفق", "عجز"})
_SUCCEEDING: Final = frozenset({"نجح", "أفلح", "وفق", "تمكن"})
_ARRANGING: Final = frozenset({"عقد", "ترتيب", "تنظيم", "إجراء", "جمع"})
_GATHERING: Final = frozenset({"جمع"})
_HOLDING: Final = frozenset("قام عقد أجرى أدى حضر".split())
_HAPPENING: Final = TAKING_PLACE | {"حدث", "حصل"}
#: «لم يستبعد لقاءه»: who does not rule it out holds it possible.
_RULING_OUT: Final = frozenset({"استبعد", "نفى", "رفض"})
#: No day is set for these: «أجلت موظفي سفارتها» brought them away.
_STANDING: Final = frozenset({"سفارة", "قنصلية", "بعثة", "ممثلية"})
_POSTPONED: Final = frozenset("أجل أرجأ تأجل أخر تأجيل إرجاء تأخير".split())
#: «عدم لقائه»، «حال دون عقد اللقاء».
_LACK: Final = frozenset({"عدم", "بعدم", "لعدم", "دون", "بدون"})
#: «لا خطط للقاء»، «لا توجد نية لعقد قمة»: without these nothing is to come.
_INTENDING: Final = INTENDING | {"يمكن", "يمكنه", "يمكنها"}
_IMPOSSIBLE: Final = frozenset("استحاله باستحاله يستحيل تستحيل المستحيل مستحيلا".split())
#: «ثلاث جولات أولى من المفاوضات»: so many words stand before the talks themselves.
_ROUNDS: Final = frozenset({"جولة", "دورة", "سلسلة", "جلسة"})
_COUNTED: Final = 4
#: «لم يخطط لها»: what has been told before.
_FOR_IT: Final = frozenset("لها له لهما عنها عنه عنهما".split())
_PROSPECTS: Final = frozenset("برنامج مشروع اتفاق ترتيب خطة نية موعد حاجة ضرورة مبرر داع مجال سبب فرصة".split())
#: «ألغى برنامج الزيارة»، «إلغاء تأشيرة الزيارة»: what is cancelled is less than the encounter.
_LESS: Final = frozenset({"برنامج", "جدول", "بند", "تأشيرة", "حفل", "نتيجة", "رسم"})
_SO_FAR: Final = frozenset("بعد حاليا الان محدد محددا محدده قريب قريبا قريبه اليوم راهنا".split())
_ABOUT: Final = frozenset({"حول", "علي", "بشان", "بخصوص"})
_THERE: Final = frozenset({"هناك", "يوجد", "توجد", "ثمه", "لديه", "لديها", "لدينا", "اي", "ايه", "حاليا"})


def not_ruled_out(scope: Scope) -> bool:
    """«لم يستبعد عقد لقاء»، «لا ينفي أن يلتقيه»."""
    verb = scope.governor(_RULING_OUT) if scope.is_masdar else None
    if verb is None and scope.that_of() in _RULING_OUT:
        verb = scope.that_verb()
    return verb is not None and scope.key(verb - 1) in _NEGATIONS


def cancelled(scope: Scope) -> bool:
    """«ألغيت القمة المرتقبة»، «لم يتم اللقاء المقرر»، «لقاؤهما لن يعقد»: what was to be is no more, or never was."""
    if not scope.undoing and scope.clause.predicate.light in _CALLING_OFF and _is_known_one(scope):
        return True  # «وقد ألغيت الزيارة»
    if scope.undoing or not scope.is_masdar:
        return False
    if _failed(scope) or _not_intended(scope):
        return True
    if scope.lies_within():
        return False
    if (
        _prevented(scope)
        or _is_undone(scope, {"ألغى", "إلغاء"})
        or _called_off(scope, {"ألغى"})
        or _cancelled_since(scope)
    ):
        return True
    return any(verb is not None and _never_happens(scope, verb) for verb in (scope.first - 1, scope.subject_verb()))


def _prevented(scope: Scope) -> bool:
    """«حالت العاصفة دون عقد اللقاء»."""
    hindered = any(scope.view.may_be(place, _HINDERING) for place in scope.before)
    return hindered and scope.led_by({"دون"})


def never_held(scope: Scope) -> bool:
    """«لن يقوم بزيارته المقررة»، «عدم حضور القمة المرتقبة»: what was to be, and will not."""
    if scope.undoing or scope.lies_within():
        return False
    if scope.clause.predicate.kind is PredicateKind.LIGHT:
        verb = scope.carrier()
        not_so = scope.key(verb - 1) in _STRONG_NEGATIONS and scope.key(verb - 2) not in _MAYBE
        return not_so and verb < scope.first and scope.view.may_be(verb, _HOLDING)
    return scope.led_by(_LACK)


def with_its_journey(scope: Scope) -> bool:
    """«ألغى زيارة إلى روما للقاء الرئيس»: what a journey was for that was called off."""
    aim = purpose_of(scope) if scope.is_masdar else None
    if aim is None or scope.clause.predicate.lemma in _TRAVELS:
        return False
    for place in range(aim - 1, scope.words.start - 1, -1):
        if scope.view.is_stop(place) or scope.view.subordinates(place):
            return False
        if scope.lemma(place) in _TRAVELS and place not in scope.view.covered:
            return any(scope.lemma(one) in _OFF for one in range(max(scope.words.start, place - REACH), place))
    return False


def _is_known_one(scope: Scope) -> bool:
    """«ألغى الزيارة»: the one told of before."""
    noun = scope.view.reading(scope.first)
    return noun is not None and "Al_det" in noun.proclitics and scope.key(scope.carrier() - 1) not in _NEGATIONS


def _cancelled_since(scope: Scope) -> bool:
    """«لقاء كان من المقرر أن يعقد أمس ألغي»."""
    view, start = scope.view, scope.clause.predicate.last
    behind = range(start, next((one for one in range(start, len(view)) if view.is_stop(one)), len(view)))
    due = any(due_end(view, place) > place for place in behind[:REACH])
    return due and any(view.key(place) in _WAS_CANCELLED for place in behind)


def _not_intended(scope: Scope) -> bool:
    """«لا يخطط للاجتماع معه»، «لا ينوي زيارتها»، «لا يمكن إجراء مفاوضات»، «استحالة إجراء مفاوضات».

    «في زيارة لم يخطط لها للقاء نظيره»: what was not planned is the journey.
    """
    places = (place for place in scope.before if scope.key(place + 1) not in _FOR_IT)
    keys = ((scope.key(place), scope.key(place - 1)) for place in places)
    return any(key in _IMPOSSIBLE or (key in _INTENDING and before in _NEGATIONS) for key, before in keys)


def _never_happens(scope: Scope, verb: int) -> bool:
    """«لم يتم»، «لن يعقد»."""
    happens = scope.view.is_verb(verb) and scope.lemma(verb) in _HAPPENING
    return happens and scope.key(verb - 1) in _STRONG_NEGATIONS


def _failed(scope: Scope) -> bool:
    """«فشلت المساعي في ترتيب لقاء»، «أخفق الوسيط في جمع الوزيرين»."""
    gathered = scope.clause.predicate.lemma in _GATHERING and scope.key(scope.first - 1) == "في"
    arranged = gathered or (scope.lemma(scope.first - 1) in _ARRANGING and scope.key(scope.first - 2) == "في")
    return arranged and any(
        scope.view.may_be(place, _FAILING) or _without_success(scope, place) for place in scope.before
    )


def _without_success(scope: Scope, place: int) -> bool:
    """«لم تنجح الوساطة في جمع الرئيسين»."""
    return scope.view.may_be(place, _SUCCEEDING) and scope.key(place - 1) in _STRONG_NEGATIONS


def _is_undone(scope: Scope, lemmas: Collection[str]) -> bool:
    """«إلغاء زيارته»، «ألغى كل لقاءاته», but «إلغاء برنامج الزيارة»، «رفض تأكيد الاتصال»."""
    place = scope.governor(lemmas)
    if place is None or scope.lemma(scope.first - 1) in _LESS:
        return False
    return not any(scope.lemma(one) in _SAYING for one in range(place + 1, scope.first))


def negated(scope: Scope) -> bool:
    """«لم يلتق»، «إلغاء زيارته»، «نفى أن يكون التقى»."""
    if scope.lies_within():
        return False
    not_so = scope.key(scope.first - 1) in _NEGATIONS and scope.key(scope.first - 2) not in _MAYBE | _HOW
    if scope.that_of() in _CANCELLED or not_so or _is_none(scope):
        return True
    if scope.undoing:
        return any(scope.key(place) in _STRONG_NEGATIONS for place in scope.before)
    if scope.clause.predicate.light in _CANCELLED or (scope.clause.predicate.light and _is_undone(scope, {"إلغاء"})):
        return scope.lemma(scope.first - 1) not in _LESS
    if scope.is_masdar:
        return _is_undone(scope, _CANCELLED) or scope.led_by(_LACK)
    told_anew = scope.view.conjoined(scope.first) and scope.clause.predicate.aspect == "p"  # «ألغى حفلا وزار روما»
    return not told_anew and any(_undoes(scope, place) for place in scope.before)


def _undoes(scope: Scope, place: int) -> bool:
    """«رفضا لأي تدخل، استدعيت السفير»: why it is done, no verb; «الذي رفض كشف اسمه» is told of somebody else."""
    if scope.view.is_relative(place - 1):
        return False
    why = scope.key(place).endswith("ا") and any(scope.view.is_comma(one) for one in range(place, scope.first))
    return scope.view.is_verb(place) and scope.lemma(place) in _CANCELLED and not why


def _is_none(scope: Scope) -> bool:
    """«ليس هناك أي اتصال»، «لا توجد محادثات»، «لا خطة لعقد لقاء»."""
    place = scope.first - 1 - (scope.key(scope.first - 1) in {"اي", "ايه"})
    there = scope.key(place) in {"هناك", "يوجد", "توجد", "ثمه"}
    return (there and scope.key(place - 1) in _NEGATIONS) or _without_prospect(scope)


def _without_prospect(scope: Scope) -> bool:
    purpose = purpose_of(scope) or _act_meant(scope) if scope.is_masdar else None
    if purpose is None and scope.leads(_ABOUT):  # «لا يوجد اتفاق حول زيارته»
        purpose = scope.first - 1
    if purpose is None:
        return False
    prospect = _behind_whose(scope, purpose - 1)
    while scope.key(prospect) in _SO_FAR:  # «لا موعد محددا بعد للقاء»
        prospect -= 1
    if not scope.view.may_be(prospect, _PROSPECTS):
        return False
    place = prospect - 1
    while scope.key(place) in _THERE:
        place -= 1
    return scope.key(place) in _NEGATIONS


def _act_meant(scope: Scope) -> int | None:
    """«لا نية لإعادة فتح السفارة»، «لا نية في رفع العقوبات»: where the act begins that nobody intends."""
    head = masdar_head(scope.view, scope.clause)
    head -= scope.lemma(head - 1) in _AGAIN
    reading = scope.view.reading(head)
    led = reading is not None and "li_prep" in reading.proclitics
    return head if led or scope.key(head - 1) == "في" else None


def _behind_whose(scope: Scope, place: int) -> int:
    """«لا نية لدى كينيا للقاء»، «لا خطط لمالي في فتح سفارة»: whose prospects they are stands behind them."""
    place -= scope.key(place) == "في"
    owner = scope.view.covered.get(place)
    if owner is None:
        return place
    return owner.first - 1 - (scope.key(owner.first - 1) == "لدي")


def _called_off(scope: Scope, lemmas: Collection[str]) -> bool:
    """«الاجتماع ... تأجل»: the verb behind the masdar, in the clause of which it is the subject."""
    verb = scope.subject_verb()
    return verb is not None and scope.lemma(verb) in lemmas


def refused(scope: Scope) -> bool:
    """«لم تتمكنا من التوصل»: a negated verb before a masdar denies what the masdar says."""
    if scope.clause.predicate.kind is PredicateKind.VERB or scope.lies_within():
        return False
    start = max(scope.before.start, scope.first - REACH)
    return any(
        (scope.key(place) in _STRONG_NEGATIONS or (scope.key(place) == "لا" and place + 2 == scope.first))
        and scope.view.is_verb(place + 1)
        and scope.lemma(place + 1) not in _CONFIRMING
        and scope.key(place + 2) not in _FOR_IT  # «في زيارة لم يعلن عنها للقاء نظيره»
        and not _led_to_nothing(scope, place + 1)
        for place in range(start, scope.before.stop)
    )


def _led_to_nothing(scope: Scope, verb: int) -> bool:
    """«لم تسفر المحادثات عن اتفاق»، «لم تحقق أربع جولات من اللقاءات تقدما»: they were held, whatever came of it."""
    between = range(verb + 1, scope.first)
    rounds = len(between) <= _COUNTED and any(scope.view.may_be(place, _ROUNDS) for place in between)
    near = verb < scope.first and (len(between) <= 1 or rounds)
    return scope.is_masdar and near and scope.view.may_be(verb, _YIELDING)


def postponed(scope: Scope) -> bool:
    """«أجل زيارته»، «تأخير وصول الوفد»، «الاجتماع تأجل»: it is still to come."""
    if scope.clause.predicate.lemma in _STANDING:
        return False
    if not scope.is_masdar:  # «أعلن تأجيل زيارته»
        return scope.clause.predicate.light in _POSTPONED or scope.lemma(scope.first - 1) in _POSTPONED
    return scope.governor(_POSTPONED) is not None or _called_off(scope, _POSTPONED)

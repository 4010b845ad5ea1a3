"""Words of hope, demand, threat and condition that an act depends on: «دعا إلى طرد السفير»، «لن توقع ما لم»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, Clause, FunctionKind, PredicateKind
from diplo_events.matching.doing import PACKAGES, REACH, masdar_head, verb_place

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Words of hope, effort, need, demand, threat and thought: what depends on them has not been done.
_WISHES: Final = frozenset(
    "أمل آمل تأمل تطلع سعى سعي مسعى جهد محاولة حاول ضرورة أهمية حاجة احتاج فرصة إمكانية احتمال شرط اشترط دعا دعوة "
    "داع طالب مطالب مطالبة مطلب طلب حث ناشد ضغط مفاوضة تفاوض محادثة مباحثة هدف رغبة رغب اقترح اقتراح مقترح سبيل قريب "
    "قرب اقترب اقتراب وشك أوشك يمكن ينبغي وجب هدد تهديد لوح تلويح توعد حذر تحذير درس دراسة ناقش مناقشة بحث نظر فكر "
    "أراد إرادة حرص طموح تمهيد طبيعي ضروري مهم ممكن لازم مستحيل أفضل مهد سمح أتاح عرقل عرقلة منع حال عارض معارضة "
    "تفويض فوض تخويل خول أوصى توصية نصح تباحث تمنى تفاؤل رهن مرهون أيد تأييد طرح مشروع مسودة نادى تحرك أجل بغية "
    "ربط ارتهن أصر إصرار اشتراط تمسك دعم تفكير استعداد مستعد جاهز جاهزية اتجه".split()
)
#: Who does this to a measure may take it himself.
WEIGHED: Final = frozenset(
    "درس دراسة بحث ناقش مناقشة هدد تهديد لوح تلويح توعد اقترح اقتراح مقترح احتمال إمكانية فكر تفكير استعداد مستعد "
    "جاهز جاهزية اتجه وشك أوشك اقترب".split()
)
#: An agreement that these stand before may come: «تقترب من التوصل إلى اتفاق»، «احتمال إبرام اتفاق».
NEAR: Final = frozenset({"احتمال", "إمكانية", "قريب", "قرب", "اقترب", "اقتراب", "وشك", "أوشك", "اتجه"})
#: «عقب المباحثات»، «في ختام الزيارة»: when those who met signed something.
AFTER: Final = frozenset("خلال عقب اثر بعد ختام نهايه هامش".split())
#: What meetings do that end with a signature.
CROWNING: Final = frozenset("توج اختتم أسفر تمخض تميز تكلل كلل انتهى أثمر".split())
#: «نجحت الجهود في إبرام اتفاق»، «أثمرت المساعي عن هدنة»: what was worked for has come about.
_FULFILLED: Final = CROWNING | frozenset("نجح نجاح أفلح أثمر أسفر تكلل كلل أفضى أدى قاد".split())
#: Verbs and nouns that ask for several things at once: «طالب بطرد السفير وقطع العلاقات».
_ASKING_VERBS: Final = frozenset("طالب دعا طلب حث حض ناشد نادى اقترح أوصى نصح هدد لوح توعد درس بحث ناقش اشترط".split())
_ASKING_NOUNS: Final = frozenset("دعوة مطالبة مطلب تهديد تلويح اقتراح مقترح توصية".split())
_REACTING: Final = frozenset({"رد", "احتجاج", "انتقام"})
_ANNOUNCING: Final = frozenset({"أعلن"})
#: Whom it is done to, be it as the subject of a passive: «وطرد السفير».
_DONE_TO: Final = frozenset(
    "ambassador charge_daffaires consul diplomat attache head_of_mission embassy consulate mission".split()
)
#: So far behind it the further ones stand.
_FURTHER: Final = 26
#: «لن توقع بلاده اتفاقا ما لم تنسحب»، «إلا إذا»، «قبل أن»: words of a condition, and how far behind they stand.
_NEVER: Final = frozenset({"لن", "لا"})
_UNLESS: Final = frozenset({"اذا", "الا", "طالما", "مالم", "مادام", "مادامت", "قبل"})
_PAIRS: Final = frozenset({("ما", "لم"), ("ما", "دام"), ("ما", "دامت"), ("من", "دون"), ("في", "حال")})
_CONDITION: Final = 16


def wish_of(view: View, clause: Clause) -> str | None:
    """Return the word of hope, demand or thought that the act depends on, None where it depends on none."""
    first = _of_package(view, verb_place(view, clause))
    if (offered := _announced(view, clause, first)) is not None:
        return offered
    if clause.predicate.kind is not PredicateKind.MASDAR and not _subjunctive(view, first):
        return _wish_before(view, first) if _is_noun_too(view, clause, first) else None
    for place in range(first - 1, max(-1, first - 1 - REACH), -1):
        if view.is_stop(place) or (view.subordinates(place) and place != first - 1):
            return None
        if view.may_be(place, _REACTING) and view.key(place + 1) == "علي":
            return None  # «توعدت بالرد على طرد سفيرها»: that has been done
        if (wish := _wish_at(view, place)) is not None:
            return None if any(view.may_be(before, _FULFILLED) for before in (place - 1, place - 2)) else wish
    return _wish_before(view, masdar_head(view, clause))


def _announced(view: View, clause: Clause, verb: int) -> str | None:
    """«أعلنت استعدادها لفرض عقوبات»، «أعلنت دعمها لرفع العقوبات»: what is announced is the wish, not the act."""
    if clause.predicate.kind is not PredicateKind.LIGHT or clause.predicate.light not in _ANNOUNCING:
        return None
    between = range(verb + 1, clause.predicate.first)
    return next((wish for place in between if (wish := _wish_at(view, place)) is not None), None)


def _wish_before(view: View, head: int) -> str | None:
    """«طالب حزب بطرد السفير من المدينة واستدعاء البعثة»: what one asks for beside something else."""
    if not view.conjoined(head):
        return None
    for place in range(head - 1, max(-1, head - 1 - _FURTHER), -1):
        if view.is_stop(place) or view.subordinates(place):
            return None
        asks = view.may_be(place, _ASKING_VERBS)
        if place in view.covered or (view.conjoined(place) and not asks and _spelled_as_noun(view, place)):
            continue  # «وطرد سفيرها وإغلاق السفارة»: one more thing asked for
        if view.is_verb(place):
            return next((lemma for lemma in _ASKING_VERBS if view.may_be(place, frozenset({lemma}))), None)
        reading = view.reading(place)
        if reading is not None and reading.pos == "noun" and reading.lemma in _ASKING_NOUNS:
            return reading.lemma
    return None


def _is_noun_too(view: View, clause: Clause, position: int) -> bool:
    """«حث الحكومة على إغلاق السفارة وفرض عقوبات»: spelled as the verb, which would have a subject behind it."""
    told = (item for kind in (FunctionKind.SUBJECT, FunctionKind.HOST) for item in clause.all(kind))
    people = (one for item in told for one in item.mentions if one.position not in _DONE_TO)
    does = any(one.first > position or one.kind in PERSONS for one in people)
    return not does and _spelled_as_noun(view, position) and view.conjoined(position)  # he may have done it himself


def _spelled_as_noun(view: View, position: int) -> bool:
    return any(one.pos == "noun" and not one.enclitic for one in view.tokens[position].readings)


def is_conditional(view: View, clause: Clause) -> bool:
    """«لن توقع كييف اتفاقا مع موسكو ما لم تدفع»: who says under what condition he would do it has not refused it."""
    verb = verb_place(view, clause)
    if clause.predicate.kind is PredicateKind.MASDAR or view.key(verb - 1).removeprefix("و") not in _NEVER:
        return False
    for place in range(verb + 1, min(len(view), verb + _CONDITION)):
        if view.is_stop(place):
            return False
        if view.key(place) in _UNLESS or (view.key(place), view.key(place + 1)) in _PAIRS:
            return True
    return False


def _of_package(view: View, place: int) -> int:
    """«إقرار حزمة جديدة من العقوبات»: what is decided on is the package."""
    if view.key(place - 1) != "من":
        return place
    return next((before for before in (place - 2, place - 3) if view.may_be(before, PACKAGES)), place)


def _wish_at(view: View, position: int) -> str | None:
    if position in view.covered or view.key(position - 1).removeprefix("و") in AFTER:
        return None  # «عقب المباحثات تم التوقيع»: when it was done
    lemmas = (reading.lemma for reading in view.tokens[position].readings[:2])
    return next((lemma for lemma in lemmas if lemma in _WISHES), None)


def _subjunctive(view: View, position: int) -> bool:
    """«أن توقع»، «لتوقيع»، «كي يوقعا»: the verb depends on the one before."""
    return view.key(position - 1) in {"ان", "كي", "لكي", "بان"}

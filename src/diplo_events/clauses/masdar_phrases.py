"""Where a masdar, a paper and a round of talks end with what describes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.described import is_called
from diplo_events.clauses.phrase_words import DISCUSSING, GATHERING, SITES, TALKS
from diplo_events.clauses.phrases import behind_circumstances
from diplo_events.clauses.remembered import once_a_place

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: «اللقاء المزمع إجراؤه»، «المباحثات الجاري عقدها»: what is said of an encounter, and what is done with it.
_AWAITED: Final = frozenset("مقرر مزمع منتظر متوقع مرتقب منوي منوى مفترض مرجح مخطط مقترح محدد جاري جار".split())
_HOLDING: Final = frozenset("عقد إجراء انعقاد تنظيم استئناف إقامة بدء إطلاق انطلاق استضافة إتمام توقيع إبرام".split())
#: Words that the name of an agreement may have.
_LONGEST_NAME: Final = 7
#: Genitives of talks that are no topic: rounds, sides, days.
_OCCASIONS: Final = frozenset(
    {
        "جولة",
        "جانب",
        "طرف",
        "قمة",
        "يوم",
        "لحظة",
        "ساعة",
        "فرصة",
        "وفد",
        "لجنة",
        "كواليس",
        "سلسلة",
        "جلسة",
        "قادة",
        "عمل",
    }
)
#: What a journey is made in or for: «زيارة أخوة وعمل» (lemmas).
_KINDS: Final = frozenset("عمل صداقة أخوة مجاملة مودة تعارف تعاون تضامن دولة محبة سلام خير".split())
#: «وقف إطلاق النار», whatever stands between.
_CEASE: Final = "وقف"
_FIRE: Final = frozenset({"النار", "نار"})
_FIRE_REACH: Final = 5
_ABOVE: Final = frozenset({"فوق"})
_RANKS: Final = frozenset("مفوض مفوضا ومفوض ومفوضا والمفوض المفوض".split())
#: «رفيع المستوى»، «واسع النطاق»، «بالغ الأهمية»: adjectives that take a noun.
_QUALITIES: Final = frozenset("رفيع عالي عال واسع بالغ شديد متعدد بعيد ضيق محدود طويل قصير منخفض".split())


@once_a_place
def masdar_end(view: View, position: int) -> int:
    """Return where a masdar with its adjectives and indefinite genitive ends: «مذكرة تفاهم»، «برقية تهنئة»."""
    last = position + 1
    reading = view.reading(position)
    if reading is not None and reading.lemma == _CEASE and (fire := _fire_end(view, position)):
        return fire
    if reading is not None and reading.lemma in {*DISCUSSING, "تأكيد", "عرض"}:
        return last
    if reading is not None and reading.lemma in TALKS and (chain := definite_chain(view, position)):
        last = chain
    elif _bare_noun(view, last) and not (view.may_be(last, GATHERING) and _gathers(view, last)):
        last += 1
        while _is_kind_too(view, last):
            last += 1
    while last < len(view) and (_goes_with_masdar(view, last) or _is_to_be_held(view, last)):
        last += 1 + (is_quality(view, last) or _is_negated(view, last) or _is_to_be_held(view, last))
    return last


def _is_to_be_held(view: View, position: int) -> bool:
    """«اللقاء المزمع إجراؤه»، «القمة المنتظر انعقادها»: an adjective with what is to be done, or is done, with it."""
    held = view.reading(position + 1)
    if view.key(position).removeprefix("ال") not in _AWAITED or held is None or position + 1 in view.covered:
        return False
    return held.lemma in _HOLDING and held.enclitic.endswith("_poss")


def _fire_end(view: View, position: int) -> int:
    """«وقف إطلاق النار»، «وقف فوري لإطلاق النار»: where the name of a ceasefire ends; 0 where the noun is of others."""
    places = range(position + 1, min(len(view), position + _FIRE_REACH))
    return next((place + 1 for place in places if view.key(place) in _FIRE), 0)


def _is_kind_too(view: View, position: int) -> bool:
    """«زيارة صداقة وعمل»، «زيارة الصداقة والعمل»: what else the journey is, joined to the first."""
    reading, before = view.reading(position), view.reading(position - 1)
    if reading is None or before is None or not view.conjoined(position) or reading.lemma not in _KINDS:
        return False
    alike = ("Al_det" in reading.proclitics) == ("Al_det" in before.proclitics)
    return alike and before.lemma in _KINDS and not reading.enclitic


def _goes_with_masdar(view: View, position: int) -> bool:
    tests = (_is_adjective, _is_one_more_adjective, _is_of_rank, _is_negated, _is_ordinal)
    return any(test(view, position) for test in tests)


def _is_one_more_adjective(view: View, position: int) -> bool:
    """«عقوباتها الاقتصادية الثقيلة»: to the word list a noun, in form the feminine of a word without its ending."""
    noun, before = view.reading(position), view.reading(position - 1)
    if noun is None or before is None or position in view.covered or before.pos != "adj" or noun.pos != "noun":
        return False
    alike = noun.proclitics == before.proclitics == ("Al_det",) and noun.gen == before.gen == "f"
    return alike and noun.num == "s" and not noun.enclitic and not noun.lemma.endswith(("ة", "ى", "اء"))


def _is_negated(view: View, position: int) -> bool:
    """«محادثات سلام غير مباشرة»، «زيارة غير معلنة»: «غير» makes one adjective with the word behind it."""
    following = view.reading(position + 1)
    if view.key(position) != "غير" or following is None or position + 1 in view.covered:
        return False
    return not following.proclitics and following.pos in {"adj", "noun"}


def _is_ordinal(view: View, position: int) -> bool:
    """«الدورة السادسة», «الدورة السادسة عشرة», «القمة الحادية والعشرون»، «الدورة الثلاثين»: a number that ranks."""
    reading, before = view.reading(position), view.reading(position - 1)
    if reading is None or position in view.covered:
        return False
    if reading.pos == "adj_num":
        return "Al_det" in reading.proclitics
    tens = before is not None and before.pos == "noun" and "Al_det" in before.proclitics
    if tens and reading.pos == "noun_num" and reading.proclitics == ("Al_det",):
        return True
    unit = before is not None and before.pos == "adj_num"
    return unit and reading.pos == "noun_num" and reading.proclitics in {(), ("wa_conj", "Al_det")}


def is_quality(view: View, position: int) -> bool:
    """«لقاء رفيع المستوى»، «مباحثات واسعة النطاق»: an adjective with the noun that says in what."""
    adjective, noun = view.reading(position), view.reading(position + 1)
    if adjective is None or noun is None or adjective.lemma not in _QUALITIES or position + 1 in view.covered:
        return False
    return noun.pos == "noun" and noun.proclitics == ("Al_det",) and "Al_det" not in adjective.proclitics


def _gathers(view: View, position: int) -> bool:
    """«لقاء جمع الوزيرين»، «لقاء جمع أمس الوزيرين»: the verb, not the plural that is spelled as it is."""
    return view.actor(behind_circumstances(view, position + 1)) is not None


def _is_of_rank(view: View, position: int) -> bool:
    """«سفيرا فوق العادة ومفوضا لدى»: words of an envoy's rank."""
    above = view.key(position - 1) in _ABOVE and view.key(position) == "العاده"
    return above or view.key(position) in (_RANKS if view.key(position - 1) == "العاده" else _ABOVE)


def definite_chain(view: View, position: int) -> int:
    """Return where the genitive ends that names one thing, 0 for none: «محادثات السلام»، «مفاوضات برنامج الإنقاذ»."""
    head = view.reading(position)
    if head is None or "Al_det" in head.proclitics or head.enclitic:
        return 0
    for place in range(position + 1, min(position + 5, len(view))):
        reading = next((one for one in view.tokens[place].readings if one.pos == "noun"), None)
        if reading is None or place in view.covered or view.conjoined(place) or view.preposition(place) is not None:
            return 0
        if is_quality(view, place):  # «مباحثات رفيعة المستوى»
            return 0
        if reading.enclitic or reading.lemma in _OCCASIONS:
            return 0
        if "Al_det" in reading.proclitics:
            people = reading.num == "p" and view.tokens[place].form.endswith(("ين", "ون"))
            return 0 if people else place + 1  # «مفاوضات الدائنين»
    return 0


def paper_end(view: View, position: int) -> int:
    """Return where an agreement with its whole name ends: «اتفاقية التعاون الأمني»، «مذكرة تفاهم وتعاون»."""
    last = masdar_end(view, position)
    while last - position < _LONGEST_NAME and _names_paper(view, last):
        last += 1
    return last


def _names_paper(view: View, position: int) -> bool:
    reading = view.reading(position)
    if reading is None or position in view.covered or view.preposition(position) or view.is_stop(position):
        return False
    return reading.pos in {"noun", "adj"} and not reading.enclitic


def _bare_noun(view: View, position: int) -> bool:
    reading, head = view.reading(position), view.reading(position - 1)
    if reading is None or position in view.covered or reading.pos != "noun" or reading.lemma in {*DISCUSSING, "عرض"}:
        return False
    if is_called(view, position):
        return False
    if reading.proclitics == ("Al_det",):  # «زيارة الدولة»، «جلسة المباحثات»: a genitive, unless it is where one goes
        construct = head is not None and not head.enclitic and "Al_det" not in head.proclitics
        return construct and reading.lemma not in SITES
    return not reading.proclitics and not reading.enclitic


def _is_adjective(view: View, position: int) -> bool:
    reading = view.reading(position)
    if view.tokens[position].form.endswith("ات") and not view.tokens[position - 1].form.endswith("ات"):
        return False  # «مناقشة آليات العمل»
    return (
        reading is not None and position not in view.covered and reading.pos == "adj" and not view.conjoined(position)
    )

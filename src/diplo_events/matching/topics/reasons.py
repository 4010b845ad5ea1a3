"""Why an envoy is called in, or another measure taken: «بعد قرار ...»، «بسبب ...»، «وسلمته مذكرة احتجاج على ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.clauses.topic_heads import may_be_masdar
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

_CALLING_IN: Final = frozenset({"استدعى", "استدعاء"})
#: «بعد قرار الوزارة»، «إثر تصريحات الوزير», folded.
_BEHIND: Final = frozenset({"بعد", "عقب", "اثر", "غداه", "بعيد"})
_IN_THE_WAKE: Final = frozenset({("في", "اعقاب"), ("علي", "اثر")})
#: Verbs by which the envoy is told: «وسلمته مذكرة»، «وأعربت له عن استيائها».
_TELLING_HIM: Final = frozenset({"سلم", "أبلغ", "بلغ", "نقل", "أعرب", "عبر", "قدم", "احتج", "أكد", "وجه", "طلب"})
#: «للاستفسار عن»، «وطلبت منه إيضاحات حول»: what he is asked about, and what leads to it.
_ASKING: Final = frozenset({"استفسار", "استيضاح", "إيضاح", "توضيح", "تفسير"})
_ABOUT: Final = frozenset({"عن", "حول", "بشأن", "ل", "بخصوص"})
#: What he is told of something done, and what leads to it.
_DISPLEASURE: Final = (
    frozenset({"استياء", "امتعاض", "استنكار", "رفض", "إدانة", "غضب", "استهجان", "قلق"}) | words.PROTESTS
)
_AT: Final = frozenset({"على", "من", "ل", "إزاء", "حيال", "تجاه", "بشأن", "بسبب"})
#: «مذكرة احتجاج على خلفية الاعتداء»: what it is against stands behind.
_BACKDROP: Final = frozenset({"خلفية"})
#: So far behind the word of displeasure stands what it is of: «احتجاجها الشديد على».
_NEAR: Final = 4
#: What leads to the ground of any measure: «بسبب»، «بتهمة»، «على خلفية»، «احتجاجا على», folded.
_GROUND: Final = frozenset({"بسبب", "جراء", "بتهمه", "بدعوي", "اثر"})
_GROUND_PAIRS: Final = frozenset(
    {
        ("علي", "خلفيه"),
        ("علي", "اثر"),
        ("في", "اعقاب"),
        ("احتجاجا", "علي"),
        ("اعتراضا", "علي"),
        ("ردا", "علي"),
        ("استنكارا", "ل"),
        ("نتيجه", "ل"),
    }
)
#: «ردا على إجراء مماثل»: a measure against a measure has no matter of its own.
_MEASURES: Final = frozenset(
    "إجراء خطوة طرد إبعاد إغلاق قطع سحب استدعاء تدبير عقوبة استئناف عودة تحسن تعيين إعادة رسالة دعوة".split()
)
#: «لممارستهم أنشطة»، «لدورها في الأزمة»: what somebody is punished for; not «لمغادرته»، «لإبلاغه».
_NO_GROUND: Final = frozenset(
    "مغادرة إبلاغ تسليم تقديم عودة استدعاء إعادة تمثيل لقاء نقل مناقشة بحث تشاور دى لدى مقر".split()
)
#: «على ما وصفته بـ"التجاوزات"», folded without the prefix and the pronoun.
_DESCRIBED: Final = ("وصف", "اعتبر", "سم")

#: «على ما قالت إنه انتهاك», folded.
_THAT_IT: Final = frozenset({"انه", "انها", "بانه", "بانها"})


def reasons(view: View, clause: Clause) -> Iterator[int]:
    """Yield where what an envoy is called in for begins, once: after a word of time, or of displeasure."""
    if clause.predicate.lemma not in _CALLING_IN:
        return
    for place in range(clause.predicate.last, len(view)):
        if view.is_stop(place) or view.subordinates(place) or _leaves(view, place):
            return
        start = (
            _after(view, place) or displeased_at(view, place) or _asked_about(view, place) or _on_ground(view, place)
        )
        if start:
            yield start
            return


def _asked_about(view: View, place: int) -> int:
    """«استدعته للاستفسار عن التصريحات»، «وطلبت منه إيضاحات حولها»: where what he is asked about begins, or 0."""
    found = view.preposition(place + 1) if heads(view, place, _ASKING) else None
    return found[1] if found is not None and found[0] in _ABOUT else 0


def _on_ground(view: View, place: int) -> int:
    """«وسلمته مذكرة، على خلفية الاعتداء»: what a ground told behind the note to him leads to."""
    start = led_to(view, place) if place not in view.covered else 0
    return 0 if start and heads(view, start, _MEASURES | ENCOUNTERS | words.DURATIONS) else start


def grounds(view: View, clause: Clause, rivals: Collection[int]) -> Iterator[int]:
    """Yield where the ground of a measure begins, once: «قطعت علاقاتها بسبب ...»، «طردته لتورطه في ...».

    What stands behind another measure, one of the ``rivals``, is the ground of that.
    """
    if (start := led_to(view, 0)) and start < clause.predicate.first:  # «على خلفية الأزمة، استدعت ...»
        yield start
        return
    for place in range(clause.predicate.first, len(view)):
        behind = place >= clause.predicate.last
        if behind and (view.is_stop(place) or _parts(view, place) or place in rivals):
            return
        start = (led_to(view, place) or (_for_doing(view, place) if behind else 0)) if place not in view.covered else 0
        if start and not heads(view, start, _MEASURES | ENCOUNTERS | words.DURATIONS):
            yield start
            return


def _parts(view: View, place: int) -> bool:
    """«قطعت علاقاتها وأغلقت حدودها بسبب ...»، «، بينما ...»: what tells no more of the measure; «، وذلك بسبب» does."""
    other = view.subordinates(place) and view.key(place) not in {"وذلك", "ذلك"}
    return other or (view.is_verb(place) and view.conjoined(place))


def led_to(view: View, place: int) -> int:
    """«بسبب»، «على خلفية»، «احتجاجا على»: where what it leads to begins, 0 where it leads to no noun."""
    pair = (view.key(place).removeprefix("و"), view.key(place + 1))
    start = place + 2 if pair in _GROUND_PAIRS else place + 1 if pair[0] in _GROUND else 0
    if pair[0] in {"استنكارا", "نتيجه"} and (found := view.preposition(place + 1)) is not None and found[0] == "ل":
        start = found[1]
    timed = view.date(start) is not None if start else True
    if timed or start >= len(view):
        return 0
    if view.key(start) == "ما":
        return _named(view, start)
    nominal = any(one.pos == "noun" for one in view.tokens[start].readings)  # «بتهمة ممارسة أنشطة»: no adjective
    return start if view.is_noun(start) or nominal or may_be_masdar(view, start) else 0


def _for_doing(view: View, place: int) -> int:
    """«لممارستهم أنشطة»، «لدورها في الأزمة»: «ل» before a noun with the pronoun of whom it is said."""
    noun = view.reading(place)
    if noun is None or noun.pos != "noun" or not noun.enclitic or "li_prep" not in noun.proclitics:
        return 0
    why = view.reading(place - 1) if place - 1 not in view.covered else None  # «تنفيذا لقرارها»
    aside = why is not None and why.pos == "noun" and view.key(place - 1).endswith("ا")
    return 0 if aside or noun.lemma in _NO_GROUND else place


def displeased_at(view: View, place: int) -> int:
    """«احتجاجها الشديد على حرق العلم»، «استيائها من ...»، «رفضها التصريحات»: where what it is of begins, or 0."""
    if not heads(view, place, _DISPLEASURE):
        return 0
    own = view.reading(place)
    if own is not None and own.enclitic and view.is_noun(place + 1) and heads(view, place, {"رفض"}):
        return place + 1
    for after in range(place + 1, min(place + _NEAR, len(view))):
        if view.is_stop(after) or view.is_comma(after) or view.is_verb(after):
            return 0
        found = view.preposition(after)
        if found is not None and found[0] == "من" and heads(view, place, words.PROTESTS):
            continue  # «مذكرة احتجاج من الحكومة»: whose it is
        if found is not None and found[0] in _AT and view.actor(found[1]) is None:
            return 0 if heads(view, found[1], _BACKDROP) else _named(view, found[1])
    return 0


def _named(view: View, start: int) -> int:
    """«على ما وصفته «التجاوزات»»: what it is called, else where it begins."""
    if (meant := called(view, start)) > start:
        return meant
    if view.key(start) != "ما" or not view.key(start + 1).startswith(_DESCRIBED):
        return start
    return next((one for one in range(start + 2, min(start + 4, len(view))) if view.is_noun(one)), start)


def called(view: View, start: int) -> int:
    """«ما قالت إنه انتهاك»، «ما وصفته بأنه تشهير»: where what it is said to be begins, else where it begins."""
    said = view.key(start) == "ما" and view.key(start + 2) in _THAT_IT
    return start + 3 if said and view.is_noun(start + 3) else start


def _leaves(view: View, place: int) -> bool:
    """A verb that tells of anything but what the envoy was told."""
    verb = view.reading(place)
    return view.is_verb(place) and view.conjoined(place) and (verb is None or verb.lemma not in _TELLING_HIM)


def _after(view: View, place: int) -> int:
    start = place + 1 + ((view.key(place), view.key(place + 1)) in _IN_THE_WAKE)
    if start == place + 1 and view.key(place) not in _BEHIND:
        return 0
    timed = view.date(start) is not None or heads(view, start, ENCOUNTERS | words.DURATIONS)
    return start if view.is_noun(start) and start not in view.covered and not timed else 0

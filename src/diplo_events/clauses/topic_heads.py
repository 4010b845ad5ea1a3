"""How a topic begins: «فضلا عن», «أبرز القضايا», and what only leads to it: «بحث الأزمة»، «وجهات النظر حول الأزمة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.phrase_words import DISCUSSING, TALKS
from diplo_events.clauses.topic_words import (
    ELATIVES,
    ESPECIALLY,
    JOINING,
    JOINING_ALONE,
    LASTING,
    LIKE_VERBS,
    VIEWS,
    WHEN,
)
from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View

#: Prepositions behind a noun of talking that lead to what is talked about.
_INTO: Final = frozenset({"في", "حول", "بشأن", "بخصوص", "عن", "إلى"})


#: Nouns that only tell of a matter, and what leads to it: «إيجاز عن الأوضاع»، «التأكيد على ضرورة الحوار».
_TOLD_OF: Final = (
    (frozenset({"شرح", "إيجاز", "عرض"}), frozenset({"ل", "حول", "عن", "بشأن"})),
    (frozenset({"تأكيد", "تشديد"}), frozenset({"على"})),
    (frozenset({"فرصة", "مجال"}), frozenset({"ل"})),  # «أتاح اللقاء الفرصة لبحث الأزمة»
    (TALKS, frozenset({"حول", "بشأن", "بخصوص"})),  # «تضمن الاجتماع مباحثات حول الأزمة»
)
_CONCERNING: Final = frozenset({"خص"})
_RELATING: Final = frozenset({"تعلق", "اتصل"})
#: «ومنها بالخصوص»، «وكذلك أيضا», folded.
_ABOVE_ALL: Final = frozenset({"بالخصوص", "خصوصا", "خاصه", "تحديدا", "بالتحديد", "اساسا", "ايضا"})
#: «بدءا بالري ومرورا بالصيد وانتهاء بالنقل»: what names the first of a row of matters and the last, folded.
_FROM: Final = frozenset({"ابتداء", "بدءا", "بدا"})
_ENDS: Final = {**dict.fromkeys(_FROM, frozenset({"من", "ب"})), "مرورا": frozenset({"ب"})} | {
    "وصولا": frozenset({"إلى", "ل"}),
    "انتهاء": frozenset({"ب", "إلى"}),
}
#: So far apart the first and the last may stand.
_ROW: Final = 25
#: Words that what joins a topic to the one before may begin with.
_MAY_JOIN: Final = {first for first, _ in JOINING} | JOINING_ALONE | {"بما", "بالاضافه", "اضافه"} | _ENDS.keys()
_AS_WELL: Final = frozenset({"كذلك", "كذا", "ايضا"})
_OF_THEM: Final = frozenset({"منها", "بينها"})
_WISHES: Final = frozenset({"تعزية", "تهنئة", "مواساة"})
_GREETINGS: Final = frozenset({"تهان", "تهاني", "تهنية", "تعاز", "تعازي", "عزاء"})
_NO_PEOPLE: Final = frozenset({MentionKind.PLACE, MentionKind.COUNTRY, MentionKind.ORGANISATION})
#: «مختلف أوجه التعاون»: plurals that read as a noun with its pronoun, folded.
_PLURALS: Final = frozenset({"اوجه"})
#: «التطرق لأزمة الغاز»: talking that leads to its matter with «ل» also.
_TOUCHING: Final = frozenset({"تطرق"})
#: What leads from views to what they are of, right behind them.
_REGARDING: Final = frozenset({"في", "تجاه", "ازاء", "حيال", "عن"})


def may_be_masdar(view: View, position: int) -> bool:
    """«... وقطع مصادر التمويل»: in a row of topics a verb without a subject is the masdar spelled like it."""
    if is_elative(view, position) or leads_row(view, position):
        return True
    if not view.is_noun(position + 1) or view.actor(position + 1) is not None or view.conjoined(position + 1):
        return False
    return any(is_masdar(one) for one in view.tokens[position].readings)


def leads_row(view: View, position: int) -> bool:
    """«وسبل دعم التعاون»، «وعدد من القضايا»: a noun at the head of a topic, spelled as a verb."""
    following = view.key(position + 1)
    mention = view.covered.get(position + 1)
    plain = view.is_noun(position + 1) and (mention is None or mention.kind in _NO_PEOPLE)  # «ودور كينيا»
    return view.key(position).removeprefix("و") in LIKE_VERBS and (plain or following == "من")


def is_elative(view: View, position: int) -> bool:
    """«أبرز القضايا»، «وأهم الملفات»: before a definite noun of things a word that reads as a verb is the elative."""
    following = view.reading(position + 1)
    if view.key(position).removeprefix("و") not in ELATIVES or following is None or position + 1 in view.covered:
        return False
    definite = following.proclitics == ("Al_det",)
    plural = following.num == "p" or view.key(position + 1) in _PLURALS
    return following.pos == "noun" and (definite or (not following.proclitics and plural))


def joining(view: View, position: int) -> int:
    """Return how many words here join a topic to the one before, 0 for none: «فضلا عن»، «من بينها»، «وخاصة»."""
    key = view.key(position).removeprefix("و")
    if key not in _MAY_JOIN and view.key(position) not in _MAY_JOIN:  # asked of each word of a topic
        return 0
    if key == view.key(position) in _OF_THEM and view.is_verb(position - 1):  # «الأزمة التي يعاني منها القطاع»
        return 0
    if (size := _leads_further(view, position, key)) is not None:
        return size
    size = 2 * ((key, view.key(position + 1)) in JOINING)
    size = size or int(key in JOINING_ALONE or view.key(position) in JOINING_ALONE)
    size += bool(size) and view.key(position + size) in _ABOVE_ALL  # «ومنها بالخصوص أزمة الغاز»
    return size if size and _is_nominal(view, position + size) else 0


def _leads_further(view: View, position: int, key: str) -> int | None:
    """«بما في ذلك»، «إضافة لتطورات»، «خصوصا فيما يتعلق بـ»: how many words lead to the noun; None for other joining."""
    if (key, view.key(position + 1), view.key(position + 2)) == ("بما", "في", "ذلك"):
        return 3 if _is_nominal(view, position + 3) else 0
    if key in {"بالاضافه", "اضافه"} and (led := view.preposition(position + 1)) is not None and led[0] == "ل":
        return int(led[1] == position + 1)  # «بالإضافة لتطورات الأزمة»
    two = (key, view.key(position + 1))
    if two in JOINING and (start := _what_regards(view, position + 2)):
        return start - position  # «وفي مقدمتها ما يتعلق بالأزمة»
    if (led := view.preposition(position + 1)) is not None and _spans_row(view, position, led[0]):
        return led[1] - position  # «ابتداء من ملف الغاز وصولا إلى التجارة»
    if key in _AS_WELL and (start := regarding(view, position + 1)):
        return start - position  # «وكذلك فيما يتعلق بالأزمة»
    above = 2 if two == ("لا", "سيما") else int(view.key(position) in ESPECIALLY)
    start = regarding(view, position + above) if above else 0
    return start - position if start else None  # «خصوصا فيما يتعلق بالأزمة»، «لا سيما في ما يخص الأزمة»


def _spans_row(view: View, position: int, led: str) -> bool:
    """«ابتداء من ...»، «... وصولا إلى»: the first and the last of a row; the last only where the first is told."""
    key = next((one for one in (view.key(position), view.key(position).removeprefix("و")) if one in _ENDS), "")
    if led not in _ENDS.get(key, ()):
        return False
    first = any(view.key(place) in _FROM for place in range(max(position - _ROW, 0), position))
    return key in _FROM or first


def regarding(view: View, place: int) -> int:
    """«فيما يتعلق بالأزمة»، «في ما يخص الأزمة»: where what is regarded begins, 0 for none."""
    verb = place + 1 + (view.key(place) == "في" and view.key(place + 1) == "ما")
    if view.key(place) != "فيما" and verb == place + 1:
        return 0
    return _regarded(view, verb)


def _what_regards(view: View, place: int) -> int:
    """«ما يتعلق بالأزمة»، «ما يخص الأزمة»: where what is regarded begins, 0 for none."""
    return _regarded(view, place + 1) if view.key(place) == "ما" else 0


def _regarded(view: View, verb: int) -> int:
    """What a verb of regarding, which stands here, leads to; 0 for none."""
    if view.may_be(verb, _CONCERNING) and view.is_noun(verb + 1):
        return verb + 1
    found = view.preposition(verb + 1) if view.may_be(verb, _RELATING) else None
    return found[1] if found is not None and found[0] == "ب" else 0


def _is_nominal(view: View, position: int) -> bool:
    plain = view.is_noun(position) and view.preposition(position) is None and view.key(position) not in WHEN
    return plain or position in view.starts or may_be_masdar(view, position)


def is_what(view: View, position: int) -> bool:
    """«، وما قدمه من دعم»: what somebody did, joined to the topic before; not «وما زال»."""
    return view.key(position) == "وما" and view.key(position + 1) not in LASTING


def discussed(view: View, first: int) -> int:
    """Return where the topic proper begins: «بحث الأزمة»، «وجهات النظر حول الأزمة»، «العمل على وقف القتال»."""
    first += joining(view, first)
    told = first
    if meant := _touched(view, first) or _wished_for(view, first):
        return meant
    if _names_discussing(view, first) and not _exchanged(view, first):
        led = _led(view, _after_manner(view, _after_pronoun(view, first + 1)), _INTO)
        first = first if definite(view, first) and led == first + 1 else led  # «التبادل التجاري» is no discussing
        if led == first and view.conjoined(led) and heads(view, led, DISCUSSING) and led > told:
            return discussed(view, led)  # «بحث واستعراض التحديات»
    if heads(view, first, VIEWS):
        return next((place + 1 for place in range(first + 1, first + 6) if _leads_on(view, place)), first)
    if heads(view, first, {"عمل"}):
        return _worked_on(view, first)
    for nouns, ways in _TOLD_OF:
        led_on = view.preposition(first + 1) if heads(view, first, nouns) else None
        if led_on is not None and led_on[0] in ways:
            return discussed(view, led_on[1])
    return first


def _names_discussing(view: View, position: int) -> bool:
    """«وبحث السبل»: joined to a topic, a word that reads as a verb is the masdar spelled like it."""
    reading = view.reading(position)
    verbal = reading is not None and reading.pos == "verb" and view.conjoined(position)
    return heads(view, position, DISCUSSING) or (verbal and view.may_be(position, DISCUSSING))


def _exchanged(view: View, first: int) -> bool:
    """«تبادل السجناء»: what is exchanged is no view."""
    return view.may_be(first, frozenset({"تبادل"})) and not any(heads(view, first + one, VIEWS) for one in (1, 2))


def _touched(view: View, first: int) -> int:
    """«والتطرق لأزمة الغاز»: what is touched upon behind «ل», 0 where nothing is."""
    found = view.preposition(first + 1) if heads(view, first, _TOUCHING) else None
    return found[1] if found is not None and found[0] == "ل" else 0


def _wished_for(view: View, first: int) -> int:
    """«تعازيه في ضحايا الزلزال»، «تهانيه بالعيد»: what somebody's wishes are for, 0 where nobody says."""
    own, found = view.reading(first), view.preposition(first + 1)
    told = (
        heads(view, first, _WISHES | _GREETINGS)
        and own is not None
        and (own.enclitic or "Al_det" in own.proclitics)  # «تبادلا التهاني بالعيد»
        and found is not None
        and found[0] in {"في", "ب", "على"}
    )
    return found[1] if told and found is not None else 0


def _worked_on(view: View, first: int) -> int:
    """«العمل على وقف القتال»، «العمل معا لوقف القتال»: the topic is what they work on."""
    after = first + 1 + (view.key(first + 1) in {"معا", "سويا", "المشترك"})
    after += after < len(view) and view.is_mark(after) and not view.is_comma(after)
    found = view.preposition(after)
    return found[1] if found is not None and found[0] in {"على", "ل"} else first


def heads(view: View, position: int, lemmas: Collection[str]) -> bool:
    """Tell whether a noun of these lemmas stands here."""
    reading = view.reading(position)
    return reading is not None and reading.pos == "noun" and reading.lemma in lemmas


def definite(view: View, position: int) -> bool:
    """Tell whether the word here has the article."""
    reading = view.reading(position)
    return reading is not None and "Al_det" in reading.proclitics


def _after_pronoun(view: View, position: int) -> int:
    """«بحث معهم الأوضاع»: a preposition with a pronoun is no part of the topic."""
    reading = view.reading(position)
    return position + (reading is not None and reading.pos == "prep" and bool(reading.enclitic))


def _after_manner(view: View, position: int) -> int:
    """«بحث معمق للأزمة»، «بحثا مفصلا في الأزمة»: how it is talked over, before a preposition."""
    reading = view.reading(position)
    if reading is None or reading.pos != "adj" or reading.proclitics or position in view.covered:
        return position
    found = view.preposition(position + 1)
    return position + 1 if found is not None and (found[0] in _INTO or found[0] == "ل") else position


def _led(view: View, position: int, prepositions: frozenset[str]) -> int:
    found = view.preposition(position)
    return found[1] if found is not None and found[0] in prepositions and view.key(position)[:1] != "ل" else position


def _leads_on(view: View, place: int) -> bool:
    """«وجهات النظر حول الأزمة»، «الرأي في الأزمة»، «الرؤى تجاه الأزمة»."""
    found = view.preposition(place)
    about = found is not None and found[0] in {"حول", "بشأن", "بخصوص"}
    return about or (view.key(place) in _REGARDING and heads(view, place - 1, VIEWS))

"""Members of one topic: what «و» joins behind one word, «بين الأحزاب والنقابات»، «مجالات الطاقة والتعليم»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.topic_heads import definite, heads
from diplo_events.clauses.topic_words import FIELD_NAMES, LISTED, REGIONS

#: «الصديقة»: nouns that describe states as adjectives do.
_DESCRIBING: Final = frozenset({"صديق", "جار"})
#: «حفاظا على السلم»، «حماية للمدنيين»، «وصولا إلى حل».
_TO_WHAT: Final = frozenset({"على", "ل", "إلى"})
#: The proclitics of what «و» joins and nothing else leads to.
_ONLY_AND: Final = frozenset({(), ("wa_conj",)})
_PEOPLES: Final = frozenset("شعب حكومة جيش سلطة مواطن قيادة معارضة مجتمع".split())

if TYPE_CHECKING:
    from diplo_events.clauses.view import View


def is_further_place(view: View, start: int, position: int) -> bool:
    """«التطورات في منطقة البلطيق وشمال أوروبا»، «في لبنان والضفة»: regions that «و» joins behind one «في»."""
    if not heads(view, position, REGIONS):
        return False
    for place in range(position - 1, start, -1):
        if (found := view.preposition(place)) is not None:
            led, inner = found
            return led in {"في", "ب"} and (inner in view.starts or heads(view, inner, REGIONS))
        if view.is_comma(place) or view.is_verb(place):
            return False
    return False


def of_verb(view: View, start: int, position: int) -> bool:
    """«القضايا التي تهدد الأمن والاستقرار»: right behind the object of a relative clause «و» joins one more."""
    objects = definite(view, position) and definite(view, position - 1) and view.conjoined(position)
    objects = objects and not heads(view, position, {"سبيل"})  # «العلاقات التي تجمع البلدين والسبل الكفيلة بتطويرها»
    return objects and position - 2 > start and view.is_verb(position - 2)


def both_dual(view: View, position: int) -> bool:
    """«البلدين والشعبين الشقيقين»: two pairs side by side are one genitive."""
    both = (view.reading(position - 1), view.reading(position))
    return all(one is not None and one.num == "d" and one.pos == "noun" for one in both)


def both_peoples(view: View, position: int) -> bool:
    """«دعم الحكومة الكينية والشعب الكيني»: whom one does it for are told by two nouns of one kind."""
    before = position - 1
    while (one := view.reading(before)) is not None and one.pos == "adj" and before > 0:
        before -= 1
    alike = definite(view, position) and definite(view, before) and not view.is_comma(position - 1)
    return alike and heads(view, position, _PEOPLES) and heads(view, before, _PEOPLES)


def are_people_both(view: View, position: int) -> bool:
    """«صفقة تفضي إلى إطلاق سراح الرهائن والمحتجزين»: behind people in the genitive more; «القوانين» are no people."""
    before, one = view.reading(position - 1), view.reading(position)
    if before is None or one is None or before.pos != "noun" or before.num != "p":
        return False
    regular = view.tokens[position].form.endswith(f"{one.lemma}ين")
    return regular and definite(view, position - 1) and definite(view, position)


def described_twice(view: View, position: int) -> bool:
    """«الدول الشقيقة والصديقة»: a word that may be a noun describes as the adjective before does."""
    before = view.reading(position - 1)
    if before is None or before.pos != "adj" or before.proclitics != ("Al_det",) or view.is_comma(position - 1):
        return False
    alike = (one for one in view.tokens[position].readings if one.form_gen == before.form_gen == "f")
    both = (one for one in alike if one.num == before.num == "s" and one.proclitics == ("wa_conj", "Al_det"))
    return any(one.pos == "adj" or one.lemma in _DESCRIBING for one in both)


def of_dual(view: View, start: int, position: int) -> bool:
    """«قضيتي الهدنة في غزة وصفقة التبادل»: a dual that names two matters waits for the second."""
    head = view.reading(start)
    waits = head is not None and head.num == "d" and head.lemma in LISTED and "Al_det" not in head.proclitics
    return waits and not any(view.conjoined(place) for place in range(start + 1, position))


def in_list(view: View, start: int, position: int) -> bool:
    """«في مجالات الطاقة والبنية التحتية والصحة»: definite words in a row behind a plural of fields are its own."""
    place = position
    while place > start and _is_member(view, place, position):
        if view.is_comma(place - 1):
            return False
        place = _member_before(view, place - 1 - (view.key(place - 1) == "و"))
        if definite(view, place) and not view.conjoined(place):
            head = view.reading(place - 1)
            plural = (
                head is not None and head.num in {"p", "d"} and "Al_det" not in head.proclitics and not head.enclitic
            )
            return plural and head is not None and head.lemma in LISTED and place - 1 >= start
    return False


def _is_member(view: View, place: int, position: int) -> bool:
    """A joined definite word, or «وتكنولوجيا المعلومات» among them."""
    joined = view.conjoined(place) or place == position
    return joined and (definite(view, place) or _is_field(view, place))


def _is_field(view: View, place: int) -> bool:
    """«وتكنولوجيا المعلومات»: a field named by two nouns."""
    return heads(view, place, FIELD_NAMES) and definite(view, place + 1) and not view.conjoined(place + 1)


def _member_before(view: View, last: int) -> int:
    """Where the member begins that ends here: «والبنية التحتية», «وتقنية المعلومات»."""
    reading = view.reading(last)
    while reading is not None and reading.pos == "adj" and definite(view, last) and not view.conjoined(last):
        last -= 1
        reading = view.reading(last)
    return last - (not view.conjoined(last) and _is_field(view, last - 1))


def second_of_two(view: View, start: int, position: int) -> bool:
    """«الحوار بين الحكومة والمعارضة»: the first «و» behind «بين» and one member joins the other member."""
    for place in range(position - 1, start, -1):
        if view.key(place) == "بين":
            first = place + 1 + view.is_mark(place + 1)
            beside = all(view.is_mark(one) for one in range(first + 1, position))  # «بين الأحزاب والنقابات»
            alone = not any(view.conjoined(one) for one in range(first + 1, position))
            return (beside and not _is_dual(view, first)) or (alone and _is_single(view, first))
    return False


def _is_dual(view: View, position: int) -> bool:
    """«بين البلدين وسبل ...»: two members are complete."""
    mention, reading = view.starts.get(position), view.reading(position)
    return (mention is not None and mention.number == "d") or (reading is not None and reading.num == "d")


def _is_single(view: View, position: int) -> bool:
    mention, reading = view.starts.get(position), view.reading(position)
    if mention is not None:
        return mention.number in {"s", "na"}
    return reading is not None and reading.num == "s"


def is_denied(view: View, position: int) -> bool:
    """«القرار المفاجئ وغير المبرر»: one more adjective of the noun before, with «غير»."""
    described = view.reading(position + 1)
    return view.key(position) == "وغير" and described is not None and described.pos == "adj"


def is_manner(view: View, position: int) -> bool:
    """«وقف القتال حماية للمدنيين وحفاظا على السلم»: an indefinite accusative says why, and is no matter."""
    reading = view.reading(position)
    if reading is None or reading.proclitics not in _ONLY_AND or not view.key(position).endswith("ا"):
        return False
    found = view.preposition(position + 1)
    return reading.pos == "noun" and reading.cas == "a" and found is not None and found[0] in _TO_WHAT

"""Verbs by which one side tells the other, and what ties a verb to the encounter: «أطلعه على الأزمة»، «بحث معه»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

_EXCHANGE: Final = frozenset({"تبادل"})
_TIES: Final = frozenset({"مع", "خلال", "في", "أثناء", "من"})
#: Papers that tell of something: «وتناولت الرسالة العلاقات».
TELLING_PAPERS: Final = frozenset({"رسالة", "برقية", "خطاب", "مذكرة", "اتفاق", "اتفاقية", "دعوة"})
_TELLERS: Final = ENCOUNTERS | TELLING_PAPERS
#: So far behind its verb stands what is wished.
_WISHED: Final = 7


def to_another(view: View, place: int, reading: Reading, *, written: bool) -> set[str]:
    """Return how a verb by which one side tells the other leads to the topic; empty where it is none.

    «الذي أطلعه على الأزمة»، «وعرض معه الأوضاع»، «رسالة أكد فيها أهمية الحوار»
    """
    tied = with_them(view, place + 1)
    if reading.lemma in words.INFORMING and (reading.enclitic or tied):
        return words.INFORMING[reading.lemma]
    if reading.lemma == "وضع" and view.key(place + 2) in words.PICTURES:
        return {"في"}
    if written and view.key(place + 1) in {"فيها", "فيه", "خلالها"}:
        return words.WRITING.get(reading.lemma, set())
    return _wished(view, place, reading) or _put(view, place, reading)


def puts_in_picture(view: View, place: int) -> bool:
    """«ووضعه في صورة الأزمة»، «ووضعها في أجواء المحادثات»: a verb, though it reads as a noun with its pronoun."""
    if view.key(place + 1) != "في" or view.key(place + 2) not in words.PICTURES:
        return False
    return any(one.lemma == "وضع" and one.enclitic.endswith("_dobj") for one in view.tokens[place].readings)


def _wished(view: View, place: int, reading: Reading) -> set[str]:
    """«هنأه بالعيد»، «أعرب خلاله عن تعازيه في الضحايا»."""
    if reading.lemma in words.WISHING and (reading.enclitic or with_them(view, place + 1)):
        return {"ب", "في"}
    by_wish = reading.lemma in words.WISHED_BY and _wishes_there(view, place)
    return words.WISHED_BY[reading.lemma] if by_wish else set()


def _put(view: View, place: int, reading: Reading) -> set[str]:
    """«عرض عليه بنود الخطة»، «وأثار معه قضية الصيادين»، «عرض معه الأوضاع»."""
    if view.key(place + 1) in words.TO_HIM.get(reading.lemma, set()) and not view.is_relative(place - 1):
        return words.PUT_TO_HIM[reading.lemma]
    if reading.lemma in words.PUTTING_MATTERS and view.key(place + 1) in words.WITH_HIM:
        return {""}
    return {"", "ل"} if reading.lemma == "عرض" and with_them(view, place + 1) else set()


def _wishes_there(view: View, verb: int) -> bool:
    """«أعرب خلاله عن تعازيه»، «قدم له فيه تهانيه»: greetings that are told in the encounter itself."""
    near = range(verb + 1, min(verb + _WISHED, len(view)))
    therein = next((place for place in near if view.key(place) in words.THEREIN), None)
    return therein is not None and any(heads(view, place, words.GREETINGS) for place in near if place > therein)


def with_them(view: View, place: int) -> bool:
    """«معه»، «خلاله»: a preposition with a pronoun, or the encounter itself, ties the verb to what went before."""
    reading = view.reading(place)
    if reading is None or place in view.covered:
        return False
    tied = reading.pos == "prep" and bool(reading.enclitic) and reading.lemma in _TIES
    named = reading.lemma in _TELLERS and "Al_det" in reading.proclitics
    named = named and not view.may_be(place - 1, _EXCHANGE)  # «وتبادل الزيارات»
    return tied or view.key(place) == "خلال" or named

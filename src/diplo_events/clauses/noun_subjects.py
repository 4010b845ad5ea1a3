"""Nouns that are no mention and stand before a verb as its subject: «مقاتلو المعارضة رفضوا»، «فإن النزاع أكد»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.borders import clause_start
from diplo_events.clauses.governing import BEING
from diplo_events.clauses.participles import is_circumstantial
from diplo_events.clauses.subjects import OPENING
from diplo_events.clauses.told_subjects import in_words_told
from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: What tells something to whoever reads it, and the words that say that somebody tells something in it.
_REPORTS: Final = frozenset("تقرير خبر نبأ أنباء مقال مقالة معلومة تسريب شائعة إشاعة وثيقة صحيفة دراسة استطلاع".split())
_THEREIN: Final = frozenset("فيه فيها فيهما خلاله خلالها عبره عبرها به بها".split())
_NEAR: Final = 4
_DEMONSTRATIVES: Final = frozenset({"هذا", "هذه", "ذلك", "تلك", "هذان", "هاتان", "هؤلاء"})


def behind_noun(view: View, position: int) -> bool:
    """«مقاتلو المعارضة رفضوا»، «متظاهرين يرفضون»: the noun right before the verb is its subject."""
    return _noun_right_before(view, position) is not None


def noun_as_subject(view: View, position: int) -> int | None:
    """Return where the noun stands that is the verb's subject before it, and no mention; None where none is."""
    found = _noun_right_before(view, position)
    return _noun_at_opening(view, position) if found is None else found


def behind_thing(view: View, position: int) -> bool:
    """«فإن النزاع بين كينيا وجيرانها أكد الحاجة»: the noun behind «إن» is the subject."""
    return _noun_at_opening(view, position) is not None


def _noun_right_before(view: View, position: int) -> int | None:
    if view.conjoined(position) or in_words_told(view, position):
        return None
    if _same_plural(view, position):
        return position - 1
    if (owned := _noun_of_another(view, position)) is not None:
        return owned
    end = place = _before_dates(view, position)
    while place >= 0 and place not in view.covered and _nominal(view, place):
        if view.preposition(place) is not None:
            return None
        place -= 1
    before = view.reading(place)
    free = before is None or before.pos != "prep" or bool(before.enclitic)  # «ويظهر فيه رجل يقول»
    nominal = place < end and place not in view.covered and (free or reports(view, position))
    return place + 1 if nominal else None


def reports(view: View, position: int) -> bool:
    """«بعد تقارير تحدثت عن خلاف»: reports tell something themselves; «في تقرير أكد فيه» somebody else does."""
    says, place = view.reading(position), _before_dates(view, position)
    while (noun := view.reading(place)) is not None and noun.pos == "adj" and place > 0:
        place -= 1
    if noun is None or says is None or noun.lemma not in _REPORTS or "Al_det" in noun.proclitics or noun.enclitic:
        return False
    feminine = noun.gen == "f" or noun.num == "p"
    taken_up = any(view.key(near) in _THEREIN for near in range(position + 1, min(position + _NEAR, len(view))))
    return feminine == (says.gen == "f") and not taken_up and not view.conjoined(position)


def _noun_of_another(view: View, position: int) -> int | None:
    """«قرارات للمجلس تطالب كينيا بوقف القصف»: an indefinite noun, whose it is, and a verb that tells of it."""
    owner, verb = view.covered.get(position - 1), view.reading(position)
    if owner is None or verb is None or verb.asp != "i":
        return None
    led = view.preposition(owner.first)
    place = owner.first - 1
    noun = view.reading(place)
    if led is None or led[0] != "ل" or noun is None or place in view.covered or noun.pos != "noun":
        return None
    indefinite = "Al_det" not in noun.proclitics and not noun.enclitic and view.preposition(place) is None
    feminine = noun.gen == "f" or noun.num == "p"
    return place if indefinite and feminine == (verb.gen == "f") else None


def _noun_at_opening(view: View, position: int) -> int | None:
    if view.conjoined(position) or in_words_told(view, position):
        return None
    start = clause_start(view, position)
    start += view.key(start).removeprefix("و").removeprefix("ف") in OPENING
    opened = view.key(start - 1).removeprefix("و").removeprefix("ف") in OPENING
    if not opened and view.may_be(start, BEING):  # «وكانت قوات الحدود دانت»
        start, opened = start + 1, True
    start += opened and view.key(start) in _DEMONSTRATIVES  # «أن تلك الممارسات في كينيا تكشف»
    free = opened and start < position and start not in view.covered
    return start if free and _names_subject(view, start) else None


def _before_dates(view: View, position: int) -> int:
    """«تحليلا جديدا أمس شكك في»: where the words end that stand before the verb and its dates."""
    place = position - 1
    while (date := view.covered.get(place)) is not None and date.kind is MentionKind.DATE:
        place = date.first - 1
    return place


def _names_subject(view: View, position: int) -> bool:
    """A noun that may be a subject: no time, and behind no preposition."""
    reading = view.reading(position)
    if reading is None or reading.pos != "noun" or view.date(position) is not None:
        return False
    if reading.enclitic and not reading.enclitic.endswith("_poss"):
        return False
    if view.preposition(position) is not None:
        return False
    return not is_circumstantial(view, position) or view.key(position - 1).removeprefix("و") in OPENING  # «لكن مصدرا»


def _same_plural(view: View, position: int) -> bool:
    """A plural verb right behind a plural of people, or of a nation: «متظاهرين يرفضون»، «الفرنسيين يؤيدون»."""
    noun, verb, covering = view.reading(position - 1), view.reading(position), view.covered.get(position - 1)
    if noun is None or verb is None or (covering is not None and covering.reference != "adjective"):
        return False
    return verb.num == noun.num == "p" and noun.gen == "m" and noun.pos in {"noun", "adj"}


def _nominal(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is not None and (reading.pos in {"noun", "adj", "noun_prop", "noun_quant"})

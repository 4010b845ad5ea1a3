"""Verbs of saying that tell of a deed: «شددت كينيا الحراسة»، «اعترض الجيش صاروخا»، «أعلنت ثورتها»، «تابعت الأحداث»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.participles import is_circumstantial
from diplo_events.clauses.phrase_words import OPENING_QUOTES, OWN_WORDS
from diplo_events.document import Clause, FunctionKind
from diplo_events.matching.turns import behind_turn
from diplo_events.matching.voices import REPORTING
from diplo_events.mentions.vocabulary import WHEN

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

__all__ = ["OPENING_WORDS", "is_deed", "is_intercepted"]

#: What words told begin with.
OPENING_WORDS: Final = REPORTING | OPENING_QUOTES
#: «أضاف الوزير قبيل اجتماعه أن»: when he spoke.
_TIMES: Final = WHEN | frozenset("صباح مساء ظهر فجر".split())
#: Verbs of telling that are done to things too.
_DEEDS: Final = frozenset({"أضاف", "شدد", "سجل"})
_ADDING: Final = "أضاف"
_RECORDING: Final = "سجل"
_TIGHTENING: Final = "شدد"
#: «أعلنت كينيا حربها على الإرهاب»، «أعلنت ثورتها»، «أعلن مسؤوليته عن الهجوم»: what is done by declaring it.
_DECLARING: Final = "أعلن"
_DECLARED: Final = frozenset({"حرب", "ثورة", "مسؤولية"})
#: «شدد المصدر عينه على»: no other than he.
_SELF: Final = frozenset({"نفس", "ذات", "عين"})
_INTERCEPTING: Final = "اعترض"
#: «تابع»: goes on speaking, or follows something.
_FOLLOWING: Final = "تابع"
_WORDS_REACH: Final = 16


def is_deed(view: View, clause: Clause) -> bool:
    """«أضاف المجلس اسم القائد إلى القائمة»، «شددت كينيا الحراسة على الحدود»: a thing, where no words follow."""
    lemma = clause.predicate.lemma
    if lemma in {_FOLLOWING, _DECLARING}:
        return (_is_followed if lemma == _FOLLOWING else _is_declared)(view, clause)
    if lemma not in _DEEDS:
        return False
    subjects = [item for item in clause.all(FunctionKind.SUBJECT) if item.mentions]
    place = max([clause.predicate.last, *(item.last for item in subjects)])
    day = view.date(place)
    place = behind_turn(view, _behind_self(view, place if day is None else day.last))
    reading = view.reading(place)
    tightens = lemma == _TIGHTENING and view.key(place) == "من"  # «شددت الشرطة من إجراءاتها»
    if tightens or (lemma == _ADDING and _counts(view, place)):
        return True
    if not subjects or reading is None or reading.pos != "noun" or place in view.covered or view.key(place) in _TIMES:
        return False
    if lemma in {_ADDING, _RECORDING} and ("Al_det" in reading.proclitics or reading.enclitic):
        return False  # «وأضاف الوزير الشيخ قائلا»، «وأضاف المصدر نفسه أن»، «سجل الوزير اعتراضه»
    own = lemma == _TIGHTENING and reading.enclitic.endswith("_poss")  # «شددت كينيا رقابتها على»
    free = own or not is_circumstantial(view, place)
    return free and view.preposition(place) is None and not view.quoted(place)


def _counts(view: View, position: int) -> bool:
    """«فأضافوا 22 شخصا إلى القائمة»، «أضاف الاتحاد عشرة أشخاص»: so many, no words; «أضاف "22 شخصا قتلوا"» are words."""
    reading = view.reading(position)
    numeral = reading is not None and reading.pos in {"noun_num", "digit"}
    digits = view.key(position).isdigit()
    return (numeral or digits) and not view.quoted(position) and view.date(position) is None


def _behind_self(view: View, place: int) -> int:
    """«شدد المصدر عينه على»: the place behind the word that says it is the same man."""
    word = view.reading(place)
    own = word is not None and word.lemma in _SELF and word.enclitic.endswith("_poss")
    return place + 1 if own and place - 1 in view.covered else place


def is_intercepted(view: View, clause: Clause) -> bool:
    """«اعترض الجيش صاروخا»: what is intercepted is an object; one objects «على» something, or says that."""
    if clause.predicate.lemma != _INTERCEPTING or clause.all(FunctionKind.PREPOSITION, "على", "ب"):
        return False
    return view.key(clause.predicate.last) not in OPENING_WORDS


def _is_declared(view: View, clause: Clause) -> bool:
    """«أعلنت كينيا حربها على المهربين»: one's own war; «أعلنت الحرب على أوغندا» is said to a state."""
    things = (view.reading(item.first) for item in clause.all(FunctionKind.OBJECT))
    return any(one is not None and one.lemma in _DECLARED and one.enclitic for one in things)


def _is_followed(view: View, clause: Clause) -> bool:
    """«تابعت كينيا بقلق الأحداث»: a thing is followed where no words are told, nor where they stand: «وتابع البيان»."""
    verb = view.reading(clause.predicate.first)
    if verb is not None and verb.enclitic.endswith("_dobj"):  # «في حديث تابعته الوكالة»
        return True
    behind = range(clause.predicate.last, min(clause.predicate.last + _WORDS_REACH, len(view)))
    if any(view.key(place) in OPENING_WORDS or view.key(place).endswith("..") for place in behind):
        return False
    things = (
        view.reading(item.first) for item in clause.all(FunctionKind.OBJECT) if item.first > clause.predicate.first
    )
    return any(one is not None and one.lemma not in OWN_WORDS for one in things)

"""Where the last words of a topic end: without marks, and without a preposition whose noun is not its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.formulas import formula_at
from diplo_events.clauses.phrase_words import EXPECTED
from diplo_events.clauses.topic_words import CLOSING, ESPECIALLY, LEFT_OVER

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: «من جهة أخرى»، «من ناحية ثانية», folded.
_SIDES: Final = frozenset({"جهه", "ناحيه"})
_OTHER: Final = frozenset({"اخري", "ثانيه"})
#: «بحثا ملف الغاز بالتفصيل»: how they talked of it.
_AT_LENGTH: Final = frozenset({"بالتفصيل", "باسهاب", "باستفاضه", "بعمق", "مطولا"})
#: So many words the subject of a new sentence may have.
_SUBJECT: Final = 7


def trimmed(view: View, first: int, last: int) -> int:
    """Take off marks at the end, and a preposition whose noun is not the topic's: «... (في يونيو)»."""
    while last > first + 1 and (_dangles(view, last - 1) or formula_at(view, last - 2) == 2):
        last -= 1 + (not _dangles(view, last - 1))
    if last > first + 2 and (shorter := _before_sides(view, last)) < last:
        return trimmed(view, first, shorter)
    if last > first + 2 and view.key(last - 1) == "ان":  # «زيارة الرئيس المنتظر أن | يقوم بها»
        return last - 1 - (view.key(last - 2) in EXPECTED)
    return last


def _before_sides(view: View, last: int) -> int:
    """«خفض الرسوم من جهة»، «فتح المعابر من ناحية أخرى»: where the words begin that only weigh two matters."""
    side = last - 1 - (view.key(last - 1) in _OTHER)
    return side - 1 if view.key(side) in _SIDES and view.key(side - 1) == "من" else last


def _dangles(view: View, position: int) -> bool:
    if view.is_mark(position):
        return view.tokens[position].form not in CLOSING
    reading = view.reading(position)
    if reading is None or position in view.covered:
        return False
    leads = reading.pos == "prep" and not reading.enclitic
    if view.key(position - 1) == "بصفه":  # «بصفة خاصة»
        return False
    return leads or view.is_relative(position) or view.key(position) in LEFT_OVER | ESPECIALLY | _AT_LENGTH


def before_subject(view: View, first: int, last: int) -> int:
    """«أسعار القمح، ووزراء الزراعة يتفقون على»: behind a comma a noun may be the subject of a verb of its own."""
    if last >= len(view) or not view.is_verb(last) or view.conjoined(last):
        return last
    for place in range(last - 1, max(last - _SUBJECT, first), -1):
        if view.is_relative(place) or view.is_verb(place):
            return last
        if view.is_comma(place):
            return place if view.conjoined(place + 1) and _goes_with(view, place + 1, last) else last
    return last


def _goes_with(view: View, subject: int, verb: int) -> bool:
    """«ووزراء الزراعة يتفقون», «والأسعار ترتفع»: a verb of that gender and number."""
    head, told = view.reading(subject), view.reading(verb)
    if head is None or told is None or head.pos not in {"noun", "noun_prop"}:
        return False
    people = told.num == "p" and head.num == "p"
    return people or (told.num == "s" and told.gen == ("f" if head.num == "p" else head.form_gen))

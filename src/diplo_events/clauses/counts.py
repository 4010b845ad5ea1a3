"""What leads to an actor: «كل من A وB»، «أربعة دبلوماسيين»، «جميع السفراء»، «أخيه الملك»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import OPENING_QUOTES
from diplo_events.clauses.remembered import once_a_place
from diplo_events.document import PERSONS, MentionKind, TokenKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: «إلى أخيه أمير الدولة»: what rulers call each other; «مع ضيفه الوزير»: and what they are to each other.
_KIN: Final = frozenset("أخ شقيق صديق ضيف مضيف زميل".split())
#: «مع جارتها اليمن»، «ونظيرتها فرنسا»، «الجارة ليبيا»: what a state is to another, before its name.
_NEIGHBOURS: Final = frozenset("جار جارة حليف حليفة شريك شقيقة غريم خصم عدو منافس نظير نظيرة".split())
_BODY_NOUNS: Final = frozenset({"مجموعه", "دول"})
#: «كل من»، also behind a preposition that is written to it: «بكل من تركيا وإيران».
_EACH: Final = frozenset({"كل", "كلا", "كلٍ", "بكل", "لكل"})
#: «عدد من الوزراء الأوروبيين».
_SOME: Final = frozenset("عدد عددا العديد كثير الكثير اثنين اثنتين ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره".split())
#: «جميع الدبلوماسيين»، «كافة السفراء».
_ALL: Final = frozenset({"جميع", "كل", "كافه", "معظم", "بعض", "ساير", "عشرات", "ميات"})
#: «نحو 140 دبلوماسيا».
_ABOUT: Final = frozenset({"نحو", "حوالي", "قرابه", "زهاء"})
#: «اثنتي عشرة جهة»: the first word of such a number is read as an adjective.
_TEENS: Final = frozenset({"اثنتا", "اثنا", "أحد", "إحدى"})
_TEN: Final = frozenset({"عشر", "عشره"})
#: «عشرين دبلوماسيا», also read as two tenths.
_TWENTY: Final = frozenset({"عشرون", "عشرين"})
_NUMERALS: Final = frozenset({"noun_num", "digit"})
#: Lemmas and letters by which one of these can be told at all: most words have neither.
_LEMMAS: Final = _KIN | _NEIGHBOURS | _TEENS
_WORDS: Final = _EACH | _SOME | _BODY_NOUNS | _ALL | _ABOUT | _TWENTY
_LEADERSHIP: Final = "state_leadership"
#: So many words a number has: «مئة وثلاثة وعشرين».
_NUMBER: Final = 3


@once_a_place
def after_each(view: View, position: int) -> int:
    """«كل من A وB», «أربعة دبلوماسيين»، «أخيه الملك»: skip to the mention."""
    return position if _leads_nowhere(view, position) else _led_to(view, position)


def _led_to(view: View, position: int) -> int:
    if view.key(position).lstrip("و") in _EACH and view.key(position + 1) == "من":
        return inside_quotes(view, position + 2 + (view.key(position + 2) == ":"))
    if view.key(position).removeprefix("و") in _SOME and view.key(position + 1) == "من" and _many(view, position + 2):
        return position + 2
    if quotes_body(view, position):
        return position + 2
    if is_kin(view, position) and view.actor(position + 1) is not None:
        return position + 1
    last = _after_number(view, position + is_about(view, position))
    if last == position and view.key(position).removeprefix("و") in _ALL and _several(view, position + 1):
        return position + 1
    led = last > position and view.preposition(last) is not None  # «الدورة السادسة عشرة للجنة»
    return last if view.actor(last) is not None and not led else position


def _leads_nowhere(view: View, position: int) -> bool:
    """Tell whether nothing of the kind can begin with this word, whatever stands around it."""
    if view.key(position).lstrip("و") in _WORDS or not 0 <= position < len(view):
        return False
    reading = view.reading(position)
    if reading is None:
        return view.tokens[position].kind is not TokenKind.NUMBER
    return reading.lemma not in _LEMMAS and reading.pos not in _NUMERALS


def is_about(view: View, position: int) -> bool:
    """«نحو 140 دبلوماسيا»، «زهاء عشرين سفيرا»: no direction, but how many they are."""
    return view.key(position) in _ABOUT and _after_number(view, position + 1) > position + 1


def is_kin(view: View, position: int) -> bool:
    """«أخيه الملك»، «وأخوه الرئيس»، «جارتها اليمن»: what rulers or states call each other, before whom they mean."""
    reading = view.reading(position)
    if reading is None or not (reading.enclitic or "Al_det" in reading.proclitics):
        return False
    if reading.lemma in _NEIGHBOURS and _is_state(view, position + 1):
        return True
    return reading.lemma in _KIN and bool(reading.enclitic) and position not in view.covered


def _is_state(view: View, position: int) -> bool:
    """A state told by its name alone, and not led to by a preposition of its own."""
    mention = view.starts.get(position)
    named = mention is not None and mention.kind is MentionKind.COUNTRY and mention.reference != "adjective"
    return named and view.preposition(position) is None and not view.conjoined(position)


def _after_number(view: View, position: int) -> int:
    """«أربعة دبلوماسيين»، «ثلاثة وعشرين دبلوماسيا»، «12 وزيرا»: where the number ends that begins here."""
    last = position
    while last - position < _NUMBER and last < len(view) and last not in view.covered:
        reading = view.reading(last)
        teens = reading is not None and reading.lemma in _TEENS and view.key(last + 1) in _TEN
        digits = view.tokens[last].kind is TokenKind.NUMBER
        counts = teens or digits or (reading is not None and reading.pos in _NUMERALS)
        counts = counts or view.key(last).removeprefix("و") in _TWENTY
        if not counts or (last > position and not (view.conjoined(last) or view.key(last) in _TEN)):
            break
        last += 1
    return last


def _several(view: View, position: int) -> bool:
    """«جميع الدبلوماسيين»: people of whom there are several; the dual is spelled alike."""
    mention = view.actor(position)
    return mention is not None and mention.kind in PERSONS and mention.number != "s"


def inside_quotes(view: View, position: int) -> int:
    """«كل من «فتح» و«حماس»»: a name between quotation marks begins behind the mark."""
    opens = position < len(view) and view.tokens[position].form in OPENING_QUOTES
    return position + 1 if opens and view.actor(position + 1) is not None else position


def _many(view: View, position: int) -> bool:
    mention = view.actor(position)
    leads = mention is not None and mention.position == _LEADERSHIP  # «عددا من القيادات اللبنانية»
    return leads or (mention is not None and mention.kind in PERSONS and mention.number == "p")


def quotes_body(view: View, position: int) -> bool:
    """«مجموعة (5+1)»، «دول «5+1»»: the name of a body behind its noun and a mark."""
    noun = view.key(position).removeprefix("و") in _BODY_NOUNS and position not in view.covered
    return noun and position + 2 < len(view) and view.is_mark(position + 1) and view.actor(position + 2) is not None

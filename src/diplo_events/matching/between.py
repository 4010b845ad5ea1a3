"""What stands between a verb of saying and what is said: who speaks, whom to, when, where, how, on what occasion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.circumstances import manner_end, spoken_from_end
from diplo_events.clauses.phrases import short_phrase_end
from diplo_events.matching.excerpts import CLOSING, OPENING, THAT, closing
from diplo_events.matching.report import STOPS

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View

#: What opens a circumstance between predicate and content.
_CIRCUMSTANCES: Final = frozenset("في خلال اثناء عقب بعد قبل امام لدي عبر من ضمن حول مع علي".split())
OUTLETS: Final = frozenset("صحيفة جريدة مجلة قناة شبكة وكالة تلفزيون تليفزيون موقع برنامج إذاعة محطة فضائية".split())
#: Who listens, or tells it on: «للصحافيين»، «وفقا لوكالة الأنباء».
_LISTENERS: Final = OUTLETS | frozenset("صحافة صحفي صحافي إعلام إعلامي مراسل وسيلة".split())
_LONGEST_NAME: Final = 5
#: Where officials write: «على منصة "إكس"».
_PLATFORMS: Final = frozenset("منصة موقع شبكة حساب صفحة تطبيق".split())
#: «بهذه المناسبة»، «بالإجماع»: on what occasion, and how many were for it.
_OCCASION: Final = frozenset({"مناسبة"})
_VOTES: Final = frozenset("بالاجماع بالاغلبيه باغلبيه".split())
#: «من جهته»، «من ناحية أخرى», folded.
_ON_HIS_SIDE: Final = frozenset(side + whose for side in ("جهت", "جانب", "ناحيت") for whose in ("ه", "ها", "هم", "هما"))
_SIDES: Final = frozenset({"جهه", "جانب", "ناحيه"})
_OTHER: Final = frozenset({"اخري", "اخر", "ثانيه", "ثان", "ثالثه"})
#: «، وخاصة مجلس الأمن،»، «، فضلا عن جيرانها،»، «، بما في ذلك الوزارة،»: what adds to those told before.
_ADDING: Final = frozenset("فضلا وفضلا خاصه وخاصه خصوصا وخصوصا لاسيما بما بمن".split())
_LONGEST_ASIDE: Final = 20


def passed_over(view: View, place: int, own: dict[int, int], leading: Collection[int] = ()) -> int | None:
    """Return where to go on behind a participant, a date, an outlet in quotation marks or a circumstance."""
    if place in own:
        return own[place]
    if (date := view.date(place)) is not None:
        return date.last
    from_there = spoken_from_end(view, place) if place in own.values() else place
    told = max(_manner_end(view, place), _listener_end(view, place), _platform_end(view, place), from_there)
    told = max(told, _side_end(view, place))
    if told > place:
        return told
    if view.tokens[place].form in OPENING and (named := _name_end(view, place, own)) is not None:
        return named
    if view.key(place).removeprefix("و") in _CIRCUMSTANCES and not _leads_on(view, place):
        return _phrase_end(view, place + 1, leading)
    return None


def aside_end(view: View, place: int, own: str | None) -> int:
    """Return where those end whom two commas add to who speaks or is spoken to; ``place`` where none stand here.

    «دعا دول الجوار، والدول المانحة، إلى»: the verb's ``own`` preposition goes on behind them; without one a word
    must add them: «نفت الحكومة، بما في ذلك الوزارة، وجود خلاف».
    """
    if not view.is_comma(place):
        return place
    for later in range(place + 1, min(len(view) - 1, place + _LONGEST_ASIDE)):
        if view.is_verb(later) or view.key(later) in THAT or view.key(later) in STOPS:
            return place
        if view.is_comma(later):
            led = view.preposition(later + 1)
            if (led is not None and led[0] == own) if own else view.key(place + 1) in _ADDING:
                return later + 1
    return place


def _name_end(view: View, place: int, own: dict[int, int]) -> int | None:
    """«أكد "فلان" أن»، «قال لـ«الأنباء» إن»، «أبلغ «الأنباء» أن»: where quotation marks end that hold a name."""
    if (end := own.get(place + 1)) is not None:
        return end + (end < len(view) and view.tokens[end].form in CLOSING)
    close = closing(view, place)
    day = view.date(close + 1)  # «أبلغ «الأنباء» أمس أن»
    behind = close + 1 if day is None else day.last
    told = close - place <= _LONGEST_NAME and (behind in own or view.key(behind) in THAT)
    return close + 1 if told or _names_outlet(view, place) else None


def _platform_end(view: View, place: int) -> int:
    """«على "تويتر"»، «على منصة "إكس" أن»: where the words end that say on what page it was written; else ``place``."""
    led = view.preposition(place)
    if led is None or led[0] not in {"على", "في", "عبر"} or led[1] >= len(view):
        return place
    opening = led[1] + view.may_be(led[1], _PLATFORMS)
    if opening >= len(view) or view.tokens[opening].form not in OPENING:
        return place
    close = closing(view, opening)
    behind = close + 1 + (close + 1 < len(view) and view.is_comma(close + 1))
    return close + 1 if close - opening <= _LONGEST_NAME and view.key(behind) in THAT else place


def _names_outlet(view: View, place: int) -> bool:
    """«قال لـ«الشرق الأوسط» إن»، «لصحيفة "الأخبار"»: a quotation right behind a preposition or an outlet names it."""
    if closing(view, place) - place > _LONGEST_NAME:
        return False  # «لإذاعة "سنواصل الحوار مع جيراننا كلهم"»
    reading = view.reading(place - 1)
    led = view.key(place - 1) in {"ل", "لـ", "الي", "في", "مع", "عبر", "من"}
    return led or (reading is not None and reading.lemma in OUTLETS)


def _leads_on(view: View, place: int) -> bool:
    """«شدد على ضرورة»، «حذر من أن»: the preposition leads to the content."""
    return view.key(place).removeprefix("و") in {"علي", "من"} and place not in view.covered


def _phrase_end(view: View, place: int, leading: Collection[int]) -> int:
    """Return where a circumstance ends: at a comma, a mark of quotation, «أن», a verb or where content begins."""
    while place < len(view) and place not in leading:
        mark = view.tokens[place].form in OPENING and not _names_outlet(view, place)
        if view.is_comma(place) or mark or view.key(place) in THAT or view.key(place) in STOPS | {":"}:
            return place
        named = view.tokens[place - 1].form in CLOSING and place not in view.covered  # «في حديث لـ«الأنباء» اتهامات»
        if (view.is_verb(place) and view.conjoined(place)) or (named and view.is_noun(place)):
            return place
        led = view.preposition(place)
        heard = led is not None and led[0] == "إلى" and view.may_be(led[1], _LISTENERS)  # «في حديث إلى صحيفة»
        if led is not None and led[0] in {"على", "عن", "إلى"} and led[1] not in view.covered and not heard:
            return place
        place += 1
    return place


def _side_end(view: View, place: int) -> int:
    """«من جهته»، «من ناحية أخرى»: where the words end that set one speaker, or one matter, beside another."""
    if view.key(place) != "من":
        return place
    if view.key(place + 1) in _ON_HIS_SIDE:
        return place + 2
    return place + 3 if view.key(place + 1) in _SIDES and view.key(place + 2) in _OTHER else place


def _manner_end(view: View, place: int) -> int:
    """«بهذه المناسبة»، «بمناسبة العيد»، «بالإجماع»، and what tells how it was said: where the words end."""
    if view.key(place) in _VOTES:
        return place + 1
    led = view.preposition(place)
    noun = place + (view.key(place) in {"بهذه", "بتلك"})
    if led is not None and led[0] == "ب" and view.may_be(noun, _OCCASION):
        return short_phrase_end(view, noun)
    return manner_end(view, place)


def _listener_end(view: View, place: int) -> int:
    """«للصحيفة»، «وفقا لوكالة الأنباء»: where the phrase ends of who heard it; ``place`` where none stands."""
    led = view.preposition(place)
    if led is None or led[0] != "ل" or led[1] in view.covered or not view.may_be(led[1], _LISTENERS):
        return place
    last = short_phrase_end(view, led[1])
    return place if last < len(view) and view.tokens[last].form in OPENING else last

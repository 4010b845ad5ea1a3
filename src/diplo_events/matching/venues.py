"""Where an encounter is held, told with the gathering or whoever holds it: «تستضيف جنيف»، «على هامش منتدى أنطاليا»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import place_like
from diplo_events.clauses.sites import is_city
from diplo_events.document import PERSONS
from diplo_events.matching.whereabouts import capital_at, capital_state, located_place

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Verbs whose subject is where the encounter takes place: «تستضيف قطر محادثات»، «شهدت فيينا جولة».
_HOSTING: Final = frozenset({"استضاف", "احتضن", "شهد"})
#: «على هامش أعمال مؤتمر ميونيخ»: gatherings, and how far behind the word for their margin the city stands.
_GATHERINGS: Final = frozenset("منتدى مؤتمر قمة اجتماع ملتقى حوار معرض".split())
_MARGIN: Final = 5
#: What tells where it is held, and how far behind its noun.
_HELD: Final = frozenset("منعقد انعقد عقد مقام أقام أقيم مقرر استضاف".split())
_HELD_REACH: Final = 10
#: «تستضيف مدينة صلالة»: nouns before the name of a place.
_CALLED: Final = frozenset({"مدينة", "عاصمة", "منتجع", "بلدة", "جزيرة"})


def hosting(view: View, words: range) -> Mention | None:
    """«تستضيف قطر غدا محادثات»: the state or city behind a verb of hosting is where it takes place."""
    for place in words:
        if view.is_verb(place) and view.may_be(place, _HOSTING):
            return _host_place(view, place + 1)
    return None


def hosted(view: View, last: int, which: str) -> Mention | None:
    """«المحادثات التي استضافتها بروكسل»، «قمة القادة التي تعقد في كمبالا»: where it is said to be held."""
    for place in range(last, min(last + _HELD_REACH, len(view) - 1)):
        if view.is_mark(place) or view.preposition(place) is not None or view.conjoined(place):
            return None
        before = view.covered.get(place - 1)
        if which == "الذي" and before is not None and before.kind in PERSONS:
            return None  # «لقاء نظيره الذي يقيم في باريس»
        if view.key(place) == which:
            if view.is_verb(place + 1) and view.may_be(place + 1, _HOSTING):
                return _host_place(view, place + 2)
            return _held(view, place + 1)
    return None


def _host_place(view: View, position: int) -> Mention | None:
    """«قطر»، «مدينة صلالة»، «العاصمة القطرية», and of «العاصمة القطرية الدوحة» the city."""
    site = view.reading(position)
    called = site is not None and site.lemma in _CALLED and not site.enclitic and position not in view.starts
    mention = view.starts.get(position + called)
    if mention is not None and place_like(mention):
        return mention
    capital = capital_at(view, position)
    city = None if capital is None else view.starts.get(capital.last)
    return city if city is not None and is_city(city) and city.country == capital_state(capital) else capital


def on_margin(view: View, words: range) -> Mention | None:
    """«على هامش منتدى أنطاليا»، «على هامش أعمال مؤتمر ميونيخ للأمن»: the city that a gathering is known by."""
    margin = next((place for place in words if view.key(place) == "هامش"), None)
    for place in range(margin + 1, min(margin + 1 + _MARGIN, words.stop)) if margin is not None else ():
        mention, head = view.starts.get(place), view.reading(place - 1)
        if mention is not None or view.is_mark(place):
            named = mention is not None and is_city(mention) and head is not None and head.lemma in _GATHERINGS
            return mention if named else _held(view, place)
    return _held(view, margin + 1) if margin is not None else None


def _held(view: View, start: int) -> Mention | None:
    """«القمة الأفريقية المنعقدة في كمبالا»، «الاجتماع الذي عقد اليوم بكمبالا»: where the gathering itself is held."""
    for place in range(start, min(start + _HELD_REACH, len(view))):
        if view.is_mark(place):
            return None
        reading = view.reading(place)
        if reading is not None and reading.lemma in _HELD:
            near = range(place + 1, min(place + 1 + _MARGIN, len(view)))
            return next((one for spot in near if (one := located_place(view, spot)) is not None), None)
    return None

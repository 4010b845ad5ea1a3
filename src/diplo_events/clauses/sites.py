"""Places that a phrase names, and groups that are told by their members."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.joint_bodies import DASHES
from diplo_events.clauses.phrase_words import PARTS_OF_PLACES, SITES, WITH
from diplo_events.document import LANDS, MentionKind
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

_BUILDINGS: Final = frozenset(
    "قصر القصر مقر مطار فندق منتجع قاعه ديوان مبني البيت الكرملين الاليزيه داونينغ السراي".split()
)
#: So many words the name of a town has, and one that tells what it is.
_TOWN: Final = 4
_CAPITAL: Final = "عاصمة"
#: Unions that a continent stands for: «غرب أفريقيا» is no part of one state (codes).
_UNIONS: Final = frozenset({"AFU", "EU", "GCC"})
#: The lemma of «بحضور» and «بمشاركة».
_PRESENCE: Final = "بحضور"
#: Words that the name of a group may have before its members are told.
_GROUP: Final = 7
#: Words behind a group that begin the list of its members: «دول عدة بينها كندا».
_AMONG: Final = frozenset("بينها بينهم بينهما منها منهم ابرزها ابرزهم تحديدا خصوصا خاصه ولاسيما لاسيما مثل".split())


def place_at(view: View, position: int) -> tuple[Mention, ...]:
    """«إلى مدينة جدة»، «للعاصمة الصومالية»: a place, or the nationality of the site that is named."""
    mention = view.starts.get(position)
    if mention is not None:
        return (mention,) if mention.kind is MentionKind.PLACE else ()
    if (whole := whole_of(view, position)) is not None:
        return (whole,)
    reading = view.reading(position)
    if reading is None or reading.lemma not in SITES:
        return _capital_of(view, position)
    near = range(position + 1, min(position + 4, len(view)))
    own = takewhile(lambda one: _is_of_site(view, one), near)
    found = [view.starts[place] for place in own if place in view.starts]
    places = [one for one in found if one.kind in {MentionKind.PLACE, MentionKind.COUNTRY}]
    named = [one for one in places if one.reference != "adjective"]
    return tuple((named or places)[:1])


def whole_of(view: View, position: int) -> Mention | None:
    """«وسط كمبالا»، «ضواحي العاصمة كمبالا»: return the place of which a part, or whose side, is told here."""
    if view.key(position) not in PARTS_OF_PLACES or view.preposition(position + 1) is not None:
        return None
    named = view.starts.get(position + 1)
    if named is None:
        return next(iter(place_at(view, position + 1)), None)
    return named if named.kind in LANDS and named.actor not in _UNIONS else None


def _capital_of(view: View, position: int) -> tuple[Mention, ...]:
    """«إلى نغيرولمود عاصمة بالاو»: of a town in no list, the state whose capital it is."""
    for place in range(position + 1, min(position + _TOWN, len(view))):
        if (end := capital_end(view, place)) > place:
            return (view.starts[place + 1],) if end > place + 1 else ()
        word = view.reading(place)
        if word is None or word.pos not in {"noun_prop", "noun"} or word.proclitics or place in view.covered:
            return ()
    return ()


def _is_of_site(view: View, position: int) -> bool:
    """«مدينة جدة»، «مقر المنظمة بنيويورك»; but not «المنطقة المضطربة في سوريا»."""
    return view.preposition(position) is None or position - 1 in view.covered


def nations(view: View, position: int) -> tuple[Mention, ...]:
    """«بمشاركة كينية ومالية»، «بحضور أميركي - فرنسي»: the states that take part, by their adjectives alone."""
    found: list[Mention] = []
    while (nation := view.starts.get(position)) is not None and nation.reference == "adjective" and nation.actor:
        if found and not (view.conjoined(position) or view.key(position - 1) in DASHES):
            break
        found.append(nation)
        position = nation.last + (view.key(nation.last) in DASHES)
    return tuple(found)


def members(view: View, lemma: str, inner: int) -> tuple[Mention, ...]:
    """«مع الدول العربية ومنها الأردن وقطر»، «بين عدة دول بينها كندا»: a group told by its members."""
    if lemma == _PRESENCE:
        return nations(view, inner)
    if lemma not in WITH or not view.is_noun(inner):
        return ()
    for place in range(inner + 1, min(inner + _GROUP, len(view))):
        if view.is_stop(place) or view.is_verb(place) or view.actor(place) is not None:
            return ()
        if view.key(place).removeprefix("و") in _AMONG:
            return actor_group(view, place + 1)[0]
    return ()


def more_places(view: View, group: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """«في نيويورك وواشنطن»: behind a place, a state's capital is a place too."""
    while group and (mention := view.starts.get(group[-1].last)) is not None:
        if mention.kind not in LANDS or not view.conjoined(mention.first):
            break
        group = (*group, mention)
    return group


def capital_end(view: View, last: int) -> int:
    """«إلى كمبالا عاصمة أوغندا»: whose capital a town is goes with it; it is no object of the verb."""
    capital, state = view.reading(last), view.starts.get(last + 1)
    told = capital is not None and capital.lemma == _CAPITAL and not capital.proclitics and last not in view.covered
    return state.last if told and state is not None and state.kind in LANDS else last


def is_airport(mention: Mention) -> bool:
    """«مطار ماركا»: where somebody landed is not where his visit went."""
    return "مطار" in mention.text.split()[0]


def is_city(mention: Mention) -> bool:
    """Tell whether a mention names a place within a state: «باريس», not «فرنسا»."""
    return mention.kind is MentionKind.PLACE or "capital" in mention.modifiers


def is_building(mention: Mention) -> bool:
    """«قصر السلام في جدة»، «قصر الإليزيه بباريس»: a building says less than the city."""
    return mention.kind in LANDS and fold(mention.text).split()[0].lstrip("ب") in _BUILDINGS

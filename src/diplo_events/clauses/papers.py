"""Papers that speak, and whose they are: «ذكر بيان للخارجية»، «جاء في بلاغ صادر عن الديوان»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Nouns of papers and speeches.
_PAPERS: Final = frozenset({"بيان", "تصريح", "نص", "بلاغ"})
#: Posts, whose lemmas are those of twittering and of writing down.
_POSTS: Final = frozenset({"تغريده", "تدوينه"})
#: Nouns that are papers of the last speaker where they are definite: «وأضافت الرسالة».
_KNOWN_PAPERS: Final = frozenset({"رسالة", "إعلان", "مذكرة", "وثيقة"})
#: What may stand between a paper and whose it is.
_ISSUED: Final = frozenset("صادر صدر أصدر نشر منشور موقع وزع عن من اليوم امس".split())
#: Of these, those that a comma may set off from the paper.
_PUT_OUT: Final = frozenset("صادر صدر أصدر نشر".split())
_REACH: Final = 7
#: «بيان رئاسي»، «بلاغ ملكي».
_OF_RULERS: Final = frozenset({"رئاسي", "ملكي", "أميري", "سلطاني"})


def is_paper(view: View, position: int) -> bool:
    """Tell whether a paper that can speak stands here: «بيان»، «البلاغ»."""
    reading = view.reading(position)
    if reading is None or position in view.covered:
        return False
    if view.key(position).removeprefix("ال") in _POSTS and reading.pos == "noun":
        return True
    return reading.lemma in _PAPERS or (reading.lemma in _KNOWN_PAPERS and "Al_det" in reading.proclitics)


def paper_owner(view: View, position: int) -> tuple[Mention, ...]:
    """Return whose the paper here is: «بيان سوري»، «بيان لوزارة الخارجية»، «بيان صادر عن الرئاسة»; none if not said."""
    place, paper = position + 1, view.reading(position)
    if paper is not None and "Al_det" in paper.proclitics and _is_beside(view, place):
        return ()  # «واتهم البيان المبعوث»
    while place < min(position + _REACH, len(view)):
        if group := actor_group(view, place)[0]:
            return group
        if adjectives := _nationalities(view, place):
            return adjectives
        if not (_describes(view, place) or _is_set_off(view, place)):
            break
        place += 1
    return _ruler_told(view, position)


def _ruler_told(view: View, position: int) -> tuple[Mention, ...]:
    """«ذكر بيان رئاسي أن الأسد»: a ruler's paper is his of whom it tells first."""
    if not view.may_be(position + 1, _OF_RULERS) or not view.subordinates(position + 2):
        return ()
    told = view.actor(position + 3)
    return (told,) if told is not None and told.position == "head_of_state" and told.number == "s" else ()


def _is_set_off(view: View, place: int) -> bool:
    """«بيان، صادر عن الرئاسة»: a comma before what tells who has put the paper out."""
    issued = view.reading(place + 1)
    return view.is_comma(place) and issued is not None and issued.lemma in _PUT_OUT


def _is_beside(view: View, place: int) -> bool:
    """Tell whether somebody stands here for himself: not in the genitive, nor as an adjective."""
    one = view.starts.get(place)
    return one is not None and one.reference != "adjective" and view.preposition(place) is None


def _nationalities(view: View, position: int) -> tuple[Mention, ...]:
    """«بيان سوري»، «البيان السعودي الفرنسي»."""
    found: list[Mention] = []
    while (mention := view.starts.get(position)) is not None and mention.reference == "adjective":
        found.append(mention)
        position = mention.last
    return tuple(found)


def _describes(view: View, position: int) -> bool:
    """«بيان رئاسي صدر عن»، «في بيان صحفي لها صدر أمس»: words that lead on to the owner."""
    reading = view.reading(position)
    if view.date(position) is not None or (view.is_comma(position) and view.may_be(position + 1, _ISSUED)):
        return True  # «بيان، صادر عن الوزارة»
    if reading is None or view.subordinates(position):
        return False
    return reading.pos in {"adj", "prep"} or reading.lemma in _ISSUED

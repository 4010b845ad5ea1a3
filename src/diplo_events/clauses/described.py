"""What an encounter is said to be like: «محادثات وصفها بالبناءة مع نظيره» goes on behind it with its sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrase_words import ENCOUNTERS, RELATIONS, WITH
from diplo_events.document import PERSONS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Verbs that say what an encounter is like, how long it lasts and what is talked about there.
_DESCRIBING: Final = frozenset(
    "وصف اتسم تميز تخلل ساد غلب طغى هيمن تناول تركز ركز تمحور خصص كرس استمر استغرق دام امتد شكل مثل عد اعتبر سبق تلا "
    "أعقب تطرق شمل كشف أعلن أعد".split()
)
_NOT: Final = frozenset({"لم", "لن", "لا", "قد"})
_CALLED: Final = frozenset({"وصف", "وصفت"})
#: So many words may stand between the encounter and its sides.
_REACH: Final = 14


def description_end(view: View, start: int) -> int:
    """Return where «مع» or «بين» leads to the sides of the encounter told before ``start``; ``start`` where none does.

    Between them stands a clause that says what it was like, and names nobody: «لقاء وصف بأنه إيجابي مع الوزير»،
    «محادثات، استمرت ساعتين، مع نظيره».
    """
    verb = start + view.is_comma(start)
    verb += view.key(verb) in _NOT
    if not view.may_be(verb, _DESCRIBING) or view.conjoined(verb) or not _tells_of_encounter(view, start, verb):
        return start
    for place in range(verb + 1, min(verb + _REACH, len(view))):
        if view.key(place) in WITH:
            return place if _leads_to_side(view, place) else start
        if _ends(view, place):
            return start
    return start


def is_called(view: View, place: int) -> bool:
    """«لقاء وصف بأنه إيجابي»: the verb, spelled as the noun of a description."""
    return view.key(place) in _CALLED and view.key(place + 1).startswith("با")


def _tells_of_encounter(view: View, start: int, verb: int) -> bool:
    """«لقاء وصف بأنه»، «محادثات وصفها», but «المحادثات تناولت»: of something indefinite, in the third person."""
    noun = view.reading(start - 1)
    readings = [one for one in view.tokens[verb].readings if one.pos == "verb" and one.lemma in _DESCRIBING]
    return noun is not None and "Al_det" not in noun.proclitics and any(one.per == "3" for one in readings)


def _leads_to_side(view: View, position: int) -> bool:
    """«محادثات تناولت التعاون الثنائي بين كينيا ومالي»: those are the sides of what is talked about; no official is."""
    group, _ = actor_group(view, position + 1)
    place = position - 1
    if group and view.key(position) == "مع" and group[0].kind in PERSONS:
        return True
    while (one := view.reading(place)) is not None and one.pos == "adj":
        place -= 1
    return bool(group) and (place in view.covered or not view.may_be(place, RELATIONS))


def _ends(view: View, place: int) -> bool:
    """«محادثات وصفها الوزير»، «... وقال»، «بعد لقاء»: somebody is named, another clause or encounter begins."""
    if view.is_stop(place) or view.actor(place) is not None or (view.is_verb(place) and view.conjoined(place)):
        return True
    return place not in view.covered and view.may_be(place, ENCOUNTERS)

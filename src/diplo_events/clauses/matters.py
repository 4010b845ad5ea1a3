"""Who talks, told with what they talk about: «محادثات حول الهدنة بين كينيا والمتمردين»، «التفاوض على الغاز مع مالي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrases import function
from diplo_events.document import PERSONS, Clause, Function, FunctionKind, Mention

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Talks, what else several sit in, and the prepositions that lead to what they are about.
TALKS: Final = frozenset({"محادثة", "مباحثة", "مشاورة", "مفاوضة", "حوار"})
MEETINGS: Final = TALKS | {"لقاء", "اجتماع"}
SITTINGS: Final = MEETINGS | {"قمة", "دورة"}
#: What two come to: «التوصل إلى اتفاق لوقف القتال بين كينيا والمتمردين».
_SETTLED: Final = frozenset({"توصل", "اتفاق", "تفاهم", "هدنة", "صفقة"})
ABOUT: Final = frozenset({"حول", "بشأن", "بخصوص", "على"})
#: So far before talks stands what puts them before something: «بعد أكثر من عشرة أعوام من المفاوضات».
_SINCE: Final = 7
_AFTER: Final = frozenset({"بعد", "عقب", "اثر"})
#: «تناول اللقاء العلاقات بين»، «تركزت المحادثات على الروابط التي تجمع بين»: so near stands who they tie.
_TREATING: Final = frozenset("تناول تركز تمحور تطرق بحث ناقش استعرض شمل".split())
_TIES: Final = frozenset({"علاقة", "رابط", "رابطة", "صلة", "تعاون", "شراكة"})
_RELATED: Final = 14


def led_to_something(view: View, clause: Clause) -> bool:
    """Tell whether something is told behind talks, or years of them: «وقعتا الاتفاق بعد أعوام من المفاوضات»."""
    first = clause.predicate.first
    near = range(max(0, first - _SINCE), first)
    return clause.predicate.lemma in TALKS and any(view.key(place).removeprefix("و") in _AFTER for place in near)


def sides_of_matter(view: View, clause: Clause) -> Function | None:
    """«استئناف المحادثات حول الهدنة بين كينيا والمتمردين»: who talks, where it is told with what they talk about.

    So is who sits in a body, «اجتماع المجلس المشترك بين كينيا وأوغندا», and who settles something.
    """
    if clause.predicate.lemma not in SITTINGS | _SETTLED or any(item.mentions for item in clause.functions):
        return None
    for item in clause.all(FunctionKind.PREPOSITION, "حول", "بشأن", "بخصوص", "ل"):
        for place in range(item.first, item.last):
            group, last = actor_group(view, place + 1) if view.key(place) == "بين" else ((), place)
            if len(_states(group)) > 1 or (group and group[0].reference == "sides"):
                return function(FunctionKind.PREPOSITION, place + 1, last, group, "بين")
    return _sides_of_relations(view, clause)


def _sides_of_relations(view: View, clause: Clause) -> Function | None:
    """«تناول اللقاء الروابط التي تجمع بين مالطا وفيجي»: of an encounter that opens a text, whose relations it is about.

    Further down the encounter is the one told before.
    """
    first, start = clause.predicate.first, clause.predicate.last
    noun = view.reading(first)
    if view.sentence.start or clause.predicate.lemma not in MEETINGS or noun is None or "Al_det" not in noun.proclitics:
        return None
    if not any(view.may_be(place, _TREATING) for place in (first - 1, start, start + 1)):
        return None
    related = False
    for place in range(start, min(len(view), start + _RELATED)):
        if view.is_stop(place):
            return None
        related = related or (place not in view.covered and view.may_be(place, _TIES))
        if related and view.key(place) == "بين":
            return _tied(view, first, place + 1)
    return None


def _tied(view: View, first: int, place: int) -> Function | None:
    """The two states told here; «قال الوزير الغاني إن المباحثات تناولت ...»: nobody told before is of a third one."""
    group, last = actor_group(view, place)
    before = (one for one in view.covered.values() if one.first < first)
    told = {one.actor for one in before if one.actor or one.kind in PERSONS}
    theirs = len(_states(group)) > 1 and told <= _states(group)
    return function(FunctionKind.PREPOSITION, place, last, group, "بين") if theirs else None


def partner_of_matter(view: View, clause: Clause) -> tuple[Function, ...]:
    """«مفاوضات بشأن الغاز مع بولندا»، «التفاوض على الهدنة مع المتمردين»: who it is with, told behind the matter."""
    if clause.predicate.lemma not in TALKS | {"تفاوض"} or names_sides(clause):
        return ()
    matters = [item for item in clause.all(FunctionKind.PREPOSITION) if item.preposition in ABOUT]
    goes_on = {item.last for item in matters if item.preposition == "على"}  # «على وقف | إطلاق النار مع المتمردين»
    matters += [item for item in clause.all(FunctionKind.OBJECT) if item.first in goes_on]
    for place in (one for item in matters for one in range(item.first, item.last) if view.key(one) == "مع"):
        group, last = actor_group(view, place + 1)
        if _states(group):
            return (function(FunctionKind.PREPOSITION, place + 1, last, group, "مع"),)
    return ()


def names_sides(clause: Clause) -> bool:
    """Tell whether the noun of an encounter names one who takes part: in its genitive, behind «مع» or «بين»."""
    functions = (*clause.all(FunctionKind.PREPOSITION, "مع", "بين"), *clause.all(FunctionKind.GENITIVE))
    return any(item.mentions for item in functions)


def _states(group: tuple[Mention, ...]) -> set[str]:
    return {mention.actor for mention in group if mention.actor}

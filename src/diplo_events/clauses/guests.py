"""People without a title who come from a body: «خبراء من الأمم المتحدة»، «بعثة من صندوق النقد الدولي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrases import function
from diplo_events.document import FunctionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.walk import Walk

#: What people of a body do with others: «أجرى خبراء من الوكالة محادثات مع».
_TALKING: Final = frozenset("أجرى عقد أنهى اختتم بدأ استأنف التقى اجتمع بحث ناقش تباحث تفاوض".split())
#: Who travels for a body without a title that names it: «خبراء من الأمم المتحدة»، «رؤساء بعثات من».
_GUESTS: Final = frozenset(
    "خبير مفتش مراقب موظف ممثل رئيس مسؤول بعثة فريق لجنة مندوب محقق عضو ضابط نائب وفد مجموعة عدد".split()
)
_FROM: Final = frozenset({"من", "عن", "تابعه", "تابع", "تابعين"})
_FROM_WHERE: Final = 6


def take_guests(walk: Walk) -> bool:
    """«وصلت بعثة من صندوق النقد الدولي»: people without a title who come from a body travel or talk for it."""
    head = walk.view.reading(walk.position)
    told = any(item.kind is FunctionKind.SUBJECT for item in walk.found)
    talking = walk.subject_open and walk.verb is not None and walk.verb.lemma in _TALKING
    if (
        not (walk.going or talking)
        or head is None
        or head.lemma not in _GUESTS
        or told
        or walk.position in walk.view.covered
    ):
        return False
    for place in range(walk.position + 1, min(walk.position + _FROM_WHERE, len(walk.view))):
        if walk.view.is_verb(place) or walk.view.is_mark(place):
            return False
        group, last = actor_group(walk.view, place + 1) if walk.view.key(place) in _FROM else ((), place)
        if group:
            people = tuple(replace(one, position="delegation") for one in group)
            walk.found.append(function(FunctionKind.SUBJECT, walk.position, last, people))
            walk.subject_open, walk.position = False, last
            return True
    return False

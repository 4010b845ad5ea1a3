"""Which functions of an encounter name its sides, and which only where it leads or takes place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.phrases import place_like
from diplo_events.clauses.tours import stops
from diplo_events.document import Function, FunctionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.clauses.view import View

_LEAVING: Final = frozenset({"مغادرة"})
#: What a state does with envoys: a capital in the genitive does it, and «ل» leads to whom it is done to.
_WITH_ENVOYS: Final = frozenset({"استدعاء", "طرد", "إبعاد", "ترحيل", "سحب"})
#: What a state does, of which the capital in the genitive is the doer: «اعتراف مدريد بدولة فلسطين».
_DEEDS: Final = frozenset("اعتراف إغلاق فتح تعيين إدراج تصنيف إمهال".split())
#: What a state says, of which the capital in the genitive is the speaker: «تنديد باريس بالهجوم», «إعلان واشنطن أنها».
_WORDS: Final = frozenset(
    "تنديد إدانة استنكار شجب انتقاد اتهام تحذير تهديد ترحيب إشادة رفض نفي تعهد دعوة مطالبة مناشدة اقتراح مقترح إعلان "
    "تأكيد تصريح قول كلام توقع".split()
)
_ENVOYS: Final = frozenset({"ambassador", "charge_daffaires", "consul", "envoy", "diplomat", "attache"})
_NOMINAL: Final = frozenset({FunctionKind.GENITIVE, FunctionKind.OBJECT})
_SOMEWHERE: Final = GOING | _LEAVING | _WITH_ENVOYS | _DEEDS | _WORDS


def with_stops(view: View, position: int, functions: tuple[Function, ...]) -> tuple[Function, ...]:
    """Add where a tour leads, unless the places are found already."""
    told = {mention for item in functions for mention in item.mentions}
    return (*functions, *(item for item in stops(view, position) if told.isdisjoint(item.mentions)))


def sited(functions: tuple[Function, ...], lemma: str) -> tuple[Function, ...]:
    """«لقاءات الدوحة بين الوزراء»: where the sides stand after «بين», a place in the genitive is no side."""
    if not any(item.preposition == "بين" and item.mentions for item in functions):
        held = lemma not in _SOMEWHERE and not _names_side(functions)
        return functions if not held else tuple(item for item in functions if not _is_venue(item))
    told = sides_of(item for item in functions if item.preposition == "بين")
    return tuple(item for item in functions if item.kind not in _NOMINAL or not _adds_nobody(item, told))


def done_to(functions: tuple[Function, ...], lemma: str) -> tuple[Function, ...]:
    """«استدعاء طهران للسفير»، «الاستدعاء الفوري لسفيرها»: «ل» leads to the object, unless the envoy is told before."""
    doers = [mention for item in functions if item.kind is FunctionKind.GENITIVE for mention in item.mentions]
    objects = any(item.kind is FunctionKind.OBJECT and item.mentions for item in functions)
    if lemma not in _WITH_ENVOYS or objects or any(one.position in _ENVOYS for one in doers):
        return functions
    return tuple(_as_object(item) for item in functions)


def _as_object(item: Function) -> Function:
    envoys = item.preposition == "ل" and any(mention.position in _ENVOYS for mention in item.mentions)
    return replace(item, kind=FunctionKind.OBJECT, preposition=None) if envoys else item


def _adds_nobody(item: Function, told: frozenset[str]) -> bool:
    """«لقاءات الدوحة بين ...»، «القمة الكينية الأوغندية بين الرئيس ... والرئيس ...»: who takes part is told behind."""
    return all(place_like(mention) or mention.actor in told for mention in item.mentions)


def _names_side(functions: tuple[Function, ...]) -> bool:
    """«مباحثات موسكو مع دمشق»: with a second side, a capital is the first."""
    return any(item.preposition == "مع" and item.mentions for item in functions)


def _is_venue(item: Function) -> bool:
    """«مفاوضات روما»: a capital alone in the genitive is where the encounter takes place."""
    alone = item.kind is FunctionKind.GENITIVE and len(item.mentions) == 1
    return alone and "capital" in item.mentions[0].modifiers


def sides_of(functions: Iterable[Function]) -> frozenset[str]:
    """Return the states and bodies that the functions name."""
    return frozenset(mention.actor for item in functions for mention in item.mentions if mention.actor)

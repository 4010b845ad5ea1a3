"""Who only tells of the talks of others: «أعلنت كوبا تأجيل المحادثات الأوغندية»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING
from diplo_events.clauses.matters import SITTINGS
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

#: What somebody says of talks, or asks for, who need not hold them.
_TELLING: Final = SAYING | frozenset("رحب دعا طالب رفض حذر توقع أمل أيد نفى أسف ندد انتقد ناشد بارك اقترح".split())
#: Bodies that lead talks of others are told of so too: «أعلن المبعوث الأممي بدء المحادثات الليبية».
_BODIES: Final = frozenset({"UN", "EU", "ARL", "GCC", "OIC", "AFU", "AU"})


def without_tellers(
    view: View, clause: Clause, subjects: tuple[Mention, ...], verbal: Iterable[Clause]
) -> tuple[Mention, ...]:
    """«نفت كوبا إلغاء المفاوضات المالية»: talks named after one state are not those of another that tells of them.

    «أعلن الوزير المحادثات مع مالي» has a partner of its own; «أجرى الوزير المحادثات المالية» is told by their doer.
    """
    nation = _named_after(view, clause)
    if nation is None:
        return subjects
    tellers = {
        mention
        for one in verbal
        if one.predicate.lemma in _TELLING and one.predicate.first < clause.predicate.first
        for item in one.all(FunctionKind.SUBJECT)
        for mention in item.mentions
    }
    return tuple(one for one in subjects if one not in tellers or one.actor in {None, nation} or _leads(one))


def _named_after(view: View, clause: Clause) -> str | None:
    """Return the state of the one adjective that tells whose the talks are, None where more is told."""
    reading = view.reading(clause.predicate.first)
    sides = [mention for item in clause.functions for mention in item.mentions if item.preposition != "في"]
    if clause.predicate.lemma not in SITTINGS or reading is None or len(sides) != 1:
        return None
    nation = sides[0]
    after = nation.reference == "adjective" and any(
        nation in item.mentions for item in clause.all(FunctionKind.GENITIVE)
    )
    return nation.actor if after and not reading.enclitic else None


def _leads(mention: Mention) -> bool:
    return mention.actor in _BODIES

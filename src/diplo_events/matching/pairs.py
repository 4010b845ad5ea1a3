"""«الجانبان»، «الوزراء»: the mention that takes up several, and whom it means where its own sentence tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.document import FunctionKind
from diplo_events.matching.strange_nouns import SPEAKING_TO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

_PAIR: Final = 2
_NEW: Final = "جديد"
_ENVOY: Final = "ambassador"


def both_of(view: View, clause: Clause) -> Mention | None:
    """Return the mention of several taken up together: «الجانبان»، «الوزراء»."""
    told = (mention for mention in doers(clause) if mention.reference == "sides" and mention.number != "s")
    return next((mention for mention in told if not _are_others(view, mention)), None)


def pair_before(view: View, both: Mention) -> tuple[Mention, ...]:
    """«الحديث بين روما وأثينا تناول الطاقة، وهناك اجتماعات بين الجانبين»: the two told behind «بين» in the sentence."""
    for place in range(both.first - 2, 0, -1):
        group, _ = actor_group(view, place + 1) if view.key(place) == "بين" else ((), 0)
        if len(group) == len({one.actor for one in group} - {None}) == _PAIR:
            return group
    return ()


def _are_others(view: View, mention: Mention) -> bool:
    """«الأطراف المشاركة في القتال»: a plural that is described anew takes up nobody told before."""
    described = view.reading(mention.last) if mention.number == "p" else None
    if described is not None and described.lemma == _NEW and mention.position == _ENVOY:
        return False  # «السفراء الجدد»: who have just handed over their papers
    return described is not None and described.pos == "adj" and described.proclitics == ("Al_det",)


def doers(clause: Clause) -> Iterator[Mention]:
    """«يؤكد الطرفان»; of «طالب الطرفين بالحوار» they are its object."""
    for item in clause.functions:
        done_to = item.kind is FunctionKind.OBJECT and clause.predicate.lemma in SPEAKING_TO
        yield from (() if done_to else item.mentions)

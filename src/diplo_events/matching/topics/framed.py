"""What a journey belongs to: «تندرج الزيارة في إطار تعزيز التعاون»، «تأتي زيارته في إطار التشاور حول الأزمة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.phrase_words import COMING, DISCUSSING, ENCOUNTERS
from diplo_events.document import PredicateKind
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

_BELONGING: Final = frozenset({"اندرج", "أتى", "جاء", "دخل"})
_FRAMES: Final = frozenset({("في", "اطار"), ("ضمن", "اطار"), ("في", "سياق"), ("ضمن", "سياق")})
#: Talking and planning in whose frame one travels: what they are about follows with a preposition of its own.
_TALKING: Final = (
    words.TALKING | DISCUSSING | ENCOUNTERS | words.GOING_ON | {"تنسيق", "حوار", "تعاون", "تنفيذ", "استمرار", "جهد"}
)


def framed(view: View, clause: Clause, place: int) -> int:
    """Return where the doing begins in whose frame the journey is told to stand; 0 where it says no matter."""
    if not belongs(view, clause, place):
        return 0
    start = place + 2
    goal = view.reading(start)
    doing = goal is not None and goal.pos == "noun" and is_masdar(goal) and not goal.enclitic
    plain = goal is not None and "Al_det" not in goal.proclitics
    return start if doing and plain and not heads(view, start, _TALKING) else 0


def comes_for(view: View, clause: Clause, verb: int) -> int:
    """«زيارته تأتي للإعداد للقمة»: where what an encounter is told to have come for begins; 0 where it is not."""
    own = clause.predicate
    named = own.kind is PredicateKind.MASDAR and own.lemma in GOING | ENCOUNTERS and own.last <= verb
    if not named or not view.may_be(verb, COMING) or view.conjoined(verb) or verb in view.covered:
        return 0
    goal = view.reading(verb + 1)
    aimed = goal is not None and "li_prep" in goal.proclitics and goal.pos == "noun" and is_masdar(goal)
    return verb + 1 if aimed and not heads(view, verb + 1, words.OTHER_EVENTS) else 0


def belongs(view: View, clause: Clause, place: int) -> bool:
    """Tell whether the journey is said here to stand in the frame of something."""
    own = clause.predicate
    if own.kind is not PredicateKind.MASDAR or own.lemma not in GOING:
        return False
    if (view.key(place), view.key(place + 1)) not in _FRAMES:
        return False
    before = own.first - 1 - (view.key(own.first - 1) in words.THIS)
    return any(view.may_be(verb, _BELONGING) for verb in (before, place - 1))


def in_frame(view: View, clause: Clause, place: int) -> bool:
    """«زيارته تأتي في إطار ... حول الأزمة»: the place stands behind such a frame, with no comma between."""
    near = range(clause.predicate.last, place)
    start = next((one for one in near if belongs(view, clause, one)), place)
    return start < place and not any(view.is_comma(one) for one in range(start, place))

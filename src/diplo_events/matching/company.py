"""Who stands beside whom: sides that are told of one party alone, and those who spoke where all stood together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.agreement import SAYING
from diplo_events.clauses.taking_place import takes_part
from diplo_events.document import PERSONS, Clause, FunctionKind, MentionKind, PredicateKind
from diplo_events.drafts import CONVERSATIONS, Part
from diplo_events.events import Meeting

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame

_JOINT: Final = frozenset({"مشترك", "المشترك"})
#: So many words behind its noun a conference is called joint.
_NEAR: Final = 3
#: «بحضور»، «بمشاركة»، «برفقة»; and the verbs of being there.
_IN_PRESENCE: Final = "بحضور"
_ATTENDING: Final = frozenset({"حضر", "شهد"})
#: Whose meeting it may be: «اجتماع وزراء المجلس»، «اجتماع المنظمة»; «قمة لواندا» has only its place.
_MEMBERS: Final = PERSONS | {MentionKind.ORGANISATION}


def in_company(view: View, frame: Frame, clause: Clause, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return the parties as they stood together."""
    if frame.event_type == "press_conference" and len(parts) < 2:
        return _with_speakers(view, clause, parts)
    return _one_side(clause, parts) if frame.event_type in CONVERSATIONS else parts


def _one_side(clause: Clause, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """«بعد محادثات مع الرئيس ومع الوزيرة»: they did not talk with each other, and who did is told elsewhere."""
    if clause.predicate.kind is not PredicateKind.MASDAR or len(parts) < 2:
        return parts
    sides = [item.mentions for item in clause.all(FunctionKind.PREPOSITION, "مع") if item.mentions]
    told = {mention for side in sides for mention in side}
    alone = len(sides) > 1 and all(part.mention in told for part in parts)
    return tuple(part for part in parts if part.mention in sides[0]) if alone else parts


def _with_speakers(view: View, clause: Clause, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """«وفي مؤتمر صحفي مشترك قال الرئيس ...، فيما قال نظيره»: before the press stood whoever spoke there."""
    last = clause.predicate.last
    if not any(view.key(place) in _JOINT for place in range(last, last + _NEAR)):
        return parts
    speakers = {part.mention.actor: part for part in parts if part.mention.actor}
    for place in range(last, len(view)):
        reading = view.reading(place)
        if not view.is_verb(place) or reading is None or reading.lemma not in SAYING or view.quoted(place):
            continue
        for mention in actor_group(view, place + 1)[0][:1]:
            if mention.actor and not view.preposition(place + 1):
                speakers.setdefault(mention.actor, Part("party", mention))
    return tuple(speakers.values()) if len(speakers) > 1 else parts


def only_attended(view: View, clause: Clause, parts: tuple[Part, ...]) -> bool:
    """«ترأس الوزير الاجتماع، وشارك فيه نظيراه»: the encounter told before, and who else was there."""
    reading = view.reading(clause.predicate.first)
    if clause.predicate.kind is not PredicateKind.MASDAR or reading is None or "Al_det" not in reading.proclitics:
        return False
    attended = (place for place in range(clause.predicate.last, clause.last) if takes_part(view, place))
    first = next(attended, None)
    return first is not None and bool(parts) and all(part.mention.first > first for part in parts)


def joins_encounter(view: View, clause: Clause, frame: Frame, parts: tuple[Part, ...]) -> bool:
    """«وجرى هذا اللقاء بحضور السفيرين»، «ويحضر الاجتماع كيري مع لافروف»: who was at the encounter told before."""
    first, noun = clause.predicate.first, view.reading(clause.predicate.first)
    nominal = clause.predicate.kind is not PredicateKind.VERB
    known = nominal and noun is not None and "Al_det" in noun.proclitics
    if frame.event is not Meeting or frame.parties < 2 or not known or not parts:
        return False
    there = {mention for item in clause.all(FunctionKind.PREPOSITION, _IN_PRESENCE) for mention in item.mentions}
    attended = view.may_be(first - 1, _ATTENDING) or all(part.mention in there for part in parts)
    return attended or only_attended(view, clause, parts)


def is_new(view: View, clause: Clause) -> bool:
    """«حضر اجتماعا مع نظيره»، «شارك في اجتماع وزراء مجلس التعاون»: who comes joins no encounter told before.

    Behind a clause about him only the verb that carries the noun says whether it has been: «سيشارك الوزير، الذي وصل
    أمس، في اجتماع مع نظيره».
    """
    between = range(clause.first, clause.predicate.first)
    if clause.predicate.kind is not PredicateKind.LIGHT or any(map(view.is_relative, between)):
        return False
    noun = view.reading(clause.predicate.first)
    if noun is None or noun.enclitic or "Al_det" in noun.proclitics:
        return False
    own = [one for item in clause.all(FunctionKind.GENITIVE) for one in item.mentions]
    if own:
        return any(one.kind in _MEMBERS and one.reference is None for one in own)
    following = view.reading(clause.predicate.last)
    return following is not None and following.pos == "prep"

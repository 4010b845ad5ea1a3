"""Who the sides of an agreement are: «وقع عن الجانب الكوبي الوزير»، «توصلت إلى اتفاق لترسيم حدودها مع بيرو»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.counts import after_each
from diplo_events.document import CORE, PERSONS, FunctionKind, PredicateKind
from diplo_events.drafts import Part
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Container

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention
    from diplo_events.grammar import Frame

#: What an agreement is about stands behind these.
_ABOUT: Final = ("ل", "بشأن", "حول", "بخصوص", "على")
#: What a third party does, what it is after stands behind, and so far behind.
_MEDIATION: Final = frozenset({"وساطة", "وسيط", "توسط"})
_TOWARDS: Final = frozenset({"الي", "اجل", "بهدف", "بغيه", "قصد", "بغرض"})
_MEDIATING: Final = 14
#: What two states have with each other (lemmas).
_SHARED: Final = frozenset("علاقة حدود حد نزاع خلاف تعاون تبادل تجارة شراكة حرب قتال صراع أزمة أجواء معبر".split())


def signing(view: View, frame: Frame, clause: Clause, parts: list[Part]) -> list[Part]:
    """Return the parties of an agreement, or of what some attend for a side; of other events the parts as they are."""
    if frame.event_type == "agreement":
        return _signing_for(clause, _without_mediators(view, clause, parts))
    return _signing_for(clause, parts) if frame.attended else parts


def _signing_for(clause: Clause, parts: list[Part]) -> list[Part]:
    """Return the parties, those who sign, head or attend for a side with its state and in its stead.

    «عن الجانب العراقي، وزير الزراعة»: whoever does stands right behind the side, a comma between them or not.
    """
    led = [item for item in clause.all(FunctionKind.PREPOSITION, "عن", "من") if item.mentions]
    sides = {item.last + comma: item.mentions[-1] for item in led for comma in (0, 1)}
    groups = [item for item in clause.functions if item.first in sides and item.kind in CORE]
    sides |= {mention.first: sides[item.first] for item in groups for mention in item.mentions}
    stood_for = {part.mention.first: sides[part.mention.first] for part in parts if _signs(part, sides)}
    kept = [part for part in parts if part.mention not in stood_for.values()]
    return [_of_side(part, stood_for[part.mention.first]) if part.mention.first in stood_for else part for part in kept]


def _without_mediators(view: View, clause: Clause, parts: list[Part]) -> list[Part]:
    """«جهود الوساطة التي تبذلها روما لإبرام صفقة»: who mediates is no side of what he is after."""
    if clause.predicate.kind is not PredicateKind.MASDAR or not _is_aim_of_mediation(view, clause.predicate.first):
        return parts
    sides = {part.mention.first for part in parts if part.mention.first > clause.predicate.first}
    return [part for part in parts if part.mention.first in sides]


def _is_aim_of_mediation(view: View, position: int) -> bool:
    noun = view.reading(position)
    if noun is None or ("li_prep" not in noun.proclitics and view.key(position - 1) not in _TOWARDS):
        return False
    for place in range(position - 1, max(-1, position - 1 - _MEDIATING), -1):
        if view.is_stop(place):
            return False
        if view.may_be(place, _MEDIATION):
            return True
    return False


def shared_with(view: View, clause: Clause) -> tuple[Part, ...]:
    """«توصلت إلى اتفاق لإعادة تطبيع علاقاتها مع تشاد»: the other side is told in what the agreement is about."""
    told = (item for item in clause.all(FunctionKind.PREPOSITION, *_ABOUT) if not item.mentions)
    for place in (place for item in told for place in range(item.first + 1, item.last - 1)):
        side = view.actor(after_each(view, place + 1)) if view.key(place) == "مع" else None
        if side is not None and side.actor is not None:
            return (Part("party", side),) if _is_shared(view, place - 1) else ()
    return ()


def _is_shared(view: View, place: int) -> bool:
    """«علاقاتها مع»، «حدودها البحرية مع»: what one has with the other, an adjective behind it or not."""
    described = any(reading.pos == "adj" for reading in view.tokens[place].readings[:2])
    nouns = (view.reading(one) for one in range(place, place - 1 - described, -1))
    return any(noun is not None and noun.lemma in _SHARED and noun.enclitic.endswith("_poss") for noun in nouns)


def _signs(part: Part, sides: Container[int]) -> bool:
    mention = part.mention
    return mention.kind in PERSONS and mention.first in sides


def _of_side(part: Part, side: Mention) -> Part:
    """A state that is told so is no guess: the office stands for it."""
    if side.actor is None:
        return part
    known = part.mention.modifiers - {"stateless"}
    return replace(part, mention=replace(part.mention, actor=part.mention.actor or side.actor, modifiers=known))

"""Letters of credence: who brings them, told by his name and by what he is to be, and who takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.document import Clause, Mention, PredicateKind
from diplo_events.drafts import Part, as_state
from diplo_events.matching.envoys import ENVOYS, told_of
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame


def accredited_to(frame: Frame, clause: Clause, parts: list[Part]) -> list[Part]:
    """«قدم أوراق اعتماده سفيرا لكينيا لدى بيرو»: the state to which an envoy is sent, where nobody takes his papers."""
    if frame.subtype != "accredit":
        return parts
    parts = _as_envoy(parts)
    sent = (one for one in told_of(clause) if one.position in ENVOYS and one.country not in {None, one.actor})
    envoy = next(sent, None)
    if envoy is None or envoy.actor is None or envoy.country is None:
        return parts
    targets = [part for part in parts if part.role == "target"]
    takers = [part for part in targets if part.mention.position not in ENVOYS]
    if takers and takers == targets:
        return parts
    own = (part for part in parts if part.role == "agent" and part.mention.actor in {None, envoy.actor})
    who = next((replace(part.mention, actor=envoy.actor) for part in own), envoy)
    return [Part("agent", who), *(takers or [Part("target", as_state(envoy, envoy.country))])]


def further_papers(view: View, frame: Frame, clause: Clause, parts: list[Part]) -> list[Part]:
    """«تقبل أوراق اعتماد فلان سفيرا لكينيا وأوراق اعتماد علان سفيرا لبيرو»: the papers of one more."""
    if frame.subtype != "accredit" or clause.predicate.kind is not PredicateKind.LIGHT:
        return parts
    stop = next((one for one in range(clause.predicate.last, len(view)) if view.is_stop(one)), len(view))
    places = (one + 2 for one in range(clause.predicate.last, stop) if _are_papers(view, one))
    envoys = (view.starts.get(place) for place in places)
    told = {part.mention for part in parts}
    return [*parts, *(Part("agent", one) for one in envoys if one and one.position in ENVOYS and one not in told)]


def _are_papers(view: View, place: int) -> bool:
    return view.key(place) == "واوراق" and view.key(place + 1) == "اعتماد"


def _as_envoy(parts: list[Part]) -> list[Part]:
    """«أوراق اعتماد السيد فلان، بوصفه سفيرا لكينيا»: one man, told by his name and by what he is to be.

    «تقديم أوراق اعتماده للرئيس بوصفه سفيرا»: who brings his papers does not take them.
    """
    bringing = {part.mention.actor for part in parts if part.role == "agent" and part.mention.name} - {None}
    parts = [part for part in parts if not _is_what_he_is(part, bringing)]
    posts = [part for part in parts if part.mention.position in ENVOYS and part.mention.name is None]
    indefinite = [one for one in posts if (one.mention.title or "").split()[:1] and _is_to_be(one.mention)]
    named = next((one for one in parts if one.role == "agent" and one.mention.name and not one.mention.actor), None)
    if not indefinite or len(parts) <= len(indefinite):
        return parts
    post, rest = indefinite[0].mention, [part for part in parts if part not in indefinite]
    if named is None:
        return [*rest, Part("agent", post)] if all(part.role == "target" for part in rest) else rest
    own = replace(named.mention, actor=post.actor, title=post.title, position=post.position, country=post.country)
    return [Part(part.role, own) if part is named else part for part in rest]


def _is_what_he_is(part: Part, bringing: set[str | None]) -> bool:
    """«السفير الكيني فلان الذي سلم أوراق اعتماده سفيرا لكينيا»: he is told of once more, by his post."""
    post = part.mention
    return part.role == "target" and post.position in ENVOYS and post.actor in bringing and _is_to_be(post)


def _is_to_be(mention: Mention) -> bool:
    """«سفيرا لكينيا»: in the accusative, what somebody is named."""
    return (mention.title or "").partition(" ")[0].endswith(("ا", "اً"))

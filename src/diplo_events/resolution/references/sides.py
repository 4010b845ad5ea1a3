"""«الجانبان», «الوزيران», «البلدان»: which mentions told before are taken up together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import ACTOR_KINDS, PERSONS, Mention, MentionKind
from diplo_events.orthography import fold, without_article
from diplo_events.resolution.references.agreement import genders
from diplo_events.resolution.references.offices import PRESIDENTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["ENVOYS", "antecedent", "identity_key", "in_that_office", "may_be_meant", "names_office", "sides"]

#: Sentences looked back at, and mentions of them.
_SENTENCES: Final = 4
_REACH: Final = 48
#: Offices of which several are taken up by their own word alone: «السفراء».
ENVOYS: Final = frozenset({"ambassador", "envoy"})
_PAIR: Final = 2
_LEADERS: Final = frozenset({"head_of_state", "head_of_government", "leader", "supreme_leader", "crown_prince"})
_PORTFOLIOS: Final = frozenset({"foreign_minister", "defence_minister", "interior_minister", "head_of_government"})
_STATES: Final = frozenset(map(fold, "بلد دولة مملكة شعب عاصمة حكومة".split()))
_BODIES: Final = frozenset(map(fold, "حركة منظمة حزب تنظيم وزارة فصيل جماعة".split()))
_DUAL: Final = ("تان", "تين", "ان", "ين")
_CONSTRUCT: Final = ("تا", "تي", "ا", "ي")
_PLURALS: Final = {
    fold(plural): fold(singular)
    for plural, singular in {
        "الوزراء": "وزير",
        "وزراء": "وزير",
        "رؤساء": "رئيس",
        "الرؤساء": "رئيس",
        "الزعماء": "زعيم",
        "القادة": "قائد",
        "الأطراف": "طرف",
        "الدول": "دولة",
        "البلدان": "بلد",
        "السفراء": "سفير",
        "الوفود": "وفد",
        "الملوك": "ملك",
    }.items()
}


def sides(mention: Mention, mentions_before: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions that a dual or plural of "sides" takes up, in their order; () where it stays open.

    ``mentions_before`` are the document's mentions up to this one, resolved, in order.  A dual means exactly two; the
    office must agree: «الوزيران» are ministers, «الجانبان» may be anybody of two actors.
    """
    wanted = _wanted_of(mention)
    fitting = [one for one in mentions_before[-_REACH:] if wanted(one)]
    single: set[object] = set()
    for distance in range(_SENTENCES + 1):
        near = [one for one in fitting if mention.sentence - one.sentence == distance]
        group = _group(near)
        if _are_those(mention, group):
            return group
        if len(group) > 1:
            return group if _fits(mention, len(group)) and single <= set(map(identity_key, group)) else ()
        single |= set(map(identity_key, group))
    return ()


def _are_those(mention: Mention, group: tuple[Mention, ...]) -> bool:
    """«سفراء الاتحاد الأوروبي ... السفراء»: envoys told by one word before."""
    return mention.position in ENVOYS and len(group) == 1 and mention.number == group[0].number == "p"


def may_be_meant(both: Mention, one: Mention) -> bool:
    """Tell whether a dual or plural of "sides" may mean this mention: «الوزيران» are ministers."""
    return _wanted_of(both)(one)


def in_that_office(both: Mention, told: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Return those told before whom «وزيرا الخارجية» or «وزراء الخارجية» takes up; all of them, behind other words.

    A dual means exactly two, the plural of an office more; () where they do not fit.
    """
    if not names_office(both):
        return told
    group = tuple(one for one in told if may_be_meant(both, one))
    return group if (len(group) == _PAIR if both.number == "d" else len(group) > _PAIR) else ()


def antecedent(gender: str, mentions_before: Sequence[Mention], sentence: int) -> Mention | None:
    """Return the one mention that a singular pronoun of this gender can stand for, None where several can.

    The nearest sentence that holds any decides, of the pronoun's own (its number is ``sentence``) and the two before.
    """
    agreeing = [
        one
        for one in mentions_before[-_REACH:]
        if _is_actor(one) and one.number in {"s", "na"} and gender in genders(one)
    ]
    for distance in range(3):
        near = {identity_key(one): one for one in agreeing if sentence - one.sentence == distance}
        if near:
            return next(iter(near.values())) if len(near) == 1 else None
    return None


def identity_key(mention: Mention) -> tuple[object, ...]:
    """Return what two mentions of the same person, or of the same body or state, have in common."""
    if mention.kind not in PERSONS:
        return (mention.actor or mention.text,)
    if mention.person_id and "|" not in mention.person_id:
        return (mention.person_id,)
    return (mention.name,) if mention.name else (mention.position, mention.actor)


def _is_actor(mention: Mention) -> bool:
    """Tell whether a mention can be a side; adjectives and outlets cannot, nor can other «sides»."""
    return (
        mention.kind in ACTOR_KINDS
        and mention.reference not in {"adjective", "sides"}
        and "outlet" not in mention.modifiers
    )


def _noun(mention: Mention) -> str:
    """«الوزيرين» -> «وزير»."""
    word = fold((mention.title or mention.text).partition(" ")[0])
    if word in _PLURALS and mention.number == "p":
        return _PLURALS[word]
    definite = word.startswith("ال")  # «السفيرين الجديدين»
    word = without_article(word.removeprefix("ل") if word.startswith("ل") and not word.startswith("ال") else word)
    construct = mention.number == "d" and not definite and " " in (mention.title or "")  # «وزيرا خارجية البلدين»
    ending = next((ending for ending in (_CONSTRUCT if construct else _DUAL) if word.endswith(ending)), "")
    stem = word[: len(word) - len(ending)]
    return f"{stem}ه" if ending.startswith("ت") else stem


def _wanted_of(mention: Mention) -> Callable[[Mention], bool]:
    """Return the test for those whom "sides" may mean: «وزيرا الخارجية» are both foreign ministers."""
    wanted, of_office = _wanted(_noun(mention)), names_office(mention)
    return lambda one: wanted(one) and (not of_office or one.position == mention.position)


def _fits(mention: Mention, many: int) -> bool:
    """A dual means two; a plural any number, that of an office more than two: «وزراء الخارجية»."""
    if mention.number != "p":
        return many == _PAIR
    return many > _PAIR or not names_office(mention)


def names_office(mention: Mention) -> bool:
    """«وزيرا الخارجية»؛ «وزيرا خارجية البلدين» has its own test."""
    return mention.position in _PORTFOLIOS and " ال" in (mention.title or "") and mention.actor is None


def _wanted(noun: str) -> Callable[[Mention], bool]:
    """Return the test that a mention must pass to be one of those the noun means."""
    if noun in _STATES:
        return lambda one: _is_actor(one) and one.actor is not None
    if noun in _BODIES:
        return lambda one: _is_actor(one) and one.kind is MentionKind.ORGANISATION
    holds = _OFFICES.get(noun)
    if holds is None:
        return lambda one: _is_actor(one) and (one.actor is not None or one.kind is MentionKind.PERSON)
    return lambda one: _is_actor(one) and one.kind in PERSONS and one.position is not None and holds(one.position)


def _group(near: Iterable[Mention]) -> tuple[Mention, ...]:
    """The different ones of a sentence: people if there are two, else bodies and states with them."""
    people = _distinct(one for one in near if one.kind in PERSONS)
    return people if len(people) > 1 else _distinct(near)


def _distinct(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """One mention for each identity and actor; a state told beside its own minister is no side of its own."""
    kept: dict[object, Mention] = {}
    for one in mentions:
        known = any(other.actor and other.actor == one.actor for other in kept.values())
        if not known or (one.kind in PERSONS and identity_key(one) not in kept and _all_people(kept.values())):
            kept.setdefault(identity_key(one), one)
    return tuple(kept.values())


def _all_people(mentions: Iterable[Mention]) -> bool:
    return all(mention.kind in PERSONS for mention in mentions)


def _is_minister(position: str) -> bool:
    return position == "minister" or position.endswith("_minister") or position.startswith("minister_of_")


_OFFICES: Final[dict[str, Callable[[str], bool]]] = {
    fold("وزير"): _is_minister,
    fold("رئيس"): PRESIDENTS.__contains__,
    fold("زعيم"): _LEADERS.__contains__,
    fold("قائد"): _LEADERS.__contains__,
    fold("ملك"): {"head_of_state"}.__contains__,
    fold("عاهل"): {"head_of_state"}.__contains__,
    fold("أمير"): {"head_of_state", "crown_prince"}.__contains__,
    fold("سفير"): {"ambassador", "permanent_representative"}.__contains__,
    fold("مبعوث"): {"envoy", "special_representative", "mediator"}.__contains__,
    fold("مسؤول"): bool,
}

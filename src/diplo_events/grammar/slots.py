"""Slots: which phrase of a clause gets which role."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from diplo_events.clauses import DISCUSSING
from diplo_events.document import FunctionKind, PredicateKind

TOPIC: Final = "topic"


@dataclass(frozen=True, slots=True)
class Slot:
    """A phrase of the clause and the role its actors get; ``role`` "topic" takes the whole phrase as a topic."""

    function: FunctionKind
    role: str
    prepositions: tuple[str, ...] = ()
    voice: str | None = None  # only in clauses of this voice
    kinds: frozenset[PredicateKind] = frozenset()  # only with predicates of these kinds; empty: all
    heads: frozenset[str] = frozenset()  # only phrases that begin with one of these lemmas; empty: all
    places: bool = False  # a city stands for its state: «وصل إلى جدة»
    adjacent: bool = False  # only right behind the predicate or its subject
    posting: bool = False  # an envoy stands for the state he is sent to: «سفيرها لدى كوبا»
    beside: tuple[str, ...] = ()  # only where actors stand after one of these prepositions too: «استقبال A لB»
    without: tuple[str, ...] = ()  # only where no actor or place stands after one of these prepositions
    travellers: bool = False  # persons, offices and delegations: movements and states do not arrive anywhere
    sites: bool = False  # states, cities and bodies only, no persons
    people: bool = False  # somebody who travels: persons, offices and delegations, no states
    alone: bool = False  # of people only one: «تطرق الوزير إلى», not «تطرق الوزيران»
    ahead: bool = False  # only before the carried noun: «سلم الأمير رسالة»
    before_object: bool = False  # only where the masdar has an object besides: «استدعاء بغداد السفير»
    behind_doer: bool = False  # only where the masdar's genitive tells who does it
    next_to_doer: bool = False  # only right behind the masdar's genitive: «لقاء الوزيرة الوزير»
    behind_subject: bool = False  # only where the verb's subject is told: «زار الرئيس البابا»
    joint: bool = False  # a body of several: «اللجنة المغربية الإسبانية»
    nation: bool = False  # an adjective stands for its state: «على شركات إيرانية»
    owned: bool = False  # only of a masdar with a pronoun: «عودته إلى بيروت»
    unowned: bool = False  # only of a masdar without pronoun: in «زيارته الملك» the king is visited


def subject(role: str, *, voice: str | None = None, without: tuple[str, ...] = ()) -> Slot:
    """Give ``role`` to the subject's actors; ``voice`` "a" or "p" restricts it to active or passive clauses.

    ``without`` lists prepositions after which nobody and no place may stand.
    """
    return Slot(FunctionKind.SUBJECT, role, voice=voice, without=without)


def object_(role: str, *, adjacent: bool = False) -> Slot:
    """Give ``role`` to the actors of the direct object; ``adjacent`` ones right behind verb and subject only."""
    return Slot(FunctionKind.OBJECT, role, kinds=frozenset({PredicateKind.VERB}), adjacent=adjacent)


def present(role: str) -> Slot:
    """Give ``role`` to the actors told behind a light verb and its masdar: «حضر اللقاء السفير»."""
    return Slot(FunctionKind.OBJECT, role, kinds=frozenset({PredicateKind.LIGHT}))


def object_of_masdar(role: str) -> Slot:
    """Give ``role`` to the actors of a masdar's own object: «استدعاء بغداد السفير التركي»."""
    return Slot(FunctionKind.OBJECT, role, kinds=frozenset({PredicateKind.MASDAR}))


def done_to(role: str) -> Slot:
    """Give ``role`` to a masdar's object where its genitive does it: «استقبال الملك، في جدة، الوزير»."""
    return replace(object_of_masdar(role), behind_doer=True)


def met_by_doer(role: str) -> Slot:
    """Give ``role`` to the people right behind the masdar's genitive, who meets them: «لقاء بوش أولمرت»."""
    return replace(done_to(role), people=True, next_to_doer=True)


def doer(role: str) -> Slot:
    """Give ``role`` to the masdar's genitive where an object follows: «استدعاء بغداد السفير التركي»."""
    return Slot(FunctionKind.GENITIVE, role, before_object=True)


def genitive(role: str, *, beside: tuple[str, ...] = ()) -> Slot:
    """Give ``role`` to the actors in the masdar's genitive: «لقاء الوزيرين».

    ``beside`` asks for actors after one of these prepositions too: in «استقبال الملك للرئيس» the first one receives.
    """
    return Slot(FunctionKind.GENITIVE, role, beside=beside)


def host(role: str, *, of: PredicateKind | None = None) -> Slot:
    """Give ``role`` to the subject of the clause a masdar or participle stands in: «أكد الوزير خلال لقائه ...».

    ``of`` restricts it to predicates of one kind.
    """
    return Slot(FunctionKind.HOST, role, kinds=frozenset({of}) if of else frozenset())


def after(*prepositions: str, to: str, voice: str | None = None, of: PredicateKind | None = None) -> Slot:
    """Give role ``to`` to the actors after one of these prepositions; ``voice`` and ``of`` as elsewhere."""
    return Slot(FunctionKind.PREPOSITION, to, prepositions, voice=voice, kinds=frozenset({of}) if of else frozenset())


def between(role: str) -> Slot:
    """Give ``role`` to the actors after «بين»."""
    return after("بين", to=role)


def right_behind(slot: Slot) -> Slot:
    """Restrict a slot to what stands right behind the predicate or its subject: «الاتفاق بين روما وأثينا»."""
    return replace(slot, adjacent=True)


def posting(to: str) -> Slot:
    """Give role ``to`` to the state where the object, envoy or mission, has its post: «استدعت سفيرها لدى كوبا»."""
    return Slot(FunctionKind.OBJECT, to, posting=True)


def posting_of_masdar(to: str) -> Slot:
    """Give role ``to`` to the state where the envoy or mission in the masdar's genitive has its post."""
    return Slot(FunctionKind.GENITIVE, to, posting=True)


def posting_of_subject(to: str, *, voice: str | None = None) -> Slot:
    """Give role ``to`` to the state where the subject has its post: «السفير الكيني لدى بيرو استدعي للتشاور»."""
    kinds = frozenset({PredicateKind.LIGHT}) if voice is None else frozenset[PredicateKind]()
    return Slot(FunctionKind.SUBJECT, to, posting=True, voice=voice, kinds=kinds)


def of_people(slot: Slot) -> Slot:
    """Restrict a slot to persons, offices and bodies: a state cannot travel."""
    return replace(slot, people=True)


def of_one(slot: Slot) -> Slot:
    """Restrict a slot to one person, office or body: what two come to they have talked over."""
    return replace(slot, people=True, alone=True)


def unless_after(slot: Slot, *prepositions: str) -> Slot:
    """Leave the slot empty where a preposition leads to an actor: who hands over a letter «من الأمير» is no sender."""
    return replace(slot, without=prepositions)


def before_noun(role: str) -> Slot:
    """Give ``role`` to the actors between a light verb and its noun: «سلم السفير الأمير رسالة»."""
    return Slot(FunctionKind.OBJECT, role, kinds=frozenset({PredicateKind.LIGHT}), ahead=True)


def behind_noun(role: str) -> Slot:
    """Give ``role`` to the actors behind a noun that is carried: «تسلم أوراق اعتماد السفير»."""
    return Slot(FunctionKind.OBJECT, role, kinds=frozenset({PredicateKind.LIGHT, PredicateKind.MASDAR}))


def pronoun(role: str, *, of: PredicateKind | None = None) -> Slot:
    """Give ``role`` to the actor that the verb's object pronoun stands for: «ودعاه إلى زيارة مدريد».

    ``of`` restricts it to predicates of one kind: in «لقاء عقده» the pronoun is the encounter's.
    """
    return Slot(FunctionKind.PRONOUN, role, kinds=frozenset({of}) if of else frozenset())


def behind_subject(slot: Slot) -> Slot:
    """Restrict a slot to clauses whose subject is told: somebody alone behind «زار» may be either."""
    return replace(slot, behind_subject=True)


def of_nation(slot: Slot) -> Slot:
    """Let an adjective of nationality fill the slot where no actor does: «عقوبات على كيانات إيرانية»."""
    return replace(slot, nation=True)


def of_joint_bodies(slot: Slot) -> Slot:
    """Restrict a slot to bodies named after several states: «اللجنة المغربية الإسبانية»."""
    return replace(slot, joint=True)


def for_side(role: str, *prepositions: str) -> Slot:
    """Give ``role`` to the sides that somebody heads or speaks for: «ترأسها عن الجانب الروسي الوزير»."""
    return Slot(FunctionKind.PREPOSITION, role, prepositions, heads=frozenset({"جانب", "طرف"}))


def of_travellers(slot: Slot) -> Slot:
    """Restrict a slot to persons, offices and delegations: «توجه المقاتلون إلى عدن» is no visit."""
    return replace(slot, travellers=True)


def of_no_own(slot: Slot) -> Slot:
    """Leave the slot empty behind a masdar with a pronoun: in «زيارته الملك» he travels whom the pronoun stands for."""
    return replace(slot, unowned=True)


def of_own(slot: Slot) -> Slot:
    """Restrict a slot to masdars with a pronoun: «عودته», while «عودة اللاجئين» is not the speaker's."""
    return replace(slot, owned=True)


def of_sites(slot: Slot) -> Slot:
    """Restrict a slot to states, cities and bodies: «التقى خلال زيارته لروما بالوزير» visits Rome only."""
    return replace(slot, sites=True)


def destination(*prepositions: str, to: str) -> Slot:
    """Give role ``to`` to the states or officials one travels to, a city standing for its state.

    Without prepositions the direct object is meant: «زار القاهرة».
    """
    if prepositions:
        return Slot(FunctionKind.PREPOSITION, to, prepositions, places=True)
    return Slot(FunctionKind.OBJECT, to, places=True, kinds=frozenset({PredicateKind.VERB}))


def place_object(to: str) -> Slot:
    """Give role ``to`` to the states and cities told as an object, of a masdar too: «زيارة الوزير الكويت»."""
    return Slot(FunctionKind.OBJECT, to, places=True, sites=True)


def destination_of_masdar(to: str) -> Slot:
    """Give role ``to`` to the state or city in the masdar's genitive: «زيارة القاهرة»."""
    return Slot(FunctionKind.GENITIVE, to, places=True)


def topic_object(*, of: PredicateKind | None = None) -> Slot:
    """Take the direct object as topic where it is no actor: «بحث الوزيران الأزمة»; ``of`` as in :func:`host`."""
    return Slot(FunctionKind.OBJECT, TOPIC, kinds=frozenset({of}) if of else frozenset())


def topic_after(*prepositions: str) -> Slot:
    """Take the phrase after one of these prepositions as topic."""
    return Slot(FunctionKind.PREPOSITION, TOPIC, prepositions)


def purpose() -> Slot:
    """Take what an encounter was for as topic: «لبحث الأزمة»، «لمناقشة الملف»."""
    return Slot(FunctionKind.PREPOSITION, TOPIC, ("ل",), heads=DISCUSSING)

"""Whom a pronoun makes host or guest of a masdar: «خلال استقبال الملك له»، «خلال لقائه، أمس، السفير»."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.owners import last_person
from diplo_events.clauses.phrases import function
from diplo_events.clauses.prepositions import AGENTS
from diplo_events.document import PERSONS, Clause, FunctionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention

_RECEIVING: Final = frozenset({"استقبال", "استضافة"})
#: Encounters whose object may stand behind when and where they were.
_WITH_OBJECT: Final = _RECEIVING | {"لقاء", "مقابلة"}
_VISIT: Final = "زيارة"
_HIM: Final = frozenset("له لها لهم لهما".split())
#: What a guest brings, and what he does with it (lemmas); so far behind the reception that may be told.
_BRINGING: Final = frozenset({"نقل", "سلم"})
_BROUGHT: Final = frozenset("تحية تحيات سلام تهنئة تهاني رسالة دعوة تعزية تعازي".split())
_GREETED: Final = 6
_DONE: Final = frozenset("تم يتم سيتم جري يجري سيجري".split())
_COMING_ABOUT: Final = frozenset({"جاء", "كان", "جرى", "تم", "حدث"})
_CIRCUMSTANCES: Final = frozenset({FunctionKind.ADVERB, FunctionKind.PREPOSITION})


def with_host(view: View, clause: Clause, subjects: tuple[Mention, ...]) -> Clause:
    """Return the masdar with whose doing it is; in «استقبال الملك له» it is done to him."""
    place = clause.predicate.first
    brings = clause.predicate.lemma in _RECEIVING and _brings_greetings(view, clause)
    received = _is_done(view, clause) or brings
    clause = _without_greeted(clause) if brings else clause
    if receives_him(view, clause) or (clause.predicate.lemma in _RECEIVING and received):
        told = function(FunctionKind.PREPOSITION, place, place + 1, subjects, "ل")
    else:
        told = function(FunctionKind.HOST, place, place + 1, subjects)
    return replace(clause, functions=(*clause.functions, *_received_him(view, clause, subjects), told))


def _received_him(view: View, clause: Clause, subjects: tuple[Mention, ...]) -> tuple[Function, ...]:
    """«شكر الوزير السفير خلال استقباله له»: two pronouns, his who receives and his of whom was told besides."""
    place, reading = clause.predicate.first, view.reading(clause.predicate.first)
    owned = reading is not None and reading.enclitic.endswith("_poss")
    if not owned or clause.predicate.lemma not in _RECEIVING or view.key(place + 1) not in _HIM:
        return ()
    guest = last_person(view, place, without={one.actor for one in subjects} | {None})
    return (function(FunctionKind.GENITIVE, place + 1, place + 2, (guest,)),) if guest is not None else ()


def receives_him(view: View, clause: Clause) -> bool:
    """«استقبال الملك له»: the one in the genitive receives whom the pronoun stands for."""
    hosts = (item for item in clause.all(FunctionKind.GENITIVE) if item.mentions)
    return clause.predicate.lemma in _RECEIVING and any(view.key(host.last) in _HIM for host in hosts)


def _brings_greetings(view: View, clause: Clause) -> bool:
    """«نقل الوزير خلال الاستقبال تحيات الرئيس»: who brings greetings to a reception is the guest."""
    place = clause.predicate.first
    reading = view.reading(place)
    if reading is None or "Al_det" not in reading.proclitics:
        return False
    before = takewhile(lambda one: not view.is_stop(one), range(place - 1, -1, -1))
    verb = next((view.reading(one) for one in before if view.is_verb(one)), None)
    behind = (view.reading(one) for one in range(place + 1, min(place + _GREETED, len(view))))
    brought = any(one is not None and one.lemma in _BROUGHT for one in behind)
    return verb is not None and verb.lemma in _BRINGING and brought


def _without_greeted(clause: Clause) -> Clause:
    """«نقل خلال الاستقبال تحيات الرئيس للأمير»: whose greetings they are, and for whom, is no guest."""
    told = (one for one in clause.functions if one.kind is not FunctionKind.OBJECT and one.preposition != "ل")
    return replace(clause, functions=tuple(told))


def _is_done(view: View, clause: Clause) -> bool:
    """«تم استقباله من الوزير»، «عقب استقباله من قبل الوزير»: what is done by somebody is done to the pronoun's."""
    doers = [item for item in clause.all(FunctionKind.PREPOSITION, "من") if item.mentions]
    if any(not AGENTS.isdisjoint(map(view.key, range(item.first - 1, item.last))) for item in doers):
        return True
    return bool(doers) and view.key(clause.predicate.first - 1).removeprefix("و") in _DONE


def done_to_him(view: View, clause: Clause) -> bool:
    """«وصل الوزير وتم استقباله من قبل نظيره»: the pronoun is his who is received."""
    reading = view.reading(clause.predicate.first)
    owned = reading is not None and reading.enclitic in {"3ms_poss", "3fs_poss"}
    return owned and clause.predicate.lemma in _RECEIVING and _is_done(view, clause)


def with_own_object(view: View, clause: Clause, verbal: Iterable[Clause]) -> Clause:
    """«أكد الوزير خلال استقباله، في مكتبه أمس، السفير»: whom he received stands behind when and where he did."""
    reading = view.reading(clause.predicate.first)
    owned = reading is not None and reading.enclitic.endswith("_poss")
    if clause.predicate.lemma not in _WITH_OBJECT or not owned:
        return clause
    given = next((one for one in clause.all(FunctionKind.GENITIVE) if one.mentions), None)
    item = given or _behind_circumstances(clause.functions)
    verbal = [around for around in verbal if not _is_of_this(view, around)]
    speakers = {one for around in verbal for told in around.all(FunctionKind.SUBJECT) for one in told.mentions}
    if item is None or not speakers.isdisjoint(item.mentions):  # «قال خلال استقباله أمس الوزير»
        return clause
    told = [one for one in clause.functions if one is item or not _describes(one, item)]
    office = next((one.mentions[0] for one in clause.functions if one not in told), None)
    people = tuple(replace(one, actor=one.actor or (office.actor if office else None)) for one in item.mentions)
    met = replace(item, kind=FunctionKind.GENITIVE, mentions=people)
    return replace(clause, functions=tuple(met if one is item else one for one in told))


def _is_of_this(view: View, clause: Clause) -> bool:
    """«جاء ذلك لدى لقائه، أمس، السفير»: what came about is told already, and the envoy is no subject."""
    place = clause.predicate.last
    reading = view.reading(place) if place < len(view) else None
    return clause.predicate.lemma in _COMING_ABOUT and reading is not None and reading.pos == "pron_dem"


def without_met(view: View, clause: Clause, verbal: Iterable[Clause]) -> Clause:
    """«التقت الوزيرة خلال زيارتها نظيرها»: whom the verb before is done to is not whom the journey leads to."""
    done_to = (item for around in verbal for item in around.all(FunctionKind.OBJECT))
    objects = {one for item in done_to for one in item.mentions if one.kind in PERSONS}
    reading = view.reading(clause.predicate.first)
    owned = reading is not None and reading.enclitic.endswith("_poss")
    if clause.predicate.lemma != _VISIT or not (owned and objects):
        return clause
    kept = tuple(item for item in clause.functions if not (item.mentions and objects.issuperset(item.mentions)))
    return replace(clause, functions=kept)


def _describes(function: Function, met: Function) -> bool:
    """«استقباله، أمس، فلانا وزير الخارجية مبعوث الأمير»: a second office of whom he received."""
    return function.kind is FunctionKind.OBJECT and function.first == met.last and len(function.mentions) == 1


def _behind_circumstances(functions: tuple[Function, ...]) -> Function | None:
    first = next((item for item in functions if item.kind not in _CIRCUMSTANCES), None)
    return first if first is not None and first.kind is FunctionKind.OBJECT and first.mentions else None

"""Who holds an encounter with the subject: guests brought together or received, whom one speaks to, who went there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.borders import clause_start
from diplo_events.clauses.journey_words import GOING, JOURNEYS, MOVING
from diplo_events.clauses.matters import MEETINGS
from diplo_events.clauses.phrases import place_like
from diplo_events.clauses.taking_place import takes_place
from diplo_events.clauses.told_subjects import doer_of_verb_before
from diplo_events.document import PERSONS, Clause, FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention

_HOSTING: Final = frozenset({"استضاف"})
_RETURNING: Final = frozenset({"عاد", "رجع", "جاء", "أتى"})
#: So far behind the noun of a journey it is told whose it is.
_OWNER: Final = 4
RECEIVING: Final = frozenset({"استقبل", "ودع"})
#: «في زيارة رسمية»، «في إطار زيارة»، «في ختام زيارة»: the journey during which one is received.
WITHIN: Final = frozenset({"في", "اطار", "ضمن", "ختام", "خلال", "مستهل"})
#: Encounters in which one speaks to somebody, and verbs of that with the preposition that leads to him, if any.
_TALKED_IN: Final = frozenset("اتصال مكالمة مهاتفة محادثة لقاء اجتماع مقابلة".split())
_ADDRESSING: Final = (
    dict.fromkeys("أبلغ حث حض أطلع أخبر طمأن ناشد حذر شكر هنأ عزى دعا طالب".split(), "")
    | dict.fromkeys("طلب التمس".split(), "من")
    | dict.fromkeys("قال أكد أوضح نقل شرح جدد كرر أعلن".split(), "ل")
    | dict.fromkeys("اشتكى شكا".split(), "إلى")
)
_TRAVELLING: Final = MOVING | _RETURNING


def gone_there(view: View, clause: Clause) -> Mention | None:
    """«أعلن القصر الاتفاق، في وقت يصل الأمير إلى روما حيث يلتقي الملك»: behind «حيث» he goes on who went there."""
    where = clause_start(view, clause.predicate.first) - 1
    if where < 0 or view.key(where) != "حيث":
        return None
    went = next((place for place in range(where - 1, -1, -1) if _of_journey(view, place)), None)
    if went is None:
        return None
    if not view.is_verb(went):
        near = (view.actor(place) for place in range(went + 1, min(went + _OWNER, where)))
        return next((one for one in near if one is not None and one.kind in PERSONS), None)
    travellers = doer_of_verb_before(view, went + 1) if view.may_be(went, MOVING | GOING) else ()
    return travellers[0] if len(travellers) == 1 else None


def _of_journey(view: View, place: int) -> bool:
    """A verb, but one that only says that it took place, or the noun of a journey: «آخر زيارة للوزير جرت في مارس»."""
    if place in view.covered:
        return False
    noun = view.reading(place)
    journey = noun is not None and noun.pos == "noun" and noun.lemma in JOURNEYS
    return journey or (view.is_verb(place) and not takes_place(view, place))


def hosting(view: View, clause: Clause) -> tuple[Mention, ...]:
    """«نتائج الاجتماع الذي استضافته نيروبي»: whoever hosted it, not whoever talks of it."""
    verb = clause.predicate.last + 1
    if clause.predicate.lemma not in MEETINGS | {"قمة"} or not view.is_relative(verb - 1):
        return ()
    return actor_group(view, verb + 1)[0] if view.may_be(verb, _HOSTING) else ()


def brought_together(view: View, clause: Clause, verbal: list[Clause]) -> tuple[Mention, ...]:
    """«استضاف الرئيس نظيريه في قمة»: he and his guests hold it."""
    place = clause.predicate.first
    if view.key(place - 1) != "في" or clause.predicate.lemma not in MEETINGS | {"قمة"}:
        return ()
    around = next((one for one in verbal if one.predicate.lemma in _HOSTING and one.first < place <= one.last), None)
    kinds = {FunctionKind.SUBJECT, FunctionKind.OBJECT}
    told = (item for item in around.functions if item.kind in kinds) if around is not None else ()
    return tuple(mention for item in told for mention in item.mentions)


def addressed(view: View, clause: Clause, verbal: list[Clause]) -> tuple[Mention, ...]:
    """«أبلغ الرئيس نظيره في اتصال هاتفي أن»، «طلب من نظيره خلال لقاء»: who speaks and whom he speaks to hold it.

    With sides of its own the encounter is another's: «أبلغ الرئيس نظيره خلال لقاء مع السفير».
    """
    place = clause.predicate.first
    told = any(item.mentions and not all(map(place_like, item.mentions)) for item in clause.functions)
    if told or clause.predicate.lemma not in _TALKED_IN or view.key(place - 1) not in WITHIN:
        return ()
    for host in verbal:
        leads = _ADDRESSING.get(host.predicate.lemma)
        if leads is None or not host.predicate.last < place <= host.last or not together(view, host, place):
            continue
        speakers = [one for item in host.all(FunctionKind.SUBJECT) for one in item.mentions]
        led = host.all(FunctionKind.PREPOSITION, leads) if leads else host.all(FunctionKind.OBJECT)
        spoken_to = [one for item in led if item.first < place for one in item.mentions if one.kind in PERSONS]
        if len(speakers) == 1 and spoken_to:
            return (*speakers, *spoken_to)
    return ()


def guests_of(view: View, host: Clause, clause: Clause) -> tuple[Mention, ...]:
    """«استقبل الرئيس نظيره في زيارة رسمية»: the journey is that of whom he receives."""
    place = clause.predicate.first
    within = clause.predicate.lemma in JOURNEYS and view.key(place - 1) in WITHIN and host.predicate.last < place
    if not within or host.predicate.lemma not in RECEIVING:
        return ()
    return next((item.mentions for item in host.all(FunctionKind.OBJECT) if item.mentions), ())


def together(view: View, host: Clause, position: int) -> bool:
    """Tell whether no clause border stands between the masdar and the verb."""
    low, high = sorted((host.predicate.first, position))
    return not any(
        view.is_stop(place) or view.subordinates(place) or (view.is_verb(place) and view.conjoined(place))
        for place in range(low + 1, high)
    )


def received_by(clause: Clause) -> bool:
    """«توجه إلى القصر حيث استقبل من قبل الملك»: the verb is a passive, and he who went there the guest."""
    told = [item for item in clause.functions if item.mentions]
    return clause.predicate.lemma == "استقبل" and bool(told) and all(item.preposition == "من" for item in told)


def hosts_gathering(view: View, clause: Clause) -> bool:
    """«القمة التي استضافتها الرئيسة»: what the pronoun goes back to, and nobody else, is hosted there."""
    verb = view.reading(clause.predicate.first)
    return clause.predicate.lemma in _HOSTING and verb is not None and verb.enclitic.endswith("_dobj")


def goes_to_meet(view: View, host: Clause, clause: Clause) -> list[Function]:
    """«ثم يتوجه إلى برن للقاء نظيره»: who goes there was told before, and goes there to meet him."""
    led = view.preposition(clause.predicate.first)
    aim = led is not None and led[0] == "ل" and host.predicate.last <= clause.predicate.first
    goes = host.predicate.lemma in _TRAVELLING
    return [item for item in host.all(FunctionKind.HOST) if item.mentions] if aim and goes else []

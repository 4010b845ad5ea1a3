"""Which phrases of a clause a slot takes, and which of the mentions in them fill it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.topic_heads import heads
from diplo_events.document import PERSONS, Clause, Function, FunctionKind, Mention, MentionKind, PredicateKind
from diplo_events.drafts import as_state
from diplo_events.matching.assembled import SITTINGS, are_officials_of_many
from diplo_events.matching.struck import of_site, struck
from diplo_events.matching.travelling import is_appealed_to, of_seat, of_towns, travellers, travels
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.drafts import Part
    from diplo_events.grammar import Slot

_GOALS = frozenset("مقر مطار قاعدة قصر مبنى معبر ميناء".split())
_MEETINGS = frozenset({"لقاء", "اجتماع", "استقبال"})
#: So many words may describe what is said to somebody: «انتقادات شديدة اللهجة إلى كينيا».
_DESCRIBED = 3
_SPEAKER = "speaker"
#: Verbs that want somebody spoken to, and what leads to the occasion of words.
_ADDRESSING = frozenset("طالب دعا اتهم حث حض حذر ناشد هدد حمل".split())
_OCCASIONS = ("عقب", "بعد", "خلال", "أثناء", "قبل", "قبيل", "إثر")
_SENT = "delegation"
#: Who speaks for somebody and deals with nobody himself.
_VOICES = frozenset({"spokesperson", "military_spokesman", "deputy_spokesperson", "official_source"})
_CAPITAL = "العاصمه"
_AIRPORT = "مطار"
_STATE = "state_body"
_PEOPLE = PERSONS | {MentionKind.ORGANISATION}
_LEAVING = "مغادرة"


def suits(view: View, slot: Slot, function: Function) -> bool:
    """Tell whether a phrase has the head that the slot asks for, and names several states where it asks for that."""
    if slot.heads and not heads(view, function.first, slot.heads):
        return False
    return not slot.joint or len({mention.actor for mention in function.mentions} - {None}) > 1


def fillers(view: View, slot: Slot, function: Function) -> tuple[Mention, ...]:
    """A place fills only a slot for places, and then stands for its state."""
    if slot.nation and not any(mention.actor for mention in function.mentions):
        home = tuple(one for one in function.mentions if one.reference == "possessive")  # «فرضت عقوبات على بلاده»
        firms = (one for one in function.mentions if one.country and "private" in one.modifiers)
        owned = tuple(replace(one, actor=one.country) for one in firms)
        return home or owned or struck(view, function)
    if slot.posting:
        return tuple(as_state(mention, mention.country) for mention in function.mentions if mention.country)
    if slot.travellers:
        return travellers(function)
    if slot.people:
        sent = any(mention.position == _SENT for mention in function.mentions)  # «وفدين من حركة حماس وإسرائيل»
        several = slot.alone and [mention.number for mention in function.mentions] != ["s"]
        return tuple(one for one in function.mentions if not several and (_is_people(one) or (sent and one.actor)))
    if function.kind is FunctionKind.HOST and slot.role != _SPEAKER:
        function = _without_voices(view, function)
    if not slot.places:
        seat = of_seat(view, function) if not function.mentions and function.preposition == "إلى" else ()
        return seat or tuple(mention for mention in function.mentions if not _is_mere_place(view, function, mention))
    told = function.mentions or (of_seat(view, function) if slot.sites else _of_goal(view, function))
    told = told or of_towns(view, function)
    found = (one for one in told if not (slot.sites and (travels(one) or _is_assembled(view, one))))
    named = (one for one in found if not (_is_adjective(function, one) or is_appealed_to(function, one)))
    return tuple(replace(mention, actor=mention.actor or mention.country) for mention in named)


def _is_assembled(view: View, mention: Mention) -> bool:
    """«بعد مشاركته في قمة دول مجموعة السبع»: whose gathering one is at, no place that one goes to."""
    noun = view.reading(mention.first - 1)
    return mention.kind is MentionKind.ORGANISATION and noun is not None and noun.lemma in SITTINGS


def _is_people(mention: Mention) -> bool:
    """«زيارة لدولة كينيا»: a state called by its long name is a state, and no body of people."""
    return mention.kind in _PEOPLE and mention.position != _STATE


def _without_voices(view: View, function: Function) -> Function:
    """«نفى المتحدث باسم الخارجية الكينية وجود اتصالات مع أوغندا»: his state's, not his own; «خلال لقائه» is his."""
    noun = view.reading(function.first)
    if noun is not None and noun.enclitic:
        return function
    voices = {one for one in function.mentions if one.position in _VOICES and one.actor}
    told = tuple(as_state(one, one.actor) if one in voices else one for one in function.mentions)
    return replace(function, mentions=told) if voices else function


def _is_mere_place(view: View, function: Function, mention: Mention) -> bool:
    """«التقى في لومي (العاصمة التوغولية) نظيره»: a city, or the adjective of one; «استقبل مطار نيروبي»: an airport.

    «هنأه باليوم الوطني لبلاده»: whose day it is.
    """
    if mention.reference == "possessive" and function.preposition == "ل":
        return True
    capital = mention.reference == "adjective" and view.key(mention.first - 1) == _CAPITAL
    airport = view.key(function.first) == _AIRPORT and mention.kind is MentionKind.COUNTRY
    return mention.kind is MentionKind.PLACE or ((capital or airport) and function.kind is FunctionKind.OBJECT)


def _of_goal(view: View, function: Function) -> tuple[Mention, ...]:
    """«وصل إلى مقر القمة في أوغندا»، «إلى مطار المدينة في مالي»: the state where the goal lies."""
    noun = view.reading(function.first)
    goal = function.preposition == "إلى" and noun is not None and noun.lemma in _GOALS
    return of_site(view, function) if goal else ()


def _is_adjective(function: Function, mention: Mention) -> bool:
    """«زيارة أميركية»، «جولة أفريقية»: a journey's adjective tells who travels, or a region, not whom one visits."""
    return function.kind is FunctionKind.GENITIVE and mention.reference == "adjective"


def wanted(clause: Clause, function: Function, parts: list[Part]) -> bool:
    """The host clause's subject fills in for a party that is missing; alone it must be two, or own the masdar."""
    if clause.predicate.kind is PredicateKind.PARTICIPLE:
        return all(part.role == "addressee" for part in parts)  # «متوجها بالشكر إلى كينيا»
    if parts:
        return (
            len(parts) == 1 or _one_side(clause, parts) or _is_unmade(clause, parts) or _of_one(clause, function, parts)
        )
    several = len(function.mentions) > 1 or _is_assembly(clause, function)
    return clause.predicate.kind is PredicateKind.MASDAR and several


def _is_assembly(clause: Clause, function: Function) -> bool:
    """«وصل وزراء خارجية دول المجلس لعقد اجتماع»: people of several states, who sit down with each other."""
    held = clause.predicate.light == "عقد" and clause.predicate.lemma in _MEETINGS
    return held and are_officials_of_many(function.mentions)


def _is_unmade(clause: Clause, parts: list[Part]) -> bool:
    """«في جولة تشمل كينيا وأوغندا»: of a journey to several places, who makes it is still missing."""
    company = [one for item in clause.all(FunctionKind.PREPOSITION, "بحضور") for one in item.mentions]
    alone = [part for part in parts if part.mention not in company]  # «زيارة إلى روما برفقة الوزير»
    if any(part.role != "host" for part in alone):
        return False
    if clause.predicate.lemma == _LEAVING:
        return True  # «قبل مغادرته روما إلى برن»: one place left, one made for
    if clause.predicate.lemma not in GOING:
        return False
    hosts = {part.mention.first for part in alone}  # a place may have become its state
    told = (
        *clause.all(FunctionKind.OBJECT),
        *(clause.all(FunctionKind.GENITIVE) if clause.predicate.lemma == "زيارة" else ()),  # «زيارة كينيا وأوغندا»
        *clause.all(FunctionKind.PREPOSITION, "إلى", "ل"),
    )
    return any(hosts <= {one.first for one in item.mentions} for item in told)


def _of_one(clause: Clause, function: Function, parts: list[Part]) -> bool:
    """«توجه إلى أنقرة للقاء نظيره التركي ورئيس الحكومة التركية»: those met are all of one state, and he of another."""
    met = {mention for item in clause.all(FunctionKind.GENITIVE) for mention in item.mentions}
    states = {part.mention.actor for part in parts}
    alone = len(states) == 1 and None not in states and all(part.mention in met for part in parts)
    return alone and clause.predicate.lemma in _MEETINGS and states.isdisjoint(one.actor for one in function.mentions)


def _one_side(clause: Clause, parts: list[Part]) -> bool:
    """All parties so far stand after «مع» or «ب», or are the object: who it was that met them is still missing."""
    told = [*clause.all(FunctionKind.PREPOSITION, "مع", "ب", "بحضور")]
    if clause.predicate.kind is PredicateKind.VERB and not any(
        item.mentions for item in clause.all(FunctionKind.SUBJECT)
    ):
        told += clause.all(FunctionKind.OBJECT)
    others = [mention for item in told for mention in item.mentions]
    return all(part.mention in others for part in parts)


def takes(slot: Slot, clause: Clause, function: Function) -> bool:
    """Whether a phrase has the function, preposition, place and company that the slot asks for."""
    predicate = clause.predicate
    if slot.function is not function.kind or (slot.voice and slot.voice != predicate.voice):
        return False
    if slot.kinds and predicate.kind not in slot.kinds:
        return False
    if slot.prepositions and function.preposition not in slot.prepositions:
        return False
    if slot.ahead and function.first > predicate.first:
        return False
    if slot.places and _of_time_since(clause, function):
        return False
    return _stands_right(slot, clause, function) and _company_fits(slot, clause)


def _of_time_since(clause: Clause, function: Function) -> bool:
    """«زيارة هي الأولى منذ بدء الحرب في أوكرانيا»: where that began tells nothing of the journey."""
    since = (item.first for item in clause.all(FunctionKind.PREPOSITION, "منذ") if not item.mentions)
    return function.preposition in {"في", "ب"} and any(place < function.first for place in since)


def _stands_right(slot: Slot, clause: Clause, function: Function) -> bool:
    if slot.next_to_doer and function.first not in {item.last for item in clause.all(FunctionKind.GENITIVE)}:
        return False
    if slot.role == "addressee" and _of_occasion(clause, function):
        return False
    if slot.voice == "p" and "من" in slot.prepositions and _is_second_doer(clause, function):
        return False
    if slot.adjacent and not (_adjacent(clause, function) or _leads_first(slot, clause, function)):
        return False
    return not (slot.before_object and _is_counted(function))


def _is_second_doer(clause: Clause, function: Function) -> bool:
    """«استقبل من طرف الرئيس الذي تلقى رسالة من الملك»: it is done by the first who is told behind «من»."""
    doers = (item.first for item in clause.all(FunctionKind.PREPOSITION, "من") if item.mentions)
    return any(first < function.first for first in doers)


def _of_occasion(clause: Clause, function: Function) -> bool:
    """«قال خلال جلسة للمجلس»، «عقب الاجتماع الأسبوعي للحكومة»: whose the occasion was, not who was spoken to."""
    if function.preposition != "ل":
        return False
    told = (item for item in clause.all(FunctionKind.PREPOSITION, *_OCCASIONS) if not item.mentions)
    return any(item.first < function.first and function.first - item.last <= 1 for item in told)


def _is_counted(function: Function) -> bool:
    """«طرد 58 دبلوماسيا كنديا واثنين من»: those counted have it done to them, whoever is told behind them."""
    return bool(function.mentions) and function.mentions[0].first > function.first


def _company_fits(slot: Slot, clause: Clause) -> bool:
    """Tell whether the phrases that the slot wants, or does not want, besides its own are there, or are not."""
    if slot.before_object and not any(item.mentions for item in clause.all(FunctionKind.OBJECT)):
        return False
    if slot.behind_subject and not any(item.mentions for item in clause.all(FunctionKind.SUBJECT)):
        return False
    if slot.behind_doer and not any(item.mentions for item in clause.all(FunctionKind.GENITIVE)):
        return False
    if slot.beside and not _leads_to_somebody(clause, slot.beside):
        return False
    return not (slot.without and _leads_to_somebody(clause, slot.without))


def _leads_to_somebody(clause: Clause, prepositions: tuple[str, ...]) -> bool:
    """Tell whether one of these prepositions leads to somebody or some place; «لبلاده» says nothing of its own."""
    led = (mention for item in clause.all(FunctionKind.PREPOSITION, *prepositions) for mention in item.mentions)
    return any(one.actor or one.country or one.name or "stateless" in one.modifiers for one in led)


def _adjacent(clause: Clause, function: Function) -> bool:
    subjects = clause.all(FunctionKind.SUBJECT)
    ends = {clause.predicate.last, *(item.last for item in subjects)}
    if any(item.first == clause.predicate.first for item in subjects):
        ends.add(clause.predicate.last + 1)  # «ألقى خطابا هاجم فيه كينيا»
    return function.first - (function.preposition is not None) in ends or _set_off(clause, function, ends)


def _set_off(clause: Clause, function: Function, ends: set[int]) -> bool:
    """«طالب الرئيس الكيني، أمس، الصومال بـ»: behind a comma another state is asked; an apposition is his own."""
    if function.kind is not FunctionKind.OBJECT or clause.predicate.lemma not in _ADDRESSING:
        return False
    speaking = {one.actor for item in clause.all(FunctionKind.SUBJECT) for one in item.mentions}
    if not speaking - {None} or not {one.actor for one in function.mentions}.isdisjoint({*speaking, None}):
        return False
    days = {item.last for item in clause.all(FunctionKind.ADVERB) if ends & {item.first, item.first - 1}}
    return function.first - 1 in ends | days or function.first in days


def _leads_first(slot: Slot, clause: Clause, function: Function) -> bool:
    """«انتقادات شديدة اللهجة إلى كينيا»: no other preposition stands between; a describing word or two may."""
    behind, start = clause.predicate.last, function.first - (function.preposition is not None)
    others = (item.first for item in clause.all(FunctionKind.PREPOSITION) if item is not function)
    near = slot.kinds == {PredicateKind.LIGHT} and 0 <= start - behind <= _DESCRIBED
    return near and not any(behind <= other < function.first for other in others)


def takes_phrase(view: View, slot: Slot, clause: Clause, function: Function) -> bool:
    """Whether the slot takes a phrase that names nobody, by its head alone."""
    return takes(slot, clause, function) and (not slot.heads or heads(view, function.first, slot.heads))

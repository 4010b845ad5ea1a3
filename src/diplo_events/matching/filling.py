"""Who fills a frame's slots, and what its own fields say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from diplo_events.clauses.hosts import GOING
from diplo_events.document import PERSONS, Clause, Function, FunctionKind, Mention, MentionKind, PredicateKind
from diplo_events.drafts import Part, are_officials, is_powers
from diplo_events.matching.bystanders import bound_for, is_company
from diplo_events.matching.signatories import signing_for
from diplo_events.matching.travelling import is_appealed_to, is_owned, led, of_seat, travellers, travels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame, Slot


#: Nouns of journeys that somebody told makes; «توجه» is anybody's.
_JOURNEYS = frozenset({"زيارة", "جولة"})
#: Roles of whoever acts; who stands with the act has them where nobody else does.
_ACTING = frozenset({"agent", "sender"})
#: Types of what states and their institutions do.
_OF_STATES = frozenset({"statement", "diplomatic_measure", "agreement"})
#: Positions of those whom a state posts to another.
ENVOYS = frozenset({"ambassador", "charge_daffaires", "consul", "diplomat", "attache", "head_of_mission"})
#: A phrase may have so many words behind what is taken for its end: «على شبكة نفط إيرانية».
_PHRASE = 4
_PEOPLE = PERSONS | {MentionKind.ORGANISATION}


#: Codes of institutions that sit in their own state.
_SEATED = ("government", "ministry", "presidency", "parliament")
_TAKING_PART = frozenset({"شارك", "مشاركة"})
#: Roles that the subject of the clause around a masdar gets only where nobody else has them.
_OWN_ROLES = frozenset({"visitor"})


def parts_of(view: View, frame: Frame, clause: Clause) -> tuple[Part, ...]:
    """Return the participants that the frame's slots find in the clause, each once."""
    parts: list[Part] = []
    for function in clause.functions:
        wanted = _wanted(clause, function, parts) or _takes_part(view, clause) or _acts(frame, parts)
        wanted = wanted or _goes(frame, clause, parts) or _receives(view, frame, clause, parts)
        if function.kind is FunctionKind.HOST and not wanted:
            continue
        role, filled = _filled(view, frame, clause, function)
        mentions = tuple(led(view, mention) for mention in filled if not is_company(view, mention))
        if function.kind is FunctionKind.HOST and role in _OWN_ROLES and any(part.role == role for part in parts):
            continue  # «رحبت قبرص بزيارة البابا»: he travels, not she
        parts += [Part(role, mention) for mention in mentions if _new(mention, parts, frame)]
    if frame.event_type in _OF_STATES:
        parts = [replace(part, mention=seated(clause, part.mention)) for part in parts]
    parts = bound_for(clause, _with_receiver(frame, clause, parts))
    parts = signing_for(clause, parts) if frame.event_type == "agreement" else parts
    return (*parts, *_posting_states(frame, clause, parts))


def seated(clause: Clause, mention: Mention) -> Mention:
    """«أكدت الحكومة في نيروبي أن»: where an institution without state sits tells whose it is."""
    if mention.actor is not None or mention.kind is not MentionKind.ORGANISATION or mention.position is None:
        return mention
    if not mention.position.startswith(_SEATED):
        return mention
    sites = (item for item in clause.all(FunctionKind.PREPOSITION, "في") if item.first == mention.last + 1)
    states = (one for item in sites for one in item.mentions if one.kind is MentionKind.COUNTRY)
    return next((replace(mention, actor=one.actor) for one in states if one.actor), mention)


def needed(frame: Frame, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return the participants, none where a role that the frame needs is empty; nobody punishes himself.

    Whose envoy it is that is sent or withdrawn, it does that to its own: «عينت كندا السفير فلانا سفيرا لدى كوبا».
    """
    punished = (part for part in parts if part.role == "target") if frame.posted is None else ()
    targets = {part.mention.actor for part in punished} - {None}
    fit = tuple(part for part in parts if part.role != "agent" or part.mention.actor not in targets)
    return fit if {part.role for part in fit} >= set(frame.needs) else ()


def _posting_states(frame: Frame, clause: Clause, parts: list[Part]) -> tuple[Part, ...]:
    """«إعادة فتح السفارة البريطانية في طهران»: whose mission it is, where nobody is told to have acted."""
    if frame.posted is None or _is_active(clause) or any(part.role == frame.posted for part in parts):
        return ()
    states = {part.mention.actor for part in parts}
    posted = (mention for mention in told_of(clause) if mention.position in frame.concerns)
    return tuple(Part(frame.posted, mention) for mention in posted if mention.actor not in states)[:1]


def _is_active(clause: Clause) -> bool:
    return clause.predicate.kind is not PredicateKind.MASDAR and clause.predicate.voice == "a"


def _with_receiver(frame: Frame, clause: Clause, parts: list[Part]) -> list[Part]:
    """«استدعي السفير الروسي في برلين إلى الخارجية»: the state he is sent to acts, where nobody of a known one does."""
    known = any(part.role == frame.seat and part.mention.actor for part in parts)
    if frame.seat is None or known or _is_active(clause):
        return parts
    sent = (mention for mention in told_of(clause) if mention.country and mention.position in ENVOYS)
    state = next((mention.country for mention in sent if mention.country != mention.actor), None)
    if state is None:
        return parts
    unknown = [part for part in parts if part.role == frame.seat]
    acting = [Part(frame.seat, replace(part.mention, actor=state)) for part in unknown]
    envoys = (part.mention for part in parts if part.mention.country == state)
    acting = acting or [Part(frame.seat, replace(mention, actor=state)) for mention in envoys][:1]
    return [*(part for part in parts if part not in unknown), *acting]


def told_of(clause: Clause) -> tuple[Mention, ...]:
    """Return who is told of behind the predicate or as the subject of a passive."""
    kinds = {FunctionKind.OBJECT, FunctionKind.GENITIVE, FunctionKind.PREPOSITION}
    kinds |= {FunctionKind.SUBJECT} if clause.predicate.voice == "p" else set()
    return tuple(mention for item in clause.functions if item.kind in kinds for mention in item.mentions)


def _filled(view: View, frame: Frame, clause: Clause, function: Function) -> tuple[str, tuple[Mention, ...]]:
    """Return the role of the first slot that finds something in the function, and what it finds."""
    for slot in frame.actor_slots:
        if (
            _suits(view, slot, function)
            and not (slot.unowned and is_owned(view, clause))
            and _takes(slot, clause, function)
            and (mentions := _fillers(view, slot, function))
        ):
            return slot.role, mentions
    return "", ()


def _goes(frame: Frame, clause: Clause, parts: list[Part]) -> bool:
    """«نجا الوزير في بانغي خلال زيارة غير معلنة»: he travels, wherever that is."""
    return frame.event_type == "visit" and not parts and clause.predicate.lemma in _JOURNEYS


def _suits(view: View, slot: Slot, function: Function) -> bool:
    """Tell whether a phrase has the head that the slot asks for, and names several states where it asks for that."""
    if slot.heads and not _heads(view, function.first, slot.heads):
        return False
    return not slot.joint or len({mention.actor for mention in function.mentions} - {None}) > 1


def _fillers(view: View, slot: Slot, function: Function) -> tuple[Mention, ...]:
    """A place fills only a slot for places, and then stands for its state."""
    if slot.nation and not any(mention.actor for mention in function.mentions):
        home = tuple(one for one in function.mentions if one.reference == "possessive")  # «فرضت عقوبات على بلاده»
        firms = (one for one in function.mentions if one.country and "private" in one.modifiers)
        owned = tuple(replace(one, actor=one.country) for one in firms)
        return home or owned or _of_nation(view, function) or _of_site(view, function)
    if slot.posting:
        return tuple(replace(mention, actor=mention.country) for mention in function.mentions if mention.country)
    if slot.travellers:
        return travellers(function)
    if slot.people:
        return tuple(mention for mention in function.mentions if mention.kind in _PEOPLE)
    if not slot.places:
        return tuple(mention for mention in function.mentions if mention.kind is not MentionKind.PLACE)
    told = function.mentions or (of_seat(view, function) if slot.sites else ())
    found = (mention for mention in told if not (slot.sites and travels(mention)))
    named = (one for one in found if not (_is_adjective(function, one) or is_appealed_to(function, one)))
    return tuple(replace(mention, actor=mention.actor or mention.country) for mention in named)


def _is_adjective(function: Function, mention: Mention) -> bool:
    """«زيارة أميركية»، «جولة أفريقية»: a journey's adjective tells who travels, or a region, not whom one visits."""
    return function.kind is FunctionKind.GENITIVE and mention.reference == "adjective"


def _of_nation(view: View, function: Function) -> tuple[Mention, ...]:
    """«على كيانات إيرانية»، «على شبكة نفط إيرانية»: the state that an adjective of the phrase names."""
    last = function.last
    while last < min(len(view), function.last + _PHRASE) and _goes_on(view, last):
        last += 1
    found = (view.starts.get(place) for place in range(function.first + 1, last))
    return tuple(one for one in found if one is not None and _owns(view, one))[:1]


def _owns(view: View, mention: Mention) -> bool:
    """«شركات سورية»: the state and the adjective may be spelled alike, and stand in the same place."""
    state = mention.kind is MentionKind.COUNTRY and view.preposition(mention.first) is None
    return mention.reference == "adjective" or (state and not view.conjoined(mention.first))


def _acts(frame: Frame, parts: list[Part]) -> bool:
    """«أعلن الرئيس تعيين فلان سفيرا لدى كوبا»، «قالت في رسالة إلى المجلس والأمين العام»: whoever else is told."""
    roles = {slot.role for slot in frame.actor_slots if slot.function is FunctionKind.HOST} & _ACTING
    return bool(roles) and bool(parts) and all(part.role not in roles for part in parts)


def _receives(view: View, frame: Frame, clause: Clause, parts: list[Part]) -> bool:
    """«أكدت مصر استضافتها وفدي الحركتين»: the pronoun of a reception is whose clause it stands in."""
    reading = view.reading(clause.predicate.first)
    owned = reading is not None and reading.enclitic.endswith("_poss") and frame.subtype == "reception"
    return owned and bool(parts) and all(part.role == "guest" for part in parts)


def _of_site(view: View, function: Function) -> tuple[Mention, ...]:
    """«على مسؤولين في ميانمار»، «على قضاة في المحكمة الدولية»: the state or body where they are."""
    for place in range(function.first, min(len(view), function.last + _PHRASE)):
        led = view.preposition(place)
        if led is not None and led[0] in {"في", "ب", "ل", "من"} and place > function.first:
            mention = view.starts.get(led[1])
            named = mention is not None and mention.kind in {MentionKind.COUNTRY, MentionKind.ORGANISATION}
            return (mention,) if mention is not None and named and mention.actor else ()
    return ()


def _goes_on(view: View, position: int) -> bool:
    """«على مؤسسة و6 أفراد إيرانيين»: names, nouns and numbers, joined or not."""
    reading = view.reading(position)
    joins = reading is not None and reading.pos in {"digit", "conj"}
    return joins or _is_nominal(view, position) or (position < len(view) and view.tokens[position].form.isdigit())


def _is_nominal(view: View, position: int) -> bool:
    reading = view.reading(position)
    return position in view.starts or (reading is not None and reading.pos.startswith(("noun", "adj")))


def _wanted(clause: Clause, function: Function, parts: list[Part]) -> bool:
    """The host clause's subject fills in for a party that is missing; alone it must be two, or own the masdar."""
    if clause.predicate.kind is PredicateKind.PARTICIPLE:
        return not parts
    if parts:
        return len(parts) == 1 or _one_side(clause, parts) or _is_unmade(clause, parts)
    return clause.predicate.kind is PredicateKind.MASDAR and len(function.mentions) > 1


def _is_unmade(clause: Clause, parts: list[Part]) -> bool:
    """«في جولة تشمل كينيا وأوغندا»: of a journey to several places, who makes it is still missing."""
    if clause.predicate.lemma not in GOING or any(part.role != "host" for part in parts):
        return False
    hosts = [part.mention for part in parts]
    told = (*clause.all(FunctionKind.OBJECT), *clause.all(FunctionKind.PREPOSITION, "إلى", "ل"))
    return any(all(host in item.mentions for host in hosts) for item in told)


def _takes_part(view: View, clause: Clause) -> bool:
    """«شارك الوزير في اجتماع بين روما وأثينا»، «للمشاركة في محادثات»: the subject is one more of those who meet."""
    first = clause.predicate.first
    return view.key(first - 1) == "في" and any(
        view.may_be(place, _TAKING_PART) for place in range(first - 5, first - 1)
    )


def _one_side(clause: Clause, parts: list[Part]) -> bool:
    """All parties so far stand after «مع» or «ب»: who it was that spoke with them is still missing."""
    others = [mention for item in clause.all(FunctionKind.PREPOSITION, "مع", "ب") for mention in item.mentions]
    return all(part.mention in others for part in parts)


def _new(mention: Mention, parts: list[Part], frame: Frame) -> bool:
    unknown = mention.actor is None and mention.name is None and mention.number != "s" and not is_powers(mention)
    if frame.event_type == "meeting" and are_officials(mention):
        unknown = False  # the place may tell whose they are
    return mention.reference != "sides" and not unknown and all(part.mention != mention for part in parts)


def _takes(slot: Slot, clause: Clause, function: Function) -> bool:
    if slot.function is not function.kind or (slot.voice and slot.voice != clause.predicate.voice):
        return False
    if slot.kinds and clause.predicate.kind not in slot.kinds:
        return False
    if slot.prepositions and function.preposition not in slot.prepositions:
        return False
    if slot.ahead and function.first > clause.predicate.first:
        return False
    return (not slot.adjacent or _adjacent(clause, function)) and _company_fits(slot, clause)


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
    return any(mention.actor or mention.country or mention.name for mention in led)


def _adjacent(clause: Clause, function: Function) -> bool:
    ends = {clause.predicate.last, *(item.last for item in clause.all(FunctionKind.SUBJECT))}
    return function.first - (function.preposition is not None) in ends


def fields_of(view: View, frame: Frame, clause: Clause) -> Iterator[tuple[str, range]]:
    """Yield the fields of the event class's own that slots fill, each with the first phrase that does."""
    if not frame.fields:
        return
    for name in sorted(frame.fields):
        slots = [slot for slot in frame.slots if slot.role == name]
        found = (item for item in clause.functions if any(_takes_phrase(view, slot, clause, item) for slot in slots))
        if (phrase := next((item for item in found if item.last > item.first), None)) is not None:
            yield name, range(phrase.first, phrase.last)


def _takes_phrase(view: View, slot: Slot, clause: Clause, function: Function) -> bool:
    return _takes(slot, clause, function) and (not slot.heads or _heads(view, function.first, slot.heads))


def _heads(view: View, position: int, lemmas: frozenset[str]) -> bool:
    reading = view.reading(position)
    return reading is not None and reading.pos == "noun" and reading.lemma in lemmas

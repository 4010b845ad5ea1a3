"""Who fills a frame's slots, and what its own fields say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.clauses.phrase_words import TALKS
from diplo_events.document import PERSONS, Clause, Function, FunctionKind, Mention, MentionKind
from diplo_events.drafts import Part, are_officials, is_powers
from diplo_events.matching.assembled import sit_together, sitting
from diplo_events.matching.bystanders import (
    bound_for,
    is_company,
    to_each_other,
    to_the_addressee,
    to_the_nearest,
    without_bearer,
)
from diplo_events.matching.credentials import accredited_to, further_papers
from diplo_events.matching.envoys import (
    called_by_own,
    on_own_soil,
    posting_states,
    told_there,
    with_appointed,
    with_receiver,
    with_the_others,
)
from diplo_events.matching.signatories import shared_with, signing
from diplo_events.matching.sittings import is_of_matter, is_of_setting, is_quoted
from diplo_events.matching.slots import fillers, suits, takes, takes_phrase, wanted
from diplo_events.matching.travelling import is_owned, journeying, led
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame


#: Nouns of journeys that somebody told makes; «توجه» is anybody's.
_JOURNEYS = frozenset({"زيارة", "جولة"})
#: Masdars whose pronoun is who meets, and whose genitive whom he meets.
_WITH_OBJECT = frozenset({"لقاء", "مقابلة"})
#: Roles of whoever acts; who stands with the act has them where nobody else does.
_ACTING = frozenset({"agent", "sender", "recipient"})
#: Types of what states and their institutions do.
_OF_STATES = frozenset({"statement", "diplomatic_measure", "agreement"})
#: Codes of institutions that sit in their own state.
_SEATED = ("government", "ministry", "presidency", "parliament")
#: Positions of those whom a capital tells the state of, and of offices that speak for whose they are.
_OFFICIAL = "official"
_OFFICES = frozenset({"liaison_office"})
_SIDES = frozenset({"جانب", "طرف", "وفد", "مسؤول", "نظير"})
#: Offices of bodies that those of states hold in turn.
_CHAIRS = frozenset({"head_of_organisation", "chair", "committee_chair"})
_TAKING_PART = frozenset({"شارك", "مشاركة"})
_POSTED = frozenset({"ambassador", "diplomat", "consul", "attache"})
#: Roles that the subject of the clause around a masdar gets only where nobody else has them.
_OWN_ROLES = frozenset({"visitor"})


def parts_of(view: View, frame: Frame, clause: Clause) -> tuple[Part, ...]:
    """Return the participants that the frame's slots find in the clause, each once."""
    clause = with_the_others(view, frame, clause)
    parts: list[Part] = list(shared_with(view, clause)) if frame.event_type == "agreement" else []
    for function in clause.functions:
        if any(test(view, clause, function) for test in (is_of_setting, is_of_matter, is_quoted)):
            continue
        part = wanted(clause, function, parts) or _takes_part(view, clause) or _acts(frame, parts)
        part = part or (not parts and sit_together(view, clause, function))
        part = (
            part or _goes(frame, clause, parts) or _receives(view, frame, clause, parts) or _meets(view, clause, parts)
        )
        if function.kind is FunctionKind.HOST and (not part or _names_other_side(view, clause, parts)):
            continue
        role, filled = _filled(view, frame, clause, function)
        mentions = tuple(led(view, mention) for mention in filled if not is_company(view, mention))
        if function.kind is FunctionKind.HOST and role in _OWN_ROLES and _has_doer(clause, parts, role):
            continue  # «رحبت قبرص بزيارة البابا»: he travels, not she
        parts += [Part(role, one) for one in mentions if _new(one, parts, frame) and not _is_apposed(view, one, parts)]
    if frame.event_type in _OF_STATES:
        parts = [replace(part, mention=seated(clause, part.mention)) for part in parts]
    parts = bound_for(clause, with_receiver(frame, clause, _named(parts)))
    parts = signing(view, frame, clause, parts)
    if frame.event_type == "letter":
        parts = to_the_nearest(view, clause, without_bearer(view, clause, parts))
        parts = to_each_other(clause, to_the_addressee(view, clause, parts))
    parts = journeying(view, clause, parts) if frame.event_type == "visit" else parts
    if any(slot.posting for slot in frame.actor_slots):
        parts = on_own_soil(clause, parts)
    parts = called_by_own(frame, clause, told_there(view, frame, clause, parts))
    parts = [*parts, *posting_states(frame, clause, parts)]
    sit = sitting(view, clause) if frame.event_type == "meeting" and not parts else ()
    parts += [Part("party", one) for one in sit]
    parts = accredited_to(frame, clause, with_appointed(frame, clause, parts))
    return tuple(further_papers(view, frame, clause, parts))


def _has_doer(clause: Clause, parts: list[Part], role: str) -> bool:
    """Tell whether the role is somebody's already; who only comes with him, «برفقة الوزير», leaves it open."""
    company = [one for item in clause.all(FunctionKind.PREPOSITION, "بحضور") for one in item.mentions]
    return any(part.role == role and part.mention not in company for part in parts)


def _names_other_side(view: View, clause: Clause, parts: list[Part]) -> bool:
    """«المفاوضات بين كينيا والمجموعة الدولية»: the other side is told, by a word that names nobody known."""
    if clause.predicate.lemma not in TALKS:
        return False
    told = [part.mention for part in parts]
    between = [item for item in clause.all(FunctionKind.PREPOSITION, "بين") if item.mentions]
    own = [item for item in between if all(mention in item.mentions for mention in told)]
    if any(len(item.mentions) > 1 for item in own):
        return True
    sides = (item.last for item in own if view.conjoined(item.last) and item.last not in view.covered)
    readings = (view.reading(place) for place in sides)
    return any(one is not None and one.pos.startswith(("noun", "adj")) and one.lemma not in _SIDES for one in readings)


def _named(parts: list[Part]) -> list[Part]:
    """«استقبل الرئيس الوزيرة السنغالية، مبعوثة خاصة»: an indefinite office of nobody's says what she has come as."""
    known = {part.role for part in parts if part.mention.actor is not None}
    return [part for part in parts if part.role not in known or not _is_vague(part.mention)]


def _is_vague(mention: Mention) -> bool:
    unknown = mention.actor is None and mention.name is None and mention.reference is None
    titled = mention.kind is MentionKind.POSITION and mention.title is not None and mention.number == "s"
    return unknown and titled and not any(word.startswith("ال") for word in (mention.title or "").split())


def seated(clause: Clause, mention: Mention) -> Mention:
    """«أكدت الحكومة في نيروبي أن»، «مسؤول بارز في نيروبي»: where an institution without state sits tells whose it is.

    So does whose office it is: «المكتب الإعلامي للرئيس الكيني».
    """
    if mention.actor is not None or mention.position is None:
        return mention
    if mention.position == _OFFICIAL and mention.reference is None:
        return _of_capital(clause, mention)
    if mention.kind is not MentionKind.ORGANISATION:
        return mention
    if mention.position in _OFFICES:
        return _of_owner(clause, mention)
    if not mention.position.startswith(_SEATED):
        return mention
    sites = (item for item in clause.all(FunctionKind.PREPOSITION, "في") if item.first == mention.last + 1)
    found = (one for item in sites for one in item.mentions)
    states = (one for one in found if one.kind is MentionKind.COUNTRY or "capital" in one.modifiers)
    return next((replace(mention, actor=one.actor) for one in states if one.actor), mention)


def _of_capital(clause: Clause, mention: Mention) -> Mention:
    """«مسؤول حكومي بارز في نيروبي»، «مسؤول بنيروبي»: in a capital he is the state's that it is of."""
    led = clause.all(FunctionKind.PREPOSITION, "في", "ب")
    sites = (item for item in led if mention.last <= item.first <= mention.last + 1)
    capitals = (one for item in sites for one in item.mentions if "capital" in one.modifiers and one.actor)
    return next((replace(mention, actor=one.actor) for one in capitals), mention)


def _of_owner(clause: Clause, mention: Mention) -> Mention:
    led = (item for item in clause.all(FunctionKind.PREPOSITION, "ل") if item.first == mention.last)
    owners = (one for item in led for one in item.mentions if one.actor)
    return next((replace(mention, actor=one.actor) for one in owners), mention)


def needed(view: View, frame: Frame, clause: Clause, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Return the participants, none where a role that the frame needs is empty; nobody punishes himself.

    Two may do the same to each other: «أعادت كينيا والسويد فتح سفارتيهما».  Whose envoy it is that is sent or
    withdrawn, it does that to its own: «عينت كندا السفير فلانا سفيرا لدى كوبا».
    """
    punished = (part for part in parts if part.role == "target") if frame.posted is None else ()
    targets = {part.mention.actor for part in punished} - {None}
    fit = tuple(part for part in parts if part.role != "agent" or part.mention.actor not in targets)
    whole = {part.role for part in fit} >= set(frame.needs) or (len(fit) > 1 and _is_mutual(view, clause))
    return fit if whole else ()


def _is_mutual(view: View, clause: Clause) -> bool:
    """«سفارتيهما»: one of each of the two."""
    reading = view.reading(clause.predicate.first)
    return reading is not None and (reading.num, reading.enclitic) == ("d", "3d_poss")


def _filled(view: View, frame: Frame, clause: Clause, function: Function) -> tuple[str, tuple[Mention, ...]]:
    """Return the role of the first slot that finds something in the function, and what it finds."""
    for slot in frame.actor_slots:
        if (
            suits(view, slot, function)
            and not (slot.unowned and is_owned(view, clause))
            and (is_owned(view, clause) or not slot.owned)
            and takes(slot, clause, function)
            and not (slot.nation and _is_further(clause, function))
            and not (slot.before_object and _are_joined(view, clause))
            and not (slot.role == "agent" and _is_of_those_struck(view, frame, clause, function))
            and (mentions := fillers(view, slot, function))
        ):
            return slot.role, mentions
    return "", ()


def _are_joined(view: View, clause: Clause) -> bool:
    """«طرد السفير الكيني وجميع أعضاء البعثة»: all who stand behind the first are joined to him, and he does nothing."""
    objects = [item for item in clause.all(FunctionKind.OBJECT) if item.mentions]
    return bool(objects) and all(view.conjoined(item.first) for item in objects)


def _is_of_those_struck(view: View, frame: Frame, clause: Clause, function: Function) -> bool:
    """«عقوبات على شخصين من كينيا»، «بطلب من كينيا»: behind another phrase «من» alone tells of none who does it."""
    if frame.subtype != "sanction" or view.key(function.first - 1) != "من":
        return False
    return any(item.first < function.first for item in clause.all(FunctionKind.PREPOSITION))


def _is_further(clause: Clause, function: Function) -> bool:
    """«طردت كندا السفير الغاني بسبب اعتقال صيادين كنديين»: behind who has it done to him the objects are others'."""
    if function.kind is not FunctionKind.OBJECT or function.mentions:
        return False
    return any(item.first < function.first and item.mentions for item in clause.all(FunctionKind.OBJECT))


def _goes(frame: Frame, clause: Clause, parts: list[Part]) -> bool:
    """«نجا الوزير في بانغي خلال زيارة غير معلنة»: he travels, wherever that is."""
    return frame.event_type == "visit" and not parts and clause.predicate.lemma in _JOURNEYS


def _acts(frame: Frame, parts: list[Part]) -> bool:
    """«أعلن الرئيس تعيين فلان سفيرا لدى كوبا»، «قالت في رسالة إلى المجلس والأمين العام»: whoever else is told.

    «طرد دبلوماسي كيني من سفارة بلاده»: who has it done to himself does not act.
    """
    roles = {slot.role for slot in frame.actor_slots if slot.function is FunctionKind.HOST} & _ACTING
    targets = {part.mention.actor for part in parts if part.role == "target"}
    told = (part for part in parts if part.role in roles)
    return bool(roles) and bool(parts) and all(part.mention.actor in targets for part in told)


def _receives(view: View, frame: Frame, clause: Clause, parts: list[Part]) -> bool:
    """«أكدت مصر استضافتها وفدي الحركتين»: the pronoun of a reception is whose clause it stands in."""
    reading = view.reading(clause.predicate.first)
    owned = reading is not None and reading.enclitic.endswith("_poss") and frame.subtype == "reception"
    met = (one for item in clause.all(FunctionKind.GENITIVE) for one in item.mentions)
    taken_up = any(one.reference == "sides" for one in met)
    return owned and (bool(parts) or taken_up) and all(part.role == "guest" for part in parts)


def _meets(view: View, clause: Clause, parts: list[Part]) -> bool:
    """«بعد لقائها المبعوث والسفير»، «وصل للقاء الوزير والسفير»: whose the pronoun is, or who came, has met all."""
    reading = view.reading(clause.predicate.first)
    if reading is None or reading.lemma not in _WITH_OBJECT:
        return False
    if not (reading.enclitic.endswith("s_poss") or "li_prep" in reading.proclitics):
        return False
    met = {mention for item in clause.all(FunctionKind.GENITIVE) for mention in item.mentions}
    taken_up = any(mention.reference == "sides" for mention in met)  # «خلال لقائه السفراء»
    return (bool(parts) or taken_up) and all(part.mention in met for part in parts)


def _takes_part(view: View, clause: Clause) -> bool:
    """«شارك الوزير في اجتماع بين روما وأثينا»، «للمشاركة في محادثات»: the subject is one more of those who meet."""
    first = clause.predicate.first
    return view.key(first - 1) == "في" and any(
        view.may_be(place, _TAKING_PART) for place in range(first - 5, first - 1)
    )


def _is_apposed(view: View, mention: Mention, parts: list[Part]) -> bool:
    """«التقى الرئيس الكيني فلان، رئيس الاتحاد الأفريقي، نظيره»: a second office of his, between two commas."""
    if mention.name is not None or mention.number != "s" or mention.kind not in PERSONS or mention.reference:
        return False
    within = view.is_comma(mention.first - 1) and view.is_comma(mention.last)
    heads = mention.position in _CHAIRS
    return within and heads and any(one.mention.name and one.mention.last == mention.first - 1 for one in parts)


def _new(mention: Mention, parts: list[Part], frame: Frame) -> bool:
    unknown = mention.actor is None and mention.name is None and mention.number != "s" and not is_powers(mention)
    if frame.event_type == "meeting" and are_officials(mention):
        unknown = False  # the place may tell whose they are
    if mention.reference == "possessive" and mention.position in _POSTED:
        unknown = False  # «نددت بطرد دبلوماسييها»: the pronoun tells
    return mention.reference != "sides" and not unknown and all(part.mention != mention for part in parts)


def fields_of(view: View, frame: Frame, clause: Clause) -> Iterator[tuple[str, range]]:
    """Yield the fields of the event class's own that slots fill, each with the first phrase that does."""
    if not frame.fields:
        return
    for name in sorted(frame.fields):
        slots = [slot for slot in frame.slots if slot.role == name]
        found = (item for item in clause.functions if any(takes_phrase(view, slot, clause, item) for slot in slots))
        if (phrase := next((item for item in found if item.last > item.first), None)) is not None:
            yield name, range(phrase.first, phrase.last)

"""Envoys and missions: whose they are, where they are posted, and who does something to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import OWN_LAND
from diplo_events.document import LANDS, Clause, Function, FunctionKind, Mention, MentionKind, PredicateKind
from diplo_events.drafts import Part, as_state
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame

#: Positions of those whom a state posts to another.
ENVOYS: Final = frozenset({"ambassador", "charge_daffaires", "consul", "diplomat", "attache", "head_of_mission"})
MISSIONS: Final = frozenset({"embassy", "consulate", "mission"})
_DONE_TO: Final = frozenset({FunctionKind.OBJECT, FunctionKind.GENITIVE})
#: «طلبت من موظفي السفارة المغادرة».
_WITHDRAWING: Final = frozenset({"سحب"})
_DONE: Final = frozenset({"تم", "جرى"})
_ASKED: Final = frozenset({"من", "إلى"})
_ACTING: Final = frozenset({FunctionKind.SUBJECT, FunctionKind.HOST})
#: Who works in a mission without being called a diplomat.
_STAFF: Final = frozenset("موظف عامل عضو عنصر مسؤول مستخدم سكرتير مستشار طاقم".split())
_SERVANTS: Final = frozenset({"موظف"})
#: «من الشبكة القنصلية الجزائرية»، «في البعثة الدبلوماسية الروسية».
_SERVICE: Final = frozenset({"قنصلي", "دبلوماسي", "شبكة"})
_WORKING: Final = frozenset({"عمل"})
_STAFF_REACH: Final = 7
#: What is done to envoys and missions where they are posted, and the words that take up where that is.
_POSTED_ACTS: Final = frozenset({"recall", "close", "open"})
_THERE: Final = frozenset({"منها", "منه", "هناك", "فيها", "لديها", "بها"})
_TALKING_OVER: Final = frozenset({"تشاور"})
#: What is done to ties and missions, and so far behind it one more measure is told.
_BREAKING: Final = frozenset({"علاقة", "سفارة", "بعثة", "قنصلية", "تمثيل"})
_FURTHER_REACH: Final = 9


def told_of(clause: Clause) -> tuple[Mention, ...]:
    """Return who is told of behind the predicate, by its pronoun, or as the subject of a passive."""
    kinds = {FunctionKind.OBJECT, FunctionKind.GENITIVE, FunctionKind.PREPOSITION, FunctionKind.PRONOUN}
    kinds |= {FunctionKind.SUBJECT} if clause.predicate.voice == "p" or clause.predicate.light in _DONE else set()
    told = tuple(mention for item in clause.functions if item.kind in kinds for mention in item.mentions)
    return told or _taken_for_doer(clause)


def _taken_for_doer(clause: Clause) -> tuple[Mention, ...]:
    """«أعلنت إغلاق السفارة وسحب سفيرها من بيرو»: read as a verb, the noun has the envoy for its subject."""
    if clause.predicate.kind is not PredicateKind.VERB or clause.predicate.lemma not in _WITHDRAWING:
        return ()
    behind = (one for item in clause.all(FunctionKind.SUBJECT) for one in item.mentions)
    return tuple(one for one in behind if one.reference == "possessive" and one.first == clause.predicate.last)


def has_own(clause: Clause, positions: Collection[str]) -> bool:
    """Tell whether the object is the subject's own, «سفيرها»، «سفارتها», and of one of these positions."""
    return any(mention.position in positions for mention in _owned(clause))


def is_own(clause: Clause) -> bool:
    """Tell whether who is told of belongs to the subject: «استدعت سفيرها»."""
    return bool(_owned(clause))


def _owned(clause: Clause) -> tuple[Mention, ...]:
    passive = clause.predicate.voice == "p" or clause.predicate.light in _DONE
    kinds = frozenset({FunctionKind.HOST}) if passive else _ACTING
    acting = {one.actor for item in clause.functions if item.kind in kinds for one in item.mentions} - {None}
    posts = {one.country or one.actor for item in clause.all(FunctionKind.PREPOSITION, "من") for one in item.mentions}
    abroad = bool(posts - acting - {None})
    told = _struck(clause, acting) or told_of(clause)
    return tuple(
        one
        for one in told
        if _belongs_to_subject(one) or _serves(one, acting) or (abroad and _is_bare(one)) or _is_posted(one, acting)
    )


def _struck(clause: Clause, acting: Collection[str | None]) -> tuple[Mention, ...]:
    """«استدعت السفير الغاني احتجاجا على تهم لدبلوماسي كيني»: the object is another's, whoever of hers it is about."""
    objects = tuple(one for item in clause.all(FunctionKind.OBJECT) for one in item.mentions)
    foreign = (one for one in objects if one.position in ENVOYS and one.actor not in {*acting, None})
    return objects if any(not _belongs_to_subject(one) for one in foreign) else ()


def _is_posted(mention: Mention, acting: Collection[str | None]) -> bool:
    """«استدعت كينيا السفير في بيرو»: told by nothing but where he is posted, which is abroad."""
    unnamed = mention.position in ENVOYS and mention.actor is None and mention.name is None
    return unnamed and bool(acting) and mention.country not in {None, *acting}


def _is_bare(mention: Mention) -> bool:
    """«استدعت السفير من ليما»: whom one calls back from there is one's own, whom nothing else tells."""
    return mention.position in ENVOYS and mention.actor is None and mention.name is None


def _belongs_to_subject(mention: Mention) -> bool:
    """«سفيرها»، «سفيرة بلاده»; «السفير الأوغندي في بلادها» is posted there."""
    if mention.kind in LANDS:
        return False
    return mention.reference == "possessive" or not OWN_LAND.isdisjoint(mention.text.split()[1:2])


def _serves(mention: Mention, acting: Collection[str | None]) -> bool:
    """«أعلنت الخارجية الكينية استدعاء سفير كينيا في برن»: an envoy of the state that acts, told by its name."""
    return mention.position in ENVOYS and mention.actor in acting


def concerns(clause: Clause, positions: Collection[str]) -> bool:
    """Tell whether somebody of these positions is told of: «طردت السفير»، «أغلقت السفارة»."""
    return any(mention.position in positions for mention in told_of(clause))


def concerns_staff(view: View, clause: Clause) -> bool:
    """Tell whether people who work in a mission, or for a state, are told of: «طرد ستة موظفين في السفارة الكندية»."""
    told = (item for item in clause.functions if item.kind in _DONE_TO or item.preposition in _ASKED)
    return any(_works_in_mission(view, item.first) for item in told if not item.mentions)


def _works_in_mission(view: View, first: int) -> bool:
    staff = False
    for place in range(first, min(len(view), first + _STAFF_REACH)):
        if view.is_stop(place) or (view.is_verb(place) and not view.may_be(place, _WORKING)):
            return False
        mention = view.starts.get(place)
        if staff and mention is not None and (mention.position in MISSIONS or _is_theirs(view, mention)):
            return True
        staff = staff or view.may_be(place, _STAFF)
    return False


def _is_theirs(view: View, mention: Mention) -> bool:
    """«عدد من الموظفين الكنديين»: whose civil servants they are."""
    near = (mention.first - 1, mention.first - 2)
    served = view.may_be(mention.first - 1, _SERVANTS) or any(view.may_be(place, _SERVICE) for place in near)
    return mention.reference == "adjective" and served


def on_own_soil(clause: Clause, parts: list[Part]) -> list[Part]:
    """«أغلقت كندا القنصلية الروسية في مونتريال»: who acts where a mission is posted does it to whose it is."""
    acting = {part.mention.actor for part in parts if part.role == "agent"} - {None}
    if not any(part.role == "target" and part.mention.actor in acting for part in parts):
        return parts
    guests = {one.first: one for one in told_of(clause) if one.country in acting and one.actor not in acting}
    return [
        Part(part.role, guests.get(part.mention.first, part.mention)) if part.role == "target" else part
        for part in parts
    ]


def with_the_others(view: View, frame: Frame, clause: Clause) -> Clause:
    """«قطعت كندا علاقاتها مع بيرو وطردت سفيرها»: nobody expels his own envoy, but the other's who is told before."""
    if frame.subtype != "expel" or clause.predicate.voice == "p":
        return clause
    acting = {one.actor for item in clause.functions if item.kind in _ACTING for one in item.mentions} - {None}
    if not acting:
        return clause
    functions = tuple(item if item.kind in _ACTING else _theirs(view, item, acting) for item in clause.functions)
    return replace(clause, functions=functions)


def _theirs(view: View, item: Function, acting: Collection[str | None]) -> Function:
    return replace(item, mentions=tuple(_of_the_other(view, one, acting) for one in item.mentions))


def _of_the_other(view: View, envoy: Mention, acting: Collection[str | None]) -> Mention:
    """«وطردت سفيرها»، «وطردت السفير»: whose envoy he is of whom nothing else tells it."""
    unknown = envoy.actor is None or (envoy.reference == "possessive" and envoy.actor in acting)
    if envoy.position not in ENVOYS | MISSIONS or not unknown:
        return envoy
    before = (view.actor(place) for place in range(envoy.first - 1, -1, -1))
    other = next((one.actor for one in before if one is not None and one.actor and one.actor not in acting), None)
    return envoy if other is None else replace(envoy, actor=other, person_id=None)


def told_there(view: View, frame: Frame, clause: Clause, parts: list[Part]) -> list[Part]:
    """«أغلقت سفارتها في مالي وسحبت دبلوماسييها منها»، «وأغلقت سفارتها هناك»: where that is was told before."""
    if frame.subtype not in _POSTED_ACTS or any(part.role == "target" for part in parts):
        return parts
    near = range(clause.predicate.first, min(len(view), clause.last + 2))
    agents = [one for item in clause.functions if item.kind in _ACTING for one in item.mentions if one.actor]
    there = any(view.key(place) in _THERE for place in near) or _is_called_home(view, clause, near)
    there = there or _goes_further(view, clause)
    if not agents or not there:
        return parts
    before = (view.covered.get(place) for place in range(clause.predicate.first - 1, -1, -1))
    states = ((one, one.country or one.actor) for one in before if one is not None and one.kind in LANDS)
    acting = {one.actor for one in agents}
    told = next(((one, state) for one, state in states if state and state not in acting), None)
    return parts if told is None else [*(Part("agent", one) for one in agents), Part("target", as_state(*told))]


def _goes_further(view: View, clause: Clause) -> bool:
    """«أعلنت قطع علاقاتها مع مالي وسحب دبلوماسييها»: one more measure, by which her own come home from there."""
    first = clause.predicate.first
    own = any(one.position in ENVOYS and _belongs_to_subject(one) for one in told_of(clause))
    if not own or not view.conjoined(first):
        return False
    before = range(first - 1, max(-1, first - 1 - _FURTHER_REACH), -1)
    return any(view.may_be(place, _BREAKING) for place in before if place not in view.covered)


def _is_called_home(view: View, clause: Clause, near: range) -> bool:
    """«ردت على مالي واستدعت السفير للتشاور»: an envoy of whom nobody says whose he is."""
    envoys = [one for one in told_of(clause) if one.position in ENVOYS]
    unnamed = bool(envoys) and all(one.actor is None for one in envoys)
    return unnamed and any(view.may_be(place, _TALKING_OVER) for place in near)


def posting_states(frame: Frame, clause: Clause, parts: list[Part]) -> tuple[Part, ...]:
    """«إعادة فتح السفارة البريطانية في طهران»: whose mission it is, where nobody is told to have acted."""
    if frame.posted is None or _is_active(clause) or any(part.role == frame.posted for part in parts):
        return ()
    states = {part.mention.actor for part in parts}
    posted = (mention for mention in told_of(clause) if mention.position in frame.concerns)
    return tuple(Part(frame.posted, mention) for mention in posted if mention.actor not in states)


def with_appointed(frame: Frame, clause: Clause, parts: list[Part]) -> list[Part]:
    """«عينت كندا جون لي سفيرا لدى بيرو»: who is named, beside the state he is sent to; he is of those who name him."""
    acting = next((part.mention.actor for part in parts if part.role == "agent" and part.mention.actor), None)
    if frame.subtype != "appoint" or acting is None:
        return parts
    split = [one for part in parts for one in _by_his_state(part)]
    if split != parts:  # first who is named, last who names him
        parts = sorted(split, key=lambda one: (one.role == "agent", one in parts))
    told = {part.mention.first for part in parts if part.mention.name or part.role == "agent"}
    named = (one for one in told_of(clause) if one.name and one.first not in told and one.actor in {None, acting})
    parts = [*parts, *[Part("target", one) for one in named][:1]]
    return [
        Part(part.role, replace(part.mention, actor=acting)) if part.mention.name and not part.mention.actor else part
        for part in parts
    ]


def _by_his_state(part: Part) -> tuple[Part, ...]:
    """«تعيين فلان سفيرا لكينيا لدى بيرو»: his state names him, who is an envoy of its own."""
    one = part.mention
    if part.role != "agent" or one.position not in ENVOYS or one.name is None or one.actor is None:
        return (part,)
    return (Part("target", one), Part("agent", as_state(one, one.actor)))


def called_by_own(frame: Frame, clause: Clause, parts: list[Part]) -> list[Part]:
    """«السفير الغاني لدى بيرو الذي استدعي من قبل أكرا»: behind «من قبل» his own state calls him home."""
    if frame.subtype != "recall":
        return parts
    taken = _taken_for_doer(clause)
    parts = [
        Part("agent", as_state(one.mention, one.mention.actor)) if one.mention in taken and one.mention.actor else one
        for one in parts
    ]
    if frame.posted is None:
        return parts
    masters = {one.actor for one in told_of(clause) if one.position in ENVOYS and one.country} - {None}
    return [
        replace(one, role="agent") if one.role == "target" and one.mention.actor in masters else one for one in parts
    ]


def _is_active(clause: Clause) -> bool:
    done = clause.predicate.kind is PredicateKind.MASDAR or clause.predicate.light in _DONE
    return not done and clause.predicate.voice == "a"


def with_receiver(frame: Frame, clause: Clause, parts: list[Part]) -> list[Part]:
    """«استدعي السفير الروسي في برلين إلى الخارجية»: the state he is sent to acts, where nobody of a known one does.

    So does a ministry of which nobody says whose it is: «استدعت وزارة الخارجية سفير كندا لدى كوبا».
    """
    own = {part.mention.actor for part in parts if part.role != frame.seat}
    known = any(part.role == frame.seat and part.mention.actor and part.mention.actor not in own for part in parts)
    unsaid = any(part.role == frame.seat and part.mention.kind is MentionKind.ORGANISATION for part in parts)
    if frame.seat is None or known or (_is_active(clause) and not unsaid):
        return parts
    sent = (mention for mention in told_of(clause) if mention.country and mention.position in ENVOYS | MISSIONS)
    state = next((mention.country for mention in sent if mention.country != mention.actor), None)
    if state is None:
        return parts
    unknown = [part for part in parts if part.role == frame.seat]
    acting = [Part(frame.seat, replace(part.mention, actor=state)) for part in unknown]
    envoys = (part.mention for part in parts if part.mention.country == state)
    acting = acting or [Part(frame.seat, as_state(mention, state)) for mention in envoys][:1]
    return [*(part for part in parts if part not in unknown), *acting]

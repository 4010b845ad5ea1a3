"""One clause, several events: «اتصالات مع نظيريه A وB» is a call with each, «اجتماعا ثلاثيا معهما» is one meeting.

::

    التقى الوزير رئيس الحكومة ورئيس البرلمان       a meeting with each
    لقاءات الملك مع الروس والأتراك                  a plural: a meeting with each
    اجتمع الوزير مع نظيريه A وB                     a meeting with each
    اجتمعت اللجنة بحضور الوزيرين A وB               one meeting
    سيلتقي مع نظيره A ومع الوزير B                  a meeting with each
    اجتمع مع الوزير A والوزير B، كل على حدة          a meeting with each
    استقبل الرئيس السفير A، ثم السفير B             a meeting with each
    لقاء ضم الوزير ونظيريه A وB                     one meeting of three
    التقى وفدا ضم سفراء A وB                        one meeting
    عقد الوزير ونظيراه A وB اجتماعا                 one meeting of three
    عقد اجتماعا ثلاثيا مع نظيريه A وB               one meeting of three
    الملك وولي العهد يهنئان الرئيس                  a telegram from each
    زيارات رسمية إلى مالي وكينيا                   a visit to each
    رسالتين إلى الأمير والسلطان                     a letter to each
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.held import HOLDING
from diplo_events.clauses.pronouns import ASIDE
from diplo_events.document import PERSONS, Clause, FunctionKind, PredicateKind
from diplo_events.drafts import CONVERSATIONS
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention
    from diplo_events.drafts import Draft, Part

_PREPOSED: Final = frozenset({FunctionKind.SUBJECT, FunctionKind.HOST, FunctionKind.GENITIVE})
#: Adjectives of an encounter that all sides have together.
_TOGETHER: Final = frozenset("ثلاثي رباعي خماسي سداسي مشترك موسع جماعي وزاري".split())
#: An encounter of all who come.
_SUMMIT: Final = "قمة"
#: «لقاء ضم الوزير ونظيريه»: who were there together.
_JOINS: Final = "ضم"
#: Verbs whose objects are met one after the other.
_ONE_BY_ONE: Final = frozenset({"التقى", "قابل"})
#: «سيستضيف نظيريه A وB»: guests come together.
_AT_ONCE: Final = frozenset({"استضاف", "استضافة", "جمع"})
#: Nouns whose plural is several encounters; «محادثات» and «مفاوضات» are plural in form only.
_COUNTED: Final = frozenset({"لقاء", "اجتماع"})
_JOURNEY: Final = "زيارة"
#: Adjectives looked at behind the predicate.
_REACH: Final = 4


def distributed(draft: Draft, view: View, clause: Clause) -> tuple[Draft, ...]:
    """Return one draft per event that the clause tells of."""
    if clause.predicate.lemma == _SUMMIT or draft.attending or _together(view, clause) or _held(view, clause):
        return (draft,)
    if groups := _with_and_with(draft, clause) or _one_after_other(draft, view, clause):
        others = tuple(part for part in draft.parts if all(part not in group for group in groups))
        return tuple(replace(draft, parts=(*others, *group), distributed=True) for group in groups)
    many = _many(draft, view, clause)
    if len(many) < 2:
        return (replace(draft, apart=True),) if draft.both is not None and _apart(draft, view, clause) else (draft,)
    rest = tuple(part for part in draft.parts if part not in many)
    if not rest and draft.type in CONVERSATIONS and _are_hosts(many, clause):  # «أقنع نظيريه بالاجتماع»: the two
        return (draft,)
    return tuple(_alone(replace(draft, parts=(*rest, part), distributed=True), part) for part in many)


def _alone(draft: Draft, part: Part) -> Draft:
    """A journey is where it leads."""
    return replace(draft, place=part.mention) if draft.type == "visit" and part.role == "host" else draft


def _are_hosts(parts: tuple[Part, ...], clause: Clause) -> bool:
    doers = {mention for item in clause.all(FunctionKind.HOST) for mention in item.mentions}
    return all(part.mention in doers for part in parts)


def _many(draft: Draft, view: View, clause: Clause) -> tuple[Part, ...]:
    """Return the parts that have an event each."""
    present = {mention for item in clause.all(FunctionKind.PREPOSITION, "بحضور") for mention in item.mentions}
    aside = present | _beside_doer(clause)
    marked = tuple(part for part in draft.parts if part.mention.distributes and part.mention not in aside)
    if len(marked) > 1 and draft.type != "statement" and clause.predicate.lemma not in _AT_ONCE:
        others = _other_side(draft, clause) if draft.type == "phone_call" else ()
        return others if set(marked) <= set(others) else marked  # «مع نظرائه في A وB، فضلا عن الوزير»
    if draft.type == "visit":
        return _hosts(draft) if clause.predicate.lemma == _JOURNEY and _several(view, clause) else ()
    if draft.type == "letter":
        several = _several(view, clause)
        senders = _senders(draft, several=several)
        return senders if len(senders) > 1 else (_recipients(draft) if several else ())
    if draft.type == "phone_call" or _counted(view, clause) or _apart(draft, view, clause):
        return _other_side(draft, clause) if len(draft.parts) > 2 else ()
    return _objects(draft, clause) if clause.predicate.lemma in _ONE_BY_ONE else ()


def _beside_doer(clause: Clause) -> set[Mention]:
    """«عقد الوزير ونظراؤه A وB وC اجتماعا»: counterparts who act with him meet him all at once."""
    subjects = (item.mentions for item in clause.all(FunctionKind.SUBJECT))
    joint = (mentions for mentions in subjects if not all(one.distributes for one in mentions))
    return {one for mentions in joint for one in mentions}


def _senders(draft: Draft, *, several: bool) -> tuple[Part, ...]:
    """«بعث الملك وولي العهد برقيتي تهنئة»: of those of one state who congratulate or condole, each sends his own.

    So do those of two where there are ``several`` papers: «خطابين من كل من رئيس مالي ورئيس تشاد».
    """
    if not several and draft.subtype not in {"congratulation", "condolence"}:
        return ()
    senders = tuple(part for part in draft.parts if part.role == "sender")
    single = all(part.mention.kind in PERSONS and part.mention.number == "s" for part in senders)
    return senders if single and (several or len({part.mention.actor for part in senders}) == 1) else ()


def _recipients(draft: Draft) -> tuple[Part, ...]:
    """«رسالتين إلى أمير قطر وسلطان عمان»: each ruler gets his own; one body may get two of the same words."""
    told = tuple(part for part in draft.parts if part.role == "recipient")
    single = all(part.mention.kind in PERSONS and part.mention.number == "s" and part.mention.actor for part in told)
    return told if single and len({part.mention.actor for part in told}) == len(told) else ()


def _hosts(draft: Draft) -> tuple[Part, ...]:
    """«زيارات إلى كينيا وأوغندا»: a journey to each; a «جولة» is one with several stops."""
    hosts = tuple(part for part in draft.parts if part.role == "host")
    return hosts if len({part.mention.actor for part in hosts}) == len(hosts) else ()


def _with_and_with(draft: Draft, clause: Clause) -> tuple[tuple[Part, ...], ...]:
    """«سيلتقي مع نظيره الروسي ومع الوزير التركي»: a preposition for each is an event with each."""
    told = [item.mentions for item in clause.all(FunctionKind.PREPOSITION, "مع") if item.mentions]
    groups = tuple(tuple(part for part in draft.parts if part.mention in mentions) for mentions in told)
    alone = len(draft.parts) - sum(map(len, groups)) == 1
    if not (alone and len(groups) > 1 and all(groups) and draft.type in CONVERSATIONS):
        return ()
    return tuple(one for group in groups for one in _each(group))


def _each(group: tuple[Part, ...]) -> tuple[tuple[Part, ...], ...]:
    """«مع نظيريه التركي والفرنسي، ومع الأمين العام»: with each of the counterparts told together."""
    return tuple((part,) for part in group) if all(part.mention.distributes for part in group) else (group,)


def _one_after_other(draft: Draft, view: View, clause: Clause) -> tuple[tuple[Part, ...], ...]:
    """«استقبل الرئيس سفير كينيا، ثم وفدا من مالي، فسفير غانا»: each «ثم» begins another encounter."""
    met = {mention for item in clause.all(FunctionKind.OBJECT) for mention in item.mentions}
    groups: list[list[Part]] = []
    for part in sorted((one for one in draft.parts if one.mention in met), key=lambda one: one.mention.first):
        if not groups or _is_next(view, part):
            groups.append([])
        groups[-1].append(part)
    alone = len(draft.parts) - sum(map(len, groups)) == 1
    return tuple(map(tuple, groups)) if alone and len(groups) > 1 and draft.type in CONVERSATIONS else ()


def _is_next(view: View, part: Part) -> bool:
    reading = view.reading(part.mention.first)
    return view.key(part.mention.first - 1) == "ثم" or (reading is not None and "fa_conj" in reading.proclitics)


def _together(view: View, clause: Clause) -> bool:
    """«اجتماعا ثلاثيا»، «لقاء ضم الوزير ونظيريه»: all sides at once."""
    start = clause.predicate.last
    readings = [view.reading(place) for place in range(start, start + _REACH)]
    if any(reading is not None and reading.pos == "adj" and reading.lemma in _TOGETHER for reading in readings):
        return True
    joins = any(one is not None and one.pos == "verb" and one.lemma == _JOINS for one in readings)
    return joins and clause.predicate.kind is PredicateKind.MASDAR and not _several(view, clause)


def _held(view: View, clause: Clause) -> bool:
    """«التقى الوزير وفدا ضم سفراء كوبا وبيرو وبنما»: they came as one group."""
    told = (mention for item in clause.functions for mention in item.mentions)
    return any(view.key(mention.first - 1) in HOLDING for mention in told)


def _apart(draft: Draft, view: View, clause: Clause) -> bool:
    """«مع رئيس الوزراء ووزير الخارجية، كل على حدة»: with one after the other."""
    if draft.type not in CONVERSATIONS:
        return False
    places = range(clause.predicate.first, min(clause.last + _REACH, len(view)))
    return any(view.key(place) in ASIDE and view.key(place - 1) == "علي" for place in places)


def _counted(view: View, clause: Clause) -> bool:
    """«لقاءات»، «اجتماعين»: encounters told in the plural or dual."""
    predicate = clause.predicate
    return predicate.kind is not PredicateKind.VERB and predicate.lemma in _COUNTED and _several(view, clause)


def _several(view: View, clause: Clause) -> bool:
    reading = view.reading(clause.predicate.first)
    return reading is not None and reading.num in {"d", "p"}


def _other_side(draft: Draft, clause: Clause) -> tuple[Part, ...]:
    """A call of one with several is several calls, unless it went «between» them all."""
    own = {mention for item in clause.functions if item.kind in _PREPOSED for mention in item.mentions}
    if clause.all(FunctionKind.PREPOSITION, "مع"):  # «اتصالات لشكري مع نظرائه»
        own |= {mention for item in clause.all(FunctionKind.PREPOSITION, "ل") for mention in item.mentions}
    others = tuple(part for part in draft.parts if part.mention not in own and not _is_his_body(part, draft))
    return others if len(draft.parts) - len(others) == 1 else ()


def _is_his_body(part: Part, draft: Draft) -> bool:
    """«مع الرئيس وحكومته»: a body that is his who is called is called with him."""
    same = (one for one in draft.parts if one.mention is not part.mention and one.mention.actor == part.mention.actor)
    his = part.mention.reference == "possessive" and part.mention.kind not in PERSONS  # not «مع الرئيس ونائبه»
    return his and any(one.mention.first < part.mention.first for one in same)


def _objects(draft: Draft, clause: Clause) -> tuple[Part, ...]:
    """The people met one after the other, where each is somebody and all of them are objects of the verb."""
    met = {mention for item in clause.all(FunctionKind.OBJECT) for mention in item.mentions}
    met |= {mention for item in clause.all(FunctionKind.PREPOSITION, "ب") for mention in item.mentions}
    many = tuple(part for part in draft.parts if part.mention in met)
    known = all(part.mention.actor or (part.mention.name and part.mention.position) for part in many)
    single = known and all(part.mention.kind in PERSONS and part.mention.number == "s" for part in many)
    return many if single and len(draft.parts) - len(many) == 1 else ()

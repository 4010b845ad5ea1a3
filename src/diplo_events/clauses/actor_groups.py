"""Groups of actors: who is named one after another, coordinated, with sides and bodies told between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.counts import after_each, inside_quotes, is_kin, quotes_body
from diplo_events.clauses.formulas import formula_at
from diplo_events.clauses.held import HOLDING, held_from
from diplo_events.clauses.joint_bodies import DASHES, quoted_states, second_state
from diplo_events.clauses.phrase_words import JOINING
from diplo_events.clauses.remembered import once_a_place
from diplo_events.clauses.twofold import opens_second
from diplo_events.document import LANDS, PERSONS, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: «ثلاث دول»، and what stands between the number of states and their names.
_COUNTED: Final = frozenset({"دول", "بلدان", "دولتين", "بلدين", "الدول", "البلدان", "القوى", "قوى"})
_NO_STATE: Final = frozenset({None, "EU", "E3"})  # «القوى الأوروبية (فرنسا وألمانيا)»
_OPENING: Final = frozenset({"(", ":", "هي", "هم", "هما", "وهي", "وهم", "وهما"})
_CLOSING: Final = ")"
_PAIR: Final = 2
#: So many told make a list, and so many words a member has whom nobody knows.
_LIST: Final = 2
_STRANGER: Final = 24
#: «الجانب السعودي واليوناني».
_SIDE: Final = frozenset({"الجانب", "الطرف", "الجانبان", "الجانبين"})
#: «بين الحكومة من جهة والمعارضة من جهة أخرى».
_SIDEWAYS: Final = frozenset({"جهه", "جانب", "ناحيه"})
_WIDELY: Final = frozenset({"دوليا", "امميا", "عالميا", "رسميا"})
#: «بين النرويج وكل من الدنمارك والسويد»، «بيرو وكوبا إضافة إلى بنما»: two words that join as «و» does.
_JOINING: Final = JOINING | {("وكل", "من"), ("وكلا", "من")}

#: «بينهم الرئيس»: words before one of several.
_AMONG_THEM: Final = frozenset("بينهم وبينهم منهم ومنهم ابرزهم وابرزهم يتقدمهم يتقدمها".split())
#: Those who go together, and what says who they are.
_DELEGATIONS: Final = frozenset({"وفد", "بعثة", "فريق"})


@once_a_place
def actor_group(view: View, position: int) -> tuple[tuple[Mention, ...], int]:
    """Return the actors joined from here, «X وY» or «X، وY», and the position after them."""
    position = after_each(view, position)
    first = view.actor(position)
    if (first is None or first.actor is None) and (held := _held(view, position))[0]:
        return held
    if first is None:
        states = quoted_states(view, position)
        return states, states[-1].last if states else position
    group, last = [first], first.last
    while (following := _following(view, last, group[-1]) or _further_down(view, last, group)) is not None:
        group.append(following)
        last = following.last
    members, end = _told_one_by_one(view, group[-1])
    return (*group[:-1], *members), end if members[0] is not group[-1] else last


def _further_down(view: View, last: int, group: list[Mention]) -> Mention | None:
    """«الوزير فلان، والوالي فلان، وقاضي محكمة الاستئناف فلان، وقائد الدرك فلان»: a list goes on past a stranger."""
    if len(group) < _LIST or not all(one.kind in PERSONS for one in group):
        return None
    for place in range(last, min(last + _STRANGER, len(view) - 1)):
        if view.is_stop(place) or view.is_verb(place) or view.subordinates(place) or view.is_relative(place):
            return None
        further = view.actor(place + 1) if view.is_comma(place) and view.conjoined(place + 1) else None
        if further is not None:
            return further if further.kind in PERSONS and further.name is not None else None
    return None


def _held(view: View, position: int) -> tuple[tuple[Mention, ...], int]:
    """«وفود دول المجموعة التي تضم قطر ومصر»: of a group that nobody knows, those whom it holds."""
    start = held_from(view, position)
    members, last = actor_group(view, start) if start is not None else ((), position)
    several = len({one.actor for one in members} - {None}) >= _PAIR
    return (members, last) if several else ((), position)


def _told_one_by_one(view: View, group: Mention) -> tuple[tuple[Mention, ...], int]:
    """«ثلاث دول أوروبية (فرنسا وبريطانيا وألمانيا)»، «خمس دول هي»: who they are stands for their number."""
    opening = view.key(group.last)
    counted = group.actor in _NO_STATE and group.number == "p" and not _COUNTED.isdisjoint((group.title or "").split())
    if not counted or opening not in _OPENING:
        return (group,), group.last
    members, last = actor_group(view, group.last + 1)
    if len(members) < _PAIR or any(one.kind not in PERSONS | {MentionKind.COUNTRY} for one in members):
        return (group,), group.last
    return members, last + (view.key(last) == _CLOSING)


def _following(view: View, last: int, before: Mention) -> Mention | None:
    if opens_second(view, last):  # «الوزير يستقبل نظيره وكينيا ترفض الخطة»
        return None
    if view.conjoined(last) and is_kin(view, last):  # «عقد الملك وأخوه الرئيس لقاء»
        return view.actor(last + 1)
    further = _added(view, last, before) or _joined(view, last, before) or second_state(view, last, before)
    return further or _in_delegation(view, last, before)


def _in_delegation(view: View, last: int, before: Mention) -> Mention | None:
    """«استقبل وفدا رفيع المستوى ضم سفراء فرنسا وإيطاليا»: of nobody told, it is those whom it holds."""
    head = view.reading(before.first)
    if head is None or head.lemma not in _DELEGATIONS or before.actor is not None or view.key(last) not in HOLDING:
        return None
    member = view.actor(after_each(view, last + 1))
    if member is None and last + 1 not in view.covered and view.conjoined(last + 2):  # «ضم مستشارين وسفراء فرنسا»
        member = view.actor(last + 2)
    return member if member is not None and member.kind in PERSONS else None


def _added(view: View, last: int, before: Mention) -> Mention | None:
    """«بيرو وكوبا، إضافة إلى بنما»: who is joined by two words, a comma before them or not.

    «مسؤولين أفغان بينهم الرئيس»، «القيادات اللبنانية أبرزهم رئيس البرلمان»: one of several who are told.
    """
    first = last + view.is_comma(last)
    several = before.number == "p" and before.actor is not None
    if several and view.key(first) in _AMONG_THEM and first not in view.covered:
        member = view.actor(first + 1)
        return member if member is not None and member.kind in PERSONS else None
    return view.actor(first + 2) if (view.key(first), view.key(first + 1)) in _JOINING else None


def _joined(view: View, last: int, before: Mention) -> Mention | None:
    if view.key(last) in DASHES and (other := view.actor(last + 1)) is not None and before.name and other.name:
        return other  # «لقاء الصفدي - فيدان»
    position = last = _after_sideways(view, _after_recognition(view, _after_wish(view, last)))
    while (
        position < len(view) and view.is_mark(position) and (view.is_comma(position) or view.key(position) in '"«»”“')
    ):
        position += 1
    if view.key(position) == "و":
        position += 1
        if (inside := inside_quotes(view, position)) > position:
            return view.actor(inside)
    if quotes_body(view, position) and view.conjoined(position):
        return view.actor(position + 2)
    mention = view.actor(position) or _other_side(view, position, before)
    if mention is None:
        return None
    if position > last and before.kind in LANDS and mention.kind in PERSONS:
        return None  # «إلى روما، ورئيس الوزراء ...»: behind a comma, people are not joined to a state
    same_group = mention.group is not None and mention.group == before.group
    return mention if same_group or _truly_conjoined(view, position, last) else None


def _other_side(view: View, position: int, before: Mention) -> Mention | None:
    """«بين الجانب السعودي واليوناني»: a second nationality of one noun is a second side."""
    mention = view.starts.get(position)
    if mention is None or mention.reference != "adjective" or mention.actor == before.actor:
        return None
    return mention if before.last - before.first > 1 and view.key(before.first) in _SIDE else None


def _after_wish(view: View, position: int) -> int:
    """«الملك - حفظه الله ورعاه - والرئيس»: skip the wish between dashes."""
    last = position + (view.key(position) in DASHES)
    start = last
    while words := formula_at(view, last):
        last += words
    return last + (view.key(last) in DASHES) if last > start else position


def _after_recognition(view: View, position: int) -> int:
    """«الحكومة اليمنية المعترف بها دوليا وجماعة الحوثي»: skip what tells that others recognise it."""
    last = position + 2 if view.key(position) == "المعترف" and view.key(position + 1) in {"به", "بها"} else position
    return last + (last > position and view.key(last) in _WIDELY)


def _after_sideways(view: View, position: int) -> int:
    """«بين روما من جهة وأثينا»: skip the words that set one side against the other."""
    led = view.key(position) == "من" and view.key(position + 1) in _SIDEWAYS
    return position + 2 if led and view.conjoined(position + 2 + view.is_comma(position + 2)) else position


def _truly_conjoined(view: View, position: int, last: int) -> bool:
    if not view.conjoined(position) or (
        position > last and view.key(position - 1) not in {"و", "،", ",", '"', "”", "»"}
    ):
        return False
    return view.preposition(position) is None

"""Whom measures strike that are aimed at people and firms: the state or movement that these are of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.document import BODIES, PERSONS, Function, Mention, MentionKind
from diplo_events.drafts import as_state
from diplo_events.matching.envoys import MISSIONS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: A phrase may have so many words behind what is taken for its end: «على شبكة نفط إيرانية».
_PHRASE: Final = 4
#: A list of those whom measures strike goes on so far.
_LISTED: Final = 18
_NUMBERS: Final = frozenset({"digit", "noun_num", "adj_num"})
#: «على سفر مسؤولين روس»، «على أصول الحاكم»: what somebody is kept from doing or having.
_THEIRS: Final = frozenset("سفر دخول أصل رصيد مال ممتلكات صادر وارد صادرات واردات".split())
#: «على أنصار الرئيس السوري»، «على أركان النظام»: who stands with him that the measures are aimed at.
_CIRCLE: Final = frozenset(
    "نصير ناصر أنصار ركن رمز عون حليف مقرب مؤيد موال داعم قيادي عائلة أسرة نجل زوجة شقيق".split()
)
#: «كيانات تابعة للجيش»، «شركات تدعم الحكومة»: how they belong to whom the measures are aimed at, and so near.
_LINKS: Final = frozenset(
    "دعم داعم تبع تابع مرتبط ارتبط عمل عامل موال خضع سيطر مسجل مقر وكيل وسيط ممول مول تعاون متعاون ساعد سلح زود "
    "صلة".split()
)
_SERVING: Final = 12


def struck(view: View, function: Function) -> tuple[Mention, ...]:
    """Return the states or bodies that a phrase is of which names none: «على كيانات إيرانية»."""
    return _of_nation(view, function) or of_site(view, function) or _of_side(view, function)


def _of_nation(view: View, function: Function) -> tuple[Mention, ...]:
    """«على كيانات إيرانية»، «على شبكة نفط إيرانية»، «على روس»: the state that an adjective of the phrase names."""
    if view.key(function.first) == "غير":  # «غير مرغوب فيهم»: what they are called
        return ()
    last = function.last
    several = view.key(last) == "من" and _counts(view, function.first)  # «على ستة من رجال الأعمال الكينيين»
    last += several
    while last < min(len(view), function.last + _PHRASE + several) and _goes_on(view, last):
        last += 1
    people = view.starts.get(function.first)
    if people is not None and people.reference == "adjective" and people.number != "s":
        return (people,)
    found = [one for place in range(function.first + 1, last) if (one := view.starts.get(place)) is not None]
    found = [one for one in found if one.actor or not several]
    theirs = found if several or view.may_be(function.first, _THEIRS | _CIRCLE) else ()
    told = [one for one in found if _owns(view, one) or one in theirs]
    return tuple(_land_of(one) for one in told if one is told[0] or _is_one_more(view, told[0], one))


def _is_one_more(view: View, first: Mention, mention: Mention) -> bool:
    """«على كيانات كينية وأوغندية»: one more state that «و» joins to the first."""
    return mention.reference == first.reference == "adjective" and view.conjoined(mention.first)


def _land_of(mention: Mention) -> Mention:
    """«أنصار الرئيس السوري»: he is not the one it is aimed at, but people of his state."""
    return as_state(mention, mention.actor) if mention.kind in PERSONS and mention.actor else mention


def _owns(view: View, mention: Mention) -> bool:
    """«شركات سورية»، «طاقم السفارة السورية»: the state and the adjective may be spelled alike, and stand alike."""
    if mention.position in MISSIONS:
        return mention.actor is not None
    before = view.reading(mention.first - 1)
    led = view.preposition(mention.first) is not None or (before is not None and before.pos == "prep")
    state = mention.kind is MentionKind.COUNTRY and not led
    return mention.reference == "adjective" or (state and not view.conjoined(mention.first))


def of_site(view: View, function: Function) -> tuple[Mention, ...]:
    """«على مسؤولين في ميانمار»، «على قضاة في المحكمة الدولية»: the state or body where they are.

    «على سبعة من رجال الأعمال و12 شركة، فضلا عن ضباط في ميانمار»: of several it is told behind the last.
    """
    several = _counts(view, function.first)
    for place in range(function.first, min(len(view), function.last + (_LISTED if several else _PHRASE))):
        led = view.preposition(place)
        if several and (view.is_stop(place) or view.is_verb(place) or view.is_relative(place)):
            return ()
        man = view.starts.get(place) if several else None
        if man is not None and man.actor and man.kind in PERSONS:
            return tuple(_land_of(one) for one in actor_group(view, man.first)[0] if one.actor)
        if several and led is not None and led[0] in {"من", "عن", "إلى"} and view.starts.get(led[1]) is None:
            continue
        if led is not None and led[0] in {"في", "ب", "ل", "من"} and place > function.first:
            mention = view.starts.get(led[1]) or view.starts.get(led[1] + 1)  # «أربعة من موظفي السفارة الكندية»
            near = led[0] == "من" and view.may_be(place - 1, _CIRCLE)  # «رجال أعمال مقربين من الرئيس السوري»
            named = mention is not None and (near or mention.kind in BODIES)
            if mention is None or not named or not mention.actor:
                return ()
            states = () if near else actor_group(view, mention.first)[0]  # «على ضباط في كينيا وأوغندا»
            return (
                states if all(one.kind in BODIES and one.actor for one in states) and states else (_land_of(mention),)
            )
    return ()


def _counts(view: View, place: int) -> bool:
    """«سبعة»، «17»: how many they are."""
    number = view.reading(place)
    return view.tokens[place].form.isdigit() or (number is not None and number.pos in _NUMBERS)


def _of_side(view: View, function: Function) -> tuple[Mention, ...]:
    """«على كيانات تدعم الجيش الكيني»، «على قطاع الطيران الكيني»: the state or movement that they serve."""
    linked = True
    for place in range(function.first, min(len(view), function.first + _SERVING)):
        if view.is_stop(place) or view.is_comma(place) or view.subordinates(place):
            return ()
        mention = view.starts.get(place)
        if mention is not None and mention.actor and place > function.first:
            theirs = linked and mention.kind in BODIES | PERSONS
            return (as_state(mention, mention.actor),) if theirs and mention.reference != "possessive" else ()
        if view.may_be(place, _LINKS):
            linked = True
        elif view.is_verb(place) or view.preposition(place) is not None:
            linked = view.may_be(place - 1, _LINKS)
    return ()


def _goes_on(view: View, position: int) -> bool:
    """«على مؤسسة و6 أفراد إيرانيين»: names, nouns and numbers, joined or not."""
    reading = view.reading(position)
    joins = reading is not None and reading.pos in {"digit", "conj"}
    return joins or _is_nominal(view, position) or (position < len(view) and view.tokens[position].form.isdigit())


def _is_nominal(view: View, position: int) -> bool:
    reading = view.reading(position)
    return position in view.starts or (reading is not None and reading.pos.startswith(("noun", "adj")))

"""Whom the object pronoun of a verb stands for: «اجتمع الوزير مع السفير ودعاه إلى زيارة مدريد»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import function
from diplo_events.clauses.ranked import ranked
from diplo_events.document import CORE, PERSONS, FunctionKind, MentionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention, Reading

_OBJECTS: Final = frozenset({"3ms_dobj", "3fs_dobj"})
#: «استدعت سفراء لبنان وسلمتهم مذكرات»: of several told together.
_MANY: Final = frozenset({"3mp_dobj", "3d_dobj"})
_TO_ME: Final = frozenset({"1s_dobj", "1p_dobj"})
#: «إننا توصلنا»: who does it is told before; and verbs that nobody is the object of.
_WE: Final = frozenset({"اننا", "باننا", "لاننا", "لكننا", "نحن"})
_TO_NOBODY: Final = frozenset({"اتفق", "توصل", "توافق"})
#: Verbs of giving, done to the one who received.
_GIVING: Final = frozenset({"قدم", "سلم"})
#: What a vehicle does with its passenger.
_CARRYING: Final = frozenset({"أقل", "حمل", "نقل"})
#: «هو الآخر»، «هي أيضا»: two words for the subject told.
_HE: Final = frozenset({"هو", "هي", "هما", "هم"})
_TOO: Final = frozenset("الاخر الاخري الاخران الاخرون ايضا كذلك نفسه نفسها بدوره بدورها".split())
#: «كل على حدة»، «كلا على انفراد».
_EACH: Final = frozenset({"كل", "كلا"})
ASIDE: Final = frozenset({"حده", "انفراد"})
_HOSTING: Final = "استضاف"
#: So far behind the verb «له» may stand: «وجه له الدعوة».
_NEAR: Final = 2
_DATIVES: Final = frozenset({"له", "لها", "اليه", "اليها"})


def pronoun_object(view: View, position: int, found: tuple[Function, ...]) -> tuple[Function, ...]:
    """Return whom the verb's object pronoun, or «له» behind it, stands for: the last person before but its subject.

    After a relative pronoun it is the first person of the sentence: «استقبل الأمير السفير الذي سلمه رسالة».
    """
    if not _has_pronoun(view, position):
        return ()
    if (carried := _carried(view, position)) is not None:
        return (function(FunctionKind.PRONOUN, position, position + 1, (carried,)),)
    if (first := ranked(view, position)) is not None:
        return (function(FunctionKind.PRONOUN, position, position + 1, (first,)),)
    own = {mention for item in found for mention in item.mentions}
    subjects = {mention for item in found if item.kind is FunctionKind.SUBJECT for mention in item.mentions}
    before = [mention for place in range(position) if (mention := view.actor(place)) is not None]
    people = [one for one in before if one.kind in PERSONS and one not in own]
    if _is_of_many(view, position):
        return _told_together(position, people)
    acts = _who_acts(view, position, before, people)
    if not subjects:
        people = [one for one in people if one is not acts]  # the first of the sentence is the one who acts
    if not people:
        return ()
    people = [one for one in people if _can_be_meant(view, position, one)] or people
    chosen = people[0] if view.is_relative(position - 1) else people[-1]
    return (function(FunctionKind.PRONOUN, position, position + 1, (chosen,)),)


def _who_acts(view: View, position: int, before: list[Mention], people: list[Mention]) -> Mention | None:
    """Return who acts, the first of the sentence; None where a state does, or who was told before.

    «استدعت كندا السفير وسلمته مذكرة»، «فاجتمع بالرئيس وسلمه رسالة»
    """
    if before and _acts_itself(view, position, before[0]):
        return None
    acts = before[0] if before and before[0].kind is not MentionKind.COUNTRY else next(iter(people), None)
    return None if acts is not None and _is_led_to(view, acts.first) else acts


def _is_of_many(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is not None and reading.enclitic in _MANY


def _told_together(position: int, people: list[Mention]) -> tuple[Function, ...]:
    """«استدعت سفراء لبنان وسلمتهم مذكرات»: the last of whom several are told in one."""
    last = next((one for one in reversed(people) if one.number != "s"), None)
    return () if last is None else (function(FunctionKind.PRONOUN, position, position + 1, (last,)),)


def _carried(view: View, position: int) -> Mention | None:
    """«قال الوزير في الطائرة التي أقلته إلى تونس»: the aeroplane carries the last man told before it."""
    reading = view.reading(position)
    if reading is None or reading.lemma not in _CARRYING or not view.is_relative(position - 1):
        return None
    told = (one for place in range(position - 1, -1, -1) if (one := view.actor(place)) is not None)
    return next((one for one in told if one.kind in PERSONS and _agrees(one, reading)), None)


def _agrees(mention: Mention, reading: Reading) -> bool:
    return mention.gender in {"f" if reading.enclitic == "3fs_dobj" else "m", "na"}


def _can_be_meant(view: View, position: int, mention: Mention) -> bool:
    """«استقبل الرئيس الوزيرة وتحدث إليه»: «له» and «إليه» are no woman's."""
    near = (view.key(place) for place in range(position + 1, position + 1 + _NEAR))
    datives = {key for key in near if key in _DATIVES}
    if not datives:
        return True
    return mention.gender in {"f" if datives.pop().endswith("ها") else "m", "na"}


def _acts_itself(view: View, position: int, state: Mention) -> bool:
    """«استدعت كندا السفير وسلمته مذكرة»: a state behind its verb, which the verb here agrees with, does that too."""
    own = view.is_verb(state.first - 1) or view.is_verb(state.last)
    hers = any(one.pos == "verb" and one.gen == "f" for one in view.tokens[position].readings)
    agrees = hers and state.gender != "m"
    return state.kind is MentionKind.COUNTRY and own and agrees and not _is_led_to(view, state.first)


def _is_led_to(view: View, place: int) -> bool:
    return view.preposition(place) is not None or view.preposition(place - 1) is not None


def repeats_subject(view: View, position: int) -> bool:
    """«التقى هو الآخر السفير»: a pronoun that only repeats the subject."""
    return view.key(position) in _HE and view.key(position + 1) in _TOO


def one_by_one(view: View, position: int) -> int:
    """Return how many words of «كل على حدة»، «كلا على انفراد» stand here, 0 for none."""
    apart = view.key(position) in _EACH and view.key(position + 1) == "علي" and view.key(position + 2) in ASIDE
    return 3 if apart else 0


def is_done_to_me(view: View, position: int) -> bool:
    """Tell whether the verb here is done to whoever speaks: «دعاني», but «إننا توصلنا», «اتفقنا»."""
    reading = view.reading(position)
    if reading is None or reading.pos != "verb" or view.key(position - 1).removeprefix("و") in _WE:
        return False
    return reading.enclitic in _TO_ME and reading.lemma not in _TO_NOBODY


def done_to_me(reading: Reading, position: int, found: tuple[Function, ...]) -> tuple[Function, ...]:
    """«قال الوزير: دعاني نظيري»: who stands behind a verb done to the speaker is its subject; () for other verbs."""
    behind = next((item for item in found if item.first == position + 1 and item.kind in CORE), None)
    if reading.enclitic not in _TO_ME or behind is None or not behind.mentions:
        return ()
    others = (item for item in found if item is not behind)
    told = (replace(item, kind=FunctionKind.PRONOUN) if item.kind is FunctionKind.SUBJECT else item for item in others)
    return (replace(behind, kind=FunctionKind.SUBJECT), *told)


def _has_pronoun(view: View, position: int) -> bool:
    reading = view.reading(position)
    if reading is not None and reading.enclitic in _OBJECTS | _MANY:
        return reading.lemma != _HOSTING  # «قمة تستضيفها روما»: a gathering, nobody
    if reading is not None and reading.lemma in _GIVING and view.is_relative(position - 1):
        return True  # «استقبل الأمير السفير الذي قدم أوراق اعتماده»
    return any(_is_dative(view, place) for place in range(position + 1, position + 1 + _NEAR))


def _is_dative(view: View, position: int) -> bool:
    return view.key(position) in _DATIVES

"""Whose a masdar is: the subject around it, who intends or is invited, whom its pronoun stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.agreement import can_follow_as_subject, is_feminine_state
from diplo_events.clauses.borders import is_auxiliary
from diplo_events.clauses.governing import governed
from diplo_events.clauses.phrase_words import THAT_WORDS
from diplo_events.clauses.subjects import FRONTING, earlier_subject
from diplo_events.clauses.topic_words import ESPECIALLY
from diplo_events.document import PERSONS, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading

#: What one is praised for: «على دورها في استضافة المحادثات».
_PARTS: Final = frozenset({"دور", "جهد", "مساهمة", "إسهام", "وساطة"})
#: Words of thanks and blame (lemmas), and how far before what for: «أعرب عن شكره للجمهورية التونسية الشقيقة على».
_PRAISING: Final = frozenset(
    "شكر أشاد إشادة ثمن تثمين امتنان تقدير هنأ تهنئة حيا انتقد انتقاد لام لوم عاتب هاجم أدان إدانة وبخ".split()
)
_ABOVE_ALL: Final = frozenset({"سيما"})  # «لا سيما»
_NEAR: Final = 6
_KINDRED: Final = frozenset("الشقيقه الصديقه الجاره الشقيق الصديق الجار".split())
#: Nouns of what somebody is about to do: «قرار الرئيس بالتوجه»، «رغبة الوزير في لقاء نظيره».
_INTENT: Final = frozenset(
    "قرار نية عزم رغبة اعتزام استعداد خطة طلب عرض اقتراح محاولة إعلان حرص حديث موافقة قبول تأكيد وعد هدف مشاركة "
    "فرصة قيام مساعي جهد تصريح سفر توجه عودة وصول مغادرة".split()
)
#: Nouns of what somebody does or is about to do, the act itself right behind him: «قرار كندا طرد السفير».
_DECIDING: Final = frozenset("قرار نية عزم اعتزام إعلان قيام إقدام خطوة موافقة استعداد شروع بدء".split())
#: What leads from a decision to what it provides for: «القرار القاضي بطرده»، «الذي يقضي بطرده».
_RULING: Final = frozenset({"القاضي", "القاضيه"})
_RULES: Final = frozenset({"يقضي", "تقضي", "قضي", "قضت"})
_AND_PRONOUN: Final = frozenset({"انه", "انها", "بانه", "بانها", "لانه", "لانها"})
_DOING: Final = frozenset({"قام"})
#: So far behind a masdar its own relative clause may begin: «زيارة رسمية خاطفة قام بها».
_RESUMED: Final = 5
#: Verb and noun of invitations.
INVITING: Final = frozenset({"دعا", "دعوة"})
_CAUSING: Final = frozenset({"دفع", "اضطر", "أجبر", "حمل"})


def meant_by_pronoun(view: View, position: int) -> Mention | None:
    """Return whose a masdar is where only a pronoun says it: «قال إنه يتطلع لاستقبال الوفد»، «آخر زيارة قام بها»."""
    following = range(position + 1, min(position + _RESUMED, len(view)))
    if any(view.may_be(place, _DOING) and _back_to_masdar(view, place + 1) for place in following):
        return last_person(view, position) or earlier_subject(view, position)
    borders = (place for place in range(position - 1, -1, -1) if view.is_stop(place) or view.subordinates(place))
    reported = view.key(next(borders, -1)).removeprefix("و") in _AND_PRONOUN or _is_speakers_own(view, position)
    return earlier_subject(view, position) if reported else None


def _is_speakers_own(view: View, position: int) -> bool:
    """«أوضح الوزير أن لقاءه بالملك ...»: right behind «أن» the pronoun is the speaker's."""
    reading = view.reading(position)
    owned = reading is not None and reading.enclitic in {"3ms_poss", "3fs_poss"}
    return owned and view.key(position - 1).removeprefix("و") in THAT_WORDS


#: What puts somebody before a delegation.
_LEADING: Final = frozenset({"راس", "ضمن", "برفقه", "يرافقه", "يترأس", "مترئسا"})


def last_person(
    view: View, position: int, without: frozenset[str | None] | set[str | None] = frozenset()
) -> Mention | None:
    """Return the nearest single person, or delegation, told before this place who is of none of these states."""
    for place in range(position - 1, -1, -1):
        mention = view.actor(place)
        if mention is None or not _is_one(mention) or mention.actor in without:
            continue
        if not _is_led(view, mention):
            return mention
    return None


def _is_led(view: View, mention: Mention) -> bool:
    """«وصل الوزير على رأس وفد، وكان في استقباله»: the story goes on with him who leads the delegation."""
    return mention.position == "delegation" and mention.actor is None and view.key(mention.first - 1) in _LEADING


def _is_one(mention: Mention) -> bool:
    """A single person; «وفدا» is one delegation, though it is spelled as two."""
    single = mention.kind in {MentionKind.PERSON, MentionKind.POSITION} and mention.number == "s"
    return single or mention.position == "delegation"


def _back_to_masdar(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is not None and reading.lemma == "ب" and bool(reading.enclitic)


def owner(view: View, position: int) -> tuple[Mention, ...]:
    """Return the first free actors of the masdar's clause, before or behind its verb: «علقت واشنطن مباحثاتها»."""
    start = position
    while start > 0 and not (view.is_stop(start - 1) or view.subordinates(start - 1) or _new_clause(view, start - 1)):
        start -= 1
    for place in range(start, position):
        if view.actor(place) is not None and not governed(view, place):
            return actor_group(view, place)[0]
    return _intending(view, position, start) or _owner_after(view, position) or _governed_owner(view, position, start)


def _intending(view: View, position: int, start: int) -> tuple[Mention, ...]:
    """«قرار الرئيس بالتوجه إلى روما»: who decides, wishes or leaves is the one to do it."""
    for place in range(position - 1, start, -1):
        if (
            view.key(place) in ESPECIALLY | _ABOVE_ALL
        ):  # «إعلان القاهرة ... لا سيما استقبال الوفد»: it is named for something else
            return ()
        if view.actor(place) is None:
            continue
        head = view.reading(place - 1)
        if place - 1 not in view.covered and head is not None and head.pos == "noun" and head.lemma in _INTENT:
            return actor_group(view, place)[0]
    return ()


def deciding(view: View, position: int) -> Mention | None:
    """«رحبت دمشق بقرار واشنطن رفع العقوبات»: who decides on the act right behind him, whoever speaks of it."""
    end = _before_ruling(view, position)
    mention = view.covered.get(end - 1)
    if mention is None or mention.last != end:
        return None
    while (before := view.covered.get(mention.first - 1)) is not None and view.conjoined(mention.first):
        mention = before  # «قرار كندا وبيرو سحب سفيريهما»: the first of them
    head = view.reading(mention.first - 1)
    decides = head is not None and head.pos == "noun" and head.lemma in _DECIDING and not head.enclitic
    told = view.actor(mention.first) is not None or _is_adjective_of(mention, head)
    return mention if decides and mention.first - 1 not in view.covered and told else None


def _is_adjective_of(mention: Mention, head: Reading | None) -> bool:
    """«القرار الجزائري بطرد السفير»: the state that decides, as an adjective."""
    return mention.reference == "adjective" and head is not None and "Al_det" in head.proclitics


def _before_ruling(view: View, position: int) -> int:
    """Return where «القاضي ب»، «الذي يقضي ب» begins before the act, or ``position``: «قرار مالي الذي يقضي بطرد»."""
    if view.key(position)[:1] != "ب":
        return position
    if view.key(position - 1) in _RULING:
        return position - 1
    ruled = view.key(position - 1) in _RULES and view.is_relative(position - 2)
    return position - 2 if ruled else position


def invited(view: View, position: int) -> Mention | None:
    """«دعا الملك الرئيس لزيارة الرباط»، «دفع الرئيس إلى التوجه»: who is invited, or made to, is the one to travel."""
    reading = view.reading(position)
    if reading is None or not ("li_prep" in reading.proclitics or view.key(position - 1) == "الي"):
        return None
    for place in range(position - 1, -1, -1):
        if view.is_stop(place) or view.subordinates(place):
            return None
        made = view.may_be(place, _CAUSING) and (view.is_verb(place) or view.actor(place + 1) is not None)
        if made or view.may_be(place, INVITING):
            return _last_actor(view, place, position)
    return None


def _last_actor(view: View, start: int, position: int) -> Mention | None:
    found = _actors(view, start, position)
    return found[-1] if found else None


def _actors(view: View, start: int, position: int) -> list[Mention]:
    return [mention for place in range(start, position) if (mention := view.actor(place)) is not None]


def _governed_owner(view: View, position: int, start: int) -> tuple[Mention, ...]:
    """«محاولة اغتيال الرئيس خلال زيارته»: for want of a subject, the nearest before whom the pronoun can mean.

    «زيارة الوزير إلى كمبالا بعد لقائه نظيره»: somebody before any place.
    """
    reading = view.reading(position)
    if reading is None or reading.enclitic not in {"3ms_poss", "3fs_poss"}:
        return ()
    found, woman = _actors(view, start, position), reading.enclitic == "3fs_poss"
    fitting = [one for one in found if (one.gender == "f" or is_feminine_state(one)) == woman]
    people = [one for one in fitting if one.kind in PERSONS]
    return tuple((people or fitting or found)[-1:])


def _owner_after(view: View, position: int) -> tuple[Mention, ...]:
    """«خلال لقائه الرئيس أكد الوزير»: a fronted circumstance looks ahead to the subject of the main verb."""
    reading = view.reading(position)
    fronted = view.key(position - 1).removeprefix("و") in FRONTING or (reading and "bi_prep" in reading.proclitics)
    if reading is None or not (reading.enclitic or fronted):
        return ()
    for place in range(position + 1, len(view)):
        if view.is_stop(place) or view.subordinates(place):
            return ()
        if view.is_verb(place) and view.actor(place + 1) is not None:
            return actor_group(view, place + 1)[0]
    return ()


def doer_of_own(view: View, position: int) -> tuple[Mention, ...]:
    """«..., في وقت أجل فيه الوزير زيارته»: whose journey it is, where the nearest verb and its subject tell."""
    reading = view.reading(position)
    if reading is None or reading.enclitic not in {"3ms_poss", "3fs_poss"}:
        return ()
    for place in range(position - 1, -1, -1):
        if view.is_stop(place) or view.subordinates(place):
            return ()
        if view.is_verb(place):
            back = view.reading(place + 1)
            start = place + 1 + (back is not None and back.pos == "prep" and bool(back.enclitic))
            group, last = actor_group(view, start)
            told = bool(group) and last <= position and view.preposition(start) is None
            return group if told and can_follow_as_subject(view, place, group) else ()
    return ()


def praised_for(view: View, position: int) -> tuple[Mention, ...]:
    """«شكرت فرنسا قطر على دورها في استضافة الوفد»، «لاستضافتها الوفد»: who is praised for it has done it."""
    praised = _praise_behind(view, position)
    if praised is None:
        return ()
    start, owned = praised
    before = view.covered.get(start - 1) or view.covered.get(start - 1 - (view.key(start - 1) in _KINDRED))
    if before is None or before.kind is MentionKind.DATE or view.actor(before.first) is not before:
        return ()
    woman = before.gender == "f" or is_feminine_state(before)
    return (before,) if woman == owned.enclitic.startswith("3fs") else ()


def _praise_behind(view: View, position: int) -> tuple[int, Reading] | None:
    """Where «على» or the word with «ل» stands that tells what for, and the word whose pronoun tells who did it."""
    own = view.reading(position)
    part = own if own is not None and own.enclitic else view.reading(position - 2)
    place = position if part is own else position - 2
    if part is None or part.enclitic not in {"3ms_poss", "3fs_poss"}:
        return None
    if part is not own and (part.lemma not in _PARTS or view.key(position - 1) != "في"):
        return None
    led = "li_prep" in part.proclitics
    if not led and view.key(place - 1) != "علي":
        return None
    start = place - (not led)
    return (start, part) if part is not own or _praises(view, start) else None


def _praises(view: View, position: int) -> bool:
    """Tell whether a word of thanks or blame stands shortly before: «أشاد بتونس»، «انتقادات لمالي»."""
    near = range(max(0, position - _NEAR), position)
    return any((one := view.reading(place)) is not None and one.lemma in _PRAISING for place in near)


def _new_clause(view: View, position: int) -> bool:
    opens = view.conjoined(position) or view.is_comma(position - 1)
    return view.is_verb(position) and opens and not is_auxiliary(view, position)

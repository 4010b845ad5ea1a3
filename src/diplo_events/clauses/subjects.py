"""Whose doing it is: the subject of a verb before it, behind it, or in another clause; the owner of a masdar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING, agrees, can_follow_as_subject
from diplo_events.clauses.phrases import actor_group, function
from diplo_events.document import Function, FunctionKind, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention


_VERB_PARTICLES: Final = frozenset("قد لقد لم لن لا سوف ما فقد وقد ولم ولن وسوف".split())


#: Words that open a clause with its subject.
_OPENING: Final = frozenset({"ان", "لكن", "بان"})
_AUXILIARIES: Final = frozenset({"كان", "ليس", "أصبح", "ظل", "بدأ", "سبق", "أعاد", "عاد", "واصل", "استأنف"})


_THAT: Final = frozenset({"ان", "بان", "انه", "انها", "بانه", "بانها"})
_DEMONSTRATIVES: Final = frozenset("هذا هذه ذلك تلك".split())
#: «أما الوزير فقد أكد».
_AND_INDEED: Final = frozenset({"فقد", "فلم", "فلن", "فسوف", "فلا"})
#: So far before what it does «أما» may set the subject apart.
_SET_APART: Final = 12
#: «يكون الرئيس»: spelled as a noun too.
_AS: Final = frozenset({"حسبما", "وفقما"})
_ACCORDING: Final = frozenset("بحسب حسب وحسب وفق ووفق وبحسب".split())
_PRONOUNS: Final = frozenset("لكنه لكنها لكنهم لكنهما هو هي هم".split())
_BEING: Final = frozenset({"كان"})
#: Nouns of what somebody is about to do: «قرار الرئيس بالتوجه»، «رغبة الوزير في لقاء نظيره».
_INTENT: Final = frozenset(
    "قرار نية عزم رغبة اعتزام استعداد خطة طلب عرض اقتراح محاولة إعلان حرص حديث موافقة قبول تأكيد وعد هدف مشاركة "
    "فرصة قيام مساعي جهد تصريح سفر توجه عودة وصول مغادرة".split()
)
_AND_PRONOUN: Final = frozenset({"انه", "انها", "بانه", "بانها", "لانه", "لانها"})
_DOING: Final = frozenset({"قام"})
_PRECEDING: Final = frozenset({"سبق"})
#: So far before «أن» stands the verb of what has been done before: «سبق لوزير الخارجية الروسي أن».
_DONE_BEFORE: Final = 7
#: So far behind a masdar its own relative clause may begin: «زيارة رسمية خاطفة قام بها».
_RESUMED: Final = 5
#: Verb and noun of invitations.
INVITING: Final = frozenset({"دعا", "دعوة"})


_CAUSING: Final = frozenset({"دفع", "اضطر", "أجبر", "حمل"})
_RECEIVING: Final = frozenset({"تلقى", "تسلم"})


_THEREIN: Final = frozenset({"فيه", "فيها", "خلاله", "خلالها", "عبره", "عبرها"})


_FRONTING: Final = frozenset({"في", "خلال", "بعد", "عقب", "قبيل", "اثناء"})


def done_before(view: View, position: int) -> int | None:
    """«سبق للوزير أن أعلن»، «سبق له أن أعلن»: where «سبق» stands before the verb here, None where it does not."""
    if view.key(position - 1) != "ان":
        return None
    before = range(position - 2, max(-1, position - 2 - _DONE_BEFORE), -1)
    return next((place for place in before if view.may_be(place, _PRECEDING)), None)


def _doer_before(view: View, position: int) -> Mention | None:
    """«سبق للوزير أن أعلن»: who has done it stands behind «ل»."""
    start = done_before(view, position)
    places = range(start + 1, position - 1) if start is not None else range(0)
    return next((one for place in places if (one := view.actor(place)) is not None and view.preposition(place)), None)


def preverbal_subject(view: View, position: int) -> tuple[Function, ...]:
    """«الوزير يستقبل السفير»: a free actor group that reaches up to the verb is its subject."""
    if apart := _set_apart(view, position):
        return apart
    found = subject_before(view, position)
    if not found or view.conjoined(position) or _fronted(view, position):
        return ()
    between = range(found[0].last, position)
    if any(view.relative_of_actor(place) for place in between[:2]) and not _has_object_pronoun(view, position):
        between = range(
            between.start + 1 + view.is_comma(between.start), between.stop
        )  # «الوزير الذي يزور روما»; but of «الوزير الذي استقبله الملك» the head is the object
    return found if all(_light_word(view, place) for place in between) else ()


def _set_apart(view: View, position: int) -> tuple[Function, ...]:
    """«أما بكين فرفضت»، «أما الوزير فقد أكد»: behind «أما» the subject stands first, and «ف» opens what it does."""
    opened = position - 1 if view.key(position - 1) in _AND_INDEED else position
    if not view.key(opened).startswith("ف"):
        return ()
    for place in range(opened - 1, max(-1, opened - _SET_APART), -1):
        if view.is_stop(place) or view.is_verb(place):
            return ()
        if view.key(place).removeprefix("و") == "اما":
            group, last = actor_group(view, place + 1)
            return (function(FunctionKind.SUBJECT, place + 1, last, group),) if group else ()
    return ()


def _fronted(view: View, position: int) -> bool:
    """«في مستهل جولة تشمل كينيا، وصل الرئيس»: behind a circumstance and its comma, the subject follows the verb."""
    if not view.is_comma(position - 1) or view.actor(position + 1) is None or view.preposition(position + 1):
        return False
    return view.preposition(0) is not None or view.key(0).removeprefix("و") in _FRONTING


def _has_object_pronoun(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is not None and reading.enclitic.endswith("_dobj")


def _light_word(view: View, position: int) -> bool:
    """Particles, commas and dates may stand between subject and verb."""
    covering = view.covered.get(position)
    if covering is not None:
        return covering.kind is MentionKind.DATE
    return view.is_mark(position) or view.key(position) in _VERB_PARTICLES


def subject_before(view: View, position: int) -> tuple[Function, ...]:
    """Find the subject of «X بحث» and «إن X بحث»: the first free actor group since the last clause border."""
    if view.conjoined(position):
        return ()
    start = _clause_start(view, position)
    if view.is_relative(start - 1) and (head := view.relative_head(start - 1)) is not None:
        return (function(FunctionKind.SUBJECT, head.first, head.last, (head,)),)
    own = _conjoined_subject(view, position) or _doer_before(view, position)
    if own is not None:
        return (function(FunctionKind.SUBJECT, own.first, own.last, (own,)),)
    for place in range(start, position):
        if view.actor(place) is None or _governed(view, place) or (place > start and view.conjoined(place)):
            continue
        group, last = actor_group(view, place)
        return (function(FunctionKind.SUBJECT, place, last, group),)
    return ()


def _conjoined_subject(view: View, position: int) -> Mention | None:
    """«قمة في الرباط ووزير تونسي يعلن»: joined with «و», one actor right before a singular verb opens a clause."""
    reading, mention = view.reading(position), view.covered.get(position - 1)
    if reading is None or mention is None or reading.pos != "verb" or reading.num != "s":
        return None
    if view.actor(mention.first) is not mention or not view.conjoined(mention.first) or reading.enclitic:
        return None
    before = view.covered.get(mention.first - 1)
    joined = before is not None and view.actor(before.first) is before and _heads_clause(view, before.first)
    # «في مدريد وفيينا أكد»: the city is feminine, the verb is not
    return None if joined or not agrees(view, position, mention) else mention


def _heads_clause(view: View, position: int) -> bool:
    """«لافروف وكيري يبحث»: somebody free at the head of the clause goes with who is joined to him."""
    return not _governed(view, position) and position <= _clause_start(view, position) + 1


def _governed(view: View, position: int) -> bool:
    """Tell whether a preposition, or a noun in construct, governs the phrase that starts here."""
    if view.preposition(position) is not None:
        return True
    if position - 1 in view.covered:  # «في سوريا والعراق»: governed with the one it is joined to
        return view.conjoined(position) and _governed(view, view.covered[position - 1].first)
    if view.key(position - 1) in _DEMONSTRATIVES:
        position -= 1
    before = view.reading(position - 1)
    if before is None:
        return False
    if before.pos == "prep":
        return True
    return before.pos == "noun" and "Al_det" not in before.proclitics and not view.may_be(position - 1, _BEING)


def _clause_start(view: View, position: int) -> int:
    for place in range(position - 1, -1, -1):
        if view.is_stop(place) or view.subordinates(place) or view.is_relative(place) or _cites(view, place):
            return place + 1
        if view.is_verb(place) and not is_auxiliary(view, place):
            return place + 1
    return 0


def _cites(view: View, position: int) -> bool:
    """«بحسب ما أفاد سكان»، «حسبما أفاد»: who is cited stands behind the verb."""
    key = view.key(position)
    return key in _AS or (key == "ما" and view.key(position - 1) in _ACCORDING)


def is_auxiliary(view: View, position: int) -> bool:
    """Tell whether a verb only carries another one: «كان»، «بدأ»."""
    reading = view.reading(position)
    return reading is not None and reading.lemma in _AUXILIARIES


def earlier_subject(view: View, position: int, start: int = 0) -> Mention | None:
    """Return the first free actor of the sentence, from ``start``, before the clause, across its borders."""
    for place in range(start, position):
        mention = view.actor(place)
        if mention is not None and not _governed(view, place) and mention.reference != "sides":
            return mention
    return None


def meant_by_pronoun(view: View, position: int) -> Mention | None:
    """Return whose a masdar is where only a pronoun says it: «قال إنه يتطلع لاستقبال الوفد»، «آخر زيارة قام بها»."""
    following = range(position + 1, min(position + _RESUMED, len(view)))
    if any(view.may_be(place, _DOING) and _back_to_masdar(view, place + 1) for place in following):
        return last_person(view, position) or earlier_subject(view, position)
    borders = (place for place in range(position - 1, -1, -1) if view.is_stop(place) or view.subordinates(place))
    reported = view.key(next(borders, -1)).removeprefix("و") in _AND_PRONOUN
    return earlier_subject(view, position) if reported else None


def last_person(
    view: View, position: int, without: frozenset[str | None] | set[str | None] = frozenset()
) -> Mention | None:
    """Return the nearest single person told before this place who is of none of these states."""
    for place in range(position - 1, -1, -1):
        mention = view.actor(place)
        if mention is None or mention.kind not in {MentionKind.PERSON, MentionKind.POSITION} or mention.number != "s":
            continue
        if mention.actor not in without:
            return mention
    return None


def _back_to_masdar(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is not None and reading.lemma == "ب" and bool(reading.enclitic)


def subject_of_verb_before(view: View, position: int) -> tuple[Mention, ...]:
    """Return the subject of the nearest verb before, for participles that go with it."""
    for place in range(position - 1, -1, -1):
        if not view.is_verb(place) or is_auxiliary(view, place) or _within_report(view, place):
            continue
        if group := _subject_of(view, place):
            return group
    return ()


def _within_report(view: View, position: int) -> bool:
    """«نقل الموقع أن الحزب غرق، مشيرا إلى»: what is only reported has no participle of saying behind it."""
    reading = view.reading(position)
    if reading is None or reading.lemma in SAYING:
        return False
    return view.key(_clause_start(view, position) - 1).removeprefix("و") in _THAT


def continued_subject(view: View, position: int) -> tuple[Mention, ...]:
    """«زار الوزير أنقرة ... واتهم»: a verb goes on with the subject of the nearest verb before that it agrees with."""
    if not (view.conjoined(position) or in_words_told(view, position)):
        return ()
    for place in range(position - 1, -1, -1):
        if not (view.is_verb(place) or _before_subject(view, place)) or is_auxiliary(view, place):
            continue
        group = _subject_of(view, place)
        if group and all(agrees(view, position, one, alone=len(group) == 1) for one in group):
            return group
    return ()


def _before_subject(view: View, position: int) -> bool:
    """«كما تطرق الوزير إلى»: a word that reads best as a noun is a verb right before a free actor."""
    if position in view.covered or view.preposition(position) or view.actor(position + 1) is None:
        return False
    return any(one.pos == "verb" and one.exact and one.per == "3" for one in view.tokens[position].readings)


def in_words_told(view: View, position: int) -> bool:
    """«ألقى كلمة أشاد فيها بـ»، «أصدرت بيانا رحبت فيه»: the verb tells what is in the speech or paper named before."""
    near = (view.key(place) for place in range(position + 1, position + 3))
    return not view.conjoined(position) and not view.is_relative(position - 1) and any(key in _THEREIN for key in near)


def behind_noun(view: View, position: int) -> bool:
    """«مقاتلو المعارضة رفضوا»، «متظاهرين يرفضون»: the noun right before the verb is its subject."""
    if view.conjoined(position) or in_words_told(view, position):
        return False
    if _same_plural(view, position):
        return True
    end = place = _before_dates(view, position)
    while place >= 0 and place not in view.covered and _nominal(view, place):
        if view.preposition(place) is not None:
            return False
        place -= 1
    before = view.reading(place)
    return place < end and place not in view.covered and (before is None or before.pos != "prep")


def _before_dates(view: View, position: int) -> int:
    """«تحليلا جديدا أمس شكك في»: where the words end that stand before the verb and its dates."""
    place = position - 1
    while (date := view.covered.get(place)) is not None and date.kind is MentionKind.DATE:
        place = date.first - 1
    return place


def behind_thing(view: View, position: int) -> bool:
    """«فإن النزاع بين كينيا وجيرانها أكد الحاجة»: the noun behind «إن» is the subject."""
    if view.conjoined(position) or in_words_told(view, position):
        return False
    start = _clause_start(view, position)
    start += view.key(start).removeprefix("و").removeprefix("ف") in _OPENING
    opened = view.key(start - 1).removeprefix("و").removeprefix("ف") in _OPENING
    return opened and start < position and start not in view.covered and _names_subject(view, start)


def opens_with_pronoun(view: View, position: int) -> bool:
    """«لكنه من جهة أخرى يؤكد»، «وهو يرى أن»: the clause opens with a pronoun for somebody told before."""
    start = _clause_start(view, position)
    return any(view.key(place).removeprefix("و") in _PRONOUNS for place in (start, start - 1) if place >= 0)


def _names_subject(view: View, position: int) -> bool:
    """A noun that may be a subject: no time, and behind no preposition."""
    reading = view.reading(position)
    if reading is None or reading.pos != "noun" or reading.enclitic or view.date(position) is not None:
        return False
    if view.preposition(position) is not None:
        return False
    return not view.is_circumstantial(position) or view.key(position - 1).removeprefix("و") in _OPENING  # «لكن مصدرا»


def _same_plural(view: View, position: int) -> bool:
    """A plural verb right behind a plural of people, or of a nation: «متظاهرين يرفضون»، «الفرنسيين يؤيدون»."""
    noun, verb, covering = view.reading(position - 1), view.reading(position), view.covered.get(position - 1)
    if noun is None or verb is None or (covering is not None and covering.reference != "adjective"):
        return False
    return verb.num == noun.num == "p" and noun.gen == "m" and noun.pos in {"noun", "adj"}


def _nominal(view: View, position: int) -> bool:
    reading = view.reading(position)
    return reading is not None and (reading.pos in {"noun", "adj", "noun_prop", "noun_quant"})


def _subject_of(view: View, verb: int) -> tuple[Mention, ...]:
    """Return who does what the verb says, of «تلقى اتصالا من» the caller."""
    if view.may_be(verb, _RECEIVING) and (caller := _caller(view, verb)):
        return caller
    group, _ = actor_group(view, verb + 1)
    if group and view.preposition(verb + 1) is None and can_follow_as_subject(view, verb, group):
        return group
    before = subject_before(view, verb)
    return before[0].mentions if before else ()


def _caller(view: View, verb: int) -> tuple[Mention, ...]:
    for place in range(verb + 1, len(view)):
        if view.is_stop(place) or view.subordinates(place):
            return ()
        if view.key(place) == "من" and (group := actor_group(view, place + 1)[0]):
            return group
    return ()


def owner(view: View, position: int) -> tuple[Mention, ...]:
    """Return the first free actors of the masdar's clause, before or behind its verb: «علقت واشنطن مباحثاتها»."""
    start = position
    while start > 0 and not (view.is_stop(start - 1) or view.subordinates(start - 1) or _new_clause(view, start - 1)):
        start -= 1
    for place in range(start, position):
        if view.actor(place) is not None and not _governed(view, place):
            return actor_group(view, place)[0]
    return _intending(view, position, start) or _owner_after(view, position) or _governed_owner(view, position, start)


def _intending(view: View, position: int, start: int) -> tuple[Mention, ...]:
    """«قرار الرئيس بالتوجه إلى روما»: who decides, wishes or leaves is the one to do it."""
    for place in range(position - 1, start, -1):
        if view.actor(place) is None:
            continue
        head = view.reading(place - 1)
        if place - 1 not in view.covered and head is not None and head.pos == "noun" and head.lemma in _INTENT:
            return actor_group(view, place)[0]
    return ()


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
    found = [mention for place in range(start, position) if (mention := view.actor(place)) is not None]
    return found[-1] if found else None


def _governed_owner(view: View, position: int, start: int) -> tuple[Mention, ...]:
    """«محاولة اغتيال الرئيس خلال زيارته»: for want of a subject, the nearest person before."""
    reading = view.reading(position)
    if reading is None or reading.enclitic not in {"3ms_poss", "3fs_poss"}:
        return ()
    owner = _last_actor(view, start, position)
    return (owner,) if owner is not None else ()


def _owner_after(view: View, position: int) -> tuple[Mention, ...]:
    """«خلال لقائه الرئيس أكد الوزير»: a fronted circumstance looks ahead to the subject of the main verb."""
    reading = view.reading(position)
    fronted = view.key(position - 1).removeprefix("و") in _FRONTING or (reading and "bi_prep" in reading.proclitics)
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


def _new_clause(view: View, position: int) -> bool:
    opens = view.conjoined(position) or view.is_comma(position - 1)
    return view.is_verb(position) and opens and not is_auxiliary(view, position)

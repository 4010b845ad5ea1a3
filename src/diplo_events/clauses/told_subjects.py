"""Subjects told at another verb of the sentence: «زار الوزير أنقرة واتهم»، «تلقى اتصالا من الوزير، مؤكدا»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.agreement import SAYING, agrees, can_follow_as_subject
from diplo_events.clauses.apposed import subject_before_aside
from diplo_events.clauses.borders import clause_start, is_auxiliary
from diplo_events.clauses.phrase_words import THAT_IT
from diplo_events.clauses.speeches import speech_owner
from diplo_events.clauses.subjects import subject_before

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

_RESUMING: Final = frozenset({"عاد"})
#: Verbs whose subject gets what somebody else sends: «تلقى اتصالا من».
_RECEIVING: Final = frozenset({"تلقى", "تسلم"})
#: «ألقى كلمة أشاد فيها».
_THEREIN: Final = frozenset({"فيه", "فيها", "خلاله", "خلالها", "عبره", "عبرها"})
#: «إلا أنه»، «غير أنها»، «لكنه»: a pronoun set against what was told before; «قد» may stand behind it.
_BUT: Final = frozenset({"الا", "غير", "بيد"})
_HE: Final = frozenset({"انه", "انها", "انهم", "انهما"})
_BUT_HE: Final = frozenset({"لكنه", "لكنها", "لكنهم", "لكنهما"})
_INDEED: Final = frozenset({"قد", "لم", "لا"})
#: «رفض الكشف عن هويته»، «طلب عدم ذكر اسمه»: so near before the verb of saying.
_WITHHOLDING: Final = frozenset({"رفض", "طلب", "فضل", "اشترط"})
NAMING_NOUNS: Final = frozenset({"اسم", "هوية"})
_ASIDE: Final = 7
#: «وإذ أعرب»، «وبعد أن أعرب»: what opens a sentence with a clause before its main verb, so near its head.
_WHILE: Final = frozenset("اذ فيما بينما بعدما عندما".split())
_AFTER: Final = frozenset({"بعد", "قبل"})
_HEAD: Final = 3
#: So many words may stand before the comma and the main verb.
_FRONTED: Final = 20
#: «ما صرح به»، «لما أشار إليه».
_WHAT: Final = frozenset({"ما", "لما", "بما", "مما", "عما", "فيما"})
_REPORTING: Final = frozenset(
    "تقرير صحيفة جريدة مجلة وكالة قناة إذاعة تلفزيون موقع شبكة دراسة بحث كتاب مقال كاتب باحث محلل معهد مركز".split()
)
_FEMININE: Final = "ه"  # as «ة» is folded
#: «وهو ما أكده نظيره قائلا»، «الأمر الذي رفضه نظيره»، «بحسب ما أكده»: the sentence goes on with him.
_GOING_ON: Final = frozenset({"هو", "هي", "الامر", "الشيء", "بحسب", "حسب", "وفق", "وفقا"})


def doer_of_verb_before(view: View, position: int) -> tuple[Mention, ...]:
    """Return the subject of the nearest verb before that has somebody told for one, whatever it is a verb of."""
    verbs = (place for place in range(position - 1, -1, -1) if view.is_verb(place) or _before_subject(view, place))
    before = (place for place in verbs if not is_auxiliary(view, place))
    return next((group for place in before if (group := _subject_of(view, place))), ())


def foremost(view: View) -> Mention | None:
    """Return whom the sentence is about: the only subject of its first verb; None where that is nobody known.

    «وقام الوزير بجولة»، «وكان الوزير قد وصل»; behind a subordinating word nobody is sought.
    """
    for place in range(len(view)):
        if view.subordinates(place) or view.is_relative(place) or view.quoted(place):
            return None
        if not (view.is_verb(place) or _before_subject(view, place)):
            continue
        reading = view.reading(place)
        if reading is not None and reading.vox == "p":
            return None
        if (group := _subject_of(view, place)) or not is_auxiliary(view, place):
            return group[0] if len(group) == 1 else None
    return None


def subject_of_verb_before(view: View, position: int) -> tuple[Mention, ...]:
    """Return the subject of the nearest verb before, for participles that go with it."""
    aloud, since = view.quoted(position), _end_of_quotation(view, position)
    beside: tuple[Mention, ...] = ()
    for place in range(position - 1, since, -1):
        if not view.is_verb(place) or is_auxiliary(view, place) or _within_report(view, place):
            continue
        if not aloud and view.quoted(place):  # «وقال: «إن الدول تدعمهم»، موضحا أن ...»
            continue
        if group := _subject_of(view, place):
            if group[0].first < place or not tells_of_object(view, place):
                return group
            beside = beside or group
        elif beside and _reports(view, place, position):
            return ()
    return beside


def _reports(view: View, verb: int, participle: int) -> bool:
    """«رصدت الدراسة النهج الذي تسلكه كينيا، مؤكدة»: what has reported goes on, and agrees with the participle."""
    reporter = view.reading(verb + 1)
    if reporter is None or reporter.lemma not in _REPORTING:
        return False
    return (reporter.gen == "f") == view.key(participle).endswith(_FEMININE)


def tells_of_object(view: View, verb: int) -> bool:
    """«انتقد الوزير ما صرح به نظيره، مؤكدا»: what somebody has said is what the clause is about."""
    if not (view.is_relative(verb - 1) or view.key(verb - 1).removeprefix("و") in _WHAT):
        return False
    if view.key(verb - 2).removeprefix("و") in _GOING_ON:
        return False
    reading, tied = view.reading(verb), view.reading(verb + 1)
    if reading is not None and reading.enclitic.endswith("_dobj"):
        return True
    return tied is not None and tied.pos == "prep" and bool(tied.enclitic)


def _end_of_quotation(view: View, position: int) -> int:
    """Return where a quotation ends before this place that an earlier sentence has opened; -1 where none does."""
    open_now, last = 0, -1
    for place, turn in enumerate(view.turns[:position]):
        last = place if turn < 0 and not open_now else last
        open_now = max(0, open_now + turn)
    return last


#: What leads to whom one speaks to, and the pronouns there.
_TO: Final = frozenset({"ل", "من", "إلى", "على"})
_HIM: Final = frozenset({"3ms_pron", "3fs_pron", "3mp_pron", "3d_pron"})
_TO_HIM: Final = frozenset({"3ms_dobj", "3fs_dobj"})


def _within_report(view: View, position: int) -> bool:
    """«نقل الموقع أن الحزب غرق، مشيرا إلى»: what is only reported has no participle of saying behind it."""
    reading = view.reading(position)
    if reading is None or reading.lemma in SAYING:
        return False
    return view.key(clause_start(view, position) - 1).removeprefix("و") in THAT_IT


def continued_subject(view: View, position: int, lemma: str | None = None) -> tuple[Mention, ...]:
    """«زار الوزير أنقرة ... واتهم»: a verb goes on with the subject of the nearest verb before that it agrees with.

    ``lemma`` is the verb's, where the clause has settled it.
    """
    if ahead := _subject_to_come(view, position, lemma):
        return ahead
    joined = view.conjoined(position) or in_words_told(view, position)
    if not (joined or _goes_against(view, position) or _without_name(view, position)):
        return ()
    for place in range(position - 1, -1, -1):
        if not (view.is_verb(place) or _before_subject(view, place)):
            continue
        if is_auxiliary(view, place) and not (view.may_be(place, _RESUMING) and place + 2 < position):
            continue  # «عاد الوزير وأكد»: resuming is telling too
        group = _subject_of(view, place)
        if group and all(agrees(view, position, one, alone=len(group) == 1, lemma=lemma) for one in group):
            return group
    return ()


def says_to_him(view: View, position: int) -> bool:
    """«اتصل الوزير بنظيره وأكد له»، «وطلب منه»، «وأبلغه»: who is spoken to is whom the verb before told of."""
    verb, behind = view.reading(position), view.reading(position + 1)
    if verb is None or not view.conjoined(position) or view.is_comma(position - 1) or position + 1 in view.covered:
        return False
    told = verb.enclitic in _TO_HIM
    return told or (behind is not None and behind.lemma in _TO and behind.enclitic in _HIM)


def _subject_to_come(view: View, position: int, lemma: str | None) -> tuple[Mention, ...]:
    """«وإذ أعرب عن ارتياحه للقمة، لفت الوزير إلى»: the subject is that of the verb behind the comma, told but once."""
    opens = view.key(position - 1).removeprefix("و") in _WHILE
    opens = opens or (view.key(position - 1) == "ان" and view.key(position - 2).removeprefix("و") in _AFTER)
    if not opens or position > _HEAD or view.actor(position + 1) is not None:
        return ()
    near = range(position + 1, min(position + _FRONTED, len(view)))
    verb = next((place + 1 for place in near if view.is_comma(place) and view.is_verb(place + 1)), None)
    if verb is None or view.conjoined(verb):
        return ()
    group, _ = actor_group(view, verb + 1)
    if not group or view.preposition(verb + 1) is not None or not can_follow_as_subject(view, verb, group):
        return ()
    fronted, main = view.reading(position), view.reading(verb)
    alike = fronted is not None and main is not None and fronted.gen == main.gen
    return group if alike and all(agrees(view, position, one, lemma=lemma) for one in group) else ()


def _goes_against(view: View, position: int) -> bool:
    """«رغم أن الوزير لم يعلق، إلا أنه قال»، «لم يعلق الوزير، لكنه حذر»: of him the clause before tells."""
    place = position - 1 - (view.key(position - 1) in _INDEED)
    key = view.key(place).removeprefix("و")
    return key in _BUT_HE or (key in _HE and view.key(place - 1) in _BUT)


def _without_name(view: View, position: int) -> bool:
    """«لكن مسؤولا بريطانيا رفض كشف هويته، قال إن»: between commas he only withholds his name."""
    if not view.is_comma(position - 1) or not view.may_be(position, SAYING):
        return False
    near = range(position - 2, max(-1, position - 2 - _ASIDE), -1)
    return any(view.may_be(place, _WITHHOLDING) for place in near) and any(
        view.may_be(place, NAMING_NOUNS) for place in near
    )


def _before_subject(view: View, position: int) -> bool:
    """«كما تطرق الوزير إلى»: a word that reads best as a noun is a verb right before a free actor."""
    if position in view.covered or view.preposition(position) or view.actor(position + 1) is None:
        return False
    return any(one.pos == "verb" and one.exact and one.per == "3" for one in view.tokens[position].readings)


def in_words_told(view: View, position: int) -> bool:
    """«ألقى كلمة أشاد فيها بـ»، «أصدرت بيانا رحبت فيه»: the verb tells what is in the speech or paper named before."""
    near = (view.key(place) for place in range(position + 1, position + 3))
    return not view.conjoined(position) and not view.is_relative(position - 1) and any(key in _THEREIN for key in near)


def _subject_of(view: View, verb: int) -> tuple[Mention, ...]:
    """Return who does what the verb says, of «تلقى اتصالا من» the caller."""
    if view.may_be(verb, _RECEIVING) and (caller := _caller(view, verb)):
        return caller
    if owner := speech_owner(view, verb):
        return owner
    if (led := _behind_that(view, verb)) is not None:
        return (led,)
    group, _ = actor_group(view, verb + 1)
    if group and view.preposition(verb + 1) is None and can_follow_as_subject(view, verb, group):
        return group
    before = subject_before_aside(view, verb) or subject_before(view, verb)
    return before[0].mentions if before else ()


def _behind_that(view: View, verb: int) -> Mention | None:
    """«ذكرت الوكالة أن الوزير استقبل السفير وأكد له»: between «أن» and the verb stands who did it, not behind."""
    before = view.covered.get(verb - 1)
    led = before is not None and before.last == verb and view.actor(before.first) is before
    opened = led and before is not None and view.key(before.first - 1) in THAT_IT and not view.conjoined(verb)
    return before if opened and before is not None and agrees(view, verb, before) else None


def _caller(view: View, verb: int) -> tuple[Mention, ...]:
    for place in range(verb + 1, len(view)):
        if view.is_stop(place) or view.subordinates(place):
            return ()
        if view.key(place) == "من" and (group := actor_group(view, place + 1)[0]):
            return group
    return ()

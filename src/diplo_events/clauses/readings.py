"""Which reading of a word heads a clause, where verb and noun are spelled alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.acts import act_noun, signing
from diplo_events.clauses.agreement import is_feminine_state
from diplo_events.clauses.likeness import is_likeness
from diplo_events.clauses.participles import is_counted
from diplo_events.clauses.phrase_words import ENCOUNTERS, GATHERING
from diplo_events.clauses.subjects import done_before
from diplo_events.clauses.verb_subjects import (
    encounter_precedes,
    finite,
    is_finite,
    subject_follows,
    subject_precedes,
    with_hamza,
)
from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading


#: Verbs that are spelled as names of people.
_NAMES: Final = frozenset({"قابل", "حل", "حضر"})
_THAT: Final = frozenset({"ان", "انه", "انها"})
#: What a speaker tells of himself: whom he met, where he went.
_OF_SPEAKER: Final = frozenset("التقى اجتمع زار قام أجرى عقد ناقش بحث تباحث تشاور استقبل قابل".split())
_SHORT: Final = ("يقل", "تقل")
_JUSSIVE: Final = frozenset({"لم", "لا", "الم", "فلم"})
_LIKE_INSISTING: Final = frozenset({"صر", "صار"})
#: So far behind the verb «على» may stand: «يصر وزير الخارجية الروسي سيرغي لافروف على».
_INSISTENCE: Final = 9
#: What one turns to somebody with, and how far behind the verb it may stand.
_ADDRESSES: Final = frozenset("شكر قول تحية تهنئة تعزية سؤال نداء طلب حديث خطاب تقدير امتنان".split())
_TURNING: Final = frozenset({"توجه"})
_ADDRESS: Final = 9
_GOALS: Final = frozenset({MentionKind.PLACE, MentionKind.COUNTRY})
MASDAR_POS: Final = frozenset({"noun", "noun_quant", "adj"})


#: What a clause of a dual verb may open with, and the prepositions that lead to its complement.
_GOING_ON: Final = frozenset({"كما", "حيث", "ثم"})
_LEADING_TO: Final = frozenset({"إلى", "على", "حول", "عن"})
#: «دول بينها عمان»، «قادة أبرزهم صالح»: they pick out one of those told, and are no verbs.
_AMONG: Final = frozenset("بينها بينهم بينهما وبينها وبينهم وبينهما ابرزها ابرزهم ابرزهما وابرزها وابرزهم".split())
#: Rare verbs of which a form is spelled as that of one of the rules: «دانى» «دان»، «أبد» «أبدى».
_RARE: Final = frozenset({"دانى", "أبد", "دنا", "أعان", "قر"})
#: «يشيد بالجهود», but «يشيد جسرا»; «يثني على», but «يثني عن»; «يلوح بالحرب», but «يلوح في الأفق»; «يشكك في».
_LEADING_ELSE: Final = {"شيد": "ب", "شاد": "ب", "لاح": "ب", "ثنى": "على", "شك": "في"}
#: «يبلغ الوزير نظيره»، «يطمئن حلفاءه»: before somebody it is what he is told; «يبلغ العدد ألفا» is of things.
_OF_THINGS: Final = frozenset({"بلغ", "تبلغ", "اطمأن"})
#: «اتفاق وافقت عبره إيران»: a preposition with its pronoun.
_NO_VERBS: Final = _AMONG | frozenset("عبره عبرها عبرهما عبرهم".split())
#: «ساكن يدعى عمر».
_CALLED: Final = frozenset({"يدعي", "تدعي"})
#: Prepositions behind which no verb stands.
_LEADING_TO_NOUNS: Final = frozenset(
    "في الي علي عن حول بشان لدي عبر خلال قبيل وقبيل عقب وعقب اثناء واثناء بعيد".split()
)
#: «قرار شطب كوبا من القائمة»: what was decided stands in its genitive, and is no verb.
_DECISIONS: Final = frozenset({"قرار", "بقرار", "لقرار", "امر", "بامر", "مرسوم", "بمرسوم"})
#: «من المقرر»: a noun of what is to come follows.
_EXPECTED: Final = frozenset("المقرر المنتظر المتوقع المرتقب المزمع المفترض المحتمل المومل".split())
#: «فيما حض الجانبين»: a verb follows.
_THEN: Final = frozenset({"فيما", "كما", "حيث", "بينما"})
#: «أن توقع»، «لم توقع»: only an imperfect follows.
_BEFORE_IMPERFECT: Final = frozenset({"ان", "لم", "لن", "كي", "لكي", "لا", "سوف", "ولم", "ولن"})

_BEFORE_PERFECT: Final = frozenset({"بعد", "منذ", "ما", "الي"})


def verb_reading(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """Return the finite verb of these lemmas that the word is, as its neighbours show."""
    if position in view.covered or _is_no_verb(view, position):
        return None
    best = view.reading(position)
    if "قبل" in lemmas and _takes_up(view, position):
        return next((one for one in view.tokens[position].readings if finite(one) and one.lemma == "قبل"), None)
    if "بين" in lemmas and _makes_clear(view, position):
        return next((one for one in view.tokens[position].readings if one.pos == "verb" and one.lemma == "بين"), None)
    if told := of_speaker(view, position, lemmas):
        return told
    if best is not None and best.pos == "verb":
        return None if _is_less(view, position, best) else _as_verb(view, position, best, lemmas)
    return (
        _gathering(view, position)
        or _of_two(view, position, lemmas)
        or _opened_meanwhile(view, position, lemmas)
        or confirmed_by_subject(view, position, lemmas)
    )


def of_speaker(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«التقينا الرئيس»، «زرت روما»: a verb of encounter that can only be in the first person; its subject speaks."""
    found = [one for one in view.tokens[position].readings if one.pos == "verb" and one.lemma in _OF_SPEAKER & lemmas]
    if not found or any(one.per == "3" and one.exact and one.vox == "a" for one in found):
        return None
    return next((one for one in found if one.per == "1" and one.exact and _is_told(one)), None)


def _is_told(reading: Reading) -> bool:
    """«التقينا» and «سنلتقي» tell of one meeting, «نلتقي» of any."""
    return reading.asp == "p" or (reading.asp == "i" and "sa_fut" in reading.proclitics)


def _as_verb(view: View, position: int, best: Reading, lemmas: frozenset[str]) -> Reading | None:
    """What a word that reads best as a verb is, of these lemmas."""
    readings = view.tokens[position].readings
    if is_likeness(view, position, best):
        return None
    if another := _of_another_verb(view, position, best, lemmas):
        return another
    if done_before(view, position) is not None:
        return next((one for one in readings if _done(one) and one.lemma in lemmas), None)
    if best.per in {"1", "2"}:
        return with_hamza(view, position, best, lemmas)
    best = _undotted(view, position, best) or best
    if best.asp == "p" and view.key(position - 1) in _BEFORE_IMPERFECT and not _once(view, position):
        return next((one for one in readings if _dependent(one) and one.lemma in lemmas), None)
    instead = _perfect_instead(view, position, lemmas) or _feminine_instead(view, position, lemmas)
    return instead or (best if best.lemma in lemmas else _spelled_alike(view, position, best, lemmas))


def _undotted(view: View, position: int, best: Reading) -> Reading | None:
    """«روما تستدعى السفير»: with an actor on each side the Egyptian final «ى» is «ي», and the verb is no passive."""
    if best.vox != "p" or best.asp != "i" or not view.tokens[position].form.endswith("ى"):
        return None
    group, last = actor_group(view, position + 1)
    done_to = last if view.covered.get(position - 1) is None else position + 1
    if not group or view.actor(done_to) is None or view.preposition(done_to) is not None:
        return None
    readings = (one for one in view.tokens[position].readings if one.lemma == best.lemma and one.vox == "a")
    return next((one for one in readings if (one.asp, one.gen, one.num) == (best.asp, best.gen, best.num)), None)


def _of_another_verb(view: View, position: int, best: Reading, lemmas: frozenset[str]) -> Reading | None:
    """«يطلعه على»، «يصر على»، «توقع مصر اتفاقية»: a form of another verb than the word is mostly read as."""
    if "أطلع" in lemmas and (briefing := _briefing(view, position)):
        return briefing
    if "أصر" in lemmas and best.lemma in _LIKE_INSISTING and (insists := _insisting(view, position)):
        return insists
    if best.lemma == "وجه" and "توجه" in lemmas and (heads := _heading(view, position)):
        return heads
    if best.lemma == "وصل" and "توصل" in lemmas and (reached := _reaching(view, position)):
        return reached
    return signing(view, position) if best.lemma == "توقع" and "وقع" in lemmas else None


def _reaching(view: View, position: int) -> Reading | None:
    """«مالي والنيجر توصلا إلى اتفاق»: what is spelled with «توصل» comes to terms, and arrives nowhere."""
    if not view.key(position).removeprefix("و").startswith("توصل"):
        return None
    return next((one for one in view.tokens[position].readings if (one.pos, one.lemma) == ("verb", "توصل")), None)


def _heading(view: View, position: int) -> Reading | None:
    """«من بغداد توجه الوزير إلى طهران»: he goes where «إلى» leads to; «بغداد توجه رسالة» has an object."""
    group, last = actor_group(view, position + 1)
    goal = view.starts.get(last + 1)
    if not group or view.key(last) != "الي" or goal is None or goal.kind not in _GOALS:
        return None
    return next((one for one in view.tokens[position].readings if one.lemma == "توجه" and _done(one)), None)


def _briefing(view: View, position: int) -> Reading | None:
    """«يطلع المبعوث الوزراء على»، «يطلعه على»: with an object it is told; «يطلع الوزير على» looks for himself."""
    found = next((one for one in view.tokens[position].readings if one.lemma == "أطلع" and finite(one)), None)
    if found is None:
        return None
    group, last = actor_group(view, position + 1)
    led = view.preposition(last) if group else None
    before = view.covered.get(position - 1)  # «الملك سيطلع الرئيس على»
    if led is not None and led[0] == "على" and before is not None and view.actor(before.first) is before:
        return found
    other = actor_group(view, last)[0] if group and led is None else ()
    return found if other or found.enclitic.endswith("_dobj") else None


def _once(view: View, position: int) -> bool:
    """«بعد أن وقعت مصر»، «ما أن وصل»: behind these «أن» leads to what is over."""
    return view.key(position - 1) == "ان" and view.key(position - 2).removeprefix("و") in _BEFORE_PERFECT


def _spelled_alike(view: View, position: int, best: Reading, lemmas: frozenset[str]) -> Reading | None:
    """«دانت»، «أبدت»، «يعين»، «يقر»: of two verbs of one form, right before or behind an actor, that of the rules."""
    beside = view.actor(position + 1) is not None or view.covered.get(position - 1) is not None
    led = best.lemma in _LEADING_ELSE and _first_led(view, position) == _LEADING_ELSE[best.lemma]
    told = best.lemma in _OF_THINGS and view.actor(position + 1) is not None and view.preposition(position + 1) is None
    if not (led or told or (beside and best.lemma in _RARE)):
        return None
    same = (one for one in view.tokens[position].readings if finite(one) and one.lemma in lemmas)
    return next((one for one in same if (one.asp, one.gen, one.num) == (best.asp, best.gen, best.num)), None)


def _first_led(view: View, position: int) -> str:
    """Return the first preposition behind a verb."""
    near = (view.preposition(place) for place in range(position + 1, min(position + _INSISTENCE, len(view))))
    return next((found[0] for found in near if found is not None), "")


def _is_less(view: View, position: int, best: Reading) -> bool:
    """«عددهم يقل عن عشرين»: without «لم» the shortened imperfect is that of «قلّ», not of «قال»."""
    short = best.lemma == "قال" and best.asp == "i" and view.key(position).endswith(_SHORT)
    return short and view.key(position - 1).removeprefix("و") not in _JUSSIVE


def _turns_with_words(view: View, position: int) -> bool:
    """«توجه الرئيس بالشكر إلى نظيره»: he turns to somebody, and goes nowhere."""
    following = (view.reading(place) for place in range(position + 1, min(position + _ADDRESS, len(view))))
    said = (one for one in following if one is not None and "bi_prep" in one.proclitics)
    return view.may_be(position, _TURNING) and any(one.lemma in _ADDRESSES for one in said)


def _insisting(view: View, position: int) -> Reading | None:
    """«تصر روسيا على أن»: before «على» the imperfect is that of «أصر», not of «صر» or «صار»."""
    following = range(position + 1, min(position + _INSISTENCE, len(view)))
    if not any(view.key(place) == "علي" and place not in view.covered for place in following):
        return None
    return next((one for one in view.tokens[position].readings if _dependent(one) and one.lemma == "أصر"), None)


def _done(reading: Reading) -> bool:
    return finite(reading) and reading.asp == "p"


def _dependent(reading: Reading) -> bool:
    return finite(reading) and reading.asp == "i"


def _gathering(view: View, position: int) -> Reading | None:
    """«وضم اللقاء الوزيرين»: before an encounter, the verb whose subject that is."""
    noun = view.reading(position + 1)
    if noun is None or noun.lemma not in ENCOUNTERS or noun.pos != "noun" or not view.may_be(position, GATHERING):
        return None
    return next((one for one in view.tokens[position].readings if finite(one) and one.lemma in GATHERING), None)


def _of_two(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«كما تطرقا إلى الأزمة»: opening a clause before its object, a dual perfect; not «وتبادلا تجاريا»."""
    form = view.tokens[position].form
    opens = view.conjoined(position) or view.is_comma(position - 1) or view.key(position - 1) in _GOING_ON
    following = view.reading(position + 1)
    if not (opens and form.endswith("ا")) or following is None or position + 1 in view.starts:
        return None
    if following.proclitics != ("Al_det",) and following.lemma not in _LEADING_TO:
        return None
    readings = view.tokens[position].readings
    return next((one for one in readings if _done(one) and one.num == "d" and one.lemma in lemmas), None)


def _opened_meanwhile(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«فيما حض الطرفين على»، «كما حث الأطراف»: behind these an indefinite noun makes no sense, a perfect does."""
    best = view.reading(position)
    if view.key(position - 1) not in _THEN or best is None or best.proclitics or best.enclitic:
        return None
    if best.pos != "noun" and not (best.pos == "prep" and view.actor(position + 1)):  # «بينما عبر الوزير عن»
        return None
    return next((one for one in view.tokens[position].readings if _done(one) and one.lemma in lemmas), None)


def _in_name(view: View, position: int) -> bool:
    """«عبد الله قابل»: right behind a person, a verb spelled as a name is his."""
    best, before = view.reading(position), view.covered.get(position - 1)
    named = best is not None and best.lemma in _NAMES
    return named and before is not None and before.kind is MentionKind.PERSON


def _makes_clear(view: View, position: int) -> bool:
    """«وبين الوزير أن ...»: with one actor and a clause behind it, «بين» is the verb, not the preposition."""
    if view.key(position).removeprefix("و") != "بين":
        return False
    if view.key(position).startswith("و") and view.key(position + 1) in _THAT:
        return True
    group, last = actor_group(view, position + 1)
    return len(group) == 1 and view.key(last) in _THAT


def _takes_up(view: View, position: int) -> bool:
    """«قبل الرئيس دعوة من نظيره»، «الرئيس قبل دعوة لزيارة»: before an indefinite invitation it is no preposition."""
    if view.key(position).removeprefix("و") != "قبل":
        return False
    if view.key(position + 1) == "دعوه" and (view.key(position + 2) == "من" or view.preposition(position + 2)):
        return True
    group, last = actor_group(view, position + 1)
    return len(group) == 1 and view.key(last) == "دعوه"


def _perfect_instead(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«توصلت/توصل الجانبان»: where a clause opens, a perfect of a rule's verb beats an imperfect of another."""
    best = view.reading(position)
    readings = view.tokens[position].readings
    if best is not None and best.num in {"d", "p"} and view.actor(position + 1) is not None:
        # «ودعا لافروف»: before its subject a verb is singular
        return next((one for one in readings if finite(one) and one.num == "s" and one.lemma in lemmas), None)
    if best is None or best.asp != "i" or view.covered.get(position - 1) is not None:
        return None
    if view.key(position - 1) in _BEFORE_IMPERFECT:
        return None
    return next((one for one in readings if one.pos == "verb" and one.asp == "p" and one.lemma in lemmas), None)


def _feminine_instead(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«الإمارات تخفض تمثيلها»: of a state or a woman, a rule's feminine imperfect beats a masculine perfect.

    «وتعارض الحكومة القرار»، «تغلق الحدود وتعارض القرار»: she stands behind it, or a feminine imperfect before it.
    """
    best = view.reading(position)
    if best is None or best.lemma in lemmas or not view.tokens[position].form.removeprefix("و").startswith("ت"):
        return None
    if not (_behind_state(view, position) or (best.asp == "p" and _of_woman(view, position))):
        return None
    readings = view.tokens[position].readings
    return next((one for one in readings if finite(one) and one.asp == "i" and one.lemma in lemmas), None)


def _behind_state(view: View, position: int) -> bool:
    before = view.covered.get(position - 1)
    named = before is not None and before.kind in {MentionKind.COUNTRY, MentionKind.ORGANISATION}
    return named and before is not None and view.actor(before.first) is not None


def _of_woman(view: View, position: int) -> bool:
    """Tell whether a feminine subject follows, or a feminine imperfect leads on to a verb joined to it."""
    group, _ = actor_group(view, position + 1)
    if group and view.preposition(position + 1) is None and (group[0].gender == "f" or is_feminine_state(group[0])):
        return True
    verb = next((place for place in range(position - 1, -1, -1) if view.is_verb(place) or view.is_stop(place)), None)
    told = view.reading(verb) if verb is not None and view.conjoined(position) else None
    return told is not None and (told.pos, told.asp, told.gen, told.num) == ("verb", "i", "f", "s")


def confirmed_by_subject(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«وفي سياق متصل بحث وزير الدفاع ...»: read as noun alone, a verb before its subject."""
    if view.preposition(position) or view.key(position - 1) in _DECISIONS:
        return None
    told = subject_follows(view, position) or subject_precedes(view, position) or encounter_precedes(view, position)
    if not told:
        return _without_hamza(view, position, lemmas) if view.key(position + 1) in _THAT else None
    readings = view.tokens[position].readings
    found = next((one for one in readings if one.lemma in lemmas and finite(one)), None)
    return found or _without_hamza(view, position, lemmas)


def _without_hamza(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«واكد الوزير»، «واكد ان»: where a sentence opens, a rare name is rather a verb that lost its hamza."""
    best = view.reading(position)
    if best is None or best.pos != "noun_prop" or not (position == 0 or view.is_stop(position - 1)):
        return None
    readings = view.tokens[position].readings
    return next((one for one in readings if one.lemma in lemmas and is_finite(one)), None)


def owned_noun(view: View, position: int) -> Reading | None:
    """«أكدت الوزارة استضافتها وفدين»: behind a verb and its subject the word with her pronoun is what she confirmed."""
    best, subject = view.reading(position), view.covered.get(position - 1)
    if best is None or subject is None or not best.enclitic or best.proclitics:
        return None
    if view.actor(subject.first) is not subject or not view.is_verb(subject.first - 1):
        return None
    nouns = (one for one in view.tokens[position].readings if one.pos == "noun" and one.enclitic.endswith("_poss"))
    return next(nouns, None)


def _is_no_verb(view: View, position: int) -> bool:
    """«بينها»، «عبره»، «اضافة إلى»، «147 طالبا»، a man's name, what somebody confirmed: they only look like verbs."""
    if (
        of_nation(view, position) is not None
        or view.key(position) in _NO_VERBS
        or view.tokens[position].form.endswith("ة")
        or _answering(view, position)
    ):
        return True
    if _is_called(view, position) or is_counted(view, position) or _turns_with_words(view, position):
        return True
    if view.key(position - 1) in _LEADING_TO_NOUNS and position - 1 not in view.covered:  # «في حث الجانب الآخر على»
        return True
    if view.key(position - 1) in _EXPECTED and view.key(position - 2) in {"من", "ومن"}:  # «من المقرر عقد اجتماع»
        return True
    if view.key(position - 1) == "حال" and view.key(position - 2) in {"في", "وفي"}:  # «في حال رفض المجلس القرار»
        return True
    return _in_name(view, position) or (owned_noun(view, position) or act_noun(view, position)) is not None


def _answering(view: View, position: int) -> bool:
    """«وقال، ردا على سؤال»: the masdar as an adverb, though two may have answered."""
    return view.key(position).removeprefix("و") == "ردا" and view.key(position + 1) == "علي"


def _is_called(view: View, position: int) -> bool:
    """«رجل يدعى أبو بكر»: right behind an indefinite noun and before a name he is called so; «يدعي» is to claim."""
    if view.key(position) not in _CALLED or view.conjoined(position) or view.actor(position + 1) is None:
        return False
    before = view.reading(position - 1)
    indefinite = before is not None and before.pos in MASDAR_POS and "Al_det" not in before.proclitics
    return indefinite and view.tokens[position].form.endswith("ى")


def of_nation(view: View, position: int) -> Reading | None:
    """«رفض لبناني للمقترح»: where a sentence opens, what a nationality describes is a noun, spelled as a verb too."""
    best, nation = view.reading(position), view.starts.get(position + 1)
    if best is None or best.pos != "verb" or best.proclitics or nation is None or nation.reference != "adjective":
        return None
    if (position and not view.is_mark(position - 1)) or view.key(position + 1).startswith("ال"):
        return None
    return next((one for one in view.tokens[position].readings if one.pos == "noun" and not one.proclitics), None)

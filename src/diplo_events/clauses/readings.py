"""Which reading of a word heads a clause, where verb and noun are spelled alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.alike import (
    BEFORE_IMPERFECT,
    OF_THINGS,
    feminine_instead,
    goes_off,
    heading,
    of_another_verb,
    perfect_instead,
    spelled_alike,
    undotted,
)
from diplo_events.clauses.first_person import of_speaker
from diplo_events.clauses.likeness import is_likeness
from diplo_events.clauses.no_verbs import is_no_verb
from diplo_events.clauses.phrase_words import ENCOUNTERS, GATHERING, THAT_IT, THEREIN
from diplo_events.clauses.speeches import speech_of
from diplo_events.clauses.subjects import done_before
from diplo_events.clauses.verb_subjects import (
    encounter_precedes,
    finite,
    imperfect,
    is_finite,
    perfect,
    subject_follows,
    subject_precedes,
    with_hamza,
)
from diplo_events.mentions.vocabulary import NOMINALS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

_THAT: Final = frozenset({"ان", "انه", "انها"})
_DONE: Final = "ان"
_TO_HIM: Final = frozenset("له لها لهم لهما".split())
#: Verbs of saying whose noun has no clause behind it: «صرح» is a monument too.
_ONLY_SAYING: Final = frozenset({"صرح"})
#: What one does with a paper or speech of one's own, and how far before it the verb may stand.
_ISSUING: Final = frozenset("أصدر ألقى نشر وجه بعث أرسل كتب وزع أدلى قدم أذاع".split())
_ISSUED: Final = 8
_GETTING: Final = frozenset({"تلقى", "تسلم"})
#: «ثم توجه إلى»: a verb spelled as its noun, the word before it, and those that lead on.
_THEN_ON: Final = "ثم"
_GOES: Final = frozenset({"توجه"})
_WHERE_TO: Final = frozenset({"الي", "في", "من", "بعد", "بعدها", "امس", "اليوم"})
_SHORT: Final = ("يقل", "تقل")
_JUSSIVE: Final = frozenset({"لم", "لا", "الم", "فلم"})
#: «قرار شطب كوبا من القائمة»: what was decided stands in its genitive, and is no verb.
_DECISIONS: Final = frozenset({"قرار", "بقرار", "لقرار", "امر", "بامر", "مرسوم", "بمرسوم"})
#: What a clause of a dual verb may open with, and the prepositions that lead to its complement.
_GOING_ON: Final = frozenset({"كما", "حيث", "ثم"})
_LEADING_TO: Final = frozenset({"إلى", "على", "حول", "عن"})
#: «فيما حض الجانبين»: a verb follows.
_THEN: Final = frozenset({"فيما", "كما", "حيث", "بينما"})
_ATTENDED: Final = frozenset({"حضره", "حضرها"})
_INDEED: Final = frozenset({"قد", "وقد", "فقد", "لقد"})
_BEFORE_PERFECT: Final = frozenset({"بعد", "منذ", "ما", "الي"})
_BEHIND_CLEAR: Final = _THAT | _TO_HIM


def verb_reading(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """Return the finite verb of these lemmas that the word is, as its neighbours show."""
    if position in view.covered or is_no_verb(view, position):
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
        _done_already(view, position, lemmas)
        or _gathering(view, position)
        or _of_two(view, position, lemmas)
        or _opened_meanwhile(view, position, lemmas)
        or _said_therein(view, position, lemmas)
        or confirmed_by_subject(view, position, lemmas)
    )


def _as_verb(view: View, position: int, best: Reading, lemmas: frozenset[str]) -> Reading | None:
    """What a word that reads best as a verb is, of these lemmas."""
    readings = view.tokens[position].readings
    if is_likeness(view, position, best):
        return None
    if another := of_another_verb(view, position, best, lemmas):
        return another
    if done_before(view, position) is not None:
        return next((one for one in readings if perfect(one) and one.lemma in lemmas), None)
    if best.per in {"1", "2"}:
        return with_hamza(view, position, best, lemmas)
    best = undotted(view, position, best) or best
    if best.asp == "p" and view.key(position - 1) in BEFORE_IMPERFECT and not _once(view, position):
        return next((one for one in readings if imperfect(one) and one.lemma in lemmas), None)
    instead = perfect_instead(view, position, lemmas) or feminine_instead(view, position, lemmas)
    if instead is None and best.lemma in OF_THINGS:
        instead = spelled_alike(view, position, best, lemmas)  # «بلغ» carries letters too
    return instead or (best if best.lemma in lemmas else spelled_alike(view, position, best, lemmas))


def _once(view: View, position: int) -> bool:
    """«بعد أن وقعت مصر»، «ما أن وصل»: behind these «أن» leads to what is over."""
    return view.key(position - 1) == "ان" and view.key(position - 2).removeprefix("و") in _BEFORE_PERFECT


def _is_less(view: View, position: int, best: Reading) -> bool:
    """«عددهم يقل عن عشرين»: without «لم» the shortened imperfect is that of «قلّ», not of «قال»."""
    short = best.lemma == "قال" and best.asp == "i" and view.key(position).endswith(_SHORT)
    return short and view.key(position - 1).removeprefix("و") not in _JUSSIVE


def _done_already(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«سبق للوزير أن رفض الخطة»: behind «سبق ... أن» no noun stands."""
    if view.key(position - 1) != _DONE or done_before(view, position) is None:
        return None
    return next((one for one in view.tokens[position].readings if perfect(one) and one.lemma in lemmas), None)


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
    goes_on = view.key(position - 1) == _THEN_ON and following.pos == "noun"  # «ثم عقدا اجتماعا»
    if following.proclitics != ("Al_det",) and following.lemma not in _LEADING_TO and not goes_on:
        return None
    readings = view.tokens[position].readings
    return next((one for one in readings if perfect(one) and one.num == "d" and one.lemma in lemmas), None)


def _opened_meanwhile(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«فيما حض الطرفين على»، «كما حث الأطراف»: behind these an indefinite noun makes no sense, a perfect does."""
    best = view.reading(position)
    if view.key(position - 1) not in _THEN or best is None or best.proclitics:
        return None
    if best.enclitic and view.key(position) not in _ATTENDED:  # «فيما حضره من الجانب القطري الوزير»
        return None
    if best.pos != "noun" and not (best.pos == "prep" and view.actor(position + 1)):  # «بينما عبر الوزير عن»
        return None
    return next((one for one in view.tokens[position].readings if perfect(one) and one.lemma in lemmas), None)


def _said_therein(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«في خطاب ألقاه الوزير، دافع فيه عن»، «بيانا دان فيه»، «الوزير الذي زار روما أمس صرح أن»: no noun stands so."""
    told = view.key(position + 1) in THEREIN
    therein = told and (view.is_comma(position - 1) or _in_paper_issued(view, position))
    if not therein and not (view.may_be(position, _ONLY_SAYING) and view.key(position + 1) in THAT_IT):
        return None
    return next((one for one in view.tokens[position].readings if perfect(one) and one.lemma in lemmas), None)


def _in_paper_issued(view: View, position: int) -> bool:
    """«أصدر بيانا دان فيه»: words of the paper that somebody has put out; «تلقى رسالة» gets another's."""
    paper = speech_of(view, position)
    if paper is None:
        return False
    near = range(max(0, paper - _ISSUED), paper)
    return any(view.may_be(place, _ISSUING) and not view.may_be(place, _GETTING) for place in near)


def _makes_clear(view: View, position: int) -> bool:
    """«وبين الوزير أن ...»: with one actor and a clause behind it, «بين» is the verb, not the preposition."""
    if view.key(position).removeprefix("و") != "بين":
        return False
    if view.key(position).startswith("و") and view.key(position + 1) in _BEHIND_CLEAR:
        return True  # «وبين له أهم النقاط»
    group, last = actor_group(view, position + 1)
    led = view.preposition(last) if group and last < len(view) else None
    told = led is not None and led[0] == "ل" and view.actor(led[1]) is not None  # «وبين الوزير للسفير أن»
    return len(group) == 1 and (view.key(last) in _THAT or told)


def _takes_up(view: View, position: int) -> bool:
    """«قبل الرئيس دعوة من نظيره»، «الرئيس قبل دعوة لزيارة»: before an indefinite invitation it is no preposition."""
    if view.key(position).removeprefix("و") != "قبل":
        return False
    if view.key(position + 1) == "دعوه" and (view.key(position + 2) == "من" or view.preposition(position + 2)):
        return True
    group, last = actor_group(view, position + 1)
    return len(group) == 1 and view.key(last) == "دعوه"


def confirmed_by_subject(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«وفي سياق متصل بحث وزير الدفاع ...»: read as noun alone, a verb before its subject."""
    if view.preposition(position) or view.key(position - 1) in _DECISIONS:
        return None
    if (gone := _goes_on(view, position, lemmas)) is not None:
        return gone
    told = subject_follows(view, position) or subject_precedes(view, position) or encounter_precedes(view, position)
    if not told:
        return _without_hamza(view, position, lemmas) if view.key(position + 1) in _THAT else None
    readings = view.tokens[position].readings
    heads = heading(view, position) if view.key(position) in _GOES and lemmas >= _GOES else None  # «بعد روما توجه»
    found = heads or next((one for one in readings if one.lemma in lemmas and finite(one)), None)
    return found or _without_hamza(view, position, lemmas) or _indeed(view, position, lemmas)


def _indeed(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«وقد اجرى الوزير»، «اجرى الوزير»: behind «قد», or as no word as it is spelled, a verb that lost its hamza."""
    best, readings = view.reading(position), view.tokens[position].readings
    if best is None or best.pos not in NOMINALS or best.enclitic:
        return None
    lost = not any(one.exact and one.pos in NOMINALS for one in readings) or view.key(position - 1) in _INDEED
    return next((one for one in readings if lost and one.lemma in lemmas and is_finite(one)), None)


def _goes_on(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«زار روما ثم توجه إلى برن»، «الوزير توجه أمس إلى برن»: before where one goes, a bare word is a verb."""
    then = view.key(position - 1) == _THEN_ON and view.key(position + 1) in _WHERE_TO
    if view.key(position) not in _GOES or not (then or goes_off(view, position)):
        return None
    readings = view.tokens[position].readings
    return next((one for one in readings if perfect(one) and one.lemma in _GOES & lemmas), None)


def _without_hamza(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«واكد الوزير»، «واكد ان»: where a sentence opens, a rare name is rather a verb that lost its hamza."""
    best = view.reading(position)
    if best is None or best.pos != "noun_prop" or not (position == 0 or view.is_stop(position - 1)):
        return None
    readings = view.tokens[position].readings
    return next((one for one in readings if one.lemma in lemmas and is_finite(one)), None)

"""Forms that two verbs share: which of them stands here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.acts import signing
from diplo_events.clauses.agreement import is_feminine_state
from diplo_events.clauses.verb_subjects import finite, imperfect, perfect
from diplo_events.document import LANDS, PERSONS, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

_LIKE_INSISTING: Final = frozenset({"صر", "صار"})
#: So far behind the verb «على» may stand: «يصر وزير الخارجية الروسي سيرغي لافروف على».
_INSISTENCE: Final = 9
#: Rare verbs of which a form is spelled as that of one of the rules: «دانى» «دان»، «أبد» «أبدى».
_RARE: Final = frozenset({"دانى", "أبد", "دنا", "أعان", "قر", "خبر", "بر", "ردف", "لحا", "لحى"})
#: «يشيد بالجهود», but «يشيد جسرا»; «يثني على», but «يثني عن»; «يلوح بالحرب», but «يلوح في الأفق»; «يشكك في»;
#: «يقلل من»، «يهون من شأنه».
_LEADING_ELSE: Final = {"شيد": "ب", "شاد": "ب", "لاح": "ب", "ثنى": "على", "شك": "في", "قل": "من", "هان": "من"}
#: «يبلغ الوزير نظيره»، «يطمئن حلفاءه»: before somebody it is what he is told; «يبلغ العدد ألفا» is of things.
OF_THINGS: Final = frozenset({"بلغ", "تبلغ", "اطمأن"})
#: «لم يخف قلقه»: the shortened imperfect of «أخفى» is spelled as those of «خف» and «خاف» are.
_HIDE: Final = frozenset({"يخف", "تخف", "يخفوا", "يخفي", "تخفي"})
_NOT: Final = frozenset({"لم", "لا"})
#: «أن توقع»، «لم توقع»: only an imperfect follows.
BEFORE_IMPERFECT: Final = frozenset({"ان", "لم", "لن", "كي", "لكي", "لا", "سوف", "ولم", "ولن"})

#: How somebody goes off: «توجه سرا إلى».
_HOW: Final = frozenset("سرا فجاه فورا مباشره لاحقا مجددا جوا برا بعدها".split())
#: «تناقش الوزيرة الملف»، «تناقش الوزير مع»: what stands behind them has told already which they are.
_TOLD_APART: Final = frozenset({"تناقش", "تهاتف", "تحاور"})


def undotted(view: View, position: int, best: Reading) -> Reading | None:
    """«روما تستدعى السفير»: with an actor on each side the Egyptian final «ى» is «ي», and the verb is no passive."""
    if best.vox != "p" or best.asp != "i" or not view.tokens[position].form.endswith("ى"):
        return None
    group, last = actor_group(view, position + 1)
    done_to = last if view.covered.get(position - 1) is None else position + 1
    if not group or view.actor(done_to) is None or view.preposition(done_to) is not None:
        return None
    readings = (one for one in view.tokens[position].readings if one.lemma == best.lemma and one.vox == "a")
    return next((one for one in readings if (one.asp, one.gen, one.num) == (best.asp, best.gen, best.num)), None)


def of_another_verb(view: View, position: int, best: Reading, lemmas: frozenset[str]) -> Reading | None:
    """«يطلعه على»، «يصر على»، «توقع مصر اتفاقية»: a form of another verb than the word is mostly read as."""
    if "أطلع" in lemmas and (briefing := _briefing(view, position)):
        return briefing
    if "أصر" in lemmas and best.lemma in _LIKE_INSISTING and (insists := _insisting(view, position)):
        return insists
    if "أخفى" in lemmas and view.key(position) in _HIDE and view.key(position - 1).removeprefix("و") in _NOT:
        return next((one for one in view.tokens[position].readings if one.lemma == "أخفى"), None)
    if best.lemma == "وجه" and "توجه" in lemmas and (heads := heading(view, position)):
        return heads
    if best.lemma == "وصل" and "توصل" in lemmas and (reached := _reaching(view, position)):
        return reached
    return signing(view, position) if best.lemma == "توقع" and "وقع" in lemmas else None


def _reaching(view: View, position: int) -> Reading | None:
    """«مالي والنيجر توصلا إلى اتفاق»: what is spelled with «توصل» comes to terms, and arrives nowhere."""
    if not view.key(position).removeprefix("و").startswith("توصل"):
        return None
    return next((one for one in view.tokens[position].readings if (one.pos, one.lemma) == ("verb", "توصل")), None)


def heading(view: View, position: int) -> Reading | None:
    """«من بغداد توجه الوزير إلى طهران»: he goes where «إلى» leads to; «بغداد توجه رسالة» has an object.

    «إن الوزير توجه أمس إلى طهران»: a man before it goes there too; «الوزيرة توجه إلى طهران رسالة» has an object.
    """
    group, last = actor_group(view, position + 1)
    if group and not _leads_somewhere(view, last):
        return None
    if not group and not goes_off(view, position):
        return None
    return next((one for one in view.tokens[position].readings if one.lemma == "توجه" and perfect(one)), None)


def goes_off(view: View, position: int) -> bool:
    """«الوزير توجه أمس إلى طهران»: a man stands before the word, and «إلى» leads somewhere behind it or a day."""
    return _is_mans(view, position) and _leads_somewhere(view, _behind_day(view, position + 1))


def _leads_somewhere(view: View, position: int) -> bool:
    goal = view.starts.get(position + 1)
    return view.key(position) == "الي" and goal is not None and goal.kind in LANDS


def _behind_day(view: View, position: int) -> int:
    """Return where the words behind a day begin, if one is told here; «سرا» may stand before it."""
    position += view.key(position) in _HOW
    day = view.covered.get(position)
    return day.last if day is not None and day.kind is MentionKind.DATE else position


def _is_mans(view: View, position: int) -> bool:
    """Tell whether a man alone is told of right before the word."""
    before = view.covered.get(position - 1)
    return before is not None and before.kind in PERSONS and before.gender != "f" and before.number != "p"


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


def spelled_alike(view: View, position: int, best: Reading, lemmas: frozenset[str]) -> Reading | None:
    """«دانت»، «أبدت»، «يعين»، «يقر»: of two verbs of one form, right before or behind an actor, that of the rules."""
    beside = view.actor(position + 1) is not None or view.covered.get(position - 1) is not None
    led = best.lemma in _LEADING_ELSE and _first_led(view, position) == _LEADING_ELSE[best.lemma]
    told = best.lemma in OF_THINGS and view.actor(position + 1) is not None and view.preposition(position + 1) is None
    if not (led or told or (beside and best.lemma in _RARE)):
        return None
    others = lemmas - {best.lemma}
    same = (one for one in view.tokens[position].readings if finite(one) and one.lemma in others)
    return next((one for one in same if (one.asp, one.gen, one.num) == (best.asp, best.gen, best.num)), None)


def _first_led(view: View, position: int) -> str:
    """Return the first preposition behind a verb."""
    near = (view.preposition(place) for place in range(position + 1, min(position + _INSISTENCE, len(view))))
    return next((found[0] for found in near if found is not None), "")


def _insisting(view: View, position: int) -> Reading | None:
    """«تصر روسيا على أن»: before «على» the imperfect is that of «أصر», not of «صر» or «صار»."""
    following = range(position + 1, min(position + _INSISTENCE, len(view)))
    if not any(view.key(place) == "علي" and place not in view.covered for place in following):
        return None
    return next((one for one in view.tokens[position].readings if imperfect(one) and one.lemma == "أصر"), None)


def perfect_instead(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«توصلت/توصل الجانبان»: where a clause opens, a perfect of a rule's verb beats an imperfect of another."""
    best = view.reading(position)
    readings = view.tokens[position].readings
    if best is not None and best.num in {"d", "p"} and view.actor(position + 1) is not None:
        # «ودعا لافروف»: before its subject a verb is singular
        return next((one for one in readings if finite(one) and one.num == "s" and one.lemma in lemmas), None)
    if best is None or best.asp != "i" or view.covered.get(position - 1) is not None:
        return None
    if view.key(position - 1) in BEFORE_IMPERFECT:
        return None
    wanted = lemmas - _TOLD_APART
    return next((one for one in readings if one.pos == "verb" and one.asp == "p" and one.lemma in wanted), None)


def feminine_instead(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«الإمارات تخفض تمثيلها»: of a state or a woman, a rule's feminine imperfect beats a masculine perfect.

    «وتعارض الحكومة القرار»، «تغلق الحدود وتعارض القرار»: she stands behind it, or a feminine imperfect before it.
    """
    best = view.reading(position)
    if best is None or not view.tokens[position].form.removeprefix("و").startswith("ت"):
        return None
    if best.lemma in lemmas and not (_clashes(view, position, best) or _goes_on(view, position, best)):
        return None
    if not (_behind_state(view, position) or (best.asp == "p" and _of_woman(view, position))):
        return None
    readings = view.tokens[position].readings
    return next((one for one in readings if finite(one) and one.asp == "i" and one.lemma in lemmas), None)


def _clashes(view: View, position: int, best: Reading) -> bool:
    """«مصر توقع اتفاقية»: what a feminine state does is no masculine perfect."""
    before = view.covered.get(position - 1)
    woman = before is not None and (before.gender == "f" or is_feminine_state(before))
    return woman and (best.asp, best.gen) == ("p", "m")


def _goes_on(view: View, position: int, best: Reading) -> bool:
    """«كندا تستدعي السفير وتسلمه مذكرة»: joined to what she does, with an object of its own, no perfect of a man's."""
    perfect_of_man = (best.asp, best.gen) == ("p", "m") and best.enclitic.endswith("_dobj")
    return perfect_of_man and view.conjoined(position) and _of_woman(view, position)


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

"""Clauses that go on with an encounter told before: «كما بحثا الملف»، «وتركز البحث على»، «أطلعه على»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import ENCOUNTERS, TALKED_OVER
from diplo_events.document import Clause, FunctionKind, PredicateKind
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.leading import behind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View


_SPEECHES: Final = frozenset("كلمة خطاب حديث تصريح مقابلة مقال بيان مداخلة".split())
#: So many words may tell whose an encounter was.
_SIDES: Final = 14


def tells_of_encounter(view: View, clause: Clause) -> bool:
    """«أن الاتصال بحث الأزمة»، «المباحثات الموسعة تناولت»: the encounter itself is the subject before its verb."""
    own = clause.predicate
    if own.kind is not PredicateKind.VERB or own.lemma not in words.TELLING:
        return False
    place = own.first - 1
    while (reading := view.reading(place)) is not None and reading.pos == "adj" and "Al_det" in reading.proclitics:
        place -= 1
    definite = reading is not None and "Al_det" in reading.proclitics
    if view.conjoined(own.first):
        return _was_good(view, own.first)
    return (definite and heads(view, place, ENCOUNTERS | {"بحث", "دورة"})) or _is_of_sides(view, own.first - 1)


def _was_good(view: View, verb: int) -> bool:
    """«أن اللقاء كان مثمرا وتناول الأزمة»: behind what the encounter was like, «و» tells what it was about."""
    place = verb - 1
    while (one := view.reading(place)) is not None and one.pos == "adj" and place not in view.covered:
        place -= 1
    noun = view.reading(place - 1)
    was = place < verb - 1 and view.may_be(place, words.BEING)
    return was and noun is not None and noun.proclitics == ("Al_det",) and heads(view, place - 1, ENCOUNTERS)


def _is_of_sides(view: View, last: int) -> bool:
    """«أن مناقشات الوزير مع نظيره تطرقت»: an encounter with whose it is, and with whom."""
    for place in range(last, max(last - _SIDES, 0), -1):
        if place not in view.covered and view.key(place) not in {"مع", "بين"}:
            return place < last and heads(view, place, ENCOUNTERS) and view.starts.get(place + 1) is not None
    return False


def is_dual(view: View, clause: Clause) -> bool:
    """«واتفقا على»، «وأكدا ضرورة»، «"ناقشنا الأزمة"»: two do it who were told before."""
    own = clause.predicate
    reading = view.reading(own.first)
    dual = (reading is not None and reading.num == "d") or view.key(own.first).removeprefix("و") in words.DUALS
    dual = dual or (own.lemma in TALKED_OVER and own.kind is PredicateKind.VERB and _by_us(view, own.first))
    return own.kind is PredicateKind.VERB and dual and not any(clause.all(FunctionKind.SUBJECT))


def _by_us(view: View, place: int) -> bool:
    """«ناقشنا»، «بحثنا» in direct speech: the speaker and whom he met."""
    verbs = (one for one in view.tokens[place].readings if one.pos == "verb")
    return any(one.per == "1" and one.num == "p" for one in verbs)


def puts(view: View, clause: Clause) -> bool:
    """«وعرض الوزير أوضاع المعابر»، «وأطلع نظيره على»: what one puts to the other, or hears from him."""
    own = clause.predicate
    told = any(item.mentions for item in clause.all(FunctionKind.SUBJECT))
    if own.kind is not PredicateKind.VERB or own.lemma not in words.PUTTING or view.is_relative(own.first - 1):
        return False
    strangers = own.lemma == "أطلع" and any(not item.mentions for item in clause.all(FunctionKind.OBJECT)[:1])
    return told and not strangers  # «وأطلع الوزير شقيقه على ...»


def turns_on(clause: Clause) -> bool:
    """«وتركزت على الأزمة»: what has no subject here and can have no person for one is of the talks told before."""
    own = clause.predicate
    return own.kind is PredicateKind.VERB and own.lemma in words.OF_THINGS and not any(clause.all(FunctionKind.SUBJECT))


def is_told(view: View, clause: Clause) -> bool:
    """«وتركز البحث على الأزمة»، «وتناول البحث»: the talking itself, behind a verb that tells what it was about."""
    return told_by_talk(view, clause) > 0


def touches_too(view: View, clause: Clause) -> bool:
    """«كما تطرق إلى الأزمة»، «كما تناولت الأسعار»: the encounter told before, unless it was a speech."""
    own = clause.predicate
    if own.kind is not PredicateKind.VERB or view.key(own.first - 1) != "كما" or own.voice == "p":
        return False
    if any(clause.all(FunctionKind.SUBJECT)) or view.actor(own.last) is not None:
        return False
    return not any(heads(view, place, _SPEECHES) for place in (own.last, own.last + 1))


def told_by_talk(view: View, clause: Clause) -> int:
    """«وتركز البحث على الأزمة»، «وتناول النقاش الأزمة»: where the topic begins behind the talking that it is about."""
    own = clause.predicate
    ways = words.TELLING.get(own.lemma) if own.kind is PredicateKind.VERB else None
    talk = view.reading(own.last)
    named = talk is not None and talk.proclitics == ("Al_det",) and heads(view, own.last, words.TALKING)
    return behind(view, own.last + 1, ways, witnessed=False) if ways is not None and named else 0


def goes_on(view: View, clause: Clause) -> bool:
    """«كما بحث الملف»، «وناقش أيضا الأزمة»: somebody told before talked of something more."""
    own = clause.predicate
    if own.lemma == "تطرق" and touches_too(view, clause):
        return True
    if own.kind is not PredicateKind.VERB or own.lemma not in TALKED_OVER or own.voice == "p":
        return False
    more = {view.key(own.first + 1), view.key(own.first + 2)} & {"ايضا", "كذلك"}
    return (bool(more) or view.key(own.first - 1) in {"كما", "حيث"}) and view.actor(own.last) is None


def also_talks(view: View, clause: Clause) -> bool:
    """«كما استعرض رئيس الوزراء الاستعدادات»: one of those told before, with nobody else, talked of something more."""
    own = clause.predicate
    told = own.kind is PredicateKind.VERB and own.lemma in TALKED_OVER and own.voice != "p"
    return told and view.key(own.first - 1) == "كما"


def takes_up_side(view: View, clause: Clause, words_of: range) -> bool:
    """«بحث معه الأزمة»، «أطلعه على»، «أطلع ضيفه على»: with whom is told by a pronoun, or by what he is to the other."""
    own = view.reading(clause.predicate.first)
    if clause.predicate.kind is PredicateKind.MASDAR or own is None:
        return own is not None and any(view.key(place) in words.HIS_GUEST for place in words_of)
    told = own.lemma in words.INFORMING and own.enclitic.endswith("_dobj")
    return told or any(view.key(place) in words.WITH_HIM or _is_counterpart(view, place) for place in words_of)


def _is_counterpart(view: View, place: int) -> bool:
    """«ضيفه»، «نظيره» without a state."""
    if view.key(place).removeprefix("ب") in words.HIS_GUEST:
        return True
    mention = view.starts.get(place)
    return mention is not None and mention.reference == "counterpart" and mention.actor is None

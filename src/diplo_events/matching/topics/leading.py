"""From a telling verb to where its topic begins: past asides, sides and adverbs, behind its preposition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrase_words import DISCUSSING, ENCOUNTERS, TALKS
from diplo_events.clauses.phrases import circumstance
from diplo_events.clauses.speech import CITING
from diplo_events.clauses.taking_place import cited_end
from diplo_events.clauses.topic_circumstances import outer
from diplo_events.clauses.topic_heads import is_elative, leads_row
from diplo_events.document import MentionKind
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.manners import after_manner

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

_ADVERBS: Final = frozenset({"ايضا", "كذلك", "خلال", "هاتفيا", "خصوصا", "تحديدا", "بالتفصيل", "اساسا", "علما"})
_SOURCES: Final = frozenset({"وفقا", "وفق", "بحسب", "حسب", "كما"})
#: «حسب بيان السفارة، عدة بنود»: what may be cited between a verb and its topic.
_CITED: Final = frozenset("بيان بلاغ إعلان نص مصدر مسؤول متحدث وكالة صحيفة إعلام".split())
_HANDING_ON: Final = frozenset("نقل نشر أورد بث أذاع أصدر تناقل".split())
_QUOTES: Final = frozenset({"«", "“", '"', "‘", "("})
_FOR_BOTH: Final = frozenset({"للبلدين", "للجانبين", "للطرفين", "للدولتين"})
_DASHES: Final = frozenset({"-", "–", "ـ"})
#: So many words what stands between commas may have.
_ASIDE: Final = 10


def after_aside(view: View, place: int) -> int:
    """«جدول أعمال الاجتماع، وفقا للبيان، مراجعة ...»، «القمة، التي تعقد غدا، على ...»: what marks enclose."""
    after = _after_one(view, place)
    while after > place and _is_handed_on(view, after):  # «وفقا لبيان الوزارة، نقلته الوكالة، مراجعة ...»
        after = next((one + 1 for one in range(after, min(after + _ASIDE, len(view))) if view.is_comma(one)), place)
    return after


def _is_handed_on(view: View, place: int) -> bool:
    """«نقلته الوكالة»، «نشرته الصحيفة»: who handed on what was cited."""
    verbs = view.tokens[place].readings if place < len(view) else ()
    return any(one.lemma in _HANDING_ON and one.enclitic.endswith("_dobj") for one in verbs)


def _after_one(view: View, place: int) -> int:
    if place >= len(view):
        return place
    if (after := cited_end(view, place)) > place:  # «وبحث اللقاء حسب البيان "سبل التعاون"»
        return after
    if view.key(place) in CITING and _cites(view, place + 1):  # «الاجتماع وفقا لبيان الوزارة، مراجعة ...»
        return next((one + 1 for one in range(place, min(place + _ASIDE, len(view))) if view.is_comma(one)), place)
    dashed = view.tokens[place].form in _DASHES  # «اللقاء - الذي عقد في روما - أوجه التعاون»
    if not dashed and not (view.is_comma(place) and _stands_aside(view, place + 1)):
        return place
    for after in range(place + 2, min(place + 2 * _ASIDE, len(view))):
        closes = view.tokens[after].form in _DASHES if dashed else view.is_comma(after)
        if closes and not view.conjoined(after + 1):  # «القمة، التي تعقد في روما، وبحضور الرئيس، سبل التعاون»
            return after + 1
    return place


def _cites(view: View, place: int) -> bool:
    """«وفقا لبيان الوزارة»، «حسب بيان السفارة»، «وفق نص الاتفاق»."""
    return view.preposition(place) is not None or heads(view, place, _CITED)


def _stands_aside(view: View, place: int) -> bool:
    """«وفقا للبيان»، «التي تعقد غدا»، «خلال اللقاء»، «أمس»: what may stand between commas before a topic."""
    told = view.key(place) in _SOURCES or view.is_relative(place)
    return told or circumstance(view, place) or outer(view, place) or view.date(place) is not None


def _after_side(view: View, place: int) -> int:
    """«زيارة يبحث خلالها مع كبار المسؤولين الأزمة»: behind whom one talks to, named or not; else the place."""
    if view.key(place) != "مع":
        return place
    group, last = actor_group(view, place + 1)
    if group:
        return last
    for last in range(place + 1, min(place + 4, len(view))):
        reading = view.reading(last)
        if reading is None or reading.pos not in {"noun", "adj"} or last in view.covered:
            return place
        following = view.reading(last + 1)
        adjective = following is not None and following.pos == "adj" and "Al_det" in following.proclitics
        if "Al_det" in reading.proclitics and not adjective:
            return last + 1
    return place


def _is_subject(view: View, place: int) -> bool:
    """«وتناول اللقاء موضوع المياه»: the encounter itself, before what it is about; not «ليبحث الزيارة المرتقبة»."""
    subject = view.reading(place)
    named = subject is not None and subject.lemma in ENCOUNTERS | {"دورة"} and subject.proclitics == ("Al_det",)
    free = view.is_noun(place + 1) and not view.conjoined(place + 1) and view.preposition(place + 1) is None
    return named and free


def behind(view: View, place: int, ways: set[str], *, witnessed: bool) -> int:
    """Return where the topic begins behind a telling verb, whose subject, sides and adverbs may come first."""
    place += _is_subject(view, place)
    if (doer := view.actor(place)) is not None and doer.reference != "sides":  # «وخلال لقائه نظيره بحث الوزير الأزمة»
        place = doer.last
    while place < len(view) and ((after := after_manner(view, place)) > place or _light(view, place)):
        place = max(after, place + 1)
    if (doer := view.actor(place)) is not None and _therein(view, place - 1):  # «يشدد فيها الملك على الحوار»
        place = doer.last
    place += view.key(place) in _FOR_BOTH  # «ستسمح الزيارة للبلدين بتعزيز ...»
    place = after_aside(view, _after_side(view, place))
    found = complement(view, place, ways)
    inside = found + (found < len(view) and view.is_mark(found))  # «شهد اللقاء "استعراض الأزمة"»
    return 0 if witnessed and not view.may_be(inside, DISCUSSING | TALKS | words.TALKING) else found


def complement(view: View, place: int, ways: set[str]) -> int:
    """Return where the complement begins that one of these prepositions, or none, leads to."""
    if place >= len(view):
        return 0
    opens = view.tokens[place].form in _QUOTES and "" not in ways  # «تتعلق "بأزمة الغذاء"»
    found = view.preposition(place + opens)
    if found is not None:
        matter = found[0] != "في" or not _is_setting(view, found[1])
        matter = matter and not view.key(found[1]).startswith("خلال")  # «مكنت من خلالها التاجر»
        start = found[1] + (view.key(found[1]) == ":")  # «ركزت على: ملف الغاز، أمن الحدود»
        return start if found[0] in ways and matter and not view.subordinates(start) else 0
    group, _last = actor_group(view, place)
    quoted = view.tokens[place].form in _QUOTES
    nominal = view.is_noun(place) or quoted or view.key(place) == "ما"
    nominal = nominal or is_elative(view, place) or leads_row(view, place)  # «عرض عليه خطط القروض»
    return place if "" in ways and nominal and not group and not view.is_stop(place) and not view.is_comma(place) else 0


def _is_setting(view: View, place: int) -> bool:
    """«بحث في إطار التنسيق ...»، «بحث في القاهرة مع نظيره ...»: where and how one talks."""
    mention = view.starts.get(place)
    if mention is not None and mention.kind is MentionKind.PLACE:
        return True
    return heads(view, place, words.NO_MATTER) and view.key(place) != "الوقت"  # «بحثا في الوقت الملائم»


def _therein(view: View, place: int) -> bool:
    """«فيها»، «خلاله»: where somebody says or does it."""
    return view.key(place) in words.THEREIN


def _light(view: View, place: int) -> bool:
    """«معه»، «خلاله»، «أيضا»، «خلال اللقاء» may stand before the topic."""
    reading = view.reading(place)
    if reading is not None and reading.pos == "prep" and reading.enclitic:
        return True
    circumstance = view.key(place - 1) == "خلال" and "Al_det" in (reading.proclitics if reading else ())
    return circumstance or view.key(place) in _ADVERBS

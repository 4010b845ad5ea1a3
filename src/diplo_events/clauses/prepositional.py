"""Phrases behind a preposition: whether they have a part in the clause, and where they end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.masdar_phrases import paper_end
from diplo_events.clauses.noun_phrases import before_goal, heads_paper
from diplo_events.clauses.others import of_other_journey, of_others, of_relative
from diplo_events.clauses.owned import says
from diplo_events.clauses.papers import is_paper
from diplo_events.clauses.phrase_words import WITH
from diplo_events.clauses.phrases import circumstance, noun_phrase_end, relates, short_phrase_end
from diplo_events.clauses.tours import where_from
from diplo_events.document import PERSONS, FunctionKind, MentionKind, TokenKind
from diplo_events.morphology.context import SENT

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.clauses.walk import Walk
    from diplo_events.document import Mention

#: Prepositions that may lead to what was talked about.
#: «للمرة الثانية», folded.
_TIME: Final = "مره"
_TOPICAL: Final = frozenset({"حول", "بشأن", "بخصوص", "شأن", "ل", "إلى", "عن", "بمناسبة"})
_ABOUT: Final = frozenset({"حول", "بشأن", "بخصوص", "عن"})
#: «اتصالات تشارك فيها المنظمة ممثلة بأمينها»: what is told of the one before.
_REPRESENTED: Final = frozenset("ممثله ممثلا ممثلين ممثلتين".split())
#: «وفقا لمسؤول»: who vouches for what is told.
_ACCORDING: Final = frozenset({"وفقا", "فقا", "طبقا", "تبعا", "خلافا", "استنادا", "نسبه"})
_LISTENING: Final = frozenset({"استمع"})
_HEARD: Final = frozenset("إحاطة كلمة عرض تقرير شرح إيجاز مداخلة خطاب بيان إفادة".split())
_BEARERS: Final = frozenset({"مبعوث", "موفد", "ممثل", "مندوب"})
_ANY: Final = frozenset({"اي", "ايه"})
_ONE: Final = frozenset({"احد", "احدي"})
#: «في عهد الرئيس»، «في أيام الملك» (lemmas).
_REIGNS: Final = frozenset("عهد زمن عصر حقبة فترة يوم ولاية رئاسة حكم".split())
#: «مقربون من الرئيس»: whom they are near to.
_NEAR_TO: Final = frozenset({"مقرب"})
#: Prepositions of places, which names of so many words stand behind.
_WHERE: Final = frozenset({"في", "ب", "من"})
_CALLED: Final = 6
#: The name of whom one speaks to may have so many words and marks.
_LISTENER: Final = 8


def is_apart(walk: Walk, lemma: str, group: tuple[Mention, ...]) -> bool:
    """«وفقا لمسؤول»، «ممثلا بالوزير»، «بعد زيارته لكينيا»: who or what is led to has no part in the clause."""
    before = walk.view.key(walk.position - 1)
    if lemma == "ل" and (before in _ACCORDING or (says(walk) and is_paper(walk.view, walk.position - 1))):
        return True  # «أعلنت كينيا في بيان لوزارة الخارجية أن»
    if lemma == "ل" and _is_sent_for(walk):
        return True
    if where_from(walk, lemma) or ((group or lemma == "ب") and of_other_journey(walk, lemma)):
        return True
    if walk.nominal and lemma == "ب" and before in _REPRESENTED:
        return True
    if lemma == "من" and (sent := walk.view.reading(walk.position - 1)) is not None and sent.lemma in SENT | _NEAR_TO:
        return True
    return bool(group) and _told_of_others(walk, lemma, group)


def _is_sent_for(walk: Walk) -> bool:
    """«سلمها الوزير بصفته مبعوثا خاصا لرئيس الجمهورية»: whom a bearer stands for, not who gets what he brings."""
    near = (walk.position - 1, walk.position - 2)
    nouns = ((walk.view.reading(place), walk.view.key(place)) for place in near)
    return any(noun is not None and noun.lemma in _BEARERS and key.endswith("ا") for noun, key in nouns)


def _told_of_others(walk: Walk, lemma: str, group: tuple[Mention, ...]) -> bool:
    if lemma == "بحضور":
        return of_relative(walk)
    if lemma == "مع" and _is_related(walk, group):
        return True
    return lemma in WITH and not walk.view.conjoined(walk.position) and of_others(walk, lemma, group)


def _is_related(walk: Walk, group: tuple[Mention, ...]) -> bool:
    """«البحث في تعاون كينيا مع المحكمة»: the state and the body that it has to do with are the matter itself."""
    place = walk.position - 1  # «تضامن بلاده الكامل مع لبنان»
    while place > walk.start and place not in walk.view.covered and _is_adjective(walk.view, place):
        place -= 1
    state = walk.view.covered.get(place)
    bodies = all(one.kind not in PERSONS for one in group)
    return bodies and state is not None and relates(walk.view, state)


def _is_adjective(view: View, place: int) -> bool:
    reading = view.reading(place)
    return reading is not None and reading.pos.startswith("adj")


def prepositional_end(walk: Walk, lemma: str, inner: int) -> int:
    """After «حول» and its like the whole phrase is the topic; else only a short phrase goes with it."""
    covering = walk.view.covered.get(inner)
    if lemma == "ل" and _speaker_awaited(walk):
        return _listener_end(walk, inner)
    if lemma == "ل" and walk.view.key(inner).removeprefix("لل").removeprefix("ال") == _TIME:
        return _time_end(walk, inner)
    if lemma == "إلى" and _is_heard(walk, inner):
        return short_phrase_end(walk.view, inner)
    paper = inner + (walk.view.key(inner) in _ANY)  # «لم تتوصل إلى أي اتفاق مع مالي»
    if heads_paper(walk.view, paper) and lemma not in _ABOUT:
        return paper_end(walk.view, paper)
    if lemma in _TOPICAL and (covering is None or covering.kind is not MentionKind.PLACE):
        last = noun_phrase_end(walk.view, inner)
        return before_goal(walk, last) if lemma == "ل" and is_journey(walk) else last
    covering = covering or _ruled_by(walk, inner) or _one_of(walk.view, inner)
    return covering.last if covering else _behind_quoted(walk.view, inner, lemma)


def _behind_quoted(view: View, inner: int, lemma: str) -> int:
    """«استقبل في «دار السلام» السفير»، «في فندق «النيل» السفير»: what a place is called goes with it."""
    quoted = view.tokens[inner].kind is TokenKind.QUOTE
    last = inner if quoted else short_phrase_end(view, inner)
    if lemma not in _WHERE or last >= len(view) or view.tokens[last].kind is not TokenKind.QUOTE:
        return short_phrase_end(view, inner)
    for place in range(last + 1, min(len(view), last + _CALLED)):
        if view.tokens[place].kind is TokenKind.QUOTE:
            return place + 1
        if view.is_verb(place) or view.is_mark(place) or place in view.covered:
            break
    return short_phrase_end(view, inner)


def _ruled_by(walk: Walk, inner: int) -> Mention | None:
    """«في عهد الرئيس بوريس يلتسين»: whose days they were is told in the genitive, and did nothing in the clause."""
    days = walk.view.reading(inner)
    ruler = walk.view.actor(inner + 1)
    told = days is not None and days.lemma in _REIGNS and not (days.enclitic or "Al_det" in days.proclitics)
    return ruler if told and ruler is not None and ruler.kind in PERSONS else None


def _one_of(view: View, inner: int) -> Mention | None:
    """«في أحد فنادق كمبالا»: the houses one of which is meant are nobody who takes part."""
    houses = view.starts.get(inner + 1) if view.key(inner) in _ONE else None
    return houses if houses is not None and "private" in houses.modifiers else None


def _is_heard(walk: Walk, inner: int) -> bool:
    """«استمع المجلس إلى كلمة لمندوب كينيا»: the words one hears end before whose they are."""
    words = walk.view.reading(inner)
    listens = walk.verb is not None and walk.verb.lemma in _LISTENING
    return listens and words is not None and words.lemma in _HEARD and inner not in walk.view.covered


def _time_end(walk: Walk, inner: int) -> int:
    """«استدعت للمرة الثانية القائم بالأعمال»: how often ends with its number, before whoever follows."""
    ordinal = walk.view.reading(inner + 1)
    counted = ordinal is not None and ordinal.pos.startswith("adj") and inner + 1 not in walk.view.covered
    return inner + 1 + counted


def is_journey(walk: Walk) -> bool:
    """«أول زيارة لرئيس أوروبي إلى مالي»، «زيارة عمل إلى مالي»: it is the journey that leads to Mali."""
    noun = walk.view.reading(walk.position - 1)
    return noun is not None and noun.lemma in GOING


def _speaker_awaited(walk: Walk) -> bool:
    """«أكد لـ«الأنباء» وزير الخارجية أن»: who speaks stands behind whom he speaks to."""
    return says(walk) and walk.subject_open and not any(item.kind is FunctionKind.SUBJECT for item in walk.found)


def _listener_end(walk: Walk, inner: int) -> int:
    """«لـ«الأنباء»»، «لصحيفة «الأنباء» اليومية»، «للصحفيين»: up to who speaks, or to what he says."""
    view = walk.view
    for place in range(inner + 1, min(inner + _LISTENER, len(view))):
        if view.actor(place) is not None or view.subordinates(place) or view.is_stop(place):
            return place
        if circumstance(view, place) or view.preposition(place) is not None or view.date(place) is not None:
            return place  # «للصحفيين عقب لقائه الرئيس»
    return noun_phrase_end(view, inner)

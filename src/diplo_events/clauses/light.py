"""Light verbs: the masdar a verb carries makes one predicate with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.carriers import antecedent, carried_end, told_of_again, told_of_head
from diplo_events.clauses.complements import complements
from diplo_events.clauses.genitives import genitives
from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.masdar_readings import masdar_reading
from diplo_events.clauses.parties import with_parties
from diplo_events.clauses.phrase_words import GATHERING, PAPERS
from diplo_events.clauses.phrases import is_scene
from diplo_events.clauses.side_leaders import LEADING
from diplo_events.clauses.sided import done_to, sides_of, sited, with_stops
from diplo_events.document import Clause, Function, FunctionKind, PredicateKind
from diplo_events.mentions.vocabulary import WHEN
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.clauses.vocabulary import Vocabulary
    from diplo_events.document import Reading

_COMMENTING: Final = frozenset({"علق", "رد", "عقب"})
_APPROVAL: Final = frozenset({"موافقة", "مصادقة", "تصديق", "تصويت", "تعليق"})
_WORKS: Final = frozenset({"عمل", "شغل"})
#: What somebody hands over or signs is the verb's object, never told behind «ل».
_HANDING: Final = frozenset("تسلم تلقى سلم بعث أرسل نقل حمل وقع أبرم فرض قدم".split())
#: «أرسلت مالي سفيرا إلى كوبا»: he is what is sent.
_SENDING: Final = frozenset({"أرسل"})
#: Who hands over papers is none.
_BEARERS: Final = frozenset({"سفير"})
#: «سارع إلى نفي»، «خلص إلى القول».
_LEADING_TO: Final = frozenset({"سارع", "بادر", "خلص", "ذهب", "أسرع", "اضطر", "عمد"})
#: «توجه بالشكر إلى الوزير»; who «توجه إلى روما لتسليم رسالة» carries it there, and it goes to somebody else.
_TURNING: Final = frozenset({"توجه"})
#: «لم يتردد في اتهام»، «استمر في انتقاد»، «شرع في زيارة».
_LEADING_IN: Final = frozenset({"شارك", "تردد", "استمر", "شرع"})
#: «شارك باجتماع»، «استمر بانتقاد كينيا»، «استمر بقوله إن».
_LEADING_BY: Final = frozenset({"شارك", "استمر"})
#: «اختتم تصريحه بالتأكيد على»: the verbs, the words that end or begin, and how near it is told with what.
_CLOSING: Final = frozenset("ختم اختتم أنهى استهل افتتح بدأ".split())
_WORDS: Final = frozenset("تصريح تصريحات حديث خطاب بيان مداخلة كلمة كلام مؤتمر لقاء مقابلة".split())
_NEAR: Final = 5
#: So many words of a phrase may hold the masdar that a verb carries.
_HEAD: Final = 5
#: «اتصال أجراه عشية زيارة ...»: nouns of time govern the masdar, no light verb does.
_TIMES: Final = WHEN - {"لدي"}


def light_clauses(view: View, clause: Clause, vocabulary: Vocabulary) -> Iterator[Clause]:
    """«أجرى X اتصالا مع Y»: the object's masdar and its complements make one predicate with the verb.

    So does the noun that a relative clause tells of: «الاتفاق الذي أبرمته X مع Y».
    """
    noun = antecedent(view, clause, vocabulary.masdars)
    if noun is not None:
        predicate = replace(clause.predicate, kind=PredicateKind.LIGHT, lemma=noun.lemma, light=clause.predicate.lemma)
        parties = told_of_head(view, clause.predicate.first, vocabulary.masdars)
        further = told_of_again(view, clause, vocabulary.masdars)
        yield replace(clause, predicate=predicate, functions=(*clause.functions, *parties, *further))
    for item in clause.functions:
        apart = item.first - 1 != clause.predicate.first  # «قبل دعوة»: the verb, no noun of time
        if item.mentions or not _carries(clause.predicate.lemma, item) or (apart and _of_time(view, item.first)):
            continue
        for position in _near_head(view, item):
            reading = masdar_reading(view, position, vocabulary.masdars, carried=position == item.first)
            if reading is not None and _works_of(view, position, reading, vocabulary):
                continue
            if reading is not None and _closed_with(view, clause.predicate.lemma, position, vocabulary):
                continue
            if reading is not None and _handed(clause.predicate.lemma, item, reading):
                yield _carried(view, clause, item, position, reading)
                return


def _near_head(view: View, item: Function) -> Iterator[int]:
    """Yield the first places of a phrase, up to a verb: «رفض كشف هويته "ستأتي الزيارة"»."""
    for position in range(item.first, min(item.last, item.first + _HEAD)):
        if position > item.first and _is_surely_verb(view, position):
            return
        yield position


def _is_surely_verb(view: View, position: int) -> bool:
    readings = view.tokens[position].readings
    if not readings or position in view.covered or readings[0].pos != "verb":
        return False
    to_come = any("fut" in one for one in readings[0].proclitics)
    return to_come or all(one.pos == "verb" for one in readings)


def _handed(verb: str, item: Function, noun: Reading) -> bool:
    """«تسلم رئيس الدورة الحالية للقمة رسالة»: of what stands behind «ل», a paper alone may be handed over."""
    if verb in _HANDING - _SENDING and noun.lemma in _BEARERS:  # «قدم أربعة سفراء أوراق اعتمادهم»
        return False
    return verb not in _HANDING or item.preposition != "ل" or noun.lemma in PAPERS


def _works_of(view: View, position: int, noun: Reading, vocabulary: Vocabulary) -> bool:
    """«بدأت أعمال الدورة»: the works of an encounter are that encounter."""
    return noun.lemma in _WORKS and masdar_reading(view, position + 1, vocabulary.masdars) is not None


def _closed_with(view: View, verb: str, position: int, vocabulary: Vocabulary) -> bool:
    """«اختتم تصريحه بالتأكيد على»: what somebody closes his words with is told, not that he spoke."""
    reading = view.reading(position)
    if _is_approved(view, position):
        return True
    if verb not in _CLOSING or reading is None or reading.lemma not in _WORDS:
        return False
    behind = range(position + 1, min(position + _NEAR, len(view)))
    led = (one for one in behind if view.key(one).startswith("ب"))
    return any(masdar_reading(view, one, vocabulary.masdars) is not None for one in led)


def _is_approved(view: View, position: int) -> bool:
    """«تمت الموافقة على الاتفاق»: what came about is the approval, the accord was there."""
    known = view.key(position).startswith("ال") and view.key(position - 1) == "علي"
    return known and view.may_be(position - 2, _APPROVAL)


def _of_time(view: View, position: int) -> bool:
    """«سلم السفير، أثناء زيارة، رسالة»: what stands behind a noun of time is not the verb's object."""
    later = view.key(position - 2) == "فيما"  # «سيعقدان فيما بعد اجتماعا»
    return view.key(position) in _TIMES or (view.key(position - 1) in _TIMES and not later)


def _carries(verb: str, item: Function) -> bool:
    """«عقد لقاء»، «قام بزيارة»، «سارع إلى نفي»: the functions that may hold a light verb's masdar.

    Who «علق على» something comments on it, and so does who «رد على» it; what he suspends is his object.  A delegation
    is headed «إلى» a summit, or «في» one.
    """
    if verb in _COMMENTING and item.preposition == "على":
        return False
    if verb in _LEADING_IN:
        return item.preposition == "في" or (verb in _LEADING_BY and item.preposition == "ب")
    if verb in LEADING and item.preposition in {"إلى", "في"}:
        return True
    if verb in _TURNING or (verb in _LEADING_TO and item.preposition == "إلى"):
        return verb not in _TURNING or item.preposition == "ب"
    if item.kind is FunctionKind.PREPOSITION:
        return item.preposition in {"ب", "ل", "على"}
    return item.kind in {FunctionKind.OBJECT, FunctionKind.SUBJECT}


def _carried(view: View, clause: Clause, item: Function, position: int, reading: Reading) -> Clause:
    predicate = replace(
        clause.predicate,
        kind=PredicateKind.LIGHT,
        first=position,
        last=position + 1,
        lemma=reading.lemma,
        light=clause.predicate.lemma,
    )
    told = [found for found in clause.functions if found.last <= position or found.kind is FunctionKind.SUBJECT]
    told = [found for found in told if not any(is_scene(view, mention) for mention in found.mentions)]
    own = [found for found in told if not _goal_of_journey(view, found)]
    gathers = clause.predicate.lemma in GATHERING
    governed = genitives(view, position)
    start = governed[-1].last if governed else carried_end(view, position)
    inner = complements(view, start, subject_open=False, sides=sides_of((*own, *governed)), taking_place=gathers)
    found = with_stops(view, position, (*own, *governed, *inner))
    functions = done_to(sited(tuple(one for one in found if one is not item), reading.lemma), reading.lemma)
    return with_parties(
        view, replace(clause, predicate=predicate, functions=functions, last=max(clause.last, position + 1))
    )


def _goal_of_journey(view: View, item: Function) -> bool:
    """«سلم السفير، خلال زيارة إلى روما، الوزير رسالة»: where the bearer travels to is not who gets what he brings."""
    noun = view.reading(item.first - 2) if item.preposition == "إلى" else None
    return noun is not None and noun.pos == "noun" and noun.lemma in GOING and _of_time(view, item.first - 2)

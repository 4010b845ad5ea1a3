"""Whether an event occurred, is planned, was denied or is possible, as the words around its predicate say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.subjects import INVITING
from diplo_events.document import Clause, FunctionKind, PredicateKind, Zone

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

_PLANNED_WORDS: Final = frozenset(
    "المقرر المرتقب المزمع المنتظر المتوقع المرجح يعتزم تعتزم سوف مقررا يستعد تستعد المقرره المرتقبه المزمعه المنتظره "
    "المتوقعه اعتزام اعتزامه اعتزامها ينوي تنوي يخطط تخطط".split()
)
_NEGATIONS: Final = frozenset("لم لن ما لا ليس ليست ولم ولن".split())
_STRONG_NEGATIONS: Final = frozenset({"لم", "لن", "ولم", "ولن"})
_CONDITIONS: Final = frozenset("اذا لو احتمال امكانيه احتمالات".split())
_CANCELLED: Final = frozenset({"نفى", "ألغى", "رفض", "امتنع", "استبعد"})
#: «لم تتمكنا أمس من التوصل»: so many words may stand between the negation and the masdar it denies.
_NEGATED_REACH: Final = 5
#: What makes an imperfect tell of now or of once: «يزور حاليا»، «كان يستقبل»، «وهو يلتقي»، «قبل أن يلتقي».
_NOT_AHEAD: Final = frozenset("حاليا الان هو هي هما هم كان كانت كانا كانوا بينما قبل بعد".split())


def _denied_by_verb(view: View, words: range, predicate: int) -> bool:
    return any(
        view.is_verb(place) and (reading := view.reading(place)) is not None and reading.lemma in _CANCELLED
        for place in range(words.start, predicate)
    )


def _negated(view: View, clause: Clause, words: range) -> bool:
    """«لم يلتق»، «نفى أن يكون التقى»."""
    predicate = clause.predicate.first
    return view.key(predicate - 1) in _NEGATIONS or _denied_by_verb(view, words, predicate)


def _refused(view: View, clause: Clause, words: range) -> bool:
    """«لم تتمكنا من التوصل»: a negated verb before a masdar denies what the masdar says."""
    before = range(max(words.start, clause.predicate.first - _NEGATED_REACH), clause.predicate.first)
    verbal = clause.predicate.kind is not PredicateKind.MASDAR
    return not verbal and any(view.key(place) in _STRONG_NEGATIONS and view.is_verb(place + 1) for place in before)


def _conditional(view: View, clause: Clause, words: range) -> bool:
    """«إذا التقى الطرفان»."""
    before = range(words.start, clause.predicate.first)
    return any(view.key(place).removeprefix("و") in _CONDITIONS for place in before)


def _future(view: View, clause: Clause, words: range) -> bool:
    """«سيلتقي»، «سيعقد اجتماعا»: of a light verb the tense stands on the verb before the masdar."""
    first = clause.predicate.first
    start = words.start if clause.predicate.kind is PredicateKind.LIGHT else first
    readings = (view.reading(place) for place in range(start, first + 1))
    return any(reading is not None and "sa_fut" in reading.proclitics for reading in readings)


def _intended(view: View, clause: Clause, words: range) -> bool:
    """«من المقرر أن»، «يعتزم»."""
    return any(view.key(place) in _PLANNED_WORDS for place in range(words.start, clause.predicate.first))


def _invited(view: View, clause: Clause, words: range) -> bool:
    """«دعاه إلى زيارة»، «دعوة لزيارة»: what one is invited to lies ahead."""
    first = clause.predicate.first
    reading = view.reading(first)
    if clause.predicate.kind is not PredicateKind.MASDAR or reading is None:
        return False
    led = "li_prep" in reading.proclitics or view.key(first - 1) == "الي"
    before = range(max(0, words.start, first - 12), first)
    return led and any(view.may_be(place, INVITING) for place in before)


def _announced(view: View, clause: Clause, _words: range) -> bool:
    """«الاجتماع الثلاثي المقرر»، «اللقاء الذي سيجمع»: what follows a masdar puts it ahead."""
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    for place in range(clause.predicate.first + 1, min(clause.predicate.first + 13, len(view))):
        reading = view.reading(place)
        if view.key(place) in _PLANNED_WORDS or (reading is not None and "sa_fut" in reading.proclitics):
            return True
        if view.is_mark(place) or view.is_verb(place):
            return False
    return False


def _ahead(view: View, clause: Clause, words: range) -> bool:
    """«يلتقي الوزير اليوم نظيره»: in running text the imperfect of an encounter tells what is to come.

    Contacts and talks that somebody «يجري» are going on already.
    """
    running = view.sentence.zone is Zone.BODY and clause.predicate.light not in {"أجرى", "جرى"}
    return running and _opens_in_imperfect(view, clause, words)


def _opens_in_imperfect(view: View, clause: Clause, words: range) -> bool:
    """Tell whether the clause opens with an imperfect; behind its subject the tense is the style of headlines."""
    first = clause.predicate.first
    verb = next((place for place in range(first, words.start - 1, -1) if view.is_verb(place)), None)
    if clause.predicate.aspect != "i" or verb is None or view.is_relative(verb - 1):
        return False
    if any(item.mentions and item.first < verb for item in clause.all(FunctionKind.SUBJECT)):
        return False
    return not any(view.key(place).removeprefix("و") in _NOT_AHEAD for place in words)


def _uncertain(view: View, clause: Clause, _words: range) -> bool:
    """«قد يزور»: before an imperfect the particle doubts."""
    reading = view.reading(clause.predicate.first)
    return view.key(clause.predicate.first - 1) == "قد" and reading is not None and reading.asp == "i"


_STATUS_TESTS: Final = (
    (_negated, "denied"),
    (_refused, "denied"),
    (_conditional, "possible"),
    (_future, "planned"),
    (_intended, "planned"),
    (_invited, "planned"),
    (_announced, "planned"),
    (_uncertain, "possible"),
    (_ahead, "planned"),
)


def status_of(view: View, clause: Clause, words: range) -> str:
    """Return occurred, planned, denied or possible, as the words around the predicate say; the first test decides."""
    return next((status for test, status in _STATUS_TESTS if test(view, clause, words)), "occurred")


def firmness_of(view: View, clause: Clause, words: range) -> int:
    """Return how much says the status: 2 a word or the perfect, 1 an imperfect in running text, 0 only a noun.

    In a headline, or behind its subject, the imperfect is a style and says nothing.
    """
    if any(test(view, clause, words) for test, _status in _STATUS_TESTS if test is not _ahead):
        return 2
    if _ahead(view, clause, words):
        return 1
    return 0 if clause.predicate.kind is PredicateKind.MASDAR or clause.predicate.aspect == "i" else 2

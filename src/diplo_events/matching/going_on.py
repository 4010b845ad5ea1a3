"""Words with which somebody goes on who speaks for no state: «قال شاهد إن الجيش انسحب، وأضاف أن»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING
from diplo_events.clauses.phrase_words import THAT_IT
from diplo_events.document import PredicateKind
from diplo_events.matching.strange_nouns import PEOPLE_AND_PAPERS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Reading

#: What tells more of the same report, whoever gave it.
_MORE: Final = frozenset("أضاف تابع أردف استطرد أوضح أشار لفت ذكر بين أبان نوه".split())
_GOING_ON: Final = _MORE | frozenset("أكد قال شدد كشف اعتبر رأى أفاد".split())
#: Those whose reports are about what others do and say: «ذكرت الصحيفة أن الوزيرة زارت كابول، وأكدت أن».
_PAPERS: Final = frozenset(
    "تقرير صحيفة جريدة مجلة وسيلة وكالة قناة إذاعة تلفزيون موقع شبكة دراسة بحث كتاب مقال نبأ أنباء".split()
)
_REPORT: Final = THAT_IT | {"انهم", "بانهم"}
#: So far behind its verb the reporter may stand, and the words that he reports begin.
_NEAR: Final = 14
_NEXT: Final = 3


def goes_on_for_stranger(view: View, clause: Clause) -> bool:
    """«ذكرت مصادر أن القوات انسحبت، وأضافت أن»: who was told of in the report does not go on with it."""
    place, lemma = clause.predicate.first, clause.predicate.lemma
    if clause.predicate.kind is not PredicateKind.VERB or lemma not in _GOING_ON or not view.conjoined(place):
        return False
    if lemma not in _MORE and not any(view.key(one) in _REPORT for one in range(place + 1, place + 1 + _NEXT)):
        return False  # «قال شهود إن المسلحين دخلوا القرية، وأعلنوا حظر التجول»
    told = next((one for one in range(place - 1, -1, -1) if _says(view, one)), None)
    reporter = _reporter(view, told) if told is not None and not _ends_between(view, told, place) else None
    if told is None or reporter is None or (reporter.lemma in _PAPERS and lemma not in _MORE):
        return False
    return _alike(view.reading(told), view.reading(place), reporter)


def _says(view: View, place: int) -> bool:
    return view.is_verb(place) and view.may_be(place, SAYING)


def _ends_between(view: View, told: int, place: int) -> bool:
    return any(view.is_stop(one) and view.key(one) != ":" for one in range(told, place))


def _reporter(view: View, verb: int) -> Reading | None:
    """Return the noun behind the verb of those who speak for nobody, if there they are the ones to report."""
    found: Reading | None = None
    for place in range(verb + 1, min(verb + 1 + _NEAR, len(view))):
        if view.key(place) in _REPORT:
            return found
        if found is not None or view.preposition(place) is not None:
            continue
        noun, one = view.reading(place), view.actor(place)
        if one is not None:  # «أكد المتحدث باسم الحكومة أن»; of «مصادر مطلعة» nobody knows whose they are
            found = noun if one.position == "official_source" and one.actor is None else None
            if found is None:
                return None
            continue
        free = place not in view.covered and noun is not None and not view.is_mark(place)
        if free and noun is not None and noun.pos in {"noun", "noun_quant"}:
            found = noun if noun.lemma in PEOPLE_AND_PAPERS else None
            if found is None and view.preposition(place - 1) is None:
                return None
    return None


def _alike(first: Reading | None, second: Reading | None, reporter: Reading) -> bool:
    """«ذكرت صحيفة أن الوزير زار كابول، وأضاف»: a man's verb does not go on with what a woman's has begun."""
    if first is None or second is None or first.gen != second.gen:
        return False
    return (second.num == "p") == (reporter.num == "p" and reporter.gen == "m" and second.gen == "m")

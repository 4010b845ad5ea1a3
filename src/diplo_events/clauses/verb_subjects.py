"""Whether a subject stands where a word would want it, were the word a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.acts import is_proposal
from diplo_events.clauses.agreement import is_no_subject, is_oblique
from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.clauses.twofold import opens_second

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

#: Words that await a verb behind their subject, also across a comma.
_AWAITING: Final = frozenset({"كان", "وكان", "كانت", "وكانت", "ان", "وان"})
#: What is sent or done, taken up by its pronoun.
_WITH_IT: Final = frozenset({"بها", "به"})
_TO: Final = frozenset({"إلى", "ل"})
#: «فيما تحدث الوزير»: they end like a preposition and open a clause.
_MEANWHILE: Final = frozenset({"فيما", "كما", "بعدما", "حسبما"})


def finite(reading: Reading) -> bool:
    """An active verb of the third person in its exact spelling: what a subject can confirm."""
    return is_finite(reading) and reading.exact


def is_finite(reading: Reading) -> bool:
    """Whether this is an active verb of the third person, no command: one that a subject can stand behind."""
    return reading.pos == "verb" and reading.vox == "a" and reading.asp != "c" and reading.per == "3"


def perfect(reading: Reading) -> bool:
    """Tell whether a finite verb is a perfect: «التقى»."""
    return finite(reading) and reading.asp == "p"


def imperfect(reading: Reading) -> bool:
    """Tell whether a finite verb is an imperfect: «يلتقي»."""
    return finite(reading) and reading.asp == "i"


def subject_follows(view: View, position: int) -> bool:
    """Whether an actor stands right behind the word and nothing before it asks for a noun."""
    before = view.reading(position - 1)
    if view.key(position + 1) in _WITH_IT:
        return _is_sent(view, position + 2)
    day = view.date(position + 1)  # «حل صباح السبت وزير الخارجية بالرباط»
    behind = position + 1 if day is None else day.last
    subject = view.actor(behind)
    if subject is None or view.preposition(behind) is not None or is_oblique(view, subject):
        return False
    return before is None or before.pos != "prep" or view.key(position - 1).removeprefix("و") in _MEANWHILE


def _is_sent(view: View, position: int) -> bool:
    """«برقية بعث بها الرئيس»، «بعث بها أمس إلى نظيره»: who sends it, or whom it goes to, stands behind the pronoun."""
    day = view.date(position)
    position = position if day is None else day.last
    led = view.preposition(position)
    return view.actor(position) is not None if led is None else led[0] in _TO and view.actor(led[1]) is not None


def subject_precedes(view: View, position: int) -> bool:
    """«أن لافروف بحث هاتفيا»، «وكان الوزير، وصل أمس»: right after an actor a bare noun makes no sense."""
    mention = view.covered.get(position - 1 - view.is_comma(position - 1))
    if mention is not None and view.is_comma(position - 1) and view.key(mention.first - 1) not in _AWAITING:
        return False
    if mention is None or view.actor(mention.first) is not mention or view.conjoined(position):
        return False
    if is_no_subject(view, position, mention):
        return False
    if opens_second(view, mention.first):  # «الوزير يستقبل نظيره وكينيا ترفض»
        return True
    while view.conjoined(mention.first) and (before := view.covered.get(mention.first - 1)) is not None:
        mention = before  # «أعلنت كينيا وأوغندا سحب»: both are the subject of the verb before
    return not is_proposal(view, mention.first - 1)


def encounter_precedes(view: View, position: int) -> bool:
    """«أن الاتصال بحث الأزمة»: behind an encounter that opens the clause, an indefinite noun makes no sense."""
    noun, best = view.reading(position - 1), view.reading(position)
    if noun is None or best is None or best.proclitics or best.enclitic or position - 1 in view.covered:
        return False
    opens = view.key(position - 2) in _AWAITING or view.is_stop(position - 2) if position > 1 else position == 1
    return opens and noun.pos == "noun" and noun.lemma in ENCOUNTERS and "Al_det" in noun.proclitics


def with_hamza(view: View, position: int, best: Reading, lemmas: frozenset[str]) -> Reading | None:
    """«وأستعرض الجانبان»، «أستقبل الرئيس»: a perfect written with a hamza it has not, before who does it."""
    written = view.tokens[position].form.removeprefix("و")
    if best.lemma not in lemmas or not (best.lemma.startswith("ا") and written.startswith("أ")):
        return None
    if view.actor(position + 1) is None:
        return None
    done = (one for one in view.tokens[position].readings if is_finite(one) and one.asp == "p")
    return next((one for one in done if one.lemma == best.lemma), None)

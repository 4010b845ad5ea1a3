"""What keeps a verb of saying from being a statement: subjects that are nobody, and stances inside reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.document import Clause, FunctionKind, PredicateKind, Zone

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame


#: Verbs of saying that take a clause, never a noun, for an object.
_WITHOUT_OBJECT = frozenset({"قال", "أضاف", "أفاد", "صرح", "تابع", "استطرد", "زعم", "كتب", "ذكر", "أوضح", "أعلن"})


_REPORTING = frozenset({"ان", "انه", "انها", "بان", ":"})


#: Subjects of saying that are no officials.
_PEOPLE_AND_PAPERS = frozenset(
    "مصدر عدد بعض كثير معظم محلل خبير مراقب عضو أهل عائلة مواطن ناشط شاهد تقرير صحيفة وسيلة وكالة قناة موقع دراسة مشرع "
    "طرف طبيب لاعب مدرب كاتب باحث أستاذ محام جمعية شركة مقال معلق سكان".split()
)


#: «وأضاف البيان»: papers speak for whoever spoke last.
_PAPERS_SAY = frozenset({"بيان", "تصريح", "رسالة", "نص"})


def speaks_in_report(view: View, clause: Clause, frame: Frame) -> bool:
    """«قال إن طهران ترفض ...»: an imperfect inside what is reported tells a stance, not a further statement."""
    if not frame.is_statement or clause.predicate.kind is not PredicateKind.VERB or clause.predicate.aspect != "i":
        return False
    first = clause.first
    return view.sentence.zone is not Zone.HEADLINE and first > 0 and view.key(first - 1) in _REPORTING


def is_silent(view: View, clause: Clause) -> bool:
    """Tell whether a verb of saying without an actor for subject must stay without: nobody else may be put there."""
    if clause.predicate.kind is not PredicateKind.VERB or any(
        item.mentions for item in clause.all(FunctionKind.SUBJECT)
    ):
        return False
    place = clause.predicate.first
    reading = view.reading(place)
    if reading is None or reading.vox == "p" or view.is_relative(place - 1) or view.quoted(place):
        return True
    impersonal = reading.asp == "i" and not view.conjoined(place) and view.subordinates(place + 1)
    return impersonal or _foreign_subject(view, place + 1, clause.predicate.lemma)


def _foreign_subject(view: View, position: int, verb: str) -> bool:
    """«وقال محللون إن»: a subject that is no international actor."""
    reading = view.reading(position)
    if reading is None or position in view.covered or reading.enclitic or reading.lemma in _PAPERS_SAY:
        return False
    if reading.pos not in {"noun", "noun_prop", "noun_quant", "adj"} or view.preposition(position):
        return False
    human = reading.lemma in _PEOPLE_AND_PAPERS or view.tokens[position].form.endswith("ون")
    return human or verb in _WITHOUT_OBJECT

"""Verbs of saying that go on with a thing: «إن الخطوة تقوض السلام وتؤكد أن», where nobody has said anything more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING
from diplo_events.clauses.borders import clause_start, is_auxiliary
from diplo_events.document import PredicateKind
from diplo_events.matching.strange_nouns import BODIES, EPITHETS, PEOPLE_AND_PAPERS, SPEAKING

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: Verbs that only people and bodies are subjects of.
_HUMAN: Final = frozenset("قال أضاف صرح أردف استطرد تابع أوضح أعلن".split())
#: Those who may speak, and the papers they speak through.
_SPEAKERS: Final = (
    PEOPLE_AND_PAPERS
    | BODIES
    | SPEAKING
    | EPITHETS
    | frozenset("بيان إعلان بلاغ قرار رسالة كلمة خطاب مذكرة نص بلد عاصمة سلطة قيادة جيش قوة نظام محكمة قمة".split())
)
_OPENING: Final = frozenset(lead + word for lead in ("", "و", "ف") for word in ("ان", "بان", "لكن", "لان"))
_THESE: Final = frozenset(lead + word for lead in ("", "و", "ف") for word in ("هذا", "هذه", "ذلك", "تلك", "مثل"))
_SUBJUNCTIVE: Final = frozenset({"ان", "لن", "كي", "لكي", "حتي"})


def goes_on_of_thing(view: View, clause: Clause) -> bool:
    """«إن الخطوة تقوض السلام وتؤكد أن روما ...»: joined to a verb whose subject is no one who could speak."""
    place, predicate = clause.predicate.first, clause.predicate
    genders = _in_present(view, place)
    if predicate.kind is not PredicateKind.VERB or predicate.lemma in _HUMAN or len(genders) != 1:
        return False
    return view.conjoined(place) and _joined_to_thing(view, place, *genders)


def _in_present(view: View, place: int) -> set[str]:
    """Return in which genders the verb may tell in the present of one who is not spoken to: «تقوض» is «قوض» too."""
    readings = (one for one in view.tokens[place].readings if one.pos == "verb" and one.asp == "i" and one.per == "3")
    return {one.gen for one in readings if one.num == "s" and one.vox != "p"}


def _joined_to_thing(view: View, place: int, gender: str) -> bool:
    """Look for the verb that this one is joined to, past those of other clauses, and for its subject."""
    for before in range(place - 1, -1, -1):
        if view.is_stop(before):
            return False
        if not view.is_verb(before) or is_auxiliary(view, before) or _is_inside(view, before):
            continue
        if gender not in _in_present(view, before) or _speaks_on(view, before, gender):
            return False
        subject = _subject(view, before, gender)
        if subject is not None:
            return _is_thing(view, subject, gender)
        if not view.conjoined(before):
            return False
    return False


def _is_inside(view: View, place: int) -> bool:
    """«أن تدعم»، «التي نفذتها»: a verb of a clause within, which the joined one does not go on with."""
    verb = view.reading(place)
    told_of = view.is_relative(place - 1) and not _in_present(view, place)
    led = verb is not None and "li_sub" in verb.proclitics
    return told_of or led or view.key(place - 1) in _SUBJUNCTIVE


def _speaks_on(view: View, place: int, gender: str) -> bool:
    """«يقول الوزير إن القرار يهدف إلى السلام ويؤكد أن»: who tells it in the present may go on himself."""
    told = (before for before in range(place + 1) if view.is_verb(before) and view.may_be(before, SAYING))
    return any(gender in _in_present(view, before) for before in told)


def _subject(view: View, verb: int, gender: str) -> int | None:
    """Return where the subject of a verb stands, before it or right behind it, if it has one of its own."""
    if view.is_relative(verb - 1):
        return _head_before(view, verb - 1)
    behind = view.reading(verb + 1)
    named = behind is not None and behind.pos == "noun" and behind.proclitics == ("Al_det",)
    if named and _is_thing(view, verb + 1, gender):
        return verb + 1
    if view.conjoined(verb):
        return None
    start = clause_start(view, verb)
    while view.key(start) in _OPENING | _THESE or view.is_mark(start):
        start += 1
    return start if start < verb and view.preposition(start) is None else None


def _head_before(view: View, relative: int) -> int:
    """«الأصوات الجديدة التي»: the noun that adjectives and a relative clause describe."""
    place = relative - 1
    while place > 0 and (reading := view.reading(place)) is not None and reading.pos == "adj":
        place -= 1
    return place


def _is_thing(view: View, place: int, gender: str) -> bool:
    noun = view.reading(place)
    if noun is None or place in view.covered or noun.pos != "noun" or noun.lemma in _SPEAKERS:
        return False
    if view.tokens[place].form.endswith(("ون", "ين")) or view.date(place) is not None:
        return False
    feminine = noun.gen == "f" or noun.num == "p"
    return feminine == (gender == "f")

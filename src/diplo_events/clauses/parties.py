"""Sides told inside what an act is about: «اتفاقية للنقل بين قطر ورواندا»، «حظر بيع السلاح إلى مالي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.phrase_words import PAPERS
from diplo_events.clauses.phrases import function, noun_phrase_end
from diplo_events.clauses.subjects import earlier_subject
from diplo_events.document import FunctionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function, Mention

#: What agreements are called, and what is done to bring them about.
_CONCLUDING: Final = PAPERS | {"توقيع", "إبرام", "عقد", "وقع", "أبرم"}
#: Phrases that tell what an agreement is about, or what it is worth.
_MATTERS: Final = frozenset({"ل", "حول", "بشأن", "بخصوص", "ب", "في", "على", "إلى"})
_SHARING: Final = frozenset({"تعاون", "شراكة", "تنسيق", "تبادل", "توأمة"})
#: What is done to what goes to another state.
_STOPPING: Final = frozenset({"حظر"})
_TOWARDS: Final = "الي"
_ON_THEM: Final = frozenset({"عليها", "عليه", "ضدها", "ضده"})
_PUNISHING: Final = frozenset({"عقوبة"})
_AIMED: Final = frozenset({"استهدف", "طال", "شمل"})
#: So far behind «عقوبات» the verb may stand that tells of whom.
_AIM: Final = 4
_BETWEEN: Final = "بين"
_WITH: Final = "مع"


def with_parties(view: View, clause: Clause) -> Clause:
    """Return the clause with the parties of an agreement that stand inside one of its phrases.

    Where two are told already nobody is added: «وقعت كينيا وأوغندا اتفاقا لحل النزاع بين مالي والنيجر».
    """
    if clause.predicate.lemma in _STOPPING:
        return _with_target(view, clause)
    if clause.predicate.lemma in _PUNISHING:
        return _with_aim(view, clause)
    told = {mention.actor for item in clause.functions for mention in item.mentions if _may_sign(item.preposition)}
    if clause.predicate.lemma not in _CONCLUDING or len(told - {None}) > 1:
        return clause
    for item in clause.functions:
        matter = item.preposition in _MATTERS or item.kind is FunctionKind.OBJECT
        if item.mentions or not matter or item.last <= clause.predicate.first or _is_apart(view, clause, item):
            continue
        if (parties := _parties_in(view, item)) is not None:
            matters = tuple(_before(one, parties.first - 1) if one is item else one for one in clause.functions)
            return replace(clause, functions=(*matters, parties))
    return clause


def _with_target(view: View, clause: Clause) -> Clause:
    """«حظر تصدير السلاح إلى ميانمار»: whom it was to go to, told inside what is stopped."""
    matters = (*clause.all(FunctionKind.OBJECT), *clause.all(FunctionKind.PREPOSITION, "على"))
    for item in matters:
        place = next((one for one in range(item.first, item.last) if view.key(one) == _TOWARDS or _ends(view, one)), 0)
        group, last = actor_group(view, place + 1) if view.key(place) == _TOWARDS else ((), 0)
        if group and not item.mentions:
            target = function(FunctionKind.PREPOSITION, place + 1, last, group, "إلى")
            return replace(clause, functions=(*clause.functions, target))
    return clause


def _with_aim(view: View, clause: Clause) -> Clause:
    """«عقوبات جديدة تستهدف شركات صينية»: whom sanctions are aimed at, told by the verb behind them."""
    following = range(clause.predicate.last, min(len(view), clause.predicate.last + _AIM))
    verb = next((place for place in following if view.may_be(place, _AIMED) and view.is_verb(place)), None)
    if verb is None or any(_ends(view, place) for place in range(clause.predicate.last, verb)):
        return _with_pronoun(view, clause, following)
    group, last = actor_group(view, verb + 1)
    last = last if group else noun_phrase_end(view, verb + 1)
    return replace(
        clause, functions=(*clause.functions, function(FunctionKind.PREPOSITION, verb + 1, last, group, "على"))
    )


def _with_pronoun(view: View, clause: Clause, following: range) -> Clause:
    """«فرض عقوبات عليها»: return the clause with whom the pronoun stands for."""
    place = next((one for one in following if view.key(one) in _ON_THEM), None)
    meant = _meant(view, place) if place is not None else None
    own = {mention for item in clause.functions for mention in item.mentions}
    if place is None or meant is None or meant.actor is None or meant in own:
        return clause
    target = function(FunctionKind.PREPOSITION, place, place + 1, (meant,), "على")
    return replace(clause, functions=(*clause.functions, target))


def _meant(view: View, place: int) -> Mention | None:
    """«رفضت إيران فرض عقوبات عليها»: the subject; «انتقد الرئيس كوبا وفرض عقوبات عليها»: the last that agrees."""
    gender = "f" if view.key(place).endswith("ها") else "m"
    subject = earlier_subject(view, place)
    if subject is None or subject.gender in {gender, "na"}:
        return subject
    told = (one for before in range(place - 1, -1, -1) if (one := view.actor(before)) is not None)
    return next((one for one in told if one.gender in {gender, "na"}), None)


def _ends(view: View, place: int) -> bool:
    return view.is_comma(place) or view.is_stop(place) or view.is_verb(place)


def _is_apart(view: View, clause: Clause, item: Function) -> bool:
    """«بعد التوقيع، فإن خلافا نشب بين ...»: behind a border the phrase is of another clause."""
    between = range(clause.predicate.last, item.first)
    return any(view.is_comma(place) or view.is_stop(place) or view.subordinates(place) for place in between)


def _parties_in(view: View, item: Function) -> Function | None:
    """Return the parties told inside a phrase, up to the first mark, verb or border in it."""
    for place in range(item.first, item.last):
        if _ends(view, place) or view.subordinates(place):
            return None
        led = view.key(place)
        leads = led == _BETWEEN or (led == _WITH and _shared(view, item))
        group, last = actor_group(view, place + 1) if leads else ((), place)
        if _fits(led, group):
            return function(FunctionKind.PREPOSITION, place + 1, last, group, led)
    return None


def _shared(view: View, item: Function) -> bool:
    """«للتعاون مع الصين»: who shares what it is about signed it; «لتنظيم التجارة مع الصين» says nothing of that."""
    return item.preposition != "ل" or view.may_be(item.first, _SHARING)


def _before(item: Function, place: int) -> Function:
    """«للنقل الجوي | بين قطر ورواندا»: what it is about ends before the parties."""
    return replace(item, last=place) if place > item.first else item


def _may_sign(preposition: str | None) -> bool:
    """«في الدوحة»، «إلى روما»: where it was signed says nothing of who did."""
    return preposition in {None, _BETWEEN, _WITH}


def _fits(led: str, group: tuple[Mention, ...]) -> bool:
    states = {mention.actor for mention in group if mention.actor}
    return len(states) > (led == _BETWEEN)

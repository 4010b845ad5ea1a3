"""What a clause is about by its functions: the object of «بحث», what «عن» or «ب» leads to behind other verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.participles import is_circumstantial
from diplo_events.clauses.phrase_words import ACCORDING, DISCUSSING, ENCOUNTERS, TALKED_OVER
from diplo_events.clauses.topic_heads import definite, is_elative
from diplo_events.document import Clause, Function, FunctionKind, PredicateKind
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belated import belated, name_aside
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.resuming import told_by_talk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.grammar import Slot


#: «وعرض الوزير لأوضاع المعابر»، «وتم التطرق للأوضاع», not «وأطلعه»: verbs that may lead to their topic with «ل».
_LED_BY_LI: Final = words.PUTTING.difference(words.INFORMING) | {"تطرق"}


def of_functions(view: View, slots: list[Slot], clause: Clause) -> Iterator[int]:
    """Give where the functions that the rule's slots ask for begin, or the matter that a noun of talks tells."""
    own = clause.predicate
    weighing = own.kind is PredicateKind.LIGHT and own.lemma in words.WEIGHING
    if weighing and not definite(view, own.first):  # «تم تنسيق المواقف», not «تم التنسيق بشأن الحدود»
        yield clause.predicate.first
        return
    found = tuple(_in_slots(view, slots, clause))
    yield from found
    if start := told_by_talk(view, clause):
        yield start
    if not found and own.lemma in TALKED_OVER and own.kind is PredicateKind.VERB:
        yield from belated(view, clause)


def _in_slots(view: View, slots: list[Slot], clause: Clause) -> Iterator[int]:
    own = view.reading(clause.predicate.first)
    pronoun = own is not None and own.pos == "noun" and bool(own.enclitic)
    taken = {FunctionKind.OBJECT} if pronoun else set()
    for function in clause.functions:
        if function.kind in taken or _tells_none(view, clause, function):
            continue
        if any(_takes_topic(slot, clause, function) for slot in slots) and not view.subordinates(function.first):
            yield function.first - is_elative(view, function.first - 1)  # «بحث آخر مستجدات الأزمة»
            taken.add(function.kind)


def _tells_none(view: View, clause: Clause, function: Function) -> bool:
    """Tell whether the phrase is no topic whatever the rule asks for: by its words, by its place, or by its verb."""
    own, first = clause.predicate, function.first
    return (
        _is_object_of_other(view, clause, function)
        or (function.preposition == "ل" and own.lemma not in _LED_BY_LI)
        or function.preposition in words.ABOUT
        or _of_mentions(function)
        or view.key(first - 1) in ACCORDING
        or view.key(first) in words.TEENS
        or _is_name(view, function)
        or (view.is_relative(first - 2) and view.is_verb(first - 1) and own.first < first - 1)  # «التي يتم تنفيذها»
        or (view.key(first - 1) in words.COUNTING and view.key(first - 2) == "في")  # «في أول زيارة له»
        or (own.lemma == "اتفق" and heads(view, first, words.TREATIES | {"مذكرة"}))
        or _is_encounter_itself(view, clause, function)
        or _leads_elsewhere(clause, function)
        or _is_joined(view, clause, function)
        or _is_said_of(view, function)
        or _looked_forward_to(view, function)
    )


def _is_name(view: View, function: Function) -> bool:
    """«مع وفد الوكالة (نوسا)»، «بحث وزير الصيد، جوزيف كامي، مع»: what stands in brackets, and who it was, aside."""
    first, last = function.first, function.last
    if view.tokens[first - 1].form == "(":
        return True
    return function.kind is FunctionKind.OBJECT and name_aside(view, first) == last


def _is_object_of_other(view: View, clause: Clause, function: Function) -> bool:
    """«جرى بحث واستعراض خطط الري», not «مع ضباط وشيوخ عشائر»: what is joined further on, or no matter for the verb."""
    own, first = clause.predicate, function.first
    if function.kind is not FunctionKind.OBJECT:
        return False
    if own.lemma in words.OBJECTLESS and not heads(view, first, words.MATTERS):
        return True
    further = first == own.last and heads(view, first, DISCUSSING)
    return view.conjoined(first) and not further


def _is_encounter_itself(view: View, clause: Clause, function: Function) -> bool:
    """«وتناولت محادثات الوزير مع نظيره ملف الغاز»: right behind its verb the encounter is what tells of the matter."""
    own = clause.predicate
    verb, noun = view.reading(own.first), view.reading(function.first)
    if verb is None or noun is None or function.kind is not FunctionKind.OBJECT or function.first != own.last:
        return False
    if own.lemma not in TALKED_OVER or not heads(view, function.first, ENCOUNTERS):
        return False
    agrees = verb.gen == ("f" if noun.num == "p" else noun.form_gen)
    matters = [one for one in clause.all(FunctionKind.OBJECT) if one.first > function.first and not one.mentions]
    return agrees and bool(matters) and not any(clause.all(FunctionKind.SUBJECT))


def _leads_elsewhere(clause: Clause, function: Function) -> bool:
    """«بحث مع الموفد إلى الشرق الأوسط الأزمة»: the preposition is not one by which this verb leads to its topic."""
    own = clause.predicate
    if own.kind is PredicateKind.LIGHT and function.preposition == "ب" and own.light in {"جرى", "تم"}:
        return own.lemma not in words.OVER  # «جرى التداول بالملفات»
    if own.kind is PredicateKind.LIGHT and function.preposition in {"على", "إلى"}:
        # «جرى بحث الأزمة مع التأكيد على ...»
        return own.lemma not in words.LEADING_ON
    ways = words.TELLING.get(own.lemma) if own.kind is PredicateKind.VERB else None
    return bool(function.preposition) and ways is not None and function.preposition not in ways


def _is_joined(view: View, clause: Clause, function: Function) -> bool:
    """«، إلى جانب بحث الأزمة»: what joins a topic to another leads to none; nor does «استمع إلى تقرير»."""
    heard = clause.predicate.lemma == "استمع" and heads(view, function.first, words.HEARD)
    return function.preposition == "إلى" and (heard or view.key(function.first) == "جانب")


def _looked_forward_to(view: View, function: Function) -> bool:
    """«، متطلعا إلى افتتاح القناة»: what somebody said by the way."""
    said = view.reading(function.first - 2)
    nominal = said is not None and said.pos in {"adj", "noun"} and view.is_comma(function.first - 3)
    return nominal and function.kind is FunctionKind.PREPOSITION and is_circumstantial(view, function.first - 2)


def _is_said_of(view: View, function: Function) -> bool:
    """«زيارة هي الأولى»: what is said of something else."""
    return view.key(function.first - 1) in {"هو", "هي"}


def _of_mentions(function: Function) -> bool:
    """A phrase of names alone is no topic."""
    if not function.mentions:
        return False
    return function.kind is not FunctionKind.PREPOSITION or function.last == function.mentions[-1].last


def _takes_topic(slot: Slot, clause: Clause, function: Function) -> bool:
    if slot.function is not function.kind or (slot.kinds and clause.predicate.kind not in slot.kinds):
        return False
    return not slot.prepositions or function.preposition in slot.prepositions

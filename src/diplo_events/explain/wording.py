"""Conditions and slots in words: what a rule asked for, and what the clause had instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import Clause, Function, FunctionKind, PredicateKind
from diplo_events.grammar import TOPIC, Slot
from diplo_events.matching import Condition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from diplo_events.grammar import Frame, Trigger

_VOICES: Final = {"a": "active", "p": "passive"}


#: What a slot's marks ask for.
_MARKED: Final = {
    "adjacent": "right behind the predicate",
    "posting": "where it has its post",
    "places": "a city for its state",
    "people": "no states",
    "travellers": "no states and movements",
    "sites": "no persons",
    "before_object": "before an object",
    "nation": "an adjective for its state",
    "unowned": "of a masdar without pronoun",
    "behind_subject": "behind a subject",
}
_PLAIN_OBJECT: Final = (FunctionKind.OBJECT, frozenset({PredicateKind.VERB}))


def listed(words: Iterable[str]) -> str:
    """Return Arabic words as a list, sorted.

    >>> listed({"مع"})
    '«مع»'
    """
    return "، ".join(f"«{word}»" for word in sorted(words))


def _voice(_frame: Frame, trigger: Trigger, clause: Clause) -> str:
    return f"the verb is {_VOICES[clause.predicate.voice]}, the rule asks for the {_VOICES[trigger.voice or 'a']}"


def _light(_frame: Frame, trigger: Trigger, clause: Clause) -> str:
    carried = f"it is carried by «{clause.predicate.light}», " if clause.predicate.light else "no verb carries it, "
    return f"{carried}the rule asks for one of {listed(trigger.light)}"


def _content(_frame: Frame, _trigger: Trigger, _clause: Clause) -> str:
    return "nothing tells what was said: no «أن», quotation, or phrase after «على» or «إلى»"


_WORDED: Final[dict[Condition, Callable[[Frame, Trigger, Clause], str]]] = {
    Condition.ASIDE: lambda *_: "a stance inside what is reported, or said by the way, is no further statement",
    Condition.WISHED: lambda *_: "it is hoped for, demanded or thought of, not done",
    Condition.KNOWN: lambda *_: "«هذا» or «هذه» before it: it was told of before",
    Condition.NEW: lambda *_: "it is an encounter of its own, and none told before that somebody joined",
    Condition.HABITUAL: lambda *_: "it is done time and again, and no event of its own",
    Condition.AGREED: lambda *_: "a paper that was signed provides for it",
    Condition.VOICE: _voice,
    Condition.LIGHT: _light,
    Condition.LED: lambda _f, t, _c: f"none of {listed(t.by)} leads to one of {listed(t.to)}",
    Condition.TAKING: lambda _f, t, _c: f"the object is none of {listed(t.objects)}",
    Condition.OPENING: lambda *_: "the noun does not open its sentence without an article",
    Condition.AIMED: lambda *_: "nobody goes somewhere for it, or intends it",
    Condition.ARISING: lambda *_: "no verb in the perfect says that it has come about",
    Condition.UNLESS_ADJECTIVE: lambda _f, t, _c: f"one of {listed(t.unless)} follows, which the rule excludes",
    Condition.UNLESS_OF: lambda _f, t, _c: f"one of {listed(t.unless_of)} governs it, which the rule excludes",
    Condition.WITH_ADJECTIVE: lambda _f, t, _c: f"none of {listed(t.adjectives)} follows, which the rule asks for",
    Condition.WITH_CONTENT: _content,
    Condition.OWN: lambda f, _t, _c: f"the object is not the subject's own {' or '.join(f.own)}",
    Condition.UNLESS_OWN: lambda *_: "somebody who belongs to the subject is told of, which the rule excludes",
    Condition.CONCERNS: lambda f, _t, _c: f"nobody told of is {' or '.join(sorted(f.concerns))}",
    Condition.WITH_WORDS: lambda f, _t, _c: f"none of {listed(f.with_words)} stands in the clause",
    Condition.WITHOUT_WORDS: lambda f, _t, _c: f"one of {listed(f.without_words)} stands in the clause",
    Condition.LEADS_TO: lambda f, _t, _c: f"neither «إلى» nor «ل» leads to one of {listed(f.leads_to)}",
    Condition.UNLESS_TO: lambda f, _t, _c: f"«إلى» or «ل» leads to one of {listed(f.unless_to)}, which it excludes",
    Condition.UNLESS_IN: lambda f, _t, _c: f"«في» leads to one of {listed(f.unless_in)}, which it excludes",
    Condition.TRAVELLER: lambda *_: "a vessel arrives, or something depends on it: nobody who travels is told",
    Condition.REQUIRES: lambda f, _t, _c: f"no state, body or person stands after {listed(f.requires)}",
}


def worded(condition: Condition, frame: Frame, trigger: Trigger, clause: Clause) -> str:
    """Return why a clause does not meet a condition."""
    return _WORDED[condition](frame, trigger, clause)


def asked(slot: Slot) -> str:
    """Return what phrase a slot asks for.

    >>> from diplo_events.grammar import after, subject
    >>> asked(subject("party")), asked(after("مع", to="party"))
    ('subject', 'after «مع»')
    """
    prepositional = slot.function is FunctionKind.PREPOSITION
    words = f"after {listed(slot.prepositions)}" if prepositional else str(slot.function)
    extra = [f"{_VOICES[slot.voice]} only"] if slot.voice else []
    extra += [words for name, words in _MARKED.items() if getattr(slot, name)]
    extra += [f"beside one after {listed(slot.beside)}"] if slot.beside else []
    extra += [f"unless one stands after {listed(slot.without)}"] if slot.without else []
    if slot.kinds and (slot.function, slot.kinds) != _PLAIN_OBJECT:
        extra += [f"of a {' or '.join(sorted(slot.kinds))}"]
    return ", ".join((words, *extra))


def empty(slot: Slot, phrases: list[tuple[Function, str]]) -> str:
    """Return why a slot found nothing, given the phrases of its function and their words."""
    if not phrases:
        return "no such phrase"
    _, words = phrases[0]
    if slot.role == TOPIC:
        return f"«{words}» is no topic" if words else "no such phrase"
    if not any(function.mentions for function, _ in phrases):
        return f"«{words}» names no known state, body or person" if words else "no such phrase"
    return f"«{words}» is taken by another slot or does not fit"

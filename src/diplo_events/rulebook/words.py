"""The grammar's words as keys of a table: ``{ after = ["مع"], to = "party", of_people = true }``.

The keys are the names of the functions in :mod:`diplo_events.grammar` and of their keyword arguments, read off the
functions themselves: a new word there is a new key here.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from diplo_events import grammar
from diplo_events.document import PredicateKind
from diplo_events.grammar import Slot, Trigger

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_SLOT: Final = "Slot"
_TRIGGERS: Final = "tuple[Trigger, ...]"


class _Takes(StrEnum):
    """What a word's own key has for a value."""

    ROLE = 'a role, such as "party"'
    WORDS = "a word or a list of words"
    NOTHING = "true"


@dataclass(frozen=True, slots=True)
class Word:
    """A function of the grammar: what its key takes, the keys of its keyword arguments, whether it changes another."""

    function: Callable[..., Any]
    takes: _Takes
    options: Mapping[str, str]  # name -> annotation
    needed: frozenset[str]  # the options without a default
    wraps: bool


def _words(made: str) -> dict[str, Word]:
    functions = {name: getattr(grammar, name) for name in grammar.__all__}
    return {
        name.rstrip("_"): _word(function, made)
        for name, function in functions.items()
        if inspect.isfunction(function) and _returns(function) == made and name != "any_of"
    }


def _returns(function: Callable[..., Any]) -> str:
    return str(inspect.signature(function).return_annotation)


def _word(function: Callable[..., Any], made: str) -> Word:
    parameters = list(inspect.signature(function).parameters.values())
    own = [one for one in parameters if one.kind is not inspect.Parameter.KEYWORD_ONLY and one.annotation != made]
    named = [one for one in parameters if one.kind is inspect.Parameter.KEYWORD_ONLY]
    options = {one.name: str(one.annotation) for one in named}
    needed = frozenset(one.name for one in named if one.default is inspect.Parameter.empty)
    if not own:
        takes = _Takes.NOTHING
    else:
        takes = _Takes.ROLE if own[0].annotation == "str" and not _many(own[0]) else _Takes.WORDS
    return Word(function, takes, options, needed, wraps=any(one.annotation == made for one in parameters))


def _many(parameter: inspect.Parameter) -> bool:
    return parameter.kind is inspect.Parameter.VAR_POSITIONAL


SLOT_WORDS: Final = _words(_SLOT)
TRIGGER_WORDS: Final = _words(_TRIGGERS)


def slot_of(table: Any) -> Any:
    """Return the slot a table stands for.

    >>> slot_of({"after": "مع", "to": "party"}) == grammar.after("مع", to="party")
    True

    Raises:
        ValueError: it names no phrase or several, or has a key or value that its word does not take.
    """
    return table if isinstance(table, Slot) else _made(table, SLOT_WORDS, "a slot")


def triggers_of(table: Any) -> Any:
    """Return the triggers a table stands for.

    >>> triggers_of({"light": "عقد", "masdar": "لقاء"})[0].light == {"عقد"}
    True

    Raises:
        ValueError: as for :func:`slot_of`.
    """
    if isinstance(table, tuple) and all(isinstance(one, Trigger) for one in table):
        return table
    return _made(table, TRIGGER_WORDS, "a trigger")


def _made(table: Any, words: Mapping[str, Word], what: str) -> Any:
    if not isinstance(table, dict):
        raise ValueError(f"{what} is a table, such as {_sample(what)}")  # noqa: TRY004  (pydantic wants a ValueError)
    makers = [key for key in table if key in words and not words[key].wraps]
    wrappers = [key for key in table if key in words and words[key].wraps]
    if len(makers) != 1:
        known = sorted(key for key, word in words.items() if not word.wraps)
        raise ValueError(f"{what} has one of {', '.join(known)}; this one has {_listed(makers or sorted(table))}")
    _check_keys(table, [words[key] for key in (*makers, *wrappers)], {*makers, *wrappers}, what)
    made = _called(words[makers[0]], makers[0], table)
    for key in wrappers:
        made = _called(words[key], key, table, made)
    return made


def _sample(what: str) -> str:
    return '{ subject = "party" }' if what == "a slot" else '{ verb = ["التقى"] }'


def _listed(keys: list[str]) -> str:
    return " and ".join(keys) or "none"


def _check_keys(table: dict[str, Any], used: list[Word], keys: set[str], what: str) -> None:
    options = {name for word in used for name in word.options}
    strange = sorted(table.keys() - keys - options)
    if strange:
        more = f"beside {_listed(sorted(keys))} it may have {', '.join(sorted(options)) or 'nothing'}"
        raise ValueError(f"{what} with a key nobody knows, {_listed(strange)}; {more}")


def _called(word: Word, key: str, table: dict[str, Any], *wrapped: Any) -> Any:
    options = {name: _option(name, kind, table[name]) for name, kind in word.options.items() if name in table}
    values = _values(word, key, table[key])
    if missing := sorted(word.needed - options.keys()):
        raise ValueError(f"{key} needs {_listed(missing)} beside it")
    arguments = (tuple(values), *wrapped) if key == "light" else (*wrapped, *values)
    return word.function(*arguments, **options)


def _values(word: Word, key: str, value: Any) -> list[str]:
    if word.takes is _Takes.NOTHING:
        accepted = value is True
        value = []
    elif word.takes is _Takes.ROLE:
        accepted = isinstance(value, str)
        value = [value]
    else:
        value = [value] if isinstance(value, str) else value
        accepted = isinstance(value, list) and all(isinstance(one, str) for one in value)
    if not accepted:
        raise ValueError(f"{key} takes {word.takes}")
    return list(value)


def _option(name: str, annotation: str, value: Any) -> Any:
    """Return a keyword argument as its annotation wants it."""
    if "PredicateKind" in annotation:
        kinds = [kind.value for kind in PredicateKind]
        if value not in kinds:
            raise ValueError(f"{name} is one of {', '.join(kinds)}")
        return PredicateKind(value)
    if "tuple" in annotation or "Collection" in annotation:
        return (value,) if isinstance(value, str) else tuple(value)
    expected = bool if annotation == "bool" else str
    if not isinstance(value, expected) or (name == "voice" and value not in {"a", "p"}):
        raise ValueError(f"{name} is {'true or false' if expected is bool else _string(name)}")
    return value


def _string(name: str) -> str:
    return '"a" (active) or "p" (passive)' if name == "voice" else "a string"

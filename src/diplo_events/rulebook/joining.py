"""Many rules to one book: what adds, what replaces, and which event classes they make."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from diplo_events.errors import RuleError
from diplo_events.events import EVENT_TYPES
from diplo_events.grammar import Addition, Frame
from diplo_events.rules import builtin_rules

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from diplo_events.events import BaseEvent


def joined(base: Sequence[Frame], given: Iterable[Frame | Addition]) -> tuple[Frame, ...]:
    """Return the base rules with the given ones: a name the base has is replaced in its place, any other comes behind.

    Additions are applied last, whatever their place among the given.

    Raises:
        RuleError: two of the given rules have one name, or an addition's rule does not exist.
    """
    items = tuple(given)
    own = _by_name(item for item in items if isinstance(item, Frame))
    book = {frame.name: frame for frame in base} | own
    for item in items:
        if isinstance(item, Addition):
            book[item.rule] = item.applied(_named(item, book))
    return checked(book.values())


def _by_name(frames: Iterable[Frame]) -> dict[str, Frame]:
    found: dict[str, Frame] = {}
    for frame in frames:
        other = found.setdefault(frame.name, frame)
        if other is not frame:
            raise RuleError(f"rule {frame.name!r} is told twice{_where(other, frame)}; rename one of them")
    return found


def _where(*frames: Frame) -> str:
    sources = [frame.source for frame in frames if frame.source]
    return f", in {' and in '.join(sources)}" if sources else ""


def _named(addition: Addition, book: dict[str, Frame]) -> Frame:
    if addition.rule not in book:
        place = f"{addition.source}: " if addition.source else ""
        raise RuleError(f"{place}cannot add to rule {addition.rule!r}: {_no_such(addition.rule, book)}")
    return book[addition.rule]


def _no_such(name: str, known: Collection[str]) -> str:
    near = get_close_matches(name, known, n=1)
    return (
        f"there is none; did you mean {near[0]!r}?" if near else f"there is none; there are {', '.join(sorted(known))}"
    )


def checked(rules: Iterable[Frame]) -> tuple[Frame, ...]:
    """Return the rules if they go together.

    Raises:
        RuleError: something given is no rule, two have one name, or ``instead_of`` names a rule that does not exist
            or that in turn stands instead of this one.
    """
    frames = tuple(rules)
    for frame in frames:
        if not isinstance(frame, Frame):
            raise RuleError(f"{frame!r} is no rule; rules are Frames, and rulebook('path') reads them from files")
    book = _by_name(frames)
    known = book.keys() | {frame.name for frame in builtin_rules()}
    for frame in frames:
        for other in frame.instead_of:
            _check_rank(frame, other, book, known)
    return frames


def _check_rank(frame: Frame, other: str, book: dict[str, Frame], known: Collection[str]) -> None:
    if other not in known:
        raise RuleError(f"rule {frame.name!r} stands instead of {other!r}: {_no_such(other, known)}", words=other)
    if other in book and frame.name in book[other].instead_of:
        raise RuleError(f"rules {frame.name!r} and {other!r} each stand instead of the other; let one give way")


def event_types(rules: Iterable[Frame]) -> dict[str, type[BaseEvent]]:
    """Return the event classes of shipped and given rules by their ``type``.

    A class that extends another one of the same type takes its place.

    Raises:
        RuleError: two classes that have nothing to do with each other claim one type.
    """
    types = dict(EVENT_TYPES)
    for frame in rules:
        for event in frame.event_classes:
            name = event.model_fields["type"].default
            types[name] = _more_special(frame, types.get(name, event), event)
    return types


def _more_special(frame: Frame, known: type[BaseEvent], event: type[BaseEvent]) -> type[BaseEvent]:
    if issubclass(event, known):
        return event
    if issubclass(known, event):
        return known
    name = event.model_fields["type"].default
    raise RuleError(
        f"rule {frame.name!r}: {event.__name__} calls itself {name!r}, as {known.__name__} does; choose another type"
    )

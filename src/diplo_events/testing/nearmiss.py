"""How near a text came to an event that it does not give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.explain import Outcome

if TYPE_CHECKING:
    from datetime import date

    from diplo_events.explain import Attempt
    from diplo_events.extractor import Extractor
    from diplo_events.grammar import Frame

#: The nearest first.
_NEARNESS: Final = (
    Outcome.INCOMPLETE,
    Outcome.UNANCHORED,
    Outcome.OUTRANKED,
    Outcome.REPEATED,
    Outcome.UNMET,
    Outcome.SPORT,
    Outcome.UNREAD,
    Outcome.ADDED,
    Outcome.TOLD,
)


def near_miss(extractor: Extractor, text: str, type_: str, rule: str | None, *, reference_date: date) -> str:
    """Return why the text gives no event of the type: the rule that came nearest, and what it lacked.

    ``rule`` names the one to look at first; without it all that make such events are.
    """
    makers = {frame.name: frame for frame in extractor.rules if _makes(frame, type_)}
    wanted = {rule} if rule in makers else makers.keys()
    attempts = extractor.explain(text, reference_date=reference_date).attempts
    tried = [one for one in attempts if one.rule in wanted] or [one for one in attempts if one.rule in makers]
    if not tried:
        return f"{_untriggered(makers, rule)}"
    nearest = min(tried, key=lambda one: _NEARNESS.index(one.outcome))
    return f"{nearest}{_unfilled(nearest)}"


def _makes(frame: Frame, type_: str) -> bool:
    return any(event.model_fields["type"].default == type_ for event in frame.event_classes)


def _untriggered(makers: dict[str, Frame], rule: str | None) -> str:
    if rule not in makers:
        return "no rule that tells such events finds its trigger"
    words = {lemma for trigger in makers[rule].trigger for lemma in trigger.lemmas}
    return f"rule {rule} finds none of its triggers ({'، '.join(f'«{word}»' for word in sorted(words))})"


def _unfilled(attempt: Attempt) -> str:
    """Name the slots that had a phrase and could not use it."""
    if attempt.outcome is not Outcome.INCOMPLETE:
        return ""
    notes = [str(slot) for slot in attempt.slots if slot.note.startswith("«")]
    return f" [{'; '.join(notes)}]" if notes else ""

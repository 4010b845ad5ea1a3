"""What each slot of a rule found in a clause that meets its conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.explain.values import SlotReport
from diplo_events.explain.wording import asked, empty
from diplo_events.grammar import TOPIC

if TYPE_CHECKING:
    from diplo_events.clauses import View
    from diplo_events.document import Function, Span
    from diplo_events.drafts import Draft
    from diplo_events.grammar import Slot
    from diplo_events.matching import Firing


def slot_reports(view: View, firing: Firing) -> tuple[SlotReport, ...]:
    """Return a report for each slot, in the rule's order."""
    return tuple(_report(view, firing, slot) for slot in firing.frame.slots)


def _report(view: View, firing: Firing, slot: Slot) -> SlotReport:
    phrases = [
        (item, words_of(view, item.first, item.last))
        for item in firing.clause.functions
        if item.kind is slot.function and (not slot.prepositions or item.preposition in slot.prepositions)
    ]
    found = tuple(words for item, _ in phrases for words in _fillers(view, firing.draft, slot, item))
    return SlotReport(slot.role, asked(slot), found, "" if found else empty(slot, phrases))


def words_of(view: View, first: int, last: int) -> str:
    """Return the words of a phrase as the document writes them."""
    return " ".join(token.text for token in view.tokens[first:last])


def quoted(view: View, span: Span) -> str:
    """Return the words within a span, a space between them."""
    over = (token for token in view.tokens if token.start < span.end and token.end > span.start)
    return " ".join(token.text[max(0, span.start - token.start) : span.end - token.start] for token in over)


def _fillers(view: View, draft: Draft, slot: Slot, item: Function) -> list[str]:
    if slot.role == TOPIC:
        return [quoted(view, span) for span in draft.topics if _inside(view, span, item)]
    own = [quoted(view, span) for name, span in draft.fields if name == slot.role and _inside(view, span, item)]
    places = {mention.first for mention in item.mentions}
    filled = (part.mention for part in draft.parts if part.role == slot.role)
    return own or [mention.text for mention in filled if mention.first in places]


def _inside(view: View, span: Span, item: Function) -> bool:
    tokens = view.tokens[item.first : item.last]
    return bool(tokens) and tokens[0].start <= span.start and span.end <= tokens[-1].end

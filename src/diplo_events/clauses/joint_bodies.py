"""Bodies of two states: «اللجنة المغربية الإسبانية»، «المجلس التنسيقي «الكويتي – القطري»»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import OPENING_QUOTES
from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

DASHES: Final = frozenset({"-", "–", "ـ", "/"})
#: «اللجنة السعودية الروسية»، «مجلس التنسيق السعودي العراقي».
_BODIES: Final = frozenset(
    lead + noun
    for noun in ("لجنه", "مجلس", "منتدي")
    for lead in ("", "ال", "ل", "ب", "بال", "لل" if noun[0] != "ل" else "ل")
)
_BUSINESS: Final = frozenset({"الاعمال", "رجال", "اعمال"})
#: So many words name such a body before its states are told: «اللجنة الوزارية العليا المشتركة».
_NAME: Final = 5


def is_joint_body(view: View, position: int) -> bool:
    """Tell whether a body that several states may share is named here."""
    return view.key(position) in _BODIES


def quoted_states(view: View, position: int) -> tuple[Mention, ...]:
    """«المجلس التنسيقي «الكويتي – القطري»»: the states whose adjectives stand between quotation marks."""
    if not is_joint_body(view, position) or view.key(position + 1) in _BUSINESS:
        return ()
    for place in range(position + 1, min(position + _NAME, len(view))):
        if view.tokens[place].form in OPENING_QUOTES:
            return _pair(view, place + 1)
        if place in view.covered or view.is_mark(place) or view.is_verb(place):
            return ()
    return ()


def second_state(view: View, last: int, before: Mention) -> Mention | None:
    """«اللجنة المغربية الإسبانية المشتركة»، «اللجنة المغربية - الإسبانية»: the other state of a body of two."""
    mention = view.starts.get(last + (view.key(last) in DASHES))
    if mention is None or mention.reference != "adjective" or mention.actor in {None, before.actor}:
        return None
    if "s" not in mention.number:  # «دعا مجلس الأمن الأوغنديين إلى الهدوء»
        return None
    joint = before.kind is MentionKind.ORGANISATION and is_joint_body(view, before.first)
    return mention if joint and before.actor is not None and view.key(before.first + 1) not in _BUSINESS else None


def _pair(view: View, position: int) -> tuple[Mention, ...]:
    first = view.starts.get(position)
    if first is None or first.kind is not MentionKind.COUNTRY:
        return ()
    second = view.starts.get(first.last + (view.key(first.last) in DASHES))
    told = second is not None and second.reference == "adjective" and second.actor not in {None, first.actor}
    return (first, second) if told and second is not None else ()

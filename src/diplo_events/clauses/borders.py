"""Where a clause begins, and whose verb follows a relative clause: «كان الرئيس الذي استقبل الوزير قد قال»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import agrees
from diplo_events.clauses.phrase_words import ACCORDING_KEYS, THAT_WORDS
from diplo_events.clauses.relative_groups import heads_of
from diplo_events.clauses.remembered import once_a_place
from diplo_events.clauses.twofold import opens_second
from diplo_events.document import TokenKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

__all__ = ["clause_start", "has_own_verb", "is_auxiliary", "matrix_subject", "opens_own_words", "subject_of_when"]

_AUXILIARIES: Final = frozenset({"كان", "ليس", "أصبح", "ظل", "بدأ", "سبق", "أعاد", "عاد", "واصل", "استأنف"})
#: «حسبما ذكر الوزير»، «بحسب ما ذكر»: what is told comes from him.
_AS: Final = frozenset({"حسبما", "وفقما"})
_WHEN: Final = frozenset({"عندما", "حينما", "حين", "لما"})
#: So many words a relative clause may have between its head and the verb of the sentence.
_WITHIN: Final = 30


@once_a_place
def clause_start(view: View, position: int) -> int:
    """Return where the clause begins that a word stands in, so far as the words before it tell."""
    for place in range(position - 1, -1, -1):
        if view.is_stop(place) or view.subordinates(place) or view.is_relative(place) or _cites(view, place):
            return place + 1
        if view.is_verb(place) and not is_auxiliary(view, place):
            return place + 1
        if opens_second(view, place):
            return place
    return 0


def opens_own_words(view: View, position: int) -> bool:
    """«قال الوزير عقب محادثات مع نظيره «سنرسل السفير إلى روما»»: what he says of himself in quotes stands apart."""
    if position < 1 or view.tokens[position - 1].kind is not TokenKind.QUOTE or not view.is_verb(position):
        return False
    verb = view.reading(position)
    return verb is not None and verb.per == "1"


def _cites(view: View, position: int) -> bool:
    """«بحسب ما أفاد سكان»، «حسبما أفاد»: who is cited stands behind the verb."""
    key = view.key(position)
    return key in _AS or (key == "ما" and view.key(position - 1) in ACCORDING_KEYS)


def is_auxiliary(view: View, position: int) -> bool:
    """Tell whether a verb only carries another one: «كان»، «بدأ»."""
    reading = view.reading(position)
    return reading is not None and reading.lemma in _AUXILIARIES


def has_own_verb(view: View, position: int, start: int) -> bool:
    """«الحرب التي أطلقتها كينيا تثبت»: who stands at ``start``, right behind the verb of a relative clause, is its own.

    ``start`` is where the clause begins by the words before ``position``.
    """
    inside = start > 1 and view.is_verb(start - 1) and view.is_relative(start - 2)
    return inside and view.actor(start) is not None and start < position and not view.conjoined(position)


def matrix_subject(view: View, position: int) -> tuple[Mention, ...]:
    """Return the heads of the relative clause that ends here, where they have had no verb of their own so far.

    «كان الرئيس الذي استقبل الوزير قد قال»، «الوزير، الذي زار روما، أكد»: no «و» joins the verb to the one before.
    """
    inner = clause_start(view, position) - 1
    if view.conjoined(position) or inner < 0 or not view.is_verb(inner):
        return ()
    relative = clause_start(view, inner) - 1
    if not view.is_relative(relative) or position - relative > _WITHIN:
        return ()
    heads = heads_of(view, relative)
    if not heads or not _is_free(view, heads[0]):
        return ()
    return heads if all(agrees(view, position, one, alone=len(heads) == 1) for one in heads) else ()


def subject_of_when(view: View, position: int) -> Mention | None:
    """«ذكر الوزير أن نظيره أخطأ عندما قال»: it goes on with whom the clause with «أن» is about, not who tells it."""
    if view.key(position - 1) not in _WHEN:
        return None
    for place in range(position - 2, -1, -1):
        if view.is_stop(place):
            return None
        if view.key(place) in THAT_WORDS:
            told = view.actor(place + 1)
            return told if told is not None and agrees(view, position, told) else None
    return None


def _is_free(view: View, head: Mention) -> bool:
    """Tell whether somebody opens a clause that has no verb before him but «كان»."""
    start = clause_start(view, head.first)
    if view.preposition(head.first) is not None or (start and view.is_verb(start - 1)):
        return False
    return all(view.is_mark(place) or is_auxiliary(view, place) for place in range(start, head.first))

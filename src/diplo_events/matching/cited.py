"""«ونقلت عنه الصحيفة قوله»: words of somebody told before, for whom a pronoun stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import Clause, FunctionKind
from diplo_events.matching.guards import CONTENT_WORDS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame

_PASSING_ON: Final = "نقل"
#: Whom it is passed on from, and his or her gender.
_FROM: Final = {"عنه": "m", "عنها": "f"}
_WORDS: Final = frozenset(
    "قول تأكيد إعلان وصف اعتقاد نفي رفض دعوة مطالبة إدانة تنديد اتهام انتقاد ترحيب إشادة تأييد تحذير تهديد تعهد".split()
)
#: So far behind the verb the pronoun stands: «نقلت الصحيفة المحلية أمس عنه».
_REACH: Final = 5


def cited_gender(view: View, clause: Clause) -> str | None:
    """Return the gender of him or her whom a pronoun names as the source of words; None where none does."""
    first = clause.predicate.last
    if clause.predicate.lemma != _PASSING_ON:
        return None
    for place in range(first, min(first + _REACH, len(view))):
        if view.is_stop(place) or view.is_verb(place):
            return None
        if view.key(place) in _FROM:
            return _FROM[view.key(place)] if _words_follow(view, place + 1) else None
    return None


def _words_follow(view: View, first: int) -> bool:
    """«نقل عنه قوله»، «نقلت عنه الصحيفة أن»: but «نقل عنه الكاتب فصلا» quotes nobody."""
    return any(
        view.key(place) in CONTENT_WORDS or _are_his_words(view, place)
        for place in range(first, min(first + _REACH, len(view)))
    )


def _are_his_words(view: View, place: int) -> bool:
    reading = view.reading(place)
    return reading is not None and reading.lemma in _WORDS and reading.enclitic in {"3ms_poss", "3fs_poss"}


def as_cited(view: View, frame: Frame, clause: Clause) -> Clause:
    """Return the clause without who passes the words on: «نقلت عنه الإذاعة الكينية قوله» tells nothing of Kenya."""
    if not frame.own_words or cited_gender(view, clause) is None:
        return clause
    functions = tuple(item for item in clause.functions if item.kind is not FunctionKind.SUBJECT)
    return replace(clause, functions=functions)

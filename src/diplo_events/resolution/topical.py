"""Whom a sentence is about that tells of no event: «وقام الوزير بجولة على القوات. وأشاد بها»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.told_subjects import foremost
from diplo_events.clauses.view import View
from diplo_events.document import BODIES, PERSONS, Zone
from diplo_events.orthography import fold
from diplo_events.resolution.agreeing import MASCULINE, is_woman

if TYPE_CHECKING:
    from diplo_events.document import Analysis, Mention
    from diplo_events.drafts import Draft

__all__ = ["Topics"]

#: Verbs that go on with what the last speaker said, whomever the sentence between is about.
_GOING_ON: Final = frozenset(
    map(fold, "أضاف أضافت تابع تابعت أردف أردفت استطرد استطردت زاد زادت مضى مضت ختم ختمت اختتم اختتمت".split())
)
#: So many letters may stand before the verb that opens a sentence: «كما »، «وقد ».
_OPENING: Final = 4


class Topics:
    """The subjects of a document's sentences, looked up where a statement leaves out who makes it."""

    def __init__(self, analysis: Analysis | None = None) -> None:
        """``analysis`` is the document; without one nothing is known."""
        self._analysis = analysis
        self._found: dict[int, Mention | None] = {}

    def before(self, draft: Draft) -> Mention | None:
        """Return whom the sentence before is about, if the statement opens its own, and its verb goes with him."""
        opens = draft.trigger.start - draft.sightings[0].sentence.start <= _OPENING
        finite = opens and not draft.meanwhile and not draft.noun and draft.number == "s" and draft.zone is Zone.BODY
        if self._analysis is None or not finite or self._word(self._analysis, draft) in _GOING_ON:
            return None
        told = self._of(draft.sentence - 1)
        return told if told is not None and _goes_with(draft, told) else None

    @staticmethod
    def _word(analysis: Analysis, draft: Draft) -> str:
        return fold(analysis.document.text[draft.trigger.start : draft.trigger.end])

    def _of(self, sentence: int) -> Mention | None:
        if self._analysis is None or sentence < 0:
            return None
        if sentence not in self._found:
            told = self._analysis.document.sentences[sentence]
            body = told.zone is Zone.BODY
            view = View(told, sentence, self._analysis.mentions[sentence]) if body else None
            self._found[sentence] = foremost(view) if view is not None else None
        return self._found[sentence]


def _goes_with(draft: Draft, told: Mention) -> bool:
    """«وقال» is said of a man, «وقالت» of a woman, a ministry or a state."""
    if told.actor is None or told.number != "s":
        return False
    if told.kind in PERSONS:
        return (draft.gender == "f") == (told.gender == "f" or is_woman(told))
    masculine = fold(told.text).split()[0].removeprefix("ال") in MASCULINE
    return told.kind in BODIES and (draft.gender == "f") == (not masculine)

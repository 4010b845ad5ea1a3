"""Encounters of two who are not told beside it: «اتصال جرى بينهما»، «لقاؤهما»، «أبلغ الوزير نظيره في اتصال»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import HOLDING
from diplo_events.clauses.phrases import function
from diplo_events.clauses.subjects import earlier_subject
from diplo_events.document import PERSONS, FunctionKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function, Mention, Reading

#: So far behind an encounter the verb may stand that says who held it.
_ADJECTIVES: Final = 4
_BOTH: Final = 2
_HE: Final = frozenset({"انه", "انها", "بانه", "بانها", "هو", "هي"})
#: «ثم عقدا لقاء»، «ووقعا اتفاقية».
_THEN: Final = "ثم"
_TOGETHER: Final = frozenset("وقع أبرم شهد أصدر تبادل تبنى افتتح دشن ترأس رأس حضر".split())


def two_alike(found: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the two people, or the two states, of whom the second was told soonest; of ``found`` the last is first."""
    pairs = [two_apart(one for one in found if (one.kind in PERSONS) is people) for people in (True, False)]
    return min((pair for pair in pairs if pair), key=lambda pair: -pair[0].first, default=())


def two_apart(found: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return the last two of different states, in the order of the text, or none."""
    last: Mention | None = None
    for one in found:
        if last is None:
            last = one
        elif one.actor != last.actor:
            return (one, last)
    return ()


def held_by_both(view: View, position: int) -> bool:
    """«اتصال هاتفي أجرياه»: the verb of an encounter holds its subject, two who were told."""
    for place in range(position + 1, position + _ADJECTIVES):
        if place >= len(view) or view.is_mark(place):
            return False
        duals = (one for one in view.tokens[place].readings if one.pos == "verb" and one.num == "d")
        if any(one.lemma in HOLDING and one.enclitic.endswith("_dobj") for one in duals):
            return True
    return False


def of_two(view: View, position: int, verb: Reading) -> tuple[Function, ...]:
    """«يلتقي الوزير نظيره ثم يوقعان اتفاقية»: a verb in the dual behind one man is of the last two who were told."""
    before = (one for place in range(position - 1, -1, -1) if (one := view.actor(place)) is not None)
    last = next(before, None)
    if (
        verb.num != "d"
        or not (verb.asp == "i" or view.key(position - 1) == _THEN or _joins_in(view, position, verb))
        or last is None
        or last.number != "s"
        or last.kind not in PERSONS
        or (last.last == position and not view.conjoined(position))
    ):
        return ()
    two = view.last_two(position)
    people = bool(two) and all(one.kind in PERSONS for one in two)
    return (function(FunctionKind.SUBJECT, position, position + 1, two),) if people else ()


def _joins_in(view: View, position: int, verb: Reading) -> bool:
    """«اجتمع الوزير بنظيره ووقعا اتفاقية»: what only two do together, joined to what was told of them."""
    return verb.lemma in _TOGETHER and view.conjoined(position)


def with_speaker(view: View, subject: tuple[Function, ...]) -> tuple[Function, ...]:
    """«قال الوزير إنه ونظيره سيجريان محادثات»، «مؤتمر عقده ونظيره»: he for whom the pronoun stands, and who joins."""
    joined = subject[0].mentions[0] if subject and subject[0].mentions else None
    if joined is None or not view.conjoined(joined.first) or not _stands_for_one(view, joined.first - 1):
        return subject
    speaker = earlier_subject(view, joined.first)
    if speaker is None or speaker.actor == joined.actor:
        return subject
    return (replace(subject[0], mentions=(speaker, *subject[0].mentions)), *subject[1:])


def _stands_for_one(view: View, place: int) -> bool:
    """«إنه»، «عقده»: a word whose pronoun or person somebody else is joined to."""
    verb = view.reading(place)
    held = verb is not None and verb.lemma in HOLDING and verb.enclitic in {"3ms_dobj", "3ms_poss"}
    return view.key(place) in _HE or held


def of_both(view: View, clause: Clause, verbal: list[Clause]) -> tuple[Clause, tuple[Mention, ...]]:
    """Return the two whose encounter it is, if two are meant, and the clause without what stands right behind it.

    «خلال لقائهما موقف بلاده»: that is no side of it.
    """
    both = _both_owners(view, clause.predicate.first, verbal)
    if not both:
        return clause, ()
    kept = tuple(one for one in clause.functions if one.kind not in {FunctionKind.GENITIVE, FunctionKind.OBJECT})
    return replace(clause, functions=kept), both


def _both_owners(view: View, position: int, verbal: list[Clause]) -> tuple[Mention, ...]:
    """«بعد لقائهما»: the last two who were told; «خلال لقائهما حض الوزير السفير»: else the two of the verb behind."""
    reading = view.reading(position)
    if held_by_both(view, position):
        return view.last_two(position)
    if reading is None or reading.enclitic != "3d_poss":
        return ()
    if both := view.last_two(position):
        return both
    behind = next((one for one in verbal if one.predicate.first > position), None)
    kinds = {FunctionKind.SUBJECT, FunctionKind.OBJECT}
    told = (item for item in behind.functions if item.kind in kinds) if behind is not None else ()
    two = tuple(one for item in told for one in item.mentions if one.kind in PERSONS)
    return two if len(two) == _BOTH else ()

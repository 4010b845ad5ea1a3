"""What a relative clause about a matter goes back to: «الخطة التي بحثها»، «مبادرة السلام التي ناقش بنودها»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.carriers import relative_before
from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.phrase_words import ENCOUNTERS, TALKED_OVER
from diplo_events.document import PredicateKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Reading

#: The pronoun that goes back to what a relative pronoun stands for.
_BACK: Final = {"التي": "3fs", "الذي": "3ms"}
#: So far before the relative pronoun its noun may stand.
_REACH: Final = 12
#: Verbs whose relative clause tells what was talked about.
_TALKING: Final = TALKED_OVER | {"تداول"}


def gone_back_to(view: View, clause: Clause, found: Sequence[range]) -> list[range]:
    """Return the topics, with the matter itself where a pronoun takes it up: «الخطة التي بحثها»، «التي بحث بنودها»."""
    own = clause.predicate
    if own.kind is not PredicateKind.VERB or own.lemma not in _TALKING or len(found) > 1:
        return list(found)
    pronoun = relative_before(view, own.first)
    back = next((one for word, one in _BACK.items() if view.key(pronoun or 0).endswith(word)), None)
    if pronoun is None or back is None or not _takes_up(view, own.first, found, back):
        return list(found)
    matter = _matter_before(view, pronoun, back)
    return list(found) if matter is None else [matter]


def _takes_up(view: View, verb: int, found: Sequence[range], back: str) -> bool:
    """«بحثها»; «بحث تفاصيلها»: the pronoun is the verb's object, or owns the one word that is."""
    last = found[0].stop - 1 if found else verb
    reading = view.reading(last)
    alone = not found or len(found[0]) == 1
    return alone and reading is not None and reading.enclitic.startswith(back)


def _matter_before(view: View, pronoun: int, back: str) -> range | None:
    """Return the noun phrase that ends before the relative pronoun, from the noun that agrees with it."""
    end = pronoun - view.is_comma(pronoun - 1)
    for place in range(end - 1, max(-1, end - 1 - _REACH), -1):
        if view.is_stop(place) or view.is_verb(place) or view.subordinates(place):
            return None
        reading = view.reading(place)
        if place in view.covered or reading is None or not _agrees(reading, back):
            continue
        return None if reading.lemma in ENCOUNTERS | GOING else range(_head(view, place, back), end)
    return None


def _head(view: View, place: int, back: str) -> int:
    """«مبادرة الهدنة»، «مشكلة الحدود»: the noun that a genitive which agrees as well hangs on."""
    while (before := view.reading(place - 1)) is not None and place - 1 not in view.covered:
        bare = "Al_det" not in before.proclitics and not before.enclitic
        if not bare or not _agrees(before, back) or view.preposition(place) is not None or view.conjoined(place):
            break
        place -= 1
    return place


def _agrees(reading: Reading, back: str) -> bool:
    """Things in the plural are taken up by «التي»."""
    if reading.pos != "noun" or reading.enclitic:
        return False
    return reading.num == "p" or reading.gen == "f" if back == "3fs" else reading.num == "s" and reading.gen == "m"

"""Which reading of a noun heads a clause: masdars, told apart from the verbs and the nisbas spelled like them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.acts import act_noun
from diplo_events.mentions.vocabulary import WHEN

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading
from diplo_events.clauses.no_verbs import MASDAR_POS, of_nation, owned_noun
from diplo_events.clauses.readings import confirmed_by_subject

_WAY: Final = "طريق"
_TIMES: Final = WHEN | frozenset("فور".split())


def masdar_reading(view: View, position: int, lemmas: frozenset[str], *, carried: bool = False) -> Reading | None:
    """Return the masdar of these lemmas that the word is, unless its subject makes it a verb.

    ``carried`` tells that a verb before has it in its object: «وقعت روما وأثينا عقدا».
    """
    if position in view.covered:
        return None
    act = act_noun(view, position) or of_nation(view, position) or _affirming(view, position)
    best = act or owned_noun(view, position) or _behind_time(view, position) or view.reading(position)
    if best is None or (best.lemma == _WAY and not _is_way_of(view, position, best)):
        return None
    noun = best.enclitic or carried or act is not None or _in_time(view, position)
    verb = None if noun else confirmed_by_subject(view, position, lemmas)
    if verb is not None and not (verb.num == "d" and best.cas == "a" and _behind_one(view, position)):
        return None
    return best if best.pos in MASDAR_POS and best.lemma in lemmas else None


def _is_way_of(view: View, position: int, noun: Reading) -> bool:
    """«وهو في طريقه إلى برن»: he goes there; «الطريق إلى برن» is a road."""
    return noun.enclitic.startswith("3") and view.key(position - 1) == "في"


def _behind_time(view: View, position: int) -> Reading | None:
    """«قبيل توجهه إلى برن»: behind a noun of time the word with a pronoun is no verb."""
    best = view.reading(position)
    if not _in_time(view, position) or best is None or best.pos != "verb":
        return None
    nouns = (one for one in view.tokens[position].readings if one.pos == "noun" and one.enclitic.endswith("_poss"))
    return next(nouns, None)


def _in_time(view: View, position: int) -> bool:
    """«عشية توجه الوزير إلى برن»: behind a noun of time stands what happens then."""
    return view.key(position - 1).removeprefix("و") in _TIMES


def _affirming(view: View, position: int) -> Reading | None:
    """«اختتم كلمته بالتأكيد على»: before «على» and «أن» no adverb."""
    if view.key(position) != "بالتاكيد" or view.key(position + 1) not in {"علي", "ان"}:
        return None
    return next((one for one in view.tokens[position].readings if one.lemma == "تأكيد"), None)


def _behind_one(view: View, position: int) -> bool:
    """«أرسلت جورجيا وفدا»: behind one alone stands no dual verb that is spelled as the accusative."""
    before = view.covered.get(position - 1)
    return before is not None and before.number == "s" and not view.conjoined(before.first)

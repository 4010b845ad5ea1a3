"""Who spoke, where a relative clause tells it: «التصريحات التي أدلى بها الوزير»، «تهديدات أطلقها الرئيس»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.masdar_phrases import masdar_end
from diplo_events.clauses.phrases import function
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Reading

#: What one utters (lemmas), and what one does with it.
_UTTERED: Final = frozenset("تصريح تهديد اتهام انتقاد دعوة تحذير كلام نداء إدانة مطالبة".split())
_UTTERING: Final = frozenset("أدلى أطلق وجه صدر ساق أصدر كرر ألقى".split())
#: «صدرت عن الوزير»: with this verb the speaker stands behind the preposition.
_ISSUED: Final = "صدر"
_FROM: Final = frozenset({"عن", "من"})
#: So many words stand between the verb and who spoke: «أدلى بها أخيرا»، «وجهتها إليها أمس».
_REACH: Final = 3


def utterer(view: View, position: int) -> tuple[Function, ...]:
    """Return who uttered the words that the noun at ``position`` names, as a genitive; () where none is told."""
    noun = view.reading(position)
    if noun is None or noun.lemma not in _UTTERED or noun.enclitic:
        return ()
    place = masdar_end(view, position)
    place += view.is_relative(place)
    verb = next((one for one in view.tokens[place].readings if _utters(one)), None) if place < len(view) else None
    if verb is None or place in view.covered:
        return ()
    for start in range(place + 1, min(place + 1 + _REACH, len(view))):
        if view.is_stop(start) or view.subordinates(start):
            return ()
        if view.actor(start) is not None and _stands_free(view, start, issued=verb.lemma == _ISSUED):
            group, last = actor_group(view, start)
            return (function(FunctionKind.GENITIVE, start, last, group),)
    return ()


def _stands_free(view: View, position: int, *, issued: bool) -> bool:
    """«وجهتها إليها باريس»: a preposition with a pronoun of its own leads to nobody else."""
    before = view.reading(position - 1)
    if issued:
        return view.key(position - 1) in _FROM
    return view.preposition(position) is None or (before is not None and bool(before.enclitic))


def _utters(reading: Reading) -> bool:
    return reading.pos == "verb" and reading.lemma in _UTTERING and reading.vox != "p" and not reading.proclitics

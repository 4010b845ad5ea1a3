"""Who makes the journey that a verb behind it goes on with: «زيارة الوزير التي يلتقي خلالها نظيره»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.journey_words import JOURNEYS
from diplo_events.document import PERSONS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading

_MEANWHILE: Final = frozenset({"خلالها", "اثناءها", "بعدها"})
#: What travellers do; those whose object alone may stand behind them, and those with a subject of their own there.
_MEETING: Final = frozenset({"التقى", "قابل", "زار", "غادر"})
_DEALING: Final = frozenset("اجتمع عقد أجرى بحث ناقش تباحث استعرض وقع حضر شارك توجه انتقل".split())
_BEHIND: Final = 2
_BEFORE: Final = 30
_OF_TRAVELLERS: Final = _MEETING | _DEALING


def traveller(view: View, position: int, verb: Reading) -> tuple[Mention, ...]:
    """Return who travels; nobody where the verb tells of no journey named before, or has a subject of its own."""
    if verb.lemma not in _OF_TRAVELLERS:
        return ()
    behind = range(position + 1, position + 1 + _BEHIND)
    taken_up = next((place for place in behind if view.key(place) in _MEANWHILE), None)
    if taken_up is None or (verb.lemma in _DEALING and _is_subject(view, taken_up + 1)):
        return ()
    for place in range(position - 1, max(-1, position - _BEFORE), -1):
        if view.is_stop(place):
            return ()
        noun = view.reading(place)
        if noun is not None and noun.lemma in JOURNEYS and place not in view.covered:
            group, _ = actor_group(view, place + 1)
            return group if all(one.kind in PERSONS for one in group) else ()
    return ()


def _is_subject(view: View, position: int) -> bool:
    return view.actor(position) is not None and view.preposition(position) is None

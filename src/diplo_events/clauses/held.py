"""Who a group of nobody known is made of: «مجموعة تضم قطر ومصر»، «أعضاء اللجنة التي تضم»، «وفد ضم وزراء من قطر»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: What holds states or their people (lemmas).
_GROUPS: Final = frozenset(
    "مجموعة وفد دولة بلد لجنة فريق بعثة تحالف تكتل رباعي رباعية ثلاثي ثلاثية خماسي خماسية سداسي سداسية ترويكا آلية "
    "ممثل مندوب مبعوث عضو طرف".split()
)
HOLDING: Final = frozenset({"ضم", "يضم", "ضمت", "تضم"})
#: So many words at most describe the group: «أعضاء لجنة الاتصال الدولية التي تضم».
_LONGEST: Final = 5
_NOMINALS: Final = frozenset({"noun", "adj", "noun_prop", "adj_num", "noun_num"})


def held_from(view: View, position: int) -> int | None:
    """Return where those are told whom the group holds that begins here; None for any other noun."""
    head = view.reading(position)
    if head is None or head.lemma not in _GROUPS or head.enclitic:
        return None
    for place in range(position + 1, min(position + 1 + _LONGEST, len(view))):
        verb = place + view.is_relative(place)
        if view.key(verb) in HOLDING:
            return verb + 1
        told = view.covered.get(place)
        if view.conjoined(place) or not _describes(view, place) or (told is not None and told.actor is not None):
            return None
    return None


def _describes(view: View, place: int) -> bool:
    reading = view.reading(place)
    return reading is not None and reading.pos in _NOMINALS and not view.is_mark(place)

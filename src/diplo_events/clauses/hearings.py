"""Who is heard, where a verb of listening leads to the briefing of another: «استمع المجلس إلى إحاطة قدمها المبعوث»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.walk import Walk

#: «استمع إلى إحاطة قدمها»: verbs of listening, and of what a speaker does with what is heard.
_HEARING: Final = frozenset({"استمع"})
_GIVING: Final = frozenset({"قدم", "ألقى", "عرض", "أدلى"})


def heard_from(walk: Walk) -> bool:
    """«استمع المجلس إلى إحاطة قدمها المبعوث»: whose briefing is heard is told by the verb with its pronoun."""
    view, place = walk.view, walk.position
    heard = walk.verb is not None and walk.verb.lemma in _HEARING
    gives = view.reading(place)
    given = gives is not None and gives.lemma in _GIVING and gives.enclitic in {"3fs_dobj", "3ms_dobj", "3d_dobj"}
    return heard and given and place > walk.start and view.is_noun(place - 1)

"""What officials say of home affairs: elections, parties, majorities and cabinets of their own state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.clauses.view import View
    from diplo_events.drafts import Part
    from diplo_events.matching.content import Content

#: Nouns of home affairs that need no word with them.
_NOUNS: Final = frozenset({"انتخاب"})
#: Nouns that are of home affairs with a word behind them: «عضوية الحزب»، «تعديل وزاري»، «أغلبية برلمانية».
_WITH: Final = {
    "عضوية": frozenset({"حزب"}),
    "تعديل": frozenset({"وزاري", "حكومي", "دستوري"}),
    "أغلبية": frozenset({"برلماني", "نيابي", "حكومي"}),
    "غالبية": frozenset({"برلماني", "نيابي", "حكومي"}),
    "حقيبة": frozenset({"وزاري"}),
}


def is_of_home_affairs(view: View, parts: Iterable[Part], said: Content | None) -> bool:
    """Tell whether what was said is of elections, parties or cabinets and the sentence names no other state or body.

    «أعلن رئيس الوزراء تعديلا وزاريا»; but «رحب رئيس الوزراء بالانتخابات الكينية».
    """
    if said is None or not any(_of_home(view, place) for place in range(said.first, said.last)):
        return False
    own = {part.mention.actor for part in parts if part.role == "speaker"}
    return {mention.actor or mention.country for mention in view.starts.values()} - {None} <= own


def _of_home(view: View, position: int) -> bool:
    reading, following = view.reading(position), view.reading(position + 1)
    if reading is None or reading.pos != "noun":
        return False
    if reading.lemma in _NOUNS:
        return True
    return following is not None and following.lemma in _WITH.get(reading.lemma, ())

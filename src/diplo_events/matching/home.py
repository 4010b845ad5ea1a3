"""What officials say of home affairs: elections, parties and cabinets, or the trade of a minister of home matters."""

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
#: Offices whose holders speak of their own state's affairs, unless they name another.
_OFFICES: Final = frozenset(
    "interior_minister deputy_interior_minister justice_minister education_minister higher_education_minister "
    "health_minister transport_minister communications_minister public_works_minister agriculture_minister "
    "water_minister labour_minister social_affairs_minister youth_sports_minister religious_affairs_minister "
    "local_administration_minister parliamentary_affairs_minister planning_minister environment_minister "
    "ministry_of_interior ministry_of_justice ministry_of_education ministry_of_health ministry_of_transport "
    "ministry_of_communications ministry_of_agriculture ministry_of_water ministry_of_labour ministry_of_environment "
    "ministry_of_religious_affairs attorney_general judiciary police governor head_of_region mayor "
    "local_official".split()
)


def is_of_home_affairs(view: View, parts: Iterable[Part], said: Content | None) -> bool:
    """Tell whether what was said is of the speaker's own state and the sentence names no other state or body.

    «أعلن رئيس الوزراء تعديلا وزاريا»، «قال وزير النقل إن المطار سيفتح»; but «رحب رئيس الوزراء بالانتخابات الكينية».
    """
    speakers = [part.mention for part in parts if part.role == "speaker"]
    of_home = any(one.position in _OFFICES for one in speakers)
    told = said is not None and any(_of_home(view, place) for place in range(said.first, said.last))
    if not (of_home or told):
        return False
    own = {mention.actor for mention in speakers}
    return {mention.actor or mention.country for mention in view.starts.values()} - {None} <= own


def _of_home(view: View, position: int) -> bool:
    reading, following = view.reading(position), view.reading(position + 1)
    if reading is None or reading.pos != "noun":
        return False
    if reading.lemma in _NOUNS:
        return True
    return following is not None and following.lemma in _WITH.get(reading.lemma, ())

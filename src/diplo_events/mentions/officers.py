"""Officers told by rank and nationality: «الجنرال الأميركي جون ...»، «العقيد الليبي ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.names import name_at
from diplo_events.mentions.office_after import with_office_after
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.vocabulary import folded
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan

__all__ = ["officer_at"]

_POSITION: Final = "military_officer"
#: Ranks that are teams, presenters and pioneers too: one of these is no officer by his nationality alone.
_DOUBTFUL: Final = folded("الفريق المقدم الرائد الحكم النقيب")
#: Ranks that nothing but an officer has, named or not: «وأضاف الجنرال الأميركي».
_SURE: Final = folded(
    "الجنرال العقيد العميد الكولونيل الأدميرال الأميرال البريغادير البريجادير الميجور الماريشال المارشال الكومودور"
)


def officer_at(scan: Scan, position: int) -> Phrase | None:
    """Return the officer told here by rank and nationality, with his name if it follows.

    «الفريق المصري» is a team, «اللواء السوري» without a name a brigade.
    """
    rank = scan.hit(position, {HitKind.RANK})
    if rank is None or not rank.definite or scan.key(position)[rank.skip :] in _DOUBTFUL:
        return None
    state = scan.hit(rank.last, {HitKind.NISBA}, bare=True)
    if state is None or not state.definite or state.gender == "f" or scan.office(position) is not None:
        return None
    title = Range(position, state.last, rank.skip)
    phrase = _officer(scan, title, state)
    found = name_at(scan, state.last)
    if found is None or (not found[1] and found[0].last < found[0].first + 2 and not _is_told(scan, found[0])):
        return phrase if scan.key(position)[rank.skip :] in _SURE else None
    name, persons = found
    titled = replace(phrase.upto(name.last), kind=MentionKind.PERSON, name=name, persons=persons, reference=None)
    longer = with_office_after(scan, titled)
    return longer if longer.actor == titled.actor else replace(longer, actor=longer.actor or titled.actor)


def _officer(scan: Scan, title: Range, state: Hit) -> Phrase:
    return Phrase(
        MentionKind.POSITION,
        title,
        title=title,
        lemma="ضابط",
        actor=scan.actor(state),
        position=_POSITION,
        gender="m",
        definite=True,
        article=True,
    )


def _is_told(scan: Scan, name: Range) -> bool:
    return scan.key(name.first) in scan.introduced

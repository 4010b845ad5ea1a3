"""Officers told by rank and nation: «الجنرال الأميركي جون كامبل»، «العقيد الفرنسي»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.names import PARTICLES, guessed_name
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.vocabulary import folded

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

_RANKS: Final = frozenset({HitKind.RANK})
_NISBAS: Final = frozenset({HitKind.NISBA})
#: Ranks that mean a man without his name too: «وقال الجنرال الأميركي إن»; «اللواء السوري» may be a brigade.
_ALONE: Final = folded("الجنرال الكولونيل الأدميرال الأميرال الماريشال البريغادير البريجادير الكومودور")


def officer_at(scan: Scan, position: int) -> Phrase | None:
    """Return the title of an officer that starts at this token: his rank and the adjective of his state."""
    rank = scan.hit(position, _RANKS)
    if rank is None or not rank.definite:
        return None
    nation = scan.hit(rank.last, _NISBAS, bare=True)
    if (
        nation is None
        or scan.key(rank.last) in scan.introduced
        or not nation.definite
        or nation.gender != "m"
        or nation.number not in {"s", "na", "sd"}
    ):
        return None
    if not (_is_name(scan, nation.last) or scan.key(position)[rank.skip :] in _ALONE):
        return None
    words = Range(position, nation.last, rank.skip)
    return Phrase(
        MentionKind.POSITION,
        words,
        title=words,
        actor=scan.actor(nation),
        position="military_officer",
        gender="m",
        definite=True,
        article=True,
    )


def _is_name(scan: Scan, position: int) -> bool:
    """«اللواء السوري حسن خلوف»; but «الفريق السعودي في المباراة», and «وقال اللواء التركي إن» is a surname."""
    name = guessed_name(scan, position)
    best = scan.reading(position)
    particle = best is not None and best.pos in PARTICLES
    return not particle and name is not None and name.last > position + 1

"""Speakers called by words that only take up who has been told: «المسؤول»، «الدول الثلاث»، «معاليه»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind
from diplo_events.orthography import fold
from diplo_events.resolution.references import ENVOYS, in_that_office, may_be_meant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

_STATES: Final = ("الدول", "البلدان", "الدولتان", "البلدين")
#: A title and an adjective: «الزعيم المسن», but «المتحدث باسم المركز» is somebody else.
_AN_ADJECTIVE: Final = 2
#: Codes of titles that a speaker is called by once he has been named.
_EPITHETS: Final = frozenset("official official_source leader diplomat commander party_leader militant_leader".split())

#: Offices by which one man is taken up: «وزير الخارجية»، «المتحدث»، «المسؤول»; of sources there are several.
_MINISTER: Final = "minister"
_SOLE: Final = frozenset(
    "head_of_state head_of_government spokesperson ambassador secretary_general director_general envoy "
    "special_representative chancellor_or_adviser official".split()
)


def is_open(mention: Mention) -> bool:
    """«وأشار معاليه إلى»، «واتفق الوزراء على»، «وقال الزعيم»: without the men, like a verb without its subject."""
    untold = mention.reference in {"honorific", "sides"} or _is_epithet(mention) or _are_states(mention)
    return untold and mention.actor is None


def sides_meant(both: Mention | None, met: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """«وأعرب الجانبان عن»: all who met, unless the word is of envoys, «السفراء», and one of them is none.

    «وأكد وزيرا الخارجية»: those who hold that office.
    """
    if both is None:
        return met
    met = in_that_office(both, met)
    return met if both.position not in ENVOYS or all(may_be_meant(both, one) for one in met) else ()


def is_bare_source(mention: Mention) -> bool:
    """«المصدر»: whoever was quoted before."""
    return mention.position == "official_source" and mention.text == "المصدر"


def _are_states(mention: Mention) -> bool:
    """«الدول الثلاث»."""
    return mention.kind is MentionKind.ORGANISATION and mention.number == "p" and mention.text.startswith(_STATES)


def is_of_several(draft: Draft) -> bool:
    """Tell whether the speakers are several states, or envoys, told without their names."""
    envoys = draft.both is not None and draft.both.position in ENVOYS
    return envoys or any(part.role == "speaker" and _are_states(part.mention) for part in draft.parts)


def _is_epithet(mention: Mention) -> bool:
    """«وأضاف المسؤول»، «وقال الزعيم المسن»: a word for a man told before, not the office he holds."""
    plain = mention.kind is MentionKind.POSITION and mention.name is None and mention.number == "s"
    bare = mention.text.startswith("ال") and len(mention.text.split()) <= _AN_ADJECTIVE
    return plain and bare and mention.position in _EPITHETS


def last_man(draft: Draft, heard: Iterable[tuple[int, Mention]], since: int) -> tuple[Mention, ...]:
    """Return the last man who spoke since that sentence, where a statement's speaker is called by such a word only."""
    speakers = [part.mention for part in draft.parts if part.role == "speaker"]
    if not speakers or not all(map(_is_epithet, speakers)):
        return ()
    men = [(one,) for told, one in heard if told >= since and one.kind in PERSONS]
    return men[-1] if men else ()


def called(speaker: Mention) -> set[str]:
    """Return the folded words by which a speaker was called, without articles."""
    words = fold(f"{speaker.text} {speaker.title or ''}").split()
    return {word.removeprefix("ل").removeprefix("ال") for word in words} | {word.removeprefix("ال") for word in words}


def is_of_one(office: str) -> bool:
    """Tell whether an office is one by which a man is taken up: «وأضاف وزير الخارجية»."""
    return office in _SOLE or office.endswith(_MINISTER)

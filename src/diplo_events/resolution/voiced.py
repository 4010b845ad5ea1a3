"""What a draft tells of who speaks: a source, somebody told before, one of those who met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.drafts import Draft, Part
from diplo_events.mentions.given_words import GIVEN
from diplo_events.orthography import fold
from diplo_events.resolution.agreeing import is_same_man, is_woman
from diplo_events.resolution.epithets import is_bare_source
from diplo_events.resolution.known_parts import same_actor
from diplo_events.resolution.standing import may_speak_for
from diplo_events.values import replace

#: Offices that one man of a state has, and those that several may have.
_HEADS: Final = frozenset("head_of_state head_of_government monarch crown_prince foreign_minister".split())
_OF_SEVERAL: Final = frozenset("spokesperson ambassador envoy special_representative secretary_general".split())

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention


def is_of_source(draft: Draft) -> bool:
    """«وأضاف المصدر»: a source that only the words before name."""
    return any(part.role == "speaker" and is_bare_source(part.mention) for part in draft.parts)


def spoken(draft: Draft, speakers: tuple[Mention, ...]) -> Draft | None:
    """Return the draft with who speaks; not with him whom the clause he would say begins with.

    «وأكد أن نتنياهو خسر»: of himself he says «أنه».
    """
    if not speakers or (draft.named is not None and any(is_same_man(draft.named, one) for one in speakers)):
        return None
    others = (part for part in draft.parts if part.role != "speaker")
    return draft.with_parts(*(Part("speaker", mention) for mention in speakers), *others)


def for_state(draft: Draft, speakers: tuple[Mention, ...]) -> Draft:
    """«أعربت كينيا عن أسفها ... وقال متحدث باسم الخارجية»: hers, as «الوزارة» is the ministry that has just spoken."""
    told = [part for part in draft.parts if part.role == "speaker"]
    if len(speakers) != 1 or len(told) != 1 or not may_speak_for(told[0].mention, speakers[0]):
        return draft
    owned = replace(told[0], mention=replace(told[0].mention, actor=speakers[0].actor))
    return replace(draft, parts=tuple(owned if part is told[0] else part for part in draft.parts), stranger=False)


def by_name(draft: Draft, speakers: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """«قالت المتحدثة باسم الخارجية ... وأضافت كورهونن»: a surname of nobody told before, of whom only the office is.

    «قال متحدث ... وقال أحمد»: of sources there are several, and a given name alone is anybody's.
    """
    told = [part.mention for part in draft.parts if part.role == "speaker"]
    if len(told) != 1 or len(speakers) != 1 or draft.reported or not _is_bare_name(told[0]):
        return ()
    before = speakers[0]
    if before.actor and before.name == told[0].name:
        return speakers
    woman = before.gender == "f" or is_woman(before)
    if not _is_sole(before) or (draft.gender == "f") != woman:
        return ()
    return (replace(told[0], actor=before.actor, title=before.title, position=before.position),)


def _is_bare_name(mention: Mention) -> bool:
    stated = mention.actor or mention.title or mention.person_id or mention.reference
    if mention.kind is not MentionKind.PERSON or mention.name is None or stated:
        return False
    return fold(mention.name).split()[0] not in GIVEN


def _is_sole(mention: Mention) -> bool:
    """«المتحدث باسم الوزارة»، «وزير الخارجية النيبالي»، but «متحدث»، «وزير نيبالي»."""
    if mention.kind is not MentionKind.POSITION or mention.name or mention.number != "s" or not mention.actor:
        return False
    office = mention.position or ""
    return office in _HEADS or office.endswith("_minister") or (office in _OF_SEVERAL and mention.text.startswith("ال"))


def is_alike(one: Draft, other: Draft) -> bool:
    """Tell whether the same rules found two drafts of one type."""
    return one.type == other.type and {seen.rule for seen in one.sightings} == {seen.rule for seen in other.sightings}


def is_source(draft: Draft) -> bool:
    """«توجه الوزير إلى مالطا، بحسب المتحدث. ويصل الأحد»: who only vouches for a report is not whom it is about."""
    return draft.content is not None and not draft.quoted and draft.content.end <= draft.trigger.start


def is_among(mention: Mention, sides: Iterable[Mention]) -> bool:
    """Tell whether somebody is one of those who met."""
    return any(same_actor(mention, one) for one in sides)

"""What a draft tells of who speaks: a source, somebody told before, one of those who met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.drafts import Draft, Part
from diplo_events.resolution.agreeing import is_same_man
from diplo_events.resolution.epithets import is_bare_source
from diplo_events.resolution.known_parts import same_actor
from diplo_events.resolution.standing import may_speak_for
from diplo_events.values import replace

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


def is_alike(one: Draft, other: Draft) -> bool:
    """Tell whether the same rules found two drafts of one type."""
    return one.type == other.type and {seen.rule for seen in one.sightings} == {seen.rule for seen in other.sightings}


def is_source(draft: Draft) -> bool:
    """«توجه الوزير إلى مالطا، بحسب المتحدث. ويصل الأحد»: who only vouches for a report is not whom it is about."""
    return draft.content is not None and not draft.quoted and draft.content.end <= draft.trigger.start


def is_among(mention: Mention, sides: Iterable[Mention]) -> bool:
    """Tell whether somebody is one of those who met."""
    return any(same_actor(mention, one) for one in sides)

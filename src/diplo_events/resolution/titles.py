"""The title that says most of somebody: «وزير الخارجية التركي» also where he is «الوزير»، «سموه»، one of «نظرائه»."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from diplo_events.orthography import fold
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

__all__ = ["with_titles"]

#: What several are called together, and honorifics with a pronoun: no title of one man's.
_NOT_HIS: Final = frozenset(
    map(
        fold,
        "نظرائه نظراؤه نظراءه نظرائها نظراؤها نظيريه نظيراه نظيريها نظيرتيه وزراء الوزراء وزيرا وزيري الوزيران "
        "الوزيرين رئيسا رئيسي الرئيسان الرئيسين سفيرا سفيري سفراء السفراء السفيران السفيرين رؤساء قادة مسؤولون زعماء "
        "سموه سموها جلالته جلالتها فخامته فخامتها معاليه معاليها سعادته سعادتها سيادته دولته فضيلته سماحته".split(),
    )
)
#: Heads that say nothing without their portfolio or body, a nationality aside.
_BARE: Final = frozenset(
    map(fold, "الوزير الوزيرة المسؤول المسؤولة الأمير الأميرة المتحدث المتحدثة الناطق الدبلوماسي".split())
)
_OFFICIALS: Final = frozenset(map(fold, "المسؤول المسؤولة الدبلوماسي الدبلوماسية".split()))
_FEW: Final = 2


def with_titles(events: Iterable[Draft], rows: Sequence[tuple[Mention, ...]]) -> Iterator[Draft]:
    """Yield the events with the best title that the text has for each participant who is named."""
    told = _told(rows)
    for event in events:
        parts = [replace(part, mention=_titled(part.mention, told)) for part in event.parts]
        yield event.with_parts(*parts)


def _told(rows: Sequence[tuple[Mention, ...]]) -> Mapping[str, list[str]]:
    """Return the titles that stand beside each person's name, in their order."""
    told: dict[str, list[str]] = defaultdict(list)
    for mention in (one for row in rows for one in row):
        if mention.title and mention.name and mention.title in mention.text:
            for key in _keys(mention):
                told[key].append(mention.title)
    return told


def _keys(mention: Mention) -> set[str]:
    """Return whom a mention means, by the list and by name."""
    return {one for one in (mention.person_id, mention.name) if one} if mention.name else set()


def _titled(mention: Mention, told: Mapping[str, list[str]]) -> Mention:
    others = next((told[key] for key in (mention.person_id, mention.name) if key and key in told), [])
    if mention.name is None or not others:
        return mention
    best = min((mention.title, *others), key=_rank)
    longer = (one for one in others if best is not None and _goes_on(one, best))
    best = max(longer, key=len, default=best)
    return mention if best == mention.title else replace(mention, title=best)


def _rank(title: str | None) -> int:
    """«وزير الخارجية» 0, «الوزير التركي» 1, «سموه» 2, and nothing 3: the first of the best is taken."""
    if title is None:
        return 3
    first, *rest = fold(title).split()
    if first in _NOT_HIS:
        return 2
    alone = not rest and first.startswith(("ال", "نظير"))
    return int(alone or first in _OFFICIALS or (first in _BARE and len(rest) < _FEW))


def _goes_on(title: str, start: str) -> bool:
    """«السفير الألماني لدى المملكة» says more than «السفير الألماني»."""
    words, first = fold(title).split(), fold(start).split()
    return len(words) > len(first) and words[: len(first)] == first

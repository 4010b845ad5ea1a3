"""«وسيعقد الوزيران مؤتمرا صحفيا»: who «الوزيران» and «الجانبان» are, where no event told before takes them up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from diplo_events.drafts import Draft, Part
from diplo_events.resolution.references import sides

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from diplo_events.document import Mention

#: Types whose participants are parties alike.
_ALIKE: Final = frozenset({"meeting", "phone_call", "press_conference", "agreement"})


def with_sides(drafts: Iterable[Draft], rows: Sequence[tuple[Mention, ...]]) -> Iterator[Draft]:
    """Yield the drafts, those of «sides» alone with the parties that these would be in an event of their own."""
    line = [mention for row in rows for mention in row]
    places = {(mention.sentence, mention.first): place for place, mention in enumerate(line)}
    for draft in drafts:
        both = draft.both
        if both is None or draft.type not in _ALIKE or len(draft.parts) > 1:
            yield draft
            continue
        found = sides(both, line[: places[both.sentence, both.first]])
        yield replace(draft, meant=tuple(Part("party", mention) for mention in found))

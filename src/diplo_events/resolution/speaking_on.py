"""Who speaks of other states in most of what he says goes on with them: what else he says is kept with it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention
    from diplo_events.drafts import Draft

__all__ = ["AT_HOME", "with_the_rest"]

#: How the reasons begin for which a statement is of home.
AT_HOME: Final = "home affairs"
#: So many statements of a speaker that look abroad make a text that names few others one of theirs.
_SEVERAL: Final = 2
Speaker = tuple[str | None, str | None, str | None]


def with_the_rest(statements: Iterable[Draft], hardly: str) -> tuple[Draft, ...]:
    """Return the statements, those of home kept whose speaker says as much and more of others in the same document.

    «قال رئيس الوزراء إن بلاده ستقاتل داعش في سوريا. ... وأضاف أن الشرطة أوقفت عناصره»: one speech, of one matter.
    ``hardly`` is the reason of a document that names few others: there two statements are enough.
    """
    told = tuple(statements)
    kept = Counter(who for one in told if one.idle is None for who in _speakers(one))
    left = Counter(who for one in told if one.idle and _is_of_home(one, hardly) for who in _speakers(one))
    return tuple(replace(one, idle=None) if _goes_with(one, kept, left, hardly) else one for one in told)


def _goes_with(statement: Draft, kept: Counter[Speaker], left: Counter[Speaker], hardly: str) -> bool:
    idle, speakers = statement.idle, _speakers(statement)
    if idle is None or not idle.startswith(AT_HOME) or not speakers:
        return False
    least = 0 if idle == hardly else 1
    return all(kept[who] >= max(_SEVERAL, least * left[who]) for who in speakers)


def _is_of_home(statement: Draft, hardly: str) -> bool:
    return (statement.idle or "").startswith(AT_HOME) and statement.idle != hardly


def _speakers(statement: Draft) -> list[Speaker]:
    """Who speaks: a man by his name, an office or ministry by its own; a bare state is nobody in particular."""
    speakers = [part.mention for part in statement.parts if part.role == "speaker"]
    return [_key(one) for one in speakers] if all(one.name or one.position for one in speakers) else []


def _key(mention: Mention) -> Speaker:
    return (mention.actor, None if mention.name else mention.position, mention.name)

"""Voices of the state that has just spoken: «أدانت دولة الكويت التفجير. وقال مصدر مسؤول إن»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import BODIES, PERSONS
from diplo_events.orthography import fold
from diplo_events.resolution.references.homeland import is_voice_of_state

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.resolution.references.page import Page

__all__ = ["state_before"]

#: What a state's own verb tells of it: that it speaks or decides (lemmas).
_SPEAKING: Final = frozenset(
    "أعلن أدان دان استنكر ندد شجب رحب رفض أكد قرر نفى طالب دعا حذر أعرب عبر جدد استدعى طرد أغلق علق أوقف اتهم طلب وافق "
    "شدد كشف قال تعهد ناشد".split()
)
#: Words that make an official one of a government, folded.
_GOVERNMENTAL: Final = frozenset(map(fold, "حكومي حكومية رسمي رسمية".split()))


def state_before(page: Page, mention: Mention) -> str | None:
    """Return the state whose words the sentence before tells, for who speaks without one in the next."""
    if not (is_voice_of_state(mention) or _is_official(mention)) or not _opens(page, mention):
        return None
    told = [one for one in page.mentions if one.sentence == mention.sentence - 1 and not page.aside(one)]
    speaker = next((one for one in told if _speaks(page, one)), None)
    return speaker.actor if speaker is not None else None


def _is_official(mention: Mention) -> bool:
    """«مسؤول حكومي»; of «مسؤول محلي» nobody knows whose he is."""
    described = not _GOVERNMENTAL.isdisjoint(fold(mention.title or "").split())
    return mention.kind in PERSONS and mention.position == "official" and mention.name is None and described


def _opens(page: Page, mention: Mention) -> bool:
    """«وقال مصدر مسؤول»: the first verb of its sentence is his, and no state is told before him."""
    before = page.before(mention)
    verb = before.reading if before is not None else None
    others = (one for one in page.mentions if one.sentence == mention.sentence and one.first < mention.first)
    return verb is not None and verb.pos == "verb" and not any(one.actor for one in others)


def _speaks(page: Page, mention: Mention) -> bool:
    """«أعلنت كينيا»، «كينيا تعلن»، «أدانت الحكومة الكينية»: a state or its government behind or before its verb."""
    if mention.kind not in BODIES or mention.reference == "adjective" or mention.actor is None:
        return False
    beside = [one for one in (page.before(mention), page.after(mention)) if one is not None]
    verbs = (one.reading for one in beside if one.reading is not None)
    return any(one.pos == "verb" and one.lemma in _SPEAKING for one in verbs)

"""Words of names, and who opens a line: «ويتكوف يلتقي الوفد»، «قمة في برن.. ويتكوف: سنوقع»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.mentions.vocabulary import DOTS, HUMAN_VERBS

if TYPE_CHECKING:
    from diplo_events.document import Mention, Token

__all__ = ["heads_line", "is_name_word"]

#: «ويتكوف: سنوقع»، «ويتكوف إلى موسكو»، «ويتكوف في بيروت».
_BEHIND: Final = frozenset({":", "الي", "في"})
#: Of the readings of the word behind him, those that are likely.
_LIKELY: Final = 2


def heads_line(mention: Mention, before: Token | None, after: Token | None) -> bool:
    """Tell whether a surname opens a line or its second half, right before what he does or says."""
    if after is None or mention.last > mention.first + 1 or (before is not None and before.key not in DOTS):
        return False
    does = (one for one in after.readings[:_LIKELY] if one.pos == "verb" and one.asp == "i" and one.per == "3")
    return after.key in _BEHIND or any(one.lemma in HUMAN_VERBS for one in does)


def is_name_word(token: Token) -> bool:
    """Tell whether a word can only be of a name."""
    best = token.reading
    if token.kind is not TokenKind.WORD or best is None:
        return False
    if any(reading.pos == "adj_num" for reading in token.readings):  # «بات تشافيز ثالث شخصية»
        return False
    if token.form.startswith("م") and token.form.endswith(("ا", "اً")) and not best.known:  # «شارك الأسد مبتسما»
        return False
    return (best.pos == "noun_prop" or not best.known) and all(clitic == "Al_det" for clitic in best.proclitics)

"""Words that lead to whom an encounter is with, so that a word behind them is a name: «اتصل به»، «للقاء»، «رسالة من».

They are asked of names that are words too: «مبارك»، «المعلم»، «هيل».
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import TokenKind
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.vocabulary import MESSAGES, RECEPTIONS, WHEN_LEMMAS, folded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.document import Reading, Token

#: Verbs and nouns of contact whose partner stands behind «ب» (lemmas).
_BY: Final = frozenset("التقى اجتمع اتصل لقاء التقاء اجتماع اتصال مكالمة".split())
#: The words before whom a message comes from or is for.
_WAYS: Final = folded("من إلى")
#: So far behind a verb or noun of contact stands its «ب», and behind what is sent «من».
_REACH: Final = 7
_ADJECTIVES: Final = 2
#: What goes on behind a name: nothing of these describes it.
_CLOSING: Final = frozenset("prep conj conj_sub verb verb_pseudo adv pron_rel part part_fut part_verb part_neg".split())
#: Prepositions with the pronoun of what is told of: «زيارة قام بها مبارك».
_RESUMING: Final = folded("بها به فيها فيه إليها إليه")
#: Nouns that are prepositions of time (lemmas).
_WHEN: Final = WHEN_LEMMAS | frozenset("أمس ضمن حول".split())


def leads_to_partner(tokens: Sequence[Token], position: int, prefix: str) -> bool:
    """Tell whether the words before a place, and what is written onto its word, lead to the partner of an encounter.

    ``prefix`` is that letter: «ب» in «اتصل أمس بمبارك»; "" where none is, as in «للقاء مبارك»، «اتصال هاتفي من مبارك».
    """
    if prefix:
        return prefix in {"ب", "وب"} and _is_by(tokens, position)
    return _is_of(tokens, position - 1) or _is_sent(tokens, position - 1)


def is_resumed(tokens: Sequence[Token], position: int) -> bool:
    """«زيارة قام بها مبارك إلى»، «الرسالة التي بعث بها صالح»: before a place a verb, then its noun's pronoun."""
    verb = tokens[position - 2].reading if 1 < position <= len(tokens) else None
    told = verb is not None and verb.pos == "verb" and verb.per == "3" and verb.num in {"s", "na"}
    return told and tokens[position - 1].key in _RESUMING and is_closed(tokens, position + 1)


def is_closed(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a name of one word ends before this place: no noun or adjective goes on with it."""
    token = tokens[position] if position < len(tokens) else None
    if token is None or token.kind is not TokenKind.WORD or token.reading is None:
        return True
    best = token.reading
    if best.pos in _CLOSING or is_time_word(token.key) or best.lemma in _WHEN:
        return True
    return any(clitic.endswith(("_conj", "_prep")) for clitic in best.proclitics)


def _is_by(tokens: Sequence[Token], position: int) -> bool:
    """«اجتمع في جنيف بالمالكي»: no other verb, and no mark, between."""
    for token in reversed(tokens[max(0, position - _REACH) : position]):
        if token.kind is TokenKind.PUNCTUATION:
            return False
        best = token.reading
        if best is None or best.pos not in {"verb", "noun"}:
            continue
        if best.lemma in _BY:
            return True
        if best.pos == "verb":
            return False
    return False


def _is_of(tokens: Sequence[Token], position: int) -> bool:
    """«للقاء مبارك»، «لقاء البشير»، «لقائه المعلم»: the noun right before, no article on it."""
    token = tokens[position] if position >= 0 else None
    return token is not None and any(one.lemma in RECEPTIONS and _is_bare(token, one) for one in token.readings[:3])


def _is_bare(token: Token, reading: Reading) -> bool:
    """«للقاء» is spelled as with the article and as without it."""
    return "Al_det" not in reading.proclitics or token.form.startswith("لل")


def _is_sent(tokens: Sequence[Token], position: int) -> bool:
    """«اتصالا هاتفيا من مبارك»، «رسالة إلى البشير»."""
    if position < 1 or tokens[position].key not in _WAYS:
        return False
    for token in reversed(tokens[max(0, position - 1 - _ADJECTIVES) : position]):
        best = token.reading
        if best is None:
            return False
        if best.lemma in MESSAGES:
            return True
        if best.pos != "adj":
            return False
    return False

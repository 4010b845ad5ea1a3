"""Who a document tells by full name, so that the surname alone can be found elsewhere in it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from diplo_events.document import ACTOR_KINDS, BODIES, MentionKind
from diplo_events.mentions.vocabulary import NAME_PARTICLES, ORDINALS, ORGANS, SECOND_HALVES, SITTING, WORLDLY
from diplo_events.orthography import fold, without_article
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.document import Mention, Sentence, Token
    from diplo_events.mentions.lexis import Lexis

#: «آل»، folded as the article is.
HOUSE: Final = "ال"
_SHORTEST: Final = 3
_SONS: Final = frozenset({"بن", "ابن", "بنت"})
#: Whom «الدول» and «القوى» may mean without a name, and the first words of that.
_POWERS: Final = "P5+1"
_STATES: Final = frozenset({"دول", "قوي"})
#: Codes of bodies that one word takes up.
_TAKEN_UP: Final = frozenset(
    "organisation_body movement ruling_party mission judiciary parliamentary_committee".split()
)


def without_strays(rows: list[tuple[Mention, ...]], lexis: Lexis) -> list[tuple[Mention, ...]]:
    """Drop «الصندوق», «الحركة», «اللجنة» and their like where the document names no such body.

    «الأمانة العامة» may be of any organisation the document names.
    """
    told: set[str] = set()
    for mention in (mention for row in rows for mention in row if mention.actor and mention.kind in BODIES):
        told |= {_noun(mention.text)} | lexis.nouns.get(mention.actor or "", frozenset())
    told |= {_noun(mention.text) for row in rows for mention in row if _is_of_some_state(mention)}
    officials = (mention for row in rows for mention in row if mention.actor and mention.kind not in BODIES)
    told |= {_noun(word.removeprefix("لل")) for one in officials for word in (one.title or "").split()[1:]}
    bodies = any(mention.actor in lexis.nouns for row in rows for mention in row if mention.actor)
    people = _first_person(rows)
    return [
        tuple(
            mention
            for mention in row
            if not (_is_stray(mention, told, bodies=bodies) or (mention.reference == "honorific" and index < people))
        )
        for index, row in enumerate(rows)
    ]


def _is_of_some_state(mention: Mention) -> bool:
    """«مجلس الوزراء»، «مجلس النواب»: an institution that every state has, called without the state."""
    return mention.kind is MentionKind.ORGANISATION and mention.position in SITTING and " " in mention.text


def _first_person(rows: list[tuple[Mention, ...]]) -> int:
    """Return the first row that tells of anybody: «سموه» before it takes up nobody."""
    told = (index for index, row in enumerate(rows) if any(_is_somebody(mention) for mention in row))
    return next(told, len(rows))


def _is_somebody(mention: Mention) -> bool:
    return mention.kind in {MentionKind.PERSON, MentionKind.POSITION} and mention.reference != "honorific"


def without_distant_powers(rows: list[tuple[Mention, ...]], sentences: Sequence[Sentence]) -> list[tuple[Mention, ...]]:
    """«الدول الكبرى»، «الدول الست» are those that negotiate with Iran only where a document tells of it."""
    if not any(_are_powers(mention) for row in rows for mention in row) or _tells_of_iran(rows, sentences):
        return rows
    return [tuple(_anonymous(mention) if _are_powers(mention) else mention for mention in row) for row in rows]


def _are_powers(mention: Mention) -> bool:
    told = _noun(mention.text) in _STATES and not any(map(str.isdigit, mention.text))
    return told and mention.actor == _POWERS


def _tells_of_iran(rows: list[tuple[Mention, ...]], sentences: Sequence[Sentence]) -> bool:
    if any(mention.actor == "IRN" for row in rows for mention in row):
        return True
    return any("نووي" in token.key for sentence in sentences for token in sentence.tokens)


def _anonymous(mention: Mention) -> Mention:
    return replace(mention, kind=MentionKind.ORGANISATION, actor=None, country=None, number="p")


def without_rivals(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Drop the counterpart of a team: «فاز منتخب الأردن على نظيره العراقي»."""
    kept: list[Mention] = []
    private = False
    for mention in mentions:
        if mention.reference != "counterpart" or not private:
            kept.append(mention)
            if mention.kind in ACTOR_KINDS and mention.reference != "adjective":
                private = "private" in mention.modifiers
    return tuple(kept)


def _is_stray(mention: Mention, told: set[str], *, bodies: bool) -> bool:
    taking_up = mention.kind is MentionKind.ORGANISATION and mention.position in _TAKEN_UP and mention.actor is None
    quality = fold(mention.text.rpartition(" ")[2])
    if taking_up and quality in ORGANS:
        return not bodies
    short = mention.last == mention.first + 1 or quality in WORLDLY
    return taking_up and short and _noun(mention.text) not in told


def _noun(text: str) -> str:
    word = fold(text.partition(" ")[0])
    return without_article("ا" + word if word.startswith("ل") and len(word) > _SHORTEST + 1 else word)


def introduced_names(rows: Iterable[tuple[Mention, ...]], lexis: Lexis) -> frozenset[str]:
    """Return the folded last words of the full names that a document's mentions tell; of a house both: «آل ثاني»."""
    people = [mention for row in rows for mention in row if mention.kind is MentionKind.PERSON and mention.name]
    keys = (_surname(one.name or "") or _surname_of_office(one) for one in people)
    return frozenset(key for key in keys if key and key not in lexis.given_names)


def _surname_of_office(mention: Mention) -> str | None:
    """«نظيره الأميركي كيري»: a surname behind an office and its state tells who he is as a full name does."""
    word = fold((mention.name or "").strip("()«»\"'"))
    official = mention.title is not None and mention.actor is not None and len((mention.title or "").split()) > 1
    return word if official and " " not in word and len(word) >= _SHORTEST else None


def tells_any(sentence: Sentence, names: frozenset[str]) -> bool:
    """Tell whether a sentence has one of these surnames, with or without a proclitic."""
    tokens = sentence.tokens
    if any(token.key in names or token.key[1:] in names for token in tokens):
        return True
    pairs = (pair for pair in pairwise(tokens) if pair[0].key == HOUSE and is_house(pair[0]))
    return any(house(one, other) in names for one, other in pairs)


def is_house(token: Token) -> bool:
    """Tell whether the word leads to the name of a house: «آل»."""
    return token.key == HOUSE and token.text.startswith("آ")


def house(lead: Token, name: Token) -> str:
    """Return the key of a house's name: «آل ثاني»."""
    return f"{lead.key} {name.key}"


def _surname(name: str) -> str | None:
    words = [fold(word.strip("()«»\"'")) for word in name.replace("-", " ").split()]
    if len(words) > 2 and words[-2] == "ال":
        return f"{words[-2]} {words[-1]}"
    if len(words) < 2 or words[-1] in SECOND_HALVES | NAME_PARTICLES | ORDINALS or len(words[-1]) < _SHORTEST:
        return None
    father = len(words) > 2 and words[-2] in _SONS  # «منصور بن عبدالعزيز» is not called «عبدالعزيز»
    return None if father or words[-2] in {"عبد", "ابو"} else words[-1]

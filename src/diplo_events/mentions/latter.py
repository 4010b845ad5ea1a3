"""«الأخيرة»، «الأخير»: whom a text told of last, where the word is no adjective: «بعد طرد الأخيرة السفير»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import BODIES, PERSONS, MentionKind
from diplo_events.orthography import fold
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.document import Mention
    from diplo_events.mentions.scan import Scan

_LATTER: Final = frozenset({"الاخيره", "الاخير"})
_MAN: Final = "الاخير"
#: Behind these whoever was told last may stand; «في الأخير» is at last.
_LEADING: Final = frozenset("مع الي عن على علي من لدي".split())
#: Words a clause begins with behind which a subject may stand: «بعد أن الأخيرة ...» is «أن الأخيرة تدعم».
_OPENING: Final = frozenset({"ان", "بان", "لان", "لكن"})
#: States told as men are.
_MASCULINE: Final = frozenset("لبنان العراق الاردن السودان المغرب اليمن الصومال".split())


def with_latter(scans: Sequence[Scan], rows: Sequence[tuple[Mention, ...]], text: str) -> list[tuple[Mention, ...]]:
    """Return the mentions of all sentences with a further one for each «الأخيرة»، «الأخير» that takes one of them up.

    A man may be taken up from the sentence before: «أجرى محادثات مع الوزير المالي. ثم غادر الأخير إلى كينيا».
    """
    found: list[tuple[Mention, ...]] = []
    for scan, row in zip(scans, rows, strict=True):
        found.append(_with_latter(scan, row, found[-1] if found else (), text))
    return found


def _with_latter(
    scan: Scan, mentions: tuple[Mention, ...], before: tuple[Mention, ...], text: str
) -> tuple[Mention, ...]:
    told = [place for place, token in enumerate(scan.tokens) if token.key in _LATTER and _stands_alone(scan, place)]
    found = [one for place in told if (one := _taken_up(scan, place, mentions, before, text)) is not None]
    return tuple(sorted((*mentions, *found), key=_first)) if found else mentions


def _first(mention: Mention) -> int:
    return mention.first


def _stands_alone(scan: Scan, place: int) -> bool:
    """«فرضت الأخيرة»، «طرد الأخيرة»: behind a verb, a masdar without article or «أن»; «زيارته الأخيرة» is of a noun."""
    before = scan.reading(place - 1)
    if scan.key(place - 1) in _OPENING | _LEADING:
        return True
    if before is None or before.enclitic or scan.definite(place - 1):
        return False
    other = "f" if scan.tokens[place].key == _MAN else "m"  # «زيارة الأخير», but «لقاء الأخير» may be a slip
    return before.pos == "verb" or (before.pos == "noun" and before.gen == other and before.num == "s")


def _taken_up(
    scan: Scan, place: int, mentions: Sequence[Mention], earlier: Sequence[Mention], text: str
) -> Mention | None:
    """Return the mention of the latter, None where none before can be meant or one covers the word."""
    if any(mention.first <= place < mention.last for mention in mentions):
        return None
    before = [mention for mention in mentions if mention.last <= place]
    if before and before[-1].last == place:
        return None  # «تطورات غزة الأخيرة»
    man = scan.tokens[place].key == _MAN
    meant = _man(reversed((*earlier, *before))) if man else _meant(reversed(before))
    if meant is None:
        return None
    token = scan.tokens[place]
    return replace(
        meant,
        start=token.start,
        end=token.end,
        text=text[token.start : token.end],
        first=place,
        last=place + 1,
        sentence=scan.index,
        reference="latter",
        group=None,
        distributes=False,
    )


def _man(before: Iterable[Mention]) -> Mention | None:
    """The last man told by his name or his office."""
    told = (one for one in before if one.kind in PERSONS and one.gender != "f" and one.number == "s")
    return next((one for one in told if one.actor or one.name), None)


def _meant(before: Iterable[Mention]) -> Mention | None:
    """The last state, body or woman; else the state of the last official: «طرد السفير الكندي بعدما فرضت الأخيرة»."""
    official = None
    for mention in before:
        if mention.actor is None or mention.reference in {"adjective", "sides"}:
            continue
        if mention.kind in BODIES and _is_feminine(mention):
            return mention
        if mention.kind in PERSONS and mention.gender == "f" and mention.number == "s":
            return mention
        if official is None and mention.kind in PERSONS:
            official = replace(mention, kind=MentionKind.COUNTRY, name=None, title=None, position=None, person_id=None)
    return official


def _is_feminine(mention: Mention) -> bool:
    words = fold(mention.text).split()
    if mention.kind is MentionKind.COUNTRY:
        return words[-1] not in _MASCULINE
    return words[0].endswith("ه")

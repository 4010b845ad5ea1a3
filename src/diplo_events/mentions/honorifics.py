"""Honorifics and military ranks before a name or an office: «صاحب السمو الملكي الأمير»، «اللواء ركن»، «د.»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.mentions.given_words import GIVEN
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.vocabulary import HIGHNESSES, folded

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan

_NATIONS: Final = frozenset({HitKind.NISBA})
_FATHERS: Final = frozenset({"بن", "بنت", "ولد"})
HONOURING: Final = frozenset({HitKind.HONORIFIC, HitKind.RANK})
#: Conjunctions and prepositions of one letter.
_WRITTEN_ON: Final = frozenset("وفبلك")
_LAST: Final = frozenset(word[-1] for word in HIGHNESSES)
#: Of these, the word for somebody's joy too.
_HAPPINESS: Final = folded("سعادته سعادتها")
#: Abbreviations written with a full stop: «د. سمير»، «م. هدى».
_SHORTENED: Final = frozenset({"د", "م", "ا", "اد"})
#: Indefinite honorifics that are everyday words unless what they honour follows.
_WORDS: Final = frozenset({"دوله", "سعاده", "حضره", "عظمه", "سمو", "حجه", "حرم", "ايه"})

#: «حفل حضره الوزير»: with that ending a verb and its object.
_ATTENDED: Final = frozenset({"حضره"})


def honorifics_at(scan: Scan, position: int, *, bare: bool = False) -> tuple[int, int]:
    """Return the position after the honorifics and ranks that start here, and what proclitics take of the first.

    ``bare`` admits no proclitic: behind a title «والشيخ» is another person.

    An honorific that names an office ends before it: «معالي» of «معالي وزير الخارجية».
    """
    last, skip = position, 0
    while (hit := _honorific(scan, last, first=last == position and not bare)) is not None:
        skip = hit.skip if last == position else skip
        end = _before_office(scan, hit)
        if end == last:
            break
        last = _after_stop(scan, end)
        if end < hit.last:
            break
    return last, skip


def highness_at(scan: Scan, position: int) -> Phrase | None:
    """«وقال سموه»، «استقبل جلالته»: an honorific with a pronoun, for somebody told before."""
    token = scan.word(position)
    if token is None or token.key[-1:] not in _LAST:
        return None
    skip = next((skip for skip in range(3) if token.key[skip:] in HIGHNESSES), None)
    if skip is None or not set(token.key[:skip]) <= _WRITTEN_ON:
        return None
    before = scan.reading(position - 1)
    if token.key[skip:] in _HAPPINESS and (skip or before is None or before.pos != "verb"):  # «عبر عن سعادته»
        return None
    words = Range(position, position + 1, skip)
    gender = "f" if token.key.endswith("ها") else "m"
    return Phrase(MentionKind.POSITION, words, title=words, gender=gender, reference="honorific", definite=True)


def may_be_highness(key: str) -> bool:
    """Tell whether a folded word is an honorific with a pronoun, letters written on or not: «لسموه»."""
    return any(key[skip:] in HIGHNESSES for skip in range(3))


def _honorific(scan: Scan, position: int, *, first: bool) -> Hit | None:
    hit = scan.hit(position, HONOURING, bare=not first)
    if hit is None or scan.word(position) is None:
        return None
    if hit.kind is HitKind.RANK and not hit.definite and hit.last == hit.first + 1:
        return None
    if scan.key(position)[hit.skip :] in _SHORTENED:
        return hit if scan.key(hit.last) in {".", "/"} else None
    if scan.key(position) in _ATTENDED and scan.tokens[position].form.endswith("ه"):
        return None
    alone = hit.last == hit.first + 1 and scan.key(position)[hit.skip :] in _WORDS
    return None if alone and not _honours(scan, hit.last) else hit


def _honours(scan: Scan, position: int) -> bool:
    """«سعادة السفير»، «سمو الشيخ»، «سعادة محمد بن علي»: a title follows, or a name with its family."""
    family = scan.key(position + 1)
    behind = family in _FATHERS or family in scan.lexis.given_names or family.startswith("ال")
    key = scan.key(position)
    named = (key in scan.lexis.given_names or key in GIVEN) and behind
    office = scan.office(position)
    own = office is not None and office.reference is None  # «دولة رئيسها منتخب»
    return named or scan.hit(position, HONOURING, bare=True) is not None or own


def _before_office(scan: Scan, hit: Hit) -> int:
    for position in range(hit.first, hit.last):
        office = scan.office(position)
        if office is not None and office.definite and (position == hit.first or office.range.skip == 0):
            return position
    return hit.last


def _after_stop(scan: Scan, position: int) -> int:
    return position + 1 if scan.key(position) in {".", "/"} and not scan.tokens[position].spaced else position


def after_titles(scan: Scan, position: int) -> int:
    """Return the position after the honorifics, ranks and bare offices before a name."""
    return _after_bare_office(scan, _after_honorifics(scan, position))


def _after_honorifics(scan: Scan, position: int) -> int:
    """«العقيد الأميركي كريس غارفر»: behind a rank the nation whose officer he is."""
    last = honorifics_at(scan, position, bare=True)[0]
    nation = scan.hit(last, _NATIONS, bare=True) if last > position else None
    return nation.last if nation is not None and nation.definite and "s" in nation.number else last


def _after_bare_office(scan: Scan, position: int) -> int:
    """«مندوب مصر الدائم السفير طارق ...»: before a name a bare definite office is an honorific."""
    office = scan.office(position) if position < len(scan.tokens) else None
    bare = office is not None and office.article and office.last == position + 1 and office.range.skip == 0
    if office is None or not bare or office.number != "s":
        return position
    return honorifics_at(scan, position + 1, bare=True)[0]

"""Whether a nationality agrees with the title before it: in definiteness, number, gender and case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.mentions.listed_bodies import STATES
from diplo_events.mentions.vocabulary import IN

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: Whom deputies and advisers serve, whose nationality is told with them (lemmas).
_SERVED: Final = frozenset("رئيس رئيسة وزير وزيرة ملك ملكة أمير سلطان".split())
#: Offices named by a thing, whose plural agrees as one: «مصادر دبلوماسية روسية» (lemmas).
_THINGS: Final = frozenset({"مصدر"})


def agrees(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    """Tell whether the adjective agrees: «وزيرا الخارجية الألماني والفرنسي», not «وزير الخارجية الألمانية»."""
    fits = _number_fits(hit.number, phrase) or _plural_as_dual(scan, phrase, hit)
    return fits and _definiteness_fits(scan, phrase, hit) and _gender_fits(hit.gender, phrase)


def _plural_as_dual(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    """«الدبلوماسيين الروس»: what is read as a dual is a plural spelled alike, as its adjective says."""
    head = phrase.title.first if phrase.title is not None else phrase.range.first
    return (phrase.number, hit.number) == ("d", "p") and scan.key(head).endswith("ين")


def _definiteness_fits(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    """Adjectives agree; «رئيس المصري», a slip of newspapers, is let through where no state has that name."""
    if hit.definite is phrase.definite:
        return True
    return hit.definite and phrase.construct and "s" in hit.number and scan.hit(phrase.last, STATES) is None


def _number_fits(number: str, phrase: Phrase) -> bool:
    """A plural of persons takes a plural adjective; of things, and institutions, a feminine singular."""
    if phrase.lemma in _THINGS and phrase.number == "p":
        return number == "s"
    many_things = phrase.kind is MentionKind.ORGANISATION and phrase.number == "p"
    return phrase.number == "s" or many_things or phrase.number in number


def is_of_body(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    """«مسؤولون في الإدارة الأميركية»: behind a body told after «في» the adjective is the body's."""
    title, last = phrase.title, scan.reading(phrase.last - 1)
    inside = title is not None and any(scan.key(one) in IN for one in range(title.first + 1, title.last))
    return inside and last is not None and last.pos == "noun" and hit.gender == last.gen


def is_of_served(scan: Scan, phrase: Phrase, hit: Hit) -> bool:
    """«نواب وزير الخارجية الروسي»، «مساعدو الرئيسة»: behind several deputies the adjective is his whom they serve."""
    if phrase.title is None or phrase.number == "s" or not hit.definite or "s" not in hit.number:
        return False
    readings = map(scan.reading, range(phrase.title.first + 1, phrase.title.last))
    served = (one for one in readings if one is not None and one.lemma in _SERVED and one.num != "p")
    return any(one.gen == hit.gender for one in served)  # «رئيسا الوزراء الهندي والباكستاني»


def _gender_fits(gender: str, phrase: Phrase) -> bool:
    """The adjective agrees with the head, or with the complement: «وزير الخارجية الأميركية» is met in print."""
    if phrase.title is not None and phrase.title.last > phrase.title.first + 1:
        return True
    things = phrase.kind is MentionKind.ORGANISATION or phrase.lemma in _THINGS
    wanted = "f" if things and phrase.number == "p" else phrase.gender
    return "na" in {gender, wanted} or gender == wanted

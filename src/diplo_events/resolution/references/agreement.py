"""Gender of what a pronoun can stand for: states and movements are feminine, councils and parties masculine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind
from diplo_events.orthography import fold, strip_diacritics
from diplo_events.resolution.references.page import first_word

if TYPE_CHECKING:
    from diplo_events.document import Mention

__all__ = ["genders", "owner_gender"]

_MASCULINE: Final = frozenset({"m"})
_FEMININE: Final = frozenset({"f"})
_EITHER: Final = _MASCULINE | _FEMININE
#: States whose names are masculine in print: «لبنان ورئيسه».
_MASCULINE_STATES: Final = frozenset({"IRQ", "LBN", "JOR", "MAR", "SDN", "YEM", "VAT", "SOM", "SSD"})
_MASCULINE_BODIES: Final = frozenset(
    fold(word)
    for word in (
        "اتحاد مجلس حزب جيش صندوق برنامج بنك مصرف تحالف ائتلاف تيار وفد جانب نظام برلمان تنظيم مكتب جهاز كيان بيت قصر "
        "ديوان مصدر طرف حرس كرملين كونغرس كنيست بنتاغون حلف"
    ).split()
)
#: The pronouns by which somebody is told to belong to somebody, longest first.
_PRONOUNS: Final = (("هما", "d"), ("هم", "p"), ("ها", "f"), ("ه", "m"))
_SHORTEST: Final = 4


def owner_gender(title: str | None) -> str | None:
    """Return whom the possessive pronoun in a title stands for: "m", "f", "d" (two), "p" (many); None without one.

    >>> owner_gender("وزير خارجيتها"), owner_gender("نائبه"), owner_gender("وزير الخارجية")
    ('f', 'm', None)
    """
    for word in strip_diacritics(title or "").split():
        if not word.startswith("ال") and len(word) >= _SHORTEST:
            for ending, gender in _PRONOUNS:
                if word.endswith(ending):
                    return gender
    return None


def genders(mention: Mention) -> frozenset[str]:
    """Return the genders in which a pronoun can take a mention up; both where the text does not show it."""
    if mention.kind in PERSONS:
        return frozenset({mention.gender}) if mention.gender in {"m", "f"} else _EITHER
    if mention.kind is MentionKind.COUNTRY:
        return _EITHER if mention.actor in _MASCULINE_STATES or mention.title else _FEMININE
    return _MASCULINE if first_word(mention.text) in _MASCULINE_BODIES else _FEMININE

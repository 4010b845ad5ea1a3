"""«سموه»، «معاليه»، «جلالته»: an honorific with a pronoun takes up whom the document honours so.

::

    استقبل صاحب السمو الأمير سعود الفيصل ... وقال سموه       who was told with that honorific
    استقبل وزير المالية الكويتي ... وأكد معاليه               else whose office has it by protocol
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS
from diplo_events.orthography import fold
from diplo_events.resolution.references.attendants import attends

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diplo_events.document import Mention
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page

__all__ = ["Honoured"]

_REACH: Final = 24
_SENTENCES: Final = 6
#: The words that open a mention of somebody so honoured, by the honorific's stem.
_OPENINGS: Final[Mapping[str, tuple[str, ...]]] = {
    fold(stem): tuple(fold(opening.replace("_", " ")) for opening in openings.split())
    for stem, openings in {
        "سمو": "سمو صاحب_السمو صاحبة_السمو الأمير الأميرة ولي_العهد",
        "جلالت": "جلالة صاحب_الجلالة الملك العاهل خادم_الحرمين السلطان",
        "فخامت": "فخامة الرئيس",
        "سيادت": "سيادة الرئيس",
        "معالي": "معالي",
        "سعادت": "سعادة",
        "فضيلت": "فضيلة",
        "سماحت": "سماحة",
    }.items()
}
_PRINCES: Final = frozenset("crown_prince deputy_crown_prince prince emirate_ruler emirate_crown_prince".split())
_RULED: Final = {"سمو": "emir", fold("جلالت"): "king", fold("فخامت"): "president", fold("سيادت"): "president"}
_EXCELLENCIES: Final = frozenset("head_of_government speaker secretary_general royal_adviser".split())


@dataclass(frozen=True, slots=True)
class _Person:
    mention: Mention
    governed: bool
    attends: bool = False


class Honoured:
    """The newest people told; fed mention by mention."""

    def __init__(self, page: Page, offices: Offices) -> None:
        self._page = page
        self._offices = offices
        self._recent: deque[_Person] = deque(maxlen=_REACH)

    def remember(self, mention: Mention) -> None:
        """Take in somebody with a name or an office, counterparts aside."""
        known = mention.actor is not None and (mention.name is not None or mention.position is not None)
        if mention.kind in PERSONS and mention.number == "s" and known and mention.reference != "counterpart":
            self._recent.append(_Person(mention, self._page.governed(mention), attends(self._page, mention)))

    def meant(self, mention: Mention) -> Mention | None:
        """Return whom the honorific takes up, None where nobody or more than one fits."""
        if mention.reference != "honorific":
            return None
        stem, gender = _parted(mention.text)
        near = [one for one in self._recent if mention.sentence - one.mention.sentence <= _SENTENCES]
        near = [one for one in near if one.mention.gender in {gender, "na"}]
        said = [one for one in near if _is_so_called(one.mention, stem)]
        return _newest(said or [one for one in near if self._by_protocol(one.mention, stem)])

    def _by_protocol(self, mention: Mention, stem: str) -> bool:
        position = mention.position or ""
        if position == "head_of_state":
            return self._offices.rules(mention) in {_RULED.get(stem), "sultan" if stem == fold("جلالت") else None}
        if stem == "سمو":
            return position in _PRINCES
        if stem == fold("معالي"):
            return position in _EXCELLENCIES or position.endswith("_minister")
        return stem == fold("سعادت") and position in {"ambassador", "charge_daffaires", "permanent_representative"}


def _parted(text: str) -> tuple[str, str]:
    """«معاليها» -> «معالي», "f"."""
    word = fold(text)
    return (word[:-2], "f") if word.endswith("ها") else (word[:-1], "m")


def _is_so_called(mention: Mention, stem: str) -> bool:
    text = fold(mention.text)
    if text.removesuffix("ا").removesuffix("ه") == stem:  # «معاليه», taken up already
        return True
    return any(text == opening or text.startswith(f"{opening} ") for opening in _OPENINGS.get(stem, ()))


def _newest(people: Iterable[_Person]) -> Mention | None:
    """The only one, or the only leading one, of the nearest sentence that tells of any."""
    told = list(people)
    fitting = [one for one in told if not one.attends] or told
    if not fitting:
        return None
    last = max(one.mention.sentence for one in fitting)
    near = [one for one in fitting if one.mention.sentence == last]
    for group in (near, [one for one in near if not one.governed]):
        if len({(one.mention.name, one.mention.actor) for one in group}) == 1:
            return group[-1].mention
    return None

"""Passive perfects: the dictionary lists 169 of them, a news text uses any («استُؤنف»، «استُقبل»).

They are formed from the active perfect by its vowels: {isotaqobal -> {usotuqobil, qAl -> qiyl, >aEoTaY -> >uEoTiy.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.morphology.stems import Entry

_CONSONANT: Final = "['|>O&W<I}bptvjHxd*rzs$SDTZEgfqklmnhwyY{]"
_SEAT: Final = "'|>&<}"
#: (category of the active perfect, category of its passive)
_CATEGORIES: Final = {
    "PV": "PV_Pass",
    "PV_V": "PV_V_Pass",
    "PV-n": "PV-n_Pass",
    "PV_0": "PV_Pass-aAat",
    "PV_0h": "PV_Pass-aAat",
    "PV_no-w": "PV_no-w_Pass",
    "PV->": "PV_Pass-aAat",
    "PV-|": "PV_Pass-aAat",
}


def passives(lemma: str, entries: Iterable[Entry]) -> Iterator[Entry]:
    """Yield the passive perfects of a lemma block that has none: those of its transitive active perfects."""
    listed = list(entries)
    if any(entry.category.startswith("PV") and "Pass" in entry.category for entry in listed):
        return
    for entry in listed:
        category = _CATEGORIES.get(entry.category)
        voc = passive_vowels(entry.voc) if category and not entry.gloss.startswith("be ") else ""
        if category and voc:
            yield entry._replace(key=skeleton(voc), voc=voc, category=category, gloss=f"{entry.gloss} (passive)")


def passive_vowels(voc: str) -> str:
    """Return the passive of a perfect stem in transliteration, or "" where the stem's pattern is not known.

    >>> passive_vowels("{isota>onaf"), passive_vowels("qAbal"), passive_vowels(">aqAm"), passive_vowels("daEA")
    ('{usotu&onif', 'quwbil', '>uqiym', 'duEiy')
    """
    head, last = _split(voc)
    if not last:
        return ""
    return _seats(_rounded(head) + last)


def _split(voc: str) -> tuple[str, str]:
    """Cut a stem before its last vowel and give that vowel's passive: (head, tail)."""
    if match := re.fullmatch(r"(.+?)(A|aY|iy)", voc):  # daEA, >aEoTaY, laqiy
        return match[1], "iy"
    if match := re.fullmatch(rf"(.*{_CONSONANT}~?)A({_CONSONANT})", voc):  # qAl, >aqAm, {isotaqAl
        return match[1], "iy" + match[2]
    if match := re.fullmatch(rf"(.+)[aiu]({_CONSONANT})", voc):  # katab, baH~av
        return match[1], "i" + match[2]
    if match := re.fullmatch(rf"(.*{_CONSONANT})a({_CONSONANT}~)", voc):  # mad~, {iHotal~
        return match[1] + ("i" if voc.startswith((">a", "{isota")) else "u"), match[2]
    return "", ""


def _rounded(head: str) -> str:
    """Turn every open vowel before the last syllable into u; a long one into uw."""
    head = re.sub("^([|])", ">uw", head)
    return head.replace("A", "uw").replace("auw", "uw").replace("{i", "{u").replace("a", "u")


def _seats(voc: str) -> str:
    """Put each hamza on the seat its new vowels ask for: {usotu>onif -> {usotu&onif."""
    voc = re.sub(rf"(?<=u)[{_SEAT}](?=[o]|u)", "&", voc)
    return re.sub(rf"(?<=.)[{_SEAT}](?=i)|(?<=i)[{_SEAT}]$", "}", voc)


def skeleton(voc: str) -> str:
    """Return a stem's letters without vowels.

    >>> skeleton("{usotu&onif")
    '<st&nf'
    """
    return re.sub("[aiuo~`FNK]", "", voc.replace("{", "<"))

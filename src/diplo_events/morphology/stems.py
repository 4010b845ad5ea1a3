"""The stem dictionary: lemma blocks, and what each stem says in CAMeL features.

A block is a line ``;; lemma_id`` and the stems below it::

    ;; waziyr_1
    wzyr	waziyr	N/ap	minister
    wzrA'	wuzarA'	N0_Nh	ministers
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from diplo_events.morphology.buckwalter import NOMINAL, PARTICLE, VERBAL, Features, decode
from diplo_events.morphology.nominals import also_adjective, gender, is_plural_of, nominal_pos, plural_gender
from diplo_events.morphology.particles import compound, part_of_speech
from diplo_events.morphology.passives import passives

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_POS: Final = re.compile(r"<pos>(.*)</pos>")
#: Categories the dictionary mistypes; without these repairs their stems could never be found.
_CATEGORIES: Final = {
    "IV_0_Passyu": "IV_0_Pass_yu",
    "IV_0Pass_yu": "IV_0_Pass_yu",
    "IV_Pass": "IV_Pass_yu",
    "IV_V_intr_no-Pref-A": "IV_V_intr",
}
#: Plurals in -ات the dictionary leaves out: lemma -> category that has them.
_PLURALS_IN_AT: Final = {"milaf~": "NduAt", "muqotaraH": "NduAt"}
_PASSIVE_PERFECT: Final = re.compile(r"(\{u|.u).*i.~?$")


class Entry(NamedTuple):
    """One line of the stem dictionary, still in transliteration."""

    key: str
    voc: str
    category: str
    gloss: str
    tags: str  # what <pos> says, or ""


class Stem(NamedTuple):
    """One stem of the compiled lexicon."""

    key: str  # in Arabic letters, not yet levelled
    category: str
    features: Features


def read_entry(line: str) -> Entry:
    r"""Read one line of the stem dictionary.

    >>> read_entry("kbyr\tkabiyr\tN-ap\tlarge;great     <pos>kabiyr/ADJ</pos>").tags
    'kabiyr/ADJ'
    """
    key, voc, category, description = line.split("\t")[:4]
    tags = _POS.search(description)
    gloss = _POS.sub("", description).strip()
    return Entry(key, voc, _CATEGORIES.get(category, category), gloss, tags.group(1).strip() if tags else "")


def blocks(lines: Iterable[str]) -> Iterator[tuple[str, list[Entry]]]:
    """Group the stem dictionary's lines into lemma blocks: (lemma id, entries)."""
    lemma, entries = "", list[Entry]()
    for line in lines:
        if line.startswith(";; "):
            yield lemma, entries
            lemma, entries = line[3:].strip().rpartition(" ")[2], []
        elif line and not line.startswith(";"):
            entry = read_entry(line)
            entries.append(entry._replace(category=_PLURALS_IN_AT.get(bare_lemma(lemma), entry.category)))
    yield lemma, entries


def stems(lines: Iterable[str]) -> Iterator[Stem]:
    """Compile the stem dictionary: every stem with all its features, passive perfects it leaves out included."""
    for lemma, entries in blocks(lines):
        for entry in (*entries, *passives(lemma, entries)):
            features = _features(entry, entries[0], lemma)
            yield Stem(decode(entry.key), entry.category, features)
            if features["pos"] == "noun" and also_adjective(bare_lemma(lemma), entry.voc, entry.gloss, entry.tags):
                yield Stem(decode(entry.key), entry.category, features | {"pos": "adj"})


def bare_lemma(identifier: str) -> str:
    """Return the lemma without its index, as camel_tools cuts it.

    >>> bare_lemma("katab-u_1")
    'katab'
    """
    return re.split("[_-]", identifier)[0]


def _features(entry: Entry, first: Entry, identifier: str) -> Features:
    lemma = bare_lemma(identifier)
    head = entry.category.partition("_")[0].partition("-")[0]
    if entry.category.startswith("FW"):
        features = _particle(entry, lemma)
    elif head in {"PV", "IV", "CV"}:
        features = VERBAL | {"pos": "verb", "asp": head[0].lower(), "vox": _voice(entry)}
    else:
        features = _nominal(entry, first, lemma)
    return {"lex": decode(lemma)} | features | {"diac": decode(entry.voc), "gloss": _one_word(entry.gloss)}


def _voice(entry: Entry) -> str:
    """Passive by category, or by the vowels of a perfect that the gloss calls passive: «عُيِّن» be appointed."""
    if "Pass" in entry.category:
        return "p"
    return "p" if entry.gloss.startswith("be ") and _looks_passive(entry) else "a"


def _looks_passive(entry: Entry) -> bool:
    return entry.category.startswith("PV") and _PASSIVE_PERFECT.match(entry.voc) is not None


def _particle(entry: Entry, lemma: str) -> Features:
    tags = entry.tags if "/" in entry.tags else f"{entry.voc}/INTERJ"
    if "+" in tags:
        return compound(tags, lemma)
    form, _, tag = tags.rpartition("/")
    pos = part_of_speech(form, tag)
    return compound(tags, lemma) if pos.startswith("pron") else (NOMINAL if _declines(pos) else PARTICLE) | {"pos": pos}


def _declines(pos: str) -> bool:
    return pos in {"noun", "adj", "noun_prop", "noun_quant"}


def _nominal(entry: Entry, first: Entry, lemma: str) -> Features:
    features = NOMINAL | {"pos": nominal_pos(entry.category, lemma, entry.gloss, entry.tags)}
    if is_plural_of(entry.voc, entry.gloss, entry.category, first.voc, first.gloss):
        # «روس» Russians, under «روسي»: the capital is a people's, not a person's.
        pos = "noun" if lemma.endswith("iy~") else features["pos"]
        return features | {"pos": pos, "num": "p", "gen": plural_gender(lemma, first.category)}
    return features | {"gen": gender(lemma, entry.voc, entry.category, first.category)}


def _one_word(gloss: str) -> str:
    return re.sub(r"\s+", "_", gloss) or "-"

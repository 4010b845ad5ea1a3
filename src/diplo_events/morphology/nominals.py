"""Nouns and adjectives of the dictionaries: part of speech, gender, broken plurals."""

from __future__ import annotations

import re
from typing import Final

from diplo_events.morphology.particles import part_of_speech
from diplo_events.morphology.vocabulary import words

_QUANTIFIERS: Final = words("kul~ baEoD jamiyE kAf~ap muEoZam >agolab biDoE biDoEap Eid~ap sA}ir kilA kilotA")
_NUMBERS: Final = words(
    "wAHid {ivonAn {ivon valAv valAvap >arobaE >arobaEap xamos xamosap sit~ sit~ap saboE saboEap vamAniy vamAniyap "
    "vamAn tisoE tisoEap Ea$or Ea$orap Ea$arap Ei$oruwn valAvuwn mi}ap >alof miloyuwn miloyAr"
)
_ORDINALS: Final = words("vAliv rAbiE xAmis sAdis sAbiE vAmin tAsiE EA$ir vAniy")
#: Words the dictionary files under a part of speech that their use in the press contradicts.
_POS: Final = {
    "saEuwdiy~ap": "noun_prop",
    "gayor": "noun",
    "|xar": "adj",
    ">uxoraY": "adj",
    ">aw~al": "adj",
    ">uwlaY": "adj",
    "mu$otarak": "adj",
    "mubA$ir": "adj",
}
#: Feminine without the ending.
_FEMININE: Final = words(
    ">aroD Harob $amos nafos yad Eayon dAr nAr riyH ruwH Tariyq suwq bi}or siki~n rijol qadam >u*un {isot sin~ "
    "Earuws >um~ {ibonap bint binot >uxot kafr muno* samA' SaHorA' *ikoraY $akowaY fatowaY quwaY duneyA dunoyA"
)
_FEMININE_ELATIVE: Final = re.compile(r"[^aiuo]u([^aiuo]o|w)[^aiuo](aY|A|ay)")  # كبرى، أولى، أخرى
_ADJECTIVE_GLOSS: Final = re.compile(r"\w+(ed|ous|able|ible|ful|less|ete|ory)$")
_PARTICIPLE: Final = re.compile(r"mu|ma.o.uw.|.A.iy?.?$")
_QUALITIES: Final = ("ing", "ed", "ent", "ive", "ous", "ate", "able", "ible", "ic", "ary", "ful", "less")
_IRREGULAR: Final = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "foot": "feet",
    "tooth": "teeth",
    "basis": "bases",
    "crisis": "crises",
    "analysis": "analyses",
    "datum": "data",
    "mouse": "mice",
    "wife": "wives",
    "life": "lives",
}
_PLURAL_OF_QUALITY: Final = re.compile(r".u.a.A.|>a.oSi.A.|>a.o.i.A.|.i.A.$|.u.u.$|.u.~A.$")  # جدد، كبراء
_PLURAL_PATTERN: Final = re.compile(
    r".u.uw.|'a.o.A.|.i.A.|.a.A.iy?.|.awA.iy?.|.u.a.A.|'a.o.i.A.|.u.~A.|.u.u.|.u.a.|.i.a."
)
_BARE_AND_AT: Final = ("NduAt", "N/At")


def nominal_pos(category: str, lemma: str, gloss: str, tags: str) -> str:
    """Return the CAMeL part of speech of a nominal stem: explicit, by lemma, by a capital in the gloss, or noun.

    >>> nominal_pos("N/ap", "waziyr", "minister", ""), nominal_pos("Nprop", "lafrov", "Lavrov", "")
    ('noun', 'noun_prop')
    """
    if lemma in _QUANTIFIERS:
        return "noun_quant"
    if lemma in _NUMBERS or category == "Numb":
        return "noun_num"
    if lemma in _POS:
        return _POS[lemma]
    if tags:
        return _tagged(lemma, tags)
    if gloss[:1].isupper() or category == "Nprop":
        return "noun_prop"
    return "adj" if _adjectival(category, lemma, gloss) else "noun"


def also_adjective(lemma: str, voc: str, gloss: str, tags: str) -> bool:
    """Tell whether a noun is as often an adjective: participles («الرامية إلى»), plurals of nisbas («ضباط روس»)."""
    if tags or lemma.endswith("ap"):
        return False
    if lemma.endswith("iy~"):
        return voc != lemma
    return _PARTICIPLE.match(lemma) is not None and any(part.endswith(_QUALITIES) for part in gloss.split(";"))


def _tagged(lemma: str, tags: str) -> str:
    form, _, tag = tags.rsplit("+", maxsplit=1)[-1].rpartition("/")
    if tag == "ADJ" and lemma in _ORDINALS:
        return "adj_num"
    return part_of_speech(form, tag)


def _adjectival(category: str, lemma: str, gloss: str) -> bool:
    """Tell adjectives the dictionary leaves untagged: nisbas, stems that take ـة but no ـات, «-ed» participles."""
    if category.startswith("N-ap"):
        return True
    if lemma.endswith("iy~"):
        return category.startswith("Nall")
    return category.startswith("Nall") and _ADJECTIVE_GLOSS.match(gloss.split(";", maxsplit=1)[0]) is not None


def gender(lemma: str, voc: str, category: str, first_category: str) -> str:
    """Return the functional gender a stem fixes; «-» leaves it to the ending.

    «اجتماعات» ends like a feminine and is the plural of a masculine, listed with it or apart.
    """
    if lemma in _FEMININE or _FEMININE_ELATIVE.fullmatch(voc):
        return "f"
    apart = category.startswith("NAt") and not first_category.startswith(("NAt", "Nap")) and not lemma.endswith("ap")
    return "m" if apart or category.startswith(_BARE_AND_AT) else "-"


def plural_gender(lemma: str, first_category: str) -> str:
    """Return the gender of a broken plural: its singular's («دول» shows nothing and is feminine)."""
    feminine = lemma in _FEMININE or lemma.endswith("ap") or first_category.startswith("Nap")
    return "f" if feminine else "m"


def is_plural_of(voc: str, gloss: str, category: str, first_voc: str, first_gloss: str) -> bool:
    """Tell whether a stem is the broken plural of its block's first stem: other vowels and a plural gloss."""
    if _seatless(voc) == _seatless(first_voc) or category.startswith(("NAt", "NAn", "Nuwn", "Niyn")):
        return False
    if gloss == first_gloss:
        return "iy" in first_voc and _PLURAL_OF_QUALITY.match(voc) is not None
    if any(_plural(one, many) for one in first_gloss.split(";") for many in gloss.split(";")):
        return True
    return _PLURAL_PATTERN.fullmatch(_seatless(voc)) is not None and all(map(_plural_looking, gloss.split(";")))


def _plural_looking(gloss: str) -> bool:
    """Tell a plural by its English: «efforts», under a singular glossed «exertion»."""
    return gloss.endswith("s") and not gloss.endswith(("ss", "us", "is", "ics", "news"))


def _seatless(voc: str) -> str:
    return re.sub("[|>&<}']", "'", voc)


def _plural(one: str, many: str) -> bool:
    singular, plural = one.split(), many.split()
    if len(singular) != len(plural) or singular == plural:
        return False
    return all(a == b or _plural_word(a, b) for a, b in zip(singular, plural, strict=True))


def _plural_word(one: str, many: str) -> bool:
    forms = {one + "s", one + "es", one[:-1] + "ies", one[:-1] + "ves", one[:-2] + "ves", _IRREGULAR.get(one, "")}
    if "/" in one:
        return many in {"/".join(part + "s" for part in one.split("/"))} | forms
    return many in forms

"""Function words of the dictionaries: which CAMeL part of speech each one has.

The dictionaries call half of them FUNC_WORD or CONJ; what they are is settled here, by vocalised form.
"""

from __future__ import annotations

from typing import Final

from diplo_events.morphology.buckwalter import PARTICLE, PROCLITICS, Features, affix_features, agreement, decode

_BY_FORM: Final = {
    "verb_pseudo": "<in~a <in~ layota laEal~a Eal~a ka>an~a ka>an~ l`kin~a l`kin~ la}in~a EasaY EasA",
    "conj_sub": ">an~a >an~ >an <in bi>an~a li>an~a li>an~ li>an <i*A <i* law lawolA lam~A Hat~aY EinodamA baEodamA "
    "qabolamA bayonamA Hayovu HayovumA kul~amA kay likay kayolA likayolA likayomA kayomA li}al~A "
    "ka>an~amA mahomA TAlamA rayovamA mivolamA waqotamA wa<in >ayonamA kayofamA mAlam qal~amA",
    "conj": "wa fa >aw >am vum~a bal l`kin <im~A >ayo <in~amA Eam~A >am~A mim~A li*A",
    "prep": "muno*u mu* mu*o*Ak mu*~Ak",
    "part_verb": "qad laqad sawofa rub~amA",
    "part_voc": "yA >ay~uhA >ay~atuhA",
    "part_restrict": "<il~A",
    "part_interrog": "hal >a >amA >alA",
    "noun_quant": "kilA kilotA kilay kilotay >ay~ >ay~ap >ay~AF",
    "adv_interrog": ">ayona mataY kayofa kam >an~aY lima limA*A",
    "pron_interrog": "man mA ma mA*A",
    "adv": "kayota vum~a vam~a",
}
_TAGS: Final = {
    "PREP": "prep",
    "CONJ": "conj",
    "ADV": "adv",
    "ADJ": "adj",
    "NOUN": "noun",
    "NOUN_PROP": "noun_prop",
    "ABBREV": "abbrev",
    "INTERJ": "interj",
    "NEG_PART": "part_neg",
    "REL_PRON": "pron_rel",
    "INTERROG_PART": "part_interrog",
    "INTERROG": "part_interrog",
    "FUT_PART": "part_fut",
    "PART": "part_restrict",
    "FUNC_WORD": "part",
    "EMPHATIC_PARTICLE": "part_emphac",
    "NUMERIC_COMMA": "punc",
    "VERB_PERFECT": "verb",
    "VERB_IMPERFECT": "verb",
}
#: Tags whose word may be reclassified by its form.
_VAGUE: Final = frozenset({"FUNC_WORD", "CONJ", "INTERROG_PART", "INTERROG", "INTERJ", "REL_PRON"})
_FORMS: Final = {form: pos for pos, forms in reversed(_BY_FORM.items()) for form in forms.split()}
#: Relative clitics written together with a preposition: «مما»، «عمن».
_FUSED: Final = {"mA": "mA_rel", "ma": "ma_interrog", "man": "man_rel"}
_RELATIVE_ADVERBS: Final = {">ayona": "adv_rel", "mataY": "adv_rel", "kayofa": "adv_rel", "kam": "adv_rel"}


def part_of_speech(form: str, tag: str) -> str:
    """Return the CAMeL part of speech of a word of the dictionaries.

    >>> part_of_speech("<in~a", "FUNC_WORD"), part_of_speech("Hawola", "PREP")
    ('verb_pseudo', 'prep')
    """
    if tag.startswith("PRON_"):
        return "pron"
    if tag.startswith("DEM_PRON"):
        return "pron_dem"
    if tag == "REL_PRON":
        return _RELATIVE_ADVERBS.get(form, "noun_quant" if form.startswith(">ay~") else "pron_rel")
    if tag in _VAGUE and form in _FORMS:
        return _FORMS[form]
    return _TAGS.get(tag, "part")


def compound(tags: str, lemma: str) -> Features:
    """Return the features of a word the dictionaries tag morpheme by morpheme («bi/PREP+hi/PRON_3MS»).

    ``lemma`` stands unless the word is nothing but clitics, or a preposition with a relative pronoun.
    """
    parts = [part for part in tags.split("+") if "/" in part]
    features = dict(PARTICLE)
    while len(parts) > 1 and parts[0] in PROCLITICS and not _is_pronoun(parts[1]):
        features |= PROCLITICS[parts.pop(0)]
        form, _, tag = parts[0].rpartition("/")
        lemma = form if tag in _VAGUE else lemma
    return _headed(features, parts, lemma)


def _headed(features: Features, parts: list[str], lemma: str) -> Features:
    form, _, tag = _head(parts).rpartition("/")
    features |= {"pos": part_of_speech(form, tag), "lex": decode(lemma)}
    if parts[0].endswith("/PREP") and len(parts) > 1:
        features |= {"lex": decode(form), "enc0": _FUSED.get(parts[1].rpartition("/")[0], "0")}
    features |= _own_agreement(tag)
    if features["pos"] == "verb" or form in {"layos", "laso"}:
        features |= {
            "pos": "verb",
            "vox": "a",
            "asp": "p",
            "mod": "i",
            "lex": decode("layos" if "l" in form else "zAl"),
        }
        features |= {"per": "3", "form_gen": "m", "form_num": "s", "gen": "-", "num": "-"}
    for part in parts:
        if part != _head(parts):
            features |= affix_features(part) if "SUFF" in part or "IV" in part or _is_pronoun(part) else {}
    return features


def _head(parts: list[str]) -> str:
    return next((part for part in parts if "VERB" in part), parts[0])


def _own_agreement(tag: str) -> Features:
    letters = tag.rpartition("_")[2]
    if not tag.startswith(("PRON_", "DEM_PRON_")) or letters.strip("123MFSDP"):
        return {}
    return agreement(letters if letters[-1] in "SDP" else letters + "S") | {"gen": "-", "num": "-"}


def _is_pronoun(part: str) -> bool:
    return "/PRON_" in part or "/POSS_PRON_" in part

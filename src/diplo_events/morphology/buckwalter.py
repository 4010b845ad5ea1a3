"""Buckwalter's transliteration, and what the tags of his dictionaries mean in CAMeL features."""

from __future__ import annotations

from typing import Final, TypeAlias

Features: TypeAlias = dict[str, str]

_LATIN: Final = "'|>O&W<I}Abptvjx" + "Hd*rzs$SDTZEg_fqklmnhwYyFNKaui~o`{PJVG"
_ARABIC: Final = (
    "ءآأأؤؤإإئابةتثجخ" + "حدذرزسشصضطظعغـفقكلمنهوىي" + "".join(map(chr, range(0x064B, 0x0653))) + "\u0670ٱپچڤگ"
)
_DECODE: Final = str.maketrans(_LATIN, _ARABIC)
#: The spelling-neutral key camel_tools looks words up by.
_KEY: Final = str.maketrans("أإآٱىة", "اااايه")

#: Every feature of the embedded lexicon, in the order of its ORDER line.
FEATURES: Final = (
    *("diac", "lex", "gloss", "pos", "prc3", "prc2", "prc1", "prc0", "per", "asp", "vox", "mod"),
    *("form_gen", "gen", "form_num", "num", "stt", "cas", "enc0", "source"),
)
#: Features any string may be the value of.
OPEN_FEATURES: Final = frozenset({"diac", "lex", "gloss"})

#: A word without inflection.
PARTICLE: Final[Features] = {
    **dict.fromkeys(("prc3", "prc2", "prc1", "prc0", "enc0"), "0"),
    **dict.fromkeys(("per", "asp", "vox", "mod", "form_gen", "gen", "form_num", "num", "stt", "cas"), "na"),
    "source": "lex",
}
#: «-» in gen and num: functional and formal value are the same (camel_tools fills it in).
NOMINAL: Final[Features] = PARTICLE | {
    "form_gen": "m",
    "gen": "-",
    "form_num": "s",
    "num": "-",
    "stt": "u",
    "cas": "u",
}
VERBAL: Final[Features] = PARTICLE | {
    "per": "3",
    "vox": "a",
    "mod": "u",
    "form_gen": "m",
    "gen": "-",
    "form_num": "s",
    "num": "-",
}

#: Proclitic tags of the prefix dictionary and of compound particles.
PROCLITICS: Final[dict[str, Features]] = {
    "wa/CONJ": {"prc2": "wa_conj"},
    "fa/CONJ": {"prc2": "fa_conj"},
    "bi/PREP": {"prc1": "bi_prep", "cas": "g"},
    "be/PREP": {"prc1": "bi_prep", "cas": "g"},
    "ka/PREP": {"prc1": "ka_prep", "cas": "g"},
    "li/PREP": {"prc1": "li_prep", "cas": "g"},
    "la/EMPHATIC_PARTICLE": {"prc1": "la_emph"},
    "la/RESULT_CLAUSE_PARTICLE": {"prc1": "la_rc"},
    "sa/FUT": {"prc1": "sa_fut", "mod": "i"},
    "li/SUBJUNC": {"prc1": "li_sub", "mod": "s"},
    "Al/DET": {"prc0": "Al_det", "stt": "d"},
    ">a/INTERROG_PART": {"prc3": ">a_ques"},
}
_NOUN_ENDINGS: Final = {
    "FEM_SG": "fs",
    "FEM_PL": "fp",
    "MASC_PL": "mp",
    "MASC_DU": "md",
    "FEM_DU": "fd",
}
_ENCLITIC_KINDS: Final = {"PVSUFF_DO": "dobj", "IVSUFF_DO": "dobj", "CVSUFF_DO": "dobj"}


def decode(transliteration: str) -> str:
    """Return the Arabic letters of a Buckwalter transliteration.

    >>> decode("wzyr")
    'وزير'
    """
    return transliteration.translate(_DECODE)


def key_of(word: str) -> str:
    """Return the key camel_tools finds ``word`` under: hamza on alef, final yeh and teh marbuta levelled.

    >>> key_of("إدارة")
    'اداره'
    """
    return word.translate(_KEY)


def agreement(letters: str) -> Features:
    """Return person, gender and number of a pronoun or subject tag: «3MS», «FP», «1P», «3D»."""
    features: Features = {"per": letters[0]} if letters[0].isdigit() else {}
    genders = [letter.lower() for letter in letters if letter in "MF"]
    features["form_gen"] = genders[0] if genders else "u"
    features["form_num"] = letters[-1].lower()
    return features


def affix_features(tag: str) -> Features:
    """Return the CAMeL features of one prefix or suffix tag: «Al/DET», «uwna/IVSUFF_SUBJ:MP_MOOD:I».

    Tags that say nothing an analysis needs give no features.
    """
    if tag in PROCLITICS:
        return PROCLITICS[tag]
    label = tag.rpartition("/")[2]
    head, _, detail = label.partition(":")
    if head in _ENCLITIC_KINDS:
        return {"enc0": f"{detail.lower()}_{_ENCLITIC_KINDS[head]}"}
    if head.startswith("NSUFF_"):
        return _noun_ending(head.removeprefix("NSUFF_"))
    return _pronoun(head) or _verb_affix(head, detail)


def _pronoun(head: str) -> Features:
    if head.startswith("POSS_PRON_"):
        return {"enc0": f"{head.removeprefix('POSS_PRON_').lower()}_poss", "stt": "c"}
    if head.startswith("PRON_"):
        return {"enc0": f"{head.removeprefix('PRON_').lower()}_pron"}
    return {}


def _verb_affix(head: str, detail: str) -> Features:
    if head.startswith("IV") and head[2:3].isdigit():
        return {"asp": "i"} | agreement(head[2:])
    if head == "PVSUFF_SUBJ":
        return {"asp": "p", "mod": "i"} | agreement(detail)
    if head == "CVSUFF_SUBJ":
        return {"asp": "c", "mod": "na"} | agreement(detail)
    if head == "IVSUFF_SUBJ" and "MOOD" in detail:
        return {"mod": "i" if detail.endswith(":I") else "u"}
    return {}


def _noun_ending(name: str) -> Features:
    if name == "MASC_SG_ACC_INDEF":
        return {"cas": "a", "stt": "i"}
    ending = next(value for label, value in _NOUN_ENDINGS.items() if name.startswith(label))
    features = {"form_gen": ending[0], "form_num": ending[1]}
    if "_NOM" in name or "_ACCGEN" in name:
        # The dual and plural in -n: indefinite, unless the article or a construct ending says otherwise.
        features |= {"stt": "c" if name.endswith("_POSS") else "i", "cas": "n" if "_NOM" in name else "a"}
    return features

"""What the dictionaries lack for the news of diplomacy: a few entries of our own, and one misplaced lemma.

The entries are in the dictionaries' own notation (Buckwalter transliteration): key, vocalised stem, category, gloss.
"""

from __future__ import annotations

from typing import Final

#: «هاتَفَ» (he telephoned) and «مهاتفة» are modern coinages that the dictionaries do not have.
_ENTRIES: Final = (
    ";; hAtaf_1",
    "hAtf\thAtaf\tPV\ttelephone;call",
    "hAtf\thAtif\tIV_yu\ttelephone;call",
    ";; muhAtafap_1",
    "mhAtf\tmuhAtaf\tNapAt\ttelephone call",
    # Participles of saying whose verbs are there: «مرحبا بالقرار»، «منوها»، «مردفا»، «مناشدا»، «مستطردا».
    ";; muraH~ib_1",
    "mrHb\tmuraH~ib\tNall\twelcoming",
    ";; munaw~ih_1",
    "mnwh\tmunaw~ih\tNall\tmentioning;praising",
    ";; murodif_1",
    "mrdf\tmurodif\tNall\tadding",
    ";; munA$id_1",
    "mnA$d\tmunA$id\tNall\tappealing",
    ";; musotaTorid_1",
    "mstTrd\tmusotaTorid\tNall\tcontinuing",
    ";; tadArus_1",
    "tdArs\ttadArus\tN\tjoint study",
    ";; {imotinAn_1",
    "AmtnAn\t{imotinAn\tNduAt\tgratitude",
    ";; {iSoTifAf_1",
    "ASTfAf\t{iSoTifAf\tNduAt\talignment",
    ";; <iHATap_1",
    "<HAT\t<iHAT\tNAt\tbriefings",
    "AHAT\t<iHAT\tNAt\tbriefings",
    # Nouns that the dictionaries have as adjectives alone: «العديد من الملفات»، «آليات التنفيذ».
    ";; Eadiyd_2",
    "Edyd\tEadiyd\tN\tnumber",
    ";; |liy~ap_1",
    "|ly\t|liy~\tNapAt\tmechanism",
    # «برتوكول»، «بروتكول»: as papers spell the protocol that ministers sign.
    ";; bruwtuwkuwl_1",
    "brtwkwl\tbruwtuwkuwl\tNduAt\tprotocol",
    "brwtkwl\tbruwtuwkuwl\tNduAt\tprotocol",
)
#: The verb «رأى» (see) stands without its lemma line, behind «راوند» (rhubarb).
_HEADLESS: Final = ";--- rAy"
_HEAD: Final = ";; ra>aY_1"


def supplemented(stems: str) -> list[str]:
    """Return the lines of the stem dictionary with our entries added and the lost lemma line put back."""
    lines = [part for line in stems.splitlines() for part in ((line, _HEAD) if line == _HEADLESS else (line,))]
    return [*lines, *_ENTRIES]

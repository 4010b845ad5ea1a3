"""Whether a name may begin with a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.given_pairs import is_given_before_article
from diplo_events.mentions.name_ends import BORDERS, SURE, is_unknown
from diplo_events.mentions.name_words import (
    FATHERS,
    is_proper,
    is_quantifier,
    may_be_name,
)
from diplo_events.mentions.odd_words import begins_name
from diplo_events.mentions.scan import is_definite, lead
from diplo_events.mentions.vocabulary import (
    COMMAS,
    FIRST_HALVES,
    NAME_PARTICLES,
    SECOND_HALVES,
    folded,
)

if TYPE_CHECKING:
    from diplo_events.document import Reading, Token
    from diplo_events.mentions.scan import Scan

#: «مصدر بالخارجية السعودية انه»: nor does a name begin with one of these.
THAT_HE: Final = frozenset({"انه", "انها", "انهم", "انهما"})
#: «بان كي مون»، «بان جي مون»: who is called as «بأن» without its hamza is spelled, and what he is called besides.
_BAN: Final = "بان"
_KI: Final = folded("كي غي جي كيمون")
#: Verbs that tell who is in a delegation.
_HOLDS: Final = folded("ضم ضمت")
#: «التقى الوزير بناء على طلب»، «أكد الوزير نيابة عن»: why and for whom he does it.
_GROUNDS: Final = {("بناء", "علي"), ("نيابه", "عن"), ("اصاله", "عن")}
#: What one sends or signs right behind his title: «بعث الرئيس رسالة تضامن».
_LETTERS: Final = folded("رسالة رسالتي رسالتين برقية برقيتي برقيتين مذكرة مذكرتي تضامن مواساة")
_CREDENCE: Final = folded("اعتماد")
#: «الأمين التنفيذي»: an office, though «الأمين» is a name too.
_SECRETARY: Final = "الامين"
_OF_SECRETARIES: Final = folded("العام التنفيذي المساعد الدائم")
_PAPERS: Final = "اوراق"
#: «وبعد هولاند، بات رينزي ...»: at the head of a clause the verb, not the name.
_BECAME: Final = folded("بات")
#: «بحث مع نظيره إمكانية فتح خط»: what nobody is called, though a name may follow.
_ABSTRACT: Final = folded("إمكانية ضرورة كيفية أهمية احتمال آلية عملية قضية مسألة مشكلة ضمان إعادة استئناف استعادة")
#: «طالب فيها بالهدنة»: behind a verb that is a name too, where the letter or the call is told.
_THEREIN: Final = folded("فيها فيه خلاله خلالها")
#: «بناء جسر»، «سلامة الملاحة»، «عودة اللاجئين»: doings and states that are names too and are spelled as no verb.
_DEEDS: Final = folded("بناء سلامة عودة ثورة منحة نجاح كفاح نضال إكرام إنعام إلهام")
#: «تيسير»، «تحسين»: masdars of one form, which are names of men too.
_SECOND_FORM: Final = re.compile(r"ت..ي.").fullmatch
#: «حديثه», but «كيري» is nobody's bellows.
_HIS: Final = frozenset({"3ms_poss", "3fs_poss", "3mp_poss"})
#: «تعيين محمد الهاجري سفيرا»: what is done to whom the name tells.
_NAMING: Final = folded("تعيين تسمية ترشيح تكليف اختيار")


def may_start_name(scan: Scan, position: int) -> bool:
    """Tell most words that start no name at one look; :func:`name_step` looks closer at the others."""
    token, best = scan.word(position), scan.reading(position)
    if token is None or best is None or not best.known or best.pos == "noun_prop":
        return token is not None
    key, following, after = token.key, scan.key(position + 1), scan.reading(position + 1)
    if after is not None and (not after.known or after.pos == "noun_prop"):  # «فيسنا بوسيتش»
        return True
    if begins_name(scan, position, token) or is_given_before_article(scan, position):
        return True
    halves = key in FIRST_HALVES and following in SECOND_HALVES
    named = key in scan.lexis.name_words or key in NAME_PARTICLES or key in scan.introduced
    return named or halves or following in FATHERS


def starts_none(scan: Scan, position: int, token: Token) -> bool:
    """«صرح السفير بأن سامح»: written with its hamza no «بان»; «التقى الوزير كلا على حدة»; «وفدا ضم سفراء».

    «أوراق اعتماد بيرنار كوفي»: whose credentials they are is told behind the two words.
    """
    return (
        token.form.startswith("بأن")
        or is_that(scan, position, token)
        or token.key in _NAMING
        or token.key in _HOLDS
        or token.key in _LETTERS
        or (token.key in _CREDENCE and scan.key(position - 1).endswith(_PAPERS))
        or is_quantifier(scan, position)
        or _rules_name(scan, position, token)
        or _is_upon(scan, position, token)
        or (token.key == _SECRETARY and scan.key(position + 1) in _OF_SECRETARIES)
        or _is_his(scan, token)
        or is_deed(scan, position, token)
        or (scan.key(position + 1) in _THEREIN and any(one.pos == "verb" for one in token.readings))
        or (token.key in _BECAME and (position == 0 or scan.key(position - 1) in COMMAS))
        or token.key in _ABSTRACT
        or (token.key, scan.key(position + 1)) in _GROUNDS
    )


def is_that(scan: Scan, position: int, token: Token) -> bool:
    """«صرح السفير بان كيري وصل»: «بأن» without its hamza, where no «كي مون» follows."""
    return token.form == _BAN and scan.key(position + 1) not in _KI


def _is_upon(scan: Scan, position: int, token: Token) -> bool:
    """«وزير خارجية كينيا علي هامش القمة»: as Egyptians write «على», where no name or unknown word follows."""
    following = scan.word(position + 1)
    if token.form != "علي" or following is None or not following.readings or following.key.startswith("ال"):
        return False
    names = scan.lexis.given_names | scan.lexis.name_words | scan.introduced | NAME_PARTICLES
    best = following.readings[0]
    return best.known and best.exact and best.pos in {"noun", "conj_sub", "pron_dem"} and following.key not in names


def _is_his(scan: Scan, token: Token) -> bool:
    """«ختم الوزير حديثه»: somebody's own, though the noun without its pronoun is a name; «عبده» is one with it."""
    best = token.reading
    owned = best is not None and best.known and best.exact and best.enclitic in _HIS
    return owned and token.key not in scan.lexis.given_names and token.key not in scan.introduced


def is_deed(scan: Scan, position: int, token: Token) -> bool:
    """«أعلن الوزير فتح مطار»: a masdar that is a name too, before the common noun of what it is done to."""
    following = scan.word(position + 1)
    lists = scan.lexis.given_names, scan.lexis.name_words, scan.introduced  # to unite them took a tenth of all time
    if following is None or any(following.key in names for names in lists):
        return False
    kinds = {one.pos for one in token.readings if one.known and not one.proclitics}
    doing = {"noun", "verb"} <= kinds or ("noun" in kinds and _SECOND_FORM(token.key) is not None)
    doing = doing or token.key in _DEEDS
    proper = following.reading is not None and following.reading.pos == "noun_prop"  # «حسني عبد الفتاح»
    common = (one for one in following.readings if one.known and one.exact and one.pos == "noun")  # «ماري جوي»
    return doing and not proper and any(_is_done_to(one) or _is_thing(token, one) for one in common)


def _is_thing(token: Token, noun: Reading) -> bool:
    """«سلامة الملاحة»: behind one of these a definite noun in the singular is no surname either."""
    return token.key in _DEEDS and noun.proclitics == ("Al_det",) and noun.gen == "f"


def _is_done_to(noun: Reading) -> bool:
    """«فتح مطار»، «فتح المعابر»; but «فتح الباب» and «فتح الله» are names."""
    plural = noun.proclitics == ("Al_det",) and noun.num == "p"
    return not noun.enclitic and (plural or not noun.proclitics)


def _rules_name(scan: Scan, position: int, token: Token) -> bool:
    """«أن زيارة عادل الجبير»، «استقالة سامح العلايلي»: a common noun in the construct before a name of its own."""
    best = token.reading
    if best is None or best.pos != "noun" or not best.exact or not best.known or is_definite(best):
        return False
    if any(token.key in names for names in (scan.lexis.name_words, NAME_PARTICLES, scan.introduced)):
        return False
    hit = scan.hit(position + 1, PERSONS, bare=True)
    return hit is not None and hit.confidence > SURE and hit.last > hit.first + 1


def _name_before_unknown(scan: Scan, position: int) -> bool:
    """«خلف خلفوف»، «سيمون ليند»: a particle or verb that is a name as well, before a word that can only be one."""
    key = scan.key(position)
    listed = key in scan.lexis.name_words and scan.tokens[position].form != "على"
    return (
        listed
        and (is_proper(scan.tokens[position]) or key in scan.lexis.given_names)
        and is_unknown(scan, position + 1)
    )


def starts_name(scan: Scan, position: int) -> bool:
    """Tell whether a word that is no name by itself begins one."""
    return _common_word_first(scan, position) or _name_before_unknown(scan, position)


def _common_word_first(scan: Scan, position: int) -> bool:
    """«مولود جاويش أوغلو»، «فيسنا بوسيتش»: names that are words too, told by the name words that follow at once."""
    token = scan.tokens[position]
    best = token.reading
    if best is None or is_definite(best) or not may_be_name(token, best):
        return False
    following = scan.word(position + 1)
    if following is None or not following.readings or scan.hit(position + 1, BORDERS | {HitKind.HONORIFIC}):
        return False
    second = following.readings[0]
    if is_definite(second) and second.known and token.key not in scan.lexis.name_words:  # «ملف الصحراء»
        return False
    return (lead(second) == 0 or not second.known) and (not second.known or second.pos == "noun_prop")

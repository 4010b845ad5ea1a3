"""What kind of word stands there: whether its readings let it be a name, a surname, a proper noun."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.mentions.scan import is_bare, lead
from diplo_events.mentions.vocabulary import AGENT_VERBS, HUMAN_VERBS, MEETING_VERBS, folded

if TYPE_CHECKING:
    from diplo_events.document import Reading, Token
    from diplo_events.mentions.scan import Scan

_HAMZA: Final = ("أ", "إ")
_ALIF: Final = "ا"
OPEN_CLASSES: Final = frozenset({"noun", "noun_prop", "adj", "verb", "noun_num", "noun_quant", "adj_comp", "adj_num"})
#: Who has one of these behind him is called by the word: «قابوس بن سعيد».
FATHERS: Final = frozenset({"بن", "بنت"})
#: «ويعد كاردين أحد الأصوات»: words that open another noun phrase.
_QUANTIFIERS: Final = folded("أحد إحدى بعض كل جميع كافة معظم سائر كلا كلتا غير ليس ليست")


def bare_noun(token: Token) -> bool:
    """«قابوس بن سعيد»: a bare noun may be a given name."""
    best = token.reading
    return best is None or (best.pos in {"noun", "noun_prop", "adj"} and not best.proclitics and not best.enclitic)


def no_common_verb(token: Token) -> bool:
    """«دينيس ساسو»، «ليبوهانغ فاكو»: a surname that reads as a verb only if its letters are changed.

    So does «ملكاني», that reads as one with «me» for its object.
    But «إن الأسد إرتكب خطأ»: a hamza too many on a verb's first letter is the commonest slip; and one too few, as in
    «كيري اعلن», is how the agencies spell.
    """
    best = token.reading
    if best is None or best.pos != "verb":
        return False
    slip = token.form.startswith(_HAMZA) or _lacks_hamza(token, best)
    return best.enclitic == "1s_dobj" or not (best.exact or slip)


def no_verb_of_one(token: Token) -> bool:
    """«جان دوبوا»، «توماس هيرن»: behind one man's name a verb of two, of several or of women only is his surname.

    Not a verb of what people do: «قال بيتر ونظيره جان اتفقا على» has two before it.
    """
    unfit = [one for one in token.readings if one.pos == "verb" and one.per == "3" and one.num in {"d", "p"}]
    told = bool(unfit) and len(unfit) == len(token.readings)
    done = all(one.asp == "p" or one.gen == "f" for one in unfit)
    return told and done and not any(one.lemma in HUMAN_VERBS | AGENT_VERBS | MEETING_VERBS for one in unfit)


def _lacks_hamza(token: Token, verb: Reading) -> bool:
    """«اعلن» is «أعلن» in the spelling of the agencies; «اكرم» is a name as well."""
    return token.form.startswith(_ALIF) and verb.lemma.startswith(_HAMZA) and not is_proper(token)


def better_elsewhere(token: Token) -> bool:
    """Words like «على» and «بحث» look like parts of names too; as particles and plain verbs they end one."""
    best = token.readings[0]
    if best.pos not in OPEN_CLASSES:
        return best.exact
    return best.pos == "verb" and not is_proper(token)


def is_proper(token: Token) -> bool:
    """«خلف»; «رأى» is not spelled as the name «راي» is, «اسامه» nearly as «أسامة»."""
    proper = [reading for reading in token.readings if reading.pos == "noun_prop"]
    return any(reading.exact or not token.form.endswith("ى") for reading in proper)


def surname_like(token: Token) -> bool:
    """Whether some reading is a bare proper noun or unknown, or the form is that of a surname like «السنوسي»."""
    if token.form.endswith(("ا", "اً")) and any(reading.stt == "i" for reading in token.readings):
        return False  # «وفدا»: an accusative
    return any(
        (reading.pos == "noun_prop" and is_bare(reading) and reading.exact)
        or (not reading.known and lead(reading) == 0)
        for reading in token.readings
    ) or _of_descent(token)


def _of_descent(token: Token) -> bool:
    """«السنوسي»: a surname made like an adjective; «التهاني» is a plural."""
    best = token.readings[0]
    made = token.key.startswith("ال") and token.form.endswith("ي") and len(token.key) > 5
    return made and (not best.known or (best.num == "s" and best.lemma.endswith(("ي", "ى"))))


def may_be_name(token: Token, best: Reading) -> bool:
    """Whether the best reading leaves room for a name: a bare noun, a cut-off letter, a verb no subject fits."""
    if best.pos in {"noun", "adj"}:
        return not best.proclitics and not best.enclitic and not token.form.endswith(("ا", "اً"))
    cut = best.proclitics and set(best.proclitics) & {"fa_conj", "bi_prep", "ka_prep"}
    unfit = best.per != "3" or best.num == "d" or _is_passive(token)  # «السفيرة هانا سميرنوفا» is one
    return bool(cut) or (best.pos == "verb" and unfit)


def _is_passive(token: Token) -> bool:
    """«السفير أولف ليند»: behind a subject no verb takes an object that is only ever passive."""
    told = [reading for reading in token.readings if reading.pos == "verb" and reading.per == "3"]
    return all(reading.vox == "p" for reading in told)


def is_quantifier(scan: Scan, position: int) -> bool:
    """«كاردين أحد الأصوات»، «الملا عمر ليس حيا»: words that go on no name."""
    return scan.key(position) in _QUANTIFIERS

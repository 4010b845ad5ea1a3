"""Names that are words too: «صالح»، «دون»، «كامل»، «النصر».  The sentence decides, not the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import DOUBTED, NISBAS, PERSONS
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.foreign import opens_syllables
from diplo_events.mentions.scan import CONJUNCTIONS, is_definite, lead
from diplo_events.mentions.support import (
    EVIDENCE,
    NOUNS,
    after_agent,
    after_doing,
    after_human_verb,
    in_company,
    is_long,
    is_quoted,
    is_talked_with,
    joined_by_verb,
    opens_relative,
    sure_name_ends_at,
)
from diplo_events.mentions.undated import is_known_to_readers
from diplo_events.mentions.vocabulary import (
    DASHES,
    GATHERINGS,
    SAYING_NOUNS,
    WHEN_LEMMAS,
    folded,
)

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.phrase import Range
    from diplo_events.mentions.scan import Scan

_HIGHLAND: Final = "نجد"
_WITH: Final = folded("مع")
#: So many words behind «جمعه» stands whom it brought him together with.
_PARTNER: Final = 7
#: What is of peace, and of nobody called so (lemmas).
_PEACE: Final = "سلام"
_PEACEFUL: Final = frozenset(
    "محادثة مفاوضة مباحثة مشاورة عملية اتفاق اتفاقية معاهدة خطة مبادرة قوة جهد تسوية مؤتمر حل مسار".split()
)
#: Nouns that are adverbs of time: «وأضاف سترو قبيل اجتماعه» (lemmas).
_WHEN: Final = WHEN_LEMMAS | frozenset("أمس".split())
#: Verbs whose object is what was said (lemmas).
_RENEWING: Final = frozenset("جدد كرر واصل تجنب أبدى أعلن أظهر".split())
#: Prepositions and conjunctions of one letter that a surname may seem to begin with, and words that do.
_CUT_PREPOSITIONS: Final = frozenset({"bi_prep", "ka_prep", "li_prep"})
_CUT_WORDS: Final = folded("بان بري بودي باعلي باولي كام كاي كني كاني لبات لار فاي فقي فكي ويا وحيدي وعيدي")
_OPENERS: Final = frozenset(':«“"')
_BARRED: Final = frozenset({"prep", "conj", "conj_sub", "part_neg", "pron", "pron_dem", "adv", "part", "verb_pseudo"})


def is_doubtful(scan: Scan, name: Range, persons: tuple[str, ...]) -> bool:
    """Tell whether the name is one word that the sentence may mean otherwise."""
    best = scan.reading(name.first)
    if best is None or (best.lemma == _HIGHLAND and best.num == "p"):  # «وصف نجاد»: no newspaper writes of highlands
        return False
    if name.last > name.first + 1 and (persons or opens_syllables(scan, name.first)):
        return False
    if scan.hit(name.first, NISBAS, bare=True) is not None and _is_adjective(scan, name, best):
        return True  # «الوجود الحوثي»
    hit = scan.hit(name.first, PERSONS)
    weak = hit is None or (hit.last == name.last and hit.confidence <= DOUBTED)
    if name.skip or weak:
        return _is_doubtful_part(scan, name, best, weak=weak)
    if is_definite(best) and best.pos in {"noun", "adj_num"}:
        return _is_adjective(scan, name, best)
    clear = best.pos == "noun_prop" or is_strained(best) or _is_cut_from_name(scan, name, best)
    return best.known and not clear


def _is_cut_from_name(scan: Scan, name: Range, best: Reading) -> bool:
    """«بوتين» is hardly «by an aorta», and no headline begins with «and»: «ويتكوف»، «فانس»; with a day to go by."""
    if scan.day is None or scan.key(name.first) in _CUT_WORDS or not best.proclitics:
        return False
    if best.proclitics[0] in _CUT_PREPOSITIONS:
        return best.pos in NOUNS
    opening = name.first == 0 or scan.tokens[name.first - 1].form in _OPENERS
    return opening and best.proclitics[0] in CONJUNCTIONS


def is_strained(best: Reading) -> bool:
    """«كرزاي» is hardly «my two cherries», «فيلتمان» hardly «so the two gather», «بلينكن» no word to women.

    Nor is «متكي» or «كيري» something of mine: newspapers speak of others.
    """
    if best.enclitic.startswith(("2fp", "1s")):
        return True
    return best.num == "d" and best.pos == "verb"


def _is_doubtful_part(scan: Scan, name: Range, best: Reading, *, weak: bool) -> bool:
    """The same for a name behind a proclitic, or one that the list doubts itself (``weak``)."""
    if name.skip and _goes_on_unknown(scan, name):
        return True
    if name.skip and not weak and (not best.known or is_strained(best)):
        return False
    if best.pos != "noun_prop" or lead(best) != name.skip or not (best.known or not weak):
        return True
    return weak and any(reading.pos != "noun_prop" for reading in scan.tokens[name.first].readings[:4])


def _goes_on_unknown(scan: Scan, name: Range) -> bool:
    """«سوندار بيشاي»: behind a name in no list the first letter is no preposition."""
    before = scan.reading(name.first - 1)
    if before is None or before.known or scan.tokens[name.first].form.startswith("و"):
        return False
    return not sure_name_ends_at(scan, name.first)


def is_supported(scan: Scan, name: Range) -> bool:
    """Tell whether the words around a doubtful name make it one."""
    best = scan.reading(name.first)
    if _gathers(scan, name):
        return False
    if is_known_to_readers(scan, name):
        return True
    if name.skip and best is not None and best.known and best.exact and lead(best) != name.skip:
        return (is_long(scan, name) or joined_by_verb(scan, name)) and in_company(scan, name)
    if in_company(scan, name) or is_quoted(scan, name) or is_talked_with(scan, name):
        return True
    if reads_otherwise(scan, name):
        return False
    introduced = scan.key(name.last - 1)[name.skip if name.last == name.first + 1 else 0 :] in scan.introduced
    return introduced or any(evidence(scan, name) for evidence in EVIDENCE)


def reads_otherwise(scan: Scan, name: Range) -> bool:
    """Tell whether the word is an adjective of the noun before, the head of a genitive, or a particle."""
    best = scan.reading(name.first)
    if best is None:
        return False
    if (best.pos in _BARRED and best.exact) or _is_peace(scan, name) or _gathers(scan, name):
        return True
    if name.last > name.first + 1 and best.known and best.num == "p" and best.pos in NOUNS:
        return True
    return _is_adjective(scan, name, best) or _rules_genitive(scan, name, best)


def _is_peace(scan: Scan, name: Range) -> bool:
    """«محادثات سلام بين»، «اتفاق سلام»: what is talked about or agreed."""
    before = scan.reading(name.first - 1)
    return before is not None and scan.key(name.first) == _PEACE and before.lemma in _PEACEFUL


def _gathers(scan: Scan, name: Range) -> bool:
    """«لقاء جمعه بنظيره»، «جمعه في روما مع»: the verb of the clause that tells of an encounter, with its object."""
    before = scan.reading(name.first - 1)
    if before is None or before.lemma not in GATHERINGS or not _leads_to_partner(scan, name.last):
        return False
    return any(one.pos == "verb" and one.enclitic.endswith("_dobj") for one in scan.tokens[name.first].readings)


def _leads_to_partner(scan: Scan, position: int) -> bool:
    """«جمعه بنظيره»، «جمعه أمس في روما مع نظيره»: where and when may stand before the partner."""
    for place in range(position, position + _PARTNER):
        reading = scan.reading(place)
        if reading is None or reading.pos == "verb":
            return False
        if "bi_prep" in reading.proclitics or scan.key(place) in _WITH:
            return True
    return False


def _is_adjective(scan: Scan, name: Range, best: Reading) -> bool:
    before = scan.reading(name.first - 1)
    if is_definite(best) and best.pos in {"noun", "adj"} and _state_ends_at(scan, name.first):
        return True  # «جمهورية الإكوادور الصديق»
    if scan.key(name.first - 1) in DASHES and scan.hit(name.first - 2, {HitKind.NISBA}):  # «السوري - التركي»
        return True
    if before is None or before.pos not in NOUNS or name.skip or after_human_verb(scan, name):
        return False  # «في حين أوضح شكري أن»
    if is_definite(before) and is_definite(best) and best.pos in {"noun", "adj", "adj_num"}:
        return True
    adjectives = [one for one in scan.tokens[name.first].readings if one.pos == "adj"]
    if before.gen == "f" and before.num == "s":  # «زيارة بري» is no overland journey
        adjectives = [one for one in adjectives if one.gen != "m"]
    return is_definite(before) is is_definite(best) and bool(adjectives)


def _rules_genitive(scan: Scan, name: Range, best: Reading) -> bool:
    """«كامل طاقته»، «زيادة الأسعار»: an indefinite noun with a noun behind it."""
    after = scan.reading(name.last)
    if after is None or after.pos not in NOUNS or is_definite(best) or opens_relative(scan, name.last):
        return False
    if after.lemma in _WHEN or is_time_word(scan.key(name.last)):
        return False
    joined = scan.hit(name.last, PERSONS)
    if joined is not None and joined.skip:  # «ظريف ولافروف يبحثان»: another name, with «و»
        return False
    office = scan.office(name.last)  # «كامل أعضاء المجلس» are all of them
    if (office is not None and office.number != "p") or scan.key(name.last) in scan.lexis.name_words:
        return False
    an_object = scan.tokens[name.last].form.endswith(("ا", "اً"))  # «التقى ظريف وفدا», «نقل موسى رسالة»
    an_object = an_object or (_is_feminine_plural(scan, name.last, after) and after_doing(scan, name))
    an_object = an_object or (after.lemma in SAYING_NOUNS and _renews(scan, name.first - 1))
    if an_object or (not is_definite(after) and after_agent(scan, name)):
        return False
    told = scan.key(name.first)[name.skip :] in scan.introduced
    return lead(after) == 0 and not (told and after_human_verb(scan, name))


def _renews(scan: Scan, position: int) -> bool:
    """«جدد فيدان تأكيد استعداد بلاده»: what is said once more is the verb's object, and nobody's property."""
    before = scan.word(position)
    return before is not None and any(one.pos == "verb" and one.lemma in _RENEWING for one in before.readings)


def _is_feminine_plural(scan: Scan, position: int, after: Reading) -> bool:
    """«ضمانات»: a plural that shows no case, so that it may be an object too."""
    return after.num == "p" and scan.tokens[position].form.endswith("ات") and not is_definite(after)


def _state_ends_at(scan: Scan, position: int) -> bool:
    nearby = range(max(0, position - 5), position)
    return any(
        one.last == position and one.kind is HitKind.COUNTRY for place in nearby for one in scan.hits.get(place, ())
    )

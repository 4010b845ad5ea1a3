"""Names that are words too: «صالح»، «دون»، «كامل»، «النصر».  The sentence decides, not the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.foreign import opens_syllables
from diplo_events.mentions.scan import is_definite, lead
from diplo_events.mentions.undated import is_known_to_readers
from diplo_events.mentions.vocabulary import (
    AGENT_VERBS,
    BEFORE_NAMES,
    COMMAS,
    COMPLEMENTIZERS,
    DASHES,
    GATHERINGS,
    HUMAN_NOUNS,
    HUMAN_VERBS,
    MESSAGES,
    folded,
)

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.phrase import Range
    from diplo_events.mentions.scan import Scan

_DOUBTED: Final = 0.5
_NOUNS: Final = frozenset({"noun", "adj", "noun_quant", "noun_num", "adj_comp"})
_NATIONS: Final = frozenset({HitKind.NISBA, HitKind.ORGANISATION_NISBA})
_FROM: Final = frozenset({"عن"})
_WORDS: Final = folded("قوله قولها")
_WITH: Final = folded("مع")
#: What is of peace, and of nobody called so (lemmas).
_PEACE: Final = "سلام"
_PEACEFUL: Final = frozenset(
    "محادثة مفاوضة مباحثة مشاورة عملية اتفاق اتفاقية معاهدة خطة مبادرة قوة جهد تسوية مؤتمر حل مسار".split()
)
#: Encounters with a pronoun, whose other side is their object; who messages are from or for (lemmas, words).
_ENCOUNTERS: Final = frozenset({"لقاء", "استقبال"})
_SENT: Final = folded("من إلى")
_SITES: Final = frozenset({HitKind.PLACE, HitKind.COUNTRY, HitKind.CAPITAL})
#: Of the readings of a word, those that are worth a look.
_LOOKED_AT: Final = 4
_ALREADY: Final = frozenset({"قد"})
#: Nouns that are adverbs of time: «وأضاف سترو قبيل اجتماعه» (lemmas).
_WHEN: Final = frozenset("قبل قبيل بعد بعيد عقب إثر خلال أثناء لدى غداة عشية أمس".split())
_BARRED: Final = frozenset({"prep", "conj", "conj_sub", "part_neg", "pron", "pron_dem", "adv", "part", "verb_pseudo"})


def is_doubtful(scan: Scan, name: Range, persons: tuple[str, ...]) -> bool:
    """Tell whether the name is one word that the sentence may mean otherwise."""
    best = scan.reading(name.first)
    if best is None or (name.last > name.first + 1 and (persons or opens_syllables(scan, name.first))):
        return False
    if scan.hit(name.first, _NATIONS, bare=True) is not None and _is_adjective(scan, name, best):
        return True  # «الوجود الحوثي»
    hit = scan.hit(name.first, PERSONS)
    weak = hit is None or (hit.last == name.last and hit.confidence <= _DOUBTED)
    if name.skip or weak:
        return _is_doubtful_part(scan, name, best, weak=weak)
    if is_definite(best) and best.pos in {"noun", "adj_num"}:
        return _is_adjective(scan, name, best)
    return best.known and best.pos != "noun_prop" and not is_strained(best)


def is_strained(best: Reading) -> bool:
    """«كرزاي» is hardly «my two cherries», «فيلتمان» hardly «so the two gather», «بلينكن» no word to women."""
    if best.enclitic.startswith("2fp"):
        return True
    return best.num == "d" and (best.enclitic.startswith("1s") or best.pos == "verb")


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
    return not _sure_name_ends_at(scan, name.first)


def is_supported(scan: Scan, name: Range) -> bool:
    """Tell whether the words around a doubtful name make it one."""
    best = scan.reading(name.first)
    if _gathers(scan, name):
        return False
    if is_known_to_readers(scan, name):
        return True
    if name.skip and best is not None and best.known and best.exact and lead(best) != name.skip:
        return False
    if _in_company(scan, name) or _is_quoted(scan, name):
        return True
    if reads_otherwise(scan, name):
        return False
    introduced = scan.key(name.last - 1)[name.skip if name.last == name.first + 1 else 0 :] in scan.introduced
    return introduced or any(evidence(scan, name) for evidence in _EVIDENCE)


def reads_otherwise(scan: Scan, name: Range) -> bool:
    """Tell whether the word is an adjective of the noun before, the head of a genitive, or a particle."""
    best = scan.reading(name.first)
    if best is None:
        return False
    if (best.pos in _BARRED and best.exact) or _is_peace(scan, name) or _gathers(scan, name):
        return True
    if name.last > name.first + 1 and best.known and best.num == "p" and best.pos in _NOUNS:
        return True
    return _is_adjective(scan, name, best) or _rules_genitive(scan, name, best)


def _is_peace(scan: Scan, name: Range) -> bool:
    """«محادثات سلام بين»، «اتفاق سلام»: what is talked about or agreed."""
    before = scan.reading(name.first - 1)
    return before is not None and scan.key(name.first) == _PEACE and before.lemma in _PEACEFUL


def _gathers(scan: Scan, name: Range) -> bool:
    """«لقاء جمعه بنظيره»، «جمعه مع»: the verb of the clause that tells of an encounter, with its object."""
    before = scan.reading(name.first - 1)
    leads = scan.key(name.last).startswith("ب") or scan.key(name.last) in _WITH
    if before is None or before.lemma not in GATHERINGS or not leads:
        return False
    return any(one.pos == "verb" and one.enclitic.endswith("_dobj") for one in scan.tokens[name.first].readings)


def _is_adjective(scan: Scan, name: Range, best: Reading) -> bool:
    before = scan.reading(name.first - 1)
    if is_definite(best) and best.pos in {"noun", "adj"} and _state_ends_at(scan, name.first):
        return True  # «جمهورية الإكوادور الصديق»
    if scan.key(name.first - 1) in DASHES and scan.hit(name.first - 2, {HitKind.NISBA}):  # «السوري - التركي»
        return True
    if before is None or before.pos not in _NOUNS or name.skip:
        return False
    if is_definite(before) and is_definite(best) and best.pos in {"noun", "adj", "adj_num"}:
        return True
    readings = scan.tokens[name.first].readings
    return is_definite(before) is is_definite(best) and any(reading.pos == "adj" for reading in readings)


def _rules_genitive(scan: Scan, name: Range, best: Reading) -> bool:
    """«كامل طاقته»، «زيادة الأسعار»: an indefinite noun with a noun behind it."""
    after = scan.reading(name.last)
    if after is None or after.pos not in _NOUNS or is_definite(best):
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
    if an_object or (not is_definite(after) and _after_agent(scan, name)):
        return False
    told = scan.key(name.first)[name.skip :] in scan.introduced
    return lead(after) == 0 and not (told and after_human_verb(scan, name))


def after_human_verb(scan: Scan, name: Range) -> bool:
    """«قال صالح»؛ «وبحث صالحي في»: the word after a verb whose subject is somebody."""
    before = scan.word(name.first - 1)
    if name.skip or before is None or not before.readings:
        return False
    best = before.readings[0]
    if best.pos == "verb":
        return best.lemma in HUMAN_VERBS and not best.enclitic and best.num != "p"
    opens = scan.word(name.first - 2) is None or before.form.startswith("و")
    return opens and any(one.pos == "verb" and one.lemma in HUMAN_VERBS for one in before.readings)


def _after_agent(scan: Scan, name: Range) -> bool:
    """«يصر بوش على»: to the word list a name too, behind a verb that can have somebody for its subject."""
    before, hit = scan.word(name.first - 1), scan.hit(name.first, PERSONS)
    proper = any(one.pos == "noun_prop" for one in scan.tokens[name.first].readings[:_LOOKED_AT])
    if name.skip or before is None or hit is None or hit.confidence <= _DOUBTED or not proper:
        return False
    if scan.hit(name.last, _SITES, bare=True) is not None:  # «شكر أمين الطائف»
        return False
    return any(_has_agent(one) for one in before.readings[:_LOOKED_AT])


def _has_agent(verb: Reading) -> bool:
    single = verb.pos == "verb" and verb.per == "3" and verb.num != "p" and not verb.enclitic
    return single and verb.lemma in HUMAN_VERBS | AGENT_VERBS


def after_human_word(scan: Scan, name: Range) -> bool:
    """«مع ظريف»، «زيارة ظريف»."""
    best = scan.reading(name.first)
    certain = best is not None and best.pos == "noun_prop" and not best.known
    if name.skip or not (certain or _ends_phrase(scan, name.last)):
        return False
    before = scan.reading(name.first - 1)
    spoken = before is not None and before.lemma in HUMAN_NOUNS and not is_definite(before) and not before.enclitic
    return spoken or scan.key(name.first - 1) in BEFORE_NAMES


def _ends_phrase(scan: Scan, position: int) -> bool:
    after = scan.reading(position)
    return after is None or after.pos not in _NOUNS or lead(after) > 0


def before_verb(scan: Scan, name: Range) -> bool:
    """«صالح يلتقي ...», «إن الأسد بحث ...»: the subject of a headline, or of a clause that begins with it."""
    after = scan.word(name.last + (scan.key(name.last) in _ALREADY))
    opens = name.first == 0 or scan.word(name.first - 1) is None or scan.key(name.first - 1) in COMPLEMENTIZERS
    if name.skip or not opens or after is None or scan.office(name.last) is not None:
        return False  # «وزير» is spelled as «و» with a verb too
    return any(one.pos == "verb" and one.per == "3" and one.num in {"s", "na"} for one in after.readings[:3])


def before_human_verb(scan: Scan, position: int) -> bool:
    """Tell whether a verb stands here whose subject is somebody: «يكشف»."""
    best = scan.reading(position)
    return best is not None and best.pos == "verb" and best.per == "3" and best.lemma in HUMAN_VERBS


def _before_office(scan: Scan, name: Range) -> bool:
    """«جمالي، مساعد وزير الخارجية العراقي»."""
    comma = scan.key(name.last) in COMMAS
    office = scan.office(name.last + comma)
    if office is None or not office.definite or office.actor is None or office.range.skip:
        return False
    hit, best = scan.hit(name.first, PERSONS), scan.reading(name.first)
    if not comma and best is not None and best.pos == "verb" and best.exact:
        return False  # «ترأس وزير المالية الوفد» is no Mrs Truss
    if comma or best is None or best.pos != "noun" or scan.key(name.first).endswith("ي"):
        return True
    return hit is not None and scan.lexis.serve(hit.entries, office.actor)  # «اختيار الرئيس السوداني» is no name


def _in_company(scan: Scan, name: Range) -> bool:
    """«لافروف وصالح»، «عباس ـ مشعل»: joined to a name that is no word; «ظريف وكيري يجتمعان»: before a dual verb."""
    if scan.key(name.first - 1) in DASHES and not name.skip and _is_listed(scan, name):
        return _name_ends_at(scan, name.first - 1)
    if name.skip != 1 or not scan.tokens[name.first].form.startswith("و"):
        return False
    verb = scan.reading(name.last)
    both = verb is not None and verb.pos == "verb" and verb.num == "d"
    return _sure_name_ends_at(scan, name.first) or (both and _name_ends_at(scan, name.first))


def _leads_company(scan: Scan, name: Range) -> bool:
    """«كيري ولافروف»، «ظريف وكيري يجتمعان»: somebody is joined to him whose name is no word, or a dual verb follows."""
    other = scan.hit(name.last, PERSONS)
    if name.skip or other is None or other.skip != 1 or not scan.tokens[name.last].form.startswith("و"):
        return False
    verb = scan.reading(other.last)
    return other.confidence > _DOUBTED or (verb is not None and verb.pos == "verb" and verb.num == "d")


def _is_received(scan: Scan, name: Range) -> bool:
    """«خلال لقائه المعلم»: whom somebody told before meets."""
    before, best = scan.reading(name.first - 1), scan.reading(name.first)
    meets = before is not None and before.lemma in _ENCOUNTERS and before.enclitic.startswith("3")
    return meets and not name.skip and best is not None and _is_listed(scan, name)


def _is_writer(scan: Scan, name: Range) -> bool:
    """«رسالة من مبارك إلى الأسد»: whom a letter or a call comes from."""
    sent = scan.reading(name.first - 2)
    from_him = scan.key(name.first - 1) in _SENT and not name.skip
    return from_him and sent is not None and sent.lemma in MESSAGES and _is_listed(scan, name)


def _is_listed(scan: Scan, name: Range) -> bool:
    hit = scan.hit(name.first, PERSONS)
    return hit is not None and hit.last == name.last


def _is_quoted(scan: Scan, name: Range) -> bool:
    """«نقلت الوكالة عن ظريف قوله إن ...»."""
    return scan.key(name.first - 1) in _FROM and scan.key(name.last) in _WORDS


def _state_ends_at(scan: Scan, position: int) -> bool:
    nearby = range(max(0, position - 5), position)
    return any(
        one.last == position and one.kind is HitKind.COUNTRY for place in nearby for one in scan.hits.get(place, ())
    )


def _sure_name_ends_at(scan: Scan, position: int) -> bool:
    return _name_ends_at(scan, position, over=_DOUBTED)


def _name_ends_at(scan: Scan, position: int, over: float = 0) -> bool:
    return any(
        hit.last == position and hit.kind in PERSONS and hit.confidence > over
        for first in range(max(0, position - 4), position)
        for hit in scan.hits.get(first, ())
    )


_EVIDENCE: Final = (
    after_human_verb,
    _after_agent,
    _is_received,
    _is_writer,
    after_human_word,
    before_verb,
    _before_office,
    _leads_company,
)

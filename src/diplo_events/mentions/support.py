"""What speaks for a doubtful name: the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import DOUBTED, PERSONS
from diplo_events.mentions.scan import is_definite, lead
from diplo_events.mentions.vocabulary import (
    AGENT_VERBS,
    BEFORE_NAMES,
    COMMAS,
    COMPLEMENTIZERS,
    DASHES,
    DOTS,
    HUMAN_NOUNS,
    HUMAN_VERBS,
    MEETING_VERBS,
    MESSAGES,
    folded,
)

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.phrase import Range
    from diplo_events.mentions.scan import Scan

_FROM: Final = frozenset({"عن"})
_WORDS: Final = folded("قوله قولها")
#: Encounters with a pronoun, whose other side is their object; who messages are from or for (lemmas, words).
_ENCOUNTERS: Final = frozenset({"لقاء", "استقبال"})
_SENT: Final = folded("من إلى")
_WITH: Final = folded("مع")
_TO_HIM: Final = folded("إليه إليها له لها معه معها به بها عنه عنها")
#: Encounters told of those who meet, and verbs of talks whose object is the matter (lemmas).
_MET: Final = frozenset("لقاء اجتماع قمة محادثة مباحثة".split())
_TO: Final = folded("إلى")
_OF: Final = "من"
_EACH: Final = folded("كل كلا")
_SPEAKING_TO: Final = frozenset({"اجتمع", "تحدث", "استمع"})
_NEAR: Final = 4
#: So far before «مع» stands the verb of talks: «بحث الوفد الأسبوع الماضي في القاهرة مع سليمان».
_FAR: Final = 7
_TALKING: Final = frozenset("بحث ناقش تناول استعرض".split())
#: Letters of a surname that is hardly the rest of a verb.
_LONG: Final = 5
NOUNS: Final = frozenset({"noun", "adj", "noun_quant", "noun_num", "adj_comp"})
_SITES: Final = frozenset({HitKind.PLACE, HitKind.COUNTRY, HitKind.CAPITAL})
#: Of the readings of a word, those that are worth a look.
_LOOKED_AT: Final = 4
_AS_FOR: Final = folded("أما وأما")
_ALREADY: Final = frozenset({"قد"})
#: What only somebody is (lemmas): «بوتين مستعد للقاء».
_DISPOSED: Final = frozenset(
    "مستعد جاهز غاضب قلق واثق متفائل متشائم منفتح عازم مصمم متمسك راض حريص راغب حازم مخطئ محق مقتنع ممتن مهتم".split()
)
#: Words behind which a verb stands, be it spelled as an adjective too: «في حين أوضح شكري أن».
_BEFORE_VERBS: Final = folded("حين قد وقد فقد لقد فيما بينما كما حيث إذ ثم عندما بعدما كان وكان")
_AGENT_VERBS: Final = HUMAN_VERBS | AGENT_VERBS


def after_human_verb(scan: Scan, name: Range) -> bool:
    """«قال صالح»؛ «وبحث صالحي في»؛ «وتحدث إليه بوش»: the word after a verb whose subject is somebody."""
    place = name.first - 1 - (scan.key(name.first - 1) in _TO_HIM)
    before = scan.word(place)
    if name.skip or before is None or not before.readings:
        return False
    best = before.readings[0]
    if best.pos == "verb":
        met = best.num != "p" or best.lemma in MEETING_VERBS  # «سيلتقون الشيباني»
        return best.lemma in HUMAN_VERBS and not best.enclitic and met
    opens = scan.word(place - 1) is None or scan.key(place - 1) in _BEFORE_VERBS
    opens = opens or before.form.startswith("و")
    return opens and any(one.pos == "verb" and one.lemma in HUMAN_VERBS for one in before.readings)


def after_agent(scan: Scan, name: Range) -> bool:
    """«يصر بوش على»: to the word list a name too, behind a verb that can have somebody for its subject."""
    before, hit = scan.word(name.first - 1), scan.hit(name.first, PERSONS)
    proper = any(one.pos == "noun_prop" for one in scan.tokens[name.first].readings[:_LOOKED_AT])
    if name.skip or before is None or hit is None or hit.confidence <= DOUBTED or not proper:
        return False
    if scan.hit(name.last, _SITES, bare=True) is not None:  # «شكر أمين الطائف»
        return False
    return any(_has_agent(one) for one in before.readings[:_LOOKED_AT])


def after_doing(scan: Scan, name: Range) -> bool:
    """«طلب عون ضمانات»: the word before may be a verb that has somebody for its subject."""
    before = scan.word(name.first - 1)
    return before is not None and not name.skip and any(map(_has_agent, before.readings[:_LOOKED_AT]))


def _has_agent(verb: Reading) -> bool:
    single = verb.pos == "verb" and verb.per == "3" and verb.num != "p" and not verb.enclitic
    return single and verb.lemma in _AGENT_VERBS


def after_human_word(scan: Scan, name: Range) -> bool:
    """«مع ظريف»، «زيارة ظريف»، «كل من ظريف ولافروف»."""
    best = scan.reading(name.first)
    certain = best is not None and best.pos == "noun_prop" and not best.known
    if name.skip or not (certain or _ends_phrase(scan, name.last)):
        return False
    before = scan.reading(name.first - 1)
    spoken = before is not None and before.lemma in HUMAN_NOUNS and not is_definite(before) and not before.enclitic
    return spoken or scan.key(name.first - 1) in BEFORE_NAMES or _is_each(scan, name.first)


def _is_each(scan: Scan, position: int) -> bool:
    """«مع كل من مبارك وعباس»، «كلا من رايس وليفني»: each of two told by their names."""
    each = scan.key(position - 1) == _OF and scan.key(position - 2).lstrip("وبل") in _EACH
    return each and scan.key(position + 1).startswith("و")


def _is_contrasted(scan: Scan, name: Range) -> bool:
    """«أما مشرف فقال»: between «أما» and «ف» stands who is told of."""
    after = scan.reading(name.last)
    answers = after is not None and any(clitic.startswith("fa_") for clitic in after.proclitics)
    return answers and not name.skip and scan.key(name.first - 1) in _AS_FOR and _is_listed(scan, name)


def _ends_phrase(scan: Scan, position: int) -> bool:
    after = scan.reading(position)
    return after is None or after.pos not in NOUNS or lead(after) > 0 or opens_relative(scan, position)


def opens_relative(scan: Scan, position: int) -> bool:
    """«لقاء مع طالباني حضره»: a verb with the pronoun of a noun before, whatever else the word may be."""
    token = scan.word(position)
    told = token.readings[:_LOOKED_AT] if token is not None else ()
    return any(one.pos == "verb" and one.per == "3" and one.enclitic.endswith("_dobj") for one in told)


def before_verb(scan: Scan, name: Range) -> bool:
    """«صالح يلتقي ...», «إن الأسد بحث ...», «بوتين مستعد ...»: the subject that a headline or clause begins with."""
    after = scan.word(name.last + (scan.key(name.last) in _ALREADY))
    opens = name.first == 0 or scan.word(name.first - 1) is None or scan.key(name.first - 1) in COMPLEMENTIZERS
    if name.skip or not opens or after is None or scan.office(name.last) is not None:
        return False  # «وزير» is spelled as «و» with a verb too
    disposed = after.reading is not None and not after.reading.proclitics and after.reading.lemma in _DISPOSED
    return disposed or any(
        one.pos == "verb" and one.per == "3" and one.num in {"s", "na"} for one in after.readings[:3]
    )


def _before_colon(scan: Scan, name: Range) -> bool:
    """«صالح: لن نوقع», «قمة في برن.. صالح: سنوقع»: who opens a line, before what he says."""
    opens = name.first == 0 or scan.key(name.first - 1) in DOTS
    return opens and not name.skip and scan.key(name.last) == ":"


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


def in_company(scan: Scan, name: Range) -> bool:
    """«لافروف وصالح»، «عباس ـ مشعل»: joined to a name that is no word; «ظريف وكيري يجتمعان»: before a dual verb."""
    if scan.key(name.first - 1) in DASHES and not name.skip and _is_listed(scan, name):
        return _name_ends_at(scan, name.first - 1)
    if name.skip != 1 or not scan.tokens[name.first].form.startswith("و"):
        return False
    both = joined_by_verb(scan, name)
    if sure_name_ends_at(scan, name.first) or (both and _name_ends_at(scan, name.first)):
        return True
    spoken = scan.reading(name.first - 2)  # «لقاء مبارك وليفني»، «بين مبارك والأسد»
    leads = scan.key(name.first - 2) in BEFORE_NAMES or (spoken is not None and spoken.lemma in _MET)
    return leads and _name_ends_at(scan, name.first)


def joined_by_verb(scan: Scan, name: Range) -> bool:
    """«بوتين وشي يبحثان»: behind the second of two names their verb is in the dual."""
    verb = scan.reading(name.last)
    return verb is not None and verb.pos == "verb" and verb.num == "d"


def is_long(scan: Scan, name: Range) -> bool:
    """«قريع وليفني»: behind «و» a whole listed surname, hardly «and to dry me»."""
    hit = scan.hit(name.first, PERSONS)
    long = hit is not None and hit.last == name.last and hit.confidence > DOUBTED
    return long and len(scan.key(name.first)) - name.skip >= _LONG


def is_talked_with(scan: Scan, name: Range) -> bool:
    """«بحث مع مبارك دعم العراق»، «اجتمع أمس إلى لارسن»: behind «مع» or «إلى» stands with whom."""
    if name.skip or not _is_listed(scan, name):
        return False
    if scan.key(name.first - 1) in _TO:
        before = (scan.reading(place) for place in range(name.first - 2, name.first - 2 - _NEAR, -1))
        return any(one is not None and one.pos == "verb" and one.lemma in _SPEAKING_TO for one in before)
    if scan.key(name.first - 1) not in _WITH:
        return False
    verbs = (scan.reading(place) for place in range(name.first - 2, max(-1, name.first - 2 - _FAR), -1))
    return any(one is not None and one.pos == "verb" and one.lemma in _TALKING for one in verbs)


def _meets_next(scan: Scan, name: Range) -> bool:
    """«قمة بوش بوتين»، «اجتماع رايس أولمرت»: behind an encounter two surnames stand side by side."""
    before, other = scan.reading(name.first - 1), scan.hit(name.last, PERSONS, bare=True)
    sure = other is not None and not other.skip and other.confidence > DOUBTED and _is_listed(scan, name)
    return sure and not name.skip and before is not None and before.lemma in _MET and not is_definite(before)


def _leads_company(scan: Scan, name: Range) -> bool:
    """«كيري ولافروف»، «ظريف وكيري يجتمعان»: somebody is joined to him whose name is no word, or a dual verb follows."""
    other = scan.hit(name.last, PERSONS)
    if name.skip or other is None or other.skip != 1 or not scan.tokens[name.last].form.startswith("و"):
        return False
    verb = scan.reading(other.last)
    return other.confidence > DOUBTED or (verb is not None and verb.pos == "verb" and verb.num == "d")


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


def is_quoted(scan: Scan, name: Range) -> bool:
    """«نقلت الوكالة عن ظريف قوله إن ...»."""
    return scan.key(name.first - 1) in _FROM and scan.key(name.last) in _WORDS


def sure_name_ends_at(scan: Scan, position: int) -> bool:
    """Tell whether a listed name ends here that the list itself does not doubt."""
    return _name_ends_at(scan, position, over=DOUBTED)


def _name_ends_at(scan: Scan, position: int, over: float = 0) -> bool:
    return any(
        hit.last == position and hit.kind in PERSONS and hit.confidence > over
        for first in range(max(0, position - 4), position)
        for hit in scan.hits.get(first, ())
    )


#: What speaks for a doubtful name, one question each.
EVIDENCE: Final = (
    after_human_verb,
    after_agent,
    _is_received,
    _is_writer,
    after_human_word,
    before_verb,
    _before_colon,
    _before_office,
    _leads_company,
    _meets_next,
    _is_contrasted,
)

"""Adjectives of a title, which agree with its head: «المبعوث الخاص السابق»، «مسؤولون حكوميون كبار»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import NISBAS, PERSONS
from diplo_events.mentions.given_words import GIVEN_LIKE_ADJECTIVES, GIVEN_WITH_ARTICLE, NOBODYS_NAMES
from diplo_events.mentions.honorifics import HONOURING
from diplo_events.mentions.name_words import FATHERS, surname_like
from diplo_events.mentions.odd_words import goes_on_with
from diplo_events.mentions.scan import bare_article, is_bare, is_definite
from diplo_events.mentions.vocabulary import (
    BELONGING,
    CALLED_SO,
    LEVEL,
    NOMINALS,
    PEOPLES,
    PREPOSITIONAL,
    PROVINCES,
    TITLE_ADJECTIVES,
    folded,
)
from diplo_events.orthography import without_article
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.mentions.phrase import Phrase
    from diplo_events.mentions.scan import Scan

#: «وفدا حكوميا رفيع المستوى»: said of delegations too.
_SENIOR: Final = "senior"
_SURE: Final = 0.5
_DELEGATION: Final = "delegation"
_CHIEF: Final = "كبير"
_SOURCE: Final = "official_source"
_ANSWERABLE: Final = folded("مسؤول مسؤولة")
_SONS: Final = FATHERS | {"ولد", "منت"}
#: Modifier codes that are offices or ranks of their own and no adjectives.
_NO_ADJECTIVES: Final = frozenset({"deputy", "assistant"})
#: Participles that officials take up and refuse: «رفض الرئيس الفرنسي المقترح»، «أقر الوزير المشروع».
_THINGS: Final = folded("مقترح مشروع مرسوم مضمون موضوع محضر مطلوب منشور محتوى مخطط مسعى ملحق")
_YEARS: Final = folded("العام عام")
_TURNS: Final = folded("المقبل الماضي القادم الحالي الجاري المنصرم الفائت الآتي المنقضي")
_CONSULATE: Final = "القنصليه"
_NATIONS: Final = NISBAS | {HitKind.COUNTRY}
_NAMED: Final = frozenset({HitKind.PERSON, HitKind.SHORT_NAME, HitKind.COUNTRY, HitKind.NISBA, HitKind.PLACE})


def modifier(scan: Scan, phrase: Phrase) -> Phrase | None:
    """Read a listed modifier: «السابق»، «المكلف»، «بالإنابة»."""
    key = scan.key(phrase.last)
    if scan.word(phrase.last) is None or not _agrees_by_article(key, phrase):
        return None
    for rest, code in scan.lexis.modifiers.get(_plain(key, phrase), ()):
        if code in _NO_ADJECTIVES or not scan.matches(phrase.last + 1, rest):
            continue
        if not rest or code == _SENIOR or not _heads_mission(scan, phrase, len(rest)):
            return phrase.titled_upto(phrase.last + 1 + len(rest)).marked(code)
    return None


def _heads_mission(scan: Scan, phrase: Phrase, words: int) -> bool:
    """«استدعت الخارجية القائم بأعمال السفارة»: an envoy; «الرئيس القائم بأعمال الحكومة» is the president."""
    office = scan.office(phrase.last)
    longer = office is not None and office.last > phrase.last + 1 + words
    return phrase.kind is MentionKind.ORGANISATION or longer


def _is_year(scan: Scan, position: int) -> bool:
    """«الوزراء العام المقبل»: next year, no general ministers."""
    return scan.key(position) in _YEARS and scan.key(position + 1) in _TURNS


def _plain(key: str, phrase: Phrase) -> str:
    """«مسؤولا رفيعا»: an indefinite adjective in the accusative, like «رفيع»."""
    accusative = phrase.number == "s" and not phrase.definite and key.endswith("ا")
    return key[:-1] if accusative else without_article(key)


def _agrees_by_article(key: str, phrase: Phrase) -> bool:
    if key in PREPOSITIONAL or phrase.construct:
        return not bare_article(key)
    return bare_article(key) is phrase.definite


def adjective(scan: Scan, phrase: Phrase) -> Phrase | None:
    """Read any other adjective in agreement with the title: «مسؤول حكومي رفيع المستوى»."""
    position = phrase.last
    key = scan.key(position)
    if scan.word(position) is None or not _agrees_by_article(key, phrase) or _is_year(scan, position):
        return None
    if key in BELONGING or key in CALLED_SO:  # «وزارة الداخلية التابعة لحماس»: whose it is
        return None
    answers = phrase.position == _SOURCE and key in _ANSWERABLE  # «مصدر أمني كيني مسؤول»
    if answers or _of_titles(_plain(key, phrase), phrase) or (phrase.number == "p" and key in PEOPLES):
        return _managing(key, _extended(scan, phrase))
    if scan.hit(position, HONOURING, bare=True) is not None and phrase.kind is MentionKind.POSITION:
        return None  # «رئيس الجمعية القاضي مرشد ...»
    if (
        _is_given_name(scan, position, phrase)
        or _is_named(scan, position, phrase)
        or _heads_another(scan, position, phrase)
        or _governs(scan, position)
    ):
        return None
    return _managing(key, _extended(scan, phrase)) if _is_adjective(scan, position, phrase) else None


def _heads_another(scan: Scan, position: int, phrase: Phrase) -> bool:
    return scan.office(position) is not None or _is_mission(scan, position, phrase)


def _is_mission(scan: Scan, position: int, phrase: Phrase) -> bool:
    """«أغلقت السلطات التركية القنصلية السورية»: behind a body of one state the consulate of another is no adjective."""
    hit = scan.hit(position + 1, NISBAS, bare=True)
    return (
        phrase.actor is not None
        and scan.key(position) == _CONSULATE
        and hit is not None
        and scan.actor(hit) != phrase.actor
    )


def _of_titles(key: str, phrase: Phrase) -> bool:
    """«المبعوث الخاص إلى»، «ممثلة الأمم المتحدة الخاصة في»: of a man's title, or of a woman's."""
    woman = phrase.kind is MentionKind.POSITION and phrase.gender == "f" and phrase.number == "s"
    return (key.removesuffix("ه") if woman else key) in TITLE_ADJECTIVES


def joined_adjective(scan: Scan, phrase: Phrase) -> Phrase | None:
    """«أعضاء جمهوريون وديمقراطيون»، «مسؤولون أمنيون وعسكريون»: a second adjective of a title that has one."""
    position = phrase.last
    title = phrase.title
    sent = phrase.position == _DELEGATION  # «وفد سياسي وعسكري كيني»
    office = sent or (phrase.kind is MentionKind.POSITION and not phrase.construct)
    if title is None or title.last < title.first + 2 or not office or scan.hit(position, _NATIONS if sent else _NAMED):
        return None
    token, before = scan.word(position), scan.tokens[position - 1]
    described = any(
        _agrees(one, phrase) if sent else one.pos == "adj" for one in before.readings[: None if sent else 1]
    )
    if token is None or not described or not token.form.startswith("و"):
        return None
    fits = any(_agrees(replace(one, proclitics=one.proclitics[1:]), phrase) for one in token.readings if _has_and(one))
    return phrase.titled_upto(position + 1) if fits and (sent or scan.office(position) is None) else None


def _has_and(reading: Reading) -> bool:
    return reading.proclitics[:1] == ("wa_conj",)


def _is_named(scan: Scan, position: int, phrase: Phrase) -> bool:
    """«رئيس الوزراء المالكي» is called so; «رئيس المجلس العلمي» holds no office that a Mr Alami has held."""
    hit, best = scan.hit(position, _NAMED), scan.reading(position)
    if hit is None or best is None or hit.kind not in PERSONS or hit.last > position + 1:
        return hit is not None
    quality = best.pos == "adj" and best.known and best.exact and scan.key(position) not in scan.introduced
    bare = phrase.title is None or phrase.title.last == phrase.title.first + 1
    if scan.day is None and phrase.actor is not None and hit.confidence > _SURE:
        quality = quality and not scan.lexis.known_leader(hit.entries)  # «استقبل العاهل الأردني الحريري»
    return bare or not quality or scan.lexis.hold(hit.entries, phrase.position)


def _is_given_name(scan: Scan, position: int, phrase: Phrase) -> bool:
    """«الوزير الليبي المبروك قريرة»: a given name behind one man's nationality, and another name behind it."""
    key, following = scan.key(position), scan.word(position + 1)
    alone = phrase.kind is MentionKind.POSITION and phrase.number == "s" and phrase.gender == "m"
    if not alone or phrase.actor is None or following is None or not following.readings or key in NOBODYS_NAMES:
        return False
    if key in GIVEN_LIKE_ADJECTIVES:
        return goes_on_with(scan, position + 1) or following.key in _SONS or following.key in scan.lexis.given_names
    if key in GIVEN_WITH_ARTICLE:
        return following.readings[0].pos in NOMINALS and scan.office(position + 1) is None
    given = without_article(key) in scan.lexis.given_names and key.startswith("ال")
    named = following.key in _SONS or following.key in scan.lexis.given_names or surname_like(following)
    return given and named and scan.office(position + 1) is None


def _is_adjective(scan: Scan, position: int, phrase: Phrase) -> bool:
    best = scan.reading(position)
    if best is None or not (best.pos == "adj" or best.lemma.endswith("ي")):
        return False
    if without_article(scan.key(position)) in PROVINCES | _THINGS:  # «قصفت قوات الأسد المدينة»
        return False
    return any(_agrees(one, phrase) for one in scan.tokens[position].readings)


def _managing(key: str, phrase: Phrase) -> Phrase:
    """«الرئيس التنفيذي» heads a firm, «الرئيس العام لرعاية الشباب» an authority."""
    if phrase.lemma != "رئيس" or phrase.position != "head_of_state":
        return phrase
    if key == "العام":
        return replace(phrase, position="head_of_authority")
    if not without_article(key).startswith("تنفيذي"):
        return phrase
    return replace(phrase, position="director_general", attaches="both")


def _governs(scan: Scan, position: int) -> bool:
    """«البابا البالغ من العمر ...»: a participle with a complement of its own is no part of the title."""
    following = scan.reading(position + 1)
    relational = scan.key(position).endswith(("ي", "يه", "يا", "يون", "يين"))
    return not relational and following is not None and following.pos == "prep"


def _extended(scan: Scan, phrase: Phrase) -> Phrase:
    last = phrase.last + 1
    last += scan.key(last) in LEVEL
    return replace(phrase.titled_upto(last), construct=False)


def _agrees(reading: Reading, phrase: Phrase) -> bool:
    if reading.pos != "adj" or not is_bare(reading) or reading.enclitic or not reading.known or not reading.exact:
        return False
    if is_definite(reading) is not phrase.definite:
        return False
    if phrase.kind is MentionKind.ORGANISATION and phrase.number == "p":
        return reading.gen == "f"
    if phrase.lemma == _CHIEF and reading.num in {"d", "p"}:  # «كبير المستشارين السياسيين»: of those whom he leads
        return reading.gen == "m"
    number = "p" if phrase.number == "p" and reading.num == "d" else reading.num  # «التنفيذيين» is spelled as both
    return reading.gen == phrase.gender and number in {phrase.number, "na"}

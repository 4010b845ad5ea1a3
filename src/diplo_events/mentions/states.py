"""States, bodies, nationalities and news outlets by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind, TokenKind
from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import DOUBTED, NISBAS
from diplo_events.mentions.listed_bodies import abbreviation_end, behind_home, body_after_li
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.scan import is_definite, lead
from diplo_events.mentions.vocabulary import BELONGING, DASHES, FINANCIAL, MEDIA, TEAMS, folded
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Reading
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan

_NAMED: Final = frozenset({HitKind.ORGANISATION, HitKind.COUNTRY, HitKind.METONYM, HitKind.CAPITAL})
_TITLED: Final = frozenset({HitKind.ORGANISATION, HitKind.METONYM})
#: What kind of body has members that are states, and the one that the press counts all of them to.
_BETWEEN_STATES: Final = "igo"
_UNITED: Final = "UN"
_COUNTRIES: Final = frozenset({"بلد", "بلاد"})
#: Nouns that are of money even beside a nationality (lemmas): «السوق المالية السعودية».
_MARKETS: Final = frozenset("سوق ورقة هيئة خدمة مؤسسة قائمة نتيجة أزمة رقابة".split())
_TO: Final = frozenset({"ل", "لـ"})
_TODAY: Final = "اليوم"
#: What papers and channels do (lemmas), and what leads to them as sources.
_TELLING: Final = frozenset("ذكر نقل أفاد بث نشر أورد".split())
_ACCORDING: Final = folded("عن حسب بحسب وفق وفقا")
_OWN: Final = folded("بلاده بلادها بلادهم")
_OWN_ENDINGS: Final = tuple(_OWN)
#: «مصر للطيران»: a company with the state in its name.
_CARRIERS: Final = folded("للطيران للاتصالات للتأمين للسياحة للبترول")
_AGENCY: Final = "وكالة"
#: Words that the name of a state may have.
_WORDS: Final = 4


def outlet_at(scan: Scan, position: int) -> Phrase | None:
    """Return a news outlet that stands here; a name that is a word too needs quotation marks or «صحيفة» before it."""
    hit = scan.hit(position, {HitKind.OUTLET}) or _paper(scan, position)
    if hit is None or (hit.confidence <= DOUBTED and not _is_marked(scan, hit)) or _is_state_today(scan, hit):
        return None
    words = Range(hit.first, hit.last, hit.skip)
    return Phrase(MentionKind.ORGANISATION, words, title=words, definite=True).marked("outlet")


def _paper(scan: Scan, position: int) -> Hit | None:
    """«قال لـ"الرياض" إن ...»: a paper with the name of its city, between quotation marks behind «ل»."""
    hit = scan.hit(position, {HitKind.CAPITAL}, bare=True) if scan.is_quote(position - 1) else None
    told = hit is not None and scan.is_quote(hit.last) and scan.key(position - 2) in _TO
    return hit if told else None


def _is_state_today(scan: Scan, hit: Hit) -> bool:
    """«وصل إلى روسيا اليوم»: the state and the day; the channel is named so where it tells, or is asked."""
    state = scan.hit(hit.first, {HitKind.COUNTRY})
    if state is None or state.last != hit.last - 1 or scan.key(state.last) != _TODAY or _is_marked(scan, hit):
        return False
    before = scan.reading(hit.first - 1)
    tells = before is not None and before.lemma in _TELLING
    return not (tells or scan.key(hit.first - 1) in _ACCORDING)


def _is_marked(scan: Scan, hit: Hit) -> bool:
    before = scan.reading(hit.first - 1)
    if scan.is_quote(hit.first - 1) and scan.is_quote(hit.last):
        return True
    return before is not None and before.lemma in MEDIA | {_AGENCY}


def state_at(scan: Scan, position: int) -> Phrase | None:
    """Return the state, body or nationality that stands here; of «بلاده» the document tells which."""
    return _told(scan, position) or _somebodys(scan, position)


def may_be_own_state(key: str) -> bool:
    """Tell whether a folded word is «بلاده» and its like, letters written on or not."""
    return key.endswith(_OWN_ENDINGS)


def _somebodys(scan: Scan, position: int) -> Phrase | None:
    """«بلاده»، «بلادها»: the state of somebody told."""
    best = scan.reading(position)
    if best is None or best.lemma not in _COUNTRIES or scan.key(position)[lead(best) :] not in _OWN:
        return None
    before = scan.reading(position - 1)
    if before is not None and before.lemma in TEAMS:  # «منتخب بلاده»
        return None
    words = Range(position, position + 1, lead(best))
    return Phrase(MentionKind.COUNTRY, words, gender="f", reference="possessive", definite=True)


def _told(scan: Scan, position: int) -> Phrase | None:
    hit = scan.hit(position, _NAMED)
    nationality = scan.hit(position, NISBAS)
    if hit is not None and scan.key(hit.last) in _CARRIERS:
        return None
    if hit is not None and _is_name_here(scan, hit) and not _is_described(scan, position, hit, nationality):
        return _with_owner(scan, _with_home(scan, _with_abbreviation(scan, _with_nationality(scan, _named(scan, hit)))))
    return _adjective(scan, nationality) if nationality is not None and not _of_finance(scan, nationality) else None


def _of_finance(scan: Scan, nationality: Hit) -> bool:
    """«برنامج الإنقاذ المالي»: outside titles the adjective is of money, beside another state's of Mali."""
    beside = any(scan.hit(place, NISBAS, bare=True) for place in (nationality.first - 1, nationality.last))
    market = scan.reading(nationality.first - 1)
    of_market = market is not None and market.lemma in _MARKETS  # «السوق المالية السعودية»
    return scan.key(nationality.first) in FINANCIAL and (of_market or not beside)


def _named(scan: Scan, hit: Hit) -> Phrase:
    kind = MentionKind.ORGANISATION if hit.kind is HitKind.ORGANISATION else MentionKind.COUNTRY
    words = Range(hit.first, hit.last, hit.skip)
    title = words if hit.kind in _TITLED else None
    phrase = Phrase(kind, words, title=title, actor=scan.actor(hit), definite=True, confidence=hit.confidence)
    return replace(phrase, country=phrase.actor).marked("capital") if hit.kind is HitKind.CAPITAL else phrase


def _with_home(scan: Scan, phrase: Phrase) -> Phrase:
    """«حركة حماس الفلسطينية»."""
    if phrase.kind is not MentionKind.ORGANISATION:
        return phrase
    return phrase.titled_upto(behind_home(scan, phrase.last, phrase.actor))


def _with_owner(scan: Scan, phrase: Phrase) -> Phrase:
    """«قوات حفظ السلام التابعة للاتحاد الأفريقي»: of the body told, unless it is the parent of a listed one.

    Whatever the press says, agencies of their own, as that for atomic energy, are none of the United Nations'.
    """
    if phrase.kind is not MentionKind.ORGANISATION or scan.key(phrase.last) not in BELONGING:
        return phrase
    owner = body_after_li(scan, phrase.last + 1)
    if owner is None:
        return phrase
    named = scan.lexis.gazetteer.organisations.get(phrase.actor or "")
    own = named is not None and named.kind == _BETWEEN_STATES and owner.actor == _UNITED
    inside = named is not None and (own or named.parent == owner.actor)
    return replace(phrase.titled_upto(owner.last), actor=phrase.actor if inside else owner.actor or phrase.actor)


def _is_name_here(scan: Scan, hit: Hit) -> bool:
    """«مالي» is an adjective in «وضع مالي»; «لبنين» is no word for Benin where the letters read otherwise."""
    token = scan.tokens[hit.first]
    if token.kind is not TokenKind.WORD or hit.last > hit.first + 1 or not token.readings:
        return True
    best = token.readings[0]
    cut = any(lead(reading) == hit.skip and reading.pos != "verb" for reading in token.readings)  # «ولافتا»
    if hit.skip and best.known and not cut and not _follows_state(scan, hit):
        return False
    plain = best.known and best.pos in {"noun", "adj"} and not is_definite(best) and token.key.endswith("ي")
    if plain and _agrees(scan, hit.first, best):
        return False
    own = scan.hit(hit.first, NISBAS)
    if own is not None and own.entries == hit.entries and own.last == hit.last:
        return not _counted(scan, hit.first)
    return hit.confidence > DOUBTED


def _follows_state(scan: Scan, hit: Hit) -> bool:
    """«إستونيا ولاتفيا»: joined to a state by «و», whatever else the letters may be."""
    if hit.skip > 1 or not scan.tokens[hit.first].form.startswith("و"):
        return False
    near = (one for place in range(max(0, hit.first - _WORDS), hit.first) for one in scan.hits.get(place, ()))
    return any(one.last == hit.first and one.kind in {HitKind.COUNTRY, HitKind.CAPITAL} for one in near)


def _counted(scan: Scan, position: int) -> bool:
    """«ملايين بوروندي»: after a number the word is the adjective."""
    before = scan.reading(position - 1)
    return before is not None and before.pos == "noun_num"


def _is_described(scan: Scan, position: int, hit: Hit, nationality: Hit | None) -> bool:
    """«القرى السعودية» has an adjective, «أعلنت السعودية» and «حدود السعودية» the state."""
    if nationality is None or nationality.last < hit.last or nationality.skip != hit.skip or hit.skip:
        return False
    if nationality.entries == hit.entries and not nationality.definite:  # «زيمبابوي», see ``_is_name_here``
        return _among_nations(scan, nationality)
    if scan.key(position - 1) in DASHES and scan.hit(position - 2, NISBAS, bare=True):  # «السورية - السعودية»
        return True
    if nationality.gender == "f" and _of_outlet(scan, position):
        return True
    before = scan.word(position - 1 - _opens_pair(scan, position, nationality))
    return before is not None and any(_fits(one, nationality) for one in before.readings[:2])


def _among_nations(scan: Scan, nationality: Hit) -> bool:
    """«قمة سورية مصرية»، «محادثات إسرائيلية - سورية»: beside the adjective of another state that of Syria, no name."""
    after = nationality.last + (scan.key(nationality.last) in DASHES)
    before = nationality.first - 1 - (scan.key(nationality.first - 1) in DASHES)
    titled = scan.office(before - 1) or scan.institution(before - 1)  # «زارت وزيرة لبنانية سورية»
    beside = (scan.hit(place, NISBAS, bare=True) for place in ((after,) if titled else (after, before)))
    return any(_is_pair(one, nationality) for one in beside)


def _is_pair(one: Hit | None, other: Hit) -> bool:
    told = one is not None and not one.definite and one.gender == other.gender == "f"
    return told and one is not None and one.entries != other.entries and one.last - one.first == 1


def _of_outlet(scan: Scan, position: int) -> bool:
    """«قناة الشرق السعودية»: behind the name of an outlet, which is one word, its adjective; «قناة في السعودية»."""
    outlet, name = scan.reading(position - 2), scan.reading(position - 1)
    named = name is not None and name.pos in {"noun", "noun_prop"} and scan.hit(position - 1, _NAMED) is None
    return named and outlet is not None and outlet.lemma in MEDIA and not is_definite(outlet)


def _opens_pair(scan: Scan, position: int, nationality: Hit) -> bool:
    """«القمة «السعودية – الهندية»»: a mark stands between the noun and the adjectives of two states."""
    second = nationality.last + (scan.key(nationality.last) in DASHES)
    marked = scan.is_quote(position - 1) or scan.key(position - 1) == "("
    return marked and scan.hit(second, NISBAS, bare=True) is not None


def _fits(noun: Reading, nationality: Hit) -> bool:
    if noun.pos not in {"noun", "adj"} or is_definite(noun) is not nationality.definite:
        return False
    things = noun.num == "p" and noun.gen != "f"
    one_man = noun.gen == "m" and noun.num == "s"  # «زار الرئيس التركي السعودية»
    return nationality.gender == ("f" if things else noun.gen) or (noun.pos == "adj" and not one_man)


def _agrees(scan: Scan, position: int, best: Reading) -> bool:
    before = scan.reading(position - 1)
    return before is not None and before.pos in {"noun", "adj"} and is_definite(before) is is_definite(best)


def _with_nationality(scan: Scan, phrase: Phrase) -> Phrase:
    """«سلطات الاحتلال الإسرائيلية»: the state's adjective belongs to the name of its body."""
    hit = scan.hit(phrase.last, NISBAS, bare=True)
    same = hit is not None and hit.definite and phrase.title is not None and scan.actor(hit) == phrase.actor
    return phrase.titled_upto(hit.last) if hit and same else phrase


def _with_abbreviation(scan: Scan, phrase: Phrase) -> Phrase:
    last = abbreviation_end(scan, phrase.last, phrase.actor)
    return phrase.titled_upto(last) if phrase.title else phrase.upto(last)


def _adjective(scan: Scan, hit: Hit) -> Phrase:
    """A nationality adjective outside any actor phrase: a party in «قمة مصرية أردنية», else only a description."""
    words = Range(hit.first, hit.last, hit.skip)
    return Phrase(
        MentionKind.COUNTRY, words, actor=scan.actor(hit), gender=hit.gender, number=hit.number, reference="adjective"
    )

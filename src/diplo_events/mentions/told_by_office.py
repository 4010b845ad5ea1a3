"""The name before an office in apposition, where its words are common words too: «قال رائد العمري، المتحدث باسم»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.given_words import FOREIGN_GIVEN, GIVEN, GIVEN_LIKE_ADJECTIVES, GIVEN_WITH_ARTICLE
from diplo_events.mentions.name_ends import BORDERS
from diplo_events.mentions.name_words import FATHERS, OPEN_CLASSES, is_proper
from diplo_events.mentions.phrase import Range
from diplo_events.mentions.scan import is_bare, is_definite
from diplo_events.mentions.support import after_human_verb
from diplo_events.mentions.vocabulary import AND, COMMAS, DASHES, MEETING_VERBS, NAME_PARTICLES, folded

if TYPE_CHECKING:
    from diplo_events.document import Reading, Token
    from diplo_events.mentions.scan import Scan

#: Verbs that have no thing for their object (lemmas).
_SAYING: Final = frozenset("قال أضاف صرح أوضح أردف أشار لفت أفاد تابع نوه".split())
#: Verbs that may have a thing for their object, of which hardly any is a word that nobody knows (lemmas).
_AFFIRMING: Final = frozenset("أكد أعلن ذكر كشف حذر شدد اعتبر رأى توقع بين".split())
#: Chinese and Korean family names that are particles in Arabic, folded.
_SYLLABLES: Final = frozenset("لو لي ما هو وان من سو هي كم".split())
#: «تعيين فلان سفيرا»: the noun of it, and the verbs (lemmas); whom a state sends, and the ending of what he is named.
NAMING: Final = folded("تعيين تسمية ترشيح تكليف اختيار انتداب")
NAMING_VERBS: Final = frozenset("عين سمى رشح اختار انتدب كلف".split())
SENT: Final = frozenset({"ambassador", "consul", "envoy", "charge_daffaires", "permanent_representative"})
_ACCUSATIVE: Final = ("ا", "اً")
#: «أوراق اعتماد فلان سفيرا».
_PAPERS: Final = "اوراق"
#: «مرسوما يعين بموجبه فلانا سفيرا»: words between the verb and whom it names.
_BY_WHICH: Final = folded("بموجبه بموجبها رسميا مؤخرا")
#: Words of such a name: «هدى»، «سامر الحداد»، «رائد بن سعد العمري».
_SHORTEST: Final = 2
_LONGEST: Final = 5
_NUMBERS: Final = frozenset({"noun_num", "adj_num", "noun_quant"})
_OF_TEENS: Final = folded("احدى احد اثنا اثني اثنتا اثنتي")
_MARKS: Final = COMMAS | DASHES
_WITHIN_NAMES: Final = FATHERS | NAME_PARTICLES


def name_before_office(scan: Scan, position: int) -> Range | None:
    """Return the name between a verb of saying and an office in apposition, None where there is none.

    «قالت هدى مراد، المتحدثة باسم الوزارة، إن», «وأضاف سامر الحداد مدير المكتب»: somebody says it, and the office tells
    that the words before it are a person's; the first of them must be somebody's name by the lists.
    """
    token, verb = scan.word(position), scan.reading(position - 1)
    if token is None or verb is None or verb.lemma in MEETING_VERBS:
        return None
    if not (_is_given(scan, position, token, verb) or _is_syllable(scan, position)):
        return None
    last = next((place for place in range(position + 1, position + _LONGEST + 1) if _ends(scan, place)), position)
    if last < position + _SHORTEST or not after_human_verb(scan, Range(position, last, 0)):
        return None
    return Range(position, last, 0) if _is_apposed(scan, last) else None


def joined_before_office(scan: Scan, position: int) -> Range | None:
    """Return the name behind «و» and before an office of a state in apposition, None where there is none.

    «مع فلان، رئيس بنما، وسمير قاسم، وزير خارجية البوسنة»: in a row of people with their offices «و» is no part of it.
    """
    token, before = scan.word(position), scan.key(position - 1)
    if token is None or not token.form.startswith(AND) or before not in COMMAS or not _is_name_behind(scan, token):
        return None
    last = next((place for place in range(position + 1, position + _LONGEST + 1) if _ends(scan, place)), position)
    if last < position + _SHORTEST or not _is_apposed(scan, last):
        return None
    office = scan.office(last + (scan.key(last) in _MARKS))
    told = office is not None and (office.actor is not None or (office.position or "").endswith("minister"))
    return Range(position, last, len(AND)) if told else None


def appointed_name(scan: Scan, position: int) -> Range | None:
    """Return the name between a word of naming and what its bearer is named, None where there is none.

    «تعيين كوفي منساه سفيرا لدى بيرو», «يعين بموجبه سيرغي بويكو سفيرا»: nothing else can stand there.
    """
    token = scan.word(position)
    if token is None or not _is_named_behind(scan, position) or scan.hit(position, BORDERS) is not None:
        return None
    if _counts(token):
        return None
    if scan.article(position) and token.key not in GIVEN_WITH_ARTICLE | GIVEN_LIKE_ADJECTIVES:
        return None
    near = range(position, position + _LONGEST + 1)
    last = next((place for place in near if scan.office(place) is not None or _is_no_name(scan, place)), position)
    return Range(position, last, 0) if last >= position + _SHORTEST and is_sent(scan, last) else None


def _counts(token: Token) -> bool:
    """«أوراق اعتماد تسعة عشر سفيرا»: how many there are is nobody's name."""
    counted = any(one.pos in _NUMBERS for one in token.readings[:1])
    return counted or token.key in _OF_TEENS


def _is_no_name(scan: Scan, position: int) -> bool:
    """A mark, or a small word that no name has: «أدي» may be one, though it is a verb too."""
    best = scan.reading(position)
    if best is None:
        return scan.word(position) is None
    return best.pos.startswith(("prep", "conj", "part", "pron")) and scan.key(position) not in _WITHIN_NAMES


def names_another(scan: Scan, first: int, last: int) -> bool:
    """«عين الرئيس الكيني جون موانغي سفيرا»: the words between who names, from ``first``, and the post name another."""
    verb = scan.reading(first - 1)
    if verb is None or verb.pos != "verb" or verb.lemma not in NAMING_VERBS or verb.enclitic:
        return False
    end = next((place for place in range(last, last + _LONGEST + 1) if _ends(scan, place)), last)
    known = scan.hit(last, PERSONS, bare=True)
    return end >= last + _SHORTEST and is_sent(scan, end) and known is None


def _is_named_behind(scan: Scan, position: int) -> bool:
    place = position - 1 - (scan.key(position - 1) in _BY_WHICH)
    verb = scan.reading(place)
    named = verb is not None and verb.pos == "verb" and verb.lemma in NAMING_VERBS and not verb.enclitic
    noun = scan.key(place).removeprefix("ب") in NAMING or scan.key(place - 1).endswith(_PAPERS)
    return named or noun or _is_named_by(scan, position)


def _is_named_by(scan: Scan, position: int) -> bool:
    """«عين الرئيس الكيني جون موانغي سفيرا»: behind the office of who names him."""
    offices = (scan.office(first) for first in range(position - 1, position - 1 - _LONGEST, -1))
    office = next((one for one in offices if one is not None and one.last == position), None)
    return office is not None and names_another(scan, office.range.first, position)


def is_sent(scan: Scan, position: int) -> bool:
    """«سفيرا لدى غانا»: in the accusative, an office of those whom a state sends."""
    office = scan.office(position)
    return office is not None and office.position in SENT and scan.tokens[position].form.endswith(_ACCUSATIVE)


def _is_name_behind(scan: Scan, token: Token) -> bool:
    """«وسمير»، «وكارلو»: what follows «و» is somebody's name by the lists, or no word at all."""
    rest, best = token.key.removeprefix(AND), token.reading
    if rest in scan.lexis.given_names or rest in scan.lexis.name_words or rest in GIVEN:
        return True
    return best is None or not best.known or best.pos == "noun_prop"


def _is_given(scan: Scan, position: int, token: Token, verb: Reading) -> bool:
    """«رأفت»، «سامر»، «رائد»: one of its readings is a name, though another is the best; «أمين» heads an office too.

    Behind a verb that has things for its object only a listed given name will do: «نفى خبر الوفاة، المتحدث ...».
    """
    best, key = token.reading, token.key
    if best is None or best.pos not in OPEN_CLASSES or scan.hit(position, BORDERS) is not None:
        return False
    if any(one.lemma in scan.lexis.offices for one in token.readings):
        return False
    if key in GIVEN:
        return True
    if is_definite(best) or best.enclitic or scan.article(position):
        return False
    if token.form in FOREIGN_GIVEN or _is_strange(scan, position + 1, verb):
        return True
    listed = key in scan.lexis.given_names
    return listed or (verb.lemma in _SAYING and (is_proper(token) or key in scan.lexis.name_words))


def _is_strange(scan: Scan, position: int, verb: Reading) -> bool:
    """«أكدت مينا كوستيلا، المتحدثة»: behind who speaks a word that no lexicon knows, the surname of a common word."""
    token, best = scan.word(position), scan.reading(position)
    unknown = token is not None and (best is None or not (best.known or best.proclitics))
    return unknown and verb.lemma in _SAYING | _AFFIRMING and scan.hit(position, BORDERS) is None


def _is_syllable(scan: Scan, position: int) -> bool:
    """«لو جيوي»، «لي كه تشيانغ»: a word of one sound, a particle in Arabic, before a word that nothing else can be."""
    after = scan.word(position + 1)
    unknown = after is not None and (after.reading is None or not after.reading.known)
    return scan.key(position) in _SYLLABLES and unknown


def _ends(scan: Scan, position: int) -> bool:
    """Whether a name has ended before this place: at a mark, an office, or a word that no name has."""
    token = scan.word(position)
    if token is None or scan.office(position) is not None:
        return True
    best = token.reading
    return best is not None and not _may_be_part(best) and token.key not in _WITHIN_NAMES


def _may_be_part(reading: Reading) -> bool:
    return reading.pos in OPEN_CLASSES and reading.pos != "verb" and is_bare(reading) and not reading.enclitic


def _is_apposed(scan: Scan, last: int) -> bool:
    """«، المتحدث باسم ...»: one definite office of more than its head, which no «و» joins."""
    mark = scan.key(last) in _MARKS
    office = scan.office(last + mark)
    if office is None or office.number != "s" or office.range.skip or not office.definite:
        return False
    return office.last > office.range.first + 1

"""The name behind a title: at once, between marks, or where a verb of saying leaves room for nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind, TokenKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.doubt import is_doubtful, reads_otherwise
from diplo_events.mentions.names import is_aside, name_at
from diplo_events.mentions.phrase import Phrase, Range
from diplo_events.mentions.told_by_office import names_another
from diplo_events.mentions.vocabulary import AND, CIVIL, COMMAS, CROWNED, DASHES, MEETING_VERBS, NOMINALS, folded
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.mentions.scan import Scan

#: Verbs of saying whose only object is what is said, and what stands between speaker and that (lemmas, words).
_SAYING: Final = frozenset("قال أضاف صرح أوضح أردف".split())
_AFFIRMING: Final = frozenset("أكد أعلن ذكر أشار لفت أفاد كشف حذر شدد".split())
_BEHIND_SPEAKER: Final = folded("إن أن إنه إنها أنه في ل خلال لدى أمام")
#: Verbs that lead with «على» to what they are about (lemmas).
_LEADING_ON: Final = frozenset(
    "أكد شدد اطلع أطلع وافق أثنى رد حصل تعرف وقع أشرف حث حض أصر علق اتفق حرص عمل اعترض صدق هنأ شكر تحفظ".split()
)
_SURE: Final = 0.5
#: A word with its brackets.
_ASIDE: Final = 3
#: Words that such a second name has at most.
_EPITHET: Final = 4
#: Heads of states, and honorifics of those below them.
_HEADS: Final = frozenset({"head_of_state", "monarch", "crown_prince"})
_BELOW_HEADS: Final = folded("معالي سعادة دولة")
#: Heads of states by one word, and officials who are none (codes); those who are ministers besides hold a ministry.
_KINGS: Final = folded("الملك الملكة")
_RULERS: Final = folded("الرئيس الرئيسة الملك الملكة العاهل")
_BELOW: Final = frozenset("minister ambassador envoy spokesperson special_representative charge_daffaires".split())


def named(scan: Scan, phrase: Phrase) -> Phrase:
    """Return the phrase with the name that follows its title, if one does: «..., مولود جاويش أوغلو,»."""
    start = phrase.last
    if (phrase.lemma in CROWNED and scan.key(start) in CIVIL) or _is_ranked_lower(scan, phrase):
        return phrase
    if _is_ranked_higher(scan, phrase) or _names_envoy(scan, phrase):
        return phrase
    if is_aside(scan, start) and scan.key(start + _ASIDE) in COMMAS:  # «وزارة الدفاع (البنتاغون)، العقيد فلان»
        start += _ASIDE
    comma = scan.key(start) in COMMAS | DASHES
    if _is_preposition(scan, phrase):
        return phrase
    found = name_at(scan, start + comma)
    if comma and (found is None or not _closed(scan, *found)):
        found = _between_marks(scan, start + 1)
    found = found or _behind_epithet(scan, phrase) or _told_by_saying(scan, phrase)
    if found is None or scan.lexis.serve_others(found[1], phrase.actor, phrase.position):
        return phrase
    others = (_is_second(scan, phrase, found[0]), _opens_office(scan, found[0]), _is_thing(scan, phrase, *found))
    if not comma and any(others):
        return phrase
    name, persons = found
    last = _after_mark(scan, name)
    return replace(phrase.upto(last), kind=MentionKind.PERSON, name=name, persons=persons)


def _is_ranked_lower(scan: Scan, phrase: Phrase) -> bool:
    """«استقبل الرئيس الكيني معالي الدكتور فلان»: no head of state is called «معالي»; whom he receives is."""
    return phrase.position in _HEADS and phrase.number == "s" and scan.key(phrase.last) in _BELOW_HEADS


def _names_envoy(scan: Scan, phrase: Phrase) -> bool:
    """«عين الرئيس الكيني جون موانغي سفيرا»: whom he names, unless the list knows the name as his own."""
    return phrase.position != "diplomat" and names_another(scan, phrase.range.first, phrase.last)


def _is_thing(scan: Scan, phrase: Phrase, name: Range, persons: tuple[str, ...]) -> bool:
    """«بحث مع نظيره المغربي زيادة الصادرات»: the surname of some who serve another state, before a genitive."""
    if not persons or name.last > name.first + 1 or scan.key(name.first) in scan.introduced:
        return False
    foreign = phrase.actor is not None and not scan.lexis.serve(persons, phrase.actor)
    return foreign and is_doubtful(scan, name, persons) and reads_otherwise(scan, name)


def _is_ranked_higher(scan: Scan, phrase: Phrase) -> bool:
    """«أبلغ وزير الدفاع الكيني الرئيس ويليام روتو»: no minister is called «الرئيس»; whom he tells is.

    A premier may be, «رئيس الحكومة الرئيس سعد الحريري», and who was a minister once.
    """
    position = phrase.position or ""
    below = position.endswith("_minister") or position in _BELOW
    crowned = position == "crown_prince" and scan.key(phrase.last) in _KINGS
    ruler = scan.key(phrase.last) in _RULERS and below
    return (ruler or crowned) and phrase.number == "s" and "former" not in phrase.modifiers


def _is_preposition(scan: Scan, phrase: Phrase) -> bool:
    """«أكد الوزير علي أهمية الحوار»: «على» as some spell it, where the verb leads with it and a common noun follows."""
    verb, after = scan.reading(phrase.range.first - 1), scan.reading(phrase.last + 1)
    if scan.key(phrase.last) != "علي" or verb is None or verb.pos != "verb" or verb.lemma not in _LEADING_ON:
        return False
    common = after is not None and after.known and after.exact and after.pos == "noun"
    return common and scan.key(phrase.last + 1) not in scan.lexis.name_words


def _told_by_saying(scan: Scan, phrase: Phrase) -> tuple[Range, tuple[str, ...]] | None:
    """«قال المتحدث باسم الوزارة التونسية نجم صيادين في تصريح»: a verb of saying has no noun for its object.

    So two bare words between the whole title and what is said, or where, can only be the name.
    """
    verb, start = scan.reading(phrase.range.first - 1), phrase.last
    lemmas = _SAYING | _AFFIRMING if _is_strange(scan, start + 1) else _SAYING
    if verb is None or verb.pos != "verb" or verb.lemma not in lemmas or verb.enclitic or phrase.number != "s":
        return None
    if phrase.actor is None or not phrase.definite or phrase.construct:
        return None
    words = [scan.reading(place) for place in (start, start + 1)]
    bare = all(word is not None and word.pos in NOMINALS and not (word.proclitics or word.enclitic) for word in words)
    closed = scan.word(start + 2) is None or scan.key(start + 2) in _BEHIND_SPEAKER
    how = scan.tokens[start].form.endswith("ا") if bare else False  # «قال الوزير الأردني كلاما طيبا»
    return (Range(start, start + 2), ()) if bare and closed and not how and scan.office(start) is None else None


def _is_strange(scan: Scan, position: int) -> bool:
    """«أعلن المتحدث باسم البعثة مينا كوستيلا أن»: no thing that one announces is called by a word nobody knows."""
    token, best = scan.word(position), scan.reading(position)
    return token is not None and (best is None or not (best.known or best.proclitics))


def _behind_epithet(scan: Scan, phrase: Phrase) -> tuple[Range, tuple[str, ...]] | None:
    """«رئيس لجنة حقوق الإنسان العربية "لجنة الميثاق" الدكتور فلان»: what the body is called besides, then the name."""
    start = phrase.last
    if phrase.actor is None or not phrase.definite or phrase.number != "s" or not scan.opens_quote(start):
        return None
    near = range(start + 2, start + 2 + _EPITHET)
    last = next((place for place in near if scan.is_quote(place)), None)
    if last is None:
        return None
    found = name_at(scan, last + 1)
    return found if found is not None and found[0].last > found[0].first + 1 else None


def _opens_office(scan: Scan, name: Range) -> bool:
    """«التقى المدير العام لليونسكو الوزير اليمني»: a surname by its letters, another office with its state."""
    office = scan.office(name.first)
    return office is not None and office.last > name.last and office.actor is not None


def _is_second(scan: Scan, phrase: Phrase, name: Range) -> bool:
    """«التقى السفير الايراني السنيورة»: behind such a verb and an official, a leader of another state."""
    verb, hit = scan.reading(phrase.range.first - 1), scan.hit(name.first, PERSONS, bare=True)
    if scan.day is not None or phrase.actor is None or hit is None or hit.last != name.last or phrase.range.skip:
        return False
    if verb is None or verb.pos != "verb" or verb.lemma not in MEETING_VERBS or verb.enclitic:
        return False
    known = hit.confidence > _SURE or scan.definite(name.first)
    surname = known and name.last == name.first + 1 and scan.key(name.first) not in scan.lexis.given_names
    return surname and scan.lexis.known_leader(hit.entries) and not scan.lexis.serve(hit.entries, phrase.actor)


def _between_marks(scan: Scan, position: int) -> tuple[Range, tuple[str, ...]] | None:
    """«، فارس بريزات،»: a name of two words, the first known as one, set off by commas."""
    name = Range(position, position + 2)
    words = [scan.reading(place) for place in (position, position + 1)]
    if scan.key(position + 2) not in COMMAS | DASHES or scan.key(position) not in scan.lexis.name_words:
        return None
    plain = all(word is not None and word.pos in NOMINALS and not word.proclitics for word in words)
    return (name, ()) if plain and scan.office(position) is None and scan.office(position + 1) is None else None


def _after_mark(scan: Scan, name: Range) -> int:
    """Take the closing quotation mark where the opening one stood."""
    opened = scan.tokens[name.first - 1].kind is TokenKind.QUOTE
    return name.last + (opened and scan.is_quote(name.last))


def _closed(scan: Scan, name: Range, persons: tuple[str, ...]) -> bool:
    """After a comma only a listed name, or one closed by another mark, is an apposition."""
    if persons and not is_doubtful(scan, name, persons):
        return True
    return scan.word(name.last) is None and not scan.tokens[name.first].form.startswith(AND)

"""Agreement: which actors a verb's gender and number, and a noun's case, let be its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind, TokenKind
from diplo_events.mentions.vocabulary import SAYING_VERBS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading

#: States whose names are masculine; the names of all others, and of all capitals, are feminine.
_MASCULINE_STATES: Final = frozenset({"IRQ", "JOR", "LBN", "MAR", "SDN", "SOM", "SSD", "VAT", "YEM"})

#: Verbs whose object is what is said, never a person: «قالت السفير آنا».
SAYING: Final = SAYING_VERBS | frozenset("بين روى زعم".split())
_QUANTITIES: Final = frozenset({"noun_quant", "noun_num", "digit"})
_FEMININE_NAMES: Final = frozenset({"حماس", "الأمم المتحدة", "الامم المتحدة"})
_CLOSING: Final = frozenset('»”"')
#: «سفرائها»، «وزرائهم»: the seat that a hamza has in the genitive alone.
_OF_OBLIQUE: Final = ("ائه", "ائها", "ائهم", "ائهما")
#: Words that a name in quotation marks may have.
_LONGEST_NAME: Final = 6
#: Endings of bodies told as many: «الحوثيون».
_MANY: Final = ("ون", "ين")
#: Endings of verbs that hold their subject: «طالبا»، «اتفقوا»، «يؤكدان».
_PRONOUN_ENDINGS: Final = ("ا", "ان", "ون")


def agrees(view: View, position: int, subject: Mention, *, alone: bool = True, lemma: str | None = None) -> bool:
    """A feminine verb has no man for a subject, a plural one no single person, and «أكد» before it no city or state.

    ``alone`` tells that nobody is joined to the subject; ``lemma`` is the verb's, where the clause has settled it.
    """
    reading = _told_as(view, position, lemma)
    if reading is None or reading.pos != "verb":
        return True
    if reading.num in {"p", "d"} and subject.number == "s" and subject.kind in PERSONS and alone:
        return False
    one = subject.number == "s" and alone and not subject.text.split()[0].endswith(_MANY)
    if reading.num in {"p", "d"} and one and _holds_subject(view, position, reading):
        return False  # «الجرائم التي ترتكبها الحركة، واتفقوا»
    if subject.first < position and subject.number == "p" and subject.kind in PERSONS and _of_one_man(reading):
        return False  # «نفى مسؤولون أن رسالة منه تعهد فيها»
    feminine = is_feminine_state(subject) or (subject.gender == "f" and subject.number == "s") or _are_many(subject)
    if subject.first < position and feminine and _masculine(view, position):  # «أعلنت الوزارة أن الوفد يزور»
        return not alone
    return reading.gen != "f" or subject.kind not in PERSONS or subject.gender != "m" or subject.number != "s"


def is_no_subject(view: View, verb: int, before: Mention) -> bool:
    """«ناشد الدول العربية سحب سفرائها»: behind a feminine body a word that can only be his is no verb."""
    bodies = before.kind is MentionKind.ORGANISATION and (before.gender == "f" or before.number == "p")
    return bodies and _masculine(view, verb)


def _of_one_man(reading: Reading) -> bool:
    return reading.gen == "m" and reading.num == "s" and reading.per == "3" and reading.vox == "a"


def _masculine(view: View, verb: int) -> bool:
    """«أكد» and «يبحث» are of no state with a feminine name; «توجه», spelled as her imperfect too, may be."""
    finite = [one for one in view.tokens[verb].readings if one.pos == "verb" and one.per == "3" and one.exact]
    return bool(finite) and all(one.gen == "m" and one.num == "s" for one in finite)


def _told_as(view: View, position: int, lemma: str | None) -> Reading | None:
    """«أنه توصل» is no «توصل» of a woman, and «يدعوه» may be of one or of many: the reading that the clause means."""
    best = view.reading(position)
    readings = [one for one in view.tokens[position].readings if one.pos == "verb" and one.lemma == lemma]
    if best is None or not readings:
        return best
    if best.lemma != lemma or best.pos != "verb":
        return readings[0]
    return next((one for one in readings if one.num == "s"), best) if best.enclitic else best


def can_follow_as_subject(view: View, verb: int, group: tuple[Mention, ...], told: Reading | None = None) -> bool:
    """Tell whether the actors behind a verb can be its subject: «واتهم إسرائيل» is what he did, not Israel.

    Right behind its verb a feminine subject makes the verb feminine; one in the oblique case is none: «يطالب الحوثيين».
    ``told`` is the verb's reading, where the clause has settled it.
    """
    reading, first = told or view.reading(verb), group[0]
    if reading is None or reading.pos != "verb":
        return True
    if _in_words_said(view, verb, first, reading) or is_oblique(view, first):
        return False
    if _holds_subject(view, verb, reading) and not _named_after_all(reading, group):
        return False
    if first.kind in PERSONS and first.gender == "m" and first.number == "s" and _feminine(view, verb):
        named = first.name is not None and first.first == verb + 1
        return named and (reading.lemma in SAYING or _has_object_behind(view, group))
    behind = verb + 1 + (view.tokens[verb + 1].kind is TokenKind.QUOTE)  # «ودعا "إسرائيل" إلى الرد»
    return not (first.first == behind and reading.gen == "m" and (is_feminine_state(first) or _is_feminine_body(first)))


def _has_object_behind(view: View, group: tuple[Mention, ...]) -> bool:
    """«واتهمت كلينتون إيران»، «وانتقدت كلينتون السياسة»: of two behind the verb the first has done it."""
    last = group[-1].last
    apart = len(group) == 1 and not (view.preposition(last) or view.conjoined(last)) and view.date(last) is None
    return apart and (view.actor(last) is not None or view.is_noun(last))


def _in_words_said(view: View, verb: int, subject: Mention, reading: Reading) -> bool:
    """«وأضاف «إيران ستدفع الثمن»»: who is told of inside the quotation does not say it; «أعلن «حزب الله» أن»."""
    first = subject.first
    if reading.lemma not in SAYING or not view.quoted(first) or view.quoted(verb):
        return False
    close = next((place for place in range(first, len(view)) if view.tokens[place].form in _CLOSING), len(view))
    return close - first > _LONGEST_NAME or any(view.is_verb(place) for place in range(first, close))


def _holds_subject(view: View, verb: int, reading: Reading) -> bool:
    """«وطالبا مجلس الأمن»، «واتفقوا»: the ending is the subject, and no noun that follows is."""
    if reading.num not in {"d", "p"} or reading.enclitic or not view.tokens[verb].form.endswith(_PRONOUN_ENDINGS):
        return False
    finite = (one for one in view.tokens[verb].readings if one.pos == "verb" and one.per == "3" and one.exact)
    return all(one.num != "s" for one in finite)


def _named_after_all(reading: Reading, group: tuple[Mention, ...]) -> bool:
    """«يبحثان الرئيسان»، «وبحثا الوزير ونظيره»: as some write, people in the verb's number stand behind it."""
    return group[0].number == reading.num or (len(group) > 1 and all(one.kind in PERSONS for one in group))


def _feminine(view: View, verb: int) -> bool:
    """«تطالب» is of a woman or a state, «أعلنه» of neither; «توجه», her imperfect too, may be his perfect."""
    finite = [one for one in view.tokens[verb].readings if one.pos == "verb" and one.per == "3" and one.exact]
    free = [one for one in finite if not one.enclitic]
    return bool(finite) and all(one.gen == "f" for one in free or finite)


def is_oblique(view: View, mention: Mention) -> bool:
    """«الوزيرين»، «الحوثيين»، «سفرائها»: the ending of objects and genitives; «العديد من المسؤولين» may be either."""
    form, before = view.tokens[mention.first].form, view.reading(mention.first - 1)
    if before is not None and (before.lemma == "من" or before.pos in _QUANTITIES):
        return False
    if mention.name is not None or mention.kind in {MentionKind.COUNTRY, MentionKind.PLACE}:
        return False
    return form.endswith(("يين", *_OF_OBLIQUE)) or (form.endswith("ين") and mention.number in {"d", "p"})


def _is_feminine_body(mention: Mention) -> bool:
    """«وطالب حماس بالرد»، «ودعا منظمة التحرير إلى»: a body whose name is feminine."""
    if mention.kind is not MentionKind.ORGANISATION or mention.position is not None:
        return False
    return _opens_feminine(mention) or mention.text in _FEMININE_NAMES


def _are_many(mention: Mention) -> bool:
    """«قوات التحالف», «سلطات الاحتلال», «القوات العراقية»: bodies in the plural, of which verbs behind are feminine."""
    body = mention.kind in {MentionKind.ORGANISATION, MentionKind.COUNTRY}
    return body and mention.text.partition(" ")[0].endswith("ات")


def _opens_feminine(mention: Mention) -> bool:
    return mention.text.partition(" ")[0].endswith("ة")


def is_feminine_state(mention: Mention) -> bool:
    """Tell whether a state or capital stands here by a feminine name alone: «بروكسل»، «المملكة المغربية»."""
    if mention.kind is not MentionKind.COUNTRY or mention.title is not None or mention.reference is not None:
        return False
    named = "capital" in mention.modifiers or mention.actor not in _MASCULINE_STATES
    return named or _opens_feminine(mention)

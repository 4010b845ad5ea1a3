"""Verbs in which whoever speaks tells of himself: «التقينا الرئيس»، «قال: «استقبلت أمس الوزير»»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING
from diplo_events.document import PERSONS, TokenKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention, Reading

#: What a speaker tells of himself: whom he met, where he went.
_OF_SPEAKER: Final = frozenset(
    "التقى اجتمع زار قام أجرى عقد ناقش بحث تباحث تشاور استقبل قابل تحدث تكلم تحادث اتصل هاتف تلقى وقع أبرم "
    "تناول استعرض تناقش تداول تدارس تفاوض تواصل تقابل تحاور تهاتف".split()
)
#: «بحثنا مع الوزير»: of these the form is hardly ever «he did it to us».
_NOT_TO_US: Final = frozenset(
    "بحث ناقش عقد وقع أبرم تناول استعرض تناقش تداول تدارس تفاوض تواصل تقابل تحاور تهاتف تباحث تشاور تحادث اجتمع".split()
)
#: Those whose object is a matter: «ناقشنا ملف الحدود».
_OF_MATTERS: Final = frozenset({"بحث", "ناقش", "تناول", "استعرض", "تدارس"})
_US: Final = frozenset({"1s_dobj", "1p_dobj"})
_ADVERBS: Final = frozenset("اليوم امس للتو مؤخرا قبل صباح مساء هنا هاتفيا سابقا قليل الان".split())


def of_speaker(view: View, position: int, lemmas: frozenset[str]) -> Reading | None:
    """«التقينا الرئيس»، «زرت روما»: a verb of encounter in the first person; its subject speaks."""
    wanted = _OF_SPEAKER & lemmas
    found = [one for one in view.tokens[position].readings if one.pos == "verb" and one.lemma in wanted]
    own = next((one for one in found if one.per == "1" and one.exact and _is_told(one)), None)
    if own is None:
        return None
    rivals = [one for one in found if one.per == "3" and one.exact and one.vox == "a"]
    return own if not rivals or _outdone(view, position, own, rivals) else None


def is_of_both(view: View, position: int, found: tuple[Function, ...]) -> bool:
    """«بعد لقائه نظيره: «ناقشنا ملف الحدود»»: he and the other did, where nobody else is told with the verb."""
    own = view.tokens[position].readings
    several = any(one.lemma in _OF_MATTERS and (one.per, one.num) == ("1", "p") for one in own)
    return several and not any(item.mentions for item in found)


def _is_told(reading: Reading) -> bool:
    """«التقينا» and «سنلتقي» tell of one meeting, «نلتقي» of any."""
    return reading.asp == "p" or (reading.asp == "i" and "sa_fut" in reading.proclitics)


def _outdone(view: View, position: int, own: Reading, rivals: list[Reading]) -> bool:
    """Tell whether the first person is meant where the third is spelled alike: only in words that somebody says."""
    if own.num == "p":
        to_us = all(one.enclitic in _US for one in rivals) and own.lemma in _NOT_TO_US
        said = view.quoted(position) or _begins(view, position)
        free = _leads_on(view, position) or (own.lemma in _OF_MATTERS and view.is_noun(position + 1))
        return to_us and said and view.actor(position + 1) is None and free
    return _begins(view, position) and _leads_on(view, position)


def _begins(view: View, position: int) -> bool:
    """«قال: «استقبلت»»، «أعلن: تحدثت»: the first word of what is said."""
    if position < 1:
        return False
    before = view.tokens[position - 1]
    opening = before.kind is TokenKind.QUOTE and view.quoted(position)
    return opening or (before.form == ":" and position > 1)


def _leads_on(view: View, position: int) -> bool:
    """Tell whether no subject stands behind the verb: a preposition, a day, a man whom «she» would not agree with."""
    after = position + 1
    if view.preposition(after) is not None or view.date(after) is not None or view.key(after) in _ADVERBS:
        return True
    man = view.actor(after)
    if man is not None:
        return man.kind in PERSONS and man.gender == "m"
    noun = view.reading(after)
    return noun is not None and noun.pos == "noun" and view.key(after).endswith("ا") and "Al_det" not in noun.proclitics


def speaker_behind(view: View, position: int) -> Mention | None:
    """«"التقيت الرئيس"، قال الوزير»: who is told to speak behind the quotation that begins the sentence."""
    for place in range(position + 1, len(view)):
        saying = view.may_be(place, SAYING) and not view.quoted(place) and place not in view.covered
        if saying and (mention := view.actor(place + 1)) is not None and view.preposition(place + 1) is None:
            return mention
    return None

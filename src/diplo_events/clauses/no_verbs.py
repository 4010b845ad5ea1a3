"""Words that look like verbs and are none, as their neighbours show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.acts import act_noun
from diplo_events.clauses.participles import is_counted
from diplo_events.document import MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

#: Verbs that are spelled as names of people.
_NAMES: Final = frozenset({"قابل", "حل", "حضر"})
#: What one turns to somebody with, and how far behind the verb it may stand.
_ADDRESSES: Final = frozenset("شكر قول تحية تهنئة تعزية سؤال نداء طلب حديث خطاب تقدير امتنان".split())
_TURNING: Final = frozenset({"توجه"})
_ADDRESS: Final = 9
MASDAR_POS: Final = frozenset({"noun", "noun_quant", "adj"})
#: «دول بينها عمان»، «قادة أبرزهم صالح»: they pick out one of those told, and are no verbs.
_AMONG: Final = frozenset("بينها بينهم بينهما وبينها وبينهم وبينهما ابرزها ابرزهم ابرزهما وابرزها وابرزهم".split())
#: «اتفاق وافقت عبره إيران»: a preposition with its pronoun.
_NO_VERBS: Final = _AMONG | frozenset("عبره عبرها عبرهما عبرهم".split())
#: «ساكن يدعى عمر».
_CALLED: Final = frozenset({"يدعي", "تدعي"})
#: Prepositions behind which no verb stands.
_LEADING_TO_NOUNS: Final = frozenset(
    "في الي علي عن حول بشان لدي عبر خلال قبيل وقبيل عقب وعقب اثناء واثناء بعيد غداه عشيه فور وفور".split()
)
#: «من المقرر»: a noun of what is to come follows.
_EXPECTED: Final = frozenset("المقرر المنتظر المتوقع المرتقب المزمع المفترض المحتمل المومل".split())


def _turns_with_words(view: View, position: int) -> bool:
    """«توجه الرئيس بالشكر إلى نظيره»: he turns to somebody, and goes nowhere."""
    following = (view.reading(place) for place in range(position + 1, min(position + _ADDRESS, len(view))))
    said = (one for one in following if one is not None and "bi_prep" in one.proclitics)
    return view.may_be(position, _TURNING) and any(one.lemma in _ADDRESSES for one in said)


def _in_name(view: View, position: int) -> bool:
    """«عبد الله قابل»: right behind a person, a verb spelled as a name is his."""
    best, before = view.reading(position), view.covered.get(position - 1)
    named = best is not None and best.lemma in _NAMES
    return named and before is not None and before.kind is MentionKind.PERSON


def owned_noun(view: View, position: int) -> Reading | None:
    """«أكدت الوزارة استضافتها وفدين»: behind a verb and its subject the word with her pronoun is what she confirmed."""
    best, subject = view.reading(position), view.covered.get(position - 1)
    if best is None or subject is None or not best.enclitic or best.proclitics:
        return None
    if view.actor(subject.first) is not subject or not view.is_verb(subject.first - 1):
        return None
    nouns = (one for one in view.tokens[position].readings if one.pos == "noun" and one.enclitic.endswith("_poss"))
    return next(nouns, None)


def is_no_verb(view: View, position: int) -> bool:
    """«بينها»، «عبره»، «اضافة إلى»، «147 طالبا»، a man's name, what somebody confirmed: they only look like verbs."""
    if (
        of_nation(view, position) is not None
        or view.key(position) in _NO_VERBS
        or view.tokens[position].form.endswith("ة")
        or _answering(view, position)
        or _asking(view, position)
    ):
        return True
    if _is_called(view, position) or is_counted(view, position) or _turns_with_words(view, position):
        return True
    if view.key(position - 1) in _LEADING_TO_NOUNS and position - 1 not in view.covered:  # «في حث الجانب الآخر على»
        return True
    if view.key(position - 1) in _EXPECTED and view.key(position - 2) in {"من", "ومن"}:  # «من المقرر عقد اجتماع»
        return True
    if view.key(position - 1) == "حال" and view.key(position - 2) in {"في", "وفي"}:  # «في حال رفض المجلس القرار»
        return True
    return _in_name(view, position) or (owned_noun(view, position) or act_noun(view, position)) is not None


def _answering(view: View, position: int) -> bool:
    """«وقال، ردا على سؤال»: the masdar as an adverb, though two may have answered."""
    return view.key(position).removeprefix("و") == "ردا" and view.key(position + 1) == "علي"


def _asking(view: View, position: int) -> bool:
    """«أكد الوزير تضامنه، طالبا من»: behind a comma the participle, though two may have demanded it."""
    return view.key(position) == "طالبا" and view.is_comma(position - 1)


def _is_called(view: View, position: int) -> bool:
    """«رجل يدعى أبو بكر»: right behind an indefinite noun and before a name he is called so; «يدعي» is to claim."""
    if view.key(position) not in _CALLED or view.conjoined(position) or view.actor(position + 1) is None:
        return False
    before = view.reading(position - 1)
    indefinite = before is not None and before.pos in MASDAR_POS and "Al_det" not in before.proclitics
    return indefinite and view.tokens[position].form.endswith("ى")


def of_nation(view: View, position: int) -> Reading | None:
    """«رفض لبناني للمقترح»: where a sentence opens, what a nationality describes is a noun, spelled as a verb too."""
    best, nation = view.reading(position), view.starts.get(position + 1)
    if best is None or best.pos != "verb" or best.proclitics or nation is None or nation.reference != "adjective":
        return None
    if (position and not view.is_mark(position - 1)) or view.key(position + 1).startswith("ال"):
        return None
    return next((one for one in view.tokens[position].readings if one.pos == "noun" and not one.proclitics), None)

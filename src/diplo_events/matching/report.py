"""Where a report ends: at another verb of saying, «مضيفا», a source, or the end of the sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import THAT_IT
from diplo_events.clauses.speech import CITING
from diplo_events.clauses.subordination import says_meanwhile
from diplo_events.clauses.twofold import opens_second
from diplo_events.document import MentionKind
from diplo_events.mentions.vocabulary import SAYING_VERBS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

STOPS: Final = frozenset({".", "؛", ";", "!", "؟", "?"})
#: Words behind which the report is over.
_BORDERS: Final = frozenset("حسبما وفقما نقلا وذلك فيما بينما بالمقابل".split())
#: Behind «وفق» it is over where one of these follows; «وفق القانون» is a part of what was said.
_SOURCES: Final = frozenset(
    "بيان مصدر تقرير وكالة صحيفة جريدة مجلة قناة شبكة موقع إذاعة تلفزيون تصريح قول ناطق متحدث مسؤول شاهد مراقب خبير "
    "محلل إحصاء رقم إحصائية معلومة نبأ رواية تعبير وصف دراسة استطلاع مراسل دبلوماسي مقرب تقدير ما".split()
)
#: Verbs that go on reporting.
REPORTING: Final = SAYING_VERBS | frozenset(
    "دعا طالب حذر بين رحب أشاد أدان ندد رفض جدد استطرد أردف وصف اتهم تعهد وعد حث ناشد عبر أبدى استنكر انتقد".split()
)
#: What leads from one report to the next, and is no part of either.
_LINKS: Final = frozenset({"كما", "فيما", "حين", "بينما"})
_CONTRASTS: Final = frozenset({"لكن", "ولكن"})


def report_end(view: View, first: int) -> int:
    """Return where the report that begins here ends, and what leads on from it begins."""
    depth = 0
    for place in range(first, len(view)):
        depth = max(0, depth + view.turns[place])
        if not depth and place > first and (_is_next(view, first, place) or _is_deed(view, first, place)):
            return place
        if depth or place in view.covered:
            continue
        if view.key(place) in STOPS:
            return place
        if _goes_on(view, place) and not _is_predicate(view, first, place):
            return _before_link(view, place) if place > first else place
    return len(view)


def _is_next(view: View, first: int, place: int) -> bool:
    """«الوزير يعلن التعبئة وكينيا تدين»: another clause, where no verb of the report itself stands before it."""
    return opens_second(view, place) and not any(view.is_verb(one) for one in range(first, place))


def _is_deed(view: View, first: int, place: int) -> bool:
    """«أعلن دعمه للهدنة، واستدعت الوزارة السفير»: a noun was told, and a verb joined to it is of the sentence itself.

    «الشغب، وعدم الالتزام»: a word that may be a noun is one, unless who does it stands behind it.
    """
    if not (view.is_verb(place) and view.conjoined(place)) or place in view.covered:
        return False
    plain = view.is_comma(place - 1) and not any(one.pos == "noun" for one in view.tokens[place].readings)
    if not plain and view.actor(place + 1) is None:
        return False
    return view.key(first - 1) not in THAT_IT and not any(_is_clausal(view, one) for one in range(first, place))


def _is_clausal(view: View, place: int) -> bool:
    return view.is_verb(place) or view.subordinates(place) or view.is_relative(place) or view.key(place) in THAT_IT


def _is_predicate(view: View, first: int, place: int) -> bool:
    """«إن كينيا متمسكة بالخطة»، «إنها رافضة للتدخل»: right behind its subject, what the report says of it."""
    subject = view.covered.get(place - 1)
    opening = place if subject is None else subject.first
    return opening - 1 == first and _opens(view, first) and not view.is_verb(place)


def _opens(view: View, position: int) -> bool:
    """«أن», with the pronoun of its subject or without it."""
    reading = view.reading(position)
    return reading is not None and reading.lemma in {"أن", "إن"}


def _goes_on(view: View, place: int) -> bool:
    key = view.key(place)
    if key in _BORDERS or says_meanwhile(view, place) or (key in CITING and _names_source(view, place + 1)):
        return True
    if key in _CONTRASTS and (speaker := view.actor(place + 1)) is not None:
        return _reports(view, speaker.last)  # «لكن باريس أكدت»
    led = view.key(place - 1) in _LINKS or view.is_comma(place - 1)
    return _reports(view, place) and (view.conjoined(place) or led)


def _reports(view: View, place: int) -> bool:
    reading = view.reading(place)
    return reading is not None and reading.pos == "verb" and reading.lemma in REPORTING


def _names_source(view: View, place: int) -> bool:
    """«وفقا لبيان»، «بحسب الوزارة»، «وفق ما جاء فيه»."""
    reading, mention = view.reading(place), view.covered.get(place)
    if mention is not None:
        return mention.kind not in {MentionKind.DATE, MentionKind.PLACE}
    return reading is not None and reading.lemma in _SOURCES


def _before_link(view: View, place: int) -> int:
    if view.key(place - 1) not in _LINKS:
        return place
    return place - 2 if view.key(place - 2) in {"في", "علي"} else place - 1

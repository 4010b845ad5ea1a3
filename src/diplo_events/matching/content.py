"""What a statement says: the reported clause, the quotation, or the noun phrase, behind the predicate or before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import Clause, FunctionKind, PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

_THAT: Final = frozenset(
    "ان انه انها انهم انهما انني اننا بان بانه بانها بانهم بانهما بانني باننا فان فانه فانها".split()
)
_OPENING: Final = {"«": "»", "“": "”", '"': '"', "”": "“"}
_CLOSING: Final = frozenset({"»", "”", '"', "“"})
_STOPS: Final = frozenset({".", "؛", ";", "!", "؟", "?"})
#: Prepositions that lead to what is said; all others lead to circumstances and addressees.
_LEADING: Final = frozenset({"على", "عن", "إلى", "ب", "من"})
#: What opens a circumstance between predicate and content.
_CIRCUMSTANCES: Final = frozenset("في خلال اثناء عقب بعد قبل امام لدي عبر من ضمن حول مع علي".split())
#: Words behind which the report is over.
_BORDERS: Final = frozenset("بحسب حسب حسبما وفق وفقا وفقما نقلا وذلك فيما بينما بالمقابل".split())
#: Verbs that go on reporting.
_REPORTING: Final = frozenset(
    "قال أضاف أكد أوضح أشار شدد تابع ذكر أعلن اعتبر دعا طالب حذر أعرب لفت رأى بين كشف رحب أشاد أدان ندد نفى رفض أفاد "
    "صرح نوه جدد استطرد أردف وصف اتهم تعهد وعد حث ناشد عبر أبدى استنكر انتقد".split()
)
_OUTLETS: Final = frozenset("صحيفة جريدة مجلة قناة شبكة وكالة تلفزيون تليفزيون موقع برنامج إذاعة محطة فضائية".split())
#: «دانت بشدة الهجوم»: how it was said.
_MANNER: Final = frozenset({"بشده", "بقوه", "بحزم", "بوضوح", "بصراحه", "مجددا", "ايضا", "كذلك"})
_TELLING: Final = frozenset({"noun", "noun_prop", "verb", "adj"})
_ATTENTION: Final = frozenset({"نظر", "انتباه"})
_LONGEST_NAME: Final = 5
#: Verbs of saying that have a clause for their content, no noun.
_WITHOUT_NOUN: Final = frozenset("قال أضاف أفاد صرح تابع استطرد زعم أوضح أردف نقل مضيف موضح قائل مبين".split())


@dataclass(frozen=True, slots=True)
class Content:
    """The tokens of what was said, and whether they are the speaker's own words."""

    first: int
    last: int
    quoted: bool = False


def content_of(view: View, clause: Clause, behind: int = 0) -> Content | None:
    """Return what the statement of this clause says; None where the sentence does not tell it.

    ``behind`` is where a subject ends that is no mention: «وأكدت هذه المصادر أن».
    """
    kind = clause.predicate.kind
    if kind is PredicateKind.COLON:
        return _cut(view, clause, clause.predicate.last)
    if kind is PredicateKind.SOURCE and view.key(clause.predicate.first).removeprefix("و") not in {"جاء", "ورد"}:
        return _before(view, clause) or _cut(view, clause, _behind_source(view, clause))
    found = _behind(view, clause, behind)
    return found if found is not None else _before(view, clause)


def gist_of(view: View, said: Content) -> frozenset[str]:
    """Return the lemmas of the nouns and verbs that say it."""
    readings = (view.reading(place) for place in range(said.first, said.last))
    return frozenset(one.lemma for one in readings if one is not None and one.pos in _TELLING)


def is_clause(view: View, said: Content) -> bool:
    """Tell whether what was said is a clause of its own: «أن ...»."""
    return view.key(said.first) in _THAT or view.key(said.first - 1) in _THAT


def _behind_source(view: View, clause: Clause) -> int:
    """«وبحسب الوزارة فإن ...»: the report goes on behind the source."""
    place = max(clause.last, clause.predicate.last)
    while place < len(view) and (view.is_comma(place) or view.key(place) in _CLOSING):
        place += 1
    return place


def _behind(view: View, clause: Clause, behind: int) -> Content | None:
    """Walk from the predicate over subject, addressee and circumstances to what is said."""
    own = _participants(clause)
    place = max(clause.predicate.last, behind)
    while place < len(view) and view.key(place) not in _STOPS:
        step = _skipped(view, place, own)
        if step is not None:
            place = step
            continue
        if view.key(place) == ":" or (view.key(place) in {"..", "..."} and place + 1 < len(view)):
            return _cut(view, clause, place + 1)
        if view.key(place) in _THAT or view.tokens[place].form in _OPENING:
            return _cut(view, clause, place)
        if view.is_verb(place) or (view.subordinates(place) and not view.says_meanwhile(place)):
            return None
        if (start := _noun_content(view, clause, place)) is not None:
            return _cut(view, clause, start)
        place += 1
    return None


def _participants(clause: Clause) -> dict[int, int]:
    """Where the subject, and the one spoken to right behind it, begin and end."""
    adjacent = {clause.predicate.last}
    own: dict[int, int] = {}
    for item in sorted(clause.functions, key=lambda one: one.first):
        subject = item.kind is FunctionKind.SUBJECT
        if item.mentions and item.first >= clause.predicate.last and (subject or item.first in adjacent):
            own[item.first] = item.last
            adjacent.add(item.last)
    return own


def _skipped(view: View, place: int, own: dict[int, int]) -> int | None:
    """Return where to go on behind a participant, a date, an outlet in quotation marks or a circumstance."""
    if place in own:
        return own[place]
    if (date := view.date(place)) is not None:
        return date.last
    if view.key(place) in _MANNER:
        return place + 1
    if view.tokens[place].form in _OPENING and _names_outlet(view, place):
        return _closing(view, place) + 1
    if view.key(place).removeprefix("و") in _CIRCUMSTANCES and not _leads_on(view, place):
        return _phrase_end(view, place + 1)
    return None


def _names_outlet(view: View, place: int) -> bool:
    """«قال لـ«الشرق الأوسط» إن»، «لصحيفة "الأخبار"»: a quotation right behind a preposition or an outlet names it."""
    if view.key(place - 1) in {"ل", "لـ", "الي", "في", "مع", "عبر", "من"}:
        return _closing(view, place) - place <= _LONGEST_NAME
    reading = view.reading(place - 1)
    return reading is not None and reading.lemma in _OUTLETS


def _closing(view: View, place: int) -> int:
    mark = _OPENING[view.tokens[place].form]
    ends = (end for end in range(place + 1, len(view)) if view.tokens[end].form in {mark, *_CLOSING})
    return next(ends, len(view) - 1)


def _leads_on(view: View, place: int) -> bool:
    """«شدد على ضرورة»، «حذر من أن»: the preposition leads to the content."""
    return view.key(place).removeprefix("و") in {"علي", "من"} and place not in view.covered


def _phrase_end(view: View, place: int) -> int:
    """Return where a circumstance ends: at a comma, a mark of quotation, «أن», a verb or a preposition of content."""
    while place < len(view):
        mark = view.tokens[place].form in _OPENING and not _names_outlet(view, place)
        if view.is_comma(place) or mark or view.key(place) in _THAT or view.key(place) in _STOPS | {":"}:
            return place
        if view.is_verb(place) and view.conjoined(place):
            return place
        led = view.preposition(place)
        if led is not None and led[0] in {"على", "عن", "إلى"} and led[1] not in view.starts:
            return place
        place += 1
    return place


def _noun_content(view: View, clause: Clause, place: int) -> int | None:
    """«رفض الاتهامات»، «دعا إلى وقف النار»، «شدد على أن»: where the phrase, or the clause it leads to, begins."""
    clausal = clause.predicate.lemma in _WITHOUT_NOUN or clause.predicate.kind is PredicateKind.SOURCE
    led = view.preposition(place)
    if led is not None:
        lemma, inner = led
        if lemma not in _LEADING:
            return None
        if view.key(inner) in _THAT or view.tokens[min(inner, len(view) - 1)].form in _OPENING:
            return inner
        return None if clausal else inner
    reading = view.reading(place)
    if reading is not None and reading.lemma in _ATTENTION and view.preposition(place + 1) is not None:
        return None  # «لفت النظر إلى أن»
    nominal = reading is not None and reading.pos in {"noun", "noun_prop", "noun_quant", "adj"}
    return None if clausal or not (nominal or place in view.starts) else place


def _cut(view: View, clause: Clause, first: int) -> Content | None:
    """Return the content that begins here: to the end of its quotation, or of the report."""
    while first < len(view) and (view.is_comma(first) or view.key(first) in {":", "..", "..."}):
        first += 1
    if first >= len(view):
        return None
    opens = first + (view.key(first) in _THAT)
    if opens < len(view) and view.tokens[opens].form in _OPENING:
        close = _closing(view, opens)
        if _ends_there(view, clause, close + 1):
            return _trimmed(view, opens + 1, close, quoted=True)
    return _trimmed(view, first, _report_end(view, clause, first))


def _ends_there(view: View, clause: Clause, place: int) -> bool:
    """Tell whether the report is over behind a quotation: «"..."، في إشارة إلى» comments on it, «"..." وأن» goes on."""
    while place < len(view) and view.is_mark(place) and not view.is_comma(place) and view.key(place) not in _STOPS:
        place += 1
    if place >= len(view) or view.key(place) in _STOPS or _report_end(view, clause, place) == place:
        return True
    return view.is_comma(place) and view.key(place + 1).removeprefix("و") not in _THAT


def _report_end(view: View, clause: Clause, first: int) -> int:
    """Return where the report ends: at another verb of saying, «مضيفا», «بحسب», or the end of the sentence."""
    depth = 0
    for place in range(first, len(view)):
        form = view.tokens[place].form
        depth += (form in {"«", "“"}) - (form in {"»", "”"} and depth > 0)
        if depth or place in view.covered:
            continue
        if view.key(place) in _STOPS or _goes_on(view, place):
            return place
    return len(view)


def _goes_on(view: View, place: int) -> bool:
    if view.key(place) in _BORDERS or view.says_meanwhile(place):
        return True
    reading = view.reading(place)
    says = reading is not None and reading.pos == "verb" and reading.lemma in _REPORTING
    led = view.key(place - 1) in {"كما", "فيما", "حين", "بينما"} or view.is_comma(place - 1)
    return says and (view.conjoined(place) or led)


def _before(view: View, clause: Clause) -> Content | None:
    """«"..." قال الوزير»، «..., حسبما ذكر الوزير»، «..., بحسب الوزارة»: what was said stands before."""
    last = min(clause.first, clause.predicate.first)
    named = view.key(last - 1) in {"حسبما", "وفقما", "كما", "ما"}
    source = clause.predicate.kind is PredicateKind.SOURCE
    last -= 1 if named else 0
    while last > 0 and (view.is_comma(last - 1) or view.key(last - 1) in {"بحسب", "حسب", "وفق", "وفقا", "ل"}):
        last -= 1
    closed = last > 0 and view.tokens[last - 1].form in _CLOSING
    if closed and (opening := _opened(view, last - 1)) is not None:
        return _trimmed(view, opening + 1, last - 1, quoted=True)
    if not (named or source):
        return None
    first = next((place + 1 for place in range(last - 1, -1, -1) if view.key(place) in _STOPS | {":"}), 0)
    return _trimmed(view, first, last)


def _opened(view: View, close: int) -> int | None:
    marks = {"»": "«", "”": "“", '"': '"', "“": "”"}
    mark = marks[view.tokens[close].form]
    return next((place for place in range(close - 1, -1, -1) if view.tokens[place].form == mark), None)


def _trimmed(view: View, first: int, last: int, *, quoted: bool = False) -> Content | None:
    while first < last and view.is_mark(first) and view.tokens[first].form not in _OPENING:
        first += 1
    while last > first and (view.is_comma(last - 1) or view.key(last - 1) in _STOPS | {"..", "...", "-", "–", ":"}):
        last -= 1
    while quoted and last > first and view.is_mark(last - 1) and view.key(last - 1) != ")":
        last -= 1
    return Content(first, last, quoted) if last > first else None

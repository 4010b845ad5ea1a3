"""What a statement says: the reported clause, the quotation, or the noun phrase, behind the predicate or before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.circumstances import MANNER
from diplo_events.clauses.papers import is_paper
from diplo_events.clauses.subordination import says_meanwhile
from diplo_events.document import Clause, FunctionKind, PredicateKind
from diplo_events.matching.between import aside_end, passed_over
from diplo_events.matching.excerpts import CLOSING, OPENING, THAT, Content, before, cut
from diplo_events.matching.report import REPORTING, STOPS
from diplo_events.matching.sent import TO_HIM, is_sent, sent_end

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View

#: Prepositions that lead to what is said; all others lead to circumstances and addressees.
_LEADING: Final = frozenset({"على", "عن", "إلى", "ب", "من"})
#: «أشاد في كلمة بمناسبة العيد بعمق العلاقات»: on what occasion and where it was said.
_OCCASIONS: Final = frozenset("مناسبة حضور مشاركة دعوة رئاسة مقر مدينة عاصمة قصر ديوان قاعة مبنى مطار صفة".split())
#: Behind these a bare noun is spoken to: «داعيا في الوقت نفسه الدول المانحة إلى».
_ADDRESSING: Final = frozenset(
    "داعي داع مطالب مناشد ناشد حاث حاض محذر متهم محمل حمل نصح ناصح شكر شاكر أبلغ أخبر".split()
)
#: «من جهة أخرى», folded.
_OTHER_SIDE: Final = frozenset({"اخري", "ثانيه"})
#: «في الوقت نفسه», folded.
_SELF: Final = frozenset({"نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها"})
_TELLING: Final = frozenset({"noun", "noun_prop", "verb", "adj"})
_ATTENTION: Final = frozenset({"نظر", "انتباه"})
#: Verbs of saying that have a clause for their content, no noun.
_WITHOUT_NOUN: Final = frozenset(
    "قال أضاف أفاد صرح تابع استطرد زعم أوضح أردف نقل نسب كتب زاد أكمل واصل مضيف موضح قائل مبين".split()
)
#: What leads from a verb to what is said; a bare noun behind those that have nothing else is spoken to, or speaks.
_OWN_PREPOSITIONS: Final = (
    dict.fromkeys("أشار لفت دعا ألمح لمح تطرق".split(), "إلى")
    | dict.fromkeys("شدد حث أثنى أصر وافق علق أكد".split(), "على")
    | dict.fromkeys("أعرب عبر تحدث دافع كشف أعلن".split(), "عن")
    | dict.fromkeys("ندد أشاد رحب نوه طالب تعهد اتهم هدد اعترف أقر أوصى وعد".split(), "ب")
    | {"حذر": "من", "شكك": "في", **dict.fromkeys("طلب التمس اعتبر رأى عد".split(), "")}
)
#: «دعا لهدنة»: what leads to what one calls for, besides «إلى».
_CALLING: Final = frozenset({"دعا", "داع", "داعي"})
#: Verbs that lead with «من» to who is asked, and have what is asked for as their object.
_ASKING: Final = frozenset({"طلب", "التمس"})
_WITH_NOUN: Final = frozenset({"أكد", "كشف", "أعلن", "أقر"})
#: Those whose object is a thing done, not said: «شدد الحراسة»، «عبر الحدود»، «تحدث العربية».
_OF_DEEDS: Final = frozenset({"شدد", "عبر", "تحدث"})
#: Nouns that have a clause for their complement: «ضرورة أن».
_WITH_CLAUSES: Final = frozenset(
    "ضرورة أهمية فكرة احتمال إمكانية إمكان حقيقة خشية أمل اعتقاد قناعة ثقة شرط وجوب حد درجة دون غير قبل بعد منذ أجل "
    "بد ريب شك رغبة حرص اتهام زعم ادعاء مسألة نبأ".split()
)
#: What a source keeps to himself, and so far behind the verb it is told.
_NAMED_BY: Final = frozenset({"اسم", "هوية", "صفة"})
_HIDING: Final = 5


def content_of(view: View, clause: Clause, behind: int = 0) -> Content | None:
    """Return what the statement of this clause says; None where the sentence does not tell it.

    ``behind`` is where a subject ends that is no mention: «وأكدت هذه المصادر أن».
    """
    kind = clause.predicate.kind
    if kind is PredicateKind.COLON:
        return cut(view, clause.predicate.last)
    if kind is PredicateKind.SOURCE and view.key(clause.predicate.first).removeprefix("و") not in {"جاء", "ورد"}:
        return _of_source(view, clause)
    found = _behind(view, clause, behind)
    return found if found is not None else before(view, clause)


def gist_of(view: View, said: Content) -> frozenset[str]:
    """Return the lemmas of the nouns and verbs that say it."""
    readings = (view.reading(place) for place in range(said.first, said.last))
    return frozenset(one.lemma for one in readings if one is not None and one.pos in _TELLING)


def is_clause(view: View, said: Content) -> bool:
    """Tell whether what was said is a clause of its own: «أن ...»."""
    return view.key(said.first) in THAT or view.key(said.first - 1) in THAT


def _of_source(view: View, clause: Clause) -> Content | None:
    """«نقلا عن بيان للجيش أن ...»: what opens behind a source is its; else it gives what was told before."""
    told = _behind_source(view, clause)
    if told < len(view) and _opens(view, told):
        return cut(view, told)
    return before(view, clause) or cut(view, told)


def _behind_source(view: View, clause: Clause) -> int:
    """«وبحسب الوزارة فإن ...»: the report goes on behind the source."""
    place = max(clause.last, clause.predicate.last)
    if (author := view.covered.get(place)) is not None:  # «بيان للجيش أن»
        place = author.last
    while place < len(view) and (view.is_comma(place) or view.key(place) in CLOSING):
        place += 1
    return place


def _behind(view: View, clause: Clause, behind: int) -> Content | None:
    """Walk from the predicate over subject, addressee and circumstances to what is said."""
    own, leading = _participants(clause), _leading(view, clause)
    place, addressed = max(clause.predicate.last, behind), None
    while place < len(view) and view.key(place) not in STOPS:
        step = _step(view, clause, place, own, leading)
        if step is not None:
            place = step
            continue
        if _opens(view, place):
            return cut(view, place + (view.key(place) not in THAT and view.tokens[place].form not in OPENING))
        if view.is_relative(place) or _apposed(view, place):
            opening = _behind_relative(view, place)
            return None if opening is None else cut(view, opening)
        if view.is_verb(place) or (view.subordinates(place) and not says_meanwhile(view, place)):
            break
        if (start := _noun_content(view, clause, place)) is not None:
            if not _names_speaker(view, clause, start, place):
                return cut(view, start)
            addressed = start if addressed is None else addressed
        place += 1
    return None if addressed is None else cut(view, addressed)


def _step(view: View, clause: Clause, place: int, own: dict[int, int], leading: Collection[int]) -> int | None:
    """Return where to go on behind what stands between verb and content; None where neither is here."""
    if (behind := aside_end(view, place, _awaited(clause))) > place:
        return behind
    if is_sent(clause) and (sent := sent_end(view, place, own)) is not None:
        return sent
    return None if _is_led(view, clause, place) else passed_over(view, place, own, leading)


def _awaited(clause: Clause) -> str | None:
    """Return the preposition without which the verb does not tell what is said."""
    lemma = clause.predicate.lemma
    return None if lemma in _WITH_NOUN else _OWN_PREPOSITIONS.get(lemma) or None


def _is_led(view: View, clause: Clause, place: int) -> bool:
    """«شككت الوزارة في بيان في جهود الوسطاء»: a verb's own «في» leads to what is said, not to a paper or a place."""
    led, own = view.preposition(place), _OWN_PREPOSITIONS.get(clause.predicate.lemma)
    if led is None or led[0] != own or own in _LEADING:
        return False
    inner = led[1]
    return not (inner in view.covered or is_paper(view, inner) or view.date(inner) is not None)


def _opens(view: View, place: int) -> bool:
    """Tell whether what is said is opened here by a mark or «أن»."""
    if view.key(place) in {"..", "..."}:
        return place + 1 < len(view)
    return view.key(place) == ":" or view.key(place) in THAT or view.tokens[place].form in OPENING


def _apposed(view: View, place: int) -> bool:
    """«كشف فلان، وهو نائب سابق، أن»."""
    return view.key(place) in {"وهو", "وهي", "وهم"} and view.is_comma(place - 1)


def _behind_relative(view: View, place: int) -> int | None:
    """«قال الوزير الذي يزور بلادنا إن»: it opens behind the clause about the speaker, unless that one reports."""
    while place < len(view) and view.key(place) not in STOPS:
        place = passed_over(view, place, {}) or place
        if place >= len(view):
            return None
        if _opens(view, place):
            return place
        reading = view.reading(place)
        told = reading is not None and reading.pos == "verb" and reading.lemma in REPORTING
        if told and not _hides_name(view, place):
            return None
        place += 1
    return None


def _hides_name(view: View, place: int) -> bool:
    """«الذي رفض كشف هويته»، «طلب عدم ذكر اسمه»: of the speaker's own name, and none of his words."""
    return any(view.may_be(one, _NAMED_BY) for one in range(place + 1, min(place + _HIDING, len(view))))


def _names_speaker(view: View, clause: Clause, start: int, place: int) -> bool:
    """«وأكد المركز أن»، «ودعا الاتحاد العالمي إلى»: a noun the grammar knows nobody for speaks, or is spoken to.

    What is said follows behind it: a clause that none of its nouns leads to («ضرورة أن»), or what the verb has its
    own preposition for.
    """
    if view.preposition(place) is not None:
        return False
    own, awaited, later = _OWN_PREPOSITIONS.get(clause.predicate.lemma), _awaited(clause), start + 1
    while later < len(view):
        if view.key(later) in THAT:
            return _leads_to_clause(view, later - 1 - view.is_comma(later - 1), own)
        behind = aside_end(view, later, awaited)
        if behind == later and (view.key(later) in STOPS or view.is_verb(later) or view.is_comma(later - 1)):
            return False
        led = view.preposition(max(behind, later))
        if led is not None and awaited is not None and _leads_by(clause, led[0]):
            return True
        later = max(behind, later + 1)
    return False


def _leads_by(clause: Clause, preposition: str) -> bool:
    """Tell whether the verb leads with this preposition to what is said: «دعا إلى هدنة»، «دعا لهدنة»."""
    lemma = clause.predicate.lemma
    return preposition == _OWN_PREPOSITIONS.get(lemma) or (preposition == "ل" and lemma in _CALLING)


def _leads_to_clause(view: View, place: int, own: str | None) -> bool:
    before = view.reading(place)
    if before is None or before.lemma in _WITH_CLAUSES:
        return before is None
    return before.pos != "prep" or before.lemma == own


def _participants(clause: Clause) -> dict[int, int]:
    """Where the subject, and the one spoken to right behind it, begin and end."""
    adjacent = {clause.predicate.last}
    own: dict[int, int] = {}
    for item in sorted(clause.functions, key=lambda one: one.first):
        if item.preposition == "من" and item.mentions and clause.predicate.lemma in _ASKING:
            own[item.first] = item.last  # «طلبت كينيا من أوغندا الانسحاب»
            continue
        if item.preposition in TO_HIM and item.mentions and is_sent(clause):
            own[item.first] = item.last
            continue
        subject = item.kind is FunctionKind.SUBJECT
        if item.mentions and item.first >= clause.predicate.last and (subject or item.first in adjacent):
            own[item.first] = item.last
            adjacent.add(item.last)
    return own


def _leading(view: View, clause: Clause) -> Collection[int]:
    """«أكد، خلال لقاء مع نظيره، ضرورة»، «أشاد في تصريح له بعمق»: where what is said begins behind a circumstance."""
    own, lemma = _OWN_PREPOSITIONS.get(clause.predicate.lemma), clause.predicate.lemma
    taken = (not own and lemma not in _ADDRESSING) or lemma in _WITH_NOUN
    objects = clause.all(FunctionKind.OBJECT) if taken and lemma not in _WITHOUT_NOUN else ()
    starts = (item.first + (view.key(item.first) in _SELF) for item in objects if not item.mentions)
    nouns = (start for start in starts if view.key(start - 1) in _SELF or _ends_words_about(view, start - 1))
    places = range(clause.predicate.last, clause.last)
    led = (place for place in places if own == "ب" and _leads_by_bi(view, place))
    called = (place for place in places if lemma in _CALLING and _calls_for(view, place))
    return {*nouns, *led, *called}


def _calls_for(view: View, place: int) -> bool:
    """«دعت كوبا لسحب جنودها», but «دعا في تصريح لكوبا»، «لـ«الأنباء»»."""
    led = view.preposition(place)
    if led is None or led[0] != "ل" or led[1] in view.covered or led[1] >= len(view):
        return False
    return view.tokens[led[1]].form not in OPENING


def _ends_words_about(view: View, place: int) -> bool:
    """«في برن أمس»، «في برن أيضا»، «في هذا الإطار»، «في كلمته»: none of them governs a noun behind it."""
    if place in view.covered or view.key(place) in MANNER | _OTHER_SIDE or view.tokens[place].form in CLOSING:
        return True
    reading = view.reading(place)
    return reading is not None and ("Al_det" in reading.proclitics or reading.enclitic.endswith("_poss"))


def _leads_by_bi(view: View, place: int) -> bool:
    """«بعمق العلاقات», but «بمناسبة العيد»، «بالقاهرة»."""
    led = view.preposition(place)
    return led == ("ب", place) and place not in view.covered and not view.may_be(place, _OCCASIONS)


def _noun_content(view: View, clause: Clause, place: int) -> int | None:
    """«رفض الاتهامات»، «دعا إلى وقف النار»، «شدد على أن»: where the phrase, or the clause it leads to, begins."""
    clausal = clause.predicate.lemma in _WITHOUT_NOUN or clause.predicate.kind is PredicateKind.SOURCE
    led = view.preposition(place)
    if led is not None:
        lemma, inner = led
        if clause.predicate.lemma in _CALLING and _calls_for(view, place):
            return inner
        if _OWN_PREPOSITIONS.get(clause.predicate.lemma, lemma if lemma in _LEADING else None) != lemma:
            for_deed = lemma == "ل" and not clausal and place - 1 in view.covered and inner not in view.covered
            return inner if for_deed else None  # «شكر قطر لدعمها المبادرة», but «أعرب باسم بلاده عن ...»
        if view.key(inner) in THAT or view.tokens[min(inner, len(view) - 1)].form in OPENING:
            return inner
        return None if clausal else inner + (is_sent(clause) and view.key(place) == "بسبب")
    reading = view.reading(place)
    if reading is not None and reading.lemma in _ATTENTION and view.preposition(place + 1) is not None:
        return None  # «لفت النظر إلى أن»
    nominal = reading is not None and reading.pos in {"noun", "noun_prop", "noun_quant", "adj"}
    return None if clausal or clause.predicate.lemma in _OF_DEEDS or not (nominal or place in view.starts) else place

"""What was talked about: the object of a verb of discussing, and what the words behind an encounter lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses import DISCUSSING
from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.owners import INVITING
from diplo_events.clauses.phrases import ENCOUNTERS, SITES, TALKS, actor_group, definite_chain, masdar_end
from diplo_events.clauses.topic_rows import topic_parts
from diplo_events.clauses.topics import topic_spans
from diplo_events.document import Clause, Function, FunctionKind, PredicateKind, Reading
from diplo_events.grammar import TOPIC
from diplo_events.matching.guards import same_journey

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame, Slot


#: Prepositions that lead to a topic wherever they stand behind an encounter.
_ABOUT: Final = frozenset({"حول", "بشأن", "بخصوص"})
#: «في مجال الطاقة»، «في قضايا التجارة»: nouns that make a topic of what follows «في».
_FIELDS: Final = frozenset({"مجال", "قضية", "ملف", "مسألة", "موضوع", "شأن"})
#: «المتعلقة بالحدود»، «تتعلق بالحدود».
_CONCERNING: Final = frozenset({"متعلق", "خاص", "معني", "متصل", "مرتبط"})
#: Verbs that tell what an encounter was about, and the prepositions that may lead to it; "" is the direct object.
_TELLING: Final = {
    "تناول": {""},
    "بحث": {"", "في"},
    "ناقش": {""},
    "استعرض": {""},
    "تدارس": {""},
    "تبادل": {""},
    "تطرق": {"إلى", "ل"},
    "ركز": {"على"},
    "تركز": {"على", "حول"},
    "انصب": {"على"},
    "تمحور": {"حول"},
    "دار": {"حول"},
    "تعلق": {"ب"},
    "خصص": {"ل"},
    "تضمن": {""},
    "شمل": {""},
    "هدف": {"إلى"},
    "رمى": {"إلى"},
    "استهدف": {""},
    "نص": {"على"},
    "قضى": {"ب"},
    "تباحث": {"في", "حول", "بشأن", "ب"},
    "تشاور": {"في", "حول", "بشأن"},
    "تحدث": {"عن", "حول"},
}
#: Verbs that two sides share: «أكدا خلاله أهمية الحوار»، «اتفقا على وقف القتال».
_SHARED: Final = {"أكد": {"", "على"}, "شدد": {"على"}, "اتفق": {"على"}}
#: What one side feels is not what was talked about: «أكد دعم بلاده».
_POSITIONS: Final = frozenset("دعم تأييد تضامن حرص رفض التزام موقف استعداد ثقة تطلع إدانة شكر رغبة أمل".split())
#: «شهد اللقاء مناقشة الأزمة»: verbs whose subject is the encounter.
_OF_ENCOUNTERS: Final = frozenset({"شهد", "شمل", "تضمن"})
#: «ملف الغاز تصدر المباحثات»، «هيمنت الأزمة على القمة»: verbs whose subject is the topic.
_FOREMOST: Final = frozenset({"تصدر", "هيمن", "طغى", "سيطر", "استحوذ", "خيم"})
#: Verbs that lead to their topic with «في» also: «بحثا في العلاقات».
_INTO: Final = frozenset({"بحث", "تباحث", "تشاور", "تداول", "تحادث"})
#: Verbs of talking that have no object: what stands behind them is something else.
_OBJECTLESS: Final = frozenset({"تحدث", "تحادث", "تباحث", "تشاور", "تطرق"})
#: What follows «في» then, where it is no topic.
_NO_MATTER: Final = frozenset(
    "مكتب بيان وقت إطار ختام ظل حضور سياق ديوان قاعة بداية نهاية مستهل أعقاب ساعة يوم دار بيت فندق وزارة".split()
)
#: What is said to somebody in an encounter was talked about: «أكد الرئيس في اتصال مع نظيره ضرورة ...».
_AFFIRMING: Final = frozenset({"أكد", "شدد", "ركز", "تركز", "انصب", "بحث", "ناقش", "استعرض", "تناول"})
_DUALS: Final = {"بحثا": "بحث", "ناقشا": "ناقش", "تناولا": "تناول", "استعرضا": "استعرض", "اكدا": "أكد", "شددا": "شدد"}
#: Purposes that are encounters of their own, or the getting there: no topic.
_OTHER_EVENTS: Final = frozenset(
    "إجراء عقد لقاء اجتماع زيارة استقبال تقديم تسليم توقيع مصافحة مقابلة تمثيل قضاء استئناف مواصلة التقاء إعلان "
    "تصريح".split()
)
#: «للاطلاع على»، «للاحتجاج على»: the topic is what the preposition leads to.
_LOOKING: Final = frozenset("اطلاع إطلاع وقوف تعرف احتجاج شكر اعتراض رد مشاركة تباحث تشاور تفاوض تداول".split())
#: Occasions of congratulations and condolences, and what one is invited to.
_OCCASIONS: Final = frozenset(
    "وفاة رحيل ضحية حادث حادثة كارثة زلزال فيضان حريق تفجير هجوم سقوط مصاب ذكرى عيد يوم فوز انتخاب إعادة تعيين تولي "
    "نجاح حلول تنصيب استشهاد مقتل شهر".split()
)
_INVITED: Final = frozenset({"زيارة", "حضور", "مشاركة"})
#: So far before an encounter its topic may stand.
_AHEAD: Final = 12
_LOOKED_AT: Final = frozenset({"على", "في", "حول", "بشأن", "إلى", "عن"})
_PROTESTS: Final = frozenset({"احتجاج", "اعتراض"})
_AIMS: Final = frozenset({"بهدف", "بغيه", "بغرض", "بقصد", "قصد", "لاجل"})
_GROUNDS: Final = frozenset({("احتجاجا", "علي"), ("علي", "خلفيه"), ("ردا", "علي"), ("اعتراضا", "علي")})
#: «اتفاقية التجارة الحرة»: papers whose genitive is the topic.
_TREATIES: Final = frozenset({"اتفاق", "اتفاقية", "معاهدة", "بروتوكول"})
_CONCLUDED: Final = _TREATIES | {"تفاهم", "هدنة", "صفقة", "تسوية", "مذكرة"}


@dataclass(frozen=True, slots=True)
class _Thread:
    """The words behind an encounter that still speak of it."""

    view: View
    clause: Clause
    rivals: Collection[int]  # where other encounters are named
    aims: bool = True  # what the encounter is for tells what it is about
    written: bool = False  # a letter tells of an occasion, or of what it invites to

    def leads(self) -> Iterator[int]:
        """Yield where topics begin."""
        place = self.clause.predicate.last
        affirmed = self._affirmed()
        while place < len(self.view) and (self._occasion(place) or not self._leaves(place)):
            start = (
                self._occasion(place)
                or self._about(place)
                or self._into(place)
                or self._purpose(place)
                or self._told(place)
            )
            if not start and affirmed:
                start = self._affirmation(place)
                affirmed = not start
            if start:
                yield start
            place = max(place + 1, start)

    def _leaves(self, place: int) -> bool:
        view = self.view
        if view.is_stop(place):
            return True
        if view.subordinates(place):
            return view.key(place).removeprefix("و") != "ذلك"
        if self._telling(place) is not None:
            return False
        if place in self.rivals and not same_journey(view, self.clause, place):
            return True
        if view.is_verb(place):
            return view.conjoined(place) or not self._within_relative(place)
        return False

    def _within_relative(self, place: int) -> bool:
        """«اللقاء الذي عقد»، «محادثات أجراها»: a verb that still describes the encounter."""
        view = self.view
        if any(view.is_relative(before) for before in range(max(self.clause.predicate.last, place - 2), place)):
            return True
        reading = view.reading(place)
        return reading is not None and reading.lemma in {"عقد", "جرى", "أجرى", "جمع", "استمر", "تم", "ضم", "جاء", "قام"}

    def _about(self, place: int) -> int:
        view = self.view
        found = view.preposition(place)
        if found is None:
            return self._concerning(place)
        preposition, inner = found
        if preposition in _ABOUT:
            return inner
        if preposition == "في" and self._heads(inner, _FIELDS) and self._after_side(place):
            matter = view.reading(inner)
            if matter is None or matter.enclitic:  # «تم التفاوض في شأنه»: what that is was told before
                return 0
            return inner + 1 if self._heads(inner, {"شأن"}) else inner
        talks = preposition == "عن" and view.actor(inner) is None and view.key(inner) not in {"كثب", "طريق", "بعد"}
        return inner if talks and self._after_side(place) else 0

    def _concerning(self, place: int) -> int:
        """«الرسالة المتعلقة بالحدود»."""
        reading = self.view.reading(place)
        if reading is None or place in self.view.covered or reading.lemma not in _CONCERNING:
            return 0
        found = self.view.preposition(place + 1)
        return found[1] if found is not None and found[0] == "ب" else 0

    def _purpose(self, place: int) -> int:
        """«لبحث الأزمة»، «من أجل وقف القتال»، «بهدف تعزيز التعاون»، «للاطلاع على الأوضاع»."""
        view = self.view
        if (view.key(place), view.key(place + 1)) in _GROUNDS:
            return place + 2
        if view.key(place) in {"بمناسبه", "لمناسبه"}:
            return place + 1
        aims = view.key(place) in _AIMS or (view.key(place), view.key(place + 1)) == ("من", "اجل")
        if aims and self._after_side(place):
            return self._goal(place + 1 + (view.key(place) == "من"))
        reading = view.reading(place)
        if reading is None or place in view.covered or "li_prep" not in reading.proclitics or reading.pos != "noun":
            return 0
        if not is_masdar(reading) and reading.lemma not in _LOOKING:
            return 0
        return self._goal(place) if reading.lemma in DISCUSSING or self._after_side(place) else 0

    def _occasion(self, place: int) -> int:
        """«برقية تعزية في وفاة الوزير»، «دعوة لزيارة روما»: what a letter is written on, or invites to."""
        found = self.view.preposition(place) if self.written else None
        if found is None:
            return 0
        preposition, inner = found
        if preposition in {"في", "ب", "على"} and self._heads(inner, _OCCASIONS):
            return inner
        return inner if preposition in {"إلى", "ل"} and self._heads(inner, _INVITED) and self._invites() else 0

    def _invites(self) -> bool:
        near = range(self.clause.first, min(self.clause.predicate.last + 2, len(self.view)))
        return any(self.view.may_be(place, INVITING) for place in near)

    def _goal(self, place: int) -> int:
        """Return where the topic in a purpose begins, 0 where the purpose is another event."""
        reading = self.view.reading(place)
        if reading is None or reading.lemma in _OTHER_EVENTS:
            return 0
        if not self.aims and reading.lemma not in _PROTESTS:
            return 0
        if reading.lemma in _LOOKING:
            return self._after_looking(place)
        alone = "Al_det" in reading.proclitics and self.view.preposition(place + 1) is None
        return 0 if alone and reading.lemma not in DISCUSSING else place

    def _after_looking(self, place: int) -> int:
        for after in range(place + 1, min(place + 4, len(self.view))):
            found = self.view.preposition(after)
            if found is not None and found[0] in _LOOKED_AT and after < found[1] and self.view.key(found[1]) != "كثب":
                return found[1]
        return 0

    def _named_before(self, place: int) -> bool:
        """«اللقاء "تناول ..."»: right behind the encounter a word that may be a verb is one."""
        view = self.view
        while view.is_mark(place - 1) and not view.is_comma(place - 1):
            place -= 1
        return place == self.clause.predicate.last

    def _into(self, place: int) -> int:
        """«بحث الوزيران في العلاقات الثنائية»."""
        found = self.view.preposition(place)
        own = self.clause.predicate
        if found is None or found[0] != "في" or own.lemma not in _INTO or own.kind is PredicateKind.MASDAR:
            return 0
        reading = self.view.reading(found[1])
        if reading is None or reading.pos != "noun" or found[1] in self.view.covered:
            return 0
        return 0 if reading.lemma in ENCOUNTERS | SITES | _NO_MATTER else found[1]

    def _told(self, place: int) -> int:
        """«مباحثات تناولت الأزمة»، «اتصال أكدا خلاله أهمية الحوار»."""
        ways = self._telling(place)
        if ways is None:
            return 0
        after = place + 1
        while after < len(self.view) and self._light(after):
            after += 1
        return _complement(self.view, after, ways)

    def _light(self, place: int) -> bool:
        """«معه»، «خلاله»، «أيضا»، «خلال اللقاء» may stand before the topic."""
        reading = self.view.reading(place)
        if reading is not None and reading.pos == "prep" and reading.enclitic:
            return True
        circumstance = self.view.key(place - 1) == "خلال" and "Al_det" in (reading.proclitics if reading else ())
        return circumstance or self.view.key(place) in {"ايضا", "كذلك", "خلال", "هاتفيا"}

    def _telling(self, place: int) -> set[str] | None:
        """Return how the verb here leads to the topic; None where it is no such verb or has a subject of its own."""
        view = self.view
        if place in view.covered:
            return None
        reading = self._verb(place)
        if reading is None:
            return None
        if reading.lemma in _SHARED:
            return _SHARED[reading.lemma] if reading.num == "d" else None
        subject = view.actor(place + 1)
        if subject is not None and subject.reference != "sides":
            return None
        one_side = view.conjoined(place) and reading.num == "s" and not self._with_them(place + 1)
        return None if one_side and subject is None else _TELLING.get(reading.lemma)

    def _with_them(self, place: int) -> bool:
        """«معه»، «خلاله»: a preposition with a pronoun, or the encounter itself, ties the verb to what went before."""
        reading = self.view.reading(place)
        if reading is None or place in self.view.covered:
            return False
        tied = reading.pos == "prep" and bool(reading.enclitic) and reading.lemma in {"مع", "خلال", "في", "أثناء"}
        return (
            tied or self.view.key(place) == "خلال" or (reading.lemma in ENCOUNTERS and "Al_det" in reading.proclitics)
        )

    def _verb(self, place: int) -> Reading | None:
        """«بحثا خلاله», «بحث معهم»: where it is tied to the encounter, a word that may be a telling verb is one."""
        view = self.view
        best = view.reading(place)
        if best is None or (best.pos == "verb" and (best.lemma in _TELLING or not self._named_before(place))):
            return best
        if (key := view.key(place).removeprefix("و")) in _DUALS and self._with_them(place + 1):
            return Reading(_DUALS[key], "verb", num="d")
        if not (self._named_before(place) or self._with_them(place + 1)):
            return None
        readings = view.tokens[place].readings
        return next((one for one in readings if one.pos == "verb" and one.lemma in _TELLING), None)

    def _after_side(self, place: int) -> bool:
        """Tell whether what stands before is a name, a date, a comma or the encounter itself, not another noun."""
        view, predicate = self.view, self.clause.predicate
        if place - 1 in view.covered or view.is_comma(place - 1) or view.key(place - 1) == "وذلك":
            return True
        if self._heads(place - 1, _CONCLUDED):  # «توصلا إلى اتفاق لوقف القتال»
            return True
        return predicate.last <= place <= masdar_end(view, predicate.first)

    def foremost(self) -> Iterator[range]:
        """«تصدرت أزمة الغاز المباحثات»، «هيمن الملف على القمة»: the subject of the verb before."""
        view, first = self.view, self.clause.predicate.first
        if self.clause.predicate.kind is not PredicateKind.MASDAR:
            return
        for place in range(first - 1, max(first - _AHEAD, -1), -1):
            reading = view.reading(place)
            if view.is_stop(place) or view.subordinates(place):
                return
            if reading is not None and reading.pos == "verb" and reading.lemma in _FOREMOST:
                last = first - (view.key(first - 1) == "علي")
                if place + 1 == last:  # «وهيمنت على المباحثات أزمة الغاز»
                    last = self._described_until()
                    if view.is_noun(last) and view.actor(last) is None and view.preposition(last) is None:
                        yield from (range(*part) for part in topic_spans(view, last, served=True))
                    return
                if view.is_noun(place + 1) and place + 1 < last and view.actor(place + 1) is None:
                    yield from (range(*part) for part in topic_parts(view, place + 1, last))
                return

    def _described_until(self) -> int:
        """Return where the encounter with its own adjectives ends: «المباحثات الثنائية»."""
        last = self.clause.predicate.last
        while (one := self.view.reading(last)) is not None and one.pos == "adj" and "Al_det" in one.proclitics:
            last += 1
        return last

    def _affirmed(self) -> bool:
        """«أكد الرئيس في اتصال مع نظيره ...»: the verb before affirms something to the other side."""
        view, first = self.view, self.clause.predicate.first
        before = view.reading(first - 1)
        if before is not None and before.pos == "verb" and before.lemma in _OF_ENCOUNTERS:
            return True
        if not self._meanwhile(first):
            return False
        for place in range(first - 1, -1, -1):
            if view.is_stop(place) or view.subordinates(place):
                return False
            if view.is_verb(place):
                reading = view.reading(place)
                return reading is not None and reading.lemma in _AFFIRMING
        return False

    def _meanwhile(self, first: int) -> bool:
        """«خلال لقائه»، «في اتصال»: what the verb says was said in the encounter."""
        reading = self.view.reading(first)
        if self.clause.predicate.kind is not PredicateKind.MASDAR or reading is None:
            return False
        return "bi_prep" in reading.proclitics or self.view.key(first - 1).removeprefix("و") in {
            "في",
            "خلال",
            "اثناء",
            "لدي",
        }

    def _affirmation(self, place: int) -> int:
        """A noun behind a side or a comma, or after «على», is what the verb before affirms."""
        view = self.view
        if place in view.covered or view.conjoined(place) or not self._after_side(place):
            return 0
        found = view.preposition(place)
        if found is not None:
            return found[1] if found[0] == "على" and view.is_noun(found[1]) else 0
        return place if view.is_noun(place) and not self._heads(place, _POSITIONS) else 0

    def _heads(self, place: int, lemmas: Collection[str]) -> bool:
        reading = self.view.reading(place)
        return reading is not None and place not in self.view.covered and reading.lemma in lemmas


def _complement(view: View, place: int, ways: set[str]) -> int:
    """Return where the complement begins that one of these prepositions, or none, leads to."""
    found = view.preposition(place)
    if found is not None:
        return found[1] if found[0] in ways and not view.subordinates(found[1]) else 0
    group, _last = actor_group(view, place)
    nominal = view.is_noun(place) or view.is_mark(place)
    return place if "" in ways and nominal and not group and not view.is_stop(place) and not view.is_comma(place) else 0


def topics_of(view: View, frame: Frame, clause: Clause, rivals: Collection[int]) -> tuple[range, ...]:
    """Return the token ranges of the topics that the clause tells of, if the frame asks for any.

    ``rivals`` are the positions of other predicates: what stands behind one is about that one.
    """
    slots = [slot for slot in frame.slots if slot.role == TOPIC]
    if not slots:
        return ()
    others = [place for place in rivals if place != clause.predicate.first]
    kind = frame.event_type
    thread = _Thread(view, clause, others, aims=kind != "diplomatic_measure", written=kind == "letter")
    starts = {*_of_functions(view, slots, clause), *thread.leads()}
    found = [*thread.foremost(), *_genitive(view, clause)]
    for start in sorted(starts):
        if not view.is_stop(start) and (not found or start >= found[-1].stop):
            found += _ranges(view, clause, start)
    return tuple(found)


def _genitive(view: View, clause: Clause) -> Iterator[range]:
    """«محادثات السلام»، «اتفاقية التجارة الحرة», with its own adjectives: not «مفاوضات الإنقاذ السابقة»."""
    predicate = clause.predicate
    last = definite_chain(view, predicate.first) if predicate.lemma in TALKS | _TREATIES else 0
    if last:
        head = view.reading(last - 1)
        while (adjective := view.reading(last)) is not None and adjective.pos == "adj" and last not in view.covered:
            if head is None or adjective.form_gen != head.form_gen or view.conjoined(last):
                break
            last += 1
        yield range(predicate.last, last)


def _ranges(view: View, clause: Clause, start: int) -> Iterator[range]:
    sides = {one.actor for item in clause.functions for one in item.mentions if one.first < start}
    served = len(sides) > 1 or clause.predicate.kind is not PredicateKind.VERB
    for first, last in topic_spans(view, start, served=served):
        if first < last:
            yield range(first, last)


def _of_functions(view: View, slots: list[Slot], clause: Clause) -> Iterator[int]:
    own = view.reading(clause.predicate.first)
    pronoun = own is not None and own.pos == "noun" and bool(own.enclitic)
    taken = {FunctionKind.OBJECT} if pronoun or clause.predicate.lemma in _OBJECTLESS else set()
    for function in clause.functions:
        if function.kind in taken or function.preposition in {*_ABOUT, "ل"} or _of_mentions(function):
            continue
        if any(_takes_topic(slot, clause, function) for slot in slots) and not view.subordinates(function.first):
            yield function.first
            taken.add(function.kind)


def _of_mentions(function: Function) -> bool:
    """A phrase of names alone is no topic."""
    if not function.mentions:
        return False
    return function.kind is not FunctionKind.PREPOSITION or function.last == function.mentions[-1].last


def _takes_topic(slot: Slot, clause: Clause, function: Function) -> bool:
    if slot.function is not function.kind or (slot.kinds and clause.predicate.kind not in slot.kinds):
        return False
    return not slot.prepositions or function.preposition in slot.prepositions

"""The words of a clause that bear on its predicate: what governs or describes it, and in what circumstance it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import THAT_IT
from diplo_events.document import PERSONS, PredicateKind, TokenKind
from diplo_events.values import quick

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention, Reading

#: Words before a masdar that put it in the past, ahead, or at the time of the main verb.
AFTER: Final = frozenset({"بعد", "عقب", "اثر", "منذ", "غداه", "بعيد"})
BEFORE: Final = frozenset({"قبل", "قبيل", "عشيه"})
DURING: Final = frozenset({"خلال", "اثناء", "في", "لدي", "هامش", "ختام", "بدايه", "اطار"})
#: Verbs that say of an encounter that it took place: «المحادثات التي أجراها».
TAKING_PLACE: Final = frozenset({"أجرى", "جرى", "عقد", "انعقد", "قام", "جمع", "ضم", "تم", "استضاف", "شهد", "أدى"})
#: «لم تتمكنا أمس من التوصل»: so many words may stand between a word and the masdar that it governs.
REACH: Final = 5
#: So far behind a masdar its adjectives and its relative clause may stand.
ADJECTIVES: Final = 13
TAKING_PART: Final = frozenset({"مشاركة", "شارك", "ساهم", "أسهم"})
_HOPES: Final = frozenset({"أمل", "رغبة", "تفاؤل"})
#: «البدء في محادثات»: what one goes into, not in the course of which something happens.
_ENTERING: Final = frozenset("بدء بد شروع دخول انخراط استمرار مضي انضمام".split())
#: «هذا اللقاء»، «أي لقاء».
_POINTING: Final = frozenset({"هذا", "هذه", "ذلك", "تلك", "اي", "ايه"})
#: «في صدد توقيع اتفاق»، «في سبيل عقد لقاء»: on the way to it.
_ABOUT_TO: Final = frozenset({"صدد", "سبيل", "طور", "وشك", "انتظار", "طريق"})
_THAT: Final = THAT_IT | {"انهم", "انهما"}
_GOING_ON: Final = frozenset({"وذلك", "ذلك"})
#: «بعد إلغاء زيارته»، «عقب تأجيل القمة»: what is over is not the encounter.
_UNDOING: Final = frozenset("إلغاء تعذر رفض تأجيل إرجاء استحالة منع".split())
_OF_TIME: Final = AFTER | DURING - {"في"}
_MEANWHILE: Final = DURING - {"في"}


@quick
@dataclass(frozen=True, slots=True)
class Scope:
    """A predicate and the words before it that may bear on it: those of its own clause."""

    view: View
    clause: Clause
    words: range
    undoing: bool = False  # «ألغت العقوبات»: to cancel is the act itself

    @property
    def first(self) -> int:
        """Where the predicate begins."""
        return self.clause.predicate.first

    @property
    def is_masdar(self) -> bool:
        """«لقاء», not «التقى» nor «عقد لقاء»."""
        return self.clause.predicate.kind is PredicateKind.MASDAR

    @property
    def before(self) -> range:
        """«من المقرر أن يلتقي بالوزير الذي يزور روما»: the visit is in a relative clause, where nothing is planned."""
        start, carrier = self.words.start, self.carrier()
        for place in range(carrier - 1, start - 1, -1):
            if self.view.is_relative(place):
                return range(place + 1, self.first)
        aside = (place for place in range(carrier + 1, self.first) if self.view.is_relative(place))
        return range(start, next(aside, self.first))  # «سيعقد الوزير، الذي لم يصل بعد، اجتماعا»

    def carrier(self) -> int:
        """«من المقرر أن يشارك الوزير الذي وصل أمس في لقاء»: where the light verb stands, else the predicate."""
        predicate = self.clause.predicate
        if predicate.kind is not PredicateKind.LIGHT or predicate.light is None:
            return self.first
        light = frozenset({predicate.light})
        places = range(self.first, self.words.start - 1, -1)
        return next((place for place in places if self.view.may_be(place, light)), self.first)

    def governor(self, lemmas: Collection[str]) -> int | None:
        """Return where a word of these lemmas governs the masdar: one of the few before it, up to a mark or a time."""
        return next((place for place in self._governors() if self.lemma(place) in lemmas), None)

    def _governors(self) -> Iterator[int]:
        start, place, left = self.before.start, self.first - 1, REACH
        while place >= start and left > 0:
            inner = self._aside(place)
            if inner is not None:
                place = inner
                continue
            if self.view.is_mark(place) or self.key(place) in _OF_TIME:
                return
            mention = self.view.covered.get(place)
            if mention is None:
                yield place
            described = mention is None and self._is_adjective(place)  # «استضافة الجولة المقبلة من المحادثات»
            place, left = (place if mention is None else mention.first) - 1, left - (not described)

    def _is_adjective(self, place: int) -> bool:
        reading = self.view.reading(place)
        return reading is not None and reading.pos == "adj" and "Al_det" in reading.proclitics

    def _aside(self, place: int) -> int | None:
        """«استبعد الكرملين، اليوم الأربعاء، عقد لقاء»: return the place before a date between two commas."""
        date = self.view.covered.get(place - 1) if self.view.is_comma(place) else None
        if date is not None and self._is_named_doer(date):
            return place - 1
        if date is None or self.view.date(date.first) is None or not self.view.is_comma(date.first - 1):
            return None
        return date.first - 2

    def _is_named_doer(self, mention: Mention) -> bool:
        """«نفى الوزير، فلان، إجراء محادثات»: right behind the verb who does it; the comma behind his name is no end."""
        return mention.kind in PERSONS and mention.name is not None and self.view.is_verb(mention.first - 1)

    def that_verb(self) -> int | None:
        """Return where the verb stands whose «أن» the clause stands behind: «نفى أن يكون التقى»."""
        start = self.words.start
        if self.view.key(start - 1) not in {"ان", "انه", "انها"} or self.before.start != start:
            return None
        for place in range(start - 2, max(start - 2 - 2 * REACH, -1), -1):
            if self.view.is_stop(place) or self.view.subordinates(place):
                return None
            if self.view.is_verb(place) and not (self.view.is_relative(place - 1) and place < start - 2):
                return place  # «قال المسؤول الذي رفض كشف اسمه إن»؛ «الذي رفض أن يلتقيه»
        return None

    def that_of(self) -> str:
        """Return the lemma of the verb whose «أن» the clause stands behind, "" for none."""
        verb = self.that_verb()
        return "" if verb is None else self.lemma(verb)

    def outer(self) -> range:
        """«قال الوزير أمس إن بلاده ستوقع، خلال لقاء مع نظيره»: the words of the clause around «إن», else none.

        Behind a comma the encounter is the circumstance of the saying, not of what is said.
        """
        lead = self._lead()
        if lead is None or self.view.key(self.words.start - 1) not in _THAT or not self._breaks_off(lead):
            return range(0)
        last = self.words.start - 1
        first = last
        while first > 0 and not (self.view.is_stop(first - 1) or self.view.subordinates(first - 1)):
            first -= 1
        return range(first, last)

    def _lead(self) -> int | None:
        """Return where «خلال» stands before the masdar: «خلال لقاء»، «خلال أول لقاء»."""
        near = (self.first - 1, self.first - 2) if self.is_masdar else ()
        return next((place for place in near if self.key(place) in _MEANWHILE), None)

    def _breaks_off(self, lead: int) -> bool:
        return lead > self.words.start and self.view.is_comma(lead - 1 - (self.view.key(lead - 1) in _GOING_ON))

    def key(self, place: int) -> str:
        """Return the folded word without «و»."""
        key = self.view.key(place)
        return key[1:] if key[:1] == "و" and len(key) > 2 else key

    def lemma(self, place: int) -> str:
        """Return the lemma of the best reading, "" for none."""
        reading = self.view.reading(place)
        return reading.lemma if reading is not None else ""

    def led_by(self, words: Collection[str]) -> bool:
        """Tell whether one of these words governs the masdar: «بعد لقائه»، «خلال أول زيارة»، «دون عقد هذا اللقاء»."""
        return self.is_masdar and self.leads(words)

    def leads(self, words: Collection[str]) -> bool:
        """Tell whether one of these words stands before what the predicate names, be it with its light verb or not."""
        if _is_led_by_li(self.view.reading(self.first)):  # «لا موعد بعد للقاء»
            return False
        place = self.first - 1
        place -= self.key(place) in _POINTING
        return self.key(place) in words or self._over_one(place, words)

    def _over_one(self, place: int, words: Collection[str]) -> bool:
        """«بعد أول زيارة»، «في ختام زيارته»، «بعد إجراء محادثات»: one noun between them; not «بعد إلغاء زيارته»."""
        reading = self.view.reading(place)
        if _is_led_by_li(reading) or self.lemma(place) in _UNDOING:  # «لا موعد بعد لعقد لقاء»
            return False
        noun = reading is not None and reading.pos in {"noun", "adj"} and "Al_det" not in reading.proclitics
        return noun and place not in self.view.covered and self.key(place - 1) in words

    def lies_within(self) -> bool:
        """«خلال لقائه»: the encounter is when, not what; a negation around it is another's."""
        under_way = self.led_by(DURING) and self.key(self.first - 1) not in _ABOUT_TO
        aims = under_way and (self._hoped_for() or self.taken_part_in())
        return (under_way and not aims) or self.led_by(AFTER)

    def taken_part_in(self) -> bool:
        """«سيشارك الوزير، الذي وصل أمس، في اجتماع مع نظيره»: «في» leads to what he takes part in, no occasion."""
        if not self.is_masdar or self.key(self.first - 1) != "في":
            return False
        verb = self.main_verb()
        return verb is not None and self.lemma(verb) in TAKING_PART

    def main_verb(self) -> int | None:
        """Return where the verb stands that is nearest before the predicate, and not that of a relative clause."""
        places = range(self.first - 1, self.words.start - 1, -1)
        return next((one for one in places if self.view.is_verb(one) and not self.view.is_relative(one - 1)), None)

    def _hoped_for(self) -> bool:
        """«عن أمله في استئناف المفاوضات»، «على البدء في مفاوضات»: «في» leads to what is wished, or begun."""
        places = [place - 1 for place in (self.first - 1, self.first - 2) if self.key(place) == "في"]
        hopes = (self.view.reading(place - (self.lemma(place) == "فوري")) for place in places)
        return any(hope is not None and hope.pos == "noun" and hope.lemma in _HOPES | _ENTERING for hope in hopes)

    def described(self, adjectives: Collection[str]) -> bool:
        """Tell whether one of these adjectives goes with the masdar: «زيارة الرئيس المرتقبة»."""
        view, first = self.view, self.clause.predicate.last
        for place in range(first, min(first + ADJECTIVES, len(view))):
            if view.key(place) in adjectives:
                return not view.subordinates(place + 1)  # «محادثات الوزير ممكن أن تفضي إلى اتفاق»
            if (view.is_mark(place) and view.tokens[place].kind is not TokenKind.QUOTE) or view.is_verb(place):
                return False
            if view.subordinates(place):  # «أكدا في لقاء أن السلام ممكن»
                return False
            if view.key(place) == "ومن":  # «كان في استقباله الوزير ومن المتوقع أن»
                return False
        return False

    def is_future(self, place: int) -> bool:
        """«سيلتقي»."""
        reading = self.view.reading(place)
        return reading is not None and "sa_fut" in reading.proclitics

    def held_by_verb(self) -> bool:
        """«المحادثات التي أجراها»، «لقاء عقده الوزير»: a relative clause tells that it took place."""
        view, place = self.view, self.clause.predicate.last
        for after in range(place, min(place + REACH, len(view))):
            readings = view.tokens[after].readings if after not in view.covered else ()
            took_place = any(one.pos == "verb" and one.asp == "p" and one.lemma in TAKING_PLACE for one in readings)
            if took_place and (view.is_verb(after) or view.is_relative(after - 1)) and not view.conjoined(after):
                return True
            if view.is_mark(after) or view.preposition(after) is not None:
                return False
        return False

    def verb_around(self) -> int | None:
        """Return where the verb stands in whose clause the masdar is a circumstance: before it, else behind it."""
        outer = self.outer()
        if outer:
            return next((place for place in reversed(outer) if self.view.is_verb(place)), None)
        border = self.words.start - 1  # «أن الوزير، سيعقد خلال زيارته لقاء»: the verb behind a comma is a border
        places = (*reversed(self.before), border, *range(self.first, self.words.stop))
        return next((place for place in places if self.view.is_verb(place)), None)

    def subject_verb(self) -> int | None:
        """Return where the verb stands right behind the masdar's own words, in whose clause it is the subject."""
        view = self.view
        for place in range(self.clause.predicate.last, self.words.stop):
            if view.is_verb(place):
                return None if view.is_relative(place - 1) else place
            if view.is_mark(place):
                return None
        return None


def _is_led_by_li(reading: Reading | None) -> bool:
    """«للقاء»: with a preposition of its own."""
    return reading is not None and "li_prep" in reading.proclitics

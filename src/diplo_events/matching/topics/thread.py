"""The words behind an encounter that still speak of it, and where topics begin among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.carriers import head_of_relative
from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.phrase_words import DISCUSSING, ENCOUNTERS, SITES, TALKED_OVER
from diplo_events.clauses.phrases import place_like
from diplo_events.clauses.topic_heads import is_elative, joining, may_be_masdar, regarding
from diplo_events.clauses.topic_words import VIEWS
from diplo_events.document import PredicateKind
from diplo_events.matching.topics import words
from diplo_events.matching.topics.affirming import affirmation, affirmed, taken_along, topped_by
from diplo_events.matching.topics.belated import past_stay
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.by_the_way import by_the_way
from diplo_events.matching.topics.framed import belongs, comes_for, framed, in_frame
from diplo_events.matching.topics.invitations import invited_to
from diplo_events.matching.topics.papers import settles
from diplo_events.matching.topics.purposes import aimed_at, occasion, purpose
from diplo_events.matching.topics.telling import awaited as awaited_by
from diplo_events.matching.topics.telling import goes_on_telling, telling, told, told_before
from diplo_events.matching.topics.written import written_after
from diplo_events.matching.wishes import CROWNING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention
    from diplo_events.matching.topics.borders import Borders

#: «عن كثب»، «عن طريق»: what follows «عن» then is no matter.
_MANNERS: Final = frozenset({"كثب", "طريق", "بعد"})


#: «أجل زيارته من أجل ...»: why a journey is put off is not what it is for.
_PUTTING_OFF: Final = frozenset({"أجل", "أرجأ", "ألغى", "قطع", "اختصر", "علق", "تأجيل", "إرجاء", "إلغاء", "اختصار"})
#: So far before the journey stands the verb that puts it off.
_BEFORE: Final = 4
#: «جرى خلال اللقاء»، «تم خلال الاتصال»، «وسيتم خلال الزيارة», folded.
_CARRYING: Final = frozenset(
    lead + verb for lead in ("", "و") for verb in "جري جرت تم تمت يتم سيتم ستتم يجري تجري سيجري ستجري".split()
)
#: «المسؤول عن الملف»، «ممثلين عن الحركة»: who is in charge of what, or speaks for whom, folded.
_IN_CHARGE: Final = ("المسوول", "المسيول", "المكلف", "ممثل", "الممثل", "وممثل", "مندوب", "ومندوب")
_ALSO: Final = frozenset({"كذلك", "ايضا"})
_NO_MATTER: Final = ENCOUNTERS | SITES | words.NO_MATTER


@dataclass(frozen=True, slots=True)
class Thread:
    """The words behind an encounter that still speak of it."""

    view: View
    clause: Clause
    borders: Borders
    aims: bool = True  # what the encounter is for tells what it is about
    written: bool = False  # a letter tells of an occasion, or of what it invites to
    known: int = -1  # where the clause itself tells the first topic; -1 for nowhere

    def leads(self) -> Iterator[int]:
        """Yield where topics begin."""
        awaited = awaited_by(self.view, self.clause)
        if start := told_before(self.view, self.clause, written=self.written):
            awaited = set()
            yield invited_to(self.view, start) if self.written else start
        elif start := self._ahead():
            yield start
        known = bool(start)
        place = self.clause.predicate.last
        verb = affirmed(self.view, self.clause)
        while place < len(self.view) and (self._occasion(place) or not self._left_at(place)):
            told = known or 0 <= self.known < place
            start = 0 if told and self._of_matter(place) else self._lead(place, known=told)
            start = start or self._awaited(place, awaited)
            if verb in TALKED_OVER and not start and (start := past_stay(self.view, place)):
                yield start
                return
            if not start and verb:
                start = affirmation(self.borders, place, verb)
                verb = "" if start else verb
            if start:
                known = True
                yield start
            place = max(place + 1, start)

    def _of_matter(self, place: int) -> bool:
        """«بحثا خطة الإيواء، والتي تهدف إلى ...»: joined to the matter, a relative clause tells of that."""
        view = self.view
        return view.is_relative(place - 1) and view.conjoined(place - 1) and view.is_verb(place)

    def _ahead(self) -> int:
        """What is told of the encounter or letter outside the words behind it."""
        start = aimed_at(self.view, self.clause) or taken_along(self.view, self.clause)
        return start or (written_after(self.view, self.clause) if self.written else 0)

    def _awaited(self, place: int, ways: set[str]) -> int:
        """Return where what the verb before the encounter leads to begins behind the sides; 0 for nowhere."""
        start = self._behind_sides(place, ways)
        return 0 if heads(self.view, start, words.MEETINGS) else start

    def _behind_sides(self, place: int, ways: set[str]) -> int:
        view = self.view
        if not ways or place in view.covered or view.conjoined(place):
            return 0
        found = view.preposition(place)
        if found is not None:
            goal = found[1] in view.covered  # «وتهدف الزيارة إلى روما إلى تعزيز التعاون»
            return found[1] if found[0] in ways and self.borders.after_side(place) and not goal else 0
        before = place - 1 - (view.key(place - 1) in _ALSO)  # «شملت المحادثات بين الجانبين كذلك ملف الغاز»
        behind = view.covered.get(before - view.is_comma(before))
        sided = behind is not None and (view.actor(behind.first) is behind or self._is_setting(behind))
        nominal = view.is_noun(place) or is_elative(view, place) or may_be_masdar(view, place)
        return place if "" in ways and sided and nominal else 0

    def _is_setting(self, mention: Mention) -> bool:
        """«تناولت القمة بين الرئيسين في برن أمس ملف الغاز»: where and when the sides met."""
        held = self.view.date(mention.first) is mention or place_like(mention)
        return held and any(one.mentions and one.preposition in {"بين", "مع"} for one in self.clause.functions)

    def _left_at(self, place: int) -> bool:
        tells = (
            telling(self.view, self.clause, place, written=self.written) is not None or topped_by(self.view, place) > 0
        )
        if goes_on_telling(self.view, self.clause, place) or belongs(self.view, self.clause, place + 1):
            return False
        if comes_for(self.view, self.clause, place):
            return False
        own_talk = place in self.borders.rivals or self.view.may_be(place, DISCUSSING)
        if own_talk and in_frame(self.view, self.clause, place):  # «في إطار المباحثات حول الأزمة»
            return False
        return self.borders.left_at(place, telling=tells)

    def _lead(self, place: int, *, known: bool) -> int:
        if known and self.view.key(place) in words.AIMS:  # «بحث الأزمة بهدف وقف القتال»
            return 0
        ways = (
            self._occasion,
            self._about,
            self._into,
            self._onto,
            self._purpose,
            self._told,
            self._framed,
            self._carried,
            self._besides,
            self._joined_talk,
            self._on_agenda,
            self._by_the_way,
        )
        return next((start for way in ways if (start := way(place))), 0)

    def _by_the_way(self, place: int) -> int:
        return by_the_way(self.view, place)

    def _besides(self, place: int) -> int:
        """«فرصة للتأكيد على الصداقة، إلى جانب بحث الأزمة»: talking over that joins what else the encounter was for."""
        size = joining(self.view, place)
        talked = size and heads(self.view, place + size, DISCUSSING) and self.borders.after_chance(place)
        return place + size if talked else 0

    def _joined_talk(self, place: int) -> int:
        """«توجه إلى روما للقاء نظيره وبحث الأزمة»: the talking over is joined to the meeting somebody travels for."""
        view, own = self.view, self.clause.predicate
        noun = view.reading(own.first)
        aimed = own.kind is PredicateKind.MASDAR and noun is not None and "li_prep" in noun.proclitics
        talked = heads(view, place, DISCUSSING) and view.conjoined(place) and view.is_noun(place + 1)
        return place if aimed and talked and self.borders.after_side(place) else 0

    def _on_agenda(self, place: int) -> int:
        """«، وعلى جدول الأعمال أمن الحدود»، «وعلى رأس جدول أعمالهما الهدنة»: what the encounter is to deal with."""
        view = self.view
        if view.key(place).removeprefix("و") not in {"علي", "في"} or view.actor(place + 1) is not None:
            return 0
        agenda = place + 1 + (view.key(place + 1) in words.TOPS)
        works = view.key(agenda + 1)
        if view.key(agenda) != "جدول" or works not in words.ITS_AGENDA:
            return 0
        return agenda + 2 if view.is_noun(agenda + 2) and view.actor(agenda + 2) is None else 0

    def _occasion(self, place: int) -> int:
        return occasion(self.view, self.clause, place) if self.written else 0

    def _purpose(self, place: int) -> int:
        start = purpose(self.view, self.borders, place, aims=self.aims)
        if start and self._is_put_off() and not heads(self.view, place, DISCUSSING):
            return 0
        return 0 if start and self.borders.of_another(place) else start

    def _is_put_off(self) -> bool:
        """«أجلت زيارتها من أجل السيطرة على الوباء»: the purpose is why she stays at home."""
        view, own = self.view, self.clause.predicate
        for place in range(own.first - 1, max(own.first - _BEFORE, 0) - 1, -1):
            if view.is_mark(place) or own.lemma not in GOING:
                return False
            if view.may_be(place, _PUTTING_OFF):
                return True
        return False

    def _told(self, place: int) -> int:
        if not self.aims:  # «عقوبات تشمل تجميد الأرصدة»: what a measure holds is not why it is taken
            return 0
        start = told(self.view, self.clause, place, written=self.written)
        start = invited_to(self.view, start) if self.written else start
        return 0 if start and self.borders.relates_to_other(place) else start

    def _carried(self, place: int) -> int:
        """«وجرى خلال الاتصال الذي تلقاه من نظيره بحث الأزمة»: what is carried out, behind all the sides."""
        view, own = self.view, self.clause.predicate
        noun = own.first if own.kind is PredicateKind.MASDAR else head_of_relative(view, own.first, words.CALLS)
        if noun is None or view.key(noun - 1) != "خلال" or view.key(noun - 2) not in _CARRYING:
            return 0
        led = heads(view, place, words.LEADING_ON) and view.preposition(place + 1) is not None
        matter = (led or heads(view, place, DISCUSSING)) and not view.conjoined(place)
        return place if matter and self.borders.after_side(place) else 0

    def _framed(self, place: int) -> int:
        return framed(self.view, self.clause, place) or comes_for(self.view, self.clause, place)

    def _about(self, place: int) -> int:
        view = self.view
        found = view.preposition(place)
        if self.borders.of_task(place):
            return 0
        if (start := regarding(view, place)) and self.borders.after_side(place):
            return start  # «رسالة من نظيره، فيما يتعلق بالأزمة»
        if found is None:
            return self._concerning(place)
        preposition, inner = found
        if preposition in words.ABOUT:
            other = self.borders.about_other(place) and not in_frame(view, self.clause, place)
            return 0 if other else inner
        if preposition == "في" and heads(view, inner, words.FIELDS) and self.borders.after_side(place):
            return 0 if self.borders.of_charge(place, inner) else self._field(inner)
        in_charge = view.key(place - 1).startswith(_IN_CHARGE)  # «الوزير المسؤول عن الشؤون الخارجية»
        talks = preposition == "عن" and view.actor(inner) is None and view.key(inner) not in _MANNERS
        talks = talks and self.clause.predicate.lemma != "بحث"  # who «بحث عن» a way out looks for it
        talks = talks and not (in_charge or self.borders.says_when())  # «عبر خلال لقائه نظيره عن قلقه»
        talks = talks and not view.may_be(self.clause.predicate.first - 1, CROWNING)  # «أسفر اللقاء عن اتفاق»
        return inner if talks and self.borders.after_side(place) and not self.borders.after_doer(place) else 0

    def _field(self, inner: int) -> int:
        """«في مجال الطاقة»، «في شأن الحدود»; but «في شأنه»: what that is was told before."""
        matter = self.view.reading(inner)
        if matter is None or matter.enclitic or (matter.lemma == "شأن" and "Al_det" in matter.proclitics):
            return 0
        return inner + 1 if matter.lemma == "شأن" and matter.num == "s" else inner

    def _concerning(self, place: int) -> int:
        """«الرسالة المتعلقة بالحدود»، «الاجتماع المخصص لبحث الحدود»."""
        if heads(self.view, place, words.DEVOTED):
            found = self.view.preposition(place + 1)
            return found[1] if found is not None and found[0] == "ل" else 0
        if not heads(self.view, place, words.CONCERNING) or not self.borders.after_side(place):
            return 0
        if self.borders.after_doer(place):  # «بحث مع نظيره الهدنة ومبادرة روما الخاصة بالمعابر»
            return 0
        found = self.view.preposition(place + 1)
        return found[1] if found is not None and found[0] == "ب" else 0

    def _onto(self, place: int) -> int:
        """«أطلع الوزير السفراء على ما تقدمه بلاده»."""
        found, own = self.view.preposition(place), self.clause.predicate
        informs = own.lemma in words.INFORMING and own.kind is PredicateKind.VERB
        paper = self.borders.of_paper() or heads(self.view, place - 1, words.CONCLUDED)
        if found is not None and paper and settles(self.view, place):
            return found[1] if self.borders.after_side(place) else 0
        return found[1] if informs and found is not None and found[0] == "على" else 0

    def _into(self, place: int) -> int:
        """«بحث الوزيران في العلاقات الثنائية»."""
        found = self.view.preposition(place)
        own = self.clause.predicate
        if found is None or found[0] != "في" or own.kind is PredicateKind.MASDAR:
            return 0
        light = own.kind is PredicateKind.LIGHT
        into = own.lemma in words.INTO or (light and own.lemma in VIEWS)  # «تبادلا الرأي في الأزمة»
        if not into or (light and place != own.last):
            return 0
        reading = self.view.reading(found[1])
        nominal = reading is not None and (reading.pos == "noun" or is_elative(self.view, found[1]))
        if reading is None or found[1] in self.view.covered or not nominal:
            return 0
        if self.borders.of_another(place):  # «بحث مع نظيره، على هامش مشاركته في أعمال القمة، الأزمة»
            return 0
        counted = self.view.key(found[1]) in words.COUNTING and heads(
            self.view, found[1] + 1, _NO_MATTER
        )  # «في أول زيارة له»
        setting = (reading.lemma in _NO_MATTER or counted) and self.view.key(found[1]) != "الوقت"
        return 0 if setting else found[1]

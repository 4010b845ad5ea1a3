"""What stands behind an encounter: its sides, names and dates, and where words no longer speak of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.masdar_phrases import masdar_end
from diplo_events.clauses.phrase_words import DISCUSSING, ENCOUNTERS, OPENING_QUOTES, TALKED_OVER, WITH
from diplo_events.clauses.topic_heads import regarding
from diplo_events.document import PERSONS, FunctionKind, PredicateKind
from diplo_events.matching.guards import same_journey
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import belongs_to, heads, held_in
from diplo_events.matching.topics.manners import before_manner

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function

#: So many words a side in no list may have: «مع كبار المسؤولين في البلاد».
_SIDE: Final = 6
#: Nouns whose purpose is the encounter's own: papers, attempts, chances, and how long it takes.
_OPENING: Final = words.CONCLUDED | words.ATTEMPTS | words.CHANCES | words.DURATIONS
_THAT_IT: Final = frozenset("انه انها بانه بانها".split())
#: «خلال لقائه»، «في ختام الزيارة»، «غداة القمة», folded.
_WHEN: Final = frozenset("خلال اثناء عقب اعقاب ختام مستهل بدايه نهايه لدي فور اثر قبيل قبل بعد منذ غداه عشيه".split())
_CLOSING: Final = frozenset({"»", "”", ")"})
_SPITE: Final = frozenset({"رغم", "بالرغم", "الرغم"})
#: So many words may tell in spite of what they talk.
_SPITE_REACH: Final = 5


@dataclass(frozen=True, slots=True)
class Borders:
    """The words around an encounter, and which of them are its own."""

    view: View
    clause: Clause
    rivals: Collection[int]  # where other encounters are named

    def left_at(self, place: int, *, telling: bool) -> bool:
        """Tell whether the words leave the encounter here; a verb that is ``telling`` of it does not."""
        view = self.view
        if self._is_for(place) or self._was_chance(place):
            return False
        if (view.is_stop(place) and not self._goes_on_past(place)) or self._amid(place) or self._past_aside(place):
            return True
        if view.subordinates(place) and not regarding(view, place):
            tells = self._expected(place) or self._takes_it_up(place) or self._takes_it_up(place + 1)
            return view.key(place).removeprefix("و") != "ذلك" and not tells
        if telling or regarding(view, place - 1):
            return False
        if place in self.rivals and not same_journey(view, self.clause, place) and not self._meanwhile(place):
            return not belongs_to(view, self.clause, place)
        own = self._within_relative(place) or self._expected(place + 1) if view.is_verb(place) else True
        return view.is_verb(place) and (view.conjoined(place) or not own)

    def _past_aside(self, place: int) -> bool:
        """«الوزير، الذي وصل إلى روما، ناقش الأزمة»: the verb behind the aside is not of the journey told in it."""
        view, first = self.view, self.clause.predicate.first
        if not (view.is_comma(place - 1) and view.is_verb(place)) or self.clause.predicate.lemma not in GOING:
            return False
        return any(view.is_relative(one) and view.is_comma(one - 1) for one in (first - 1, first - 2))

    def _is_for(self, place: int) -> bool:
        """«أملا في خفض الرسوم»; «استدعت سفيرها للتشاور على خلفية الأزمة», which is no encounter."""
        if (self.view.key(place), self.view.key(place + 1)) in words.HOPES:
            return True
        return self.clause.predicate.lemma in {"استدعى", "استدعاء"} and self.view.key(place) == "للتشاور"

    def _goes_on_past(self, place: int) -> bool:
        """«د. سمير» is a name; behind «؛» may stand what the encounter is for: «يلتقي نظيره؛ لبحث الأزمة»."""
        view = self.view
        if place in view.covered:
            return True
        aim = view.reading(place + 1)
        aimed = aim is not None and "li_prep" in aim.proclitics and heads(view, place + 1, DISCUSSING)
        return view.key(place) == "؛" and aimed

    def _expected(self, place: int) -> bool:
        """«زيارة، ينتظر أن تتناول الأزمة»: what the encounter is expected to be about."""
        view = self.view
        awaits = view.may_be(place - 1, words.AWAITING) and view.is_verb(place - 1)
        awaits = awaits or (view.key(place - 2) == "من" and view.key(place - 1) in words.EXPECTED)
        tells = view.may_be(place + 1, words.FOREMOST) or view.may_be(place + 1, frozenset(words.TELLING))
        return view.key(place) == "ان" and awaits and tells

    def _takes_it_up(self, place: int) -> bool:
        """«وصف لقاءه بالإيجابي، موضحا أنه تناول الأزمة»: the pronoun is the encounter, of which alone this is said."""
        if self.clause.predicate.kind is not PredicateKind.MASDAR:
            return False
        if self.view.key(place) == "حيث" and self.view.actor(place + 2) is None:  # «خلال اللقاء حيث بحث الأزمة»
            readings = self.view.tokens[place + 1].readings if place + 1 < len(self.view) else ()
            return any(one.pos == "verb" and one.lemma in TALKED_OVER | words.TURNING for one in readings)
        pronoun = self.view.key(place) in _THAT_IT
        return pronoun and self.view.is_verb(place + 1) and heads(self.view, place + 1, words.OF_THINGS | {"تناول"})

    def _amid(self, place: int) -> bool:
        """«التقاه وسط جهود لوقف القتال»، «في ظل خلاف بشأن ...»، «بعد إعلان روما عن مبادرتها»."""
        if place in self.view.covered:
            return False
        amid = self.view.key(place) == "وسط" and not self.view.is_verb(place - 1)  # «الإعصار الذي اجتاح وسط البلاد»
        return amid or (self.view.key(place), self.view.key(place + 1)) in words.AMID

    def _within_relative(self, place: int) -> bool:
        """«اللقاء الذي عقد»، «محادثات أجراها»، «متن طائرة أقلعت»: a verb that describes what stands before it."""
        view = self.view
        if any(view.is_relative(before) for before in range(max(self.clause.predicate.last, place - 2), place)):
            return True
        due = view.key(place - 2).removeprefix("و") in words.EXPECTED and view.key(place - 3) != "من"
        if due and view.key(place - 1) == "ان":  # «القمة المقرر أن تستضيفها روما»
            return True
        reading, before = view.reading(place), view.reading(place - 1)
        if reading is not None and (reading.lemma in words.DESCRIBING or self._was_for(place)):
            return True
        if reading is not None and reading.lemma in words.BEING and self._is_said(place + 1):
            return True
        indefinite = before is not None and before.pos == "noun" and not (before.proclitics or before.enclitic)
        return indefinite and place - 1 not in view.covered and view.key(place - 2) in {"متن", "علي"}

    def _is_said(self, place: int) -> bool:
        """«اللقاء كان فرصة لبحث الأزمة»، «كان حول الأزمة»، «كان مخصصا للأزمة»: what the encounter was."""
        found = self.view.preposition(place)
        about = found is not None and found[0] in words.ABOUT
        return about or heads(self.view, place, words.CHANCES | words.DEVOTED)

    def _meanwhile(self, place: int) -> bool:
        """«أطلعه خلال اللقاء على»، «المحادثات التي أجراها مع»: the encounter itself, told of again."""
        reading = self.view.reading(place)
        definite = reading is not None and "Al_det" in reading.proclitics
        held = self.view.is_relative(place - 1) and heads(self.view, place, words.DESCRIBING)
        return held or (definite and self.view.key(place - 1) in {"خلال", "اثناء"})

    def _was_chance(self, place: int) -> bool:
        """«استقبله، وكانت مناسبة لبحث الأزمة»: what the encounter was good for."""
        chance = heads(self.view, place + 1, words.CHANCES) and not self.of_paper()
        return chance and self.view.may_be(place, words.BEING)

    def _was_for(self, place: int) -> bool:
        """«وزيارة الوزير كانت من أجل ...»."""
        was = self.view.key(place) in {"كان", "كانت"}
        return was and (self.view.key(place + 1), self.view.key(place + 2)) == ("من", "اجل")

    def says_when(self) -> bool:
        """«خلال لقائه»، «في ختام زيارة»: the encounter is told only to say when something else was said or done."""
        view, first = self.view, self.clause.predicate.first
        if self.clause.predicate.kind is not PredicateKind.MASDAR:
            return False
        first -= view.key(first - 1) in words.THIS
        return view.key(first - 1).removeprefix("و") in _WHEN

    def after_chance(self, place: int) -> bool:
        """«الزيارة فرصة للتأكيد على الصداقة ولإرساء السلام»: what a chance is for, where it is not to talk."""
        return any(heads(self.view, before, words.CHANCES) for before in range(self.clause.predicate.last, place))

    def after_side(self, place: int) -> bool:
        """Tell whether what stands before is a name, a date, a comma or the encounter itself, not another noun."""
        view, predicate = self.view, self.clause.predicate
        if place > predicate.last and view.tokens[place - 1].form in OPENING_QUOTES:  # «أكد لنظيره “ضرورة ...”»
            return self.after_side(place - 1)
        both = view.key(place - 1) in words.BOTH and view.key(place - 2) == "بين"  # «اتفاقيات بين البلدين في ...»
        closed = (
            view.tokens[place - 1].form in _CLOSING and place - 2 in view.covered
        )  # «اتفاق (أردني - سوري) لفتح ...»
        if closed or both or place - 1 in view.covered or view.is_comma(place - 1) or view.key(place - 1) == "وذلك":
            return True
        if (manner := before_manner(view, place)) > predicate.last:
            return self.after_side(manner)
        if any(self._ends_setting(one, place) for one in self.clause.functions):
            return True  # «جولة من الأحد وحتى الخميس لبحث ...»، «زيارة إلى المنطقة بهدف ...»
        if heads(view, place - 1, _OPENING) or self._behind_paper(place):  # «توصلا إلى اتفاق لوقف القتال»
            return True
        return predicate.last <= place <= masdar_end(view, predicate.first)

    def _behind_paper(self, place: int) -> bool:
        """«توصلا إلى اتفاق مهم لفتح المعابر»، «منحة بقيمة مليوني دولار لدعم المزارعين»."""
        if not self.of_paper() and self.clause.predicate.lemma != "توصل":
            return False
        noun = place - 1
        while (one := self.view.reading(noun)) is not None and one.pos == "adj":
            noun -= 1
        return heads(self.view, noun, words.PROGRAMMES | words.CURRENCIES)

    def _ends_setting(self, function: Function, place: int) -> bool:
        """When, and where to, end before the place: neither leads to anything more."""
        if function.preposition == "إلى" and self.clause.predicate.lemma in GOING:
            return place in {function.first + 1, function.last}
        return function.kind is FunctionKind.ADVERB and function.last == place

    def after_doer(self, place: int) -> bool:
        """«بعد إعلان روما عن مبادرتها»: the preposition belongs to the noun whose doer stands before it."""
        doer = self.view.covered.get(place - 1)
        noun = self.view.reading(doer.first - 1) if doer is not None else None
        if doer is None or noun is None or doer.first - 1 in self.view.covered:
            return False
        return noun.pos == "noun" and doer.first > self.clause.predicate.last

    def after_unnamed(self, place: int) -> bool:
        """«مع كبار المسؤولين لبحث ...»، «بين روما والدائنين الدوليين لضمان ...»: a side that no list knows."""
        view = self.view
        if not 0 < place < len(view) or view.is_mark(place - 1):
            return False
        side = view.reading(place - 1)  # «مع روما تمهيدا لفتح ...»
        if place - 1 not in view.covered and (side is None or not ("Al_det" in side.proclitics or side.enclitic)):
            return False
        for before in range(place - 1, max(place - _SIDE, self.clause.predicate.last) - 1, -1):
            if view.key(before) in WITH:
                return True
            reading = view.reading(before)
            if before in view.covered or (reading is not None and reading.pos in {"noun", "adj", "noun_quant"}):
                continue
            return False
        return False

    def of_paper(self) -> bool:
        """Tell whether something is signed or concluded, and nobody met."""
        return self.clause.predicate.lemma in words.SIGNING | words.CONCLUDED | words.CONCLUDING

    def of_task(self, place: int) -> bool:
        """«كبير المفاوضين في الملف النووي»، «المبعوث الخاص حول الحدود»: what an office deals with belongs to it."""
        office = self.view.covered.get(place - 1)
        if office is None or office.name is not None or office.title is None:
            return False
        return any(post in office.title for post in words.DEALING_WITH)

    def of_charge(self, place: int, inner: int) -> bool:
        """«مساعد الوزير في شؤون آسيا»: the affairs that an office is for."""
        matter, office = self.view.reading(inner), self.view.covered.get(place - 1)
        affairs = matter is not None and matter.lemma == "شأن" and matter.num == "p"
        return affairs and office is not None and office.kind in PERSONS and office.name is None

    def about_other(self, place: int) -> bool:
        """«زار روما للإعداد لمؤتمر السلام حول ليبيا»: what another encounter, behind a preposition, is about."""
        view, own = self.view, self.clause.predicate
        if self._in_spite(place):
            return True
        for before in range(place - 1, own.last - 1, -1):
            reading = view.reading(before)
            if before in view.covered and before == place - 1 and heads(view, before - 1, ENCOUNTERS):
                continue  # «قبل مؤتمر باريس حول ليبيا»
            if view.is_relative(before) or (view.is_relative(before - 1) and heads(view, before, words.DESCRIBING)):
                continue  # «خلال المؤتمر الذي سيعقد حول ليبيا»
            if before in view.covered or reading is None or reading.pos not in {"noun", "adj"}:
                return False
            if reading.lemma in ENCOUNTERS:
                going_on = own.lemma not in GOING and heads(view, before - 1, words.GOING_ON)
                return self._governed(before) and not (going_on or held_in(view, self.clause, before))
        return False

    def _in_spite(self, place: int) -> bool:
        """«رغم الخلاف حول الحدود»: what that is about in spite of which they talk."""
        view = self.view
        near = range(place - 1, max(place - _SPITE_REACH, self.clause.predicate.last - 1), -1)
        aside = next((one for one in near if view.is_comma(one)), near.stop)
        return any(view.key(one) in _SPITE for one in near if one > aside)

    def _governed(self, place: int) -> bool:
        """«للمؤتمر»، «قبل بدء المؤتمر»: a preposition leads to the noun, or to one whose genitive it is."""
        view = self.view
        while view.preposition(place) is None and place - 1 > self.clause.predicate.last:
            governing = view.reading(place - 1)
            if governing is None or governing.pos == "prep":
                return governing is not None
            if governing.pos != "noun" or "Al_det" in governing.proclitics or place - 1 in view.covered:
                return False
            place -= 1
        return view.preposition(place) is not None

    def of_another(self, place: int) -> bool:
        """«التقاه على هامش القمة التي خصصت لبحث ...»: behind a margin the words tell of what others hold."""
        view = self.view
        for before in range(place - 1, self.clause.predicate.last, -1):
            if view.key(before) == "وذلك":
                return False
            if (view.key(before - 1), view.key(before)) == words.MARGIN:
                return True
        return False

    def relates_to_other(self, place: int) -> bool:
        """«لقاء بعد القمة التي تناولت ...»: a relative clause tells of the encounter right before it."""
        view, own = self.view, self.clause.predicate
        if not view.is_relative(place - 1):
            return False
        nouns = (before for before in range(place - 2, own.last - 1, -1) if heads(view, before, ENCOUNTERS))
        return next(nouns, None) is not None

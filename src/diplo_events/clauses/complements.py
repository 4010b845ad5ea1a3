"""What follows a predicate: subject, object, prepositional phrases and adverbs, up to the clause's border."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.agreement import can_follow_as_subject
from diplo_events.clauses.counts import inside_quotes
from diplo_events.clauses.formulas import formula_at
from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.others import (
    DEALING,
    WITH,
    between_others,
    heads_journey,
    of_other_journey,
    of_others,
    of_relative,
)
from diplo_events.clauses.owned import is_owned, owned_envoy, says
from diplo_events.clauses.papers import is_paper
from diplo_events.clauses.phrase_words import ENCOUNTERS, PAPERS
from diplo_events.clauses.phrases import (
    circumstance,
    function,
    noun_phrase_end,
    paper_end,
    place_like,
    short_phrase_end,
)
from diplo_events.clauses.pronouns import one_by_one, repeats_subject
from diplo_events.clauses.sites import members, more_places, place_at
from diplo_events.clauses.taking_place import aside_end, does_it, intended, takes_part, takes_place
from diplo_events.clauses.walk import Walk
from diplo_events.document import FunctionKind, MentionKind
from diplo_events.morphology.context import SENT

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention, Reading

#: Prepositions that may lead to what was talked about.
_TOPICAL: Final = frozenset({"حول", "بشأن", "بخصوص", "شأن", "ل", "إلى", "عن", "بمناسبة"})
_ABOUT: Final = frozenset({"حول", "بشأن", "بخصوص", "عن"})
#: Adverbs that stand anywhere, and what a cable does: «أبرق معزيا الرئيس».
_ALSO: Final = frozenset(
    "مهنيا معزيا ايضا كذلك مجددا كما موخرا لاحقا حاليا قريبا سابقا رسميا حديثا اخيرا فجاه بالفعل "
    "تحديدا وتحديدا هناك".split()
)
#: «زار روما ومنها سيتوجه إلى برن»: with these a new clause begins.
_THENCE: Final = frozenset("ومنها ومنه وهناك وبعدها ثم".split())
#: «اتصالات تشارك فيها المنظمة ممثلة بأمينها»: what is told of the one before.
_REPRESENTED: Final = frozenset("ممثله ممثلا ممثلين ممثلتين".split())
#: «سلم، في أثناء زيارة إلى روما، الوزير رسالة»: nouns of time whose genitive is short.
_DURING: Final = frozenset({"اثناء", "غضون", "اعقاب", "ختام", "مستهل"})
#: Who travels for a body without a title that names it: «خبراء من الأمم المتحدة»، «رؤساء بعثات من».
_GUESTS: Final = frozenset("خبير مفتش مراقب موظف ممثل رئيس مسؤول بعثة فريق لجنة مندوب محقق عضو ضابط نائب وفد".split())
_FROM: Final = frozenset({"من", "عن", "تابعه", "تابع", "تابعين"})
_FROM_WHERE: Final = 6
#: «وفقا لمسؤول»: who vouches for what is told.
_ACCORDING: Final = frozenset({"وفقا", "فقا", "طبقا", "تبعا", "خلافا", "استنادا", "نسبه"})
_VESSELS: Final = frozenset({"طائرة", "سفينة", "مروحية", "باخرة"})
#: «عقب لقائه الرئيس»، «خلال زيارته»: words of time before an encounter of the subject's own.
_WHERE: Final = frozenset({"من", "في"})
#: The name of whom one speaks to may have so many words and marks.
#: So far before a verb stands the relative pronoun it goes with: «الزيارة التي يتوقع أن يقوم بها».
_RELATED: Final = 5
_LISTENER: Final = 8
#: What somebody says or denies, told before; it stands before who does.
_THAT: Final = "ذلك"
#: A clause that goes on longer than this has lost its thread.
LONGEST: Final = 90
#: Light verbs whose encounter may stand behind a relative clause about the subject.
_CARRYING: Final = frozenset({"عقد", "أجرى", "جرى", "بدأ", "استأنف", "اختتم"})


@dataclass(slots=True)
class _Walk(Walk):
    """The steps of the walk, a phrase each."""

    def run(self) -> tuple[Function, ...]:
        self.start = self.position
        self.position += self.verb is not None and self.view.key(self.start) == _THAT  # «نفى ذلك أمس المتحدث»
        self.relative = self.view.relative_of_actor(self.start - 2) and not self.subject_open
        limit = min(len(self.view), self.position + LONGEST)
        while self.position < limit and not self._border():
            self._step()
        return tuple(self.found)

    def _border(self) -> bool:
        view, place = self.view, self.position
        if view.is_stop(place) or view.subordinates(place) or self._back_outside():
            return True
        if not view.is_verb(place):
            return False
        opens = view.conjoined(place) or view.is_comma(place - 1) or view.key(place - 1) in _THENCE
        return opens and not (self.nominal and takes_part(view, place))

    def _back_outside(self) -> bool:
        """«الوزير الذي يزور روما نظيره»: the verb of a relative clause has what it wants; the rest is not its own."""
        if not self.relative:
            return False
        return self._has_object() if self._free_actor() else self.going and self._bare_encounter()

    def _carried_outside(self) -> bool:
        """«سيعقد الوزير الذي وصل أمس لقاء»: behind the relative clause stands what the light verb carries."""
        carries = self.verb is not None and self.verb.lemma in _CARRYING and self.sated
        return carries and self._bare_encounter()

    def _bare_encounter(self) -> bool:
        """«لقاء»: indefinite, and in no genitive, conjunction or prepositional phrase."""
        view, place = self.view, self.position
        noun, before = view.reading(place), view.reading(place - 1)
        if noun is None or noun.lemma not in ENCOUNTERS or noun.proclitics or noun.enclitic or place in view.covered:
            return False
        governed = place - 1 not in view.covered and before is not None and before.pos in {"noun", "prep"}
        return not governed

    def _free_actor(self) -> bool:
        """An actor in no coordination and after no preposition."""
        view, place = self.view, self.position
        return view.actor(place) is not None and not view.conjoined(place) and view.preposition(place) is None

    def _step(self) -> None:
        self.nearer = self.nearer or (self.nominal and self._names_encounter())
        for attempt in (
            self._date,
            self._mark,
            self._verb,
            self._phrase_after_preposition,
            self._actors,
            self._guests,
            self._noun_phrase,
        ):
            if attempt():
                return
        self.position += 1

    def _names_encounter(self) -> bool:
        """«بعد محادثات مع نظيره»: whom these talks are with is told behind them."""
        for place in (self.position, self.position + 1):
            reading = self.view.reading(place)
            if reading is not None and reading.lemma in ENCOUNTERS and place not in self.view.covered:
                return "Al_det" not in reading.proclitics and place > self.start
        return False

    def _date(self) -> bool:
        mention = self.view.date(self.position)
        if mention is None:
            return False
        self._add(FunctionKind.ADVERB, mention.last)
        return True

    def _mark(self) -> bool:
        if (last := aside_end(self.view, self.position)) > self.position:
            self.position = last
            return True
        if formula := formula_at(self.view, self.position):
            self.position += formula
            return True
        if apart := one_by_one(self.view, self.position):
            self.position += apart
            return True
        if does_it(self.view, self.position) or repeats_subject(self.view, self.position):
            self.position += 2
            return True
        also = self.view.key(self.position) in _ALSO
        if also or self.view.is_mark(self.position) or self.view.is_relative(self.position):
            self.position += 1
            return True
        return False

    def _verb(self) -> bool:
        members = self.view.relative_of_actor(self.position - 1)  # «مجموعة العشرين التي تضم روسيا»
        taking_place = (not members and takes_place(self.view, self.position)) or (
            self.position == self.start and intended(self.view, self.position)
        )
        if not taking_place and not self.view.is_verb(self.position):
            return False
        elsewhere = self._tells_of_other() or (self.nearer and heads_journey(self))
        taking_place = taking_place and not elsewhere
        if self.view.is_relative(self.position - 1):  # «أثنى على الجهود التي تقوم بها الرابطة»
            self.subject_open = False
            self.dealing = self.view.may_be(self.position, DEALING)
        self.taking_place = self.taking_place or taking_place
        self.embedded = self.embedded or not taking_place
        self.sated = False
        self.position += 1
        return True

    def _tells_of_other(self) -> bool:
        """«اللقاء قبل الزيارة التي يقوم بها الرئيس»: a relative clause tells of the journey it stands behind."""
        near = range(self.position - 1, max(self.start, self.position - _RELATED), -1)
        place = next((one for one in near if self.view.is_relative(one)), self.start) - 1
        reading = self.view.reading(place)
        while place > self.start and reading is not None and reading.pos == "adj":
            place -= 1
            reading = self.view.reading(place)
        return place >= self.start and reading is not None and reading.lemma in GOING

    def _phrase_after_preposition(self) -> bool:
        found = self.view.preposition(self.position)
        if found is None:
            return self._between_them()
        lemma, inner = found
        group, last = actor_group(self.view, inside_quotes(self.view, inner))
        if not group and (self.view.is_stop(inner) or self.view.key(inner) == "ان"):
            return False  # «قبل أن يزور باريس»: no phrase, and what follows is another clause
        self.sated = True
        if self._is_apart(lemma, group):
            self.position = max(last, self.position + 1)
            self.apart = self.position if lemma == "بحضور" else 0
            return True
        if not any(mention.actor for mention in group):
            group = members(self.view, lemma, inner) or group
        group = group or more_places(self.view, place_at(self.view, inner))
        end = max(last, group[-1].last) if group else self._prepositional_end(lemma, inner)
        self.found.append(function(FunctionKind.PREPOSITION, inner, end, group, lemma))
        self.position = max(end, self.position + 1)
        return True

    def _is_apart(self, lemma: str, group: tuple[Mention, ...]) -> bool:
        """«وفقا لمسؤول»، «ممثلا بالوزير»، «بعد زيارته لكينيا»: who or what is led to has no part in the clause."""
        before = self.view.key(self.position - 1)
        if lemma == "ل" and (before in _ACCORDING or (says(self) and is_paper(self.view, self.position - 1))):
            return True  # «أعلنت كينيا في بيان لوزارة الخارجية أن»
        if (group or lemma == "ب") and of_other_journey(self, lemma):
            return True
        if self.nominal and lemma == "ب" and before in _REPRESENTED:
            return True
        if lemma == "من" and (sent := self.view.reading(self.position - 1)) is not None and sent.lemma in SENT:
            return True
        return bool(group) and self._told_of_others(lemma, group)

    def _told_of_others(self, lemma: str, group: tuple[Mention, ...]) -> bool:
        if lemma == "بحضور":
            return of_relative(self)
        return lemma in WITH and not self.view.conjoined(self.position) and of_others(self, lemma, group)

    def _between_them(self) -> bool:
        """«اتصال جرى بينهما»: the last two actors told before; of «بينها وبين» only the last."""
        reading = self.view.reading(self.position)
        if reading is None or reading.pos != "prep" or not reading.enclitic:
            return False
        if reading.lemma != "بين":
            self.position += 1
            return True
        alone = self.view.key(self.position) in {"بينه", "بينها"}
        both = self.view.last_one(self.position) if alone else self.view.last_two(self.position)
        if both:
            place = self.position
            self.found.append(function(FunctionKind.PREPOSITION, place, place + 1, both, "بين"))
        self.position += 1
        return True

    def _prepositional_end(self, lemma: str, inner: int) -> int:
        """After «حول» and its like the whole phrase is the topic; else only a short phrase goes with it."""
        covering = self.view.covered.get(inner)
        if lemma == "ل" and self._speaker_awaited():
            return self._listener_end(inner)
        if self._heads_paper(inner) and lemma not in _ABOUT:
            return paper_end(self.view, inner)
        if lemma in _TOPICAL and (covering is None or covering.kind is not MentionKind.PLACE):
            return noun_phrase_end(self.view, inner)
        return covering.last if covering else short_phrase_end(self.view, inner)

    def _speaker_awaited(self) -> bool:
        """«أكد لـ«الأنباء» وزير الخارجية أن»: who speaks stands behind whom he speaks to."""
        return says(self) and self.subject_open and not any(item.kind is FunctionKind.SUBJECT for item in self.found)

    def _listener_end(self, inner: int) -> int:
        """«لـ«الأنباء»»، «لصحيفة «الأنباء» اليومية»، «للصحفيين»: up to who speaks, or to what he says."""
        view = self.view
        for place in range(inner + 1, min(inner + _LISTENER, len(view))):
            if view.actor(place) is not None or view.subordinates(place) or view.is_stop(place):
                return place
            if circumstance(view, place) or view.preposition(place) is not None or view.date(place) is not None:
                return place  # «للصحفيين عقب لقائه الرئيس»
        return noun_phrase_end(view, inner)

    def _actors(self) -> bool:
        group, last = actor_group(self.view, self.position)
        if not group:
            return False
        if self.embedded and self.sated and self._free_actor() and not self._has_partner():
            self.embedded = False  # «التقى الوزير، الذي يزور روما، نظيره»
        self.sated = True
        if between_others(self, group):
            self.position = last
            return True
        if not self.embedded and not is_owned(self):
            self.found.append(function(self._nominal_kind(group), self.position, last, group))
        self.position = last
        return True

    def _has_partner(self) -> bool:
        """«أقلت طائرة انطلقت من مطار أثينا وفدا»: a place is nobody whom the verb is done to."""
        told = (item for item in self.found if item.kind is not FunctionKind.SUBJECT and item.preposition not in _WHERE)
        return any(item.mentions for item in told)

    def _has_object(self) -> bool:
        return any(item.mentions and item.kind is not FunctionKind.SUBJECT for item in self.found)

    def _nominal_kind(self, group: tuple[Mention, ...]) -> FunctionKind:
        if self.subject_open:
            self.subject_open = False
            if can_follow_as_subject(self.view, self.start - 1, group, self.verb) and not owned_envoy(self):
                return FunctionKind.SUBJECT
            return FunctionKind.OBJECT
        return FunctionKind.GENITIVE if self.taking_place else FunctionKind.OBJECT

    def _noun_phrase(self) -> bool:
        if self.view.starts.get(self.position) is None and not self.view.is_noun(self.position):
            return False
        if self.position in self.view.covered and not place_at(self.view, self.position):
            return False
        if self.nominal and not self.found and self._describes():
            self.position += 1
            return True
        if self.subject_open and self._event_noun():
            self.subject_open = False
            self._add(FunctionKind.SUBJECT, short_phrase_end(self.view, self.position))
            return True
        if group := place_at(self.view, self.position):
            self.found.append(function(FunctionKind.OBJECT, self.position, group[-1].last, group))
            self.position = group[-1].last
            return True
        self.sated = True
        last = self._phrase_end()
        last = self._before_goal(last) if self.going else last
        self.nearer = self.nearer or (self.nominal and self._relates(last))
        if self.embedded and not self._carried_outside():
            self.position = last
        else:
            self._add(FunctionKind.OBJECT, last)
        return True

    def _relates(self, last: int) -> bool:
        """«مؤتمر صحفي بشأن الاتفاق الذي أبرمته بلاده مع»: what follows belongs to the verb of the relative clause."""
        return any(
            self.view.is_relative(place) and self.view.is_verb(place + 1) and not takes_place(self.view, place + 1)
            for place in range(self.position + 1, last - 1)
        )

    def _guests(self) -> bool:
        """«وصلت بعثة من صندوق النقد الدولي»: people without a title who come from a body travel for it."""
        head = self.view.reading(self.position)
        told = any(item.kind is FunctionKind.SUBJECT for item in self.found)
        if not self.going or head is None or head.lemma not in _GUESTS or told or self.position in self.view.covered:
            return False
        for place in range(self.position + 1, min(self.position + _FROM_WHERE, len(self.view))):
            if self.view.is_verb(place) or self.view.is_mark(place):
                return False
            group, last = actor_group(self.view, place + 1) if self.view.key(place) in _FROM else ((), place)
            if group:
                people = tuple(replace(one, position="delegation") for one in group)
                self.found.append(function(FunctionKind.SUBJECT, self.position, last, people))
                self.subject_open, self.position = False, last
                return True
        return False

    def _phrase_end(self) -> int:
        """Where the noun phrase here ends: a paper with its name, a journey told as a time, a vessel by itself."""
        if self._heads_paper(self.position):
            return paper_end(self.view, self.position)
        if self._is_vessel():
            self.subject_open = False
            return short_phrase_end(self.view, self.position)
        short = self.view.key(self.position - 1) in _DURING
        return (short_phrase_end if short else noun_phrase_end)(self.view, self.position)

    def _is_vessel(self) -> bool:
        """«أقلت طائرة وفدا»: what carries somebody ends before him."""
        reading = self.view.reading(self.position)
        return reading is not None and reading.lemma in _VESSELS

    def _before_goal(self, last: int) -> int:
        """«وصل برفقة وفد من الخبراء إلى روما»، «حل ضيفا على روما»: where one goes is no part of the phrase before."""
        goals = (place for place in range(self.position + 1, last) if self.view.key(place) in {"الي", "علي"})
        return next((place for place in goals if (to := self.view.starts.get(place + 1)) and place_like(to)), last)

    def _describes(self) -> bool:
        """«زيارة الرئيس المقررة للأراضي المحتلة»: an adjective of the masdar, not a phrase of its own."""
        readings = self.view.tokens[self.position].readings
        if self.view.key(self.position + 1) == "من":  # «بحث العديد من القضايا»
            return False
        return any(reading.pos == "adj" and "Al_det" in reading.proclitics for reading in readings[:3])

    def _heads_paper(self, position: int) -> bool:
        """«وقعا مذكرة تفاهم بشأن ...»: after the paper the clause goes on."""
        reading = self.view.reading(position)
        return reading is not None and position not in self.view.covered and reading.lemma in PAPERS

    def _event_noun(self) -> bool:
        """«تناول الاتصال سبل التعاون»: the encounter itself is the subject."""
        reading = self.view.reading(self.position)
        return reading is not None and reading.lemma in ENCOUNTERS and "Al_det" in reading.proclitics

    def _add(self, kind: FunctionKind, last: int) -> None:
        self.found.append(function(kind, self.position, last))
        self.position = max(last, self.position + 1)


def complements(
    view: View,
    position: int,
    *,
    subject_open: bool,
    sides: frozenset[str] = frozenset(),
    taking_place: bool = False,
    nominal: bool = False,
    going: bool = False,
    verb: Reading | None = None,
) -> tuple[Function, ...]:
    """Return the functions from ``position`` to the clause's border.

    ``subject_open`` tells that the first free actor group is the subject (of a verb without one so far);
    ``sides`` are the states and bodies that stand before; ``taking_place`` tells that a verb of gathering governs,
    ``nominal`` that a masdar does, ``going`` that a verb of motion does; ``verb`` is the reading of the verb before.
    """
    walk = _Walk(
        view,
        position,
        subject_open,
        sides,
        taking_place=taking_place,
        nominal=nominal,
        going=going,
        verb=verb,
    )
    return walk.run()

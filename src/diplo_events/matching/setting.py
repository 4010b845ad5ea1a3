"""When and where: the time and the place that the words around a predicate give to its event, not to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import JOURNEYS
from diplo_events.clauses.noun_phrases import heads_paper
from diplo_events.clauses.owners import INVITING
from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.clauses.sites import is_building, is_city
from diplo_events.document import FunctionKind, PredicateKind
from diplo_events.matching.aims import led_by_li, purpose_of
from diplo_events.matching.denial import negated, postponed
from diplo_events.matching.hopes import proposed
from diplo_events.matching.reach import TAKING_PLACE, UNTIL, Reach, resumes
from diplo_events.matching.scope import AFTER
from diplo_events.matching.venues import hosted, hosting, on_margin
from diplo_events.matching.whereabouts import is_place, last_day, led_place, located_capital, located_place, visited

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Verbs that carry an encounter: «حيث سيجري محادثات».
_CARRYING: Final = TAKING_PLACE - {"جمع", "ضم"}
#: Behind these an encounter is not at the time of the verb: «تحدث أمس عن لقائه»، «قال أمس قبل لقائه».
_APART: Final = frozenset({"قبل", "قبيل", "عشيه", "منذ", "عن", "الي", "من", "حول", "بشان", "تلبيه"})
#: «أعلنت اليوم عن إغلاق سفارتها»: what is announced has the day of the announcement.
_ANNOUNCING: Final = frozenset({"أعلن", "كشف"})
#: Words that go on with what was told before them: «سيتوجه غدا إلى الدوحة حيث يلتقي»، «وذلك خلال مؤتمر».
_GOING_ON: Final = frozenset({"حيث", "وذلك", "ذلك"})
#: «الاجتماع المزمع عقده»، «القمة المرتقبة».
_TO_COME: Final = frozenset(
    "المزمع المزمعه المقرر المقرره المرتقب المرتقبه المنتظر المنتظره المتوقع المتوقعه المقبل المقبله القادم "
    "القادمه".split()
)
#: So far behind such a word stand the day and the place of what is to come.
_SCHEDULE_REACH: Final = 5
_ARRANGED: Final = frozenset("المزمع المزمعه المقرر المقرره المرتقب المرتقبه".split())
_INTO: Final = frozenset({"في", "خلال", "اثناء"})
#: Letters, and verbs by which one comes by them (lemmas).
_LETTERS: Final = frozenset({"رسالة", "خطاب", "برقية", "دعوة"})
_TAKING: Final = frozenset({"تسلم", "استلم", "تلقى", "سلم"})
_SCHEDULED: Final = frozenset({"كان", "كانت"})
#: «منذ توليه منصبه في مارس»: so far behind «منذ» a time may stand that is not the event's.
_SINCE: Final = 5
#: «وينتقل بعدها إلى روما»: not on the day told before.
_LATER: Final = frozenset({"بعدها", "بعده", "لاحقا", "بعدين"})
#: Verbs of going: where and when one goes next is not where and when one went before.
_GOING: Final = frozenset("انتقل توجه غادر وصل زار عاد سافر اتجه".split())
#: So far before its purpose the goal of a journey may stand: «توجه إلى باريس للمشاركة في القمة».
_GOAL: Final = 6
#: How far back «حيث» looks for its place.
_BACK: Final = 25


@dataclass(frozen=True, slots=True)
class Setting(Reach):
    """The time and the place of one predicate's event."""

    def time(self, topics: Collection[range]) -> Mention | None:
        """Return the date that is the event's: a day before something vague, the nearest before others."""
        if self._is_wish(self.clause.predicate.first):
            return None
        dated = [place for place in self._free(topics) if self.view.date(place) is not None]
        free = [place for place in self._own(dated) if not self._is_the_verbs(place)]
        own = [self.view.starts[place] for place in free if not self._is_scheduled_else(place)]
        put_off = postponed(self.scope)  # «تأجل اللقاء إلى الأحد», but «زيارته الممتدة إلى الأحد»
        own = [mention for mention in own if (self.view.key(mention.first - 1) in UNTIL) == put_off]
        led = purpose_of(self.scope) is not None  # «بدأ أمس الاستعداد لعقد قمة الأحد»: the day behind it is its own
        first = self.clause.predicate.first
        nearest = min(
            own,
            key=lambda mention: (_is_vague(mention), led and mention.first < first, self._distance(mention)),
            default=None,
        )
        if nearest is None and self.view.key(self.words.start) in _SCHEDULED:
            return None  # «وصل أمس من برن حيث كان التقى»
        if nearest is not None and put_off:
            return last_day(nearest)
        return nearest or self._around(_date_at) or self._earlier(_date_at) or self._handed_over()

    def _handed_over(self) -> Mention | None:
        """«تسلم الوزير، أمس، رسالة بعث بها نظيره»: a letter reached him on the day that he took it."""
        view, predicate = self.view, self.clause.predicate
        if predicate.kind is not PredicateKind.LIGHT or predicate.lemma not in _LETTERS:
            return None
        for place in range(predicate.first - 1, max(predicate.first - _BACK, -1), -1):
            if view.is_stop(place):
                return None
            if view.is_verb(place) and view.may_be(place, _TAKING):
                dates = (_date_at(view, one) for one in range(place, predicate.first))
                return next((date for date in dates if date is not None), None)
        return None

    def place(self, topics: Collection[range]) -> Mention | None:
        """Return the place that is the event's, «في القاهرة»، «لقاء الدوحة»; a city before a building."""
        free = [place for place in self._own(list(self._free(topics))) if not self._is_scheduled_else(place)]
        goals = self._goals()
        mentions = [self.view.starts[place] for place in free if is_place(self.view, place) or place in goals]
        nearest = min(mentions, key=lambda mention: (is_building(mention), self._distance(mention)), default=None)
        return nearest or self._told_otherwise(free)

    def _told_otherwise(self, free: Collection[int]) -> Mention | None:
        """Return the place that a capital without name, a verb of hosting, a journey or a city's genitive tells."""
        capitals = (capital for place in free if (capital := located_capital(self.view, place)) is not None)
        before = led_place if self.view.key(self.words.start - 1) == "حيث" else located_place
        return (
            next(capitals, None)
            or on_margin(self.view, self.words)
            or hosting(self.view, range(self.words.start, self.clause.predicate.first))
            or self._hosted()
            or self._named_after()
            or visited(self.view, self.words)
            or self._earlier(before)
        )

    def _hosted(self) -> Mention | None:
        """«المحادثات التي استضافتها بروكسل»: it is the encounter that is told of, not «نظيره الذي عقد مؤتمرا»."""
        predicate = self.clause.predicate
        noun = self.view.reading(predicate.first) if predicate.kind is PredicateKind.MASDAR else None
        if noun is None or noun.pos != "noun" or predicate.lemma not in ENCOUNTERS:
            return None
        feminine = noun.num == "p" or noun.form_gen == "f"
        return hosted(self.view, predicate.last, "التي" if feminine else "الذي")

    def _goals(self) -> Collection[int]:
        """«قبل توجهه إلى باريس للمشاركة في القمة»: where somebody goes for the encounter."""
        led = self.clause.predicate.kind is PredicateKind.MASDAR and led_by_li(self.scope)
        purpose = purpose_of(self.scope) if led else None
        near = range(0) if purpose is None else range(max(self.words.start, purpose - _GOAL), purpose)
        doers = {one.first for item in self.clause.all(FunctionKind.HOST) for one in item.mentions}
        return {place for place in near if place not in doers and led_place(self.view, place) is not None}

    def _is_the_verbs(self, place: int) -> bool:
        """«تحدث أمس عن لقائه»، «صادق أمس على الاتفاق المبرم»، «منذ مارس»: the day is another's."""
        first, last, kind = self.clause.predicate.first, self.clause.predicate.last, self.clause.predicate.kind
        if any(self.view.key(one) == "منذ" for one in range(max(place - _SINCE, last), place)):
            return True
        if place > first:
            return False
        ruled_out = kind is not PredicateKind.VERB and (negated(self.scope) or proposed(self.scope))
        apart = kind is PredicateKind.MASDAR and (self._is_apart() or self._is_act_before())
        return self._describes() or self._is_scheduled() or ruled_out or apart  # «استبعد أمس عقد قمة»

    def _is_apart(self) -> bool:
        """«تحدث أمس عن لقائه»، «دعاه أمس لزيارة المدينة»: the masdar is not at the time of its verb."""
        first, before = self.clause.predicate.first, range(self.words.start, self.clause.predicate.first)
        if self.view.key(first - 1).removeprefix("و") in _APART and self._round() is None:
            act = self.clause.predicate.lemma not in ENCOUNTERS  # «كشف أمس عن لقاء سري»
            return not (act and any(self.view.may_be(one, _ANNOUNCING) for one in before))
        reading = self.view.reading(first)
        led = reading is not None and "li_prep" in reading.proclitics
        return led and any(self.view.may_be(one, INVITING) for one in before)

    def _is_act_before(self) -> bool:
        """«زار أمس الرياض بعد إعادة العلاقات»: what was done before is no part of that day, as talks may be."""
        return self.scope.led_by(AFTER) and self.clause.predicate.lemma not in ENCOUNTERS

    def _is_scheduled(self) -> bool:
        """«طالب أمس بحضور الاجتماع المزمع عقده»: what is only to come was not when somebody spoke of it."""
        last = self.clause.predicate.last
        masdar = self.clause.predicate.kind is PredicateKind.MASDAR
        return masdar and any(self.view.key(place) in _TO_COME for place in range(last, min(last + 2, len(self.view))))

    def _is_scheduled_else(self, place: int) -> bool:
        """«التقاه قبل الانتخابات المقررة في نوفمبر»، «المعرض المزمع تنظيمه في أكرا»: of a thing that is to come."""
        view, last = self.view, self.clause.predicate.last
        near = range(place - 1, max(place - _SCHEDULE_REACH, last), -1)
        participle = next((one for one in near if view.key(one) in _ARRANGED), None)
        if participle is None or any(view.is_mark(one) for one in range(participle, place)):
            return False
        described = view.reading(participle - 1)  # «الانتخابات الأميركية المقررة»
        noun = participle - 1 - (described is not None and described.pos.startswith("adj"))
        thing = view.reading(noun) if noun >= last and noun not in view.covered else None
        return thing is not None and thing.pos == "noun" and thing.lemma not in ENCOUNTERS | JOURNEYS

    def _describes(self) -> bool:
        """«الاتفاق المبرم»: what is told by an adjective has no day from the verb before it."""
        reading = self.view.reading(self.clause.predicate.first)
        return reading is not None and reading.pos == "adj" and "Al_det" in reading.proclitics

    def _named_after(self) -> Mention | None:
        """«لقاء الدوحة»، «مفاوضات روما»، «اتفاق جنيف المبرم»: an encounter or paper known by its city."""
        predicate = self.clause.predicate
        if predicate.kind is PredicateKind.MASDAR and (found := self._city_at(predicate.last)) is not None:
            return found
        behind = predicate.first - 1 - self.view.is_relative(predicate.first - 1)
        before = self.view.covered.get(behind)
        papers = [predicate.last, *([] if before is None else [before.first - 1])]
        return next(
            (found for place in papers if heads_paper(self.view, place) and (found := self._city_at(place + 1))), None
        )

    def _city_at(self, place: int) -> Mention | None:
        mention = self.view.starts.get(place)
        return mention if mention is not None and is_city(mention) and self.view.preposition(place) is None else None

    def _around(self, at: Callable[[View, int], Mention | None]) -> Mention | None:
        """«قال أمس إن بلاده ستوقع، خلال لقاء»، «وصل أمس إلى روما والتقى»: what the clause goes on from tells it."""
        outer = self.scope.outer() or self._joined_to()
        return next((found for place in reversed(outer) if (found := at(self.view, place)) is not None), None)

    def _joined_to(self) -> range:
        """Return the words that a joined verb without subject of its own goes on from: «اجتمع به اليوم ووجه له»."""
        view, verb = self.view, self._verb()
        if verb is None or self.clause.predicate.kind is PredicateKind.MASDAR or not view.conjoined(verb):
            return range(0)
        if any(item.first > verb and item.mentions for item in self.clause.all(FunctionKind.SUBJECT)):
            return range(0)
        if view.may_be(verb, _GOING) or any(view.key(place) in _LATER for place in self.words):
            return range(0)
        first = verb
        while first > 0 and not self._opens(first - 1):
            first -= 1
        return range(first, verb) if self._goes_on_alike(range(first, verb), verb) else range(0)

    def _opens(self, place: int) -> bool:
        return self.view.is_stop(place) or self.view.subordinates(place) or self.view.is_relative(place)

    def _goes_on_alike(self, words: range, verb: int) -> bool:
        """Tell whether the last verb before has the tense of the joined one; «زيارة لم يعلن عنها» only describes."""
        told = (place for place in reversed(words) if self.view.is_verb(place) and not resumes(self.view, place))
        before = next(told, None)
        own, other = self.view.reading(verb), None if before is None else self.view.reading(before)
        return own is not None and other is not None and own.asp == other.asp

    def _earlier(self, at: Callable[[View, int], Mention | None]) -> Mention | None:
        """«سيتوجه الاثنين إلى الدوحة حيث يلتقي ...»: what «حيث» goes on from."""
        view, start = self.view, self.words.start
        where = view.key(start - 1) == "حيث"
        if not (where or (view.key(start - 1) in _GOING_ON and view.key(start) in _INTO)) or self._told_by_another():
            return None
        for place in range(start - 2, max(start - _BACK, -1), -1):
            if view.is_stop(place) or (where and view.subordinates(place)):
                return None
            found = at(view, place)
            if found is not None:
                return found
        return None

    def _told_by_another(self) -> bool:
        """«... حيث قدم تقريرا عن المفاوضات»: the verb behind «حيث» tells of something else than the talks."""
        view, verb = self.view, self._verb()
        carried = verb is None or any(one.lemma in _CARRYING for one in view.tokens[verb].readings)
        return self.clause.predicate.kind is PredicateKind.MASDAR and not carried


def _date_at(view: View, place: int) -> Mention | None:
    mention = view.date(place)
    return mention if mention is not None and not _is_vague(mention) else None


def _is_vague(mention: Mention) -> bool:
    return mention.time is None or mention.time.precision not in {"day", "hour", "range"}

"""When and where: the time and the place that the words around a predicate give to its event, not to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.owners import INVITING
from diplo_events.clauses.phrase_words import ENCOUNTERS, PAPERS
from diplo_events.clauses.taking_place import due_end
from diplo_events.document import PERSONS, FunctionKind, PredicateKind
from diplo_events.matching.denial import negated, postponed
from diplo_events.matching.guards import same_journey
from diplo_events.matching.hopes import proposed
from diplo_events.matching.scope import AFTER, DURING, Scope
from diplo_events.matching.whereabouts import (
    hosting,
    is_building,
    is_city,
    is_place,
    last_day,
    led_place,
    located_capital,
    located_place,
    on_margin,
    visited,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

#: Verbs that only say that something took place, when and where.
_TAKING_PLACE: Final = frozenset(
    "أجرى جرى عقد انعقد قام جمع ضم تم استضاف بدأ استأنف استمر أقام احتضن نظم انطلق اختتم دام استغرق".split()
)
#: Verbs that carry an encounter: «حيث سيجري محادثات».
_CARRYING: Final = _TAKING_PLACE - {"جمع", "ضم"}
#: Behind these an encounter is not at the time of the verb: «تحدث أمس عن لقائه»، «قال أمس قبل لقائه».
_APART: Final = frozenset({"قبل", "قبيل", "عشيه", "منذ", "عن", "الي", "من", "حول", "بشان", "تلبيه"})
#: «أعلنت اليوم عن إغلاق سفارتها»: what is announced has the day of the announcement.
_ANNOUNCING: Final = frozenset({"أعلن", "كشف"})
#: Words that go on with what was told before them: «سيتوجه غدا إلى الدوحة حيث يلتقي»، «وذلك خلال مؤتمر».
_GOING_ON: Final = frozenset({"حيث", "وذلك", "ذلك"})
_INTO: Final = frozenset({"في", "خلال", "اثناء"})
#: Behind these, up to a comma, stands who reported it and when: «بحسب بيان صدر أمس»، «حسبما أعلن البيت الأبيض أمس».
_SOURCES: Final = frozenset({"بحسب", "حسب", "حسبما", "وفق", "وفقا", "وفقما", "نقلا"})
#: «تأجل اللقاء إلى الأحد»: the day behind these is the new one.
_UNTIL: Final = frozenset({"الي", "حتي"})
#: «على هامش القمة»، «عقب محادثاتهما اليوم»: an encounter that is only the occasion has the day and place in common.
_OCCASION: Final = ((AFTER | DURING) - {"منذ", "غداه"}) | {"جانب"}
_SCHEDULED: Final = frozenset({"كان", "كانت"})
#: «منذ توليه منصبه في مارس»: so far behind «منذ» a time may stand that is not the event's.
_SINCE: Final = 5
#: «جولة من المحادثات»: the talks are the round's.
_ROUNDS: Final = frozenset({"جولة", "سلسلة", "دورة", "جلسة"})
#: «الجولة الحادية والعشرين من المحادثات»: so many words between them.
_ROUND: Final = 5
#: «وينتقل بعدها إلى روما»: not on the day told before.
_LATER: Final = frozenset({"بعدها", "بعده", "لاحقا", "بعدين"})
#: Verbs of going: where and when one goes next is not where and when one went before.
_GOING: Final = frozenset("انتقل توجه غادر وصل زار عاد سافر اتجه".split())
#: «وذلك بمقر المنظمة في جنيف»: goes on with when and where.
_THAT: Final = frozenset({"وذلك", "ذلك"})
#: «كان من المقرر أن»: so many words before «أن».
_DUE: Final = 4
#: So far before its purpose the goal of a journey may stand: «توجه إلى باريس للمشاركة في القمة».
_GOAL: Final = 6
#: So near behind its noun a verb may describe the encounter: «لقاء لم يعلن عنه».
_NEAR: Final = 2
#: How far back «حيث» looks for its place.
_BACK: Final = 25


@dataclass(frozen=True, slots=True)
class Setting:
    """A predicate, its region, and where other encounters are named in the sentence."""

    view: View
    clause: Clause
    words: range
    rivals: Collection[int] = ()
    undoing: bool = False

    @property
    def scope(self) -> Scope:
        """The words that bear on the predicate."""
        return Scope(self.view, self.clause, self.words, self.undoing)

    def time(self, topics: Collection[range]) -> Mention | None:
        """Return the date that is the event's: a day before something vague, the nearest before others."""
        if self._is_wish(self.clause.predicate.first):
            return None
        dated = [place for place in self._free(topics) if self.view.date(place) is not None]
        own = [self.view.starts[place] for place in self._own(dated) if not self._is_the_verbs(place)]
        put_off = postponed(self.scope)  # «تأجل اللقاء إلى الأحد», but «زيارته الممتدة إلى الأحد»
        own = [mention for mention in own if (self.view.key(mention.first - 1) in _UNTIL) == put_off]
        led = self.scope.purpose() is not None  # «بدأ أمس الاستعداد لعقد قمة الأحد»: the day behind it is its own
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
        return nearest or self._around(_date_at) or self._earlier(_date_at)

    def place(self, topics: Collection[range]) -> Mention | None:
        """Return the place that is the event's, «في القاهرة»، «لقاء الدوحة»; a city before a building."""
        free = self._own(list(self._free(topics)))
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
            or self._named_after()
            or visited(self.view, self.words)
            or self._earlier(before)
        )

    def _goals(self) -> Collection[int]:
        """«قبل توجهه إلى باريس للمشاركة في القمة»: where somebody goes for the encounter."""
        led = self.clause.predicate.kind is PredicateKind.MASDAR and self.scope.led_by_li()
        purpose = self.scope.purpose() if led else None
        near = range(0) if purpose is None else range(max(self.words.start, purpose - _GOAL), purpose)
        return {place for place in near if led_place(self.view, place) is not None}

    def _free(self, topics: Collection[range]) -> Iterator[int]:
        reported = self._reported()
        return (
            place for place in self._reach() if place not in reported and not any(place in topic for topic in topics)
        )

    def _reported(self) -> set[int]:
        """«... حسبما أعلن البيت الأبيض أمس»: when and where it was reported."""
        view, found, inside = self.view, set[int](), False
        for place in self.words:
            inside = not view.is_comma(place) and (inside or view.key(place).removeprefix("و") in _SOURCES)
            if inside:
                found.add(place)
        return found

    def _reach(self) -> range:
        """«وينتقل بعدها ...»: what stands before a joined verb is another clause's; so is what stands behind «ثم»."""
        view, predicate = self.view, self.clause.predicate
        start, stop = self.words.start, self.words.stop
        verb = self._verb()
        if verb is not None and view.conjoined(verb) and predicate.kind is not PredicateKind.MASDAR:
            start = verb
        if self.scope.outer():
            start = predicate.first
        then = (place for place in range(predicate.last, stop) if view.key(place).removeprefix("و") == "ثم")
        return range(start, next(then, self._further(stop)))

    def _further(self, stop: int) -> int:
        """Return where the words end that «وذلك بمقر المنظمة» goes on with, or «كان من المقرر أن يعقد غدا»."""
        view = self.view
        until = view.key(stop) in _UNTIL and view.date(stop + 1) is not None  # «تأجيل الزيارة حتى 20 أيار»
        goes_on = until or view.key(stop) in _THAT or self._is_due(stop)
        if not goes_on or self.clause.predicate.first >= stop:
            return stop
        last = stop + 1
        while last < len(view) and not (
            view.is_stop(last) or view.is_comma(last) or view.subordinates(last) or view.is_verb(last)
        ):
            last += 1
        return last

    def _is_due(self, that: int) -> bool:
        """«كان من المقرر أن»: behind «أن» stands when and where the encounter was to be."""
        behind = range(max(self.clause.predicate.last, that - _DUE), that)
        return self.view.key(that) == "ان" and any(due_end(self.view, place) == that + 1 for place in behind)

    def _verb(self) -> int | None:
        """Return where the verb of the predicate stands, or the one before a masdar."""
        places = range(self.clause.predicate.first, self.words.start - 1, -1)
        return next((place for place in places if self.view.is_verb(place)), None)

    def _distance(self, mention: Mention) -> int:
        return abs(mention.first - self.clause.predicate.first)

    def _own(self, places: Sequence[int]) -> list[int]:
        """Return the places, which ascend, with no other encounter and no other's clause between predicate and place.

        What the sentence turns away with is looked for once on each side, not behind each word.
        """
        if not places:
            return []
        predicate, rivals = self.clause.predicate, self.rivals
        rounds = self._round()  # «لإجراء محادثات»، «جولة من المحادثات»: words before carry it
        before = range((predicate.first - 1 if rounds is None else rounds) - 1, places[0], -1)
        begun = next((one for one in before if one in rivals or self.view.is_relative(one)), places[0])
        end = next((one for one in range(predicate.last, places[-1]) if self._turns_away(one)), places[-1])
        return [place for place in places if begun <= place <= end and not self._is_beyond(place)]

    def _is_beyond(self, place: int) -> bool:
        """Another encounter stands between the predicate and a place behind it."""
        return any(self.clause.predicate.last <= one < place and self._is_another(one, place) for one in self.rivals)

    def _is_another(self, place: int, mention: int) -> bool:
        """Another encounter, unless the word only carries this one, «الذي عقده», or says on what occasion it was."""
        if place not in self.rivals or place <= self.clause.predicate.last + 1:
            return False
        own = self.view.is_relative(place - 1) or same_journey(self.view, self.clause, place)
        return not (own or self._is_wish(place) or self._is_occasion(place, mention))

    def _is_occasion(self, place: int, mention: int) -> bool:
        """«التقيا على هامش القمة في برن»، «سيتحدثان بعد محادثاتهما اليوم», but «بعد اجتماع عقده الاتحاد أمس»."""
        verbs = (one for one in range(place + 1, mention) if self.view.is_verb(one) or _takes_place(self.view, one))
        return self.view.key(place - 1).removeprefix("و") in _OCCASION and next(verbs, None) is None

    def _is_wish(self, place: int) -> bool:
        """«قام بزيارة ... تلبية لدعوة من الرئيس أمس»: the invitation is told in passing."""
        view = self.view
        return view.key(place - 1).removeprefix("و") == "تلبيه" or view.key(place) == "بدعوه"

    def _turns_away(self, place: int) -> bool:
        """A relative clause, or a verb behind a verb, tells of something else; not so «الذي عقد أمس»."""
        view = self.view
        if view.is_relative(place):
            goes_on = _takes_place(view, place + 1) or due_end(view, place + 1) > place + 1
            head = view.relative_head(place)
            return not goes_on or (head is not None and head.kind in PERSONS)
        own_verb = self.clause.predicate.kind is not PredicateKind.MASDAR
        describes = place - self.clause.predicate.last < _NEAR and _resumes(view, place)
        return own_verb and view.is_verb(place) and not (_takes_place(view, place) or describes)

    def _is_the_verbs(self, place: int) -> bool:
        """«تحدث أمس عن لقائه»، «صادق أمس على الاتفاق المبرم»، «منذ مارس»: the day is another's."""
        first, last, kind = self.clause.predicate.first, self.clause.predicate.last, self.clause.predicate.kind
        if any(self.view.key(one) == "منذ" for one in range(max(place - _SINCE, last), place)):
            return True
        if place > first:
            return False
        ruled_out = kind is not PredicateKind.VERB and (negated(self.scope) or proposed(self.scope))
        apart = kind is PredicateKind.MASDAR and (self._is_apart() or self._is_act_before())
        return self._describes() or ruled_out or apart  # «استبعد أمس عقد قمة»

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

    def _describes(self) -> bool:
        """«الاتفاق المبرم»: what is told by an adjective has no day from the verb before it."""
        reading = self.view.reading(self.clause.predicate.first)
        return reading is not None and reading.pos == "adj" and "Al_det" in reading.proclitics

    def _round(self) -> int | None:
        """«شهدت فيينا أمس جولة جديدة من المحادثات»: return where the noun of the round stands."""
        place = self.clause.predicate.first - 1
        if self.view.key(place) != "من":
            return None
        for back in range(place - 1, max(place - _ROUND, -1), -1):
            reading = self.view.reading(back)
            if reading is None or reading.lemma in _ROUNDS:
                return None if reading is None else back
            if not reading.pos.startswith(("adj", "noun_num")):
                return None
        return None

    def _named_after(self) -> Mention | None:
        """«لقاء الدوحة»، «مفاوضات روما»، «اتفاق جنيف المبرم»: an encounter or paper known by its city."""
        predicate = self.clause.predicate
        if predicate.kind is PredicateKind.MASDAR and (found := self._city_at(predicate.last)) is not None:
            return found
        behind = predicate.first - 1 - self.view.is_relative(predicate.first - 1)
        before = self.view.covered.get(behind)
        papers = [predicate.last, *([] if before is None else [before.first - 1])]
        return next((found for place in papers if self._is_paper(place) and (found := self._city_at(place + 1))), None)

    def _is_paper(self, place: int) -> bool:
        reading = self.view.reading(place)
        return reading is not None and place not in self.view.covered and reading.lemma in PAPERS

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
        told = (place for place in reversed(words) if self.view.is_verb(place) and not _resumes(self.view, place))
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


def _takes_place(view: View, place: int) -> bool:
    readings = view.tokens[place].readings if place < len(view) and place not in view.covered else ()
    return any(one.pos == "verb" and one.lemma in _TAKING_PLACE for one in readings)


def _resumes(view: View, place: int) -> bool:
    """«لقاء لم يعلن عنه»، «زيارة كشف عنها»: the verb describes the encounter that its pronoun goes back to."""
    reading = view.reading(place + 1)
    return reading is not None and reading.pos == "prep" and bool(reading.enclitic)

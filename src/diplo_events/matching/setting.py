"""When and where: the time and the place that the words around a predicate give to its event, not to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.owners import INVITING
from diplo_events.clauses.phrases import SITES, place_like
from diplo_events.document import MentionKind, PredicateKind
from diplo_events.matching.guards import same_journey
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

#: Verbs that only say that something took place, when and where.
_TAKING_PLACE: Final = frozenset({"أجرى", "جرى", "عقد", "انعقد", "قام", "جمع", "ضم", "تم", "استضاف", "بدأ", "استمر"})
#: Behind these an encounter is not at the time of the verb: «تحدث أمس عن لقائه»، «قال أمس قبل لقائه».
_APART: Final = frozenset({"قبل", "قبيل", "عشيه", "منذ", "عن", "الي", "من", "حول", "بشان", "تلبيه"})
#: «أعلنت اليوم عن إغلاق سفارتها»: what is announced has the day of the announcement.
_ANNOUNCING: Final = frozenset({"أعلن", "كشف"})
#: Words that go on with what was told before them: «سيتوجه غدا إلى الدوحة حيث يلتقي»، «وذلك خلال مؤتمر».
_GOING_ON: Final = frozenset({"حيث", "وذلك", "ذلك"})
#: What is going on somewhere, whatever is said of it elsewhere.
_MATTERS: Final = frozenset(
    "وضع حدث تطور أزمة حرب صراع نزاع عملية قتال وجود انتشار مستجد معركة استقرار أمن اشتباك انتخاب تظاهرة انتهاك "
    "تدخل نفوذ".split()
)
_BUILDINGS: Final = frozenset({"قصر", "القصر", "مقر", "مطار", "فندق", "منتجع", "قاعه", "ديوان", "مبني"})
_DURING: Final = frozenset({"في", "خلال", "اثناء"})
#: How far back «حيث» looks for its place.
_BACK: Final = 25


@dataclass(frozen=True, slots=True)
class Setting:
    """A predicate, its region, and where other encounters are named in the sentence."""

    view: View
    clause: Clause
    words: range
    rivals: Collection[int] = ()

    def time(self, topics: Collection[range]) -> Mention | None:
        """Return the date that is the event's: a day before something vague, the nearest before others."""
        if self._is_wish(self.clause.predicate.first):
            return None
        dates = [(place, mention) for place in self._free(topics) if (mention := self.view.date(place)) is not None]
        own = [mention for place, mention in dates if self._is_own(place) and not self._is_the_verbs(place)]
        nearest = min(own, key=lambda mention: (_is_vague(mention), self._distance(mention)), default=None)
        return nearest or self._earlier(_date_at)

    def place(self, topics: Collection[range]) -> Mention | None:
        """Return the place that is the event's, «في القاهرة»، «لقاء الدوحة»; a city before a building."""
        found = [place for place in self._free(topics) if _is_place(self.view, place) and self._is_own(place)]
        mentions = [self.view.starts[place] for place in found]
        nearest = min(mentions, key=lambda mention: (_is_site(mention), self._distance(mention)), default=None)
        before = _place_at if self.view.key(self.words.start - 1) == "حيث" else _located_at
        return nearest or self._named_after() or self._earlier(before)

    def _free(self, topics: Collection[range]) -> Iterator[int]:
        return (place for place in self._reach() if not any(place in topic for topic in topics))

    def _reach(self) -> range:
        """«وينتقل بعدها ...»: what stands before a joined verb is another clause's; so is what stands behind «ثم»."""
        view, predicate = self.view, self.clause.predicate
        start, stop = self.words.start, self.words.stop
        verb = next((place for place in range(predicate.first, start - 1, -1) if view.is_verb(place)), None)
        if verb is not None and view.conjoined(verb) and predicate.kind is not PredicateKind.MASDAR:
            start = verb
        then = (place for place in range(predicate.last, stop) if view.key(place).removeprefix("و") == "ثم")
        return range(start, next(then, stop))

    def _distance(self, mention: Mention) -> int:
        return abs(mention.first - self.clause.predicate.first)

    def _is_own(self, place: int) -> bool:
        """No other encounter and no relative clause of another noun stands between the predicate and the place."""
        predicate = self.clause.predicate
        if place < predicate.first:
            between = range(place + 1, predicate.first - 1)  # «لإجراء محادثات»: the word before carries it
            return not any(one in self.rivals or self.view.is_relative(one) for one in between)
        return not any(self._is_another(one) or self._turns_away(one) for one in range(predicate.last, place))

    def _is_another(self, place: int) -> bool:
        """Another encounter, unless the word only carries this one, «الذي عقده», or says at whose wish it was."""
        if place not in self.rivals or place <= self.clause.predicate.last + 1:
            return False
        own = self.view.is_relative(place - 1) or same_journey(self.view, self.clause, place)
        return not (own or self._is_wish(place))

    def _is_wish(self, place: int) -> bool:
        """«قام بزيارة ... تلبية لدعوة من الرئيس أمس»: the invitation is told in passing."""
        view = self.view
        return view.key(place - 1).removeprefix("و") == "تلبيه" or view.key(place) == "بدعوه"

    def _turns_away(self, place: int) -> bool:
        """A relative clause, or a verb behind a verb, tells of something else; not so «الذي عقد أمس»."""
        view = self.view
        if view.is_relative(place):
            return not _takes_place(view, place + 1)
        own_verb = self.clause.predicate.kind is not PredicateKind.MASDAR
        return own_verb and view.is_verb(place) and not _takes_place(view, place)

    def _is_the_verbs(self, place: int) -> bool:
        """«تحدث أمس عن لقائه»: the day before is the day of the verb."""
        first = self.clause.predicate.first
        if place > first or self.clause.predicate.kind is not PredicateKind.MASDAR:
            return False
        if self.view.key(first - 1).removeprefix("و") in _APART:
            return not any(self.view.may_be(one, _ANNOUNCING) for one in range(self.words.start, first))
        reading = self.view.reading(first)
        led = reading is not None and "li_prep" in reading.proclitics
        return led and any(self.view.may_be(one, INVITING) for one in range(self.words.start, first))

    def _named_after(self) -> Mention | None:
        """«لقاء الدوحة»، «مفاوضات روما»: an encounter known by its city."""
        mention = self.view.starts.get(self.clause.predicate.last)
        if self.clause.predicate.kind is not PredicateKind.MASDAR or mention is None or not is_city(mention):
            return None
        return mention if self.view.preposition(mention.first) is None else None

    def _earlier(self, at: object) -> Mention | None:
        """«سيتوجه الاثنين إلى الدوحة حيث يلتقي ...»: what «حيث» goes on from."""
        view, start = self.view, self.words.start
        where = view.key(start - 1) == "حيث"
        if not (where or (view.key(start - 1) in _GOING_ON and view.key(start) in _DURING)) or not callable(at):
            return None
        for place in range(start - 2, max(start - _BACK, -1), -1):
            if view.is_stop(place) or (where and view.subordinates(place)):
                return None
            found: Mention | None = at(view, place)
            if found is not None:
                return found
        return None


def is_city(mention: Mention) -> bool:
    """Tell whether a mention names a place within a state: «باريس», not «فرنسا»."""
    return mention.kind is MentionKind.PLACE or "capital" in mention.modifiers


def _date_at(view: View, place: int) -> Mention | None:
    mention = view.date(place)
    return mention if mention is not None and not _is_vague(mention) else None


def _place_at(view: View, place: int) -> Mention | None:
    mention = view.starts.get(place)
    return mention if mention is not None and place_like(mention) and _is_led(view, place) else None


def _located_at(view: View, place: int) -> Mention | None:
    return view.starts[place] if _is_place(view, place) else None


def _is_led(view: View, place: int) -> bool:
    """«إلى الدوحة»، «زار العاصمة مسقط»."""
    return is_city(view.starts[place]) or _located(view, place) or view.key(place - 1).removeprefix("و") == "الي"


def _is_vague(mention: Mention) -> bool:
    return mention.time is None or mention.time.precision not in {"day", "hour", "range"}


def _is_site(mention: Mention) -> bool:
    """«قصر السلام في جدة»: a building says less than the city."""
    return mention.kind is MentionKind.PLACE and fold(mention.text).split()[0].lstrip("ب") in _BUILDINGS


def _takes_place(view: View, place: int) -> bool:
    readings = view.tokens[place].readings if place < len(view) and place not in view.covered else ()
    return any(one.pos == "verb" and one.lemma in _TAKING_PLACE for one in readings)


def _is_place(view: View, position: int) -> bool:
    mention = view.starts.get(position)
    return mention is not None and place_like(mention) and _located(view, position) and not _of_matter(view, position)


def _located(view: View, position: int) -> bool:
    """«في باريس»، «بباريس»، «في العاصمة الفرنسية باريس»: a preposition of place leads to the mention."""
    own = view.preposition(position)
    if own is not None:
        return own[0] == "ب"
    start = position - 1
    while start > 0 and (view.is_noun(start) or _is_nisba(view, start)) and position - start < 4:
        if _of_site(view, start):
            return True
        start -= 1
    return view.key(position - 1).removeprefix("و") == "في"


def _is_nisba(view: View, position: int) -> bool:
    """«في العاصمة الأوغندية كمبالا»: the adjective of the city's state stands between."""
    mention = view.covered.get(position)
    return mention is not None and mention.reference == "adjective"


def _of_matter(view: View, position: int) -> bool:
    """«الأحداث الحالية في سوريا»، «الوضع في اليمن»: where the matter is, not where it is talked about."""
    place = position - 1
    if view.key(place).removeprefix("و") != "في":
        return False
    while (before := view.reading(place - 1)) is not None and before.pos == "adj" and place - 1 not in view.covered:
        place -= 1
    return before is not None and place - 1 not in view.covered and before.lemma in _MATTERS


def _of_site(view: View, position: int) -> bool:
    """«في مدينة»، «بالعاصمة»: a noun of place right behind its preposition."""
    reading = view.reading(position)
    if reading is None or reading.lemma not in SITES:
        return False
    return "bi_prep" in reading.proclitics or view.key(position - 1).removeprefix("و") == "في"

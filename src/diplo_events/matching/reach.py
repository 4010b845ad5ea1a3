"""How far the words of a predicate reach: which dates and places around it can be its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.taking_place import due_end
from diplo_events.document import PERSONS, FunctionKind, PredicateKind
from diplo_events.matching.guards import same_journey
from diplo_events.matching.scope import AFTER, DURING, Scope

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

#: Verbs that only say that something took place, when and where.
TAKING_PLACE: Final = frozenset(
    "أجرى جرى عقد انعقد قام جمع ضم تم استضاف بدأ استأنف استمر أقام احتضن نظم انطلق اختتم دام استغرق".split()
)
#: Those of them whose subject is no man.
_GOING_BY: Final = frozenset("جرى انعقد تم استمر دام استغرق".split())
#: Behind these, up to a comma, stands who reported it and when: «بحسب بيان صدر أمس»، «حسبما أعلن البيت الأبيض أمس».
_SOURCES: Final = frozenset({"بحسب", "حسب", "حسبما", "وفق", "وفقا", "وفقما", "نقلا"})
_SOURCES_JOINED: Final = _SOURCES | {"و" + word for word in _SOURCES}
#: «تأجل اللقاء إلى الأحد»: the day behind these is the new one.
UNTIL: Final = frozenset({"الي", "حتي"})
#: «على هامش القمة»، «عقب محادثاتهما اليوم»: an encounter that is only the occasion has the day and place in common.
_OCCASION: Final = ((AFTER | DURING) - {"منذ", "غداه"}) | {"جانب"}
#: «جولة من المحادثات»: the talks are the round's.
_ROUNDS: Final = frozenset({"جولة", "سلسلة", "دورة", "جلسة"})
#: «الجولة الحادية والعشرين من المحادثات»: so many words between them.
_ROUND: Final = 5
#: «وذلك بمقر المنظمة في جنيف»: goes on with when and where.
_THAT: Final = frozenset({"وذلك", "ذلك"})
#: «كان من المقرر أن»: so many words before «أن».
_DUE: Final = 4
#: So near behind its noun a verb may describe the encounter: «لقاء لم يعلن عنه».
_NEAR: Final = 2
#: «استجابة لدعوة»؛ «بناء على دعوة»، «نزولا عند دعوة».
_ANSWERING: Final = frozenset({"تلبيه", "استجابه"})
_BY_WISH: Final = frozenset({"بناء", "نزولا"})


@dataclass(frozen=True, slots=True)
class Reach:
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

    def _free(self, topics: Collection[range]) -> Iterator[int]:
        aside = self._reported().union(*topics)
        return (place for place in self._reach() if place not in aside)

    def _reported(self) -> set[int]:
        """«... حسبما أعلن البيت الأبيض أمس»: when and where it was reported.

        An encounter on the occasion of which it was said has day and place in common with that: «حسبما أعلن عقب لقائه».
        """
        view, found, inside = self.view, set[int](), False
        if _SOURCES_JOINED.isdisjoint(view.keys[self.words.start : self.words.stop]):
            return found
        for place in self.words:
            inside = not view.is_comma(place) and (inside or view.key(place).removeprefix("و") in _SOURCES)
            if inside:
                found.add(place)
        return set() if self.clause.predicate.first in found else found

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
        until = view.key(stop) in UNTIL and view.date(stop + 1) is not None  # «تأجيل الزيارة حتى 20 أيار»
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
        aside = self._relative_aside()
        turns = (one for one in before if one in rivals or (self.view.is_relative(one) and one != aside))
        begun = next(turns, places[0])
        end = next((one for one in range(predicate.last, places[-1]) if self._turns_away(one)), places[-1])
        near = (place for place in places if begun <= place <= end and not (aside < place < predicate.first))
        return [place for place in near if not self._is_beyond(place)]

    def _relative_aside(self) -> int:
        """«يعقد الوزير الذي وصل أمس اجتماعا»: where a clause about the subject begins, up to the predicate itself."""
        if (relative := self._about_subject()) is not None:
            return relative
        first, start = self.clause.predicate.first, self.scope.before.start
        relatives = (place for place in range(first - 1, start, -1) if self.view.is_relative(place))
        return next(relatives, first)

    def _about_subject(self) -> int | None:
        """«الوزير الذي زار كمبالا الأحد سيلتقي»: where the clause begins that has a verb of its own before this one."""
        view, verb = self.view, self.clause.predicate.first
        subject = next(iter(self.clause.all(FunctionKind.SUBJECT)), None)
        if self.clause.predicate.kind is not PredicateKind.VERB or subject is None or view.conjoined(verb):
            return None
        relative = subject.last + view.is_comma(subject.last)
        own = view.is_relative(relative) and any(view.is_verb(place) for place in range(relative + 1, verb))
        return relative if own else None

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
        verbs = (one for one in range(place + 1, mention) if self.view.is_verb(one) or takes_place(self.view, one))
        return self.view.key(place - 1).removeprefix("و") in _OCCASION and next(verbs, None) is None

    def _is_wish(self, place: int) -> bool:
        """«قام بزيارة ... تلبية لدعوة من الرئيس أمس»: the invitation is told in passing."""
        return at_wish(self.view, place)

    def _turns_away(self, place: int) -> bool:
        """A relative clause, or a verb behind a verb, tells of something else; not so «الذي عقد أمس»."""
        view = self.view
        if view.is_relative(place):
            goes_on = takes_place(view, place + 1) or due_end(view, place + 1) > place + 1
            head = view.relative_head(place)
            of_man = head is not None and head.kind in PERSONS and not _only_of_events(view, place)
            return not goes_on or of_man
        own_verb = self.clause.predicate.kind is not PredicateKind.MASDAR
        describes = place - self.clause.predicate.last < _NEAR and resumes(view, place)
        return own_verb and view.is_verb(place) and not (takes_place(view, place) or describes)

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


def at_wish(view: View, place: int) -> bool:
    """«بدعوة من»، «تلبية لدعوة»، «بناء على دعوة»، «نزولا عند دعوة»: at whose wish something is done."""
    before = view.key(place - 1).removeprefix("و")
    by_wish = view.key(place - 2).removeprefix("و") in _BY_WISH and before in {"علي", "عند"}
    return before in _ANSWERING or by_wish or view.key(place) == "بدعوه"


def takes_place(view: View, place: int) -> bool:
    """«الذي عقد أمس»: whether the verb here only says that an encounter took place."""
    readings = view.tokens[place].readings if place < len(view) and place not in view.covered else ()
    return any(one.pos == "verb" and one.lemma in TAKING_PLACE for one in readings)


def _only_of_events(view: View, relative: int) -> bool:
    """«اللقاء مع نظيره، الذي جرى أمس»، «، الذي عقد في برن»: what no man does is told of the encounter."""
    verb = view.reading(relative + 1)
    if not view.is_comma(relative - 1) or verb is None:
        return False
    day = view.date(relative + 2)
    after = relative + 2 if day is None else day.last
    passive = after < len(view) and (view.preposition(after) is not None or view.is_mark(after))
    return verb.lemma in _GOING_BY or (verb.lemma == "عقد" and passive)


def resumes(view: View, place: int) -> bool:
    """«لقاء لم يعلن عنه»، «زيارة كشف عنها»: the verb describes the encounter that its pronoun goes back to."""
    reading = view.reading(place + 1)
    return reading is not None and reading.pos == "prep" and bool(reading.enclitic)

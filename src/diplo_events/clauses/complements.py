"""What follows a predicate: subject, object, prepositional phrases and adverbs, up to the clause's border."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.agreement import can_follow_as_subject
from diplo_events.clauses.borders import opens_own_words
from diplo_events.clauses.circumstances import circumstance_end
from diplo_events.clauses.counts import inside_quotes, is_about
from diplo_events.clauses.described import description_end
from diplo_events.clauses.formulas import formula_at
from diplo_events.clauses.governing import governed
from diplo_events.clauses.guests import take_guests
from diplo_events.clauses.hearings import heard_from
from diplo_events.clauses.noun_phrases import before_goal, describes, is_event_noun, is_vessel, owns_matter, phrase_end
from diplo_events.clauses.others import DEALING, between_others, heads_journey, leads_to_sides
from diplo_events.clauses.owned import is_owned, owned_envoy
from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.clauses.phrases import function, is_free_person, names_them, place_like, short_phrase_end
from diplo_events.clauses.prepositional import is_apart, is_journey, prepositional_end
from diplo_events.clauses.pronouns import one_by_one, repeats_subject
from diplo_events.clauses.relative_clauses import (
    back_outside,
    carried_outside,
    free_actor,
    opens_main_clause,
    relates,
    tells_of_other,
)
from diplo_events.clauses.sites import capital_end, members, more_places, place_at
from diplo_events.clauses.taking_place import aside_end, does_it, holds_too, intended, takes_part, takes_place
from diplo_events.clauses.tours import comes_back_from
from diplo_events.clauses.twofold import opens_second
from diplo_events.clauses.vessels import carries, is_aboard
from diplo_events.clauses.walk import Walk
from diplo_events.clauses.wholes import take_whole
from diplo_events.document import FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention, Reading

#: «زار روما ومنها سيتوجه إلى برن»: with these a new clause begins.
_THENCE: Final = frozenset("ومنها ومنه وهناك وبعدها ثم".split())
#: «انطلقت من مطار أثينا»: prepositions behind which a place stands rather than a partner.
_WHERE: Final = frozenset({"من", "في"})
#: What somebody says or denies, told before; it stands before who does.
_THAT: Final = "ذلك"
#: A clause that goes on longer than this has lost its thread.
LONGEST: Final = 90


@dataclass(slots=True)
class _Walk(Walk):
    """The steps of the walk, a phrase each."""

    def run(self) -> tuple[Function, ...]:
        self.start = self.position
        self.position += self.verb is not None and self.view.key(self.start) == _THAT  # «نفى ذلك أمس المتحدث»
        # «لقاء جمع، أمس، الوزير»: the verb right behind the masdar has said already that it took place
        self.taking_place = self.taking_place or (self.nominal and takes_place(self.view, self.start - 1))
        self.relative = self.view.relative_of_actor(self.start - 2) and not self.subject_open
        if self.verb is None:
            self.position = description_end(self.view, self.position)
        limit = min(len(self.view), self.position + LONGEST)
        while self.position < limit and not self._border():
            self._step()
        return tuple(self.found)

    def _border(self) -> bool:
        view, place = self.view, self.position
        if view.is_stop(place) or view.subordinates(place) or view.leads_on(place) or back_outside(self):
            return True
        if opens_second(view, place) or opens_own_words(view, place):
            return True
        if not view.is_verb(place):
            return False
        if self.nominal and opens_main_clause(self):
            return True
        opens = view.conjoined(place) or view.is_comma(place - 1) or view.key(place - 1) in _THENCE
        return opens and not (self.nominal and takes_part(view, place))

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
                another = "Al_det" not in reading.proclitics or leads_to_sides(self.view, place)
                return another and place > self.start  # «لقائه مع الوزير ثم اللقاء مع الرئيس»
        return False

    def _date(self) -> bool:
        mention = self.view.date(self.position)
        if mention is not None:
            self._add(FunctionKind.ADVERB, mention.last)
        return mention is not None

    def _mark(self) -> bool:
        last = max(aside_end(self.view, self.position), circumstance_end(self.view, self.position))
        if last > self.position:
            self.position = last
            return True
        if apart := formula_at(self.view, self.position) or one_by_one(self.view, self.position):
            self.position += apart
            return True
        if does_it(self.view, self.position) or repeats_subject(self.view, self.position):
            self.position += 2
            return True
        skipped = self.view.is_mark(self.position) or self.view.is_relative(self.position)
        if comes_back_from(self) or carries(self) or skipped or names_them(self.view, self.position):
            self.position += 1  # «عاد قادما من باريس»
            return True
        return False

    def _verb(self) -> bool:
        members = self.view.relative_of_actor(self.position - 1)  # «مجموعة العشرين التي تضم روسيا»
        taking_place = (not members and takes_place(self.view, self.position)) or intended(self.view, self.position)
        taking_place = taking_place or heard_from(self) or (self.taking_place and holds_too(self.view, self.position))
        if not taking_place and not self.view.is_verb(self.position):
            return False
        elsewhere = tells_of_other(self) or (self.nearer and heads_journey(self))
        taking_place = taking_place and not elsewhere
        if self.view.is_relative(self.position - 1):  # «أثنى على الجهود التي تقوم بها الرابطة»
            self.subject_open = False
            self.dealing = self.view.may_be(self.position, DEALING)
        self.taking_place = self.taking_place or taking_place
        self.embedded = self.embedded or not taking_place
        self.sated = False
        self.position += 1
        return True

    def _phrase_after_preposition(self) -> bool:
        found = self.view.preposition(self.position)
        if found is None:
            return take_whole(self) or self._between_them()
        if is_about(self.view, self.position):
            return False
        lemma, inner = found
        group, last = actor_group(self.view, inside_quotes(self.view, inner))
        if not group and (self.view.is_stop(inner) or self.view.key(inner) == "ان"):
            return False  # «قبل أن يزور باريس»: no phrase, and what follows is another clause
        self.sated = True
        if is_apart(self, lemma, group):
            self.position = max(last, self.position + 1)
            self.apart = self.position if lemma == "بحضور" else 0
            return True
        if not any(mention.actor for mention in group):
            group = members(self.view, lemma, inner) or group
        group = group or more_places(self.view, place_at(self.view, inner))
        end = max(last, group[-1].last) if group else prepositional_end(self, lemma, inner)
        end = capital_end(self.view, end)
        self.found.append(function(FunctionKind.PREPOSITION, inner, end, group, lemma))
        self.position = max(end, self.position + 1)
        return True

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

    def _actors(self) -> bool:
        group, last = actor_group(self.view, self.position)
        if not group:
            return False
        if self.embedded and self.sated and self._free() and not self._has_partner():
            self.embedded = False  # «التقى الوزير، الذي يزور روما، نظيره»
        self.sated = True
        if between_others(self, group) or owns_matter(self, group) or self._follows_article():
            self.position = last
            return True
        if not self.embedded and not is_owned(self):
            self.found.append(function(self._nominal_kind(group), self.position, last, group))
        self.position = last
        return True

    def _free(self) -> bool:
        """«ما تضمنه البيان الصادر عقب اجتماع القادة»: whose encounter it is belongs to the noun before it."""
        before = self.view.reading(self.position - 1)
        owned = before is not None and bool(before.enclitic)  # «إلى تركيا وقبلها فرنسا»
        return free_actor(self) and (owned or not governed(self.view, self.position))

    def _follows_article(self) -> bool:
        """«وصل للمشاركة في القمة الرئيس»: a noun with the article has no genitive; he belongs to the verb before it."""
        before = self.view.reading(self.position - 1)
        alone = self.nominal and not self.taking_place and before is not None and "Al_det" in before.proclitics
        return alone and is_free_person(self.view, self.position)

    def _has_partner(self) -> bool:
        """«أقلت طائرة انطلقت من مطار أثينا وفدا»: a place is nobody whom the verb is done to."""
        told = (item for item in self.found if item.kind is not FunctionKind.SUBJECT and item.preposition not in _WHERE)
        return any(item.mentions and not _is_goal(item) for item in told)

    def _nominal_kind(self, group: tuple[Mention, ...]) -> FunctionKind:
        if is_aboard(self):
            return FunctionKind.SUBJECT
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
        if self.nominal and not self.found and describes(self):
            self.position += 1
            return True
        if self.subject_open and is_event_noun(self):
            self.subject_open = False
            self._add(FunctionKind.SUBJECT, short_phrase_end(self.view, self.position))
            return True
        if group := place_at(self.view, self.position):
            self.found.append(function(FunctionKind.OBJECT, self.position, group[-1].last, group))
            self.position = group[-1].last
            return True
        self.sated = True
        last = phrase_end(self)
        self.subject_open = self.subject_open and not is_vessel(self)
        last = before_goal(self, last) if self.going or is_journey(self) else last
        self.nearer = self.nearer or (self.nominal and relates(self, last))
        if self.embedded and not carried_outside(self):
            self.position = last
        else:
            self._add(FunctionKind.OBJECT, last)
        return True

    def _guests(self) -> bool:
        return take_guests(self)

    def _add(self, kind: FunctionKind, last: int) -> None:
        self.found.append(function(kind, self.position, last))
        self.position = max(last, self.position + 1)


def _is_goal(item: Function) -> bool:
    """«التقى الوزير الذي وصل إلى روما نظيره», «الذي يقوم بزيارة لروما»: where the relative clause leads to."""
    return item.preposition in {"إلى", "ل"} and all(map(place_like, item.mentions))


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

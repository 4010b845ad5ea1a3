"""What a draft tells besides who takes part, found out when somebody asks: most drafts are dropped before.

Everything is read off a sentence, which does not change, so it makes no difference when.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from diplo_events.events import Letter
from diplo_events.matching import guards
from diplo_events.matching.content import content_of, gist_of, is_clause
from diplo_events.matching.formal import has_failed, is_asking, is_formal, is_undoing, is_weighed, stands
from diplo_events.matching.greetings import condoles
from diplo_events.matching.home import is_of_home_matters
from diplo_events.matching.noun_statements import looks_back
from diplo_events.matching.setting import Setting
from diplo_events.matching.spans import span_of, span_of_content
from diplo_events.matching.spoken_out import deed_of
from diplo_events.matching.stance import stance_of
from diplo_events.matching.status import status_of
from diplo_events.matching.topics import topics_of, with_settings
from diplo_events.matching.topics.invitations import invites
from diplo_events.matching.voices import is_of_oneself
from diplo_events.matching.whereabouts import place_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention, Span
    from diplo_events.drafts import Part
    from diplo_events.grammar import Frame
    from diplo_events.matching.excerpts import Content


class Details:
    """Stance, status, topics, time and place of a draft, each found out once."""

    #: The fields of drafts that are found out here.
    finds: ClassVar = frozenset({"subtype", "status", "firmness", "topics", "time", "place"})

    def __init__(
        self,
        view: View,
        clause: Clause,
        frame: Frame,
        words: range,
        *,
        parts: tuple[Part, ...],
        rivals: Collection[int],
        earlier: Mention | None,
    ) -> None:
        """Note what they are read off.

        ``rivals`` are the positions where other encounters are named, ``earlier`` is the time of one told before.
        """
        self._view, self._clause, self._frame, self._words = view, clause, frame, words
        self._parts, self._rivals, self._earlier = parts, rivals, earlier

    @cached_property
    def subtype(self) -> str | None:
        """What kind of event or stance it is, by its words or its rule."""
        view, clause, frame = self._view, self._clause, self._frame
        told = guards.subtype_of(view, clause, frame.subtype_words, frame.own_words)
        if frame.event is Letter and told in {None, "message"} and invites(view, clause):
            return "invitation"
        return told or stance_of(view, clause, frame) or frame.subtype

    @property
    def status(self) -> str:
        """Whether it occurred; a statement occurs by being made."""
        return "occurred" if self._frame.is_statement else self._status[0]

    @property
    def firmness(self) -> int:
        """How firmly the words say so."""
        return self._status[1]

    @cached_property
    def _status(self) -> tuple[str, int]:
        """Status and firmness; acts may fail or be weighed."""
        view, clause, frame = self._view, self._clause, self._frame
        told, firmness = status_of(view, clause, self._words, undoing=is_undoing(clause, frame))
        if is_formal(frame) and has_failed(view, clause):
            return "denied", firmness
        if (told == "planned" and stands(view, clause)) or (told == "possible" and is_asking(clause, frame)):
            return "occurred", firmness
        return "possible" if is_weighed(view, clause, frame) else told, firmness

    @cached_property
    def topics(self) -> tuple[Span, ...]:
        """What it is about."""
        return tuple(span_of(self._view, topic) for topic in self._ranges)

    @cached_property
    def _ranges(self) -> tuple[range, ...]:
        found = topics_of(self._view, self._frame, self._clause, self._rivals)
        return tuple(topic for topic in found if topic)  # what only leads to a topic may reach past its end

    @cached_property
    def time(self) -> Mention | None:
        """When it was, or an earlier one that is told of."""
        return self._setting.time(self._taken) or self._earlier

    @cached_property
    def place(self) -> Mention | None:
        """Where it was; a statement has no place."""
        if self._frame.is_statement:
            return None
        return place_of(self._view, self._frame, self._setting.place(self._taken), self._parts)

    @cached_property
    def _setting(self) -> Setting:
        others = [place for place in self._rivals if place != self._clause.predicate.first]
        return Setting(self._view, self._clause, self._words, others, is_undoing(self._clause, self._frame))

    @cached_property
    def _taken(self) -> Collection[range]:
        return with_settings(self._view, self._ranges)


class Sayings(Details):
    """The same of a statement, and what is said; ``echo`` are the words of a subject that takes up who spoke before."""

    finds: ClassVar = Details.finds | {"content", "gist", "clausal", "deed", "named", "quoted", "of_oneself", "at_home"}
    echo: range = range(0)

    @cached_property
    def _said(self) -> Content | None:
        behind = self.echo.stop if self._view.subordinates(self.echo.stop) else 0
        return content_of(self._view, self._clause, behind)

    @property
    def content(self) -> Span | None:
        """What is said."""
        return span_of_content(self._view, self._said) if self._said else None

    @property
    def gist(self) -> frozenset[str]:
        """The nouns and verbs of what is said, by lemma; none of a noun that only takes up what was said before."""
        if self._said is None or looks_back(self._view, self._clause):
            return frozenset()
        return gist_of(self._view, self._said)

    @property
    def clausal(self) -> bool:
        """Whether that is a clause of its own."""
        return self._said is not None and is_clause(self._view, self._said)

    @property
    def deed(self) -> tuple[str, str] | None:
        """The state that it is about, and what it does by words."""
        return deed_of(self._view, self._clause)

    @property
    def named(self) -> Mention | None:
        """«أن نتنياهو ...»: the man a reported clause begins with; of nobody where the clause tells who speaks."""
        said = self._said
        if said is None or said.quoted or any(part.role == "speaker" for part in self._parts):
            return None
        near = (self._view.starts.get(place) for place in range(said.first, min(said.first + 2, said.last)))
        return next((one for one in near if one is not None and one.name is not None), None)

    @property
    def quoted(self) -> bool:
        """Whether it is in the speaker's own words."""
        return self._said is not None and self._said.quoted

    @property
    def of_oneself(self) -> bool:
        """Whether it begins with what the speaker himself does or will do."""
        return self._said is not None and is_of_oneself(self._view, self._said.first)

    @property
    def at_home(self) -> bool:
        """Whether it is of elections, parties, police, courts or schools."""
        return is_of_home_matters(self._view, self._said) and not condoles(self._view, self._clause)

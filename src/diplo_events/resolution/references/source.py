"""Who speaks: the national agency of a dateline, the institution of a reported sentence, the only kingdom told.

«وزير الخارجية» without a nationality is the minister of whoever tells of him.  Agencies that report for the whole
world settle nothing.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.document import ACTOR_KINDS, PERSONS, Mention, MentionKind, Zone
from diplo_events.orthography import fold
from diplo_events.resolution.references.after_state import state_before
from diplo_events.resolution.references.homeland import (
    STANCES,
    VOICES,
    homeland,
    in_government,
    is_press_office,
    is_voice_of_state,
    where_posted,
    where_told,
)
from diplo_events.resolution.references.page import only
from diplo_events.resolution.references.reporters import agencies_of
from diplo_events.resolution.references.rulers import Rulers
from diplo_events.resolution.references.scenes import scene_of
from diplo_events.resolution.references.sittings import CABINET, chair_of_cabinet, presides
from diplo_events.resolution.references.told_sentence import ToldSentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.gazetteer import Gazetteer
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page
    from diplo_events.resolution.references.tables import Tables

__all__ = ["Source"]

#: Offices and institutions that a speaker's own state has, and that he names without saying whose.
_OWN: Final = frozenset(
    {
        "head_of_state",
        "crown_prince",
        "deputy_crown_prince",
        "head_of_government",
        "deputy_prime_minister",
        "vice_president",
        "foreign_minister",
        "defence_minister",
        "interior_minister",
        "deputy_foreign_minister",
        "speaker",
        "royal_court",
        "presidency",
        "ministry_of_foreign_affairs",
        "ministry_of_defence",
        "ministry_of_interior",
        "head_of_government_office",
        "minister_of_state_foreign_affairs",
    }
)
#: Who stands above the ministers of a state.
_ABOVE: Final = frozenset({"head_of_state", "head_of_government", "crown_prince", "vice_president"})
#: Institutions that others speak of as often as their own state.
_SPOKEN_OF: Final = frozenset({"cabinet", "government", "parliament"})
#: What is a state's where it is joined to one of its officials: «رئيس الوزراء والقيادة السياسية».
_JOINED: Final = frozenset({"army", "general_staff", "intelligence_service", "state_leadership"})
_MINISTRY: Final = "ministry"
_SENT: Final = "delegation"
#: How the codes of ministries begin.
_OF_STATE: Final = "ministry_of_"
_IN_THE_NAME: Final = frozenset(map(fold, "باسم بلسان".split()))
_MINISTRIES: Final = frozenset({_MINISTRY, "ministry_of_foreign_affairs"})
#: Who deals with the envoys of others.
_OF_FOREIGN_AFFAIRS: Final = frozenset(
    {_MINISTRY, "ministry_of_foreign_affairs", "foreign_minister", "deputy_foreign_minister"}
)
_GOING: Final = frozenset("زار زيارة غادر وصل وصول قصد".split())
_TOWARDS: Final = frozenset({"الي"})
_REPORTED: Final = frozenset({"ان", "بان"})


class Source:
    """Tells whose an office or institution is that the document names without a state."""

    def __init__(self, page: Page, tables: Tables, line: Sequence[Mention]) -> None:
        """``line`` are the document's mentions with its people known; the sentences are asked as the mentions come."""
        self._page = page
        self._line = line
        self._actors = frozenset(mention.actor for mention in line if mention.actor and not page.aside(mention))
        self._states = (self._actors | page.visited) & tables.gazetteer.countries.keys()
        self._met = frozenset((one.sentence, one.actor) for one in line if one.kind in PERSONS or one.position == _SENT)
        self._gazetteer: Gazetteer = tables.gazetteer
        self._offices: Offices = tables.offices
        self._tables = tables
        self._open: set[str | None] = set()
        self._told: dict[int, ToldSentence] = {}

    def remember(self, mention: Mention) -> None:
        """Take in a mention that is resolved."""
        if mention.kind in ACTOR_KINDS and mention.reference != "adjective":
            self._sentence(mention.sentence).take(mention, self._page)
            self._open |= {mention.position} if mention.actor is None else set()

    def settles(self, mention: Mention) -> str | None:
        """Return the actor of an office or institution told without one; None where nothing settles it."""
        if mention.number != "s" or mention.modifiers & {"former", "late"}:
            return None
        if (ruled := self._rulers.settles(mention)) is not None:
            return ruled
        if (sent := self._sentence(mention.sentence).deputised) is not None and in_government(mention):
            return sent  # «نيابة عن ملك الأردن، وصل وزير العدل»
        if (
            chair := presides(self._page, self._sentence(mention.sentence).last, mention) or self._sits(mention)
        ) is not None:
            return chair
        if mention.position in _MINISTRIES | _SPOKEN_OF:
            told = self._holds(mention), self._heads(mention) if mention.position in _MINISTRIES else None
            states = (self._of_state(one) for one in told if one is not None)
            if (state := next(filter(None, states), None)) is not None:
                return state
        own = self._of_speaker(mention) if _speaks_for_state(mention) else self._of_office(mention)
        before = None if own else state_before(self._page, mention)
        return before if before in self._gazetteer.countries else own

    def _sits(self, mention: Mention) -> str | None:
        told = mention.position == CABINET or (in_government(mention) and self._is_the_one(mention))
        return chair_of_cabinet(self._page, self._line) if told else None

    def kingdom_besides(self, own: str | None) -> str | None:
        """Return which state «المملكة» is to an envoy of the state ``own``, where nothing tells of it."""
        return self._rulers.kingdom_besides(own)

    def _of_speaker(self, mention: Mention) -> str | None:
        """«المتحدث الرسمي», «الوزارة»: of the state that the document speaks from."""
        if self._page.goes_on(mention) or self._serves(mention):
            return None
        return scene_of(self._page, mention) or self.home or self._homeland(mention)

    def _of_office(self, mention: Mention) -> str | None:
        position = "presidency" if is_press_office(mention) else mention.position
        if in_government(mention) and position not in _OWN:
            return self._of_cabinet(mention) if self._is_the_one(mention) else None
        if not self._is_the_one(mention):
            return None
        if position not in _OWN | _JOINED | _SPOKEN_OF:  # «نقلت وكالة يونهاب الكورية عن وزارة التجارة»
            quoted = (position or "").startswith(_OF_STATE) and mention.kind is MentionKind.ORGANISATION
            return self._attributed(self._sentence(mention.sentence).outlets) or self.home if quoted else None
        if (companion := self._companion(mention)) is not None or position in _JOINED:
            return companion or self.home
        own = scene_of(self._page, mention) or self._speaker(mention) or self.home if position in _OWN else None
        state = own or self._only_one(mention) or (self._homeland(mention) if position in _OWN else None)
        return state if state is not None and self._offices.can_be_of(mention, state) else None

    def _of_cabinet(self, mention: Mention) -> str | None:
        """«وزير العمل»: of the state whose agency reports; told by name, where it reports from home."""
        at_home = self.home if mention.name is None or where_told(self._page) <= {self.home} else None
        return self._speaker(mention) or at_home or (None if mention.name else self._own_state)

    def _is_the_one(self, mention: Mention) -> bool:
        """Tell whether a title or noun means the one office or institution of a state, nothing else behind it."""
        if self._page.goes_on(mention):
            return False
        if mention.kind is MentionKind.ORGANISATION:
            return True
        return self._offices.is_definite(mention) and self._offices.is_listed(mention)

    def _only_one(self, mention: Mention) -> str | None:
        """The state, where the document speaks of one only, by its name, its cities or its people.

        Not where the sentence tells of that state's people: «استقبل وزير الخارجية السفير الفرنسي» is about two; nor for
        an office that was left open before.
        """
        state = only(self._states) if self._states <= self._page.named else None
        met = state is None or (mention.sentence, state) in self._met or mention.position in self._open
        return None if met or state in self._abroad or self._offices.is_bare(mention) else state

    @cached_property
    def _abroad(self) -> frozenset[str]:
        """The states told only as where somebody goes: «سيزور الوزير الدوحة» is said of no Qatari."""
        named = [mention for mention in self._page.mentions if mention.actor and mention.reference != "adjective"]
        told = {mention.actor for mention in named if not self._is_destination(mention)}
        return frozenset(mention.actor for mention in named if mention.actor) - told

    def _is_destination(self, mention: Mention) -> bool:
        before = self._page.before(mention)
        if mention.kind is not MentionKind.COUNTRY or before is None:
            return False
        goes = before.reading is not None and before.reading.lemma in _GOING
        return goes or before.key in _TOWARDS

    def _companion(self, mention: Mention) -> str | None:
        """«الرئيس المصري ووزير الخارجية»: an office or institution joined to another's is of the same state."""
        before = self._sentence(mention.sentence).last
        if before is None or before.last != mention.first or self._page.prefix(mention) != "و":
            return None
        alike = before.kind in PERSONS and before.position is not None and before.position != mention.position
        return before.actor if alike and before.actor in self._gazetteer.countries and self.home is None else None

    def _holds(self, mention: Mention) -> Mention | None:
        """«أعربت وزارة الخارجية عن إدانة دولة الكويت»: whose the stance is that a ministry tells."""
        tokens = self._page.tokens(mention)
        for state in (
            one for one in self._page.mentions if one.sentence == mention.sentence and one.first > mention.last
        ):
            before = tokens[state.first - 1].reading if tokens else None
            owned = before is not None and before.lemma in STANCES and not self._page.prefix(state)
            if owned and (state.kind is MentionKind.COUNTRY or state.position == "state_body"):
                return state
        return None

    def _of_state(self, state: Mention) -> str | None:
        """«عن إدانة المملكة»: a realm stands for the state that its text calls so."""
        return state.actor or self._rulers.settles(state)

    def _heads(self, mention: Mention) -> Mention | None:
        """«الكويت تعرب عن قلقها ... أكدت الوزارة»: below a headline the ministry is of the state that opens it."""
        first = next(iter(self._page.mentions), None)
        if first is None or first.first > 0 or mention.sentence == first.sentence:
            return None
        told = first.kind is MentionKind.COUNTRY and first.reference is None and not self._page.prefix(first)
        after = self._page.after(first) if told and self._page.zone(first) is Zone.HEADLINE else None
        speaks = after is not None and after.reading is not None and after.reading.pos == "verb"
        return first if speaks else None

    def _serves(self, mention: Mention) -> bool:
        """«المتحدث الرسمي باسم الأهالي»، «المتحدث للشركة»: whom he speaks for is told, and is no state."""
        after = self._page.after(mention)
        return after is not None and (after.key in _IN_THE_NAME or after.key.startswith("لل"))

    def _homeland(self, mention: Mention) -> str | None:
        """The state that the document speaks from; not of «الرئيس» alone, nor of one whose name no list of it has."""
        if mention.kind in PERSONS and mention.position in _OWN and (mention.name or self._offices.is_bare(mention)):
            return None
        return self._own_state or (self._posted if mention.position in _OF_FOREIGN_AFFAIRS else None)

    @cached_property
    def _own_state(self) -> str | None:
        state = homeland(self._page, self._line, self._offices)
        return state if state in self._gazetteer.countries else None

    @cached_property
    def _posted(self) -> str | None:
        return where_posted(self._page, self._line)

    @cached_property
    def _rulers(self) -> Rulers:
        return Rulers(self._page, self._tables, self._actors, self.home)

    @cached_property
    def home(self) -> str | None:
        """The state whose agency the dateline names, if it is one."""
        tokens = [sentence.tokens for sentence in self._page.sentences if sentence.zone is Zone.DATELINE]
        return only({country for line in tokens for country in agencies_of(self._gazetteer, line)})

    def _speaker(self, mention: Mention) -> str | None:
        """«قالت الخارجية القطرية إن رئيس الوزراء ...»: an institution that reports of its own state's officials."""
        told = self._sentence(mention.sentence)
        speaker = told.speaker if told.reported is not None and told.reported < mention.first else None
        if speaker is None:
            return self._attributed(told.outlets)
        own = self._is_voice(speaker) or (speaker is told.last and self._serves_under(speaker, mention))
        return speaker.actor if own else self._attributed(told.outlets)

    def _serves_under(self, speaker: Mention, mention: Mention) -> bool:
        """«أعلن وزير الخارجية الغاني أن الرئيس سيزور»: of those above him a minister tells without their state."""
        above = mention.position in _ABOVE and mention.position != speaker.position and not mention.name
        return above and in_government(speaker) and speaker.actor in self._gazetteer.countries

    def _sentence(self, number: int) -> ToldSentence:
        """What a sentence has told so far; looked through once for its first «إن»."""
        if number not in self._told:
            tokens = self._page.sentences[number].tokens if self._page.sentences else ()
            reported = next((place for place, token in enumerate(tokens) if token.key in _REPORTED), None)
            self._told[number] = ToldSentence(reported)
        return self._told[number]

    def _is_voice(self, mention: Mention) -> bool:
        if mention.actor not in self._gazetteer.countries:
            return False
        if mention.kind in PERSONS:
            return mention.position in VOICES
        return mention.position is not None or mention.title is not None

    def _attributed(self, outlets: Iterable[Mention]) -> str | None:
        """«نقلت وكالة سانا عن وزير الخارجية»: the national agency named before in the sentence."""
        names = (self._page.tokens(outlet)[outlet.first : outlet.last] for outlet in outlets)
        return only({country for name in names for country in agencies_of(self._gazetteer, name)})


def _speaks_for_state(mention: Mention) -> bool:
    return mention.position == _MINISTRY or is_voice_of_state(mention)

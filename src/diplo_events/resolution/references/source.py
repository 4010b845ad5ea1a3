"""Who speaks: the national agency of a dateline, the institution of a reported sentence, the only kingdom told.

«وزير الخارجية» without a nationality is the minister of whoever tells of him.  Agencies that report for the whole
world settle nothing.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.document import ACTOR_KINDS, Mention, MentionKind, Zone
from diplo_events.gazetteer import HitKind
from diplo_events.orthography import fold
from diplo_events.resolution.references.bodies import REALMS, noun_of
from diplo_events.resolution.references.page import PEOPLE, first_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.document import Token
    from diplo_events.gazetteer import Gazetteer
    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page
    from diplo_events.resolution.references.tables import Tables

__all__ = ["Source"]

#: Agencies that have a state but report on all of them, by Latin name.
_WORLDWIDE: Final = frozenset(
    {
        "AKI",
        "ANSA",
        "Agence France-Presse",
        "Associated Press",
        "Bloomberg",
        "Deutsche Presse-Agentur",
        "EFE",
        "Europa Press",
        "Kyodo News",
        "Reuters",
        "Shafaq News",
        "Sputnik",
        "United Press International",
        "Xinhua",
    }
)
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
#: Who speaks for a state and has no politics of his own.
_VOICES: Final = frozenset({"spokesperson", "military_spokesman", "official_source"})
_REPORTED: Final = frozenset({"ان", "بان"})
_SAID_OF: Final = "عن"
#: Rulers by title, and the states that have such; kings: all other monarchies.
_EMIRS: Final = frozenset({"KWT", "QAT"})
_SULTANS: Final = frozenset({"OMN", "BRN", "MYS"})
_CUSTODIAN: Final = fold("خادم")


class Source:
    """Tells whose an office or institution is that the document names without a state."""

    def __init__(self, page: Page, tables: Tables) -> None:
        """Read the datelines; the sentences are asked as the mentions come."""
        self._page = page
        self._gazetteer: Gazetteer = tables.gazetteer
        self._offices: Offices = tables.offices
        self._callings = tables.callings
        self._by_sentence: defaultdict[int, list[Mention]] = defaultdict(list)

    def remember(self, mention: Mention) -> None:
        """Take in a mention that is resolved."""
        if mention.kind in ACTOR_KINDS and mention.reference != "adjective":
            self._by_sentence[mention.sentence].append(mention)

    def settles(self, mention: Mention) -> str | None:
        """Return the actor of an office or institution told without one; None where nothing settles it."""
        if mention.number != "s" or mention.modifiers & {"former", "late"}:
            return None
        if (ruled := self._ruled(mention)) is not None:
            return ruled
        if mention.position not in _OWN or not (self._offices.is_definite(mention) or mention.kind is MentionKind.ORGANISATION):
            return None
        return self._speaker(mention) or self.home

    @cached_property
    def home(self) -> str | None:
        """The state whose agency the dateline names, if it is one."""
        tokens = [sentence.tokens for sentence in self._page.sentences if sentence.zone is Zone.DATELINE]
        return _only({country for line in tokens for country in self._agencies(line)})

    def _agencies(self, tokens: Sequence[Token]) -> set[str]:
        hits = (hit for hit in self._gazetteer.find(tokens) if hit.kind is HitKind.OUTLET)
        outlets = (self._gazetteer.outlets[key] for hit in hits for key in hit.entries)
        return {row.country for row in outlets if row.kind == "agency" and row.latin not in _WORLDWIDE}

    def _ruled(self, mention: Mention) -> str | None:
        """«خادم الحرمين», «الأمير», «المملكة»: where only one state of the document has such a ruler, it is that one's."""
        states = self._with_such_a_ruler(mention)
        if states is None:
            return None
        return _only(states & self._page.told) or _only(states & self._page.visited) or self._at_home(states)

    def _at_home(self, states: frozenset[str]) -> str | None:
        return self.home if self.home in states else None

    def _with_such_a_ruler(self, mention: Mention) -> frozenset[str] | None:
        kings = self._offices.monarchies - _EMIRS - _SULTANS
        if mention.kind is MentionKind.ORGANISATION:
            return self._realms(mention, kings)
        word = first_word(mention.title)
        if mention.position in {"crown_prince", "deputy_crown_prince"} and self._offices.is_definite(mention):
            return self._offices.monarchies - _SULTANS
        if mention.position != "head_of_state" or not self._offices.is_definite(mention):
            return None
        rulers = {"ملك": kings, "ملكه": kings, "عاهل": kings, "امير": _EMIRS, "سلطان": _SULTANS}
        return frozenset({"SAU"}) if word == _CUSTODIAN else rulers.get(word)

    def _realms(self, mention: Mention, kings: frozenset[str]) -> frozenset[str] | None:
        """«المملكة» is an Arab kingdom; «الديوان الأميري» an emir's."""
        if mention.position == "state_body":
            noun = noun_of(mention)
            return frozenset(state for state, words in self._callings.items() if noun in words & REALMS)
        if mention.position != "royal_court":
            return None
        words = fold(mention.text).split()[1:2]
        return {"الملكي": kings, "الاميري": _EMIRS, "السلطاني": _SULTANS}.get(words[0]) if words else None

    def _speaker(self, mention: Mention) -> str | None:
        """«قالت الخارجية القطرية إن رئيس الوزراء ...»: an institution that reports of its own state's officials."""
        tokens = self._page.tokens(mention)
        reported = next((place for place in range(mention.first) if tokens[place].key in _REPORTED), None)
        if reported is None:
            return self._attributed(mention)
        speakers = [one for one in self._by_sentence[mention.sentence] if one.last <= reported]
        speaker = next((one for one in speakers if self._speaks(one)), None)
        return speaker.actor if speaker is not None and self._is_voice(speaker) else self._attributed(mention)

    def _speaks(self, mention: Mention) -> bool:
        before = self._page.before(mention)
        return not self._page.governed(mention) or (before is not None and before.key == _SAID_OF)

    def _is_voice(self, mention: Mention) -> bool:
        if mention.actor not in self._gazetteer.countries:
            return False
        if mention.kind in PEOPLE:
            return mention.position in _VOICES
        return mention.position is not None or mention.title is not None

    def _attributed(self, mention: Mention) -> str | None:
        """«نقلت وكالة سانا عن وزير الخارجية»: the national agency named before in the sentence."""
        outlets = [one for one in self._by_sentence[mention.sentence] if "outlet" in one.modifiers]
        if not outlets:
            return None
        tokens = self._page.tokens(mention)
        return _only({country for one in outlets for country in self._agencies(tokens[one.first : one.last])})


def _only(states: set[str] | frozenset[str]) -> str | None:
    return next(iter(states)) if len(states) == 1 else None

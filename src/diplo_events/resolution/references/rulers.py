"""Whose a ruler, his court or a realm is that is told without a state: «الملك»، «الديوان الأميري»، «المملكة»."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, Mention, MentionKind
from diplo_events.orthography import fold, without_article
from diplo_events.resolution.references.bodies import REALMS, noun_of
from diplo_events.resolution.references.foreigners import KINGDOMS
from diplo_events.resolution.references.page import first_word, only

if TYPE_CHECKING:
    from diplo_events.resolution.references.page import Page
    from diplo_events.resolution.references.tables import Tables

__all__ = ["Rulers"]

#: Kingdoms elsewhere.
_DISTANT: Final = frozenset("ESP GBR NLD BEL DNK NOR SWE THA KHM".split())
_EMIRS: Final = frozenset({"KWT", "QAT"})
_SULTANS: Final = frozenset({"OMN"})
_BY_RULER: Final = {fold("ملك"): KINGDOMS, fold("عاهل"): KINGDOMS, fold("أمير"): _EMIRS, fold("سلطان"): _SULTANS}
_BY_COURT: Final = {fold("الملكي"): KINGDOMS, fold("الأميري"): _EMIRS, fold("السلطاني"): _SULTANS}
_OF_COURT: Final = frozenset(
    "royal_court royal_adviser head_of_royal_court deputy_head_of_royal_court royal_court_minister".split()
)
_CUSTODIAN: Final = fold("خادم")
_CUSTODIANS: Final = "SAU"
_KINGDOM: Final = fold("مملكة")
#: «سفير الدولة لدى اليابان»: as the agencies of the Gulf call their own envoys.
_STATE: Final = fold("الدولة")
_ENVOYS: Final = frozenset({"ambassador", "charge_daffaires", "consul", "permanent_representative"})
_MISSIONS: Final = frozenset({"embassy", "consulate"})
_POPE: Final = fold("بابا")
_HOLY_SEE: Final = "VAT"


class Rulers:
    """The kings, emirs, courts and realms of one document."""

    def __init__(self, page: Page, tables: Tables, actors: frozenset[str], home: str | None) -> None:
        """``actors`` are those that the document tells of, ``home`` is the state whose agency reports."""
        self._page = page
        self._offices = tables.offices
        self._callings = tables.callings
        self._actors = actors
        self._home = home

    def settles(self, mention: Mention) -> str | None:
        """Return the state of «خادم الحرمين», «الأمير», «المملكة»; None where several of the document have one.

        A realm is told by any of its names or cities, a ruler by the officials and institutions of his state.
        """
        if mention.kind is MentionKind.ORGANISATION and mention.position == "state_body":
            return self._realm(noun_of(mention))
        if mention.kind in PERSONS and (said := self._said_in_title(mention)) is not None:
            return said
        if mention.position in _MISSIONS:
            return self._sent_by(mention)
        return self._one_of(self._ruled_alike(mention), self._page.governed_by | self._custody)

    def _realm(self, noun: str) -> str | None:
        """«شراكة مع المملكة»: where no kingdom is told, the press of all states means Saudi Arabia."""
        if noun == _KINGDOM and (meant := self.kingdom_besides(None)) is not None:
            return meant
        return self._one_of(self._realms(noun), self._actors | self._page.visited)

    def kingdom_besides(self, own: str | None) -> str | None:
        """«السفير البريطاني لدى المملكة»: which kingdom is meant where the text tells of none but the envoy's own."""
        others = (KINGDOMS | _DISTANT) - {own}
        return _CUSTODIANS if others.isdisjoint(self._actors | self._page.visited) and self._home is None else None

    def _said_in_title(self, mention: Mention) -> str | None:
        """«خادم الحرمين», «سفير خادم الحرمين», «وزير خارجية المملكة», «البابا»."""
        words = [without_article(word) for word in fold(mention.title or "").split()]
        if _CUSTODIAN in words[:2]:
            return _CUSTODIANS
        if mention.position in _ENVOYS and words[1:2] == [without_article(_STATE)]:
            return self._home
        if self._offices.head(mention) == _POPE and self._offices.is_bare(mention):
            return _HOLY_SEE
        realm = next((word for word in words[1:] if word in REALMS), None)
        if realm and mention.position in _ENVOYS and mention.country in self._realms(realm):
            return self._sending(self._realms(realm) - {mention.country})
        return self._one_of(self._realms(realm), self._page.told | self._page.visited) if realm else None

    def _sent_by(self, mention: Mention) -> str | None:
        """«سفارة المملكة في عمان»، «قنصلية خادم الحرمين»: of another realm than the one where it is."""
        words = [without_article(word) for word in fold(mention.title or mention.text).split()[1:2]]
        if words == [_CUSTODIAN]:
            return _CUSTODIANS
        if words != [_KINGDOM]:
            return None
        told = (self._realms(_KINGDOM) & (self._page.told | self._page.visited)) - {mention.country}
        return only(told) or self.kingdom_besides(mention.country)

    def _sending(self, states: frozenset[str]) -> str | None:
        """«سفير المملكة لدى المغرب»: another kingdom than the one he lives in, Saudi Arabia where no third is told."""
        told = self._one_of(states, self._page.told | self._page.visited)
        return told or (_CUSTODIANS if states.isdisjoint(self._actors) and _CUSTODIANS in states else None)

    def _one_of(self, states: frozenset[str], told: frozenset[str]) -> str | None:
        return only(states & told) or (self._home if self._home in states else None)

    def _realms(self, noun: str) -> frozenset[str]:
        return frozenset(state for state, words in self._callings.items() if noun in words & REALMS)

    @cached_property
    def _custody(self) -> frozenset[str]:
        told = any(first_word(mention.title) == _CUSTODIAN for mention in self._page.mentions if mention.title)
        return frozenset({_CUSTODIANS}) if told else frozenset()

    def _ruled_alike(self, mention: Mention) -> frozenset[str]:
        """The states that a ruler's title without a name can be of, kings and emirs of the Arab states only."""
        if not self._offices.is_definite(mention) and mention.kind in PERSONS:
            return frozenset()
        if mention.position in {"crown_prince", "deputy_crown_prince"}:
            return KINGDOMS | _EMIRS
        words = fold(mention.title or mention.text).split()
        if mention.position == "head_of_state":
            return _BY_RULER.get(self._offices.head(mention), frozenset())
        courts = (_BY_COURT[word] for word in words[1:] if word in _BY_COURT)
        return next(courts, frozenset()) if mention.position in _OF_COURT else frozenset()

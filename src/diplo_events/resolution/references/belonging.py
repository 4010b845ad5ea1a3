"""Whose an office or body is by the words around it: who sends it, what it is an organ of, what its title alludes to.

::

    أوفدت النرويج مبعوثا إلى المنطقة                who sends a delegation or an envoy gives it its state
    ستوجه الأمانة العامة رسائل إلى دول الأمم المتحدة   the one organisation told that has such an organ
    قرر وزراء خارجية الاتحاد أن ...                 the one body of states told that is called so
    أكد المسؤولون بالإدارة أن ...                  «الإدارة» alone is the American one, where America is told
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import ACTOR_KINDS, PERSONS, Mention, MentionKind
from diplo_events.orthography import fold, without_article

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diplo_events.resolution.references.page import Page

__all__ = ["Surroundings"]

#: Offices and bodies that somebody sends.
_SENT: Final = frozenset({"delegation", "envoy", "deputy_envoy", "special_representative", "mediator", "negotiator"})
_SENDING: Final = frozenset("أرسل إرسال أوفد إيفاد انتدب انتداب ابتعث".split())
#: How far behind the verb an indefinite object may stand: «أرسلت روسيا أمس وفدا».
_REACH: Final = 4
#: A title with the body it belongs to has so many words.
_WITH_BODY: Final = 2
#: Organs by the organisations that have them.
_ORGANS: Final[Mapping[str, frozenset[str]]] = {
    fold(name): frozenset(codes.split())
    for name, codes in {
        "الأمانة العامة": "UN ARL GCC OIC AMU COMESA IGAD ECOWAS",
        "المجلس الأعلى": "GCC",
        "المجلس الوزاري": "GCC ARL OIC",
        "الجمعية العامة": "UN",
        "مجلس الجامعة": "ARL",
    }.items()
}
#: Bodies of states by the word that they are called by.
_CALLED: Final[Mapping[str, frozenset[str]]] = {
    fold(name): frozenset(codes.split())
    for name, codes in {
        "الاتحاد": "EU AFU AMU",
        "الحلف": "NATO",
        "المجلس": "GCC",
        "الجامعة": "ARL",
        "المنظمة": "OIC OPEC SCO OSCE OAS",
        "الرابطة": "ASEAN",
        "المجموعة": "G7 G20 ECOWAS BRICS SADC",
        "التكتل": "EU BRICS MERCOSUR",
    }.items()
}
#: Words of a title that the press has of one state's politics only: «النائب الجمهوري»، «المسؤولون بالإدارة».
_PARTIES: Final = frozenset(
    map(fold, "جمهوري جمهورية جمهوريون جمهوريين ديمقراطي ديمقراطية ديمقراطيون ديمقراطيين ديموقراطي ديموقراطيون".split())
)
_ADMINISTRATION: Final = frozenset(map(fold, "الإدارة بالإدارة".split()))
_ELECTED: Final = frozenset({"member_of_parliament", "official", "leader", "committee_chair", "presidential_candidate"})
_AMERICA: Final = "USA"
#: Who sits in a parliament, and the parliament.
_SITTING: Final = frozenset("speaker deputy_speaker member_of_parliament parliament".split())
_MEMBER: Final = "member_of_parliament"


class Surroundings:
    """Tells whose something is by its own words and those around it; fed mention by mention."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._last: Mention | None = None
        self._seats: set[str] = set()

    def remember(self, mention: Mention) -> None:
        """Take in who acts: the newest actor that no preposition governs; and whose parliaments are told of."""
        if mention.actor is not None and mention.position in _SITTING:
            self._seats.add(mention.actor)
        if mention.kind in ACTOR_KINDS and mention.reference != "adjective" and not self._page.governed(mention):
            self._last = mention

    def settles(self, mention: Mention) -> str | None:
        """Return the actor of an office or body told without one; None where nothing around it settles that."""
        if mention.position in _SENT:
            return self._sender(mention)
        if mention.kind is MentionKind.ORGANISATION:
            return self._organ(mention)
        if mention.kind not in PERSONS:
            return None
        return self._of_body(mention) or self._american(mention) or self._seated(mention)

    def _seated(self, mention: Mention) -> str | None:
        """«قال رئيس مجلس الأمة الكويتي ... وأضاف النائب فلان»: of the only parliament told of so far."""
        named = mention.position == _MEMBER and mention.name is not None and mention.number == "s"
        return next(iter(self._seats)) if named and len(self._seats) == 1 else None

    def _sender(self, mention: Mention) -> str | None:
        """«أرسلت روسيا وفدا»، «بحث نتنياهو إرسال وفد»: who acts before the sending, in the sentence."""
        tokens = self._page.tokens(mention)[max(mention.first - _REACH, 0) : mention.first]
        sends = any(token.reading is not None and token.reading.lemma in _SENDING for token in tokens)
        sender = self._last
        if not sends or sender is None or sender.sentence != mention.sentence:
            return None
        return sender.actor

    def _organ(self, mention: Mention) -> str | None:
        """«الأمانة العامة»: the only organisation of the document that has one."""
        words = " ".join(f"ال{without_article(word)}" for word in fold(mention.text).removeprefix("ل").split())
        having = _ORGANS.get(words, frozenset()) & self._page.told
        return next(iter(having)) if len(having) == 1 else None

    def _of_body(self, mention: Mention) -> str | None:
        """«وزراء خارجية الاتحاد»: of the only body of states in the document that is called so."""
        words = fold(mention.title or "").split()
        if mention.number != "p" or mention.position is None or len(words) < _WITH_BODY:
            return None
        called = _CALLED.get(words[-1], frozenset()) & self._page.told
        return next(iter(called)) if len(called) == 1 else None

    def _american(self, mention: Mention) -> str | None:
        words = [fold(word) for word in (mention.title or "").split()[1:]]
        party = mention.position in _ELECTED and any(without_article(word) in _PARTIES for word in words)
        administration = mention.position in _ELECTED and words[-1:] and words[-1] in _ADMINISTRATION
        return _AMERICA if _AMERICA in self._page.told and (party or administration) else None

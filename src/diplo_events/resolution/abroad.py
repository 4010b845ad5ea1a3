"""Whether a document looks beyond the speaker's own state: what officials say of home affairs is no event."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind
from diplo_events.drafts import ARMED_GROUPS
from diplo_events.gazetteer.offices import HOME_OFFICES
from diplo_events.mentions import SHORT
from diplo_events.orthography import fold
from diplo_events.resolution.affairs import NO_AFFAIRS, Affairs
from diplo_events.resolution.topical import Topics

if TYPE_CHECKING:
    from diplo_events.document import Analysis, Mention
    from diplo_events.drafts import Draft

#: The least part of a text's sentences that name another state or body than the speaker's.
_LEAST: Final = 0.33
#: Parts of them that do so in a text whose matter is abroad, the second where the sentence itself tells of dealings.
_MOSTLY: Final = 0.6
_OFTEN: Final = 0.4
#: What stands for states that nobody lists one by one: «أوروبا», «دول الجوار».
_PART: Final = "·"

#: Offices whose holders speak of other states whatever they speak of.
_OF_FOREIGN_AFFAIRS: Final = frozenset(
    "foreign_minister deputy_foreign_minister minister_of_state_foreign_affairs ministry_of_foreign_affairs envoy "
    "deputy_envoy special_representative mediator permanent_representative high_representative_foreign".split()
)
#: Offices whose holders speak of other states wherever they speak; «السفير» is a diplomat's rank at home too.
_ABROAD: Final = _OF_FOREIGN_AFFAIRS | {"ambassador", "charge_daffaires", "embassy", "consul", "consulate"}
#: Bodies of many states that speak of the affairs between them.
_OF_MANY: Final = frozenset({"UN", "EU", "ARL", "GCC", "OIC", "NATO", "AFU", "IAEA"})
#: Offices whose holders a text calls by their names alone.
_LEADING: Final = frozenset("head_of_state head_of_government crown_prince foreign_minister".split())
#: Who deals in one sitting with matters of home and with those of others.
_SITTING: Final = frozenset({"cabinet"})
_MEMBERS: Final = frozenset({"member_of_parliament"})
#: Offices of a state's money and trades, and of its faith: of home where nobody else is named.
_OF_HOME_TOO: Final = HOME_OFFICES | frozenset(
    "finance_minister deputy_finance_minister economy_minister deputy_economy_minister industry_minister "
    "tourism_minister investment_minister women_affairs_minister cabinet_affairs_minister "
    "civil_affairs_minister legal_affairs_minister ministry_of_finance ministry_of_economy ministry_of_industry "
    "ministry_of_tourism central_bank central_bank_governor religious_leader religious_title".split()
)
#: Offices of authorities, and bodies of money and trades: they speak of these wherever nothing else is told.
_OF_TRADES: Final = frozenset("head_of_authority director organisation_body central_bank central_bank_governor".split())
_MONEY: Final = frozenset({"IMF", "WB", "AMF", "EBRD", "WTO", "OPEC", "WHO", "ISDB", "AFDB", "ADB"})
#: So many states besides the speaker's body make what it says one of dealings between them.
_STATES: Final = 2
#: Whose spokesmen and sources speak of home affairs too, as folded titles name them.
_INSTITUTIONS: Final = frozenset(
    "الشرطه شرطه الداخليه العدل القضاء النيابه التعليم التربيه الصحه النقل المواصلات الزراعه الكهرباء المرور الدرك "
    "الاوقاف البلديه المحافظه".split()
)


_FOREIGN_MINISTRY: Final = frozenset({"الخارجيه", "بالخارجيه", "للخارجيه", "خارجيه"})
_SECURITY: Final = frozenset("الشرطه شرطه الداخليه داخليه الامنيه امنيه امني النيابه الدرك درك".split())


@dataclass(frozen=True, slots=True)
class Horizon:
    """The states and bodies that each sentence of a document names, and what its sentences are about."""

    sentences: tuple[frozenset[str], ...] = ()
    affairs: Affairs = NO_AFFAIRS
    grounds: frozenset[str] = frozenset()  # those named otherwise than by a man's bare name
    topics: Topics | None = None  # whom its sentences are about

    @classmethod
    def of(cls, analysis: Analysis) -> Horizon:
        """Read off the actors of the mentions, sentence by sentence; places stand for their states."""
        affairs = Affairs.of(analysis.document.sentences)
        parts = ({_PART} if place in affairs.abroad else set() for place in range(len(analysis.mentions)))
        rows = zip(analysis.mentions, parts, strict=True)
        named = (frozenset(part | {code for one in row for code in _codes(one)}) for row, part in rows)
        told = (one for row in analysis.mentions for one in row if not _is_bare_name(one) or _is_leader(one))
        grounds = frozenset(code for one in told if (code := one.actor or one.country))
        return cls(tuple(named), affairs, grounds, Topics(analysis))

    def knows(self, speaker: Mention) -> bool:
        """Tell whether a listed man is meant: «قال عباس» is a namesake's in a text that never speaks of Palestine."""
        if len(self.sentences) <= SHORT or not _is_bare_name(speaker) or _has_kunya(speaker):
            return True
        return speaker.actor is None or speaker.actor in self.grounds

    def is_excerpt(self) -> bool:
        """Tell whether the document is a sentence alone that names a state or body: who speaks, others have told."""
        return len(self.sentences) == 1 and bool(self.sentences[0])

    def keeps_at_home(self, statement: Draft) -> bool:
        """Tell whether a statement is of the speaker's own state and its sentence names no other state or body.

        «أعلن رئيس الوزراء تعديلا وزاريا»، «قال وزير النقل إن المطار سيفتح»، «قال المكتب إن الشرطة أوقفت عناصر من داعش»;
        but «رحب رئيس الوزراء بالانتخابات الكينية».  Where the document names others more often it may be of them.
        """
        speakers = _speakers(statement)
        if _holds(statement, _ABROAD) or any(map(_is_of_foreign_ministry, speakers)):
            return False
        own = self._home_of(statement)
        if statement.at_home and all(map(_is_of_security, speakers)):
            return True
        if self._is_far_from_home(statement, own):
            return False
        thanked = statement.subtype == "support" and _addressees(statement) == own  # «شكر الملك ولي عهده»
        if thanked or self._is_of_trades(statement) or self._is_told_of_home(statement, own):
            return True
        of_home = statement.at_home or any(map(_is_home_office, speakers))
        others = own | (ARMED_GROUPS if statement.at_home else frozenset())
        return of_home and self._is_most_of(own) and self._named_with(statement) <= others

    def _is_far_from_home(self, statement: Draft, own: frozenset[str | None]) -> bool:
        """Tell whether a text of war or of dealings between states names others all along, or tells of them here.

        «قال وزير الثروة السمكية اليمني إنه سيعود إلى عدن», where all is of the war; «أوضح وزير العمل أن الاتفاقيات مع
        الدول المصدرة».  Who speaks for many states has no home.
        """
        if own <= _OF_MANY:
            return not self._is_of_trades(statement)
        if self.affairs.of_foreign and self._looks_beyond(own, _MOSTLY):
            return True
        dealt = statement.sentence in self.affairs.dealings and not statement.at_home
        return dealt and self.affairs.of_foreign_rather and self._looks_beyond(own, _OFTEN)

    def _is_told_of_home(self, statement: Draft, own: frozenset[str | None]) -> bool:
        """Tell whether a document of home affairs, its own state's above all, goes on with them here.

        «أعلنت كوريا الجنوبية نهاية الوباء»; in a text of nothing else the sentence may name another state too.
        """
        affairs, place = self.affairs, statement.sentence
        if place in affairs.foreign or len(self.sentences) <= SHORT or not self._is_most_of(own):
            return False
        if self._named_with(statement) <= own:
            return affairs.of_home
        return affairs.of_home_alone and place in affairs.home and not _addressees(statement) - own

    def _is_of_trades(self, statement: Draft) -> bool:
        """«أوضح الصندوق أن الأسعار سترتفع»: in a text that is not of dealings between states, one of money and trades.

        A text without a word of such dealings is so, whichever body of many states speaks: «وافقت المفوضية على الصفقة».
        """
        affairs = self.affairs
        speakers = _speakers(statement)
        if statement.sentence in affairs.foreign or len(self.sentences) < _STATES or not affairs.of_home:
            return False
        if len(self.sentences) <= SHORT:
            return not affairs.foreign and all(one.position in _OF_TRADES for one in speakers)
        own = _own(statement)
        alone = self._named_with(statement) <= own  # «طلبت الداخلية العراقية إغلاق المعبر مع الأردن»
        offices = _OF_TRADES | _OF_HOME_TOO if alone else _OF_TRADES
        if all(one.position in offices and one.actor not in _MONEY for one in speakers):
            return True
        of_one_state = len(frozenset().union(*self.sentences) - own - ARMED_GROUPS - {_PART}) < _STATES
        if not of_one_state:  # «توقع الصندوق أن تنمو الصين وأن تتعافى أوروبا»
            return False
        many = not affairs.foreign and affairs.of_home_alone and all(one.actor in _OF_MANY for one in speakers)
        return many or all(one.actor in _MONEY for one in speakers)

    def _home_of(self, statement: Draft) -> frozenset[str | None]:
        """The speakers' own states; of somebody whose state is not told, the one that the document names most."""
        own = _own(statement)
        if own != {None}:
            return own
        named = Counter(code for sentence in self.sentences for code in sentence - ARMED_GROUPS)
        return frozenset(code for code, _ in named.most_common(1))

    def _is_most_of(self, own: frozenset[str | None]) -> bool:
        """Tell whether no other state or body is named in more sentences than this one."""
        named = Counter(code for sentence in self.sentences for code in sentence - ARMED_GROUPS)
        return len(own) == 1 and all(named[code] <= sum(named[one or ""] for one in own) for code in named)

    def _named_with(self, statement: Draft) -> frozenset[str]:
        return self.sentences[statement.sentence] if statement.sentence < len(self.sentences) else frozenset()

    def admits(self, statement: Draft) -> bool:
        """Tell whether the document says enough of others than the speakers for the statement to concern them.

        Armed groups count as others, but of a document that names hardly anybody else only what is said of a state
        or body by name is admitted: «قال رئيس الوزراء إن داعش يخدع شبابنا» is of home.  Who speaks for many states
        has no home: «دعا غوتيريش إلى هدنة فورية».  In a text of war alone it is enough that another is named at all:
        «أكد رئيس الأركان أن المتمردين يتراجعون. ... بدعم التحالف».
        """
        own = _own(statement)
        if len(own) > 1 or _is_told_to_hold(statement, _OF_FOREIGN_AFFAIRS) or _is_of_many(statement):
            return True
        if own != {None} and all(map(_is_of_foreign_ministry, _speakers(statement))):
            return True
        if len(self.sentences) <= SHORT:
            return not self._is_page_of_home(statement, own)
        others = self._named_with(statement) - own - ARMED_GROUPS
        if not self._looks_beyond(own):
            if others and statement.sentence in self.affairs.foreign and _holds(statement, _SITTING):
                return True  # «وجدد مجلس الوزراء إدانته لإسرائيل» among what it decided at home
            return self.affairs.of_foreign_alone and any(named - own - ARMED_GROUPS for named in self.sentences)
        return self._looks_beyond(own | ARMED_GROUPS) or bool(self._named_with(statement) - own - ARMED_GROUPS)

    def _is_page_of_home(self, statement: Draft, own: frozenset[str | None]) -> bool:
        """Tell whether a short text names nobody but the speaker's own, and is of home or of nothing foreign.

        «أكد رئيس الوزراء أن الرواتب مؤمنة. وقال ...»; a sentence alone is an excerpt, and may leave out of whom it is.
        A member of no known parliament needs a state to speak of.
        """
        if any(named - own for named in self.sentences) or statement.sentence in self.affairs.foreign:
            return False
        if own == {None}:
            return _holds(statement, _MEMBERS)
        of_home = bool(self.affairs.home) or (not self.affairs.foreign and len(self.sentences) == SHORT)
        return len(self.sentences) > 1 and not statement.noun and of_home

    def _looks_beyond(self, own: frozenset[str | None], part: float = _LEAST) -> bool:
        return sum(bool(named - own) for named in self.sentences) >= part * len(self.sentences)


def _codes(mention: Mention) -> set[str]:
    """Return whose a mention is; of an envoy also where he is sent to: «سفيره في كينيا»."""
    sent = mention.country if mention.position in _ABROAD else None
    return {code for code in (mention.actor or mention.country, sent) if code}


def _has_kunya(mention: Mention) -> bool:
    """«أبو ردينة»، «أبو الغيط»: a surname of two words, that of one listed man, is hardly anybody else's."""
    listed = mention.person_id is not None and "|" not in mention.person_id
    return listed and (mention.name or "").startswith(("أبو ", "ابو "))


def _is_bare_name(mention: Mention) -> bool:
    """«عباس»، «كيري»: somebody listed, by his name alone."""
    return mention.kind is MentionKind.PERSON and mention.title is None and mention.person_id is not None


def _is_leader(mention: Mention) -> bool:
    """«مارك كارني», while he leads his state: by his whole name somebody who leads one has hardly a namesake."""
    return mention.position in _LEADING and " " in mention.text and "|" not in (mention.person_id or "")


def _holds(statement: Draft, offices: frozenset[str]) -> bool:
    return any(part.mention.position in offices for part in statement.parts if part.role == "speaker")


def _is_told_to_hold(statement: Draft, offices: frozenset[str]) -> bool:
    """Of a bare surname the list may mean another man."""
    speakers = (part.mention for part in statement.parts if part.role == "speaker")
    return any(one.position in offices and one.title is not None for one in speakers)


def _addressees(statement: Draft) -> frozenset[str | None]:
    return frozenset(part.mention.actor for part in statement.parts if part.role == "addressee")


def _speakers(statement: Draft) -> list[Mention]:
    return [part.mention for part in statement.parts if part.role == "speaker"]


def _own(statement: Draft) -> frozenset[str | None]:
    return frozenset(one.actor for one in _speakers(statement))


def _is_of_many(statement: Draft) -> bool:
    """«أكد غوتيريش»، «شدد الأمين العام للجامعة»: officials of bodies of many states, not the body as a topic."""
    speakers = _speakers(statement)
    people = (MentionKind.PERSON, MentionKind.POSITION)
    return bool(speakers) and all(one.kind in people and one.actor in _OF_MANY for one in speakers)


def _is_of_security(speaker: Mention) -> bool:
    """«الشرطة الإسبانية»، «وزارة الداخلية»، «الجهات الأمنية»: whom it has seized is of home, whoever he is."""
    return speaker.name is None and not _SECURITY.isdisjoint(fold(speaker.title or "").split())


def _is_of_foreign_ministry(speaker: Mention) -> bool:
    """«مصدر مسؤول في وزارة الخارجية»: whoever speaks for it speaks of other states."""
    return not _FOREIGN_MINISTRY.isdisjoint(fold(speaker.title or "").split())


def _is_home_office(speaker: Mention) -> bool:
    """«وزير النقل»، «المتحدث باسم الشرطة»: an office of home matters, or one who speaks for it."""
    return speaker.position in _OF_HOME_TOO or not _INSTITUTIONS.isdisjoint(fold(speaker.title or "").split())

"""One walk through the document, in reading order: each reference meets only what was told before it."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Protocol

from diplo_events.clauses.side_leaders import LEADING
from diplo_events.document import PERSONS, Mention, MentionKind, Zone
from diplo_events.orthography import fold
from diplo_events.resolution.references.agreement import owner_gender
from diplo_events.resolution.references.belonging import Surroundings
from diplo_events.resolution.references.bodies import Bodies
from diplo_events.resolution.references.companions import Companions
from diplo_events.resolution.references.counterparts import Counterparts
from diplo_events.resolution.references.definite import Introduced, taken_up
from diplo_events.resolution.references.forces import Forces
from diplo_events.resolution.references.honoured import Honoured
from diplo_events.resolution.references.owners import Owners, is_of_home
from diplo_events.resolution.references.source import Source
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from diplo_events.resolution.references.page import Page
    from diplo_events.resolution.references.people import Known
    from diplo_events.resolution.references.tables import Tables

__all__ = ["Walk"]

#: «(», a name, «)».
_BRACKETED: Final = 3
#: Words between a body and who leads it: «وفد الحركة، الذي وصل أمس، برئاسة فلان».
_LED: Final = 7
#: Nouns whose genitive goes, or is received, where «ل» leads to (lemmas).
_JOURNEYS: Final = frozenset("زيارة وصول سفر توجه مغادرة رحلة جولة استقبال استضافة لقاء دعوة".split())


#: «السفير لدى المملكة»: envoys, and the words that lead to where they live.
_POSTED: Final = frozenset({"ambassador", "charge_daffaires", "consul", "head_of_mission"})
_SENT: Final = frozenset({"ambassador", "diplomat", "consul", "attache"})
_REALM: Final = "المملكة"
_AT_REALM: Final = frozenset({"لدى المملكة", "في المملكة"})
_GOVERNMENT: Final = "الحكومة"
_BELGIUM: Final = "BEL"
_BEFORE_SUBJECTS: Final = frozenset({"verb", "verb_pseudo", "conj_sub", "conj"})
_GOING: Final = frozenset({"زار", "غادر", "وصل", "قصد"})
_UNION: Final = "EU"
#: Bodies that govern, and what leads to who heads them.
_GOVERNING: Final = frozenset({"government", "cabinet"})
_HEADED_BY: Final = frozenset(map(fold, "برئاسة بزعامة بقيادة".split()))
#: What the United Nations is called, and every other body of many states that the text has told of.
_OF_THE_WORLD: Final = ("المنظمة الدولية", "المنظمة العالمية")


class _Memory(Protocol):
    """What takes in mentions as they are told."""

    def remember(self, mention: Mention) -> None: ...


class Walk:
    """What the document has told so far, kept by those who need it."""

    def __init__(self, page: Page, tables: Tables, line: Sequence[Mention]) -> None:
        self._page = page
        self._line = line
        self._offices = tables.offices
        self._owners = Owners(page, tables.offices)
        self._counterparts = Counterparts(page, tables.offices)
        self._bodies = Bodies(page, tables.callings, tables.agencies)
        self._introduced = Introduced(page, tables.offices)
        self._source = Source(page, tables, line)
        self._around = Surroundings(page)
        self._honoured = Honoured(page, tables.offices)
        self._forces = Forces(page, tables.gazetteer.countries.keys())
        self._companions = Companions(page)
        self._led: Mention | None = None

    def done(self, known: Mapping[int, Known]) -> list[Mention]:
        """Return the mentions of a document, each resolved by those before it; headlines also by the body."""
        done: list[Mention] = []
        for place, mention in enumerate(self._line):
            following = self._line[place + 1] if place + 1 < len(self._line) else None
            done.append(self._surnamed(mention) or self._resolved(mention, following, known.get(place)))
            self._remember(done[-1])
        return [self._foretold(mention, written) for mention, written in zip(done, self._line, strict=True)]

    @cached_property
    def _memories(self) -> tuple[_Memory, ...]:
        told = self._owners, self._counterparts, self._bodies, self._introduced
        return *told, self._source, self._around, self._honoured, self._companions

    def _remember(self, mention: Mention) -> None:
        if self._page.aside(mention):
            return
        if mention.kind is MentionKind.ORGANISATION:
            self._led = mention
        for memory in self._memories:
            memory.remember(mention)

    @cached_property
    def _belgium_told(self) -> bool:
        """Whether the document tells of Belgium but by its capital."""
        return any(one.actor == _BELGIUM and "capital" not in one.modifiers for one in self._page.mentions)

    def _of_union(self, mention: Mention) -> Mention:
        """«اقترحت بروكسل على أثينا خطة»: beside the European Union its seat stands for it, where no Belgian is told."""
        seat = mention.actor == _BELGIUM and "capital" in mention.modifiers and self._acts(mention)
        if not seat or _UNION not in self._page.told or self._belgium_told:
            return mention
        return replace(mention, actor=_UNION, country=_BELGIUM)

    def _acts(self, mention: Mention) -> bool:
        """«رفضت بروكسل»، «أن بروكسل»، «أنقرة وبروكسل»; but «زار بروكسل»، «زار الرئيس بروكسل» is where he went."""
        before = self._page.before(mention)
        reading = before.reading if before is not None else None
        if self._page.prefix(mention):
            return self._page.prefix(mention) == "و"
        if reading is None:  # «بروكسل ترفض», no dateline
            after = self._page.after(mention)
            return after is not None and after.reading is not None and after.reading.pos == "verb"
        return reading.pos in _BEFORE_SUBJECTS and reading.lemma not in _GOING

    def _resolved(self, mention: Mention, following: Mention | None, known: Known | None) -> Mention:
        mention = self._of_union(mention)
        if mention.reference == "counterpart" and mention.position is None:
            listed = known.identity.position if known else None
            mention = replace(mention, position=self._counterparts.office(mention, following, listed))
        mention = self._worldly(mention)
        if _has_owner(mention) or is_of_home(mention):
            mention = self._owned(mention)
        elif mention.actor is None and (actor := self._whose(mention, following)) is not None:
            mention = replace(mention, actor=actor, position=self._bodies.institution(mention) or mention.position)
        if following is not None and self._is_bracketed(mention, following):
            return self._explained(mention, following)
        if mention.actor is not None and mention.country is None and mention.kind in PERSONS:
            mention = self._posted(mention)
        person = self._honoured.meant(mention) or self._introduced.meant(mention)
        if person is not None:
            return taken_up(mention, person)
        if mention.actor is None and mention.reference is None:
            return replace(mention, actor=self._settled(mention))
        return mention

    def _worldly(self, mention: Mention) -> Mention:
        """«أعلنت منظمة الصحة العالمية ... وقالت المنظمة الدولية»: the body just told, not always the United Nations."""
        if not (mention.title or mention.text).endswith(_OF_THE_WORLD):
            return mention
        kind = mention.kind if mention.kind in PERSONS else MentionKind.ORGANISATION
        body = replace(mention, kind=kind, actor=None)
        told = self._bodies.meant(body)
        return mention if told in {None, mention.actor} else replace(body, actor=told)

    def _surnamed(self, mention: Mention) -> Mention | None:
        person = self._introduced.surnamed(mention)
        return taken_up(replace(mention, actor=person.actor), person) if person is not None else None

    def _posted(self, mention: Mention) -> Mention:
        """«السفير الكندي لدى المملكة»: the kingdom where he lives is the one that the document calls so."""
        if mention.position not in _POSTED or not _AT_REALM & set(_pairs(mention.title or "")):
            return mention
        realm = replace(mention, kind=MentionKind.ORGANISATION, text=_REALM, title=_REALM, position="state_body")
        realm = replace(realm, actor=None, name=None, reference=None)
        state = self._bodies.meant(realm) or self._source.settles(realm) or self._source.kingdom_besides(mention.actor)
        return mention if state in {None, mention.actor} else replace(mention, country=state)

    def _settled(self, mention: Mention) -> str | None:
        """Return whose an office or body is by the minister told, by who speaks, or by the words around it."""
        told = self._introduced.of_ministry(mention) or self._source.settles(mention)
        beside = self._companions.settles(mention) or self._around.settles(mention)
        return told or beside or self._forces.settles(mention)

    def _whose(self, mention: Mention, following: Mention | None) -> str | None:
        """Return the actor of what belongs to somebody: to what follows, by its pronoun, or by the body it names."""
        if following is not None and self._belongs(mention, following):
            return following.actor or self._bodies.meant(following) or self._source.settles(following)
        if following is not None and self._is_headed(mention, following):
            return following.actor
        if mention.kind is MentionKind.PERSON and self._page.led_by(mention):
            return self._led_actor(mention)
        if mention.kind is MentionKind.PERSON and owner_gender(mention.title) == "f":
            return self._owned(mention).actor
        if mention.reference is not None or (mention.number != "s" and mention.kind not in PERSONS):
            return None
        return self._bodies.meant(mention)

    def _owned(self, mention: Mention) -> Mention:
        """Give a mention the actor of its pronoun's owner, and a deputy the office under the owner's."""
        owner = self._owners.of(mention) if mention.actor is None or mention.kind is MentionKind.POSITION else None
        if owner is None:
            return mention
        deputy = self._offices.deputy(mention, owner) if owner.kind in PERSONS else None
        return replace(mention, actor=mention.actor or owner.actor, position=deputy or mention.position)

    def _is_bracketed(self, mention: Mention, following: Mention) -> bool:
        """«وزير الخارجية (الروسي)», «الرئيس (فلاديمير) بوتين»: agencies put into brackets what a quotation left out."""
        near = following.sentence == mention.sentence and 0 < following.first - mention.last <= _BRACKETED
        after = self._page.after(mention)
        return near and after is not None and after.form == "(" and mention.kind in PERSONS

    def _explained(self, mention: Mention, following: Mention) -> Mention:
        if following.kind is MentionKind.PERSON and mention.name is None and mention.actor in {None, following.actor}:
            return taken_up(mention, replace(following, position=mention.position))
        return (
            replace(mention, actor=mention.actor or following.actor) if following.reference == "adjective" else mention
        )

    def _led_actor(self, mention: Mention) -> str | None:
        """«وفد من الحركة برئاسة فلان»: who leads a body told just before is of its actor."""
        led = self._led
        near = led is not None and led.sentence == mention.sentence and mention.first - led.last <= _LED
        return led.actor if led is not None and near else None

    def _belongs(self, mention: Mention, following: Mention) -> bool:
        """«وزير العدل بجمهورية مالي», «الأمين العام لحزب الله», «وزير خارجية المملكة»: told right behind."""
        if self._governs_in(mention, following) or self._leads(mention, following):
            return True
        adjacent = following.sentence == mention.sentence and following.first == mention.last
        if not adjacent or mention.kind not in PERSONS or following.kind in PERSONS or following.reference is not None:
            return False
        if mention.number != "s" or "outlet" in following.modifiers:
            return False
        joint = self._page.prefix(following)
        if joint == "ل" and self._travels(mention):
            return False
        return joint in {"ب", "ل"} if mention.name is None else joint == "" and _is_open(mention)

    def _leads(self, mention: Mention, following: Mention) -> bool:
        """«يرأس وزير التجارة وفد المملكة»: who heads a state's delegation is of that state."""
        adjacent = following.sentence == mention.sentence and following.first == mention.last
        office = mention.kind in PERSONS and mention.number == "s" and mention.position is not None
        before = self._page.before(mention)
        heads = before is not None and before.reading is not None and before.reading.lemma in LEADING
        return adjacent and office and heads and following.position == "delegation"

    def _governs_in(self, mention: Mention, following: Mention) -> bool:
        """«وزير عدل الحكومة المؤقتة في مالي»: where the government sits whose official he is."""
        near = following.sentence == mention.sentence and following.first == mention.last + 1
        between = self._page.after(mention) if near and following.kind is MentionKind.COUNTRY else None
        governs = mention.kind in PERSONS and mention.number == "s" and _GOVERNMENT in (mention.title or "").split()
        return between is not None and between.key == "في" and governs and following.reference is None

    def _is_headed(self, mention: Mention, following: Mention) -> bool:
        """«أعلنت الحكومة المؤقتة برئاسة فلان»: a government is of the state of whom it names for its head."""
        near = following.sentence == mention.sentence and following.first == mention.last + 1
        led = self._page.after(mention) if near and following.kind is MentionKind.PERSON else None
        return led is not None and led.key in _HEADED_BY and mention.position in _GOVERNING

    def _travels(self, mention: Mention) -> bool:
        """«زيارة سموه لفرنسا»، «زيارة الوزير للأردن»: where he goes, not whose he is."""
        before = self._page.before(mention)
        noun = before.reading if before is not None else None
        return noun is not None and noun.lemma in _JOURNEYS

    def _foretold(self, mention: Mention, written: Mention) -> Mention:
        """«وزير الخارجية يلتقي ...» in a headline is whom the body then introduces, if it introduces only one."""
        if written.actor is not None or mention.name or self._page.zone(mention) is not Zone.HEADLINE:
            return mention
        if (person := self._introduced.only(mention)) is not None:
            return taken_up(mention, person)
        return mention if mention.actor is not None else replace(mention, actor=self._bodies.only(mention))


def _has_owner(mention: Mention) -> bool:
    """«سفيرها»، «دبلوماسييها»: of one, and of many whom a state sends out, the pronoun tells whose they are."""
    return mention.reference == "possessive" and (mention.number == "s" or mention.position in _SENT)


def _pairs(title: str) -> list[str]:
    """«السفير الكندي لدى المملكة» -> «السفير الكندي», «الكندي لدى», «لدى المملكة»."""
    words = title.split()
    return [f"{one} {other}" for one, other in pairwise(words)]


def _is_open(mention: Mention) -> bool:
    """Tell whether a mention ends in a title that a genitive must follow: «عادل الجبير وزير خارجية».

    A name without one takes none: «انتقد سالم الحداد إيران».
    """
    title = mention.title or ""
    return bool(title) and mention.text.endswith(title) and not title.rpartition(" ")[2].startswith("ال")

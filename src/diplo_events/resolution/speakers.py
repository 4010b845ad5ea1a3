"""Who speaks where the sentence does not say: «وأضاف أن ...»، «وأكد الجانبان»، «وقال البيان»."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, Zone
from diplo_events.drafts import Draft, Part
from diplo_events.resolution.agreeing import agreeing_states, agrees, are_people, fit, is_another, is_woman, stands_for
from diplo_events.resolution.epithets import called, is_of_one, is_of_several, is_open, last_man, sides_meant
from diplo_events.resolution.references import names_office
from diplo_events.resolution.topical import Topics
from diplo_events.resolution.voiced import by_name, for_state, is_alike, is_among, is_of_source, is_source, spoken
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.document import Mention

#: Sentences after which a dropped subject is not looked for any more.
_NEAR: Final = 2
_ENCOUNTERS: Final = frozenset({"meeting", "phone_call", "press_conference", "agreement"})
_DATING: Final = frozenset({"statement", "letter", "agreement"})  # what is said or done where two meet
#: «وأضاف المصدر نفسه»: the words of a subject that may take up a body.
_SOURCE: Final = ("مصدر",)
#: The rule of papers that two sides put out together.
_JOINT_PAPER: Final = "joint_communique"
_REACH: Final = 4  # sentences after which «وأضاف» has lost its speaker


def with_speakers(drafts: Iterable[Draft], topics: Topics | None = None) -> Iterator[Draft]:
    """Yield the drafts with the speakers of statements filled in; statements nobody can be found for are left out."""
    memory = _Memory(topics or Topics())
    for draft in drafts:
        done = memory.completed(draft) if draft.type == "statement" else memory.encountered(draft)
        if done is not None:
            memory.remember(done)
            yield done


@dataclass(slots=True)
class _Memory:
    """The last speakers, and the parties of the last encounter."""

    topics: Topics
    speakers: tuple[Mention, ...] = ()
    inner: tuple[Mention, ...] = ()  # who speaks inside what the speakers say, in the sentence of theirs
    sentence: int = -_REACH
    spoke: int = -_REACH  # the sentence in which they, or a stranger, spoke
    stranger: str = ""  # gender of the verb whose subject was nobody international, if that came after the speakers
    inner_voice: str = ""
    voice: str = ""  # gender of the verb behind which they are named
    sides: tuple[Mention, ...] = ()
    met: int = -_REACH  # the sentence of that encounter
    pair: tuple[Mention, ...] = ()  # the last two who met or spoke together
    subject: Mention | None = None  # whom the last clause was about
    told: int = -_REACH  # the sentence of that clause
    head: Draft | None = None  # the first event of that sentence
    heard: list[tuple[int, Mention]] = field(default_factory=list)  # who spoke alone, and in which sentence
    statements: list[Draft] = field(default_factory=list)  # and papers, of which the last dated one tells the day
    people: tuple[Mention, ...] = ()  # who took part in the last event of any kind
    issuers: tuple[Mention, ...] | None = None  # whose the last paper is; nobody's, if a stranger has put it out

    def completed(self, draft: Draft) -> Draft | None:
        if draft.zone is Zone.FURNITURE:
            return None
        draft = for_state(draft, self.speakers if draft.sentence - self.sentence <= _NEAR else ())
        if draft.meanwhile and draft.sentence == self.spoke and (self.speakers or self.stranger):
            return spoken(draft, self._meanwhile(draft) or (() if self.stranger else agreeing_states(draft)))
        if heard := self._source_of(draft) or self._in_office(draft) or self._echoed(draft):
            return spoken(draft, heard)
        strange = draft.stranger or (bool(self.stranger) and is_of_source(draft))
        if strange or (draft.by_paper and self.issuers is not None):
            return self._strange(draft) if strange else self._of_paper(draft, self.issuers or ())
        if any(part.role == "speaker" and not is_open(part.mention) for part in draft.parts):
            return draft
        return None if draft.silent else spoken(draft, self._left_out(draft))

    def _of_paper(self, draft: Draft, issuers: tuple[Mention, ...]) -> Draft | None:
        """«وأضاف البيان»: whoever has put the last paper out, not who spoke since; a stranger's tells nothing."""
        if not issuers:
            self.stranger, self.sentence, self.spoke = draft.gender, draft.sentence, draft.sentence
        return spoken(draft, issuers)

    def _strange(self, draft: Draft) -> Draft | None:
        """«قال محللون»: nobody's statement; «قال وزير الخارجية»: whose minister he is may stay open."""
        self.stranger, self.sentence, self.spoke = draft.gender, draft.sentence, draft.sentence
        self.issuers = () if draft.through_paper else self.issuers
        stateless = any(part.role == "speaker" and part.mention.actor is None for part in draft.parts)
        return draft if stateless else None

    def _left_out(self, draft: Draft) -> tuple[Mention, ...]:
        of_office = draft.both is not None and names_office(draft.both)  # «وأكد وزراء الخارجية»: they, or nobody
        both = of_office or (draft.both is not None and (draft.meant or len(self.sides) > 1))
        if draft.sides or both or is_of_several(draft):
            return self._both(draft)
        return self._two(draft) or self._man_meant(draft) or self._last(draft)

    def _man_meant(self, draft: Draft) -> tuple[Mention, ...]:
        """«قال مسؤول ... وقال الجيش ... وأضاف المسؤول»: an official is a man, no army that has spoken since."""
        bodies = bool(self.speakers) and all(one.kind not in PERSONS for one in self.speakers)
        return last_man(draft, self.heard, draft.sentence - _REACH) if bodies else ()

    def encountered(self, draft: Draft) -> Draft:
        """Return an event with what its clause leaves out: the subject, the traveller, the day of the words told."""
        draft = self.with_both(self.with_visitor(self.with_subject(draft)))
        if draft.thereby and draft.time is None:
            near = (one for one in reversed(self.statements) if one.time and draft.sentence - one.sentence <= _NEAR)
            return replace(draft, time=next((one.time for one in near), None))
        return draft

    def with_subject(self, draft: Draft) -> Draft:
        """«وصل الوزير. والتقى نظيره»: the subject that a clause leaves out is that of the clause before."""
        dropped, subject = draft.dropped, self._subject_of(draft)
        if dropped is not None and dropped.gender == "p":
            return self._with_guests(draft)
        if dropped is None or subject is None or draft.sentence - self.told > _NEAR or draft.zone is Zone.HEADLINE:
            return draft
        if not is_another(subject, draft, dropped) or not stands_for(dropped, subject):
            return draft
        return replace(draft, parts=(Part(dropped.role, subject), *draft.parts), subject=subject)

    def _subject_of(self, draft: Draft) -> Mention | None:
        """«استقبل الوزير السفير، الذي سلم أوراقه. كما استقبل ...»: he goes on who did the same before."""
        came = draft.dropped is not None and draft.dropped.role == "guest"  # «كما كان في استقباله»
        again = self.head is not None and draft.sentence != self.told and is_alike(draft, self.head) and not came
        subject = self.head.subject if again and self.head is not None else self.subject
        own = {part.mention.actor for part in draft.parts}
        if subject is None or subject.actor not in own:
            return subject  # «استقبل الأمير نظيره. وبحث معه وزيره»: the guest, where it is not the prince he talks with
        return next((one for one in self.people if one.kind in PERSONS and one.actor not in own | {None}), subject)

    def _with_guests(self, draft: Draft) -> Draft:
        """«وصل الوزيران. وكان في استقبالهما الأمير»: they who came in the event told before."""
        hosts = {part.mention.actor for part in draft.parts}
        guests = [one for one in self.people if one.actor and one.actor not in hosts]
        several = len(guests) > 1 or any(one.position == "delegation" or one.number == "p" for one in guests)
        told = several and draft.sentence - self.told <= _NEAR
        return draft.with_parts(*(Part("guest", one) for one in guests), *draft.parts) if told else draft

    def with_both(self, draft: Draft) -> Draft:
        """«استقبل الوزير نظيره. وفي مؤتمر صحفي مشترك قال»، «وتم التوقيع على مذكرة»: both who met take part."""
        actors = {one.actor for one in self.sides}
        two = len(self.sides) == 2 and len(actors - {None}) == 2
        told = {part.mention.actor for part in draft.parts} - {None}
        others = told - actors if len(told) < len(actors) else told  # of whom both are told it is their own
        strange = any(part.mention.name and not is_among(part.mention, self.sides) for part in draft.parts)
        if not draft.joint or not two or others or draft.sentence - self.met > _NEAR:
            return draft
        if strange:  # «في مؤتمر صحفي مشترك مع فلان»: he is none of those who met
            return self._with_guest(draft) if draft.further else draft
        return draft.with_parts(*(Part("party", one) for one in self.sides))

    def _with_guest(self, draft: Draft) -> Draft:
        """«لقاء بين البابا والرئيس الكوبي، تلاه اجتماع مع رئيس الوزراء»: next, the guest meets another of his hosts."""
        hosts = {part.mention.actor for part in draft.parts}
        guests = [Part("party", one) for one in self.sides if one.actor not in hosts]
        return draft.with_parts(*draft.parts, *guests) if len(guests) == len(draft.parts) == 1 else draft

    def with_visitor(self, draft: Draft) -> Draft:
        """«وتستمر الجولة في الكويت وقطر»: a journey told without the traveller is the last person's."""
        if draft.type != "visit" or any(part.role == "visitor" for part in draft.parts):
            return draft
        if not draft.nominal and draft.dropped is None:  # «الطائرة التي حطت في عدن»: the verb has a subject
            return draft
        states = {part.mention.actor for part in draft.parts}
        recent = self.people if draft.sentence - self.sentence <= _REACH else ()
        people = [one for one in recent if one.kind in PERSONS and one.actor and one.actor not in states]
        return draft.with_parts(Part("visitor", people[-1]), *draft.parts) if states and people else draft

    def _echoed(self, draft: Draft) -> tuple[Mention, ...]:
        """«وأكدت المصادر»، «وأشار الاتحاد»: the last speaker who was called by these words, or by office alone."""
        if not draft.echo:
            lately = draft.sentence - self.sentence <= _NEAR and not self.stranger
            return by_name(draft, self.speakers) if lately else ()
        near = [one for told, one in reversed(self.heard) if draft.sentence - told <= _REACH]
        called_so = next(((one,) for one in near if set(draft.echo) <= called(one)), ())
        return called_so or (self._source() if draft.echo == _SOURCE and near else ())

    def _in_office(self, draft: Draft) -> tuple[Mention, ...]:
        """«كتب عراقجي ... وأضاف وزير الخارجية»: of several ministers told, the one who has just spoken."""
        told = [part.mention for part in draft.parts if part.role == "speaker"]
        office = told[0].position or "" if len(told) == 1 else ""
        if not is_of_one(office) or told[0].actor or told[0].name:
            return ()
        near = draft.sentence - self.sentence <= _REACH and len(self.speakers) == 1
        return self.speakers if near and self.speakers[0].position == told[0].position else ()

    def _source_of(self, draft: Draft) -> tuple[Mention, ...]:
        open_ = any(part.mention.actor is None for part in draft.parts)
        return self._source() if open_ and is_of_source(draft) else ()

    def _source(self) -> tuple[Mention, ...]:
        """«أعلنت الخارجية ... وأضاف المصدر ذاته»: a ministry or body that has just spoken is the source, no man is."""
        bodies = all(one.kind not in PERSONS for one in self.speakers)
        return self.speakers if bodies and not self.stranger else ()

    def _meanwhile(self, draft: Draft) -> tuple[Mention, ...]:
        """Who says «مؤكدا» goes with the nearest speaker of the sentence it agrees with."""
        candidates = [] if self.stranger else [found for found in (self.inner, self.speakers) if found]
        fitting = [found for found in candidates if fit(draft, found)]
        if len(fitting) > 1 and self.inner_voice == "f" and draft.gender == "m" and self.voice != "f":
            fitting = [self.speakers]  # «قال الوزير إن الإدارة اشترطت ...، مبينا»
        single = [found for found in fitting if len(found) == 1 or draft.number != "s"]
        return next(iter(single or fitting), ())

    def _both(self, draft: Draft) -> tuple[Mention, ...]:
        """«واتفق الرئيسان»: the two presidents told before; «وأكد الجانبان»: the sides of the last encounter."""
        several = sides_meant(draft.both, self.speakers) if is_of_several(draft) and len(self.speakers) > 1 else ()
        return tuple(part.mention for part in draft.meant) or several or sides_meant(draft.both, self.sides)

    def _two(self, draft: Draft) -> tuple[Mention, ...]:
        """«التقى الوزير نظيره، وأكدا أن ...»: a dual verb is of the last two who met or spoke together."""
        near = draft.sentence - self.sentence <= _REACH
        return self.pair if draft.number == "d" and near else ()

    def _last(self, draft: Draft) -> tuple[Mention, ...]:
        near = draft.sentence - self.sentence <= _REACH and self.stranger != draft.gender
        if self.stranger == draft.gender and draft.sentence == self.spoke and not are_people(draft.continued):
            return ()  # «قال مصدر إن كينيا أبلغت أوغندا، وأضاف أن»: the source
        if draft.continued and (draft.sentence != self.sentence or not self.speakers or draft.to_him):
            return draft.continued if fit(draft, draft.continued) else ()  # «فعلته سوريا وكانوا يقولون»
        if draft.sentence == self.told > self.spoke and (doer := self._acting(draft)):
            return doer  # «وزار الوزير قاعدة في أربيل وأشاد بالقوات»: he, whoever has spoken before
        if self.spoke < draft.sentence - 1 and (topic := self.topics.before(draft)) is not None:
            return (topic,)
        alike = draft.gender == self.voice and draft.number == "s"  # «قالت المدير العام ... وأضافت»
        if self.speakers or self.stranger:
            return self.speakers if near and (alike or fit(draft, self.speakers)) else ()
        return self._acting(draft)

    def _acting(self, draft: Draft) -> tuple[Mention, ...]:
        """«استقبل الوزير السفير. وقال إن ...»: before anybody has spoken, whom the last clause was about."""
        subject = self.subject
        finite = not draft.meanwhile and draft.number == "s" and draft.zone is Zone.BODY
        if subject is None or not finite or subject.kind not in PERSONS:
            return ()
        cabled = self.head is not None and self.head.type == "letter"  # «بعث برقية. وعبر عن أصدق التهاني. وأشاد بـ»
        if draft.sentence - self.told > 1 + cabled:
            return ()
        alone = subject.actor is not None and subject.number == "s" and agrees(draft, subject)
        return (subject,) if alone and (draft.gender == "f") == (subject.gender == "f" or is_woman(subject)) else ()

    def remember(self, draft: Draft) -> None:
        if draft.type in _DATING:
            self.statements.append(draft)
        if any(seen.rule == _JOINT_PAPER for seen in draft.sightings):
            self.issuers = self._of_both(draft)
        subject = self._about(draft)
        if subject is not None:
            self.head = draft if draft.sentence != self.told else self.head
            self.subject, self.told = subject, draft.sentence
        if draft.parts and not (draft.noun and draft.type == "statement"):
            self.people = tuple(part.mention for part in draft.parts if part.role not in {"host", "addressee"})
        if draft.type == "statement" and not draft.noun:
            self._remember_speakers(draft)
        elif draft.parts and draft.type != "statement":
            self.sentence = draft.sentence
            if len(draft.parts) > 1 and draft.type in _ENCOUNTERS and draft.status != "denied":
                self.sides, self.met = tuple(part.mention for part in draft.parts), draft.sentence
                self.pair = self.sides if len(self.sides) == 2 else self.pair

    def _of_both(self, draft: Draft) -> tuple[Mention, ...]:
        """«صدر بيان مشترك»: whose it is, or nobody's where the two are not told."""
        parties = tuple(part.mention for part in draft.parts)
        return next((group for group in (parties, self.sides) if len({one.actor for one in group}) > 1), ())

    def _remember_speakers(self, draft: Draft) -> None:
        speakers = tuple(part.mention for part in draft.parts if part.role == "speaker")
        ahead = bool(speakers) and speakers[0].start < draft.trigger.start
        if draft.about and not ahead:
            return  # «انتقد الوزير ما صرح به نظيره، مؤكدا»: the minister
        if draft.beside and draft.sentence == self.sentence and self.speakers:
            self.inner, self.inner_voice = speakers, draft.gender  # «فيما هاجم الوزير كينيا، زاعما»
            return
        self.issuers = speakers if draft.through_paper else self.issuers
        self.pair = speakers if len(speakers) == 2 else self.pair
        if len(speakers) == 1:
            self.heard.append((draft.sentence, speakers[0]))
        if draft.reported and draft.sentence == self.spoke and self.stranger:
            self.inner, self.inner_voice = speakers, draft.gender  # «قال مصدر إن كينيا وافقت، وأضاف أن»: the source
            return
        if draft.reported and draft.sentence == self.sentence and self.speakers:
            if draft.clausal or draft.subtype == "say":  # «أعلن الرئيس أن كينيا وافقت على الخطة، مشيرا»: the president
                self.inner, self.inner_voice = speakers, draft.gender
            return
        self.speakers, self.inner, self.stranger = speakers, (), ""
        self.voice = "" if draft.meanwhile or draft.noun else draft.gender
        self.sentence = self.spoke = draft.sentence

    def _about(self, draft: Draft) -> Mention | None:
        if draft.type != "statement" or draft.noun:
            return draft.subject if draft.type != "statement" else None
        speakers = [part.mention for part in draft.parts if part.role == "speaker"]
        return speakers[0] if len(speakers) == 1 and not is_source(draft) else None

"""An event on its way: what one frame saw in one clause, before the document's sentences are put together."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Final, Self

from diplo_events.values import LATE, quick, replace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.document import Mention, Span, Zone


_POWERS: Final = ("القوى", "الدول", "دول ")
#: Words in a title that tell of officials of many states: «وزراء خارجية دول إسلامية»، «القادة الأفارقة».
_MANY_STATES: Final = frozenset(
    "دول الدول بلدان البلدان العرب عرب الأفارقة أفارقة الآسيويين الآسيويون المغاربيين".split()
)
_COUNTED: Final = frozenset({"دولة", "بلدا", "بلدًا", "بلداً"})
_LEADERS: Final = frozenset("قادة زعماء رؤساء القادة الزعماء ملوك وقادة".split())
_STATES: Final = frozenset({"الدول", "البلدان", "دول", "بلدان"})
#: What is said of states that share nothing else.
_WHICHEVER: Final = frozenset(
    "المشاركة المشاركين الحاضرة الشقيقة الصديقة والصديقة الأخرى المختلفة المدعوة العالم أخرى مشاركة عدة".split()
)
#: Types of events in which two talk, and which another event may be about.
CONVERSATIONS: Final = frozenset({"meeting", "phone_call"})
#: Armed groups that are at home in many states: who names only one of them looks at no other state.
ARMED_GROUPS: Final = frozenset({"ISIS", "NUSRA", "AQ", "AQIM", "AQAP", "JNIM", "BOKO", "SHABAAB", "PKK", "PJAK"})


@dataclass(frozen=True, slots=True)
class Part:
    """An actor and its role."""

    role: str
    mention: Mention


def as_state(mention: Mention, actor: str | None) -> Mention:
    """Return the mention as the state that an envoy's post or a place tells of, which has no name or office there."""
    return replace(mention, actor=actor, name=None, title=None, position=None, person_id=None)


#: Houses of parliaments.
_HOUSES: Final = frozenset("مجلس المجلس البرلمان الكونغرس الكونجرس الجمعية الشيوخ النواب".split())


def is_powers(mention: Mention) -> bool:
    """Tell whether states are told together without their names: «القوى الغربية»، «وزراء الخارجية العرب»."""
    title = mention.title or ""
    return mention.actor is None and (title.startswith(_POWERS) or is_of_many_states(mention))


def is_of_many_states(mention: Mention) -> bool:
    """Tell whether officials of states without names are meant: «قادة دول الجوار»، «وزراء الخارجية العرب»."""
    several = mention.actor is None and mention.number == "p" and mention.position is not None
    words = (mention.title or "").split()
    counted = not _COUNTED.isdisjoint(words[2:])  # «سفراء عشرين دولة», but «وزراء دولة»
    return several and (counted or not _MANY_STATES.isdisjoint(words)) and not _of_any_states(words)


def _of_any_states(words: list[str]) -> bool:
    """«قادة الدول»، «رؤساء الدول المشاركة»: of whichever states; «قادة الدول العربية» are known by what they share."""
    last = max((place for place, word in enumerate(words) if word in _STATES), default=-1)
    if words[0] not in _LEADERS:
        return False
    told = words[last + 1 :]
    definite = last > 0 and words[last].startswith("ال")  # behind «دول» may stand what the title does not take in
    return last > 0 and bool(told or definite) and all(word in _WHICHEVER for word in told)


def are_officials(mention: Mention) -> bool:
    """Tell whether officials without a state are meant: «مسؤولين سياسيين»، «كبار المسؤولين»، «أعضاء مجلس الشيوخ»."""
    if mention.actor is not None or mention.name is not None:
        return False
    if mention.position == "official":
        return mention.number == "p" or (mention.title or "").startswith("كبار")
    return mention.number == "p" and (mention.position == "member_of_parliament" or _is_of_house(mention))


def _is_of_house(mention: Mention) -> bool:
    """«زعماء مجلس الشيوخ»."""
    return mention.position == "leader" and not _HOUSES.isdisjoint((mention.title or "").split()[1:])


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where a rule saw the event."""

    rule: str
    sentence: Span
    trigger: Span


#: The gender of a subject of which nothing tells the gender.
ANYBODY: Final = "any"


@dataclass(frozen=True, slots=True)
class Dropped:
    """A subject that the clause leaves out: the role it would have, and the gender that verb or pronoun asks for.

    «جاء ذلك في لقاء مع نظيره» asks for none: it is whoever has spoken, a man or a ministry.
    """

    role: str
    gender: str


@quick
@dataclass(frozen=True, slots=True)
class Draft:
    """What a frame found in a clause; resolution merges drafts into events.

    Three drafts in four are dropped for want of somebody to take part.  So what takes most time to find out, the fields
    that are ``late``, is left to ``details`` until somebody asks for it, which makes no other difference.
    """

    type: str
    zone: Zone
    sentence: int
    trigger: Span
    subtype: str | None = field(default=None, metadata=LATE)
    status: str = field(default="occurred", metadata=LATE)
    #: Of the status: 0 only a noun or a headline's tense, 1 an imperfect, 2 said outright.
    firmness: int = field(default=2, metadata=LATE)
    latest: int = 0  # number of the last sentence that told of it
    parts: tuple[Part, ...] = ()
    topics: tuple[Span, ...] = field(default=(), metadata=LATE)
    fields: tuple[tuple[str, Span], ...] = ()  # what slots put into fields of the event class's own
    time: Mention | None = field(default=None, metadata=LATE)
    place: Mention | None = field(default=None, metadata=LATE)
    initiator: Mention | None = None
    attribution: tuple[Mention, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    refers_back: bool = False  # «جرى خلال الاتصال بحث ...»: adds to the event told before
    supplement: bool = False  # «واطلع الوزير خلال اللقاء على ...»: adds to an event told before, and is none itself
    tied: bool = False  # names the encounter it speaks of: «خلال اللقاء»
    passing: bool = False  # «وتم بحث ...»: says no more than that it was talked about
    outcome: bool = False  # «واتفق الجانبان على ...»: what came of it
    gender: str = "na"  # of the predicate
    number: str = "na"
    sides: bool = False  # «الجانبان»، «الوزيران» take part
    both: Mention | None = None  # the mention of «الجانبان» or «الوزراء»
    matter: str | None = None  # lemma of the word that tells what an agreement is about: «الاتفاق النووي»
    meant: tuple[Part, ...] = ()  # whom that mention takes up
    resumes: bool = False  # «بحث معه»، «أطلع ضيفه»: with whom is told by a word that takes up somebody told before
    alike: bool = False  # «برقية مماثلة»: a letter of the kind told before
    since: bool = False  # «بعد زيارة الرئيس»: a journey that only says after what another took place
    aside: bool = False  # «على هامش القمة»: named only to say where or when something else took place
    attending: bool = False  # «حضر اللقاء السفير»: its participants join the encounter told before
    nominal: bool = False  # a journey told by its noun
    subject: Mention | None = None  # whom the clause is about
    dropped: Dropped | None = None
    apart: bool = False  # «السفيرين كلا على حدة»: with one after the other of those told before
    distributed: bool = False  # one of several events that its clause tells of
    content: Span | None = field(default=None, metadata=LATE)  # what a statement says
    gist: frozenset[str] = field(default=frozenset(), metadata=LATE)  # the nouns and verbs of what it says, by lemma
    clausal: bool = field(default=False, metadata=LATE)  # what it says is a clause: «أن ...»
    named: Mention | None = field(default=None, metadata=LATE)  # whom that clause begins with: «أن نتنياهو ...»
    condoles: bool = False  # «أعرب عن تعازيه»: a statement, or the greeting of a cable
    deed: tuple[str, str] | None = field(default=None, metadata=LATE)  # «أن تونس ترحب»: who takes what stance
    quoted: bool = field(default=False, metadata=LATE)  # in the speaker's own words
    of_oneself: bool = field(default=False, metadata=LATE)  # «لن نتنازل»، «مستعدون»: of what the speaker does
    noun: bool = False  # told by a noun alone: «دعوة الرئيس»
    lasting: bool = False  # talks, at the end of which something may be settled: «المفاوضات»
    meanwhile: bool = False  # told by a participle: «مؤكدا»
    elaborates: bool = False  # «قائلا»: the words of the statement just told
    affirms: bool = False  # «أكد»، «شدد»: sides who say it together agree
    at_home: bool = field(
        default=False, metadata=LATE
    )  # says something of elections, parties, police, courts or schools
    silent: bool = False  # nobody may be put in for the subject: passives, relative clauses, quotations
    stranger: bool = False  # the subject is nobody international: «قال محللون»
    by_paper: bool = False  # «وأضاف البيان»: a paper told of before speaks
    through_paper: bool = False  # «قالت الوزارة في بيان»: the words stand in a paper that is new here
    from_paper: bool = False  # «بحسب بيان للوزارة»: named as the source of what is told
    joint: bool = False  # «مؤتمر صحفي مشترك»، «تم التوقيع على»: of both sides of the encounter told before
    thereby: bool = False  # «جاء ذلك خلال اتصال»: on the occasion of what was just told
    echo: tuple[str, ...] = ()  # the words of a subject that only takes up who spoke before: «وأضاف المصدر الدبلوماسي»
    reported: bool = False  # said inside what somebody else says: «قالت الوزارة إن لافروف أكد»
    beside: bool = False  # said in a relative clause about something else: «الخطة التي اقترحتها بروكسل»
    about: bool = False  # «ما صرح به نظيره»: words of somebody that another speaks of
    therein: bool = False  # «تصريحات الوزير التي دعا فيها»: words of a speech told before
    continued: tuple[Mention, ...] = ()  # the subject of the verb it is joined to: «زار الوزير ... وأكد»
    to_him: bool = False  # «اتصل الوزير بنظيره وأكد له»: said to somebody whom a pronoun takes up
    idle: str | None = None  # why a statement is no diplomatic event
    definite: bool = False  # the masdar carries the article: «الاتصالات»
    any_channel: bool = False  # «بحث X مع Y»: in person unless the document says by phone
    background: bool = False  # «في وقت سابق»: an event before the one reported
    far: bool = False  # «زار المنطقة»: a journey to a part of the world
    tour: bool = False  # «جولة»: a journey to several places
    travelling: bool = False  # «يلتقي خلالها»، «خلال الزيارة»: on a journey that the sentence names
    ending: bool = False  # «غادر روما»، «اختتم زيارته»: the day told is a journey's last
    likewise: bool = False  # «كما التقى ...»: goes on with what was told before
    further: bool = False  # «ثم عقد الجانبان اجتماعا موسعا»: another encounter than the one told before
    ordinal: int | None = None  # «الجولة الثانية»، «أول زيارة»: which of several it is
    confidence: float = 1.0
    details: object = field(default=None, compare=False, repr=False)  # finds out what is late

    if not TYPE_CHECKING:  # every attribute would seem to be there

        def __getattr__(self, name: str) -> object:
            """Find out what nobody has asked for so far; Python asks here for fields without a value alone."""
            if name not in _LATE:
                raise AttributeError(name)
            value = getattr(self.details, name)
            object.__setattr__(self, name, value)
            return value

    def left_to(self, details: object, names: Iterable[str]) -> Self:
        """Return the draft without these late fields, which are attributes of ``details``."""
        draft = replace(self, details=details)
        for name in names:
            object.__delattr__(draft, name)
        return draft

    def with_parts(self, *parts: Part) -> Self:
        """Return the draft with these parts instead of its own."""
        return replace(self, parts=parts)


#: The fields of drafts that are found out when somebody asks.
_LATE: Final = frozenset(one.name for one in fields(Draft) if "late" in one.metadata)

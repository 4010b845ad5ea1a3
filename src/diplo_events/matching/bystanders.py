"""Who and what stands among the participants and is none: a guest's company, the place that somebody leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.accompanied import WITH_HIM
from diplo_events.clauses.journey_words import LEAVING
from diplo_events.document import PERSONS, FunctionKind, MentionKind
from diplo_events.drafts import Part
from diplo_events.matching.topics.invitations import inviter
from diplo_events.mentions.vocabulary import HIGHNESSES
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function, Mention

_TO: Final = frozenset({"إلى", "ل"})
#: What one does with the letter of another; «قام بتسليم» is told as «قام».
_HANDING: Final = frozenset({"سلم", "تسليم", "تسلم", "نقل", "حمل", "أوصل", "قام"})
#: What leads to a reception at which a letter is handed over.
_OCCASIONS: Final = frozenset({"خلال", "أثناء", "لدى", "عند", "عقب", "بعد"})
_RECEIVING: Final = frozenset({"استقبال", "لقاء", "اجتماع", "مقابلة"})
_GETTING: Final = frozenset({"تسلم", "تلقى", "استلم"})
_EXCHANGING: Final = "تبادل"
#: «رسالة موجهة إلى الملك».
_ADDRESSED: Final = frozenset({"موجه", "موجهة"})


def is_company(view: View, mention: Mention) -> bool:
    """«والوفد المرافق له»، «والوفد الرسمي المرافق»: who comes with a guest is nobody by himself."""
    words = (view.key(place) for place in range(mention.first, mention.last + 1))
    return mention.actor is None and mention.position == "delegation" and any(word in WITH_HIM for word in words)


def without_bearer(view: View, clause: Clause, parts: list[Part]) -> list[Part]:
    """«سلم السفير الرسالة لوزير الخارجية»: of a letter told before, who hands it over is not who wrote it.

    «سلمه الوزير رسالة تتضمن دعوة الرئيس له لحضور القمة»: nor is he where it holds his master's invitation.
    """
    first = clause.predicate.first
    told = first - view.is_verb(first)  # «الرسالة سلمها السفير»
    known = any(_is_definite(view, place) for place in (told, first + 1))
    verbs = (place for place in (first - 1, first + 1) if place >= 0 and view.is_verb(place))
    handed = clause.predicate.light in _HANDING or any(view.may_be(place, _HANDING) for place in verbs)
    if not handed:
        return parts
    kinds = {FunctionKind.SUBJECT, FunctionKind.HOST}
    bearers = {mention for item in clause.functions if item.kind in kinds for mention in item.mentions}
    author = inviter(view, clause)
    invited = author is not None and fold(author.text) in HIGHNESSES
    if author in bearers or author is None or invited or author.actor not in {one.actor for one in bearers}:
        author = None  # «سلمه رسالة تتضمن دعوة سموه لحضور القمة»: he is invited
    known = known or _is_of_another(clause, bearers)
    if not known and author is None:
        return parts
    kept = [part for part in parts if part.role != "sender" or part.mention not in bearers]
    return [Part("sender", author), *kept] if author is not None else kept


def _is_of_another(clause: Clause, bearers: set[Mention]) -> bool:
    """«سلم السفير رسالة رئيس بلاده إلى الملك»: whose letter it is, by the genitive of the noun."""
    authors = {one for item in clause.all(FunctionKind.GENITIVE) for one in item.mentions if one.kind in PERSONS}
    return bool(authors - bearers)


def _is_definite(view: View, place: int) -> bool:
    """«الرسالة»، «رسالة الدعوة»: a noun with its article, or in whose genitive one stands."""
    reading = view.reading(place) if place not in view.covered else None
    return reading is not None and reading.pos == "noun" and "Al_det" in reading.proclitics


def to_the_nearest(view: View, clause: Clause, parts: list[Part]) -> list[Part]:
    """«وجه دعوة لسلطان بروناي لحضور القمة خلال زيارة الرئيس للمملكة»: a letter goes to those told next to it.

    Who is led to by a preposition of its own that «و» joins gets one too.
    """
    led = [item for item in clause.all(FunctionKind.PREPOSITION, *_TO) if item.mentions]
    far = {mention for item in led[1:] if not _is_joined(view, item.first) for mention in item.mentions}
    far |= {mention for item in led if _is_of_reception(view, clause, item) for mention in item.mentions}
    parts = [part for part in parts if part.role != "recipient" or part.mention not in far]
    senders = {part.mention.actor for part in parts if part.role == "sender"} - {None}
    own = [part for part in parts if part.role == "recipient" and _is_home_of(part.mention, senders)]
    others = any(part.role == "recipient" and part not in own for part in parts)
    return [part for part in parts if part not in own] if others else parts


def _is_of_reception(view: View, clause: Clause, item: Function) -> bool:
    """«تسلم الوزير الرسالة خلال استقباله أمس للسفير»: who is received, and gets none."""
    before = (one for one in clause.functions if one.first < item.first and one.preposition in _OCCASIONS)
    return any(view.may_be(one.first, _RECEIVING) for one in before)


def _is_home_of(mention: Mention, senders: set[str | None]) -> bool:
    """«سلم الوزير الكيني السفير مذكرة تتعلق بزيارة لنيروبي»: nobody writes to his own state."""
    return mention.kind is MentionKind.COUNTRY and mention.actor in senders


def to_the_addressee(view: View, clause: Clause, parts: list[Part]) -> list[Part]:
    """«تسلم الوزير رسالة موجهة إلى الملك»، «سلم الوزير دعوة إلى الملك»: who gets it on his behalf is no recipient.

    So is only who is told to have it «موجهة إلى» him, or whom «إلى» leads to right behind the letter's sender.
    """
    led = [item for item in clause.all(FunctionKind.PREPOSITION, *_TO) if _is_addressed(view, clause, item)]
    addressed = [mention for item in led for mention in item.mentions if mention.kind in PERSONS]
    if clause.predicate.light not in _GETTING | _HANDING or not addressed:
        return parts
    others = [part for part in parts if part.role != "recipient"]
    senders = {part.mention for part in others if part.role == "sender"}
    return [*others, *(Part("recipient", one) for one in addressed if one not in senders)]


def to_each_other(clause: Clause, parts: list[Part]) -> list[Part]:
    """«تبادل الملك والرئيس برقيات التهنئة»: of two who write to each other the second is who gets a letter."""
    if clause.predicate.light != _EXCHANGING or any(part.role == "recipient" for part in parts):
        return parts
    return [Part("recipient" if number else part.role, part.mention) for number, part in enumerate(parts)]


def _is_addressed(view: View, clause: Clause, item: Function) -> bool:
    before = item.first - 1 - (view.key(item.first - 1) in {"الي"})
    if view.may_be(before, _ADDRESSED):
        return True
    senders = {one.last for sent in clause.all(FunctionKind.PREPOSITION, "من") for one in sent.mentions}
    return clause.predicate.light in _HANDING and before + 1 in senders


def _is_joined(view: View, place: int) -> bool:
    return view.conjoined(place) or view.conjoined(place - 1)


def bound_for(clause: Clause, parts: list[Part]) -> list[Part]:
    """«غادر مطار القاهرة متوجها إلى باريس»: who leaves a place for another visits the other."""
    if clause.predicate.lemma not in LEAVING:
        return parts
    own = {part.mention.actor for part in parts if part.role == "visitor"}  # «غادر برن عائدا إلى بلاده»
    led = (mention for item in clause.all(FunctionKind.PREPOSITION, *_TO) for mention in item.mentions)
    goals = {mention for mention in led if (mention.actor or mention.country) not in own}
    hosts = [part for part in parts if part.role == "host"]
    if all(part.mention in goals for part in hosts) or not any(part.mention in goals for part in hosts):
        return parts
    return [part for part in parts if part.role != "host" or part.mention in goals]

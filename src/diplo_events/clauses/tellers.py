"""Who tells: the speaker before a relative report, the one after it, and the paper that says something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING
from diplo_events.clauses.complements import complements
from diplo_events.clauses.first_person import is_of_both, speaker_behind
from diplo_events.clauses.papers import is_paper, paper_owner
from diplo_events.clauses.phrases import function
from diplo_events.clauses.subjects import earlier_subject
from diplo_events.clauses.told_subjects import continued_subject, in_words_told
from diplo_events.clauses.visited import visited_by, visited_head
from diplo_events.document import PERSONS, Clause, Function, FunctionKind, MentionKind, Predicate

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading


#: Whose office speaks for whom.
_OFFICES: Final = frozenset({"مكتب", "ديوان"})
#: «مكتب إعلام القيادة»: what of it speaks.
_PUBLIC: Final = frozenset({"إعلام", "صحافة"})
#: «ما أفاد به بيان».
_OF_IT: Final = frozenset({"به", "بها"})
#: Those who work for a body between states, in the plural.
_STAFF: Final = frozenset({"قاض", "قاضي", "مفتش", "محقق", "مدع", "مدعي"})


def told_by(tellers: tuple[Mention, ...], position: int, found: tuple[Function, ...]) -> tuple[Function, ...]:
    """Return the functions with these people for the subject."""
    told = function(FunctionKind.SUBJECT, position, position + 1, tellers)
    return (told, *(item for item in found if item.kind is not FunctionKind.SUBJECT))


def told_apart(view: View, position: int, reading: Reading, predicate: Predicate) -> Clause | None:
    """A verb whose subject stands in another clause: «قال: التقينا»، «من طهران التي يزورها»."""
    if reading.per == "1":
        return told_by_speaker(view, position, predicate)
    visited = visited_head(view, position, reading)
    if not visited:
        return visited_by(view, position, reading, predicate)
    return Clause(view.index, position, position + 1, predicate, visited)


def tellers_of(view: View, position: int, lemma: str) -> tuple[Mention, ...]:
    """«ألقى الوزير كلمة أشاد فيها»: who made the speech that the verb tells of."""
    return continued_subject(view, position, lemma) if in_words_told(view, position) else ()


def told_by_speaker(view: View, position: int, predicate: Predicate) -> Clause:
    """«قال الوزير: «التقينا الرئيس»»: the subject is who speaks, the first one of the sentence."""
    found = complements(view, position + 1, subject_open=False)
    speaker = earlier_subject(view, position) or speaker_behind(view, position)
    if speaker is not None:
        kind = FunctionKind.PRONOUN if is_of_both(view, position, found) else FunctionKind.SUBJECT
        found = (function(kind, speaker.first, speaker.last, (speaker,)), *found)
    last = max((item.last for item in found), default=position + 1)
    return Clause(view.index, position, max(last, position + 1), predicate, found)


def _may_speak(view: View, position: int, place: int) -> bool:
    """Whether the paper behind the verb agrees with it; statements only say, they condemn and reject nothing."""
    verb, paper = view.reading(position), view.reading(place)
    if verb is None or paper is None:
        return False
    feminine = paper.gen == "f" or paper.num == "p"
    alike = verb.gen not in {"m", "f"} or (verb.gen == "f") == feminine
    return alike and (paper.lemma != "تصريح" or verb.lemma in SAYING)


def paper_subject(view: View, position: int) -> tuple[Function, ...]:
    """«وذكر بيان سوري أن»: the paper's owner is who speaks; not of «رفضت البيان السوري»، «رفضت تصريحات الوزير»."""
    paper = position + 1 + (view.key(position + 1) in _OF_IT)  # «وفق ما أفاد به بيان للوزارة»
    speaks = is_paper(view, paper) and _may_speak(view, position, paper)
    owners = paper_owner(view, paper) if speaks else ()
    owners = owners or _of_office(view, position)
    last = max((owner.last for owner in owners), default=position + 2)
    return (function(FunctionKind.SUBJECT, paper, last, owners),) if owners else ()


def _of_office(view: View, position: int) -> tuple[Mention, ...]:
    """«قال مكتب سولانا إن»، «أعلن ديوان رئيس الوزراء أن»: his office speaks for him."""
    verb, office = view.reading(position), view.reading(position + 1)
    if members := _of_body(view, position, office):
        return members
    if verb is None or office is None or verb.lemma not in SAYING or verb.gen == "f":
        return ()
    public = view.may_be(position + 2, _PUBLIC)  # «مكتب إعلام القيادة العامة»
    owner = view.actor(position + 2 + public)
    plain = office.lemma in _OFFICES and position + 1 not in view.covered and not office.proclitics
    return (owner,) if plain and owner is not None and (public or owner.kind in PERSONS) else ()


def _of_body(view: View, position: int, people: Reading | None) -> tuple[Mention, ...]:
    """«اتهم قضاة المحكمة الجنائية الدولية»، «أكد مفتشو الوكالة»: who works for a body speaks for it."""
    body = view.actor(position + 2)
    if people is None or people.lemma not in _STAFF or people.num != "p" or people.proclitics:
        return ()
    owned = body is not None and body.kind is MentionKind.ORGANISATION and view.preposition(position + 2) is None
    return (body,) if owned and body is not None else ()

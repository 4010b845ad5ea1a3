"""Whether somebody told before agrees with the predicate that leaves him out: in gender, in number, as another man."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind
from diplo_events.drafts import ANYBODY, are_officials
from diplo_events.orthography import fold
from diplo_events.resolution.gatherings import OF_STATES
from diplo_events.resolution.stateless import leads_some_state
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.document import Mention
    from diplo_events.drafts import Draft, Dropped

#: Folded heads of masculine bodies: «الجيش»، «البيت الأبيض».
MASCULINE: Final = frozenset("جيش مجلس بيت برلمان كرملين مكتب حزب قصر ديوان بنتاغون تنظيم مصدر وفد".split())
#: What a state calls itself, folded.
_REALMS: Final = frozenset("المملكه السلطنه الجمهوريه".split())


def is_same_man(one: Mention, other: Mention) -> bool:
    """Tell whether two mentions are of one man, listed or of one name."""
    if one.person_id is not None and one.person_id == other.person_id:
        return True
    return one.name is not None and one.name == other.name


def fit(draft: Draft, speakers: tuple[Mention, ...]) -> bool:
    """Tell whether speakers agree with the predicate in gender, and one man, state or body not with a plural."""
    alone = len(speakers) == 1 and _is_one(speakers[0])
    return all(agrees(draft, mention) for mention in speakers) and not (draft.number == "p" and alone)


def agreeing_states(draft: Draft) -> tuple[Mention, ...]:
    """«قال الوزير إن المعبر مغلق بعدما قصفته كينيا، متهمة»: the states named beside it that a feminine goes with."""
    speakers = tuple(part.mention for part in draft.parts if part.role == "speaker")
    states = all(one.actor and one.kind not in PERSONS for one in speakers)
    told = draft.gender == "f" and draft.content is not None  # «آليات مشددة»: an adjective
    return speakers if told and states and fit(draft, speakers) else ()


def _is_one(speaker: Mention) -> bool:
    """A man, a state or a movement; «معارضون سوريون» and «دول المجلس» are many, whatever their mention counts."""
    many = speaker.text.split()[0].endswith(("ون", "ين")) or speaker.actor in OF_STATES
    return speaker.number == "s" and not many


def is_another(subject: Mention, draft: Draft, dropped: Dropped) -> bool:
    """He is of another state than the one told; his own ambassador too may be there to welcome him."""
    actors = {part.mention.actor for part in draft.parts} - {None}
    if subject.actor is None or (not actors and draft.parts):
        told = (part.mention for part in draft.parts)
        return subject.actor is not None and all(are_officials(one) or leads_some_state(one) for one in told)
    if dropped.role == "guest":
        return bool(actors - {subject.actor})
    return len(actors) == 1 and subject.actor not in actors


def stands_for(dropped: Dropped, subject: Mention) -> bool:
    """«التقى» asks for one man or a delegation, «التقت» for a woman, a state or a body."""
    if subject.number not in {"s", "na"}:
        return False
    if dropped.gender == ANYBODY:
        return True
    if dropped.gender == "f":
        return subject.kind not in PERSONS or subject.gender == "f" or is_woman(subject)
    return (subject.kind in PERSONS and subject.gender != "f") or subject.text.startswith("وفد")


def agrees(draft: Draft, speaker: Mention) -> bool:
    """«وأضافت» is no man, «وأضاف» no woman and no ministry; papers («البيان») and participles say nothing of it."""
    if draft.gender == "f" and speaker.kind not in PERSONS:
        return fold(speaker.text).split()[0].removeprefix("ال") not in MASCULINE
    if draft.gender == "m" and draft.number == "s" and (_is_she(speaker) or _is_titled_she(speaker)):
        return draft.by_paper or draft.through_paper  # «قالت المتحدثة ... وأعلن فرض عقوبات»: nobody told
    return draft.gender != "f" or speaker.gender == "f" or is_woman(speaker)


def _is_she(speaker: Mention) -> bool:
    """«كينيا»، «المملكة»: no man's verb is a state's, «البيت الأبيض» apart; a ministry's may be its statement's."""
    head = fold(speaker.text).split()[0]
    return (speaker.kind is MentionKind.COUNTRY and head.removeprefix("ال") not in MASCULINE) or head in _REALMS


def _is_titled_she(speaker: Mention) -> bool:
    """«المتحدثة باسم الوزارة»، «وزيرة الخارجية», but not «معاليه»: what a man does is not hers."""
    head = (speaker.title or "").split()[:1]
    return speaker.kind in PERSONS and speaker.number == "s" and any(word.endswith("ة") for word in head)


def are_people(mentions: tuple[Mention, ...]) -> bool:
    """Tell whether somebody is told here, and nothing but people."""
    return bool(mentions) and all(one.kind in PERSONS for one in mentions)


def is_woman(speaker: Mention) -> bool:
    """«الوزيرة»; but «قادة» are men."""
    return speaker.number != "p" and bool(speaker.title) and (speaker.title or "").split()[0].endswith(("ة", "ه"))


def agreed(draft: Draft) -> Draft:
    """Return what several actors affirm together as what it is: they agree."""
    actors = {part.mention.actor for part in draft.parts if part.role == "speaker"}
    together = len(actors) > 1 or draft.number == "d" or draft.sides
    return replace(draft, subtype="agree") if together and draft.affirms else draft

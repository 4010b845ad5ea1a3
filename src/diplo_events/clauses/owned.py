"""Whose something is: an actor in the genitive of the noun before it takes no part in the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING
from diplo_events.clauses.journey_words import JOURNEYS
from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.phrase_words import ENCOUNTERS, SITES
from diplo_events.clauses.phrases import place_like
from diplo_events.document import FunctionKind
from diplo_events.mentions.vocabulary import WHEN

if TYPE_CHECKING:
    from diplo_events.clauses.walk import Walk
    from diplo_events.document import Reading

#: «دول من بينها كينيا».
_AMONG_THEM: Final = frozenset("بينها بينهم بينهن بينهما ضمنها ضمنهم".split())
#: Verbs with the preposition by which they lead to what they are about.
_TO_MATTER: Final = {
    "علي": frozenset("شدد وافق اعترض تحفظ احتج رد علق أثنى أكد حرص ألح أصر صادق صوت حث حض أجمع".split()),
    "في": frozenset({"شكك", "طعن", "نظر"}),
}
#: What a state has: «على وحدة العراق»؛ its genitive takes no part.
_OF_STATES: Final = frozenset("وحدة أمن سيادة استقرار سياسة مستقبل مصلحة حدود شمال جنوب شرق غرب اقتصاد شعب".split())
#: «وسط غياب الرئيس»: who is not there.
_ABSENCE: Final = frozenset({"غياب", "تغيب"})
_WHEN: Final = WHEN - {"عشيه"}
#: Prepositions that lead to no occasion: «عبر مساعدة الحركة»، «ضد قوات كينيا».
_NO_OCCASIONS: Final = frozenset("عبر ضد رغم بسبب نتيجه ازاء تجاه حول بشان دون مقابل".split())
_CALL_ON: Final = "زيارة"
_GOALS_BEHIND: Final = frozenset({"زيارة", "مغادرة"})
_TWO: Final = 2
#: Verbs that somebody met, called or received is the object of.
_TRANSITIVE: Final = frozenset("التقى قابل استقبل هاتف استضاف".split())
#: «في ديوان الوزارة»: where somebody is received.
_BUILDINGS: Final = frozenset("ديوان مبنى مكتب قاعة صالة دار بيت إقامة".split())
#: Gatherings that are called after a place.
_GATHERINGS: Final = frozenset("قمة مؤتمر منتدى ملتقى".split())
_REALM: Final = "state_body"
_SINCE: Final = frozenset({"من", "منذ"})


#: What leads to what is said, and what it leads to besides: «على مستوى الوزراء»، «على رأس وفد».
_UPON: Final = frozenset({"علي", "عن"})
_LEVELS: Final = frozenset({"مستوى", "رأس", "هامش", "يد", "صعيد", "جانب", "طريق"})


def is_owned(walk: Walk) -> bool:
    """«بسياسة الولايات المتحدة»: in the genitive of the noun before it, an actor has no part in the clause."""
    before = walk.view.reading(walk.position - 1)
    if walk.view.key(walk.position - 1) in _AMONG_THEM and says(walk):  # «أعلنت دول من بينها كينيا»
        return True
    if before is None or before.pos != "noun" or walk.position - 1 in walk.view.covered:
        return False
    if before.lemma in _GOALS_BEHIND and before.enclitic.endswith("_poss") and _is_goal(walk):
        own = walk.verb is not None or walk.taking_place  # «في برقية بعثها إثر مغادرته المملكة»
        return own and walk.view.key(walk.position - 2) in _WHEN  # «قبل مغادرته بيروت»
    if before.enclitic:  # «عقب لقائه الرئيس»، «بعد زيارته الملك»: whom he met
        met = before.lemma in (ENCOUNTERS - JOURNEYS) | {_CALL_ON} and before.enclitic.endswith("_poss")
        return met and walk.view.key(walk.position - 2) in _WHEN and walk.verb is not None and not _awaits(walk, before)
    led = bool({"bi_prep", "li_prep", "ka_prep"} & set(before.proclitics)) or before.lemma in _OF_STATES | _ABSENCE
    led = led or _of_matter(walk, before) or _since(walk, before) or _of_other_act(walk, before)
    led = led or _where_before(walk, before) or _of_what_is_said(walk, before)
    led = led or walk.view.key(walk.position - 2) in _NO_OCCASIONS  # «اعترف بالقتل عبر مساعدة الحركة»
    led = led or before.lemma in SITES | _BUILDINGS or _is_called_after(walk, before)  # «في مقر الرئاسة»
    return led and "Al_det" not in before.proclitics and walk.position > walk.start


def _of_what_is_said(walk: Walk, noun: Reading) -> bool:
    """«أكدت خلال لقائها مع الوزير على دعم الاتحاد»: whose support it is that was spoken of; «على مستوى الوزراء»."""
    return walk.nominal and walk.view.key(walk.position - 2) in _UPON and noun.lemma not in _LEVELS


def _awaits(walk: Walk, noun: Reading) -> bool:
    """«التقت الوزيرة خلال زيارتها نظيرها»: whom a verb of meeting still wants; «زيارته» has its goal besides."""
    told = [item for item in walk.found if item.mentions]
    return noun.lemma == _CALL_ON and walk.verb is not None and walk.verb.lemma in _TRANSITIVE and len(told) < _TWO


def _is_goal(walk: Walk) -> bool:
    """«بيروت»، «المملكة»: where one can go."""
    mention = walk.view.starts[walk.position]
    return place_like(mention) or mention.position == _REALM


def says(walk: Walk) -> bool:
    """Whether the predicate of this walk is a verb of speech."""
    return walk.verb is not None and walk.verb.lemma in SAYING and not walk.nominal


def _is_called_after(walk: Walk, noun: Reading) -> bool:
    """«التقى نظيره في قمة كيغالي»، «خلال منتدى الدوحة»: a gathering has the name of where it is held."""
    place = walk.view.starts.get(walk.position)
    if place is None or not place_like(place) or walk.verb is None:
        return False
    return noun.lemma in _GATHERINGS and walk.view.preposition(walk.position - 2) is not None


def _since(walk: Walk, noun: Reading) -> bool:
    """«بعد أسبوعين من جولة الوزيرة»، «منذ زيارة الرئيس»: whose the encounter is that the time is told by."""
    return noun.lemma in ENCOUNTERS and walk.view.key(walk.position - 2) in _SINCE


def _where_before(walk: Walk, noun: Reading) -> bool:
    """«تستدعي السفير بعد هجوم أكرا»: where it had happened that told the time, somebody being done to already."""
    told = any(item.mentions and item.kind is FunctionKind.OBJECT for item in walk.found)
    when = walk.view.key(walk.position - 2) in _WHEN and noun.lemma not in ENCOUNTERS
    return told and when and place_like(walk.view.starts[walk.position])


def _of_matter(walk: Walk, noun: Reading) -> bool:
    """«شدد على دور مصر»، «شكك في رواية إيران»: whose the matter is that the verb leads to."""
    verbs = _TO_MATTER.get(walk.view.key(walk.position - 2))
    return verbs is not None and walk.verb is not None and walk.verb.lemma in verbs and noun.lemma != "لسان"


def _of_other_act(walk: Walk, noun: Reading) -> bool:
    """«زيارته إلى مصر بالتزامن مع إعلان الجامعة»: whose doing another act is takes no part in the journey."""
    last = walk.found[-1] if walk.found else None
    near = last is not None and last.kind is FunctionKind.PREPOSITION and last.last == walk.position
    return near and walk.nominal and walk.view.key(walk.position - 2) == "مع" and is_masdar(noun)


def owned_envoy(walk: Walk) -> bool:
    """«إنها استدعت سفيرها»: a man that belongs to somebody is no subject of the feminine verb before him."""
    mention, verb = walk.view.actor(walk.position), walk.view.reading(walk.position - 1)
    if mention is None or verb is None or mention.reference != "possessive":
        return False
    return verb.pos == "verb" and verb.gen == "f" and mention.position is not None and mention.gender != "f"

"""What states do to each other, where the word of it is spelled alike as verb and noun, or as another verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.owners import deciding
from diplo_events.clauses.phrase_words import PAPERS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

#: Verbs that another verb follows behind their subject: «كان الوزير زار روما».
_AUXILIARIES: Final = frozenset("كان كاد عاد بدأ ظل أصبح أخذ راح مازال زال سبق بات استمر".split())
#: With what is done again they tell one act: «أعادت غانا فتح سفارتها» (verbs).
_AGAIN: Final = frozenset({"أعاد", "عاود"})
#: Measures, and what talks end with, as verb and as noun spelled alike.
_ACTS: Final = frozenset("طرد سحب قطع رفع فرض فتح خفض منع توصل".split())
_SPELLED_ALIKE: Final = frozenset({"verb", "noun", "noun_prop"})  # «فتح» is a movement too
_ABOUT_TO: Final = frozenset({"بصدد"})
_SIGNED: Final = PAPERS | {"عقد"}
#: So far behind those who sign what they sign may stand.
_SIGNING: Final = 10


def act_noun(view: View, position: int) -> Reading | None:
    """«استنكرت الصين طرد كندا السفير»، «قرار كندا طرد السفير»: behind who decides or speaks, the act and no verb."""
    best = view.reading(position)
    if best is None or best.pos not in _SPELLED_ALIKE or best.lemma not in _ACTS:
        return None
    if best.proclitics or best.enclitic or not (_is_decided(view, position) or _told_of_doer(view, position)):
        return None
    return next((one for one in view.tokens[position].readings if one.pos == "noun" and one.lemma in _ACTS), None)


def _told_of_doer(view: View, position: int) -> bool:
    subject = view.covered.get(position - 1)
    if subject is None or view.actor(subject.first) is not subject or subject.last != position:
        return False
    return deciding(view, position) is not None or is_proposal(view, subject.first - 1)


def _is_decided(view: View, position: int) -> bool:
    """«قررت طرد السفير»، «بصدد فرض عقوبات»: right behind another verb, or who is about to, no verb stands."""
    return position - 1 not in view.covered and (view.key(position - 1) in _ABOUT_TO or is_proposal(view, position - 1))


def signing(view: View, position: int) -> Reading | None:
    """«توقع مصر وقبرص غدا اتفاقية»: before a feminine subject the imperfect of «وقع», no perfect of «توقع»."""
    first = view.actor(position + 1)
    if first is None or first.gender == "m":
        return None
    following = range(first.last, min(len(view), first.last + _SIGNING))
    if not any(view.may_be(place, _SIGNED) and place not in view.covered for place in following):
        return None
    readings = (one for one in view.tokens[position].readings if one.pos == "verb" and one.vox == "a")
    return next((one for one in readings if one.lemma == "وقع" and (one.asp, one.gen) == ("i", "f")), None)


def is_proposal(view: View, position: int) -> bool:
    """«اقترح الرئيس عقد قمة»، «يدرس الاتحاد فرض عقوبات»: behind a verb and its subject stands what it is done to."""
    reading = view.reading(position)
    if reading is None or view.is_kicker(position):
        return False
    return reading.pos == "verb" and reading.lemma not in _AUXILIARIES | _AGAIN

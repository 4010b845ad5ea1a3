"""Encounters named behind another that are part of it: its talks, its session, its paper, at whose bidding it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.phrase_words import HOLDING_NOUNS, TALKS, WITH
from diplo_events.document import PredicateKind
from diplo_events.matching.topics import words

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause

#: Verbs and nouns of meeting, which talks told of behind them may be: «يلتقيه لإجراء محادثات حول الأزمة».
_MEETINGS: Final = frozenset({"التقى", "اجتمع", "قابل", "استقبل", "لقاء", "اجتماع", "استقبال"})
_GATHERINGS: Final = frozenset({"اجتماع", "لقاء", "جلسة"})
_SESSIONS: Final = frozenset({"جلسة", "جولة"})
#: «زيارة يجري خلالها محادثات»: talks of the journey itself, where nobody is named with whom, so far behind them.
_DURING_IT: Final = frozenset({"خلالها", "خلاله"})
_PARTNER: Final = 8
#: So far behind the signing stands what is signed: «توقيع ثلاث اتفاقيات».
_NAMED: Final = 3
#: So far behind «دعوة» it is said to what.
_INVITING: Final = 9
#: «خلال زيارته»؛ so far before it stands the verb of meeting.
_DURING: Final = frozenset({"خلال", "اثناء", "ضمن"})
_VERB: Final = 10
_INVITATIONS: Final = frozenset({"دعوة", "دعا"})


def belongs_to(view: View, clause: Clause, place: int) -> bool:
    """Tell whether the encounter named here is part of the clause's own."""
    tests = (held_in, _own_paper, _of_session, _invited_to, _at_bidding, _on_journey)
    return any(test(view, clause, place) for test in tests)


def held_in(view: View, clause: Clause, place: int) -> bool:
    """«يلتقي نظيره لإجراء محادثات»، «يلتقون في اجتماع»: the talks are the meeting, with nobody else."""
    own = clause.predicate
    if own.lemma not in _MEETINGS | TALKS | GOING:
        return False
    held = heads(view, place, TALKS) and (heads(view, place - 1, HOLDING_NOUNS) or view.key(place - 1) in _DURING_IT)
    held = held or (view.key(place - 1) == "في" and heads(view, place, _GATHERINGS) and _is_bare(view, place))
    near = map(view.key, range(place + 1, place + (_PARTNER if own.lemma in GOING else 4)))
    return held and WITH.isdisjoint(near)


def _own_paper(view: View, clause: Clause, place: int) -> bool:
    """«توقيع اتفاقية تنص على ...»: what is signed is no other event."""
    own = clause.predicate
    return own.lemma in words.SIGNING and place - own.last < _NAMED and heads(view, place, words.CONCLUDED)


def _of_session(view: View, clause: Clause, place: int) -> bool:
    """«عقدا جلسة محادثات خصصت للأزمة»: the talks of a session are no other encounter."""
    session = heads(view, place - 1, _SESSIONS) and place == clause.predicate.last
    return session and heads(view, place, TALKS) and _is_bare(view, place)


def _invited_to(view: View, _clause: Clause, place: int) -> bool:
    """«رسالة تتضمن دعوة لحضور القمة وتتصل بالعلاقات»: what one is invited to does not end what is written."""
    inviting = any(heads(view, before, {"دعوة"}) for before in range(max(place - _INVITING, 0), place))
    return inviting and any(heads(view, before, words.INVITED) for before in range(max(place - 3, 0), place))


def _at_bidding(view: View, clause: Clause, place: int) -> bool:
    """«عقد المجلس جلسة بدعوة من كينيا لبحث الأزمة»: at whose invitation they met."""
    noun, own = view.reading(place), clause.predicate.lemma
    asked = noun is not None and noun.lemma == "دعوة" and own not in _INVITATIONS | GOING
    return asked and noun is not None and not {"bi_prep", "li_prep"}.isdisjoint(noun.proclitics)


def _on_journey(view: View, clause: Clause, place: int) -> bool:
    """«يلتقي خلال زيارته نظيره لبحث التعاون»: the journey during which they meet is not what the meeting is for."""
    return clause.predicate.lemma in _MEETINGS and clause.predicate.last <= place and _is_during(view, place)


def is_setting(view: View, clause: Clause) -> bool:
    """Tell whether the clause's journey only says during what one meets somebody, who is told behind it too."""
    place, own = clause.predicate.first, clause.predicate.kind is PredicateKind.MASDAR
    if not own or not heads(view, place, GOING) or not _is_during(view, place):
        return False
    for before in range(place - 2, max(place - _VERB, -1), -1):
        if view.is_stop(before):
            return False
        if view.is_verb(before):
            return view.may_be(before, _MEETINGS)
    return False


def _is_during(view: View, place: int) -> bool:
    noun = view.reading(place)
    own = noun is not None and noun.lemma in GOING and noun.enclitic.endswith("_poss")
    return own and view.key(place - 1) in _DURING


def _is_bare(view: View, place: int) -> bool:
    return (one := view.reading(place)) is not None and not (one.proclitics or one.enclitic)


def heads(view: View, place: int, lemmas: Collection[str]) -> bool:
    """Tell whether a word of these lemmas stands here, outside any name."""
    reading = view.reading(place)
    return reading is not None and place not in view.covered and reading.lemma in lemmas

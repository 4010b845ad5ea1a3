"""A verb that goes on with the subject of the clauses before: «زار روما، ثم التقى الرئيس»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.agreement import agrees
from diplo_events.clauses.companions import (
    gone_there,
    hosts_gathering,
    received_by,
)
from diplo_events.clauses.journey_words import GOING, MOVING
from diplo_events.clauses.matters import MEETINGS, TALKS
from diplo_events.clauses.phrase_words import THAT_WORDS
from diplo_events.clauses.phrases import function
from diplo_events.clauses.pronouns import is_done_to_me
from diplo_events.clauses.subjects import earlier_subject
from diplo_events.document import LANDS, Clause, FunctionKind, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Verbs right before the state that one goes to.
_VISITING: Final = frozenset({"زار", "غادر", "قصد", "بلغ"})
_MEETING: Final = frozenset({"التقى", "اجتمع", "قابل", "استقبل", "استضاف"})
_TALKING: Final = frozenset("بحث ناقش تباحث تشاور استعرض تدارس".split())
#: So far behind «أنها» the act may stand: «أعلنت أنها قررت أمس طرد السفير».
_BEHIND_THAT: Final = 5
#: People who act for no state (lemmas).
_PEOPLE: Final = frozenset(
    "عائلة أسرة شيخ وجيه أعيان عين شخصية ناشط مواطن طالب أهالي أهل ساكن سكان صحفي صحافي كاتب فنان محام محامي رجل "
    "تاجر مثقف أكاديمي متظاهر محتج جمعية نقابة قبيلة عشيرة شاب".split()
)
#: What may stand between a relative pronoun and its verb.
_AUXILIARIES: Final = frozenset({"قد", "سوف", "لم", "لن", "لا"})
#: Behind these a noun is who says it, never what is said.
_SAYING: Final = frozenset({"قال", "صرح", "أردف"})
_THEY: Final = frozenset("انها انهما انهم بانها بانهما بانهم".split())


def continued(view: View, clause: Clause) -> Clause:
    """«... سيتوجه إلى طهران حيث سيلتقي الرئيس»: a verb with one actor at most may go on with the subject before."""
    told = sum(len(item.mentions) for item in clause.functions if item.kind is not FunctionKind.PREPOSITION)
    if told > 1 and not _meets_several(clause):
        return clause
    if clause.predicate.kind is PredicateKind.LIGHT and _has_subject(view, clause):
        return clause
    if any(test(view, clause) for test in (_tells_of_thing, _led_by_subject, hosts_gathering, _has_people_behind)):
        return clause
    own = {mention for item in clause.functions for mention in item.mentions}
    before = _traveller_told_of(view, clause) or gone_there(view, clause)
    before = before or earlier_subject(view, clause.predicate.first)
    if (
        before is None
        or before in own
        or _is_goal(view, before)
        or not agrees(view, clause.predicate.first, before, lemma=clause.predicate.lemma)
    ):
        return clause
    place = clause.predicate.first
    if received_by(clause):
        guest = function(FunctionKind.SUBJECT, place, place + 1, (before,))
        received = replace(clause.predicate, voice="p")
        return replace(clause, predicate=received, functions=(*clause.functions, guest))
    kind = FunctionKind.PRONOUN if is_done_to_me(view, place) else FunctionKind.HOST
    doers = all_of_them(view, place, before) if kind is FunctionKind.HOST else (before,)
    return replace(clause, functions=(*clause.functions, function(kind, place, place + 1, doers)))


def _tells_of_thing(view: View, clause: Clause) -> bool:
    """«الملف الذي قد يصل إلى المجلس»: no actor stands before the pronoun, and none is meant by the verb."""
    relative = clause.predicate.first - 2
    led = view.key(relative + 1) in _AUXILIARIES and relative > 0 and view.is_relative(relative)
    return led and view.relative_head(relative) is None


def _is_goal(view: View, mention: Mention) -> bool:
    """«حيث زار مصر وأجرى محادثات»: where somebody went who is left out, and who goes on."""
    return mention.kind in LANDS and view.may_be(mention.first - 1, _VISITING)


def _has_people_behind(view: View, clause: Clause) -> bool:
    """«قصفت القوات القرية وأرسلت عائلات كينية رسالة»: right behind the verb stand those who did it, known or not."""
    verb = clause.predicate.first
    while verb >= 0 and not view.is_verb(verb):
        verb -= 1
    people = view.reading(verb + 1) if verb >= 0 else None
    if people is None or verb + 1 in view.covered or view.preposition(verb + 1) is not None:
        return False
    if people.pos != "noun" or people.enclitic:
        return False
    said = view.may_be(verb, _SAYING) and people.proclitics == ("Al_det",)  # «..., قالت المصادر إن»
    return said or (people.lemma in _PEOPLE and not people.proclitics)


def all_of_them(view: View, place: int, subject: Mention) -> tuple[Mention, ...]:
    """«أعلنت بيرو وكوبا أنهما ستطردان السفير»: the pronoun behind «أن» takes up all who are told there."""
    if not any(view.key(before) in _THEY for before in range(place - 1, place - _BEHIND_THAT, -1)):
        return (subject,)
    group, _ = actor_group(view, subject.first)
    return group if subject in group else (subject,)


def _meets_several(clause: Clause) -> bool:
    """«قبل أن يلتقي الرئيس ونائبه»: those whom somebody meets, and nobody told who does."""
    alone = clause.predicate.lemma in _MEETING and clause.predicate.kind is PredicateKind.VERB
    return alone and not any(item.mentions for item in clause.all(FunctionKind.SUBJECT))


def _traveller_told_of(view: View, clause: Clause) -> Mention | None:
    """«قال المتحدث إن الوزير سيزور روما ومنها سيتوجه إلى برن»: behind «إن» he travels on who is told of there.

    So does he meet others: «قال المتحدث إن الوزير سيحضر المنتدى وسيجري محادثات مع نظيره».
    """
    place, lemma = clause.predicate.first, clause.predicate.lemma
    if lemma not in MOVING | GOING | _MEETING | MEETINGS | TALKS | _TALKING:
        return None
    openings = (one for one in range(place - 1, -1, -1) if view.subordinates(one) and view.key(one) in THAT_WORDS)
    told = (earlier_subject(view, place, start=one) for one in openings)
    return next((one for one in told if one is not None and agrees(view, place, one, lemma=lemma)), None)


def _led_by_subject(view: View, clause: Clause) -> bool:
    """«... ونتنياهو يبحث»: right before a singular verb stands its own subject."""
    reading = view.reading(clause.predicate.first)
    led = any(item.mentions and item.last == clause.predicate.first for item in clause.all(FunctionKind.SUBJECT))
    return led and reading is not None and reading.num == "s"


def _has_subject(view: View, clause: Clause) -> bool:
    """«أن تواصل الحركة المفاوضات» has one; «إنه والوزير سيجريان محادثات» has but one of two."""
    subjects = [item for item in clause.all(FunctionKind.SUBJECT) if item.mentions]
    between = range(subjects[0].last, clause.predicate.first) if subjects else range(0)
    readings = (view.reading(place) for place in between)
    return bool(subjects) and not any(one is not None and one.pos == "verb" and one.num == "d" for one in readings)

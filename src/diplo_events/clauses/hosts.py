"""Whose doing a clause is that does not say so: the subject of a clause before it, or of the verb around a masdar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.acts import act_noun
from diplo_events.clauses.agreement import agrees
from diplo_events.clauses.asked import asked_for, doer_between, is_elsewhere
from diplo_events.clauses.both import of_both
from diplo_events.clauses.bound import bound
from diplo_events.clauses.cited_hosts import quoted_host
from diplo_events.clauses.companions import (
    addressed,
    brought_together,
    goes_to_meet,
    guests_of,
    hosting,
    together,
)
from diplo_events.clauses.continuing import all_of_them
from diplo_events.clauses.hosts_abroad import at_capital, away_from_home, unbroken, visited
from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.matters import MEETINGS, TALKS, names_sides, partner_of_matter, sides_of_matter
from diplo_events.clauses.overseen import overseers
from diplo_events.clauses.owners import (
    deciding,
    doer_of_own,
    invited,
    meant_by_pronoun,
    owner,
    praised_for,
)
from diplo_events.clauses.phrase_words import HOLDING
from diplo_events.clauses.phrases import is_scene, on_margin
from diplo_events.clauses.programmes import scheduled
from diplo_events.clauses.receptions import done_to_him, receives_him, with_host, with_own_object, without_met
from diplo_events.clauses.subjects import earlier_subject
from diplo_events.clauses.tidings import without_tellers
from diplo_events.clauses.willing import willing
from diplo_events.document import PERSONS, Clause, FunctionKind, MentionKind, PredicateKind
from diplo_events.values import replace

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: «أفكار تدفع المفاوضات»، «ما يعرقل المحادثات»: what is done to talks by who does not hold them.
_FURTHERING: Final = frozenset("دفع عرقل أحيا أنعش نسف قوض أفشل سهل يسر رعى شجع راقب دعم أعاق خرب هدد سمم".split())
#: «كان للوزير لقاء»: the verb of having.
_HAVING: Final = frozenset("كان كانت يكون تكون سيكون ستكون".split())
#: «وذلك خلال لقائه»: what everything before it took place on the occasion of.
_ON_OCCASION: Final = frozenset({"وذلك", "ذلك"})
_MEANWHILE: Final = frozenset("خلال اثناء عقب بعد قبيل قبل في لدي اثر".split())
#: «ينوي لقاء الرئيس»، «رفض لقاء السفير»: what somebody wants, or does not.
_WANTING: Final = frozenset("اعتزم نوى أزمع أراد أمل تمنى قرر رفض طلب فضل ود".split())
_TIMES: Final = frozenset({"بعد", "عقب", "قبل", "قبيل", "غداه"})
#: So many words tell how long before or after: «بعد يومين فقط من».
_DAYS: Final = 5
#: «فور وصوله إلى أكرا استقبله الرئيس»: so near behind his arrival somebody is received.
_RECEIVING: Final = frozenset({"استقبل", "التقى"})
_SOON: Final = 6
#: What one state does to another; it is not the doing of whoever speaks of it.
_MEASURES: Final = frozenset({"عقوبة", "عقاب", "حظر"})


def hosted(view: View, clause: Clause, verbal: list[Clause], nominal: list[Clause]) -> Clause:
    """Give a masdar the subject of the verb it stands with: «أكد الوزير خلال لقائه ...»."""
    if clause.all(FunctionKind.HOST) or _is_another_matter(view, clause) or is_elsewhere(view, clause):
        return clause
    clause = without_met(view, with_own_object(view, clause, verbal), verbal)
    subjects = asked_for(view, clause, verbal) or doer_between(view, clause.predicate.first)
    subjects = subjects or hosting(view, clause) or bound(view, clause) or _joined_owner(view, clause, nominal)
    subjects = subjects or willing(view, clause) or overseers(view, clause)
    subjects = subjects or _of_journey(view, clause, verbal, nominal)
    subjects = subjects or brought_together(view, clause, verbal) or addressed(view, clause, verbal)
    subjects = subjects or _host_subject(view, clause, verbal)
    place = clause.predicate.first
    clause, both = of_both(view, clause, verbal)
    subjects = both or away_from_home(view, clause, subjects, verbal)
    subjects = _man_of_state(clause, _without_visited(clause, subjects), verbal)
    if (sides := sides_of_matter(view, clause)) is not None:
        clause = replace(clause, functions=(*clause.functions, sides))
        if not subjects:
            return clause
    if not subjects:
        apart = _has_counterpart(clause) or receives_him(view, clause) or done_to_him(view, clause)
        apart = apart or _is_occasion(view, place)
        wanted = _is_wanted(view, place)
        main = earlier_subject(view, place) if apart or wanted else meant_by_pronoun(view, place)
        told = () if main is None else (main,) if apart else all_of_them(view, place, main)
        subjects = _without_visited(clause, told)
    subjects = _by_pronoun(view, place, subjects)
    subjects += (visited(view, clause, verbal + nominal) or at_capital(clause, subjects)) if subjects else ()
    subjects = without_tellers(view, clause, tuple(one for one in subjects if not is_scene(view, one)), verbal)
    if clause.predicate.lemma in _MEASURES:
        subjects = tuple(one for one in subjects if _takes_measure(view, one, place))
    if len(subjects) == 1 and _is_of_another_verb(view, place, subjects[0]):
        return clause  # «خاطب الرئيس نوابا جاؤوا لزيارة روما»: they came
    if not subjects:
        return clause
    clause = replace(clause, functions=(*clause.functions, *partner_of_matter(view, clause)))
    return with_host(view, clause, subjects)


def told_in_relative(view: View, clause: Clause, verbal: list[Clause]) -> bool:
    """«عبر الأمين العام عن ارتياحه للمحادثات التي أجراها مبعوثه»: who held them is told, and it is not who speaks."""
    start, lemma = clause.predicate.last, clause.predicate.lemma
    held = (one for one in verbal if one.predicate.light in HOLDING)
    within = (one for one in held if one.predicate.kind is PredicateKind.LIGHT and one.predicate.lemma == lemma)
    relative = (one for one in within if start < one.predicate.first < clause.last)
    told = (one for one in relative if view.is_relative(one.predicate.first - 1))
    subjects = ((one, item.mentions) for one in told for item in one.all(FunctionKind.SUBJECT))
    return any(own and names_sides(one) for one, own in subjects)


def _is_of_another_verb(view: View, position: int, subject: Mention) -> bool:
    """The verb right before the masdar has another subject; «زيارة الوزير تتضمن لقاء» is his journey none the less."""
    before = position - 1
    told = deciding(view, before) or deciding(view, position)  # «قرار مالي الذي يقضي بطرد السفير»
    if not view.is_verb(before) or told is not None or scheduled(view, position) is not None:
        return False
    if act_noun(view, before) is not None:  # «أعلنت كندا أمس (الجمعة) فرض عقوبات»
        return False
    return not agrees(view, before, subject)


def _is_another_matter(view: View, clause: Clause) -> bool:
    """«على هامش القمة»، «أفكار تدفع المفاوضات»: an encounter that nobody told of here need have part in."""
    place = clause.predicate.first
    if clause.predicate.lemma in TALKS and view.may_be(place - 1, _FURTHERING):
        return True
    beside = on_margin(view, place) and deciding(view, _act(view, clause)) is None
    return _done_to_owner(view, place) or (beside and not _is_own(view, clause))


def _man_of_state(clause: Clause, subjects: tuple[Mention, ...], verbal: list[Clause]) -> tuple[Mention, ...]:
    """«أعلن الوزير أن أنقرة ستبدأ، خلال لقاء مع نظيره»: a state has no counterpart, he who speaks for it has."""
    if len(subjects) != 1 or subjects[0].kind is not MentionKind.COUNTRY or not _has_counterpart(clause):
        return subjects
    told = (one for around in verbal for item in around.all(FunctionKind.SUBJECT) for one in item.mentions)
    men = (one for one in told if one.kind in PERSONS and one.actor == subjects[0].actor and one.number == "s")
    man = next((one for one in men if one.first < clause.predicate.first), None)
    return (man,) if man is not None else subjects


def _without_visited(clause: Clause, subjects: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """«بعد زيارته الملك»: nobody visits himself."""
    met = {mention for item in clause.all(FunctionKind.GENITIVE) for mention in item.mentions}
    return tuple(one for one in subjects if one not in met)


def _is_own(view: View, clause: Clause) -> bool:
    """«على هامش لقاء مع نظيره»: the encounter of the one who speaks there, with nobody but a second side told.

    What a relative clause tells of that side is beside it: «لقاء مع الوزير الذي يقوم بزيارة لروما».
    """
    start = clause.predicate.last
    last = next((place for place in range(start, clause.last) if view.is_relative(place)), clause.last)
    told = [item for item in clause.functions if item.mentions and item.first < last]
    return clause.predicate.lemma in MEETINGS and {item.preposition for item in told} == {"مع"}


def _takes_measure(view: View, mention: Mention, position: int) -> bool:
    """«رفع العقوبات سيفيد كوبا»، «دافع الوزير عن الاتفاق الذي ينص على رفع العقوبات»: here nobody named takes it."""
    return mention.first < position and not any(view.is_relative(place) for place in range(mention.last, position))


def _joined_owner(view: View, clause: Clause, nominal: list[Clause]) -> tuple[Mention, ...]:
    """«زيارة الأمير ولقائه بالملك»: the pronoun of a masdar joined to another is whose that other one is."""
    position = clause.predicate.first
    reading = view.reading(position)
    if reading is None or not reading.enclitic or not view.conjoined(position):
        return ()
    before = [other for other in nominal if other.predicate.first < position and unbroken(view, other, position)]
    owners = [item.mentions for other in before for item in other.all(FunctionKind.GENITIVE) if item.mentions]
    return owners[-1][:1] if owners else ()


def _of_journey(view: View, clause: Clause, verbal: list[Clause], nominal: list[Clause]) -> tuple[Mention, ...]:
    """«أعلنت زيارة الأمير إلى روما للقاء الرئيس»، «زيارة الأمير إلى روما ولقاء الرئيس»: he meets who travels.

    «قوله قبيل توجهه إلى روما للقاء الرئيس»: so does he whose journey the pronoun says it is.
    """
    position = clause.predicate.first
    led = view.preposition(position)
    goes_on = (led is not None and led[0] == "ل") or view.conjoined(position) or _is_time(view, position)
    if clause.predicate.lemma not in MEETINGS or not goes_on:
        return ()
    journeys = (one for one in nominal if one.predicate.lemma in GOING and one.predicate.first < position)
    last = max(journeys, key=lambda one: one.predicate.first, default=None)
    if last is None or not unbroken(view, last, position):
        return ()
    reading = view.reading(last.predicate.first)
    owned = reading is not None and bool(reading.enclitic)
    told = hosted(view, last, verbal, nominal) if owned else last
    kind = FunctionKind.HOST if owned else FunctionKind.GENITIVE
    travellers = (one for item in told.all(kind) for one in item.mentions)
    return tuple(one for one in travellers if one.kind in PERSONS)[:1]


def _is_time(view: View, position: int) -> bool:
    """«جاءت زيارة الأمير إلى روما بعد يوم من لقاءات مع»: an encounter that tells when he travelled."""
    return view.key(position - 1) == "من" and any(view.key(one) in _TIMES for one in range(position - _DAYS, position))


def _has_counterpart(clause: Clause) -> bool:
    """«..., وذلك في مؤتمر صحفي مع نظيره»، «وذلك خلال لقائه نظيره»: with whom is told, who is not."""
    mentions = [mention for item in clause.functions for mention in item.mentions]
    met = clause.predicate.lemma in MEETINGS and any(one.reference == "counterpart" for one in mentions)
    return met or any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "مع"))


def _by_pronoun(view: View, position: int, subjects: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """«اجتمع الرئيس ونظيره عقب مغادرته برن»: of two men the pronoun of one means the first."""
    reading = view.reading(position)
    men = len(subjects) > 1 and all(one.kind in PERSONS and one.number == "s" for one in subjects)
    owned = reading is not None and reading.enclitic == "3ms_poss"
    return subjects[:1] if men and owned else subjects


def _is_wanted(view: View, position: int) -> bool:
    """«وصل الوزير إلى روما، حيث ينوي لقاء الرئيس»: who has it in mind is told before his verb, nobody behind it."""
    return view.is_verb(position - 1) and view.may_be(position - 1, _WANTING)


def _is_occasion(view: View, position: int) -> bool:
    """«تسلم الملك هدية ...، وذلك خلال لقائه الوزير»: behind «وذلك» the pronoun is of him whom the sentence is about."""
    reading = view.reading(position)
    owned = reading is not None and reading.enclitic in {"3ms_poss", "3fs_poss"}
    return owned and view.key(position - 2) in _ON_OCCASION and view.key(position - 1) in _MEANWHILE


def _host_subject(view: View, clause: Clause, verbal: list[Clause]) -> tuple[Mention, ...]:
    position = clause.predicate.first
    if (guest := invited(view, position)) is not None:
        return (guest,)
    told = _had_by(view, position) or scheduled(view, position) or quoted_host(view, position)
    if told is not None:
        return (told,)
    if (decider := deciding(view, _act(view, clause))) is not None:
        return actor_group(view, decider.first)[0] or (decider,)
    if own := praised_for(view, position) or doer_of_own(view, position):
        return own
    for host in sorted(verbal, key=lambda host: abs(host.predicate.first - position)):
        if _tells_of_side(view, host, clause):
            continue
        subjects = [item for item in host.all(FunctionKind.SUBJECT) if item.mentions] or goes_to_meet(
            view, host, clause
        )
        if subjects and together(view, host, position):
            return guests_of(view, host, clause) or subjects[0].mentions
    return owner(view, position)


def _done_to_owner(view: View, position: int) -> bool:
    """«فور وصوله استقبله الرئيس»: whose arrival it was is whom the verb's pronoun means, not who receives him."""
    masdar = view.reading(position)
    if masdar is None or not masdar.enclitic.endswith("_poss"):
        return False
    near = range(position + 1, min(position + _SOON, len(view)))
    verb = next((view.reading(place) for place in near if view.is_verb(place)), None)
    return verb is not None and verb.lemma in _RECEIVING and verb.enclitic == masdar.enclitic.replace("poss", "dobj")


def _act(view: View, clause: Clause) -> int:
    """«رفع العقوبات»: where the noun of the act stands, or the one that carries it."""
    place, light = clause.predicate.first, clause.predicate.light
    carried = clause.predicate.kind is PredicateKind.MASDAR and light is not None
    return place - (carried and view.may_be(place - 1, frozenset({light or ""})))


def _had_by(view: View, position: int) -> Mention | None:
    """«كان للوزير لقاء مع نظيره»، «كانت له أمس محادثة»: who had the encounter stands behind «ل»."""
    last = position
    while (day := view.covered.get(last - 1)) is not None and day.kind is MentionKind.DATE:
        last = day.first
    had = view.covered.get(last - 1)
    if had is None or had.kind is MentionKind.DATE or view.key(had.first - 1).removeprefix("و") not in _HAVING:
        return None
    led = view.preposition(had.first)
    return had if led is not None and led[0] == "ل" else None


def _tells_of_side(view: View, host: Clause, clause: Clause) -> bool:
    """«مفاوضات مع القوى التي انتهت ولايتها»: a relative clause of somebody who takes part already."""
    own = {mention for item in clause.functions for mention in item.mentions}
    told = any(not own.isdisjoint(item.mentions) for item in host.functions)
    return told and view.is_relative(host.predicate.first - 1)

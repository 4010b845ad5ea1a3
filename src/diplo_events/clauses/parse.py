"""From a sentence's tokens and mentions to clauses: predicates with their functions, whatever the word order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.carriers import carried_end, carrier, doer_between, told_of_head
from diplo_events.clauses.complements import complements
from diplo_events.clauses.continuing import continued
from diplo_events.clauses.driven_out import driven_out
from diplo_events.clauses.extended import extended
from diplo_events.clauses.genitives import genitives
from diplo_events.clauses.hosts import hosted, told_in_relative
from diplo_events.clauses.hosts_abroad import talks_abroad
from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.light import light_clauses
from diplo_events.clauses.masdar_readings import masdar_reading
from diplo_events.clauses.participles import ACCUSATIVE
from diplo_events.clauses.parties import with_parties
from diplo_events.clauses.phrase_words import PAPERS
from diplo_events.clauses.phrases import function
from diplo_events.clauses.presided import with_presidents
from diplo_events.clauses.readings import verb_reading
from diplo_events.clauses.receptions import with_host
from diplo_events.clauses.side_leaders import with_leaders
from diplo_events.clauses.sided import done_to, sides_of, sited, with_stops
from diplo_events.clauses.signed import with_sides_before
from diplo_events.clauses.speech import headed_by_colon, named_sources, said_in_papers, said_meanwhile
from diplo_events.clauses.unwelcome import CALLED, unwelcome_in
from diplo_events.clauses.verb_clauses import verb_clause
from diplo_events.clauses.verbless import guest_in
from diplo_events.clauses.welcomes import RECEIVERS, arrivals, is_receivers, welcomed
from diplo_events.clauses.what_passed import with_what_passed
from diplo_events.document import Clause, FunctionKind, Predicate, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.clauses.vocabulary import Vocabulary
    from diplo_events.document import Function, Mention


#: «تعيين فلان سفيرا»: who stands between such a masdar and its noun has it done to him.
_APPOINTING: Final = frozenset({"تعيين", "تسمية"})
#: «أول زيارة من نوعها يقوم بها رجل إلى روما»: so near to its journey it is told who makes it.
_MADE: Final = frozenset({"بها", "به"})
_NEAR: Final = 5


def parse(view: View, vocabulary: Vocabulary, *, every: bool = True) -> tuple[Clause, ...]:
    """Return the clauses of a sentence whose predicate a rule may ask for, in the order of their predicates.

    Without ``every``, nouns that rules ask for with a verb alone are left out where no verb carries them: they help to
    understand the others, and one noun in three is such.
    """
    heads = _heads(view, vocabulary.heads)
    verbs = _heads(view, vocabulary.verb_heads, heads)
    found = [clause for position in verbs for clause in _verbal(view, position, vocabulary)]
    verbal = [continued(view, clause) for clause in found]
    verbal = with_leaders(view, verbal) if "ترأس" in vocabulary.verbs else verbal
    accusatives = [position for position, key in enumerate(view.keys) if key.endswith(ACCUSATIVE)]
    verbal += [clause for place in accusatives for clause in said_meanwhile(view, place, vocabulary.participles)]
    verbal += headed_by_colon(view) if vocabulary.colon else []
    verbal += [*named_sources(view), *said_in_papers(view)] if vocabulary.sources else []
    received = (place for place, key in enumerate(view.keys) if key in RECEIVERS and is_receivers(view, place))
    welcoming = [*heads, *received] if vocabulary.welcomes else []
    welcomes = {place: clause for place in welcoming for clause in welcomed(view, place)}
    verbal += welcomes.values()
    verbal += guest_in(view) if "زار" in vocabulary.verbs else ()
    verbal += unwelcome_in(view) if CALLED in vocabulary.verbs else ()
    nouns = _heads(view, vocabulary.masdars, heads)
    nominal = [clause for place in nouns if place not in welcomes for clause in _nominal(view, place, vocabulary)]
    lights = _heads(view, vocabulary.light_heads, verbs) if nominal else ()
    carriers = [clause for position in lights for clause in _carrying(view, position, vocabulary)]
    asked = nominal if every else [one for one in nominal if _is_asked_for(one.predicate, vocabulary)]
    owned = [_hosted(view, clause, [*verbal, *carriers], nominal, welcomes.values()) for clause in asked]
    told = [clause for clause in owned if clause is not None]
    whole = (
        with_what_passed(view, with_sides_before(view, extended(view, clause)))
        for clause in with_presidents(view, verbal + told)
    )
    return tuple(sorted(whole, key=lambda clause: clause.predicate.first))


def _is_asked_for(noun: Predicate, vocabulary: Vocabulary) -> bool:
    return noun.light is not None or noun.lemma in vocabulary.alone


def _hosted(
    view: View, clause: Clause, verbal: list[Clause], nominal: list[Clause], welcomes: Iterable[Clause]
) -> Clause | None:
    """Return a masdar with whose doing it is; None for the arrival of a guest told in another sentence."""
    told = arrivals(view, clause, welcomes)
    if told is not clause:
        return told
    if told_in_relative(view, clause, verbal):
        return clause
    capital = () if clause.all(FunctionKind.HOST) else talks_abroad(clause)
    return with_host(view, clause, capital) if capital else hosted(view, clause, verbal, nominal)


def _heads(view: View, lemmas: frozenset[str], places: Iterable[int] | None = None) -> list[int]:
    """Return where a word stands that some reading lets head a clause; nothing else is looked at twice.

    Without ``places`` the whole sentence is looked at.
    """
    told = view.lemmas
    return [
        position
        for position in (range(len(told)) if places is None else places)
        if not lemmas.isdisjoint(told[position])
    ]


def _verbal(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    reading = verb_reading(view, position, vocabulary.verbal)
    if reading is None:
        return
    clause = verb_clause(view, position, reading)
    if reading.lemma in vocabulary.verbs:
        yield with_parties(view, clause)
    if clause.predicate.light is not None:  # «في بغداد التي يقوم بزيارتها»
        yield clause
        return
    if reading.lemma in vocabulary.lights:
        yield from light_clauses(view, clause, vocabulary)


def _carrying(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    """«المباحثات التي أجراها الوزير خلال زيارته»: a light verb without its masdar still has a subject."""
    reading = verb_reading(view, position, vocabulary.only_light)
    if reading is not None and reading.enclitic:
        yield verb_clause(view, position, reading)


def _doers(view: View, kind: FunctionKind, first: Mention, noun: int) -> Function:
    """«رفع كندا العقوبات»، «رفع كندا وبيرو العقوبات»: who stands between an act and the noun that it carries."""
    group = tuple(one for one in actor_group(view, first.first)[0] if one.last <= noun) or (first,)
    return function(kind, first.first, group[-1].last, group)


def _nominal(view: View, position: int, vocabulary: Vocabulary) -> Iterator[Clause]:
    reading = masdar_reading(view, position, vocabulary.masdars)
    if reading is None:
        return
    light = carrier(view, position, vocabulary.lights)
    predicate = Predicate(PredicateKind.MASDAR, position, position + 1, reading.lemma, light=light)
    own = genitives(view, position)
    start = own[-1].last if own else carried_end(view, position)
    going = reading.lemma in GOING and any(view.key(place) in _MADE for place in range(start, start + _NEAR))
    inner = complements(view, start, subject_open=False, sides=sides_of(own), nominal=True, going=going)
    if "Al_det" in reading.proclitics:  # «نقل في مستهل المقابلة تحيات الملك»: with its article it has no object
        inner = tuple(item for item in inner if item.kind is not FunctionKind.OBJECT or not item.mentions)
    doer = doer_between(view, position, vocabulary.lights) if light is not None else None
    kind = FunctionKind.OBJECT if light in _APPOINTING else FunctionKind.HOST
    doers = (_doers(view, kind, doer, position),) if doer is not None else ()
    told = (*own, *told_of_head(view, position, PAPERS), *inner, *doers)
    found = with_stops(view, position, (*told, *driven_out(view, position, reading, told)))
    found = done_to(sited(found, reading.lemma), reading.lemma)
    last = max((item.last for item in found), default=position + 1)
    yield with_parties(view, Clause(view.index, position, max(last, position + 1), predicate, found))

"""What a frame makes of a clause: the draft of an event, its slots, status, setting and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diplo_events.clauses.matters import TALKS, led_to_something
from diplo_events.clauses.told_subjects import continued_subject, in_words_told, says_to_him, tells_of_object
from diplo_events.document import Clause, FunctionKind, MentionKind, PredicateKind, Span, Zone
from diplo_events.drafts import Draft, Part, Sighting
from diplo_events.events import Agreement, Letter, Meeting, Visit
from diplo_events.matching import channels, guards
from diplo_events.matching.cited import as_cited, cited_gender
from diplo_events.matching.company import in_company, joins_encounter
from diplo_events.matching.details import Details, Sayings
from diplo_events.matching.doing import without_bystanders
from diplo_events.matching.dropping import dropped_subject
from diplo_events.matching.earlier import time_before
from diplo_events.matching.filling import fields_of, needed, parts_of
from diplo_events.matching.formal import (
    is_formal,
    matter_of,
    of_those_told,
    told_within,
)
from diplo_events.matching.going_on import goes_on_for_stranger
from diplo_events.matching.greetings import condoles
from diplo_events.matching.issued import names_paper, said_by_known_paper, speaks_through_paper
from diplo_events.matching.joint import is_further, is_joint
from diplo_events.matching.likewise import is_alike, is_likewise, is_since
from diplo_events.matching.of_things import goes_on_of_thing
from diplo_events.matching.ordinals import ordinal_of
from diplo_events.matching.pairs import both_of, pair_before
from diplo_events.matching.passives import as_passive
from diplo_events.matching.referring import agreement_of, has_sides, is_definite, refers_back, subject_of
from diplo_events.matching.regions import leads_to_region
from diplo_events.matching.spans import span_of, span_of_trigger
from diplo_events.matching.speaking import ELABORATING
from diplo_events.matching.stance import affirms
from diplo_events.matching.strangers import has_stranger, only_reports
from diplo_events.matching.topics.resuming import (
    is_dual,
    is_told,
    puts,
    takes_up_side,
    turns_on,
)
from diplo_events.matching.travelling import ends_journey, on_journey, signs_abroad
from diplo_events.matching.voices import (
    echoed,
    host_of,
    is_beside,
    is_reported,
    is_silent,
    is_therein,
    said_by_all,
)
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Collection

    from diplo_events.clauses.view import View
    from diplo_events.document import Mention
    from diplo_events.grammar import Frame, Trigger

#: Kinds of predicates that are nouns.
NOMINAL = frozenset({PredicateKind.MASDAR, PredicateKind.LIGHT})
#: Two who meet by video call one another; more of them hold a meeting.
_VIDEO_CALL = "phone_call"
_PAIR = 2
#: «واتفقا خلال اللقاء على ...».
_MEANWHILE = frozenset({"خلال", "خلاله", "خلالها", "اثناء", "اثناءه"})
#: «زيارة»، «جولة»: nouns of one journey, which somebody told before makes; «توجه» is anybody's.
_NAMED_JOURNEYS = frozenset({"زيارة", "جولة"})
_TOUR = "جولة"


def fill(view: View, clause: Clause, frame: Frame, trigger: Trigger, rivals: Collection[int] = ()) -> Draft:
    """Return the draft of one frame on one clause, with whatever its slots take.

    ``rivals`` are the positions in the sentence where other encounters are named.
    """
    words = guards.region(view, clause)
    clause = as_cited(view, frame, as_passive(view, frame, clause))
    if is_formal(frame):
        words = told_within(view, clause, words)
    if is_formal(frame) and frame.event is not Letter:
        clause = without_bystanders(view, clause)
    parts = in_company(view, frame, clause, needed(view, frame, clause, parts_of(view, frame, clause)))
    by_phone = frame.over_the_phone is not None and channels.by_phone(view, words)
    span = span_of_trigger(view, clause, trigger, frame)
    earlier = None if frame.is_statement else time_before(view, clause, words)
    draft = Draft(
        type=_type(view, frame, words, parts, by_phone=by_phone),
        zone=view.sentence.zone,
        sentence=view.index,
        latest=view.index,
        trigger=span,
        parts=parts,
        fields=tuple((name, span_of(view, words)) for name, words in fields_of(view, frame, clause)),
        initiator=guards.initiator_of(view, words),
        sightings=(Sighting(frame.name, Span(view.sentence.start, view.sentence.end), span),),
        any_channel=not by_phone
        and (
            frame.over_the_phone is not None
            or _talks_in_headline(view, clause, frame)
            or _takes_up_talks(view, clause, frame, parts)
        ),
    )
    draft = _tied(view, clause, frame, _with_both(view, clause, frame, draft), words)
    if earlier is not None:
        draft = replace(draft, background=True)
    if not frame.is_statement:
        details = Details(view, clause, frame, words, parts=parts, rivals=rivals, earlier=earlier)
        return draft.left_to(details, details.finds)
    said = Sayings(view, clause, frame, words, parts=parts, rivals=rivals, earlier=earlier)
    return _told(view, clause, draft, said)


def _takes_up_talks(view: View, clause: Clause, frame: Frame, parts: tuple[Part, ...]) -> bool:
    """«وشملت المباحثات ملف الغاز»: talks told before, which may have gone by phone."""
    reading, before = view.reading(clause.predicate.first), view.reading(clause.predicate.first - 1)
    definite = reading is not None and "Al_det" in reading.proclitics
    if before is not None and before.pos == "noun" and clause.predicate.first - 1 not in view.covered:
        return False  # «استئناف المحادثات»: others
    talks = frame.event is Meeting and clause.predicate.lemma in TALKS and clause.predicate.kind is PredicateKind.MASDAR
    return talks and definite and len(parts) < _PAIR  # whoever has two sides is told anew


def _talks_in_headline(view: View, clause: Clause, frame: Frame) -> bool:
    """«الوزير يجري مباحثات مع نظيره»: the text below a headline may tell that they talked by phone."""
    told = clause.predicate.light is not None or clause.predicate.first == 0  # «حول مضمون مباحثاتها مع موسكو»
    return view.sentence.zone is Zone.HEADLINE and frame.event is Meeting and told and clause.predicate.lemma in TALKS


def _tied(view: View, clause: Clause, frame: Frame, draft: Draft, words: range) -> Draft:
    """Return the draft with what tells how it hangs together with what was told before."""
    gender, number = agreement_of(view, clause)
    attending = frame.attended or joins_encounter(view, clause, frame, draft.parts)
    adds = frame.parties == 0 or attending
    return replace(
        draft,
        refers_back=adds or (frame.refers_back and refers_back(view, clause, draft.parts)),
        supplement=adds,
        tied=adds and (frame.attended or _names_encounter(view, clause, words)),
        aside=guards.is_aside(view, clause),
        resumes=not frame.is_statement and takes_up_side(view, clause, words),
        attending=attending,
        outcome=adds and clause.predicate.lemma == "اتفق" and _MEANWHILE.isdisjoint(map(view.key, words)),
        passing=adds and _says_no_more(view, clause),
        definite=is_definite(view, clause),
        gender=gender,
        number=number,
        sides=frame.of_sides or has_sides(clause) or (not draft.parts and of_those_told(view, clause, frame, words)),
        matter=matter_of(view, words) if frame.event is Agreement else None,
        nominal=clause.predicate.kind in NOMINAL and clause.predicate.lemma in _NAMED_JOURNEYS,
        subject=subject_of(clause),
        dropped=dropped_subject(view, clause, frame),
        noun=clause.predicate.kind is PredicateKind.MASDAR,
        lasting=led_to_something(view, clause),
        meanwhile=clause.predicate.kind is PredicateKind.PARTICIPLE,
        joint=is_joint(view, clause, frame),
        further=frame.event is Meeting and is_further(view, clause, words),
        thereby=not frame.is_statement and guards.is_occasion(view, clause),
        background=guards.is_background(view, clause, words),
        far=frame.event is Visit and leads_to_region(view, clause),
        tour=clause.predicate.lemma == _TOUR,
        travelling=signs_abroad(view, clause, frame) or (frame.event is Meeting and on_journey(view, clause)),
        ending=frame.event is Visit and ends_journey(view, clause),
        likewise=is_likewise(view, clause, words),
        alike=frame.event is Letter and is_alike(view, clause),
        since=frame.event is Visit and is_since(view, clause),
        ordinal=None if frame.is_statement else ordinal_of(view, clause),
    )


def _with_both(view: View, clause: Clause, frame: Frame, draft: Draft) -> Draft:
    """«وصل الوزير للقاء نظيره، وعقدا»: of a verb in the dual that names nobody, the two told before take part."""
    both = both_of(view, clause)
    if both is None:
        return draft  # to copy one of its eighty fields takes as long as to read a word
    if draft.parts or both.number != "d" or frame.parties <= 1:
        return replace(draft, both=both)
    return replace(draft.with_parts(*(Part("party", one) for one in pair_before(view, both))), both=both)


def _names_encounter(view: View, clause: Clause, words: range) -> bool:
    """«خلال اللقاء»، «وتناول الاتصال»: where a noun alone tells of the encounter, it must be the one told before."""
    alone = clause.predicate.kind is PredicateKind.MASDAR
    return guards.names_encounter(view, words) and (not alone or is_definite(view, clause))


def _says_no_more(view: View, clause: Clause) -> bool:
    """«وتم بحث الأزمة»، «وبحثا»، «وتركز البحث على»: the clause only tells that something was talked over."""
    carried = clause.predicate.kind is PredicateKind.LIGHT
    return carried or puts(view, clause) or is_dual(view, clause) or turns_on(clause) or is_told(view, clause)


def _type(view: View, frame: Frame, words: range, parts: tuple[Part, ...], *, by_phone: bool) -> str:
    """Return the event's type: what went by phone or video between two is a call."""
    event = frame.over_the_phone if by_phone and frame.over_the_phone else frame.event
    type_: str = event.model_fields["type"].default
    return _VIDEO_CALL if type_ == "meeting" and _of_two(parts) and channels.by_video(view, words) else type_


def _told(view: View, clause: Clause, draft: Draft, said: Sayings) -> Draft:
    """Return the draft of a statement with what was said, and what tells who said it where the clause does not."""
    spoken = any(part.role == "speaker" for part in draft.parts)
    hosts = () if spoken else host_of(view, clause)
    silent = (is_silent(view, clause) and not hosts) or (not spoken and _names_subject(clause))
    silent = silent or only_reports(view, clause) or (not spoken and goes_on_of_thing(view, clause))
    echo = range(0) if spoken else echoed(view, clause)
    said.echo = echo
    cited = cited_gender(view, clause)
    draft = replace(
        draft,
        sides=draft.sides or said_by_all(view, clause),
        condoles=condoles(view, clause),
        silent=silent,
        elaborates=clause.predicate.lemma in ELABORATING,
        affirms=affirms(clause) or said_by_known_paper(view, clause),  # «وجاء في البيان المشترك»
        gender=cited or draft.gender,
        stranger=cited is None and has_stranger(view, clause),
        by_paper=said_by_known_paper(view, clause),
        through_paper=speaks_through_paper(view, clause),
        from_paper=names_paper(view, clause),
        echo=tuple(view.key(place).removeprefix("ال") for place in echo),
        reported=is_reported(view, clause),
        about=tells_of_object(view, clause.predicate.first),
        beside=is_beside(view, clause) or in_words_told(view, clause.predicate.first),
        therein=is_therein(view, clause),
        continued=() if silent or spoken else (_continued(view, clause) or hosts),
        to_him=says_to_him(view, clause.predicate.first),
    )
    return draft.left_to(said, said.finds)


def _continued(view: View, clause: Clause) -> tuple[Mention, ...]:
    if goes_on_for_stranger(view, clause):
        return ()
    return continued_subject(view, clause.predicate.first, clause.predicate.lemma)


def _of_two(parts: tuple[Part, ...]) -> bool:
    """Two who can talk face to face: no council of many."""
    councils = any(part.mention.kind is MentionKind.ORGANISATION for part in parts)
    return len({part.mention.actor for part in parts}) == 2 and not councils


def _names_subject(clause: Clause) -> bool:
    """«لكن مقاتلي المعارضة رفضوا»: the clause has a subject, if nobody who can speak."""
    subjects = (mention for item in clause.all(FunctionKind.SUBJECT) for mention in item.mentions)
    return any(mention.reference != "sides" for mention in subjects)

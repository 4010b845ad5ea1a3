"""Results of any shape that the models allow, for tests of what must hold whatever was found."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, Literal, get_args

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from diplo_events.events import (
    EVENT_TYPES,
    Answer,
    Attribution,
    BaseEvent,
    Calendar,
    Codes,
    ErrorDetail,
    ErrorRecord,
    Evidence,
    HeldOffice,
    Offsets,
    Participant,
    Place,
    Precision,
    Quote,
    Result,
    Statement,
    Status,
    TimeExpression,
    ZoneName,
)


class Mediation(BaseEvent):
    """An event type of somebody's own."""

    roles: ClassVar = frozenset({"mediator", "party"})
    type: Literal["mediation"] = "mediation"
    offer: Quote | None = None
    rounds: int = 0


OWN = {"mediation": Mediation}

#: Words with all that formats trip over, but half surrogate pairs, which no document has.
words = st.text(st.sampled_from('ابتثجد،؛ ",\n\r|;\x00\u200f\U0001f600'), min_size=1, max_size=8)
maybe = st.none() | words
days = st.dates(datetime.date(1700, 1, 1), datetime.date(2200, 1, 1))
codes = st.sampled_from([None, "OMN", "QAT", "RUS", "UN", "EU"])
starts = st.integers(0, 10_000)


def quotes(model: type[Quote] = Quote, **fields: Any) -> st.SearchStrategy[Any]:
    return st.tuples(words, starts, st.fixed_dictionaries(fields)).map(
        lambda drawn: model(text=drawn[0], start=drawn[1], end=drawn[1] + len(drawn[0]), **drawn[2])
    )


def tuples(items: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=3).map(tuple)


spans = st.tuples(starts, st.integers(0, 99)).map(lambda drawn: Offsets(start=drawn[0], end=sum(drawn)))
times = quotes(
    TimeExpression,
    from_=st.none() | days,
    to=st.none() | days,
    precision=st.sampled_from(get_args(Precision)),
    calendar=st.sampled_from(get_args(Calendar)),
)
offices = st.builds(HeldOffice, position=words, actor=words)
sources = st.builds(Attribution, actor=codes, name=maybe, title=maybe, mention=st.none() | quotes())


def participants(cls: type[BaseEvent]) -> st.SearchStrategy[Participant]:
    return st.builds(
        Participant,
        role=st.sampled_from(sorted(cls.roles)),
        name=maybe,
        title=maybe,
        position=maybe,
        actor=codes,
        person_id=maybe,
        accredited_to=codes,
        conflict=tuples(offices),
        mention=st.none() | quotes(),
    )


def events_of(cls: type[BaseEvent]) -> st.SearchStrategy[BaseEvent]:
    own: dict[str, Any] = {}
    if cls is Statement:
        own = {"content": st.none() | quotes(), "quoted": st.booleans()}
    elif cls is Mediation:
        own = {"offer": st.none() | quotes(), "rounds": st.integers(0, 9)}
    return st.builds(
        cls,
        subtype=st.sampled_from([None, *sorted(cls.subtypes)]),
        status=st.sampled_from(get_args(Status)),
        zone=st.sampled_from(get_args(ZoneName)),
        trigger=quotes(),
        participants=tuples(participants(cls)),
        topics=tuples(quotes()),
        date=st.none() | days,
        time=st.none() | times,
        place=st.none() | quotes(Place, country=codes),
        attribution=tuples(sources),
        codes=st.builds(Codes, cameo=st.sampled_from([None, "040", "042", "043", "160"]), plover=maybe),
        evidence=tuples(st.builds(Evidence, rule=words, sentence=spans, trigger=spans)),
        confidence=st.floats(0, 1),
        **own,
    )


events = st.one_of([events_of(cls) for cls in (*EVENT_TYPES.values(), Mediation)])
results = st.builds(Result, id=maybe, reference_date=st.none() | days, events=tuples(events))
errors = st.builds(ErrorRecord, id=maybe, error=st.builds(ErrorDetail, type=words, message=words))
answers: st.SearchStrategy[list[Answer]] = st.lists(results | errors, max_size=4)

#: For tests with these strategies: results are large values, and a machine may be busy.
PATIENT = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

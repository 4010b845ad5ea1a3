"""The published models: round trips of all eight classes, refusals, and the JSON Schema against real output."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from diplo_events.batch import Input, answers
from diplo_events.events import (
    EVENT_TYPES,
    Attribution,
    Codes,
    ErrorRecord,
    Event,
    Evidence,
    HeldOffice,
    Meeting,
    Offsets,
    Participant,
    PhoneCall,
    Place,
    Quote,
    Result,
    Statement,
    TimeExpression,
    json_schema,
)

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
OPTIONAL = st.none() | WORDS
DAYS = st.none() | st.dates()


def quoted(cls: Any, **fields: Any) -> st.SearchStrategy[Any]:
    """Quotations whose offsets fit their words."""

    def build(start: int, text: str, **values: Any) -> Any:
        return cls(start=start, end=start + len(text), text=text, **values)

    return st.builds(build, start=st.integers(0, 9999), text=WORDS, **fields)


QUOTES = quoted(Quote)
OFFSETS = st.builds(
    lambda start, length: Offsets(start=start, end=start + length), st.integers(0, 99), st.integers(0, 9)
)
TIMES = quoted(
    TimeExpression,
    from_=DAYS,
    to=DAYS,
    precision=st.sampled_from(["hour", "day", "week", "month", "year", "range", "vague"]),
    calendar=st.sampled_from(["gregorian", "hijri"]),
)


def participants(roles: frozenset[str]) -> st.SearchStrategy[Participant]:
    return st.builds(
        Participant,
        role=st.sampled_from(sorted(roles)),
        name=OPTIONAL,
        title=OPTIONAL,
        position=OPTIONAL,
        actor=OPTIONAL,
        person_id=OPTIONAL,
        accredited_to=OPTIONAL,
        conflict=st.lists(st.builds(HeldOffice, position=WORDS, actor=WORDS), max_size=2).map(tuple),
        mention=st.none() | QUOTES,
    )


def events_of(cls: Any) -> st.SearchStrategy[Any]:
    extra = {"content": st.none() | QUOTES, "quoted": st.booleans()} if cls is Statement else {}
    return st.builds(
        cls,
        subtype=st.sampled_from([None, *sorted(cls.subtypes)]),
        status=st.sampled_from(["occurred", "planned", "denied", "possible"]),
        zone=st.sampled_from(["headline", "dateline", "body", "related", "furniture"]),
        trigger=QUOTES,
        participants=st.lists(participants(cls.roles), max_size=3).map(tuple),
        topics=st.lists(QUOTES, max_size=2).map(tuple),
        date=DAYS,
        time=st.none() | TIMES,
        place=st.none() | quoted(Place, country=OPTIONAL),
        attribution=st.lists(st.builds(Attribution, actor=OPTIONAL, name=OPTIONAL), max_size=2).map(tuple),
        codes=st.builds(Codes, cameo=OPTIONAL, plover=OPTIONAL),
        evidence=st.lists(st.builds(Evidence, rule=WORDS, sentence=OFFSETS, trigger=OFFSETS), max_size=2).map(tuple),
        confidence=st.floats(0, 1),
        **extra,
    )


RESULTS = st.builds(
    Result,
    id=OPTIONAL,
    reference_date=DAYS,
    events=st.lists(st.one_of(*map(events_of, EVENT_TYPES.values())), max_size=3).map(tuple),
)


@pytest.mark.parametrize("cls", EVENT_TYPES.values(), ids=EVENT_TYPES)
def test_each_class_comes_back_from_json_as_itself(cls: Any) -> None:
    @settings(deadline=None, max_examples=30)
    @given(events_of(cls))
    def check(event: Any) -> None:
        found = TypeAdapter(Event).validate_json(event.model_dump_json(by_alias=True))
        assert type(found) is cls
        assert found == event

    check()


@settings(deadline=None, max_examples=60)
@given(RESULTS)
def test_results_come_back_from_one_line(result: Result) -> None:
    line = result.to_json()
    assert len(line.splitlines()) <= 1 or "\n" not in line
    assert Result.model_validate_json(line) == result
    assert Result.model_validate(json.loads(line)) == result
    assert not violations(json.loads(line), SCHEMA)


def test_time_says_from_not_from_() -> None:
    time = TimeExpression(start=0, end=3, text="أمس", from_=date(2016, 12, 16), to=date(2016, 12, 16))
    assert json.loads(time.model_dump_json(by_alias=True))["from"] == "2016-12-16"


def test_models_are_frozen_and_closed() -> None:
    call = PhoneCall(trigger=Quote(start=0, end=1, text="ا"))
    with pytest.raises(ValidationError, match="frozen"):
        call.status = "planned"  # type: ignore[misc]
    with pytest.raises(ValidationError, match="colour"):
        PhoneCall(trigger=call.trigger, colour="red")  # type: ignore[call-arg]


def test_what_contradicts_itself_is_refused() -> None:
    trigger = Quote(start=0, end=1, text="ا")
    with pytest.raises(ValidationError, match="unknown role"):
        PhoneCall(trigger=trigger, participants=(Participant(role="host"),))
    with pytest.raises(ValidationError, match="unknown subtype"):
        Meeting(trigger=trigger, subtype="dinner")
    with pytest.raises(ValidationError, match="length of its text"):
        Quote(start=0, end=2, text="ا")
    with pytest.raises(ValidationError, match="before it starts"):
        Offsets(start=2, end=1)


def test_event_types_name_their_classes() -> None:
    assert {name: cls.model_fields["type"].default for name, cls in EVENT_TYPES.items()} == {
        name: name for name in EVENT_TYPES
    }
    assert len(EVENT_TYPES) == 8


# The JSON Schema.  A checker for the keywords it uses, so that the tests need no package for it; unknown ones fail.

SCHEMA = json_schema()
KINDS = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}
SILENT = {"title", "description", "default", "format", "discriminator", "$defs"}


def violations(value: Any, schema: Any, path: str = "$") -> list[str]:
    return [
        line for key, rule in schema.items() if key not in SILENT for line in CHECKS[key](value, rule, schema, path)
    ]


def _ref(value: Any, rule: str, _schema: Any, path: str) -> list[str]:
    return violations(value, SCHEMA["$defs"][rule.removeprefix("#/$defs/")], path)


def _any_of(value: Any, rule: list[Any], _schema: Any, path: str) -> list[str]:
    tries = [violations(value, one, path) for one in rule]
    return [] if [] in tries else [f"{path}: none of {len(rule)} alternatives", *min(tries, key=len)]


def _one_of(value: Any, rule: list[Any], _schema: Any, path: str) -> list[str]:
    fitting = sum(not violations(value, one, path) for one in rule)
    return [] if fitting == 1 else [f"{path}: {fitting} of {len(rule)} alternatives fit"]


def _type(value: Any, rule: str, _schema: Any, path: str) -> list[str]:
    right = isinstance(value, KINDS[rule]) and (rule == "boolean" or not isinstance(value, bool))  # type: ignore[arg-type]
    return [] if right else [f"{path}: no {rule}"]


def _properties(value: Any, rule: dict[str, Any], _schema: Any, path: str) -> list[str]:
    known = [name for name in rule if isinstance(value, dict) and name in value]
    return [line for name in known for line in violations(value[name], rule[name], f"{path}.{name}")]


def _required(value: Any, rule: list[str], _schema: Any, path: str) -> list[str]:
    return [f"{path}: no {name}" for name in rule if isinstance(value, dict) and name not in value]


def _closed(value: Any, rule: bool, schema: Any, path: str) -> list[str]:
    unknown = set(value) - set(schema["properties"]) if isinstance(value, dict) else set()
    return [f"{path}: unknown {name}" for name in unknown if not rule]


def _items(value: Any, rule: Any, _schema: Any, path: str) -> list[str]:
    items = enumerate(value) if isinstance(value, list) else ()
    return [line for number, item in items for line in violations(item, rule, f"{path}[{number}]")]


def _number(value: Any) -> bool:
    return isinstance(value, int | float)


CHECKS: dict[str, Any] = {
    "$ref": _ref,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "type": _type,
    "properties": _properties,
    "required": _required,
    "additionalProperties": _closed,
    "items": _items,
    "const": lambda value, rule, _schema, path: [] if value == rule else [f"{path}: not {rule}"],
    "enum": lambda value, rule, _schema, path: [] if value in rule else [f"{path}: none of {rule}"],
    "minimum": lambda value, rule, _schema, path: [] if _number(value) and value >= rule else [f"{path}: below {rule}"],
    "maximum": lambda value, rule, _schema, path: [] if _number(value) and value <= rule else [f"{path}: above {rule}"],
}

TEXT = "تلقى وزير الخارجية القطري أمس اتصالا هاتفيا من نظيره العماني بدر البوسعيدي في مسقط، وبحثا الأوضاع في اليمن."


def test_real_output_follows_the_schema(extractor: Any) -> None:
    documents = [Input(TEXT, "a", date(2023, 3, 14)), Input(""), Input("\ud800", "c")]
    found = list(answers(extractor, documents))
    assert [type(answer) for answer in found] == [Result, Result, ErrorRecord]
    assert found[0].events  # type: ignore[union-attr]
    for answer in found:
        assert violations(json.loads(answer.to_json()), SCHEMA) == []


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("schema_version",), "2"),
        (("events", 0, "type"), "dinner"),
        (("events", 0, "status"), "happened"),
        (("events", 0, "confidence"), 1.5),
        (("events", 0, "trigger", "start"), -1),
        (("events", 0, "trigger", "start"), "0"),
        (("events", 0, "trigger"), None),
        (("events", 0, "colour"), "red"),
        (("events", 0, "participants", 0, "name"), 7),
    ],
)
def test_the_schema_refuses_what_is_wrong(extractor: Any, place: tuple[Any, ...], value: Any) -> None:
    record = json.loads(extractor.extract(TEXT).to_json())
    inner = record
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    assert violations(record, SCHEMA)

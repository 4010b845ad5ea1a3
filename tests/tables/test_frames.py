"""Results as data frames: every event and participant a row, the columns always the same, nobody lost silently."""

from __future__ import annotations

import datetime
import warnings

import pandas
import pytest
from hypothesis import given

from any_results import PATIENT, answers
from diplo_events.batch import Input
from diplo_events.batch import answers as extracted
from diplo_events.errors import DocumentError, InputError
from diplo_events.events import ErrorRecord, Result, UnreadDocumentsWarning, events_frame
from diplo_events.events.frames import FRAMES
from diplo_events.tables import LIBRARIES, frame

DAY = datetime.date(2023, 3, 14)
TEXT = "التقى وزير الخارجية العماني في مسقط أمس نظيره القطري، وبحثا الأوضاع في اليمن."
ALL = [(per, library) for per in FRAMES for library in LIBRARIES]


def quietly(found, **options):
    return events_frame(found, on_error="skip", **options)


def records(table) -> list[dict]:
    rows = table.to_dict("records") if isinstance(table, pandas.DataFrame) else table.to_dicts()
    return [{name: plain(value) for name, value in row.items()} for row in rows]


def plain(value):
    if value is pandas.NaT or value is pandas.NA:
        return None
    return value.date() if isinstance(value, datetime.datetime) else value


def types(table) -> list[str]:
    return list(map(str, table.dtypes))


@pytest.mark.parametrize(("per", "library"), ALL)
def test_columns_and_types_are_the_same_of_nothing_and_of_much(extractor, per, library):
    nothing = quietly([], per=per, library=library)
    much = extractor.extract(TEXT, reference_date=DAY, id="a").to_frame(per=per, library=library)
    assert tuple(nothing.columns) == tuple(much.columns) == FRAMES[per].names
    assert types(nothing) == types(much)
    assert (len(nothing), len(much) > 0) == (0, True)


PANDAS = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "date": "datetime64[s]"}
POLARS = {"string": "String", "integer": "Int64", "number": "Float64", "boolean": "Boolean", "date": "Date"}


@pytest.mark.parametrize(("library", "named"), [("pandas", PANDAS), ("polars", POLARS)])
@pytest.mark.parametrize("per", FRAMES)
def test_each_kind_of_column_has_its_type(per, library, named):
    table = quietly([], per=per, library=library)
    assert types(table) == [named[column.kind] for column in FRAMES[per].columns]


def test_a_row_says_what_the_event_does(extractor):
    result = extractor.extract(TEXT, reference_date=DAY, id="a")
    (event,) = result.events
    (row,) = records(result.to_frame())
    assert (row["id"], row["reference_date"], row["event"]) == ("a", DAY, 1)
    assert (row["type"], row["date"], row["actors"]) == ("meeting", datetime.date(2023, 3, 13), "OMN QAT")
    assert TEXT[row["trigger_start"] : row["trigger_end"]] == row["trigger"] == event.trigger.text
    assert row["topics"] == " | ".join(topic.text for topic in event.topics)
    people = records(result.to_frame(per="participant", library="polars"))
    assert [(one["role"], one["actor"]) for one in people] == [(one.role, one.actor) for one in event.participants]


@PATIENT
@given(answers)
@pytest.mark.parametrize("library", LIBRARIES)
def test_every_event_and_participant_and_document_is_a_row(library, found):
    read = [one for one in found if isinstance(one, Result)]
    events = [event for one in read for event in one.events]
    rows = records(quietly(found, library=library))
    assert [row["trigger"] for row in rows] == [event.trigger.text for event in events]
    assert [row["event"] for row in rows] == list(range(1, len(events) + 1))
    assert [row["confidence"] for row in rows] == [event.confidence for event in events]
    people = records(quietly(found, per="participant", library=library))
    assert [(one["event"], one["role"], one["name"]) for one in people] == [
        (number, one.role, one.name) for number, event in enumerate(events, start=1) for one in event.participants
    ]
    documents = records(events_frame(found, per="document", library=library))
    assert [(one["id"], one["error_type"]) for one in documents] == [
        (one.id, one.error.type if isinstance(one, ErrorRecord) else None) for one in found
    ]


@PATIENT
@given(answers)
def test_both_libraries_say_the_same(found):
    for per in FRAMES:
        one, other = (records(quietly(found, per=per, library=library)) for library in LIBRARIES)
        assert one == other


def test_what_could_not_be_read_is_said(extractor):
    found = list(extracted(extractor, [Input(TEXT, "a"), Input("\ud800", "b")]))
    with pytest.warns(UnreadDocumentsWarning, match=r"1 document could .* 'b' \(InputError\); .*per='document'"):
        assert len(events_frame(found)) == 1
    with pytest.raises(DocumentError, match="'b'"):
        events_frame(found, on_error="raise")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(events_frame(found, on_error="skip")) == 1
        documents = events_frame(found, per="document", library="polars")
    assert documents["error_type"].to_list() == [None, "InputError"]


def test_the_answers_of_a_run_will_do_as_they_come(extractor):
    assert len(events_frame(extractor.extract_many([TEXT, TEXT], workers=1), library="polars")) == 2


@pytest.mark.parametrize(("library", "extra"), [("pandas", "frames"), ("polars", "polars")])
def test_a_missing_library_names_its_extra(monkeypatch, library, extra):
    def refuse(name, *arguments, **options):
        raise ModuleNotFoundError(name)

    monkeypatch.setattr("diplo_events.tables.frames.import_module", refuse)
    with pytest.raises(InputError, match=rf"{library} needs an extra: pip install 'diplo-events\[{extra}\]'"):
        events_frame([], library=library)


@pytest.mark.parametrize("wrong", [{"per": "topic"}, {"library": "dask"}, {"on_error": "record"}])
def test_a_wrong_choice_says_what_there_is(wrong):
    (name,) = wrong
    with pytest.raises(InputError, match=f"{name}='.*': choose one of"):
        events_frame([], **wrong)


def test_a_row_of_another_length_is_refused():
    with pytest.raises(ValueError, match="argument"):
        frame(FRAMES["document"], [(1, "a")], "polars")

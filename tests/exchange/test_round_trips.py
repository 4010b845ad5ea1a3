"""What is written can be read back: every event and participant, the same values, from every format of tables."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from any_results import OWN, PATIENT, answers
from diplo_events.errors import InputError
from diplo_events.events import ErrorRecord, Result
from diplo_events.events.columns import TABLES
from diplo_events.events.rows import answers as answers_of
from diplo_events.events.rows import rows
from diplo_events.exchange import FORMATS, read, results_in, write

BOTH_WAYS = ("sqlite", "csv-tables", "parquet-tables")


def count(found, what):
    events = [event for one in found if isinstance(one, Result) for event in one.events]
    return sum(len(getattr(event, what)) for event in events)


@PATIENT
@given(answers)
def test_rows_become_the_results_again(found):
    tables = {table.name: [] for table in TABLES}
    names = {table.name: table.names for table in TABLES}
    for name, row in rows(found):
        tables[name].append(dict(zip(names[name], row, strict=True)))
    assert len(tables["documents"]) == len(found)
    assert len(tables["participants"]) == count(found, "participants")
    assert len(tables["topics"]) == count(found, "topics")
    assert len(tables["evidence"]) == count(found, "evidence")
    assert list(answers_of(tables, OWN)) == found


@pytest.mark.parametrize("format_", BOTH_WAYS)
@PATIENT
@given(found=answers)
def test_files_become_the_results_again(format_, found):
    with TemporaryDirectory() as directory:
        target = f"{directory}/out"
        write(found, target, format_)
        assert list(read(target, format_, types=OWN)) == found


@pytest.fixture(scope="module")
def sample(extractor):
    text = "استقبل وزير الخارجية العماني في مسقط اليوم نظيره القطري. وقال الوزير إن بلاده ترحب بالحوار في اليمن."
    refused = ErrorRecord.model_validate({"id": "b", "error": {"type": "InputError", "message": "not read"}})
    return [extractor.extract(text, id="a"), refused, extractor.extract("", id="c")]


def test_the_database_keeps_its_keys_and_references(sample, tmp_path):
    write(sample, tmp_path / "out.db", "sqlite")
    with closing(sqlite3.connect(tmp_path / "out.db")) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables == {table.name for table in TABLES}
        database.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO topics VALUES (99, 1, 'x', 0, 1)")
        pairs = database.execute("SELECT first_actor, second_actor, type FROM pairs").fetchall()
        assert pairs == [("OMN", "QAT", "meeting")]


@pytest.mark.parametrize("format_", FORMATS)
def test_a_file_appears_whole_or_not_at_all(sample, tmp_path, format_):
    target, before = tmp_path / "out", [] if format_.endswith("tables") else ["out"]
    if before:
        target.write_text("before")

    def broken():
        yield from sample
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        write(broken(), target, format_)
    assert [path.name for path in tmp_path.iterdir()] == before
    assert not before or target.read_text() == "before"
    write(sample, target, format_)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert target.is_dir() or target.read_bytes() != b"before"


@pytest.mark.parametrize("format_", ["csv", "csv-tables", "plover", "dyads", "jsonld"])
def test_equal_results_are_equal_texts(sample, tmp_path, format_):
    for name in ("one", "two"):
        write(sample, tmp_path / name, format_)
    one, two = (tmp_path / name for name in ("one", "two"))
    files = sorted(path.name for path in one.iterdir()) if one.is_dir() else [""]
    assert all((one / name).read_bytes() == (two / name).read_bytes() for name in files)


def test_a_directory_is_not_overwritten(sample, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "file").write_text("before")
    with pytest.raises(InputError, match="is there already"):
        write(sample, tmp_path / "file", "csv-tables")
    with pytest.raises(InputError, match="is there already"):
        write(sample, tmp_path / "out", "csv-tables")


def test_a_format_nobody_knows(sample, tmp_path):
    with pytest.raises(InputError, match="format='xls': choose one of csv, "):
        write(sample, tmp_path / "out", "xls")
    with pytest.raises(InputError, match="can be read back"):
        read(tmp_path, "dyads")


@pytest.mark.parametrize("format_", BOTH_WAYS)
def test_what_is_no_export_is_refused(tmp_path, format_):
    with pytest.raises(InputError, match="that the export made"):
        list(read(tmp_path / "nothing", format_))


def test_a_changed_table_is_refused(sample, tmp_path):
    write(sample, tmp_path / "out", "csv-tables")
    events = tmp_path / "out" / "events.csv"
    lines = events.read_text(encoding="utf-8")
    events.write_text(lines.replace(",occurred,", ",occurred"), encoding="utf-8")
    with pytest.raises(InputError, match=r"events.csv, line 2: not as it was written"):
        list(read(tmp_path / "out", "csv-tables"))
    events.write_text(lines.replace("event,", "number,", 1), encoding="utf-8")
    with pytest.raises(InputError, match="its columns are"):
        list(read(tmp_path / "out", "csv-tables"))


def test_results_are_read_as_they_were_written(sample, tmp_path):
    path = tmp_path / "results.jsonl"
    path.write_text("".join(f"{one.to_json()}\n" for one in sample), encoding="utf-8")
    assert list(results_in(path)) == sample
    path.write_text('{"id": "a", "text": "no result"}\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"results.jsonl, line 1: no result of .*text: Extra inputs"):
        list(results_in(path))
    path.write_text("[" * 100_000, encoding="utf-8")
    with pytest.raises(InputError, match=r"line 1: no result"):
        list(results_in(path))

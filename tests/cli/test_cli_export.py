"""``diplo-events export``: what extract wrote, into tables, a database, records of other schools, linked data."""

from __future__ import annotations

import csv
import gzip
import io
import json
import sqlite3
from contextlib import closing

import pytest

from diplo_events.cli.options import ExportFormat, RowOf
from diplo_events.events.frames import FRAMES
from diplo_events.exchange import FORMATS, read, results_in


@pytest.fixture
def results(run, jsonl, tmp_path):
    """Three documents and a line that cannot be read, as extract answers them."""
    with jsonl.open("a", encoding="utf-8") as stream:
        stream.write('{"id": "bad"}\n')
    path = tmp_path / "results.jsonl"
    assert run("extract", jsonl, "--output", path, "--quiet").exit_code == 1
    return path


def test_the_options_are_those_of_the_library():
    assert [one.value for one in ExportFormat] == list(FORMATS)
    assert [one.value for one in RowOf] == list(FRAMES)


def test_a_table_goes_to_standard_output(run, results):
    exported = run("export", results)
    assert exported.exit_code == 0
    rows = list(csv.DictReader(io.StringIO(exported.stdout)))
    assert [(row["id"], row["type"]) for row in rows] == [("meeting", "meeting"), ("call", "phone_call")]
    assert "1 of 4 documents could not be read" in exported.stderr
    assert not run("export", results, "--quiet").stderr


def test_documents_that_failed_are_in_their_table(run, results):
    rows = list(csv.DictReader(io.StringIO(run("export", results, "--per", "document").stdout)))
    assert [row["id"] for row in rows] == ["meeting", "call", "3", "bad"]
    assert [row["error_type"] for row in rows] == ["", "", "", "InputError"]


@pytest.mark.parametrize("layout", ["sqlite", "csv-tables", "parquet-tables"])
def test_what_is_exported_is_what_was_extracted(run, results, tmp_path, layout):
    assert run("export", results, "--format", layout, "--output", tmp_path / "out").exit_code == 0
    assert list(read(tmp_path / "out", layout)) == list(results_in(results))


def test_it_reads_what_extract_pipes_to_it(run, results):
    piped = run("export", "-", "--format", "plover", stdin=results.read_bytes())
    assert piped.stdout == run("export", results, "--format", "plover").stdout
    assert [json.loads(line)["event_type"] for line in piped.stdout.splitlines()] == ["CONSULT", "CONSULT"]


def test_several_files_are_one_export(run, results, tmp_path):
    packed = tmp_path / "more.jsonl.gz"
    packed.write_bytes(gzip.compress(results.read_bytes()))
    assert run("export", results, packed, "--format", "sqlite", "--output", tmp_path / "out.db").exit_code == 0
    with closing(sqlite3.connect(tmp_path / "out.db")) as database:
        assert database.execute("SELECT count(*) FROM documents").fetchone() == (8,)
        assert database.execute("SELECT max(event) FROM events").fetchone() == (4,)


def test_a_packed_text(run, results, tmp_path):
    assert run("export", results, "--format", "dyads", "--output", tmp_path / "out.csv.gz").exit_code == 0
    text = gzip.decompress((tmp_path / "out.csv.gz").read_bytes()).decode()
    assert text == run("export", results, "--format", "dyads").stdout


def test_files_need_a_name(run, results):
    refused = run("export", results, "--format", "sqlite")
    assert refused.exit_code == 2
    assert "say where with --output" in refused.stderr


def test_documents_are_no_results(run, jsonl, tmp_path):
    refused = run("export", jsonl, "--output", tmp_path / "out.csv")
    assert refused.exit_code == 2
    assert "no result of `diplo-events extract`" in refused.stderr
    assert not (tmp_path / "out.csv").exists()


def test_a_file_that_is_not_there(run, tmp_path):
    refused = run("export", tmp_path / "none.jsonl")
    assert refused.exit_code == 2
    assert "none.jsonl" in refused.stderr


@pytest.mark.parametrize("kind", ["network", "timeline", "pairs", "months"])
def test_results_are_drawn(run, results, tmp_path, kind):
    drawn = run("picture", kind, results, "--output", tmp_path / "out.png")
    assert drawn.exit_code == 0
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")
    assert "1 of 4 documents could not be read" in drawn.stderr


def test_a_network_to_explore(run, results, tmp_path):
    assert run("picture", "network", results, "--by", "person", "--output", tmp_path / "out.html").exit_code == 0
    assert "بدر البوسعيدي" in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_a_picture_of_another_sort(run, results, tmp_path):
    refused = run("picture", "pairs", results, "--output", tmp_path / "out.html")
    assert refused.exit_code == 2
    assert "a picture is written as" in refused.stderr

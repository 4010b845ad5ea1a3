"""What the command line reads: text files, JSON Lines, directories, globs, standard input, and damaged ones."""

from __future__ import annotations

import json

import pytest
from cli_texts import CALL, MEETING, read_lines, write_lines

BOM = "\ufeff"


def errors(output):
    return {answer["id"]: answer["error"]["message"] for answer in read_lines(output) if "error" in answer}


def test_a_text_file_is_one_document_named_as_the_file(run, tmp_path):
    (tmp_path / "page.txt").write_text(MEETING, encoding="utf-8")
    (answer,) = read_lines(run("extract", tmp_path / "page.txt").stdout)
    assert answer["id"] == "page"
    assert len(answer["events"]) == 1


def test_ndjson_is_json_lines(run, tmp_path):
    result = run("extract", write_lines(tmp_path / "d.NDJSON", [{"id": "a", "text": MEETING}, {"text": CALL}]))
    assert [answer["id"] for answer in read_lines(result.stdout)] == ["a", None]


def test_files_come_in_the_order_given_and_directories_sorted(run, tmp_path):
    folder = tmp_path / "pages" / "deep"
    folder.mkdir(parents=True)
    for name in ("b.txt", "a.txt", "deep/c.txt", "picture.png"):
        (tmp_path / "pages" / name).write_text(MEETING, encoding="utf-8")
    last = tmp_path / "0.txt"
    last.write_text(CALL, encoding="utf-8")
    answers = read_lines(run("extract", tmp_path / "pages", last).stdout)
    assert [answer["id"] for answer in answers] == ["a", "b", "c", "0"]


def test_globs_are_unfolded(run, tmp_path):
    for name in ("x2.txt", "x1.txt", "y.txt"):
        (tmp_path / name).write_text(MEETING, encoding="utf-8")
    answers = read_lines(run("extract", tmp_path / "x*.txt").stdout)
    assert [answer["id"] for answer in answers] == ["x1", "x2"]


def test_a_file_whose_name_looks_like_a_glob_is_a_file(run, tmp_path):
    (tmp_path / "[1].txt").write_text(MEETING, encoding="utf-8")
    assert len(read_lines(run("extract", tmp_path / "[1].txt").stdout)) == 1


@pytest.mark.parametrize("name", ["missing.txt", "none*.txt", "empty"])
def test_nothing_to_read_is_a_usage_error_before_any_output(run, jsonl, tmp_path, name):
    (tmp_path / "empty").mkdir()
    result = run("extract", jsonl, tmp_path / name)
    assert (result.exit_code, result.stdout) == (2, "")
    assert name in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_text_on_standard_input(run):
    (answer,) = read_lines(run("extract", "-", stdin=f"\n{MEETING}\n").stdout)
    assert answer["id"] == "stdin"
    assert answer["events"][0]["trigger"]["start"] == 1


def test_json_lines_on_standard_input(run):
    lines = "\n".join(["", json.dumps({"id": "a", "text": MEETING}), "nonsense", json.dumps({"id": "b", "text": CALL})])
    result = run("extract", "-", stdin=lines)
    assert [answer["id"] for answer in read_lines(result.stdout)] == ["a", None, "b"]
    assert result.exit_code == 1


def test_empty_standard_input_is_an_empty_text(run):
    result = run("extract", "-", stdin="")
    assert result.exit_code == 0
    assert read_lines(result.stdout)[0]["events"] == []


def test_a_byte_order_mark_is_no_part_of_the_text(run, tmp_path):
    (tmp_path / "page.txt").write_text(BOM + MEETING, encoding="utf-8")
    record = json.dumps({"id": "line", "text": MEETING}, ensure_ascii=False)
    (tmp_path / "lines.jsonl").write_text(f"{BOM}{record}\n", encoding="utf-8")
    result = run("extract", tmp_path / "page.txt", tmp_path / "lines.jsonl", "-", stdin=f"{BOM}{record}".encode())
    answers = read_lines(result.stdout)
    assert [answer["events"][0]["trigger"]["start"] for answer in answers] == [0, 0, 0]


def test_windows_line_ends_count_as_they_stand(run, tmp_path):
    (tmp_path / "page.txt").write_bytes(f"خبر\r\n{MEETING}\r\n".encode())
    (answer,) = read_lines(run("extract", tmp_path / "page.txt").stdout)
    assert answer["events"][0]["trigger"]["start"] == 5


def test_broken_utf8_is_an_error_record_and_the_run_goes_on(run, tmp_path):
    (tmp_path / "a.txt").write_bytes(MEETING.encode("cp1256"))
    (tmp_path / "b.txt").write_text(MEETING, encoding="utf-8")
    lines = b'{"id": "c", "text": "\xe6"}\n' + json.dumps({"id": "d", "text": CALL}).encode()
    (tmp_path / "c.jsonl").write_bytes(lines)
    result = run("extract", tmp_path)
    assert result.exit_code == 1
    assert [answer["id"] for answer in read_lines(result.stdout)] == ["a", "b", None, "d"]
    found = errors(result.stdout)
    assert found["a"] == "a: not UTF-8 at byte 0; convert it first"
    assert found[None].startswith("c.jsonl, line 1: not JSON in UTF-8")


BAD_LINES = {
    "{": "not JSON",
    "[1, 2]": 'needs an object with a "text" string',
    '"text"': 'needs an object with a "text" string',
    '{"id": "x"}': 'needs an object with a "text" string',
    '{"id": "x", "text": null}': 'needs an object with a "text" string',
    '{"id": "x", "text": "", "reference_date": "17/12/2016"}': "'17/12/2016' is no ISO date",
    '{"id": "x", "text": "", "reference_date": 20161217}': "20161217 is no ISO date",
    '{"id": "x", "text": "\\ud800"}': "surrogate",
    "[" * 100_000: "not JSON",
}


@pytest.mark.parametrize("line", BAD_LINES, ids=lambda line: line[:40])
def test_each_kind_of_bad_line_says_where_and_what(run, tmp_path, line):
    good = json.dumps({"id": "good", "text": MEETING})
    (tmp_path / "d.jsonl").write_text(f"{good}\n{line}\n{good}\n")
    result = run("extract", tmp_path / "d.jsonl")
    assert result.exit_code == 1
    first, bad, last = read_lines(result.stdout)
    assert first == last
    assert bad["error"]["type"] == "InputError"
    assert BAD_LINES[line] in bad["error"]["message"]
    assert bad["id"] == ("x" if '"id"' in line else None)


def test_a_line_with_half_a_surrogate_pair_for_an_id_is_answered(run, tmp_path):
    (tmp_path / "d.jsonl").write_text('{"id": "a\\ud800", "text": "x"}\n')
    (answer,) = read_lines(run("extract", tmp_path / "d.jsonl").stdout)
    assert answer["id"] == "a?"


def test_ids_are_taken_from_gold_files_too(run, tmp_path):
    result = run("extract", write_lines(tmp_path / "gold.jsonl", [{"doc_id": "g", "text": CALL}]))
    assert read_lines(result.stdout)[0]["id"] == "g"


def test_a_file_that_vanishes_after_the_start_is_an_error_record(run, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "diplo_events.cli.extracting.expand", lambda _: [tmp_path / "gone.jsonl", tmp_path / "gone.txt"]
    )
    result = run("extract", "whatever")
    assert result.exit_code == 1
    assert [answer["error"]["type"] for answer in read_lines(result.stdout)] == ["InputError"] * 2
    assert "gone.jsonl: cannot be read" in result.stdout

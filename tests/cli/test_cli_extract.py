"""``diplo-events extract``: formats, order, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_texts import CALL, MEETING, QUIET, read_lines, write_lines

from diplo_events.events import Result


def test_one_result_a_document_in_order(run, jsonl):
    result = run("extract", jsonl)
    assert (result.exit_code, result.stderr) == (0, "")
    answers = [Result.model_validate_json(line) for line in result.stdout.splitlines()]
    assert [answer.id for answer in answers] == ["meeting", "call", "3"]
    assert [[event.type for event in answer.events] for answer in answers] == [["meeting"], ["phone_call"], []]


def test_the_documents_own_day_goes_before_the_option(run, jsonl):
    answers = read_lines(run("extract", jsonl, "--reference-date", "2020-01-02").stdout)
    assert [answer["reference_date"] for answer in answers] == ["2020-01-02", "2023-03-14", "2020-01-02"]
    assert answers[1]["events"][0]["date"] == "2023-03-13"


def test_keys_are_those_of_the_contract(run, jsonl):
    call = read_lines(run("extract", jsonl).stdout)[1]
    assert list(call) == ["schema_version", "id", "reference_date", "events"]
    assert call["schema_version"] == "1"
    event = call["events"][0]
    assert {"start", "end", "text", "from", "to", "precision", "calendar"} == set(event["time"])
    assert CALL[event["trigger"]["start"] : event["trigger"]["end"]] == event["trigger"]["text"]


def test_arabic_is_not_escaped(run, jsonl):
    assert "بدر البوسعيدي" in run("extract", jsonl).stdout


def test_json_is_one_array_with_the_same_answers(run, jsonl):
    lines = run("extract", jsonl)
    array = run("extract", jsonl, "--format", "json")
    assert array.exit_code == 0
    assert json.loads(array.stdout) == read_lines(lines.stdout)


def test_json_of_no_documents_is_an_empty_array(run, tmp_path):
    empty = tmp_path / "empty.jsonl"
    empty.write_text("\n \n")
    result = run("extract", empty, "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, [])


def test_a_table_names_what_matters(run, jsonl):
    result = run("extract", jsonl, "--format", "table")
    assert result.exit_code == 0
    for words in ("meeting", "phone_call", "2023-03-13  «أمس»", "مسقط [OMN]", "بدر البوسعيدي، ", "3: no events"):
        assert words in result.stdout


def test_a_table_names_a_state_by_its_words(run):
    table = run("extract", "-", "--format", "table", stdin="قطعت قطر علاقاتها الدبلوماسية مع اليمن.").stdout
    assert "قطر [QAT]" in table


def test_a_table_shows_errors_too(run, tmp_path):
    result = run("extract", write_lines(tmp_path / "d.jsonl", [{"id": "x"}]), "--format", "table")
    assert result.exit_code == 1
    assert "x: InputError: d.jsonl, line 1: needs an object" in result.stdout


def test_a_table_fits_the_terminal(run, jsonl, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    lines = run("extract", jsonl, "--format", "table").stdout.splitlines()
    assert max(map(len, lines)) <= 40


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_order_is_kept_whatever_the_workers(run, tmp_path, workers):
    texts = [MEETING, CALL, QUIET, "\ud800"]
    records = [{"id": str(number), "text": texts[number % 4]} for number in range(70)]
    result = run("extract", write_ascii(tmp_path / "many.jsonl", records), "--workers", workers)
    assert result.exit_code == 1
    answers = read_lines(result.stdout)
    assert [answer["id"] for answer in answers] == [record["id"] for record in records]
    assert [("error" in answer) for answer in answers] == [number % 4 == 3 for number in range(70)]
    assert result.stderr == "diplo-events: 17 of 70 documents could not be read; their error records say why\n"


def write_ascii(path, records):
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records))
    return path


def test_quiet_says_nothing_on_stderr(run, tmp_path):
    result = run("extract", write_lines(tmp_path / "d.jsonl", [{}]), "--quiet")
    assert (result.exit_code, result.stderr) == (1, "")
    assert len(read_lines(result.stdout)) == 1


def test_output_goes_to_the_file_alone(run, jsonl, tmp_path):
    there = tmp_path / "events.jsonl"
    there.write_text("old")
    result = run("extract", jsonl, "--output", there)
    assert (result.exit_code, result.stdout) == (0, "")
    assert there.read_text(encoding="utf-8") == run("extract", jsonl).stdout


def test_output_may_replace_its_own_input(run, jsonl):
    assert run("extract", jsonl, "--output", jsonl).exit_code == 0
    assert [answer["id"] for answer in read_lines(jsonl.read_text(encoding="utf-8"))] == ["meeting", "call", "3"]


def test_a_run_that_fails_leaves_the_old_output_and_no_rest(run, jsonl, tmp_path, monkeypatch):
    there = tmp_path / "out" / "events.jsonl"
    there.parent.mkdir()
    there.write_text("old")
    monkeypatch.setattr("diplo_events.cli.extracting.chunks", half)
    result = run("extract", jsonl, "--output", there)
    assert result.exit_code == 130
    assert result.stderr == "diplo-events: interrupted\n"
    assert [file.name for file in there.parent.iterdir()] == ["events.jsonl"]
    assert there.read_text() == "old"


def half(_layout, answers, _stream, _texts):
    yield next(iter(answers)).to_json()
    raise KeyboardInterrupt


def test_output_to_a_device_does_not_replace_it(run, jsonl):
    assert run("extract", jsonl, "--output", "/dev/null").exit_code == 0
    assert Path("/dev/null").is_char_device()


def test_output_into_a_directory_that_is_not_there(run, jsonl, tmp_path):
    result = run("extract", jsonl, "--output", tmp_path / "no" / "events.jsonl")
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("day", ["yesterday", "2016-13-01", "17.12.2016", ""])
def test_a_wrong_day_is_a_usage_error(run, jsonl, day):
    result = run("extract", jsonl, "--reference-date", day)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "2016-12-17" in result.stderr


@pytest.mark.parametrize(
    "options", [("--format", "xml"), ("--workers", "0"), ("--workers", "many"), ("--colour", "red")]
)
def test_wrong_options_are_usage_errors(run, jsonl, options):
    result = run("extract", jsonl, *options)
    assert (result.exit_code, result.stdout) == (2, "")


def test_files_are_needed(run):
    assert run("extract").exit_code == 2


def test_a_lexicon_that_is_not_there_is_one_line(run, jsonl):
    result = run("extract", jsonl, "--lexicon", "no-such-lexicon")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("diplo-events: no morphology database 'no-such-lexicon'")
    assert len(result.stderr.splitlines()) == 1


PERSON = "id,name,variants,short,latin,gender\nzayd-albahri,زيد البحري الساحلي,,البحري الساحلي,Zayd Al-Bahri,m\n"
TENURE = "person,position,actor,from,to,confidence,note,for\nzayd-albahri,foreign_minister,QAT,1999,1999,sure,,\n"


def test_tables_of_ones_own_are_laid_over(run, tmp_path):
    tables, page = tmp_path / "tables", tmp_path / "page.txt"
    tables.mkdir()
    (tables / "people.csv").write_text(PERSON, encoding="utf-8")
    (tables / "tenures.csv").write_text(TENURE, encoding="utf-8")
    page.write_text("التقى وزير الخارجية القطري زيد البحري الساحلي نظيره العماني في مسقط.", encoding="utf-8")
    command = ("extract", page, "--reference-date", "1999-06-01")
    without, with_tables = (read_lines(run(*command, *more).stdout)[0] for more in ((), ("--gazetteer", tables)))
    assert "zayd-albahri" not in persons(without)
    assert "zayd-albahri" in persons(with_tables)


def persons(answer):
    return [someone["person_id"] for event in answer["events"] for someone in event["participants"]]


def test_wrong_tables_are_refused_with_the_place(run, jsonl, tmp_path):
    (tmp_path / "people.csv").write_text(f"{PERSON}x\n", encoding="utf-8")
    result = run("extract", jsonl, "--gazetteer", tmp_path / "people.csv")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "people.csv, line 3" in result.stderr
    assert run("extract", jsonl, "--gazetteer", tmp_path / "none.csv").exit_code == 2


def test_the_embedded_lexicon_by_name(run, jsonl):
    assert run("extract", jsonl, "--lexicon", "embedded").stdout == run("extract", jsonl).stdout

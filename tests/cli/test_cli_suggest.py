"""``gazetteer suggest``: who is named with an office and in no table, as rows to review."""

from __future__ import annotations

import csv
from collections import Counter

import pytest
from cli_texts import MEETING, QUIET, write_lines

from diplo_events.cli.suggesting import COLUMNS, Suggestion, row
from diplo_events.gazetteer import Gazetteer
from diplo_events.gazetteer.rows import columns

MINISTER = "التقى وزير الخارجية البرتغالي تيلمو فركاسو في لشبونة نظيره القطري."
AGAIN = "وصل وزير الخارجية البرتغالي تيلمو فركاسو إلى الدوحة صباح اليوم."
OTHERWISE = "استقبل وزير الخارجية البرتغالي تيلمو فركاسّو السفير القطري."
ENVOY = "زار المبعوث الأممي إلى ليبيا هوغان دلغارد القاهرة."
ENVOY_AGAIN = "وصل المبعوث الأممي إلى ليبيا هوغان دلغارد إلى طرابلس."


@pytest.fixture
def suggested(run, tmp_path):
    """Ask for suggestions from these texts; the result is rows as dicts."""

    def ask(*texts, least=1):
        corpus = write_lines(tmp_path / "corpus.jsonl", [{"text": text} for text in texts])
        result = run("gazetteer", "suggest", corpus, "--least", least, "--quiet")
        assert result.exit_code == 0
        return list(csv.DictReader(result.stdout.splitlines()))

    return ask


def test_the_columns_are_those_of_the_tables():
    tenure = [column for column in columns("tenures") if column != "person"]
    assert (*columns("people"), *tenure, "count", "like", "example") == COLUMNS


def test_an_unknown_person_with_an_office(suggested):
    (row,) = suggested(MINISTER, AGAIN)
    assert (row["name"], row["gender"], row["count"]) == ("تيلمو فركاسو", "m", "2")
    assert (row["position"], row["actor"], row["confidence"]) == ("foreign_minister", "PRT", "likely")
    assert row["example"] == MINISTER


def test_what_the_corpus_does_not_say_stays_empty(suggested):
    (row,) = suggested(MINISTER)
    assert {row[column] for column in ("id", "short", "latin", "from", "to", "note", "for", "like")} == {""}


def test_the_rare_are_left_out(suggested):
    assert [row["name"] for row in suggested(MINISTER, AGAIN, ENVOY, least=2)] == ["تيلمو فركاسو"]


def test_the_frequent_come_first(suggested):
    assert [row["count"] for row in suggested(ENVOY, MINISTER, AGAIN)] == ["2", "1"]


def test_spellings_that_mean_the_same_are_one_row(suggested):
    (row,) = suggested(MINISTER, AGAIN, OTHERWISE)
    assert (row["name"], row["variants"], row["count"]) == ("تيلمو فركاسو", "", "3")


def test_envoys_have_a_country(suggested):
    (row,) = suggested(ENVOY, ENVOY_AGAIN)
    assert (row["position"], row["actor"], row["for"]) == ("envoy", "UN", "LBY")


def test_people_of_the_tables_are_left_out(suggested):
    assert suggested(MEETING, QUIET) == []


@pytest.mark.parametrize(("office", "like"), [(("foreign_minister", "RUS", ""), "sergey-lavrov"), (("", "", ""), "")])
def test_who_may_be_meant_by_another_spelling(office, like):
    seen = Suggestion(office, "...", Counter({"سيرغي لفروف": 2, "سرغي لفروف": 1}), Counter({"m": 2, "na": 1}))
    cells = row(seen, Gazetteer.default())
    assert (cells["like"], cells["variants"], cells["gender"], cells["count"]) == (like, "سرغي لفروف", "m", 3)


@pytest.mark.parametrize(("acting", "note"), [(3, "acting"), (2, ""), (0, "")])
def test_acting_is_noted_if_always_said(acting, note):
    seen = Suggestion(("envoy", "UN", "LBY"), "...", Counter({"هوغان دلغارد": 3}), acting=acting)
    assert row(seen, Gazetteer.default())["note"] == note


def test_documents_that_cannot_be_read_are_told(run, tmp_path):
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text("{\n", encoding="utf-8")
    result = run("gazetteer", "suggest", corpus)
    assert result.exit_code == 1
    assert "1 of 1 documents" in result.stderr
    assert result.stdout.splitlines() == [",".join(COLUMNS)]


def test_rows_go_to_a_file(run, tmp_path):
    corpus = write_lines(tmp_path / "corpus.jsonl", [{"text": MINISTER}])
    run("gazetteer", "suggest", corpus, "--least", 1, "--output", tmp_path / "rows.csv")
    assert "فركاسو" in (tmp_path / "rows.csv").read_text(encoding="utf-8")

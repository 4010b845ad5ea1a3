"""``diplo-events rules``, ``explain`` and ``evaluate``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from cli_texts import CALL, MEETING, QUIET, write_lines

from diplo_events.rules import builtin_rules

if TYPE_CHECKING:
    from pathlib import Path

ADDITION = 'from diplo_events.grammar import add_to, verb\n\nRULE = add_to("meet", verb("جالس"))\n'


def test_the_list_has_every_rule_with_its_counts(run) -> None:
    result = run("rules", "list")
    heading, *lines = result.stdout.splitlines()
    assert heading.split() == ["rule", "event", "examples", "counter", "gaps", "from"]
    rows = [line.split() for line in lines]
    assert [row[0] for row in rows] == [frame.name for frame in builtin_rules()]
    for row, frame in zip(rows, builtin_rules(), strict=True):
        gaps = sum(bool(example.gap) for example in frame.examples)
        assert row[2:5] == [str(len(frame.examples) - gaps), str(len(frame.counterexamples)), str(gaps)]


@pytest.mark.parametrize("frame", builtin_rules(), ids=lambda frame: frame.name)
def test_every_rule_can_be_shown(run, frame) -> None:
    result = run("rules", "show", frame.name)
    assert result.exit_code == 0
    assert f"rule      {frame.name}, from diplo_events.rules.{frame.name}" in result.stdout
    assert all(example.text in result.stdout for example in frame.examples)
    assert "FAILS" not in result.stdout


def test_an_unknown_rule(run) -> None:
    result = run("rules", "show", "meat")
    assert result.exit_code == 2
    assert result.stderr == "diplo-events: there is no rule 'meat'; did you mean 'meet'?\n"


@pytest.mark.parametrize("data", [(), ("--data",)], ids=["module", "data"])
def test_a_new_rule_is_green_and_free_of_lint(run, tmp_path: Path, data: tuple[str, ...]) -> None:
    written = run("rules", "new", "border_talks", "--into", tmp_path / "own", *data)
    path = written.stdout.strip()
    tested = run("rules", "test", "--rules", path)
    assert (tested.exit_code, tested.stdout, tested.stderr) == (0, "", "5 sentences, 0 failed\n")
    looked_over = run("rules", "lint", "--rules", path)
    assert (looked_over.exit_code, looked_over.stdout) == (0, "")
    assert "mediator «سويسرا» [CHE]" in run("rules", "show", "border_talks", "--rules", path).stdout
    assert run("rules", "new", "border_talks", "--into", tmp_path / "own", *data).exit_code == 2


def test_a_new_rule_needs_a_name(run, tmp_path: Path) -> None:
    result = run("rules", "new", "Border-Talks", "--into", tmp_path)
    assert result.exit_code == 2
    assert "no name for a rule; use small letters" in result.stderr


def test_what_fails_is_told(run, tmp_path: Path) -> None:
    path = run("rules", "new", "talks", "--into", tmp_path).stdout.strip()
    with open(path, encoding="utf-8") as file:  # noqa: PTH123
        content = file.read()
    changed = content.replace('party=["إثيوبيا", "الصومال"]', 'party="إثيوبيا"').replace("توسط", "زخرط", 1)
    (tmp_path / "talks.py").write_text(changed, encoding="utf-8")
    tested = run("rules", "test", "--rules", path)
    assert tested.exit_code == 1
    assert "talks example 3: wrong slot: in «كينيا تتوسط" in tested.stdout
    assert tested.stderr == "5 sentences, 1 failed\n"
    (tmp_path / "talks.py").write_text(content.replace('verb("توسط")', 'verb("توسط", "زخرط")'), encoding="utf-8")
    looked_over = run("rules", "lint", "--rules", path)
    assert looked_over.exit_code == 1
    assert looked_over.stdout.startswith("unknown trigger: talks: no lexicon knows «زخرط»")


def test_a_rule_file_that_is_wrong_is_one_line(run, tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text("name = 1\n", encoding="utf-8")
    result = run("rules", "list", "--rules", tmp_path)
    assert result.exit_code == 2
    assert "bad.toml, line 1: name: Input should be a valid string" in result.stderr


def test_explain_as_text_html_and_lines(run, jsonl: Path, tmp_path: Path) -> None:
    text = run("explain", jsonl)
    assert text.exit_code == 0
    assert text.stdout.count("document ") == 3
    assert "event 1: meeting/bilateral, occurred" in text.stdout
    assert "none: no clause has a predicate that starts one" in text.stdout
    assert len(run("explain", jsonl, "--rejected").stdout) > len(text.stdout)
    page = tmp_path / "page.html"
    run("explain", jsonl, "--format", "html", "--output", page)
    assert page.read_text(encoding="utf-8").count('<div class="dpe"') == 3
    records = [json.loads(line) for line in run("explain", jsonl, "--format", "jsonl").stdout.splitlines()]
    assert [bool(record["events"]) for record in records] == [True, True, False]


def test_explain_with_rules_of_ones_own(run, tmp_path: Path) -> None:
    (tmp_path / "sit.py").write_text(ADDITION, encoding="utf-8")
    text = "جالس وزير الخارجية الأوغندي نظيره الرواندي"
    assert "no events" in run("explain", "-", stdin=text).stdout
    assert "+ meet at «جالس»: tells event 1" in run("explain", "-", "--rules", tmp_path, stdin=text).stdout


def test_explain_goes_on_after_a_document_it_cannot_read(run, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": "a"}\n' + json.dumps({"id": "b", "text": QUIET}) + "\n", encoding="utf-8")
    result = run("explain", path)
    assert result.exit_code == 1
    assert "a: InputError: in.jsonl, line 1" in result.stdout
    assert "document b" in result.stdout


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A meeting that is found, and a visit nobody told of."""
    trigger = MEETING.split()[0]
    visit = {"type": "visit", "trigger": trigger, "trigger_start": 0, "participants": []}
    return write_lines(tmp_path / "gold.jsonl", [{"doc_id": "meeting", "text": MEETING, "events": [visit]}])


def test_evaluate_what_is_run_and_say_why(run, gold: Path) -> None:
    result = run("evaluate", gold, "--run", "--errors", 5)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "1 documents"
    assert "contact_events        0.000  0.000  0.000      1      1" in lines
    assert any(line.startswith("missed in meeting: visit") for line in lines)
    assert any(line.startswith("spurious in meeting: meeting/bilateral") for line in lines)
    assert any("tells event 1" in line for line in lines)


def test_evaluate_a_file(run, gold: Path, tmp_path: Path) -> None:
    given = write_lines(tmp_path / "in.jsonl", [{"id": "meeting", "text": MEETING}, {"id": "call", "text": CALL}])
    predicted = tmp_path / "predicted.jsonl"
    run("extract", given, "--output", predicted)
    figures = json.loads(run("evaluate", gold, predicted, "--json").stdout)
    assert (figures["documents"], figures["contact_events"]["pred"]) == (1, 1)
    assert json.loads(run("evaluate", gold, "--run", "--json").stdout) == figures


def test_gold_is_made_of_output_and_agrees_with_it(run, jsonl: Path, tmp_path: Path) -> None:
    gold = tmp_path / "gold.json"
    assert run("extract", jsonl, "--format", "gold", "--workers", 2, "--output", gold).exit_code == 0
    documents = json.loads(gold.read_text(encoding="utf-8"))
    assert [(one["doc_id"], one["text"]) for one in documents] == [("meeting", MEETING), ("call", CALL), ("3", QUIET)]
    figures = json.loads(run("evaluate", gold, "--run", "--strict", "--json").stdout)
    assert (figures["contact_events"]["f1"], figures["roles"], figures["date_accuracy"]) == (1, 1, 1)


def test_extract_and_schema_with_rules_of_ones_own(run, tmp_path: Path) -> None:
    run("rules", "new", "border_talks", "--into", tmp_path)
    found = run("extract", "-", "--rules", tmp_path, "--workers", 2, stdin="توسطت سويسرا بين أرمينيا وأذربيجان")
    assert json.loads(found.stdout)["events"][0]["type"] == "border_talks"
    assert "BorderTalks" in run("schema", "--rules", tmp_path).stdout


def test_evaluate_needs_one_of_two(run, gold: Path) -> None:
    assert run("evaluate", gold).exit_code == 2
    assert run("evaluate", gold, gold, "--run").exit_code == 2

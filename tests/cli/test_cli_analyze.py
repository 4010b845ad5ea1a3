"""``diplo-events analyze``: what the rules see, as records and as tables."""

from __future__ import annotations

import json

from cli_texts import CALL, MEETING, read_lines, write_lines


def analysed(run, text, **keys):
    result = run("analyze", "-", stdin=json.dumps({"id": "d", "text": text, **keys}))
    assert (result.exit_code, result.stderr) == (0, "")
    (record,) = read_lines(result.stdout)
    return record


def test_every_quotation_stands_where_it_says(run):
    text = f"\u200f{MEETING}\n{CALL}"
    record = analysed(run, text)
    quoted = [*record["tokens"], *record["mentions"]]
    for clause in record["clauses"]:
        quoted += [clause["predicate"], *clause["functions"]]
    assert len(quoted) > 30
    assert all(text[value["start"] : value["end"]] == value["text"] for value in quoted)


def test_tokens_carry_their_best_reading(run):
    tokens = {token["form"]: token for token in analysed(run, MEETING)["tokens"]}
    assert (tokens["التقى"]["pos"], tokens["التقى"]["lemma"], tokens["التقى"]["asp"]) == ("verb", "التقى", "p")
    assert tokens["الخارجية"]["proclitics"] == ["Al_det"]
    assert tokens["نظيره"]["enclitic"] == "3ms_poss"
    full_stop = tokens["."]
    assert (full_stop["kind"], full_stop["lemma"], full_stop["readings"]) == ("punctuation", None, 0)


def test_mentions_come_after_reference_resolution(run):
    mentions = [mention for mention in analysed(run, MEETING)["mentions"] if mention["kind"] == "person"]
    assert [(mention["actor"], mention["position"]) for mention in mentions] == [
        ("OMN", "foreign_minister"),
        ("QAT", "foreign_minister"),
    ]
    assert mentions[1]["reference"] == "counterpart"


def test_dates_are_resolved(run):
    (day,) = [mention for mention in analysed(run, CALL, reference_date="2023-03-14")["mentions"] if mention["time"]]
    assert day["text"] == "أمس"
    assert day["time"] == {"from": "2023-03-13", "to": "2023-03-13", "precision": "day", "calendar": "gregorian"}


def test_functions_point_at_mentions(run):
    record = analysed(run, MEETING)
    (clause,) = [clause for clause in record["clauses"] if clause["predicate"]["lemma"] == "التقى"]
    actors = {
        function["kind"]: [record["mentions"][place]["actor"] for place in function["mentions"]]
        for function in clause["functions"]
    }
    assert actors["subject"] == ["OMN"]
    assert actors["object"] == ["QAT"]


def test_sentences_say_their_zone(run):
    record = analysed(run, f"خبر عاجل\n\n{MEETING}\n{CALL}")
    assert {sentence["zone"] for sentence in record["sentences"]} <= {
        "headline",
        "dateline",
        "body",
        "related",
        "furniture",
    }
    assert {token["sentence"] for token in record["tokens"]} == set(range(len(record["sentences"])))


def test_bad_documents_are_error_records(run, tmp_path):
    (tmp_path / "d.jsonl").write_text('{"id": "a", "text": "\\ud800"}\n{\n{"id": "b", "text": ""}\n')
    result = run("analyze", tmp_path / "d.jsonl")
    assert result.exit_code == 1
    assert [answer.get("error", {}).get("type") for answer in read_lines(result.stdout)] == [
        "InputError",
        "InputError",
        None,
    ]
    assert "2 of 3 documents" in result.stderr


def test_a_table_shows_tokens_mentions_and_clauses(run, tmp_path):
    result = run("analyze", write_lines(tmp_path / "d.jsonl", [{"id": "m", "text": MEETING}, {}]), "--format", "table")
    assert result.exit_code == 1
    for words in ("sentence 0, body", "noun", "actor=OMN", "clause 0-", "object: ", "InputError"):
        assert words in result.stdout


def test_json_is_no_layout_of_analyses(run, jsonl):
    assert run("analyze", jsonl, "--format", "json").exit_code == 2

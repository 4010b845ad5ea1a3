"""Large inputs: compressed files, runs that are stopped and go on, what is said of the time left."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from importlib.util import find_spec

import pytest
from cli_texts import CALL, MEETING, QUIET, read_lines, write_lines

from diplo_events.cli.watching import remaining
from diplo_events.files import written

HAS_ZSTD = sys.version_info >= (3, 14) or (find_spec("backports") and find_spec("backports.zstd"))
zst = pytest.param(".zst", marks=pytest.mark.skipif(not HAS_ZSTD, reason="the extra zstd is not installed"))
packings = pytest.mark.parametrize("packing", [".gz", zst])


def codec(packing):
    if packing == ".gz":
        return gzip
    return pytest.importorskip("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")


def packed(path, packing):
    """The same file, packed, beside the given one; which goes."""
    there = path.with_name(f"{path.name}{packing}")
    there.write_bytes(codec(packing).compress(path.read_bytes()))
    path.unlink()
    return there


def unpacked(path):
    content = path.read_bytes()
    return codec(path.suffix).decompress(content) if path.suffix in {".gz", ".zst"} else content


@packings
def test_packed_lines_and_texts_are_read_as_if_they_were_not(run, jsonl, tmp_path, packing):
    page = tmp_path / "page.txt"
    page.write_text(MEETING, encoding="utf-8")
    plain = run("extract", jsonl, page).stdout
    assert run("extract", packed(jsonl, packing), packed(page, packing)).stdout == plain
    assert read_lines(plain)[-1]["id"] == "page"


@packings
def test_a_directory_holds_packed_files_too(run, tmp_path, packing):
    packed(write_lines(tmp_path / "b.jsonl", [{"id": "b", "text": ""}]), packing)
    write_lines(tmp_path / "a.jsonl", [{"id": "a", "text": ""}])
    (tmp_path / f"c.csv{packing}").write_bytes(b"")
    assert [answer["id"] for answer in read_lines(run("extract", tmp_path).stdout)] == ["a", "b"]


@packings
def test_files_of_several_parts_are_one(run, jsonl, packing):
    there = packed(jsonl, packing)
    once = run("extract", there).stdout
    there.write_bytes(there.read_bytes() * 2)
    assert run("extract", there).stdout == once * 2


@packings
def test_a_file_cut_short_is_read_as_far_as_it_goes_and_the_run_goes_on(run, tmp_path, packing):
    lines = [{"id": str(number), "text": os.urandom(20_000).hex()} for number in range(20)]
    there = packed(write_lines(tmp_path / "a.jsonl", lines), packing)
    content = there.read_bytes()
    there.write_bytes(content[: len(content) // 2])
    after = write_lines(tmp_path / "b.jsonl", [{"id": "after", "text": ""}])
    result = run("extract", there, after)
    answers = read_lines(result.stdout)
    assert result.exit_code == 1
    assert answers[-1]["id"] == "after"
    message = answers[-2]["error"]["message"]
    assert message.startswith(f"{there.name}: damaged or cut short (")
    assert 1 <= len(answers[:-2]) < len(lines)
    assert [answer["id"] for answer in answers[:-2]] == [str(number) for number in range(len(answers) - 2)]


@packings
def test_damage_within_our_own_files_is_noticed(run, tmp_path, packing):
    """By a checksum: what was altered may still unpack to something."""
    there = tmp_path / f"copy.jsonl{packing}"
    with written(there, there.name) as stream:
        stream.write(json.dumps({"id": "a", "text": os.urandom(20_000).hex()}) + "\n")
    content = there.read_bytes()
    there.write_bytes(content[:-4000] + bytes([content[-4000] ^ 1]) + content[-3999:])
    result = run("extract", there)
    assert result.exit_code == 1
    assert "damaged" in read_lines(result.stdout)[-1]["error"]["message"]


def test_a_file_that_is_not_packed_as_its_name_says(run, tmp_path):
    (tmp_path / "a.jsonl.gz").write_text('{"text": ""}\n')
    result = run("extract", tmp_path / "a.jsonl.gz")
    assert "damaged" in read_lines(result.stdout)[0]["error"]["message"]


def test_without_its_extra_zstandard_is_refused_with_its_name(run, jsonl, tmp_path, monkeypatch):
    monkeypatch.setattr("diplo_events.files.compression._zstd", lambda: None)
    (tmp_path / "a.jsonl.zst").write_bytes(b"")
    (answer,) = read_lines(run("extract", tmp_path / "a.jsonl.zst").stdout)
    assert "pip install 'diplo-events[zstd]'" in answer["error"]["message"]
    result = run("extract", jsonl, "--output", tmp_path / "o.jsonl.zst")
    assert result.exit_code == 2
    assert "pip install 'diplo-events[zstd]'" in result.stderr
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.jsonl.zst", jsonl.name]


@packings
@pytest.mark.parametrize("options", [(), ("--resume",)])
def test_output_is_packed_as_its_name_says(run, jsonl, tmp_path, packing, options):
    there = tmp_path / f"events.jsonl{packing}"
    assert run("extract", jsonl, "--output", there, *options).exit_code == 0
    assert unpacked(there).decode() == run("extract", jsonl).stdout
    assert sorted(file.name for file in tmp_path.iterdir()) == [jsonl.name, there.name]


def test_equal_results_are_equal_files(run, jsonl, tmp_path):
    for name in ("a.jsonl.gz", "b.jsonl.gz"):
        run("extract", jsonl, "--output", tmp_path / name)
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()


TEXTS = [MEETING, QUIET, CALL, "\ud800", QUIET]
RECORDS = [{"id": f"d{number}", "text": text, "reference_date": "2023-03-14"} for number, text in enumerate(TEXTS * 2)]


@pytest.fixture
def ten(tmp_path):
    path = tmp_path / "ten.jsonl"
    path.write_text("".join(f"{json.dumps(record)}\n" for record in RECORDS))
    return path


@pytest.mark.parametrize("packing", ["", ".gz", zst])
def test_a_run_cut_anywhere_goes_on_to_the_same_end(run, ten, tmp_path, packing):
    there = tmp_path / f"events.jsonl{packing}"
    part = tmp_path / f"events.jsonl{packing}.part"
    whole = run("extract", ten, "--output", there, "--resume")
    assert (whole.exit_code, part.exists()) == (1, False)
    expected, content = unpacked(there), there.read_bytes()
    assert expected.count(b"\n") == len(RECORDS)
    for cut in range(0, len(content), max(1, len(content) // 12)):
        there.unlink()
        part.write_bytes(content[:cut])
        again = run("extract", ten, "--output", there, "--resume")
        assert (again.exit_code, again.stderr, part.exists()) == (1, whole.stderr, False)
        assert unpacked(there) == expected


def test_only_what_is_left_is_read(run, ten, tmp_path, monkeypatch):
    there = tmp_path / "events.jsonl"
    run("extract", ten, "--output", there)
    lines = there.read_bytes().splitlines(keepends=True)
    there.rename(tmp_path / "events.jsonl.part").write_bytes(b"".join(lines[:7]) + lines[7][:20])
    asked = []

    def spying(extractor, documents, **_):
        for document in documents:
            asked.append(document.id)
            yield extractor.extract(document.text if document.text != "\ud800" else "", id=document.id)

    monkeypatch.setattr("diplo_events.cli.extracting.answers", spying)
    run("extract", ten, "--output", there, "--resume")
    assert asked == ["d7", "d8", "d9"]


def test_a_finished_run_stays_and_grows_with_its_input(run, ten, tmp_path):
    there = tmp_path / "events.jsonl"
    run("extract", ten, "--output", there, "--resume")
    before = there.read_text()
    assert run("extract", ten, "--output", there, "--resume").exit_code == 1  # for the bad documents of the first run
    assert there.read_text() == before
    with ten.open("a") as more:
        more.write('{"id": "d10", "text": ""}\n')
    run("extract", ten, "--output", there, "--resume")
    assert there.read_text().startswith(before)
    assert read_lines(there.read_text())[-1]["id"] == "d10"


OTHER = {
    "order": [RECORDS[1], RECORDS[0], *RECORDS[2:]],
    "fewer": RECORDS[:3],
    "day": [{**record, "reference_date": "2023-03-15"} for record in RECORDS],
    "text": [{**RECORDS[0], "text": f" {MEETING}"}, *RECORDS[1:]],
}
SAID = {
    "order": "line 1: answers document 'd0', but the input has 'd1' there",
    "fewer": "line 4: answers a document, but the input has no more",
    "day": "line 1: was read as of 2023-03-14, but the input is of 2023-03-15",
    "text": "line 1: quotes words that document 'd0' does not have there",
}


@pytest.mark.parametrize("what", OTHER)
def test_another_input_is_refused_and_nothing_is_lost(run, ten, tmp_path, what):
    part, there = tmp_path / "events.jsonl.part", tmp_path / "events.jsonl"
    run("extract", ten, "--output", part)
    before = part.read_bytes()
    ten.write_text("".join(f"{json.dumps(record)}\n" for record in OTHER[what]))
    result = run("extract", ten, "--output", there, "--resume")
    assert result.exit_code == 2
    assert f"events.jsonl.part, {SAID[what]}; give the same input as before" in result.stderr
    assert part.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["events.jsonl.part", "ten.jsonl"]


@pytest.mark.parametrize("content", ["prose\n", "[1]\n"])
def test_a_file_of_something_else_is_not_touched(run, jsonl, tmp_path, content):
    there = tmp_path / "notes.jsonl"
    there.write_text(content)
    result = run("extract", jsonl, "--output", there, "--resume")
    assert (result.exit_code, there.read_text()) == (2, content)
    assert "line 1: is no record of a run" in result.stderr


@pytest.mark.parametrize("options", [(), ("--output", "x.json", "--format", "json")])
def test_only_a_file_of_lines_can_be_gone_on_with(run, jsonl, options):
    result = run("extract", jsonl, "--resume", *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--output FILE" in result.stderr


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_killed_run_goes_on(run, tmp_path, workers):
    many = write_lines(tmp_path / "many.jsonl", [{"id": str(number), "text": MEETING} for number in range(400)])
    there, part = tmp_path / "events.jsonl", tmp_path / "events.jsonl.part"
    arguments = ("extract", many, "--output", there, "--resume", "--workers", workers)
    command = [sys.executable, "-m", "diplo_events", *map(str, arguments)]
    with subprocess.Popen(command) as process:  # noqa: S603  (our own command)
        while not (part.exists() and part.stat().st_size):
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
    kept = part.read_bytes()
    assert kept
    assert not there.exists()
    assert run(*arguments).exit_code == 0
    assert there.read_bytes().startswith(kept[: kept.rfind(b"\n") + 1])
    assert [answer["id"] for answer in read_lines(there.read_text(encoding="utf-8"))] == [
        str(number) for number in range(400)
    ]


def test_a_document_over_its_time_is_an_error_record(run, jsonl):
    result = run("extract", jsonl, "--time-limit", "0.000001")
    assert result.exit_code == 1
    assert {answer["error"]["type"] for answer in read_lines(result.stdout)} == {"TimeLimitError"}
    assert run("extract", jsonl, "--time-limit", "0").exit_code == 2


class Read:
    def __init__(self, done, total):
        self.done, self.total = done, total


@pytest.mark.parametrize(
    ("meter", "first", "seconds", "said"),
    [
        (Read(25, 100), 0, 60.0, "25%, 0:03:00 left"),
        (Read(75, 100), 50, 60.0, "75%, 0:01:00 left"),  # the first half was read before
        (Read(100, 100), 0, 5.0, "100%, 0:00:00 left"),
        (Read(0, 100), 0, 60.0, ""),
        (Read(5, None), 0, 60.0, ""),
        (None, 0, 60.0, ""),
    ],
)
def test_the_time_left_is_told_from_the_pace(meter, first, seconds, said):
    assert remaining(meter, first, seconds) == said

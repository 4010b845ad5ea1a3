"""The command as its own process: pipes that close, interrupts, start-up, terminals."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cli_texts import CALL, MEETING, read_lines, write_lines

COMMAND = ("-W", "error", "-m", "diplo_events")


def started(*arguments, **options):
    """Start this Python; the caller waits for its end."""
    return subprocess.Popen([sys.executable, *map(str, arguments)], **options)  # noqa: S603  (our own command)


def finished(*arguments, **options):
    """Run this Python to a good end; return stdout and stderr."""
    with started(*arguments, stdout=subprocess.PIPE, **{"stderr": subprocess.PIPE, **options}) as process:
        output, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    return output.decode("utf-8"), (errors or b"").decode()


@pytest.fixture
def many(tmp_path):
    return write_lines(tmp_path / "many.jsonl", [{"id": str(number), "text": MEETING} for number in range(3000)])


def test_the_module_runs_as_the_command_does(jsonl):
    output, errors = finished(*COMMAND, "extract", jsonl)
    assert [answer["id"] for answer in read_lines(output)] == ["meeting", "call", "3"]
    assert errors == ""


def test_output_is_utf8_whatever_the_locale(jsonl):
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "LC_ALL": "C"}
    assert "بدر البوسعيدي" in finished(*COMMAND, "extract", jsonl, env=environment)[0]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_reader_that_leaves_ends_the_run_quietly(many, workers):
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started(*COMMAND, "extract", many, "--workers", workers, **pipes) as process:
        first = process.stdout.readline()
        process.stdout.close()
        assert process.wait(timeout=60) == 141
        assert json.loads(first)["id"] == "0"
        assert process.stderr.read() == b""


@pytest.fixture
def _heard():
    """A check that runs in the background ignores interrupts, and so would its children."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heard")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interrupt_is_one_line_and_code_130(many, tmp_path, workers):
    there = tmp_path / "events.jsonl"
    arguments = ("extract", many, "-", "--workers", workers, "--output", there)
    pipes = {"stdin": subprocess.PIPE, "stderr": subprocess.PIPE}
    with started(*COMMAND, *arguments, **pipes, start_new_session=True) as process:
        wait_for(lambda: any(file.stat().st_size for file in tmp_path.glob(".events*")), process)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does
        process.wait(timeout=60)
        assert process.returncode == 130
        assert process.stderr.read() == b"diplo-events: interrupted\n"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["many.jsonl"]


def wait_for(condition, process):
    while not condition():
        assert process.poll() is None
        try:
            process.wait(timeout=0.05)
        except subprocess.TimeoutExpired:
            continue


def test_answers_are_written_as_they_come():
    with started(*COMMAND, "extract", "-", stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdin.write(f"{json.dumps({'id': 'a', 'text': CALL})}\n".encode())
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == "a"  # while the input is still open
        process.stdin.close()
        assert process.wait(timeout=60) == 0


def on_terminal(*arguments):
    """Run with a terminal as stderr; return stdout and what the terminal got."""
    leader, follower = pty.openpty()
    output, _ = finished(*COMMAND, *arguments, stderr=follower, env={**os.environ, "TERM": "xterm"})
    os.close(follower)
    seen = b"".join(iter(lambda: _read(leader), b""))
    os.close(leader)
    return output, seen.decode()


def _read(leader):
    try:
        return os.read(leader, 4096)
    except OSError:  # Linux says so at the end of a terminal's output
        return b""


def test_a_long_run_shows_its_progress_on_the_terminal_alone(tmp_path):
    records = [{"id": str(number), "text": MEETING * 20} for number in range(30)]
    path = write_lines(tmp_path / "d.jsonl", records)
    output, seen = on_terminal("extract", path)
    assert "documents" in seen
    assert re.search(r"\d%, 0:\d\d:\d\d left", seen)
    assert [answer["id"] for answer in read_lines(output)] == [str(number) for number in range(30)]
    assert on_terminal("extract", path, "--quiet")[1] == ""


def test_one_document_shows_no_progress(tmp_path):
    _, seen = on_terminal("extract", write_lines(tmp_path / "d.jsonl", [{"text": MEETING}]))
    assert seen == ""


@pytest.mark.parametrize("arguments", [["--help"], ["extract", "--help"], ["--version"], ["lexicon", "--help"]])
def test_help_loads_no_machinery(arguments):
    code = (
        "import sys\n"
        "from diplo_events.cli.app import app\n"
        f"app({arguments!r}, standalone_mode=False)\n"
        "print(*sys.modules, file=sys.stderr)\n"
    )
    _, modules = finished("-c", code)
    heavy = {"camel_tools", "torch", "diplo_events.events", "diplo_events.extractor", "diplo_events.gazetteer"}
    assert not heavy & set(modules.split())


def test_the_sample_pages_are_the_sample_lines():
    samples = Path(__file__).parents[2] / "data" / "samples"
    lines = read_lines((samples / "samples.jsonl").read_text(encoding="utf-8"))
    pages = {page.stem: page.read_text(encoding="utf-8") for page in samples.glob("*.txt")}
    assert {line["id"]: line["text"] for line in lines} == pages

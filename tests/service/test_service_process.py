"""The command as its own process: signals, workers that are killed, connections that are closed."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

pytest.importorskip("fastapi", reason="the extra service is not installed")
pytest.importorskip("uvicorn", reason="the extra service is not installed")

from serving import MEETING, server
from typer.testing import CliRunner

from diplo_events import Result
from diplo_events.cli.app import app

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the service needs POSIX")


def posted(address, path, document):
    request = urllib.request.Request(  # noqa: S310  (our own server)
        f"{address}{path}", json.dumps(document).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
        return answer.read()


def children(process):
    found = subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True, text=True, check=False)  # noqa: S603, S607
    return sorted(map(int, found.stdout.split()))


def test_a_client_needs_the_librarys_models_alone(address):
    result = Result.model_validate_json(posted(address, "extract", {"text": MEETING, "id": "a"}))
    assert (result.id, result.events[0].type) == ("a", "meeting")


def test_a_stop_answers_the_requests_that_run():
    """A supervisor signals all processes of a service at once; its workers must not hear it."""
    with server("--time-limit", "60") as (process, address):
        answers = []
        documents = [{"id": str(number), "text": f"{MEETING} {number} " * 20} for number in range(8)]
        asking = threading.Thread(target=lambda: answers.append(posted(address, "extract", {"documents": documents})))
        asking.start()
        wait_for(lambda: json.loads(urllib.request.urlopen(f"{address}health").read())["busy"])  # noqa: S310
        os.killpg(process.pid, signal.SIGTERM)
        asking.join(60)
        assert process.wait(60) == 0
        assert [result["id"] for result in json.loads(answers[0])["results"]] == [str(number) for number in range(8)]
        with pytest.raises(OSError, match=r"refused|reset"):
            posted(address, "extract", {"text": ""})


def wait_for(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_killed_workers_are_replaced_and_hold_no_connection():
    with server("--workers", "2") as (process, address):
        host, port = re.search(r"//(.*):(\d+)/", address).groups()
        with socket.create_connection((host, int(port))) as early:  # open while the new workers are forked
            early.sendall(b"GET /health HTTP/1.1\r\nHost: a\r\n\r\n")
            assert b"200 OK" in early.recv(65536)
            first = children(process)
            for worker in first:
                os.kill(worker, signal.SIGKILL)
            wait_for(lambda: all("(zombie)" in Path(f"/proc/{worker}/status").read_text() for worker in first))
            for _ in range(3):
                posted(address, "extract", {"text": MEETING})
            assert not set(first) & set(children(process))
            early.sendall(b"GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            early.settimeout(5)
            pieces = iter(lambda: early.recv(65536), b"")
            assert b'"workers_lost":' in b"".join(pieces)  # and then the end: nobody else has the connection open


def test_workers_end_when_the_server_is_killed():
    with server() as (process, _):
        wait_for(lambda: len(children(process)) == 2)
        workers = children(process)
        process.kill()
        wait_for(lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers))


def test_the_log_has_a_line_for_a_request():
    with server() as (process, address):
        posted(address, "extract", {"text": MEETING})
        process.terminate()
        assert re.search(r"INFO \w{32} POST '/extract' 200 [\d.]+ ms \d+ bytes", process.stderr.read())


def test_an_address_that_is_taken_is_refused(address):
    port = re.search(r":(\d+)/", address)[1]
    taken = CliRunner().invoke(app, ["serve", "--port", port])
    assert taken.exit_code == 2
    assert f"cannot listen at 127.0.0.1 port {port}" in taken.stderr


def test_a_missing_extra_is_named(monkeypatch):
    for name in [name for name in sys.modules if name.startswith("diplo_events.service")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "fastapi", None)
    refused = CliRunner().invoke(app, ["serve"])
    assert refused.exit_code == 2
    assert "pip install 'diplo-events[service]'" in refused.stderr


def test_help_has_examples():
    told = CliRunner().invoke(app, ["serve", "--help"], env={"COLUMNS": "200"})
    assert "diplo-events serve --host 0.0.0.0" in told.stdout

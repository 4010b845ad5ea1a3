"""The service under load from another process on loopback: throughput, latency, memory, and whether all is answered.

    python bench/service.py [articles.jsonl.gz] [--seconds 60] [--clients 8] [--workers 2] [--texts 200]

Starts ``diplo-events serve`` at a free port.  Clients post one article after the other, each under an id of its own,
and check that the answer bears it; one more sends what cannot be read and checks that it is refused as it should be.
Processor time is printed beside the clock's: other work on the machine slows the one and not the other.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

from corpus import memory, read_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLES = Path(__file__).parents[1] / "data" / "samples" / "samples.jsonl"
TICKS = os.sysconf("SC_CLK_TCK")
LOOKS = (1 / 6, 1 / 2, 1)  # of the run: when memory is looked at
BAD = {
    "wrong types": (b'{"text": 5}', 422),
    "unknown field": (b'{"text": "", "x": 1}', 422),
    "10 MB text": (json.dumps({"text": "a" * 10_000_000}).encode(), 413),
    "broken UTF-8": (b'{"text": "\xff"}', 400),
    "half a surrogate pair": (b'{"text": "\\ud800"}', 422),
    "deep JSON": (b"[" * 500_000, 400),
    "no JSON": (b"text=a", 400),
}


@contextmanager
def serving(workers: int) -> Iterator[tuple[int, str, int]]:
    """The server's process, host and port."""
    command = [sys.executable, "-m", "diplo_events", "serve", "--port", "0", "--quiet", "--workers", str(workers)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        found = re.search(r"http://([\d.]+):(\d+)/", process.stderr.readline())
        assert found
        yield process.pid, found[1], int(found[2])
        process.terminate()


class Load:
    """What the clients share: the texts, the ids that were given out, what came back."""

    def __init__(self, host: str, port: int, texts: list[str], seconds: float) -> None:
        self._address = (host, port)
        self._texts = texts
        self._end = time.monotonic() + seconds
        self._numbers = count()
        self._lock = threading.Lock()
        self.asked: set[str] = set()
        self.answered: list[str] = []
        self.latencies: list[float] = []
        self.statuses: Counter[int] = Counter()
        self.refused: Counter[str] = Counter()
        self.faults: list[str] = []

    def ask(self) -> None:
        """Post articles until the time is over."""
        connection = http.client.HTTPConnection(*self._address, timeout=60)
        while time.monotonic() < self._end:
            with self._lock:
                number = next(self._numbers)
                self.asked.add(str(number))
            body = json.dumps({"id": str(number), "text": self._texts[number % len(self._texts)]}).encode()
            begun = time.monotonic()
            status, answer = self._post(connection, body, f"load-{number}")
            with self._lock:
                self.statuses[status] += 1
                if status == 200:
                    self.latencies.append(time.monotonic() - begun)
                self.answered.append(str(answer.get("id", number if status == 503 else None)))

    def disturb(self) -> None:
        """Send what cannot be read until the time is over."""
        connection = http.client.HTTPConnection(*self._address, timeout=60)
        while time.monotonic() < self._end:
            for name, (body, wanted) in BAD.items():
                status, answer = self._post(connection, body, "bad")
                if status not in {wanted, 503} or answer.get("request_id") != "bad":  # busy, if there are many clients
                    self.faults.append(f"{name}: {status} {answer}")
                self.refused[name] += 1
            time.sleep(0.2)

    def _post(self, connection: http.client.HTTPConnection, body: bytes, name: str) -> tuple[int, dict[str, object]]:
        connection.request("POST", "/extract", body, {"Content-Type": "application/json", "X-Request-ID": name})
        answer = connection.getresponse()
        content = json.loads(answer.read())
        if answer.headers["X-Request-ID"] != name:
            self.faults.append(f"{name} was answered as {answer.headers['X-Request-ID']}")
        return answer.status, content


def tree(pid: int) -> list[int]:
    """The process and its children."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *map(int, children)]


def cpu(pids: list[int]) -> float:
    """Processor seconds of processes."""
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids]
    return sum((int(row[11]) + int(row[12])) / TICKS for row in fields)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path, nargs="?", default=SAMPLES)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--texts", type=int, default=200, help="so many different ones: caches fill with new words")
    asked = parser.parse_args()
    texts = read_texts(asked.corpus, asked.texts)
    with serving(asked.workers) as (pid, host, port):
        load = Load(host, port, texts, asked.seconds)
        clients = [threading.Thread(target=load.ask) for _ in range(asked.clients)]
        clients.append(threading.Thread(target=load.disturb))
        begun, before = time.monotonic(), cpu(tree(pid))
        for client in clients:
            client.start()
        for look in LOOKS:
            time.sleep(max(0, begun + look * asked.seconds - time.monotonic()))
            told = ", ".join(f"{memory(each, 'Rss'):.0f} MB ({memory(each):.0f})" for each in tree(pid))
            print(f"memory at {look * asked.seconds:.0f} s, resident (its share): server and workers {told}")
        for client in clients:
            client.join()
        seconds, work = time.monotonic() - begun, cpu(tree(pid)) - before
    report(load, seconds, work)


def report(load: Load, seconds: float, work: float) -> None:
    hundredths = quantiles(load.latencies, n=100)
    documents = load.statuses[200]
    print(f"{documents} documents in {seconds:.1f} s: {documents / seconds:.1f}/s; {work:.1f} s of processor time")
    print(f"latency: p50 {1000 * hundredths[49]:.0f} ms, p99 {1000 * hundredths[98]:.0f} ms")
    print(f"statuses {dict(load.statuses)}")
    lost = load.asked ^ set(load.answered)
    print(f"lost {len(lost)}, answered twice {len(load.answered) - len(set(load.answered))}")
    print(f"refused as they should be: {dict(load.refused)}; faults: {load.faults or 'none'}")
    print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    raise SystemExit(bool(lost or load.faults))


if __name__ == "__main__":
    main()

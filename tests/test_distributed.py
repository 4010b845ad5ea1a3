"""Partitions through a local Dask cluster of two processes: one record a document, whoever is killed."""

from __future__ import annotations

import gzip
import json
import os
import signal
import sys
import threading
import time
from datetime import date
from pathlib import Path

import pytest

from stand_ins import BUILT, NOTES, Noting

pytest.importorskip("distributed", reason="the extra dask is not installed")

import dask
from distributed import Client, LocalCluster

from diplo_events.distributed import extract_partitions
from diplo_events.distributed.partitions import pairs
from diplo_events.errors import InputError
from diplo_events.extractor import default_extractor

# Dask warns of ports, of its own deprecations and of threads that end late.
pytestmark = [
    pytest.mark.filterwarnings("ignore"),
    pytest.mark.skipif(sys.platform == "win32", reason="kills by signal"),
]

TEXT = "التقى وزير الخارجية العماني بدر البوسعيدي في مسقط أمس نظيره القطري."
QUIET = {"distributed.logging.distributed": "critical", "distributed.scheduler.allowed-failures": 1}


@pytest.fixture
def client(tmp_path, monkeypatch):
    notes = tmp_path / "notes"
    notes.mkdir()
    monkeypatch.setenv(NOTES, str(notes))
    with (
        dask.config.set(QUIET),
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster,
        Client(cluster) as client,
    ):
        yield client


@pytest.fixture
def source(tmp_path):
    return tmp_path / "in"


def write_partitions(source, texts, count):
    """Spread the texts over as many files, two of them in a folder of their own and packed."""
    documents = [{"id": f"d{number}", "text": text} for number, text in enumerate(texts)]
    for part in range(count):
        lines = "".join(f"{json.dumps(document)}\n" for document in documents[part::count]).encode()
        folder = source / ("deep" if part < 2 else "")
        folder.mkdir(parents=True, exist_ok=True)
        name = f"part-{part:03}.jsonl"
        if part < 2:
            (folder / f"{name}.gz").write_bytes(gzip.compress(lines))
        else:
            (folder / name).write_bytes(lines)
    return documents


def records(target):
    """The records of all files, and the path of each file."""
    files = sorted(path for path in target.rglob("*") if path.is_file())
    lines = [line for path in files for line in unpacked(path).splitlines()]
    return [str(path.relative_to(target)) for path in files], [json.loads(line) for line in lines]


def unpacked(path):
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def ids(found):
    return sorted((record["id"] for record in found), key=lambda name: int(name[1:]))


def notes(*, workers=0):
    """What each worker noted, by its process, when there are so many."""
    deadline = time.monotonic() + 60
    while len(files := list(Path(os.environ[NOTES]).iterdir())) < workers and time.monotonic() < deadline:
        time.sleep(0.1)
    return {int(path.name): path.read_text().split() for path in files}


def kill_one_amid(documents_each):
    """Wait until a worker is in the middle of a partition, and kill it; return what it had begun."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        for pid, begun in notes().items():
            if len(begun) % documents_each > documents_each // 3:
                os.kill(pid, signal.SIGKILL)
                return [name for name in begun if name != BUILT]
        time.sleep(0.005)
    raise AssertionError("no worker got that far")


def test_a_killed_worker_costs_no_record_and_doubles_none(client, source, tmp_path):
    documents = write_partitions(source, [""] * 400, 8)
    killed = []
    killer = threading.Thread(target=lambda: killed.append(kill_one_amid(50)))
    killer.start()
    report = extract_partitions(client, source, tmp_path / "out", build=Noting)
    killer.join()
    files, found = records(tmp_path / "out")
    assert files == [f"{'deep/' * (part < 2)}part-{part:03}.jsonl.gz" for part in range(8)]
    assert ids(found) == [document["id"] for document in documents]
    assert (report.documents, report.failures, report.failed) == (400, 0, {})
    # It was killed amid a partition, whose documents were read again; a third worker came, and each built but once.
    seen = notes(workers=3)
    assert any(sum(name in begun for begun in seen.values()) > 1 for name in killed[0])
    assert [begun.count(BUILT) for begun in seen.values()] == [1, 1, 1]


def test_a_document_that_kills_every_worker_gets_an_error_record(client, source, tmp_path):
    texts = ["poison" if number == 17 else "raise" if number == 5 else "" for number in range(40)]
    write_partitions(source, texts, 4)
    report = extract_partitions(client, source, tmp_path / "out", build=Noting, suffix=".jsonl")
    _, found = records(tmp_path / "out")
    assert ids(found) == [f"d{number}" for number in range(40)]
    assert {record["id"]: record["error"]["type"] for record in found if "error" in record} == {
        "d5": "ZeroDivisionError",
        "d17": "WorkerError",
    }
    assert (report.documents, report.failures) == (40, 2)
    # Others may be read apart too: those that were in the hands of the same workers when they died.
    assert "part-001.jsonl.gz" in {Path(part.source).name for part in report.partitions if part.isolated}


def test_answers_are_those_of_one_process_and_a_run_is_gone_on_with(client, source, tmp_path, extractor):
    write_partitions(source, [TEXT, "", TEXT * 2, "\ud800"] * 2, 3)
    (source / "broken.jsonl.gz").write_bytes(b"no archive")
    told = []
    day = date(2023, 3, 14)
    report = extract_partitions(client, source, tmp_path / "out", reference_date=day, watch=told.append)
    _, found = records(tmp_path / "out")
    by_id = {record["id"]: record for record in found}
    assert by_id["d2"] == json.loads(extractor.extract(TEXT * 2, reference_date=day, id="d2").to_json())
    assert by_id["d3"]["error"]["type"] == "InputError"
    assert sorted(told, key=str) == sorted(report.partitions, key=str)
    assert (report.documents, report.failures, report.present) == (8, 2, ())
    assert report.events == sum(len(record.get("events", ())) for record in found) > 0
    assert list(report.failed) == [str(source / "broken.jsonl.gz")]
    assert [read.source for read in report.partitions] == sorted(read.source for read in report.partitions)
    assert "damaged" in report.failed[str(source / "broken.jsonl.gz")]
    files, _ = records(tmp_path / "out")
    (tmp_path / "out" / files[0]).unlink()
    (tmp_path / "out" / "deep" / ".part-000.jsonl.gz.0123.part").write_text("of a killed worker")
    again = extract_partitions(client, source, tmp_path / "out", reference_date=day)
    assert (len(again.partitions), len(again.present)) == (1, 2)
    assert records(tmp_path / "out") == (files, found)


@pytest.mark.parametrize("suffix", [".parquet", ".jsonl"])
def test_tables_go_in_and_out(client, source, tmp_path, suffix):
    pyarrow = pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    parquet = pytest.importorskip("pyarrow.parquet")
    source.mkdir()
    days = [date(2023, 3, 14), None, date(2023, 3, 16)]
    columns = {"id": [1, 2, 3], "text": [TEXT, None, ""], "reference_date": days, "more": [[1], [2], [3]]}
    parquet.write_table(pyarrow.table(columns), source / "a.parquet")
    parquet.write_table(pyarrow.table({"body": [TEXT]}), source / "b.parquet")
    (source / "c.parquet").write_bytes(b"no table")
    report = extract_partitions(client, source, tmp_path / "out", suffix=suffix)
    if suffix == ".parquet":
        found = parquet.read_table(tmp_path / "out" / "a.parquet").to_pylist()
    else:
        _, found = records(tmp_path / "out")
    assert [record["id"] for record in found] == ["1", "2", "3"]
    assert [bool(record.get("error")) for record in found] == [False, True, False]
    assert str(found[0]["reference_date"]) == "2023-03-14"
    (event,) = found[0]["events"]
    assert (event["type"], str(event["date"])) == ("meeting", "2023-03-13")
    assert [someone["actor"] for someone in event["participants"]] == ["OMN", "QAT"]
    assert event["time"]["from"] == event["date"]
    assert [Path(name).name for name in report.failed] == ["b.parquet", "c.parquet"]  # sorted, whichever came first
    assert 'no column "text"; it has body' in report.failed[str(source / "b.parquet")]
    assert report.documents == 3


def test_the_table_holds_all_that_a_record_holds(tmp_path, extractor):
    pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    parquet = pytest.importorskip("diplo_events.distributed.parquet")
    told = f"قال وزير الخارجية الروسي سيرغي لافروف الثلاثاء إن بلاده ترفض العقوبات. {TEXT}"
    answer = extractor.extract(told, id="x", reference_date=date(2023, 3, 14))
    assert {event.type for event in answer.events} == {"statement", "meeting"}
    with parquet.writer(tmp_path / "x.parquet") as write:
        for _ in range(1500):  # more than one block
            write(answer)
    rows = parquet.parquet.read_table(tmp_path / "x.parquet").to_pylist()
    assert len(rows) == 1500
    dumped = answer.model_dump(by_alias=True)
    assert all(row == rows[0] for row in rows)
    row = rows[0]
    assert row.pop("error") is None
    for event in row["events"]:
        for own in {"content", "quoted"} - set(dumped["events"][row["events"].index(event)]):
            assert event.pop(own) is None
    assert json.dumps(row, default=str, sort_keys=True) == json.dumps(dumped, default=str, sort_keys=True)


def test_partitions_that_would_share_a_target_are_refused(source, tmp_path):
    source.mkdir()
    for name in ("a.jsonl", "a.jsonl.gz"):
        (source / name).write_bytes(b"")
    with pytest.raises(InputError, match=r"a\.jsonl\.gz: another file differs"):
        pairs(source, tmp_path / "out", ".jsonl")


def test_nothing_to_read_and_unknown_suffixes_are_refused(source, tmp_path):
    source.mkdir()
    with pytest.raises(InputError, match="holds no partition"):
        pairs(source, tmp_path / "out", ".jsonl")
    with pytest.raises(InputError, match=r"suffix='\.csv'"):
        pairs(source, tmp_path / "out", ".csv")


def test_the_default_is_the_shared_extractor(extractor):
    assert extractor is default_extractor()

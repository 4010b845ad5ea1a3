"""Workers that die, hang or are interrupted: what their documents' neighbours, and the user, see of it."""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplo_events.batch import Input, answers
from diplo_events.errors import WorkerError
from diplo_events.events import ErrorRecord, Result

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals, and stand-ins that travel by fork")

LIMIT = 1.5  # far above what an ordinary document here takes, on a busy machine too


class Scripted:
    """Does what the text says, as an extractor with such a fault would."""

    def extract(self, text, *, reference_date=None, id=None):  # noqa: A002
        match text.split():
            case ["die", name]:
                faulthandler.disable()  # of pytest: it would print a page for SIGSEGV
                os.kill(os.getpid(), signal.Signals[name])
            case ["leave", code]:
                os._exit(int(code))
            case ["sleep", seconds]:
                time.sleep(float(seconds))
            case ["raise"]:
                raise ZeroDivisionError("no such luck")
            case ["exhaust"]:
                raise MemoryError
        return Result(id=id, reference_date=reference_date)


def read(*texts, **options):
    found = list(answers(Scripted(), [Input(text, str(number)) for number, text in enumerate(texts)], **options))
    assert [answer.id for answer in found] == [str(number) for number in range(len(texts))]
    assert not multiprocessing.active_children()
    return [answer.error.type if isinstance(answer, ErrorRecord) else "" for answer in found]


OUTCOMES = {
    "": "",
    "sleep 0.001": "",
    "raise": "ZeroDivisionError",
    "exhaust": "MemoryError",
    "leave 3": "WorkerError",
    "die SIGKILL": "WorkerError",
}
#: Most documents are good, and some runs have no other.
texts = st.lists(st.sampled_from([""] * 20 + ["sleep 0.001"] * 5 + ["raise", "exhaust", "leave 3", "die SIGKILL"]))


@settings(deadline=None, max_examples=60)
@given(texts, st.integers(2, 3), st.integers(1, 7))
def test_each_document_gets_one_answer_in_its_place_whatever_its_neighbours_do(documents, workers, batch_size):
    expected = [OUTCOMES[text] for text in documents]
    assert read(*documents, workers=workers, batch_size=batch_size) == expected


@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV", "SIGABRT", "SIGTERM"])
def test_the_record_says_how_the_process_died(name):
    found = list(answers(Scripted(), [Input(""), Input(f"die {name}", "x"), Input("")], workers=2))
    assert found[1].id == "x"
    assert found[1].error.message == f"the process that read it was ended by {name}"


def test_the_record_says_with_which_code_it_left():
    (found,) = answers(Scripted(), [Input("leave 3")], workers=2)
    assert found.error.message == "the process that read it left with exit code 3"


def test_a_worker_killed_from_outside_costs_one_document():
    found = answers(Scripted(), (Input("sleep 0.02", str(number)) for number in range(60)), workers=2)
    first = next(found)
    victim = multiprocessing.active_children()[0]
    os.kill(victim.pid, signal.SIGKILL)
    kinds = [type(answer) for answer in [first, *found]]
    assert len(kinds) == 60
    assert kinds.count(ErrorRecord) <= 1  # none if it was killed between two documents


def test_an_idle_worker_that_dies_costs_nothing():
    def documents():
        yield from [Input("")] * 2
        time.sleep(0.1)  # both are answered
        for child in multiprocessing.active_children():
            os.kill(child.pid, signal.SIGKILL)
            child.join()
        yield from [Input("")] * 6

    found = list(answers(Scripted(), documents(), workers=2, batch_size=1))
    assert [type(answer) for answer in found] == [Result] * 8


@pytest.mark.parametrize("workers", [1, 2])
def test_a_document_that_takes_too_long_is_ended_and_its_batch_goes_on(workers):
    texts = ["", "sleep 600", "", "", "sleep 600", ""]
    begun = time.monotonic()
    assert read(*texts, workers=workers, batch_size=4, time_limit=LIMIT) == [
        "TimeLimitError" if text else "" for text in texts
    ]
    assert time.monotonic() - begun < 10 * LIMIT


def test_the_limit_is_a_documents_and_not_a_batchs():
    assert read(*["sleep 0.3"] * 10, workers=2, batch_size=10, time_limit=LIMIT) == [""] * 10


def test_a_slow_reader_of_the_answers_is_nobodys_fault():
    found = answers(Scripted(), [Input("")] * 40, workers=2, batch_size=4, time_limit=LIMIT)
    first = next(found)
    time.sleep(1.5 * LIMIT)
    assert [type(answer) for answer in [first, *found]] == [Result] * 40


def test_documents_larger_than_a_pipe_pass():
    texts = ["x" * 3_000_000 for _ in range(6)]
    assert read(*texts, workers=2, batch_size=3) == [""] * 6


class Unsendable(Result):
    """As an event class made inside a function would be."""

    def __reduce__(self):
        raise TypeError("cannot be pickled")


class Sealed:
    def extract(self, text, *, reference_date=None, id=None):  # noqa: A002
        return Unsendable(id=id)


def test_an_answer_that_cannot_travel_is_no_crash():
    found = list(answers(Sealed(), [Input("", "a"), Input("", "b")], workers=2))
    assert [(answer.id, answer.error.type) for answer in found] == [("a", "TypeError"), ("b", "TypeError")]


def test_workers_that_cannot_start_end_the_run(monkeypatch):
    monkeypatch.setattr("diplo_events.batch.worker.serve", lambda *_: os._exit(7))
    with pytest.raises(WorkerError, match=r"3 processes in a row .* exit code 7"):
        list(answers(Scripted(), [Input("")] * 5, workers=2, batch_size=1))
    assert not multiprocessing.active_children()


def test_an_interrupt_while_waiting_leaves_no_process():
    def interrupt(*_):
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        with pytest.raises(KeyboardInterrupt):
            list(answers(Scripted(), [Input("sleep 600")] * 5, workers=2))
    finally:
        signal.signal(signal.SIGALRM, before)
    assert not multiprocessing.active_children()


def test_closing_early_leaves_no_process():
    found = answers(Scripted(), iter(lambda: Input(""), None), workers=2)
    next(found)
    assert multiprocessing.active_children()
    found.close()
    assert not multiprocessing.active_children()


PARENT = """
import multiprocessing, sys
sys.path.insert(0, sys.argv[1])
from test_batch_workers import Scripted
from diplo_events.batch import Input, answers
texts = ["", "", *["sleep 0.5"] * 100]
for number, answer in enumerate(answers(Scripted(), map(Input, texts), workers=3, batch_size=1)):
    if number == 1:
        print(*[child.pid for child in multiprocessing.active_children()], flush=True)
"""


def test_workers_do_not_outlive_their_parent():
    command = [sys.executable, "-c", PARENT, str(Path(__file__).parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as parent:  # noqa: S603  (ours)
        children = list(map(int, parent.stdout.readline().split()))
        parent.kill()
    assert children
    ends = time.monotonic() + 20
    while any(map(alive, children)) and time.monotonic() < ends:
        time.sleep(0.05)
    assert not any(map(alive, children))


def alive(pid):
    """Whether the process runs: one that has ended but nobody asked about does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False

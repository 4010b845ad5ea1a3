"""Workers that hang, die or are all busy: each costs its own request and no other."""

from __future__ import annotations

import asyncio
import os

import pytest

pytest.importorskip("fastapi", reason="the extra service, or httpx, is not installed")
pytest.importorskip("uvicorn", reason="the extra service, or httpx, is not installed")
pytest.importorskip("httpx", reason="the extra service, or httpx, is not installed")

from serving import Call, Odd, ask, ask_all, get, problem

from diplo_events import Result
from diplo_events.service import Limits
from diplo_events.service.attending import Question
from diplo_events.service.crew import Crew


def text(words):
    return Call("/extract", {"text": words})


@pytest.mark.parametrize(
    ("words", "kind", "detail"),
    [
        ("sleep", "time-limit", "TimeLimitError: took longer than 1 s; its process was ended"),
        ("die", "worker-lost", "WorkerError: the process that read it left with exit code 3"),
        ("fault", "fault", "ZeroDivisionError: a fault in diplo-events, please report it: oh"),
        ("refuse", "bad-document", "InputError: not this one"),
    ],
)
def test_a_document_that_goes_wrong_is_answered(odd, words, kind, detail):
    wrong, good = ask_all(odd, text(words), text("good"))
    assert problem(wrong) == kind
    assert wrong.json()["detail"] == detail
    assert good.is_success
    assert ask(odd, "/extract", {"text": "good"}).is_success
    assert get(odd, "/health").json()["workers_lost"] == (kind in {"time-limit", "worker-lost"})


def test_one_of_many_that_goes_wrong_is_an_error_record(odd):
    documents = [{"id": words, "text": words} for words in ("good", "die", "sleep", "refuse", "good")]
    results = ask(odd, "/extract", {"documents": documents}).json()["results"]
    assert [result["id"] for result in results] == ["good", "die", "sleep", "refuse", "good"]
    kinds = [result.get("error", {}).get("type") for result in results]
    assert kinds == [None, "WorkerError", "TimeLimitError", "InputError", None]


def test_requests_wait_in_turn_and_no_more_than_may(odd):
    answers = ask_all(odd, *[text("nap")] * 5)
    busy = [answer for answer in answers if answer.status_code == 503]
    assert [answer.status_code for answer in answers].count(200) == 3  # two at work, one waiting
    assert [problem(answer) for answer in busy] == ["busy", "busy"]
    assert {answer.headers["retry-after"] for answer in busy} == {"1"}
    health = get(odd, "/health").json()
    assert (health["busy"], health["waiting"], health["answered"]) == (0, 0, 3)


def test_a_worker_that_died_at_rest_costs_nobody():
    crew = Crew(Odd(), Limits(workers=2))
    crew.start()
    for worker in crew._idle:
        worker._process.kill()
        worker._process.join()

    async def asked():
        return [await crew.ask(Question("good", id=name)) for name in "ab"]

    assert [Result.model_validate_json(answer).id for answer in asyncio.run(asked())] == ["a", "b"]
    assert crew.lost == 2
    for worker in crew._idle:  # and now those that said they were ready
        worker._process.kill()
        worker._process.join()
    assert [Result.model_validate_json(answer).id for answer in asyncio.run(asked())] == ["a", "b"]
    assert crew.lost == 4
    crew.close()


def test_a_request_that_is_given_up_leaves_its_worker_to_the_next():
    crew = Crew(Odd(), Limits(workers=1))

    async def asked():
        asking = asyncio.create_task(crew.ask(Question("sleep")))
        await asyncio.sleep(0.2)
        asking.cancel()
        return await crew.ask(Question("good", id="b"))

    assert Result.model_validate_json(asyncio.run(asked())).id == "b"
    crew.close()


def test_workers_that_cannot_start_are_not_started_for_ever(monkeypatch):
    monkeypatch.setattr("diplo_events.service.crew.attend", _stillborn)
    crew = Crew(Odd(), Limits(workers=1))
    answer = asyncio.run(crew.ask(Question("good", id="a")))
    assert (answer.id, answer.error.type) == ("a", "WorkerError")
    assert answer.error.message == "the process that read it left with exit code 1"
    assert crew.lost == 3
    crew.close()


def _stillborn(*_):
    os._exit(1)

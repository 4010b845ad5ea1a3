"""Many documents: order, errors in their place, laziness, workers."""

from __future__ import annotations

import itertools
import multiprocessing
import pickle
from datetime import date

import pytest

from diplo_events.batch import BATCH, Input, answers, failure
from diplo_events.errors import DocumentError, InputError
from diplo_events.events import ErrorRecord, Result

TEXT = "التقى وزير الخارجية العماني بدر البوسعيدي في مسقط أمس نظيره القطري."


def test_answers_are_those_of_extract(extractor):
    document = Input(TEXT, "a", date(2023, 3, 14))
    (answer,) = answers(extractor, [document])
    assert answer == extractor.extract(TEXT, id="a", reference_date=date(2023, 3, 14))
    assert answer.events


def test_plain_strings_are_documents_and_error_records_pass_through(extractor):
    record = failure("b", InputError("no"))
    first, second = answers(extractor, [TEXT, record])
    assert isinstance(first, Result)
    assert second is record


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_document_is_answered_in_its_place(extractor, workers):
    documents = [Input("\ud800" if number % 5 == 2 else TEXT, str(number)) for number in range(3 * BATCH + 1)]
    found = list(answers(extractor, documents, workers=workers))
    assert [answer.id for answer in found] == [document.id for document in documents]
    assert [isinstance(answer, ErrorRecord) for answer in found] == [number % 5 == 2 for number in range(len(found))]


def test_workers_give_what_one_process_gives(extractor):
    documents = [Input(TEXT * (1 + number % 3), str(number)) for number in range(2 * BATCH)]
    one, two = (list(answers(extractor, documents, workers=workers)) for workers in (1, 2))
    assert one == two


def test_workers_may_be_started_afresh(extractor, monkeypatch):
    """As on systems without fork, where the extractor travels to the workers by pickle."""
    monkeypatch.setattr("diplo_events.batch.worker.context", lambda: multiprocessing.get_context("spawn"))
    (answer,) = answers(extractor, [Input(TEXT, "a")], workers=2)
    assert answer == extractor.extract(TEXT, id="a")


class Broken:
    def extract(self, *_: object, **__: object) -> Result:
        raise ZeroDivisionError("no such luck")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_fault_of_ours_ends_no_run_and_says_so(workers):
    found = list(answers(Broken(), [Input("x", "a"), Input("y", "b")], workers=workers))
    assert [answer.id for answer in found] == ["a", "b"]
    assert found[0].error.type == "ZeroDivisionError"
    assert found[0].error.message == "a fault in diplo-events, please report it: no such luck"


@pytest.mark.parametrize("workers", [1, 2])
def test_endless_input_is_read_no_further_than_needed(extractor, workers):
    taken = []

    def endless():
        for number in itertools.count():
            taken.append(number)
            yield Input("", str(number))

    found = answers(extractor, endless(), workers=workers)
    assert [answer.id for answer in itertools.islice(found, 40)] == [str(number) for number in range(40)]
    found.close()
    assert len(taken) <= 40 + (2 * workers + 2) * BATCH


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_in_the_input_reaches_the_caller_behind_the_answers_before_it(extractor, workers):
    def failing():
        yield from (Input("", str(number)) for number in range(BATCH + 1))
        raise OSError("the disk is gone")

    found = answers(extractor, failing(), workers=workers)
    assert [answer.id for answer in itertools.islice(found, BATCH + 1)] == [str(number) for number in range(BATCH + 1)]
    with pytest.raises(OSError, match="the disk is gone"):
        next(found)


MIXED = [Input(TEXT, "a"), Input("\ud800", "b"), Input(TEXT, "c")]


@pytest.mark.parametrize("workers", [1, 2])
def test_bad_documents_can_be_left_out(extractor, workers):
    assert [answer.id for answer in answers(extractor, MIXED, workers=workers, on_error="skip")] == ["a", "c"]


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_no_document_at_all_is_answered_in_its_place(extractor, workers):
    first, second, third = answers(extractor, [TEXT, {"text": TEXT}, Input(TEXT, "c")], workers=workers)
    assert isinstance(first, Result)
    assert "a document is a str or an Input(text, id, reference_date), not dict" in second.error.message
    assert third.id == "c"


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_document_can_end_the_run_at_its_place(extractor, workers):
    found = answers(extractor, MIXED, workers=workers, on_error="raise")
    assert next(found).id == "a"
    with pytest.raises(DocumentError, match=r"document 'b': InputError: .*surrogate") as caught:
        next(found)
    assert (caught.value.id, caught.value.type) == ("b", "InputError")
    copied = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  (ours)
    assert (copied.id, str(copied)) == ("b", str(caught.value))


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"workers": 0}, "workers=0: at least one"),
        ({"workers": -1}, "workers=-1: at least one"),
        ({"batch_size": 0}, "batch_size=0: at least one"),
        ({"on_error": "ignore"}, "on_error='ignore': choose one of record, raise, skip"),
        ({"time_limit": 0}, "time_limit=0: give a number of seconds above 0"),
        ({"time_limit": float("nan")}, "time_limit=nan"),
    ],
)
def test_options_without_sense_are_refused_at_once(extractor, option, message):
    with pytest.raises(InputError, match=message):
        answers(extractor, [], **option)

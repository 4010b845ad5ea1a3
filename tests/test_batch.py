"""Many documents: order, errors in their place, laziness, workers."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from diplo_events.batch import BATCH, Input, extract_many, failure
from diplo_events.errors import InputError
from diplo_events.events import ErrorRecord, Result

TEXT = "التقى وزير الخارجية العماني بدر البوسعيدي في مسقط أمس نظيره القطري."


def test_answers_are_those_of_extract(extractor):
    document = Input(TEXT, "a", date(2023, 3, 14))
    (answer,) = extract_many([document], extractor=extractor)
    assert answer == extractor.extract(TEXT, id="a", reference_date=date(2023, 3, 14))
    assert answer.events


def test_plain_strings_are_documents_and_error_records_pass_through(extractor):
    record = failure("b", InputError("no"))
    first, second = extract_many([TEXT, record], extractor=extractor)
    assert isinstance(first, Result)
    assert second is record


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_document_is_answered_in_its_place(extractor, workers):
    documents = [Input("\ud800" if number % 5 == 2 else TEXT, str(number)) for number in range(3 * BATCH + 1)]
    answers = list(extract_many(documents, workers=workers, extractor=extractor))
    assert [answer.id for answer in answers] == [document.id for document in documents]
    assert [isinstance(answer, ErrorRecord) for answer in answers] == [
        number % 5 == 2 for number in range(len(answers))
    ]


def test_workers_give_what_one_process_gives(extractor):
    documents = [Input(TEXT * (1 + number % 3), str(number)) for number in range(2 * BATCH)]
    one, two = (list(extract_many(documents, workers=workers, extractor=extractor)) for workers in (1, 2))
    assert one == two


class Broken:
    def extract(self, *_: object, **__: object) -> Result:
        raise ZeroDivisionError("no such luck")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_fault_of_ours_ends_no_run_and_says_so(workers):
    answers = list(extract_many([Input("x", "a"), Input("y", "b")], workers=workers, extractor=Broken()))
    assert [answer.id for answer in answers] == ["a", "b"]
    assert answers[0].error.type == "ZeroDivisionError"
    assert answers[0].error.message == "a fault in diplo-events, please report it: no such luck"


@pytest.mark.parametrize("workers", [1, 2])
def test_endless_input_is_read_no_further_than_needed(extractor, workers):
    taken = []

    def endless():
        for number in itertools.count():
            taken.append(number)
            yield Input("", str(number))

    answers = extract_many(endless(), workers=workers, extractor=extractor)
    assert [answer.id for answer in itertools.islice(answers, 40)] == [str(number) for number in range(40)]
    answers.close()
    assert len(taken) <= 40 + (2 * workers + 2) * BATCH


def test_an_error_in_the_input_reaches_the_caller(extractor):
    def failing():
        yield Input("")
        raise OSError("the disk is gone")

    answers = extract_many(failing(), workers=2, extractor=extractor)
    with pytest.raises(OSError, match="the disk is gone"):
        list(answers)


@pytest.mark.parametrize("workers", [0, -1])
def test_no_workers_no_work(workers):
    with pytest.raises(InputError, match="at least one"):
        extract_many([], workers=workers)

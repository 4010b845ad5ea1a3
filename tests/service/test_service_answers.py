"""What the paths answer, and how they refuse."""

from __future__ import annotations

import asyncio
import json
import logging

import pytest

pytest.importorskip("fastapi", reason="the extra service, or httpx, is not installed")
pytest.importorskip("uvicorn", reason="the extra service, or httpx, is not installed")
pytest.importorskip("httpx", reason="the extra service, or httpx, is not installed")

from pydantic import TypeAdapter
from serving import MEETING, Call, application, ask, ask_all, get, problem

from diplo_events import ErrorRecord, Result
from diplo_events.events import EVENT_TYPES, json_schema
from diplo_events.service.pages import playground
from diplo_events.service.problems import KINDS


def test_one_document_gets_its_result(app, extractor):
    answer = ask(app, "/extract", {"id": "a", "text": MEETING, "reference_date": "2023-03-14"})
    result = Result.model_validate_json(answer.content)
    assert answer.status_code == 200
    assert (result.id, str(result.events[0].date)) == ("a", "2023-03-13")
    assert result == extractor.extract(MEETING, id="a", reference_date=result.reference_date)


def test_many_documents_get_theirs_in_order(app):
    documents = [{"id": "1", "text": MEETING}, {"id": "2", "text": ""}, {"text": "كتب الولد الدرس."}]
    answer = ask(app, "/extract", {"documents": documents})
    results = TypeAdapter(list[Result | ErrorRecord]).validate_python(answer.json()["results"])
    assert [(result.id, len(result.events)) for result in results] == [("1", 1), ("2", 0), (None, 0)]
    assert ask(app, "/extract", {"documents": []}).json() == {"results": []}


def test_a_document_is_explained_as_a_record_and_as_a_page(app):
    record = ask(app, "/explain", {"text": MEETING}).json()
    assert record["attempts"][0]["rule"] == "meet"
    assert "rejected" not in record["tokens"][0]
    assert "rejected" in ask(app, "/explain", {"text": MEETING, "rejected": True}).json()["tokens"][0]
    page = ask(app, "/explain", {"text": f"{MEETING} <script>"}, headers=(("accept", "text/html"),))
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "script-src 'none'" in page.headers["content-security-policy"]
    assert page.text.count('class="dpe"') == 2
    assert "&lt;script&gt;" in page.text
    assert "<script" not in page.text


def test_schema_and_health(app, extractor):
    assert get(app, "/schema").json() == json_schema()
    health = get(app, "/health").json()
    assert {key: health[key] for key in ("status", "workers", "busy", "waiting", "workers_lost")} == {
        "status": "ok",
        "workers": 1,
        "busy": 0,
        "waiting": 0,
        "workers_lost": 0,
    }


def test_a_request_keeps_its_id_or_gets_one(app):
    assert get(app, "/health", (("x-request-id", "abc-1"),)).headers["x-request-id"] == "abc-1"
    for strange in ("", "a b", "x" * 129, "<script>"):
        fresh = get(app, "/health", (("x-request-id", strange),)).headers["x-request-id"]
        assert len(fresh) == 32
    assert get(app, "/nothing", (("x-request-id", "abc-1"),)).json()["request_id"] == "abc-1"


def test_the_log_tells_of_requests_but_not_of_documents(app, caplog):
    with caplog.at_level(logging.INFO, "diplo_events.service"):
        ask(app, "/extract", {"text": MEETING}, headers=(("x-request-id", "abc-1"),))
    (line,) = [record.getMessage() for record in caplog.records if record.name == "diplo_events.service"]
    assert line.startswith("abc-1 POST '/extract' 200 ")
    assert "مسقط" not in line


DEEP = b"[" * 200_000
JSON = (("content-type", "application/json"),)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b'{"text": "\xff"}', "bad-encoding"),
        ("نص".encode("cp1256"), "bad-encoding"),
        (b"", "bad-json"),
        (b"{", "bad-json"),
        (DEEP[:15_000], "bad-json"),
        (b'{"text": ' + DEEP[:15_000], "bad-json"),
        (b'{"text": "a", "n": ' + b"9" * 5000 + b"}", "bad-json"),
        (b"5", "bad-document"),
        (b"[]", "bad-document"),
        (b"null", "bad-document"),
        (b"{}", "bad-document"),
        (b'{"text": 5}', "bad-document"),
        (b'{"text": null}', "bad-document"),
        (b'{"text": ["a"]}', "bad-document"),
        (b'{"text": "\\ud800"}', "bad-document"),
        (b'{"text": "a", "id": "\\udfff"}', "bad-document"),
        (b'{"text": "a", "id": 5}', "bad-document"),
        (b'{"text": "a", "lang": "ar"}', "bad-document"),
        (b'{"text": "a", "reference_date": "14 March"}', "bad-document"),
        (b'{"text": "a", "reference_date": "2023-02-30"}', "bad-document"),
        (b'{"text": "a", "reference_date": 20230314}', "bad-document"),
        (b'{"documents": {}}', "bad-document"),
        (b'{"documents": [{"text": "a"}], "text": "b"}', "bad-document"),
        (b'{"documents": [{"text": "a"}, {"text": "a"}, {"text": "a"}, {"text": "a"}]}', "too-large"),
        (json.dumps({"text": "a" * 20_000}).encode(), "too-large"),
        (DEEP, "too-large"),
    ],
)
def test_what_cannot_be_read_is_refused(app, content, kind):
    answer = ask(app, "/extract", content=content, headers=JSON)
    assert (problem(answer), answer.status_code) == (kind, KINDS[kind][0])


def test_a_refusal_points_at_the_place(app):
    answer = ask(app, "/extract", {"documents": [{"text": "a"}, {"text": 5, "x/~y": 1}]})
    assert {flaw["pointer"]: flaw["detail"] for flaw in answer.json()["errors"]} == {
        "/documents/1/text": "Input should be a valid string",
        "/documents/1/x~1~0y": "Extra inputs are not permitted",
    }
    wrong = {"documents": [{"text": 5} for _ in range(900)]}
    assert len(ask(app, "/extract", wrong).json()["errors"]) == 20


def test_what_is_not_there_or_not_json_is_refused(app):
    assert problem(get(app, "/nothing")) == "not-found"
    assert problem(get(app, "/extract")) == "method-not-allowed"
    assert problem(ask(app, "/schema", {})) == "method-not-allowed"
    form = (("content-type", "application/x-www-form-urlencoded"),)
    assert problem(ask(app, "/extract", content=b"text=a", headers=form)) == "not-json"
    assert ask(
        app, "/extract", content=b'{"text": ""}', headers=(("content-type", "application/vnd.x+json"),)
    ).is_success
    assert ask(app, "/extract", content=b'{"text": ""}').is_success


def test_a_body_that_takes_too_long_is_not_waited_for(extractor):
    async def dripping():
        yield b'{"text": '
        await asyncio.sleep(5)
        yield b'""}'

    with application(extractor, workers=1, body_seconds=0.05) as app:
        assert problem(ask(app, "/extract", content=dripping(), headers=JSON)) == "slow-body"


def test_no_more_requests_are_open_than_may_be(extractor):
    with application(extractor, workers=1, open_requests=2) as app:
        answers = ask_all(app, *[Call("/extract", {"text": MEETING})] * 5)
    assert sorted(answer.status_code for answer in answers) == [200, 200, 503, 503, 503]
    assert {answer.headers["retry-after"] for answer in answers if answer.status_code == 503} == {"1"}


def test_openapi_names_the_models_that_there_are(app):
    document = get(app, "/openapi.json").json()
    assert set(document["paths"]) == {"/extract", "/explain", "/schema", "/health"}
    schemas = document["components"]["schemas"]
    assert {"Result", "ErrorRecord", "Document", "Documents", "DocumentToExplain", "Problem"} <= set(schemas)
    refs = [part.split('"')[0] for part in json.dumps(document).split('"$ref": "')[1:]]
    assert refs
    assert {ref.removeprefix("#/components/schemas/") for ref in refs} <= set(schemas)
    assert set(document["paths"]["/extract"]["post"]["responses"]) >= {"200", "400", "413", "422", "503", "504"}


def test_the_documentation_loads_nothing_and_lists_every_problem(app):
    page = get(app, "/docs")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "http" not in page.text.replace("http://HOST/extract", "")
    assert all(f'<tr id="{kind}">' in page.text for kind in KINDS)
    assert "20,000" in page.text


def test_the_playground_is_one_page_that_knows_every_term(app):
    page = get(app, "/")
    assert page.text == playground()
    assert "sha256-" in page.headers["content-security-policy"]
    assert not [word for word in ("http://", "https://", "src=", "@import", "url(") if word in page.text]
    terms = {term for cls in EVENT_TYPES.values() for term in (*cls.roles, *cls.subtypes)}
    terms |= {*EVENT_TYPES, "occurred", "planned", "denied", "possible"}
    assert not [term for term in terms if f" {term}: " not in page.text]

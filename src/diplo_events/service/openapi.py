"""What the paths take and give, for OpenAPI: the library's own models, by reference."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from diplo_events.service.problems import KINDS, Problem
from diplo_events.service.requests import Document, Documents, DocumentToExplain

if TYPE_CHECKING:
    from fastapi import FastAPI

_PLACE: Final = "#/components/schemas/"
_BODY_KINDS: Final = ("bad-encoding", "bad-json", "slow-body", "too-large", "not-json", "bad-document")
_WORK_KINDS: Final = ("fault", "worker-lost", "busy", "time-limit")


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"{_PLACE}{name}"}


def _body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": schema}}}


def _problems() -> dict[str, Any]:
    told: dict[int, list[str]] = {}
    for kind in (*_BODY_KINDS, *_WORK_KINDS):
        told.setdefault(KINDS[kind][0], []).append(f"`{kind}`: {KINDS[kind][1]}")
    content = {"application/problem+json": {"schema": _ref("Problem")}}
    return {str(status): {"description": "; ".join(words), "content": content} for status, words in told.items()}


def _answers(description: str, content: dict[str, Any]) -> dict[str, Any]:
    return {"200": {"description": description, "content": content}, **_problems()}


_RESULTS: Final = {
    "type": "object",
    "required": ["results"],
    "properties": {"results": {"type": "array", "items": {"anyOf": [_ref("Result"), _ref("ErrorRecord")]}}},
}
EXTRACT: Final[dict[str, Any]] = {
    "requestBody": _body({"oneOf": [_ref("Document"), _ref("Documents")]}),
    "responses": _answers(
        "the result of one document; of many results, in their order, with an error record for each that has none",
        {"application/json": {"schema": {"oneOf": [_ref("Result"), _RESULTS]}}},
    ),
}
EXPLAIN: Final[dict[str, Any]] = {
    "requestBody": _body(_ref("DocumentToExplain")),
    "responses": _answers(
        "tokens, mentions, clauses, each rule that was tried, the events",
        {"application/json": {"schema": {"type": "object"}}, "text/html": {"schema": {"type": "string"}}},
    ),
}
SCHEMA: Final[dict[str, Any]] = {
    "responses": {"200": {"description": "JSON Schema (2020-12)", "content": {"application/schema+json": {}}}}
}
HEALTH: Final[dict[str, Any]] = {
    "responses": {"200": {"description": "the service answers", "content": {"application/json": {}}}}
}


def described(app: FastAPI, schema: dict[str, Any]) -> dict[str, Any]:
    """Return the application's OpenAPI document; ``schema`` is that of a result or error record."""
    document: dict[str, Any] = get_openapi(
        title=app.title,
        version=app.version,
        summary="Diplomatic events in Arabic news",
        description="Every answer has an X-Request-ID: yours, or one made for you. Refusals are problem details.",
        routes=app.routes,
    )
    models: Any = [(model, "validation") for model in (Document, Documents, DocumentToExplain, Problem)]
    _, asked = models_json_schema(models, ref_template=f"{_PLACE}{{model}}")
    given = json.loads(json.dumps(schema).replace("#/$defs/", _PLACE))
    document["components"] = {"schemas": {**asked["$defs"], **given["$defs"]}}
    return document

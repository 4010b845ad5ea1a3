"""Refusals as problem details (RFC 9457), each kind with a name that the documentation lists."""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from pydantic import BaseModel, Field
from starlette.responses import Response

#: What can be wrong, its status, and what that means.
KINDS: Final[dict[str, tuple[int, str]]] = {
    "bad-encoding": (400, "the body is not UTF-8"),
    "bad-json": (400, "the body is no JSON, or nested too deeply"),
    "not-found": (404, "there is nothing at this path"),
    "method-not-allowed": (405, "the path does not answer this method"),
    "slow-body": (408, "the body took too long to arrive"),
    "too-large": (413, "the body, or the number of documents in it, is beyond the limit"),
    "not-json": (415, "the content type says something other than JSON"),
    "bad-document": (422, "a field is missing, unknown or of a wrong type, or a text holds half a surrogate pair"),
    "fault": (500, "a fault in diplo-events, please report it"),
    "worker-lost": (500, "the process that read the document ended"),
    "busy": (503, "all workers are busy and enough requests are waiting: try again"),
    "time-limit": (504, "the document took too long and was given up"),
}


class Flaw(BaseModel):
    """What is wrong at one place of the request."""

    pointer: str = Field(description="JSON pointer into the request, '' for all of it")
    detail: str


class Problem(BaseModel):
    """Why a request was not answered as asked (RFC 9457)."""

    type: str = Field(description="a kind of problem, relative to the documentation: /docs#bad-json")
    title: str
    status: int
    detail: str
    request_id: str
    errors: tuple[Flaw, ...] = ()


class ProblemError(Exception):
    """Ends a request with a problem; ``kind`` is one of :data:`KINDS`."""

    def __init__(self, kind: str, detail: str, flaws: tuple[Flaw, ...] = (), *, retry_after: int | None = None) -> None:
        """Keep what the answer will say."""
        super().__init__(detail)
        self.kind, self.detail, self.flaws = kind, detail, flaws
        self.retry_after = retry_after


def problem_response(error: ProblemError, request_id: str) -> Response:
    """Return the answer that tells of the problem."""
    status, _ = KINDS[error.kind]
    problem = Problem(
        type=f"/docs#{error.kind}",
        title=HTTPStatus(status).phrase,
        status=status,
        detail=error.detail,
        request_id=request_id,
        errors=error.flaws,
    )
    headers = {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}
    return Response(problem.model_dump_json(), status, headers, "application/problem+json")

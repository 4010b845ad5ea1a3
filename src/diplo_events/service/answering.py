"""Documents of a request to the crew, and what it says back to an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from starlette.responses import Response

from diplo_events.events import ErrorRecord
from diplo_events.service.attending import Question, Task
from diplo_events.service.pages import page_response
from diplo_events.service.problems import ProblemError

if TYPE_CHECKING:
    from starlette.requests import Request

    from diplo_events.service.crew import Crew
    from diplo_events.service.requests import Document, Documents, DocumentToExplain

_JSON: Final = "application/json"
#: Error records whose documents are to blame; what else goes wrong is the service's own.
_KINDS: Final = {"InputError": "bad-document", "TimeLimitError": "time-limit", "WorkerError": "worker-lost"}
_GONE: Final = 499  # no client sees it: the log tells by it that the client had left


async def extracted(crew: Crew, document: Document) -> Response:
    """Return the result of one document.

    Raises:
        ProblemError: there is none.
    """
    with crew.place():
        return Response(_body(await crew.ask(_question(document, Task.EXTRACT))), media_type=_JSON)


async def extracted_all(crew: Crew, request: Request, many: Documents) -> Response:
    """Return the results of many documents, one after the other, an error record for each that has none.

    A request has one worker at a time, so that a long one leaves the others to the rest.
    """
    lines: list[str] = []
    with crew.place():
        for document in many.documents:
            if await request.is_disconnected():
                return Response(status_code=_GONE)
            found = await crew.ask(_question(document, Task.EXTRACT))
            lines.append(found.to_json() if isinstance(found, ErrorRecord) else found)
    return Response(f'{{"results":[{",".join(lines)}]}}', media_type=_JSON)


async def explained(crew: Crew, document: DocumentToExplain, *, as_page: bool) -> Response:
    """Return how a document is read, as a record or as a page.

    Raises:
        ProblemError: it cannot be read.
    """
    task = Task.DRAW if as_page else Task.EXPLAIN_REJECTED if document.rejected else Task.EXPLAIN
    with crew.place():
        body = _body(await crew.ask(_question(document, task)))
    return page_response(body) if as_page else Response(body, media_type=_JSON)


def _question(document: Document, task: Task) -> Question:
    return Question(document.text, document.id, document.reference_date, task)


def _body(found: str | ErrorRecord) -> str:
    if isinstance(found, ErrorRecord):
        raise ProblemError(_KINDS.get(found.error.type, "fault"), f"{found.error.type}: {found.error.message}")
    return found

"""The application: which path answers what."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

from diplo_events import __version__
from diplo_events.events import SCHEMA_VERSION, json_schema
from diplo_events.extractor import default_extractor
from diplo_events.service.answering import explained, extracted, extracted_all
from diplo_events.service.crew import Crew
from diplo_events.service.limits import Limits
from diplo_events.service.openapi import EXPLAIN, EXTRACT, HEALTH, SCHEMA, described
from diplo_events.service.pages import documentation, page_response, playground, playground_scripts
from diplo_events.service.problems import KINDS, ProblemError, problem_response
from diplo_events.service.requests import Documents, DocumentToExplain, asked_documents, checked, read_json
from diplo_events.service.watching import Watch, request_id

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from diplo_events.extractor import Extractor

_STATUSES: Final = {404: "not-found", 405: "method-not-allowed"}


def create_app(
    extractor: Extractor | None = None, limits: Limits | None = None, *, crew: Crew | None = None
) -> FastAPI:
    """Return the service as an ASGI application.

    Args:
        extractor: what reads the documents; the default one if None.
        limits: how much is taken on.
        crew: workers that were started before; by default the application starts its own, and ends them.
    """
    extractor, limits = extractor or default_extractor(), limits or Limits()
    own = crew or Crew(extractor, limits)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        own.start()
        yield
        own.close()

    schema = json_schema(extractor.event_types.values())
    app = FastAPI(title="diplo-events", version=__version__, lifespan=lifespan, docs_url=None, redoc_url=None)
    app.add_middleware(Watch, limits=limits)
    app.add_exception_handler(ProblemError, _refused)
    app.add_exception_handler(HTTPException, _missed)
    app.openapi = lambda: described(app, schema)
    paths = _Paths(own, limits, schema)
    app.add_api_route("/extract", paths.extract, methods=["POST"], openapi_extra=EXTRACT)
    app.add_api_route("/explain", paths.explain, methods=["POST"], openapi_extra=EXPLAIN)
    app.add_api_route("/schema", paths.schema, methods=["GET"], openapi_extra=SCHEMA)
    app.add_api_route("/health", paths.health, methods=["GET"], openapi_extra=HEALTH)
    app.add_api_route("/", paths.playground, methods=["GET"], include_in_schema=False)
    app.add_api_route("/docs", paths.docs, methods=["GET"], include_in_schema=False)
    return app


class _Paths:
    """What the paths answer; the first line of each is what the documentation says of it."""

    def __init__(self, crew: Crew, limits: Limits, schema: dict[str, Any]) -> None:
        self._crew, self._limits, self._schema = crew, limits, schema

    async def extract(self, request: Request) -> Response:
        """Find the events of one document, or of many."""
        asked = asked_documents(await read_json(request, self._limits), self._limits)
        if isinstance(asked, Documents):
            return await extracted_all(self._crew, request, asked)
        return await extracted(self._crew, asked)

    async def explain(self, request: Request) -> Response:
        """Tell how a document is read, and why each rule fired or did not; as a page where text/html is asked for."""
        document = checked(DocumentToExplain, await read_json(request, self._limits))
        as_page = "text/html" in request.headers.get("accept", "")
        return await explained(self._crew, document, as_page=as_page)

    async def schema(self) -> Response:
        """Return the JSON Schema of a result or error record."""
        return Response(json.dumps(self._schema, ensure_ascii=False), media_type="application/schema+json")

    async def health(self) -> dict[str, Any]:
        """Tell that the service answers, and how busy it is."""
        crew = self._crew
        return {
            "status": "ok",
            "version": __version__,
            "schema_version": SCHEMA_VERSION,
            "workers": self._limits.workers,
            "busy": crew.busy,
            "waiting": crew.inside - crew.busy,
            "answered": crew.answered,
            "workers_lost": crew.lost,
        }

    async def playground(self) -> Response:
        return page_response(playground(), scripts=playground_scripts())

    async def docs(self, request: Request) -> Response:
        return page_response(documentation(request.app.openapi(), self._limits))


async def _refused(request: Request, error: ProblemError) -> Response:
    return problem_response(error, request_id(request.scope))


async def _missed(request: Request, error: HTTPException) -> Response:
    kind = _STATUSES.get(error.status_code, "fault")
    trouble = ProblemError(kind, f"{request.method} {request.url.path}: {KINDS[kind][1]}")
    return problem_response(trouble, request_id(request.scope))

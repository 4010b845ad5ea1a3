"""Around every request: its id, its log line, a cap on how many are open, and an answer whatever happens."""

from __future__ import annotations

import logging
import re
import time
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders

from diplo_events.service.problems import ProblemError, problem_response

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from diplo_events.service.limits import Limits

_LOG: Final = logging.getLogger("diplo_events.service")
_ID: Final = re.compile(r"[\w.:-]{1,128}", re.ASCII)
_HEADER: Final = "X-Request-ID"
_KEPT: Final = "request_id"
_RETRY: Final = 1


def request_id(scope: Scope) -> str:
    """Return the id of a request: the one it came with if that is a plain word, else a fresh one."""
    kept: dict[str, Any] = scope.setdefault("state", {})
    if _KEPT not in kept:
        given = Headers(scope=scope).get(_HEADER, "")
        kept[_KEPT] = given if _ID.fullmatch(given) else uuid4().hex
    return str(kept[_KEPT])


class Watch:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, limits: Limits) -> None:
        """Stand before ``app``."""
        self._app = app
        self._most = limits.open_requests
        self._open = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hand on what is none."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answer = _Answer(scope, send)
        self._open += 1
        try:
            await self._answered(scope, receive, answer)
        finally:
            self._open -= 1
            answer.log()

    async def _answered(self, scope: Scope, receive: Receive, answer: _Answer) -> None:
        if self._open > self._most:
            trouble = ProblemError("busy", f"{self._open} requests are open; try again", retry_after=_RETRY)
            await problem_response(trouble, request_id(scope))(scope, receive, answer)
            return
        try:
            await self._app(scope, receive, answer)
        except Exception:  # noqa: BLE001  (every request is answered)
            _LOG.exception("%s failed", request_id(scope))
            if answer.status is None:
                trouble = ProblemError("fault", "a fault in diplo-events; the log has more under the request's id")
                await problem_response(trouble, request_id(scope))(scope, receive, answer)


class _Answer:
    """The sending side of a request: puts the id on it, and remembers what the log tells."""

    def __init__(self, scope: Scope, send: Send) -> None:
        self._scope, self._send = scope, send
        self._begun = time.monotonic()
        self.status: int | None = None
        self._sent = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            headers[_HEADER] = request_id(self._scope)
            headers["X-Content-Type-Options"] = "nosniff"
        elif message["type"] == "http.response.body":
            self._sent += len(message.get("body", b""))
        await self._send(message)

    def log(self) -> None:
        """Write one line; of the document itself nothing is told."""
        milliseconds = 1000 * (time.monotonic() - self._begun)
        method, path = self._scope["method"], self._scope["path"][:200]
        _LOG.info(
            "%s %s %r %s %.1f ms %d bytes", request_id(self._scope), method, path, self.status, milliseconds, self._sent
        )

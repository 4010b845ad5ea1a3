"""``diplo-events serve``: the application behind uvicorn, on a socket of its own, until it is told to stop."""

from __future__ import annotations

import logging
import signal
import socket
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import uvicorn

from diplo_events.errors import InputError
from diplo_events.service.app import create_app
from diplo_events.service.crew import Crew

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from diplo_events.extractor import Extractor
    from diplo_events.service.limits import Limits

_BACKLOG: Final = 1024


def serve(
    extractor: Extractor,
    limits: Limits,
    *,
    host: str,
    port: int,
    grace: float,
    quiet: bool,
    ready: Callable[[str], None],
) -> None:
    """Answer requests until SIGTERM or SIGINT; then those that run are answered, for ``grace`` seconds at most.

    ``ready`` is told the address when connections are taken.

    Raises:
        InputError: the address cannot be listened at.
    """
    if sys.platform == "win32":
        raise InputError("serve: the service's workers cannot be waited for on Windows; run it under Linux or macOS")
    _log(quiet=quiet)
    with _bound(host, port) as listening:
        crew = Crew(extractor, limits)
        crew.start()  # forked before there is a loop, and before anybody is connected
        config = uvicorn.Config(
            create_app(extractor, limits, crew=crew),
            loop="asyncio",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=max(1, round(grace)),
        )
        with _stopping_in_peace():
            ready(_address(listening))
            uvicorn.Server(config).run(sockets=[listening])


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        raise InputError(f"serve: cannot listen at {host} port {port} ({error.strerror or error})") from error


def _address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


@contextmanager
def _stopping_in_peace() -> Iterator[None]:
    """Uvicorn raises the signal that stopped it again when all is done; by then there is nothing to end."""
    before = {kind: signal.signal(kind, lambda *_: None) for kind in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)


def _log(*, quiet: bool) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    for name in ("diplo_events.service", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(logging.WARNING if quiet else logging.INFO)

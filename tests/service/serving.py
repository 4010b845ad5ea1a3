"""What the tests of the service share: an extractor that misbehaves when told to, requests, a server process."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass

from diplo_events.errors import InputError
from diplo_events.events import EVENT_TYPES, Result

MEETING = "التقى وزير الخارجية العماني بدر البوسعيدي أمس في مسقط نظيره القطري."


class Odd:
    """Does to its process what the text says."""

    event_types = EVENT_TYPES

    def extract(self, text, *, reference_date=None, id=None):  # noqa: A002
        if text == "sleep":
            time.sleep(60)
        elif text == "nap":
            time.sleep(0.3)
        elif text == "die":
            os._exit(3)
        elif text == "fault":
            raise ZeroDivisionError("oh")
        elif text == "refuse":
            raise InputError("not this one")
        return Result(id=id, reference_date=reference_date)


@contextmanager
def application(extractor, **limits):
    """The application with such limits; its workers end with the block."""
    from diplo_events.service import Limits, create_app  # noqa: PLC0415  (the extra may be missing)
    from diplo_events.service.crew import Crew  # noqa: PLC0415

    crew = Crew(extractor, Limits(**limits))
    yield create_app(extractor, Limits(**limits), crew=crew)
    crew.close()


@dataclass(frozen=True)
class Call:
    """A request to be made."""

    path: str
    json: object = None
    content: object = None
    headers: tuple = ()
    method: str = "POST"

    async def made(self, client):
        body = {"json": self.json} if self.json is not None else {"content": self.content}
        return await client.request(self.method, self.path, headers=dict(self.headers), **body)


def ask_all(app, *calls):
    """Make requests at once, in the event loop of this thread: no other thread is there, so that forking is sound."""
    import httpx  # noqa: PLC0415  (may be missing)

    async def made():
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://service") as client:
            return await asyncio.gather(*(call.made(client) for call in calls))

    return asyncio.run(made())


def ask(app, path, json=None, *, content=None, headers=(), method="POST"):
    (answer,) = ask_all(app, Call(path, json, content, headers, method))
    return answer


def get(app, path, headers=()):
    return ask(app, path, headers=headers, method="GET")


def problem(answer):
    """The kind of a problem, whose parts are checked."""
    assert answer.headers["content-type"] == "application/problem+json"
    told = answer.json()
    assert told["status"] == answer.status_code
    assert told["request_id"] == answer.headers["x-request-id"]
    return told["type"].removeprefix("/docs#")


@contextmanager
def server(*options, **environment):
    """``diplo-events serve`` as its own process, at a free port; yields the process and its address."""
    command = [sys.executable, "-W", "error", "-m", "diplo_events", "serve", "--port", "0", *options]
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen(  # noqa: S603  (our own command)
        command, text=True, start_new_session=True, env={**os.environ, **environment}, **pipes
    ) as process:
        try:
            yield process, re.search(r"http://[^/]+/", process.stderr.readline())[0]
        finally:
            process.kill()

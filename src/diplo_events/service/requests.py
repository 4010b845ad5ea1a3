"""Bodies of requests: read within their limits, decoded, and checked against what is asked for."""

from __future__ import annotations

import asyncio
import datetime
import json
import re
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from diplo_events.service.problems import Flaw, ProblemError

if TYPE_CHECKING:
    from starlette.requests import Request

    from diplo_events.service.limits import Limits

_HALF: Final = re.compile("[\ud800-\udfff]")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_SURPLUS: Final = 32  # a body is read on, and thrown away, to so many times the limit: its sender then hears why
_FLAWS: Final = 20  # of many, no more are told


def _iso_day(value: Any) -> Any:
    if value is None or (isinstance(value, str) and _DAY.fullmatch(value)):
        return value
    raise ValueError("give a day as a string such as 2023-03-14, or null")


def _whole(value: str) -> str:
    if not value.isascii() and _HALF.search(value):
        raise ValueError("half of a surrogate pair is no character")
    return value


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Document(_Asked):
    """One text to read; ``reference_date`` is the day it was published: what «اليوم» means."""

    text: str = Field(description="the article, as it stands on its page", examples=["التقى الوزير أمس نظيره القطري."])
    id: Annotated[str, AfterValidator(_whole)] | None = Field(default=None, description="handed through to the result")
    reference_date: Annotated[datetime.date | None, BeforeValidator(_iso_day)] = None


class Documents(_Asked):
    """Several texts, answered in their order."""

    documents: tuple[Document, ...]


class DocumentToExplain(Document):
    """One text to explain; ``rejected`` asks for the readings that were not chosen, too."""

    rejected: bool = Field(default=False, strict=True)


M = TypeVar("M", bound=_Asked)


async def read_json(request: Request, limits: Limits) -> Any:
    """Return the JSON of a request's body.

    Raises:
        ProblemError: it is too large, too slow, no UTF-8, no JSON, or says that it is something else.
    """
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type and content_type != "application/json" and not content_type.endswith("+json"):
        raise ProblemError("not-json", f"send application/json, not {content_type[:100]}")
    return _parsed(await _body(request, limits))


async def _body(request: Request, limits: Limits) -> bytes:
    try:
        async with asyncio.timeout(limits.body_seconds):
            return await _received(request, limits.max_bytes)
    except TimeoutError:
        raise ProblemError("slow-body", f"the body must arrive within {limits.body_seconds:g} s") from None


async def _received(request: Request, most: int) -> bytes:
    pieces, size = [], 0
    async for piece in request.stream():
        size += len(piece)
        if size <= most:
            pieces.append(piece)
        elif size > _SURPLUS * most:
            break
    if size > most:
        raise ProblemError("too-large", f"a request may have {most} bytes; send fewer documents at once")
    return b"".join(pieces)


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ProblemError("bad-encoding", f"the body is not UTF-8 at byte {error.start}") from None
    except RecursionError:
        raise ProblemError("bad-json", "the body is nested too deeply") from None
    except ValueError as error:
        raise ProblemError("bad-json", f"the body is no JSON: {error}") from None


def checked(model: type[M], content: Any) -> M:
    """Return the content as a model.

    Raises:
        ProblemError: it does not have the model's fields.
    """
    try:
        return model.model_validate(content)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False, include_context=False)
        flaws = tuple(Flaw(pointer=_pointer(flaw["loc"]), detail=flaw["msg"]) for flaw in found[:_FLAWS])
        raise ProblemError("bad-document", f"{len(found)} fields are not as asked for", flaws) from None


def _pointer(place: tuple[int | str, ...]) -> str:
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in place)


def asked_documents(content: Any, limits: Limits) -> Document | Documents:
    """Return the one document or the many that a body holds.

    Raises:
        ProblemError: it holds neither, or too many.
    """
    if not isinstance(content, dict) or "documents" not in content:
        return checked(Document, content)
    many = checked(Documents, content)
    if len(many.documents) > limits.max_documents:
        raise ProblemError("too-large", f"a request may have {limits.max_documents} documents")
    return many

"""The result of a document, the record of one that could not be read, and the JSON Schema of both."""

from __future__ import annotations

import datetime
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from pydantic import (
    Field,
    SerializeAsAny,
    TypeAdapter,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WrapValidator,
    create_model,
)

from diplo_events.events.models import EVENT_TYPES, BaseEvent, Event
from diplo_events.events.values import Value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplo_events.events.frames import Per
    from diplo_events.events.marked import MarkedText
    from diplo_events.tables import Library

SCHEMA_VERSION: Final = "1"


def _own_type(value: Any, shipped: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
    """Let events of a user's own type pass, and read them back where the context knows their class."""
    if isinstance(value, BaseEvent):
        return value
    type_ = value.get("type") if isinstance(value, dict) else None
    own = info.context.get(type_) if isinstance(info.context, dict) else None
    return own.model_validate(value) if own is not None else shipped(value)


class Result(Value):
    """The events of one document, in the order of their triggers.

    Events of types that rules of your own add are read back where their classes are handed over as the context:
    ``Result.model_validate_json(line, context=extractor.event_types)``.
    """

    schema_version: Literal["1"] = SCHEMA_VERSION
    id: str | None = None
    reference_date: datetime.date | None = None
    events: tuple[Annotated[SerializeAsAny[Event], WrapValidator(_own_type)], ...] = ()

    def to_json(self) -> str:
        """Return the result as one line of JSON, Arabic unescaped, keys as the contract names them."""
        return self.model_dump_json(by_alias=True)

    def to_frame(self, *, per: Per = "event", library: Library = "pandas") -> Any:
        """Return the events as a data frame; see :func:`diplo_events.events.events_frame` for columns and options.

        Raises:
            InputError: the library is not installed, or an argument makes no sense.
        """
        from diplo_events.events.frames import events_frame  # noqa: PLC0415

        return events_frame([self], per=per, library=library)

    def marked(self, text: str) -> MarkedText:
        """Return the text that the events came from with them marked in it; in a notebook it shows itself.

        Raises:
            InputError: the events quote words that the text does not have there.
        """
        from diplo_events.events.marked import MarkedText  # noqa: PLC0415

        return MarkedText(self, text)

    def _repr_html_(self) -> str:
        """Show the events in a notebook."""
        from diplo_events.events.cards import result_fragment  # noqa: PLC0415

        return result_fragment(self)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001
        """Show the events where a notebook or a terminal has no HTML."""
        from diplo_events.events.telling import summary  # noqa: PLC0415

        printer.text(summary(self))


class ErrorDetail(Value):
    """What went wrong with one input: the error's class and its message."""

    type: str
    message: str


class ErrorRecord(Value):
    """Stands in the output for a document that could not be read."""

    id: str | None = None
    error: ErrorDetail

    def to_json(self) -> str:
        """Return the record as one line of JSON."""
        return self.model_dump_json()

    def _repr_html_(self) -> str:
        """Show in a notebook what was wrong."""
        from diplo_events.events.cards import error_fragment  # noqa: PLC0415

        return error_fragment(self)


#: What there is of a document of many: its result, or the record of what was wrong with it.
Answer = Result | ErrorRecord


def json_schema(own: Iterable[type[BaseEvent]] = ()) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one output line: a result or an error record.

    ``own`` are event classes that rules of your own add; each has a literal ``type``.
    """
    classes = {**EVENT_TYPES, **{cls.model_fields["type"].default: cls for cls in own}}
    line = _result_of(tuple(classes.values())) if classes != EVENT_TYPES else Result
    either: Any = line | ErrorRecord
    return TypeAdapter(either).json_schema(by_alias=True, mode="serialization")


def _result_of(classes: tuple[type[BaseEvent], ...]) -> type[Result]:
    event: Any = Annotated[reduce(or_, classes), Field(discriminator="type")]
    return create_model("Result", __base__=Result, events=(tuple[event, ...], ()))

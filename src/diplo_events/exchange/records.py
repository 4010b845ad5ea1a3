"""Results as ``extract`` wrote them, one a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from diplo_events.errors import InputError
from diplo_events.events import ErrorRecord, Result
from diplo_events.files import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO

    from diplo_events.events import Answer, BaseEvent


def results_in(path: Path | str, types: Mapping[str, type[BaseEvent]] | None = None) -> Iterator[Answer]:
    """Yield the results and error records of a file of JSON Lines, packed or not.

    ``types`` are the classes of event types of your own, by their ``type``.

    Raises:
        InputError: the file cannot be read, or a line is no result; the message says which and why.
    """
    path = Path(path)
    with path.open("rb") as file:
        yield from results_of(file, path.name, types)


def results_of(file: BinaryIO, name: str, types: Mapping[str, type[BaseEvent]] | None = None) -> Iterator[Answer]:
    """Yield the results of an open file; its name says how it is packed.

    Raises:
        InputError: a line is no result.
    """
    for number, line in enumerate(lines_of(file, name), start=1):
        if line.strip():
            yield _answer(line, f"{name}, line {number}", types)


def _answer(line: bytes, where: str, types: Mapping[str, type[BaseEvent]] | None) -> Answer:
    try:
        record = json.loads(line.decode("utf-8"))
        refused = isinstance(record, dict) and "error" in record
        return ErrorRecord.model_validate(record) if refused else Result.model_validate(record, context=types)
    except ValidationError as error:
        first = error.errors()[0]
        raise _refusal(where, f"{'.'.join(map(str, first['loc'])) or 'line'}: {first['msg']}") from error
    except (ValueError, RecursionError) as error:
        raise _refusal(where, str(error)) from error


def _refusal(where: str, what: str) -> InputError:
    return InputError(
        f"{where}: no result of `diplo-events extract` ({what}); "
        "give what it wrote as JSON Lines, and the rules where events are of a type of your own"
    )

"""Rules in TOML files: the same grammar, checked by models that refuse what they do not know, errors told by line."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from diplo_events.errors import RuleError
from diplo_events.rulebook.lines import lines_of
from diplo_events.rulebook.modules import located, shown
from diplo_events.rulebook.tables import AdditionsTable, RuleTable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from diplo_events.grammar import Addition, Frame

Table = TypeVar("Table", bound=BaseModel)
_LINE = re.compile(r"line (\d+)")


def read_data_file(path: Path) -> tuple[Frame | Addition, ...]:
    """Return the rule of a TOML file, or the additions it makes to rules that are there.

    Raises:
        RuleError: the file is no TOML, has keys nobody knows, or its rule is wrong; the message names file and line.
    """
    text = path.read_text(encoding="utf-8")
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{shown(path)}: no TOML: {error}") from error
    try:
        if "add_to" in content:
            return _validated(AdditionsTable, content, path, text).additions(shown(path))
        return (_validated(RuleTable, content, path, text).frame(shown(path)),)
    except RuleError as error:
        raise error if str(error).startswith(shown(path)) else located(path, error) from error


def _validated(model: type[Table], content: dict[str, Any], path: Path, text: str) -> Table:
    try:
        return model.model_validate(content)
    except ValidationError as error:
        raise RuleError("\n".join(_told(one, path, text) for one in _errors(error))) from error


def _errors(error: ValidationError) -> list[Mapping[str, Any]]:
    return [*error.errors(include_url=False)]


def _told(error: Mapping[str, Any], path: Path, text: str) -> str:
    steps = error["loc"]
    key = ".".join(str(step) for step in steps)
    line = _line(steps, lines_of(text))
    message = error["msg"].removeprefix("Value error, ")
    if error["type"] == "extra_forbidden":
        message = "no such key; see the docs, or the rule that: diplo-events rules new prints"
    return f"{shown(path)}{f', line {line}' if line else ''}: {f'{key}: ' if key else ''}{message}"


def _line(steps: tuple[str | int, ...], lines: dict[tuple[str | int, ...], int]) -> int | None:
    """Return the line of the key, or of the nearest table around it that is there."""
    around = (steps[:length] for length in range(len(steps), 0, -1))
    return next((lines[path] for path in around if path in lines), None)

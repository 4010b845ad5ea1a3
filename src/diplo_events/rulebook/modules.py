"""Rules in Python files: imported as modules of a package made for their directory, errors told by file and line."""

from __future__ import annotations

import hashlib
import sys
import traceback
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from diplo_events.errors import RuleError
from diplo_events.grammar import Addition, Frame

_NO_RULES: Final = frozenset({"conftest", "setup"})


def is_rule_module(stem: str) -> bool:
    """Tell whether a Python file of this name holds a rule, and is no helper and no test.

    >>> is_rule_module("mediation_offer"), is_rule_module("test_mediation"), is_rule_module("_types")
    (True, False, False)
    """
    return stem.isidentifier() and not stem.startswith(("_", "test_")) and stem not in _NO_RULES


def read_module(
    path: Path, module: ModuleType | None = None, package: str | None = None
) -> tuple[Frame | Addition, ...]:
    """Return what a Python file holds as ``RULE`` (one) or ``RULES`` (several), with the file as their source.

    A ``module`` is taken as it is; else the file is imported, as part of ``package`` or of a package made for its
    directory, so that it can import helpers beside it: ``from ._types import MediationOffer``.

    Raises:
        RuleError: the file cannot be imported, or has neither name; the message names file and line.
    """
    found = module or _imported(path, package)
    given = getattr(found, "RULES", None) or (getattr(found, "RULE", None),)
    rules = [rule for rule in given if isinstance(rule, Frame | Addition)]
    if not rules or len(rules) < len(given):
        raise RuleError(
            f"{shown(path)}: has no RULE; a rule file holds a Frame of that name, or an addition such as "
            'RULE = add_to("meet", verb("جالس")); begin the names of helpers with an underscore'
        )
    return tuple(replace(rule, source=shown(path)) for rule in rules)


def shown(path: Path) -> str:
    """Return a path as a user would write it: from where they are, if it lies below.

    >>> shown(Path.cwd() / "rules" / "a.py").replace(chr(92), "/")
    'rules/a.py'
    """
    here, file = Path.cwd(), path.resolve()
    return str(file.relative_to(here) if file.is_relative_to(here) else file)


def located(path: Path, error: Exception, line: int | None = None) -> RuleError:
    """Return the error with file and line before its message: the line of the words it is about, if they are there."""
    words = error.words if isinstance(error, RuleError) else ""
    place = line_of_words(path.read_text(encoding="utf-8"), words) or line
    message = str(error) if isinstance(error, RuleError) else f"{type(error).__name__}: {error}"
    return RuleError(f"{shown(path)}{f', line {place}' if place else ''}: {message}", words=words)


def line_of_words(text: str, words: str) -> int | None:
    r"""Return the line, from 1, on which the words stand alone between quotes or as a name, or at least stand at all.

    >>> line_of_words('a = "bc"\nb = 1', "b")
    2
    """
    lines = text.splitlines()
    patterns = (f'"{words}"', f"'{words}'", f"{words}=", f"{words} =", words) if words else ()
    hits = (number for pattern in patterns for number, line in enumerate(lines, start=1) if pattern in line)
    return next(hits, None)


def _imported(path: Path, package: str | None) -> ModuleType:
    name = f"{package or _package_for(path.resolve().parent)}.{path.stem}"
    try:
        return import_module(name)
    except SyntaxError as error:
        raise located(Path(error.filename or path), error, error.lineno) from error
    except Exception as error:  # any line of a user's file may fail, in any way; the message says which did and how
        raise located(path, error, _line_in(path, error)) from error


def _line_in(path: Path, error: Exception) -> int | None:
    lines = [
        entry.lineno for entry in traceback.extract_tb(error.__traceback__) if Path(entry.filename) == path.resolve()
    ]
    return lines[-1] if lines else None


def _package_for(directory: Path) -> str:
    """Return the name of the package that stands for a directory; made anew where a file in it has changed."""
    name = f"_diplo_events_rules_{hashlib.sha256(str(directory).encode()).hexdigest()[:12]}"
    state = tuple(sorted((file.name, file.stat().st_mtime_ns) for file in directory.glob("*.py")))
    known: Any = sys.modules.get(name)
    if known is None or known.__state__ != state:
        for old in [module for module in sys.modules if module == name or module.startswith(f"{name}.")]:
            del sys.modules[old]
        made: Any = ModuleType(name, f"The rules in {directory}.")
        made.__path__, made.__state__ = [str(directory)], state
        sys.modules[name] = made
    return name

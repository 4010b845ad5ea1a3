"""Rules from where they are kept: Python files, data files, directories, packages and installed distributions."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Final

from diplo_events.errors import RuleError
from diplo_events.rulebook.modules import is_rule_module, read_module

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.grammar import Addition, Frame

#: The entry point group in which a distribution names its module or package of rules.
GROUP: Final = "diplo_events.rules"
_DATA: Final = ".toml"


def rule_files(directory: Path) -> tuple[Path, ...]:
    """Return the files of a directory that hold rules, sorted by name.

    These are its Python and TOML files but for helpers (``_types.py``), tests, ``conftest.py``, ``setup.py`` and
    ``pyproject.toml``.
    """
    return tuple(sorted(path for path in directory.iterdir() if path.is_file() and holds_rules(path)))


def holds_rules(path: Path) -> bool:
    """Tell by its name whether a file is one of rules.

    >>> holds_rules(Path("rules/mediation.toml")), holds_rules(Path("rules/_types.py"))
    (True, False)
    """
    if path.suffix == _DATA:
        return path.name != "pyproject.toml" and not path.name.startswith((".", "_"))
    return path.suffix == ".py" and is_rule_module(path.stem)


def read_rules(source: str | Path | ModuleType) -> tuple[Frame | Addition, ...]:
    """Return the rules and additions of a file, of a directory or of a module or package.

    Raises:
        RuleError: there is nothing at ``source``, or a rule in it is wrong; the message names file and line.
    """
    if isinstance(source, ModuleType):
        return tuple(_of_package(source))
    path = Path(source)
    if path.is_dir():
        return tuple(_of_directory(path))
    if not path.is_file():
        raise RuleError(f"{path}: no such file or directory of rules")
    return _of_file(path)


def _of_file(path: Path) -> tuple[Frame | Addition, ...]:
    if path.suffix != _DATA:
        return read_module(path)
    from diplo_events.rulebook.datafiles import read_data_file  # noqa: PLC0415  (its models take a while to build)

    return read_data_file(path)


def _of_directory(path: Path) -> Iterator[Frame | Addition]:
    files = rule_files(path)
    if not files:
        raise RuleError(f"{path}: holds no rules; write one with: diplo-events rules new NAME --into {path}")
    for file in files:
        yield from _of_file(file)


def _of_package(module: ModuleType) -> Iterator[Frame | Addition]:
    """A module's own ``RULE`` or ``RULES``; of a package, those of the files in it."""
    if not hasattr(module, "__path__"):
        yield from read_module(Path(str(module.__file__)), module)
        return
    for directory in module.__path__:
        for file in rule_files(Path(directory)):
            yield from read_module(file, package=module.__name__) if file.suffix == ".py" else _of_file(file)


def installed_rules() -> tuple[Frame | Addition, ...]:
    """Return the rules of all installed distributions that name some, in the order of their entry points' names.

    Raises:
        RuleError: an entry point names what cannot be imported or holds no rules.
    """
    points = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    return tuple(rule for point in points for rule in read_rules(_loaded(point.name, point.value)))


def _loaded(name: str, value: str) -> ModuleType:
    try:
        return import_module(value)
    except ImportError as error:
        raise RuleError(f"entry point {name!r} of group {GROUP!r}: {value} cannot be imported ({error})") from error

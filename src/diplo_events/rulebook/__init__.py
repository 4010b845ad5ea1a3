"""Which rules an extractor works with: the shipped ones, and yours from files, directories and packages."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from diplo_events.grammar import Addition, Frame
from diplo_events.rulebook.joining import checked, event_types, joined
from diplo_events.rulebook.reading import GROUP, holds_rules, installed_rules, read_rules, rule_files
from diplo_events.rules import builtin_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["GROUP", "checked", "event_types", "holds_rules", "read_rules", "rule_files", "rulebook"]

Source = Frame | Addition | str | Path | ModuleType


def rulebook(*sources: Source, shipped: bool = True, installed: bool = False) -> tuple[Frame, ...]:
    """Return the shipped rules with yours: what ``Extractor(rules=...)`` takes.

    A source is a rule, an addition to one, a ``.py`` or ``.toml`` file, a directory of such, or a package.  A rule of
    a name that a shipped one has replaces it; any other is added behind.  ``shipped=False`` leaves the library's own
    out; ``installed=True`` takes in what installed distributions offer in the entry point group ``diplo_events.rules``.

    Raises:
        RuleError: a rule is wrong, two of yours have one name, or what an addition is for does not exist.
    """
    base = builtin_rules() if shipped else ()
    extended = joined(base, installed_rules()) if installed else base
    return joined(extended, (item for source in sources for item in _items(source)))


def _items(source: Source) -> Iterator[Frame | Addition]:
    if isinstance(source, Frame | Addition):
        yield source
    else:
        yield from read_rules(source)

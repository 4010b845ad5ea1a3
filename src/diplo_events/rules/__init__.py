"""The library's own rules: one module is one frame with its examples, found by discovery."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from diplo_events.errors import RuleError
from diplo_events.grammar import Frame


@cache
def builtin_rules() -> tuple[Frame, ...]:
    """Return the shipped frames in the alphabetical order of their modules.

    Raises:
        RuleError: a module of this package has no ``RULE``.
    """
    return tuple(_rule(f"{__name__}.{module.name}") for module in iter_modules(__path__))


def _rule(name: str) -> Frame:
    rule = getattr(import_module(name), "RULE", None)
    if not isinstance(rule, Frame):
        raise RuleError(f"{name} has no RULE; a rule module holds one Frame of that name")
    return rule

"""A home for event classes made from data files: worker processes hand events over by their class's module and name."""

from __future__ import annotations

import hashlib
import sys
from types import ModuleType
from typing import TypeVar

Made = TypeVar("Made", bound=type)


def at_home(made: Made, source: str) -> Made:
    """Return the class, to be found in a module that stands for the file ``source``."""
    name = f"_diplo_events_data_{hashlib.sha256(source.encode()).hexdigest()[:12]}"
    home = sys.modules.setdefault(name, ModuleType(name, f"Event classes of {source}."))
    setattr(home, made.__name__, made)
    made.__module__, made.__qualname__ = name, made.__name__
    return made

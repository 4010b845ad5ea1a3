"""The packages of the extra ``pages``, imported when a file asks for them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from diplo_events.errors import InputError


def needed(module: str, name: str) -> Any:
    """Return the module that reads the file ``name``.

    Raises:
        InputError: it is not installed.
    """
    try:
        return import_module(module)
    except ImportError as error:
        raise InputError(f"{name}: such files need an extra here: pip install 'diplo-events[pages]'") from error

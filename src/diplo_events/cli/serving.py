"""The work of ``diplo-events serve``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import typer

from diplo_events.cli.loading import load_extractor
from diplo_events.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the command was asked for; the fields are its options."""

    host: str
    port: int
    grace: float
    limits: dict[str, Any]
    rules: list[str] | None
    lexicon: str | None
    tables: Path | None
    quiet: bool


def serve_until_stopped(asked: Asked) -> None:
    """Load the extractor, listen, and answer until a signal comes.

    Raises:
        InputError: the extra is not installed, or the address cannot be listened at.
    """
    try:
        from diplo_events.service import Limits  # noqa: PLC0415
        from diplo_events.service.run import serve  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise InputError("serve: the service needs an extra: pip install 'diplo-events[service]'") from error
    limits = Limits(**asked.limits)
    extractor = load_extractor(asked.lexicon, asked.tables, rules=asked.rules)

    def ready(address: str) -> None:
        typer.echo(f"diplo-events: playground at {address}, documentation at {address}docs", err=True)

    serve(extractor, limits, host=asked.host, port=asked.port, grace=asked.grace, quiet=asked.quiet, ready=ready)

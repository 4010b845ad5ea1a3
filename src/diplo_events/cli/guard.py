"""Where a command ends: every foreseeable failure is one line on stderr and an exit code, never a traceback.

0 all went well, 1 some document did not, 2 the command cannot be carried out as asked, 130 interrupted,
141 nobody reads any more (as a shell reports any writer whose reader left).
"""

import os
import sys
from typing import Any, Final

import typer
from typer.core import TyperGroup

from diplo_events.errors import DiploEventsError

FAILED: Final = 1
REFUSED: Final = 2
INTERRUPTED: Final = 130
UNREAD: Final = 141


class Guarded(TyperGroup):
    """The command group whose commands end as this module promises."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command asked for."""
        try:
            return super().invoke(ctx)
        except DiploEventsError as error:
            raise _ended(str(error), REFUSED) from error
        except KeyboardInterrupt as error:
            raise _ended("interrupted", INTERRUPTED) from error
        except BrokenPipeError as error:
            _silence_stdout()
            raise typer.Exit(UNREAD) from error
        except OSError as error:
            raise _ended(str(error), REFUSED) from error


def conclude(failures: int, words: str, *, quiet: bool) -> None:
    """End with what went wrong, unless all documents went well."""
    if failures:
        if not quiet:
            typer.echo(f"diplo-events: {words}", err=True)
        raise typer.Exit(FAILED)


def _ended(message: str, code: int) -> typer.Exit:
    typer.echo(f"diplo-events: {message}", err=True)
    return typer.Exit(code)


def _silence_stdout() -> None:
    """Let the interpreter's last flush go nowhere: the reader is gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

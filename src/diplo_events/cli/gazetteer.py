"""``diplo-events gazetteer``: are these tables right, what is this name, who held that office, who is missing."""
# ruff: noqa: PLC0415

from pathlib import Path
from typing import Annotated

import typer

from diplo_events.cli.guard import FAILED
from diplo_events.cli.options import Files, Lexicon, Output, Quiet, parse_day

app = typer.Typer(help="The tables of states, bodies, offices, people and places.", no_args_is_help=True)


@app.command()
def check(
    directory: Annotated[
        Path | None,
        typer.Argument(exists=True, file_okay=False, show_default="the shipped tables", help="A directory of tables."),
    ] = None,
) -> None:
    """Check tables: columns, codes, dates, spelling, contradictions. Exit code 1 if there is an error."""
    from diplo_events.gazetteer import check as check_tables
    from diplo_events.gazetteer import shipped_directory

    problems = check_tables(directory or shipped_directory())
    for problem in problems:
        typer.echo(f"{problem.severity}: {problem}")
    errors = sum(problem.severity == "error" for problem in problems)
    typer.echo(f"{errors} errors, {len(problems) - errors} notices", err=True)
    if errors:
        raise typer.Exit(FAILED)


@app.command()
def lookup(name: Annotated[str, typer.Argument(help="A name, adjective or office as it may stand in a text.")]) -> None:
    """Tell all that a name may be, best first. Exit code 1 if it is nothing."""
    from diplo_events.cli.gazetteer_lines import found_line
    from diplo_events.gazetteer import lookup as look_up

    _print([found_line(found) for found in look_up(name)], f"no table knows «{name}»")


@app.command()
def who(
    position: Annotated[str, typer.Argument(help="The office's code: foreign_minister.")],
    actor: Annotated[str, typer.Argument(help="The state's or body's code: RUS, UN.")],
    day: Annotated[
        str | None, typer.Argument(metavar="[YYYY-MM-DD]", show_default=False, help="Only who held it that day.")
    ] = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar="YYYY-MM-DD", show_default=False, help="The day, as an option.")
    ] = None,
) -> None:
    """Tell who held an office, latest first. Exit code 1 if nobody is known."""
    from diplo_events.cli.gazetteer_lines import holding_line
    from diplo_events.gazetteer import who as who_held

    when = day or on
    held = who_held(position, actor, parse_day(when) if when else None)
    _print([holding_line(holding) for holding in held], f"nobody is known as {position} of {actor}")


@app.command()
def suggest(
    files: Files,
    *,
    least: Annotated[int, typer.Option("--least", min=1, help="How often a name must be seen in an office.")] = 2,
    output: Output = None,
    lexicon: Lexicon = None,
    quiet: Quiet = False,
) -> None:
    """List people whom a corpus names with a title and the tables do not know, as CSV rows to review.

    Fill id, latin and the dates, and move each row's cells to people.csv and tenures.csv, or to tables of your own.
    The column "like" names people of the table who may be meant by another spelling.
    """
    from diplo_events.cli.suggesting import suggest_people

    tally = suggest_people(files, least=least, output=output, lexicon=lexicon, quiet=quiet)
    if tally.failures:
        typer.echo(f"diplo-events: {tally}", err=True)
        raise typer.Exit(FAILED)


def _print(lines: list[str], otherwise: str) -> None:
    for line in lines:
        typer.echo(line)
    if not lines:
        typer.echo(f"diplo-events: {otherwise}", err=True)
        raise typer.Exit(FAILED)

"""The commands and their options; the work is done in modules that are imported when a command runs.

So ``--help`` and a misspelt option answer at once, without loading tables or camel_tools.
"""
# ruff: noqa: PLC0415

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from diplo_events.cli import gazetteer, lexicon, rules
from diplo_events.cli.examples import examples
from diplo_events.cli.guard import Guarded, conclude
from diplo_events.cli.options import (
    AnalysisLayout,
    Day,
    ExplanationLayout,
    ExportFormat,
    Files,
    Layout,
    Lexicon,
    Output,
    PictureKind,
    Quiet,
    Results,
    Resume,
    RowOf,
    Rules,
    SideOf,
    Tables,
    TimeLimit,
    Workers,
    parse_day,
)
from diplo_events.collecting import collect_seldom, leave_at_once

app = typer.Typer(
    name="diplo-events",
    cls=Guarded,
    help="Reads Arabic news and returns its diplomatic events.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(lexicon.app, name="lexicon")
app.add_typer(gazetteer.app, name="gazetteer")
app.add_typer(rules.app, name="rules")


def main() -> None:
    """Run the command line: what ``diplo-events`` and ``python -m diplo_events`` call."""
    collect_seldom()
    leave_at_once()
    app(prog_name="diplo-events")


def _print_version(asked: bool) -> None:  # noqa: FBT001  (typer calls it so)
    if asked:
        from diplo_events import __version__

        typer.echo(f"diplo-events {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    pass


@app.command(epilog=examples("extract"))
def extract(  # noqa: PLR0913  (typer takes options as parameters)
    files: Files,
    *,
    layout: Annotated[Layout, typer.Option("--format", "-f", help="What the results look like.")] = Layout.JSONL,
    reference_date: Day = None,
    output: Output = None,
    resume: Resume = False,
    workers: Workers = 1,
    time_limit: TimeLimit = None,
    rules: Rules = None,
    lexicon: Lexicon = None,
    tables: Tables = None,
    quiet: Quiet = False,
) -> None:
    """Find the diplomatic events in documents.

    One record a document, in the documents' order.
    What cannot be read gives an error record in its place, and exit code 1.
    """
    from diplo_events.cli.extracting import Extraction, extract_files

    asked = Extraction(
        files=files,
        layout=layout,
        reference_date=reference_date,
        output=output,
        resume=resume,
        workers=workers,
        time_limit=time_limit,
        rules=rules,
        lexicon=lexicon,
        tables=tables,
        quiet=quiet,
    )
    tally = extract_files(asked)
    conclude(tally.failures, str(tally), quiet=quiet)


@app.command(epilog=examples("analyze"))
def analyze(
    files: Files,
    *,
    layout: Annotated[
        AnalysisLayout, typer.Option("--format", "-f", help="What the analyses look like.")
    ] = AnalysisLayout.JSONL,
    reference_date: Day = None,
    output: Output = None,
    lexicon: Lexicon = None,
    tables: Tables = None,
    quiet: Quiet = False,
) -> None:
    """Show what the rules see: sentences, tokens, mentions and clauses of documents."""
    from diplo_events.cli.analyzing import analyze_files

    tally = analyze_files(
        files, layout=layout, reference_date=reference_date, output=output, lexicon=lexicon, tables=tables, quiet=quiet
    )
    conclude(tally.failures, str(tally), quiet=quiet)


@app.command(epilog=examples("explain"))
def explain(  # noqa: PLR0913  (the options are read off the parameters)
    files: Files,
    *,
    layout: Annotated[
        ExplanationLayout, typer.Option("--format", "-f", help="What the explanations look like.")
    ] = ExplanationLayout.TEXT,
    rejected: Annotated[bool, typer.Option("--rejected", help="With the readings that were not chosen.")] = False,
    reference_date: Day = None,
    output: Output = None,
    rules: Rules = None,
    lexicon: Lexicon = None,
    tables: Tables = None,
    quiet: Quiet = False,
) -> None:
    """Show how documents are read: tokens, mentions, clauses, and why each rule fired or did not."""
    from diplo_events.cli.explaining import Asked, explain_files

    asked = Asked(layout, rejected, reference_date, output, quiet)
    tally = explain_files(files, asked, lexicon=lexicon, tables=tables, rules=rules)
    conclude(tally.failures, str(tally), quiet=quiet)


@app.command(epilog=examples("evaluate"))
def evaluate(  # noqa: PLR0913  (the options are read off the parameters)
    gold: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Gold: JSON Lines or one JSON array.")],
    predicted: Annotated[
        Path | None, typer.Argument(exists=True, dir_okay=False, show_default=False, help="What extract wrote.")
    ] = None,
    *,
    run: Annotated[bool, typer.Option("--run", help="Run the extractor on the gold texts instead.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="An event is found only if every participant is.")] = False,
    errors: Annotated[
        int, typer.Option("--errors", min=0, help="List so many missed and spurious events, and why.")
    ] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as one line of JSON.")] = False,
    rules: Rules = None,
    lexicon: Lexicon = None,
    tables: Tables = None,
) -> None:
    """Measure events against gold: precision, recall and F1 by type, roles, topics, dates; and why they differ."""
    from diplo_events.cli.evaluating import Asked, evaluated

    if run == (predicted is not None):
        raise typer.BadParameter("give either a file of predicted events or --run")
    asked = Asked(predicted, strict, errors, as_json)
    for line in evaluated(gold, asked, lexicon=lexicon, tables=tables, rules=rules):
        typer.echo(line)


@app.command(epilog=examples("export"))
def export(
    results: Results,
    *,
    layout: Annotated[ExportFormat, typer.Option("--format", "-f", help="What to make of them.")] = ExportFormat.CSV,
    per: Annotated[RowOf, typer.Option("--per", help="What a row of csv and parquet is.")] = RowOf.EVENT,
    output: Output = None,
    rules: Rules = None,
    quiet: Quiet = False,
) -> None:
    """Turn results into tables, a database, PLOVER or CAMEO records, or linked data.

    csv and parquet are one table; csv-tables and parquet-tables are a directory of all tables, sqlite a file of them.
    Documents that could not be read stand in the table of documents.
    """
    from diplo_events.cli.exporting import Asked, export_files

    tally = export_files(results, Asked(layout, per, output, rules))
    if tally.failures and not quiet:
        typer.echo(f"diplo-events: {tally}", err=True)


@app.command(epilog=examples("picture"))
def picture(  # noqa: PLR0913  (the options are read off the parameters)
    kind: Annotated[PictureKind, typer.Argument(show_default=False, help="What to show.")],
    results: Results,
    *,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="A .png, .svg or .pdf file; .html for a network too.")
    ],
    by: Annotated[SideOf, typer.Option("--by", help="What the circles of a network are.")] = SideOf.ACTOR,
    since: Annotated[
        date | None,
        typer.Option("--since", parser=parse_day, metavar="YYYY-MM-DD", show_default=False, help="No events before."),
    ] = None,
    until: Annotated[
        date | None,
        typer.Option("--until", parser=parse_day, metavar="YYYY-MM-DD", show_default=False, help="No events after."),
    ] = None,
    or_published: Annotated[
        bool, typer.Option("--or-published", help="Where the text says no time, the day of publication is the day.")
    ] = False,
    rules: Rules = None,
    quiet: Quiet = False,
) -> None:
    """Draw results: who met whom, when, how often.

    network: circles and lines, to explore as .html; timeline: a dot an event; pairs and months: counts as bars.
    Only what occurred is drawn.  The options for days are for timeline and months.
    """
    from diplo_events.cli.drawing import Drawing, draw_files

    tally = draw_files(results, Drawing(kind, by.value, since, until, or_published), output, rules)
    if tally.failures and not quiet:
        typer.echo(f"diplo-events: {tally}", err=True)


@app.command(epilog=examples("serve"))
def serve(  # noqa: PLR0913  (the options are read off the parameters)
    *,
    host: Annotated[str, typer.Option("--host", help="The address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="The port; 0 takes a free one.")] = 8800,
    workers: Workers = 2,
    time_limit: Annotated[
        float, typer.Option("--time-limit", min=0.1, metavar="SECONDS", help="Give a document up that takes longer.")
    ] = 10.0,
    waiting: Annotated[
        int, typer.Option("--waiting", min=0, help="So many requests may wait; the next is told to try again.")
    ] = 16,
    max_bytes: Annotated[int, typer.Option("--max-bytes", min=1, help="The largest request.")] = 1_000_000,
    max_documents: Annotated[int, typer.Option("--max-documents", min=1, help="The most documents in one.")] = 100,
    grace: Annotated[
        float, typer.Option("--grace", min=1, metavar="SECONDS", help="How long a stop waits for running requests.")
    ] = 30.0,
    rules: Rules = None,
    lexicon: Lexicon = None,
    tables: Tables = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Log warnings only.")] = False,
) -> None:
    """Answer over HTTP, with a page to try articles out on; needs the extra service.

    Stops at Ctrl-C or SIGTERM, when the requests that run are answered.
    """
    from diplo_events.cli.serving import Asked, serve_until_stopped

    limits = {
        "workers": workers,
        "time_limit": time_limit,
        "waiting": waiting,
        "max_bytes": max_bytes,
        "max_documents": max_documents,
    }
    serve_until_stopped(
        Asked(
            host=host, port=port, grace=grace, limits=limits, rules=rules, lexicon=lexicon, tables=tables, quiet=quiet
        )
    )


@app.command()
def schema(*, rules: Rules = None) -> None:
    """Print the JSON Schema of one line of output."""
    import json

    from diplo_events.events import json_schema
    from diplo_events.rulebook import event_types, rulebook

    own = event_types(rulebook(*rules)).values() if rules else ()
    typer.echo(json.dumps(json_schema(own), ensure_ascii=False, indent=2))

"""``diplo-events lexicon``: where the Arabic lexicon is, and how to build it ahead of the first use."""
# ruff: noqa: PLC0415

from typing import Annotated

import typer

app = typer.Typer(help="The morphological lexicon on this machine.", no_args_is_help=True)


@app.command()
def build(
    *, force: Annotated[bool, typer.Option("--force", help="Compile it again even if it is there.")] = False
) -> None:
    """Compile the embedded lexicon now instead of at the first use, and print its path."""
    from diplo_events.morphology import build_lexicon

    typer.echo(build_lexicon(force=force))


@app.command()
def path() -> None:
    """Print where the embedded lexicon lies, or will lie."""
    from diplo_events.morphology import lexicon_path

    typer.echo(lexicon_path())


@app.command()
def info() -> None:
    """Describe the embedded lexicon, and list the databases that camel_data installed."""
    from diplo_events.morphology import installed_databases, lexicon_info

    found = lexicon_info()
    typer.echo(f"dictionaries  {found.version or 'not installed: pip install diplo-events[lexicon]'}")
    typer.echo(f"lexicon       {found.path if found.exists else 'not built yet: it is at the first use'}")
    if found.exists:
        typer.echo(f"stems         {found.entries:,}")
        typer.echo(f"size          {found.size / 1e6:.1f} MB, compiled and packed")
    for name, file in installed_databases().items():
        typer.echo(f"camel_data    {name}  {file}")

"""``diplo-events rules``: what there are, what they read, whether they do as they say; a new one to begin with."""
# ruff: noqa: PLC0415

from pathlib import Path
from typing import Annotated

import typer

from diplo_events.cli.guard import FAILED
from diplo_events.cli.options import Lexicon, Rules

app = typer.Typer(help="The extraction rules: the library's and your own.", no_args_is_help=True)

Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="[NAMES]...", show_default="all of them, or yours if --rules is given", help="Which rules."),
]


@app.command("list")
def list_rules(*, rules: Rules = None) -> None:
    """List the rules: name, event type, how many examples, counterexamples and gaps, and where each is from."""
    from diplo_events.cli.rule_lines import listed
    from diplo_events.rulebook import rulebook

    for line in listed(rulebook(*rules or ())):
        typer.echo(line)


@app.command()
def show(
    name: Annotated[str, typer.Argument(help="The rule's name.")], *, rules: Rules = None, lexicon: Lexicon = None
) -> None:
    """Show a rule: its triggers, slots and conditions, its examples and what it reads in them."""
    from diplo_events.cli.loading import load_extractor
    from diplo_events.cli.rule_lines import chosen, shown

    extractor = load_extractor(lexicon, rules=rules)
    (frame,) = chosen(extractor, [name], rules)
    for line in shown(extractor, frame):
        typer.echo(line)


@app.command("test")
def run_sentences(names: Names = None, *, rules: Rules = None, lexicon: Lexicon = None) -> None:
    """Run the sentences of rules: examples, counterexamples, gaps. Exit code 1 if one does not do as it says."""
    from diplo_events.cli.loading import load_extractor
    from diplo_events.cli.rule_lines import chosen, tried

    extractor = load_extractor(lexicon, rules=rules)
    lines, sentences = tried(extractor, chosen(extractor, names, rules))
    _report(lines, f"{sentences} sentences, {len(lines)} failed")


@app.command()
def lint(names: Names = None, *, rules: Rules = None, lexicon: Lexicon = None) -> None:
    """Look rules over: triggers no lexicon knows, slots nothing fills, rules in a shadow, too few examples.

    Exit code 1 if something is found.
    """
    from diplo_events.cli.loading import load_extractor
    from diplo_events.cli.rule_lines import chosen
    from diplo_events.testing import lint as look_over

    extractor = load_extractor(lexicon, rules=rules)
    frames = chosen(extractor, names, rules)
    lines = [f"{finding.kind}: {finding}" for finding in look_over(extractor, frames)]
    _report(lines, f"{len(frames)} rules, {len(lines)} findings")


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="The rule's name, as mediation_offer; its event type gets the same.")],
    *,
    into: Annotated[Path, typer.Option("--into", metavar="DIRECTORY", help="Where to write it.")] = Path("diplo_rules"),
    data: Annotated[bool, typer.Option("--data", help="Write a TOML file, not a Python module.")] = False,
) -> None:
    """Write a rule to begin with: it runs, and is free of lint. Change its words, sentence by sentence."""
    from diplo_events.cli.skeletons import write_skeleton

    path = write_skeleton(name, into, data=data)
    typer.echo(path)


def _report(lines: list[str], summary: str) -> None:
    for line in lines:
        typer.echo(line)
    typer.echo(summary, err=True)
    if lines:
        raise typer.Exit(FAILED)

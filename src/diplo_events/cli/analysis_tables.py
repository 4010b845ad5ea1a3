"""Analyses as tables, for those who write rules: each sentence's tokens, mentions and clauses."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from diplo_events.cli.plain import plain
from diplo_events.cli.tables import drawn_by
from diplo_events.events import ErrorRecord
from diplo_events.export import AnalysisRecord, ClauseRecord, MentionRecord, TokenRecord


def drawn(answers: Iterable[AnalysisRecord | ErrorRecord], stream: TextIO) -> Iterator[str]:
    """Yield a drawing of each answer, as wide as the terminal behind ``stream``."""
    return drawn_by(_draw, answers, stream)


def _draw(console: Console, answer: AnalysisRecord | ErrorRecord) -> None:
    if isinstance(answer, ErrorRecord):
        console.print(Text(f"{answer.id}: {answer.error.type}: {plain(answer.error.message)}\n", style="bold red"))
        return
    console.print(Text(f"{answer['id'] or '(no id)'}", style="bold"))
    for number, sentence in enumerate(answer["sentences"]):
        console.print(Text(f"sentence {number}, {sentence['zone']}, {sentence['start']}-{sentence['end']}"))
        console.print(_tokens(token for token in answer["tokens"] if token["sentence"] == number))
        mentions = [mention for mention in answer["mentions"] if mention["sentence"] == number]
        clauses = [clause for clause in answer["clauses"] if clause["sentence"] == number]
        for line in (*map(_mention, mentions), *(line for clause in clauses for line in _clause(clause))):
            console.print(Text(line))
        console.print()


def _tokens(tokens: Iterable[TokenRecord]) -> Table:
    """Draw tokens; a Latin column stands between any two Arabic ones, so that no terminal swaps them."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("start", "form", "pos", "lemma", "features"):
        table.add_column(heading, overflow="fold")
    for token in tokens:
        features = " ".join(filter(None, (*token["proclitics"], token["enclitic"], *_features(token))))
        cells = (str(token["start"]), plain(token["form"]), token["pos"] or token["kind"], token["lemma"] or "")
        table.add_row(*(Text(cell) for cell in (*cells, features)))
    return table


def _features(token: TokenRecord) -> list[str]:
    named = (("asp", token["asp"]), ("vox", token["vox"]), ("gen", token["gen"]), ("num", token["num"]))
    return [f"{name}:{value}" for name, value in named if value not in {None, "na"}]


def _mention(mention: MentionRecord) -> str:
    known = [
        f"{key}={mention[key]}" for key in ("position", "actor", "person_id", "country", "reference") if mention[key]
    ]
    return (
        f"  mention {mention['start']}-{mention['end']} {' '.join((mention['kind'], *known))}: {plain(mention['text'])}"
    )


def _clause(clause: ClauseRecord) -> Iterator[str]:
    predicate = clause["predicate"]
    head = f"{predicate['kind']} {predicate['voice']}"
    yield f"  clause {clause['start']}-{clause['end']} {head}: {plain(predicate['text'])}"
    for function in clause["functions"]:
        preposition = f" ({function['preposition']})" if function["preposition"] else ""
        yield f"    {function['kind']}{preposition}: {plain(function['text'])}"

"""What the documentation shows is what happens: its Python sessions are run, its commands exist."""

from __future__ import annotations

import doctest
import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from diplo_events.cli.app import app

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(page, language):
    return [body for name, body in BLOCK.findall(page.read_text(encoding="utf-8")) if name == language]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_does_as_shown(page):
    """All blocks of a page share their names, as one session does; blocks without prompts are just run."""
    names = {"__name__": "__main__"}
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for number, source in enumerate(blocks(page, "python")):
        where = f"{page.name}, Python block {number + 1}"
        if ">>>" not in source:
            exec(compile(source, where, "exec", dont_inherit=True), names)  # noqa: S102  (our own documentation)
            continue
        session = doctest.DocTestParser().get_doctest(source, names, where, str(page), 0)
        report: list[str] = []
        failed, _ = runner.run(session, out=report.append, clear_globs=False)
        names = session.globs
        assert not failed, "".join(report)


def commands():
    lines = [line for page in PAGES for block in blocks(page, "sh") for line in block.splitlines()]
    return sorted({found.split("#")[0].strip() for line in lines for found in re.findall(r"diplo-events (.*)", line)})


@pytest.mark.parametrize("command", commands())
def test_commands_are_there_with_their_options(command):
    words = shlex.split(command)
    path = words[:2] if words[0] in {"lexicon", "gazetteer", "rules"} else words[:1]
    explained = CliRunner().invoke(app, [*path, "--help"], env={"COLUMNS": "200"})
    assert explained.exit_code == 0
    for option in (word for word in words if word.startswith("--")):
        assert option in explained.stdout


def answers():
    """Return the commands of console blocks with what they print; ``your-first-rule.md`` has a test of its own."""
    pages = (page for page in PAGES if page.name != "your-first-rule.md")
    shown = "".join(body for page in pages for body in blocks(page, "console"))
    parts = (part.partition("\n") for part in re.split(r"^\$ diplo-events ", shown, flags=re.MULTILINE)[1:])
    return [(command, printed) for command, _, printed in parts]


@pytest.mark.parametrize(("command", "printed"), answers())
def test_commands_print_as_shown(command, printed):
    assert CliRunner().invoke(app, shlex.split(command)).stdout == printed


def test_the_readme_has_sessions_and_commands():
    assert len(blocks(PAGES[0], "python")) >= 2
    assert len(commands()) >= 8

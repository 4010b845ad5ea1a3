"""The pytest plugin in a small project of a user's."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from diplo_events.gazetteer import Gazetteer
from diplo_events.morphology import Morphology

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor

pytest_plugins = ("pytester",)

RULE = """
    from diplo_events.grammar import Counterexample, Example, add_to, verb

    RULE = add_to(
        "meet",
        verb("جالس"),
        examples=(
            Example(
                "جالس وزير الخارجية الأوغندي نظيره الرواندي",
                party=["وزير الخارجية الأوغندي", "نظيره الرواندي"],
                subtype="bilateral",
            ),
            Example(
                "جالس الوزيرة الأوغندية نظيرها",
                party="نظيرها",
                gap="it is not said whose minister the other is",
            ),
        ),
        counterexamples=(Counterexample("جالس الأب أبناءه", why="society"),),
    )
"""
TESTS = """
    from diplo_events.testing import expect

    def test_ours(assert_events, extractor):
        events = assert_events(
            "جالس وزير الخارجية الأوغندي نظيره الرواندي",
            expect("meeting", subtype="bilateral", party=["وزير الخارجية الأوغندي", "نظيره الرواندي"]),
        )
        assert events[0].evidence[0].rule == "meet"
        assert_events("هطل المطر")

    def test_wrong(assert_events):
        assert_events("هطل المطر", expect("visit", visitor="المطر"))
"""


@pytest.fixture
def project(pytester: pytest.Pytester, extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project with a directory of rules; its sessions share the tables that are loaded already."""
    monkeypatch.setattr(Gazetteer, "default", lambda: extractor.gazetteer)
    monkeypatch.setattr(Morphology, "load", lambda: extractor.morphology)
    rules = pytester.mkdir("diplo_rules")
    (rules / "sit.py").write_text(dedent(RULE), encoding="utf-8")
    (rules / "_helper.py").write_text("1 / 0\n", encoding="utf-8")
    return pytester


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_inprocess("-p", "diplo_events.pytest_plugin", "-p", "no:cacheprovider", *arguments)


def test_it_is_registered_under_the_name_of_its_module() -> None:
    named = {point.name: point.value for point in entry_points(group="pytest11") if "diplo" in point.value}
    assert named in ({}, {"diplo_events.pytest_plugin": "diplo_events.pytest_plugin"})  # {}: not yet reinstalled


def test_each_sentence_is_a_test_with_a_readable_name(project: pytest.Pytester) -> None:
    result = run(project, "-v")
    result.assert_outcomes(passed=2, xfailed=1)
    result.stdout.fnmatch_lines(
        [
            "diplo_rules/sit.py::meet::example-1 PASSED*",
            "diplo_rules/sit.py::meet::gap-2 XFAIL (it is not said*",
            "diplo_rules/sit.py::meet::counterexample-1 PASSED*",
        ]
    )


def test_a_failure_is_one_sentence(project: pytest.Pytester) -> None:
    path = project.path / "diplo_rules" / "sit.py"
    path.write_text(path.read_text(encoding="utf-8").replace('الخارجية الأوغندي", "', 'الخارجية", "'), encoding="utf-8")
    result = run(project)
    result.assert_outcomes(passed=1, xfailed=1, failed=1)
    result.stdout.fnmatch_lines(["wrong extent: in «*» party is «*», expected is «*»"])
    assert "Traceback" not in result.stdout.str()
    explained = run(project, "-vv")
    explained.stdout.fnmatch_lines(["wrong extent: *", "sentence 1 (body, *"])


def test_a_gap_that_closed_fails(project: pytest.Pytester) -> None:
    path = project.path / "diplo_rules" / "sit.py"
    closed = path.read_text(encoding="utf-8").replace('subtype="bilateral",', 'subtype="bilateral", gap="not so",')
    path.write_text(closed, encoding="utf-8")
    result = run(project)
    result.assert_outcomes(passed=1, xfailed=1, failed=1)
    result.stdout.fnmatch_lines(["*XPASS(strict)* not so*"])


def test_a_rule_that_cannot_be_read_is_told_by_file_and_line(project: pytest.Pytester) -> None:
    (project.path / "diplo_rules" / "bad.toml").write_text('name = "bad"\ncolour = 1\n', encoding="utf-8")
    result = run(project)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*bad.toml, line 2: colour: no such key*"])
    assert "Traceback" not in result.stdout.str()


def test_places_can_be_named(project: pytest.Pytester) -> None:
    (project.path / "diplo_rules").rename(project.path / "words")
    assert run(project).parseoutcomes() == {}
    run(project, "--diplo-rules", "words").assert_outcomes(passed=2, xfailed=1)
    run(project, "--diplo-rules", "words/sit.py", "words/sit.py").assert_outcomes(passed=2, xfailed=1)
    project.makepyprojecttoml('[tool.pytest.ini_options]\ntestpaths = ["tests"]\ndiplo_events_rules = ["words"]\n')
    tests = project.mkdir("tests")
    (tests / "test_ours.py").write_text(dedent(TESTS), encoding="utf-8")
    result = run(project)
    result.assert_outcomes(passed=3, xfailed=1, failed=1)
    result.stdout.fnmatch_lines(["none: «هطل المطر» gives no visit*: no rule that tells such events finds its trigger"])


def test_the_plugin_loads_nothing_where_there_are_no_rules() -> None:
    code = "import sys, diplo_events.pytest_plugin; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()  # noqa: S603
    assert not {"pydantic", "diplo_events.grammar", "diplo_events.extractor", "camel_tools"} & set(loaded)

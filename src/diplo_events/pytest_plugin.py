"""The pytest plugin: collects a project's rule files and runs each example, counterexample and gap as a test.

It is registered with pytest where diplo-events is installed, and does nothing until a project has a directory
``diplo_rules``, or names other places: ``diplo_events_rules = ["src/rules"]`` in its pytest settings, or
``--diplo-rules PATH``.  Nothing of the library is loaded before there is something to collect.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor
    from diplo_events.grammar import Addition, Also, Counterexample, Example, Frame
    from diplo_events.testing.judging import Failing

DEFAULT: Final = "diplo_rules"
_BUILT: Final = pytest.StashKey["Extractor"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the setting and the option that name rule files."""
    words = "files and directories of extraction rules whose sentences are run as tests"
    parser.addini("diplo_events_rules", f"{words} (default: {DEFAULT}, if it is there)", type="paths")
    group = parser.getgroup("diplo-events")
    group.addoption("--diplo-rules", action="append", default=[], metavar="PATH", help=words)


def pytest_configure(config: pytest.Config) -> None:
    """Go through the rules too where pytest's own ``testpaths`` name only the tests."""
    if config.args_source is pytest.Config.ArgsSource.TESTPATHS:
        config.args += [str(path) for path in rule_paths(config) if path.exists()]


def rule_paths(config: pytest.Config) -> tuple[Path, ...]:
    """Return where the project keeps its rules."""
    given = [config.invocation_params.dir / path for path in config.getoption("--diplo-rules")]
    named = [*given, *config.getini("diplo_events_rules")] or [config.rootpath / DEFAULT]
    return tuple(Path(path).resolve() for path in named)


def _is_rule_file(path: Path, config: pytest.Config) -> bool:
    places = rule_paths(config)
    if not any(place in {path, path.parent} for place in places):
        return False
    from diplo_events.rulebook import holds_rules

    return holds_rules(path)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a rule file."""
    if _is_rule_file(file_path.resolve(), parent.config):
        return RuleFile.from_parent(parent, path=file_path)
    return None


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Keep pytest from importing a rule file as a module of tests when it is named on the command line."""
    if _is_rule_file(module_path.resolve(), parent.config):
        return _NoTests.from_parent(parent, path=module_path)
    return None


class _NoTests(pytest.Module):
    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        return ()


class RuleFile(pytest.File):
    """A file of rules."""

    def collect(self) -> Iterator[pytest.Collector]:
        """Yield a node for each rule of the file."""
        from diplo_events.errors import RuleError
        from diplo_events.rulebook import read_rules

        try:
            rules = read_rules(self.path)
        except RuleError as error:
            raise self.CollectError(str(error)) from None
        for rule in rules:
            yield RuleNode.from_parent(self, name=rule.name, rule=rule)


class RuleNode(pytest.Collector):
    """A rule, or what is added to one."""

    def __init__(self, *, rule: Frame | Addition, **others: Any) -> None:
        super().__init__(**others)
        self.rule = rule

    def collect(self) -> Iterator[SentenceItem]:
        """Yield an item for each sentence: ``example-1``, ``gap-2``, ``counterexample-1``."""
        for number, example in enumerate(self.rule.examples, start=1):
            yield self._item(f"{'gap' if example.gap else 'example'}-{number}", example)
        for number, counterexample in enumerate(self.rule.counterexamples, start=1):
            yield self._item(f"counterexample-{number}", counterexample)

    def _item(self, name: str, sentence: Example | Counterexample) -> SentenceItem:
        item = SentenceItem.from_parent(self, name=name, rule=self.name, sentence=sentence)
        gap = getattr(sentence, "gap", None)
        if gap:
            item.add_marker(pytest.mark.xfail(strict=True, reason=gap, raises=SentenceError))
        return item


class SentenceError(AssertionError):
    """A sentence does not give what its rule says."""

    def __init__(self, failing: Failing) -> None:
        super().__init__(str(failing))
        self.failing = failing


class SentenceItem(pytest.Item):
    """One sentence of a rule."""

    def __init__(self, *, rule: str, sentence: Example | Counterexample, **others: Any) -> None:
        super().__init__(**others)
        self.rule = rule
        self.sentence = sentence

    def runtest(self) -> None:
        """Judge the sentence."""
        from diplo_events.testing.judging import judge

        extractor = built(self.config)
        frame = next(frame for frame in extractor.rules if frame.name == self.rule)
        failing = judge(extractor, frame, self.sentence)
        if failing is not None:
            raise SentenceError(failing)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return the one sentence; with ``-vv`` the whole explanation beneath it."""
        from diplo_events.errors import RuleError

        if not isinstance(excinfo.value, SentenceError | RuleError):
            return super().repr_failure(excinfo, style)
        if self.config.get_verbosity() < 2:
            return str(excinfo.value)
        from diplo_events.testing.judging import PRINTED

        explanation = built(self.config).explain(self.sentence.text, reference_date=PRINTED)
        return f"{excinfo.value}\n\n{explanation}"

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return file and name; the line is left to the reader's search for the Arabic."""
        return self.path, None, f"{self.rule} {self.name}"


def built(config: pytest.Config) -> Extractor:
    """Return the extractor with the shipped rules and the project's, built once a session."""
    if _BUILT not in config.stash:
        from diplo_events.extractor import Extractor
        from diplo_events.rulebook import rulebook

        config.stash[_BUILT] = Extractor(rules=rulebook(*(path for path in rule_paths(config) if path.exists())))
    return config.stash[_BUILT]


@pytest.fixture(scope="session")
def extractor(pytestconfig: pytest.Config) -> Extractor:
    """An extractor with the shipped rules and the project's own."""
    return built(pytestconfig)


@pytest.fixture
def assert_events(extractor: Extractor) -> Callable[..., tuple[BaseEvent, ...]]:
    """Assert that a text gives exactly the expected events, ``assert_events(text, expect("meeting", ...))``.

    Without expectations it must give none.  The events are returned for further questions.
    """

    def check(text: str, *expected: Also, reference_date: date | None = None) -> tuple[BaseEvent, ...]:
        __tracebackhide__ = True
        from diplo_events.testing.judging import PRINTED, judge_events

        events = extractor.extract(text, reference_date=reference_date or PRINTED).events
        failing = judge_events(extractor, text, [one.expectation for one in expected], events)
        if failing is not None:
            pytest.fail(str(failing), pytrace=False)
        return tuple(events)

    return check

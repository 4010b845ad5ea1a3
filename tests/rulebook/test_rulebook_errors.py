"""Every mistake in a rule file is told in one line that says file, line, what is wrong and what would be right."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Literal

import pytest

from diplo_events.errors import RuleError
from diplo_events.events import BaseEvent, Meeting
from diplo_events.extractor import Extractor
from diplo_events.grammar import Frame, add_to, subject, verb
from diplo_events.rulebook import event_types, rulebook
from diplo_events.rulebook.lines import lines_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEAD = 'name = "odd"\nevent = "meeting"\ntrigger = { verb = "جالس" }\n'
SLOTS = 'slots = [{ subject = "party" }]\n'
PYTHON = """
    from diplo_events.events import Meeting
    from diplo_events.grammar import Example, Frame, subject, verb

    RULE = Frame(
        name="odd",
        event=Meeting,
        trigger=verb("جالس"),
        slots=(subject("party"),),
        examples=(
            Example(
                "جالس الوزير نظيره",
                party="السفير",
            ),
        ),
        counterexamples=(),
    )
"""

DATA_MISTAKES = [
    ("name = odd\n", r"no TOML: .*line 1"),
    (f"{HEAD}{SLOTS}colour = 1\n", r"line 5: colour: no such key"),
    (
        f"{HEAD}\nslots = [\n  {{ subject = 'party' }},\n  {{ behind = 'party' }},\n]\n",
        r"line 7: slots\.1: a slot has one of .*; this one has behind",
    ),
    (f"{HEAD}slots = [{{ after = 'مع' }}]\n", r"line 4: slots\.0: after needs to beside it"),
    (
        f"{HEAD}slots = [\n{{ subject = 'speaker' }}]\n",
        r"line 5: rule 'odd': Meeting has no role 'speaker'; use one of",
    ),
    (HEAD, r"slots: Field required"),
    (
        f"{HEAD}slots = [{{ subject = 'party', colour = 1 }}]\n",
        r"line 4: slots\.0: a slot with a key nobody knows, colour;",
    ),
    (f"{HEAD}slots = [{{ subject = ['party'] }}]\n", r"line 4: slots\.0: subject takes a role, such as"),
    (f"{HEAD}slots = [{{ purpose = 'party' }}]\n", r"line 4: slots\.0: purpose takes true"),
    (f"{HEAD}slots = [{{ host = 'party', of = 'noun' }}]\n", r"line 4: slots\.0: of is one of verb, masdar"),
    (f"{HEAD}slots = [{{ object = 'party', adjacent = 1 }}]\n", r"line 4: slots\.0: adjacent is true or false"),
    (f"{HEAD}slots = ['party']\n", r"line 4: slots\.0: a slot is a table, such as"),
    (f'name = "odd"\nevent = "meting"\ntrigger = {{ verb = "جالس" }}\n{SLOTS}', r"line 2: .*no event type 'meting'"),
    (f'name = "odd"\nevent = "meeting"\ntrigger = {{ light = "عقد" }}\n{SLOTS}', r"line 3: trigger\.0: a trigger has"),
    (
        f'{HEAD}{SLOTS}[[examples]]\ntext = "جالس الوزير نظيره"\n\nparty = ["الوزير", "السفير"]\n',
        r"line 8: rule 'odd': «السفير» stands 0 times in the example",
    ),
    (f'{HEAD}{SLOTS}[[examples]]\ntext = "جالس"\nspeaker = "جالس"\n', r"line 7: .*unknown slot 'speaker' of meeting"),
    (f'{HEAD}{SLOTS}[[examples]]\ntext = "جالس"\nstatus = "done"\n', r"line 7: .*unknown status 'done'"),
    (f'{HEAD}{SLOTS}[[counterexamples]]\ntext = "جالس"\n', r"line 5: counterexamples\.0\.why: Field required"),
    (f'subtype = "picnic"\n{HEAD}{SLOTS}', r"line 1: .*Meeting has no subtype 'picnic'"),
    (f'instead_of = "meat"\n{HEAD}{SLOTS}', r"'odd' stands instead of 'meat': there is none; did you mean 'meet'"),
    (
        f'name = "odd"\ntrigger = {{ verb = "جالس" }}\n{SLOTS}[event]\ntype = "party"\nroles = ["a"]\nsides = ["b"]\n',
        r"line 4: event\..*sides are roles, and \['b'\] are none",
    ),
    (
        '[add_to]\nmeat = { verb = "جالس" }\n',
        r"rule\.toml: cannot add to rule 'meat': there is none; did you mean 'meet'",
    ),
    ('[add_to]\nmeet = { verb = "جالس", voice = "x" }\n', r"line 2: add_to\.meet\.trigger: voice is .a. \(active\) or"),
]


@pytest.mark.parametrize(("content", "message"), DATA_MISTAKES)
def test_mistakes_in_data_files(write: Callable[..., Path], content: str, message: str) -> None:
    directory = write(rule_toml=content)
    with pytest.raises(RuleError, match=message) as caught:
        rulebook(directory)
    assert "instead of" in message or str(directory / "rule.toml") in str(caught.value)


PYTHON_MISTAKES = [
    (PYTHON, r"rule\.py, line 12: rule 'odd': «السفير» stands 0 times"),
    (PYTHON.replace('party="السفير"', 'host_="الوزير"'), r"rule\.py, line 12: .*unknown slot 'host_'"),
    (PYTHON.replace("verb(", "werb(", 1), r"rule\.py, line 7: NameError: name 'werb'"),
    (PYTHON.replace("RULE = Frame", "NAME = Frame").replace('"السفير"', '"الوزير"'), r"rule\.py: has no RULE"),
    ("RULE = Frame(\n", r"rule\.py, line 1: SyntaxError: .*never closed"),
    ("\n\nRULE = 1 / 0\n", r"rule\.py, line \d: ZeroDivisionError"),
    ("from ._nowhere import MyEvent\n", r"rule\.py, line 1: ModuleNotFoundError"),
]


@pytest.mark.parametrize(("content", "message"), PYTHON_MISTAKES)
def test_mistakes_in_modules(write: Callable[..., Path], content: str, message: str) -> None:
    directory = write(rule_py=content)
    with pytest.raises(RuleError, match=message):
        rulebook(directory)


def test_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"no such file or directory"):
        rulebook(tmp_path / "nowhere")
    with pytest.raises(RuleError, match=r"holds no rules; write one with: diplo-events rules new NAME --into"):
        rulebook(tmp_path)


def frame(name: str, **more: object) -> Frame:
    settings = {"event": Meeting, "trigger": verb("جالس"), "slots": (subject("party"),)} | more
    return Frame(name=name, examples=(), counterexamples=(), **settings)  # type: ignore[arg-type]


def test_rules_that_do_not_go_together() -> None:
    with pytest.raises(RuleError, match=r"rule 'a' is told twice, in x\.py and in y\.py; rename one"):
        rulebook(frame("a", source="x.py"), frame("a", source="y.py"))
    with pytest.raises(RuleError, match=r"'a' and 'b' each stand instead of the other|'b' and 'a' each"):
        rulebook(frame("a", instead_of=("b",)), frame("b", instead_of=("a",)))
    with pytest.raises(RuleError, match=r"cannot add to rule 'summits'"):
        rulebook(add_to("summits", verb("جالس")))
    with pytest.raises(RuleError, match=r"'my_rules' is no rule|'m' is no rule"):
        Extractor(rules="my_rules")  # type: ignore[arg-type]


class Meal(Meeting):
    """A meeting at table."""


class Other(BaseEvent):
    """It claims a type that is taken."""

    type: Literal["meeting"] = "meeting"


class Nameless(BaseEvent):
    """It has no type."""


def test_event_classes_that_claim_one_type() -> None:
    assert event_types([frame("a", event=Meal), frame("b")])["meeting"] is Meal
    with pytest.raises(RuleError, match=r"Other calls itself 'meeting', as Meeting does; choose another type"):
        event_types([frame("a", event=Other, slots=())])
    with pytest.raises(RuleError, match=r"Nameless has no type of its own"):
        frame("a", event=Nameless, slots=())


def test_lines_of_every_kind_of_key() -> None:
    text = dedent(
        '''
        a.b = 1  # [[no]]
        "q x" = """
        [c]
        """
        [[d]]
        e = [
          { f = "}" },
          # g
          { f = ["]", 2] },
        ]
        [[d.h]]
        i = 1
        [[d]]
        e = []
        [j]
        k = { l = true, m = 1.5 }
        '''
    ).lstrip()
    found = lines_of(text)
    assert found["a", "b"] == 1
    assert found["q x",] == 2
    assert (found["d", 0], found["d", 0, "e", 1, "f"], found["d", 0, "e", 1, "f", 1]) == (5, 9, 9)
    assert (found["d", 0, "h", 0, "i"], found["d", 1], found["j", "k", "m"]) == (12, 13, 16)
    assert ("c",) not in found

"""Rules from modules, data files, directories and packages: the same grammar, the same checks, errors with places."""

from __future__ import annotations

import json
import sys
from datetime import date
from importlib import import_module
from importlib.metadata import EntryPoint
from typing import TYPE_CHECKING, Any

import pytest
from rule_texts import DATA, RULE, TYPES

from diplo_events.errors import RuleError
from diplo_events.events import Result, json_schema
from diplo_events.extractor import Extractor
from diplo_events.grammar import add_to, verb
from diplo_events.rulebook import reading, rulebook
from diplo_events.rules import builtin_rules

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TEXT = "عرضت سويسرا وساطة بين أرمينيا وأذربيجان حول الحدود"
DAY = date(2024, 5, 15)


def extracting(extractor: Extractor, *sources: Any, **options: bool) -> Extractor:
    rules = rulebook(*sources, **options)
    return Extractor(rules=rules, gazetteer=extractor.gazetteer, morphology=extractor.morphology)


@pytest.mark.parametrize("kind", ["python_rules", "data_rules"])
def test_a_rule_of_ones_own_gives_events_of_ones_own_type(
    request: pytest.FixtureRequest, extractor: Extractor, kind: str
) -> None:
    own = extracting(extractor, request.getfixturevalue(kind))
    (event,) = own.extract(TEXT, reference_date=DAY).events
    assert (event.type, type(event).__name__, event.status) == ("mediation_offer", "MediationOffer", "occurred")
    assert [(one.role, one.actor) for one in event.participants] == [
        ("mediator", "CHE"),
        ("party", "ARM"),
        ("party", "AZE"),
    ]
    assert event.issue.text == "الحدود"  # type: ignore[union-attr]
    assert extractor.extract(TEXT).events == ()


def test_module_and_data_file_are_the_same_rule(write: Callable[..., Path], extractor: Extractor) -> None:
    directory = write(_types_py=TYPES, mediation_offer_py=RULE, other_toml=DATA)
    (module,), (data,) = (reading.read_rules(directory / name) for name in ("mediation_offer.py", "other.toml"))
    for name in ("name", "trigger", "slots", "parties", "requires", "fields", "event_type"):
        assert getattr(module, name) == getattr(data, name)
    assert module.event.roles == data.event.roles
    assert [example.text for example in module.examples] == [example.text for example in data.examples]


@pytest.mark.parametrize("kind", ["python_rules", "data_rules"])
def test_own_events_go_through_json_schema_and_workers(
    request: pytest.FixtureRequest, extractor: Extractor, kind: str
) -> None:
    own = extracting(extractor, request.getfixturevalue(kind))
    result = own.extract(TEXT, reference_date=DAY)
    assert Result.model_validate_json(result.to_json(), context=own.event_types) == result
    assert json.loads(result.to_json())["events"][0]["issue"]["text"] == "الحدود"
    published = json.dumps(json_schema([own.event_types["mediation_offer"]]))
    assert "MediationOffer" in published
    assert "MediationOffer" not in json.dumps(json_schema())
    assert list(own.extract_many([TEXT, TEXT], workers=2)) == [own.extract(TEXT)] * 2


def test_an_event_needs_the_sides_its_type_asks_for(python_rules: Path, extractor: Extractor) -> None:
    own = extracting(extractor, python_rules)
    assert own.extract("عرضت سويسرا وساطة").events == ()
    assert own.extract("عرضت سويسرا وساطة بين القبيلتين").events == ()


def test_one_line_gives_a_shipped_rule_more_triggers(write: Callable[..., Path], extractor: Extractor) -> None:
    text = "جالس وزير الخارجية الأوغندي نظيره الرواندي"
    line = 'from diplo_events.grammar import add_to, verb\n\nRULE = add_to("meet", verb("جالس"))\n'
    directory = write(sit_py=line)
    directory_of_data = write(sit2_toml='[add_to]\nmeet = { verb = "جالس" }\n')
    for source in (directory / "sit.py", directory_of_data / "sit2.toml", add_to("meet", verb("جالس"))):
        (event,) = extracting(extractor, source).extract(text).events
        assert (event.type, event.evidence[0].rule) == ("meeting", "meet")
    assert extractor.extract(text).events == ()


def test_a_rule_of_a_shipped_name_replaces_it_in_its_place() -> None:
    (meet,) = (frame for frame in builtin_rules() if frame.name == "meet")
    from dataclasses import replace  # noqa: PLC0415

    mine = replace(meet, trigger=verb("التقى"))
    book = rulebook(mine)
    assert [frame.name for frame in book] == [frame.name for frame in builtin_rules()]
    assert [frame.trigger for frame in book if frame.name == "meet"] == [verb("التقى")]
    assert rulebook(mine, shipped=False) == (mine,)


def test_a_package_of_rules(python_rules: Path, monkeypatch: pytest.MonkeyPatch, extractor: Extractor) -> None:
    (python_rules / "__init__.py").write_text('"""Rules."""\n', encoding="utf-8")
    monkeypatch.syspath_prepend(str(python_rules.parent))
    for name in [name for name in sys.modules if name.split(".")[0] == "my_rules"]:
        monkeypatch.delitem(sys.modules, name)
    package = import_module("my_rules")
    (event,) = extracting(extractor, package).extract(TEXT).events
    assert type(event).__module__ == "my_rules._types"


def test_installed_rules_come_by_their_entry_point(python_rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (python_rules / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(str(python_rules.parent))
    for name in [name for name in sys.modules if name.split(".")[0] == "my_rules"]:
        monkeypatch.delitem(sys.modules, name)
    point = EntryPoint("mine", "my_rules", reading.GROUP)
    monkeypatch.setattr(reading, "entry_points", lambda group: [point] if group == "diplo_events.rules" else [])
    assert "mediation_offer" in {frame.name for frame in rulebook(installed=True)}
    assert "mediation_offer" not in {frame.name for frame in rulebook()}
    wrong = EntryPoint("mine", "no_such_package", reading.GROUP)
    monkeypatch.setattr(reading, "entry_points", lambda **_: [wrong])
    with pytest.raises(RuleError, match=r"entry point 'mine' .* no_such_package cannot be imported"):
        rulebook(installed=True)


def test_a_changed_file_is_read_anew(python_rules: Path) -> None:
    first = rulebook(python_rules, shipped=False)
    assert rulebook(python_rules, shipped=False)[0].event is first[0].event
    helper = python_rules / "_types.py"
    helper.write_text(helper.read_text(encoding="utf-8").replace("good_offices", "good_will_"), encoding="utf-8")
    assert rulebook(python_rules, shipped=False)[0].event.subtypes == {"good_will_"}

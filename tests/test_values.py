"""Quick values are what their dataclasses say, and no less frozen."""

from __future__ import annotations

import dataclasses
import pickle
from dataclasses import FrozenInstanceError, dataclass, field

import pytest

from diplo_events.values import quick, replace


@dataclass(frozen=True, slots=True, order=True)
class Plain:
    number: int
    name: str = "none"
    words: list[str] = field(default_factory=list)


@quick
@dataclass(frozen=True, slots=True, order=True)
class Quick:
    number: int
    name: str = "none"
    words: list[str] = field(default_factory=list)


@pytest.mark.parametrize(
    ("given", "named"),
    [((1,), {}), ((1, "two"), {}), ((), {"name": "two", "number": 1}), ((1,), {"words": ["three"]})],
)
def test_a_quick_value_holds_what_a_plain_one_does(given: tuple[object, ...], named: dict[str, object]) -> None:
    made = Quick(*given, **named)
    assert type(made) is Quick
    assert dataclasses.astuple(made) == dataclasses.astuple(Plain(*given, **named))
    assert made == Quick(*given, **named)


def test_defaults_made_anew_are_nobody_elses() -> None:
    assert Quick(1).words is not Quick(1).words


@pytest.mark.parametrize(("given", "named"), [((), {}), ((1, 2, 3, 4), {}), ((1,), {"colour": "red"})])
def test_wrong_fields_are_refused(given: tuple[object, ...], named: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        Quick(*given, **named)


@pytest.mark.parametrize("one", [Quick(1), replace(Quick(1), number=2)])
def test_a_quick_value_is_frozen(one: Quick) -> None:
    with pytest.raises(FrozenInstanceError):
        one.number = 3  # type: ignore[misc]


@pytest.mark.parametrize("cls", [Plain, Quick])
def test_replace_changes_the_fields_named_and_no_others(cls: type) -> None:
    old = cls(1, words=["three"])
    new = replace(old, name="two")
    assert (type(new), new.number, new.name, old.name) == (cls, 1, "two", "none")
    assert new.words is old.words


def test_a_field_that_is_none_cannot_be_replaced() -> None:
    with pytest.raises(AttributeError):
        replace(Quick(1), colour="red")  # type: ignore[call-arg]


def test_quick_values_travel() -> None:
    assert pickle.loads(pickle.dumps(Quick(1, "two"))) == Quick(1, "two")  # noqa: S301

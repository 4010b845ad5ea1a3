"""What is wrong with a sentence, told in one sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from diplo_events.extractor import Extractor
from diplo_events.grammar import Counterexample, Example, Frame
from diplo_events.rules import builtin_rules
from diplo_events.testing import Kind, expect, judge, judge_events, lint
from diplo_events.testing.judging import PRINTED

MEET = next(frame for frame in builtin_rules() if frame.name == "meet")
TEXT = "التقى وزير الخارجية الإسباني في الرباط نظيره المغربي"
MINISTER, OTHER = "وزير الخارجية الإسباني", "نظيره المغربي"
RIGHT = {"party": [MINISTER, OTHER], "place": "الرباط", "subtype": "bilateral"}


def example(text: str = TEXT, **changes: object) -> Example:
    return Example(text, **{key: value for key, value in (RIGHT | changes).items() if value is not None})  # type: ignore[arg-type]


WRONG = [
    (example(), None, ""),
    (example(party=["وزير الخارجية", OTHER]), Kind.WRONG_EXTENT, f"party is «{MINISTER}», expected is «وزير الخارجية»"),
    (example(host=OTHER, party=MINISTER), Kind.WRONG_SLOT, f"«{OTHER}» is party, expected is host «{OTHER}»"),
    (example(place=None), Kind.WRONG_SLOT, "place is «الرباط», which is not expected"),
    (example(topic="الخارجية"), Kind.WRONG_SLOT, "topic is empty, expected is topic «الخارجية»"),
    (example(status="denied"), Kind.WRONG_STATUS, "status is occurred, expected is denied"),
    (example(subtype="summit"), Kind.WRONG_STATUS, "subtype is bilateral, expected is summit"),
    (
        example(type_="visit", party=None, visitor=MINISTER, subtype=None),
        Kind.WRONG_TYPE,
        f"gives meeting at «التقى» (party «{MINISTER}»، «{OTHER}», place «الرباط»; rule meet) where visit",
    ),
    (
        example("التقى المدرب لاعبيه", party=None, place=None),
        Kind.NONE,
        "gives no meeting: meet at «التقى»: the sentence speaks of sport",
    ),
    (
        example("التقى وزير الخارجية الإسباني الطلاب", party=[MINISTER], place=None),
        Kind.NONE,
        "ESP alone: of different states or bodies 2 must take part [party (object): «الطلاب» names no known state",
    ),
    (example("انتظر الوزير ضيفه", party=None, place=None), Kind.NONE, "finds none of its triggers («اجتماع»، «اجتمع»"),
    (
        example("التقى وزير الخارجية الإسباني نظيره المغربي. واستدعت كينيا سفير الصومال", place=None),
        Kind.SEVERAL,
        "2 events, 1 expected; too many: diplomatic_measure at «استدعت»",
    ),
]


@pytest.mark.parametrize(("given", "kind", "message"), WRONG, ids=[str(one[1]) for one in WRONG])
def test_what_is_wrong(extractor: Extractor, given: Example, kind: Kind | None, message: str) -> None:
    failing = judge(extractor, MEET, given)
    assert (failing.kind if failing else None) == kind
    if failing:
        assert message in failing.message
        assert "\n" not in str(failing)
        assert str(failing).startswith(f"{kind}: ")
        assert f"«{given.text}»" in failing.message


def test_a_counterexample_that_gives_an_event(extractor: Extractor) -> None:
    failing = judge(extractor, MEET, Counterexample(TEXT, why="we say so"))
    assert failing is not None
    assert failing.kind is Kind.FOUND
    assert "gives meeting at «التقى»" in failing.message
    assert failing.message.endswith("but should not: we say so")


def test_a_right_event_of_another_rule(extractor: Extractor) -> None:
    failing = judge(extractor, replace(MEET, name="mine", examples=(), counterexamples=()), example())
    assert failing is not None
    assert failing.message.endswith("gives what it should, but by meet, not by rule mine")


def test_the_nearest_rule_is_told_where_none_is_named(extractor: Extractor) -> None:
    expected = [expect("visit", visitor="الوزير").expectation]
    events = extractor.extract("زار الوزير المعرض", reference_date=PRINTED).events
    failing = judge_events(extractor, "زار الوزير المعرض", expected, events)
    assert failing is not None
    assert "gives no visit (visitor «الوزير»): visit at «زار»" in failing.message


def linted(extractor: Extractor, frame: Frame) -> dict[str, str]:
    rules = (*builtin_rules(), frame)
    mine = Extractor(rules=rules, gazetteer=extractor.gazetteer, morphology=extractor.morphology)
    return {finding.kind: str(finding) for finding in lint(mine, [frame])}


def test_lint_finds_what_never_works(extractor: Extractor) -> None:
    from diplo_events.grammar import after, any_of, masdar, subject, verb  # noqa: PLC0415

    frame = Frame(
        name="mine",
        event=MEET.event,
        trigger=any_of(verb("التقى", "يجالس"), masdar("زخرط")),
        slots=(*MEET.slots, after("لدى", to="party")),
        examples=(example(),),
        counterexamples=(Counterexample("هطل المطر", why="rain"),),
    )
    found = linted(extractor, frame)
    assert found["shadowed"] == (
        "mine: rule meet tells what it should in all its examples: drop it, or say instead_of=('meet',)"
    )
    assert found["unfilled slot"].startswith("mine: slot party (after «لدى») is filled in none of its examples")
    kinds = list(lint(extractor, [replace(frame, slots=(subject("party"),))]))
    messages = [str(finding) for finding in kinds]
    assert any("no lexicon knows «يجالس»" in message and "did you mean «جالس»?" in message for message in messages)
    assert any(
        "no lexicon knows «زخرط» as the lemma of a noun or adj: it starts nothing" in message for message in messages
    )
    assert "mine: 1 examples, at least 3 are needed" in messages
    assert "mine: 1 counterexamples, at least 2 are needed" in messages
    assert any("no counterexample has its trigger" in message for message in messages)


def test_lint_has_nothing_against_a_sound_rule(extractor: Extractor) -> None:
    """A shipped rule that every slot of is exemplified in its file."""
    expel = next(frame for frame in builtin_rules() if frame.name == "expel")
    assert {finding.kind for finding in lint(extractor, [expel])} <= {"unfilled slot"}

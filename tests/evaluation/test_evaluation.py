"""The measure: by hand on small cases, and equal to the reference script on the annotated documents where it is."""

from __future__ import annotations

import importlib.util
import json
import random
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from diplo_events.errors import InputError
from diplo_events.evaluation import GoldDocument, evaluate, gold_record, read_gold, read_predicted, told_of
from diplo_events.evaluation.likeness import alike, levelled, paired
from diplo_events.evaluation.measure import agreement

if TYPE_CHECKING:
    from types import ModuleType

    from diplo_events.extractor import Extractor

#: Annotated documents and the script that scores them, beside a checkout where they are; never part of the project.
SHARED = next((path for path in Path(__file__).resolve().parents if (path / "shared").is_dir()), Path("/work"))
DEV = SHARED / "shared" / "eval" / "dev.jsonl"
SCRIPT = DEV.with_name("score.py")


def person(role: str = "party", name: str | None = None, actor: str | None = None, title: str | None = None):
    return {"role": role, "name": name, "actor": actor, "title": title}


def event(type_: str = "meeting", trigger: str = "لقاء", start: int = 0, **others: Any):
    base = {"type": type_, "subtype": None, "status": "occurred", "trigger": trigger, "trigger_start": start}
    return base | {"participants": [], "topics": [], "date": None, "place": None} | others


def found(record: dict[str, Any]):
    """The same event as the command line writes it."""
    start = record["trigger_start"]
    span = {"start": start, "end": start + len(record["trigger"]), "text": record["trigger"]}
    place = {"text": record["place"]} if record["place"] else None
    return record | {"trigger": span, "topics": [{"text": topic} for topic in record["topics"]], "place": place}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("محمد جواد ظريف", "جواد ظريف", True),
        ("أنطونيو غوتيريش", "انطونيو غوتيريس", True),
        ("عبد الله بن زايد", "الشيخ عبد الله بن زايد آل نهيان", True),
        ("سيرغي لافروف", "جون كيري", False),
        (None, "جون كيري", False),
    ],
)
def test_names(one: str | None, other: str, *, expected: bool) -> None:
    assert alike(one, other) is expected


def test_levelled_spelling() -> None:
    assert levelled("إِلى  «القاهرة»، مؤتمرٌ") == "الي القاهره موتمر"


def test_participants_are_paired_by_name_first() -> None:
    gold = told_of(event(participants=[person(actor="RUS"), person(name="لافروف", actor="RUS")]))
    mine = told_of(event(participants=[person(name="سيرغي لافروف", actor="RUS"), person(actor="RUS")]))
    pairs = paired(gold.people, mine.people)
    assert [(one.name, other.name) for one, other in pairs] == [("لافروف", "سيرغي لافروف"), (None, None)]


def test_events_agree_by_type_and_participants() -> None:
    both = [person(actor="RUS"), person(actor="TUR")]
    gold = told_of(event(participants=both, date="2024-05-15"))
    assert agreement(gold, gold) == pytest.approx(1.35)
    assert agreement(gold, told_of(found(event(participants=both, start=90)))) == pytest.approx(1.05)
    assert agreement(gold, told_of(event("visit", participants=both))) == 0
    assert agreement(gold, told_of(event(participants=[person(actor="FRA"), person(actor="TUR")]))) > 0
    assert agreement(gold, told_of(event(participants=[person(actor="FRA")]))) == 0
    assert agreement(gold, told_of(event(participants=both[:1])), 0.99) == 0


def test_statements_agree_by_trigger_and_speaker() -> None:
    gold = told_of(event("statement", "أكد", 5, participants=[person("speaker", actor="RUS")]))
    same = event("statement", "أكد", 5, participants=[person("addressee", actor="TUR"), person("speaker", actor="RUS")])
    assert agreement(gold, told_of(same)) == 1
    assert agreement(gold, told_of(same | {"trigger_start": 8})) == 0
    assert agreement(gold, told_of(same | {"participants": [person("speaker", actor="TUR")]})) == 0


def test_what_is_counted() -> None:
    both = [person(actor="RUS"), person("initiator", actor="TUR")]
    gold = [
        event(participants=both, topics=["الوضع في سوريا"], date="2024-05-15", place="موسكو", subtype="bilateral"),
        event("visit", "زار", 40, participants=both),
    ]
    swapped = [person(actor="RUS"), person(actor="TUR")]
    mine = [
        found(event(participants=swapped, topics=["الوضع"], place="مدينة موسكو", subtype="summit", start=2)),
        found(event("letter", "رسالة", 60, participants=both)),
    ]
    document = GoldDocument("a", "", None, tuple(map(told_of, gold)))
    report = evaluate([document], {"a": tuple(map(told_of, mine))})
    row = report.to_dict()
    assert (row["contact_events"]["gold"], row["contact_events"]["pred"], row["contact_events"]["f1"]) == (2, 2, 0.5)
    assert row["by_type"]["meeting"]["f1"] == 1
    assert (row["roles"], row["topics_token_f1"], row["subtype_accuracy"]) == (0.5, 0.5, 0.0)
    assert (row["date_accuracy"], row["date_recall"], row["place_recall"], row["status_accuracy"]) == (0, 0, 1, 1)
    assert [(error.kind, error.event.type) for error in report.errors] == [("missed", "visit"), ("spurious", "letter")]
    assert evaluate([document], {}).to_dict()["roles"] is None


def test_results_become_gold_and_agree_with_themselves(extractor: Extractor, tmp_path: Path) -> None:
    text = "بحث وزير الخارجية العماني أمس في مسقط مع نظيره القطري الوضع في اليمن. وأكد الوزير القطري أن بلاده ترحب."
    result = extractor.extract(text, reference_date=date(2024, 5, 15), id="one")
    path = tmp_path / "gold.json"
    path.write_text(json.dumps([gold_record(result, text)], ensure_ascii=False, indent=2), encoding="utf-8")
    gold = read_gold(path)
    line = tmp_path / "predicted.jsonl"
    line.write_text(result.to_json() + "\n", encoding="utf-8")
    report = evaluate(gold, read_predicted(line), strict=True)
    assert report.errors == []
    assert report.of_types(("meeting", "statement")).f1 == 1
    row = report.to_dict()
    assert (row["roles"], row["topics_token_f1"], row["date_accuracy"], row["place_recall"]) == (1, 1, 1, 1)


WRONG_FILES = [
    ("{}", 'line 1: needs a "doc_id"'),
    ("[1]", "document 1: needs an object"),
    ("{", "line 1: no JSON"),
    ("", "holds no document"),
    ('{"doc_id": 1, "events": [{"subtype": null}]}', "line 1: an event is not as the documentation says"),
    ('{"doc_id": 1, "events": [{"type": "visit", "trigger": "زار"}]}', 'visit at «زار» needs a "trigger_start"'),
    (
        '{"doc_id": 1, "text": "ثم زار", "events": [{"type": "visit", "trigger": "زار", "trigger_start": 0}]}',
        "«زار» does not stand at 0; it stands at 3",
    ),
]


@pytest.mark.parametrize(("content", "message"), WRONG_FILES)
def test_wrong_gold_files(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_gold(path)
    assert message in str(caught.value)


@pytest.fixture(scope="module")
def reference() -> ModuleType:
    """The script that defines the measure."""
    if not SCRIPT.exists():
        pytest.skip("no annotated documents beside the checkout")
    spec = importlib.util.spec_from_file_location("reference_score", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def disturbed(events: list[dict[str, Any]], choose: random.Random) -> list[dict[str, Any]]:
    """Events with some types, days, names and actors changed or taken away."""
    given = json.loads(json.dumps(events))
    for one in given:
        if choose.random() < 0.2:
            one["type"] = choose.choice(["meeting", "statement", "visit"])
        if choose.random() < 0.2:
            one["date"] = choose.choice([None, "2016-11-03"])
        for who in one["participants"]:
            who |= {key: None for key in ("name", "actor", "title") if choose.random() < 0.2}
        one["participants"] = one["participants"][: choose.choice([1, 2, 9])]
        one["topics"] = one["topics"][: choose.choice([0, 1, 9])]
    return given


def test_equal_to_the_reference_on_the_annotated_documents(reference: ModuleType, extractor: Extractor) -> None:
    gold = {one["doc_id"]: one for one in map(json.loads, DEV.read_text(encoding="utf-8").splitlines())}
    mine = read_gold(DEV)
    predicted = {}
    for document in mine:
        day = date.fromisoformat(document.reference_date) if document.reference_date else None
        result = extractor.extract(document.text, reference_date=day, id=document.id)
        predicted[document.id] = json.loads(result.to_json())["events"]
    choose = random.Random(20240515)  # noqa: S311  (no secret)
    for number in range(6):
        given = {name: disturbed(events, choose) if number > 1 else events for name, events in predicted.items()}
        expected, errors = reference.evaluate(gold, given, bool(number % 2))
        told = {name: [told_of(one) for one in events] for name, events in given.items()}
        report = evaluate(mine, told, strict=bool(number % 2))
        assert report.to_dict() == expected
        assert [error[:2] for error in report.errors] == [(kind, name) for kind, name, _ in errors]

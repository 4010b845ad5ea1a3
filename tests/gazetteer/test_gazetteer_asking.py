"""The tables as values: mappings, who held what when, overlays, and what the command line asks."""

import pickle
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from gazetteer_words import TABLES

from diplo_events.errors import GazetteerError
from diplo_events.gazetteer import Gazetteer, HitKind, PartialDate, lookup, who

PEOPLE = "id,name,variants,short,latin,gender\n"


def ids(gazetteer: Gazetteer, position: str, actor: str, day: str | None = None) -> list[str]:
    on = date.fromisoformat(day) if day else None
    return [person.id for person in gazetteer.holder(position, actor, on=on)]


def test_mappings(gazetteer: Gazetteer) -> None:
    assert gazetteer.countries["TUR"].nisba_plural == ("أتراك",)
    assert gazetteer.countries["SAU"].is_arab
    assert gazetteer.organisations["UNSC"].acts_as_parent
    assert [position.complement for position in gazetteer.positions["foreign_minister"]] == [
        "الخارجية",
        "الشؤون الخارجية",
    ]
    assert gazetteer.positions["mister"][0].rank is None
    assert [position.actor for position in gazetteer.positions["head_of_state"]] == ["", "SAU"]
    assert gazetteer.people["john-kerry"].short == ("كيري",)
    assert gazetteer.tenures["john-kerry"][0].start == PartialDate("2013-02-01")
    assert gazetteer.places["طرابلس/LBN"].kind == "city"
    assert gazetteer.outlets["عكاظ/SAU"].kind == "newspaper"
    assert [person.id for person in gazetteer.short_names["فوغل"]] == ["angelina-vogel", "martin-vogel"]


def test_it_can_be_sent_to_a_worker(gazetteer: Gazetteer) -> None:
    assert gazetteer.people
    copy = pickle.loads(pickle.dumps(gazetteer))  # noqa: S301
    assert copy.people == gazetteer.people
    assert copy.named("لافروف") == gazetteer.named("لافروف")


def test_the_default_is_loaded_once() -> None:
    assert Gazetteer.default() is Gazetteer.default()
    assert Gazetteer.default().countries["QAT"].name == "قطر"


def test_mappings_are_read_only(gazetteer: Gazetteer) -> None:
    with pytest.raises(TypeError):
        gazetteer.people["x"] = gazetteer.people["john-kerry"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        gazetteer.people["john-kerry"].name = "x"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2004", "2004-01-01", "2004-12-31"),
        ("2004-02", "2004-02-01", "2004-02-29"),
        ("2004-12", "2004-12-01", "2004-12-31"),
        ("2004-03-09", "2004-03-09", "2004-03-09"),
    ],
)
def test_partial_dates(text: str, earliest: str, latest: str) -> None:
    value = PartialDate(text)
    assert (value.earliest.isoformat(), value.latest.isoformat()) == (earliest, latest)


@pytest.mark.parametrize(
    ("actor", "day", "holders"),
    [
        ("DEU", "2006-05-01", ["angelina-vogel"]),
        ("DEU", "2008-05-01", ["martin-vogel", "angelina-vogel"]),  # the tables do not settle it
        ("DEU", "2010-05-01", ["martin-vogel"]),
        ("DEU", "2013-01-01", []),
        ("DEU", "2003-12-31", []),
        ("USA", "2013-02-01", ["john-kerry"]),
        ("USA", "2017-01-20", ["john-kerry"]),
        ("USA", "2017-01-21", []),
        ("RUS", "2050-01-01", ["sergey-lavrov"]),
        ("SAU", "2015-04-30", ["saud-al-faisal"]),
    ],
)
def test_the_holder_on_a_day(gazetteer: Gazetteer, actor: str, day: str, holders: list[str]) -> None:
    assert ids(gazetteer, "foreign_minister", actor, day) == holders


def test_all_holders_latest_first(gazetteer: Gazetteer) -> None:
    assert ids(gazetteer, "foreign_minister", "DEU") == ["martin-vogel", "angelina-vogel"]
    assert ids(gazetteer, "foreign_minister", "SEN") == []


def test_offices_of_a_person(gazetteer: Gazetteer) -> None:
    envoy = gazetteer.offices("staffan-de-mistura", on=date(2015, 1, 1))
    assert [tenure.subjects for tenure in envoy] == [("LBY",)]
    assert [tenure.subjects for tenure in gazetteer.offices("staffan-de-mistura")] == [("western-sahara",), ("LBY",)]
    assert gazetteer.offices("nobody") == ()


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("سيرغي لافروف", ["sergey-lavrov"]),
        ("سيرجي لافروف", ["sergey-lavrov"]),
        ("فوغل", ["angelina-vogel", "martin-vogel"]),
        ("لافروف كيري", []),
        ("روسيا", []),
        ("", []),
        ("-", []),
    ],
)
def test_people_named(gazetteer: Gazetteer, name: str, people: list[str]) -> None:
    assert [person.id for person in gazetteer.people_named(name)] == people


def test_lookup(gazetteer: Gazetteer) -> None:
    found = {(item.kind, item.entry.key) for item in lookup("طرابلس", gazetteer=gazetteer)}
    assert found == {
        (HitKind.PLACE, "طرابلس/LBY"),
        (HitKind.PLACE, "طرابلس/LBN"),
        (HitKind.CAPITAL, "LBY"),
    }
    assert [item.entry for item in lookup("السيد", gazetteer=gazetteer)] == list(gazetteer.positions["mister"])
    assert [item.entry.key for item in lookup("البيت الأبيض", gazetteer=gazetteer)] == ["USA"]
    assert [item.entry.key for item in lookup("صحيفة عكاظ", gazetteer=gazetteer)] == ["عكاظ/SAU"]
    assert [item.entry.key for item in lookup("جون كيري", gazetteer=gazetteer)] == ["john-kerry"]
    assert lookup("كلام", gazetteer=gazetteer) == ()


def test_who(gazetteer: Gazetteer) -> None:
    (holding,) = who("secretary_general", "UN", date(2010, 1, 1), gazetteer=gazetteer)
    assert (holding.person.latin, holding.tenure.confidence) == ("Ban Ki-moon", "sure")


def test_an_overlay_adds_and_replaces(gazetteer: Gazetteer, tmp_path: Path) -> None:
    mine = tmp_path / "people.csv"
    rows = "john-kerry,جون فوربس كيري,,,John Kerry,m\nnew-one,قيس الغامض,,الغامض,Qays al-Ghamid,m\n"
    mine.write_text(PEOPLE + rows, encoding="utf-8")
    changed = gazetteer.with_overlay(mine)
    assert len(changed.people) == len(gazetteer.people) + 1
    assert changed.people["john-kerry"].name == "جون فوربس كيري"
    assert changed.people_named("كيري") == ()
    assert changed.people_named("الغامض")[0].id == "new-one"
    assert gazetteer.people_named("كيري")[0].id == "john-kerry"
    assert changed.with_overlay(tmp_path).people == changed.people


def test_an_overlay_is_checked_against_the_tables_below(gazetteer: Gazetteer, tmp_path: Path) -> None:
    header = "person,position,actor,from,to,confidence,note,for\n"
    (tmp_path / "tenures.csv").write_text(f"{header}ghost,envoy,UN,2010,2011,sure,,\n", encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"tenures\.csv, line 2, column person: «ghost»"):
        gazetteer.with_overlay(tmp_path)


@pytest.mark.parametrize("name", ["absent", "persons.csv", "absent/people.csv"])
def test_an_overlay_that_is_none(gazetteer: Gazetteer, tmp_path: Path, name: str) -> None:
    (tmp_path / "persons.csv").write_text(PEOPLE, encoding="utf-8")
    with pytest.raises(GazetteerError, match="no table"):
        gazetteer.with_overlay(tmp_path / name)


def test_an_empty_overlay_directory(gazetteer: Gazetteer, tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"no countries\.csv"):
        gazetteer.with_overlay(tmp_path)


def test_loading_takes_strings_and_paths(gazetteer: Gazetteer) -> None:
    assert Gazetteer.load(str(TABLES)).people == gazetteer.people


def test_replacing_a_tenure(gazetteer: Gazetteer, add: Callable[[str, str], Path], tmp_path: Path) -> None:
    mine = tmp_path / "tenures.csv"
    header = "person,position,actor,from,to,confidence,note,for\n"
    mine.write_text(f"{header}sergey-lavrov,foreign_minister,RUS,2004-03-09,2030-01-01,sure,,\n", encoding="utf-8")
    assert ids(gazetteer.with_overlay(mine), "foreign_minister", "RUS", "2030-01-02") == []

"""The compiled index on disk: used when whole, rebuilt when damaged, never in the way."""

from pathlib import Path

import pytest
from gazetteer_words import TABLES, tokens

from diplo_events.gazetteer import Gazetteer
from diplo_events.gazetteer import gazetteer as room

TEXT = "زار وزير الخارجية الروسي سيرجي لافروف الرياض"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    directory = tmp_path / "own" / "cache"
    monkeypatch.setenv("DIPLO_EVENTS_CACHE", str(directory))
    return directory


def _must_not_compile(_layers: object) -> None:
    pytest.fail("compiled although the cache is whole")


def test_the_second_loading_reads_the_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Gazetteer.load(TABLES)
    assert len(list(cache.iterdir())) == 1
    monkeypatch.setattr(room, "_compile", _must_not_compile)
    second = Gazetteer.load(TABLES)
    assert second.find(tokens(TEXT)) == first.find(tokens(TEXT))
    assert (second.tenures, second.positions) == (first.tenures, first.positions)


@pytest.mark.parametrize("damage", [b"", b"x", b"\x00" * 400])
def test_a_damaged_file_is_built_again(cache: Path, damage: bytes) -> None:
    expected = Gazetteer.load(TABLES).find(tokens(TEXT))
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] + damage)
    assert Gazetteer.load(TABLES).find(tokens(TEXT)) == expected
    assert file.read_bytes() == whole


def test_changed_tables_are_compiled_anew(cache: Path, tables: Path) -> None:
    Gazetteer.load(tables)
    file = tables / "people.csv"
    file.write_text(file.read_text(encoding="utf-8").replace("سيرغي", "سرغي"), encoding="utf-8")
    assert Gazetteer.load(tables).people["sergey-lavrov"].name == "سرغي لافروف"
    assert len(list(cache.iterdir())) == 2


def test_old_files_are_removed(cache: Path, tables: Path) -> None:
    file = tables / "people.csv"
    for number in range(7):
        with file.open("a", encoding="utf-8") as people:
            people.write(f"extra-{number},اسم زائد,,,Extra,m\n")
        Gazetteer.load(tables)
    assert len(list(cache.iterdir())) == 4


def test_a_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the directory should be", encoding="utf-8")
    monkeypatch.setenv("DIPLO_EVENTS_CACHE", str(blocked))
    assert Gazetteer.load(TABLES).find(tokens(TEXT))
    assert blocked.is_file()


def test_wrong_tables_leave_nothing_behind(cache: Path, tables: Path) -> None:
    (tables / "places.csv").write_text("name\n", encoding="utf-8")
    with pytest.raises(ValueError, match="missing column"):
        Gazetteer.load(tables)
    assert not cache.exists()

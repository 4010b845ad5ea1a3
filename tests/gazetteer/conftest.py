import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from gazetteer_words import TABLES

from diplo_events.gazetteer import Gazetteer


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> object:
    """No test reads or writes the user's own cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DIPLO_EVENTS_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(TABLES)


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    """A copy of the small tables to spoil."""
    return Path(shutil.copytree(TABLES, tmp_path / "tables"))


@pytest.fixture
def edit(tables: Path) -> Callable[[str, str, str], Path]:
    """Replace a stretch of one table, which must stand in it."""

    def replace(table: str, old: str, new: str) -> Path:
        file = tables / f"{table}.csv"
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        return tables

    return replace


@pytest.fixture
def add(tables: Path) -> Callable[[str, str], Path]:
    """Add a line to one table."""

    def append(table: str, line: str) -> Path:
        with (tables / f"{table}.csv").open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
        return tables

    return append

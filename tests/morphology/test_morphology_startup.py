"""Importing camel_tools offline, late, and without touching what is the user's."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diplo_events.errors import LexiconError
from diplo_events.morphology.startup import provide_catalogue

if TYPE_CHECKING:
    import subprocess

Run = Callable[..., "subprocess.CompletedProcess[str]"]

IMPORT = """
from diplo_events.morphology.startup import import_camel
import os
before = dict(os.environ)
import_camel("camel_tools.morphology.database")
assert dict(os.environ) == before, "the environment changed"
"""
USED = """
import sys
from camel_tools.data import CT_DATA_DIR
assert str(CT_DATA_DIR) == sys.argv[1]
"""


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_importing_the_room_imports_no_camel_tools(run: Run) -> None:
    result = run("import sys, diplo_events.morphology\nassert not [m for m in sys.modules if m.startswith('camel')]")
    assert result.returncode == 0, result.stderr


def test_the_import_needs_neither_network_nor_home(run: Run, tmp_path: Path) -> None:
    result = run(IMPORT)
    assert result.returncode == 0, result.stderr
    assert not list((tmp_path / "home").iterdir())


def test_the_import_survives_a_home_that_cannot_be_created(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    result = run(IMPORT, HOME=str(tmp_path / "file" / "home"))
    assert result.returncode == 0, result.stderr


def test_a_users_own_data_folder_is_used_and_left_alone(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "data"
    provide_catalogue(data)
    before = tree(data)
    result = run(
        IMPORT + USED,
        str(data),
        CAMELTOOLS_DATA=str(data),
    )
    assert result.returncode == 0, result.stderr
    assert tree(data) == before


def test_a_users_default_folder_is_used_and_left_alone(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "home" / ".camel_tools"
    provide_catalogue(folder)
    before = tree(tmp_path / "home")
    result = run(
        IMPORT + "\nimport camel_tools.data, sys\nassert str(camel_tools.data.CT_DATA_DIR) == sys.argv[1]", str(folder)
    )
    assert result.returncode == 0, result.stderr
    assert tree(tmp_path / "home") == before


def test_a_data_folder_without_catalogue_gets_an_empty_one(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "data"
    result = run(IMPORT, CAMELTOOLS_DATA=str(data))
    assert result.returncode == 0, result.stderr
    assert list(tree(data)) == ["catalogue.json"]


def test_a_broken_catalogue_of_the_users_is_named(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "catalogue.json").write_text("<html>not found</html>")
    result = run(
        "from diplo_events.errors import LexiconError\n"
        "from diplo_events.morphology.startup import import_camel\n"
        "try:\n    import_camel('camel_tools.morphology.database')\n"
        "except LexiconError as error:\n    assert 'catalogue.json' in str(error), error\n"
        "else:\n    raise SystemExit('no error')",
        CAMELTOOLS_DATA=str(data),
    )
    assert result.returncode == 0, result.stderr
    assert (data / "catalogue.json").read_text() == "<html>not found</html>"


def test_camel_tools_already_imported_is_taken_as_it_is(run: Run, tmp_path: Path) -> None:
    data = tmp_path / "data"
    provide_catalogue(data)
    result = run(
        "import warnings; warnings.simplefilter('ignore')\nimport camel_tools.morphology.database as first\n"
        "from diplo_events.morphology.startup import import_camel\n"
        "assert import_camel('camel_tools.morphology.database') is first",
        CAMELTOOLS_DATA=str(data),
    )
    assert result.returncode == 0, result.stderr
    assert not (tmp_path / "cache").exists()


def test_a_missing_camel_tools_says_what_to_install(run: Run) -> None:
    result = run(
        "import sys\nsys.modules['camel_tools'] = None\n"
        "from diplo_events.errors import LexiconError\n"
        "from diplo_events.morphology.startup import import_camel\n"
        "try:\n    import_camel('camel_tools.morphology.database')\n"
        "except LexiconError as error:\n    assert 'pip install' in str(error), error\n"
        "else:\n    raise SystemExit('no error')"
    )
    assert result.returncode == 0, result.stderr


def test_the_catalogue_is_the_smallest_valid_one_and_never_overwritten(tmp_path: Path) -> None:
    provide_catalogue(tmp_path)
    catalogue = tmp_path / "catalogue.json"
    assert set(json.loads(catalogue.read_text())) == {"version", "packages", "components"}
    assert [path.name for path in tmp_path.iterdir()] == ["catalogue.json"]
    assert catalogue.stat().st_mode & 0o777 == 0o644
    catalogue.write_text("theirs")
    provide_catalogue(tmp_path)
    assert catalogue.read_text() == "theirs"


def test_a_catalogue_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LexiconError, match="DIPLO_EVENTS_CACHE"):
        provide_catalogue(tmp_path / "file" / "folder")


def test_a_file_system_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no hard links")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    provide_catalogue(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["catalogue.json"]

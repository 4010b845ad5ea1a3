"""Pages of the documentation that are made from the code are made from the code there is."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("name", ["catalogue", "columns"])
def test_the_page_is_up_to_date(name: str) -> None:
    tool = runpy.run_path(str(ROOT / "tools" / f"{name}.py"))
    assert tool["PAGE"].read_text(encoding="utf-8") == tool["page"](), f"run: make {name}"


def test_pictures_are_there_and_small() -> None:
    linked = {
        page.parent / link for page in PAGES for link in re.findall(r"!\[[^\]]+\]\((\S+)\)", page.read_text("utf-8"))
    }
    assert linked >= set((ROOT / "docs" / "pictures").iterdir())
    assert all(picture.stat().st_size < 150_000 for picture in linked)

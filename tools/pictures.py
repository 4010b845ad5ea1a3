"""Makes the pictures of the documentation, docs/pictures, from data/samples with the commands that the pages show.

python tools/pictures.py

The marked article and the network's page are what a browser shows; they are made where there is a Chromium.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from diplo_events import Result, extract
from diplo_events.markup import page

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
BRIEFS = ROOT / "data" / "samples" / "briefs.jsonl"
PAGES = ROOT / "data" / "samples" / "samples.jsonl"
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars")


def main() -> None:
    """Make them all."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as directory:
        folder = Path(directory)
        results = folder / "events.jsonl"
        command("extract", BRIEFS, "--output", results)
        for kind in ("network", "timeline", "pairs", "months"):
            command("picture", kind, results, "--output", PICTURES / f"{kind}.png")
        command("picture", "network", results, "--by", "person", "--output", PICTURES / "people.png")
        command("picture", "network", results, "--output", folder / "explore.html")
        (folder / "marked.html").write_text(marked(), encoding="utf-8")
        (folder / "cards.html").write_text(cards(), encoding="utf-8")
        photograph(folder / "explore.html", "1100,820")
        photograph(folder / "marked.html", "900,1010")
        photograph(folder / "cards.html", "980,565")


def command(*words: object) -> None:
    """Run diplo-events."""
    subprocess.run([sys.executable, "-m", "diplo_events", *map(str, words)], check=True)


def marked() -> str:
    """Return the page of the first sample with its events marked."""
    text, result = sample(0)
    return result.marked(text).to_html()


def cards() -> str:
    """Return the page of what a notebook shows of the last sample's result."""
    _, result = sample(-1)
    return page(result._repr_html_(), "cards")


def sample(place: int) -> tuple[str, Result]:
    """Return a sample's text and events."""
    record = json.loads(PAGES.read_text(encoding="utf-8").splitlines()[place])
    text, day = record["text"], date.fromisoformat(record["reference_date"])
    return text, extract(text, id=record["id"], reference_date=day)


def photograph(page: Path, size: str) -> None:
    """Take a picture of a page as a browser shows it."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        print(f"{page.stem}: left as it is, there is no Chromium here", file=sys.stderr)
        return
    target = PICTURES / f"{page.stem}.png"
    options = (f"--user-data-dir={page.parent / 'browser'}", f"--window-size={size}", f"--screenshot={target}")
    subprocess.run([browser, *FLAGS, *options, page.as_uri()], check=True, capture_output=True)


if __name__ == "__main__":
    main()

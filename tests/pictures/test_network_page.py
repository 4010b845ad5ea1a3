"""The page of a network: all pairs without a script, the events behind them with it, nothing to fetch."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser

import pytest

from diplo_events.pictures import contacts, network

VOID = {"meta", "input", "circle", "br"}
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")


class Tags(HTMLParser):
    """Reads a page: what opens must close."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.all: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        assert not self.open

    def handle_starttag(self, tag, attributes):
        self.all.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.all.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def page(briefs):
    return network(briefs).to_html()


def test_all_pairs_stand_without_a_script(briefs, page):
    graph, tags = network(briefs).graph, Tags(page).all
    keys = [attributes["data-key"] for _, attributes in tags if "data-key" in attributes]
    assert sorted(keys) == sorted(graph)
    lines = [{attributes["data-one"], attributes["data-other"]} for tag, attributes in tags if tag == "line"]
    assert sorted(map(sorted, lines)) == sorted(map(sorted, graph.edges))
    rows = re.search(r"<tbody>(.*)</tbody>", page).group(1)
    assert rows.count("<tr>") == graph.number_of_edges()


def test_it_fetches_nothing(page):
    assert not re.findall(r"https?:|//[a-z]|\bsrc=|@import|url\(", page.replace("// ", ""))


def test_each_circle_says_what_it_is_to_those_who_listen(page):
    circles = [attributes for tag, attributes in Tags(page).all if tag == "g" and "data-key" in attributes]
    assert all((one["role"], one["tabindex"]) == ("button", "0") for one in circles)
    assert all(re.fullmatch(r".+: \d+ contacts?", one["aria-label"]) for one in circles)


def test_words_of_a_document_close_no_script(extractor):
    text = "التقى وزير الخارجية العماني </script><script>alert(1)</script> نظيره القطري، وبحثا </script><b>الأوضاع</b>."
    found = network([extractor.extract(text, id="</script>")])
    html = found.to_html()
    Tags(html)
    (data,) = re.findall(r'id="data">(.*?)</script>', html)
    assert len(json.loads(data)) == len(found.contacts)
    assert "<script>alert" not in html


CHOOSE = """<script>
const node = document.querySelector('.node[data-key=OMN]');
node.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
document.querySelector('input[value=letter]').checked = false;
document.getElementById('controls').dispatchEvent(new Event('input'));
</script></body>"""


@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here")
def test_a_browser_tells_the_events_of_a_circle(briefs, page, tmp_path):
    file = tmp_path / "page.html"
    file.write_text(page.replace("</body>", CHOOSE), encoding="utf-8")
    command = [BROWSER, *FLAGS, f"--user-data-dir={tmp_path / 'browser'}", "--dump-dom", file.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout  # noqa: S603
    told = re.search(r'<section id="told".*?</section>', shown, flags=re.DOTALL).group()
    mine = [one for one in contacts(briefs) if "OMN" in {one.first.key, one.second.key}]
    assert f": {len(mine)} events" in told
    assert all(one.document in told for one in mine)
    hidden = re.findall(r'<line class="edge[^"]*hidden[^"]*" data-one="(\w+)" data-other="(\w+)"', shown)
    letters = {(one.first.key, one.second.key) for one in contacts(briefs) if one.event.type == "letter"}
    assert set(hidden) == letters

"""The playground in headless Chromium: by keyboard, in both languages, in a narrow window, and without the network."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

pytest.importorskip("fastapi", reason="the extra service is not installed")
pytest.importorskip("uvicorn", reason="the extra service is not installed")

from serving import MEETING

Browser = runpy.run_path(str(Path(__file__).parents[2] / "tools" / "browser.py"))["Browser"]

pytestmark = pytest.mark.skipif(Browser.find() is None, reason="no Chromium here; CHROMIUM names one")

#: The least contrast of any text that shows, and its words: the text's colour on the nearest background that has one.
CONTRAST = """(() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const linear = (v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    const [r, g, b] = parts(colour).map((v) => linear(v / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (parts(colour)[3] !== 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const words = walk.currentNode.data.trim(), element = walk.currentNode.parentElement;
    if (!words || !element.checkVisibility() || ["SCRIPT", "STYLE"].includes(element.tagName)) continue;
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort((x, y) => y - x);
    found.push([(a + 0.05) / (b + 0.05), words]);
  }
  return found.sort((x, y) => x[0] - y[0])[0];
})()"""


@pytest.fixture(scope="module")
def browser():
    with Browser(Browser.find()) as found:
        yield found


@pytest.fixture
def page(browser, address):
    browser.requests.clear()
    browser.complaints.clear()
    browser.open(address)
    yield browser
    assert browser.complaints == []
    assert not [url for url in browser.requests if not url.startswith((address, "data:"))]


def found(page, text=MEETING, day="2023-03-14"):
    page.run(f"document.getElementById('text').value = {text!r}; document.getElementById('day').value = {day!r}")
    page.run("document.getElementById('go').click()")
    page.wait("!document.getElementById('go').disabled")
    return page


def status(page):
    return page.run("document.getElementById('status').textContent")


def test_an_article_shows_its_events_and_why(page):
    found(page)
    assert status(page) == "حدث واحد"
    words = page.run("document.getElementById('events').innerText")
    assert all(part in words for part in ("لقاء – ثنائي", "وقع", "2023-03-13", "بدر البوسعيدي", "مسقط"))
    assert page.run("document.querySelector('#events [data-label]').dataset.label") == "لقاء – ثنائي 1"
    page.run("document.getElementById('why').open = true")
    assert "tells event 1" in page.run("document.getElementById('reasons').innerText")
    page.run("document.getElementById('raw').open = true")
    page.wait("document.getElementById('json').textContent")
    assert page.run("JSON.parse(document.getElementById('json').textContent).events[0].type") == "meeting"


def test_the_keyboard_is_enough(page):
    order = []
    page.run("document.getElementById('language').focus()")
    for _ in range(9):
        order.append(page.run("document.activeElement.id"))
        page.press("Tab")
    stops = [name for name in dict.fromkeys(order) if name]
    assert stops == ["language", "text", "day", "go", "example", "clear"]
    page.run("document.getElementById('text').focus()")
    page.write(MEETING)
    page.press("Enter", modifiers=2)
    page.wait("!document.getElementById('found').hidden")
    page.run("document.querySelector('#why summary').focus()")
    page.press("Space")
    assert page.run("document.getElementById('why').open")


def test_a_screen_reader_is_told_names_and_news(page):
    found(page)
    nodes = page.tree()
    assert {(node["role"], node["name"]) for node in nodes} >= {
        ("textbox", "نص المقال"),
        ("button", "استخرج الأحداث"),
        ("button", "English"),
        ("region", "النص وأحداثه"),
        ("link", "إلى النتائج"),
    }
    assert not [node for node in nodes if node["role"] in {"button", "link", "textbox"} and not node["name"]]
    (news,) = [node for node in nodes if node["role"] == "status"]
    assert news["live"] == "polite"
    assert (
        page.run("document.querySelector('#events article').lang + document.querySelector('#events article').dir")
        == "arrtl"
    )


def test_the_page_turns_to_english_and_back(page):
    found(page)
    before = page.run("document.body.innerText")
    page.run("document.getElementById('language').click()")
    assert page.run("document.documentElement.lang + document.documentElement.dir") == "enltr"
    words = page.run("document.body.innerText")
    assert all(part in words for part in ("Find events", "1 event", "meeting/bilateral", "occurred", "العربية"))
    page.run("document.getElementById('language').click()")
    assert page.run("document.body.innerText") == before


@pytest.mark.parametrize("width", [320, 375, 1280])
def test_nothing_sticks_out_and_all_can_be_read(page, width):
    found(page)
    page.size(width, 800)
    page.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })")
    page.wait("document.getElementById('json').textContent")
    assert page.run("document.documentElement.scrollWidth") <= width
    contrast, words = page.run(CONTRAST)
    assert contrast >= 4.5, words


def test_what_goes_wrong_is_told(page):
    page.run("document.getElementById('go').click()")
    assert status(page) == "ألصق نصا أولا."
    assert page.run("document.activeElement.id") == "text"
    found(page, "ا" * 600_000)
    assert status(page) == "النص أطول مما يُقبل هنا."
    page.complaints.clear()  # the browser notes the 413
    page.run("window.fetch = () => Promise.reject(new Error())")
    found(page)
    assert status(page) == "لا جواب من الخادم."
    page.run("document.getElementById('clear').click()")
    assert status(page) == page.run("document.getElementById('text').value") == ""


def test_markup_in_an_article_stays_text(page):
    found(page, f"{MEETING} <img src=x onerror=\"document.title='broken'\"> <script>document.title='broken'</script>")
    assert "<img src=x" in page.run("document.getElementById('events').innerText")
    assert page.run("document.title").startswith("diplo-events")
    assert page.run("document.querySelectorAll('#events img, #events script').length") == 0


def test_the_documentation_shows(page, address):
    page.open(f"{address}docs")
    assert "bad-json" in page.run("document.body.innerText")
    contrast, words = page.run(CONTRAST)
    assert contrast >= 4.5, words

"""Events, results and marked texts show themselves: as HTML where that is on, else as text."""

from __future__ import annotations

import doctest
import json
from datetime import date
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path

import pytest

from diplo_events.errors import InputError
from diplo_events.events import ErrorDetail, ErrorRecord, MarkedText, Result
from diplo_events.markup import Mark, marked

SAMPLES = Path(__file__).parents[2] / "data" / "samples" / "samples.jsonl"
DOCUMENTS = [json.loads(line) for line in SAMPLES.read_text(encoding="utf-8").splitlines()]
VOID = {"meta", "br"}


class Page(HTMLParser):
    """Reads a page: all tags must be closed, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.article: list[str] = []
        self.labels: list[str] = []
        self.feed(html)
        assert not self.open

    def handle_starttag(self, tag, attributes):
        if tag not in VOID:
            self.open.append((tag, dict(attributes)))
            self.labels += [dict(attributes)["data-label"]] if "data-label" in dict(attributes) else []

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        tags = [tag for tag, _ in self.open]
        if "style" not in tags:
            self.words.append(data)
        if "article" in tags:
            self.article.append(data)


class Printer:
    """What IPython hands to ``_repr_pretty_``."""

    def __init__(self) -> None:
        self.written = ""

    def text(self, words: str) -> None:
        self.written += words


def plain(value) -> str:
    printer = Printer()
    value._repr_pretty_(printer, False)
    return printer.written


@pytest.fixture(scope="module", params=DOCUMENTS, ids=[one["id"] for one in DOCUMENTS])
def read(request, extractor) -> tuple[str, Result]:
    given = request.param
    day = date.fromisoformat(given["reference_date"])
    return given["text"], extractor.extract(given["text"], id=given["id"], reference_date=day)


def test_a_marked_text_is_the_text_with_a_label_for_each_event(read):
    text, result = read
    page = Page(result.marked(text).to_html())
    assert "".join(page.article) == text
    for number, event in enumerate(result.events, start=1):
        own = [label for label in page.labels if str(number) in label.rsplit(" ", 1)[1].split(",")]
        assert any(label.startswith(event.type) for label in own)
        assert {one.role for one in event.participants} <= {label.split(" ")[0] for label in own}


def test_an_article_runs_from_right_to_left_and_fetches_nothing(read):
    text, result = read
    html = result.marked(text)._repr_html_()
    assert '<article class="words whole" dir="rtl" lang="ar">' in html
    assert "<script" not in html
    assert "http" not in html


def test_results_and_events_show_cards(read):
    _, result = read
    whole = "".join(Page(result._repr_html_()).words)
    assert f"{result.id}, {result.reference_date}" in whole
    for event in result.events:
        card = "".join(Page(event._repr_html_()).words)
        assert event.type in card
        assert event.status in card
        assert all(one.actor in card for one in event.participants if one.actor)
        assert " ".join(event.trigger.text.split()) in card
        assert card.strip() in whole


def test_where_html_is_off_they_are_text(read):
    text, result = read
    lines = plain(result).splitlines()
    assert lines[0] == f"{result.id}, {result.reference_date}: {len(result.events)} events"
    for event in result.events:
        assert plain(event) in plain(result)
        assert plain(event).splitlines()[0].startswith(event.type)
        assert plain(event) in str(result.marked(text))
    assert str(result.marked(text)).startswith(text.strip())


def test_a_text_of_another_document_is_refused(read):
    text, result = read
    with pytest.raises(InputError, match="does not stand at"):
        MarkedText(result, text[1:])


def test_words_of_a_document_are_no_markup(extractor):
    text = "التقى وزير الخارجية العماني <b>نظيره</b> القطري & «<script>alert(1)</script>»"
    result = extractor.extract(text)
    page = Page(result.marked(text).to_html())
    assert "".join(page.article) == text
    assert {tag for tag, _ in page.open} == set()


def test_an_error_record_shows_what_was_wrong():
    record = ErrorRecord(id="a<b", error=ErrorDetail(type="InputError", message="not <Arabic>"))
    assert "".join(Page(record._repr_html_()).words).strip() == "a<b InputError: not <Arabic>"


def test_overlapping_marks_share_their_words():
    html = marked("abcdef", [Mark(1, 4, "x", "1"), Mark(2, 6, "y", "2", "label")])
    assert html == (
        'a<span class="x" title="1">b</span>'
        '<span class="y" title="2"><span class="x" title="1">cd</span></span>'
        '<span class="y" title="2" data-label="label">ef</span>'
    )


def test_marks_outside_of_the_text_are_left_out():
    assert marked("abc", [Mark(0, 2, "x", ""), Mark(12, 20, "x", "")], offset=10) == "abc"


@pytest.mark.parametrize("name", ["markup.pieces", "markup.marking", "events.telling"])
def test_examples_are_right(name):
    result = doctest.testmod(import_module(f"diplo_events.{name}"))
    assert result.attempted
    assert not result.failed

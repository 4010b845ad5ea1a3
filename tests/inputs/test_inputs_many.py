"""Feeds and web archives: many documents in a file; and all of it from the command line and in workers."""

from __future__ import annotations

import json
import sys
from datetime import date
from io import BytesIO

import pytest
from page_texts import ATOM, RSS, archive, page
from typer.testing import CliRunner

from diplo_events import ErrorRecord, extract_many
from diplo_events.cli.app import app
from diplo_events.errors import InputError
from diplo_events.inputs import documents_of, read_pages

for _module in ("trafilatura", "feedparser", "warcio"):
    pytest.importorskip(_module, reason="the extra pages is not installed")

MARCH = date(2023, 3, 14)
DATED = page(head='<meta property="article:published_time" content="2023-03-14">')


def read(raw, name):
    return list(documents_of(BytesIO(raw), name, None))


def run(*arguments):
    result = CliRunner().invoke(app, [*map(str, arguments)])
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()]


def test_a_feeds_entries_are_documents():
    call, empty, weather = read(RSS.encode(), "feed.xml")
    assert call.id == call.url == "https://news.example/1"
    assert call.reference_date == MARCH  # where it was published; in Greenwich it was the thirteenth
    assert call.outlet == "سبوتنيك/RUS"
    headline, blank, *lines = call.text.splitlines()
    assert headline == call.title
    assert blank == ""
    assert lines == [
        "تلقى وزير الخارجية العماني بدر البوسعيدي أمس اتصالا هاتفيا من نظيره الإيراني.",
        'وبحثا العلاقات "الثنائية".',
    ]
    assert isinstance(empty, ErrorRecord)
    assert empty.error.message == "feed.xml, entry 2: neither a title nor a text"
    assert (weather.id, weather.text, weather.url, weather.reference_date) == (
        "weather-3",
        "الطقس غدا\n\nصحو",
        None,
        None,
    )


def test_an_atom_feed_in_an_old_encoding():
    (entry,) = read(ATOM.encode("cp1256"), "feed.atom")
    assert entry.text == "لقاء\n\nالتقى وزير الخارجية العماني في مسقط نظيره القطري."
    assert (entry.id, entry.url, entry.reference_date) == ("urn:a:1", None, MARCH)


@pytest.mark.parametrize("raw", [b"", b"<urlset><url/></urlset>", b"no markup", b"\xff\xfe\x00"])
def test_what_is_no_feed_is_refused(raw):
    with pytest.raises(InputError, match=r"feed\.xml: no RSS or Atom feed"):
        read(raw, "feed.xml")


RECORDS = (
    ("http://www.aljazeera.net/1", "200 OK", "text/html; charset=windows-1256", DATED.encode("cp1256")),
    ("http://news.example/2", "404 Not Found", "text/html", DATED.encode()),
    ("http://news.example/3.png", "200 OK", "image/png", b"\x89PNG"),
    ("http://news.example/4", "200 OK", "text/html", b"<html></html>"),
    ("http://news.example/5", "200 OK", "text/html", page(dateline="<time>١٤ مارس ٢٠٢٣</time>").encode()),
)


@pytest.mark.parametrize(("packed", "name"), [(True, "crawl.warc.gz"), (False, "crawl.warc")])
def test_an_archives_pages_are_documents(packed, name):
    first, empty, last = read(archive(*RECORDS, packed=packed), name)
    assert first.id == first.url == "http://www.aljazeera.net/1"
    assert (first.source, first.outlet) == (f"{name}, http://www.aljazeera.net/1", "قناة الجزيرة/QAT")
    assert isinstance(empty, ErrorRecord)
    assert empty.id == "http://news.example/4"
    assert first.text == last.text
    assert first.reference_date == last.reference_date == MARCH


@pytest.mark.parametrize("packed", [True, False])
def test_a_page_that_was_cut_short_is_not_taken_for_one(packed):
    (found,) = read(archive(RECORDS[0], packed=packed)[:-150], "crawl.warc.gz")
    assert isinstance(found, ErrorRecord)
    assert found.error.message == "crawl.warc.gz: cut short within this page"


def test_what_is_no_archive_is_refused():
    with pytest.raises(InputError, match=r"crawl\.warc: damaged or cut short"):
        read(b"nonsense", "crawl.warc")


@pytest.fixture
def saved(tmp_path):
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "page.html").write_text(DATED)
    (folder / "text.txt").write_text("التقى وزير الخارجية العماني في مسقط نظيره القطري.")
    (folder / "bad.html").write_bytes(b"")
    (tmp_path / "feed.xml").write_bytes(RSS.encode())
    (tmp_path / "crawl.warc.gz").write_bytes(archive(*RECORDS))
    (tmp_path / "map.xml").write_bytes(b"<urlset/>")
    return tmp_path


def test_the_command_reads_them_all_and_names_what_it_cannot(saved):
    files = (saved / "saved", saved / "feed.xml", saved / "map.xml", saved / "crawl.warc.gz")
    code, answers = run("extract", *files)
    assert code == 1
    errors = {answer["id"] or answer["error"]["message"].partition(":")[0] for answer in answers if "error" in answer}
    assert errors == {"bad", "https://news.example/2", "map.xml", "http://news.example/4"}
    found = {answer["id"]: answer["events"][0]["type"] for answer in answers if answer.get("events")}
    meetings = dict.fromkeys(("page", "text", "http://www.aljazeera.net/1", "http://news.example/5"), "meeting")
    assert found == meetings | {"https://news.example/1": "phone_call"}
    assert {answer["reference_date"] for answer in answers if answer["id"] == "page"} == {"2023-03-14"}


def test_a_page_may_come_through_a_pipe():
    result = CliRunner().invoke(app, ["extract", "-"], input=f"\ufeff{DATED}".encode())
    answer = json.loads(result.stdout)
    assert (answer["id"], answer["reference_date"], answer["events"][0]["type"]) == ("stdin", "2023-03-14", "meeting")


def test_workers_read_them_too(saved, extractor):
    documents = list(read_pages(saved / "saved", saved / "crawl.warc.gz"))
    answers = list(extract_many(documents, workers=2))
    assert [answer.id for answer in answers] == [document.id for document in documents]
    assert answers == list(extractor.extract_many(documents))


@pytest.mark.parametrize(
    ("module", "name"),
    [("trafilatura", "saved/page.html"), ("feedparser", "feed.xml"), ("warcio.archiveiterator", "crawl.warc.gz")],
)
def test_a_missing_extra_is_named(saved, monkeypatch, module, name):
    monkeypatch.setitem(sys.modules, module, None)
    code, (answer,) = run("extract", saved / name)
    file = name.rpartition("/")[2]
    assert code == 1
    assert answer["error"]["message"] == f"{file}: such files need an extra here: pip install 'diplo-events[pages]'"

"""Saved pages: article, encoding, day of publication, outlet; and what cannot be read."""

from __future__ import annotations

import doctest
import gzip
from datetime import date
from io import BytesIO
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_texts import HEADLINE, page

from diplo_events import ErrorRecord
from diplo_events.errors import InputError
from diplo_events.files import finding
from diplo_events.inputs import Page, dating, decoding, documents_of, outlets, read_pages
from diplo_events.inputs.dating import day_in
from diplo_events.inputs.decoding import decode
from diplo_events.inputs.outlets import Outlets

for _module in ("trafilatura", "feedparser", "warcio"):
    pytest.importorskip(_module, reason="the extra pages is not installed")

MARCH = date(2023, 3, 14)


def read(markup, name="page.html", reference_date=None):
    raw = markup if isinstance(markup, bytes) else markup.encode()
    (found,) = documents_of(BytesIO(raw), name, reference_date)
    return found


def test_a_page_is_its_article(extractor):
    found = read(page(head='<meta property="article:published_time" content="2023-03-14T10:15:00+03:00">'))
    assert isinstance(found, Page)
    assert (found.id, found.source, found.title, found.reference_date) == ("page", "page.html", HEADLINE, MARCH)
    assert found.text.count(HEADLINE) == 1
    assert found.text.startswith(HEADLINE)
    assert 'العلاقات "الوثيقة" بين البلدين الشقيقين' in " ".join(found.text.split())
    assert not [word for word in ("رياضة", "ملك الأردن", "جميع الحقوق", "<", "&") if word in found.text]
    meeting = extractor.extract(found.text, reference_date=found.reference_date).events[0]
    assert (meeting.type, meeting.date) == ("meeting", date(2023, 3, 13))


def test_a_headline_that_the_article_leaves_out_is_put_before_it():
    body = page(title="بيان").replace("<h1>بيان</h1>", "")
    found = read(body.replace("<head>", f'<head><meta property="og:title" content="{HEADLINE}">'))
    assert found.text.startswith(f"{HEADLINE}\n\nالتقى")


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1256", "iso8859_6")
DECLARATIONS = ("", "windows-1256", "utf-8", "iso-8859-1", "nonsense")
#: The two old encodings share so many letters that this lie shows in the reading alone.
UNSEEN = {("iso8859_6", "windows-1256")}


@pytest.mark.parametrize(("encoding", "declared"), sorted({*product(ENCODINGS, DECLARATIONS)} - UNSEEN))
def test_arabic_is_read_whatever_the_page_declares(encoding, declared):
    head = f'<meta charset="{declared}">' if declared else ""
    text = decode(page(head=head).encode(encoding, "xmlcharrefreplace"))
    assert text.startswith("<!doctype html>")
    assert HEADLINE in text


@pytest.mark.parametrize("encoding", ["cp1256", "iso8859_6"])
def test_a_declared_encoding_counts(encoding):
    declaration = f'<?xml version="1.0" encoding="{encoding}"?>'
    assert decode(f"{declaration}<p>{HEADLINE}</p>".encode(encoding)) == f"<p>{HEADLINE}</p>"
    assert decode(HEADLINE.encode(encoding), encoding) == HEADLINE


def test_a_slip_does_not_make_utf8_another_encoding():
    raw = page().encode()
    assert HEADLINE in decode(raw[:-20] + b"\xd8" + raw[-20:])


def test_a_page_without_arabic_keeps_its_letters():
    assert decode("<p>Café à Genève</p>".encode("cp1252")) == "<p>Café à Genève</p>"


@pytest.mark.parametrize(
    "dateline",
    [
        '<span class="date">الثلاثاء 21 شعبان 1444 هـ</span>',
        '<span class="post-time">الثلاثاء ٢١ شعبان ١٤٤٤ هـ الموافق ١٤ مارس ٢٠٢٣ م</span>',
        "<time>14 آذار/مارس 2023</time>",
        "<span>آخر تحديث: ١٤ مارس، ٢٠٢٣ الساعة ١٠:١٥</span>",
        "<span>14\u200f/\u200f3\u200f/\u200f2023</span>",
        '<div id="التاريخ">١٤/٠٣/٢٠٢٣ - ١٠:٤٥ ص</div>',
    ],
)
def test_the_day_is_read_as_the_page_prints_it(dateline):
    assert read(page(dateline=dateline)).reference_date == MARCH


@pytest.mark.parametrize(
    "markup",
    [
        page(),
        page(top='<span class="date">الأحد 22 نوفمبر 2026</span>'),
        page(bottom='<p class="date">14 مارس 2023</p>'),
        page(dateline="<span>14 مارس</span>"),
        page(dateline='<span class="date">مارس 2023</span>'),
    ],
    ids=["none", "day of the visit", "footer", "no year", "no day"],
)
def test_what_is_no_day_of_publication_is_not_taken_for_one(markup):
    assert read(markup).reference_date is None
    assert read(markup, reference_date=MARCH).reference_date == MARCH


def test_what_the_page_says_of_itself_goes_before_the_callers_day():
    markup = page(
        head='<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-03-14"}</script>'
    )
    assert read(markup, reference_date=date(2020, 1, 1)).reference_date == MARCH


#: Pages of other builds, and the day of each.
TEXT = (
    "التقى وزير الخارجية العماني بدر البوسعيدي أمس في مسقط نظيره القطري محمد بن عبد الرحمن آل ثاني، "
    "وبحثا الأوضاع في اليمن."
)
MENU = (
    '<div class="top"><span class="today-date">الأحد 22 نوفمبر 2026</span></div><ul><li>العالم</li><li>رياضة</li></ul>'
)
BUILDS = {
    "no headline element": (
        f"<div>{HEADLINE}</div><div>مسقط - 14 آذار 2023، 10:20</div><div>{TEXT}<br>{TEXT}</div>",
        MARCH,
    ),
    "head of the article": (
        f"<article><header><h1>{HEADLINE}</h1><i class=date>14 مارس 2023</i></header><p>{TEXT}<p>{TEXT}</article>",
        MARCH,
    ),
    "above the headline": (f"<p class=date>14 مارس 2023</p><h1>{HEADLINE}</h1><p>{TEXT}</p><p>{TEXT}</p>", MARCH),
    "changed later": (
        f"<h1>{HEADLINE}</h1><p>آخر تحديث: 2 يناير 2024 | نشر في 14 مارس 2023</p><p>{TEXT}</p><p>{TEXT}</p>",
        MARCH,
    ),
    "other articles": (f"<h1>{HEADLINE}</h1><p>{TEXT}</p><p>{TEXT}</p><div class=date>1 مايو 2021</div>", None),
    "a day in the text": (f"<h1>{HEADLINE}</h1><p>ولد الوزير في 3 مايو 1960</p><p>{TEXT}</p><p>{TEXT}</p>", None),
}


@pytest.mark.parametrize("name", BUILDS)
def test_the_day_is_looked_for_where_pages_put_it(name):
    body, day = BUILDS[name]
    head = '<meta property="article:modified_time" content="2024-01-02">'
    found = read(
        f"<html><head><meta charset=utf-8>{head}<title>{HEADLINE}</title></head><body>{MENU}{body}</body></html>"
    )
    assert found.reference_date == day
    assert found.text.count(HEADLINE) == 1


def test_an_article_laid_out_in_a_table_is_unfolded():
    rows = (
        "<tr><td colspan=2>الأحد 22 نوفمبر 2026</td></tr><tr><td><a href=1>محليات</a><br><a href=2>رياضة</a></td>"
        f"<td><b>{HEADLINE}</b><br>الثلاثاء 14 مارس 2023 العدد 8123<br><br>{TEXT}<br><br>{TEXT}</td></tr>"
    )
    head = f'<meta charset="windows-1256"><title>صحيفة الوطن - {HEADLINE}</title>'
    found = read(f"<html><head>{head}</head><body><table>{rows}</table></body></html>".encode("cp1256"))
    assert (found.title, found.reference_date) == (HEADLINE, MARCH)
    assert "|" not in found.text
    assert TEXT in found.text.splitlines()


@pytest.mark.parametrize("line", ["جميع الحقوق محفوظة 2024", "14", "الثلاثاء", "", "31/31/2023", "١٤٤٤"])
def test_a_line_without_a_whole_day_tells_none(line):
    assert day_in(line) is None


@pytest.mark.parametrize(
    ("names", "url", "outlet"),
    [
        (["قناة الجزيرة"], None, "قناة الجزيرة/QAT"),
        ([None, "سانا"], "https://www.aljazeera.net/", "سانا/SYR"),
        (["أخبار"], "https://arabic.sputnik-news.example/", None),
        ([], "http://[bad/", None),
        (["وزير الخارجية"], "https://www.sputnik.example/1", "سبوتنيك/RUS"),
    ],
)
def test_outlets_are_the_gazetteers(names, url, outlet):
    assert Outlets().called(names, url) == outlet


def test_the_outlet_is_what_the_page_calls_itself():
    assert read(page()).outlet == "قناة الجزيرة/QAT"
    named = page(head='<meta property="og:site_name" content="الأناضول">')
    assert read(named).outlet == "الأناضول/TUR"
    assert read(page(site="موقع لا يعرفه أحد")).outlet is None


@pytest.mark.parametrize("module", [dating, decoding, outlets, finding], ids=lambda module: module.__name__)
def test_the_docstrings_examples_are_true(module):
    failed, tried = doctest.testmod(module)
    assert tried
    assert not failed


@pytest.mark.parametrize("raw", [b"", b" \n", b"<html><body></body></html>", bytes(range(256)) * 9, b"\0" * 99])
def test_a_page_without_an_article_is_an_error_record(raw):
    found = read(raw)
    assert isinstance(found, ErrorRecord)
    assert (found.id, found.error.type) == ("page", "InputError")
    assert found.error.message == "page.html: no article found in this page"


def test_a_page_too_large_is_not_begun():
    assert "the most is" in read(b" " * 20_000_001).error.message


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: f"<html><p>{text}".encode("utf-8", "replace")))
def test_whatever_the_bytes_there_is_one_answer(raw):
    assert isinstance(read(raw), Page | ErrorRecord)


def test_deep_pages_end():
    assert isinstance(read("<div>" * 50_000 + page()), Page | ErrorRecord)


def test_directories_globs_and_packed_files(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "b.html").write_text(page())
    (tmp_path / "sub" / "a.htm.gz").write_bytes(gzip.compress(page().encode("cp1256", "xmlcharrefreplace")))
    (tmp_path / "c.html").write_bytes(b"")
    (tmp_path / "notes.doc").write_bytes(b"?")
    found = list(read_pages(tmp_path, reference_date=MARCH))
    assert [document.id for document in found] == ["b", "c", "a"]
    assert [isinstance(document, ErrorRecord) for document in found] == [False, True, False]
    assert list(read_pages(tmp_path / "b.html", tmp_path / "c.html", reference_date=MARCH)) == found[:2]


def test_what_is_not_there_is_refused_at_once(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        read_pages(tmp_path / "missing.html")
    with pytest.raises(InputError, match=r"holds no file to read \(looked for \.html"):
        read_pages(tmp_path)


def test_a_name_that_says_nothing_is_refused():
    with pytest.raises(InputError, match=r"page\.pdf: no page, feed or archive; those end in \.html"):
        list(documents_of(BytesIO(), "page.pdf", None))

"""Pages, feeds and archives of our own writing."""

from __future__ import annotations

import gzip

HEADLINE = "وزير الخارجية العماني يلتقي نظيره القطري في مسقط"
MEETING = (
    "التقى وزير الخارجية العماني بدر البوسعيدي أمس في مسقط نظيره القطري محمد بن عبد الرحمن آل ثاني، "
    "وبحث الجانبان العلاقات &quot;الوثيقة&quot; بين البلدين&nbsp;الشقيقين."
)
MORE = (
    "وأكد الوزيران&rlm; خلال اللقاء أهمية مواصلة التنسيق بشأن الأوضاع في اليمن، "
    "ودعم جهود الأمم المتحدة للوصول إلى حل سياسي شامل."
)
LAST = "وفي ختام اللقاء اتفق الجانبان على عقد الدورة المقبلة للجنة المشتركة في الدوحة قبل نهاية العام."


def page(*, head="", dateline="", top="", bottom="", title=HEADLINE, site="قناة الجزيرة"):
    """A page with a menu, an article, another article's link and a footer."""
    return f"""<!doctype html>
<html lang="ar" dir="rtl"><head>{head}<title>{title} | {site}</title></head><body>
<header>{top}</header>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li>
<li><a href="/eco">اقتصاد</a></li></ul></nav>
<main><article><h1>{title}</h1>
<div class="byline"><span>المحرر السياسي</span> {dateline}</div>
<p>{MEETING}</p><p>{MORE}</p><p>{LAST}</p>
</article><aside><h3>اقرأ أيضا</h3>
<ul><li><a href="/a">الرئيس المصري يستقبل ملك الأردن في القاهرة</a></li></ul></aside></main>
<footer><p>جميع الحقوق محفوظة © 2024</p>{bottom}</footer></body></html>"""


RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>سبوتنيك عربي</title><link>https://news.example/</link><description>أخبار</description>
<item><title>اتصال هاتفي بين وزيري الخارجية العماني والإيراني</title><link>https://news.example/1</link>
<pubDate>Tue, 14 Mar 2023 01:00:00 +0300</pubDate><description>مختصر</description>
<content:encoded><![CDATA[<p>تلقى وزير الخارجية العماني بدر البوسعيدي أمس اتصالا هاتفيا من نظيره الإيراني.</p>
<p>وبحثا العلاقات &quot;الثنائية&quot;.</p><script>var a = 1;</script>]]></content:encoded></item>
<item><link>https://news.example/2</link></item>
<item><title>الطقس غدا</title><guid isPermaLink="false">weather-3</guid><description>صحو</description></item>
</channel></rss>
"""

ATOM = """<?xml version="1.0" encoding="windows-1256"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>أخبار</title><id>urn:a</id><updated>2023-03-14T10:00:00Z</updated>
<entry><title>لقاء</title><id>urn:a:1</id><published>2023-03-14T23:30:00-05:00</published>
<content type="html">&lt;p&gt;التقى وزير الخارجية العماني في مسقط نظيره القطري.&lt;/p&gt;</content></entry>
</feed>
"""


def archive(*records, packed=True):
    """A WARC file of ``(address, status, content type, body)``."""
    written = [_record(*record) for record in records]
    return b"".join(map(gzip.compress, written) if packed else written)


def _record(address, status, content_type, body):
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"WARC-Date: 2024-05-06T00:00:00Z\r\nWARC-Target-URI: {address}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"

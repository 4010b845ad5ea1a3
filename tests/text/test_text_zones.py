"""Headline, dateline, body, related articles and furniture, on invented pages."""

import pytest

from diplo_events.document import Zone
from diplo_events.text import read

HEADLINE, DATELINE, BODY = Zone.HEADLINE, Zone.DATELINE, Zone.BODY
RELATED, FURNITURE = Zone.RELATED, Zone.FURNITURE

LEAD = "بحث وزير خارجية البلد الساحلي مع نظيره في اتصال هاتفي فتح الممر البحري أمام السفن."
NEXT = "وأكد الوزيران في ختام الاتصال ضرورة مواصلة المشاورات بين البلدين."
TITLE = "وزيرا الخارجية يبحثان فتح الممر البحري"


def zones(*lines):
    """The zone of each line that shows something, that of its first sentence."""
    found = {}
    for sentence in read("\n".join(lines)).sentences:
        found.setdefault(sentence.paragraph, sentence.zone)
    return list(found.values())


def test_a_headline_above_paragraphs():
    assert zones(TITLE, "", LEAD, NEXT) == [HEADLINE, BODY, BODY]


def test_a_headline_without_an_empty_line_below():
    assert zones(TITLE, LEAD) == [HEADLINE, BODY]


def test_a_headline_that_asks():
    assert zones("هل يفتح الممر البحري قريبا؟", "", LEAD) == [HEADLINE, BODY]


def test_a_headline_above_one_line_without_a_stop():
    assert zones(TITLE, "", LEAD.rstrip(".")) == [HEADLINE, BODY]


def test_a_single_line_is_body():
    assert zones(TITLE) == [BODY]


def test_a_first_line_with_a_full_stop_is_body():
    assert zones(LEAD, NEXT) == [BODY, BODY]


def test_a_paragraph_is_no_headline_for_want_of_a_stop():
    assert zones((LEAD.rstrip(".") + " ") * 3, NEXT) == [BODY, BODY]


def test_a_second_short_line_above_the_body_is_headline_too():
    assert zones("أزمة الممر البحري", TITLE, "", LEAD) == [HEADLINE, HEADLINE, BODY]


@pytest.mark.parametrize(
    "heading",
    ["الناطق: لن نغلق الممر أمام أحد", "وزير النقل يزور الميناء غدا", "خلفية الأزمة"],
)
def test_a_short_line_between_finished_paragraphs_is_a_subheading(heading):
    assert zones(LEAD, heading, NEXT, LEAD) == [BODY, HEADLINE, BODY, BODY]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("وأضاف أن الوفد سيعود", id="a sentence goes on"),
        pytest.param("كما التقى رئيس البرلمان", id="also"),
        pytest.param("واتفق الطرفان على ما يلي:", id="colon"),
        pytest.param("أبرز بنود البيان:", id="a list follows"),
        pytest.param("- فتح الممر أمام السفن", id="list item"),
        pytest.param("2 - فتح الممر أمام السفن", id="numbered item"),
        pytest.param("ما موعد القمة المقبلة؟", id="question"),
    ],
)
def test_a_short_line_that_is_no_subheading(line):
    assert zones(LEAD, line, NEXT, LEAD) == [BODY] * 4


def test_a_line_after_an_unfinished_one_is_no_subheading():
    assert zones(LEAD, "وأضاف البيان أن الوزيرين", "سيلتقيان غدا في الميناء", NEXT) == [BODY] * 4


@pytest.mark.parametrize(
    "line",
    [
        "مسقط-سانا",
        "مسقط - رويترز",
        "بيروت (أ ف ب)",
        "عين اليوم – جدة",
        "وكالات – سياسة – الرأي –",
        "سلمى سعد – الشاطئ",
        "القاهرة: سلمى سعد",
        "مسقط 12 شوال 1440 هـ الموافق 15 يونيو 2019 م واس",
        "قرية الميناء 12 شوال 1440 هـ الموافق 15 يونيو 2019 م واس",
    ],
)
def test_a_dateline_on_its_own_line(line):
    assert zones(TITLE, line, LEAD) == [HEADLINE, DATELINE, BODY]


def test_a_dateline_without_a_headline():
    assert zones("مسقط-سانا", LEAD, NEXT) == [DATELINE, BODY, BODY]


def test_a_headline_with_cities_is_no_dateline():
    assert zones("مسقط - بيروت: ممر جديد", "", LEAD) == [HEADLINE, BODY]


@pytest.mark.parametrize(
    "head",
    [
        "مسقط (أ ف ب) -",
        "بيروت، 3 أيار (رويترز) -",
        "القاهرة - أ.ف.ب:",
        "لندن ـ «الشرق الأوسط»:",
        "سلمى سعد- القاهرة:",
        "واس – قرية الميناء:",
        "الجزيرة - وكالات:",
        "موسكو - سانا -",
        "بغداد –",
        "الدوحة:",
    ],
)
def test_a_dateline_at_the_head_of_the_body(head):
    text = f"{TITLE}\n\n{head} {LEAD}"
    headline, dateline, body = read(text).sentences
    assert (headline.zone, dateline.zone, body.zone) == (HEADLINE, DATELINE, BODY)
    assert text[dateline.start : dateline.end] == head
    assert (dateline.paragraph, text[body.start : body.end]) == (1, LEAD)


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param("قال الوزير: سنفتح الممر البحري قريبا أمام كل السفن التي تنتظر.", id="who speaks"),
        pytest.param("واشنطن: لن نفاوض قبل وقف النار.", id="a capital speaks"),
        pytest.param("موسكو: «لن نغلق الممر البحري أمام السفن ولن نقبل بذلك من أي طرف كان».", id="a capital is quoted"),
        pytest.param("البيان - الذي صدر أمس - يدعو الطرفين إلى فتح الممر البحري.", id="a common word"),
        pytest.param("العلاقات المصرية - السودانية تمر بمرحلة جديدة من التعاون.", id="dash in an adjective"),
        pytest.param("بغداد تستضيف (غدا) اجتماعا للوزراء في القصر الحكومي القديم.", id="brackets further on"),
    ],
)
def test_no_dateline(paragraph):
    assert zones(TITLE, "", paragraph) == [HEADLINE, BODY]


def test_only_the_first_paragraph_has_a_dateline():
    assert zones(TITLE, "", LEAD, f"بغداد - {LEAD}") == [HEADLINE, BODY, BODY]


@pytest.mark.parametrize(
    "line",
    [
        "تابعونا",
        "تابعوا أخبارنا عبر تطبيق المراسلة على هواتفكم",
        "اشترك في القائمة البريدية مجانا لتصلك أخبارنا",
        "طباعة الخبر ارسال الخبر الى صديق",
        "اضافة تعليق",
        "تعليقات القراء",
        "https://example.org/news/17",
        "photo-17_16x9_1200x676.jpg",
        "المصدر: https://example.org/17",
        "(المصدر: وكالة الميناء للأنباء، بتاريخ 7/5/2019)",
        "المصدر: وكالة الميناء",
        "كتبت: سلمى سعد",
        "التحديث الاخير بتاريخ|الثلاثاء, مايو 7, 2019",
        "الثلاثاء 7 مايو 2019",
        "16:28 ت م",
        "* * *",
        "جميع الحقوق محفوظة لموقع الميناء",
        "الرئيسية",
        "الرئيسية أخبار سياسة اقتصاد رياضة من نحن",
        "نشر في 12 مايو 2019",
        "اشترك الآن",
        "سجل حسابا مجانيا لتصبح عضوا! بعد تسجيل الدخول ستتمكن من المشاركة في هذا الموقع",
        "للتواصل مع الكاتب info@example.org",
    ],
)
def test_furniture(line):
    assert zones(TITLE, "", LEAD, NEXT, "", line) == [HEADLINE, BODY, BODY, FURNITURE]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("سجل الآن اعتراضه على القرار في رسالة إلى الوزارة.", id="a sentence that begins like a prompt"),
        pytest.param("وأشار المصدر إلى أن الحوار سيستمر في الأيام المقبلة.", id="a source speaks"),
        pytest.param("كتب الوزير على حسابه أن الممر سيفتح قريبا: هذا وعد منا.", id="a minister writes"),
        pytest.param("إعلان مشترك صدر عن الجانبين بعد انتهاء المحادثات.", id="declaration"),
        pytest.param("الثلاثاء 7 مايو وصل الوفد إلى الميناء.", id="a date begins a sentence"),
    ],
)
def test_body_that_looks_like_furniture(line):
    assert zones(TITLE, "", LEAD, line) == [HEADLINE, BODY, BODY]


@pytest.mark.parametrize(
    "title",
    [
        "إعلان الميناء يرحب بالحوار",
        "عودة إلى المفاوضات",
        "مشاركة عربية في القمة",
        "شارك الوزير في القمة أمس",
        "تعليق المحادثات حتى المزيد من المشاورات",
        "سياسة جديدة في اقتصاد البلدين",
        "اشترك الوفدان في صياغة البيان",
    ],
)
def test_headline_that_looks_like_furniture(title):
    assert zones(title, "", LEAD) == [HEADLINE, BODY]


def test_a_menu_above_the_headline():
    menu = ["الأخبار", "حول الميناء", "القائمة البريدية", "الاسم", "تابعونا"]
    assert zones(*menu, "", TITLE, "", LEAD) == [FURNITURE] * 5 + [HEADLINE, BODY]


def test_a_forum_page():
    before = ["ما الجديد", "ساحة الميناء للحوار الهادئ", ""]
    user = ["سعد الساحلي", "عضو مميز", "المشاركات", "1,204", "مستوى التفاعل", "0", ""]
    assert zones(*before, TITLE, "", *user, LEAD, NEXT, "عودة", "أعلى") == (
        [FURNITURE, FURNITURE, HEADLINE] + [FURNITURE] * 6 + [BODY, BODY, FURNITURE, FURNITURE]
    )


def test_two_words_alone_are_a_headline_where_there_is_no_menu():
    assert zones("ممر جديد", "", LEAD) == [HEADLINE, BODY]


def test_bulleted_headlines_after_the_body_are_related():
    others = ["  • الناطق: القمة في موعدها المحدد", "  • وفد الميناء يزور الجزيرة غدا", "  • تعليقات القراء"]
    assert zones(TITLE, "", LEAD, NEXT, "", *others) == [HEADLINE, BODY, BODY, RELATED, RELATED, FURNITURE]


def test_trailing_headlines_without_bullets_are_related():
    others = ["الناطق: القمة في موعدها المحدد", "وفد الميناء يزور الجزيرة غدا"]
    assert zones(TITLE, "", LEAD, NEXT, *others) == [HEADLINE, BODY, BODY, RELATED, RELATED]


def test_a_read_also_line_opens_a_list():
    lines = [LEAD, "اقرأ أيضا", "الناطق: القمة في موعدها المحدد", "وفد الميناء يزور الجزيرة غدا", NEXT]
    assert zones(TITLE, *lines) == [HEADLINE, BODY, FURNITURE, RELATED, RELATED, BODY]


def test_a_list_above_the_headline_ends_at_an_empty_line():
    lines = ["آخر الأخبار", "الناطق: القمة في موعدها المحدد", "وفد الميناء يزور الجزيرة غدا", "", TITLE, "", LEAD]
    assert zones(*lines) == [FURNITURE, RELATED, RELATED, HEADLINE, BODY]


def test_a_read_also_line_with_its_headline():
    assert zones(TITLE, LEAD, "اقرأ أيضا: وفد الميناء يزور الجزيرة غدا", NEXT) == [HEADLINE, BODY, RELATED, BODY]


@pytest.mark.parametrize(
    "tail",
    [
        pytest.param(["واتفقا على ما يلي:", "- فتح الممر أمام السفن"], id="list announced by a colon"),
        pytest.param(["- فتح الممر.", "- عقد القمة.", "- تبادل السفراء"], id="list of the article"),
        pytest.param(["وأضاف أن الوفد سيعود قريبا إلى الميناء"], id="sentence without a stop"),
        pytest.param(["1 - فتح الممر أمام السفن كلها"], id="numbered item"),
    ],
)
def test_a_tail_that_belongs_to_the_body(tail):
    assert zones(TITLE, "", LEAD, NEXT, *tail) == [HEADLINE, BODY, BODY] + [BODY] * len(tail)


def test_a_sentence_between_furniture_lines_at_the_end_is_furniture():
    tail = ["تابعونا عبر تطبيق الميناء:", "أرسل كلمة ميناء على الرقم 17 بعد تخزينه.", "تابعوا صفحتنا على الرابط:"]
    assert zones(TITLE, "", LEAD, NEXT, *tail) == [HEADLINE, BODY, BODY] + [FURNITURE] * 3


def test_a_page_of_furniture_has_no_body():
    assert zones("الرئيسية", "تابعونا", "اتصل بنا") == [FURNITURE] * 3


def test_repeated_labels_are_furniture():
    assert zones(TITLE, LEAD, "ركن الميناء", NEXT, "ركن الميناء", LEAD) == [
        HEADLINE,
        BODY,
        FURNITURE,
        BODY,
        FURNITURE,
        BODY,
    ]

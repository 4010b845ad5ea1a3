"""Where sentences of one paragraph end."""

import pytest

from diplo_events.text import read


def sentences(text):
    document = read(text)
    return [text[sentence.start : sentence.end] for sentence in document.sentences]


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(["وصل الوفد.", "غادر السفير."], id="full stops"),
        pytest.param(["وصل الوفد .", "غادر السفير ."], id="stops after a blank"),
        pytest.param(["هل وصل الوفد؟", "نعم وصل!", "غادر أمس."], id="question and exclamation"),
        pytest.param(["لم يصل الوفد بعد...", "غادر السفير."], id="three dots"),
        pytest.param(["لم يصل الوفد بعد…", "غادر السفير."], id="ellipsis"),
        pytest.param(["أحقا وصل؟!", "غادر السفير."], id="two marks"),
        pytest.param(["قال «نعم».", "وغادر السفير."], id="stop after the quote"),
        pytest.param(["قال: «نحن هنا.»", "وغادر السفير."], id="stop before the closing quote"),
        pytest.param(["وصل الوفد (أمس).", "وغادر السفير."], id="stop after a bracket"),
        pytest.param(["اجتمعوا عام 1436 هـ.", "ثم تفرقوا."], id="a year's letter is no initial"),
        pytest.param(["بلغت النسبة 3.5 في المئة.", "ثم هبطت."], id="decimal"),
        pytest.param(["اللقاء مقرر غدا في الميناء القديم..", "وأضاف الناطق أن الوفد سيصل مساء اليوم."], id="two dots"),
    ],
)
def test_parts_are_sentences(parts):
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("التقى د. سالم م. ناصر في المطار.", id="titles"),
        pytest.param("حضر الوزير ود. هدى الاجتماع.", id="title after a conjunction"),
        pytest.param("نقلت وكالة أ.ف.ب عن الوفد قوله إنه سيعود.", id="initials of an agency"),
        pytest.param("الرسالة على ص. ب. 412 في عمان.", id="post box"),
        pytest.param("قالت ج. ك. هنا إنها ستعود.", id="single letters"),
        pytest.param("وقال جيه. كيه. هارون إنه سيعود.", id="names of Latin letters"),
        pytest.param("صرح J. Haddad أمس بذلك.", id="Latin initial"),
        pytest.param("1. وقف النار في المدينة.", id="list number"),
        pytest.param("قال «وصل الوفد. سنبدأ غدا» ثم انصرف.", id="stop inside guillemets"),
        pytest.param('قال "وصل الوفد. هل نبدأ؟ نعم" ثم انصرف.', id="marks inside straight quotes"),
        pytest.param("قال “وصل وفد “الساحل” اليوم. سنبدأ غدا” ثم انصرف.", id="nested quotes of one shape"),
        pytest.param("قال ” وصل الوفد. سنبدأ غدا” ثم انصرف.", id="reversed opening quote"),
        pytest.param('قال: "وصل الوفد اليوم." مضيفا أنه متعب.', id="the sentence goes on after the quote"),
        pytest.param("قال الناطق.. «سنعود قريبا» ثم صمت.", id="dots before a quote"),
        pytest.param("قال الناطق.. إن الوفد سيعود.", id="dots as a colon"),
        pytest.param("عاد الوفد (؟) إلى بلاده.", id="mark in brackets"),
        pytest.param("سأل الناطق (ماذا بعد؟)، ثم صمت.", id="a comma follows"),
        pytest.param("زار مسقط , والدوحة , والكويت في جولة واحدة.", id="commas between nouns"),
        pytest.param(
            "التقى مدير المكتب وكبير المستشارين في الميناء القديم , وزير النقل قبل يومين من القمة.", id="root waw"
        ),
        pytest.param("موقع الجمعية example.com يعمل.", id="domain"),
    ],
)
def test_the_text_is_one_sentence(text):
    assert sentences(text) == [text]


def test_a_comma_between_blanks_ends_a_sentence_before_a_new_clause():
    first = "بحث الوزيران هاتفيا سبل فتح المعابر بين البلدين ,"
    second = "وأكدت الوزارة في بيان أن الحوار سيستمر."
    assert sentences(f"{first} {second}") == [first, second]


def test_an_ordinary_comma_ends_nothing():
    text = "بحث الوزيران هاتفيا سبل فتح المعابر بين البلدين, وأكدت الوزارة في بيان أن الحوار سيستمر."
    assert sentences(text) == [text]


@pytest.mark.parametrize("mark", ["«", '"', "“", "»", "”", "'"])
def test_an_unbalanced_quote_swallows_nothing(mark):
    text = f"قال الوزير {mark}سنعود. ثم غادر القاعة. وأعلن الناطق موعدا جديدا."
    assert len(sentences(text)) == 3


def test_an_unbalanced_inner_quote_leaves_the_outer_one():
    text = "قال «نرى أن “الاتفاق قريب. سنوقعه غدا» ثم غادر. وعاد الوفد."
    assert sentences(text) == ["قال «نرى أن “الاتفاق قريب. سنوقعه غدا» ثم غادر.", "وعاد الوفد."]


def test_a_long_quotation_is_cut():
    long = "نحن نعمل كل يوم من أجل هذا الحوار. " * 10
    assert len(sentences(f"قال «{long}» ثم غادر.")) > 9


def test_a_line_break_ends_a_sentence_even_in_a_quotation():
    assert sentences("قال «نعم\nسنعود» غدا") == ["قال «نعم", "سنعود» غدا"]


def test_paragraphs_count_lines_that_show_something():
    document = read("\n\nأول سطر\n \u200f \n\nثاني سطر. وبعده جملة.\r\nثالث سطر")
    assert [sentence.paragraph for sentence in document.sentences] == [0, 1, 1, 2]


def test_marks_without_words_join_the_sentence_before():
    assert sentences("وصل الوفد. ***") == ["وصل الوفد. ***"]

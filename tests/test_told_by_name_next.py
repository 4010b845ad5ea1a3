"""Who goes on by a name nobody has told before, and what is said right behind closing quotation marks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from diplo_events import Extractor

DAY = date(2024, 5, 15)


def told(extractor: Extractor, text: str) -> list[tuple[str, str | None, str | None]]:
    """Return verb, name and actor of every statement's speaker."""
    events = extractor.extract(text, reference_date=DAY).events
    return [
        (one.trigger.text, part.name, part.actor)
        for one in events
        if one.type == "statement"
        for part in one.participants
        if part.role == "speaker"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "رفض المتحدث باسم الخارجية النيبالية مطالب الهند. "
            "وأكد لامسال أن الحدود مفتوحة. وتابع لامسال أن الحوار مستمر.",
            [("رفض", None, "NPL"), ("أكد", "لامسال", "NPL"), ("تابع", "لامسال", "NPL")],
        ),
        (
            "قالت المتحدثة باسم الخارجية الفنلندية إن روسيا تهدد الحدود. وأضافت كورهونن أن هلسنكي سترد.",
            [("قالت", None, "FIN"), ("أضافت", "كورهونن", "FIN")],
        ),
        (
            "قالت المتحدثة باسم الخارجية الفنلندية إن روسيا تهدد الحدود. وأضاف كورهونن أن المطر غزير.",
            [("قالت", None, "FIN")],
        ),
        (
            "قال متحدث باسم الخارجية الفنلندية إن روسيا تهدد الحدود. وقال فيرتانين إن بيته تهدم.",
            [("قال", None, "FIN")],
        ),
        (
            "أشاد الرئيس الكيني بقرار أوغندا. وقال الخبير جون كيبكوتش إن الحدود ستفتح. وأضاف كيبكوتش أن التجارة ستزيد.",
            [("أشاد", None, "KEN")],
        ),
    ],
    ids=["spokesman", "spokeswoman", "not-a-man", "one-of-several", "expert"],
)
def test_name_told_next(extractor: Extractor, text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert told(extractor, text) == expected


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("أضافت وزيرة الخارجية الإسبانية “كوبا اختارت الحوار” مشددة على أن الخيار سليم.", ["أضافت", "مشددة"]),
        ('أضافت وزيرة الخارجية الإسبانية "كوبا اختارت الحوار" مشيرة إلى أن الخيار سليم.', ["أضافت", "مشيرة"]),
        ("وصفت وزيرة الخارجية الإسبانية حركة كوبا بأنها “معارضة معتدلة” في الحوار.", ["وصفت"]),
    ],
    ids=["curly", "straight", "opening"],
)
def test_participle_behind_quotation(extractor: Extractor, text: str, verbs: list[str]) -> None:
    assert [verb for verb, _, _ in told(extractor, text)] == verbs


@pytest.mark.parametrize(
    ("text", "agent"),
    [
        ("أعلنت النمسا أن أربعة دبلوماسيين روس غير مرغوب فيهم.", "AUT"),
        ("قال السفير إن النرويج أعلنت أن 9 دبلوماسيين تشاديين من البعثة لدى الاتحاد الأفريقي غير مرغوب فيهم.", "NOR"),
        ("أكدت النمسا أن التدخل في شؤون روسيا غير مرغوب فيه.", None),
    ],
    ids=["counted", "mission", "things"],
)
def test_unwelcome(extractor: Extractor, text: str, agent: str | None) -> None:
    events = extractor.extract(text, reference_date=DAY).events
    agents = [
        part.actor for one in events if one.subtype == "expel" for part in one.participants if part.role == "agent"
    ]
    assert agents == ([agent] if agent else [])


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("عبر وزير الخارجية التشيكي عن استيائه، بعد تقارير تحدثت عن خلاف مع المجر.", ["عبر"]),
        ("أسف وزير الخارجية التشيكي للأزمة في بيان أكد فيه حرصه على المجر.", ["أسف", "أكد"]),
        ("أضاف الاتحاد الأوروبي عشرة أشخاص إلى قائمة الكيانات المحظورة في بيلاروس.", []),
        ('أضافت وزيرة خارجية غانا "22 شخصا قتلوا في توغو".', ["أضافت"]),
        ("التزمت تشاد بضبط النفس حيال السودان.", []),
    ],
    ids=["reports", "in-a-paper", "so-many", "so-many-in-quotation", "restraint"],
)
def test_what_is_no_statement(extractor: Extractor, text: str, verbs: list[str]) -> None:
    assert [verb for verb, _, _ in told(extractor, text)] == verbs


@pytest.mark.parametrize(
    ("text", "agent", "target"),
    [
        ("قررت كينيا الاستدعاء الفوري لسفيرها في مقديشو للتشاور.", "KEN", "SOM"),
        ("غانا تقرر الاستدعاء الفوري لسفير غانا بلومي للتشاور.", "GHA", "TGO"),
    ],
    ids=["own", "named"],
)
def test_called_home(extractor: Extractor, text: str, agent: str, target: str) -> None:
    (event,) = (one for one in extractor.extract(text, reference_date=DAY).events if one.type == "diplomatic_measure")
    assert event.subtype == "recall"
    assert {(part.role, part.actor) for part in event.participants} == {("agent", agent), ("target", target)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "الرئيس الكيني والرئيس الأوغندي أعلنا فتح الحدود.",
            [("أعلنا", None, "KEN"), ("أعلنا", None, "UGA")],
        ),
        (
            "ذكر البيت الأبيض أن إيران تراجعت، معتبرا أن ذلك يكفي.",
            [("ذكر", None, "USA"), ("معتبرا", None, "USA")],
        ),
        (
            "قالت المتحدثة باسم الخارجية الفنلندية إن روسيا بعيدة. وفي وقت سابق، أعلن فرض قيود على السفر.",
            [("قالت", None, "FIN")],
        ),
        (
            "وجاء في تغريدة لوزارة الخارجية الكينية أن الصومال بلد شقيق.",
            [("جاء في تغريدة", None, "KEN")],
        ),
        (
            "قال السفير الصيني لدى كينيا وانغ يونغ إن بكين تدعم نيروبي. وأعرب وانغ عن أمله في المزيد.",
            [("قال", "وانغ يونغ", "CHN"), ("أعرب", "وانغ يونغ", "CHN")],
        ),
    ],
    ids=["both", "white-house", "nobody-told", "post", "family-first"],
)
def test_who_speaks(extractor: Extractor, text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert told(extractor, text) == expected


def test_attache_called_home(extractor: Extractor) -> None:
    text = "سحبت كينيا ملحقها العسكري من مقديشو."
    (event,) = extractor.extract(text, reference_date=DAY).events
    assert (event.type, event.subtype) == ("diplomatic_measure", "recall")


def addressees(extractor: Extractor, text: str) -> list[str | None]:
    """Return the states and bodies that statements speak to."""
    events = extractor.extract(text, reference_date=DAY).events
    return [part.actor for one in events for part in one.participants if part.role == "addressee"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وطالب الناطق باسم الرئاسة الفلسطينية، الإدارة الأميركية بالتدخل فورا.", ["USA"]),
        ("كما اتهم العراق، تركيا، بأنها سبب الأزمة.", ["TUR"]),
        ("وطالب الرئيس الكيني، أمس، الحكومة الصومالية بوقف الهجمات.", ["SOM"]),
        ("أكد وزير الدفاع الكيني عقب الاجتماع الأسبوعي للحكومة الأوغندية أن الحدود آمنة.", []),
        ("قال الوزير الكيني للسفير الصومالي إن الحدود آمنة.", ["SOM"]),
    ],
    ids=["office", "state", "day-between", "occasion", "spoken-to"],
)
def test_who_is_spoken_to(extractor: Extractor, text: str, expected: list[str | None]) -> None:
    assert addressees(extractor, text) == expected


def test_ministry_of_the_state_that_spoke(extractor: Extractor) -> None:
    text = "أعربت كوريا الجنوبية عن أسفها لقرار طوكيو. وقالت الوزارة في تعليق إن العلاقات ستتأثر. وأضافت أن الأمر محزن."
    assert told(extractor, text) == [("أعربت", None, "KOR"), ("قالت", None, "KOR"), ("أضافت", None, "KOR")]


def test_what_is_regretted_has_been_done(extractor: Extractor) -> None:
    text = "قالت الحكومة الرواندية إنها تأسف لطرد سفيرها من بوروندي."
    (event,) = (one for one in extractor.extract(text, reference_date=DAY).events if one.type == "diplomatic_measure")
    assert event.status == "occurred"


def test_comments_before_who_speaks(extractor: Extractor) -> None:
    text = "عقب وزير الخارجية الكيني على قرار الصومال، مؤكدا أنه خاطئ."
    assert [verb for verb, _, _ in told(extractor, text)] == ["عقب", "مؤكدا"]


def test_news_is_nobodys_name(extractor: Extractor) -> None:
    assert told(extractor, "نفى المتحدث باسم الخارجية الكينية الخبر.") == [("نفى", None, "KEN")]


def test_what_may_be_done(extractor: Extractor) -> None:
    text = "تدرس النرويج إمكانية فرض عقوبات جديدة على ميانمار."
    (event,) = extractor.extract(text, reference_date=DAY).events
    assert (event.subtype, event.status) == ("sanction", "possible")

"""Several told by one word: offices that take up those who met, delegations of two, movements with their state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import told_of

if TYPE_CHECKING:
    from diplo_events import Extractor

_KEN_UGA_TZA = "party=KEN, party=UGA, party=TZA"
_ALL_SPEAK = "speaker=KEN, speaker=UGA, speaker=TZA"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "عقد وزراء خارجية كينيا وأوغندا وتنزانيا اجتماعا في دودوما. وأكد وزراء الخارجية دعمهم للحوار. "
            "كما شددوا على أهمية ضبط الحدود.",
            [
                f"meeting/multilateral/occurred [{_KEN_UGA_TZA}]",
                f"statement/agree/occurred [{_ALL_SPEAK}]",
                f"statement/agree/occurred [{_ALL_SPEAK}]",
            ],
        ),
        (
            "بحث وزير الدفاع الكيني مع نظيره الأوغندي ضبط الحدود. واتفق وزيرا الدفاع على تشكيل لجنة.",
            [
                "meeting/bilateral/occurred [party=KEN, party=UGA]",
                "statement/agree/occurred [speaker=KEN, speaker=UGA]",
            ],
        ),
        (
            "قال وزير الخارجية الكيني إن اجتماع وزراء الخارجية سيعقد غدا. وأكد وزراء الخارجية رفضهم للتدخل.",
            ["statement/say/occurred [speaker=KEN]"],
        ),
        (
            "التقى وزير الخارجية الكيني نظيره الأوغندي. ويجتمع وزراء الخارجية غدا في أديس أبابا.",
            ["meeting/bilateral/occurred [party=KEN, party=UGA] @None"],
        ),
        (
            "وصل وفدان من كينيا وأوغندا إلى جوبا.",
            ["visit//occurred [visitor=KEN, visitor=UGA, host=SSD]"],
        ),
        (
            "وصلت وفود من كينيا وأوغندا وتنزانيا إلى جوبا.",
            ["visit//occurred [visitor=KEN, visitor=UGA, visitor=TZA, host=SSD]"],
        ),
        ("وصل وفد من كينيا إلى جوبا.", ["visit//occurred [visitor=KEN, host=SSD]"]),
        (
            "التقى زعيم حركة فتح الفلسطينية محمود عباس الرئيس الكيني.",
            ["meeting/bilateral/occurred [party=FATAH, party=KEN]"],
        ),
        (
            "حثت كينيا حركة فتح الفلسطينية وإسرائيل على بدء المفاوضات.",
            [
                "statement/appeal/occurred [speaker=KEN, addressee=FATAH, addressee=ISR]",
                "meeting/bilateral/possible [party=FATAH, party=ISR]",
            ],
        ),
        (
            "حث الرئيس الكيني أوغندا وتنزانيا على بدء محادثات مباشرة معه.",
            ["statement/appeal/occurred [speaker=KEN, addressee=UGA, addressee=TZA]"],
        ),
    ],
)
def test_several_are_told_by_one_word(extractor: Extractor, text: str, expected: list[str]) -> None:
    """The participants, in their order."""
    assert told_of(extractor, text, expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "سيصل مبعوث من الرئيس الأوغندي إلى نيروبي غدا.",
            ["visit//planned [visitor=UGA, host=KEN]"],
        ),
        (
            "استقبل الرئيس الكيني المبعوث الأممي بطلب من الرئيس الأوغندي.",
            ["meeting/reception/occurred [host=KEN, guest=UN]"],
        ),
        (
            "زار وزير الخارجية الكيني كمبالا بعد لقاء الرئيس الرواندي بنظيره التنزاني في كيغالي.",
            [
                "visit//occurred [visitor=KEN, host=UGA]",
                "meeting/bilateral/occurred [party=RWA, party=TZA]",
            ],
        ),
        (
            "زار الرئيس الكيني كمبالا وكيغالي بعد جوبا.",
            ["visit//occurred [visitor=KEN, host=UGA, host=RWA]"],
        ),
        (
            "التقى وزير الخارجية الكيني نظيره الأوغندي قبل انعقاد القمة الأفريقية في الرباط.",
            ["meeting/bilateral/occurred [party=KEN, party=UGA]"],
        ),
        (
            "ناقش وزيرا خارجية كينيا وأوغندا جهود الوساطة التي تبذلها تنزانيا ورواندا للتوصل إلى اتفاق.",
            ["meeting/bilateral/occurred [party=KEN, party=UGA]"],
        ),
        (
            "نجحت الوساطة التنزانية في التوصل إلى هدنة بين كينيا وأوغندا.",
            ["agreement/reached/occurred [party=KEN, party=UGA]"],
        ),
    ],
)
def test_others_take_no_part(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Whoever mediates, sends somebody, or meets elsewhere is told apart."""
    assert told_of(extractor, text, expected) == expected


@pytest.mark.parametrize(
    ("text", "title", "actor"),
    [
        (
            "قال المتحدث باسم وزارة الخارجية والهجرة المصرية سامر حداد إن القاهرة ترحب بالاتفاق.",
            "المتحدث باسم وزارة الخارجية والهجرة المصرية",
            "EGY",
        ),
        (
            "قال وزير الخارجية المصرية والهجرة نادر حموري إن القاهرة ترحب بالاتفاق.",
            "وزير الخارجية المصرية والهجرة",
            "EGY",
        ),
        (
            "أكدت وزارة الخارجية الأردنية وشؤون المغتربين أن السفير عاد.",
            "وزارة الخارجية الأردنية وشؤون المغتربين",
            "JOR",
        ),
        ("أعلن وزير الخارجية والهجرة التونسي أن السفير عاد.", "وزير الخارجية والهجرة التونسي", "TUN"),
    ],
)
def test_ministries_are_told_whole(extractor: Extractor, text: str, title: str, actor: str) -> None:
    """Whatever else they have charge of, behind the state's adjective or before it."""
    part = extractor.extract(text).events[0].participants[0]
    assert (part.title, part.actor) == (title, actor)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "شدد وزير الخارجية الكيني على التعامل مع مقترح الرئيس الأوغندي بهدف إنهاء الأزمة.",
            ["statement/say/occurred [speaker=KEN]"],
        ),
        ("انتهت المحادثات بناء على مقترح كيني.", []),
        ("جاء القرار بعد مقترح كيني بنشر قوات.", ["statement/appeal/occurred [speaker=KEN]"]),
    ],
)
def test_proposals_that_are_only_named(extractor: Extractor, text: str, expected: list[str]) -> None:
    """Only one whose content is told is a statement."""
    assert told_of(extractor, text, expected) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أطلع المبعوث الكيني الرئيس الأوغندي خلال اجتماعهما في كمبالا على نتائج زيارته الأخيرة للسودان ورواندا.",
            [
                "meeting/bilateral/occurred [party=KEN, party=UGA]",
                "visit//occurred [host=SDN, host=RWA, visitor=KEN]",
            ],
        ),
        (
            "وصل المبعوث الأميركي للسلام في الشرق الأوسط ماهر حداد إلى نيروبي.",
            ["visit//occurred [visitor=USA, host=KEN]"],
        ),
        (
            "التقى المبعوث الأميركي في الشرق الأوسط قادة كينيا.",
            ["meeting/bilateral/occurred [party=USA, party=KEN]"],
        ),
    ],
)
def test_whose_encounter_it_is(extractor: Extractor, text: str, expected: list[str]) -> None:
    """The pronoun tells who met, and the envoy's title is told with his region."""
    assert told_of(extractor, text, expected) == expected

"""Bodies of two states, who presides over them, and journeys told by the way, beside what must not be taken for it.

An event is given as ``type status [role=actor, ...]``; statements and measures are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import dealt
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "states of a body between quotation marks": (
        "بدأت اجتماعات المجلس التنسيقي «الغاني – الكيني» على مستوى الوزراء في أكرا.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "states of a body, a dash between them": (
        "عقدت اللجنة الغانية - الكينية المشتركة اجتماعها الرابع في أكرا.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "a body of businessmen between quotation marks": ("يجتمع مجلس الأعمال «الغاني – الكيني» غدا في أكرا.", []),
    "a meeting of such a body, told as what one comes for": (
        "وصل وزير النقل الغاني إلى نيروبي للمشاركة في الاجتماع الخامس للجنة الغانية الكينية المشتركة.",
        ["visit occurred [visitor=GHA, host=KEN]", "meeting planned [party=GHA, party=KEN]"],
    ),
    "the works of a session are the session": (
        "تبدأ غدا أعمال الدورة الخامسة للجنة المشتركة الغانية الكينية.",
        ["meeting planned [party=GHA, party=KEN]"],
    ),
    "who presides, told first": (
        "برئاسة وزير التجارة الغاني ونظيره الكيني، اختتمت أمس أعمال اللجنة المشتركة.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "who presides at home, told first": ("برئاسة الرئيس الغاني، عقد مجلس الوزراء جلسته الأسبوعية.", []),
    "patrons do not preside": ("برعاية الرئيس الغاني ونظيره الكيني، عقد أمس اجتماع لرجال الأعمال في أكرا.", []),
    "he leads a delegation, and is received": (
        "وصل الرئيس الغاني إلى روما على رأس وفد وزاري، حيث كان في استقباله وزير الخارجية الإيطالي.",
        ["visit occurred [visitor=GHA, host=ITA]", "meeting occurred [guest=GHA, host=ITA]"],
    ),
    "he does the same again": (
        "استقبل الوزير الغاني سفير تشيلي خوان بيريز، الذي سلم الوزير أوراق اعتماده. كما استقبل سفير النرويج.",
        ["meeting occurred [host=GHA, guest=CHL]", "meeting occurred [host=GHA, guest=NOR]"],
    ),
    "the first journey of one like him": (
        "سيجري الرئيس الغاني في يونيو أول زيارة لرئيس أفريقي إلى أوسلو.",
        ["visit planned [host=NOR, visitor=GHA]"],
    ),
    "who stands first among those that receive a guest, told before": (
        "كان ملك البحرين في مقدمة مستقبلي أخيه الرئيس الغاني لدى وصوله إلى المنامة.",
        ["meeting occurred [guest=GHA, host=BHR]", "visit occurred [host=BHR, visitor=GHA]"],
    ),
    "titles and a prayer before the receivers": (
        "وكان الملك حمد بن عيسى عاهل البلاد حفظه الله ورعاه في مقدمة مستقبلي الرئيس الغاني.",
        ["meeting occurred [guest=GHA, host=BHR]"],
    ),
    "he will be among them": (
        "أعلن الديوان أن ملك البحرين سيكون في مقدمة مستقبلي الرئيس الغاني.",
        ["meeting planned [guest=GHA, host=BHR]"],
    ),
    "those who receive whoever was told to come": (
        "وصل الرئيس الغاني إلى المنامة أمس. وكان في مقدمة المستقبلين ملك البحرين.",
        ["visit occurred [visitor=GHA, host=BHR]", "meeting occurred [guest=GHA, host=BHR]"],
    ),
    "further men who received him": (
        "كان في استقبال الرئيس الغاني ملك البحرين. كما كان في استقبال الرئيس الغاني ولي العهد البحريني.",
        ["meeting occurred [guest=GHA, host=BHR, host=BHR]"],
    ),
    "who receives him does not hold the meeting he comes for": (
        "وصل الوزير الغاني إلى أوسلو للمشاركة في اجتماع اللجنة الغانية النرويجية، وكان في استقباله الوزير النرويجي.",
        [
            "visit occurred [visitor=GHA, host=NOR]",
            "meeting planned [party=GHA, party=NOR]",
            "meeting occurred [guest=GHA, host=NOR]",
        ],
    ),
    "two pronouns of a reception": (
        "أشاد وزير العدل الغاني بجهود السفير التونسي خلال استقباله له في مكتبه أمس.",
        ["meeting occurred [guest=TUN, host=GHA]"],
    ),
    "two monarchs": (
        "يزور الملك الأردني المنامة بدعوة من عاهل البحرين حيث يجري العاهلان مباحثات غدا.",
        [
            "visit planned [visitor=JOR, host=BHR]",
            "letter occurred [sender=BHR, recipient=JOR]",
            "meeting planned [party=JOR, party=BHR]",
        ],
    ),
    "a journey that led to where he comes from": (
        "عاد الوزير الغاني إلى أكرا قادما من أوسلو بعد زيارة استغرقت يومين.",
        ["visit occurred [visitor=GHA, host=NOR]"],
    ),
    "a matter with one state, discussed in another": (
        "سافر الوزير الغاني إلى أوسلو لمناقشة الاتفاق الحدودي مع كينيا.",
        ["visit occurred [visitor=GHA, host=NOR]"],
    ),
    "the goal of another's journey": (
        "وتأتي الزيارة بعد شهر من زيارة الوزير الغاني إلى أوسلو.",
        ["visit occurred [visitor=GHA, host=NOR]"],
    ),
    "then he goes on": (
        "زار الوزير الغاني أوسلو ثم توجه إلى روما.",
        ["visit occurred [visitor=GHA, host=NOR]", "visit occurred [host=ITA, visitor=GHA]"],
    ),
    "he heads a delegation to a meeting": (
        "ترأس وزير الطاقة الغاني وفد بلاده إلى اجتماع الاتحاد الأفريقي في أديس أبابا.",
        ["meeting occurred [party=GHA, party=AFU]"],
    ),
    "he heads a delegation, and more is not told": ("ترأس وزير الطاقة الغاني وفد بلاده في احتفال الاستقلال.", []),
    "a byline without a stop": (
        "سمير حداد عقد وزراء مالية دول مجلس التعاون اجتماعا في الدوحة.",
        ["meeting occurred [party=GCC]"],
    ),
    "ministers of a body's members": (
        "التقى وزراء المالية في دول مجلس التعاون بوزير المالية الغاني في الدوحة.",
        ["meeting occurred [party=GCC, party=GHA]"],
    ),
    "ministers who sit somewhere": ("التقى الوزراء في الأمم المتحدة ونظموا أمسية.", []),
    "a list behind a colon": (
        "استقبل وزير الطاقة الغاني كلا من: السفير التونسي، والسفير النرويجي.",
        ["meeting occurred [host=GHA, guest=TUN, guest=NOR]"],
    ),
    "a name that nobody knows, set off by a comma": (
        "التقى الوزير الغاني سفير تشيلي. كما استقبل سفير النرويج المعين، أولاف هيردال.",
        ["meeting occurred [party=GHA, party=CHL]", "meeting occurred [host=GHA, guest=NOR]"],
    ),
    "who leads each side": (
        "رأس الجانب الغاني في المباحثات نائب وزير الخارجية ورأس الجانب الكيني سفير كينيا.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "a place that is a stop of a tour": (
        "تشكل أكرا المحطة الأولى في جولة المبعوث الكندي.",
        ["visit occurred [visitor=CAN, host=GHA]"],
    ),
    "a stop among those that the tour includes": (
        "وستكون أكرا المحطة الأولى في جولة الوزير الكندي، التي تشمل نيروبي ولواندا.",
        ["visit planned [visitor=CAN, host=GHA, host=KEN, host=AGO]"],
    ),
    "a stop of buses": ("تعد محطة الحافلات في أكرا أول جولة المصور الكندي.", []),
    "when and where they met, between commas": (
        "قال مصدر إن لقاء جمع، مساء الأحد، في أكرا، وزير المالية الكيني، مع سفير تشيلي.",
        ["meeting occurred [party=KEN, party=CHL]"],
    ),
    "held somewhere, and holding somebody": (
        "تناول اجتماع عقد أمس في أكرا ضم ممثلين عن كينيا وتشيلي أسعار الكاكاو.",
        ["meeting occurred [party=KEN, party=CHL]"],
    ),
    "a delegation that stands for somebody": (
        "وصل وفد يمثل الحكومة الكينية إلى أكرا.",
        ["visit occurred [visitor=KEN, host=GHA]"],
    ),
    "encounters that tell when somebody travelled": (
        "جاءت زيارة الوزير الكيني إلى أكرا بعد يوم من لقاءات عقدها في لواندا مع الرئيس الأنغولي.",
        ["visit occurred [visitor=KEN, host=GHA]", "meeting occurred [party=AGO, party=KEN]"],
    ),
    "those who came, told one by one": (
        "وصل وزراء خارجية دول مجلس التعاون إلى المنامة أمس. "
        "حيث وصل صباح الخالد وزير خارجية الكويت وخالد العطية وزير خارجية قطر.",
        ["visit occurred [host=BHR, visitor=KWT, visitor=QAT]"],
    ),
    "another who came elsewhere": (
        "وصل وزراء الخارجية العرب إلى أكرا. ووصل الرئيس الكيني وليام روتو إلى لواندا.",
        ["visit occurred [visitor=None, host=GHA]", "visit occurred [visitor=KEN, host=AGO]"],
    ),
    "ministers of many states, who come to sit down with each other": (
        "وصل إلى المنامة وزراء خارجية دول مجلس التعاون لعقد اجتماع تحضيري.",
        ["visit occurred [host=BHR, visitor=GCC]", "meeting planned [party=GCC]"],
    ),
    "ministers of one state": (
        "وصل وزراء كينيون إلى أكرا لعقد اجتماع.",
        ["visit occurred [visitor=KEN, host=GHA]"],
    ),
    "what a journey includes is nobody's guest": (
        "استُقبل الرئيس الكيني بحفاوة في أكرا في مستهل زيارة تشمل غانا وبنين.",
        ["visit occurred [host=GHA, host=BEN, visitor=KEN]"],
    ),
    "with whom he met was told before": (
        "زار الوزير الكيني أكرا. وكان السفير الغاني اجتمع به أمس.",
        ["visit occurred [visitor=KEN, host=GHA]", "meeting occurred [party=KEN, party=GHA]"],
    ),
    "a session whose rank is one of the tens": (
        "رأس وزير الطاقة الغاني وفد بلاده في الدورة العشرين للاتحاد الأفريقي.",
        ["meeting occurred [party=GHA, party=AFU]"],
    ),
    "a session that everybody comes to": ("شارك الوزير الغاني في الدورة السبعين للجمعية العامة للأمم المتحدة.", []),
}


@pytest.mark.parametrize("name", CASES)
def test_commission(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = extractor.extract(text, reference_date=PRINTED).events
    kept = [event for event in events if event.type not in {"statement", "diplomatic_measure"}]
    assert [dealt(event) for event in kept] == expected

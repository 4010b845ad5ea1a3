"""Whose voice it is: a state's sources, one man of two offices, bodies taken up by «المنظمة الدولية», no «متحدثا».

An event is given as ``type/subtype [role=actor, ...] trigger``; the sentences were written for these tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import spoken
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "an official source behind a state's stance is that state's": (
        "استنكرت أنغولا الهجوم على قرية في زامبيا. وقال مصدر مسؤول لصحفيين إن المهاجمين فروا إلى مالاوي",
        ["statement/condemn [speaker=AGO] استنكرت", "statement/say [speaker=AGO] قال"],
    ),
    "so is a government official": (
        "أغلقت زامبيا معابرها مع مالاوي. وأعلنت أنغولا تعليق الرحلات. وقال مسؤول حكومي إن القرار مؤقت",
        ["statement/say [speaker=AGO] أعلنت", "statement/say [speaker=AGO] قال"],
    ),
    "a local official is anybody's": (
        "أعلنت أنغولا تعليق الرحلات إلى زامبيا. وقال مسؤول محلي إن الأمطار غزيرة",
        ["statement/say [speaker=AGO] أعلنت"],
    ),
    "two offices and one name are one speaker": (
        "قال مستشار الرئيس الأنغولي، ورئيس الوفد المفاوض باولو مينديز إن الوضع في زامبيا صعب",
        ["statement/say [speaker=AGO] قال"],
    ),
    "a president and his minister are two": (
        "أكد الرئيس الأنغولي ووزير الخارجية باولو مينديز أن الوضع في زامبيا صعب",
        ["statement/say [speaker=AGO, speaker=AGO] أكد"],
    ),
    "two ministers of whom one has a name are two": (
        "قال وزير الداخلية الأنغولي ووزير العدل باولو مينديز إن الوضع في زامبيا صعب",
        ["statement/say [speaker=AGO, speaker=AGO] قال"],
    ),
    "the international organisation is the one just told of": (
        "حذرت منظمة العمل الدولية من البطالة في مالاوي. وقالت المنظمة الدولية إن زامبيا تعاني أيضا",
        ["statement/warn [speaker=ILO] حذرت", "statement/say [speaker=ILO] قالت"],
    ),
    "else it is the United Nations": (
        "حذرت الأمم المتحدة من المجاعة في مالاوي. وقالت المنظمة الدولية إن زامبيا تعاني أيضا",
        ["statement/warn [speaker=UN] حذرت", "statement/say [speaker=UN] قالت"],
    ),
    "who speaks for «هذه المنظمة» speaks for the one just told of": (
        "حذرت منظمة العمل الدولية من البطالة في مالاوي. وقالت متحدثة باسم هذه المنظمة إن زامبيا تعاني أيضا",
        ["statement/warn [speaker=ILO] حذرت", "statement/say [speaker=ILO] قالت"],
    ),
    "who speaks of something is no spokesman": (
        "أنهى الوزير الأنغولي زيارته إلى لوساكا متحدثا عن شراكة جديدة مع زامبيا. وفي لواندا نفى متحدث باسم "
        "الحكومة الأنغولية وجود خلاف مع مالاوي",
        ["visit/ [visitor=AGO, host=ZMB] زيارته", "statement/reject [speaker=AGO] نفى"],
    ),
    "no man's participle is a state's": (
        "رأى الباحث أن زيارة الوفد تمت لأن زامبيا غيرت موقفها، مطالبا مالاوي بفتح المعبر",
        [],
    ),
    "a ministry's participle is": (
        "أعلنت وزارة الخارجية الأنغولية وقف الرحلات إلى زامبيا، مطالبة مالاوي بفتح المعبر",
        ["statement/say [speaker=AGO] أعلنت", "statement/appeal [speaker=AGO] مطالبة"],
    ),
    "what words end with is said": (
        "اختتم السفير الأنغولي تصريحه بالتأكيد على أن زامبيا بلد صديق. وختم حديثه بالإعراب عن قلقه من موقف مالاوي",
        ["statement/say [speaker=AGO] التأكيد", "statement/say [speaker=AGO] الإعراب"],
    ),
    "a paper between two closing marks opens no quotation": (
        "أعرب الرئيس الأنغولي عن تقديره لزامبيا. ومن جهته كشف المتحدث باسم وزارة الداخلية في مالاوي في حديث "
        "لـ»الشروق»، مشاركة ألف شرطي في تأمين الضيوف، مضيفا أن الشرطة جاهزة",
        ["statement/support [speaker=AGO] أعرب"],
    ),
    "what a state answers another is not of home alone": (
        "دعت أنغولا السلطات الزامبية إلى الإفراج عن المعلم المعتقل. وحكمت محكمة في لوساكا على معلم وثلاثة طلاب بالسجن. "
        "ومثل المعلم أمام المحكمة ثلاث مرات. وقال محاميه إن المحاكمة بطيئة وإن الموقوفين مرضى. "
        "وطلبت أنغولا من زامبيا نقل المعلم إلى مستشفى لكن لوساكا أكدت أن قضاءها مستقل",
        [
            "statement/appeal [speaker=AGO, addressee=ZMB] دعت",
            "statement/appeal [speaker=AGO, addressee=ZMB] طلبت",
            "statement/say [speaker=ZMB] أكدت",
        ],
    ),
    "two offices of one body get a letter each": (
        "وجهت البعثة الأنغولية رسالتين متطابقتين إلى رئيس الجمعية العامة والأمين العام للأمم المتحدة",
        ["letter/message [sender=AGO, recipient=UN, recipient=UN] رسالتين متطابقتين"],
    ),
    "who brings greetings to a reception is the guest": (
        "التقى أمير قطر في الدوحة وزير الدفاع الأنغولي. ونقل الوزير خلال الاستقبال تحيات رئيس بلاده",
        ["meeting/reception [host=QAT, guest=AGO] التقى"],
    ),
}


NAMED: dict[str, tuple[str, str | None, str]] = {
    "where somebody is, is not what he is called": (
        "قال مدير مكتب حركة فتح بنابلس إن مصر شريك",
        None,
        "مدير مكتب حركة فتح",
    ),
    "«المدعو» is no part of a title": (
        "قال السفير الأنغولي المدعو باولو مينديز إن زامبيا شريك",
        "باولو مينديز",
        "السفير الأنغولي",
    ),
    "a body of two states is told whole": (
        "قال رئيس مجلس الأعمال الأنغولي - الزامبي باولو مينديز إن التجارة نمت",
        "باولو مينديز",
        "رئيس مجلس الأعمال الأنغولي - الزامبي",
    ),
    "what a body is called besides stands before the name": (
        "قال المدير العام لمنظمة الأغذية والزراعة «الفاو» باولو مينديز إن الجوع يهدد مالاوي",
        "باولو مينديز",
        "المدير العام لمنظمة الأغذية والزراعة «الفاو»",
    ),
    "so it does where no list has it": (
        'دعا رئيس لجنة حقوق الإنسان العربية "لجنة الحقوق" الدكتور سامر العابد إلى التحقيق في أحداث مالاوي',
        "سامر العابد",
        "رئيس لجنة حقوق الإنسان العربية",
    ),
    "so is a title with a second one behind a comma": (
        "نبه رئيس لجنة الحوار الأنغولي - الزامبي، الوزير السابق باولو مينديز، إلى خطورة الوضع في مالاوي",
        "باولو مينديز",
        "رئيس لجنة الحوار الأنغولي - الزامبي، الوزير السابق",
    ),
}


@pytest.mark.parametrize(("text", "name", "title"), NAMED.values(), ids=NAMED)
def test_who_speaks(text: str, name: str | None, title: str, extractor: Extractor) -> None:
    (event,) = extractor.extract(text, reference_date=PRINTED).events
    (speaker,) = event.participants
    assert (speaker.name, speaker.title) == (name, title)


def test_an_airline_is_no_state(extractor: Extractor) -> None:
    text = "أعلنت كينيا للطيران استئناف رحلاتها إلى مالاوي"
    assert not extractor.extract(text, reference_date=PRINTED).events


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_whose_voice_it_is(text: str, told: list[str], extractor: Extractor) -> None:
    found = extractor.extract(text, reference_date=PRINTED).events
    assert [spoken(event) for event in found] == told

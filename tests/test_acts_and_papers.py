"""Acts told in rarer ways, and the papers and letters that go with them: who, whether, and what they are about.

An event is given as ``type/subtype status [role=actor, ...] {topics}``; statements are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import who
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.events import BaseEvent
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "what is ruled out will not take place": (
        "من المستبعد أن يزور الرئيس البيروفي نجامينا",
        ["visit/None denied [visitor=PER, host=TCD]"],
    ),
    "nor what is ruled out as a noun": (
        "من المستبعد عقد قمة بين الرئيسين البيروفي والتشادي",
        ["meeting/summit denied [party=PER, party=TCD]"],
    ),
    "what is not ruled out may come": (
        "ليس من المستبعد أن يلتقي الرئيس البيروفي نظيره التشادي",
        ["meeting/bilateral possible [party=PER, party=TCD]"],
    ),
    "a measure is taken by deciding on it": (
        "أصدرت الخارجية البيروفية قرارا بطرد القنصل التشادي",
        ["diplomatic_measure/expel occurred [target=TCD, agent=PER]"],
    ),
    "so with a list somebody is struck from": (
        "أصدر رئيس بنما قرارا بشطب تشاد من القائمة السوداء",
        ["diplomatic_measure/sanction occurred [target=TCD, agent=PAN]"],
    ),
    "a listing that is cancelled": (
        "قررت بيرو إلغاء تصنيف حزب الله منظمة إرهابية",
        ["diplomatic_measure/sanction occurred [target=HEZB, agent=PER]"],
    ),
    "an agency stands for its state": (
        "فرض مكتب مراقبة الأصول الأجنبية عقوبات على شركتين تشاديتين",
        ["diplomatic_measure/sanction occurred [agent=USA, target=TCD]"],
    ),
    "two who lift sanctions together": (
        "منذ رفع بيرو وكوبا العقوبات عن تشاد",
        ["diplomatic_measure/sanction occurred [target=TCD, agent=PER, agent=CUB]"],
    ),
    "two who break off their ties together": (
        "بعد قطع بيرو وكوبا علاقاتهما مع تشاد",
        ["diplomatic_measure/sever occurred [target=TCD, agent=PER, agent=CUB]"],
    ),
    "who is exempted from sanctions has none put on him": (
        "أعفت واشنطن بيرو من العقوبات على كوبا",
        [],
    ),
    "nor does who gets round them put them on anybody": (
        "اتهمت بيرو شركات تشادية بالتحايل على العقوبات المفروضة على كوبا",
        [],
    ),
    "nor who votes them down": (
        "استخدمت كوبا حق النقض ضد مشروع قرار يفرض عقوبات على تشاد",
        [],
    ),
    "but who adopts a bill does": (
        "أقرت بيرو مشروع قانون يفرض عقوبات على تشاد",
        ["diplomatic_measure/sanction occurred [agent=PER, target=TCD]"],
    ),
    "two who look on as papers are signed": (
        "أشرف الرئيس البيروفي رفقة نظيره التشادي على مراسم توقيع اتفاقيات في مجال الري",
        ["agreement/signed occurred [party=PER, party=TCD] {مجال الري}"],
    ),
    "so behind a comma": (
        "ترأس الرئيس البيروفي، رفقة نظيره التشادي، أمس مراسم التوقيع على عدد من الاتفاقيات",
        ["agreement/signed occurred [party=PER, party=TCD]"],
    ),
    "but not with his own governor": (
        "أشرف وزير الري البيروفي رفقة والي المدينة على توقيع اتفاقية مع شركة تشادية",
        [],
    ),
    "a paper told before its verb": (
        "الاتفاقية وقعها وزير الري البيروفي ونظيره التشادي",
        ["agreement/signed occurred [party=PER, party=TCD]"],
    ),
    "who signs for which side": (
        "قام بتوقيع المذكرة عن الجانب البيروفي وزير الري وعن الجانب التشادي السفير",
        ["agreement/signed occurred [party=PER, party=TCD]"],
    ),
    "a protocol as papers spell it": (
        "وقع وزير الري البيروفي ونظيره التشادي برتوكول تعاون",
        ["agreement/signed occurred [party=PER, party=TCD] {تعاون}"],
    ),
    "the second paper has a topic of its own": (
        "وقعت بيرو وتشاد اتفاقية للتعاون الثنائي ومذكرة تفاهم في مجال الري",
        ["agreement/signed occurred [party=PER, party=TCD] {تعاون الثنائي | مجال الري}"],
    ),
    "so the signing of one more": (
        "تم التوقيع على مذكرة بين بيرو وتشاد حول الري، بالإضافة إلى التوقيع على برنامج تنفيذي في مجال الثقافة",
        ["agreement/signed occurred [party=PER, party=TCD] {الري | مجال الثقافة}"],
    ),
    "whom a pronoun drives out": (
        "أبلغت الخارجية البيروفية السفير التشادي بقرار طرده",
        ["diplomatic_measure/expel occurred [target=TCD, agent=PER]"],
    ),
    "so a woman": (
        "غادرت السفيرة التشادية ليما بعد قرار بيرو إبعادها",
        ["diplomatic_measure/expel occurred [target=TCD, agent=PER]"],
    ),
    "whom it means with an object is who does it": (
        "أعلنت بيرو طردها القنصل التشادي",
        ["diplomatic_measure/expel occurred [target=TCD, agent=PER]"],
    ),
    "one more measure against the same state": (
        "أعلنت بيرو قطع علاقاتها مع تشاد وسحب دبلوماسييها",
        [
            "diplomatic_measure/sever occurred [target=TCD, agent=PER]",
            "diplomatic_measure/recall occurred [agent=PER, target=TCD]",
        ],
    ),
    "but troops are nobody's envoys": (
        "أعلنت بيرو قطع علاقاتها مع تشاد وسحب جنودها",
        ["diplomatic_measure/sever occurred [target=TCD, agent=PER]"],
    ),
    "a mission's work is stopped": (
        "أعلنت بيرو وقف نشاط السفارة التشادية في ليما",
        ["diplomatic_measure/close occurred [target=TCD, agent=PER]"],
    ),
    "all members of a mission are sent away": (
        "طلبت بيرو مغادرة جميع أعضاء البعثة الدبلوماسية التشادية",
        ["diplomatic_measure/expel occurred [agent=PER, target=TCD]"],
    ),
    "a ministry told by who speaks for it": (
        "قال مصدر مسؤول في وزارة الخارجية البيروفية إن الوزارة استدعت سفير بيرو لدى تشاد",
        ["diplomatic_measure/recall occurred [agent=PER, target=TCD]"],
    ),
    "envoys whose names follow": (
        "قدم أربعة سفراء جدد أوراق اعتمادهم إلى الرئيس البيروفي. والسفراء هم سفراء تشاد ومالي وغانا",
        ["diplomatic_measure/accredit occurred [target=PER, agent=TCD, agent=MLI, agent=GHA]"],
    ),
    "copies are no verb": (
        "تسلم وزير الخارجية البيروفي نسخا من أوراق اعتماد السفير التشادي",
        ["diplomatic_measure/accredit occurred [target=PER, agent=TCD]"],
    ),
    "a letter that holds an invitation": (
        "تسلم الرئيس البيروفي رسالة خطية من نظيره التشادي تتضمن دعوته لحضور القمة",
        ["letter/invitation occurred [recipient=PER, sender=TCD] {حضور القمة}"],
    ),
    "who hands it over has not written it": (
        "سلم وزير الخارجية التشادي الرئيس البيروفي رسالة تتضمن دعوة الرئيس التشادي له لحضور القمة",
        ["letter/invitation occurred [sender=TCD, recipient=PER] {حضور القمة}"],
    ),
    "what is invited to in it is no letter more": (
        "تلقى الرئيس البيروفي رسالة من نظيره التشادي يدعوه فيها لحضور القمة",
        ["letter/invitation occurred [recipient=PER, sender=TCD] {حضور القمة}"],
    ),
    "an appeal in it is none": (
        "بعث الرئيس البيروفي رسالة إلى نظيره التشادي تتضمن دعوته إلى وقف القتال",
        ["letter/message occurred [sender=PER, recipient=TCD] {دعوته إلى وقف القتال}"],
    ),
    "an embassy that an envoy stands in for": (
        "استدعت الخارجية البيروفية القائم بالأعمال بالإنابة لسفارة تشاد في ليما",
        ["diplomatic_measure/summon occurred [agent=PER, target=TCD]"],
    ),
    "an act that leads with «ل» to what it is on": (
        "أعلنت بيرو وتشاد أمس عن التطبيع الكامل للعلاقات",
        ["diplomatic_measure/restore occurred [agent=PER, agent=TCD]"],
    ),
    "so without an article": (
        "أعلنت كوبا رفعا جزئيا للعقوبات المفروضة على تشاد",
        ["diplomatic_measure/sanction occurred [target=TCD, agent=CUB]"],
    ),
    "but not without an adjective between": (
        "أعرب الرئيس البيروفي عن دعمه للعلاقات مع تشاد",
        [],
    ),
    "credentials taken, told as a noun": (
        "احتفل في القصر أمس بتسلم الرئيس البيروفي أوراق اعتماد السفير جون لي سفيرا لجمهورية غانا",
        ["diplomatic_measure/accredit occurred [agent=GHA, target=PER]"],
    ),
    "how many there are is nobody's name": (
        "تسلم الرئيس البيروفي أوراق اعتماد تسعة عشر سفيرا جديدا. "
        "وتسلم الرئيس أوراق اعتماد كل من السيد جون لي سفير غانا، والسيد سمير القاسم سفير جمهورية مالي",
        ["diplomatic_measure/accredit occurred [target=PER, agent=GHA, agent=MLI]"],
    ),
    "a storm may strike the middle of a land": (
        "بعث الرئيس البيروفي برقية عزاء إلى نظيره التشادي، إثر الإعصار الذي اجتاح وسط بلاده",
        ["letter/condolence occurred [sender=PER, recipient=TCD] {الإعصار الذي اجتاح وسط بلاده}"],
    ),
    "fellow feeling beside condolences is no topic": (
        "بعث الرئيس البيروفي ببرقية إلى نظيره التشادي، عبر فيها عن تعازيه الصادقة وتضامنه مع الشعب التشادي",
        ["letter/condolence occurred [sender=PER, recipient=TCD]"],
    ),
    "who presides is not what it is about": (
        "وقعت بيرو وتشاد اتفاقية للتعاون تحت إشراف الأمم المتحدة",
        ["agreement/signed occurred [party=PER, party=TCD] {تعاون}"],
    ),
    "one more measure behind a number of envoys": (
        "قررت بيرو طرد ستة دبلوماسيين تشاديين، وكذلك إغلاق القنصلية التشادية في ليما",
        [
            "diplomatic_measure/expel occurred [target=TCD, agent=PER]",
            "diplomatic_measure/close occurred [target=TCD, agent=PER]",
        ],
    ),
    "who names stands before whom he names": (
        "أعلنت غانا ترشيح بيرو جون لي سفيرا لها في نجامينا",
        ["diplomatic_measure/appoint occurred [agent=PER, target=PER, target=TCD]"],
    ),
    "what talks led to is not what they were about": (
        "أسفرت المباحثات بين الوزيرين البيروفي والتشادي عن توقيع مذكرتي تفاهم في مجال الري",
        [
            "meeting/bilateral occurred [party=PER, party=TCD]",
            "agreement/signed occurred [party=PER, party=TCD] {مجال الري}",
        ],
    ),
    "but what is talked over may be a signing": (
        "بحث الوزيران البيروفي والتشادي توقيع مذكرة تفاهم في مجال الري",
        ["meeting/bilateral occurred [party=PER, party=TCD] {توقيع مذكرة تفاهم في مجال الري}"],
    ),
    "a day in brackets before the act": (
        "أعلنت بيرو أمس (الثلاثاء) فرض عقوبات جديدة على تشاد",
        ["diplomatic_measure/sanction occurred [target=TCD, agent=PER]"],
    ),
    "several lands where those are whom it strikes": (
        "فرضت بيرو عقوبات على أفراد وكيانات في تشاد ومالي والنيجر",
        ["diplomatic_measure/sanction occurred [agent=PER, target=TCD, target=MLI, target=NER]"],
    ),
    "of a list it is told behind the last": (
        "فرضت بيرو عقوبات على سبعة من كبار رجال الأعمال و12 شركة، فضلا عن 17 مسؤولا كبيرا في تشاد",
        ["diplomatic_measure/sanction occurred [agent=PER, target=TCD]"],
    ),
    "representatives and members of parliament": (
        "فرضت بيرو عقوبات شخصية على 228 من ممثلي القيادة والبرلمانيين التشاديين",
        ["diplomatic_measure/sanction occurred [agent=PER, target=TCD]"],
    ),
    "an envoy in their own embassy is called home": (
        "استدعت الخارجية البيروفية القائم بالأعمال في سفارتها بالعاصمة التشادية نجامينا",
        ["diplomatic_measure/recall occurred [agent=PER, target=TCD]"],
    ),
    "who hands over a letter told before has not written it": (
        "الرسالة سلمها السفير البيروفي في تشاد للرئيس التشادي",
        [],
    ),
    "who brings his papers is no taker of them": (
        "استقبل الرئيس البيروفي السفير التشادي جون لي، الذي سلم أوراق اعتماده سفيرا لجمهورية تشاد",
        [
            "meeting/reception occurred [host=PER, guest=TCD]",
            "diplomatic_measure/accredit occurred [agent=TCD, target=PER]",
        ],
    ),
    "a mission's work is taken up again": (
        "أعلنت تشاد استئناف السفارة التشادية لدى ليما عملها",
        ["diplomatic_measure/open occurred [target=PER, agent=TCD]"],
    ),
}


def told(event: BaseEvent) -> str:
    """``type/subtype status [role=actor, ...] {topics}``."""
    topics = " | ".join(topic.text for topic in event.topics)
    return f"{event.type}/{event.subtype} {event.status} {who(event)}" + (f" {{{topics}}}" if topics else "")


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_acts_and_papers(extractor: Extractor, text: str, expected: list[str]) -> None:
    found: tuple[BaseEvent, ...] = extractor.extract(text, reference_date=PRINTED).events
    assert [told(event) for event in found if event.type != "statement"] == expected

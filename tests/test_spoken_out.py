"""What kind of statement the words themselves make of a general verb of saying, and whose words they are.

An event is given as ``type/subtype [role=actor, ...] trigger``; the sentences were written for these tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import spoken
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, list[str]] = {
    # What is laid on another is asked of him; on oneself it is only said.
    "أكد وزير الخارجية الكيني أن على أوغندا سحب قواتها من الكونغو": ["statement/appeal [speaker=KEN] أكد"],
    "أوضح السفير الكوبي أنه يجب على واشنطن رفع الحصار": ["statement/appeal [speaker=CUB] أوضح"],
    "قال الرئيس الغاني إنه يتعين على المجتمع الدولي أن يتحرك لحماية مالي": ["statement/appeal [speaker=GHA] قال"],
    "ذكر وزير المالية الكيني أن على بلاده ديونا كبيرة للصين": ["statement/say [speaker=KEN] ذكر"],
    "أكد وزير الخارجية الكيني أن على أوغندا ديونا كبيرة": ["statement/say [speaker=KEN] أكد"],
    # A stance that is gone on with, of one's own and of others.
    "أكد الرئيس الجزائري استمرار دعم بلاده لموريتانيا": ["statement/support [speaker=DZA] أكد"],
    "قال الرئيس التركي إن بلاده تقف إلى جانب أذربيجان": ["statement/support [speaker=TUR] قال"],
    "قال الوزير الكيني إن بلاده تقف أمام خيار صعب في الصومال": ["statement/say [speaker=KEN] قال"],
    "قال الوزير العراقي إن العراق يواصل دعمه للصومال": ["statement/support [speaker=IRQ] قال"],
    "قال وزير الخارجية الفرنسي إن روسيا تواصل دعمها للانقلابيين في مالي": ["statement/say [speaker=FRA] قال"],
    "قال الوزير السوداني: «نؤكد رفضنا أي قوات أجنبية من كينيا»": ["statement/reject [speaker=SDN] قال"],
    "أشار وزير الخارجية السعودي إلى الدعم الإيراني للحوثيين": ["statement/say [speaker=SAU] أشار"],
    "أعرب الرئيس الصربي عن نيته زيادة التجارة مع كوسوفو": ["statement/promise [speaker=SRB] أعرب"],
    # A state's minister, told before, says what his state does by words.
    "التقى الوزير العماني نظيره الهندي، مؤكدا أن سلطنة عمان ترحب بالاستثمار": [
        "meeting/bilateral [party=OMN, party=IND] التقى",
        "statement/support [speaker=OMN] مؤكدا",
    ],
    "التقى الوزير الأردني نظيره المصري، مؤكدا أن إيران تدعم الحوثيين": [
        "meeting/bilateral [party=JOR, party=EGY] التقى",
        "statement/say [speaker=JOR] مؤكدا",
    ],
    # What something is called.
    "وصف رئيس بوليفيا قرار بيرو بأنه استفزاز غير مبرر": ["statement/condemn [speaker=BOL] وصف"],
    "وصف رئيس بوليفيا اتفاقه مع بيرو بأنه تاريخي": ["statement/support [speaker=BOL] وصف"],
    "وصف رئيس بوليفيا الوضع في بيرو بأنه معقد": ["statement/say [speaker=BOL] وصف"],
    "اعتبر الرئيس الكولومبي أن ما يجري في السودان إبادة جماعية": ["statement/condemn [speaker=COL] اعتبر"],
    "اعتبر الرئيس الكولومبي أن رفض الهدنة في السودان خطأ تاريخي": ["statement/say [speaker=COL] اعتبر"],
    "أكد الرئيس الكولومبي أن دعم بلاده لبيرو معروف": ["statement/say [speaker=COL] أكد"],
    # What an act would bring about, what is turned down.
    "شدد وزير الدفاع البولندي على أن أي هجوم من بيلاروسيا سيلقى ردا حازما": ["statement/warn [speaker=POL] شدد"],
    "قال الرئيس الفنزويلي إن أي تدخل من كولومبيا سيكون إعلان حرب": ["statement/warn [speaker=VEN] قال"],
    "قال المتحدث باسم الخارجية الصينية إنه لا يمكنه التعليق على تقارير أمريكية": ["statement/reject [speaker=CHN] قال"],
    "أكد وزير الخارجية البنمي أن التقارير التي نشرتها الصحف في كوبا عن انسحاب بلاده غير صحيحة": [
        "statement/reject [speaker=PAN] أكد"
    ],
    # Who says it: a headline's participle before a colon, a source that nobody names, a cable's sender.
    "الرئيس الفرنسي محذرا أنقرة: لا تقتربوا من مياهنا": ["statement/warn [speaker=FRA] محذرا"],
    "الرئيس الصيني داعيا واشنطن: كفوا عن تسليح تايوان": ["statement/appeal [speaker=CHN] داعيا"],
    "قال مصدر آخر إن باراغواي أخطرت تشيلي بقرارها، وأضاف أن أسونسيون ستغلق المعبر": [
        "statement/say [speaker=PRY, addressee=CHL] أخطرت"
    ],
    "بعث أمير الكويت برقية تهنئة إلى ملك إسبانيا. وعبر الأمير باسمه عن أصدق التهاني. وأشاد بمتانة العلاقات.": [
        "letter/congratulation [sender=KWT, recipient=ESP] برقية",
        "statement/support [speaker=KWT] أشاد",
    ],
    "قال الناطق بلسان الخارجية التركية إن أنقرة اتفقت مع واشنطن على خلق منطقة آمنة، قائلا إنها ضرورية": [
        "statement/say [speaker=TUR] قال",
        "statement/agree [speaker=TUR, speaker=USA] اتفقت",
        "statement/say [speaker=TUR] قائلا",
    ],
    # One statement of what is announced behind a date; none of a lasting attitude or of those who have come back.
    "أعلنت كوبا، الثلاثاء، طلب سحب الملحق الكندي": ["statement/say [speaker=CUB] أعلنت"],
    "التقى الوفد الإيراني الرئيس العراقي الذي يؤيد الحوار مع طهران": ["meeting/bilateral [party=IRN, party=IRQ] التقى"],
    "أغلقت مالي المعبر الذي تطالب الجزائر بفتحه": [],
    "التقى الوفد الإيراني الرئيس العراقي الذي أيد الحوار مع طهران": [
        "meeting/bilateral [party=IRN, party=IRQ] التقى",
        "statement/support [speaker=IRQ] أيد",
    ],
    "أضاف وزير الخارجية اللبناني أن الذين عادوا من سوريا لم يتعرضوا لأذى": ["statement/say [speaker=LBN] أضاف"],
    # A noun of saying tells what its speaker says elsewhere, unless it has a matter of its own.
    "أغلقت مالي المعبر بعد إعلان باريس أنها ستسحب قواتها. وقالت فرنسا إن السفارة مفتوحة.": [
        "statement/say [speaker=FRA] إعلان",
        "statement/say [speaker=FRA] قالت",
    ],
    "أكد الوزير الفرنسي أن باريس ستسحب قواتها من مالي. وجاء إعلان الوزير الفرنسي سحب القوات بعد لقاء في باماكو.": [
        "statement/say [speaker=FRA] أكد"
    ],
    # A headline's words are an act where they open with one in the first person.
    "وزارة الخارجية البحرينية: ندين الهجوم على مالي": ["statement/condemn [speaker=BHR] :"],
    "الرئيس الكيني: ندعو أوغندا إلى سحب قواتها": ["statement/appeal [speaker=KEN] :"],
    "الرئيس الكيني: لن نقبل قرار أوغندا": ["statement/reject [speaker=KEN] :"],
    "الرئيس الكيني: لن نحضر قمة أوغندا": ["statement/say [speaker=KEN] :"],
    "الوزير الكيني: نقف مع أوغندا": ["statement/support [speaker=KEN] :"],
    "الوزير الكيني: مستعدون للحوار مع أوغندا": ["statement/promise [speaker=KEN] :"],
    "الوزير الكيني: إجراءات أوغندا غير شرعية": ["statement/reject [speaker=KEN] :"],
    "الوزير الكيني: المعبر إلى أوغندا مغلق": ["statement/say [speaker=KEN] :"],
    "أكد وزير الخارجية الكويتي أن الكويت على أتم الاستعداد لدعم اليمن": ["statement/promise [speaker=KWT] أكد"],
    "أكد الوزير الكيني أن بلاده لن تقف مكتوفة الأيدي أمام غارات أوغندا": ["statement/warn [speaker=KEN] أكد"],
    "أعلنت الخارجية الكينية أنها لا تعترف بنتائج الاقتراع في الصومال": ["statement/say [speaker=KEN] أعلنت"],
    # Guests are greeted; acts are welcomed.
    "رحب الوزير الكيني بالسفير الهندي في مستهل الحفل": [],
    "رحب الوزير الكيني بتعيين السفير الهندي": ["statement/support [speaker=KEN] رحب"],
    # A masdar that says why, or what is thought of, is no verb.
    "وصل الوزير العراقي إلى دمشق تضامنا مع أهلها": ["visit/ [visitor=IRQ, host=SYR] وصل"],
    "وصف الرئيس المالي فرضية طلب الجزائر مشاركة بلاده بأنها وهمية": ["statement/say [speaker=MLI] وصف"],
    # One told to his face; who fights in the field speaks for nobody.
    "أعلم وزير الخارجية الكيني نظيره الأوغندي أن المعبر مغلق": ["statement/say [speaker=KEN, addressee=UGA] أعلم"],
    "قال قائد ميداني في المعارضة السورية إن قواته تقدمت نحو حلب": [],
    "قال متحدث باسم المعارضة السورية إن قواتها تقدمت نحو حلب": ["statement/say [speaker=SYROPP] قال"],
    # A paper that two have put out together is of both.
    "صدر بيان مشترك عقب لقاء وزيري الخارجية المصري والأردني في عمان. وجاء في البيان أن المعبر سيفتح.": [
        "agreement/reached [party=EGY, party=JOR] بيان مشترك",
        "meeting/bilateral [party=EGY, party=JOR] لقاء",
        "statement/agree [speaker=EGY, speaker=JOR] جاء في البيان",
    ],
    # A headline of a man by his name is not told again by a palace that says something else.
    "سوناك يتحدث عن الهجرة إلى رواندا\n\nقال قصر باكنغهام إن الملك مهتم بمستقبل كينيا.": [
        "statement/say [speaker=GBR] يتحدث",
        "statement/say [speaker=GBR] قال",
    ],
    # What is told of others is no promise; a paper speaks behind «به», a press office for its own.
    "قال الوزير الكيني إن المتمردين في أوغندا ملتزمون بالهدنة": ["statement/say [speaker=KEN] قال"],
    "قال الوزير الكيني إن بلاده ملتزمة بالهدنة مع أوغندا": ["statement/promise [speaker=KEN] قال"],
    "وفق ما أفاد به بيان للخارجية النيبالية، فتح المعبر مع بوتان": ["statement/say [speaker=NPL] أفاد"],
    "قال مكتب إعلام الرئاسة النيبالية إن المعبر مع بوتان مفتوح": ["statement/say [speaker=NPL] قال"],
    # Who governs at home, and what the weather does there.
    "أعلن الديوان الأميري في الكويت قبول استقالة رئيس مجلس الوزراء": [],
    "رحبت رئيسة وزراء الدنمارك باستقالة حكومة أيسلندا": ["statement/support [speaker=DNK] رحبت"],
}


@pytest.mark.parametrize("text", list(CASES))
def test_what_the_words_come_to(extractor: Extractor, text: str) -> None:
    events = extractor.extract(text, reference_date=PRINTED).events
    assert [spoken(event) for event in events] == CASES[text]

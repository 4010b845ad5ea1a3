"""Verbs of saying that say nothing where they stand, and subjects whom no other speaker may stand in for.

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
    "a prayer is no appeal": (
        "أشاد السفير الأوغندي بكرم رواندا، داعيا الله أن يديم الصداقة بين الشعبين",
        ["statement/support [speaker=UGA] أشاد"],
    ),
    "whom a relative clause goes against": (
        "سترد كينيا على الدول التي تنتقد الحكومة الكينية والصحف التي اتهمت الرئيس الكيني بالفساد",
        [],
    ),
    "a pronoun in a relative clause that goes back to its noun": (
        "سترد أوغندا على التهم التي اتهمت الحكومة الكينية بها كمبالا",
        ["statement/condemn [speaker=KEN, addressee=UGA] اتهمت"],
    ),
    "a source taken up by its adjective": (
        "قال مصدر دبلوماسي كيني إن أوغندا ترفض الخطة. وأضاف المصدر الدبلوماسي أن رواندا تؤيدها.",
        ["statement/say [speaker=KEN] قال", "statement/say [speaker=KEN] أضاف"],
    ),
    "a source of no office": (
        "قال مصدر كيني مطلع إن طائرة أقلعت من أوغندا. وأضاف المصدر المطلع أن الركاب من رواندا.",
        [],
    ),
    "an outlet in marks between the verb and who tells it": (
        "أبلغ «الأنباء» وزير الخارجية الكيني موسى أوتينو أن أوغندا جارة",
        ["statement/say [speaker=KEN] أبلغ"],
    ),
    "bodies without a name": (
        "انتقدت كينيا القرار. ودعت منظمات حقوقية إلى وقف الحرب في رواندا.",
        ["statement/condemn [speaker=KEN] انتقدت"],
    ),
    "bodies that somebody told before calls upon": (
        "انتقد الوزير الكيني القرار. ودعا منظمات حقوقية إلى وقف الحملة على رواندا.",
        ["statement/condemn [speaker=KEN] انتقد", "statement/appeal [speaker=KEN] دعا"],
    ),
    "a paper that shows something": (
        "انتقدت كينيا القرار. وكشفت وثيقة مسربة دعم رواندا للمتمردين.",
        ["statement/condemn [speaker=KEN] انتقدت"],
    ),
    "who spoke is told by the clause before «عندما»": (
        "ذكر الوزير الكيني أن الرئيس الأوغندي كان مخطئا عندما قال إن رواندا ستنسحب",
        ["statement/say [speaker=KEN] ذكر", "statement/say [speaker=UGA] قال"],
    ),
    "whom somebody is accused of by nobody told": (
        "تنفي كينيا القصف الذي تتهم به الحكومة الأوغندية",
        ["statement/reject [speaker=KEN] تنفي"],
    ),
    "who has agreed to what is told before": (
        "الخطة التي كتبها الوسطاء كان الرئيس الأوغندي قد وافق عليها في كيغالي",
        ["statement/agree [speaker=UGA] وافق"],
    ),
    "a wish to God": (
        "أشاد الرئيس الأوغندي بزعيم رواندا الراحل، متمنيا من المولى أن يرحمه",
        ["statement/support [speaker=UGA] أشاد"],
    ),
    "greetings in the name of a state and its people": (
        "أعرب الملك المغربي باسمه واسم حكومة وشعب المملكة المغربية كافة عن أصدق التهاني للشعب الأوغندي",
        [],
    ),
    "what is not told": ("رواندا لا تعلن عدد جنودها في بوروندي، ولن تكشف عنه أوغندا", []),
    "«لا يقول إلا» tells it": (
        "والرئيس الأوغندي لا يقول إلا ما تريده رواندا",
        ["statement/say [speaker=UGA] يقول"],
    ),
    "what may be said one day": ("إذا رفضت أوغندا الخطة فسيقترح الوسطاء خطة ثانية على رواندا", []),
    "what may be said, after what is": (
        "قال الرئيس الأوغندي إنه سينسحب من بوروندي إذا طالبت رواندا بذلك",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a name added to a list": ("أضاف مجلس الأمن الدولي اسم قائد الميليشيا في بوروندي إلى القائمة السوداء", []),
    "a guard that is tightened": ("شددت رواندا الحراسة على حدودها مع بوروندي بعد الهجوم", []),
    "questions that are answered": ("كان الرئيس الأوغندي يرد على سؤال في حوار مع قناة رواندية", []),
    "the answer to a question": (
        "رد الرئيس الأوغندي على سؤال بأن رواندا دولة صديقة",
        ["statement/say [speaker=UGA] رد"],
    ),
    "how they spoke": (
        "قال دبلوماسيون في الأمم المتحدة تحدثوا شريطة إخفاء هوياتهم إن رواندا ستنسحب من بوروندي",
        ["statement/say [speaker=UN] قال"],
    ),
    "who is expected to do something": (
        "تتقدم القوات الموالية للرئيس الأوغندي يوري موسيفيني، الذي يتوقع أن يصل إلى رواندا غدا",
        [],
    ),
    "what is expected of others": ("يتوقع أن تنشر رواندا غدا جنودا في بلاد الرئيس الأوغندي يوري موسيفيني", []),
    "a fact that shows it": (
        "قال وزير الخارجية الأوغندي إن التجارة مع رواندا نمت، ما يؤكد متانة العلاقات",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a meeting that shows it": (
        "أوضح وزير الخارجية الأوغندي أن لقاءه بالرئيس الرواندي أكد أهمية التعاون",
        ["statement/say [speaker=UGA] أوضح", "meeting/bilateral [party=RWA, party=UGA] لقاءه"],
    ),
    "somebody named inside the words does not say them": (
        "أخفق الرئيس الأوغندي يوري موسيفيني في رواندا، وأكد أن موسيفيني عاد بلا نتائج",
        [],
    ),
    "of a relative's verb of saying the head is no subject where another stands behind": (
        "قتل الجنود قائد الجماعة الذي أكدت الحكومة الرواندية أنه فر إلى بوروندي",
        ["statement/say [speaker=RWA] أكدت"],
    ),
    "whom others call so does not speak": ("تحدث الباحثون عن رواندا التي وصفوها بأنها جارة بوروندي الكبرى", []),
    "an unknown force before its verb": (
        "قال الجيش الأوغندي إن الحدود مع رواندا هادئة. وكانت قوات الإقليم الشمالي أعلنت انسحابها. وأضافت أنها لن تعود.",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a man who does something and says": (
        "قال الجيش الأوغندي إن رواندا بثت تسجيلا. ويظهر فيه رجل ملثم يحمل علم بوروندي ويقول إن الهجوم قادم.",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a union that no list knows": (
        "أعلنت الأمم المتحدة أن رواندا فتحت الحدود مع بوروندي. ودعا الاتحاد العالمي للمزارعين إلى التهدئة. "
        "وقال إنه قلق على أوغندا.",
        ["statement/say [speaker=UN] أعلنت"],
    ),
    "an infinitive behind «ل»": ("أجرى الوزير الأوغندي اتصالات لحث رواندا على التهدئة", []),
    "an order to everybody": ("وليحذر كل تاجر أوغندي من البضائع المهربة عبر رواندا", []),
    "one of those told before": (
        "تحدث الناس عن رجال من رواندا. وقالت الحكومة الأوغندية إن أحدهم اعترف بالتسلل من بوروندي",
        ["statement/say [speaker=UGA] قالت"],
    ),
    "an office that no list knows": (
        "أدان النائب الأوغندي الهجوم في رواندا. بدوره، دان أمين سر مجلس الشيوخ داريوش مبونغا الهجوم",
        ["statement/condemn [speaker=UGA] أدان"],
    ),
    "who stands right behind a verb that has nobody for object": (
        "انخفضت أسعار السلع في الاتحاد الأفريقي قال مسؤولون في وزارة الخارجية الأوغندية إن رواندا بعيدة",
        ["statement/say [speaker=UGA] قال"],
    ),
    "who has left his office": ("قال وزير الخارجية الأوغندي السابق إن رواندا تريد السلام مع بوروندي", []),
    "who heads a learned society": (
        "قال مدير المعهد الأوغندي للدراسات إن رواندا تريد السلام. "
        "وأكد المدير العام للشركة الأوغندية أن بوروندي سوق كبيرة",
        [],
    ),
    "a short page of home affairs": (
        "أكد رئيس الوزراء الأوغندي أن أسعار الخبز لن ترتفع. وقال في تصريح إن المخزون كاف. وأضاف أن الرواتب ستدفع",
        [],
    ),
    "a short page of home affairs and others": (
        "أكد رئيس الوزراء الأوغندي أن أسعار الخبز لن ترتفع. وقال إن رواندا سترسل القمح",
        ["statement/say [speaker=UGA] قال"],
    ),
    "a member of an unknown parliament who names no state": (
        "أشار النائب داريوش مبونغا إلى أن البحث تناول كل الملفات. وشكر الحضور.",
        [],
    ),
    "the engineer is no minister of his family": (
        "قالت السعودية إن قطر صديقة. وأشار المهندس مدني إلى أن الطريق طويل. وأفاد أن العمل مستمر في جدة. "
        "وأوضح أن الجسر سيفتتح. وكشف أن التكلفة ارتفعت. ولفت إلى أن المقاول ملتزم. وبين أن الإنارة جاهزة.",
        [],
    ),
    "who gives an interview speaks, not who was told before": (
        "التقى وزير الخارجية الأوغندي نظيره الرواندي. وفي مقابلة أجراها الرئيس البوروندي مع صحيفة محلية، "
        "قال إن بلاده تدعم السلام في الصومال.",
        ["meeting/bilateral [party=UGA, party=RWA] التقى", "statement/say [speaker=BDI] قال"],
    ),
    "a speech of his own is of whoever was told before": (
        "التقى وزير الخارجية الأوغندي نظيره الرواندي. وفي كلمة له قال إن بلاده تدعم السلام في الصومال.",
        ["meeting/bilateral [party=UGA, party=RWA] التقى", "statement/say [speaker=UGA] قال"],
    ),
    "an interview that another held with a channel is no meeting of who was told before": (
        "استقبل الرئيس الأوغندي سفير رواندا. وجاء في مقابلة أجراها رادوفان مع قناة بوروندية أن المعبر سيغلق.",
        ["meeting/reception [host=UGA, guest=RWA] استقبل"],
    ),
    "a meeting told by its pronoun with somebody told of is one": (
        "أكد الرئيس الأوغندي أهمية الزراعة في رواندا. وجاء ذلك في لقاء أجراه مع سفير رواندا.",
        ["statement/say [speaker=UGA] أكد", "meeting/bilateral [party=UGA, party=RWA] لقاء"],
    ),
    "a foreign minister speaks of others in a text of his own state": (
        "قال وزير الخارجية الأوغندي في مقاله: «أبوابنا مفتوحة». وأضاف: «نمد أيدينا إلى جيراننا». "
        "ونشر المقال في كمبالا. ولقي صدى في أوغندا. وعلق عليه كثيرون. وقرأه كتاب في رواندا.",
        ["statement/say [speaker=UGA] قال", "statement/say [speaker=UGA] أضاف"],
    ),
}


@pytest.mark.parametrize("name", list(CASES))
def test_speaker(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    assert [spoken(event) for event in extractor.extract(text, reference_date=PRINTED).events] == expected

"""Journeys, rounds of talks and encounters told in passing, each beside what must not be taken for it.

An event is given as ``type status [role=actor, ...]``; statements are left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import dealt
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "a vessel is nobody's journey": (
        "قال وزير الإغاثة الكويتي إن الحملة مستمرة. وكانت سفينة تحمل أدوية قد وصلت أمس إلى ميناء بورتسودان.",
        [],
    ),
    "an ordinal before the vessel, a wish between dashes": (
        "أمر وزير الدفاع الكويتي بتسيير جسر جوي، ووصلت - بحمد الله - أمس ثاني طائرة إلى مطار الخرطوم.",
        [],
    ),
    "a headline without a verb sends somebody somewhere": (
        "وزير الدفاع الكيني إلى كمبالا غدا",
        ["visit planned [visitor=KEN, host=UGA]"],
    ),
    "he who leaves has come before": (
        "غادر الرئيس الكيني كمبالا اليوم. وكان الرئيس الكيني قد وصل إلى كمبالا أمس الأول في زيارة رسمية.",
        ["visit occurred [visitor=KEN, host=UGA]"],
    ),
    "but who comes has not left a while before": (
        "غادر الوزير الكيني كمبالا في الثاني من مايو. ووصل الوزير الكيني إلى كمبالا اليوم.",
        ["visit occurred [visitor=KEN, host=UGA]", "visit occurred [visitor=KEN, host=UGA]"],
    ),
    "a tour made is no round of talks": (
        "أجرى الوزير الكيني جولة في المنطقة شملت أوغندا",
        ["visit occurred [visitor=KEN, host=UGA]"],
    ),
    "the two of a visit told behind in the sentence": (
        "وقع الجانبان اتفاقا للصيد خلال زيارة الرئيس الكيني إلى أوغندا",
        ["agreement occurred [party=KEN, party=UGA]", "visit occurred [visitor=KEN, host=UGA]"],
    ),
    "whom somebody tells that he met, he does not tell": (
        "تحدث الوزير الكيني عن لقائه أمس مع نظيره الأوغندي",
        ["meeting occurred [party=UGA, party=KEN]"],
    ),
    "with whom a paper was signed, it is not talked over": (
        "تحدث الوزير الكيني عن الاتفاق الموقع أمس مع أوغندا",
        ["agreement occurred [party=UGA, party=KEN]"],
    ),
    "who is brought together with whom, where the place stands between": (
        "ناقش الوزير الكيني خلال لقاء جمعه في كمبالا بنظيره الأوغندي تجارة البن",
        ["meeting occurred [party=UGA, party=KEN]"],
    ),
    "somebody called so is met": (
        "ناقش الوزير الكيني ملف الصيد بعد لقاء رئيس الوزراء التونسي مهدي جمعة",
        ["meeting occurred [party=TUN, party=KEN]"],
    ),
    "the ministry whose hall it is receives nobody and is not received": (
        "استقبل وزير الخارجية الكيني في ديوان الوزارة السفير الغاني",
        ["meeting occurred [host=KEN, guest=GHA]"],
    ),
    "whose encounter it was before his journey, not the city's": (
        "جاءت زيارة الوزير الكيني إلى كمبالا بعد لقائه نظيره التنزاني",
        ["visit occurred [visitor=KEN, host=UGA]", "meeting occurred [party=TZA, party=KEN]"],
    ),
    "her encounter, the lady's": (
        "جاءت زيارة الوزيرة الكينية إلى كمبالا بعد لقائها نظيرها التنزاني",
        ["visit occurred [visitor=KEN, host=UGA]", "meeting occurred [party=TZA, party=KEN]"],
    ),
    "soon, and from whom": (
        "سيتلقى الوزير الكيني قريبا من نظيره الغاني اتصالا هاتفيا",
        ["phone_call planned [party=KEN, initiator=GHA]"],
    ),
    "an envoy's title does not": ("السفير الكيني إلى أوغندا", []),
    "somebody on board": (
        "وصل الوزير المالي على متن طائرة خاصة إلى روما.",
        ["visit occurred [visitor=MLI, host=ITA]"],
    ),
    "what depends on something": ("أوضح الوزير الكيني أن عودة سفيره يتوقف موعدها على الوضع في مالي.", []),
    "a farewell is no encounter": (
        "غادر رئيس غانا الدوحة أمس. وكان في وداعه وزير الدولة القطري.",
        ["visit occurred [visitor=GHA, host=QAT]"],
    ),
    "somebody visited, told behind the pronoun of his guest": (
        "عاد رئيس الحزب البلغاري بعد زيارته ملك إسبانيا.",
        ["visit occurred [host=ESP, visitor=BGR]"],
    ),
    "a guest of the state that tells of him": (
        "تطرق وزير الخارجية العماني إلى زيارة وفد من حركة طالبان، موضحا أنها قصيرة.",
        ["visit occurred [visitor=TALIBAN, host=OMN]"],
    ),
    "a guest of another state": (
        "أشاد الوزير الفرنسي بزيارة البابا إلى كوبا.",
        ["visit occurred [visitor=VAT, host=CUB]"],
    ),
    "a city that one is visiting puts no meeting in it ahead": (
        "بحث الوزير الكندي خلال لقائه نظيره الكوبي في هافانا التي يقوم بزيارتها حاليا ملف الهجرة.",
        ["meeting occurred [party=CUB, party=CAN]", "visit occurred [visitor=CAN, host=CUB]"],
    ),
    "a meeting that will be held": (
        "أكد الوزير الكندي أهمية لقاء الوزيرين الكندي والكوبي الذي سيعقد غدا.",
        ["meeting planned [party=CAN, party=CUB]"],
    ),
    "what somebody expects is still to come": (
        "توقع الناطق الكندي استئناف المفاوضات بين الهند وكوبا.",
        ["meeting planned [party=IND, party=CUB]"],
    ),
    "what somebody expects of a meeting that was held": (
        "توقع الناطق الكندي نتائج مهمة بعد لقائه نظيره الكوبي.",
        ["meeting occurred [party=CUB, party=CAN]"],
    ),
    "two rounds of one negotiation": (
        "انتهت جولة أولى من المحادثات بين الحكومة الكولومبية وحركة طالبان. "
        "وأعلن إرجاء الجولة الثانية من المحادثات بين الحكومة الكولومبية وحركة طالبان.",
        ["meeting occurred [party=COL, party=TALIBAN]", "meeting planned [party=COL, party=TALIBAN]"],
    ),
    "the first and the last of several journeys": (
        "كانت آخر زيارة قام بها الرئيس التونسي إلى روما بعد عام من أول زيارة قام بها الرئيس التونسي إلى روما.",
        ["visit occurred [visitor=TUN, host=ITA]", "visit occurred [visitor=TUN, host=ITA]"],
    ),
    "what two states intend": (
        "كندا وكوبا تعتزمان استئناف مشاورات التعاون.",
        ["meeting planned [party=CAN, party=CUB]"],
    ),
    "what they intend, behind a circumstance": (
        "بعد أعوام من الانقطاع، تعتزم كندا وكوبا استئناف مشاوراتهما.",
        ["meeting planned [party=CAN, party=CUB]"],
    ),
    "the two sides are who was told behind «بين»": (
        "قال الوزير الكويتي إن العلاقات بين اليابان ومصر جيدة، وإن لقاءات ستعقد بين الجانبين.",
        ["meeting planned [party=JPN, party=EGY]"],
    ),
    "parties described anew take up nobody": (
        "حثت بعثة الأمم المتحدة الأطراف الليبية المعنية على الانخراط في مباحثات لحل خلافاتها.",
        [],
    ),
    "with whom, behind what it is about and where": (
        "ستبدأ الحكومة المالية التفاوض على هدنة طويلة مع حركة طالبان في الأراضي القطرية.",
        ["meeting planned [party=TALIBAN, party=MLI]"],
    ),
    "who stands behind a preposition does not act": (
        "أوضح وزير الخارجية المغربي أن لقاءه بملك البحرين وبرئيس وزراء الكويت أكد أهمية التعاون.",
        ["meeting occurred [party=BHR, party=KWT, party=MAR]"],
    ),
    "a minister of a government in exile or elsewhere": (
        "نجا محمود العلي، وزير عدل الحكومة المؤقتة في ليبيا، من حادث في تونس خلال زيارة قصيرة.",
        ["visit occurred [visitor=LBY, host=TUN]"],
    ),
    "an envoy lives where he is posted": (
        "زار السفير النمساوي لدى الأردن أمس مصنع الفوسفات.",
        ["visit occurred [visitor=AUT, host=JOR]"],
    ),
    "somebody alone behind the verb": (
        "وصل الرئيس المالي إلى روما أمس. وزار الوزير الفرنسي مصنعا.",
        ["visit occurred [visitor=MLI, host=ITA]"],
    ),
    "an envoy abroad": (
        "زار السفير النمساوي لدى الأردن سوريا أمس.",
        ["visit occurred [visitor=AUT, host=SYR]"],
    ),
    "an envoy's partner is of the state where he is posted": (
        "التقى السفير النمساوي لدى الأردن رئيس المجلس البلدي.",
        ["meeting occurred [party=AUT, party=JOR]"],
    ),
    "parliaments sit at home": (
        "اجتمع الرئيس الكيني في روما مع أعضاء لجنة الشؤون الخارجية بمجلس الشيوخ.",
        ["meeting occurred [party=KEN, party=ITA]"],
    ),
    "the speaker of the place where one meets him": (
        "التقى وزير الدفاع الكيني في أنقرة رئيس البرلمان.",
        ["meeting occurred [party=KEN, party=TUR]"],
    ),
    "one's own members of parliament": ("التقى الرئيس الكيني في نيروبي أعضاء مجلس الشيوخ.", []),
    "ministers may meet in a third state": ("نائب رئيس الوزراء يلتقي وزير الطاقة في روما.", []),
    "whose part in it is praised has done it": (
        "شكر الوزير الفرنسي أمير قطر على جهوده في استضافة وفد مالي.",
        ["meeting occurred [guest=MLI, host=QAT]"],
    ),
    "a kingdom whose part is praised": (
        "أعربت بولندا عن امتنانها للمملكة الأردنية على دورها في استضافة الوفد الليبي.",
        ["meeting occurred [guest=LBY, host=JOR]"],
    ),
    "a sister republic whose part is praised": (
        "أعربت بولندا عن شكرها للجمهورية التونسية الشقيقة على دورها في استضافة الوفد المالي.",
        ["meeting occurred [guest=MLI, host=TUN]"],
    ),
    "who is blamed for it has done it": (
        "انتقد الرئيس الفرنسي مالي لاستقبالها وفد روسيا.",
        ["meeting occurred [guest=RUS, host=MLI]"],
    ),
    "what a journey is for lies ahead, and is his who travels": (
        "توجه الوزير الفرنسي إلى مالي لاستقباله وفد روسيا.",
        ["visit occurred [visitor=FRA, host=MLI]", "meeting planned [guest=RUS, host=FRA]"],
    ),
    "a part that is the subject's own": (
        "أكدت قطر للوزير الفرنسي على دورها في استضافة وفد مالي.",
        ["meeting occurred [guest=MLI, host=QAT]"],
    ),
    "a king in a province of his own": (
        "يضم المتحف صورا قديمة. وبدأ الملك خالد بن عبدالعزيز زيارة للمنطقة. وعاد الزوار إلى بيوتهم.",
        [],
    ),
    "a foreign minister in a part of the world": (
        "تنشر صحف إيران صورا قديمة. وبدأ وزير الخارجية الأميركي زيارة للمنطقة. وعاد الزوار إلى بيوتهم.",
        ["visit occurred [visitor=USA]"],
    ),
    "who heads a delegation is of its state": (
        "رأس وزير التجارة وفد البحرين في اجتماع وزراء تجارة مجموعة العشرين.",
        ["meeting occurred [party=BHR, party=G20]"],
    ),
    "a delegation is of its leader's state": (
        "قالت الوكالة إن وفدا برئاسة نائب وزير الخارجية الصيني سيصل اليوم إلى كمبالا.",
        ["visit planned [visitor=CHN, host=UGA]"],
    ),
    "who leads a delegation stands for it": (
        "استقبل وزير الطاقة الغاني وفدا من البرلمان المجري يترأسه النائب بيتر كوفاتش.",
        ["meeting occurred [host=GHA, guest=HUN]"],
    ),
    "led by somebody of no office": (
        "وصل الوفد المجري برئاسة بيتر كوفاتش إلى أكرا.",
        ["visit occurred [visitor=HUN, host=GHA]"],
    ),
    "everybody comes to the General Assembly": (
        "سافر الرئيس الغاني إلى نيويورك لحضور اجتماعات الجمعية العامة للأمم المتحدة ولقاء قادة الدول المشاركة.",
        ["visit occurred [visitor=GHA, host=USA]"],
    ),
    "but not to a body's meetings": (
        "سافر وزير المالية الغاني إلى لواندا لحضور اجتماعات الاتحاد الأفريقي.",
        ["visit occurred [visitor=GHA, host=AGO]", "meeting planned [party=AFU, party=GHA]"],
    ),
    "counterparts who act with him meet him all at once": (
        "عقد وزير الطاقة الغاني ونظيراه المجري بيتر كوفاتش والكوبي خوان بيريز اجتماعا في أكرا.",
        ["meeting occurred [party=GHA, party=HUN, party=CUB]"],
    ),
    "those whom he meets he meets one by one": (
        "اجتمع وزير الطاقة الغاني مع نظيريه المجري بيتر كوفاتش والكوبي خوان بيريز في أكرا.",
        ["meeting occurred [party=GHA, party=HUN]", "meeting occurred [party=GHA, party=CUB]"],
    ),
    "two of the three by themselves": (
        "بحث وزراء طاقة غانا وكوبا والمجر في أكرا أسعار النفط. والتقى وزير الطاقة الغاني نظيره الكوبي خوان بيريز.",
        ["meeting occurred [party=GHA, party=CUB, party=HUN]", "meeting occurred [party=GHA, party=CUB]"],
    ),
    "visits in the plural": (
        "يقوم وزير الطاقة الغاني بزيارات رسمية إلى كوبا والمجر.",
        ["visit planned [visitor=GHA, host=CUB]", "visit planned [visitor=GHA, host=HUN]"],
    ),
    "a tour is one": (
        "بدأ وزير الطاقة الغاني جولة تشمل كوبا والمجر.",
        ["visit occurred [visitor=GHA, host=CUB, host=HUN]"],
    ),
    "items of a list of encounters": (
        "أجرى وزير الطاقة الغاني سلسلة لقاءات في أكرا:\n- لقاء مع وزير الطاقة الكوبي خوان بيريز.\n"
        "- اجتماع مع السفير المجري بيتر كوفاتش.",
        ["meeting occurred [party=GHA, party=CUB]", "meeting occurred [party=GHA, party=HUN]"],
    ),
    "an encounter still to be arranged": (
        "اتفق وزير الطاقة الغاني ونظيره الكوبي على ترتيب لقاء قريب بينهما في أكرا.",
        ["meeting planned [party=GHA, party=CUB]"],
    ),
    "but somebody who comes from elsewhere": (
        "تحدث وزير الطاقة الغاني عن لقاء قريب من الصراحة جمعه بنظيره الكوبي.",
        ["meeting occurred [party=CUB, party=GHA]"],
    ),
    "the head of a body with its members": (
        "استقبل الرئيس الغاني رئيس وأعضاء مجلس السيادة السوداني.",
        ["meeting occurred [host=GHA, guest=SDN]"],
    ),
    "an office without its state, and an official of many states": (
        "رئيس الوزراء يلتقي الأمين العام للأمم المتحدة",
        ["meeting occurred [party=None, party=UN]"],
    ),
    "encounters from afar": (
        "اجتمع عن بعد وزير الطاقة الغاني مع وزيري طاقة كوبا والمجر.",
        ["meeting occurred [party=GHA, party=CUB, party=HUN]"],
    ),
    "a screen between them makes it a call": (
        "أجرى وزير الطاقة الغاني عبر تقنية التحاضر عن بعد مباحثات مع نظيره الكوبي.",
        ["phone_call occurred [party=CUB, party=GHA]"],
    ),
    "greetings by word of mouth are no letters": (
        "تبادل الرئيسان الغاني والكوبي التهاني بالعيد في اتصال هاتفي.",
        ["phone_call occurred [party=GHA, party=CUB]"],
    ),
    "who is praised at an encounter told before": (
        "أشاد الرئيس الغاني خلال الاجتماع بالرئيس المجري وجهوده.",
        [],
    ),
    "whom somebody has met is not only praised": (
        "أشاد الرئيس الغاني خلال لقائه بالرئيس المجري.",
        ["meeting occurred [party=HUN, party=GHA]"],
    ),
    "those who come to a summit of a body": (
        "شارك في القمة الخليجية أمير قطر وملك البحرين.",
        ["meeting occurred [party=QAT, party=BHR, party=GCC]"],
    ),
    "offices that stick to what they are of": (
        "استقبل وزيرالخارجية الغاني نظيرهالمجري في أكرا.",
        ["meeting occurred [host=GHA, guest=HUN]"],
    ),
    "a delegation is welcomed": (
        "وصل إلى تونس أمس وفد الكونغرس الأمريكي. وكان في استقبالهم وزير الدفاع التونسي.",
        ["visit occurred [host=TUN, visitor=USA]", "meeting occurred [guest=USA, host=TUN]"],
    ),
    "the goal told of the rank": (
        "تأتي الجولة بعد زيارة نائب المستشارة الألمانية، الذي صار أول مسؤول غربي يزور إيران.",
        ["visit occurred [visitor=DEU, host=IRN]"],
    ),
    "«من قبل» is before, not by": (
        "عاد الوزير الكيني إلى نيروبي حيث التقى من قبل بالسفير النمساوي.",
        ["meeting occurred [party=AUT, party=KEN]"],
    ),
    "on the margin of an encounter of one's own": (
        "قال وزير الطاقة الكيني على هامش لقاء مع نظيره الماليزي إن الأسعار مستقرة.",
        ["meeting occurred [party=MYS, party=KEN]"],
    ),
    "on the margin of others' encounter": (
        "قال وزير الطاقة الكيني على هامش قمة ماليزية تايلاندية إن الأسعار مستقرة.",
        ["meeting occurred [party=MYS, party=THA]"],
    ),
    "a city of two states' guests": (
        "وصل وزير الخارجية البلجيكي إلى القدس أمس، والتقى رئيس الوزراء الإسرائيلي.",
        ["visit occurred [visitor=BEL, host=ISR]", "meeting occurred [party=ISR, party=BEL]"],
    ),
    "the same city, met by the other": (
        "وصل وزير الخارجية البلجيكي إلى القدس أمس، والتقى وزير الأوقاف الفلسطيني.",
        ["visit occurred [visitor=BEL, host=PSE]", "meeting occurred [party=PSE, party=BEL]"],
    ),
    "the seat of a body": (
        "زار وزير الصحة الغيني مقر منظمة الصحة العالمية.",
        ["visit occurred [visitor=GIN, host=WHO]"],
    ),
    "talks that a matter was settled by": (
        "جاء الاتفاق الذي وقعته كينيا مع تنزانيا بعد أعوام من المفاوضات الشاقة.",
        ["agreement occurred [party=KEN, party=TZA]", "meeting occurred [party=KEN, party=TZA]"],
    ),
    "a further session of the two who met": (
        "بحث وزراء خارجية دول مجلس التعاون مع الوزير الكندي الوضع في اليمن وسوريا، "
        "كما استعرضوا أعمال الاجتماع الخامس لمنتدى التعاون بين الجانبين المقرر عقده في أوتاوا.",
        ["meeting occurred [party=GCC, party=CAN]", "meeting planned [party=GCC, party=CAN]"],
    ),
    "a headline's group, named below": (
        "الوزير العماني يستقبل عددا من السفراء الأوروبيين\n\nاستقبل وزير العمل العماني سفير بلغاريا وسفير المجر.",
        ["meeting occurred [host=OMN, guest=BGR, guest=HUN]"],
    ),
    "who is welcomed by his own embassy": (
        "وصل الرئيس الكيني إلى روما أمس. وكان في استقباله السفير الكيني والمدير العام للمراسم.",
        ["visit occurred [visitor=KEN, host=ITA]"],
    ),
    "an interview with somebody in office": (
        "شوهد السفير الكيني خلال مقابلة جمعته بوزير الطاقة الجزائري.",
        ["meeting occurred [party=DZA, party=KEN]"],
    ),
    "whoever has spoken stood before the press": (
        "قالت الوزيرة الغانية إن المعبر مغلق. جاء ذلك في مؤتمر صحفي مشترك مع نظيرها المالي.",
        ["press_conference occurred [party=GHA, party=MLI]"],
    ),
    "where nobody has spoken, nobody stood there": ("جاء ذلك في مؤتمر صحفي مع الوزير المالي.", []),
    "a journalist who has spoken is no party": (
        "قال صحفيون إن المعبر مغلق. جاء ذلك في مؤتمر صحفي مع الوزير المالي.",
        [],
    ),
    "talks that were a call": (
        "ناقش الوزير الغاني مع نظيره المالي أزمة المعبر. جاء ذلك خلال اتصال هاتفي أمس.",
        ["phone_call occurred [party=GHA, party=MLI]"],
    ),
    "talks that were two calls": (
        "ناقش الوزير الغاني مع نظيره المالي والوزير التوغولي أزمة المعبر. جاء ذلك خلال اتصالين هاتفيين منفصلين.",
        ["phone_call occurred [party=GHA, party=MLI]", "phone_call occurred [party=GHA, party=TGO]"],
    ),
    "a call told of by itself": (
        "التقى الوزير الغاني نظيره المالي. وأجرى اتصالا هاتفيا بالوزير التوغولي.",
        ["meeting occurred [party=GHA, party=MLI]", "phone_call occurred [initiator=GHA, party=TGO]"],
    ),
    "received by somebody": (
        "أشاد السفير المالي بالتعاون عقب استقباله من طرف الرئيس الغاني.",
        ["meeting occurred [host=GHA, guest=MLI]"],
    ),
    "who received": (
        "أشاد السفير المالي بالتعاون عقب استقباله الوزير الغاني.",
        ["meeting occurred [guest=GHA, host=MLI]"],
    ),
    "both who met stand before the press": (
        "استقبل الرئيس الغاني السفير المالي. وفي مؤتمر صحفي مشترك قال السفير إن المعبر مفتوح.",
        ["meeting occurred [host=GHA, guest=MLI]", "press_conference occurred [party=GHA, party=MLI]"],
    ),
    "one of them stands there alone": (
        "استقبل الرئيس الغاني السفير المالي. وفي مؤتمر صحفي قال السفير إن المعبر مفتوح.",
        ["meeting occurred [host=GHA, guest=MLI]"],
    ),
    "both who met sign": (
        "استقبل الرئيس الغاني السفير المالي. وفي ختام اللقاء تم توقيع مذكرة تفاهم.",
        ["meeting occurred [host=GHA, guest=MLI]", "agreement occurred [party=GHA, party=MLI]"],
    ),
    "what is signed with somebody else": (
        "استقبل الرئيس الغاني السفير المالي. وتم توقيع مذكرة تفاهم مع شركة للنقل.",
        ["meeting occurred [host=GHA, guest=MLI]"],
    ),
    "a surname that is a nationality too": (
        "التقى الوزير الغاني رئيس الوزراء العراقي محمد شياع السوداني. وناقش الوزير مع رئيس الوزراء السوداني الأزمة.",
        ["meeting occurred [party=GHA, party=IRQ]"],
    ),
    "what arrives is nobody's journey": ("دعا الوزير الغاني إلى تسهيل وصول الأدوية إلى مالي.", []),
    "no man is called work": (
        "عقد الرئيس الغاني اجتماع عمل مع السفير المالي.",
        ["meeting occurred [party=GHA, party=MLI]"],
    ),
    "talks that cannot be held": (
        "أكد الوزير الغاني أنه لا يمكن إجراء مباحثات مع كينيا.",
        ["meeting denied [party=KEN, party=GHA]"],
    ),
    "talks that are not refused": (
        "أكد الوزير الغاني أن بلاده لم ترفض إجراء مباحثات مع كينيا.",
        ["meeting possible [party=KEN, party=GHA]"],
    ),
    "an interview with the press": ("قال الوزير الكيني في مقابلة مع صحيفة جزائرية إن الأسعار مستقرة.", []),
    "who went somewhere, told before the verb": (
        "ذكرت الوكالة أن وزير الدفاع الكيني توجه أمس إلى أكرا.",
        ["visit occurred [visitor=KEN, host=GHA]"],
    ),
    "who sends something there": ("الوزيرة الكينية توجه إلى أكرا رسالة تحذير.", []),
    "next, the guest meets another of his hosts": (
        "عقد لقاء بين الرئيس الكيني ونظيره المالي، تلاه اجتماع مع وزير الدفاع المالي.",
        ["meeting occurred [party=KEN, party=MLI]", "meeting occurred [party=KEN, party=MLI]"],
    ),
    "next, one of the two meets somebody else": (
        "عقد لقاء بين الرئيس الكيني ونظيره المالي، تلاه اجتماع مع وزير الدفاع الغاني.",
        ["meeting occurred [party=KEN, party=MLI]"],
    ),
    "who was there, told behind day and place": (
        "عقد اجتماع ثلاثي أمس في جنيف ضم الرئيس الكيني ونظيره الغاني والوزير المالي.",
        ["meeting occurred [party=KEN, party=GHA, party=MLI]"],
    ),
    "a country taken in": ("بحث اجتماع أمس في جنيف ضم مالي إلى الاتحاد.", []),
    "the prime ministers of both countries": (
        "استقبل رئيس الوزراء الغاني نظيره المالي. ومن المقرر أن يعقد رئيسا وزراء البلدين مباحثات غدا.",
        ["meeting occurred [host=GHA, guest=MLI]", "meeting planned [party=GHA, party=MLI]"],
    ),
    "a minister in both countries' service": ("عين الرئيس الغاني وزيرا لخارجية البلدين في مالي.", []),
    "the journey that the page is about": (
        "وصل الرئيس الكيني إلى أكرا. وتعد هذه الزيارة الأولى التي يقوم بها الرئيس الكيني إلى غانا.",
        ["visit occurred [visitor=KEN, host=GHA]"],
    ),
    "a journey still to come": (
        "أعلنت الزيارة التي يقوم بها الرئيس الكيني غدا إلى غانا.",
        ["visit planned [visitor=KEN, host=GHA]"],
    ),
    "what was not announced takes place": (
        "وصل الوزير الغاني إلى باماكو في زيارة مفاجئة لم يعلن عنها للقاء نظيره المالي.",
        ["visit occurred [visitor=GHA, host=MLI]", "meeting planned [party=MLI, party=GHA]"],
    ),
    "what was not held does not": (
        "قال الوزير الغاني إن الاجتماع مع الرئيس المالي لم يعقد.",
        ["meeting denied [party=MLI, party=GHA]"],
    ),
    "who goes with him, between commas": (
        "يقوم الرئيس الغاني، يرافقه عدد من الوزراء، غدا بزيارة إلى مالي.",
        ["visit planned [visitor=GHA, host=MLI]"],
    ),
    "with whom somebody stood before the press": (
        "أجرى الرئيس الكيني مكالمة هاتفية مع نظيره الغاني. وجاءت المكالمة بعد يومين من تصريحات الرئيس الكيني خلال "
        "الندوة الصحفية المشتركة مع الرئيس المالي.",
        ["phone_call occurred [initiator=KEN, party=GHA]", "press_conference occurred [party=MLI, party=KEN]"],
    ),
    "who receives somebody right upon his arrival": (
        "وصل رئيس الوزراء الكيني إلى أكرا. وفور وصوله استقبله الرئيس الغاني.",
        ["visit occurred [visitor=KEN, host=GHA]", "meeting occurred [guest=KEN, host=GHA]"],
    ),
    "who thanks somebody right upon his own arrival": (
        "وصل رئيس الوزراء الكيني إلى أكرا. وفور وصوله شكره الرئيس الغاني.",
        ["visit occurred [visitor=KEN, host=GHA]"],
    ),
    "who was there to meet him, told before": (
        "وصل الوزير الكيني إلى أكرا. وكان الرئيس الغاني في استقباله.",
        ["visit occurred [visitor=KEN, host=GHA]", "meeting occurred [guest=KEN, host=GHA]"],
    ),
    "who was there to see him off, told before": (
        "غادر الوزير الكيني أكرا. وكان الرئيس الغاني في وداعه.",
        ["visit occurred [visitor=KEN, host=GHA]"],
    ),
    "a guest on a tour of his own": (
        "استقبل الرئيس المالي وزير الخارجية البريطاني الذي يقوم بجولة في أفريقيا.",
        ["meeting occurred [host=MLI, guest=GBR]", "visit occurred [visitor=GBR, host=MLI]"],
    ),
    "delegations of a movement and a state are guests": (
        "أعلنت الخارجية الكينية أنها ستستضيف وفدين من حركة حماس وأوغندا غدا لبحث الهدنة.",
        ["meeting planned [guest=HAMAS, guest=UGA, host=KEN]"],
    ),
    "he goes on of whom the spokesman tells": (
        "قال المتحدث باسم الخارجية الكينية إن وزير الدفاع سيزور غانا كما سيبحث مع نظيره الغاني أمن الحدود.",
        ["visit planned [visitor=KEN, host=GHA]", "meeting planned [party=GHA, party=KEN]"],
    ),
    "a day between the verb and who arrives": (
        "حل صباح السبت وزير الخارجية الغاني بالعاصمة الكينية نيروبي.",
        ["visit occurred [visitor=GHA, host=KEN]"],
    ),
    "a solution on a day": ("عرض الوسيط حل السبت على الوزير الغاني في العاصمة الكينية نيروبي.", []),
    "what is to be done with an encounter leads to its sides": (
        "القمة المزمع إجراؤها بين كينيا وأوغندا",
        ["meeting planned [party=KEN, party=UGA]"],
    ),
    "or is being done": (
        "المفاوضات الجاري عقدها بين بيرو وتشاد",
        ["meeting occurred [party=PER, party=TCD]"],
    ),
    "the adjectives of two states between marks": (
        "القمة «الكينية – الأوغندية» تبحث أمن الحدود",
        ["meeting occurred [party=KEN, party=UGA]"],
    ),
    "packing is not yet going": (
        "يحزم الوزير الكيني حقائبه للسفر إلى كمبالا",
        ["visit planned [host=UGA, visitor=KEN]"],
    ),
    "who tells of the talks of others holds none": ("أعلنت الخارجية الكينية تأجيل المحادثات التشادية", []),
    "nor does who denies that they are off": ("نفت بيرو إلغاء المفاوضات المالية", []),
    "but who holds them does": (
        "أجرى وزير الخارجية الكيني محادثات مع الحكومة التشادية",
        ["meeting occurred [party=KEN, party=TCD]"],
    ),
    "at the head of a clause somebody has become what he is": (
        "وبعد الوزير التشادي، بات مودي أول رئيس وزراء هندي يزور كمبالا",
        ["visit occurred [visitor=IND, host=UGA]"],
    ),
    "what is done time and again": ("كثيرا ما يلتقي الوزير الكيني نظيره الأوغندي في كمبالا", []),
    "what people are used to": ("اعتاد وزراء كينيا وأوغندا عقد اجتماعات في كمبالا", []),
    "what is done every year": ("يلتقي قادة كينيا وأوغندا مرة كل عام", []),
    "each time one comes": ("كلما زار الرئيس الكيني كمبالا التقى نظيره الأوغندي", []),
    "but a habit of something else is beside it": (
        "اعتاد الرئيس الكيني الصمت، والتقى اليوم نظيره الأوغندي",
        ["meeting occurred [party=UGA, party=KEN]"],
    ),
    "who is to come to a yearly gathering has come once": (
        "زار الرئيس الكيني كمبالا لحضور القمة التي تعقد كل عام",
        ["visit occurred [visitor=KEN, host=UGA]"],
    ),
    "whom one urges to talk with others": (
        "حثت النرويج غانا على البدء في محادثات مع توغو.",
        ["meeting possible [party=TGO, party=GHA]"],
    ),
    "whom one asks for it by way of a preposition": (
        "طلب الوزير الكيني من نظيره الأوغندي استئناف المفاوضات مع رواندا.",
        ["meeting possible [party=RWA, party=UGA]"],
    ),
    "who urges others in the course of talks held them": (
        "حث الوزير الكيني خلال محادثات مع نظيره الغاني حكومة مالي على الهدوء.",
        ["meeting occurred [party=GHA, party=KEN]"],
    ),
    "a meeting that has come to light and was held": (
        "كانت كينيا قد كشفت عن لقاء عقده وزيرها مع نظيره الغاني في أكرا.",
        ["meeting occurred [party=KEN, party=GHA]"],
    ),
    "one that has come to light, and nobody says when": (
        "كانت كينيا قد كشفت عن لقاء لوزيرها مع نظيره الغاني في أكرا.",
        ["meeting planned [party=KEN, party=GHA]"],
    ),
    "the summit of a union of states": (
        "بدأت في لومي قمة طارئة لزعماء إيكواس لبحث أزمة مالي.",
        ["meeting occurred [party=ECOWAS]"],
    ),
    "heads of state and government": (
        "اجتمع رؤساء دول وحكومات مجموعة شرق أفريقيا في كمبالا.",
        ["meeting occurred [party=EAC]"],
    ),
    "one official of a union at a summit of whoever": ("حضر الأمين العام لرابطة آسيان قمة في لومي.", []),
    "whom one urges in the course of another encounter": (
        "حث الوزير النرويجي خلال اللقاء الحكومة الغانية على بدء مفاوضات مع توغو.",
        ["meeting possible [party=TGO, party=GHA]"],
    ),
    "talks that are only backed": (
        "تؤيد النرويج البدء الفوري للمفاوضات بين غانا وتوغو.",
        ["meeting possible [party=GHA, party=TGO]"],
    ),
    "talks that are under way when they are backed": (
        "أيدت النرويج المحادثات الجارية بين غانا وتوغو.",
        ["meeting occurred [party=GHA, party=TGO]"],
    ),
    "what a state says that it is talking over": (
        "أعلنت لومي أنها تبحث الملف مع أكرا وكمبالا.",
        ["meeting occurred [party=GHA, party=UGA, party=TGO]"],
    ),
    "what a man who is reported to travel does next, in one tense": (
        "ذكر بيان أن الوزير الكيني يزور أكرا ويبحث مع نظيره الغاني الأزمة.",
        ["visit occurred [visitor=KEN, host=GHA]", "meeting occurred [party=GHA, party=KEN]"],
    ),
    "but who has arrived still has it before him": (
        "أعلنت كينيا أن وزيرها وصل إلى أكرا ويلتقي نظيره الغاني.",
        ["visit occurred [visitor=KEN, host=GHA]", "meeting planned [party=GHA, party=KEN]"],
    ),
    "another's envoy is summoned, whatever has befallen one's own": (
        "استدعت الخارجية الكينية السفير الغاني لإبلاغه احتجاجا على تهم وجهت إلى دبلوماسي كيني.",
        ["diplomatic_measure occurred [agent=KEN, target=GHA]"],
    ),
    "at whose invitation somebody comes": (
        "وصل وفد كيني إلى لومي بدعوة توغولية.",
        ["visit occurred [visitor=KEN, host=TGO]"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_encounter(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = extractor.extract(text, reference_date=PRINTED).events
    assert [dealt(event) for event in events if event.type not in {"statement", "letter"}] == expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("نفى المتحدث باسم الخارجية الكينية بول أوتينو إجراء محادثات مع غانا في أكرا.", {None}),
        ("قال المتحدث باسم الخارجية الكينية بول أوتينو خلال لقائه السفير الغاني إن الحدود آمنة.", {None, "بول أوتينو"}),
    ],
    ids=["talks of his state", "his own meeting"],
)
def test_a_spokesman_who_tells_of_talks_has_had_none(extractor: Extractor, text: str, names: set[str | None]) -> None:
    meetings = [event for event in extractor.extract(text, reference_date=PRINTED).events if event.type == "meeting"]
    assert [{one.actor for one in event.participants} for event in meetings] == [{"KEN", "GHA"}]
    assert {one.name for event in meetings for one in event.participants} == names

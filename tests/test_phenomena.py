"""What the Arabic does, from sentence to events: one line a phenomenon, in sentences written for these tests.

An event is given as ``type/subtype/status [role=actor, ...] date @place {topics}``, roles and topics in the order of
the text; what is left out is not compared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefs import brief
from diplo_events.testing import PRINTED

if TYPE_CHECKING:
    from diplo_events.extractor import Extractor


CASES: dict[str, tuple[str, list[str]]] = {
    "the latter is the state told last": (
        "ردت النرويج على بيلاروسيا بعد طرد الأخيرة ثلاثة دبلوماسيين نرويجيين.",
        ["diplomatic_measure/expel/occurred [agent=BLR, target=NOR]"],
    ),
    "the latest of something is nobody": (
        "بحث الرئيس الكيني مع نظيره الغاني التطورات الأخيرة.",
        ["meeting/bilateral/occurred [party=KEN, party=GHA]"],
    ),
    "a state told as another's neighbour": (
        "أبرمت بولندا صفقة مع جارتها ليتوانيا لنقل الغاز.",
        ["agreement/signed/occurred [party=POL, party=LTU]"],
    ),
    "a neighbour of which no name is told is nobody": (
        "أبرمت بولندا صفقة مع جارتها لنقل الغاز.",
        [],
    ),
    "what a journey is like stands before where it leads": (
        "قامت رئيسة سلوفاكيا بزيارة عمل إلى قبرص.",
        ["visit//occurred [visitor=SVK, host=CYP]"],
    ),
    "who acts where a mission is posted does it to whose it is": (
        "قررت كندا إغلاق القنصلية البيلاروسية في مونتريال.",
        ["diplomatic_measure/close/occurred [target=BLR, agent=CAN]"],
    ),
    "an envoy told by the state that calls him home": (
        "استدعت الخارجية الكينية سفير كينيا في أوسلو.",
        ["diplomatic_measure/recall/occurred [agent=KEN, target=NOR]"],
    ),
    "another's envoy is summoned": (
        "استدعت الخارجية الكينية سفير النرويج في نيروبي.",
        ["diplomatic_measure/summon/occurred [agent=KEN, target=NOR]"],
    ),
    "a capital that recognises somebody": (
        "جاء ذلك بعد اعتراف أوسلو بدولة فلسطين.",
        ["diplomatic_measure/other/occurred [agent=NOR, target=PSE]"],
    ),
    "a package of sanctions is the subject's own": (
        "صادق الاتحاد الأوروبي على حزمة عقوبات جديدة ضد ميانمار.",
        [
            "statement/support/occurred [speaker=EU]",
            "diplomatic_measure/sanction/occurred [target=MMR, agent=EU]",
        ],
    ),
    "what only two do together is of both who met": (
        "التقى وزير الصيد الآيسلندي نظيره النرويجي ووقعا مذكرة تفاهم.",
        ["meeting/bilateral/occurred [party=ISL, party=NOR]", "agreement/signed/occurred [party=ISL, party=NOR]"],
    ),
    "the verb that a feminine state goes with": (
        "فنلندا توقع اتفاقية مع إستونيا.",
        ["agreement/signed/occurred [party=FIN, party=EST]"],
    ),
    "a press conference that he held and somebody": (
        "قال الوزير المالطي في مؤتمر صحفي عقده ونظيره الكيني إن الأمر مهم.",
        [
            "statement/say/occurred [speaker=MLT]",
            "press_conference//occurred [party=KEN, party=MLT]",
        ],
    ),
    "one adjective of the Emirates": (
        "وصل إلى نيروبي وزير إماراتي.",
        ["visit//occurred [host=KEN, visitor=ARE]"],
    ),
    "how long it took stands between who receives and who comes": (
        "استقبل ملك الأردن لمدة ثلاث ساعات ونصف الساعة رئيسة ليبيريا.",
        ["meeting/reception/occurred [host=JOR, guest=LBR]"],
    ),
    "once more stands between who meets and who is met": (
        "التقى الموفد السويسري مجددا الرئيس الأرمني.",
        ["meeting/bilateral/occurred [party=CHE, party=ARM]"],
    ),
    "far from the press": (
        "التقى السفير البلغاري بعيدا عن وسائل الإعلام وزيرة العدل الليبية.",
        ["meeting/bilateral/occurred [party=BGR, party=LBY]"],
    ),
    "what talks were like stands before whom they were with": (
        "أجرى الموفد الأممي محادثات وصفها بالبناءة مع وزيرة الخارجية الكوبية.",
        ["meeting/bilateral/occurred [party=UN, party=CUB]"],
    ),
    "what talks dealt with are the ties of others": (
        "قال الوزير المالي إن المباحثات تناولت التعاون بين كوبا وبيرو.",
        ["statement/say/occurred [speaker=MLI]"],
    ),
    "two are talked into meeting each other": (
        "نجح الوسيط الأممي في إقناع الرئيسين القبرصي والأرمني بالاجتماع في نيروبي.",
        ["meeting/bilateral/occurred [party=CYP, party=ARM] @نيروبي"],
    ),
    "who is the first of all received": (
        "بات الرئيس الغامبي ثالث زعيم تستقبله رئيسة سلوفاكيا.",
        ["meeting/reception/occurred [host=SVK, guest=GMB]"],
    ),
    "who is the first to go there": (
        "كانت وزيرة الدفاع السويدية أول مسؤولة أوروبية تزور هراري.",
        ["visit//occurred [visitor=SWE, host=ZWE]"],
    ),
    "the two go on to a third": (
        "التقى الرئيس الغاني نظيره الكيني ثم عقدا اجتماعا مع رئيس وزراء إثيوبيا.",
        [
            "meeting/bilateral/occurred [party=GHA, party=KEN]",
            "meeting/multilateral/occurred [party=GHA, party=KEN, party=ETH]",
        ],
    ),
    "who goes on elsewhere meets somebody there": (
        "زار رئيس مالي نظيره الغاني ثم توجه إلى أوسلو للقاء ملك النرويج.",
        [
            "visit//occurred [visitor=MLI, host=GHA]",
            "visit//occurred [host=NOR, visitor=MLI]",
            "meeting/bilateral/planned [party=NOR, party=MLI]",
        ],
    ),
    "what is hosted at a margin has no guest": (
        "التقى وزير الدفاع الكيني نظيره البلجيكي على هامش قمة تستضيفها الرئيسة المالاوية.",
        ["meeting/bilateral/occurred [party=KEN, party=BEL]"],
    ),
    "he may meet somebody else too": (
        "سيلتقي الرئيس الغاني نظيره الكيني اليوم وقد يلتقي رئيس البرلمان الكيني.",
        [
            "meeting/bilateral/planned [party=GHA, party=KEN]",
            "meeting/bilateral/possible [party=KEN, party=GHA]",
        ],
    ),
    "those who agree on another encounter hold it": (
        "قالت المتحدثة إن وزيرة العدل الكينية اتفقت مع نظيرها المجري على عقد لقاء جديد.",
        ["statement/agree/occurred [speaker=KEN, speaker=HUN]", "meeting/bilateral/planned [party=KEN, party=HUN]"],
    ),
    "a party's leader charged with something is met too": (
        "يصل الموفد الكندي إلى كمبالا حيث سيلتقي وزيرة العدل الأوغندية المكلفة تشكيل الحكومة.",
        ["visit//planned [visitor=CAN, host=UGA] @كمبالا", "meeting/bilateral/planned [party=UGA, party=CAN]"],
    ),
    "the evening stands between who meets and who is met": (
        "اجتمع الموفد الكندي برئيس الوزراء اللبناني ثم التقى مساء ممثلين عن حزب الله.",
        ["meeting/bilateral/occurred [party=CAN, party=LBN]", "meeting/bilateral/occurred [party=HEZB, party=CAN]"],
    ),
    "who goes to a palace is received there": (
        "توجه رئيس مالي إلى عمان حيث استقبل من قبل ملك الأردن.",
        ["visit//occurred [visitor=MLI, host=JOR] @عمان", "meeting/reception/occurred [host=JOR, guest=MLI]"],
    ),
    "where one puts down one's luggage": (
        "حطت رئيسة سلوفاكيا رحالها في الجزائر أمس.",
        ["visit//occurred [visitor=SVK, host=DZA] @الجزائر"],
    ),
    "two encounters, one with each": (
        "عقدت الوزيرة الكندية لقاءين منفصلين، الأول مع ملك الأردن، والثاني مع رئيس وزراء ليبيا.",
        ["meeting/bilateral/occurred [party=CAN, party=JOR]", "meeting/bilateral/occurred [party=CAN, party=LBY]"],
    ),
    "with whom talks were held was told before": (
        "وصلت وزيرة العدل السويدية إلى نيروبي وأجرى معها الرئيس الكيني محادثات.",
        ["visit//occurred [visitor=SWE, host=KEN] @نيروبي", "meeting/bilateral/occurred [party=SWE, party=KEN]"],
    ),
    "so many officials, told in figures": (
        "فرضت كندا عقوبات على 23 مسؤولا بيلاروسيا.",
        ["diplomatic_measure/sanction/occurred [agent=CAN, target=BLR]"],
    ),
    "civil servants of another state are sent away": (
        "طردت كندا عددا من الموظفين البيلاروسيين.",
        ["diplomatic_measure/expel/occurred [agent=CAN, target=BLR]"],
    ),
    "a company's workers of another state are not": ("طردت شركة كندية عددا من الموظفين البيلاروسيين.", []),
    "somebody announces that two others came to terms": (
        "أعلن الوسيط الأفريقي توصل السودان وإثيوبيا إلى اتفاق حول الحدود.",
        [
            "statement/say/occurred [speaker=AFU]",
            "agreement/reached/occurred [party=SDN, party=ETH] {الحدود}",
        ],
    ),
    "an agreement without article, and who signed it": (
        "بموجب اتفاق صداقة وقعه رئيس غانا ونظيره التوغولي.",
        ["agreement/signed/occurred [party=GHA, party=TGO]"],
    ),
    "an agreement between the two told in the sentence": (
        "سيوقع الرئيس الكيني ونظيره الغاني غدا خطة لتنفيذ الاتفاق التجاري المبرم بين بلديهما العام الماضي.",
        [
            "agreement/signed/planned [party=KEN, party=GHA]",
            "agreement/signed/occurred [party=KEN, party=GHA]",
        ],
    ),
    "a cable like the one told before": (
        "تلقى ملك المغرب برقية تهنئة من الرئيس الغاني. كما بعث رئيس بنين ببرقية تهنئة جاء فيها: نتمنى لكم الصحة.",
        [
            "letter/congratulation/occurred [recipient=MAR, sender=GHA]",
            "letter/congratulation/occurred [sender=BEN, recipient=MAR]",
        ],
    ),
    "two cables to two heads of state": (
        "بعث ملك البحرين برقيتي تعزية إلى الرئيس الغاني ونظيره التوغولي.",
        [
            "letter/condolence/occurred [sender=BHR, recipient=GHA]",
            "letter/condolence/occurred [sender=BHR, recipient=TGO]",
        ],
    ),
    "who turns to somebody with a letter goes nowhere": (
        "توجه الرئيس القبرصي برسالة خطية إلى الرئيس المالطي.",
        ["letter/message/occurred [sender=CYP, recipient=MLT]"],
    ),
    "a plural told with a broken plural": (
        "ردت بيلاروسيا على طرد الدبلوماسيين البيلاروس من ليتوانيا.",
        ["diplomatic_measure/expel/occurred [target=BLR, agent=LTU]"],
    ),
    "what an encounter saw signed": (
        "التقى الوزير الغاني نظيره الكوبي. وشهد اللقاء توقيع ثلاث اتفاقيات.",
        [
            "meeting/bilateral/occurred [party=GHA, party=CUB]",
            "agreement/signed/occurred [party=GHA, party=CUB]",
        ],
    ),
    "what a fair saw signed is nobody's": (
        "التقى الوزير الغاني نظيره الكوبي. وشهد المعرض توقيع ثلاثة كتب.",
        ["meeting/bilateral/occurred [party=GHA, party=CUB]"],
    ),
    "ties of the two told": (
        "أغلقت كوبا سفارتها في بنما بعد تعليق علاقاتهما الدبلوماسية.",
        [
            "diplomatic_measure/close/occurred [agent=CUB, target=PAN]",
            "diplomatic_measure/sever/occurred [agent=CUB, agent=PAN]",
        ],
    ),
    "sanctions that are near": (
        "أكدت كندا اقتراب الاتحاد الأوروبي من فرض عقوبات على ميانمار.",
        ["statement/say/occurred [speaker=CAN]"],
    ),
    "a package that one state would not let pass": (
        "قالت قبرص إنها لن تسمح للاتحاد الأوروبي باعتماد حزمة من العقوبات ضد ميانمار.",
        ["statement/reject/occurred [speaker=CYP]"],
    ),
    "those counted are sent away, whoever is told behind them": (
        "قررت كندا طرد 12 دبلوماسيا بيلاروسيا واثنين من موظفي القنصلية.",
        ["diplomatic_measure/expel/occurred [target=BLR, agent=CAN]"],
    ),
    "a letter goes to whom is told next to it": (
        "وجه الرئيس الكيني دعوة إلى ملك بلجيكا لحضور المعرض الذي يقام في مومباسا خلال زيارة السلطان إلى غانا.",
        [
            "letter/invitation/occurred [sender=KEN, recipient=BEL]",
        ],
    ),
    "an envoy in the mission of his state is summoned where that is": (
        "استدعاء القائم بالأعمال في سفارة فنلندا بالمغرب إلى وزارة الخارجية.",
        ["diplomatic_measure/summon/occurred [target=FIN, agent=MAR]"],
    ),
    "who acts was told before, and whom he met gets the letter": (
        "فاجتمع بالرئيس الغاني وسلمه رسالة من ملك بلجيكا.",
        ["letter/message/occurred [recipient=GHA, sender=BEL]"],
    ),
    "what somebody has decided is no verb of its own": (
        "قال مسؤولون ماليزيون إن الحاكم الغاني قرر طرد السفير التوغولي.",
        ["statement/say/occurred [speaker=MYS]", "diplomatic_measure/expel/occurred [target=TGO, agent=GHA]"],
    ),
    "an agreement reached before they met": (
        "أجرى الوزير الغاني محادثات مع الرئيس الكيني بعد الاتفاق الذي جرى التوصل إليه في أديس أبابا.",
        ["meeting/bilateral/occurred [party=GHA, party=KEN]"],
    ),
    "who hands over a letter told before did not write it": (
        "بعث رئيس الوزراء المجري رسالة خطية إلى الرئيس الغاني. وقام بتسليم الرسالة للرئيس الغاني سفير المجر لدى أكرا.",
        ["letter/message/occurred [sender=HUN, recipient=GHA]"],
    ),
    "two letters to two rulers": (
        "بعث الرئيس الكيني رسالتين خطيتين إلى ملك بلجيكا وسلطان بروناي.",
        ["letter/message/occurred [sender=KEN, recipient=BEL]", "letter/message/occurred [sender=KEN, recipient=BRN]"],
    ),
    "one letter to two": (
        "بعث الرئيس الكيني رسالة خطية إلى ملك بلجيكا وسلطان بروناي.",
        ["letter/message/occurred [sender=KEN, recipient=BEL, recipient=BRN]"],
    ),
    "a diplomat alone is expelled from his own mission": (
        "أعلنت الخارجية الكينية أمس عن طرد دبلوماسي غاني من سفارة أكرا في نيروبي.",
        [
            "statement/say/occurred [speaker=KEN]",
            "diplomatic_measure/expel/occurred [target=GHA, agent=KEN]",
        ],
    ),
    "what a predecessor was puts nothing in the past": (
        "كينيا تعين سفيرا لدى غانا\nعينت الحكومة الكينية يوهان ماير سفيرا لدى غانا خلفا للسفير الذي كان يشغل المنصب.",
        ["diplomatic_measure/appoint/occurred [agent=KEN, target=GHA, target=KEN]"],
    ),
    "whom a verb's pronoun stands for is met": (
        "وصل الوزير الكيني إلى أكرا والتقاه نظيره الغاني.",
        [
            "visit//occurred [visitor=KEN, host=GHA]",
            "meeting/bilateral/occurred [party=GHA, party=KEN]",
        ],
    ),
    "so is he of whom the sentence before has told": (
        "وصلت الوزيرة الكينية إلى أكرا. وقد استقبلها نظيرها الغاني في المطار.",
        [
            "visit//occurred [visitor=KEN, host=GHA]",
            "meeting/reception/occurred [guest=KEN, host=GHA]",
        ],
    ),
    "an encounter that somebody held is not met": (
        "أكد الوزير الكيني في لقاء عقده مع نظيره الغاني أن الحل قريب.",
        [
            "statement/say/occurred [speaker=KEN]",
            "meeting/bilateral/occurred [party=GHA, party=KEN]",
        ],
    ),
    "a journey told behind the guest is his": (
        "استقبل الرئيس الكيني قائد الجيش الغاني في زيارته الأولى إلى نيروبي.",
        [
            "meeting/reception/occurred [host=KEN, guest=GHA]",
            "visit//occurred [host=KEN, visitor=GHA]",
        ],
    ),
    "between whom a war is, nobody is received": (
        "استقبل الرئيس الكيني قائد الجيش السوداني في زيارته الأولى منذ بدء الحرب بين قواته وقوات الدعم السريع.",
        ["meeting/reception/occurred [host=KEN, guest=SDN]"],
    ),
    "a border is with somebody, an encounter near it is not": (
        "وتشارك المبعوثة النرويجية غدا في اجتماع لجنة المراقبة قرب الحدود مع كينيا.",
        [],
    ),
    "whose session it is on whose margin others meet": (
        "بحث الوزير الكيني مع نظيره الغاني الهدنة في لقاء جرى على هامش الدورة الثمانين للجمعية العامة.",
        ["meeting/bilateral/occurred [party=KEN, party=GHA]"],
    ),
    "the sittings of a body are a season": (
        "أعلن الرئيس الكيني أن بلاده ستعترف بدولة فلسطين خلال اجتماعات الجمعية العامة للأمم المتحدة.",
        [
            "statement/say/occurred [speaker=KEN]",
            "diplomatic_measure/other/planned [agent=KEN, target=PSE]",
        ],
    ),
    "who was at this encounter too": (
        "التقى الوزير الكيني نظيره الغاني. وجرى هذا اللقاء بحضور السفير الكيني في أكرا والسفير الغاني في برن.",
        ["meeting/bilateral/occurred [party=KEN, party=GHA, party=KEN, party=GHA]"],
    ),
    "who attends with others attends the one encounter": (
        "يجتمع الوزير الكيني غدا مع نظيره الغاني. وسيحضر الاجتماع الوزير النرويجي مع السفير المجري ونظيره الفنلندي.",
        ["meeting/multilateral/planned [party=KEN, party=GHA, party=NOR, party=HUN, party=FIN]"],
    ),
    "at whose wish a call was made": (
        "قالت الوزارة إن المكالمة بين لافروف وفيدان جرت بناء على طلب من الجانب التركي.",
        ["phone_call//occurred [party=RUS, initiator=TUR]"],
    ),
    "a surname with «و» that reads as «with my soft ones»": (
        "بحث فيدان وبلينكن الهدنة.",
        ["meeting/bilateral/occurred [party=TUR, party=USA]"],
    ),
    "«بأن» behind a title is nobody's name": (
        "صرح السفير الغاني بأن ديفيد لامي أجرى اتصالا هاتفيا مع نظيره الكيني.",
        [
            "statement/say/occurred [speaker=GHA]",
            "phone_call//occurred [initiator=GBR, party=KEN]",
        ],
    ),
    "a portfolio of nouns, adjectives and genitives": (
        "استقبلت الرئيسة المولدوفية وزير التجارة الخارجية وترقية الصادرات الجزائري كمال رزيق.",
        ["meeting/reception/occurred [host=MDA, guest=DZA]"],
    ),
    "the people are no portfolio": ("هنأ وزير الخارجية والشعب التركي.", []),
    "a kind word stands between a state and the name": (
        "التقى أمير موناكو سفيرة جمهورية كينيا الشقيقة لدى فرنسا ماريا كورينا.",
        ["meeting/bilateral/occurred [party=MCO, party=KEN]"],
    ),
    "an office between commas is his who has it by the list": (
        "ويتوقع أن يلتقي جيلي، الرئيس الصومالي، حسن شيخ محمود.",
        ["meeting/bilateral/planned [party=DJI, party=SOM]"],
    ),
    "a cable that somebody sends «بها»": (
        "جاء ذلك في برقية عزاء بعث بها أمس الرئيس الغاني إلى رئيسة مولدوفا.",
        ["letter/condolence/occurred [recipient=MDA, sender=GHA]"],
    ),
    "«كل على حدة» before those who are met": (
        "التقى الوزير الكيني كل على حدة السفير الغاني، ونائبة السفير النرويجي.",
        [
            "meeting/bilateral/occurred [party=KEN, party=GHA]",
            "meeting/bilateral/occurred [party=KEN, party=NOR]",
        ],
    ),
    "others whom nobody names go with whom one meets": (
        "بدأ الوزير الكيني زيارة إلى النرويج، يلتقي خلالها نظيره النرويجي، وآخرين من رجال الأعمال.",
        [
            "visit//occurred [visitor=KEN, host=NOR]",
            "meeting/bilateral/planned [party=KEN, party=NOR]",
        ],
    ),
    "a call that two who were told held": (
        "وجه الرئيس الكيني دعوة إلى نظيره الغاني لزيارة نيروبي عبر اتصال هاتفي أجرياه أمس.",
        [
            "letter/invitation/occurred [sender=KEN, recipient=GHA]",
            "visit//planned [host=KEN, visitor=GHA]",
            "phone_call//occurred [party=KEN, party=GHA] 2024-05-14",
        ],
    ),
    "«بينهما» behind a city means the two men": (
        "رفض الرئيس الكيني عودة نظيره الغاني إلى نيروبي في اتصال هاتفي جرى بينهما.",
        [
            "statement/reject/occurred [speaker=KEN]",
            "phone_call//occurred [party=KEN, party=GHA]",
        ],
    ),
    "whom somebody speaks of has the talks, not who speaks": (
        "قالت زاخاروفا إن لافروف سيحضر المنتدى وسيجري محادثات مع نظيره التركي.",
        [
            "statement/say/occurred [speaker=RUS]",
            "meeting/bilateral/planned [party=TUR, party=RUS]",
        ],
    ),
    "a visit that somebody is asked to pay is to come": (
        "تلقى الرئيس الكيني دعوة من ملك المغرب للقيام بزيارة رسمية إلى الرباط.",
        [
            "letter/invitation/occurred [recipient=KEN, sender=MAR]",
            "visit//planned [host=MAR, visitor=KEN]",
        ],
    ),
    "«سيكون للرئيس» puts the encounter ahead": (
        "وسيكون للرئيس الكيني جلسة عمل مع نظيره الغاني.",
        ["meeting/bilateral/planned [party=GHA, party=KEN]"],
    ),
    "whose letter a guest brings does not receive him": (
        "استقبل الرئيس الغاني، المبعوثة الكينية، مبعوثة خاصة وحاملة رسالة خطية من الرئيس الكيني.",
        [
            "meeting/reception/occurred [host=GHA, guest=KEN]",
            "letter/message/occurred [sender=KEN, recipient=GHA]",
        ],
    ),
    "a minister whose state nobody tells meets an envoy": (
        "استقبل وزير الخارجية السفيرة النرويجية.",
        ["meeting/reception/occurred [host=None, guest=NOR]"],
    ),
    "the head of a club is no minister": ("استقبل رئيس النادي السفيرة النرويجية.", []),
    "whoever opened the sentence goes on behind a relative clause": (
        "وكان وزير الدفاع الكندي الذي استقبل نظيره الكيني قد أكد أن التدريب مستمر.",
        [
            "meeting/reception/occurred [host=CAN, guest=KEN]",
            "statement/say/occurred [speaker=CAN]",
        ],
    ),
    "what a relative clause tells of has its own guests": (
        "بحث الرئيسان الكيني والغاني نتائج القمة التي استضافتها أوسلو بمشاركة الوزير المجري.",
        ["meeting/bilateral/occurred [party=KEN, party=GHA]", "meeting/summit/occurred [party=HUN, party=NOR]"],
    ),
    "talks of a headline that went by phone": (
        "وزير الخارجية الكيني يجري مباحثات مع نظيره الغاني\nأجرى وزير الخارجية الكيني مباحثات هاتفية مع نظيره الغاني.",
        ["phone_call//occurred [party=KEN, party=GHA]"],
    ),
    "who will not confirm a call denies none": (
        "رفض المتحدث الكيني تأكيد الاتصال بين الرئيسين الغاني والنيجيري.",
        [
            "statement/reject/occurred [speaker=KEN]",
            "phone_call//occurred [party=GHA, party=NGA]",
        ],
    ),
    "ties that somebody is after are not restored": (
        "زار الرئيس الكيني أكرا لإعادة العلاقات بين البلدين إلى مجاريها.",
        ["visit//occurred [visitor=KEN, host=GHA]"],
    ),
    "a dual behind one man is of the last two": (
        "سيلتقي الوزير الكيني نظيره الغاني ثم يوقعان اتفاقية للنقل الجوي.",
        [
            "meeting/bilateral/planned [party=KEN, party=GHA]",
            "agreement/signed/planned [party=KEN, party=GHA]",
        ],
    ),
    "a delegation is those whom it holds": (
        "استقبل الرئيس التونسي وفدا رفيع المستوى ضم مستشارين وسفراء فرنسا وإيطاليا.",
        ["meeting/reception/occurred [host=TUN, guest=None, guest=FRA, guest=ITA]"],
    ),
    "a delegation of a state told is that state": (
        "استقبل الرئيس التونسي وزير خارجية فرنسا على رأس وفد يضم سفير ألمانيا.",
        ["meeting/reception/occurred [host=TUN, guest=FRA]"],
    ),
    "who sent an envoy did not receive him": (
        "استقبل الرئيس الإيفواري وزير خارجية بوركينا فاسو مرسلا من قبل رئيس بوركينا فاسو.",
        ["meeting/reception/occurred [host=CIV, guest=BFA]"],
    ),
    "by whom a minister was received": (
        "استُقبل الوزير المصري من قبل الرئيس التونسي.",
        ["meeting/reception/occurred [guest=EGY, host=TUN]"],
    ),
    "parts of the day behind an office": (
        "استقبل وزير الخارجية والهجرة المصري صباح الاثنين نظيره السوداني.",
        ["meeting/reception/occurred [host=EGY, guest=SDN]"],
    ),
    "calls of somebody with several": (
        "اتصالات هاتفية لسامح شكري مع وزراء خارجية السعودية والأردن",
        [
            "phone_call//occurred [party=EGY, party=SAU]",
            "phone_call//occurred [party=EGY, party=JOR]",
        ],
    ),
    "a memorandum behind a day and a place": (
        "وقع وزير الخارجية الموريتاني مع نظيره الجزائري أحمد عطاف أمس مذكرة تفاهم في نواكشوط.",
        ["agreement/signed/occurred [party=MRT, party=DZA] @نواكشوط"],
    ),
    "a place that somebody told before visits": (
        "وقالت الوزيرة النرويجية من نيروبي التي تزورها حاليا إن الهدنة قريبة.",
        [
            "statement/say/occurred [speaker=NOR]",
            "visit//occurred [visitor=NOR, host=KEN] @نيروبي",
        ],
    ),
    "whom he met stands behind a relative clause of the place": (
        "والتقى الرئيس الغاني في برن، التي يزورها حاليا، المستشار النمساوي.",
        [
            "meeting/bilateral/occurred [party=GHA, party=AUT]",
            "visit//occurred [visitor=GHA, host=CHE] @برن",
        ],
    ),
    "whose programme an encounter stands in": (
        "ويشمل جدول لقاءات الوزيرة السويدية اجتماعا مع الرئيس الغاني.",
        ["meeting/bilateral/occurred [party=GHA, party=SWE]"],
    ),
    "a programme of nobody's": ("ويتضمن برنامج المهرجان لقاء مع الكتاب.", []),
    "«غير أن» reports nothing": (
        "غير أن كينيا تقول إنها لن تستقبل المراقبين.",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "«فإن» behind a comma begins a clause": (
        "وكان الرئيس الغاني قد أبلغ الوزير الكندي موقف بلاده، فإن كينيا رفضت القرار.",
        [
            "statement/say/occurred [speaker=GHA, addressee=CAN]",
            "statement/reject/occurred [speaker=KEN]",
        ],
    ),
    "whoever said something before urges": (
        "انتقد الرئيس الغاني الحصار وحث الوزير الكندي على رفعه.",
        [
            "statement/condemn/occurred [speaker=GHA]",
            "statement/appeal/occurred [speaker=GHA, addressee=CAN]",
        ],
    ),
    "each sentence has its own who urges": (
        "انتقد الرئيس الغاني الحصار. وحث الوزير الكندي على رفعه.",
        ["statement/condemn/occurred [speaker=GHA]", "statement/appeal/occurred [speaker=CAN]"],
    ),
    "another confirms what one has announced": (
        "وخلافا لما أعلنه الوزير الكيني، أكد الرئيس الأوغندي أن المعبر مفتوح.",
        ["statement/say/occurred [speaker=UGA]"],
    ),
    "on the margin of an encounter with one man": (
        "وقال الوزير الفنلندي على هامش لقاء مع نظيره الإستوني إن الهدنة قريبة.",
        ["statement/say/occurred [speaker=FIN]", "meeting/bilateral/occurred [party=EST, party=FIN]"],
    ),
    "who travels on is told behind «إن»": (
        "وقال متحدث إيطالي إن الوزير الغاني سيلتقي نظيره القبرصي، كما سيقوم بزيارة لرئيس الوزراء المالطي.",
        [
            "statement/say/occurred [speaker=ITA]",
            "meeting/bilateral/planned [party=GHA, party=CYP]",
            "visit//planned [host=MLT, visitor=GHA]",
        ],
    ),
    "the first journey of its kind is his whom the sentence is about": (
        "واجتمع رئيس الوزراء المالطي مع الرئيس الغاني في أول زيارة يقوم بها زعيم غربي إلى أكرا.",
        [
            "meeting/bilateral/occurred [party=MLT, party=GHA]",
            "visit//occurred [host=GHA, visitor=MLT] @أكرا",
        ],
    ),
    "what was said stands before who said it": (
        "ونفى ذلك أمس المتحدث باسم الخارجية الفنلندية.",
        ["statement/reject/occurred [speaker=FIN]"],
    ),
    "both spoke at a joint conference": (
        "وفي مؤتمر صحفي مشترك قالت الوزيرة السويدية إن الاتفاق جاهز، فيما أكد الوزير الإستوني أن التوقيع قريب.",
        [
            "press_conference//occurred [party=SWE, party=EST]",
            "statement/say/occurred [speaker=SWE]",
            "statement/say/occurred [speaker=EST]",
        ],
    ),
    "one alone spoke at a joint conference": (
        "وفي مؤتمر صحفي مشترك قالت الوزيرة السويدية إن الاتفاق جاهز.",
        ["statement/say/occurred [speaker=SWE]"],
    ),
    "whom nobody told met two men apart": (
        "وجاء البيان بعد محادثات مع الرئيس الغاني في أكرا ومع الوزير الكيني في نيروبي.",
        [],
    ),
    "a journey that tells the time is nobody whom he meets": (
        "وسيلتقي الوزير الكندي نظيره الفنلندي بعد أسبوعين من زيارة الوزيرة السويدية لأوغندا.",
        [
            "meeting/bilateral/planned [party=CAN, party=FIN]",
            "visit//occurred [visitor=SWE, host=UGA]",
        ],
    ),
    "one man promised what many deny": (
        "نفى مسؤولون كنديون أن الوزير الغاني تلقى رسالة تعهد فيها بالدعم.",
        ["statement/reject/occurred [speaker=CAN]"],
    ),
    "a paper that is to be signed": (
        "وشكك الرئيس الغاني في اتفاق ينتظر أن يوقعه مع نظيره الكيني في برن.",
        [
            "statement/reject/occurred [speaker=GHA]",
            "agreement/signed/planned [party=KEN, party=GHA]",
        ],
    ),
    "who attends a reception is no guest of it": (
        "استقبل ملك البحرين وزير الدفاع الهندي. وحضر الاستقبال سفير النمسا.",
        ["meeting/reception/occurred [host=BHR, guest=IND, party=AUT]"],
    ),
    "whose capital it is receives": (
        "جرى أمس في الرياض استقبال رسمي للرئيس الغاني.",
        ["meeting/reception/occurred [guest=GHA, host=SAU] 2024-05-14 @الرياض"],
    ),
    "officials of the state where a journey with company went": (
        "وصل وزير الدفاع الكندي والوفد المرافق له إلى نيروبي في زيارة عمل، ويلتقي فيها عددا من المسؤولين.",
        [
            "visit//occurred [visitor=CAN, host=KEN]",
            "meeting/bilateral/planned [party=KEN, party=CAN]",
        ],
    ),
    "talks in a capital are with its state": (
        "أجرى وزير الخارجية الكندي مباحثات في روما بشأن سوريا.",
        ["meeting/bilateral/occurred [party=CAN, party=ITA] @روما {سوريا}"],
    ),
    "a counterpart with his own office behind the word": (
        "بحث الرئيس المصري مع نظيره الرئيس الكيني ويليام روتو أزمة المياه.",
        ["meeting/bilateral/occurred [party=EGY, party=KEN] {أزمة المياه}"],
    ),
    "all the envoys of a state": (
        "أمهلت نيجيريا جميع الدبلوماسيين الغانيين يومين لمغادرة البلاد.",
        ["diplomatic_measure/expel/occurred [agent=NGA, target=GHA]"],
    ),
    "a number of several words before envoys": (
        "وردت لندن بطرد ثلاثة وعشرين دبلوماسيا بيلاروسيا.",
        ["diplomatic_measure/expel/occurred [target=BLR, agent=GBR]"],
    ),
    "who decides on an act, told by another": (
        "رحبت كوبا بقرار وزارة الخزانة الكندية رفع العقوبات عن هافانا.",
        [
            "statement/support/occurred [speaker=CUB]",
            "diplomatic_measure/sanction/occurred [target=CUB, agent=CAN]",
        ],
    ),
    "an act between two states, of which a third speaks": (
        "استنكرت الصين طرد كندا السفير الإيراني.",
        [
            "statement/condemn/occurred [speaker=CHN]",
            "diplomatic_measure/expel/occurred [agent=CAN, target=IRN]",
        ],
    ),
    "a colon for the verb of a measure": (
        "النرويج: عقوبات جديدة على كيانات بيلاروسية",
        ["diplomatic_measure/sanction/occurred [target=BLR, agent=NOR]"],
    ),
    "sanctions that somebody calls unlawful are not his": ("كوبا: العقوبات على فنزويلا غير قانونية", []),
    "parties told behind what the agreement is about": (
        "جرى في الدوحة أمس التوقيع على اتفاقية للنقل البحري بين قطر ورواندا.",
        ["agreement/signed/occurred [party=QAT, party=RWA] 2024-05-14 @الدوحة"],
    ),
    "a quarrel that two others settle is not theirs": (
        "وقعت كينيا وأوغندا اتفاقا لحل النزاع بين مالي والنيجر.",
        ["agreement/signed/occurred [party=KEN, party=UGA]"],
    ),
    "to sign, spelled as to expect": (
        "توقع غانا وتوغو غدا اتفاقية لترسيم الحدود.",
        ["agreement/signed/planned [party=GHA, party=TGO] 2024-05-16"],
    ),
    "an agreement between the two states told before": (
        "زار الرئيس الكيني أوغندا أمس. ووقعت خلال الزيارة اتفاقية تعاون بين البلدين.",
        ["visit//occurred [visitor=KEN, host=UGA]", "agreement/signed/occurred [party=KEN, party=UGA]"],
    ),
    "papers signed at the end of talks": (
        "استقبل الرئيس الغاني نظيره الكيني. وتم عقب المباحثات التوقيع على ثلاث مذكرات تفاهم.",
        ["meeting/reception/occurred [host=GHA, guest=KEN]", "agreement/signed/occurred [party=GHA, party=KEN]"],
    ),
    "ties taken up again between the two of a measure": (
        "عينت غانا سفيرا لدى تشاد بعد أشهر من استئناف العلاقات الدبلوماسية بين البلدين.",
        [
            "diplomatic_measure/appoint/occurred [agent=GHA, target=TCD]",
            "diplomatic_measure/restore/occurred [agent=GHA, agent=TCD]",
        ],
    ),
    "the states of a joint body sign": (
        "في ختام أعمال اللجنة المشتركة الكينية الأوغندية وقع الجانبان حزمة من الاتفاقيات.",
        ["agreement/signed/occurred [party=KEN, party=UGA]"],
    ),
    "a congratulation spoken where they met is no letter": (
        "التقى وزير الخارجية الغاني نظيره الكيني. وهنأ الوزير الغاني نظيره الكيني على نجاح القمة.",
        ["meeting/bilateral/occurred [party=GHA, party=KEN]"],
    ),
    "a cable that condoles": (
        "كما أبرق الرئيس الكيني معزيا رئيس جمهورية ملاوي في ضحايا الفيضانات.",
        ["letter/condolence/occurred [sender=KEN, recipient=MWI] {ضحايا الفيضانات}"],
    ),
    "a letter handed to who presides over a summit": (
        "تسلم ملك البحرين رئيس الدورة الحالية للقمة العربية رسالة خطية من رئيس جيبوتي.",
        ["letter/message/occurred [recipient=BHR, sender=DJI]"],
    ),
    "sanctions in force that name their targets": (
        "وتستهدف العقوبات اليابانية الجديدة حركة طالبان.",
        ["diplomatic_measure/sanction/occurred [agent=JPN, target=TALIBAN]"],
    ),
    "an extraordinary ambassador": (
        "أصدر أمير قطر قرارا بتعيين جاسم حمد سفيرا فوق العادة ومفوضا لدى مالطا.",
        ["diplomatic_measure/appoint/occurred [target=MLT, agent=QAT, target=QAT]"],
    ),
    "cables from rulers of several states": (
        "تلقى أمير موناكو برقيتي تهنئة من ملك إسبانيا ورئيس لاتفيا.",
        [
            "letter/congratulation/occurred [recipient=MCO, sender=ESP]",
            "letter/congratulation/occurred [recipient=MCO, sender=LVA]",
        ],
    ),
    "envoys listed behind the ceremony": (
        "تسلم الرئيس الكيني أوراق اعتماد عدد من السفراء. والسفراء هم سفير لاتفيا وسفير منغوليا.",
        ["diplomatic_measure/accredit/occurred [target=KEN, agent=LVA, agent=MNG]"],
    ),
    "whoever signs for a side": (
        "ووقع الاتفاقية عن الجانب الغاني وزير النقل وعن الجانب التوغولي وزير المالية.",
        ["agreement/signed/occurred [party=GHA, party=TGO]"],
    ),
    "sanctions with whom they are aimed at behind a verb": (
        "أعلن وزير الخزانة الكندي حزمة عقوبات جديدة تستهدف قطاع النفط الروسي.",
        [
            "statement/say/occurred [speaker=CAN]",
            "diplomatic_measure/sanction/occurred [agent=CAN, target=RUS]",
        ],
    ),
    "a paper taken back by who signed it": (
        "ألغت الصين مذكرة التفاهم التي وقعتها مع ليتوانيا.",
        ["agreement/signed/occurred [party=LTU, party=CHN]"],
    ),
    "envoys exchanged by the two told before": (
        "أعلنت كينيا وتنزانيا أن البلدين تبادلا سفيرين.",
        [
            "statement/say/occurred [speaker=KEN, speaker=TZA]",
            "diplomatic_measure/other/occurred [agent=KEN, agent=TZA]",
        ],
    ),
    "sanctions on who speaks of them": (
        "رفضت كوبا قرار مجلس الأمن فرض عقوبات عليها.",
        [
            "statement/reject/occurred [speaker=CUB]",
            "diplomatic_measure/sanction/occurred [target=CUB, agent=UN]",
        ],
    ),
    "a minister empowered to sign a draft": (
        "تم تفويض وزير الاستثمار بالتوقيع على مشروع اتفاقية بين حكومة لاتفيا وحكومة مالطا.",
        [],
    ),
    "expulsions in answer to each other": (
        "طردت كينيا السفير الصومالي. وردت مقديشو بطرد السفير الكيني.",
        [
            "diplomatic_measure/expel/occurred [agent=KEN, target=SOM]",
            "diplomatic_measure/expel/occurred [target=KEN, agent=SOM]",
        ],
    ),
    "talks where others meet are with nobody told": ("أجرى وزير الخارجية الكندي مباحثات في جنيف.", []),
    "several guests told before": (
        "وصل الرئيسان الغاني والكيني إلى الرياض. وكان في استقبالهما ولي العهد السعودي.",
        [
            "visit//occurred [visitor=GHA, visitor=KEN, host=SAU]",
            "meeting/reception/occurred [guest=GHA, guest=KEN, host=SAU]",
        ],
    ),
    "who takes part in a body's session": (
        "ويشارك وزيرا خارجية كندا وروسيا في اجتماع لمنظمة شنغهاي للتعاون.",
        ["meeting/multilateral/planned [party=CAN, party=RUS, party=SCO]"],
    ),
    "how long a journey lasts stands before where it goes": (
        "يقوم وزير الدفاع البريطاني بزيارة تستغرق يومين إلى كينيا.",
        ["visit//planned [visitor=GBR, host=KEN] @كينيا"],
    ),
    "ministers whose states stand behind «في»": (
        "اجتمع وزراء الري في مصر والسودان وإثيوبيا أمس في الخرطوم.",
        ["meeting/multilateral/occurred [party=EGY, party=SDN, party=ETH] 2024-05-14 @الخرطوم"],
    ),
    "ministers, each with state and name, commas between": (
        "وصل وزراء خارجية مالي عمر سيسي، وغانا يوسف كمال إلى القاهرة.",
        ["visit//occurred [visitor=MLI, visitor=GHA, host=EGY] @القاهرة"],
    ),
    "a body's delegation": (
        "وصل وفد للاتحاد الأوروبي إلى القاهرة. وغادر وفد للأردن.",
        ["visit//occurred [visitor=EU, host=EGY] @القاهرة"],
    ),
    "what is to be held": (
        "من المقرر عقد اجتماع بين الرئيس الكيني ونظيره الأوغندي.",
        ["meeting/bilateral/planned [party=KEN, party=UGA]"],
    ),
    "a guest without a verb": (
        "وزير الدفاع الهولندي في بغداد لبحث الحرب على داعش",
        ["visit//occurred [visitor=NLD, host=IRQ] @بغداد"],
    ),
    "a minister at home, an army abroad and an ambassador at his post are no guests": (
        "وزير الخارجية المصري في القاهرة. الجيش التركي في سوريا. السفير الياباني في الرباط.",
        [],
    ),
    "a journey without a goal went where it is told of": (
        "التقى رئيس وزراء مالطا نظيره التونسي في سوسة خلال زيارة مفاجئة.",
        ["meeting/bilateral/occurred [party=MLT, party=TUN] @سوسة", "visit//occurred [visitor=MLT, host=TUN] @سوسة"],
    ),
    "hosts and guests of a summit hold it together": (
        "يستضيف الرئيس الكيني نظيريه الأوغندي والتنزاني في قمة في نيروبي.",
        ["meeting/summit/occurred [party=KEN, party=UGA, party=TZA] @نيروبي"],
    ),
    "whose arrival it is, where he is welcomed": (
        "كان في استقبال الوزير الكيني لدى وصوله إلى تونس وزير النقل التونسي.",
        ["meeting/reception/occurred [guest=KEN, host=TUN]", "visit//occurred [host=TUN, visitor=KEN] @تونس"],
    ),
    "a journey within a journey has its own goal": (
        "سيزور الوزير الإيراني رومانيا بعد إنهاء زيارته إلى مالي.",
        ["visit//planned [visitor=IRN, host=ROU] @رومانيا", "visit//occurred [host=MLI, visitor=IRN] @مالي"],
    ),
    "who sits in a joint council": (
        "وصل الوزير الكويتي إلى مسقط للمشاركة في اجتماع المجلس الوزاري المشترك بين مجلس التعاون والاتحاد الأوروبي.",
        ["visit//occurred [visitor=KWT, host=OMN]", "meeting/multilateral/planned [party=GCC, party=EU, party=KWT]"],
    ),
    "who welcomes is the host, whatever stands between": (
        "وصل الرئيس الصربي إلى مدريد. وكان في استقباله في المطار ملك إسبانيا.",
        ["visit//occurred [visitor=SRB, host=ESP]", "meeting/reception/occurred [guest=SRB, host=ESP]"],
    ),
    "officials without a state are those of the place": (
        "أجرى وزير الطاقة المجري مباحثات مع كبار المسؤولين في باكو.",
        ["meeting/bilateral/occurred [party=HUN, party=AZE] @باكو"],
    ),
    "officials without a state are those of the state visited": (
        "وصل وزير الطاقة المجري إلى باكو حيث يلتقي عددا من المسؤولين.",
        ["visit//occurred [visitor=HUN, host=AZE]", "meeting/bilateral/planned [party=AZE, party=HUN]"],
    ),
    "officials at home are of the same state": (
        "بحث وزير الصحة الأردني مع المسؤولين في عمان خطة الوزارة.",
        [],
    ),
    "who speaks of himself has met": (
        "وأضاف وزير العدل الليبي: «قمنا بزيارة لتشاد والتقينا برئيس النيجر».",
        [
            "statement/say/occurred [speaker=LBY]",
            "visit//occurred [visitor=LBY, host=TCD]",
            "meeting/bilateral/occurred [party=LBY, party=NER]",
        ],
    ),
    "a tourist who speaks of himself is nobody": ("قال السائح الكندي: «زرت روما والتقيت عمدتها».", []),
    "the first word of what he says is in the first person": (
        "قال وزير العدل الليبي: «استقبلت اليوم السفير المالطي وبحثنا في الهجرة».",
        ["statement/say/occurred [speaker=LBY]", "meeting/reception/occurred [host=LBY, guest=MLT]"],
    ),
    "whom he has talked with he tells on a page of his own": (
        'وكتب رئيس وزراء فيجي على حسابه: "تحدثت أمس مع الرئيس الكيني حول السكر".',
        ["statement/say/occurred [speaker=FJI]", "phone_call//occurred [party=FJI, party=KEN]"],
    ),
    "his words come before him": (
        "«التقيت أمس برئيس غانا»، قال وزير العدل المالطي.",
        ["meeting/bilateral/occurred [party=MLT, party=GHA]", "statement/say/occurred [speaker=MLT]"],
    ),
    "we discussed, and no research of ours": (
        "وأضاف وزير العدل المالطي: «بحثنا مع الجانب الليبي ملف الصيد».",
        ["statement/say/occurred [speaker=MLT]", "meeting/bilateral/occurred [party=MLT, party=LBY]"],
    ),
    "she did it, of whom he speaks": (
        "قال وزير العدل المالطي: «بحثت اللجنة مع السفير الليبي ملف الصيد».",
        ["statement/say/occurred [speaker=MLT]"],
    ),
    "two of two states, told by their adjectives": (
        "احتضنت جنيف محادثات بين وفدين كيني وصومالي حول الحدود.",
        ["meeting/bilateral/occurred [party=KEN, party=SOM]"],
    ),
    "two of one state are one side": ("التقى مسؤولان كينيان في جنيف.", []),
    "credentials are handed over where the envoy lives": (
        "سلم السفير الغاني لدى مالطا أوراق اعتماده إلى رئيس الجمهورية.",
        ["diplomatic_measure/accredit/occurred [agent=GHA, target=MLT]"],
    ),
    "a letter too": (
        "سلم القائم بأعمال السفارة الغانية في مالطا رسالة إلى رئيس الحكومة.",
        ["letter/message/occurred [sender=GHA, recipient=MLT]"],
    ),
    "he who travels is he who meets": (
        "أعلن مصدر فنلندي عن زيارة الوزيرة السويدية إلى هلسنكي للقاء الرئيس الفنلندي.",
        [
            "visit//occurred [visitor=SWE, host=FIN]",
            "meeting/bilateral/planned [party=FIN, party=SWE]",
        ],
    ),
    "a pronoun that only repeats the subject": (
        "كان وزير النقل الكويتي قد التقى هو الآخر السفير الفنلندي.",
        ["meeting/bilateral/occurred [party=KWT, party=FIN]"],
    ),
    "with whom, behind the matter": (
        "تجري النرويج مفاوضات بشأن الغاز مع بولندا.",
        ["meeting/bilateral/occurred [party=NOR, party=POL]"],
    ),
    "a body between quotation marks is its noun's": (
        "غادر القاهرة أمس وفد حركة «حماس» بعد زيارة لمصر.",
        ["visit//occurred [host=EGY, visitor=HAMAS]"],
    ),
    "under God's care": (
        "غادر - بحفظ الله ورعايته - أمير الكويت الدوحة أمس.",
        ["visit//occurred [visitor=KWT, host=QAT] 2024-05-14"],
    ),
    "a passive and its agent": (
        "استقبل وزير الخارجية البولندي في بغداد من قبل الرئيس العراقي.",
        ["meeting/reception/occurred [guest=POL, host=IRQ] @بغداد"],
    ),
    "a participle spelled as a dual verb": (
        "استقبل وزير الخارجية العماني سفير النرويج، لافتا إلى متانة العلاقات",
        ["meeting/reception/occurred [host=OMN, guest=NOR]", "statement/say/occurred [speaker=OMN]"],
    ),
    "who receives goes on to speak, not the speaker of the sentence before": (
        "أعلنت مصر أنها تؤيد الهدنة. استقبل الرئيس الكيني وزير الخارجية الهندي، مؤكدا أهمية التعاون.",
        [
            "statement/support/occurred [speaker=EGY]",
            "meeting/reception/occurred [host=KEN, guest=IND]",
            "statement/say/occurred [speaker=KEN]",
        ],
    ),
    "a verb that lost its hamza": (
        "واكد وزير الخارجية العماني ضرورة وقف القتال في الصومال. واكد أن بلاده ستساعد اللاجئين.",
        ["statement/say/occurred [speaker=OMN]", "statement/say/occurred [speaker=OMN]"],
    ),
    "strangers are not the last speaker": (
        "أعلن وزير الخارجية العماني أن بلاده ستشارك في القمة. وقال تجار محليون إن السوق هادئة. "
        "وذكر بيان لنقابة الصيادين أن المرفأ مغلق.",
        ["statement/say/occurred [speaker=OMN]"],
    ),
    "a definite paper is the last speaker's": (
        "أعلن وزير الخارجية العماني أن بلاده ستشارك في القمة. وأضاف البيان أن الوفد يصل غدا.",
        ["statement/say/occurred [speaker=OMN]", "statement/say/occurred [speaker=OMN]"],
    ),
    "a dual verb holds its subject": (
        "التقى وزير الخارجية الماليزي نظيره التايلاندي، وطالبا مجلس الأمن بالتحرك.",
        [
            "meeting/bilateral/occurred [party=MYS, party=THA]",
            "statement/appeal/occurred [speaker=MYS, speaker=THA, addressee=UN]",
        ],
    ),
    "a plural verb is not of the one body told in a relative clause": (
        "أدان وزيرا خارجية كينيا وأوغندا الجرائم التي ترتكبها حركة الشباب، وطالبوا الصومال بالحذر.",
        [
            "statement/condemn/occurred [speaker=KEN, speaker=UGA]",
            "statement/appeal/occurred [speaker=KEN, speaker=UGA, addressee=SOM]",
        ],
    ),
    "names in quotation marks joined": (
        "أعلن كل من «حماس» و«حزب الله» قبول الهدنة مع إسرائيل",
        ["statement/agree/occurred [speaker=HAMAS, speaker=HEZB]"],
    ),
    "a woman's title is often a man's": (
        "وقالت السفير الكندي في أكرا آنا سميث إن غانا شريكة. وأبلغت المدير العام أن الموعد تغير.",
        ["statement/say/occurred [speaker=CAN]", "statement/say/occurred [speaker=CAN, addressee=None]"],
    ),
    "many experts are not the last speaker": (
        "أعلن وزير المالية الكيني أن الصين ستشارك. واعتبر العديد من الخبراء أن القرار متأخر.",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "to insist that it is so, and to insist on a thing": (
        "تصر كينيا على أن الحدود مع الصومال واضحة. ويصر الرئيس الأوغندي على سحب القوات من الصومال.",
        ["statement/say/occurred [speaker=KEN]", "statement/appeal/occurred [speaker=UGA]"],
    ),
    "to be less is not to say": (
        "قالت كينيا إن الصومال جار. وعدد المراقبين يقل عن عشرين. ولم يقل أحد شيئا.",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "it had been announced before": (
        "سبق للرئيس الأوغندي أن أعلن رفضه للخطة الكينية",
        ["statement/reject/occurred [speaker=UGA]"],
    ),
    "what is expected by nobody in particular": (
        "قالت كينيا إن الصومال جار. ويتوقع هطول الأمطار غدا. ويتوقع الرئيس الأوغندي وصول المساعدات من الهند.",
        ["statement/say/occurred [speaker=KEN]", "statement/say/occurred [speaker=UGA]"],
    ),
    "a thing behind «إن» is the subject of its verb": (
        "قالت كينيا إن الصومال جار. لكن النزاع بين إثيوبيا وجيرانها أكد الحاجة إلى وساطة.",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "an unknown body with an adjective is not the last speaker": (
        "انتقد الرئيس الأوغندي كينيا. واتهم الحزب المحلي نيروبي بالتقصير. وأضاف أن الحدود مغلقة.",
        ["statement/condemn/occurred [speaker=UGA, addressee=KEN]"],
    ),
    "to follow an event and to go on speaking": (
        "قالت كينيا إن الصومال جار. وتابعت بحزن أخبار الحادث. وتابعت أن الحدود مفتوحة.",
        ["statement/say/occurred [speaker=KEN]", "statement/say/occurred [speaker=KEN]"],
    ),
    "elections and parties at home": (
        "دعا رئيس الوزراء الأوغندي إلى انتخابات مبكرة. وطالب النواب بالانسحاب من عضوية الحزب.",
        [],
    ),
    "elections elsewhere": (
        "رحب رئيس الوزراء الأوغندي بنتائج الانتخابات في كينيا",
        ["statement/support/occurred [speaker=UGA]"],
    ),
    "verb before subject": (
        "بحث وزير الخارجية اللبناني مع نظيره الأرميني حركة الطيران",
        ["meeting/bilateral/occurred [party=LBN, party=ARM] {حركة الطيران}"],
    ),
    "subject before verb": (
        "وزير الخارجية اللبناني يبحث مع نظيره الأرميني حركة الطيران",
        ["meeting/bilateral/occurred [party=LBN, party=ARM] {حركة الطيران}"],
    ),
    "by phone in the same clause": (
        "ناقش وزير الداخلية الإسباني هاتفيا مع نظيره المغربي الهجرة",
        ["phone_call//occurred [party=ESP, party=MAR] {الهجرة}"],
    ),
    "the counterpart inherits the office": (
        "هاتف وزير الدفاع القطري نظيره الإيطالي",
        ["phone_call//occurred [initiator=QAT:defence_minister, party=ITA:defence_minister]"],
    ),
    "dual counterparts distribute": (
        "أجرى وزير الخارجية النرويجي اتصالين هاتفيين مع نظيريه السويدي والفنلندي",
        ["phone_call//occurred [initiator=NOR, party=SWE]", "phone_call//occurred [initiator=NOR, party=FIN]"],
    ),
    "several ministers, one meeting": (
        "اجتمع وزراء خارجية كل من كينيا وأوغندا وتنزانيا في نيروبي",
        ["meeting/multilateral/occurred [party=KEN, party=UGA, party=TZA] @نيروبي"],
    ),
    "dual office with nationalities": (
        "التقى وزيرا الخارجية الأسترالي والهندي في سيدني",
        ["meeting/bilateral/occurred [party=AUS, party=IND] @سيدني"],
    ),
    "initiative": (
        "بحث الرئيس الصربي هاتفيا مع نظيره الكرواتي أمن الحدود بمبادرة من الجانب الكرواتي",
        ["phone_call//occurred [party=SRB, initiator=HRV]"],
    ),
    "received call": (
        "تلقى رئيس الوزراء الهولندي اتصالا من الرئيس الكولومبي",
        ["phone_call//occurred [party=NLD, initiator=COL]"],
    ),
    "headline and body are one event": (
        "وزير الدفاع الكندي يلتقي نظيره الياباني\n\nالتقى وزير الدفاع الكندي اليوم نظيره الياباني في طوكيو.",
        ["meeting/bilateral/occurred [party=CAN, party=JPN] 2024-05-15 @طوكيو"],
    ),
    "continuation adds topics": (
        "التقى وزير الخارجية المصري نظيره القبرصي. وجرى خلال اللقاء بحث ملف الغاز.",
        ["meeting/bilateral/occurred [party=EGY, party=CYP] {ملف الغاز}"],
    ),
    "a call revealed later": (
        "بحث الرئيس الغاني مع نظيره التوغولي التجارة. جاء ذلك في اتصال هاتفي بين الجانبين.",
        ["phone_call//occurred [party=GHA, party=TGO] {التجارة}"],
    ),
    "masdar headline": (
        "قمة مصرية أردنية في العقبة",
        ["meeting/summit/occurred [party=EGY, party=JOR] @العقبة"],
    ),
    "future verb": (
        "سيلتقي رئيس الوزراء التايلاندي نظيره الفيتنامي غدا",
        ["meeting/bilateral/planned [party=THA, party=VNM] 2024-05-16"],
    ),
    "announced meeting": (
        "من المقرر أن يجتمع وزير الخارجية التركي مع نظيره الأذربيجاني",
        ["meeting/bilateral/planned [party=TUR, party=AZE]"],
    ),
    "denied": (
        "لم يلتق وزير الخارجية الكوبي نظيره الأمريكي",
        ["meeting/bilateral/denied [party=CUB, party=USA]"],
    ),
    "yesterday": (
        "استقبل ملك إسبانيا أمس الرئيس البيروفي",
        ["meeting/reception/occurred [host=ESP, guest=PER] 2024-05-14"],
    ),
    "reception without a date": (
        "استقبل الرئيس النيبالي السفير الياباني",
        ["meeting/reception/occurred [host=NPL, guest=JPN]"],
    ),
    "visit with meeting": (
        "زار وزير الخارجية الهندي باريس والتقى نظيره الفرنسي",
        ["visit//occurred [visitor=IND, host=FRA] @باريس", "meeting/bilateral/occurred [party=FRA, party=IND]"],
    ),
    "who is invited travels": (
        "دعا الرئيس الكيني ملك الدنمارك لزيارة نيروبي",
        [
            "letter/invitation/occurred [sender=KEN, recipient=DNK]",
            "visit//planned [host=KEN, visitor=DNK] @نيروبي",
        ],
    ),
    "joint press conference": (
        "عقد الرئيس الغيني مؤتمرا صحفيا مشتركا مع نظيره السنغالي",
        ["press_conference//occurred [party=GIN, party=SEN]"],
    ),
    "summoned": (
        "استدعت الخارجية الأيسلندية السفير الروسي",
        ["diplomatic_measure/summon/occurred [agent=ISL, target=RUS]"],
    ),
    "congratulation": (
        "بعث الرئيس المنغولي برقية تهنئة إلى رئيس كازاخستان",
        ["letter/congratulation/occurred [sender=MNG, recipient=KAZ]"],
    ),
    "statement and its second predicate": (
        "قال وزير الخارجية الألباني إن صربيا تماطل، مضيفا أن بلاده صبورة",
        ["statement/say/occurred [speaker=ALB]", "statement/say/occurred [speaker=ALB]"],
    ),
    "speaker of the sentence before": (
        "أعلن وزير الدفاع البلجيكي إرسال سفينة إلى البحر الأحمر. وأضاف أن الدنمارك ستشارك.",
        ["statement/say/occurred [speaker=BEL]", "statement/say/occurred [speaker=BEL]"],
    ),
    "the imperfect looks ahead": (
        "تلتقي وزيرة الخارجية الأيسلندية الخميس نظيرها البولندي في وارسو",
        ["meeting/bilateral/planned [party=ISL, party=POL] 2024-05-16 @وارسو"],
    ),
    "a headline's imperfect is settled by the body": (
        "وزير النقل المغربي يزور مدغشقر\n\nوصل وزير النقل المغربي إلى مدغشقر.",
        ["visit//occurred [visitor=MAR, host=MDG]"],
    ),
    "a relative clause has its own object": (
        "التقى وزير الخارجية النمساوي، الذي يزور نيروبي، نظيره الكيني",
        ["meeting/bilateral/occurred [party=AUT, party=KEN]", "visit//occurred [visitor=AUT, host=KEN]"],
    ),
    "passed on": (
        "نقلت وكالة الأنباء عن وزير الخارجية المالطي قوله إن المرفأ مفتوح",
        ["statement/say/occurred [speaker=MLT]"],
    ),
    "a plural verb has other speakers": (
        "قال وزير الخارجية الأيسلندي إن البحارة تعبوا. وأضافوا أن البحر هائج.",
        ["statement/say/occurred [speaker=ISL]"],
    ),
    "expelled": (
        "أعلنت وزارة الخارجية السلوفينية طرد دبلوماسيين روسيين",
        [
            "statement/say/occurred [speaker=SVN]",
            "diplomatic_measure/expel/occurred [target=RUS, agent=SVN]",
        ],
    ),
    "sport": ("التقى منتخب الأردن منتخب العراق في عمان", []),
    "a draw of the finals": ("بلغت تونس النهائيات القارية وستلتقي زامبيا في يونيو", []),
    "before somebody does something else": (
        "أجرى وزير الخارجية الكيني محادثات مع رئيس أوغندا قبل أن يعقد لقاء ثلاثيا مع نظيريه التنزاني والرواندي",
        [
            "meeting/bilateral/occurred [party=KEN, party=UGA]",
            "meeting/multilateral/planned [party=TZA, party=RWA, party=KEN]",
        ],
    ),
    "with whom the one in the relative clause did it": (
        "قال وزير الطاقة الكيني في مؤتمر صحفي بثته القناة بشأن الاتفاق الذي أبرمته بلاده مع أوغندا إن العمل بدأ",
        ["statement/say/occurred [speaker=KEN]", "agreement/signed/occurred [party=KEN, party=UGA]"],
    ),
    "a region is no place of its own before «في»": (
        "وقال الوزير المالطي إن المباحثات تناولت الأوضاع التي تشهدها المنطقة المضطربة في سوريا والعراق واليمن",
        ["statement/say/occurred [speaker=MLT]"],
    ),
    "«أما» sets the subject apart": (
        "طالبت كندا الصين بوقف أنشطتها. أما بكين فقد أكدت أن البحر بحرها",
        ["statement/appeal/occurred [speaker=CAN, addressee=CHN]", "statement/say/occurred [speaker=CHN]"],
    ),
    "a city is feminine, the verb behind it is not": (
        "قال الوزير الكيني إنه خلال محادثاته في مدريد وفيينا أكد ضرورة الحوار",
        ["statement/say/occurred [speaker=KEN]", "statement/say/occurred [speaker=KEN]"],
    ),
    "what was not announced": (
        "قال دبلوماسيون كينيون إن الوزير عقد لقاء لم يعلن عنه",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "what a strait is believed to be": (
        "وهو ممر ضيق يعتقد أنه عميق. وقال الوزير المالطي إن الممر مفتوح",
        ["statement/say/occurred [speaker=MLT]"],
    ),
    "a new goal after a while": (
        "أعلن المتحدث أن المبعوث الأممي سيصل إلى أوغندا. وسيسافر بعد ذلك إلى نيويورك",
        [
            "visit//planned [visitor=UN, host=UGA]",
            "visit//planned [visitor=UN, host=USA]",
        ],
    ),
    "so many students": (
        "قال الرئيس الكيني إن الهجوم أدى إلى مقتل 147 طالبا",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "he is called so": ("وقال ساكن يدعى أبو بكر إن الطريق مغلق", []),
    "through it": (
        "وهو الاتفاق الذي تجمد عبره ملف الحدود. وقالت كندا إنها راضية",
        ["statement/say/occurred [speaker=CAN]"],
    ),
    "who says what behind a colon rejects nothing": (
        "لافروف: رفض الحل السياسي خطأ",
        ["statement/say/occurred [speaker=RUS]"],
    ),
    "a proposal on the table": ("رحبت روسيا بالمقترح الفرنسي", ["statement/support/occurred [speaker=RUS]"]),
    "a long name before «عن»": (
        "وعبر الأمير محمد بن سلمان بن عبدالعزيز آل سعود عن شكره للرئيس المصري",
        ["statement/support/occurred [speaker=SAU]"],
    ),
    "God willing": (
        "شدد الرئيس المصري، بفضل من الله سبحانه وتعالى، على أن الحدود آمنة",
        ["statement/say/occurred [speaker=EGY]"],
    ),
    "two who congratulate send two telegrams": (
        "ملك إسبانيا ورئيس الوزراء الإسباني يهنئان الرئيس البيروفي",
        [
            "letter/congratulation/occurred [recipient=PER, sender=ESP]",
            "letter/congratulation/occurred [recipient=PER, sender=ESP]",
        ],
    ),
    "two sides of a message send one": (
        "بعث الرئيسان الكيني والأوغندي رسالة إلى الأمين العام للأمم المتحدة",
        ["letter/message/occurred [sender=KEN, sender=UGA, recipient=UN]"],
    ),
    "one expulsion and one recall": (
        "مالاوي تطرد السفير الإريتري وتستدعي سفيرها في أسمرة",
        [
            "diplomatic_measure/expel/occurred [agent=MWI, target=ERI]",
            "diplomatic_measure/recall/occurred [target=ERI, agent=MWI]",
        ],
    ),
    "the pronoun of a verb without a doer is nobody": (
        "اتضح أنه تم استدعاء السفير الكيني في أسمرة",
        ["diplomatic_measure/summon/occurred [target=KEN, agent=ERI]"],
    ),
    "an agreement told again in passing is one": (
        "وقعت زامبيا وناميبيا اتفاقا. وكانت زامبيا قد وقعت الاتفاق مع ناميبيا بعد جهد طويل",
        ["agreement/signed/occurred [party=ZMB, party=NAM]"],
    ),
    "a letter and the letter back": (
        "بعث الرئيس الكيني رسالة إلى الرئيس الأوغندي. وبعث الرئيس الأوغندي رسالة إلى الرئيس الكيني",
        [
            "letter/message/occurred [sender=KEN, recipient=UGA]",
            "letter/message/occurred [sender=UGA, recipient=KEN]",
        ],
    ),
    "who turns to somebody with thanks goes nowhere": ("توجه الرئيس المصري بالشكر إلى نظيره الكيني", []),
    "a journey behind another": (
        "سيتوجه المبعوث الأممي بعد زيارته لكينيا إلى أوغندا",
        ["visit//planned [visitor=UN, host=UGA]", "visit//occurred [host=KEN, visitor=UN]"],
    ),
    "a name in no list speaks for itself": (
        "قال الرئيس الكيني إن البلاد آمنة. واعترف العتيري بأن الخطة فشلت. وقال باخ: «نعرف أن الصين ستفي بوعودها»",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "a body in no list speaks for itself": (
        "رحبت وزيرة الخارجية الكينية بالقرار. وأكدت لجنة التقييم أن الملف جيد. وأعلنت الميليشيات أنها باقية",
        ["statement/support/occurred [speaker=KEN]"],
    ),
    "whoever does it": (
        "قال الوزير الكيني إن من يؤيد داعش سيعاقب",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "on the margin of another's session": (
        "التقى وزير الخارجية الكيني نظيره الروسي على هامش اجتماعات الأمم المتحدة في نيويورك",
        ["meeting/bilateral/occurred [party=KEN, party=RUS]"],
    ),
    "«وذلك خلال لقائه نظيره»": (
        "أعلن وزير الدفاع الكيني أن بلاده ستبدأ التدريب، وذلك خلال لقائه نظيره الهندي في نيروبي",
        ["statement/say/occurred [speaker=KEN]", "meeting/bilateral/occurred [party=IND, party=KEN]"],
    ),
    "with one and with another": (
        "سيلتقي الوزير الكيني مع نظيره الروسي ومع الوزير التركي في روما",
        [
            "meeting/bilateral/planned [party=KEN, party=RUS]",
            "meeting/bilateral/planned [party=KEN, party=TUR]",
        ],
    ),
    "games are sport": ("تستضيف طوكيو الدورة المقبلة، ثم بكين الأولمبياد الشتوي", []),
    "they who came": ("خاطب الرئيس التركي نوابا من البرلمان الكيني جاؤوا لزيارة بلجيكا", []),
    "domestic": ("التقى وزير المالية الهندي وزير التجارة الهندي", []),
    "nobody on the other side": ("أجرى وزير الخارجية المالطي لقاءات كثيرة", []),
    "habit and wish": ("ينبغي أن يلتقي الناس أكثر", []),
    "no Arabic": ("The minister met his counterpart in Paris.", []),
    "nothing": ("", []),
    "a noun in the genitive of its carrier": (
        "تم في ليما توقيع اتفاقية التعاون القضائي بين بيرو وتشيلي",
        ["agreement/signed/occurred [party=PER, party=CHL] {التعاون القضائي}"],
    ),
    "what is hoped for, demanded or feared is not done": (
        "دعا الرئيس الكيني إلى توقيع اتفاق بين الصومال وإثيوبيا وحذر من فرض عقوبات أوغندية على الصومال",
        ["statement/appeal/occurred [speaker=KEN]", "statement/warn/occurred [speaker=KEN]"],
    ),
    "who welcomes an agreement has no part in it": (
        "رحب الرئيس الكيني بتوقيع الاتفاق مع الصومال",
        ["statement/support/occurred [speaker=KEN]"],
    ),
    "parties told with the noun of a relative clause": (
        "الاتفاق التجاري بين كندا وبيرو الذي جرى توقيعه أمس",
        ["agreement/signed/occurred [party=CAN, party=PER] 2024-05-14"],
    ),
    "an agreement and those who are known to have made it": (
        "قالت إيران إن مجموعة 5+1 جادة. وتراجعت الأسعار بعد توقيع الاتفاق النووي.",
        ["statement/say/occurred [speaker=IRN]", "agreement/signed/occurred [party=IRN, party=P5+1]"],
    ),
    "agreed on a thing, not on its importance": (
        "اتفقت أرمينيا وأذربيجان على هدنة",
        ["agreement/reached/occurred [party=ARM, party=AZE] {هدنة}"],
    ),
    "a bearer is not the sender": (
        "نقل السفير الكيني رسالة من رئيس تنزانيا إلى أخيه الرئيس الأوغندي",
        ["letter/message/occurred [sender=TZA, recipient=UGA]"],
    ),
    "one's own envoy, a man, is no subject of the verb before him": (
        "قالت السويد إنها استدعت سفيرها لدى كوبا للتشاور",
        ["statement/say/occurred [speaker=SWE]", "diplomatic_measure/recall/occurred [target=CUB, agent=SWE]"],
    ),
    "an envoy is no subject of his own expulsion": (
        "طرد السفير الروسي من إستونيا",
        ["diplomatic_measure/expel/occurred [target=RUS, agent=EST]"],
    ),
    "sanctions on bodies of a state": (
        "مددت اليابان العقوبات المفروضة على كيانات بيلاروسية",
        ["diplomatic_measure/sanction/occurred [agent=JPN, target=BLR]"],
    ),
    "a mission and its two states": (
        "أعيد افتتاح السفارة البلجيكية في كييف",
        ["diplomatic_measure/open/occurred [target=UKR, agent=BEL]"],
    ),
    "whom a pronoun invites": (
        "التقى وزير الخارجية النرويجي نظيره القبرصي ودعاه إلى زيارة أوسلو",
        [
            "meeting/bilateral/occurred [party=NOR, party=CYP]",
            "letter/invitation/occurred [recipient=CYP, sender=NOR]",
            "visit//planned [visitor=CYP, host=NOR]",
        ],
    ),
    "between her and another": (
        "زار الوزير المالطي النرويج بعد توقيع الاتفاق بينها وبين كندا",
        ["visit//occurred [visitor=MLT, host=NOR]", "agreement/signed/occurred [party=NOR, party=CAN]"],
    ),
    "the end that a deadline has is not the day of the agreement": (
        "تنتهي المهلة في 20 مايو، وكان قد تم التوصل إلى اتفاق بين صربيا وكوسوفو",
        ["agreement/reached/occurred [party=SRB, party=XKX]"],
    ),
    "where one goes to stands behind his company": (
        "وصل وزير النقل الإيطالي ووفد من رجال الأعمال إلى كينيا",
        ["visit//occurred [visitor=ITA, host=KEN]"],
    ),
    "one side and the other": (
        "عقدت في روما محادثات بين الحكومة الكولومبية من جهة وفنزويلا من جهة أخرى",
        ["meeting/bilateral/occurred [party=COL, party=VEN]"],
    ),
    "who goes to a place": (
        "ذهب وزير الخارجية النرويجي إلى مانيلا أمس",
        ["visit//occurred [visitor=NOR, host=PHL]"],
    ),
    "going to an opinion is no journey": (
        "يذهب الكاتب النرويجي إلى أن مالطا دولة صغيرة",
        [],
    ),
    "what one is determined to do is ahead": (
        "أعلن وزير الخارجية الكيني عزمه التوجه إلى ليما",
        ["statement/promise/occurred [speaker=KEN]", "visit//planned [host=PER, visitor=KEN]"],
    ),
    "an invitation handed over on a visit": (
        "سلم السفير البولندي أثناء زيارة إلى أوسلو الوزير المالطي رسالة من الرئيس الكيني",
        ["visit//occurred [host=NOR, visitor=POL]", "letter/message/occurred [recipient=MLT, sender=KEN]"],
    ),
    "who travels on is told of behind «إن»": (
        "قال المتحدث باسم الحكومة الكينية إن الوزير البولندي سيصل إلى روما ومنها سيتوجه إلى أوسلو",
        [
            "statement/say/occurred [speaker=KEN]",
            "visit//planned [visitor=POL, host=ITA]",
            "visit//planned [host=NOR, visitor=POL]",
        ],
    ),
    "a journey that one has in mind": (
        "تأتي الخطوة قبل زيارة يعتزم الرئيس الكيني القيام بها للنرويج",
        ["visit//planned [visitor=KEN, host=NOR]"],
    ),
    "who takes part in talks, told in their relative clause": (
        "تجري في مالطا محادثات يشرف عليها المبعوث الأممي وتشارك فيها كندا والنرويج",
        ["meeting/multilateral/occurred [party=UN, party=CAN, party=NOR]"],
    ),
    "two nationalities of one side": (
        "عقد اجتماع بين الجانب الكيني والنرويجي في روما",
        ["meeting/bilateral/occurred [party=KEN, party=NOR]"],
    ),
    "the second nationality of a minister is no side": (
        "اجتمع الوزير الكيني والسفير النرويجي في روما",
        ["meeting/bilateral/occurred [party=KEN, party=NOR]"],
    ),
    "some of many travel": (
        "زار عدد من الوزراء الأوروبيين كوبا",
        ["visit//occurred [visitor=EU, host=CUB]"],
    ),
    "nobody who is named lifts the sanctions": (
        "سيدرس الرئيس الكيني الاتفاق الذي يقضي برفع العقوبات عن كوبا",
        [],
    ),
    "whom the lifting of sanctions helps does not lift them": (
        "رفع العقوبات عن كوبا سيساعد المكسيك",
        [],
    ),
    "a first relative clause does not hide the second": (
        "الاتفاق بين كينيا وتنزانيا، التي تجاور موزمبيق، الذي تم توقيعه في برن",
        ["agreement/signed/occurred [party=KEN, party=TZA]"],
    ),
    "who is represented by whom": (
        "تدعم روسيا مشاركة المنظمة في هذه الاتصالات ممثلة بالأمين العام للأمم المتحدة",
        [],
    ),
    "whom the speaker's own pronoun means": (
        "وأوضح الوزير الكيني «لقد دعاني نظيري النرويجي إلى زيارة أوسلو»",
        [
            "statement/say/occurred [speaker=KEN]",
            "letter/invitation/occurred [sender=NOR, recipient=KEN]",
            "visit//planned [host=NOR, visitor=KEN]",
        ],
    ),
    "common work with others is not their presence": (
        "أشار وزير الخارجية الكيني خلال لقائه السفير النرويجي إلى أهمية العمل المشترك مع مالطا",
        ["statement/say/occurred [speaker=KEN]", "meeting/bilateral/occurred [party=NOR, party=KEN]"],
    ),
    "to accept, spelled as «before»": (
        "وقبل الرئيس الكيني دعوة من نظيره النرويجي",
        ["letter/invitation/occurred [recipient=KEN, sender=NOR]"],
    ),
    "before somebody did something": (
        "قبل الرئيس الكيني زار الوزير النرويجي روما",
        ["visit//occurred [visitor=NOR, host=ITA]"],
    ),
    "what two agree to do to their ties is no act yet": (
        "كشفت وكالة أن بيرو وبوليفيا اتفقتا بعد مفاوضات في ليما على إعادة فتح السفارتين.",
        ["agreement/reached/occurred [party=PER, party=BOL]", "meeting/bilateral/occurred [party=PER, party=BOL]"],
    ),
    "an act for which a treaty provides": (
        "وأثنى الوزير الكيني على معاهدة تنص على استئناف العلاقات بين غانا وتوغو.",
        ["statement/support/occurred [speaker=KEN]"],
    ),
    "talks crowned by a signature": (
        "وتوجت أشغال اللجنة العليا الغانية-الكينية بالتوقيع على ثلاثة بروتوكولات.",
        ["agreement/signed/occurred [party=GHA, party=KEN]"],
    ),
    "efforts that succeeded": (
        "ونجحت مساعي البرازيل في إبرام هدنة بين كولومبيا وفنزويلا.",
        ["agreement/signed/occurred [party=COL, party=VEN]"],
    ),
    "an agreement of another year": (
        "أبرمت غانا اتفاقا مع الأمم المتحدة والاتحاد الأفريقي. وكانت غانا أبرمت في مارس اتفاقا مع الأمم المتحدة.",
        [
            "agreement/signed/occurred [party=GHA, party=UN, party=AFU]",
            "agreement/signed/occurred [party=GHA, party=UN]",
        ],
    ),
    "an expulsion named by the way and then told": (
        "سترد غانا على طرد السفير الغاني من باماكو. وكانت مالي طردت السفير الغاني بعد الانقلاب.",
        ["diplomatic_measure/expel/occurred [target=GHA, agent=MLI]"],
    ),
    "with every one of them too": (
        "بحثت النرويج وكل من الدنمارك والسويد أمن البلطيق.",
        ["meeting/multilateral/occurred [party=NOR, party=DNK, party=SWE]"],
    ),
    "a dual that is spelled like arriving": (
        "كشف الوزير الكندي أن بنين وتوغو توصلا إلى هدنة",
        ["statement/say/occurred [speaker=CAN]", "agreement/reached/occurred [party=BEN, party=TGO]"],
    ),
    "recognised by others": (
        "اتفقت الحكومة الليبية المعترف بها دوليا وحكومة النيجر على هدنة",
        ["agreement/reached/occurred [party=LBY, party=NER]"],
    ),
    "what somebody decides is his, whoever thinks of it": (
        "ورأى الوزير الغاني أن قرار كندا فرض عقوبات على ميانمار جاء متأخرا",
        [
            "statement/say/occurred [speaker=GHA]",
            "diplomatic_measure/sanction/occurred [target=MMR, agent=CAN]",
        ],
    ),
    "all who announce it do it": (
        "أعلنت السويد وفنلندا أنهما ستجمدان أرصدة وزير الدفاع الإيراني",
        [
            "statement/say/occurred [speaker=SWE, speaker=FIN]",
            "diplomatic_measure/sanction/planned [target=IRN, agent=SWE, agent=FIN]",
        ],
    ),
    "what is to be signed during a visit": (
        "ومن المقرر توقيع ثلاث اتفاقيات خلال زيارة الرئيس الكيني إلى غانا",
        [
            "agreement/signed/planned [party=KEN, party=GHA]",
            "visit//occurred [visitor=KEN, host=GHA]",
        ],
    ),
    "what «إننا» opens is no part of the conference before it": (
        "قال وزير الخارجية الكيني في مؤتمر صحفي مع نظيره الغاني إننا توصلنا إلى اتفاق مع توغو.",
        [
            "statement/say/occurred [speaker=KEN]",
            "press_conference//occurred [party=GHA, party=KEN]",
            "agreement/reached/occurred [party=KEN, party=TGO]",
        ],
    ),
    "a participle of saying behind a definite noun, no comma between": (
        "رحبت مالطا بالاتفاق بين أرمينيا وأذربيجان مؤكدة مواصلة دعمها للسلام.",
        ["statement/support/occurred [speaker=MLT]", "statement/support/occurred [speaker=MLT]"],
    ),
    "behind an indefinite noun it is its adjective": (
        "تلقت بلغاريا معلومات مؤكدة عن الهجوم الروسي.",
        [],
    ),
    "whose decision it is that provides for the act": (
        "انتقد الرئيس الكيني قرار الحكومة الأوغندية الذي يقضي بطرد دبلوماسيين كينيين.",
        ["statement/condemn/occurred [speaker=KEN]", "diplomatic_measure/expel/occurred [target=KEN, agent=UGA]"],
    ),
    "a decision told with the adjective of its state": (
        "نددت كينيا بالقرار الأوغندي بطرد سفيرها.",
        ["statement/condemn/occurred [speaker=KEN]", "diplomatic_measure/expel/occurred [target=KEN, agent=UGA]"],
    ),
    "to open a mission is intended, with the name of a movement": (
        "تعتزم غواتيمالا فتح سفارة في المغرب.",
        ["diplomatic_measure/open/planned [target=MAR, agent=GTM]"],
    ),
    "a movement named in brackets behind its noun": (
        "اتهمت حركة (حماس) إسرائيل بتعطيل الاتفاق.",
        ["statement/condemn/occurred [speaker=HAMAS, addressee=ISR]"],
    ),
    "the head of an authority, its name behind the noun": (
        "أكد رئيس هيئة الموانئ العراقية فلاح ناصر أن بغداد ترفض المطالب الكويتية.",
        ["statement/reject/occurred [speaker=IRQ]"],
    ),
    "who uttered the words, told in a relative clause": (
        "رفضت طهران الاتهامات التي وجهها إليها وزير الدفاع الفلبيني.",
        ["statement/reject/occurred [speaker=IRN]", "statement/condemn/occurred [speaker=PHL]"],
    ),
    "words that nobody is told to have uttered": (
        "رفضت طهران الاتهامات التي وجهت إليها.",
        ["statement/reject/occurred [speaker=IRN]"],
    ),
    "a capital announces": (
        "وصل الوفد بعد إعلان واشنطن نيتها سحب قواتها من سوريا.",
        ["statement/promise/occurred [speaker=USA]"],
    ),
    "a declaration called after its city": (
        "أكد الوزير الكيني أهمية إعلان الدوحة لحقوق الطفل.",
        ["statement/say/occurred [speaker=KEN]"],
    ),
    "what is announced to be done stands bare behind who announces it": (
        "جاء القصف بعد يوم من إعلان الرئيس الأميركي وقف الضربات على إيران.",
        ["statement/say/occurred [speaker=USA]"],
    ),
    "a paper that a report is taken from is no statement beside it": (
        "وبحسب بيان للخارجية الكينية، أكد الوزير الكيني لنظيره الغاني أن الحدود مفتوحة.",
        ["statement/say/occurred [speaker=KEN, addressee=GHA]"],
    ),
    "the head of the communications office": (
        "قال رئيس دائرة الاتصال في الرئاسة التركية كمال آيدن إن أنقرة ترفض التصريحات الإسرائيلية.",
        ["statement/reject/occurred [speaker=TUR]"],
    ),
    "who meets the guest is told behind his arrival at the airport": (
        "وكان في استقبال الرئيس الكيني لدى وصوله المطار رئيس الوزراء الهندي.",
        ["meeting/reception/occurred [guest=KEN, host=IND]"],
    ),
    "an envoy told to be with whoever acts is not the one who acts": (
        "أعلنت كينيا إغلاق الحدود، كما أبلغت السفير الأوغندي لديها بالقرار.",
        ["statement/say/occurred [speaker=KEN]", "statement/say/occurred [speaker=KEN, addressee=UGA]"],
    ),
}
GAPS: dict[str, str] = {}


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.xfail(strict=True, reason=GAPS[name]) if name in GAPS else ())
        for name in CASES
    ],
)
def test_phenomenon(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = extractor.extract(text, reference_date=PRINTED).events
    found = [brief(event, expected[place] if place < len(expected) else "") for place, event in enumerate(events)]
    assert found == expected

"""Contacts as the press tells them, each phenomenon beside what must not be taken for it.

An event is given as ``type [role=actor, ...]``; statements are left out.
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
    "semicolons written for commas": (
        "استقبل ملك تونغا؛ رئيس فيجي؛ بمناسبة العيد الوطني.",
        ["meeting [host=TON, guest=FJI]"],
    ),
    "a semicolon before a clause of its own": (
        "استقبل الوزير الغاني سفير كينيا؛ وزارت الوزيرة بنين.",
        ["meeting [host=GHA, guest=KEN]"],
    ),
    "a city that somebody is visiting": (
        "التقى الوزير الأوغندي نظيرته الكينية في نيروبي التي يقوم بزيارتها حاليا.",
        ["meeting [party=UGA, party=KEN]", "visit [visitor=UGA, host=KEN]"],
    ),
    "one guest and his wife": (
        "وصل الرئيس الغاني وقرينته إلى نيروبي وكان في استقبالهما الرئيس الكيني.",
        ["visit [visitor=GHA, host=KEN]", "meeting [guest=GHA, host=KEN]"],
    ),
    "talks and the verb right behind them": (
        "انهارت المفاوضات التي كانت تجري في نيروبي بين غانا وبنين.",
        ["meeting [party=GHA, party=BEN]"],
    ),
    "a city that somebody has come to": (
        "أكد الوزير الأوغندي في نيروبي التي وصل إليها أمس أن بلاده تريد السلام.",
        ["visit [visitor=UGA, host=KEN]"],
    ),
    "who stands behind the verb is the visitor": (
        "أكد الرئيس الكيني في نيروبي التي زارها رئيس غانا أن بلاده تريد السلام.",
        ["visit [visitor=GHA, host=KEN]"],
    ),
    "envoys of states that nobody names": (
        "استقبل رئيس الحكومة الغانية سفراء عدد من الدول العربية.",
        ["meeting [host=GHA, guest=None]"],
    ),
    "envoys of so many states": (
        "اجتمع وزير الصحة الغاني مع سفراء عشرين دولة.",
        ["meeting [party=GHA, party=None]"],
    ),
    "states told one by one behind their number": (
        "أجرت غانا مفاوضات مع ثلاث دول أفريقية (كينيا ومالي وبنين) بشأن الغاز.",
        ["meeting [party=GHA, party=KEN, party=MLI, party=BEN]"],
    ),
    "what else is told in brackets": (
        "أجرت غانا مفاوضات مع ثلاث دول أفريقية (لم يسمها الوزير) بشأن الغاز.",
        [],
    ),
    "representatives of a group of states": (
        "عقد ممثلو الدول الضامنة اجتماعا في الأستانة.",
        ["meeting [party=ASTANA]"],
    ),
    "a traveller of whom it is told behind his company": (
        "استقبل الوزير المجري رئيسة برلمان غانا والوفد المرافق لها، التي تزور بودابست حاليا.",
        ["meeting [host=HUN, guest=GHA]", "visit [visitor=GHA, host=HUN]"],
    ),
    "company of which something else is told": (
        "استقبل الوزير المجري رئيسة برلمان غانا والوفد المرافق لها الذي يضم مزارعين.",
        ["meeting [host=HUN, guest=GHA]"],
    ),
    "who stands among those that receive a guest": (
        "وصل الوزير المجري إلى أكرا أمس. وكان في مقدمة مستقبليه نظيره الغاني.",
        ["visit [visitor=HUN, host=GHA]", "meeting [guest=HUN, host=GHA]"],
    ),
    "whose receivers they are, told by name": (
        "وكان على رأس مستقبلي الوزير المجري في المطار السفير الغاني.",
        ["meeting [guest=HUN, host=GHA]"],
    ),
    "receivers who are no officials, and a word of what is to come": (
        "وكان بين مستقبلي الوزير المجري طلاب غانيون. وكان من مشاريع غانا برنامج مستقبلي للطاقة.",
        [],
    ),
    "a ministry that hands over no message": (
        "استدعت الخارجية المجرية السفير الغاني وسلمته جواز سفره.",
        ["diplomatic_measure [agent=HUN, target=GHA]"],
    ),
    "an encounter that brought somebody together with another": (
        "وأشاد الوزير المجري خلال لقاء جمعه مع نظيره الغاني بالتعاون.",
        ["meeting [party=GHA, party=HUN]"],
    ),
    "whom a pronoun makes the guest of a reception on a visit": (
        "وبدأ الوزير المجري زيارة رسمية إلى غانا تستغرق يومين استقبله خلالها الرئيس الغاني.",
        ["visit [visitor=HUN, host=GHA]", "meeting [host=GHA, guest=HUN]"],
    ),
    "whom somebody will meet on a visit": (
        "وبدأ الوزير المجري زيارة رسمية إلى غانا تستغرق يومين يلتقي خلالها الرئيس الغاني.",
        ["visit [visitor=HUN, host=GHA]", "meeting [party=HUN, party=GHA]"],
    ),
    "a guest under two offices": (
        "وأشاد وزير الخارجية المجري خلال استقباله أمس تيبور ناغي وزير الدفاع مبعوث رئيس غانا بالتعاون.",
        ["meeting [guest=GHA, host=HUN]"],
    ),
    "those who head a meeting for its sides": (
        "وترأس الاجتماع من الجانب المجري وكيل وزارة النقل، ومن الجانب الغاني السفير كوفي منساه.",
        ["meeting [party=HUN, party=GHA]"],
    ),
    "who heads a meeting for one side": (
        "وترأس الاجتماع عن الجانب المجري وزير النقل.",
        [],
    ),
    "a guest whom a pronoun stands for, in one sentence": (
        "وصل الوزير المجري إلى أكرا أمس، حيث استقبله الرئيس الغاني في المطار.",
        ["visit [visitor=HUN, host=GHA]", "meeting [host=GHA, guest=HUN]"],
    ),
    "a guest whom a pronoun stands for, told in the sentence before": (
        "وصل الوزير المجري إلى أكرا أمس. واستقبله في المطار الرئيس الغاني.",
        ["visit [visitor=HUN, host=GHA]", "meeting [guest=HUN, host=GHA]"],
    ),
    "a pronoun that stands for nobody told": (
        "واستقبله في المطار الرئيس الغاني.",
        [],
    ),
    "whoever is received by somebody is the guest": (
        "وقال المتحدث إن الوزير المجري تم استقباله بحفاوة من قبل الرئيس الغاني.",
        ["meeting [host=GHA, guest=HUN]"],
    ),
    "two of those who meet also meet by themselves": (
        "اجتمع وزراء خارجية المجر وغانا وكينيا في فيينا. وسبقه لقاء بين الوزير المجري ونظيره الغاني.",
        ["meeting [party=HUN, party=GHA, party=KEN]", "meeting [party=HUN, party=GHA]"],
    ),
    "the encounter of several under its definite noun is the one told": (
        "اجتمع وزراء خارجية المجر وغانا وكينيا في فيينا. وتناول الاجتماع بين الوزراء أسعار القمح.",
        ["meeting [party=HUN, party=GHA, party=KEN]"],
    ),
    "each of two whose state is where the envoy lives is met by himself": (
        "والتقى السفير المجري لدى لبنان أمس نائب رئيس مجلس الوزراء عصام أبو جمرا ووزير الطاقة نبيل حداد.",
        ["meeting [party=HUN, party=LBN]", "meeting [party=HUN, party=LBN]"],
    ),
    "whom a pronoun makes the guest of a reception": (
        "ونقل الرسالة السفير الغاني خلال استقبال رئيس الوزراء المجري له أمس.",
        ["meeting [host=HUN, guest=GHA]"],
    ),
    "a reception whose genitive is the guest": (
        "وأكد الوزير المجري لدى استقبال السفير الغاني أن المشاورات مستمرة.",
        ["meeting [guest=GHA, host=HUN]"],
    ),
    "a guest told behind when and where his host received him": (
        "وأشاد الوزير المجري، خلال استقباله، في مقر الوزارة أمس، السفير الغاني، بالتعاون.",
        ["meeting [guest=GHA, host=HUN]"],
    ),
    "a speaker behind the day of his own encounter is nobody's guest": (
        "وقال خلال استقباله أمس الوزير المجري إن التعاون مفيد.",
        [],
    ),
    "a guest who visits the land of whoever receives him": (
        "استقبل رئيس الوزراء الكيني وزيرة الصحة الكوبية التي تزور البلاد حاليا.",
        ["meeting [host=KEN, guest=CUB]", "visit [visitor=CUB, host=KEN]"],
    ),
    "a journey for which one is received is the guest's": (
        "استقبل رئيس الوزراء الكيني وزيرة الصحة الكوبية بمناسبة زيارتها للبلاد.",
        ["meeting [host=KEN, guest=CUB]", "visit [visitor=CUB, host=KEN]"],
    ),
    "of a land that nobody's state is known to be no journey is told": (
        "قالت وزيرة الصحة الكوبية خلال زيارتها للبلاد إن اللقاح متوفر.",
        [],
    ),
    "somebody else of the same state is met besides": (
        "التقى الوزير المجري الرئيس الغاني السابق كوفي مينسا، كما التقى وفدا برلمانيا غانيا.",
        ["meeting [party=HUN, party=GHA]", "meeting [party=GHA, party=HUN]"],
    ),
    "the same man under his office alone is not somebody else": (
        "التقى الوزير المجري الرئيس الغاني كوفي مينسا، كما بحث مع الرئيس الغاني التبادل التجاري.",
        ["meeting [party=HUN, party=GHA]"],
    ),
    "who presided over the encounter told before took part": (
        "عقد الوزير المجري اجتماعا مع نظيره الغاني. وترأس الاجتماع الرئيس الكيني.",
        ["meeting [party=HUN, party=GHA, party=KEN]"],
    ),
    "a session of many numbered with two words": (
        "اختتمت في أكرا أعمال الدورة السادسة عشرة للجنة الغانية المجرية المشتركة.",
        ["meeting [party=GHA, party=HUN]"],
    ),
    "papers of envoys who are listed line by line": (
        "تسلم الرئيس الغاني أوراق اعتماد ثلاثة سفراء جدد.\n\n"
        "- السيد يان كوفاتش سفير المجر.\n\n- السيد جون كماو سفير كينيا.",
        ["diplomatic_measure [target=GHA, agent=HUN, agent=KEN]"],
    ),
    "a subject told in the sentence before": (
        "وصل وزير الخارجية الروماني إلى تونس أمس. والتقى الرئيس التونسي.",
        ["visit [visitor=ROU, host=TUN]", "meeting [party=ROU, party=TUN]"],
    ),
    "a subject of its own, whoever that is": (
        "وصل وزير الخارجية الروماني إلى تونس أمس. والتقى المحافظ الرئيس التونسي.",
        ["visit [visitor=ROU, host=TUN]"],
    ),
    "somebody alone behind a verb that needs an object": (
        "استقبل الرئيس اللبناني السفير الدنماركي. ثم استقبل السفير الكوبي.",
        ["meeting [host=LBN, guest=DNK]", "meeting [host=LBN, guest=CUB]"],
    ),
    "who only vouches for a journey is not whom the next sentence is about": (
        "توجه الوزير الكيني إلى أوغندا، وفق ما أفاد به متحدث باسم الحكومة الأوغندية. ويصل الأحد إلى رواندا.",
        ["visit [visitor=KEN, host=UGA]", "visit [visitor=KEN, host=RWA]"],
    ),
    "who speaks in a sentence of his own is": (
        "توجه الوزير الكيني إلى أوغندا. وقال الرئيس التنزاني إن الزيارة مهمة. والتقى نظيره الرواندي.",
        ["visit [visitor=KEN, host=UGA]", "meeting [party=TZA, party=RWA]"],
    ),
    "a meeting held elsewhere before a journey is no goal of it": (
        "سيتوجه الوزير الكيني غدا إلى أوغندا بعد محادثات مع قادة رواندا في كيغالي",
        ["visit [visitor=KEN, host=UGA]", "meeting [party=RWA, party=KEN]"],
    ),
    "nor is the seat of a session that a relative clause tells of": (
        "وصل الوزير الكيني إلى القاهرة للمشاركة في الدورة العادية لمجلس الوزراء العرب، والتي بدأت بمقر الجامعة العربية",
        ["visit [visitor=KEN, host=EGY]"],
    ),
    "a headline's tour and the arrival below it are one journey": (
        "الوزير الكيني يصل إلى أوغندا مستهلا جولة له بالمنطقة\n\n"
        "وصل وزير الخارجية الكيني اليوم إلى أوغندا، المحطة الأولى من جولة له بشرق أفريقيا.",
        ["visit [visitor=KEN, host=UGA]"],
    ),
    "a guest who visits the country is in that of his host": (
        "استقبل الرئيس الأوغندي نظيره الكيني الذي يزور البلاد حاليا",
        ["meeting [host=UGA, guest=KEN]", "visit [visitor=KEN, host=UGA]"],
    ),
    "so is one who is received on a journey, and one who was seen in at his arrival": (
        "استقبل الرئيس الأوغندي نظيره الكيني في زيارة رسمية. "
        "ووصل الملك الأردني إلى البلاد. وكان في استقباله الأمير البحريني.",
        [
            "meeting [host=UGA, guest=KEN]",
            "visit [visitor=KEN, host=UGA]",
            "visit [visitor=JOR, host=BHR]",
            "meeting [guest=JOR, host=BHR]",
        ],
    ),
    "a minister received by his own president visits nobody": (
        "استقبل الرئيس الأوغندي الوزير الأوغندي الذي يزور البلاد حاليا",
        [],
    ),
    "presidents named behind the adjectives of their summit": (
        "عقدت القمة الكينية الأوغندية بين الرئيس الكيني وليام روتو والرئيس الأوغندي يويري موسيفيني أمس",
        ["meeting [party=KEN, party=UGA]"],
    ),
    "the Egyptian ending of an active verb": (
        "الخارجية الكينية تستدعى السفير الأوغندي",
        ["diplomatic_measure [agent=KEN, target=UGA]"],
    ),
    "the passive spelled alike": (
        "تستدعى السفيرة الأوغندية من جانب الخارجية الكينية",
        ["diplomatic_measure [target=UGA, agent=KEN]"],
    ),
    "who took part in a meeting joins it": (
        "عقد الوزير الكيني اجتماعا مع نظيره الأوغندي. "
        "وترأس الاجتماع الوزير الكيني، وشارك فيه وزيرا خارجية رواندا وبوروندي.",
        ["meeting [party=KEN, party=UGA, party=RWA, party=BDI]"],
    ),
    "whom one speaks to in a call takes part in it": (
        "أبلغ الرئيس الكيني نظيره الأوغندي في اتصال هاتفي أن المعبر مغلق",
        ["phone_call [party=KEN, party=UGA]"],
    ),
    "whom one speaks to in a speech does not meet": ("شكر الرئيس الكيني نظيره الأوغندي في كلمة أمام القمة", []),
    "an encounter with sides of its own is not that of whom one speaks to": (
        "أبلغ الوزير الكيني السفير الأوغندي خلال اجتماع مع الرئيس الرواندي احتجاج بلاده",
        ["meeting [party=RWA, party=KEN]"],
    ),
    "a reception whose guest a pronoun stands for": (
        "نقل التحيات وزير الخارجية الكيني خلال استقبال الرئيس الأوغندي له أمس",
        ["meeting [host=UGA, guest=KEN]"],
    ),
    "who reaches an understanding travels nowhere": ("أكد الرئيس الكيني أهمية الوصول إلى تسوية في أوغندا", []),
    "who reaches a summit does": (
        "غادر الصحفيون بعد وصول الرئيس الكيني إلى مقر القمة في أوغندا",
        ["visit [visitor=KEN, host=UGA]"],
    ),
    "who vouches for an arrival is no host": (
        "وصل الوزير الكيني إلى أوغندا، وفقا لمسؤول في السفارة الرواندية",
        ["visit [visitor=KEN, host=UGA]"],
    ),
    "behind «حيث» he goes on who went there": (
        "أعلن القصر الرواندي العفو، في وقت يصل الرئيس الكيني إلى أوغندا غدا، حيث سيلتقي الرئيس الأوغندي",
        ["visit [visitor=KEN, host=UGA]", "meeting [party=UGA, party=KEN]"],
    ),
    "names between quotation marks behind a preposition": (
        'انتهى أمس اتصال هاتفي بين "روتو" ونظيره الأوغندي "يويري موسيفيني"',
        ["phone_call [party=KEN, party=UGA]"],
    ),
    "a deputy premier who is a minister too is known by the ministry": (
        "اجتمع الشيخ محمد بن عبدالرحمن آل ثاني نائب رئيس مجلس الوزراء وزير الخارجية مع الوزير الكيني",
        ["meeting [party=QAT, party=KEN]"],
    ),
    "talks between somebody and others unknown are not the teller's": (
        "بحث الوزير الكيني المفاوضات الجارية بين أوغندا والمجموعات المسلحة",
        [],
    ),
    "ideas that further talks hold none": ("طرحت الوزيرة الكينية أفكارا من شأنها أن تدفع المفاوضات مع أوغندا", []),
    "an envoy of another state behind a president's comma is his guest": (
        "استقبل رئيس الجمهورية ميشال عون، الموفد الكيني في محادثات الحدود",
        ["meeting [host=LBN, guest=KEN]"],
    ),
    "the councils that rule Sudan": (
        "زار نائب رئيس المجلس السيادي الانتقالي مدينة نيروبي",
        ["visit [visitor=SDN, host=KEN]"],
    ),
    "a meeting that others hold before a journey is theirs, and so is its place": (
        "تأتي زيارة روتو إلى أوغندا قبل يوم واحد من اجتماع يعقده في كيغالي وزير الخارجية الرواندي ونظيره البوروندي",
        ["visit [visitor=KEN, host=UGA]", "meeting [party=RWA, party=BDI]"],
    ),
    "what a journey holds is whose the journey is": (
        "ذكرت مصادر أن زيارة روتو التي تستغرق يومين تتضمن لقاء مع الرئيس الأوغندي",
        ["visit [visitor=KEN]", "meeting [party=UGA, party=KEN]"],
    ),
    "behind «حيث» he meets whose the journey was": (
        "كانت آخر زيارة لروتو إلى أوغندا قد جرت في مارس حيث التقى الرئيس الأوغندي",
        ["visit [visitor=KEN, host=UGA]", "meeting [party=UGA, party=KEN]"],
    ),
    "a state spelled as an adjective behind one": (
        "تعقد في دمشق اليوم قمة كينية سورية بين الرئيسين وليام روتو وبشار الأسد",
        ["meeting [party=KEN, party=SYR]"],
    ),
    "where an encounter takes place takes no part": (
        "شهدت ليما مباحثات بين كينيا وأوغندا",
        ["meeting [party=KEN, party=UGA]"],
    ),
    "with whom a matter is talked over stands behind it": (
        "بحث وزير المالية الأردني ملف الطاقة مع نظيره العراقي",
        ["meeting [party=JOR, party=IRQ]"],
    ),
    "cooperation with an official is talked over with him": (
        "بحث الوزير الأردني سبل التعاون مع السفير الياباني",
        ["meeting [party=JOR, party=JPN]"],
    ),
    "relations with a state are a matter": ("بحث الوزير الأردني سبل تعزيز العلاقات مع اليابان", []),
    "two who are called do not call each other": (
        "أعلنت الوزارة أن الاتصالات التي أجراها الوزير الكيني مع نظيريه الأوغندي والرواندي تناولت الجفاف",
        ["phone_call [initiator=KEN, party=UGA]", "phone_call [initiator=KEN, party=RWA]"],
    ),
    "two who come together": (
        "تلاقى الرئيس الكيني ونظيره الأوغندي في ليما",
        ["meeting [party=KEN, party=UGA]"],
    ),
    "what another does at the same time": (
        "تأتي زيارة الملك الأردني إلى ليما بالتزامن مع إعلان جامعة الدول العربية عقد دورة",
        ["visit [visitor=JOR, host=PER]"],
    ),
    "a group told by its members": (
        "تكثف كينيا اتصالاتها مع دول الجوار ومنها أوغندا وتنزانيا",
        ["phone_call [initiator=KEN, party=UGA]", "phone_call [initiator=KEN, party=TZA]"],
    ),
    "members of a group in no contact": ("تجاوزت كينيا خلافاتها مع دول الجوار ومنها أوغندا وتنزانيا", []),
    "peoples stand for their states": (
        "مفاوضات بين الفلسطينيين والإسرائيليين في جنيف",
        ["meeting [party=PSE, party=ISR]"],
    ),
    "peoples who are patients": ("استقبل المستشفى جرحى يمنيين من الأردن", []),
    "both ministers, in a further event": (
        "بحث وزير الدفاع الهندي مع نظيره الفيتنامي التعاون البحري. وسيعقد الوزيران مؤتمرا صحفيا مشتركا",
        ["meeting [party=IND, party=VNM]", "press_conference [party=IND, party=VNM]"],
    ),
    "both ministers, and nobody told before": ("عقد الوزيران مؤتمرا صحفيا مشتركا", []),
    "three together": (
        "عقد الوزير النرويجي اجتماعا ثلاثيا مع نظيريه السويدي والفنلندي",
        ["meeting [party=NOR, party=SWE, party=FIN]"],
    ),
    "one after the other": (
        "التقى الرئيس الكوبي رئيس الوزراء الإسباني ووزير الخارجية الإسباني",
        ["meeting [party=CUB, party=ESP]", "meeting [party=CUB, party=ESP]"],
    ),
    "encounters in the plural": (
        "أجرى الوزير الألماني لقاءات مع الرئيسين التشادي والنيجري",
        ["meeting [party=DEU, party=TCD]", "meeting [party=DEU, party=NER]"],
    ),
    "talks one travels for are with the hosts": (
        "توجه الرئيس الصربي إلى بودابست لإجراء مباحثات حول الطاقة",
        ["visit [visitor=SRB, host=HUN]", "meeting [party=SRB, party=HUN]"],
    ),
    "a journey for something else": (
        "توجه الرئيس الصربي إلى بودابست لإجراء فحوص طبية",
        ["visit [visitor=SRB, host=HUN]"],
    ),
    "a capital beside the sides": ("مفاوضات روما بين حماس وإسرائيل", ["meeting [party=HAMAS, party=ISR]"]),
    "a capital where an encounter is held": ("مفاوضات روما تعثرت وبلجيكا تأسف", []),
    "nobody visits his own state": (
        "رحب الرئيس الفرنسي بملك المغرب خلال زيارته لفرنسا",
        ["visit [host=FRA, visitor=MAR]"],
    ),
    "ministers of a body of states": (
        "عقد وزراء خارجية مجلس التعاون الخليجي اجتماعا في الدوحة",
        ["meeting [party=GCC]"],
    ),
    "ministers of one state": ("عقد مجلس الوزراء الكويتي اجتماعا في الكويت", []),
    "by video": ("أجرى الرئيس الغاني مباحثات عبر الفيديو مع رئيس توغو", ["phone_call [party=GHA, party=TGO]"]),
    "who decides to travel": (
        "قرار رئيس الحكومة اليابانية بالتوجه إلى سيول",
        ["visit [host=KOR, visitor=JPN]"],
    ),
    "fighters do not visit": ("وصل مقاتلو حركة طالبان إلى باكستان", []),
    "a tour's states before the traveller": (
        "في مستهل جولة تشمل كينيا وأوغندا، وصل الرئيس التركي إلى نيروبي",
        ["visit [visitor=TUR, host=KEN]"],
    ),
    "a tour that lasts before it leads anywhere": (
        "انطلق الرئيس الكوري الجنوبي في جولة أوروبية تستغرق أسبوعا وتشمل البرتغال والنمسا",
        ["visit [host=PRT, host=AUT, visitor=KOR]"],
    ),
    "a tour that leads its traveller on": (
        "تبدأ وزيرة الخارجية الأسترالية غدا جولة آسيوية تقودها إلى لاوس والفلبين",
        ["visit [visitor=AUS, host=LAO, host=PHL]"],
    ),
    "whose meeting it is, before both sides speak": (
        "وصل وزير الخارجية الكيني إلى لندن. ولدى اجتماعه مع نظيره البريطاني، أشاد الجانبان بالتعاون",
        ["visit [visitor=KEN, host=GBR]", "meeting [party=KEN, party=GBR]"],
    ),
    "whose meeting it is, the other side right behind": (
        "وصل وزير الخارجية الكيني إلى لندن. وخلال لقائه وزير الدفاع البريطاني، جرى عرض الخطة",
        ["visit [visitor=KEN, host=GBR]", "meeting [party=KEN, party=GBR]"],
    ),
    "what subjects say of their ruler, and a wish": (
        "عقد السلطان هيثم بن طارق المعظم - حفظه الله ورعاه - والرئيس الكيني جلسة مباحثات",
        ["meeting [party=OMN, party=KEN]"],
    ),
    "out of the country": (
        "غادر البلاد صباح اليوم وزير الخارجية العماني متوجها إلى نيروبي",
        ["visit [visitor=OMN, host=KEN]"],
    ),
    "who had talks": (
        "كما كانت لوزيرة الدفاع السويدية أمس محادثات مع الوزير الفنلندي حول البلطيق",
        ["meeting [party=FIN, party=SWE]"],
    ),
    "what an encounter had": ("كان للقاء السفراء أثر كبير في غانا وتوغو", []),
    "each apart": (
        "عقد الوزير القطري اجتماعا مع رئيس وزراء كوسوفو ووزير الدفاع الأردني، كل على حدة",
        ["meeting [party=QAT, party=XKX]", "meeting [party=QAT, party=JOR]"],
    ),
    "a campaign is no tour": ("أطلقت وزارة الصحة الكندية حملة كبرى تمتد شهرا وتشمل هايتي وكوبا", []),
    "what else a tour saw": ("بدأ الوزير الدنماركي جولة شهدت نقاشا واسعا حول هايتي وكوبا", []),
    "the place before the traveller": (
        "زار القاهرة أمس رئيس الوزراء البلغاري",
        ["visit [host=EGY, visitor=BGR]"],
    ),
    "talks between the press and the counterpart": (
        "قال وزير الخارجية الإيطالي في مؤتمر صحفي بعد محادثات مع نظيره المصري إن السفينة ستصل",
        ["meeting [party=EGY, party=ITA]"],
    ),
    "a player of politics": (
        "بحث وزير الخارجية البرتغالي مع نظيره المالي دور اللاعب الإقليمي الأبرز",
        ["meeting [party=PRT, party=MLI]"],
    ),
    "a player of football": ("التقى اللاعب الفرنسي زميله الإسباني قبل المباراة", []),
    "a wish between the words": (
        "زيارة الملك المغربي - حفظه الله - لغانا",
        ["visit [visitor=MAR, host=GHA]"],
    ),
    "both of them": (
        "تحدث وزير الخارجية الكيني مع نظيره النيجيري، وذلك بعد لقائهما في أكرا",
        ["meeting [party=KEN, party=NGA]"],
    ),
    "an encounter is no name": (
        "رفض الرئيس الأوكراني لقاء الرئيس البولندي",
        ["meeting [party=POL, party=UKR]"],
    ),
    "a visit is no name": (
        "أكد مصدر دبلوماسي أن زيارة سامح شكري وزير الخارجية المصري المرتقبة إلى ليما ستتم",
        ["visit [visitor=EGY, host=PER]"],
    ),
    "a visit of somebody": (
        "زيارة مرتقبة لوزير الخارجية الياباني إلى المنطقة تشمل كازاخستان",
        ["visit [visitor=JPN, host=KAZ]"],
    ),
    "the press conference that was held with somebody": (
        "تطرق وزير الخارجية الكيني، خلال مؤتمر صحفي عقد مع نظيره الغاني في أكرا، إلى الهجرة",
        ["press_conference [party=GHA, party=KEN]"],
    ),
    "a contract with somebody": ("خسر النادي الكيني، خلال مباراة حسمت عقد مع المدرب الغاني، نجمه", []),
    "a meeting of many states' ministers": (
        "عقد في الرياض اجتماع لوزراء خارجية دول مجلس التعاون",
        ["meeting [party=GCC]"],
    ),
    "a meeting of one state's ministers": ("عقد في أوسلو اجتماع لوزراء الحكومة النرويجية", []),
    "ministers of states without names": (
        "تستضيف لشبونة اجتماعا لوزراء خارجية دول الجوار",
        ["meeting [party=None, party=PRT]"],
    ),
    "ministers of nobody": ("تستضيف لشبونة اجتماعا للوزراء", []),
    "the envoy's goal, no part of his title": (
        "وصل المبعوث الأممي إلى نيقوسيا أمس",
        ["visit [visitor=UN, host=CYP]"],
    ),
    "the envoy's title": (
        "توقع المبعوث الأممي إلى نيقوسيا هدنة قريبة",
        [],
    ),
    "home again is no visit": (
        "غادر الرئيس الغاني أبوجا عائدا إلى أكرا",
        ["visit [visitor=GHA, host=NGA]"],
    ),
    "who talks, told with what they talk about": (
        "ستستأنف المحادثات بشأن هدنة دائمة بين أرمينيا وأذربيجان",
        ["meeting [party=ARM, party=AZE]"],
    ),
    "a conflict of others that two talk about": (
        "بحث وزير الخارجية التونسي مع نظيره المالطي الخلاف بين أرمينيا وأذربيجان",
        ["meeting [party=TUN, party=MLT]"],
    ),
    "a wish between two masdars": (
        "زيارة الملك المغربي - حفظه الله - إلى جمهورية غانا ولقائه بالرئيس الغاني",
        ["visit [visitor=MAR, host=GHA]", "meeting [party=GHA, party=MAR]"],
    ),
    "beside him before the press, not with him": (
        "تحدث الرئيس الكيني في مؤتمر صحفي مع نظيره الغاني عن الهجرة",
        ["press_conference [party=GHA, party=KEN]"],
    ),
    "money, not Mali": ("تحدث وزير المالية الكيني في محادثات برنامج الإنقاذ المالي عن الضرائب", []),
    "an agreement named as a time has sides of its own": (
        "التقى وزير الخارجية الكيني نظيره الغاني بعد توقيع الاتفاق بين النرويج وتنزانيا",
        ["meeting [party=KEN, party=GHA]", "agreement [party=NOR, party=TZA]"],
    ),
    "an agreement that others made": (
        "التقى وزير الخارجية الكيني نظيره الغاني لبحث الاتفاق الذي أبرمته النرويج مع تنزانيا",
        ["meeting [party=KEN, party=GHA]", "agreement [party=NOR, party=TZA]"],
    ),
    "whose journey was put off": (
        "حذر الرئيس الغاني من الحرب في وقت أرجأ فيه وزير الدفاع الكيني زيارته إلى أبوجا",
        ["visit [host=NGA, visitor=KEN]"],
    ),
    "a president and his government are one side": (
        "أجرى المبعوث الأممي اتصالات مع الرئيس الغاني وحكومته",
        ["phone_call [initiator=UN, party=GHA]"],
    ),
    "one journey in March, another yesterday": (
        "زار وزير الخارجية الكيني ليما أمس. وزار وزير الخارجية الكيني ليما في مارس.",
        ["visit [visitor=KEN, host=PER]", "visit [visitor=KEN, host=PER]"],
    ),
    "a summit beside talks of more": (
        "مفاوضات بين غانا وكينيا والنرويج. وعقدت قمة بين غانا وكينيا.",
        ["meeting [party=GHA, party=KEN, party=NOR]", "meeting [party=GHA, party=KEN]"],
    ),
    "a measure that is weighed": (
        "تدرس النرويج طرد السفير الكيني",
        ["diplomatic_measure [target=KEN, agent=NOR]"],
    ),
    "a measure that is demanded": ("طالب حزب نرويجي بطرد السفير الكيني", []),
    "people of a body without a title": (
        "وصل خبراء من الأمم المتحدة إلى نيروبي",
        ["visit [visitor=UN, host=KEN]"],
    ),
    "people of no body": ("وصل خبراء من القطاع الخاص إلى نيروبي", []),
    "representatives of several bodies": (
        "كان ممثلو البنك الدولي والاتحاد الأوروبي قد وصلوا إلى نيقوسيا",
        ["visit [visitor=WB, visitor=EU, host=CYP]"],
    ),
    "whom they represent": (
        "التقى المبعوث الأممي ممثلين للحوثيين في أوسلو",
        ["meeting [party=UN, party=HOUTHI]"],
    ),
    "one more who goes there": (
        "وصل الرئيس الغاني إلى ليما، كما يصل اليوم رئيس الوزراء الكيني",
        ["visit [visitor=GHA, host=PER]", "visit [visitor=KEN, host=PER]"],
    ),
    "who goes nobody knows where": ("سيصل اليوم رئيس الوزراء الكيني", []),
    "an aircraft that came from elsewhere": (
        "أقلت طائرة انطلقت من مطار أثينا وفدا من حركة طالبان إلى أوسلو",
        ["visit [visitor=TALIBAN, host=NOR]"],
    ),
    "who takes part is one more side": (
        "شارك الوزير الغاني في اجتماع بين كينيا وتنزانيا",
        ["meeting [party=KEN, party=TZA, party=GHA]"],
    ),
    "in the chair": (
        "قمة لدول بريكس عقدت في أوفا برئاسة الرئيس الروسي",
        ["meeting [party=BRICS, party=RUS]"],
    ),
    "in the chair at home": ("عقد مجلس الوزراء الغاني جلسة برئاسة الرئيس الغاني", []),
    "where somebody honoured goes": (
        "وصل الأمير خالد بن سلمان وزير الدفاع السعودي إلى كييف. وقال السفير إن زيارة سموه لأوكرانيا مهمة.",
        ["visit [visitor=SAU, host=UKR]"],
    ),
    "members of a body are no further sides": (
        "اللقاء الأول الذي يجمع الرئيس الكيني بقادة مجموعة السبع، التي تضم كندا واليابان",
        ["meeting [party=KEN, party=G7]"],
    ),
    "a committee of two states": (
        "عقدت اللجنة المغربية الإسبانية المشتركة اجتماعها السادس في مدريد",
        ["meeting [party=MAR, party=ESP]"],
    ),
    "a committee of one state": ("عقدت اللجنة المغربية المشتركة اجتماعها السادس في الرباط", []),
    "an agreement of which the verb follows at once": (
        "انتهت المهلة بموجب اتفاق بين غانا وكينيا تم التوصل إليه أمس",
        ["agreement [party=GHA, party=KEN]"],
    ),
    "who is made to go": (
        "تقدم المتمردون مما دفع الرئيس الكولومبي إلى التوجه إلى بنما",
        ["visit [host=PAN, visitor=COL]"],
    ),
    "what is made to go": ("تقدم المتمردون مما دفع الأسعار إلى التوجه إلى أعلى مستوى في كولومبيا", []),
}


def _brief(event: BaseEvent) -> str:
    return f"{event.type} {who(event)}"


@pytest.mark.parametrize("name", CASES)
def test_contact(extractor: Extractor, name: str) -> None:
    text, expected = CASES[name]
    events = extractor.extract(text, reference_date=PRINTED).events
    assert [_brief(event) for event in events if event.type not in {"statement", "letter"}] == expected

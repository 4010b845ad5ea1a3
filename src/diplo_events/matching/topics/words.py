"""The words that lead to topics: verbs that tell of talks, prepositions, aims, occasions."""

from __future__ import annotations

from typing import Final

#: Prepositions that lead to a topic wherever they stand behind an encounter.
ABOUT: Final = frozenset({"حول", "بشأن", "بخصوص"})
#: «في مجال الطاقة»، «في قضايا التجارة»: nouns that make a topic of what follows «في».
FIELDS: Final = frozenset({"مجال", "قضية", "ملف", "مسألة", "موضوع", "شأن"})
#: «المتعلقة بالحدود»، «تتعلق بالحدود».
CONCERNING: Final = frozenset({"متعلق", "خاص", "معني", "متصل", "مرتبط"})
#: «الاجتماع المخصص لبحث الحدود».
DEVOTED: Final = frozenset({"مخصص", "مكرس"})
#: Verbs that tell what an encounter was about, and the prepositions that may lead to it; "" is the direct object.
TELLING: Final = {
    "تناول": {""},
    "بحث": {"", "في"},
    "ناقش": {""},
    "استعرض": {""},
    "تدارس": {""},
    "درس": {""},
    "تبادل": {""},
    "تطرق": {"إلى", "ل"},
    "ركز": {"على", "حول"},
    "تركز": {"على", "حول"},
    "انصب": {"على"},
    "تمحور": {"حول"},
    "دار": {"حول", "عن"},
    "تعلق": {"ب"},
    "خصص": {"ل"},
    "خص": {"ل"},  # spelled like it: «يخصص»
    "كرس": {"ل"},
    "تضمن": {""},
    "شمل": {""},
    "شهد": {""},
    "تخلل": {""},
    "استهل": {"ب"},
    "اشتمل": {"على"},
    "هدف": {"إلى", "ل"},
    "رمى": {"إلى", "ل"},
    "سعى": {"إلى", "ل"},
    "استهدف": {""},
    "مكن": {"من"},
    "سمح": {"ب"},
    "أتاح": {""},
    "نص": {"على"},
    "قضى": {"ب"},
    "تباحث": {"في", "حول", "بشأن", "ب"},
    **{lemma: {"في", "حول", "بشأن"} for lemma in ("تشاور", "تناقش", "تحاور")},
    "تحدث": {"عن", "حول"},
    "هم": {""},  # «مباحثات همت التعاون»
}
#: Verbs by which one side puts something to the other or hears of it: «وعرض الوزير أوضاع المعابر».
PUTTING: Final = frozenset({"عرض", "شرح", "أثار", "طرح", "استمع", "أطلع", "اطلع", "راجع", "قيم"})
#: Those of them that are said of other things too: «أثار غضبه»، «طرح مناقصة».
PUTTING_MATTERS: Final = frozenset({"أثار", "طرح", "راجع", "قيم"})
#: Those of them whose subject is no person.
OF_THINGS: Final = frozenset("هدف رمى استهدف تمحور تركز انصب خصص تضمن شمل نص قضى".split())
#: What else tells of a paper: «رسالة تتصل بالعلاقات»، «حملت الرسالة دعوة».
OF_PAPERS: Final = {"اتصل": {"ب"}, "حمل": {""}, "احتوى": {"على", ""}}
#: «اتفاقيات تغطي مجالات عدة»: verbs that tell so of a paper alone.
OF_TREATIES: Final = {"خص": {""}, "هم": {""}, "غطى": {""}}
#: «شهد اللقاء مناقشة الأزمة»: of what they tell only talks are topics, not «شهد اللقاء توقيع اتفاق».
WITNESSING: Final = frozenset({"شهد", "تخلل", "اشتمل", "استهل"})
#: «رسالة أكد فيها أهمية الحوار»: what is written in a letter is what it is about.
WRITING: Final = {
    "أكد": {"", "على"},
    **{verb: {"على"} for verb in ("شدد", "احتج", "اعترض")},
    **{verb: {"ب"} for verb in ("طالب", "رحب", "أشاد", "ندد")},
    "ناشد": {"", "ب"},
    **{verb: {"عن"} for verb in ("أعرب", "عبر")},
    **{verb: {""} for verb in ("طلب", "أدان", "استنكر", "رفض", "أبدى", "اقترح", "جدد")},
    "دعا": {"إلى", "ل"},
    "حذر": {"من"},
    "هنأ": {"ب"},
    "عزى": {"في", "ب"},
}
#: Verbs that two sides share: «أكدا خلاله أهمية الحوار»، «اتفقا على وقف القتال».
SHARED: Final = {"أكد": {"", "على"}, "شدد": {"على"}, "اتفق": {"على"}}
#: «اتصالا أكد فيه»: calls, and what ties a verb to one, folded.
CALLS: Final = frozenset({"اتصال", "مكالمة", "محادثة"})
THEREIN: Final = frozenset("فيه فيها فيهما خلاله خلالها خلالهما".split())
#: What two have with each other, besides relations.
BETWEEN_TWO: Final = frozenset({"هدنة", "نار", "قتال", "مصالحة", "ربط", "قطيعة"})
#: «لقاء وصف بالمثمر، حيث ركز على الأزمة»: what an encounter alone is told to do.
TURNING: Final = frozenset({"ركز", "تركز", "تمحور", "انصب"})
#: «وشملت الزيارة لقاء الرئيس»: what an encounter holds may be another one.
HOLDING_IN: Final = frozenset({"شمل", "تضمن", "تخلل", "شهد"})
MEETINGS: Final = frozenset({"لقاء", "اجتماع", "مقابلة", "زيارة", "جولة", "مشاركة", "حضور"})
AGREEING: Final = frozenset({"اتفق"})
#: «ملف الغاز تصدر المباحثات»، «هيمنت الأزمة على القمة»: verbs whose subject is the topic.
FOREMOST: Final = frozenset({"تصدر", "هيمن", "طغى", "سيطر", "استحوذ", "خيم", "احتل", "شغل", "طرح", "استأثر"})
#: «احتل الملف مساحة واسعة من اللقاء»، «طرح الملف على طاولة المباحثات»: what the topic takes, folded.
SHARES: Final = frozenset("مساحه حيزا جانبا صداره الصداره اولويه علي".split())
#: «تباحثا قضايا عدة»: what may be the object of a verb of talking that has none else.
MATTERS: Final = frozenset(
    "قضية ملف موضوع مسألة شأن أزمة تطور علاقة وضع سبيل أفق وجه فرصة مستجد مستقبل مجمل مجري مسار جهد".split()
)
#: «محور اللقاء»، «صلب المحادثات», and the verbs that say what is.
CORES: Final = frozenset({"محور", "صلب", "جوهر", "موضوع", "عنوان", "صدارة"})
BEING: Final = frozenset({"كان", "شكل", "مثل", "احتل", "ظل", "جاء", "أتى", "وضع", "بقي"})
#: «المحور الأساسي للقاء»: the adjectives a core may have, folded.
CENTRAL: Final = frozenset("الاساسي الرييسي الرييس الابرز الاول الاهم".split())
#: «أبرز محاور المباحثات», folded.
CENTRAL_BEFORE: Final = frozenset({"ابرز", "اهم", "اول", "احد"})
#: «على رأس جدول أعمال القمة», folded.
TOPS: Final = frozenset({"راس", "صدر", "مقدمه", "طاوله", "اولويات", "سلم"})
#: «جدول أعمال الاجتماع»، «أجندة المحادثات», folded.
#: «جدول أعمالها»، «جدول الأعمال».
ITS_AGENDA: Final = frozenset({"اعمالها", "اعماله", "اعمالهما", "اعمالهم", "الاعمال"})
AGENDAS: Final = frozenset({"جدول", "اعمال", "اجنده", "برنامج", "اولويات"})
#: «تركز البحث على»: the talking itself.
TALKING: Final = frozenset({"بحث", "نقاش", "حديث", "كلام", "تباحث", "تشاور", "تداول"})
#: «جرى التأكيد على ضرورة الحوار»، «تم التطرق إلى الأزمة»: nouns whose preposition leads to the topic.
LEADING_ON: Final = frozenset({"تأكيد", "تركيز", "تطرق", "اتفاق", "توافق", "تفاهم", "ضوء"})
#: «وجرى تقييم مسيرة التعاون»: what is done with a matter is part of the topic.
WEIGHING: Final = frozenset({"تقييم", "مراجعة", "تنسيق"})
#: Verbs that lead to their topic with «في» also: «بحثا في العلاقات».
INTO: Final = frozenset({"بحث", "تباحث", "تشاور", "تداول", "تحادث", "تناقش", "تحاور"})
#: «أطلع السفراء على الأوضاع»، «أحاطه علما بالنتائج»: what leads to the topic behind whoever hears of it.
INFORMING: Final = {"أطلع": {"على"}, "اطلع": {"على"}, "أحاط": {"ب"}}
BOTH: Final = frozenset("البلدين الدولتين الجانبين الطرفين".split())
#: «التداول بالملفات»: talking that leads to its topic with «ب» also.
OVER: Final = frozenset({"تداول", "تباحث"})
#: «وتناول البحث الأزمة»: verbs that tell of talks told before only where the talking itself is their subject.
BY_TALK: Final = frozenset({"تناول", "تطرق"})
#: «رغبته»، «إعلانها»: alone they say nothing of a matter.
MOODS: Final = frozenset("رغبة أمل ثقة ارتياح تقدير قلق استعداد إعلان قرار موقف شكر امتنان حرص عزم".split())
#: «اتفاق بوساطة قطر»، «بحضور الوزير»: by whom and how, not what is agreed.
BY_WHOM: Final = frozenset(
    "حضور وساطة رعاية مشاركة دعم إشراف تمويل تعاون توقيع طلب مبادرة دعوة فضل تكليف تنظيم استضافة قيادة رئاسة إجماع "
    "تنسيق ضمان مراقبة تصديق موافقة اقتراح أمر تدخل مساعدة جهد نجاح".split()
)
#: «لوضع القيادة في أجواء الزيارة», folded.
PICTURES: Final = frozenset({"صوره", "اجواء"})
#: «بشكل أساسي»، «بالدرجة الأولى»، «في المقام الأول»: how far, between a verb and what it leads to; folded.
MANNERS: Final = frozenset("بشكل بصوره بوجه بصفه بالدرجه بالمقام المقام".split())
#: «بعمق»، «بإسهاب»: those of one word, folded.
MANNERS_ALONE: Final = frozenset({"بعمق", "باسهاب", "باستفاضه", "بالتفصيل", "مطولا", "تفصيليا", "معمقا", "اساسا"})
#: Verbs of talking that have no object: what stands behind them is something else.
OBJECTLESS: Final = frozenset({"تحدث", "تحادث", "تباحث", "تشاور", "تطرق", "تناقش", "تحاور"})
#: What follows «في» then, where it is no topic.
NO_MATTER: Final = frozenset(
    "مكتب بيان وقت أفق ظرف جو أجواء إطار ختام ظل حضور سياق ديوان قاعة بداية نهاية مستهل أعقاب عقب ساعة يوم دار بيت "
    "فندق وزارة ضوء تصريح خطاب كلمة مقابلة رسالة برقية محاولة مسعى".split()
)
#: «هنأه خلاله بالعيد»، «اتصل به لتهنئته بالفوز»: wishes tell on what occasion somebody calls.
WISHING: Final = frozenset({"هنأ", "عزى", "واسى"})
WISHES: Final = frozenset({"تهنئة", "تعزية", "مواساة", "اطمئنان"})
#: «هاتفه معزيا في الضحايا»، «مهنئا بالفوز»: how somebody calls, folded.
WISHERS: Final = frozenset({"معزيا", "مهنيا", "مواسيا", "معزيه", "مهنيه"})
#: The words one listens to, as against what they are about.
HEARD: Final = frozenset("إحاطة كلمة عرض تقرير إيجاز مداخلة خطاب بيان إفادة".split())
#: «عرض عليه بنود الخطة»، «استمع منه إلى شرح للخطة»: what one side puts to the other, told before; folded.
TO_HIM: Final = {
    "عرض": frozenset({"عليه", "عليها", "عليهم", "له", "لها"}),
    "شرح": frozenset({"له", "لها", "لهم"}),
    "استمع": frozenset({"منه", "منها", "منهم"}),
    "اطلع": frozenset({"منه", "منها", "منهم"}),
}
#: Those, and how they lead to it.
PUT_TO_HIM: Final = {"عرض": {""}, "شرح": {""}, "استمع": {"إلى", "ل"}, "اطلع": {"على"}}
#: «طرح الملف خلال لقائه نظيره»: what one puts to whom he meets.
PUT_AHEAD: Final = {"عرض": {"", "ل"}, "طرح": {""}, "أثار": {""}, "شرح": {""}}
#: «أعرب خلاله عن تعازيه في الضحايا»: how wishes are told that are the matter of a call.
WISHED_BY: Final = {"أعرب": {"عن"}, "عبر": {"عن"}, "قدم": {""}, "وجه": {""}}
#: «معه»، «ضيفه»: with whom, where he was told before, folded.
WITH_HIM: Final = frozenset("معه معها معهما معهم بهما بهم".split())
HIS_GUEST: Final = frozenset("ضيفه ضيفها ضيفيه ضيفته مضيفه مضيفها مضيفيه".split())
#: What is said to somebody in an encounter was talked about: «أكد الرئيس في اتصال مع نظيره ضرورة ...».
AFFIRMING: Final = frozenset("أكد شدد اتفق ركز تركز انصب بحث ناقش استعرض تناول عرض شرح طرح أثار اقترح طلب".split())
#: Those of them, and verbs of appeal, that lead to it with a preposition.
UPON: Final = {
    **dict.fromkeys(("أكد", "شدد", "اتفق", "ركز", "تركز", "انصب", "حث"), "على"),
    "جدد": "على",
    "دعا": "إلى",
    "طالب": "ب",
}
#: «اللقاء كان فرصة لبحث الأزمة»، «شكلت الزيارة مناسبة للتشاور».
CHANCES: Final = frozenset({"فرصة", "مناسبة", "سانحة", "محطة", "منصة"})
LEVELS: Final = frozenset({"مستوى", "صعيد"})
#: What is eaten is not what is talked about: «لتناول العشاء».
MEALS: Final = frozenset({"عشاء", "غداء", "فطور", "إفطار", "طعام", "مأدبة", "وجبة"})
#: «في زيارة تستغرق يومين لبحث الأزمة»: how long it takes.
DURATIONS: Final = frozenset({"يوم", "ساعة", "أسبوع", "شهر", "دقيقة"})
DUALS: Final = {
    "بحثا": "بحث",
    "ناقشا": "ناقش",
    "تناولا": "تناول",
    "استعرضا": "استعرض",
    "اكدا": "أكد",
    "شددا": "شدد",
} | {
    "تطرقا": "تطرق",
    "تباحثا": "تباحث",
    "تشاورا": "تشاور",
    "تبادلا": "تبادل",
    "اتفقا": "اتفق",
}
#: Purposes that are encounters of their own, or the getting there: no topic.
OTHER_EVENTS: Final = frozenset(
    "إجراء عقد قيام لقاء اجتماع زيارة استقبال تقديم تسليم توقيع مصافحة مقابلة تمثيل قضاء التقاء إعلان تصريح".split()
)
#: What one takes part in, besides encounters.
ASSEMBLIES: Final = frozenset({"منتدى", "دورة", "ملتقى", "ندوة", "اجتماع", "جلسة"})
#: «للاطلاع على»، «للاحتجاج على»: the topic is what the preposition leads to.
LOOKING: Final = frozenset(
    "اطلاع إطلاع وقوف تعرف احتجاج شكر اعتراض رد مشاركة تباحث تشاور تفاوض تداول تنسيق عمل سعي حديث نظر".split()
)
#: «لإقناع الحكومة بوقف القتال»: purposes that tell what somebody is to do.
MOVING: Final = frozenset({"إقناع", "مطالبة", "دعوة"})
TAKING_PLACE: Final = frozenset({"انعقاد", "عقد", "بدء", "افتتاح", "انطلاق", "استضافة"})
SHOWING: Final = frozenset({"عرض", "شرح", "طرح"})
BEGINNING: Final = frozenset({"بدء", "بداية"})
#: «لمواصلة مساعي السلام», not «لاستئناف المفاوضات»: going on is no topic where what goes on is an encounter.
GOING_ON: Final = frozenset({"استئناف", "مواصلة", "استكمال", "متابعة"})
LOOKED_AT: Final = frozenset({"على", "في", "حول", "بشأن", "إلى", "عن", "نحو"})
PROTESTS: Final = frozenset({"احتجاج", "اعتراض"})
#: Occasions of congratulations and condolences, and what one is invited to.
OCCASIONS: Final = frozenset(
    "وفاة رحيل ضحية حادث حادثة كارثة زلزال فيضان حريق تفجير هجوم سقوط مصاب ذكرى عيد يوم فوز انتخاب إعادة تعيين تولي "
    "نجاح حلول تنصيب استشهاد مقتل شهر".split()
)
HONOURED: Final = frozenset("جلالته فخامته سموه معاليه دولته سعادته سيادته".split())
#: «دعوة رسمية لحضور القمة».
OF_INVITATIONS: Final = frozenset({"رسمي", "شخصي", "خطي", "كريم", "أخوي"})
INVITED: Final = frozenset({"زيارة", "حضور", "مشاركة"})
AIMS: Final = frozenset({"بهدف", "بغيه", "بغرض", "بقصد", "قصد", "لاجل"})
#: «زيارة هدفها تعزيز التعاون», folded.
ITS_AIM: Final = frozenset("هدفها هدفه غايتها غايته غرضها غرضه محورها محوره عنوانها عنوانه موضوعها موضوعه".split())
THE_AIM: Final = frozenset({"الهدف", "الغرض", "الغايه", "والهدف", "والغرض", "والغايه"})
THIS: Final = frozenset({"هذا", "هذه", "ذلك", "تلك"})
#: «في أول زيارة له»، «في آخر لقاء», folded.
COUNTING: Final = frozenset("اول ثاني ثالث رابع خامس اخر احدث".split())
#: «الدورة التاسعة عشرة»: the second half of a number.
TEENS: Final = frozenset({"عشر", "عشره"})
GROUNDS: Final = frozenset({("احتجاجا", "علي"), ("ردا", "علي"), ("اعتراضا", "علي"), ("سعيا", "الي"), ("بحثا", "عن")})
#: «زار روما أملا في خفض الرسوم»، «رغبة في التعاون»: what one hopes for, folded.
HOPES: Final = frozenset({("املا", "في"), ("رغبه", "في")})
#: «برقية عبر فيها عن تعازيه في الضحايا»: what a letter is full of, and is not about.
GREETINGS: Final = frozenset("تهنئة تهنية تهان تهاني تعزية تعاز تعازي عزاء مواساة".split())
#: «استدعت السفير على خلفية التصريحات»: why a measure is taken, while one only talks when such things have happened.
BACKDROPS: Final = frozenset({("علي", "خلفيه"), ("علي", "اثر")})
#: «اتفاقية التجارة الحرة»: papers whose genitive is the topic.
TREATIES: Final = frozenset({"اتفاق", "اتفاقية", "معاهدة", "بروتوكول", "صفقة"})
CONCLUDED: Final = TREATIES | {"تفاهم", "هدنة", "صفقة", "تسوية", "مذكرة"}
PROGRAMMES: Final = CONCLUDED | {"برنامج"}
#: «بقيمة مليوني دولار»: in what a sum is told.
CURRENCIES: Final = frozenset({"دولار", "يورو", "ريال", "درهم", "دينار", "جنيه", "ليرة", "يوان"})
#: Verbs of concluding, also «التي وقع عليها البلدان».
CONCLUDING: Final = frozenset({"وقع", "أبرم", "عقد"})
SIGNING: Final = frozenset({"توقيع", "إبرام", "عقد"})
#: Plurals that read as singulars, folded: «ترسيم الحدود البحرية».
PLURALS: Final = frozenset({"الحدود"})
#: Nouns of what two deal in: «محادثات سلام»، «اتفاقية تعاون عسكري»; other indefinite masdars may be of the occasion.
DEALINGS: Final = frozenset(
    "سلام تعاون شراكة هدنة تهدئة تسوية تجارة صداقة دفاع تبادل مصالحة استثمار تنسيق تطبيع قرض استسلام إنقاذ "
    "مشاورة نقل توأمة إعفاء".split()
)
#: «ينتظر أن تتناول الزيارة الأزمة».
AWAITING: Final = frozenset({"انتظر", "توقع", "ارتقب", "افترض", "رجح", "تقرر"})
EXPECTED: Final = frozenset("المتوقع المنتظر المقرر المرجح المفترض المرتقب".split())
#: «في محاولة لوقف القتال».
ATTEMPTS: Final = frozenset({"محاولة", "مسعى", "سعي"})
#: Verbs that still describe the encounter: «محادثات أجراها الوزير»، «اتصال تلقاه من نظيره».
DESCRIBING: Final = frozenset(
    "عقد جرى أجرى جمع استمر تم ضم شمل قاد جاء قام تلقى استغرق امتد استضاف أعلن رأس ترأس حضر شارك رافق".split()
)
#: What sides that affirm something together hold to be needed, or firm: «أكد الجانبان ضرورة الحوار».
NEEDED: Final = frozenset({"ضرورة", "أهمية", "حاجة", "وجوب", "حتمية", "عمق", "متانة"})
#: Verbs by which sides hold something together.
HOLDING: Final = frozenset({"أكد", "شدد"})
#: «في ظل الأزمة»، «بعد توقيع الاتفاق», folded.
AMID: Final = frozenset({("في", "ظل"), *(("بعد", done) for done in ("اعلان", "توقيع", "ابرام", "توصل"))})
#: Offices for one matter.
DEALING_WITH: Final = ("مبعوث", "موفد", "مفاوض", "منسق", "مستشار", "مقرر", "الممثل الخاص", "ممثل خاص")
#: «على هامش القمة», folded.
MARGIN: Final = ("علي", "هامش")

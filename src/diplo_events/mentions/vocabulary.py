"""The closed word classes of the mention grammar, each with what makes a word belong to it.

All words are folded (:func:`diplo_events.orthography.fold`), those without article stand for both.  Lemmas, which keep
their hamza, are marked as such.
"""

from __future__ import annotations

from typing import Final

from diplo_events.orthography import fold


def folded(words: str) -> frozenset[str]:
    """Return the keys of words written with spaces between them."""
    return frozenset(map(fold, words.split()))


#: Nouns of encounters between two (lemmas): «لقاء»، «مقابلة»، «استقبال».
RECEPTIONS: Final = frozenset({"لقاء", "مقابلة", "استقبال"})
#: Nouns of one party to talks (lemmas).
SINGLE_SIDES: Final = frozenset({"جانب", "طرف"})
#: Marks that set off an apposition or join the members of a list.
COMMAS: Final = frozenset({"،", ","})
DASHES: Final = frozenset({"-", "–", "—", "ـ"})
#: «و», which is written to the word it joins.
AND: Final = "و"
#: Dots that break a sentence off or join two.
DOTS: Final = frozenset({"..", "...", "…"})
OPENING: Final = frozenset({"(", "["})
CLOSING: Final = frozenset({")", "]"})

#: Lemmas of women's offices that the lexicon keeps apart.
ALIASES: Final = {"ملكة": "ملك"}
#: «الداخلية» is a ministry, though the lexicon has it as an adjective only.
MINISTRIES: Final = {"داخلي": "داخلية"}
RENAMED: Final = ALIASES | MINISTRIES
#: Lemmas that mean «his opposite number»; the office is inherited from whom the pronoun stands for.
COUNTERPARTS: Final = frozenset({"نظير", "مثيل"})
#: The same before a nationality only: «ضيفه التركي»، «شقيقه القطري»; otherwise they are anybody (lemmas).
COMPANIONS: Final = frozenset({"ضيف", "مضيف", "شقيق", "زميل"})
#: Lemmas of offices that take another office as complement: «نائب وزير الخارجية».
DEPUTIES: Final = frozenset(
    "نائب مساعد وكيل مستشار مبعوث ممثل موفد مدير سكرتير ناطق متحدث معاون رئيس كبير عضو مسؤول قائم مفوض".split()
)
#: Of these, those who are second to the office behind them (lemmas).
SECONDS: Final = frozenset("نائب وكيل مساعد معاون".split())
#: Parts of speech of nouns, names and adjectives.
NOMINALS: Final = frozenset({"noun", "noun_prop", "adj"})
#: Words that go on a name, never end it.
NAME_PARTICLES: Final = folded(
    "بن ابن بنت آل أبو أبي أبا أم عبد ولد دي دا دو دوس ديل فان فون لا لو إل ال ماك سان بو قره"
)
#: «أمريكا الشمالية», «دول أمريكا الوسطى»: of a continent.
CONTINENTS: Final = folded("أمريكا أميركا")
CONTINENT_PARTS: Final = folded("الشمالية الجنوبية الوسطى اللاتينية")
#: Particles that join a son to his father or a man to his house; what follows always belongs to the name.
LINEAGE: Final = folded("بن ابن بنت آل ولد")
#: «عز الدين»، «نصر الله»: second halves of compound names.
SECOND_HALVES: Final = folded("الدين الله")

#: Heads of offices that are names of people as well: «سفيان سلطان»، «مصطفى أمين».
NAMES_TOO: Final = folded("سلطان أمير أمين ملك خادم حاكم شيخ قائد نقيب عميد فريق مقدم رائد وسيط")
#: «الملك عبدالله الثاني»: numbers of kings and popes, no surnames.
ORDINALS: Final = folded(
    "الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن "
    "الثامنة التاسع التاسعة العاشر العاشرة"
)
#: Codes of what holds sittings of its own in every state, and is «المجلس» for short.
SITTING: Final = frozenset({"cabinet", "parliament"})
#: «وزير الخارجية آنذاك جون كيري»: an adverb of time between a title and its name.
THEN: Final = folded("آنذاك وقتذاك حينذاك وقتئذ حينئذ")
#: «مندوبها المدعو فلان»: he is called so, and that is no part of his title.
CALLED_SO: Final = folded("المدعو المدعوة")
#: First halves of such names; «ضيوف الرحمن» and «بيت الله» are none.
FIRST_HALVES: Final = folded(
    "عبد نصر عز صلاح سيف نور جمال كمال علاء شمس شهاب زين بهاء فخر محيي محي تقي ضياء حسام جلال خير سعد عون جار "
    "جاد فتح فضل رزق عطا هبة حمد أسد ولي شكر لطف سراج برهان بدر معين نظام تاج رشيد ركن قطب عماد نجم أمين حبيب "
    "عوض ضيف جود نعمة رحمة عناية رزق حفظ منة روح آية ناصر عصام قمر وجيه نصير غياث صدر حميد ظهير كريم خليل سيد"
)
#: Adjectives that are part of a title though the lexicon may read them otherwise: «الأمين العام»، «المبعوث الخاص».
TITLE_ADJECTIVES: Final = folded(
    "عام خاص رسمي دائم سام سامي أعلى أول ثاني ثالث تنفيذي مساعد مقيم شخصي كبير رفيع سياسي مشترك بارز حالي "
    "أسبق سابق جديد معارض كبار بارزون بارزين سابقون سابقين معارضون معارضين نوويين"
)
#: Modifiers that stand for themselves, whatever the definiteness of the title: «وزير الخارجية بالإنابة».
PREPOSITIONAL: Final = folded("بالإنابة بالوكالة بالنيابة")
#: Plurals of peoples that follow a plural title though they are nouns: «السفراء العرب».
PEOPLES: Final = folded("العرب عرب الأفارقة أفارقة المسلمين المسلمون")
#: «رفيع المستوى»: the second word of an adjective that rules a noun.
LEVEL: Final = folded("المستوى الشأن")

#: «X باسم Y»: what a spokesperson speaks for.
SPEAKS_FOR: Final = folded("باسم بإسم بلسان")
#: What leads to the country or body an envoy is sent to.
ACCREDITED: Final = folded("لدى إلى")
#: The one preposition that says so of many too: «السفراء لدى ...», but «وصول ممثليه إلى ...».
AT: Final = folded("لدى")
#: «رئيسا البلدين»: the states of those two who were told before.
BOTH_STATES: Final = folded("البلدين الدولتين")
IN: Final = folded("في")
#: Words that the long names of states begin with.
REALMS: Final = frozenset("جمهوريه الجمهوريه دوله مملكه المملكه سلطنه اماره".split())
PROVINCES: Final = folded("محافظة مدينة ولاية إقليم منطقة")
BELONGING: Final = folded("تابع تابعة التابع التابعة")
#: «نواب مقربون من الحرس الثوري»: whom somebody stands close to.
CLOSE: Final = folded("مقرب مقربة مقربون مقربين المقرب المقربة المقربون المقربين")
#: Nouns of a task in a title: «لشؤون الشرق الأوسط»، «لحقوق الإنسان» (lemmas).
TASKS: Final = frozenset(
    "شأن حق سياسة قضية ملف عملية أمن مكافحة علاقة عمل تعاون دفاع سلام شرق إعلام اتصال عون إغاثة تنمية لاجئ "
    "مناخ طاقة اقتصاد تجارة برنامج منطقة تفاوض مفاوضة حد نزع تخطيط مهمة دعم".split()
)
#: Heads of titles that may carry such a task; others («وزير») are followed by a purpose instead (lemmas).
TASKED: Final = frozenset(
    "مبعوث موفد ممثل مندوب منسق مفوض مقرر مستشار مساعد نائب وكيل معاون مدير مسؤول وزير كاتب أمين منسقة رئيس "
    "سكرتير وسيط مشرف خبير".split()
)

#: Nouns that are adverbs and prepositions of time: «وأضاف سترو قبيل اجتماعه» (lemmas), and the same folded.
WHEN_LEMMAS: Final = frozenset("قبل قبيل بعد بعيد عقب إثر خلال أثناء لدى غداة عشية".split())
WHEN: Final = frozenset(map(fold, WHEN_LEMMAS))
#: Parts of the day, which are names too: «الجنرال X صباح السابع من يونيو».
DAY_PARTS: Final = folded("صباح مساء ظهر فجر عصر ليلة")
#: Regions that in the genitive of a plural title mean the states of a body: «وزراء الخليج».
REGIONS: Final = {"الخليج": "GCC", "اوروبا": "EU", "اوربا": "EU", "افريقيا": "AFU"}
#: What leads to the head of a delegation.
LED_BY: Final = folded("برئاسة بقيادة يرأسه يترأسه يقوده ترأسه")
#: Definite elatives, which the lexicon reads as nouns: «الشرق الأدنى».
ELATIVES: Final = folded("الأدنى الأوسط الأقصى الأعلى الأكبر الكبرى الأعظم العظمى")
#: Ordinary nouns that name an institution only with its state or body: «الإدارة الأميركية» (lemmas).
LOOSE: Final = frozenset(
    "نظام دولة إدارة قوة قيادة طرف جهاز مصدر سلطة بعثة هيئة دفاع بحرية طيران قضاء حكم جهة مقاومة شرعية احتلال "
    "خزانة عرش جمهورية إمارة استخبار مخابرات استخبارات شرطة محكمة فصيل متمرد حزب تيار كتلة مكتب قصر".split()
)
#: Institutions that a noun stands for without «وزارة»; they agree as «وزارة» does: «الدفاع الروسية» (lemmas).
MINISTRY_NAMES: Final = frozenset("دفاع داخلية خارجية خزانة عدل مالية".split())
#: Bodies so general that alone they mean one told before, or nothing (lemmas).
GENERIC: Final = frozenset(
    "منظمة جمعية مجموعة صندوق تحالف وكالة رابطة هيئة لجنة مجلس حركة جماعة تنظيم جبهة ميليشيا مليشيا ائتلاف "
    "أمانة مفوضية بعثة حزب تيار كتلة مكتب مؤسسة مركز محكمة اتحاد متمرد مقاومة فصيل".split()
)
#: What makes such a body an organ, or one of the world, taken up from before: «الأمانة العامة»، «الوكالة الدولية».
ORGANS: Final = folded("العامة الأعلى الوزاري")
WORLDLY: Final = folded("الدولية الأممية العالمية")
#: Bodies that with a nationality are private ones (lemmas).
CLUBS: Final = frozenset({"مجموعة", "جمعية", "رابطة"})
#: Heads of bodies that a free noun phrase may name: «لجنة الحج العليا»، «وزارة البلديات» (lemmas).
BODY_HEADS: Final = frozenset(
    "وزارة هيئة لجنة مجلس منظمة وكالة صندوق جهاز محكمة مجموعة جبهة حزب ائتلاف تحالف رابطة جمعية وفد بعثة "
    "مفوضية سلطة".split()
)
#: Heads that stand for one of the two sides of a contact; in the singular they need their owner (lemmas).
SIDES: Final = frozenset(
    "جانب طرف بلد دولة وزير رئيس عاهل زعيم مسؤول وفد وزارة قائد مفاوض حكومة سفير مبعوث ملك".split()
)
#: «إلى جانب روسيا»، «من جانبه»: «جانب» after these is no side of a contact.
ASIDE: Final = folded("إلى من على في بـ")

#: Words that make a mention of a body private: nothing of the state it plays, sells or broadcasts for acts (lemmas).
TEAMS: Final = frozenset("منتخب نادي ناد فريق دوري كأس بطولة لاعب مدرب ملعب مهاجم مدافع جمهور".split())
COMPANIES: Final = frozenset("شركة مصرف بنك مصنع متجر فندق مطعم بورصة مصفاة".split())
SCHOOLS: Final = frozenset("جامعة كلية مدرسة معهد مستشفى أكاديمية متحف مكتبة".split())
#: Places and prizes that are private bodies when named after somebody: «مطار الأمير محمد بن عبدالعزيز» (lemmas).
FACILITIES: Final = frozenset(
    "مطار قاعدة مدينة جائزة طريق شارع ميدان مسجد جامع قاعة صالة مجمع جسر برج حديقة ميناء كورنيش سد مدرج ملعب "
    "مركز برنامج كرسي مهرجان سباق".split()
)
#: Prizes and games that bear a bare title: «كأس الملك»، «جائزة رئيس الدولة» (lemmas).
PRIZES: Final = frozenset("كأس جائزة بطولة سباق دورة مهرجان".split())
#: Titles of those after whom things are named.
HONOURED: Final = folded("الملك الأمير الأميرة الشيخ الرئيس السلطان الإمام")
#: Rulers and heirs (lemmas), who have none of the honorifics of citizens: «وفد ولي العهد الدكتور X» tells of two.
CROWNED: Final = frozenset("ملك عاهل خادم سلطان ولي".split())
CIVIL: Final = folded("الدكتور الأستاذ المهندس السيد معالي سعادة")
#: Titles of those who are called by their given names alone.
CALLED_BY_GIVEN_NAME: Final = folded(
    "الملك ملك الملكة الأمير الأميرة أمير أميرة الشيخ الشيخة السلطان الإمام البابا العاهل السيد السيدة القديس عهد"
)
MEDIA: Final = frozenset("صحيفة جريدة مجلة قناة إذاعة تلفزيون تلفزة تليفزيون فضائية".split())
#: What is private whoever it belongs to, and what is so only when named after somebody (lemmas).
PRIVATE_HEADS: Final = TEAMS | COMPANIES | SCHOOLS | MEDIA
CALLED_AFTER: Final = FACILITIES | PRIZES

#: Verbs of saying, of which nobody can be the object, and with those whose object is an opinion (lemmas).
TELLING_VERBS: Final = frozenset("قال أضاف صرح أوضح أفاد أكد أعلن شدد أشار أعرب كشف لفت ذكر".split())
SAYING_VERBS: Final = TELLING_VERBS | frozenset("رأى اعتبر تابع نوه نفى".split())
#: Lemmas of verbs of saying and of contact, whose subject is somebody: a word after them may be a name.
HUMAN_VERBS: Final = SAYING_VERBS | frozenset(
    "دعا حذر عبر رحب بحث ناقش التقى اجتمع استقبل تولى انتخب زار وصل غادر تلقى أجرى هاتف اتصل طالب اتهم وعد "
    "هدد رفض وقع أبلغ سلم تسلم افتتح ترأس جدد تعهد أردف أدان استنكر انتقد تحدث ألمح توقع تناول استعرض عقد حضر "
    "توجه عاد أدلى ندد أثنى أشاد أبان أجاب خلص استطرد أصر أقر اعترف زعم شكك تمسك ادعى دافع وافق".split()
)
#: More of them, common with other subjects too: behind these a word is a name if the word list has it as one (lemmas).
AGENT_VERBS: Final = frozenset(
    "نقل أبدى أمل تمنى سعى أطلع عرض واصل قرر علق جزم رد تساءل وصف قلل استبعد أرسل بعث وجه طلب حمل "
    "أصدر اقترح اختتم أنهى شارك عارض أيد اشترط أسف ناشد حث حض دان شجب لوح تطرق استغرب خاطب اعتذر "
    "استدعى قابل صافح هنأ شكر عين أوفد كلف ألغى أمضى كثف رفع باشر استأنف استهل قطع أرجأ أجل جال تشاور تباحث".split()
)
#: Of these and others, those whose object is somebody too: «استقبل X سفير Y» (lemmas).
MEETING_VERBS: Final = frozenset(
    "التقى استقبل قابل زار هاتف أبلغ استدعى ودع صافح هنأ شكر اتهم ناقش دعا حث كلف عين أوفد واجه شاهد انتقد "
    "حذر طالب حض ناشد هدد توعد وعد أخبر أطلع طمأن حمل هاجم نبه خاطب نصح عاتب وبخ اعتبر وصف سأل رافق سلم ناول "
    "بلغ".split()
)
#: Verbs whose subject is told to hold the office behind his name, if he does (lemmas).
BECOMING_VERBS: Final = frozenset("كان أصبح صار بات اعتبر عد".split())
#: Prepositions and conjunctions behind which a short name may stand.
BEFORE_NAMES: Final = folded("مع بين وبين ومع لدى")
#: Honorifics with a pronoun, which take somebody up without naming him.
HIGHNESSES: Final = folded(
    "سموه سموها جلالته جلالتها فخامته فخامتها معاليه معاليها سعادته سعادتها سيادته فضيلته سماحته"
)
#: Nouns of speech and contact whose genitive is somebody: «كلام الأسد»، «زيارة ظريف» (lemmas).
HUMAN_NOUNS: Final = frozenset(
    "مقابلة كلام تصريح زيارة اتصال اجتماع خطاب موقف وصول رسالة مبادرة دعوة جولة رد حديث قول لسان حكومة نظام "
    "إدارة عهد لقاء رئاسة قيادة زعامة استقبال اقتراح خطة تعيين وفاة اغتيال محادثة مباحثة قمة مغادرة عودة رحلة "
    "سفر".split()
)
#: What a leader says or has, before his name (lemmas).
SAYING_NOUNS: Final = frozenset(
    "اتهام تحذير تهديد إعلان تأكيد نفي رفض قبول موافقة طلب عرض تقرير شرط انتقاد مطالبة مطلب قرار سياسة لهجة "
    "مكتب مستشار "
    "مبعوث رغبة وعد تعهد وساطة وصف اعتراف شكوى تلويح رغبة إصرار تمسك مساعي مسعى جهد توقع استياء غضب قلق مخاوف".split()
)
#: What opens a clause whose subject comes first: «إن الأسد بحث ...».
COMPLEMENTIZERS: Final = folded("إن أن بأن لأن فإن وإن وأن كان وكان لكن ولكن")
#: «المالية» is of Mali behind a person's title or an institution, behind other words of finance.
FINANCIAL: Final = frozenset({"المالي", "الماليه", "مالي", "ماليه"})
#: What is sent from one to another (lemmas).
MESSAGES: Final = frozenset("رسالة اتصال مكالمة دعوة برقية طلب تعليمة مبادرة".split())
#: What officials hold and do (lemmas).
GATHERINGS: Final = frozenset(
    "لقاء جلسة اجتماع قمة اتصال مباحثة محادثة مفاوضة مؤتمر استقبال مشاورة مأدبة زيارة جولة رحلة وصول مغادرة".split()
)

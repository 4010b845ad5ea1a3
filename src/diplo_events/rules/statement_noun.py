"""Statements as nouns: «تحذير أمريكي»، «إدانة الأمم المتحدة»، «دعوة الرئيس إلى ...»، «إعلان باريس أنها ...»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, any_of, genitive, led, masdar

#: What is threatened with: «تهديد إيراني بإغلاق المضيق»; «تهديد الإرهاب» is a danger.
_DEEDS = tuple(
    "رد ضرب ضربة قصف إغلاق انسحاب قطع عقوبة عقوبات حرب اجتياح هجوم وقف تعليق فرض تدخل استخدام طرد تدمير إلغاء استئناف "
    "رفع سحب قتل اغتيال استهداف إطلاق حل منع".split()
)

RULE = Frame(
    name="statement_noun",
    event=Statement,
    subtype="say",
    trigger=any_of(
        masdar("تحذير"),
        led(masdar("تهديد"), "ب", to=_DEEDS),
        masdar("تنديد", "إدانة", "استنكار", "شجب", "انتقاد", "اتهام"),
        masdar("دعوة", unless_of=("تلبية", "استجابة", "قبول")),
        masdar("مطالبة", "مناشدة", "مقترح", "اقتراح"),
        masdar("ترحيب", "إشادة", "تأييد"),
        masdar("رفض", "نفي"),
        masdar("تعهد"),
        masdar("إعلان", unless_of=("توقيع", "إبرام", "اعتماد", "مشروع")),
        masdar("تأكيد", "تصريح", "كلام", "توقع", "قول", "إحاطة"),
    ),
    slots=(genitive("speaker"),),
    parties=1,
    refers_back=False,
    unless_to=("زيارة", "حضور", "مشاركة"),
    subtype_words={
        **dict.fromkeys(("تحذير", "تهديد"), "warn"),
        **dict.fromkeys(("تنديد", "إدانة", "استنكار", "شجب", "انتقاد", "اتهام"), "condemn"),
        **dict.fromkeys(("دعوة", "مطالبة", "مناشدة", "مقترح", "اقتراح"), "appeal"),
        **dict.fromkeys(("ترحيب", "إشادة", "تأييد"), "support"),
        **dict.fromkeys(("رفض", "نفي"), "reject"),
        "تعهد": "promise",
    },
    examples=(
        Example("تحذير نرويجي من السفر إلى هايتي", speaker="نرويجي", subtype="warn"),
        Example(
            "جاء القرار بعد تنديد الاتحاد الأفريقي بالانقلاب",
            speaker="الاتحاد الأفريقي",
            subtype="condemn",
        ),
        Example("تهديد نرويجي بسحب المراقبين من هايتي", speaker="نرويجي", subtype="warn"),
        Example("إدانة أردنية للهجوم", speaker="أردنية", subtype="condemn"),
        Example(
            "احتج السكان بعد إعلان كندا أنها ستغلق المعبر",
            speaker="كندا",
            subtype="say",
        ),
        Example(
            "تظاهر الطلاب ضد كلام الرئيس الفيجي عن الهجرة",
            speaker="الرئيس الفيجي",
            subtype="say",
        ),
        Example(
            "جاء ذلك بعد دعوة وزير الخارجية القبرصي إلى وقف النار في السودان",
            speaker="وزير الخارجية القبرصي",
            subtype="appeal",
        ),
    ),
    counterexamples=(
        Counterexample("تكررت إدانة الهجوم الغاني في صحف مالي", why="the nationality is that of what is condemned"),
        Counterexample(
            "أدى رفض العملية العسكرية الغانية إلى تظاهر السكان", why="whose operation it is that is refused"
        ),
        Counterexample(
            "غادر الوفد الأردني تلبية لدعوة الرئيس القبرصي لإطلاق الحوار",
            why="an invitation that somebody follows",
        ),
        Counterexample("كرر الناطق دعوة زامبيا إلى الهدوء", why="whom a call is made to again, not who makes it"),
        Counterexample("صدر تحذير من هبوب العواصف", why="the weather service names nobody"),
        Counterexample("بعد إعلان مراكش تجتمع اللجنة", why="a paper named after the city of its signing"),
        Counterexample("اتفقت النرويج مع مالي على مواجهة تهديد داعش", why="a danger, nobody threatens in words"),
        Counterexample("أصر الوفد على عدم تهديد اليابان", why="what is not done is not said"),
        Counterexample("أيدت المحكمة إدانة المتهم بالسرقة", why="a verdict, no statement"),
    ),
)

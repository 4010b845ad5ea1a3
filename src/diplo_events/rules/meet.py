"""A sits down with B: «التقى الوزير نظيره»، «اجتمع بـ»، «عقد لقاء مع»، «لقاء بين»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    LIGHT,
    MASDAR,
    VERB,
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    for_side,
    genitive,
    host,
    light,
    masdar,
    met_by_doer,
    object_,
    of_joint_bodies,
    of_people,
    pronoun,
    purpose,
    subject,
    topic_after,
    verb,
)

_ENCOUNTERS = ("لقاء", "اجتماع", "مباحثة", "محادثة", "مشاورة", "جلسة", "قمة", "مفاوضة", "خلوة")
#: What sides do with an encounter, or it with them: «عقدا لقاء»، «ترأسا جلسة»، «جمع لقاء الوزيرين».
_HELD = tuple("عقد أجرى جرى شهد جمع ضم بدأ شرع استهل استأنف واصل اختتم أنهى ترأس رأس".split())
_BY_PHONE = ("هاتفي", "تلفوني", "تليفوني", "هاتف")
#: Encounters of journalists, artists, athletes and scholars.
_OF_SOCIETY = tuple("إعلامي ثقافي رياضي أدبي فني شعري علمي تدريبي تعريفي توعوي ودي كروي صحفي صحافي".split())
#: «وقعا بروتوكول مشاورات»: what they will do, and agree on in writing.
_AGREED = ("بروتوكول", "اتفاقية", "مذكرة", "آلية")
#: What makes a conference one of states, and what is done with one.
_OF_NATIONS = ("دولي", "إقليمي", "وزاري", "سلام")
_CONVENED = ("عقد", "انعقد", "بدأ", "انطلق", "اختتم", "افتتح", "نظم")
#: What makes a dialogue a round of talks between states.
_OF_STATES = ("إستراتيجي", "سياسي", "ثنائي", "أمني", "دبلوماسي", "شامل", "سلام")

RULE = Frame(
    name="meet",
    event=Meeting,
    trigger=any_of(
        verb("التقى", "اجتمع", "قابل", "لاقى", "تلاقى", "تفاوض", "التأم", "صافح", "اختلى", "تقابل", "انفرد"),
        light(("عقد", "أجرى", "جرى", "دار"), masdar("مناقشة", "نقاش", unless_adjective=_BY_PHONE)),
        light(_HELD, masdar(*_ENCOUNTERS, unless_adjective=(*_BY_PHONE, *_OF_SOCIETY))),
        masdar(*_ENCOUNTERS, unless_adjective=(*_BY_PHONE, *_OF_SOCIETY), unless_of=_AGREED),
        masdar("مقابلة", unless_adjective=(*_BY_PHONE, *_OF_SOCIETY, "تلفزيوني", "متلفز", "إذاعي", "خاص")),
        light(_HELD, masdar("حوار", with_adjective=_OF_STATES)),
        light(("جرى", "دار"), masdar("حوار", unless_adjective=(*_BY_PHONE, *_OF_SOCIETY, "وطني"))),
        masdar("حوار", with_adjective=_OF_STATES),
        light(_CONVENED, masdar("مؤتمر", with_adjective=_OF_NATIONS, unless_adjective=_OF_SOCIETY)),
        masdar("مؤتمر", with_adjective=_OF_NATIONS, unless_adjective=_OF_SOCIETY),
    ),
    slots=(
        subject("party"),
        object_("party"),
        met_by_doer("party"),
        between("party"),
        after("مع", "بحضور", to="party"),
        of_people(after("برئاسة", to="party")),
        for_side("party", "عن", "من"),
        of_people(after("ب", to="party")),
        of_people(after("إلى", to="party", of=VERB)),
        of_people(after("إلى", to="party", of=MASDAR)),
        of_joint_bodies(after("ل", to="party")),  # «الاجتماع الثالث للجنة الأردنية العراقية»
        of_people(after("ل", to="party", of=MASDAR)),
        of_people(after("ل", to="party", of=LIGHT)),
        genitive("party"),
        pronoun("party", of=VERB),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    subtype_words={"قمة": "summit"},
    examples=(
        Example(
            "التقى وزير الخارجية الإسباني في الرباط نظيره المغربي",
            party=["وزير الخارجية الإسباني", "نظيره المغربي"],
            place="الرباط",
            subtype="bilateral",
        ),
        Example(
            "ابتسم الرئيس الكيني للمصورين عقب لقائه في نيروبي نظيره البلغاري ورئيس الوزراء الغاني",
            party=["الرئيس الكيني", "نظيره البلغاري", "رئيس الوزراء الغاني"],
            place="نيروبي",
            subtype="multilateral",
        ),
        Example(
            "اجتمع الرئيس الكيني أمس مع رئيس الوزراء الإثيوبي",
            party=["الرئيس الكيني", "رئيس الوزراء الإثيوبي"],
            time="أمس",
            subtype="bilateral",
        ),
        Example(
            "عقد وزير الدفاع الفرنسي لقاء مع نظيره اللبناني",
            party=["وزير الدفاع الفرنسي", "نظيره اللبناني"],
            subtype="bilateral",
        ),
        Example(
            "شكلت الزراعة محور لقاء جمع أمس بجنيف وزير المالية النرويجي بنظيره السلوفيني",
            party=["وزير المالية النرويجي", "نظيره السلوفيني"],
            place="جنيف",
            time="أمس",
            topic="الزراعة",
            subtype="bilateral",
        ),
        Example(
            "انفرد الرئيس الكيني بضيفه البلغاري في مكتبه",
            party=["الرئيس الكيني", "ضيفه البلغاري"],
            subtype="bilateral",
        ),
        Example(
            "صافح الرئيس الكيني نظيره البلغاري خلال قمة كيغالي",
            party=["الرئيس الكيني", "نظيره البلغاري"],
            subtype="bilateral",
        ),
        Example(
            "اجتمع الموفد الفرنسي إلى وزير الطاقة العراقي",
            party=["الموفد الفرنسي", "وزير الطاقة العراقي"],
            subtype="bilateral",
        ),
        Example(
            "يبدأ وزير المالية النرويجي جولة تدوم أسبوعا يلتقي خلالها نظيره السلوفيني",
            party=["وزير المالية النرويجي", "نظيره السلوفيني"],
            status="planned",
            subtype="bilateral",
        ),
        Example(
            "شهدت كمبالا لقاء رفيع المستوى جمع الرئيس الأوغندي بنظيره الكيني",
            party=["الرئيس الأوغندي", "نظيره الكيني"],
            place="كمبالا",
            subtype="bilateral",
        ),
        Example(
            "جمع لقاء في جنيف وزير المالية النرويجي ونظيره السلوفيني",
            party=["وزير المالية النرويجي", "نظيره السلوفيني"],
            place="جنيف",
            subtype="bilateral",
        ),
        Example(
            "عقد في أوسلو اجتماع ضم وزيري العدل الدنماركي والسويدي",
            party=["وزيري العدل الدنماركي", "السويدي"],
            place="أوسلو",
            subtype="bilateral",
        ),
        Example(
            "انطلقت جولة الحوار الاستراتيجي المصري الأميركي",
            party=["المصري", "الأميركي"],
            subtype="bilateral",
        ),
        Example(
            "تستضيف لومي غدا مؤتمرا دوليا حول الديون بحضور وزيري خارجية غانا ومالي",
            party=["وزيري خارجية غانا", "مالي", "لومي"],
            place="لومي",
            time="غدا",
            topic="الديون",
            status="planned",
            subtype="multilateral",
        ),
        Example(
            "أجرت كندا حوارا سياسيا مع كينيا في أوتاوا",
            party=["كندا", "كينيا"],
            place="أوتاوا",
            subtype="bilateral",
        ),
        Example(
            "وتفاوض المبعوث الأممي مع الفلسطينيين على فتح المعبر",
            party=["المبعوث الأممي", "الفلسطينيين"],
            subtype="bilateral",
        ),
        Example(
            "تناول اللقاء العلاقات الثنائية بين فيجي ومالطا",
            party=["فيجي", "مالطا"],
            topic="العلاقات الثنائية بين فيجي ومالطا",
            subtype="bilateral",
        ),
        Example(
            "قالت رئيسة وزراء فيجي عقب مباحثات مع نظيرها المالطي «سنرسل التونة إلى روما»",
            party=["رئيسة وزراء فيجي", "نظيرها المالطي"],
            subtype="bilateral",
            also=(Also("statement", subtype="say", speaker="رئيسة وزراء فيجي"),),
        ),
    ),
    counterexamples=(
        Counterexample("تناول اللقاء النزاع على الصيد بين فيجي وتونغا", why="others may talk about their dispute"),
        Counterexample("انفرد الرئيس الكيني بقرار الحرب", why="he decides alone"),
        Counterexample("تعادل الفريق الكيني مع ضيفه البلغاري", why="sport: a team plays at home"),
        Counterexample("وفي لقائه أمس في نيروبي أكد الرئيس البلغاري متانة الاقتصاد", why="whom he met is not told"),
        Counterexample("وقالت الوزيرة إن رغبة ليتوانيا تلتقي مع رغبة لاتفيا", why="wishes are alike, nobody meets"),
        Counterexample("تلتقي مصالح كندا والمكسيك في هذا الملف", why="interests are alike"),
        Counterexample("افتتح في لومي مؤتمر طبي بحضور وزيري صحة غانا ومالي", why="a congress of physicians"),
        Counterexample("لقاء إعلامي كندي مكسيكي في أوتاوا", why="journalists meet, not their states"),
        Counterexample("عقدت وزيرة البيئة الكندية اجتماعا بكينيا", why="a state after «ب» is where it was held"),
        Counterexample("انطلق الحوار الوطني في صنعاء بحضور الوزير اليمني", why="the parties of one state"),
        Counterexample("التقى الفريقان في نهائي الكأس", why="sport: teams are not international actors"),
        Counterexample("عقد وزير الخارجية البلجيكي لقاءات كثيرة", why="no identifiable second party"),
    ),
)

"""A speaks with B, and nothing says that they sat together: «تحدث الوزير إلى نظيره»; today's press means by phone."""

from diplo_events.events import PhoneCall
from diplo_events.grammar import Also, Counterexample, Example, Frame, after, host, of_travellers, subject, verb

RULE = Frame(
    name="speak_with",
    event=PhoneCall,
    trigger=verb("تحدث", "تكلم"),
    slots=(subject("party"), host("party"), of_travellers(after("إلى", "مع", to="party"))),
    requires=("إلى", "مع"),
    without_words=frozenset(
        "هاتفي هاتف لقاء اجتماع قمة زيارة هامش مأدبة عشاء غداء حفل جلسة مطار قصر مقر مكتب انفراد صحفي صحافي محادثة "
        "مباحثة مفاوضة مشاورة مؤتمر".split()
    ),
    refers_back=False,
    whole=True,
    instead_of=("discuss", "statement_say_that", "statement_say"),
    examples=(
        Example(
            "تحدث وزير الخارجية النرويجي إلى نظيره الكيني أمس",
            party=["وزير الخارجية النرويجي", "نظيره الكيني"],
            time="أمس",
        ),
        Example(
            "قالت الخارجية اليابانية إن الوزير الياباني تحدث مع الوزير الهندي",
            party=["الوزير الياباني", "الوزير الهندي"],
            also=(Also("statement", subtype="say", speaker="الخارجية اليابانية"),),
        ),
        Example(
            "كشف الرئيس القبرصي أنه تحدث مع نظيره المالطي",
            party=["الرئيس القبرصي", "نظيره المالطي"],
            also=(Also("statement", subtype="say", speaker="الرئيس القبرصي"),),
        ),
        Example(
            "كان الرئيس الغاني قد تحدث مع نظيره التوغولي الجمعة",
            party=["الرئيس الغاني", "نظيره التوغولي"],
            time="الجمعة",
        ),
    ),
    counterexamples=(
        Counterexample("تحدث الوزير الكيني إلى الجمعية العامة للأمم المتحدة", why="a speech, and nobody on the line"),
        Counterexample("تحدث الوزير الكيني إلى الصحافيين عن الاتفاق", why="reporters are no other side"),
        Counterexample("قال الوزير إن الجانبين الغاني والكيني تحدثا عن التجارة", why="with whom is told by no word"),
        Counterexample("كان الوزير الفيجي يتحدث في ختام مباحثات مع نظيره المالطي", why="to reporters"),
        Counterexample("تحدث الرئيس الغاني مع نظيره التوغولي على هامش القمة", why="they met"),
    ),
)

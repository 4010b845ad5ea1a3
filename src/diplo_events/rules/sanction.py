"""A puts sanctions on B or lifts them: «فرضت واشنطن عقوبات على طهران»، «رفع العقوبات عن»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    genitive,
    host,
    light,
    masdar,
    of_nation,
    subject,
    topic_after,
)

#: What is done with sanctions, as verb and as noun.
_CARRIERS = tuple(
    "فرض شدد أقر جدد مدد مد رفع خفف علق ألغى أنهى وسع تبنى اعتمد أعلن تشديد إقرار تجديد تمديد تخفيف تعليق إلغاء إنهاء "
    "توسيع تبني اعتماد إعلان وقع توقيع أنزل إنزال صعد تصعيد عزز أعاد إعادة".split()
)

RULE = Frame(
    name="sanction",
    event=DiplomaticMeasure,
    subtype="sanction",
    trigger=any_of(
        light(_CARRIERS, masdar("عقوبة", "عقاب", "حظر")),
        masdar("عقوبة"),
        masdar("حظر", with_adjective=("مفروض",)),
        masdar("إجراء", "تدبير", with_adjective=("عقابي", "تقييدي")),
        light(_CARRIERS, masdar("إجراء", "تدبير", with_adjective=("عقابي", "تقييدي"))),
    ),
    slots=(
        subject("agent", voice="a"),
        after("من", to="agent"),
        genitive("agent"),
        host("agent"),
        of_nation(after("على", "ضد", "عن", "بحق", to="target")),
        topic_after("بشأن", "حول"),
    ),
    refers_back=False,
    examples=(
        Example("فرضت كندا عقوبات على ميانمار", agent="كندا", target="ميانمار", subtype="sanction"),
        Example(
            "وفرض الاتحاد الأوروبي أمس عقوبات جديدة على بيلاروسيا",
            agent="الاتحاد الأوروبي",
            target="بيلاروسيا",
            time="أمس",
            subtype="sanction",
        ),
        Example("شددت بريطانيا العقوبات ضد زيمبابوي", agent="بريطانيا", target="زيمبابوي", subtype="sanction"),
        Example(
            "وسعت اليابان عقوباتها لتطال وزير الدفاع البيلاروسي",
            agent="اليابان",
            target="وزير الدفاع البيلاروسي",
            subtype="sanction",
        ),
        Example("رفع العقوبات الكندية عن ميانمار", agent="الكندية", target="ميانمار", subtype="sanction"),
        Example("العقوبات التي فرضتها اليابان على بيلاروسيا", agent="اليابان", target="بيلاروسيا", subtype="sanction"),
        Example("فرضت النرويج عقوبات على ثلاث شركات صربية", agent="النرويج", target="شركات صربية", subtype="sanction"),
        Example(
            "يدرس الاتحاد الأوروبي فرض عقوبات على ميانمار",
            agent="الاتحاد الأوروبي",
            target="ميانمار",
            subtype="sanction",
            status="possible",
        ),
        Example("عقوبات جديدة تفرضها كندا على لاوس", agent="كندا", target="لاوس", subtype="sanction"),
        Example(
            "فرضت تايلاند عقوبات على مسؤولين في ميانمار",
            agent="تايلاند",
            target="مسؤولين في ميانمار",
            subtype="sanction",
        ),
        Example("بعد فرض اليابان عقوبات على ميانمار", agent="اليابان", target="ميانمار", subtype="sanction"),
        Example("العقوبات التي أعادت كندا فرضها على ميانمار", agent="كندا", target="ميانمار", subtype="sanction"),
        Example("العقوبات الكندية التي أعيد فرضها على لاوس", agent="الكندية", target="لاوس", subtype="sanction"),
        Example("ألغت سويسرا العقوبات على ميانمار", agent="سويسرا", target="ميانمار", subtype="sanction"),
        Example("سويسرا تفرض عقوبات على شبكة تهريب بيلاروسية", agent="سويسرا", target="بيلاروسية", subtype="sanction"),
        Example("فرضت النرويج عقوبات على كيانات بيلاروسية", agent="النرويج", target="بيلاروسية", subtype="sanction"),
        Example(
            "جدد الاتحاد الأوروبي تدابيره التقييدية ضد بيلاروسيا",
            agent="الاتحاد الأوروبي",
            target="بيلاروسيا",
            subtype="sanction",
        ),
        Example(
            "فرضت النرويج عقوبات على شركات دفاع صربية",
            agent="النرويج",
            target="صربية",
            subtype="sanction",
        ),
        Example("مجلس الأمن يمدد حظر الأسلحة على مالي", agent="مجلس الأمن", target="مالي", subtype="sanction"),
    ),
    counterexamples=(
        Counterexample("اتخذت كندا إجراءات أمنية في ميانمار", why="other measures"),
        Counterexample("فرض الاتحاد عقوبات على النادي", why="sport: a federation and a club"),
        Counterexample("فرضت بلدية روما عقوبات على المخالفين", why="a city punishes offenders at home"),
        Counterexample("طالب المتظاهرون كندا بفرض عقوبات على ميانمار", why="what is demanded has not been done"),
    ),
)

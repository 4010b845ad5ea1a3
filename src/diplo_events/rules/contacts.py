"""Calls named without the telephone: «تجري القاهرة اتصالات مع الدوحة»; only with somebody at the other end."""

from diplo_events.events import PhoneCall
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    between,
    host,
    masdar,
    purpose,
    topic_after,
)

#: «قناة اتصال»، «مجموعة الاتصال»: what contacts are held through, or who holds them; nobody has called yet.
_MEANS = tuple(
    "قناة خط وسيلة شبكة جهاز آلية نقطة حلقة دائرة مجموعة لجنة ضابط مكتب هيئة مسؤول وزير وزارة شركة "
    "نتيجة حصيلة محصلة ثمرة".split()
)
#: «اتصال هاتفي» is another rule's; «على اتصال دائم مع» tells how things stand, and of no call.
#: So do «اتصالات مباشرة مع», which may be had by letter or envoy, and those of secret services.
_OTHERWISE = tuple(
    "هاتفي تلفوني تليفوني غير دائم مستمر وثيق متواصل منتظم يومي مباشر سري علني أولي أمني عسكري استخباراتي استخباري "
    "مخابراتي".split()
)
#: «تواصل روما اتصالاتها مع»، «تحافظ على اتصالات مع»: they go on.
_GOING_ON = frozenset("واصل حافظ أبقى استمر".split())

RULE = Frame(
    name="contacts",
    event=PhoneCall,
    trigger=masdar("اتصال", unless_adjective=_OTHERWISE, unless_of=_MEANS),
    slots=(
        between("party"),
        after("مع", "ب", to="party"),
        host("initiator"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    requires=("مع", "ب", "بين"),
    without_words=_GOING_ON,
    examples=(
        Example(
            "كثفت أوسلو اتصالاتها مع نيقوسيا بشأن حقوق الصيد",
            initiator="أوسلو",
            party="نيقوسيا",
            topic="حقوق الصيد",
        ),
        Example(
            "أكد الرئيس البرازيلي في اتصال مع رئيس الوزراء البرتغالي دعم المبادرة",
            initiator="الرئيس البرازيلي",
            party="رئيس الوزراء البرتغالي",
            also=(Also("statement", subtype="say", speaker="الرئيس البرازيلي"),),
        ),
        Example(
            "كشف دبلوماسيون عن اتصالات بين كندا والمكسيك حول التجارة",
            party=["كندا", "المكسيك"],
            topic="التجارة",
        ),
    ),
    counterexamples=(
        Counterexample("ستواصل بلجيكا وهولندا الاتصالات في مجال النقل", why="contacts in general, nobody called"),
        Counterexample("تجري أوسلو اتصالات غير مباشرة مع نيقوسيا", why="contacts through others, nobody called"),
        Counterexample("أعلنت أوسلو عن اتصالات مباشرة مع نيقوسيا", why="be it by letter or envoy"),
        Counterexample("تحافظ أوسلو على اتصالاتها مع نيقوسيا", why="they go on, nobody called"),
        Counterexample("عرض الوسيط النرويجي حصيلة اتصالاته مع نيقوسيا", why="what came of them"),
        Counterexample("أوسلو على اتصال دائم مع نيقوسيا", why="so it always is, nobody called"),
        Counterexample("توجد قناة اتصال بين كندا والمكسيك عبر سفارة بيرو", why="a channel that may be used"),
        Counterexample("زار وزير الاتصالات الماليزي المعرض", why="the ministry of communications"),
    ),
)

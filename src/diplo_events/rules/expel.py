"""A sends B's diplomats away: «طردت كندا أربعة دبلوماسيين روس»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    destination,
    doer,
    genitive,
    host,
    masdar,
    object_,
    object_of_masdar,
    of_nation,
    of_people,
    pronoun,
    subject,
    verb,
)

#: Who is sent to represent a state.
_ENVOYS = frozenset(
    "ambassador charge_daffaires consul envoy diplomat attache mission delegation official embassy consulate".split()
)

RULE = Frame(
    name="expel",
    event=DiplomaticMeasure,
    subtype="expel",
    trigger=any_of(verb("طرد", "أبعد", "رحل"), masdar("طرد", "إبعاد", "ترحيل")),
    slots=(
        subject("agent", voice="a"),
        subject("target", voice="p"),
        of_nation(object_("target")),
        doer("agent"),
        genitive("target"),
        of_nation(object_of_masdar("target")),
        host("agent"),
        of_people(after("من", "في", to="target")),
        destination("من", to="agent"),
        pronoun("target"),
    ),
    refers_back=False,
    needs=("target",),
    concerns=_ENVOYS,
    examples=(
        Example(
            "طردت كندا أمس أربعة دبلوماسيين روس", agent="كندا", target="دبلوماسيين روس", time="أمس", subtype="expel"
        ),
        Example("طردت كولومبيا السفير الإسرائيلي", agent="كولومبيا", target="السفير الإسرائيلي", subtype="expel"),
        Example("قررت النرويج طرد السفير الإيراني", agent="النرويج", target="السفير الإيراني", subtype="expel"),
        Example(
            "قررت النرويج طرد ستة موظفين في السفارة الإيرانية",
            agent="النرويج",
            target="السفارة الإيرانية",
            subtype="expel",
        ),
        Example(
            "غادر السفير الإيراني الذي طردته النرويج",
            agent="النرويج",
            target="السفير الإيراني",
            subtype="expel",
        ),
        Example("طردت التشيك نحو 20 دبلوماسيا روسيا", agent="التشيك", target="دبلوماسيا روسيا", subtype="expel"),
        Example("طردت لاتفيا عشرات الدبلوماسيين الروس", agent="لاتفيا", target="الدبلوماسيين الروس", subtype="expel"),
        Example(
            "طرد الأردن عدد من موظفي السفارة الإيرانية",
            agent="الأردن",
            target="السفارة الإيرانية",
            subtype="expel",
        ),
        Example(
            "قررت سلوفاكيا طرد موظفين من السفارة الروسية",
            agent="سلوفاكيا",
            target="السفارة الروسية",
            subtype="expel",
        ),
        Example("إبعاد إستونيا للسفير الروسي", agent="إستونيا", target="لسفير الروسي", subtype="expel"),
        Example("طردت نيبال ثلاثة دبلوماسيين هنودا", agent="نيبال", target="دبلوماسيين هنودا", subtype="expel"),
        Example("طرد السفير الروسي من إستونيا", agent="إستونيا", target="السفير الروسي", subtype="expel"),
    ),
    counterexamples=(
        Counterexample("طرد الحكم لاعبين من الملعب", why="sport: no international actors"),
        Counterexample("طردت إيطاليا مهاجرين من أراضيها", why="nobody of a named state"),
        Counterexample("طردت شركة كندية موظفين من مصنعها في غانا", why="a company and its workers"),
        Counterexample("طرد الجيش المالي مقاتلي داعش من المدينة", why="war, no diplomats"),
        Counterexample("طالب المتظاهرون بطرد السفير الروسي من إستونيا", why="what is demanded has not been done"),
    ),
)

"""A receives B: «استقبل الملك سفير الهند»; who receives is host, who comes is guest."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    doer,
    done_to,
    genitive,
    host,
    masdar,
    object_,
    of_people,
    purpose,
    subject,
    topic_after,
    verb,
)

RULE = Frame(
    name="receive",
    event=Meeting,
    subtype="reception",
    trigger=any_of(verb("استقبل"), masdar("استقبال")),
    slots=(
        subject("host", voice="a"),
        subject("guest", voice="p"),
        object_("guest"),
        genitive("host", beside=("ل",)),
        doer("host"),
        done_to("guest"),
        genitive("guest"),
        of_people(after("من", to="host")),
        host("host"),
        after("ل", to="guest"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    examples=(
        Example(
            "استقبل أمير الكويت في قصر بيان وزير الخارجية الهولندي",
            host="أمير الكويت",
            guest="وزير الخارجية الهولندي",
            place="قصر بيان",
            subtype="reception",
        ),
        Example(
            "رئيس الوزراء العراقي يستقبل السفير الياباني",
            host="رئيس الوزراء العراقي",
            guest="السفير الياباني",
            subtype="reception",
        ),
        Example(
            "استقبل الرئيس التونسي اليوم مبعوث الأمم المتحدة إلى ليبيا",
            host="الرئيس التونسي",
            guest="مبعوث الأمم المتحدة إلى ليبيا",
            time="اليوم",
            subtype="reception",
        ),
        Example(
            "نشرت الصحف صورة استقبال سلطان عمان للرئيس الأرميني",
            host="سلطان عمان",
            guest="لرئيس الأرميني",
            subtype="reception",
        ),
        Example(
            "جاء ذلك خلال استقبال ولي العهد السعودي في جدة أمس وزير الدفاع النرويجي",
            host="ولي العهد السعودي",
            guest="وزير الدفاع النرويجي",
            place="جدة",
            time="أمس",
            subtype="reception",
        ),
        Example(
            "استقبل الوفد الأوزبكي من طرف الوزير الأول الموريتاني",
            guest="الوفد الأوزبكي",
            host="الوزير الأول الموريتاني",
            subtype="reception",
        ),
    ),
    counterexamples=(
        Counterexample("استقبل أمير المنطقة المواطنين في مكتبه", why="society: citizens are no international actors"),
        Counterexample("استقبل المستشفى ثلاثة جرحى", why="society: no international actors"),
    ),
)

"""B is received by A, told from the guest's side: «حظي السفير باستقبال من الرئيس»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    genitive,
    light,
    masdar,
    of_people,
    purpose,
    subject,
    topic_after,
)

RULE = Frame(
    name="received_by",
    event=Meeting,
    subtype="reception",
    trigger=any_of(
        light(("حظي", "لقي", "تشرف"), masdar("استقبال", "مقابلة", "لقاء")),
        light(("تشرف",), masdar("سلام")),  # «تشرف بالسلام على الملك»: he was received, in the words of a court
    ),
    slots=(
        subject("guest"),
        genitive("host"),
        of_people(after("من", "لدى", "على", to="host")),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    refers_back=False,
    instead_of=("receive",),
    examples=(
        Example(
            "سيحظى رئيس وزراء مالطا باستقبال الملك المغربي",
            guest="رئيس وزراء مالطا",
            host="الملك المغربي",
            subtype="reception",
            status="planned",
        ),
        Example(
            "حظي سفير تايلاند باستقبال من قبل الرئيس المالطي",
            guest="سفير تايلاند",
            host="الرئيس المالطي",
            subtype="reception",
        ),
        Example(
            "وحظي الوفد الكوبي أمس باستقبال من رئيس الوزراء البلغاري",
            guest="الوفد الكوبي",
            host="رئيس الوزراء البلغاري",
            time="أمس",
            subtype="reception",
        ),
        Example(
            "حظيت وزيرة الصحة الأيسلندية باستقبال من طرف الوزير الأول الجزائري",
            guest="وزيرة الصحة الأيسلندية",
            host="الوزير الأول الجزائري",
            subtype="reception",
        ),
        Example(
            "تشرف بالسلام على ملك البحرين أمس رئيس وزراء مالطا",
            guest="رئيس وزراء مالطا",
            host="ملك البحرين",
            time="أمس",
            subtype="reception",
        ),
    ),
    counterexamples=(
        Counterexample("تشرف المواطنون بالسلام على ملك البحرين", why="society: citizens are no officials"),
        Counterexample("حظي الفنان باستقبال من جمهوره", why="society: no international actors"),
        Counterexample("حظي القرار باستقبال فاتر من الوزير الكندي", why="a decision is no guest"),
    ),
)

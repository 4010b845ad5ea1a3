"""Joint commissions and councils sit: «ترأس الوزيران الدورة»، «انعقدت الدورة الخامسة للجنة المغربية الإسبانية»."""

from diplo_events.events import Meeting
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    for_side,
    host,
    light,
    masdar,
    of_joint_bodies,
    of_people,
    purpose,
    subject,
    topic_after,
)

_SITTING = tuple("انعقد عقد اختتم بدأ انطلق استأنف ترأس رأس افتتح شارك".split())

_SESSION = masdar(
    "دورة", unless_adjective=("تدريبي", "رياضي", "أولمبي", "تكويني", "تأهيلي"), unless_of=("استضافة", "تنظيم")
)

RULE = Frame(
    name="session",
    event=Meeting,
    trigger=any_of(light(_SITTING, _SESSION), _SESSION),
    slots=(
        subject("party"),
        between("party"),
        after("مع", "بحضور", to="party"),
        of_people(after("برئاسة", to="party")),
        for_side("party", "عن", "من"),
        of_joint_bodies(after("ل", to="party")),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص"),
        purpose(),
    ),
    refers_back=False,
    examples=(
        Example(
            "ترأست وزيرة التجارة الكندية ونظيرها الكيني أمس أعمال الدورة الثالثة للجنة المشتركة",
            party=["وزيرة التجارة الكندية", "نظيرها الكيني"],
            time="أمس",
            subtype="bilateral",
        ),
        Example(
            "انعقدت في الرباط الدورة الخامسة للجنة المشتركة المغربية السنغالية",
            party=["لجنة المشتركة المغربية", "السنغالية"],
            place="الرباط",
            subtype="bilateral",
        ),
        Example(
            "اختتمت في هانوي الدورة السابعة للمجلس المشترك بين فيتنام وتايلاند",
            party=["فيتنام", "تايلاند"],
            place="هانوي",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("انطلقت في نيروبي دورة تدريبية لضباط كينيا وأوغندا", why="a training course is no session"),
        Counterexample("افتتح الرئيس السنغالي الدورة الجديدة للبرلمان", why="a parliament at home"),
    ),
)

"""A commission of two states sits: «انعقدت اللجنة المغربية الإسبانية العليا في الرباط»."""

from diplo_events.events import Meeting
from diplo_events.grammar import Counterexample, Example, Frame, after, of_joint_bodies, of_people, subject, verb

RULE = Frame(
    name="commission_sits",
    event=Meeting,
    trigger=verb("انعقد", "التأم"),
    slots=(of_joint_bodies(subject("party")), of_people(after("برئاسة", to="party"))),
    refers_back=False,
    examples=(
        Example(
            "انعقدت اللجنة المغربية الإسبانية العليا أمس في الرباط",
            party=["اللجنة المغربية", "الإسبانية"],
            place="الرباط",
            time="أمس",
            subtype="bilateral",
        ),
        Example(
            "تنعقد اللجنة الكينية الأوغندية المشتركة غدا",
            party=["اللجنة الكينية", "الأوغندية"],
            time="غدا",
            status="planned",
            subtype="bilateral",
        ),
        Example(
            "التأمت اللجنة الأردنية العراقية في عمان",
            party=["اللجنة الأردنية", "العراقية"],
            place="عمان",
            subtype="bilateral",
        ),
        Example(
            "انعقدت اللجنة العليا المشتركة في فيينا برئاسة وزير النقل النمساوي ونظيره السلوفيني",
            party=["وزير النقل النمساوي", "نظيره السلوفيني"],
            place="فيينا",
            subtype="bilateral",
        ),
    ),
    counterexamples=(
        Counterexample("انعقدت اللجنة الأولمبية الكينية في نيروبي", why="one state's body, and sport"),
        Counterexample("انعقد مجلس الوزراء الإسباني في مدريد", why="one state's government"),
    ),
)

"""What an agreement is about, in a sentence of its own: «وتهدف المذكرة إلى ...»; adds to the agreement told before."""

from diplo_events.events import Agreement
from diplo_events.grammar import Counterexample, Example, Frame, masdar, topic_after

RULE = Frame(
    name="told_paper",
    event=Agreement,
    trigger=masdar("اتفاق", "اتفاقية", "مذكرة", "بروتوكول", "معاهدة"),
    slots=(topic_after("حول", "بشأن", "بخصوص"),),
    parties=0,
    examples=(
        Example(
            "وقعت بيرو وتشيلي مذكرة تفاهم. وتهدف المذكرة إلى تسهيل عبور الشاحنات",
            party=["بيرو", "تشيلي"],
            subtype="signed",
            topic="تسهيل عبور الشاحنات",
        ),
        Example(
            "وقع وزير الري الكيني ونظيره الأوغندي اتفاقية جديدة. وتنص الاتفاقية على تبادل البذور",
            party=["وزير الري الكيني", "نظيره الأوغندي"],
            subtype="signed",
            topic="تبادل البذور",
        ),
        Example(
            "أبرمت النرويج مع مالطا اتفاقية. وتشمل الاتفاقية مصائد الأسماك",
            party=["النرويج", "مالطا"],
            subtype="signed",
            topic="مصائد الأسماك",
        ),
    ),
    counterexamples=(
        Counterexample("وتهدف المذكرة إلى تسهيل عبور الشاحنات", why="no agreement was told before"),
        Counterexample("التقى الرئيس الصربي زوجته. وتنص الاتفاقية على تبادل البذور", why="nothing was signed before"),
    ),
)

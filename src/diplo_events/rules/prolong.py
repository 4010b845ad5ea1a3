"""A and B keep a deal in force: «مددت أرمينيا وأذربيجان الهدنة»، «تمديد المعاهدة بين»."""

from diplo_events.events import Agreement
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    between,
    genitive,
    host,
    light,
    masdar,
    subject,
    topic_after,
)

RULE = Frame(
    name="prolong",
    event=Agreement,
    subtype="reached",
    trigger=light(("مدد", "جدد", "تمديد", "تجديد"), masdar("هدنة", "اتفاق", "اتفاقية", "معاهدة", "بروتوكول", "تهدئة")),
    slots=(
        subject("party"),
        between("party"),
        after("مع", to="party"),
        genitive("party"),
        host("party"),
        topic_after("بشأن", "حول"),
    ),
    refers_back=False,
    examples=(
        Example("مددت أرمينيا وأذربيجان الهدنة أسبوعا", party=["أرمينيا", "أذربيجان"], subtype="reached"),
        Example(
            "تمديد معاهدة الصداقة بين منغوليا وفيتنام",
            party=["منغوليا", "فيتنام"],
            subtype="reached",
            topic="الصداقة",
        ),
        Example(
            "جددت قبرص اتفاقية النقل مع مالطا",
            party=["قبرص", "مالطا"],
            subtype="reached",
            topic="النقل",
        ),
    ),
    counterexamples=(
        Counterexample("جدد النادي اتفاقه مع اللاعب البرتغالي", why="sport"),
        Counterexample("جدد وزير الخارجية القبرصي الاتفاق مع رأي نظيره المالطي", why="he shares his view"),
        Counterexample("طالبت مالطا بتمديد الهدنة بين أرمينيا وأذربيجان", why="what is demanded has not been done"),
    ),
)

"""Somebody goes to a place, as Tunisia says it: «تحول رئيس الحكومة إلى الجزائر في زيارة عمل»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    destination,
    of_sites,
    of_travellers,
    subject,
    verb,
)

RULE = Frame(
    name="turn_to",
    event=Visit,
    trigger=verb("تحول"),
    slots=(of_travellers(subject("visitor")), of_sites(destination("إلى", to="host"))),
    needs=("visitor", "host"),
    with_words=frozenset("زيارة مهمة مشاركة حضور تمثيل ترؤس إجراء لقاء اجتماع قمة دعوة".split()),
    refers_back=False,
    examples=(
        Example(
            "تحول وزير النقل الكيني أمس إلى لواندا في زيارة عمل",
            visitor="وزير النقل الكيني",
            host="لواندا",
            place="لواندا",
            time="أمس",
        ),
        Example(
            "سيتحول رئيس الوزراء المالطي إلى نيقوسيا للمشاركة في القمة",
            visitor="رئيس الوزراء المالطي",
            host="نيقوسيا",
            place="نيقوسيا",
            status="planned",
        ),
        Example(
            "وتحولت وزيرة الصحة البيروفية إلى كيتو في مهمة تدوم يومين",
            visitor="وزيرة الصحة البيروفية",
            host="كيتو",
            place="كيتو",
        ),
    ),
    counterexamples=(
        Counterexample("تحول الرئيس الكيني إلى أوغندا بعد قطيعته مع مالي", why="whose friend he is now"),
        Counterexample("تحولت زيارة الوزير الكيني إلى احتفال", why="what became of a visit"),
    ),
)

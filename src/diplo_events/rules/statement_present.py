"""Statements: one side lays a matter before another: «عرض الوزير على نظيره خطة»، «شرح له الموقف»."""

from diplo_events.events import Statement
from diplo_events.grammar import Counterexample, Example, Frame, after, any_of, subject, verb

RULE = Frame(
    name="statement_present",
    event=Statement,
    subtype="say",
    trigger=any_of(verb("عرض", "شرح", "طرح")),
    slots=(subject("speaker"), after("على", "ل", to="addressee")),
    parties=2,
    refers_back=False,
    needs=("addressee",),
    examples=(
        Example(
            "عرض وزير الخارجية الفنلندي على نظيره الكيني خطة لسحب المراقبين",
            speaker="وزير الخارجية الفنلندي",
            addressee="نظيره الكيني",
            subtype="say",
        ),
        Example(
            "وشرحت الوزيرة السويدية للسفير الغاني شروط القرض",
            speaker="الوزيرة السويدية",
            addressee="لسفير الغاني",
            subtype="say",
        ),
        Example(
            "وطرح المبعوث الأممي على الرئيس القبرصي فكرة جديدة",
            speaker="المبعوث الأممي",
            addressee="الرئيس القبرصي",
            subtype="say",
        ),
    ),
    counterexamples=(
        Counterexample("عرض التاجر الكيني على زبائنه بضاعة جديدة", why="society: no officials"),
        Counterexample("عرض السفير السويدي لوحاته في القاعة", why="shown to nobody identifiable"),
    ),
)

"""A takes leave of an envoy whose term is over: «ودع الأمير السفير الكندي بمناسبة انتهاء فترة عمله»."""

from diplo_events.events import Meeting
from diplo_events.grammar import Counterexample, Example, Frame, object_, pronoun, purpose, subject, verb

RULE = Frame(
    name="take_leave",
    event=Meeting,
    subtype="reception",
    trigger=verb("ودع", "أودع"),  # «يودع» is spelled alike
    slots=(
        subject("host", voice="a"),
        subject("guest", voice="p"),
        object_("guest"),
        pronoun("guest"),
        purpose(),
    ),
    concerns=frozenset({"ambassador", "charge_daffaires", "consul", "head_of_mission"}),
    without_words=frozenset({"سجن"}),
    refers_back=False,
    examples=(
        Example(
            "ودع رئيس البرلمان القبرصي في مكتبه أمس سفير كينيا بعد انتهاء مهامه",
            host="رئيس البرلمان القبرصي",
            guest="سفير كينيا",
            time="أمس",
            subtype="reception",
        ),
        Example(
            "ملك إسبانيا يودع السفيرة البيروفية",
            host="ملك إسبانيا",
            guest="السفيرة البيروفية",
            subtype="reception",
        ),
        Example(
            "ودع الرئيس الغاني أمس قنصل مالطا بعد انتهاء فترة عمله",
            host="الرئيس الغاني",
            guest="قنصل مالطا",
            time="أمس",
            subtype="reception",
        ),
    ),
    counterexamples=(
        Counterexample("ودع الرئيس الغاني نظيره المالي في المطار", why="a guest who goes home meets nobody anew"),
        Counterexample("أودع القاضي الغاني السفير المالي السجن", why="he is put into prison"),
        Counterexample("ودع السفير الكندي أصدقاءه في الحي", why="an envoy's friends are no officials"),
        Counterexample("ودع منتخب غانا البطولة", why="sport: a team goes out"),
    ),
)

"""A speaks to B by phone: «تحدث الرئيس هاتفيا إلى نظيره»، «تحدث إليه هاتفيا»; the subject took the initiative."""

from diplo_events.events import PhoneCall
from diplo_events.grammar import VERB, Also, Counterexample, Example, Frame, after, of_people, pronoun, subject, verb

RULE = Frame(
    name="speak_by_phone",
    event=PhoneCall,
    trigger=verb("تحدث", "تكلم"),
    slots=(subject("initiator"), of_people(after("إلى", to="party")), pronoun("party", of=VERB)),
    with_words=frozenset({"هاتفي", "هاتف"}),
    needs=("initiator", "party"),
    refers_back=False,
    instead_of=("discuss", "statement_say_that", "statement_say"),
    examples=(
        Example(
            "تحدث رئيس الوزراء اليوناني هاتفيا إلى نظيره الليبي",
            initiator="رئيس الوزراء اليوناني",
            party="نظيره الليبي",
        ),
        Example(
            "تحدث الرئيس الكيني أمس عبر الهاتف إلى الرئيس التونسي",
            initiator="الرئيس الكيني",
            party="الرئيس التونسي",
            time="أمس",
        ),
        Example(
            "زار الوزير الغاني أوسلو وتحدث إليه الرئيس الهندي هاتفيا",
            initiator="الرئيس الهندي",
            party="الوزير الغاني",
            also=(Also("visit", visitor="الوزير الغاني", host="أوسلو", place="أوسلو"),),
        ),
    ),
    counterexamples=(
        Counterexample("تحدث الوزير الكيني هاتفيا إلى الصحافيين", why="reporters are no other side"),
        Counterexample("تحدث الوزير الكيني إلى الجمعية العامة للأمم المتحدة", why="a speech, and no phone"),
    ),
)

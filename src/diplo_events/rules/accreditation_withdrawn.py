"""A takes its accreditation from B's diplomats: «ألغت لندن اعتماد دبلوماسي روسي»، «سحب الاعتماد من القنصل»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    genitive,
    host,
    light,
    masdar,
    object_of_masdar,
    of_nation,
    subject,
)

RULE = Frame(
    name="accreditation_withdrawn",
    event=DiplomaticMeasure,
    subtype="expel",
    trigger=light(tuple("ألغى سحب أنهى أبطل أسقط إلغاء سحب إنهاء إبطال إسقاط".split()), masdar("اعتماد")),
    slots=(
        subject("agent", voice="a"),
        host("agent"),
        of_nation(genitive("target")),
        of_nation(object_of_masdar("target")),
        of_nation(after("من", to="target")),
    ),
    refers_back=False,
    needs=("agent", "target"),
    with_words=frozenset({"سفير", "دبلوماسي", "قنصل", "قائم", "ملحق", "موظف", "مبعوث", "مندوب", "بعثة"}),
    without_words=frozenset({"ورق", "كتاب"}),
    instead_of=("accredit_taken",),
    examples=(
        Example("ألغت نيوزيلندا اعتماد دبلوماسي روسي", agent="نيوزيلندا", target="روسي", subtype="expel"),
        Example(
            "أعلنت هولندا إلغاء اعتماد الملحق العسكري الإيراني",
            agent="هولندا",
            target="الملحق العسكري الإيراني",
            subtype="expel",
            also=(Also("statement", subtype="say", speaker="هولندا"),),
        ),
        Example("سحبت مولدوفا اعتماد ثلاثة دبلوماسيين روس", agent="مولدوفا", target="دبلوماسيين روس", subtype="expel"),
    ),
    counterexamples=(
        Counterexample("ألغت الجامعة الكندية اعتماد معهد روسي", why="a university and its institute"),
        Counterexample("سحب السفير الروسي أوراق اعتماده", why="papers of his own"),
    ),
)

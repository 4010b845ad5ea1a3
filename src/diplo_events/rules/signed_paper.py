"""An agreement told of as signed between A and B: «الاتفاق الموقع بين النرويج وروسيا»."""

from diplo_events.events import Agreement
from diplo_events.grammar import Also, Counterexample, Example, Frame, after, between, host, masdar, topic_after

RULE = Frame(
    name="signed_paper",
    event=Agreement,
    subtype="signed",
    trigger=masdar("موقع", "موقعة", "مبرم"),
    slots=(
        between("party"),
        after("مع", "من", to="party"),
        host("party"),
        topic_after("حول", "بشأن", "بخصوص", "ل"),
    ),
    refers_back=False,
    requires=("بين", "مع", "من"),
    with_words=frozenset({"اتفاق", "اتفاقية", "مذكرة", "معاهدة", "بروتوكول", "عقد", "وثيقة", "صفقة", "تفاهم"}),
    examples=(
        Example("الاتفاق الموقع بين النرويج وروسيا", party=["النرويج", "روسيا"], subtype="signed"),
        Example("المعاهدة المبرمة بين بيرو وتشيلي", party=["بيرو", "تشيلي"], subtype="signed"),
        Example("نصت المذكرات الموقعة بين كينيا وأوغندا على ذلك", party=["كينيا", "أوغندا"], subtype="signed"),
        Example(
            "رفضت بنما الاتفاقية الموقعة بين كوستاريكا ونيكاراغوا",
            party=["كوستاريكا", "نيكاراغوا"],
            subtype="signed",
            also=(Also("statement", subtype="reject", speaker="بنما"),),
        ),
        Example(
            "صادق البرلمان المالطي على الاتفاقية المبرمة مع لاتفيا",
            party=["البرلمان المالطي", "لاتفيا"],
            subtype="signed",
            also=(Also("statement", subtype="support", speaker="البرلمان المالطي"),),
        ),
    ),
    counterexamples=(
        Counterexample("الموقع الحدودي بين كينيا والصومال", why="a place: the noun that is spelled alike"),
        Counterexample("العقد المبرم بين النادي واللاعب", why="sport: no international actors"),
    ),
)

"""By whom an agreement was signed: «الاتفاقية وقعت من طرف الوزيرين»، «تم توقيعها من قبل»."""

from diplo_events.events import Agreement
from diplo_events.grammar import Counterexample, Example, Frame, after, any_of, masdar, verb

RULE = Frame(
    name="signed_by",
    event=Agreement,
    subtype="signed",
    trigger=any_of(verb("وقع", "أبرم"), masdar("توقيع")),
    slots=(after("من", to="party"),),
    refers_back=False,
    requires=("من",),
    with_words=frozenset({"اتفاق", "اتفاقية", "مذكرة", "معاهدة", "بروتوكول", "وثيقة", "محضر", "بيان"}),
    examples=(
        Example(
            "الاتفاقية وقعت من طرف وزير النقل الغاني ونظيره التوغولي",
            party=["وزير النقل الغاني", "نظيره التوغولي"],
            subtype="signed",
        ),
        Example(
            "وتم توقيع المذكرة من قبل وزير الطاقة البيروفي ووزيرة البيئة التشيلية",
            party=["وزير الطاقة البيروفي", "وزيرة البيئة التشيلية"],
            subtype="signed",
        ),
        Example("المعاهدة وقعت من جانب غينيا وتونغا", party=["غينيا", "تونغا"], subtype="signed"),
    ),
    counterexamples=(
        Counterexample("وقعت كندا اتفاقا لشراء طائرات من فرنسا", why="who sells is not who signs for both"),
        Counterexample("وقع الحادث على بعد أمتار من السفارتين الكندية والهندية", why="an accident"),
    ),
)

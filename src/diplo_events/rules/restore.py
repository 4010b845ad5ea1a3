"""A takes up its ties with B again: «استأنفت الدولتان علاقاتهما»، «عودة العلاقات بين ...»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    between,
    genitive,
    host,
    light,
    masdar,
    subject,
)

_AGAIN = ("استأنف", "أعاد", "استعاد", "طبع", "عاد", "استئناف", "إعادة", "استعادة", "تطبيع", "عودة")

RULE = Frame(
    name="restore",
    event=DiplomaticMeasure,
    subtype="restore",
    trigger=any_of(
        light(_AGAIN, masdar("علاقة")),
        light(_AGAIN, masdar("تمثيل", with_adjective=("دبلوماسي", "ديبلوماسي", "قنصلي"))),
    ),
    slots=(subject("agent"), host("agent"), after("مع", "ب", to="target"), genitive("agent"), between("agent")),
    refers_back=False,
    without_words=frozenset({"تاريخ", "جذر", "بداية", "قرن"}),
    examples=(
        Example(
            "رحبت عمان باستئناف التمثيل الدبلوماسي بين بنما وبيرو",
            agent=["بنما", "بيرو"],
            subtype="restore",
            also=(Also("statement", subtype="support", speaker="عمان"),),
        ),
        Example(
            "استأنفت بوليفيا علاقاتها الدبلوماسية مع إسبانيا", agent="بوليفيا", target="إسبانيا", subtype="restore"
        ),
        Example("كينيا تستأنف علاقاتها مع الصومال", agent="كينيا", target="الصومال", subtype="restore"),
        Example(
            "وأعادت ماليزيا علاقاتها مع كوريا الشمالية", agent="ماليزيا", target="كوريا الشمالية", subtype="restore"
        ),
        Example(
            "استئناف العلاقات الدبلوماسية بين الولايات المتحدة وكوبا",
            agent=["الولايات المتحدة", "كوبا"],
            subtype="restore",
        ),
    ),
    counterexamples=(
        Counterexample("قال الخبير إن على فيجي وتونغا تطبيع العلاقات", why="what they should do is not done"),
        Counterexample("استأنف الفريق تدريباته", why="sport: no international actors"),
        Counterexample("يعود تاريخ العلاقات بين كينيا والصومال إلى عقود", why="how old the ties are"),
        Counterexample("استأنفت شركة الطيران النرويجية رحلاتها", why="a company"),
        Counterexample("يقضي الاتفاق بتطبيع العلاقات بين الصومال وإثيوبيا", why="agreed on, but to come"),
        Counterexample("استعادة العلاقات بين الصومال وإثيوبيا مستحيلة اليوم", why="who speaks doubts it"),
        Counterexample(
            "دعا الرئيس الكيني إلى عودة العلاقات بين الصومال وإثيوبيا", why="what is called for has not been done"
        ),
    ),
)

"""Statements: somebody abroad is attacked in words: «هاجم الوزير واشنطن»، «شن الرئيس هجوما على نظيره»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    light,
    masdar,
    object_,
    of_travellers,
    subject,
    verb,
)

RULE = Frame(
    name="statement_attack",
    event=Statement,
    subtype="condemn",
    trigger=any_of(verb("هاجم"), light(("شن",), masdar("هجوم"))),
    slots=(of_travellers(subject("speaker")), object_("addressee"), after("على", to="addressee")),
    needs=("addressee",),
    without_words=frozenset(
        "قوات قوة جيش جندي مسلح مقاتل قذيفة صاروخ طائرة مسيرة قاعدة سفينة ناقلة مدينة بلدة قرية معسكر ثكنة دبابة رصاص "
        "نقطة حاجز دورية مقر سيارة قافلة".split()
    ),
    instead_of=("statement_condemn",),
    parties=2,
    refers_back=False,
    examples=(
        Example(
            "هاجم الرئيس البوليفي نظيره التشيلي",
            speaker="الرئيس البوليفي",
            addressee="نظيره التشيلي",
            subtype="condemn",
        ),
        Example(
            "شن وزير الخارجية الغاني هجوما على توغو",
            speaker="وزير الخارجية الغاني",
            addressee="توغو",
            subtype="condemn",
        ),
        Example(
            "رئيس الوزراء المجري يهاجم الاتحاد الأوروبي",
            speaker="رئيس الوزراء المجري",
            addressee="الاتحاد الأوروبي",
            subtype="condemn",
        ),
    ),
    counterexamples=(
        Counterexample("هاجمت إريتريا إثيوبيا فجرا", why="a state attacks with arms"),
        Counterexample("شن الحوثيون هجوما على مواقع إماراتية", why="fighting, nothing is said"),
        Counterexample("هاجم الرئيس الأوغندي بقواته بلدة كينية", why="fighting, nothing is said"),
    ),
)

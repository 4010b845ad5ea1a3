"""Statements: somebody abroad is attacked in words: «هاجم الوزير واشنطن»."""

from diplo_events.events import Statement
from diplo_events.grammar import (
    PARTICIPLE,
    Counterexample,
    Example,
    Frame,
    any_of,
    host,
    object_,
    of_travellers,
    participle,
    subject,
    verb,
)

RULE = Frame(
    name="statement_attack",
    event=Statement,
    subtype="condemn",
    trigger=any_of(verb("هاجم"), participle("مهاجم")),
    slots=(of_travellers(subject("speaker")), host("speaker", of=PARTICIPLE), object_("addressee", adjacent=True)),
    needs=("addressee",),
    without_words=frozenset(
        "قوات قوة جيش جندي مسلح مقاتل قذيفة صاروخ طائرة مسيرة قاعدة سفينة ناقلة مدينة بلدة قرية معسكر ثكنة دبابة رصاص "
        "نقطة حاجز دورية مقر سيارة قافلة".split()
    ),
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
            "وهاجم وزير الخارجية الغاني توغو في خطابه",
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
        Counterexample("هاجمت كتائب القسام إسرائيل", why="fighters attack with arms"),
        Counterexample("هاجم الحوثيون مواقع إماراتية", why="fighting, nothing is said"),
        Counterexample("هاجم الرئيس الأوغندي بقواته بلدة كينية", why="fighting, nothing is said"),
    ),
)

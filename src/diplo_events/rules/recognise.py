"""A recognises B as a state: «اعترفت أيرلندا بدولة فلسطين»، «اعتراف إسبانيا بدولة فلسطين»."""

from diplo_events.events import DiplomaticMeasure
from diplo_events.grammar import (
    Also,
    Counterexample,
    Example,
    Frame,
    after,
    any_of,
    genitive,
    host,
    masdar,
    subject,
    verb,
)

RULE = Frame(
    name="recognise",
    event=DiplomaticMeasure,
    subtype="other",
    trigger=any_of(verb("اعترف"), masdar("اعتراف")),
    slots=(subject("agent"), genitive("agent"), host("agent"), after("ب", to="target")),
    refers_back=False,
    needs=("target",),
    requires=("ب",),
    examples=(
        Example("اعترفت أيرلندا بدولة فلسطين", agent="أيرلندا", target="دولة فلسطين", subtype="other"),
        Example("أرمينيا تعترف بدولة فلسطين", agent="أرمينيا", target="دولة فلسطين", subtype="other"),
        Example("واعترفت سيراليون بكوسوفو", agent="سيراليون", target="كوسوفو", subtype="other"),
        Example(
            "أعلنت مالطا اعترافها بدولة فلسطين",
            agent="مالطا",
            target="دولة فلسطين",
            subtype="other",
            also=(Also("statement", subtype="say", speaker="مالطا"),),
        ),
    ),
    counterexamples=(
        Counterexample("اعترفت إسبانيا بأن المحادثات تعثرت", why="an admission, no recognition"),
        Counterexample("اعترف المتهم بالجريمة", why="a court: no international actors"),
        Counterexample("انتقدت تشيلي حزب الله لرفضه الاعتراف بإسرائيل", why="a standing refusal is no act"),
        Counterexample("دعت تشيلي إلى الاعتراف بدولة فلسطين", why="what is called for has not been done"),
    ),
)

"""Somebody stays at a place for hours or days: «أمضى الوزير يومين في الخرطوم»، «سيمضي ساعات في عمان»."""

from diplo_events.events import Visit
from diplo_events.grammar import (
    VERB,
    Counterexample,
    Example,
    Frame,
    destination,
    host,
    of_sites,
    of_travellers,
    subject,
    verb,
)

RULE = Frame(
    name="stay",
    event=Visit,
    trigger=verb("أمضى", "مضى", "قضى", voice="a"),
    slots=(
        of_travellers(subject("visitor")),
        of_travellers(host("visitor", of=VERB)),
        of_sites(destination("في", "ب", to="host")),
    ),
    needs=("visitor", "host"),
    with_words=frozenset({"ساعة", "يوم", "ليلة", "دقيقة"}),
    without_words=frozenset({"إجازة", "عطلة", "سجن", "عقوبة", "حكم", "محكمة", "مستشفى", "عام", "سنة", "شهر"}),
    refers_back=False,
    examples=(
        Example(
            "أمضى وزير الخارجية الكيني ثلاثة أيام في باكو",
            visitor="وزير الخارجية الكيني",
            host="باكو",
            place="باكو",
        ),
        Example(
            "سيمضي رئيس الوزراء الكندي ساعات قليلة في عمان",
            visitor="رئيس الوزراء الكندي",
            host="عمان",
            place="عمان",
            status="planned",
        ),
        Example(
            "وقضى الرئيس الأرميني ليلة واحدة في نيقوسيا",
            visitor="الرئيس الأرميني",
            host="نيقوسيا",
            place="نيقوسيا",
        ),
    ),
    counterexamples=(
        Counterexample("أمضى الرئيس الفنلندي إجازة من عشرة أيام في مالي", why="a holiday is no visit"),
        Counterexample("أمضى السفير الكندي ثلاث سنوات في القاهرة", why="he has had his post there"),
        Counterexample("قضى الوزير الكيني يومين في المستشفى", why="in hospital, nowhere abroad"),
    ),
)

"""What stands in a sentence: forms, proclitics, marks inside names, words that are seldom names."""

import pytest
from gazetteer_words import brief, found, one, overlaid, tokens

from diplo_events.gazetteer import Gazetteer


@pytest.mark.parametrize(
    ("text", "definite", "gender", "number"),
    [
        ("سعودي", False, "m", "s"),
        ("السعودي", True, "m", "s"),
        ("السعودى", True, "m", "s"),
        ("السعوديه", True, "f", "s"),
        ("سعوديان", False, "m", "d"),
        ("السعوديين", True, "m", "dp"),
        ("السعوديون", True, "m", "p"),
        ("السعوديتان", True, "f", "d"),
        ("سعوديتين", False, "f", "d"),
        ("سعوديات", False, "f", "p"),
        ("سعوديا", False, "m", "sd"),
        ("سعوديي", False, "m", "dp"),
        ("سعوديو", False, "m", "p"),
    ],
)
def test_forms_of_an_adjective(gazetteer: Gazetteer, text: str, definite: bool, gender: str, number: str) -> None:
    hit = one(gazetteer, f"قيل {text} هنا", "nisba")
    assert (hit.first, hit.last, hit.skip, hit.entries) == (1, 2, 0, ("SAU",))
    assert (hit.definite, hit.gender, hit.number) == (definite, gender, number)


@pytest.mark.parametrize(
    ("text", "definite", "gender", "number"),
    [
        ("كوري جنوبي", False, "m", "s"),
        ("الكوري الجنوبي", True, "m", "s"),
        ("كورية جنوبية", False, "f", "s"),
        ("الكوريين الجنوبيين", True, "m", "dp"),
        ("الكوريات الجنوبيات", True, "f", "p"),
    ],
)
def test_both_words_of_an_adjective_are_inflected(
    gazetteer: Gazetteer, text: str, definite: bool, gender: str, number: str
) -> None:
    hit = one(gazetteer, text, "nisba")
    assert (hit.last, hit.entries) == (2, ("KOR",))
    assert (hit.definite, hit.gender, hit.number) == (definite, gender, number)


@pytest.mark.parametrize("text", ["الجنوب أفريقي", "جنوب إفريقية", "الجنوب أفريقيين"])
def test_a_word_that_is_no_adjective_is_not_inflected(gazetteer: Gazetteer, text: str) -> None:
    assert one(gazetteer, text, "nisba").entries == ("ZAF",)


@pytest.mark.parametrize("text", ["كوري الجنوبي", "الكوري جنوبي", "كوري جنوبية"])
def test_words_that_do_not_agree_are_no_adjective(gazetteer: Gazetteer, text: str) -> None:
    assert found(gazetteer, text, "nisba") == []


@pytest.mark.parametrize(
    ("text", "code", "number"),
    [("الأتراك", "TUR", "p"), ("ألمان", "DEU", "p"), ("الألماني", "DEU", "s"), ("الأمريكية", "USA", "s")],
)
def test_listed_plurals_and_other_spellings(gazetteer: Gazetteer, text: str, code: str, number: str) -> None:
    hit = one(gazetteer, text, "nisba")
    assert (hit.entries, hit.number) == ((code,), number)


def test_a_country_is_not_the_accusative_of_its_adjective(gazetteer: Gazetteer) -> None:
    assert brief(gazetteer.find(tokens("ليبيا"))) == {("country", 0, 1, 0, ("LBY",))}


def test_an_organisation_has_an_adjective(gazetteer: Gazetteer) -> None:
    assert one(gazetteer, "المبعوثة الأممية", "organisation_nisba").entries == ("UN",)


@pytest.mark.parametrize(
    ("text", "kind", "skip", "entry"),
    [
        ("روسيا", "country", 0, "RUS"),
        ("وروسيا", "country", 1, "RUS"),
        ("وبروسيا", "country", 2, "RUS"),
        ("للسعودية", "country", 1, "SAU"),
        ("وللسعودية", "country", 2, "SAU"),
        ("كالسعودية", "country", 1, "SAU"),
        ("فبالسعودية", "country", 2, "SAU"),
        ("للبنان", "country", 1, "LBN"),
        ("للأمم المتحدة", "organisation", 1, "UN"),
        ("فللولايات المتحدة", "country", 2, "USA"),
        ("ولسيرغي لافروف", "person", 2, "sergey-lavrov"),
        ("بلافروف", "short_name", 1, "sergey-lavrov"),
        ("للبيت الأبيض", "metonym", 1, "USA"),
        ("بواشنطن", "capital", 1, "USA"),
        ("والإيراني", "nisba", 1, None),
        ("أروسيا", "country", 0, None),
        ("سروسيا", "country", 0, None),
    ],
)
def test_proclitics(gazetteer: Gazetteer, text: str, kind: str, skip: int, entry: str | None) -> None:
    hits = [(hit.skip, hit.entries) for hit in found(gazetteer, text, kind)]
    assert hits == ([(skip, (entry,))] if entry else [])


def test_two_lams_leave_the_article_open(gazetteer: Gazetteer) -> None:
    """«للواء» is ل + «لواء» or ل + «اللواء»."""
    hits = found(gazetteer, "للواء", "rank")
    assert {(hit.skip, hit.definite) for hit in hits} == {(1, False), (1, True)}


def test_bare_and_stripped_readings_of_one_word_are_both_given(gazetteer: Gazetteer) -> None:
    """«وهران» is Oran, and to a gazetteer that knows a person «هران» also و + هران."""
    rows = (("places", "وهران,,LBY,city,Oran"), ("people", "x-heran,سين هران,,هران,X Heran,m"))
    hits = [(hit.kind, hit.skip) for hit in overlaid(gazetteer, rows).find(tokens("وهران"))]
    assert hits == [("place", 0), ("short_name", 1)]


def test_a_bare_reading_silences_a_stripped_one_of_the_same_entry(gazetteer: Gazetteer) -> None:
    rows = (("places", "وارسو,ارسو,DEU,city,Warsaw"),)
    assert [hit.skip for hit in overlaid(gazetteer, rows).find(tokens("وارسو"))] == [0]


@pytest.mark.parametrize(
    "text",
    ["بان كي مون", "بان كي-مون", "بان كي - مون", "بان كى مون"],
)
def test_a_hyphen_may_join_the_words(gazetteer: Gazetteer, text: str) -> None:
    assert one(gazetteer, text, "person").entries == ("ban-ki-moon",)


@pytest.mark.parametrize("text", ["بان كي، مون", "بان كي «مون»", "بان كيمون. مون"])
def test_other_marks_part_the_words(gazetteer: Gazetteer, text: str) -> None:
    assert found(gazetteer, text, "person") == []


@pytest.mark.parametrize("text", ["أ ف ب", "أ.ف.ب", "ا ف ب"])
def test_letters_of_an_agency(gazetteer: Gazetteer, text: str) -> None:
    assert one(gazetteer, f"واشنطن {text}", "outlet").first == 1


@pytest.mark.parametrize("text", ["بان ك. مون", "بان ك مون", "بان ك.مون"])
def test_an_initial_has_a_full_stop_or_none(gazetteer: Gazetteer, text: str) -> None:
    rows = (("people", "ban-k-moon,بان ك. مون,,,Ban K. Moon,m"),)
    assert one(overlaid(gazetteer, rows), text, "person").entries == ("ban-k-moon",)


@pytest.mark.parametrize("text", ["الحركة الشعبية - شمال", "الحركة الشعبية – شمال", "الحركة الشعبية شمال"])
def test_a_dash_may_be_part_of_the_name(gazetteer: Gazetteer, text: str) -> None:
    rows = (("organisations", "SPLMN,الحركة الشعبية - شمال,SPLM-N,,,,armed_group,,no,"),)
    assert one(overlaid(gazetteer, rows), text, "organisation").entries == ("SPLMN",)


@pytest.mark.parametrize("text", ["كان", "وكان", "بأن", "هو", "لكن"])
def test_everyday_words_are_no_short_names(gazetteer: Gazetteer, text: str) -> None:
    rows = tuple(("people", f"p-{name},سين {word},,{word},P {name},m") for name, word in (("kan", "كان"), ("hu", "هو")))
    assert found(overlaid(gazetteer, (*rows, ("people", "p-ken,سين كن,,كن,P Ken,m"))), text, "short_name") == []
    assert one(overlaid(gazetteer, rows), "سين كان", "person").entries == ("p-kan",)


@pytest.mark.parametrize(
    ("text", "confidence"), [("لافروف", 1.0), ("بان", 1.0), ("وبان", 0.5), ("الوزير", 0.5), ("التركي", 0.5)]
)
def test_short_names_that_may_be_something_else(gazetteer: Gazetteer, text: str, confidence: float) -> None:
    rows = (
        ("people", "al-wazir,كامل الوزير,,الوزير,Kamel al-Wazir,m"),
        ("people", "al-turki,منصور التركي,,التركي,Mansour al-Turki,m"),
        ("positions", "minister,office,وزير,,3,state,minister,"),
    )
    assert one(overlaid(gazetteer, rows), text, "short_name").confidence == confidence


@pytest.mark.parametrize(
    ("name", "text", "confidence"),
    [
        ("باس", "باس", 1.0),
        ("باس", "بأس", 0.5),  # printers drop a hamza, but add none
        ("بائر", "باير", 1.0),
        ("أوغلان", "اوغلان", 1.0),
        ("إوغلان", "أوغلان", 1.0),
        ("خلاف", "خلاف", 0.5),  # an everyday noun
        ("ري", "ري", 0.5),
    ],
)
def test_words_that_are_seldom_names(gazetteer: Gazetteer, name: str, text: str, confidence: float) -> None:
    rows = (("people", f"p-x,سين {name},,{name},P X,m"),)
    assert one(overlaid(gazetteer, rows), text, "short_name").confidence == confidence


@pytest.mark.parametrize(
    ("name", "latin", "text"),
    [
        ("الجليل", "Galilee", "القليل"),  # with an article the name is an Arabic word
        ("مدنين", "Medenine", "مدنيين"),  # nor is the ending of a plural a doubled letter
        ("لودينغ", "Loding", "للودين"),
    ],
)
def test_free_spelling_has_bounds(gazetteer: Gazetteer, name: str, latin: str, text: str) -> None:
    rows = (("places", f"{name},,DEU,city,{latin}"),)
    assert found(overlaid(gazetteer, rows), text, "place") == []


def test_a_proclitic_is_no_doubled_letter(gazetteer: Gazetteer) -> None:
    rows = (("places", "لودينغ,,DEU,city,Loding"),)
    assert one(overlaid(gazetteer, rows), "للودينغ", "place").skip == 1


@pytest.mark.parametrize("text", ["1.5", "5.1", "P5", "5 1"])
def test_numbers_are_not_taken_apart(gazetteer: Gazetteer, text: str) -> None:
    assert gazetteer.find(tokens(text)) == ()


@pytest.mark.parametrize("text", ["P5+1", "P5 + 1", "NATO", "nato", "الناتو"])
def test_abbreviations(gazetteer: Gazetteer, text: str) -> None:
    assert one(gazetteer, text, "organisation").role == "abbreviation"

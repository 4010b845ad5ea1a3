"""One name in many spellings, names derived from names, and what overlaps in a sentence."""

import pytest
from gazetteer_words import brief, found, one, overlaid, tokens

from diplo_events.gazetteer import Gazetteer, HitKind


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("سيرغى لافروف", "sergey-lavrov"),
        ("مولود جاويش اوغلو", "mevlut-cavusoglu"),
        ("محمد ابن سلمان", "mohammed-bin-salman"),
        ("محمد بن سلمان بن عبدالعزيز آل سعود", "mohammed-bin-salman"),
        ("محمد بن سلمان بن عبد العزيز سعود", "mohammed-bin-salman"),
        ("حسين أمير عبداللهيان", "hussein-amir-abdollahian"),
        ("أحمد أبو الغيط", "ahmed-aboul-gheit"),
        ("أحمد أبوالغيط", "ahmed-aboul-gheit"),
        ("أحمد أبي الغيط", "ahmed-aboul-gheit"),
        ("تميم بن حمد ثاني", "tamim-al-thani"),
    ],
)
def test_spellings_by_rule(gazetteer: Gazetteer, text: str, person: str) -> None:
    hit = one(gazetteer, text, "person")
    assert (hit.entries, hit.confidence) == ((person,), 1.0)
    assert hit.last == len(text.split())


@pytest.mark.parametrize(
    ("text", "kind", "entry"),
    [
        ("سيرجي لافروف", "person", "sergey-lavrov"),
        ("سيرقي لافروف", "person", "sergey-lavrov"),
        ("سيركي لابروف", "person", "sergey-lavrov"),
        ("سيرغي لاڤروف", "person", "sergey-lavrov"),
        ("انجلينا فوجل", "person", "angelina-vogel"),
        ("مولود چاويش أوغلو", "person", "mevlut-cavusoglu"),
        ("مولود جاويش أوغللو", "person", "mevlut-cavusoglu"),
        ("مؤلود جاووش أوغلو", "person", None),
        ("وفولجوجراد", "place", "فولغوغراد/RUS"),
    ],
)
def test_free_spelling_of_foreign_sounds(gazetteer: Gazetteer, text: str, kind: str, entry: str | None) -> None:
    hits = [hit for hit in found(gazetteer, text, kind) if hit.first == 0]
    assert [hit.entries for hit in hits] == ([(entry,)] if entry else [])
    assert all(0.6 <= hit.confidence <= 1.0 for hit in hits)


def test_a_free_spelling_is_less_sure(gazetteer: Gazetteer) -> None:
    assert one(gazetteer, "سيرجي لافروف", "person").confidence < one(gazetteer, "سيرغي لافروف", "person").confidence


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("غيري", "Kerry has no g, and the name is short"),
        ("جون غيري", "Kerry has no g"),
        ("جور", "a short place name is no licence to read injustice"),
        ("فان", "«فإن» is no Ban"),
        ("أحمد أبو القيط", "an Arab minister's name is Arabic: its غ is no g"),
        ("القردقة", "an Arab place"),
        ("محمد سلمان", "without بن it is somebody else"),
        ("سعود بن سلمان", "not he"),
    ],
)
def test_no_licence(gazetteer: Gazetteer, text: str, why: str) -> None:
    hits = [hit for hit in gazetteer.find(tokens(text)) if hit.kind in {"person", "place"} or hit.last == 1]
    assert hits == [], why


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("مولود أوغلو", "mevlut-cavusoglu"),
        ("حسين عبد اللهيان", "hussein-amir-abdollahian"),
        ("ستيفان ديميستورا", "staffan-de-mistura"),
    ],
)
def test_shorter_full_names_are_derived(gazetteer: Gazetteer, text: str, person: str) -> None:
    hit = one(gazetteer, text, "person")
    assert (hit.entries, hit.role, hit.confidence) == ((person,), "derived", 0.9)


def test_a_chain_of_fathers_is_not_shortened(gazetteer: Gazetteer) -> None:
    assert found(gazetteer, "سعود بن سعود", "person") == []
    assert found(gazetteer, "محمد سعود", "person") == []


def test_short_names(gazetteer: Gazetteer) -> None:
    assert [(hit.first, hit.last) for hit in found(gazetteer, "جاويش أوغلو", "short_name")] == [(0, 2), (1, 2)]
    assert one(gazetteer, "ديميستورا", "short_name").entries == ("staffan-de-mistura",)
    both = one(gazetteer, "فوغل", "short_name")
    assert (both.entries, both.gender) == (("angelina-vogel", "martin-vogel"), "na")
    assert one(gazetteer, "لافروف", "short_name").gender == "m"


def test_a_states_first_word_is_no_short_name(gazetteer: Gazetteer) -> None:
    listed = overlaid(gazetteer, [("people", "rafa-korea,رافا كوريا,,كوريا,Rafa Correa,m")])
    assert [hit.kind for hit in listed.find(tokens("مع كوريا الجنوبية"))] == ["country"]
    assert [hit.confidence for hit in found(listed, "قال كوريا", "short_name")] == [0.5]
    assert [hit.last for hit in found(listed, "رافا كوريا الجنوبية", "person")] == [2]


def test_namesakes_among_places(gazetteer: Gazetteer) -> None:
    hits = brief(gazetteer.find(tokens("طرابلس")))
    assert hits == {("place", 0, 1, 0, ("طرابلس/LBY", "طرابلس/LBN")), ("capital", 0, 1, 0, ("LBY",))}


@pytest.mark.parametrize(
    ("text", "code"),
    [("سنغال", "SEN"), ("السنغال", "SEN"), ("هند", None), ("مانيا", None), ("الروسيا", None), ("الأردن", None)],
)
def test_the_article_of_foreign_countries(gazetteer: Gazetteer, text: str, code: str | None) -> None:
    assert [hit.entries for hit in found(gazetteer, text, "country")] == ([(code,)] if code else [])


@pytest.mark.parametrize(
    ("text", "kind", "definite", "gender"),
    [
        ("صاحب السمو الملكي", "honorific", False, "m"),
        ("صاحبة السمو الملكي", "honorific", False, "f"),
        ("السيد", "honorific", True, "m"),
        ("معالي", "honorific", False, "na"),
        ("لواء ركن", "rank", False, "m"),
        ("اللواء ركن", "rank", True, "m"),
        ("اللواء الركن", "rank", True, "m"),
    ],
)
def test_honorifics_and_ranks(gazetteer: Gazetteer, text: str, kind: str, definite: bool, gender: str) -> None:
    hit = one(gazetteer, f"{text} فلان", kind)
    assert (hit.last, hit.definite, hit.gender) == (len(text.split()), definite, gender)


def test_the_longest_of_each_kind_and_all_that_overlaps(gazetteer: Gazetteer) -> None:
    hits = brief(gazetteer.find(tokens("مجلس الأمن الدولي في واشنطن العاصمة")))
    assert hits == {
        ("organisation", 0, 3, 0, ("UNSC",)),
        ("place", 4, 6, 0, ("واشنطن/USA",)),
        ("capital", 4, 6, 0, ("USA",)),
    }


def test_a_sentence(gazetteer: Gazetteer) -> None:
    text = "أبلغ لافروف نظيره الأميركي جون كيري في جنيف موقف موسكو وللأمم المتحدة"
    assert brief(gazetteer.find(tokens(text))) == {
        ("short_name", 1, 2, 0, ("sergey-lavrov",)),
        ("nisba", 3, 4, 0, ("USA",)),
        ("person", 4, 6, 0, ("john-kerry",)),
        ("short_name", 5, 6, 0, ("john-kerry",)),
        ("place", 7, 8, 0, ("جنيف/USA",)),
        ("place", 9, 10, 0, ("موسكو/RUS",)),
        ("capital", 9, 10, 0, ("RUS",)),
        ("organisation", 10, 12, 2, ("UN",)),
    }


def test_nothing_in_no_tokens(gazetteer: Gazetteer) -> None:
    assert gazetteer.find(()) == ()
    assert gazetteer.find(tokens("- . 2015 كلام عابر")) == ()


def test_every_kind_has_a_hit(gazetteer: Gazetteer) -> None:
    text = "السيد لواء جون كيري لافروف روسيا الروسي الكرملين موسكو جنيف الناتو الأممي عكاظ"
    assert {hit.kind for hit in gazetteer.find(tokens(text))} == set(HitKind)


@pytest.mark.parametrize("given", ["ديفيد", "دايفيد", "دافيد"])
def test_transcriptions_of_a_given_name(gazetteer: Gazetteer, given: str) -> None:
    ours = overlaid(gazetteer, [("people", "d-x,ديفيد تيلمو,,,David Tilmo,m")])
    assert [person.id for person in ours.people_named(f"{given} تيلمو")] == ["d-x"]


def test_arabic_given_names_are_not_transcriptions(gazetteer: Gazetteer) -> None:
    ours = overlaid(gazetteer, [("people", "h-x,حميد تيلمو,,,Hamid Tilmo,m")])
    assert ours.people_named("حامد تيلمو") == ()

"""Names spelled as nobody listed them, confirmed by an office or a state."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from gazetteer_words import overlaid

from diplo_events.gazetteer.likeness import Likeness, likeness

if TYPE_CHECKING:
    from diplo_events.gazetteer import Gazetteer


def ids(gazetteer: Gazetteer, name: str, **confirmed: object) -> list[str]:
    return [person.id for person in gazetteer.people_like(name, **confirmed)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "actor", "person"),
    [
        ("سرغي لفروف", "RUS", "sergey-lavrov"),  # long vowels dropped
        ("سيرغي لافاروف", "RUS", "sergey-lavrov"),  # one added
        ("سيرغي لافرووف", "RUS", "sergey-lavrov"),
        ("سيرجي لاڤرف", "RUS", "sergey-lavrov"),  # dropped, and spelled by rule
        ("مولود جاويش أولغو", "TUR", "mevlut-cavusoglu"),  # letters have changed places
        ("مولود أوغلوا", "TUR", "mevlut-cavusoglu"),  # a shorter full name
        ("حسين أمير عبد اللهايان", "IND", "hussein-amir-abdollahian"),
        ("ستفان ديميستورا", "UN", "staffan-de-mistura"),
        ("ستيفاندي ميستورا", "UN", "staffan-de-mistura"),  # joined
        ("أحمد أبو الغيت", "LBN", "ahmed-aboul-gheit"),  # one sound
        ("سيرغي لافروف", "RUS", "sergey-lavrov"),  # as listed
    ],
)
def test_who_is_meant(gazetteer: Gazetteer, name: str, actor: str, person: str) -> None:
    assert ids(gazetteer, name, actor=actor) == [person]


@pytest.mark.parametrize(
    ("name", "confirmed", "why"),
    [
        ("سيرغي لفروف", {}, "nothing confirms it"),
        ("سيرغي لفروف", {"actor": "USA"}, "he never served the United States"),
        ("سيرغي لفروف", {"actor": "RUS", "position": "head_of_state"}, "he never was its president"),
        ("سيرغي لفروف", {"actor": "RUS", "on": date(1999, 1, 1)}, "not yet"),
        ("سيرغي لفروف", {"actor": "XYZ"}, "there is no such state"),
        ("سيرغي بوتين", {"actor": "RUS"}, "another name"),
        ("جون لفروف", {"actor": "RUS"}, "another given name"),
        ("لفروف", {"actor": "RUS"}, "one word needs an office too"),
        ("كير", {"actor": "USA", "position": "foreign_minister"}, "too short a word"),
        ("جون كيرر", {"actor": "USA"}, "the same in a full name: one letter of four"),
        ("تميم بن أحمد آل ثاني", {"actor": "QAT"}, "«أحمد» is a name in its own right, not a misprint of «حمد»"),
        ("محمد بن سليمان", {"actor": "SAU"}, "another father"),
        ("", {"actor": "RUS"}, "no name"),
        ("-", {"actor": "RUS"}, "no name"),
    ],
)
def test_nobody_is_meant(gazetteer: Gazetteer, name: str, confirmed: dict[str, object], why: str) -> None:
    listed = overlaid(gazetteer, [("people", "suleiman-x,سليمان ما,,,Suleiman X,m")])
    assert ids(listed, name, **confirmed) == [], why


@pytest.mark.parametrize(
    "confirmed",
    [
        {"actor": "RUS", "position": "foreign_minister"},
        {"actor": "RUS", "position": "foreign_minister", "on": date(2016, 12, 17)},
    ],
)
def test_one_word_with_an_office(gazetteer: Gazetteer, confirmed: dict[str, object]) -> None:
    assert ids(gazetteer, "لفروف", **confirmed) == ["sergey-lavrov"]


def test_an_office_alone_confirms_a_full_name(gazetteer: Gazetteer) -> None:
    assert ids(gazetteer, "سيرغي لفروف", position="foreign_minister") == ["sergey-lavrov"]
    assert ids(gazetteer, "لفروف", position="foreign_minister") == []


def test_several_only_if_equally_like(gazetteer: Gazetteer) -> None:
    assert ids(gazetteer, "فوغيل", actor="DEU", position="foreign_minister") == ["angelina-vogel", "martin-vogel"]
    assert ids(gazetteer, "مارتن فوغيل", actor="DEU") == ["martin-vogel"]


def test_spellings_of_one_person_teach_those_of_another(gazetteer: Gazetteer) -> None:
    """«ميراسلاف» is a listed word, so no misprint; but somebody is called «ميروسلاف» and «ميراسلاف»."""
    pupil = ("people", "a-x,ميروسلاف العاشر,,العاشر,Miroslav X,m"), ("tenures", "a-x,envoy,RUS,2001,2002,sure,,")
    namesake = ("people", "c-x,ميراسلاف التاسع,,,Miroslav IX,m")
    teacher = ("people", "b-x,ميروسلاف الثامن,ميراسلاف الثامن,,Miroslav VIII,m")
    assert ids(overlaid(gazetteer, [*pupil, namesake]), "ميراسلاف العاشر", actor="RUS") == []
    assert ids(overlaid(gazetteer, [*pupil, teacher]), "ميراسلاف العاشر", actor="RUS") == ["a-x"]


def test_the_threshold(gazetteer: Gazetteer) -> None:
    name, candidates = "سيرغي لافتوف", ["sergey-lavrov"]
    assert Likeness(gazetteer.people).most_like(name, candidates, alone=False) == ()
    assert Likeness(gazetteer.people, least=0.8).most_like(name, candidates, alone=False) == ("sergey-lavrov",)


@pytest.mark.parametrize(
    ("word", "other", "expected"),
    [
        ("لابروب", "لابروب", 1.0),
        ("لابروب", "لبروب", 1 - 0.5 / 6),  # a long vowel
        ("لابروب", "لاربوب", 1 - 0.5 / 6),  # changed places
        ("طالبان", "تالبان", 1 - 0.5 / 6),  # one sound
        ("لابروب", "لابتوب", 1 - 1 / 6),
    ],
)
def test_likeness_of_words(word: str, other: str, expected: float) -> None:
    assert likeness(word, other) == likeness(other, word) == pytest.approx(expected)

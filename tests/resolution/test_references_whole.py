"""References over whole documents: homonyms, conflicts, repeatability, offsets, and time that grows with the text."""

from __future__ import annotations

import doctest
import json
from dataclasses import replace
from datetime import date
from importlib import import_module
from itertools import pairwise
from pkgutil import iter_modules
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

import diplo_events.resolution.references
from diplo_events.document import Mention, MentionKind
from diplo_events.events import HeldOffice
from diplo_events.gazetteer import Gazetteer
from diplo_events.resolution.references import Referrer

if TYPE_CHECKING:
    from diplo_events.events import Participant
    from diplo_events.extractor import Extractor

DAY = date(2016, 12, 17)
#: Three people of one surname, in tables as small as they may be.
TABLES = {
    "countries": """\
code,iso2,name,official,variants,nisba,nisba_feminine,nisba_plural,nisba_feminine_plural,nisba_variants,capital,metonyms,regions
RUS,RU,روسيا,روسيا الاتحادية,,روسي,روسية,روس,روسيات,,موسكو,,european
SAU,SA,السعودية,المملكة العربية السعودية,,سعودي,سعودية,سعوديون,سعوديات,,الرياض,,arab
KOR,KR,كوريا الجنوبية,جمهورية كوريا,,كوري جنوبي,كورية جنوبية,كوريون جنوبيون,كوريات جنوبيات,,سيول,,asian
ZAF,ZA,جنوب أفريقيا,جمهورية جنوب أفريقيا,,جنوب أفريقي,جنوب أفريقية,جنوب أفريقيون,جنوب أفريقيات,,بريتوريا,,african
""",
    "organisations": """\
code,name,latin,variants,abbreviations,nisba,kind,parent,acts_as_parent,metonyms
UN,الأمم المتحدة,United Nations,,UN,أممي,igo,,no,
""",
    "positions": """\
code,kind,head,complement,rank,attaches,latin,actor
foreign_minister,office,وزير,الخارجية,3,state,foreign minister,
head_of_state,office,رئيس,,1,state,head of state,
""",
    "people": """\
id,name,variants,short,latin,gender
omar-nader,عمر النادر,,النادر,Omar al-Nader,m
salim-nader,سليم النادر,,النادر,Salim al-Nader,m
hiba-nader,هبة النادر,,النادر,Hiba al-Nader,f
""",
    "tenures": """\
person,position,actor,from,to,confidence,note,for
omar-nader,head_of_state,RUS,2010,2020,sure,,
salim-nader,foreign_minister,SAU,2010,2020,sure,,
hiba-nader,foreign_minister,KOR,2000,2005,sure,,
""",
    "places": "name,variants,country,kind,latin\nموسكو,,RUS,capital,Moscow\n",
    "outlets": "name,variants,country,kind,latin\nعكاظ,,SAU,newspaper,Okaz\n",
}


@pytest.fixture(scope="module")
def referrer(tmp_path_factory: pytest.TempPathFactory) -> Referrer:
    directory = tmp_path_factory.mktemp("namesakes")
    for table, rows in TABLES.items():
        (directory / f"{table}.csv").write_text(rows, encoding="utf-8")
    return Referrer(Gazetteer.load(directory))


def named(name: str, **fields: object) -> Mention:
    mention = Mention(MentionKind.PERSON, 0, len(name), name, 0, 0, 1, name=name, number="s")
    return replace(mention, **fields)  # type: ignore[arg-type]


def bearer(**fields: object) -> Mention:
    return named("النادر", person_id="omar-nader|salim-nader|hiba-nader", **fields)


def state(code: str) -> Mention:
    return Mention(MentionKind.COUNTRY, 20, 25, "-", 0, 3, 4, actor=code)


def identity(referrer: Referrer, *mentions: Mention, day: date | None = DAY) -> tuple[str | None, ...]:
    first = referrer.resolve([mentions], day)[0][0]
    return first.person_id, first.position, first.actor


def test_of_namesakes_the_state_told_decides(referrer: Referrer) -> None:
    assert identity(referrer, bearer(), state("SAU")) == ("salim-nader", "foreign_minister", "SAU")


def test_of_namesakes_the_office_said_decides(referrer: Referrer) -> None:
    said = bearer(title="وزير الخارجية", position="foreign_minister", gender="m")
    assert identity(referrer, said, state("RUS"))[0] == "salim-nader"


def test_of_namesakes_the_actor_said_decides(referrer: Referrer) -> None:
    said = bearer(title="وزيرة الخارجية الكورية", position="foreign_minister", actor="KOR", gender="f")
    assert identity(referrer, said, state("RUS"))[0] == "hiba-nader"


def test_of_namesakes_of_told_states_the_one_in_office_is_meant(referrer: Referrer) -> None:
    assert identity(referrer, bearer(), state("SAU"), state("KOR")) == ("salim-nader", "foreign_minister", "SAU")
    assert identity(referrer, bearer(), state("SAU"), state("KOR"), day=date(2003, 1, 1))[0] == "hiba-nader"


def test_of_namesakes_in_office_the_higher_is_meant(referrer: Referrer) -> None:
    assert identity(referrer, bearer(), state("SAU"), state("RUS")) == ("omar-nader", "head_of_state", "RUS")


def test_an_actor_that_none_of_them_served_makes_it_nobody(referrer: Referrer) -> None:
    said = bearer(title="وزير الخارجية", position="foreign_minister", actor="ZAF")
    assert identity(referrer, said) == (None, "foreign_minister", "ZAF")


def test_without_tables_the_document_still_tells(referrer: Referrer) -> None:
    introduced = named("كريم الوادي", title="وزير الخارجية", position="foreign_minister", actor="ZAF", start=30, end=41)
    (row,) = referrer.resolve([(named("الوادي"), introduced)], None)
    assert (row[0].name, row[0].position, row[0].actor) == ("كريم الوادي", "foreign_minister", "ZAF")


@pytest.mark.parametrize(
    ("owner", "office"),
    [
        ("foreign_minister", "deputy_foreign_minister"),
        ("head_of_state", "vice_president"),
        ("head_of_government", "deputy_prime_minister"),
        ("ambassador", "deputy_ambassador"),
        ("diplomat", "official"),
    ],
)
def test_a_deputy_has_the_office_under_his_owner(extractor: Extractor, owner: str, office: str) -> None:
    first = Mention(MentionKind.POSITION, 0, 5, "-", 0, 0, 1, title="الوزير الكيني", position=owner, actor="KEN")
    deputy = replace(first, start=9, end=14, first=3, last=4, title="نائبه", actor=None, position="official")
    rows = [(replace(first, gender="m", number="s"), replace(deputy, number="s", reference="possessive"))]
    found = Referrer(extractor.gazetteer).resolve(rows, None)[0][1]
    assert (found.actor, found.position) == ("KEN", office)


def conflicts(extractor: Extractor, text: str, day: date | None) -> list[tuple[str, str, str]]:
    referrer = Referrer(extractor.gazetteer)
    found = referrer.conflicts(extractor.analyze(text, reference_date=day).mentions, day)
    return [(one.person, one.position, one.actor) for one in found]


def test_a_title_of_an_actor_never_served_is_reported_and_kept(extractor: Extractor) -> None:
    text = "قال سيرغي لافروف وزير الخارجية المغربي إن الحوار مستمر."
    assert conflicts(extractor, text, DAY) == [("sergey-lavrov", "foreign_minister", "MAR")]
    (person,) = (one for row in extractor.analyze(text, reference_date=DAY).mentions for one in row if one.name)
    assert (person.actor, person.position) == ("MAR", "foreign_minister")


def test_an_office_that_another_holds_is_reported(extractor: Extractor) -> None:
    text = "قال وزير الدفاع الأمريكي جون كيري إن الحوار مستمر."
    assert conflicts(extractor, text, DAY) == [("john-kerry", "defence_minister", "USA")]


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير الخارجية الأمريكي جون كيري إن الحوار مستمر.",
        "قال وزير الخارجية الأمريكي السابق جون كيري إن الحوار مستمر.",
        "قال وزير الخارجية الكيني داريوش مبونغا إن الحوار مستمر.",
        "قال جون كيري إن الحوار مستمر.",
    ],
)
def test_what_agrees_or_is_not_known_is_no_conflict(extractor: Extractor, text: str) -> None:
    assert conflicts(extractor, text, DAY) == []


def participants(extractor: Extractor, text: str, day: date | None) -> list[Participant]:
    (event,) = extractor.extract(text, reference_date=day).events
    return list(event.participants)


@pytest.mark.parametrize(
    ("day", "office", "actor"),
    [(date(2008, 5, 1), "foreign_minister", "EGY"), (date(2019, 5, 1), "secretary_general", "ARL")],
)
def test_an_event_takes_the_office_of_its_day_from_the_tenures(
    extractor: Extractor, day: date, office: str, actor: str
) -> None:
    first, _ = participants(extractor, "التقى أبو الغيط الرئيس السنغالي في داكار.", day)
    assert (first.position, first.actor, first.person_id) == (office, actor, "ahmed-aboul-gheit")
    assert first.conflict == ()


def test_an_event_keeps_what_the_text_says_and_reports_the_conflict(extractor: Extractor) -> None:
    text = "التقى وزير الدفاع الأمريكي جون كيري نظيره السنغالي في داكار."
    first, second = participants(extractor, text, DAY)
    assert (first.position, first.actor) == ("defence_minister", "USA")
    assert first.conflict == (HeldOffice(position="foreign_minister", actor="USA"),)
    assert second.conflict == ()


def test_a_conflict_is_written_out(extractor: Extractor) -> None:
    text = "التقى وزير الدفاع الأمريكي جون كيري نظيره السنغالي في داكار."
    (event,) = json.loads(extractor.extract(text, reference_date=DAY).to_json())["events"]
    listed = [{"position": "foreign_minister", "actor": "USA"}]
    assert [row["conflict"] for row in event["participants"]] == [listed, []]


PAGE = """لافروف يبحث مع نظيره الكيني الوضع

بحث وزير الخارجية الروسي سيرغي لافروف مع نظيره الكيني داريوش مبونغا في نيروبي مستقبل التعاون خلال زيارة رسمية إلى كينيا.
وأكد الوزير أن بلاده ترحب بالحوار. وقال مبونغا إن الحكومة الكينية مستعدة. وأضاف أن الحكومة ستوقع الاتفاق.
واستدعت كينيا سفيرها لدى أوغندا. ونفت وزارة الخارجية الأوغندية الخبر، وقالت الوزارة إن السفارة مفتوحة.
"""


def test_answers_repeat(extractor: Extractor) -> None:
    first = extractor.analyze(PAGE, reference_date=DAY).mentions
    again = Referrer(extractor.gazetteer)
    assert all(extractor.analyze(PAGE, reference_date=DAY).mentions == first for _ in range(3))
    document = extractor.analyze(PAGE, reference_date=DAY).document
    assert again.resolve(first, DAY, document) == again.resolve(first, DAY, document)


def test_mentions_stay_in_order_and_quote_the_text(extractor: Extractor) -> None:
    for row in extractor.analyze(PAGE, reference_date=DAY).mentions:
        assert all(PAGE[mention.start : mention.end] == mention.text for mention in row)
        assert all(one.last <= other.first for one, other in pairwise(row))


def test_without_a_document_less_is_settled_and_nothing_else(extractor: Extractor) -> None:
    """Rows alone are enough for names and offices; what needs the words between is left open."""
    text = "استقبل الرئيس التونسي وزير الخارجية المصري سامح شكري. وأكد الوزير ذلك."
    analysis = extractor.analyze(text, reference_date=DAY)
    rows = Referrer(extractor.gazetteer).resolve(analysis.mentions, DAY)
    assert [mention.name for mention in rows[1]] == ["سامح شكري"]


RUN_ON = PAGE.replace(".", "،").replace("\n", " ")


@pytest.mark.parametrize("page", [PAGE, RUN_ON], ids=["sentences", "one long sentence"])
def test_time_grows_with_the_number_of_mentions(extractor: Extractor, page: str) -> None:
    """Ten times the page takes about ten times as long; a scan of all mentions for each would take a hundred."""
    referrer = Referrer(extractor.gazetteer)

    def seconds(pages: int) -> float:
        analysis = extractor.analyze(page * pages, reference_date=DAY)
        start = perf_counter()
        referrer.resolve(analysis.mentions, DAY, analysis.document)
        return perf_counter() - start

    seconds(2)
    assert min(seconds(100) for _ in range(3)) < 40 * min(seconds(10) for _ in range(3))


@pytest.mark.parametrize("name", [module.name for module in iter_modules(diplo_events.resolution.references.__path__)])
def test_examples_in_the_docstrings_hold(name: str) -> None:
    assert doctest.testmod(import_module(f"diplo_events.resolution.references.{name}")).failed == 0

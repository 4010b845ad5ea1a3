"""The shipped tables against the world: ISO codes, CLDR's Arabic names, how much there is, and no long vacancies."""

from __future__ import annotations

from datetime import date
from functools import cache

import pycountry
import pytest
from babel import Locale

from diplo_events.gazetteer import Gazetteer, shipped_directory
from diplo_events.orthography import fold

#: Where the press prefers another name than CLDR's, which we list as a variant (or, for two, do not list).
OTHERWISE = {
    "ARE": "the press says «الإمارات» for short",
    "BLR": "«بيلاروس» is the official wish, print writes «بيلاروسيا»",
    "CAF": "«جمهورية» is left to the official name",
    "COD": "CLDR tells the two Congos apart by capital, the press by regime",
    "COG": "the same",
    "DNK": "«الدانمرك» is old print",
    "GBR": "the press says «بريطانيا» more often",
    "HUN": "«المجر» in Egypt and the Gulf, «هنغاريا» in the Levant",
    "MDV": "«جزر» is left out",
    "MMR": "CLDR gives both names at once: «ميانمار (بورما)»",
    "MWI": "the press writes the long vowel",
    "PSE": "CLDR names the territory, not the state",
    "SAU": "the press says «السعودية» for short",
    "TLS": "the press translates the first word's meaning",
    "URY": "the press writes both vowels",
    "VCT": "the islands' «جزر» is left out",
}
UNLISTED = {"MMR", "PSE"}
#: Not a member of the United Nations, but listed; and the only one without a code of ISO's.
BESIDES = {"PSE", "VAT", "TWN", "XKX"}

#: The Arab League, G20, EU, P5, and Iran, Turkey, Israel, Pakistan, Ethiopia, Afghanistan, Ukraine.
CORE = tuple(
    "SAU EGY QAT ARE JOR SYR IRQ LBN PSE YEM KWT OMN BHR DZA TUN MAR LBY SDN MRT SOM DJI COM "
    "ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN MEX KOR ZAF RUS TUR GBR USA "
    "AUT BEL BGR HRV CYP CZE DNK EST FIN GRC HUN IRL LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE "
    "IRN ISR PAK ETH AFG UKR".split()
)
#: States whose head of state reigns elsewhere, or whose president governs; a share of gaps allowed for interregna.
NO_HEAD_OF_STATE = {"AUS", "CAN"}
PRESIDENTS_GOVERN = {"COM", "ARG", "BRA", "IDN", "MEX", "ZAF", "TUR", "USA", "CYP", "IRN", "AFG", "SDN"}
GAPS = 0.02
QUARTERS = [date(year, month, 1) for year in range(2010, 2025) for month in (1, 4, 7, 10)]

CLDR = Locale("ar").territories


@cache
def book() -> Gazetteer:
    return Gazetteer.load(shipped_directory())


def letters(name: str) -> str:
    return "".join(filter(str.isalpha, fold(name)))


def names(code: str) -> set[str]:
    country = book().countries[code]
    return {letters(name) for name in (country.name, country.official, *country.variants)}


def test_codes_are_those_of_iso() -> None:
    iso = {country.alpha_3: country.alpha_2 for country in pycountry.countries}
    ours = {country.code: country.iso2 for country in book().countries.values()}
    assert {code: ours[code] for code in ours if iso.get(code) != ours[code]} == {"XKX": "XK"}


def test_every_member_of_the_united_nations_is_there() -> None:
    assert len(book().countries) == 193 + len(BESIDES)
    assert set(book().countries) >= BESIDES


def test_names_are_cldrs_but_for_the_differences_meant() -> None:
    differ = {
        code for code, country in book().countries.items() if letters(country.name) != letters(CLDR[country.iso2])
    }
    assert differ == set(OTHERWISE)


def test_cldrs_names_are_listed_all_the_same() -> None:
    absent = {code for code, country in book().countries.items() if letters(CLDR[country.iso2]) not in names(code)}
    assert absent == UNLISTED


@pytest.mark.parametrize(
    ("table", "least"),
    [
        ("countries", 197),
        ("organisations", 150),
        ("positions", 120),
        ("people", 1500),
        ("places", 1200),
        ("outlets", 80),
    ],
)
def test_there_is_enough(table: str, least: int) -> None:
    assert len(getattr(book(), table)) >= least


def test_there_are_enough_tenures_and_wordings() -> None:
    assert sum(map(len, book().tenures.values())) >= 3000
    assert sum(position.kind == "office" for wordings in book().positions.values() for position in wordings) >= 1000


def test_every_person_has_an_office() -> None:
    assert set(book().people) == set(book().tenures)


@pytest.mark.parametrize(
    ("position", "but"),
    [("head_of_state", NO_HEAD_OF_STATE), ("head_of_government", PRESIDENTS_GOVERN), ("foreign_minister", set())],
)
def test_the_great_offices_are_held_since_2010(position: str, but: set[str]) -> None:
    asked = [(actor, day) for actor in CORE if actor not in but for day in QUARTERS]
    vacant = [(actor, str(day)) for actor, day in asked if not book().holder(position, actor, on=day)]
    assert len(vacant) <= GAPS * len(asked), vacant


def test_wordings_that_belong_to_one_actor() -> None:
    """A sample: each wording says whose it is where no nationality does."""
    told = {f"{row.head} {row.complement}".strip(): row.actor for rows in book().positions.values() for row in rows}
    assert told["خادم الحرمين الشريفين"] == "SAU"
    assert told["مرشد الثورة الإسلامية"] == "IRN"
    assert told["حبر الأعظم"] == "VAT"
    assert told["رئيس الكنيست"] == "ISR"
    assert told["رئيس المجلس الأوروبي"] == "EU"
    assert told["مبعوث الدولي"] == "UN"
    assert told["وزير الخارجية"] == told["رئيس مجلس الأمة"] == ""


def test_the_actors_of_wordings_act_for_themselves() -> None:
    """A body that acts as its parent («المفوضية الأوروبية») gives events its parent's code: the wording names that."""
    agents = {row.actor for rows in book().positions.values() for row in rows if row.actor in book().organisations}
    assert [code for code in agents if book().organisations[code].acts_as_parent] == []

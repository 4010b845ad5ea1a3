"""Every way a table can be wrong is told with file, line, column, value and what is allowed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from gazetteer_words import TABLES

from diplo_events.errors import GazetteerError
from diplo_events.gazetteer import Gazetteer, Problem, check, locate, shipped_directory

Edit = Callable[[str, str, str], Path]
Add = Callable[[str, str], Path]


def errors(directory: Path) -> list[Problem]:
    return [problem for problem in check(directory) if problem.severity == "error"]


def only(directory: Path) -> Problem:
    (problem,) = errors(directory)
    return problem


def test_sound_tables_have_no_problem() -> None:
    assert check(TABLES) == []


@pytest.mark.parametrize(
    ("table", "old", "new", "column", "value", "message"),
    [
        ("countries", "RUS,RU", "Rus,RU", "code", "Rus", "three capital letters"),
        ("countries", "RUS,RU", "RUS,R", "iso2", "R", "two capital letters"),
        ("countries", "RUS,RU,روسيا,", "RUS,RU,,", "name", "", "must be filled"),
        ("countries", "european|asian", "european|oriental", "regions", "european|oriental", "'arab', 'gulf'"),
        ("countries", "european|asian", "european|european", "regions", "european|european", "stands twice"),
        ("countries", "أميركا|أمريكا", "أميركا||أمريكا", "variants", "أميركا||أمريكا", "empty value"),
        ("countries", ",روسي,", ",الروسي,", "nisba", "الروسي", "without the article"),
        ("countries", "موسكو", "مُوسكو", "capital", "مُوسكو", "U+064F ARABIC DAMMA"),
        ("countries", "موسكو", "موسـكو", "capital", "موسـكو", "U+0640 ARABIC TATWEEL"),
        ("countries", "موسكو", "موسکو", "capital", "موسکو", "U+06A9 ARABIC LETTER KEHEH"),
        ("countries", "موسكو", "ﻣوسكو", "capital", "ﻣوسكو", "U+FEE3"),
        ("countries", "موسكو", "موسكو ", "capital", "موسكو ", "spaces"),
        ("countries", "موسكو", "موسكو\u200f", "capital", "موسكو\u200f", "U+200F"),
        ("organisations", "UN,الأمم", "un,الأمم", "code", "un", "capital letters"),
        ("organisations", ",igo,", ",club,", "kind", "club", "'igo', 'bloc'"),
        ("organisations", "UN,yes,", "UN,perhaps,", "acts_as_parent", "perhaps", "yes or no"),
        ("positions", "foreign_minister,", "Foreign-Minister,", "code", "Foreign-Minister", "underscores"),
        ("positions", ",الخارجية,3,", ",الخارجية,0,", "rank", "0", "greater than or equal to 1"),
        ("positions", ",الخارجية,3,", ",الخارجية,high,", "rank", "high", "integer"),
        ("positions", ",3,state,", ",3,everything,", "attaches", "everything", "'accredited'"),
        ("positions", "head of state,SAU", "head of state,Saudi", "actor", "Saudi", "an actor code or nothing"),
        ("people", "sergey-lavrov,", "Sergey Lavrov,", "id", "Sergey Lavrov", "hyphens"),
        ("people", "Sergey Lavrov,m", "Sergey Lavrov,x", "gender", "x", "'m' or 'f'"),
        ("people", "Sergey Lavrov,m", ",m", "latin", "", "must be filled"),
        ("tenures", "2004-03-09", "09/03/2004", "from", "09/03/2004", "2004-03-09, 2004-03 or 2004"),
        ("tenures", "2004-03-09", "2004-02-30", "from", "2004-02-30", "day"),
        ("tenures", "2004-03-09,,current", "2004-03-09,,certain", "confidence", "certain", "'sure', 'likely'"),
        ("tenures", "2023-06-03,sure,,", "2023-06-03,sure,maybe,", "note", "maybe", "'acting', 'disputed'"),
        ("tenures", ",western-sahara", ",Western Sahara", "for", "Western Sahara", "actor code or"),
        ("places", "RUS,capital", "RUS,village", "kind", "village", "'capital', 'city'"),
        ("outlets", "RUS,agency", "RUS,gossip", "kind", "gossip", "'agency', 'newspaper'"),
    ],
)
def test_a_wrong_cell(edit: Edit, table: str, old: str, new: str, column: str, value: str, message: str) -> None:
    problem = only(edit(table, old, new))
    assert Path(problem.file).name == f"{table}.csv"
    assert (problem.column, problem.value) == (column, value)
    assert message in problem.message
    assert problem.line > 1


@pytest.mark.parametrize(
    ("table", "old", "new", "column", "message"),
    [
        ("places", "kind,latin", "kind,latin,altitude", "altitude", "unknown column"),
        ("places", "kind,latin", "kind", "latin", "missing column"),
        ("places", "kind,latin", "kind,kind", "kind", "stands twice"),
        ("outlets", "name,variants", "\ufeffname,variants", "name", "unknown column"),
    ],
)
def test_a_wrong_header(edit: Edit, table: str, old: str, new: str, column: str, message: str) -> None:
    problems = errors(edit(table, old, new))
    assert {problem.line for problem in problems} == {1}
    assert any(problem.column == column and message in problem.message for problem in problems)


@pytest.mark.parametrize(
    ("table", "line", "column", "message"),
    [
        ("places", "الخبر,,SAU,city", "", "4 cells where 5 are due"),
        ("places", '"الخبر,,SAU,city,Khobar', "", "no valid CSV"),
        ("places", "الخبر,,XYZ,city,Khobar", "country", "no code in countries.csv"),
        ("outlets", "المنار,,XYZ,broadcaster,Manar", "country", "no code in countries.csv"),
        ("people", "john-kerry,جون كيري الثاني,,,John Kerry,m", "", "stands already on line 3"),
        ("organisations", "OPEC,أوبك,OPEC,,,,bloc,XYZ,no,", "parent", "no code in"),
        ("organisations", "OPEC,أوبك,OPEC,,,,bloc,,yes,", "acts_as_parent", "needs a parent"),
        ("organisations", "QAT,قطر للطاقة,Qatar Energy,,,,agency,,no,", "code", "country's code"),
        ("positions", "envoy,office,موفد,,,both,envoy,", "rank", "from 1 to 9"),
        ("positions", "former,modifier,أسبق,,4,none,former,", "rank", "must be empty"),
        ("positions", "envoy,office,الموفد,,4,both,envoy,", "head", "without the article"),
        ("positions", "envoy,office,موفد,,4,both,envoy,XYZ", "actor", "no code in"),
        ("positions", "former,modifier,أسبق,,,none,former,SAU", "actor", "must be empty"),
        ("tenures", "nobody,foreign_minister,SEN,2010,2011,sure,,", "person", "no id in people.csv"),
        ("tenures", "john-kerry,king,USA,2018,2019,sure,,", "position", "kind office"),
        ("tenures", "john-kerry,foreign_ministry,USA,2018,2019,sure,,", "position", "kind office"),
        ("tenures", "john-kerry,foreign_minister,XYZ,2018,2019,sure,,", "actor", "no code in"),
        ("tenures", "john-kerry,envoy,USA,2018,2019,sure,,XYZ", "for", "no code in"),
        ("tenures", "john-kerry,envoy,USA,2019,2018,sure,,", "to", "ends before it begins"),
        ("tenures", "john-kerry,envoy,USA,2019,2020,current,,", "to", "must be empty"),
        ("tenures", "ban-ki-moon,foreign_minister,RUS,2010,2011,sure,,", "from", "together with sergey-lavrov"),
        ("tenures", "sergey-lavrov,foreign_minister,RUS,2010,2011,sure,,", "from", "twice at a time"),
        ("tenures", "staffan-de-mistura,envoy,UN,2015,2017,sure,,LBY", "from", "twice at a time"),
    ],
)
def test_a_wrong_line(add: Add, table: str, line: str, column: str, message: str) -> None:
    problem = only(add(table, line))
    assert Path(problem.file).name == f"{table}.csv"
    assert problem.column == column
    assert message in problem.message


@pytest.mark.parametrize(
    ("dates", "clash"),
    [
        ("2023,2025,sure,", False),  # Çavuşoğlu's end in 2023 leaves room
        ("2023-06,2025,sure,", False),
        ("2023-06-04,2025,sure,", False),
        ("2023-06-03,2025,sure,", True),  # both ends included
        ("2015,2015,sure,", False),  # may begin and end before him
        ("2014,2017,sure,", True),
        ("2014,2017,sure,acting", False),
        ("2014,2017,sure,rival", False),
        (",,likely,", False),
        (",2019,sure,", True),
    ],
)
def test_two_holders_on_one_day(add: Add, dates: str, clash: bool) -> None:
    assert bool(errors(add("tenures", f"john-kerry,foreign_minister,TUR,{dates},"))) is clash


def test_envoys_to_different_countries_do_not_clash(add: Add) -> None:
    assert errors(add("tenures", "john-kerry,envoy,UN,2014,2018,sure,,QAT")) == []


@pytest.mark.parametrize(
    ("table", "line", "message"),
    [
        ("people", "idle-person,شخص عاطل,,,Idle Person,m", "no row in tenures.csv"),
        ("places", "أربيل,اربيل,QAT,city,Erbil", "leave it out"),
        ("places", "قاعدة عبد الله,قاعدة عبدالله,QAT,site,Base", "leave it out"),
        ("places", "أوست كامينو,أوست-كامينو,RUS,city,Ust-Kameno", "leave it out"),
        ("places", "العديد الجوية,العديد,QAT,site,Al Udeid", "everyday word"),
        ("organisations", "UNX,هيئة ما,Some Body,,,,agency,UN,no,كان", "everyday word"),
        ("outlets", "قناة الآن,الآن,SAU,broadcaster,Al Aan", "everyday word"),
    ],
)
def test_notices_do_not_refuse_the_tables(add: Add, table: str, line: str, message: str) -> None:
    directory = add(table, line)
    (notice,) = check(directory)
    assert notice.severity == "notice"
    assert message in notice.message
    assert Gazetteer.load(directory).countries


@pytest.mark.parametrize(
    ("old", "new", "column", "message"),
    [
        ("جون كيري,,كيري,", "جون كيري,,كيري|كيرى,", "short", "leave it out"),
        ("جون كيري,,كيري,", "جون كيري,,كيري|كان,", "short", "everyday word"),
        ("مارتن فوغل,,فوغل,Martin", "أنجلينا فوغل,,فوغل,Angelika", "name", "called like angelina-vogel"),
        ("Martin Vogel", "Angelina Vogel", "latin", "called like angelina-vogel"),
    ],
)
def test_notices_about_people(edit: Edit, old: str, new: str, column: str, message: str) -> None:
    (notice,) = check(edit("people", old, new))
    assert (notice.severity, notice.column) == ("notice", column)
    assert message in notice.message


@pytest.mark.parametrize(
    "row",
    [
        "angelina-vogel-1970,أنجلينا فوغل,,فوغل,Angelina Vogel,f",  # the id says that they are two
        "anna-vogel,أنجلينا فوغل,,فوغل,Anna Vogel,f",  # so do the Latin names
    ],
)
def test_namesakes(add: Add, row: str) -> None:
    assert ["no row in tenures.csv" in problem.message for problem in check(add("people", row))] == [True]


@pytest.mark.parametrize(
    ("office", "to", "notices"),
    [
        ("intelligence_chief", "2013-02-01", 1),
        ("intelligence_chief", "2013-01-31", 0),
        ("intelligence_chief", "2013-02", 0),  # may be the 1st
        ("envoy", "2013-02-01", 0),  # envoys are many
    ],
)
def test_a_day_of_two_holders(tables: Path, add: Add, office: str, to: str, notices: int) -> None:
    add("positions", "intelligence_chief,office,رئيس,المخابرات,4,state,intelligence chief,")
    add("tenures", f"ban-ki-moon,{office},RUS,2010-01-01,{to},sure,,")
    add("tenures", f"john-kerry,{office},RUS,2013-02-01,2014-01-01,sure,,")
    assert ["john-kerry's first day" in problem.message for problem in check(tables)] == [True] * notices


@pytest.mark.parametrize(
    ("dates", "error"),
    [
        ("2023-06-03,2024,sure,", False),  # one shared day: a new cabinet
        ("2023-06-02,2024,sure,", True),
        ("2023-06-02,2024,sure,acting", False),
    ],
)
def test_one_holder_in_two_cabinets(add: Add, dates: str, error: bool) -> None:
    assert bool(errors(add("tenures", f"mevlut-cavusoglu,foreign_minister,TUR,{dates},"))) is error


def test_the_actor_of_a_wording_may_be_left_out(tables: Path) -> None:
    file = tables / "positions.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("".join(f"{line.rpartition(',')[0]}\n" for line in lines), encoding="utf-8")
    assert check(tables) == []
    assert {row.actor for rows in Gazetteer.load(tables).positions.values() for row in rows} == {""}


def test_a_file_that_is_not_utf8(tables: Path) -> None:
    (tables / "places.csv").write_bytes("name,variants,country,kind,latin\nمكة,,SAU,city,Mecca\n".encode("cp1256"))
    assert "not UTF-8" in only(tables).message


def test_a_missing_table(tables: Path) -> None:
    (tables / "people.csv").unlink()
    with pytest.raises(GazetteerError, match=r"no people\.csv"):
        Gazetteer.load(tables)
    with pytest.raises(GazetteerError, match=r"no people\.csv"):
        check(tables)


def test_loading_raises_what_check_tells(edit: Edit) -> None:
    directory = edit("people", "Sergey Lavrov,m", "Sergey Lavrov,x")
    with pytest.raises(GazetteerError, match=r"people\.csv, line 2, column gender: «x»: .*'m' or 'f'"):
        Gazetteer.load(directory)


def test_a_long_list_of_errors_is_cut(tables: Path) -> None:
    lines = [f"p-{number},اسم آخر,,,Name,x" for number in range(9)]
    file = tables / "people.csv"
    file.write_text(file.read_text(encoding="utf-8") + "\n".join(lines), encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"\.\.\. and 4 more"):
        Gazetteer.load(tables)


def test_no_tables_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locate, "_candidates", lambda: (tmp_path,))
    with pytest.raises(GazetteerError, match="no gazetteer tables found"):
        shipped_directory()


def test_the_installed_tables_come_first(tables: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locate, "_candidates", lambda: (tmp_path / "absent", tables))
    assert shipped_directory() == tables

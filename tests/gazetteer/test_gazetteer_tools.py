"""The scripts that measure and compare the tables run, and judge as their help says."""

from __future__ import annotations

import doctest
import json
import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from gazetteer_words import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared" / "reference"
REGISTER = "country_iso3,office,latin_name,from,to,source\n"


def run(*arguments: object) -> str:
    command = [sys.executable, "-W", "error", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout  # noqa: S603  (ours)


@pytest.fixture
def compare(tmp_path: Path) -> Callable[..., str]:
    """Compare the small tables with a register of these lines."""

    def compared(*lines: str) -> str:
        register = tmp_path / "register.csv"
        register.write_text(REGISTER + "".join(f"{line}\n" for line in lines), encoding="utf-8")
        return run(ROOT / "tools" / "compare_tenures.py", register, "--tables", TABLES, "--list")

    return compared


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("USA,foreign_minister,KERRY John,2013-02-01,2017-01-20,x", "agrees"),
        ("USA,foreign_minister,John F. Kerry,2013-01-15,2017-02,x", "agrees"),
        ("USA,foreign_minister,John Kerry,2013,,open@2015-01-01", "agrees"),
        ("USA,foreign_minister,John Kerry,2012-10-01,2017-01-20,x", "other start"),
        ("USA,foreign_minister,John Kerry,2013-02-01,2016-01-20,x", "other end"),
        ("USA,foreign_minister,John Kerry,2013-02-01,2018-01-20,to~first-snapshot-without", "agrees"),
        ("USA,foreign_minister,John Kerry,2013-02-01,2016-01-20,to~first-snapshot-without", "other end"),
        ("USA,foreign_minister,John Kerry,2012-02-01,2016-01-20,x", "other dates"),
        ("USA,foreign_minister,John Kerry,2018-02-01,2019-01-20,x", "missing"),
        ("USA,foreign_minister,Rex Tillerson,2017-02-01,2018-03-31,x", "missing"),
        ("TUR,foreign_minister,Mevlut Cavusoglu,2015-11-24,2023-06-03,x", "agrees"),
        ("RUS,foreign_minister,Sergei Lavrov,2004-03-09,,x", "agrees"),
    ],
)
def test_verdicts_on_tenures(compare: Callable[..., str], line: str, verdict: str) -> None:
    report = compare(line)
    listed = [found.split(" | ")[0] for found in report.splitlines() if " | " in found]
    country, office, *_ = line.split(",")
    assert listed == ([] if verdict == "agrees" else [f"{country} {office} {verdict}"])
    assert f"{office:<20}     1" in report


def test_terms_of_one_person_are_parts(compare: Callable[..., str]) -> None:
    report = compare(
        "TUR,foreign_minister,Mevlut Cavusoglu,2015-11-24,2018-07-09,x",
        "TUR,foreign_minister,Mevlut Cavusoglu,2018-07-10,2023-06-03,x",
    )
    assert len(re.findall("TUR foreign_minister part .* overlap ", report)) == 2


def test_what_the_tables_do_not_hold_is_counted_apart(compare: Callable[..., str]) -> None:
    report = compare("JPN,foreign_minister,Taro Kono,2017-08-03,2019-09-11,x")
    assert "of which we list nobody: {'foreign_minister': 1}" in report


def test_months_with_the_same_holder(compare: Callable[..., str]) -> None:
    report = compare("USA,foreign_minister,John Kerry,2012-02-01,2016-01-31,x")
    assert "36 of 48 (75.0%)" in report


def judge(tmp_path: Path, *verdicts: str) -> str:
    """Compare the small tables with two rows of a register, one of them wrong, under these verdicts."""
    register, file = tmp_path / "register.csv", tmp_path / "verdicts.csv"
    rows = ("USA,foreign_minister,John Kerry,2012-02-01,2017-01-20,x", "RUS,foreign_minister,Sergei Lavrov,2004,,x")
    register.write_text(REGISTER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    file.write_text("country,office,person,theirs,ours,verdict,reason\n" + "\n".join(verdicts), encoding="utf-8")
    return run(
        ROOT / "tools" / "compare_tenures.py", register, "--tables", TABLES, "--verdicts", file, "--open"
    )  # fmt: skip


KERRY = "USA,foreign_minister,John Kerry,2012-02-01..2017-01-20,John Kerry 2013-02-01..2017-01-20"


@pytest.mark.parametrize(
    ("verdicts", "rate", "still_open"),
    [
        ((), "2   50.0%", 1),
        ((f"{KERRY},ours,Clinton left in 2013",), "1  100.0%", 0),
        ((f"{KERRY},same,told otherwise",), "2  100.0%", 0),
        ((f"{KERRY},either,both are told",), "2   50.0%", 0),
        ((f"{KERRY.replace('2017-01-20,', '2017-01-19,')},ours,another row",), "2   50.0%", 1),
        ((f"{KERRY.replace('John Kerry 2013', 'John Kerry 2012')},ours,our row was corrected since",), "2   50.0%", 1),
    ],
)
def test_verdicts_settle_disagreements(tmp_path: Path, verdicts: tuple[str, ...], rate: str, still_open: int) -> None:
    report = judge(tmp_path, *verdicts)
    settled = report[report.index("after verdicts") :]
    assert re.search(rf"^all +{rate} .* {still_open}$", settled, re.MULTILINE)
    assert report.count("open: USA foreign_minister") == still_open


@pytest.mark.parametrize("verdict", [f"{KERRY},perhaps,who knows", f"{KERRY},ours,", f"{KERRY},ours,a\n{KERRY},same,b"])
def test_verdicts_have_a_kind_and_a_reason_and_stand_once(tmp_path: Path, verdict: str) -> None:
    with pytest.raises(subprocess.CalledProcessError) as failure:
        judge(tmp_path, verdict)
    assert "unknown verdict, no reason, or a second verdict" in failure.value.stderr


@pytest.mark.skipif(not REFERENCE.is_dir(), reason="the registers to compare with are not here")
@pytest.mark.parametrize("register", ["tenures_check.csv", "factbook_leaders_public_domain.csv"])
def test_no_disagreement_is_left_without_a_verdict(register: str) -> None:
    """States whose great offices are complete: each disagreement since 2000 is settled, one by one."""
    verdicts = ROOT / "tools" / "tenure_verdicts.csv"
    report = run(
        ROOT / "tools" / "compare_tenures.py", REFERENCE / register,
        "--complete", "--verdicts", verdicts, "--open",
    )  # fmt: skip
    assert [line for line in report.splitlines() if line.startswith("open: ")] == []
    assert "after verdicts" in report


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("Sergey LAVROV,سيرغى لافروف|سيرجي لافروف", "listed 1"),
        ("Lavrov Sergey,سيرجي لافروف", "by rule 1"),
        ("Sergey Lavrov,سيرغي لفروف (سياسي)", "alike 1"),
        ("Sergey Lavrov,فلان الفلاني", "other 1"),
        ("Somebody Else,سيرغي لافروف", "0 people"),
    ],
)
def test_verdicts_on_names(tmp_path: Path, line: str, verdict: str) -> None:
    register = tmp_path / "register.csv"
    register.write_text(f"latin_name,arabic_variants\n{line}\n", encoding="utf-8")
    assert verdict in run(ROOT / "tools" / "compare_names.py", register, "--tables", TABLES)


def test_the_threshold_of_likeness_is_printed() -> None:
    report = run(ROOT / "tools" / "likeness_threshold.py", "--tables", TABLES)
    assert re.search(r"^0.85 +0/\d+ 0.00%.*in use$", report, re.MULTILINE)


def test_the_cost_of_the_gazetteer_is_measured() -> None:
    corpus = ROOT / "data" / "samples" / "samples.jsonl"
    report = json.loads(
        run(ROOT / "bench" / "gazetteer.py", corpus, "--limit", 2, "--times", 3, "--tables", TABLES, "--json")
    )
    small, large = report.values()
    assert large["names' rows"] > 2 * small["names' rows"] * 0.8
    assert min(value for key, value in small.items() if "memory" not in key) > 0
    assert small["words"] == large["words"]


def test_the_help_for_latin_names_is_true() -> None:
    spec = spec_from_file_location("latin_names", ROOT / "tools" / "latin_names.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    result = doctest.testmod(module)
    assert (result.attempted > 0, result.failed) == (True, 0)

"""What must hold of dates whatever the words: exact spans, honest values, no word overlooked by the quick look."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from test_dates_table import CASES, NO_LEXIS, dates

from diplo_events.document import Sentence, TimeValue, Zone
from diplo_events.gazetteer import Hit, HitKind
from diplo_events.mentions.calendar import WEEKDAYS, Toward, is_time_word
from diplo_events.mentions.dates import begins_date, date_at, door
from diplo_events.mentions.dates.anchors import Anchor, Weekday
from diplo_events.mentions.dates.calendars import CALENDARS, adapt_hijri
from diplo_events.mentions.dates.expressions import Month, MonthDay, Year
from diplo_events.mentions.dates.spans import Range, Week
from diplo_events.mentions.scan import Scan
from diplo_events.orthography import fold
from diplo_events.text.tokens import tokenize

DAYS = st.dates(date(1950, 1, 1), date(2070, 12, 31))
WORDS = st.sampled_from(
    "اليوم أمس غدا بعد غد أول من أمس الأول السبت والأحد المقبل الماضي الجاري مساء يوم يومي ليل قبل منذ حتى إلى في"
    " 7 و 31 30 2016 1436 هـ م / - ( ) « » ، نوفمبر تشرين الثاني مارس رمضان ذي القعدة الشهر الأسبوع عام العام هذا"
    " الساعة العاشرة صباحا مطلع نهاية الربع صيف يومين ثلاثة أيام الـ28"
    " 24-7-2015 7-9 الموافق قال التقى الوزير سيزور والعشرين".split()
)


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=12), st.none() | DAYS)
@example(["31", "رمضان"], date(2016, 8, 17))
@example(["ليل", "السبت", "/", "والأحد"], None)
@example(["منذ", "7"], date(2016, 8, 17))
def test_any_words_give_exact_spans_and_ordered_values(words: list[str], reference: date | None) -> None:
    text = " ".join(words)
    last = 0
    for mention in dates(text, reference):
        assert text[mention.start : mention.end] == mention.text
        assert mention.text.strip() == mention.text != ""
        assert last <= mention.start < mention.end
        last = mention.end
        value = mention.time
        assert value is not None
        assert value.precision in {"hour", "day", "week", "month", "year", "range", "vague"}
        assert value.calendar in {"gregorian", "hijri"}
        assert value.start is None or value.end is None or value.start <= value.end


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=12))
def test_the_quick_look_at_first_words_loses_nothing(words: list[str]) -> None:
    """With and without the filter on first words, the same dates come out."""
    text = " ".join(words)
    tokens = tuple(tokenize(text))
    scan = Scan.of(Sentence(0, len(text), Zone.BODY, tokens), 0, (), NO_LEXIS)
    reference = date(2016, 8, 17)
    quick = [date_at(scan, place, text, reference) for place in range(len(tokens))]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(door, "_STARTERS", _Everything())
        assert quick == [date_at(scan, place, text, reference) for place in range(len(tokens))]


class _Everything(frozenset[str]):
    def __contains__(self, item: object) -> bool:
        return True


def test_the_quick_look_loses_nothing_in_the_table() -> None:
    for case in CASES:
        quick = dates(case.text, case.reference)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(door, "_STARTERS", _Everything())
            assert quick == dates(case.text, case.reference)


@given(st.integers(0, 6), DAYS)
def test_weekdays_stay_within_a_week(number: int, reference: date) -> None:
    def away(weekday: Weekday, lean: int = 0) -> int:
        found = weekday.resolve(Anchor(reference, lean)).start
        assert found is not None
        assert found.weekday() == number
        return (found - reference).days

    assert -6 <= away(Weekday(number)) <= 0
    assert 0 <= away(Weekday(number), 1) <= 6
    assert -7 <= away(Weekday(number, Toward.PAST)) <= -1
    assert 1 <= away(Weekday(number, Toward.FUTURE)) <= 7
    assert away(Weekday(number, Toward.BEFORE_LAST)) == away(Weekday(number, Toward.PAST)) - 7
    assert away(Weekday(number, Toward.AFTER_NEXT)) == away(Weekday(number, Toward.FUTURE)) + 7


@given(st.integers(0, 6), st.sampled_from([-2, -1, 0]), DAYS)
def test_a_weekday_that_confirms_a_past_day_is_never_ahead(number: int, offset: int, reference: date) -> None:
    found = Weekday(number, near=offset).resolve(Anchor(reference)).start
    assert found is not None
    assert found.weekday() == number
    assert found <= reference
    assert abs((found - reference).days - offset) <= 6


@given(st.integers(1, 12), st.integers(1, 28), DAYS)
def test_a_date_without_a_year_is_the_near_one(month: int, day: int, reference: date) -> None:
    def found(toward: Toward | None, lean: int = 0) -> date:
        value = MonthDay(day, Month(month, toward=toward)).resolve(Anchor(reference, lean)).start
        assert value is not None
        assert (value.month, value.day) == (month, day)
        return value

    assert -366 <= (found(None) - reference).days <= 183
    assert -183 <= (found(None, 1) - reference).days <= 366
    assert found(Toward.PAST) < reference < found(Toward.FUTURE)
    assert (found(Toward.FUTURE) - found(Toward.PAST)).days <= 2 * 366


@given(DAYS)
def test_weeks_are_seven_days_from_saturday(reference: date) -> None:
    for toward in (Toward.PAST, Toward.CURRENT, Toward.FUTURE):
        value = Week(toward).resolve(Anchor(reference))
        assert value.start is not None
        assert value.end == value.start + timedelta(days=6)
        assert value.start.weekday() == WEEKDAYS["السبت"]
        assert value.start <= reference + timedelta(days=7 * toward.value) <= value.end


@given(st.integers(1365, 1499), st.integers(1, 12), st.integers(1, 29))
def test_hijri_days_lie_in_their_months_and_years(year: int, month: int, day: int) -> None:
    # The tables of earlier years hold months of 28 and 31 days.
    calendar = CALENDARS["hijri"]
    found, whole, around = calendar.day(year, month, day), calendar.month(year, month), calendar.year(year)
    assert found is not None
    assert whole is not None
    assert around is not None
    assert around.start <= whole.start <= found.start <= whole.end <= around.end
    assert calendar.year_of(found.start) == year
    assert (whole.end - whole.start).days in {28, 29}


@pytest.mark.parametrize("day", [(1342, 12, 29), (1501, 1, 1), (1436, 13, 1), (1436, 9, 31), (0, 1, 1)])
def test_hijri_days_beyond_the_tables_are_unknown(day: tuple[int, int, int]) -> None:
    assert adapt_hijri(*day) is None


def test_years_beyond_the_hijri_tables_have_no_number() -> None:
    assert CALENDARS["hijri"].year_of(date(1850, 1, 1)) is None
    assert Year(toward=Toward.CURRENT, calendar="hijri").resolve(Anchor(date(1850, 1, 1))).start is None


def test_a_range_whose_ends_contradict_each_other_stays_open() -> None:
    ends = [MonthDay(day, Month(5, year=Year(2015))) for day in (9, 7)]
    assert Range(*ends).resolve(Anchor(None)) == TimeValue(None, None, "range")


def test_a_day_at_the_edge_of_time_resolves_to_nothing() -> None:
    assert Weekday(0, Toward.BEFORE_LAST).resolve(Anchor(date.min)).start is None
    found = dates("وصل الوفد قبل 500 سنة.", date(100, 1, 1))
    assert [(mention.text, mention.time) for mention in found] == [("قبل 500 سنة", TimeValue(None, None, "vague"))]


@pytest.mark.parametrize("reference", [date.min, date.max, date(1924, 8, 1), date(2077, 11, 16)])
def test_no_reference_date_is_too_early_or_late(reference: date) -> None:
    assert all(mention.time for case in CASES for mention in dates(case.text, reference))


def test_days_in_the_name_of_a_newspaper_are_none() -> None:
    text = "بثت روسيا اليوم كلمة الوزير."
    outlet: dict[str, Any] = {
        "first": 1,
        "last": 3,
        "skip": 0,
        "kind": HitKind.OUTLET,
        "entries": ("روسيا اليوم",),
        "role": "name",
    }
    assert [mention.text for mention in dates(text, None)] == ["اليوم"]
    assert dates(text, None, Hit(**outlet)) == []


@pytest.mark.parametrize(
    ("text", "begins"),
    [("صباح السبت", True), ("صباح الأحمد", False), ("رمضان قديروف", False), ("رمضان الماضي", True), ("وأمس", True)],
)
def test_names_end_where_a_date_begins(text: str, begins: bool) -> None:
    tokens = tuple(tokenize(text))
    scan = Scan.of(Sentence(0, len(text), Zone.BODY, tokens), 0, (), NO_LEXIS)
    assert begins_date(scan, 0) is begins
    assert not begins_date(scan, len(tokens))


@pytest.mark.parametrize("word", ["اليوم", "أمس", "والسبت", "الخميس", "مساء", "نوفمبر", "حزيران"])
def test_words_that_are_no_part_of_a_name(word: str) -> None:
    assert is_time_word(fold(word))


@pytest.mark.parametrize("word", ["صباح", "فجر", "رمضان", "رجب", "مارس", "ماي", "أبريل", "جوان", "وليد", "شعبان"])
def test_words_that_people_are_called_by(word: str) -> None:
    assert not is_time_word(fold(word))

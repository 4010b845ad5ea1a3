"""Networks, timelines and counts: the right numbers, all of it on the picture, Arabic as it is written."""

from __future__ import annotations

import doctest
import io
from collections import Counter
from datetime import date
from importlib import import_module
from itertools import combinations

import networkx
import pytest
from hypothesis import given, settings
from matplotlib.figure import Figure
from matplotlib.image import imread

from any_results import PATIENT, answers
from diplo_events.errors import InputError
from diplo_events.events import ErrorRecord, UnreadDocumentsWarning
from diplo_events.pictures import Network, Picture, contacts, months, network, pairs, timeline
from diplo_events.pictures.days import dated, within
from diplo_events.pictures.layout import _TALL, _wide, placed
from diplo_events.pictures.picture import styled

DRAWN = {"network": lambda results: network(results).picture(), "timeline": timeline, "pairs": pairs, "months": months}
DAY = date(2023, 3, 14)
THREE = "اجتمع وزراء خارجية الأردن ومصر والعراق اليوم في عمان."
PLANNED = "يلتقي وزير الخارجية العماني غدا نظيره القطري في مسقط."


def test_three_sides_are_three_contacts(extractor):
    found = contacts([extractor.extract(THREE, reference_date=DAY, id="a")])
    assert [(one.first.key, one.second.key) for one in found] == [("EGY", "IRQ"), ("EGY", "JOR"), ("IRQ", "JOR")]
    assert {(one.event.type, one.day, one.document) for one in found} == {("meeting", DAY, "a")}


def test_what_is_only_planned_is_no_contact_unless_asked_for(extractor):
    results = [extractor.extract(PLANNED, reference_date=DAY)]
    assert contacts(results) == []
    assert len(contacts(results, status=("planned",))) == 1
    assert contacts(results, status=("planned",), types=("visit",)) == []


def test_people_are_known_by_more_than_their_spelling(extractor):
    texts = (
        "التقى وزير الخارجية العماني بدر البوسعيدي نظيره القطري.",
        "هاتف وزير الخارجية القطري نظيره العماني بدر بن حمد البوسعيدي.",
    )
    results = [extractor.extract(text, reference_date=DAY) for text in texts]
    graph = network(results, by="person").graph
    assert max(dict(graph.nodes(data="contacts")).values()) == 2
    assert set(dict(graph.nodes(data="actor")).values()) == {"OMN", "QAT"}


def test_a_wrong_side_says_what_there_is():
    with pytest.raises(InputError, match="by='state': choose one of actor, person"):
        network([], by="state")


def test_what_could_not_be_read_is_said(briefs):
    bad = ErrorRecord.model_validate({"id": "x", "error": {"type": "InputError", "message": "no"}})
    with pytest.warns(UnreadDocumentsWarning, match="'x'"):
        assert network([*briefs, bad]).graph.size() == network(briefs).graph.size()


def test_the_graph_counts_the_contacts(briefs):
    found = network(briefs)
    graph = found.graph
    assert isinstance(graph, networkx.Graph)
    assert graph.size(weight="weight") == len(found.contacts) == len(contacts(briefs))
    assert all(told["contacts"] == graph.degree(node, weight="weight") for node, told in graph.nodes(data=True))
    assert graph.nodes["OMN"]["label"] == "عمان"
    edge = graph.edges["EGY", "TUR"]
    assert edge["weight"] == sum(int(part.split()[0]) for part in edge["types"].split(", "))
    assert edge["first"] <= edge["last"]
    assert network(briefs, names={"OMN": "Oman"}).graph.nodes["OMN"]["label"] == "Oman"


def test_other_tools_take_the_graph(briefs):
    graph = network(briefs).graph
    stream = io.BytesIO()
    networkx.write_graphml(graph, stream)
    stream.seek(0)
    again = networkx.read_graphml(stream)
    assert dict(again.nodes(data=True)) == dict(graph.nodes(data=True))
    assert sorted(map(sorted, again.edges)) == sorted(map(sorted, graph.edges))


@pytest.mark.parametrize("by", ["actor", "person"])
def test_no_label_covers_another(briefs, by):
    graph = network(briefs, by=by).graph
    places = placed(graph)
    assert set(places) == set(graph)
    for one, other in combinations(places, 2):
        beside = abs(places[one].x - places[other].x) >= (_wide(graph, one) + _wide(graph, other)) / 2
        assert beside or abs(places[one].y - places[other].y) >= _TALL


def test_equal_graphs_have_equal_places(briefs):
    assert placed(network(briefs).graph) == placed(network(list(reversed(briefs))).graph)


@pytest.mark.parametrize("name", DRAWN)
def test_all_words_stand_on_the_picture(briefs, name):
    """No label is cut off at an edge; a letter that the font lacks would be a warning, and so an error here."""
    figure = DRAWN[name](briefs).figure
    with styled():
        figure.draw_without_rendering()
        box = figure.get_tightbbox()  # of all that is seen, in inches
    width, height = figure.get_size_inches()
    assert -0.01 <= box.x0 < box.x1 <= width + 0.01
    assert -0.01 <= box.y0 < box.y1 <= height + 0.01


def test_labels_of_the_timeline_do_not_meet(briefs):
    figure = timeline(briefs).figure
    with styled():
        figure.draw_without_rendering()
        boxes = [text.get_window_extent() for text in figure.axes[0].texts if text.get_text()]
    assert len(boxes) > 20
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


def width(words):
    figure = Figure()
    with styled():
        text = figure.text(0, 0, words, fontsize=40)
        figure.draw_without_rendering()
        return text.get_window_extent().width


def test_letters_are_joined_and_run_from_right_to_left():
    assert width("سلطنة") < sum(map(width, "سلطنة")) * 0.9
    figure = Figure(figsize=(6, 1))
    with styled():
        figure.text(0, 0.3, "ا" + " " * 30 + "ـ" * 8, fontsize=30)  # the first letter is thin, the last ones are wide
        stream = io.BytesIO()
        figure.savefig(stream, format="png")
    stream.seek(0)
    ink = (imread(stream)[:, :, :3].min(axis=2) < 0.5).sum(axis=0)
    seen = [at for at, column in enumerate(ink) if column]
    gap = max(range(1, len(seen)), key=lambda place: seen[place] - seen[place - 1])
    assert seen[gap - 1] - seen[0] > 3 * (seen[-1] - seen[gap])


def test_the_words_of_a_picture_are_its_numbers(briefs):
    lines = str(pairs(briefs, most=100)).splitlines()
    assert sum(int(line.split(": ")[1].split()[0]) for line in lines) == len(contacts(briefs))
    events = [event for result in briefs for event in result.events if event.status == "occurred"]
    found = dated(briefs, None, ("occurred",), or_published=False)
    assert [one.event for one in found] == events
    months_of = Counter(f"{one.month:%Y-%m}" for one in found if one.month)
    assert [line.split(" (")[0] for line in str(months(briefs)).splitlines()] == [
        f"{month}: {count}" for month, count in sorted(months_of.items())
    ]
    undated = len(events) - months_of.total()
    assert f"({undated} more without a settled month)" in months(briefs).figure.axes[0].get_title("left")
    assert len(str(timeline(briefs)).splitlines()) == sum(event.date is not None for event in events)


def test_events_of_no_day_may_have_that_of_publication(extractor):
    text = "التقى وزير الخارجية العماني نظيره القطري. وهاتف الوزير نظيره الكويتي في فبراير الماضي."
    results = [extractor.extract(text, reference_date=DAY, id="a")]
    told = dated(results, None, ("occurred",), or_published=False)
    assert [(one.day, one.month) for one in told] == [(None, None), (None, date(2023, 2, 1))]
    published = dated(results, None, ("occurred",), or_published=True)
    assert [(one.day, one.month) for one in published] == [(DAY, date(2023, 3, 1)), (None, date(2023, 2, 1))]
    assert str(timeline(results)) == ""
    assert str(timeline(results, or_published=True)) == "2023-03-14 meeting: عمان – قطر"


def test_days_bound_timelines_and_months(briefs):
    bounds = {"since": date(2023, 2, 5), "until": date(2023, 3, 1)}
    days = [line.split()[0] for line in str(timeline(briefs, **bounds)).splitlines()]
    assert min(days) == "2023-02-05"
    assert max(days) == "2023-03-01"
    assert [line[:7] for line in str(months(briefs, **bounds)).splitlines()] == ["2023-02", "2023-03"]
    found = dated(briefs, None, ("occurred",), or_published=False)
    undated = sum(one.month is None for one in found)
    assert sum(one.month is None for one in within(found, **bounds)) == undated


def test_of_many_events_each_day_has_one_dot(briefs):
    days = {(event.date, event.type) for one in briefs for event in one.events if event.date}
    axes = timeline([*briefs, *briefs]).figure.axes[0]
    assert sum(len(dots.get_offsets()) for dots in axes.collections) == len(days)
    assert "larger dots: more events that day" in axes.get_title("left")
    assert not [text.get_text() for text in axes.texts]


def test_months_without_events_stand_too(extractor):
    text = "التقى وزير الخارجية العماني اليوم نظيره القطري."
    results = [extractor.extract(text, reference_date=day) for day in (date(2022, 11, 3), date(2023, 2, 28))]
    assert str(months(results)) == "2022-11: 1 (1 meeting)\n2022-12: 0\n2023-01: 0\n2023-02: 1 (1 meeting)"


def test_only_the_first_are_shown_and_that_is_said(briefs):
    graph = network(briefs).graph
    assert f"(the first 3 of {graph.number_of_edges()})" in pairs(briefs, most=3).figure.axes[0].get_title("left")
    assert f" of {len(graph)})" in network(briefs).picture(most=5).figure.axes[0].get_title("left")
    assert f" of {len(graph)})" in network(briefs).to_html(most=5)


def test_one_whose_partners_are_not_shown_is_not_shown(extractor):
    busy = "التقى وزير الخارجية العماني اليوم نظيره القطري."
    other = "التقى وزير الخارجية الكيني اليوم نظيره الأوغندي."
    found = network([extractor.extract(text, reference_date=DAY) for text in (busy, busy, other)])
    assert str(found.picture(most=3).figure.axes[0].get_title("left")) == "Who met whom (the first 2 of 4)"
    assert placed(found.graph.subgraph(["KEN"])).keys() == {"KEN"}


@pytest.mark.parametrize("name", DRAWN)
def test_nothing_is_a_picture_too(name):
    drawn = DRAWN[name]([])
    assert "nothing to show" in [text.get_text() for text in drawn.figure.axes[0].texts]
    assert str(drawn) == ""
    assert drawn._repr_png_().startswith(b"\x89PNG")


@settings(PATIENT, max_examples=8)
@given(answers)
def test_whatever_was_found_can_be_drawn(found):
    read = [one for one in found if not isinstance(one, ErrorRecord)]
    for draw in DRAWN.values():
        draw(read)


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_equal_results_are_equal_files(briefs, tmp_path, suffix):
    for name in ("one", "two"):
        pairs(briefs).save(tmp_path / f"{name}{suffix}")
    one, two = ((tmp_path / f"{name}{suffix}").read_bytes() for name in ("one", "two"))
    assert one == two


def test_a_file_of_another_sort_is_refused(briefs, tmp_path):
    with pytest.raises(InputError, match=r"written as \.png"):
        network(briefs).save(tmp_path / "net.gif")


@pytest.mark.parametrize("call", [network, pairs, months, timeline])
def test_a_missing_library_names_the_extra(monkeypatch, call):
    def refuse(name):
        raise ModuleNotFoundError(name)

    monkeypatch.setattr("diplo_events.pictures.picture.import_module", refuse)
    with pytest.raises(InputError, match=r"pip install 'diplo-events\[pictures\]'"):
        call([])


def test_a_notebook_shows_them(briefs):
    assert isinstance(pairs(briefs), Picture)
    assert pairs(briefs)._repr_png_().startswith(b"\x89PNG")
    found = network(briefs)
    assert isinstance(found, Network)
    assert found._repr_html_().startswith('<iframe sandbox="allow-scripts"')


def test_examples_are_right():
    result = doctest.testmod(import_module("diplo_events.pictures.labels"))
    assert result.attempted
    assert not result.failed

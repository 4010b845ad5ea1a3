"""Dyads, PLOVER records and linked data say what the events say."""

from __future__ import annotations

import doctest
import json
import sys
from collections import Counter

import pytest
from hypothesis import given
from pyld import jsonld

from any_results import PATIENT, answers
from diplo_events.events import Result
from diplo_events.exchange import DYADS, dyads, linked, plover

SCHEMA = "https://schema.org/"
TOLD = {
    "التقى وزير الخارجية العماني نظيره القطري": [("OMN", "QAT", "040"), ("QAT", "OMN", "040")],
    "استقبل الرئيس الفرنسي وزير الخارجية المصري": [("FRA", "EGY", "043"), ("EGY", "FRA", "042")],
    "بدأ وزير الخارجية التركي زيارة إلى تونس": [("TUR", "TUN", "042"), ("TUN", "TUR", "043")],
    "بعث ملك البحرين برقية تهنئة إلى رئيس الجزائر": [("BHR", "DZA", "051")],
    "استدعت وزارة الخارجية النرويجية السفير الإيراني": [("NOR", "IRN", "111")],
    "أدان وزير الخارجية الكويتي الهجوم على السفارة في كابول": [("KWT", None, "111")],
}


@pytest.mark.parametrize("text", TOLD)
def test_who_does_what_to_whom(extractor, text):
    names = DYADS.names
    rows = [dict(zip(names, row, strict=True)) for row in dyads([extractor.extract(text, id="a")])]
    assert [(row["source"], row["target"], row["cameo"]) for row in rows] == TOLD[text]
    assert all((row["id"], row["root"], row["status"]) == ("a", row["cameo"][:2], "occurred") for row in rows)


@PATIENT
@given(answers)
def test_dyads_have_two_sides_and_stand_once(found):
    rows = list(dyads(found))
    sides = [(row[0], row[3], row[4]) for row in rows]
    assert max(Counter(sides).values(), default=0) <= 1
    assert all(source and source != target for _, source, target in sides)


def test_classes_of_codes():
    result = doctest.testmod(sys.modules[dyads.__module__])  # the name in its room is that of its function
    assert result.attempted
    assert not result.failed


@PATIENT
@given(answers)
def test_a_plover_record_an_event_with_everybody_in_it(found):
    records = list(plover(found))
    events = [event for one in found if isinstance(one, Result) for event in one.events]
    assert len(records) == len(events)
    for record, event in zip(records, events, strict=True):
        everybody = [*record["actors"], *record["recipients"]]
        assert Counter(one["role"] for one in everybody) == Counter(one.role for one in event.participants)
        assert record["trigger"]["text"] == event.trigger.text
        assert record["topics"] == [topic.text for topic in event.topics]
        assert json.loads(json.dumps(record)) == record


def test_plover_type_and_mode(extractor):
    (record,) = plover([extractor.extract("زار وزير الخارجية التركي تونس", id="a")])
    assert (record["event_id"], record["event_type"], record["event_mode"]) == ("a-1", "CONSULT", "visit")
    assert record["quad_code"] == "VERBAL COOPERATION"
    assert [one["country"] for one in record["actors"]] == ["TUR"]
    assert [one["country"] for one in record["recipients"]] == ["TUN"]


def offline(url, options):
    raise AssertionError(f"{url} was to be fetched")


def expanded(found):
    return jsonld.expand(json.loads("".join(linked(found))), {"documentLoader": offline})


def words(node) -> list[str]:
    """Every term and type in the expanded data."""
    if isinstance(node, list):
        return [word for item in node for word in words(item)]
    if not isinstance(node, dict):
        return []
    types = node.get("@type", [])
    terms = [name for name in node if not name.startswith("@")]
    return [*terms, *([types] if isinstance(types, str) else types), *words(list(node.values()))]


@PATIENT
@given(answers)
def test_linked_data_needs_nothing_but_itself(found):
    nodes = expanded(found)
    events = [event for one in found if isinstance(one, Result) for event in one.events]
    assert sum(f"{SCHEMA}Event" in node["@type"] for node in nodes) == len(events)
    assert sum(f"{SCHEMA}NewsArticle" in node["@type"] for node in nodes) == len(found)
    assert all(word.startswith((SCHEMA, "urn:diplo-events:", "http://www.w3.org/")) for word in words(nodes))
    assert all(node["@id"].startswith("urn:diplo-events:document:") for node in nodes)


def test_linked_data_names_who_attends(extractor):
    result = extractor.extract("التقى وزير الخارجية العماني بدر البوسعيدي في مسقط نظيره القطري", id="صفحة 1")
    document, event = json.loads("".join(linked([result])))["@graph"]
    assert event["subjectOf"]["@id"] == document["@id"]
    assert "%20" in document["@id"]
    assert event["location"] == {
        "@type": "Place",
        "name": "مسقط",
        "address": {"@type": "PostalAddress", "addressCountry": "OMN"},
    }
    (first, _) = event["attendee"]
    assert first["roleName"] == "party"
    assert (first["attendee"]["name"], first["attendee"]["affiliation"]["identifier"]) == ("بدر البوسعيدي", "OMN")

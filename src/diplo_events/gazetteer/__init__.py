"""The gazetteer room: loads, validates and indexes the tables, and answers questions about them."""

from diplo_events.gazetteer.asking import Found, Holding, check, lookup, who
from diplo_events.gazetteer.entries import (
    Country,
    Entry,
    Organisation,
    Outlet,
    PartialDate,
    Person,
    Place,
    Position,
    Tenure,
)
from diplo_events.gazetteer.gazetteer import Gazetteer
from diplo_events.gazetteer.index import Hit, HitKind
from diplo_events.gazetteer.locate import shipped_directory
from diplo_events.gazetteer.sources import Problem

__all__ = [
    "Country",
    "Entry",
    "Found",
    "Gazetteer",
    "Hit",
    "HitKind",
    "Holding",
    "Organisation",
    "Outlet",
    "PartialDate",
    "Person",
    "Place",
    "Position",
    "Problem",
    "Tenure",
    "check",
    "lookup",
    "shipped_directory",
    "who",
]

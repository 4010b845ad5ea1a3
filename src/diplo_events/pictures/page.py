"""A network as a page that fetches nothing: a drawing that stands without scripts, and a script to explore it."""

from __future__ import annotations

import json
from html import escape
from importlib.resources import files
from math import sqrt
from typing import TYPE_CHECKING, Any, Final

from diplo_events.events.telling import kind
from diplo_events.markup import arabic
from diplo_events.pictures.labels import colour, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diplo_events.pictures.contacts import Contact
    from diplo_events.pictures.layout import Point

_SCALE: Final = 95  # units of the drawing between neighbours
_HEIGHT: Final = 640  # of the frame in a notebook, in pixels


def network_page(graph: Any, places: Mapping[str, Point], contacts: Iterable[Contact], *, title: str) -> str:
    """Return the page of a networkx graph whose nodes stand at these places."""
    found = [one for one in contacts if one.first.key in places and one.second.key in places]
    resources = files(__package__)
    style, script = ((resources / f"network.{name}").read_text(encoding="utf-8") for name in ("css", "js"))
    return (
        f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)}</title>'
        f"<style>{style}</style></head>\n<body>\n<main>\n<h1>{escape(title)}</h1>\n{_controls(found)}\n"
        f"{_drawing(graph, places, title)}\n"
        f'<section id="told" aria-live="polite"><p>Choose a circle or a line to read its events.</p></section>\n'
        f"{_table(graph)}\n</main>\n"
        f'<script type="application/json" id="data">{_data(found)}</script>\n'
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def embedded(page: str) -> str:
    """Return a page as a notebook shows it: in a frame of its own, where its style meets nobody else's."""
    return (
        f'<iframe sandbox="allow-scripts" style="width:100%;height:{_HEIGHT}px;border:1px solid #d0d7de" '
        f'title="network" srcdoc="{escape(page)}"></iframe>'
    )


def _controls(contacts: list[Contact]) -> str:
    boxes = "".join(
        f'<label><input type="checkbox" value="{escape(type_)}" checked>'
        f'<i style="background:{colour(type_)}"></i>{escape(type_)}</label>'
        for type_ in in_order(one.event.type for one in contacts)
    )
    return (
        f'<form id="controls"><fieldset><legend>events</legend>{boxes}</fieldset>'
        '<label>at least <input type="number" id="least" min="1" value="1"> events</label>'
        '<label>find <input type="search" id="find" dir="auto"></label>'
        '<span class="zoom"><button type="button" data-zoom="0.8" aria-label="zoom in">+</button>'
        '<button type="button" data-zoom="1.25" aria-label="zoom out">−</button>'
        '<button type="button" data-zoom="0">whole</button></span></form>'
    )


def _drawing(graph: Any, places: Mapping[str, Point], title: str) -> str:
    at = {node: (round(place.x * _SCALE), round(place.y * _SCALE)) for node, place in places.items()}
    across, down = (max((place[axis] for place in at.values()), default=0) for axis in (0, 1))
    lines = "".join(_line(one, other, told, at) for one, other, told in graph.edges(data=True))
    nodes = "".join(_node(node, told, at[node]) for node, told in graph.nodes(data=True))
    return (
        f'<svg id="network" viewBox="0 -10 {across + 70} {down + 60}" role="group" aria-label="{escape(title)}">'
        f"<g>{lines}</g><g>{nodes}</g></svg>"
    )


def _line(one: str, other: str, told: Mapping[str, Any], at: Mapping[str, tuple[int, int]]) -> str:
    (x1, y1), (x2, y2) = at[one], at[other]
    ends = f'x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"'
    return (
        f'<line class="edge" data-one="{escape(one)}" data-other="{escape(other)}" {ends} '
        f'stroke-width="{_thick(told["weight"])}"><title>{escape(told["types"])}</title></line>'
    )


def _thick(weight: int) -> float:
    return round(1.2 + 2 * sqrt(weight - 1), 1)


def _node(node: str, told: Mapping[str, Any], at: tuple[int, int]) -> str:
    radius = round(7 + 3 * sqrt(told["contacts"]))
    sort = "actor" if told["actor"] == node else "person"
    words = f"{told['label']}: {told['contacts']} contact{'' if told['contacts'] == 1 else 's'}"
    return (
        f'<g class="node {sort}" data-key="{escape(node)}" data-label="{escape(told["label"])}" tabindex="0" '
        f'role="button" aria-label="{escape(words)}" transform="translate({at[0]} {at[1]})">'
        f'<circle r="{radius}"/><text y="{radius + 15}">{escape(told["label"])}</text></g>'
    )


def _table(graph: Any) -> str:
    """The same in words, for those who do not look."""
    label = dict(graph.nodes(data="label"))
    ranked = sorted(graph.edges(data=True), key=lambda edge: (-edge[2]["weight"], edge[:2]))
    rows = "".join(
        f"<tr><td>{arabic(label[one])}</td><td>{arabic(label[other])}</td><td>{told['weight']}</td>"
        f"<td>{escape(told['types'])}</td><td>{told['first']}</td><td>{told['last']}</td></tr>"
        for one, other, told in ranked
    )
    head = "".join(f'<th scope="col">{name}</th>' for name in ("one", "other", "events", "types", "first", "last"))
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    return f"<details><summary>All {len(ranked)} pairs as a table</summary>{table}</details>"


def _data(contacts: list[Contact]) -> str:
    records = [
        {
            "one": found.first.key,
            "other": found.second.key,
            "type": found.event.type,
            "kind": kind(found.event),
            "day": found.day.isoformat() if found.day else "",
            "document": found.document or "",
            "words": found.event.trigger.text,
            "topics": [topic.text for topic in found.event.topics],
        }
        for found in contacts
    ]
    return json.dumps(records, ensure_ascii=False).replace("<", "\\u003c")

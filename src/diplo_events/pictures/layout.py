"""Where the nodes of a network stand: each connected part laid out for itself, the parts beside each other.

Within a part, places are sought whose distances are those along its lines (stress majorisation, as Gansner, Koren and
North have it, 2004); then nodes are pushed apart until no label covers another.
"""

from __future__ import annotations

from itertools import combinations
from math import sqrt
from typing import Any, Final, NamedTuple

from diplo_events.pictures.picture import extra

_ROUNDS: Final = 150
_PUSHES: Final = 200
_MARGIN: Final = 0.3
_LETTER: Final = 0.085  # what a letter of a label takes, where neighbours are one apart
_TALL: Final = 0.56  # a circle with its label


class Point(NamedTuple):
    """A place on the plane, y downwards; neighbours are about one apart."""

    x: float
    y: float


def placed(graph: Any) -> dict[str, Point]:
    """Return a place for each node of a networkx graph whose nodes have a ``label``; equal graphs, equal places.

    Raises:
        InputError: the extra is not installed.
    """
    networkx = extra("networkx")
    parts = sorted(map(sorted, networkx.connected_components(graph)), key=lambda part: (-len(part), part))
    laid = [_without_overlaps(_laid_out(graph, part), graph) for part in parts]
    return _side_by_side(laid, graph)


def _laid_out(graph: Any, part: list[str]) -> dict[str, Point]:
    """Return places whose distances are near to those along the lines, the longest way across."""
    numpy, networkx = extra("numpy"), extra("networkx")
    steps = dict(networkx.all_pairs_shortest_path_length(graph.subgraph(part)))
    wanted = numpy.array([[steps[one][other] for other in part] for one in part], dtype=float)
    angles = numpy.arange(len(part)) * 2.399963  # a spiral of sunflower seeds: nowhere two in one place
    start = numpy.sqrt(numpy.arange(len(part)) + 0.5)[:, None] * numpy.column_stack(
        (numpy.cos(angles), numpy.sin(angles))
    )
    found = _stressed(numpy, start, wanted) if len(part) > 1 else start
    found -= found.mean(axis=0)
    _, _, axes = numpy.linalg.svd(found)  # of a lone node too
    return {node: Point(float(x), float(y)) for node, (x, y) in zip(part, found @ axes.T, strict=True)}


def _stressed(numpy: Any, places: Any, wanted: Any) -> Any:
    """Move all towards the distances that are wanted, near ones weighing most."""
    far = wanted + numpy.eye(len(wanted))
    weights = far**-2 - numpy.eye(len(wanted))
    laplacian = numpy.diag(weights.sum(axis=1)) - weights
    inverse = numpy.linalg.pinv(laplacian)
    for _ in range(_ROUNDS):
        apart = numpy.linalg.norm(places[:, None] - places[None], axis=2)
        pulls = -weights * wanted / numpy.maximum(apart, 1e-9)
        numpy.fill_diagonal(pulls, 0)
        numpy.fill_diagonal(pulls, -pulls.sum(axis=1))
        places = inverse @ pulls @ places
    return places


def _without_overlaps(places: dict[str, Point], graph: Any) -> dict[str, Point]:
    """Push apart what covers each other, by the shorter way."""
    for _ in range(_PUSHES):
        moved = False
        for one, other in combinations(places, 2):
            over, down = _overlap(places[one], places[other], _wide(graph, one), _wide(graph, other))
            if over > 0 and down > 0:
                places[one], places[other] = _pushed(places[one], places[other], over, down)
                moved = True
        if not moved:
            break
    return places


def _overlap(one: Point, other: Point, wide: float, other_wide: float) -> tuple[float, float]:
    return (wide + other_wide) / 2 - abs(one.x - other.x), _TALL - abs(one.y - other.y)


def _pushed(one: Point, other: Point, over: float, down: float) -> tuple[Point, Point]:
    if down <= over:
        step = (down / 2 + 0.01) * (1 if one.y <= other.y else -1)
        return Point(one.x, one.y - step), Point(other.x, other.y + step)
    step = (over / 2 + 0.01) * (1 if one.x <= other.x else -1)
    return Point(one.x - step, one.y), Point(other.x + step, other.y)


def _wide(graph: Any, node: str) -> float:
    return max(0.4, _LETTER * len(graph.nodes[node]["label"]) + 0.1)


def _side_by_side(parts: list[dict[str, Point]], graph: Any) -> dict[str, Point]:
    """Put the parts in rows, left to right, like words on a page that is wider than high."""
    boxes = [_box(part, graph) for part in parts]
    area = sum((right - left + _MARGIN) * (bottom - top + _MARGIN) for left, top, right, bottom in boxes)
    width = max([1.5 * sqrt(area), *(right - left for left, _, right, _ in boxes)])
    found: dict[str, Point] = {}
    x = y = height = 0.0
    for part, (left, top, right, bottom) in zip(parts, boxes, strict=True):
        if x and x + right - left > width:
            x, y, height = 0.0, y + height + _MARGIN, 0.0
        found |= {node: Point(x + place.x - left, y + place.y - top) for node, place in part.items()}
        x, height = x + right - left + _MARGIN, max(height, bottom - top)
    return found


def _box(part: dict[str, Point], graph: Any) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of all circles and labels."""
    return (
        min(place.x - _wide(graph, node) / 2 for node, place in part.items()),
        min(place.y for place in part.values()) - _TALL / 2,
        max(place.x + _wide(graph, node) / 2 for node, place in part.items()),
        max(place.y for place in part.values()) + _TALL / 2,
    )

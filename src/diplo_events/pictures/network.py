"""Who met whom: a graph of states and bodies, or of people, with a page to explore it and a picture of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from diplo_events.pictures.contacts import CONTACT_TYPES, contacts
from diplo_events.pictures.labels import Labels, counted
from diplo_events.pictures.layout import placed
from diplo_events.pictures.page import embedded, network_page
from diplo_events.pictures.picture import FAINT, INK, Picture, extra, new_figure, styled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from diplo_events.events import Answer
    from diplo_events.pictures.contacts import By, Contact, End

#: More than these nobody reads in one picture, nor would the layout be quick.
_MOST: Final = 40
_PAGE: Final = 150
_STATE, _PERSON = "#0072b2", "#009e73"


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """Contacts as a ``networkx.Graph``, and what they were.

    Nodes have ``label``, ``actor`` and ``contacts``; edges have ``weight`` (how many events), ``types`` ("2 meeting,
    1 visit"), ``first`` and ``last`` (days, "" where none is settled) and ``documents`` (how many).  All are plain
    values, so that ``networkx.write_graphml`` and its like will take the graph.

    A notebook shows the page; printed it is a list of the pairs.
    """

    graph: Any
    contacts: tuple[Contact, ...]

    def to_html(self, *, most: int = _PAGE, title: str = "Who met whom") -> str:
        """Return a page of its own to explore: drag, zoom, filter, and read the events behind each line.

        It fetches nothing.  Of more than ``most`` nodes it shows those with most contacts, and says so.
        """
        graph = self._core(most)
        return network_page(graph, placed(graph), self.contacts, title=self._title(title, graph))

    def picture(self, *, most: int = _MOST, title: str = "Who met whom") -> Picture:
        """Return the network as a picture; of more than ``most`` nodes those with most contacts, and it says so.

        Raises:
            InputError: the extra is not installed.
        """
        graph = self._core(most)
        with styled():
            return Picture(_drawn(graph, self._title(title, graph)), str(self))

    def save(self, path: Path | str) -> None:
        """Write an .html page, or a .png, .svg or .pdf picture.

        Raises:
            InputError: the path has another suffix.
        """
        path = Path(path)
        if path.suffix.lower() == ".html":
            path.write_text(self.to_html(), encoding="utf-8")
        else:
            self.picture().save(path)

    def _core(self, most: int) -> Any:
        ranked = sorted(self.graph.nodes, key=lambda node: (-self.graph.nodes[node]["contacts"], node))
        core = self.graph.subgraph(ranked[:most])
        return core.subgraph([node for node in core if core.degree(node)])  # who is left with nobody is left out

    def _title(self, title: str, graph: Any) -> str:
        shown, every = len(graph), len(self.graph)
        return f"{title} (the first {shown} of {every})" if shown < every else title

    def __str__(self) -> str:
        label = dict(self.graph.nodes(data="label"))
        ranked = sorted(self.graph.edges(data=True), key=lambda edge: (-edge[2]["weight"], edge[:2]))
        return "\n".join(f"{label[one]} – {label[other]}: {told['types']}" for one, other, told in ranked)

    def _repr_html_(self) -> str:
        return embedded(self.to_html())


def network(
    results: Iterable[Answer],
    *,
    by: By = "actor",
    types: Collection[str] = CONTACT_TYPES,
    status: Collection[str] = ("occurred",),
    names: Mapping[str, str] | None = None,
) -> Network:
    """Return who had to do with whom: states and bodies, or people with ``by="person"``.

    ``types`` and ``status`` say which events count; ``names`` are your own for some codes: ``{"OMN": "Oman"}``.

    Raises:
        InputError: the extra is not installed, or there is no such ``by``.
    """
    labels = Labels(names)
    found = contacts(results, by=by, types=types, status=status)
    graph = extra("networkx").Graph()
    together: defaultdict[tuple[str, str], list[Contact]] = defaultdict(list)
    counts: Counter[str] = Counter()
    ends: dict[str, End] = {}
    for one in found:
        together[one.first.key, one.second.key].append(one)
        counts.update((one.first.key, one.second.key))
        ends |= {one.first.key: one.first, one.second.key: one.second}
    for key, end in sorted(ends.items()):
        label = labels.of(key) if by == "actor" else end.label
        graph.add_node(key, label=label, actor=end.actor or "", contacts=counts[key])
    for pair, events in sorted(together.items()):
        graph.add_edge(*pair, **_told(events))
    return Network(graph, tuple(found))


def _told(found: list[Contact]) -> dict[str, str | int]:
    types = Counter(one.event.type for one in found)
    days = sorted(one.day.isoformat() for one in found if one.day)
    return {
        "weight": len(found),
        "types": counted(types),
        "first": days[0] if days else "",
        "last": days[-1] if days else "",
        "documents": len({one.document for one in found}),
    }


def _drawn(graph: Any, title: str) -> Any:
    places = placed(graph)
    across, down = (max((place[axis] for place in places.values()), default=0.0) + 1 for axis in (0, 1))
    width = min(13.0, max(6.0, 1.1 * across))
    figure = new_figure(width, min(13.0, max(3.0, 0.4 + width * down / across)))
    axes = figure.add_subplot()
    axes.set_title(title, loc="left", fontsize=11)
    axes.set_axis_off()
    if not places:
        axes.text(0.5, 0.5, "nothing to show", transform=axes.transAxes, ha="center", color=FAINT)
        return figure
    for one, other, told in graph.edges(data=True):
        first, second = places[one], places[other]
        width = 0.8 + 1.4 * sqrt(told["weight"] - 1)
        axes.plot((first.x, second.x), (first.y, second.y), color="#8c959f", linewidth=width, zorder=1)
    _nodes(axes, graph, places)
    axes.set_xlim(-0.3, across - 0.4)
    axes.set_ylim(down - 0.5, -0.1)
    axes.set_aspect("equal")
    return figure


def _nodes(axes: Any, graph: Any, places: Mapping[str, Any]) -> None:
    halo = [extra("matplotlib.patheffects").withStroke(linewidth=3, foreground="white")]
    for node, told in graph.nodes(data=True):
        place, size = places[node], 6 + 3 * sqrt(told["contacts"])
        colour = _STATE if told["actor"] == node else _PERSON
        axes.plot(place.x, place.y, "o", color=colour, markersize=size, markeredgecolor="white", zorder=2)
        axes.annotate(
            told["label"],
            (place.x, place.y),
            (0, -size / 2 - 2),
            textcoords="offset points",
            ha="center",
            va="top",
            fontsize=9,
            color=INK,
            path_effects=halo,
            zorder=3,
        )

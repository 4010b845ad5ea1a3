"""When: each event a dot on the line of its type."""

from __future__ import annotations

from collections import defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from diplo_events.events.frames import read_of
from diplo_events.pictures.labels import Labels, colour, in_order
from diplo_events.pictures.picture import FAINT, INK, Picture, extra, new_figure, styled

if TYPE_CHECKING:
    import datetime
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from diplo_events.events import Answer, BaseEvent

    Dated = tuple[datetime.date, BaseEvent]

#: So many events are written beside their dots; where there are more, the dots stand alone.
_LABELLED: Final = 60
_WIDTH: Final = 11.0
_LETTER: Final = 0.062  # inches that a letter of a label takes, about
_ROW: Final = 0.24  # inches between two rows of a type's dots
_GAP: Final = 0.6  # rows between two types


def timeline(
    results: Iterable[Answer],
    *,
    types: Collection[str] | None = None,
    status: Collection[str] = ("occurred",),
    names: Mapping[str, str] | None = None,
) -> Picture:
    """Draw when events were, a band a type, with who took part beside each dot where there is room.

    ``types`` None for all.  Events without a settled day are counted in the heading.  ``names`` are your own for some
    codes: ``{"OMN": "Oman"}``.

    Raises:
        InputError: the extra is not installed.
    """
    labels = Labels(names)
    events = [
        event
        for result in read_of(results)
        for event in result.events
        if (types is None or event.type in types) and event.status in status
    ]
    dated = sorted(((event.date, event) for event in events if event.date), key=lambda one: one[0])
    with styled():
        return Picture(_drawn(dated, len(events) - len(dated), labels), _words(dated, labels))


def _drawn(dated: Sequence[Dated], undated: int, labels: Labels) -> Any:
    rows = _rows(dated, labels)
    deep = dict.fromkeys(in_order(event.type for _, event in dated), 0)
    for (_, event), row in zip(dated, rows, strict=True):
        deep[event.type] = max(deep[event.type], row + 1)
    figure = new_figure(_WIDTH, 1.4 + _ROW * sum(deep.values()) + 0.15 * len(deep))
    axes = figure.add_subplot()
    tops = dict(zip(deep, accumulate(deep.values(), lambda top, rows: top + rows + _GAP, initial=0.0), strict=False))
    for (day, event), row in zip(dated, rows, strict=True):
        _dot(axes, day, tops[event.type] + row, event, sides(event, labels) if len(dated) <= _LABELLED else "")
    if dated:
        _bands(axes, tops, deep)
        _dates(axes, dated)
    else:
        axes.text(0.5, 0.5, "nothing to show", transform=axes.transAxes, ha="center", color=FAINT)
        axes.set_axis_off()
    heading = f"Timeline{f' ({undated} more without a settled day)' if undated else ''}"
    axes.set_title(heading, loc="left", fontsize=11)
    return figure


def _dot(axes: Any, day: datetime.date, height: float, event: BaseEvent, label: str) -> None:
    axes.plot(day, height, "o", color=colour(event.type), markersize=6, markeredgecolor="white")
    axes.annotate(label, (day, height), (6, 0), textcoords="offset points", va="center", fontsize=8, color=INK)


def _bands(axes: Any, tops: Mapping[str, float], deep: Mapping[str, int]) -> None:
    """A line between every two types, and each type's name beside its middle."""
    for top in list(tops.values())[1:]:
        axes.axhline(top - (1 + _GAP) / 2, color="#d0d7de", linewidth=0.7)
    axes.set_yticks([tops[band] + (deep[band] - 1) / 2 for band in deep], list(deep))
    axes.set_ylim(sum(deep.values()) + _GAP * len(deep) - (1 + _GAP) / 2, -(1 + _GAP) / 2)
    axes.tick_params(axis="y", length=0)


def _dates(axes: Any, dated: Sequence[Dated]) -> None:
    dates = extra("matplotlib.dates")
    first, last = (dates.date2num(day) for day in (dated[0][0], dated[-1][0]))
    span = max(last - first, 7)
    axes.set_xlim(first - 0.03 * span, last + 0.14 * span)
    axes.xaxis.set_major_locator(dates.AutoDateLocator(minticks=2, maxticks=9))
    axes.xaxis.set_major_formatter(dates.DateFormatter("%Y-%m-%d"))
    axes.grid(axis="x", color="#eaeef2")
    axes.set_axisbelow(True)


def _rows(dated: Sequence[Dated], labels: Labels) -> list[int]:
    """Return for each event the row of its band in which neither dot nor label meets another."""
    if not dated:
        return []
    days = max((dated[-1][0] - dated[0][0]).days, 7) / (_WIDTH * 0.72)  # in an inch
    free: defaultdict[str, list[float]] = defaultdict(list)  # where each row of a band is free from
    found = []
    for day, event in dated:
        letters = len(sides(event, labels)) if len(dated) <= _LABELLED else 0
        start = (day - dated[0][0]).days / days
        rows = free[event.type]
        row = next((row for row, end in enumerate(rows) if end <= start), len(rows))
        rows[row : row + 1] = [start + 0.2 + letters * _LETTER]
        found.append(row)
    return found


def sides(event: BaseEvent, labels: Labels) -> str:
    """Return who took part: names of states and bodies, each once."""
    actors = dict.fromkeys(one.actor for one in event.participants if one.actor)
    return " – ".join(map(labels.of, actors))


def _words(dated: Sequence[Dated], labels: Labels) -> str:
    return "\n".join(f"{day.isoformat()} {event.type}: {sides(event, labels)}" for day, event in dated)

"""When: each event a dot on the line of its type."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from diplo_events.pictures.days import dated, within
from diplo_events.pictures.labels import Labels, colour, in_order
from diplo_events.pictures.picture import FAINT, INK, Picture, extra, new_figure, styled

if TYPE_CHECKING:
    import datetime
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from diplo_events.events import Answer, BaseEvent

    OnDay = tuple[datetime.date, BaseEvent]

#: So many events have a dot each with its words; where there are more, each day has one.
_LABELLED: Final = 60
_WIDTH: Final = 11.0
_LETTER: Final = 0.062  # inches that a letter of a label takes, about
_ROW: Final = 0.24  # inches between two rows of a type's dots
_GAP: Final = 0.6  # rows between two types
_LARGEST: Final = 260  # square points: as high as a row and its gaps


def timeline(
    results: Iterable[Answer],
    *,
    types: Collection[str] | None = None,
    status: Collection[str] = ("occurred",),
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    or_published: bool = False,
    names: Mapping[str, str] | None = None,
) -> Picture:
    """Draw when events were, a band a type, with who took part beside each dot where there is room.

    ``types`` None for all.  Events without a settled day are counted in the heading; with ``or_published`` those of
    which the text says no time are taken to be of the day of publication.  ``names`` are your own for some codes:
    ``{"OMN": "Oman"}``.

    Raises:
        InputError: the extra is not installed.
    """
    labels = Labels(names)
    events = within(dated(results, types, status, or_published=or_published), since, until)
    found = sorted(((one.day, one.event) for one in events if one.day), key=lambda one: one[0])
    with styled():
        return Picture(_drawn(found, len(events) - len(found), labels), _words(found, labels))


class _Dot(NamedTuple):
    """A dot: its day, the band and the row in it, how many events it stands for, what is written beside it."""

    day: datetime.date
    type: str
    row: int = 0
    events: int = 1
    label: str = ""


def _drawn(found: Sequence[OnDay], undated: int, labels: Labels) -> Any:
    dots = _labelled(found, labels) if len(found) <= _LABELLED else _counted(found)
    deep = dict.fromkeys(in_order(dot.type for dot in dots), 0)
    for dot in dots:
        deep[dot.type] = max(deep[dot.type], dot.row + 1)
    figure = new_figure(_WIDTH, 1.4 + _ROW * sum(deep.values()) + 0.15 * len(deep))
    axes = figure.add_subplot()
    tops = dict(zip(deep, accumulate(deep.values(), lambda top, rows: top + rows + _GAP, initial=0.0), strict=False))
    for type_ in deep:
        _band(axes, [dot for dot in dots if dot.type == type_], tops[type_])
    if found:
        _bands(axes, tops, deep)
        _dates(axes, found)
    else:
        axes.text(0.5, 0.5, "nothing to show", transform=axes.transAxes, ha="center", color=FAINT)
        axes.set_axis_off()
    axes.set_title(_heading(len(found), undated), loc="left", fontsize=11)
    return figure


def _heading(dated: int, undated: int) -> str:
    larger = ["larger dots: more events that day"] if dated > _LABELLED else []
    more = [f"{undated} more without a settled day"] if undated else []
    return "Timeline" + (f" ({'; '.join(larger + more)})" if larger + more else "")


def _band(axes: Any, dots: Sequence[_Dot], top: float) -> None:
    sizes = [min(36 + 12 * (dot.events - 1), _LARGEST) for dot in dots]
    heights = [top + dot.row for dot in dots]
    axes.scatter([dot.day for dot in dots], heights, sizes, color=colour(dots[0].type), edgecolors="white")
    for dot, height in zip(dots, heights, strict=True):
        if dot.label:
            place = (dot.day, height)
            axes.annotate(dot.label, place, (6, 0), textcoords="offset points", va="center", fontsize=8, color=INK)


def _bands(axes: Any, tops: Mapping[str, float], deep: Mapping[str, int]) -> None:
    """A line between every two types, and each type's name beside its middle."""
    for top in list(tops.values())[1:]:
        axes.axhline(top - (1 + _GAP) / 2, color="#d0d7de", linewidth=0.7)
    axes.set_yticks([tops[band] + (deep[band] - 1) / 2 for band in deep], list(deep))
    axes.set_ylim(sum(deep.values()) + _GAP * len(deep) - (1 + _GAP) / 2, -(1 + _GAP) / 2)
    axes.tick_params(axis="y", length=0)


def _dates(axes: Any, found: Sequence[OnDay]) -> None:
    dates = extra("matplotlib.dates")
    first, last = (dates.date2num(day) for day in (found[0][0], found[-1][0]))
    span = max(last - first, 7)
    axes.set_xlim(first - 0.03 * span, last + 0.14 * span)
    axes.xaxis.set_major_locator(dates.AutoDateLocator(minticks=2, maxticks=9))
    axes.xaxis.set_major_formatter(dates.DateFormatter("%Y-%m-%d"))
    axes.grid(axis="x", color="#eaeef2")
    axes.set_axisbelow(True)


def _labelled(found: Sequence[OnDay], labels: Labels) -> list[_Dot]:
    """A dot an event, in the first row of its band where neither dot nor label meets another."""
    days = max((found[-1][0] - found[0][0]).days, 7) / (_WIDTH * 0.72) if found else 1  # in an inch
    free: defaultdict[str, list[float]] = defaultdict(list)  # where each row of a band is free from
    dots = []
    for day, event in found:
        label = sides(event, labels)
        start = (day - found[0][0]).days / days
        rows = free[event.type]
        row = next((row for row, end in enumerate(rows) if end <= start), len(rows))
        rows[row : row + 1] = [start + 0.2 + len(label) * _LETTER]
        dots.append(_Dot(day, event.type, row, label=label))
    return dots


def _counted(found: Sequence[OnDay]) -> list[_Dot]:
    """A dot a day, as large as there are events."""
    counts = Counter((day, event.type) for day, event in found)
    return [_Dot(day, type_, events=events) for (day, type_), events in counts.items()]


def sides(event: BaseEvent, labels: Labels) -> str:
    """Return who took part: names of states and bodies, each once."""
    actors = dict.fromkeys(one.actor for one in event.participants if one.actor)
    return " – ".join(map(labels.of, actors))


def _words(found: Sequence[OnDay], labels: Labels) -> str:
    return "\n".join(f"{day.isoformat()} {event.type}: {sides(event, labels)}" for day, event in found)

"""How often: contacts by pair, events by month, as bars."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import TYPE_CHECKING, Any

from diplo_events.pictures.contacts import CONTACT_TYPES, contacts
from diplo_events.pictures.days import dated, within
from diplo_events.pictures.labels import Labels, colour, counted, in_order
from diplo_events.pictures.picture import FAINT, Picture, new_figure, styled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from diplo_events.events import Answer

    #: How often each event type was seen, by what the bar stands for.
    Counts = Mapping[str, Counter[str]]


def pairs(
    results: Iterable[Answer],
    *,
    most: int = 15,
    types: Collection[str] = CONTACT_TYPES,
    status: Collection[str] = ("occurred",),
    names: Mapping[str, str] | None = None,
) -> Picture:
    """Draw how often states and bodies had to do with each other, the ``most`` frequent pairs, by event type.

    ``names`` are your own for some codes: ``{"OMN": "Oman"}``.

    Raises:
        InputError: the extra is not installed.
    """
    labels = Labels(names)
    counts: dict[str, Counter[str]] = {}
    for contact in contacts(results, types=types, status=status):
        name = f"{labels.of(contact.first.key)} – {labels.of(contact.second.key)}"
        counts.setdefault(name, Counter())[contact.event.type] += 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1].total(), item[0]))
    shown = dict(ranked[:most])
    with styled():
        figure = new_figure(8, 1.4 + 0.34 * max(len(shown), 3))
        axes = figure.add_subplot()
        _bars(axes.barh, list(shown.values()), "left")
        axes.set_yticks(range(len(shown)), list(shown))
        axes.invert_yaxis()
        axes.set_xlabel("events")
        _finish(figure, axes, axes.xaxis, shown.values(), f"Contacts by pair{_part(len(shown), len(counts))}")
    return Picture(figure, _words(shown))


def months(
    results: Iterable[Answer],
    *,
    types: Collection[str] | None = None,
    status: Collection[str] = ("occurred",),
    since: datetime.date | None = None,
    until: datetime.date | None = None,
    or_published: bool = False,
) -> Picture:
    """Draw how many events there were in each month, by type; ``types`` None for all.

    Months without any stand too.  Events whose month the text does not settle are counted in the heading; with
    ``or_published`` those of which it says no time are taken to be of the day of publication.

    Raises:
        InputError: the extra is not installed.
    """
    events = within(dated(results, types, status, or_published=or_published), since, until)
    found = [(one.month, one.event.type) for one in events if one.month]
    every = list(_from_to(min(month for month, _ in found), max(month for month, _ in found))) if found else []
    counts: dict[str, Counter[str]] = {f"{month:%Y-%m}": Counter() for month in every}
    for month, type_ in found:
        counts[f"{month:%Y-%m}"][type_] += 1
    with styled():
        figure = new_figure(min(max(6.0, 1.5 + 0.32 * len(every)), 14.0), 4)
        axes = figure.add_subplot()
        _bars(axes.bar, list(counts.values()), "bottom")
        axes.set_xticks(range(len(counts)), list(counts), rotation=45 if len(counts) > 8 else 0)
        _thinned(axes, len(counts))
        axes.set_ylabel("events")
        undated = len(events) - len(found)
        heading = f"Events by month{f' ({undated} more without a settled month)' if undated else ''}"
        _finish(figure, axes, axes.yaxis, counts.values(), heading)
    return Picture(figure, _words(counts))


def _from_to(first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
    while first <= last:
        yield first
        first = (first + datetime.timedelta(days=31)).replace(day=1)


def _bars(bar: Any, counts: Sequence[Counter[str]], base: str) -> None:
    """Draw a bar for each count, the types one upon another."""
    done = [0] * len(counts)
    for type_ in in_order(type_ for count in counts for type_ in count):
        sizes = [count[type_] for count in counts]
        bar(range(len(counts)), sizes, **{base: done}, color=colour(type_), label=type_)
        done = [one + size for one, size in zip(done, sizes, strict=True)]


def _thinned(axes: Any, count: int) -> None:
    """Write so many months only as fit beside each other."""
    step = 1 + count // 40
    for place, label in enumerate(axes.get_xticklabels()):
        label.set_visible(place % step == 0)


def _finish(figure: Any, axes: Any, axis: Any, counts: Iterable[Counter[str]], heading: str) -> None:
    axes.set_title(heading, loc="left", fontsize=11)
    axis.get_major_locator().set_params(integer=True)
    if any(counts):
        figure.legend(loc="outside lower center", ncols=4, frameon=False, fontsize=8)
    else:
        axes.text(0.5, 0.5, "nothing to show", transform=axes.transAxes, ha="center", color=FAINT)
        axes.set_axis_off()


def _part(shown: int, of: int) -> str:
    return f" (the first {shown} of {of})" if shown < of else ""


def _words(counts: Counts) -> str:
    """Return the numbers as lines: what the bar stands for, how many, of which types."""
    return "\n".join(
        f"{name}: {count.total()} ({counted(count)})".removesuffix(" ()") for name, count in counts.items()
    )

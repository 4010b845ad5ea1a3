"""The work of ``diplo-events picture``: what ``extract`` wrote, for the eye."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from diplo_events.cli.exporting import read_results
from diplo_events.cli.options import PictureKind
from diplo_events.cli.watching import Tally
from diplo_events.events import ErrorRecord, Result
from diplo_events.pictures import By, Network, Picture, months, network, pairs, timeline


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the command was asked for; the days are for timelines and months."""

    kind: PictureKind
    by: By
    since: date | None
    until: date | None
    or_published: bool

    def of(self, results: list[Result]) -> Network | Picture:
        """Draw the results."""
        match self.kind:
            case PictureKind.NETWORK:
                return network(results, by=self.by)
            case PictureKind.PAIRS:
                return pairs(results)
            case PictureKind.TIMELINE:
                return timeline(results, since=self.since, until=self.until, or_published=self.or_published)
            case PictureKind.MONTHS:
                return months(results, since=self.since, until=self.until, or_published=self.or_published)


def draw_files(files: list[str], asked: Drawing, output: Path, rules: list[str] | None) -> Tally:
    """Draw the results of all files; return how many documents there were and how many could not be read.

    Raises:
        InputError: a file is no such thing, the output's suffix is of no picture, or the extra is not installed.
        RuleError: a rule of the user's is wrong.
    """
    tally = Tally()
    answers = tally.of(read_results(files, rules))
    asked.of([one for one in answers if not isinstance(one, ErrorRecord)]).save(output)
    return tally

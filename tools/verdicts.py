"""Verdicts on disagreements with a register of office holders: read, matched with the disagreement, named."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

#: What a verdict may say, and what it means.
KINDS: Final = {
    "same": "one fact told otherwise: a term cut at each cabinet, the day a list was drawn up, another spelling",
    "either": "both dates can be defended: designated and sworn in, resigned and relieved",
    "other office": "the register counts the holder of an office that is listed here under its own name",
    "ours": "the register is wrong",
    "unknown": "nobody here knows it; nothing is listed",
}
Key = tuple[str, str, str, str]  # country, office, person as the register spells it, the register's dates


class Verdicts:
    """The verdicts of a file, by the row of the register that they judge.

    A verdict holds only as long as our side is what it was when it was given: a row that is corrected here is an open
    question again.
    """

    def __init__(self, rows: dict[Key, tuple[str, str]]) -> None:
        self._rows = rows

    @classmethod
    def read(cls, path: Path) -> Verdicts:
        """Read a file of verdicts; an unknown kind, a second verdict and one without a reason are errors."""
        rows: dict[Key, tuple[str, str]] = {}
        with path.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            for row in reader:
                key = row["country"], row["office"], row["person"], row["theirs"]
                if row["verdict"] not in KINDS or not row["reason"] or key in rows:
                    message = f"{path.name}, line {reader.line_num}: unknown verdict, no reason, or a second verdict"
                    raise ValueError(message)
                rows[key] = row["ours"], row["verdict"]
        return cls(rows)

    def on(self, country: str, office: str, person: str, theirs: str, ours: str) -> str:
        """Return the verdict on a disagreement, empty if there is none yet."""
        judged, verdict = self._rows.get((country, office, person, theirs), ("", ""))
        return verdict if judged == ours else ""

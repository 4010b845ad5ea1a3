"""What a distributed run says of itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Partition:
    """One file that was read and the one that was written: ``documents`` went in, and as many records came out."""

    source: str
    target: str
    documents: int
    failures: int  # of them answered by error records
    events: int
    words: int
    seconds: float
    isolated: bool = False  # read by processes of its own, since it had ended several workers


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run: the partitions read now, those found already written, and those that could not be read, with why.

    Each is sorted by the name of its source, so that two runs over the same folder report alike.
    """

    partitions: tuple[Partition, ...]
    present: tuple[str, ...]
    failed: dict[str, str]

    @property
    def documents(self) -> int:
        """How many documents were read now, each answered by one record."""
        return sum(partition.documents for partition in self.partitions)

    @property
    def events(self) -> int:
        """How many events were found in them."""
        return sum(partition.events for partition in self.partitions)

    @property
    def failures(self) -> int:
        """How many of them are answered by error records."""
        return sum(partition.failures for partition in self.partitions)

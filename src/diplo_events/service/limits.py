"""How much the service takes on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is refused, and after how long something is given up.

    ``max_bytes`` and ``max_documents`` are a request's; ``time_limit`` is a document's, in seconds.  ``waiting`` is how
    many requests may wait for a worker: one more is answered by 503 at once.  ``open_requests`` is how many may be
    open at all, those still being sent included, and ``body_seconds`` how long sending one may take.
    """

    workers: int = 2
    max_bytes: int = 1_000_000
    max_documents: int = 100
    time_limit: float = 10.0
    waiting: int = 16
    open_requests: int = 128
    body_seconds: float = 30.0

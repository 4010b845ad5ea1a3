"""Every error the library raises on purpose, as one tree.

::

    DiploEventsError
    ├── InputError            a document, a line or a file cannot be read as asked
    ├── LexiconError          no morphological lexicon, or one that cannot be built or read
    ├── GazetteerError        a gazetteer table breaks its columns, codes or dates
    ├── RuleError             a rule contradicts itself or names what does not exist
    ├── DocumentError         a document of many could not be read, where that ends the run
    └── WorkerError           a process that read documents for another died
        └── TimeLimitError    ... because its document took too long

Catch :class:`DiploEventsError` to catch them all.  Every message says what is wrong, where, and what to do next.
"""

from __future__ import annotations


class DiploEventsError(Exception):
    """The root of all errors raised by diplo-events."""


class InputError(DiploEventsError, ValueError):
    """A document cannot be read as asked: lone surrogates, a bad JSON line, a missing file."""


class LexiconError(DiploEventsError, RuntimeError):
    """No morphological lexicon can be found, compiled or loaded."""


class GazetteerError(DiploEventsError, ValueError):
    """A gazetteer table is wrong; the message names file, line and column."""


class RuleError(DiploEventsError, ValueError):
    """An extraction rule is wrong; the message names the rule and the words, and the file and line where there are any.

    ``words`` are those of the rule that the message is about: what to look for in its file.
    """

    def __init__(self, message: str, *, words: str = "") -> None:
        """Keep the words beside the message."""
        super().__init__(message)
        self.words = words


class DocumentError(DiploEventsError):
    """A document of many could not be read: ``id`` says which, ``type`` the class of what happened to it."""

    def __init__(self, id: str | None, type: str, message: str) -> None:  # noqa: A002
        """Keep the parts of the error record that would have stood in its place."""
        super().__init__(id, type, message)
        self.id, self.type, self.message = id, type, message

    def __str__(self) -> str:
        return f"document {self.id!r}: {self.type}: {self.message}"


class WorkerError(DiploEventsError, RuntimeError):
    """A worker process died, or none can be started."""


class TimeLimitError(WorkerError, TimeoutError):
    """A document took longer than it may; the process that read it was ended."""

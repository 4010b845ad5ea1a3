"""Every error the library raises on purpose, as one tree.

::

    DiploEventsError
    ├── InputError            a document, a line or a file cannot be read as asked
    ├── LexiconError          no morphological lexicon, or one that cannot be built or read
    ├── GazetteerError        a gazetteer table breaks its columns, codes or dates
    └── RuleError             a rule contradicts itself or names what does not exist

Catch :class:`DiploEventsError` to catch them all.  Every message says what is wrong, where, and what to do next.
"""


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

"""The extractor that the command line works with."""

from collections.abc import Sequence
from pathlib import Path

from diplo_events.extractor import Extractor, default_extractor
from diplo_events.gazetteer import Gazetteer
from diplo_events.morphology import Morphology
from diplo_events.rulebook import rulebook


def load_extractor(lexicon: str | None, tables: Path | None = None, *, rules: Sequence[str] | None = None) -> Extractor:
    """Build the extractor on the lexicon asked for, with the user's tables and rules laid over the shipped ones.

    Raises:
        GazetteerError: there is no table at ``tables``, or it is wrong.
        LexiconError: there is no such lexicon.
        RuleError: there is no rule at one of ``rules``, or it is wrong.
    """
    if lexicon is None and tables is None and not rules:
        return default_extractor()
    book = rulebook(*rules) if rules else None
    gazetteer = Gazetteer.default().with_overlay(tables) if tables else None
    return Extractor(rules=book, gazetteer=gazetteer, morphology=Morphology.load(lexicon))

"""The extractor that the command line works with."""

from pathlib import Path

from diplo_events.extractor import Extractor, default_extractor
from diplo_events.gazetteer import Gazetteer
from diplo_events.morphology import Morphology


def load_extractor(lexicon: str | None, tables: Path | None = None) -> Extractor:
    """Build the extractor on the lexicon asked for, with the user's tables laid over the shipped ones.

    Raises:
        GazetteerError: there is no table at ``tables``, or it is wrong.
        LexiconError: there is no such lexicon.
    """
    if lexicon is None and tables is None:
        return default_extractor()
    gazetteer = Gazetteer.default().with_overlay(tables) if tables else None
    return Extractor(gazetteer=gazetteer, morphology=Morphology.load(lexicon))

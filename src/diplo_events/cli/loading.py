"""The extractor that the command line works with."""

from diplo_events.extractor import Extractor, default_extractor
from diplo_events.morphology import Morphology


def load_extractor(lexicon: str | None) -> Extractor:
    """Build the extractor on the lexicon asked for.

    Raises:
        LexiconError: there is no such lexicon.
    """
    return default_extractor() if lexicon is None else Extractor(morphology=Morphology.load(lexicon))

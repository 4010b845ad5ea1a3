"""Arabic morphology: the only door to camel_tools.

Importing this package loads nothing; constructing :class:`Morphology` imports camel_tools and loads a lexicon.
"""

from diplo_events.morphology.analyser import Morphology
from diplo_events.morphology.lexicon import (
    LexiconInfo,
    LexiconSource,
    build_lexicon,
    installed_databases,
    lexicon_info,
    lexicon_path,
)

__all__ = [
    "LexiconInfo",
    "LexiconSource",
    "Morphology",
    "build_lexicon",
    "installed_databases",
    "lexicon_info",
    "lexicon_path",
]

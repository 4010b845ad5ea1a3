"""The command line: ``diplo-events extract | analyze | schema | lexicon | gazetteer``."""

from diplo_events.collecting import loading

with loading():
    from diplo_events.cli.app import main

__all__ = ["main"]

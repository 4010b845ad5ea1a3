"""Importing camel_tools where its downloads cannot be had.

Its import reads ``$CAMELTOOLS_DATA/catalogue.json`` (by default below ``~/.camel_tools``), creates that folder in the
home directory, and fetches a missing catalogue from the network.  Here it always finds one: the user's own, or an
empty one in our cache.  Nothing of the user's is written to, except where ``CAMELTOOLS_DATA`` names a folder without
a catalogue: the import would download one into it, an empty one is put there instead.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
import threading
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from diplo_events.errors import LexiconError
from diplo_events.morphology.cache import cache_dir

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_VARIABLE: Final = "CAMELTOOLS_DATA"
_CATALOGUE: Final = {
    "version": "1.6.0",
    "packages": {},
    "components": {
        "MorphologyDB": {"default": "embedded", "datasets": {"embedded": {"path": "morphology_db/embedded"}}}
    },
}
_LOCK: Final = threading.Lock()


def import_camel(name: str) -> ModuleType:
    """Import a module of camel_tools without network access and without touching the user's set-up.

    Raises:
        LexiconError: camel_tools is not installed, or a catalogue of the user's cannot be read.
    """
    with _LOCK, _prepared(), warnings.catch_warnings():
        # docopt, which camel_tools draws in, has invalid escapes: with warnings as errors it could not be compiled.
        warnings.simplefilter("ignore")
        try:
            return importlib.import_module(name)
        except ImportError as error:
            raise LexiconError(
                f"camel_tools cannot be imported ({error}): pip install 'camel-tools>=1.6,<1.7'"
            ) from error
        except (ValueError, KeyError) as error:
            raise LexiconError(
                f"camel_tools cannot read its catalogue {data_home() / 'catalogue.json'} ({error}): "
                "delete that file or run `camel_data -u`"
            ) from error


def user_data() -> Path | None:
    """Return the camel_tools data folder the user has: ``$CAMELTOOLS_DATA``, or the default one if it is in use."""
    named = os.environ.get(_VARIABLE)
    if named is not None:
        return Path(named).expanduser().absolute()
    folder = _default_folder()
    return folder if folder is not None and (folder / "catalogue.json").exists() else None


def data_home() -> Path:
    """Return the folder camel_tools is given: the user's, else one in our cache."""
    return user_data() or cache_dir() / "camel_tools"


def _default_folder() -> Path | None:
    try:
        home = Path.home()
    except RuntimeError:  # no home directory at all
        return None
    return home / ("AppData/Roaming/camel_tools" if sys.platform == "win32" else ".camel_tools")


@contextmanager
def _prepared() -> Iterator[None]:
    """Set the stage for the import: a catalogue, the variable, and a home whose folder exists already."""
    if "camel_tools.data" in sys.modules:
        yield
        return
    folder, home = data_home(), _default_folder()
    provide_catalogue(folder)
    changes = {_VARIABLE: str(folder)}
    if home is None or not home.exists():
        # camel_tools would create its folder in the home directory; let it do so in ours.
        changes |= {"HOME": str(cache_dir() / "home"), "USERPROFILE": str(cache_dir() / "home")}
    with _environment(changes):
        yield


@contextmanager
def _environment(changes: dict[str, str]) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in changes}
    os.environ.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def provide_catalogue(folder: Path) -> None:
    """Put the smallest valid catalogue into ``folder`` unless it has one; never overwrites, never half-written."""
    target = folder / "catalogue.json"
    if target.exists():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".json")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(_CATALOGUE, file)
        temporary = Path(name)
        temporary.chmod(0o644)
        _publish(temporary, target)
    except OSError as error:
        raise LexiconError(
            f"no catalogue can be written to {folder} ({error.strerror}): set DIPLO_EVENTS_CACHE to a writable folder"
        ) from error


def _publish(temporary: Path, target: Path) -> None:
    """Give a finished file its name; if another process was faster, its file stays."""
    try:
        target.hardlink_to(temporary)
    except FileExistsError:
        temporary.unlink()
    except OSError:  # a file system without hard links
        temporary.replace(target)
    else:
        temporary.unlink()

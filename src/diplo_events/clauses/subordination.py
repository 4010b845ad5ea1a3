"""What opens a clause of its own: a subordinator, or a participle that tells what is said or done meanwhile."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.participles import (
    ACCUSATIVE,
    SAYING_KEYS,
    SAYING_MEANWHILE,
    goes_with_subject,
    once_more,
    set_off,
)
from diplo_events.clauses.phrase_words import EXPECTING

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Words that open a clause of their own.
_SUBORDINATORS: Final = frozenset(
    "ان انه انها انهم انهما اننا انني بان بانه بانها بانهم بانهما باننا لان لانه لانها لانهم لاننا حيث بينما فيما "
    "كما لكن لكنه لكنها لكنهم لكنهما لكننا اذ اذا عندما حين حينما ريثما مما بعدما قبلما كي لكي حتي ولو بل اي وذلك "
    "ذلك علما اما".split()
)
_SO: Final = ("فان", "فانه", "فانها")
_OTHER: Final = "غير"
_IN: Final = "في"
#: Words that open a clause where their neighbours say so.
_OTHERS: Final = frozenset({*_SO, _OTHER, _IN})
#: «من المقرر أن يلتقي»: what follows belongs to the same clause.
_MODALS: Final = EXPECTING | {"المحتمل", "الممكن", "يمكن", "يجب", "ينبغي"}
#: «حتى الآن»، «حتى اللحظة».
_NOW: Final = frozenset({"الان", "اللحظه", "الساعه", "اليوم", "تاريخه", "حينه"})


_PRESENT: Final = frozenset({"بحضور", "بمشاركه", "برفقه", "بمعيه"})

#: Words remembered with whether they can open a clause.
_CACHE: Final = 2**13


def _without_and(key: str) -> str:
    return key[1:] if key[:1] == "و" and len(key) > 2 else key


@lru_cache(_CACHE)
def _may_open(key: str) -> bool:
    """Tell whether a word can open a clause by its letters alone: three in four cannot, and are let go at one look."""
    bare = _without_and(key)
    return bare in _SUBORDINATORS or bare in _OTHERS or key.endswith(ACCUSATIVE)


def opens_clause(view: View, position: int) -> bool:
    """Tell whether the word opens a subordinate or new main clause."""
    key = view.key(position)
    if position in view.covered or not _may_open(key):
        return False
    bare = _without_and(key)
    later = bare == "فيما" and view.key(position + 1) == "بعد"  # «وسيعقدان فيما بعد اجتماعا»
    present = bare == "ذلك" and view.key(position + 1) in _PRESENT  # «استقبل الوزير السفير، وذلك بحضور نائبه»
    if later or present or (bare == "ان" and view.key(position - 1) in _MODALS):
        return False
    if bare in _OTHERS:
        return _neighbours_open(view, position, bare)
    if (bare == "حتي" and _is_until(view, position)) or (bare == "اي" and not _explains(view, position)):
        return False
    return bare in _SUBORDINATORS or says_meanwhile(view, position)


def _neighbours_open(view: View, position: int, bare: str) -> bool:
    """«غير أنه», but «تصريحات غير مقبولة»; «في حين شدد الوزير»; «وبحسب البيان، فإن دمشق رفضت»."""
    if bare == _OTHER:
        return view.key(position + 1).startswith("ان")
    return view.key(position + 1) == "حين" if bare == _IN else view.is_comma(position - 1)


def _is_until(view: View, position: int) -> bool:
    """«شملت جولته حتى الآن كينيا»، «تستمر حتى السبت»: a time, no clause, follows."""
    return view.key(position + 1) in _NOW or view.date(position + 1) is not None


def _explains(view: View, position: int) -> bool:
    """«يوم السبت، أي غدا»; but «نفى عقد أي لقاء», where the word only says that it may be any."""
    following = view.reading(position + 1)
    any_one = following is not None and following.pos == "noun" and "Al_det" not in following.proclitics
    return position + 1 in view.covered or not any_one or view.is_comma(position - 1)


def says_meanwhile(view: View, position: int) -> bool:
    """Tell whether an indefinite participle of saying stands here: «مؤكدا»، «، مؤكدة أن»."""
    key = view.key(position)
    reading = view.reading(position)
    if reading is None or not key.endswith(ACCUSATIVE) or "Al_det" in reading.proclitics or position in view.covered:
        return False
    bare = key.removeprefix("و") if view.conjoined(position) else key
    stem = bare.removesuffix("ين") if bare.endswith("ين") else bare[:-1]
    forms = {stem, stem.removeprefix("و")}  # «وملوحا»: unknown
    if reading.lemma not in SAYING_MEANWHILE and SAYING_KEYS.isdisjoint(forms):
        return False  # asked before its neighbours are: one word in hundreds is a participle of saying
    if not (key.endswith("ا") or _is_apart(view, position, key)) or once_more(view, position):
        return False
    again = bare == "مجددا"  # «سيلتقيان مجددا الأحد»: once more
    return not again or not (view.is_stop(position + 1) or view.date(position + 1) or view.preposition(position + 1))


def _is_apart(view: View, position: int, key: str) -> bool:
    """«، مشيرة إلى أن»، «الوزيران معربين عن»: a feminine, dual or plural participle that is no adjective."""
    reports = key.endswith("ه") and _leads_to_report(view, position)
    return reports or goes_with_subject(view, position) or set_off(view, position)


def _leads_to_report(view: View, position: int) -> bool:
    """«، مشيرة إلى أن»: a feminine participle that is no adjective of the noun before it."""
    led = view.preposition(position + 1)
    following = view.key(position + 1 if led is None else led[1]).removeprefix("ب")
    return (view.is_comma(position - 1) or view.conjoined(position)) and following.startswith("ان")

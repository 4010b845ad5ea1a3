"""What is said of a topic, or of the encounter before it: «حول الأزمة معلقة»، «حول نزاع كشمير تأجلت»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrases import after_definite

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

__all__ = ["predicates", "says_of_another"]

_WAS: Final = frozenset({"كان", "كانت"})


def predicates(view: View, position: int) -> bool:
    """«محادثات السلام معلقة»: an indefinite adjective right behind a definite noun says something of it."""
    reading, before = view.reading(position), view.reading(position - 1)
    if reading is None or before is None or position in view.covered or position - 1 in view.covered:
        return False
    if view.key(position).endswith("يا"):  # «مستجدات الأوضاع إقليميا ودوليا»
        return False
    following = view.reading(position + 1)  # «الشراكة متعددة الأبعاد»
    if following is not None and following.pos == "noun" and "Al_det" in following.proclitics[:1]:
        return False
    return reading.pos == "adj" and not reading.proclitics and not reading.enclitic and "Al_det" in before.proclitics


def says_of_another(view: View, position: int) -> bool:
    """Tell whether a verb here is no relative clause of the noun before: that is definite, or of another gender.

    «بشأن الجسر كان من المقرر عقدها»: what was to take place is the encounter.
    """
    return after_definite(view, position) or _disagrees(view, position) or _was_due(view, position)


def _was_due(view: View, position: int) -> bool:
    return view.key(position) in _WAS and view.key(position + 1) == "من"


def _disagrees(view: View, position: int) -> bool:
    """«المحادثات بشأن نزاع كشمير تأجلت»: a verb of the feminine behind a noun that is none."""
    verb, noun = view.reading(position), view.reading(position - 1)
    if verb is None or noun is None or noun.pos not in {"noun", "noun_prop"} or view.reading(position + 1) is None:
        return False
    man = noun.num == "s" and noun.gen == noun.form_gen == "m" and not noun.enclitic
    return man and verb.pos == "verb" and verb.per == "3" and verb.gen == "f" and not verb.enclitic

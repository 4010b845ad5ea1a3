"""Pieces of a sentence that were said: where a quotation or a report begins and ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import THAT_IT
from diplo_events.document import Clause, FunctionKind, PredicateKind
from diplo_events.matching.report import STOPS, report_end

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: What opens a reported clause, folded.
THAT: Final = THAT_IT | frozenset("انهم انهما انني اننا بانهم بانهما بانني باننا فان فانه فانها".split())
#: Marks of quotation, with that which closes each.
OPENING: Final = {"«": "»", "“": "”", '"': '"', "”": "“"}
CLOSING: Final = frozenset({"»", "”", '"', "“"})


@dataclass(frozen=True, slots=True)
class Content:
    """The tokens of what was said, and whether they are the speaker's own words."""

    first: int
    last: int
    quoted: bool = False


def closing(view: View, place: int) -> int:
    """Return where the quotation ends that opens here: its closing mark, or the end of the sentence."""
    mark = OPENING[view.tokens[place].form]
    ends = (end for end in range(place + 1, len(view)) if view.tokens[end].form in {mark, *CLOSING})
    return next(ends, len(view) - 1)


def cut(view: View, first: int) -> Content | None:
    """Return the content that begins here: to the end of its quotation, or of the report."""
    while first < len(view) and (view.is_comma(first) or view.key(first) in {":", "..", "..."}):
        first += 1
    if first >= len(view):
        return None
    opens = first + (view.key(first) in THAT)
    if opens < len(view) and view.tokens[opens].form in OPENING:
        close = closing(view, opens)
        if _ends_there(view, close + 1):
            return _trimmed(view, opens + 1, close, quoted=True)
    return _trimmed(view, first, report_end(view, first))


def _ends_there(view: View, place: int) -> bool:
    """Tell whether the report is over behind a quotation: «"..."، في إشارة إلى» comments on it, «"..." وأن» goes on."""
    while place < len(view) and view.is_mark(place) and not view.is_comma(place) and view.key(place) not in STOPS:
        place += 1
    if place >= len(view) or view.key(place) in STOPS or report_end(view, place) == place:
        return True
    return view.is_comma(place) and view.key(place + 1).removeprefix("و") not in THAT


#: So far behind who said it the comma stands: «وكما أعلن الوزير في بيان أمس، ستبدأ».
_FRONTED: Final = 6
#: What stands loose at the end of an excerpt; «و» written apart joins what follows it.
_LOOSE: Final = STOPS | {"..", "...", "-", "–", ":", "و"}


def before(view: View, clause: Clause) -> Content | None:
    """«"..." قال الوزير»، «..., حسبما ذكر الوزير»، «..., بحسب الوزارة»: what was said stands before."""
    last = min(clause.first, clause.predicate.first)
    named = _bare(view, last - 1) in {"حسبما", "وفقما", "كما", "ما", "لما"}
    source = clause.predicate.kind is PredicateKind.SOURCE
    last -= 1 if named else 0
    while last > 0 and (view.is_comma(last - 1) or _bare(view, last - 1) in {"بحسب", "حسب", "وفق", "وفقا", "ل"}):
        last -= 1
    closed = last > 0 and view.tokens[last - 1].form in CLOSING
    if closed and (opening := _opened(view, last - 1)) is not None:
        return _trimmed(view, opening + 1, last - 1, quoted=True)
    if not (named or source):
        return None
    first = next((place + 1 for place in range(last - 1, -1, -1) if view.key(place) in STOPS | {":"}), 0)
    return _trimmed(view, first, last) or (_fronted(view, clause) if named else None)


def _bare(view: View, place: int) -> str:
    """Return the key of the word here, without the «و» that opens a sentence: «ووفقا لما أكده»."""
    key = view.key(place)
    return key.removeprefix("و") if place == 0 or view.key(place - 1) in STOPS else key


def _fronted(view: View, clause: Clause) -> Content | None:
    """«وفقا لما أكده الوزير، تبدأ الهدنة غدا»: what was said follows the comma behind who said it."""
    behind = max(clause.predicate.last, *(item.last for item in clause.all(FunctionKind.SUBJECT)), 0)
    comma = next((place for place in range(behind, min(behind + _FRONTED, len(view))) if view.is_comma(place)), None)
    return None if comma is None else cut(view, comma + 1)


def _opened(view: View, close: int) -> int | None:
    marks = {"»": "«", "”": "“", '"': '"', "“": "”"}
    mark = marks[view.tokens[close].form]
    return next((place for place in range(close - 1, -1, -1) if view.tokens[place].form == mark), None)


def _trimmed(view: View, first: int, last: int, *, quoted: bool = False) -> Content | None:
    while first < last and view.is_mark(first) and view.tokens[first].form not in OPENING:
        first += 1
    while last > first and (view.is_comma(last - 1) or view.key(last - 1) in _LOOSE):
        last -= 1
    while quoted and last > first and view.is_mark(last - 1) and view.key(last - 1) != ")":
        last -= 1
    return Content(first, last, quoted) if last > first else None

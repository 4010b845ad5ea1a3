"""Where one sentence of a line ends and the next begins.

A mark that could end a sentence does so unless something speaks against it: an open quotation, an initial, a list
number, a bracket around the mark.  Everything looks at neighbouring tokens only, so the cost grows with the line.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from diplo_events.document import WORDS, Token, TokenKind
from diplo_events.text.connectives import begins_with_and, opens_a_clause

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    _Rule = Callable[[Sequence[Token], int, int], bool]

__all__ = ["split"]

#: A quotation longer than this many tokens is cut like ordinary text.
LONGEST_QUOTATION: Final = 60
#: « , و...» parts two sentences only if each side has at least so many tokens.
SHORTEST_CLAUSE: Final = 6

#: How far to look for the words before a mark and the marks behind it; a bound keeps rows of «!!!» cheap.
_REACH: Final = 40

#: Titles, and the names of Latin letters: «جيه. كيه. رولينغ»، «بي. إم. دبليو».
_ABBREVIATIONS: Final = frozenset(
    {"Mr", "Mrs", "Ms", "Dr", "St", "Prof", "Gen", "No", "vs", "ود", "وم", "وأ", "لد", "بد", "أد", "وأد"}
    | {"بي", "سي", "دي", "إي", "إف", "جي", "إتش", "آي", "جيه", "جاي", "كيه", "كاي", "إل", "إم", "إن", "أو", "كيو"}
    | {"آر", "إس", "تي", "يو", "في", "دبليو", "إكس", "واي", "أيه", "إيه"}
)
_COMMAS: Final = frozenset("،,؛;:")
_CLOSING_BRACKETS: Final = frozenset(")]}﴾")
_OPENING: Final = frozenset("«‹“„‟‘‛")
_CLOSING: Final = frozenset("»›”’")
_FAMILY: Final = {
    **dict.fromkeys("«»", "guillemet"),
    **dict.fromkeys("‹›", "angle"),
    **dict.fromkeys('“”„‟"＂', "double"),
    **dict.fromkeys("‘’‚‛'＇", "single"),
}


def split(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return the sentences of one line as pairs of token positions, the second excluded; together they hold all."""
    if not tokens:
        return []
    borders = [0, *_cuts(tokens), len(tokens)]
    return list(pairwise(borders))


def _cuts(tokens: Sequence[Token]) -> list[int]:
    cuts: list[int] = []
    quoted = _quoted(tokens)
    first = 0
    for index in (index for index, token in enumerate(tokens) if token.form in _ENDINGS):
        if index < first or not _ends(tokens, first, index, quoted):
            continue
        first = _past_closers(tokens, index + 1)
        cuts.append(first)
    return [cut for cut in cuts if cut < len(tokens) and (cut != cuts[-1] or _has_word(tokens, cut, len(tokens)))]


def _ends(tokens: Sequence[Token], first: int, index: int, quoted: bytearray) -> bool:
    if quoted[index] and not _ends_with_quotation(tokens, index, quoted):
        return False
    return (
        _has_word(tokens, max(first, index - _REACH), index)
        and not _goes_on(tokens, index)
        and _ENDINGS[tokens[index].form](tokens, first, index)
    )


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a comma follows: «(ما العمل؟)، قال الوزير»."""
    after = _past_closers(tokens, index + 1)
    return after < len(tokens) and tokens[after].form in _COMMAS


def _ends_with_quotation(tokens: Sequence[Token], index: int, quoted: bytearray) -> bool:
    """«... بلادنا." وأضاف»: the stop is the quotation's last mark and a new clause follows it."""
    after = _past_closers(tokens, index + 1)
    return after > index + 1 and (after == len(tokens) or (not quoted[after] and begins_with_and(tokens[after].key)))


def _past_closers(tokens: Sequence[Token], index: int) -> int:
    """Skip what clings to the end of a sentence: further marks, closing quotes and brackets."""
    limit = min(len(tokens), index + _REACH)
    while index < limit and not tokens[index].spaced and _clings(tokens, index):
        index += 1
    return index


def _clings(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.kind is TokenKind.QUOTE:
        return token.text not in _OPENING and (
            index + 1 == len(tokens) or tokens[index + 1].spaced or token.text in _CLOSING
        )
    return token.form in _CLOSING_BRACKETS or token.form in _MARKS_OF_END


def _has_word(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(tokens[index].kind in WORDS for index in range(first, last))


def _full_stop(tokens: Sequence[Token], first: int, index: int) -> bool:
    if index + 1 == len(tokens):
        return True
    before, after = tokens[index - 1], tokens[index + 1]
    if not after.spaced and after.kind is TokenKind.LATIN:
        return False
    return tokens[index].spaced or not (_is_initial(tokens, index - 1) or _is_list_number(before, first, index))


def _is_initial(tokens: Sequence[Token], index: int) -> bool:
    """«د.»، «ا.ف.ب»، «J.»; but «1436 هـ.» is the end of a date."""
    token = tokens[index]
    if token.form in _ABBREVIATIONS:
        return True
    single = len(token.form) == 1 and (token.kind is TokenKind.WORD or token.form.isupper())
    return single and not (index and tokens[index - 1].kind is TokenKind.NUMBER)


def _is_list_number(before: Token, first: int, index: int) -> bool:
    return before.kind is TokenKind.NUMBER and index - 1 == first


def _question(tokens: Sequence[Token], _first: int, index: int) -> bool:
    """«(؟)» and «(!)» are a writer's aside."""
    return tokens[index - 1].form != "("


def _ellipsis(tokens: Sequence[Token], _first: int, index: int) -> bool:
    """Three dots end a sentence unless they introduce a quotation."""
    return index + 1 == len(tokens) or tokens[index + 1].kind is not TokenKind.QUOTE


def _two_dots(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Two dots are a colon or a pause («قال الوزير.. إن») unless a new clause follows them («.. وأضاف»)."""
    if index + 1 == len(tokens):
        return True
    return begins_with_and(tokens[index + 1].key) and index - first >= SHORTEST_CLAUSE and _runs_on(tokens, index + 1)


def _lone_comma(tokens: Sequence[Token], first: int, index: int) -> bool:
    """« , وقال ...»: some pages write a comma between blanks where others write a full stop."""
    comma, after = tokens[index], tokens[index + 1 : index + 2]
    if comma.text != "," or not comma.spaced or not after or not after[0].spaced:
        return False
    return (
        opens_a_clause(after[0].form, after[0].key) and index - first >= SHORTEST_CLAUSE and _runs_on(tokens, index + 1)
    )


def _runs_on(tokens: Sequence[Token], first: int) -> bool:
    following = tokens[first : first + SHORTEST_CLAUSE]
    return len(following) == SHORTEST_CLAUSE and not any(token.form in {",", ".", ".."} for token in following)


_ENDINGS: Final[dict[str, _Rule]] = {
    ".": _full_stop,
    "۔": _full_stop,
    "!": _question,
    "?": _question,
    "؟": _question,
    "..": _two_dots,
    "...": _ellipsis,
    ",": _lone_comma,
}
_MARKS_OF_END: Final = frozenset(_ENDINGS) - {","}


def _quoted(tokens: Sequence[Token]) -> bytearray:
    """Mark the tokens inside a balanced quotation of ordinary length, its own marks included."""
    inside = bytearray(len(tokens))
    for first, last in _quotations(tokens):
        if last - first <= LONGEST_QUOTATION:
            inside[first : last + 1] = b"\1" * (last + 1 - first)
    return inside


def _quotations(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Pair the quotation marks of one line; a mark without a partner pairs with none."""
    stack: list[tuple[str, int]] = []
    depth: Counter[str] = Counter()
    for index, token in enumerate(tokens):
        if token.kind is not TokenKind.QUOTE:
            continue
        family = _FAMILY[token.form]
        if _is_opening(tokens, index, is_open=depth[family] > 0):
            stack.append((family, index))
            depth[family] += 1
        elif depth[family]:
            yield _close(stack, depth, family), index


def _close(stack: list[tuple[str, int]], depth: Counter[str], family: str) -> int:
    """Drop what stands above the last open mark of this family, and return that mark's position."""
    while True:
        popped, index = stack.pop()
        depth[popped] -= 1
        if popped == family:
            return index


def _is_opening(tokens: Sequence[Token], index: int, *, is_open: bool) -> bool:
    """Trust the glyph, then the blanks around it: pages mix up “ and ”, and " has no direction at all."""
    token = tokens[index]
    touches_next = index + 1 < len(tokens) and not tokens[index + 1].spaced
    if token.text in _OPENING:
        return token.text == "«" or not is_open or token.spaced or touches_next
    if is_open:
        return token.text not in _CLOSING and token.spaced and touches_next
    return token.text not in "»›" and (touches_next or token.spaced)

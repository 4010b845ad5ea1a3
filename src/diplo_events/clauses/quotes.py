"""Which marks open and close quotations; newspapers are named between two closing ones too: «لـ»المدينة»: ...»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENING: Final = frozenset({"«", "“"})
_CLOSING: Final = frozenset({"»", "”"})
#: A name between two closing marks has at most so many words.
_NAME: Final = 4


def turns(forms: Sequence[str]) -> list[int]:
    """Return 1 for each mark that opens a quotation, -1 for each that closes one, 0 for other words.

    >>> turns(["قال", "«", "نعم", "»"])
    [0, 1, 0, -1]
    >>> turns(["قال", "ل", "»", "المدينة", "»", ":", "«", "نعم", "»"])
    [0, 0, 1, 0, -1, 0, 1, 0, -1]
    >>> turns(["نعم", "»", "وأضاف"])
    [0, -1, 0]
    """
    found, depth = [], 0
    for place, form in enumerate(forms):
        turn = (form in _OPENING) - (form in _CLOSING)
        if turn < 0 and depth == 0 and _opens_name(forms, place):
            turn = 1
        depth = max(0, depth + turn)
        found.append(turn)
    return found


def _opens_name(forms: Sequence[str], place: int) -> bool:
    """Tell whether another closing mark follows so soon that the two enclose a name."""
    near = forms[place + 1 : place + 2 + _NAME]
    closing = next((one for one, form in enumerate(near) if form in _CLOSING), None)
    return bool(closing) and not any(form in _OPENING for form in near[:closing])

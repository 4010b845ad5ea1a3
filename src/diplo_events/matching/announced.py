"""Nouns of a stance that are spelled as verbs: what somebody announces, and no stance of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import Clause, FunctionKind, MentionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Verbs whose object is a stance: «أعلنت رفضها».
_ANNOUNCING: Final = frozenset({"أعلن", "أكد", "جدد", "أبدى", "أظهر", "كرر", "أبلغ"})
_ANNOUNCED: Final = 14


def is_announced(view: View, clause: Clause) -> bool:
    """«أكدت الوزارة رفضها الحصار»: behind a verb and its subject «رفضها» is what she stressed."""
    place = clause.predicate.first
    before = _before_date(view, place)
    subject, following = view.covered.get(before), view.covered.get(place + 1)
    own = {one.actor for item in clause.all(FunctionKind.SUBJECT) for one in item.mentions}
    owned = following is not None and (following.reference == "possessive" or _is_state(following, own))
    nouns = [one for one in view.tokens[place].readings if one.pos == "noun"]
    if view.conjoined(place):
        return False
    if nouns and view.is_verb(place - 1) and view.may_be(place - 1, _ANNOUNCING):  # «الخارجية تعلن رفض مالي للخطة»
        return True
    announces = subject is not None and view.may_be(subject.first - 1, _ANNOUNCING)
    if announces and before < place - 1 and any("Al_det" not in one.proclitics for one in nouns):
        return True  # «أعلنت كوبا، الثلاثاء، رفض سفرائها»: no verb stands beside another without «و»
    if subject is None or not view.is_verb(subject.first - 1):
        return any(owned or one.enclitic.endswith("_poss") for one in nouns) and _by_verb_before(view, place)
    return any(one.enclitic.endswith("_poss") or (owned and before == place - 1) for one in nouns)


def _is_state(mention: Mention, actors: set[str | None]) -> bool:
    """«أعلن الوزير الكيني، أمس، رفض كينيا»: nobody refuses his own state."""
    return mention.kind is MentionKind.COUNTRY and mention.reference is None and mention.actor in actors


def _by_verb_before(view: View, place: int) -> bool:
    """«أعلنت كينيا، في وقت سابق، رفضها»، «أكدت الحكومة المكلفة من المجلس رفضها»: the object of the verb before."""
    for before in range(place - 1, max(-1, place - _ANNOUNCED), -1):
        if view.is_verb(before):
            return view.may_be(before, _ANNOUNCING) and not view.is_relative(before - 1)
        if view.is_stop(before) or view.subordinates(before) or view.is_relative(before):
            return False
    return False


def _before_date(view: View, place: int) -> int:
    """«أعلنت إسرائيل، الأربعاء، رفضها»: where the words end that stand before the date in commas."""
    before = place - 1
    while before > 0:
        date = view.covered.get(before)
        if date is not None and date.kind is MentionKind.DATE:
            before = date.first - 1
        elif view.is_comma(before):
            before -= 1
        else:
            break
    return before

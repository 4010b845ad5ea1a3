"""Whether the verb of a relative clause tells of its head, or is somebody else's: «القائد الذي أكدت الحكومة أنه»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.agreement import SAYING, agrees, can_follow_as_subject

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: The gender of the noun that a relative pronoun in the singular stands for.
_GENDERS: Final = {"التي": "f", "الذي": "m"}
_SAYING_OF: Final = SAYING | {"وصف", "سمى"}


def tells_of_head(view: View, position: int, head: Mention) -> bool:
    """«القائد الذي أكدت الحكومة أنه»: of a verb of saying that does not agree with it the head is no subject.

    Nor is it where somebody else stands right behind the verb: «القائد الذي أعلن الجيش مقتله».
    """
    reading = view.reading(position)
    if reading is None or not view.is_relative(position - 1):
        return False
    if reading.enclitic.endswith("_dobj") and _in_construct(view, head):  # «قرارات المجلس التي رفضتها»
        return True
    if _of_other_gender(view, position):
        return True
    if reading.lemma not in _SAYING_OF:
        return False
    if not agrees(view, position, head) or reading.enclitic.endswith("_dobj"):  # «إيران التي وصفوها»
        return True
    group, _ = actor_group(view, position + 1)
    return bool(group) and view.preposition(position + 1) is None and can_follow_as_subject(view, position, group)


def _of_other_gender(view: View, position: int) -> bool:
    """«الاتفاقية مع مالي، والتي ناقش بنودها»: the pronoun's gender is not the verb's, so it stands for no subject."""
    gender = next((one for word, one in _GENDERS.items() if view.key(position - 1).endswith(word)), None)
    verbs = [one for one in view.tokens[position].readings if one.pos == "verb"]
    return gender is not None and bool(verbs) and all(one.gen not in {gender, "na"} for one in verbs)


def _in_construct(view: View, head: Mention) -> bool:
    """«قرارات المجلس»: what a pronoun of the relative clause goes back to is the noun before."""
    before = view.reading(head.first - 1)
    return before is not None and before.pos == "noun" and not before.enclitic and "Al_det" not in before.proclitics

"""What looks like a statement and is none: a guest is welcomed, a masdar says why, a noun is spelled as a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention

_WELCOMING: Final = frozenset({"رحب", "مرحب"})
#: «رحب به»، «رحبت بهم».
_HIM: Final = frozenset({"به", "بها", "بهما"})
_THEM: Final = frozenset({"بهم", "بهن"})
#: How a guest comes (lemmas).
_COMING: Final = frozenset("وصل زار استقبل حضر قدم حل دخل هبط".split())
#: So far behind the verb the pronoun may stand: «رحب بدوره به».
_NEAR: Final = 3
_DELEGATIONS: Final = frozenset({"delegation", "envoy"})
_BY: Final = "ب"
#: «قدموا تضامنا مع الشعب»: masdars that tell with what in mind something is done, spelled as verbs of two.
_MINDED: Final = frozenset("تضامن دعم تأييد رفض احتجاج اعتراض تحفظ استنكار تنديد شجب إدانة ترحيب تقدير".split())
_AIMING: Final = frozenset({"مع", "ل", "على", "ب", "من", "إلى"})
#: «فرضية طلب المشاركة»، «احتمال رفض الخطة»: nouns whose genitive is an act that is thought of.
_THOUGHT_OF: Final = frozenset(
    "فرضية احتمال إمكانية إمكان حالة حال خيار سيناريو فكرة مبدأ مسألة قضية حق ضرورة عدم".split()
)


def welcomes_guest(view: View, clause: Clause) -> bool:
    """«رحب الرئيس بالمبعوث الأممي»: a guest is greeted; «رحب الرئيس بتعيين المبعوث» backs an act."""
    if clause.predicate.lemma not in _WELCOMING:
        return False
    if _greets_him(view, clause.predicate.last):
        return True
    welcomed = [item for item in clause.all(FunctionKind.PREPOSITION, _BY) if item.mentions]
    return any(_is_guest(one) for item in welcomed[:1] for one in item.mentions[:1])


def _greets_him(view: View, position: int) -> bool:
    """«وصل الرئيس إلى روما حيث رحب به الملك»: with a pronoun, him who has just come; «بهم» are people anyhow."""
    near = [view.key(place) for place in range(position, min(position + _NEAR, len(view)))]
    if any(key in _THEM for key in near[:1]):
        return True
    came = any(view.is_verb(place) and view.may_be(place, _COMING) for place in range(position))
    return came and any(key in _HIM for key in near)


def _is_guest(mention: Mention) -> bool:
    return mention.kind in PERSONS or mention.position in _DELEGATIONS


def says_why(view: View, clause: Clause) -> bool:
    """«وصل الوفد تضامنا مع الشعب»: an accusative behind another verb, no verb of two."""
    place = clause.predicate.first
    token, following = view.tokens[place], view.preposition(place + 1)
    if not token.form.endswith("ا") or view.conjoined(place) or following is None or following[0] not in _AIMING:
        return False
    nouns = (one for one in token.readings if one.pos == "noun" and one.lemma in _MINDED and not one.enclitic)
    return any(one.cas == "a" for one in nouns) and not named_behind(clause)


def is_thought_of(view: View, clause: Clause) -> bool:
    """«فرضية طلب المشاركة»: a noun that another governs, though it may be read as a verb."""
    place = clause.predicate.first
    before = view.reading(place - 1)
    governed = before is not None and before.pos == "noun" and before.lemma in _THOUGHT_OF and not before.enclitic
    nouns = any(one.pos == "noun" and not one.proclitics for one in view.tokens[place].readings)
    return governed and nouns and before is not None and "Al_det" not in before.proclitics


def named_behind(clause: Clause) -> bool:
    """Tell whether somebody is named as subject behind the verb."""
    subjects = clause.all(FunctionKind.SUBJECT)
    return any(item.mentions and item.first >= clause.predicate.last for item in subjects)

"""Who is told of with an encounter and met nobody there: at whose sitting it was, of whom it was about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import TALKED_OVER
from diplo_events.clauses.phrases import on_margin
from diplo_events.document import Clause, Function, FunctionKind, MentionKind, PredicateKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

__all__ = ["is_of_matter", "is_of_setting", "is_quoted"]

#: What the General Assembly holds (lemmas), its name, and whose it is, where that is told.
_ENCOUNTERS: Final = frozenset({"اجتماع", "لقاء", "محادثة", "مباحثة", "مشاورة", "جلسة"})
_BOTH: Final = frozenset({"3d_poss", "3mp_poss"})
_SITTINGS: Final = frozenset({"اجتماع", "دورة", "جلسة", "لقاء"})
_ASSEMBLY: Final = "جمعية العامة"
_OF_ALL: Final = frozenset({"UN", None})
#: Verbs whose object «ب» leads to, and what leads to the encounter between.
_PRAISING: Final = frozenset({"أشاد", "نوه", "ندد", "اعتز"})
_AT: Final = frozenset({"خلال", "اثناء", "في", "مستهل", "ختام", "بدايه", "افتتاح", "لدي"})
#: Words that make an encounter the time of something else.
_DURING: Final = frozenset({"خلال", "اثناء", "ضمن", "غضون"})


def is_of_matter(view: View, clause: Clause, function: Function) -> bool:
    """«ناقش الطرفان مطالب الدول، وعلى رأسها كينيا»: where the two sides talk, an object is what they talk about."""
    if function.kind is not FunctionKind.OBJECT or clause.predicate.lemma not in TALKED_OVER:
        return False
    subjects = [mention for item in clause.all(FunctionKind.SUBJECT) for mention in item.mentions]
    return any(one.reference == "sides" and one.number == "d" for one in subjects)


def is_quoted(view: View, clause: Clause, function: Function) -> bool:
    """«في مؤتمر صحفي مع نظيره، "الرسالة واضحة لفلان"»: who is named within the words of a speaker took no part.

    «محادثات مع حركة "حماس"» quotes a name.
    """
    place = function.first
    within = place > clause.predicate.last and view.quoted(place) and view.quoted(place - 1)
    return within and not (view.quoted(clause.predicate.first) or view.quoted(len(view)))  # a mark left open


def is_of_setting(view: View, clause: Clause, function: Function) -> bool:
    """«التقاه على هامش اجتماع للحركة بالوزير»، «خلال اجتماعات الجمعية العامة»: nobody told of here sat there.

    An encounter on whose margin others meet has no side behind «ب», nor a body's sitting one behind «مع»; the
    sittings of a body are a season.
    """
    if _is_of_all_states(clause):
        return True
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    if function.preposition == "ب" and _is_praised(view, clause):
        return True
    if function.preposition == "ل" and _is_theirs(view, clause):
        return True
    if function.preposition in {"ب", "مع", "بحضور"}:
        held = function.preposition == "ب" or _is_sitting(clause)
        return held and on_margin(view, clause.predicate.first)
    return function.kind is FunctionKind.HOST and _is_season(view, clause)


def _is_theirs(view: View, clause: Clause) -> bool:
    """«خلال اجتماعهما على نتائج زيارته لمالي»: who meets is told by the pronoun, and «ل» leads elsewhere."""
    noun = view.reading(clause.predicate.first)
    return noun is not None and noun.enclitic in _BOTH and clause.predicate.lemma in _ENCOUNTERS


def _is_praised(view: View, clause: Clause) -> bool:
    """«أشاد الوزير خلال الاجتماع بالرئيس الكيني»: behind an encounter known already, «ب» is the verb's."""
    noun, first = view.reading(clause.predicate.first), clause.predicate.first
    known = noun is not None and "Al_det" in noun.proclitics and view.key(first - 1).removeprefix("و") in _AT
    verb = next((view.reading(place) for place in range(first - 1, -1, -1) if view.is_verb(place)), None)
    return known and verb is not None and verb.lemma in _PRAISING


def _is_of_all_states(clause: Clause) -> bool:
    """«لحضور اجتماعات الجمعية العامة للأمم المتحدة»: everybody comes, so that nobody meets anybody by it."""
    if clause.predicate.kind is PredicateKind.VERB or clause.predicate.lemma not in _SITTINGS:
        return False
    owners = (item for item in clause.functions if item.kind is FunctionKind.GENITIVE or item.preposition == "ل")
    bodies = (one for item in owners for one in item.mentions if one.kind is MentionKind.ORGANISATION)
    return any(one.actor in _OF_ALL and _ASSEMBLY in one.text for one in bodies)


def _is_season(view: View, clause: Clause) -> bool:
    noun, first = view.reading(clause.predicate.first), clause.predicate.first
    many = noun is not None and noun.num == "p" and noun.lemma == "اجتماع"
    return many and _is_sitting(clause) and view.key(first - 1).removeprefix("و") in _DURING


def _is_sitting(clause: Clause) -> bool:
    """«قمة المجموعة»، «اجتماعات الجمعية العامة»."""
    bodies = [one for item in clause.all(FunctionKind.GENITIVE) for one in item.mentions]
    return bool(bodies) and all(one.kind is MentionKind.ORGANISATION for one in bodies)

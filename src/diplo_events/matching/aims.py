"""What somebody comes for: «وصل للقاء نظيره»، «لإجراء محادثات»، «للمشاركة في القمة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.acts import ERRANDS
from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.document import TokenKind
from diplo_events.matching.scope import ADJECTIVES, TAKING_PART

if TYPE_CHECKING:
    from diplo_events.matching.scope import Scope

#: «لإجراء محادثات»، «لحضور القمة»، «للمشاركة في القمة»: what somebody comes for.
BRINGING: Final = frozenset("إجراء عقد بدء حضور استئناف ترتيب تنظيم أداء قيام تناول".split())
_ON_JOURNEY: Final = frozenset({"زيارة", "جولة", "رحلة", "مهمة", "دعوة"})
#: So far before «وللمشاركة» the purpose may stand that it is joined to.
_FURTHER: Final = 10
#: Verbs behind which «ل» leads to what is felt, or answered: it has been.
_FEELING: Final = frozenset("أسف تأسف ندم امتعض ارتاح استاء غضب حزن سر تعرض خضع استجاب".split())
_SPANS: Final = frozenset({"ساعة", "يوم", "أسبوع", "شهر"})


def purpose_of(scope: Scope) -> int | None:
    """Return where «ل» leads to the masdar: «للقاء نظيره»، «لإجراء محادثات»، «لإجراء «حوار سياسي»»."""
    quoted = scope.first > 0 and scope.view.tokens[scope.first - 1].kind is TokenKind.QUOTE
    carrier = scope.first - 1 - quoted
    own, before = scope.view.reading(scope.first), scope.view.reading(carrier)
    if own is not None and "li_prep" in own.proclitics:
        return scope.first
    carried = before is not None and before.lemma in BRINGING and "li_prep" in before.proclitics
    return carrier if carried else _taking_part(scope) or _purpose_before(scope)


def _purpose_before(scope: Scope) -> int | None:
    """«للقاء الرئيس والاجتماع مع الوزير»: «ل» leads to the masdar that this one is joined to."""
    if not (scope.is_masdar and scope.view.conjoined(scope.first)):
        return None
    for place in range(scope.first - 1, max(-1, scope.first - ADJECTIVES), -1):
        if scope.view.is_mark(place) or scope.view.is_verb(place):
            return None
        noun = scope.view.reading(place) if place not in scope.view.covered else None
        if noun is not None and noun.lemma in ERRANDS and "li_prep" in noun.proclitics:
            return place
        if noun is not None and noun.lemma in ENCOUNTERS:
            return place if "li_prep" in noun.proclitics else None
    return None


def _taking_part(scope: Scope) -> int | None:
    """«للمشاركة في القمة»، «للمشاركة اليوم في القمة»."""
    place = scope.first - 2
    date = scope.view.covered.get(place)
    if date is not None and scope.view.date(date.first) is not None:
        place = date.first - 1
    noun = scope.view.reading(place) if scope.key(scope.first - 1) == "في" else None
    taking_part = noun is not None and noun.lemma in TAKING_PART and "li_prep" in noun.proclitics
    return place if taking_part else None


def led_by_li(scope: Scope) -> bool:
    """«وصل للقاء نظيره»; «تلبية لدعوة»، «اهتماما لزيارة»: behind a noun «ل» is no purpose."""
    place = purpose_of(scope)
    if place is None:
        return False
    place = _first_purpose(scope, place)
    before = scope.view.reading(place - 1)
    noun = before is not None and before.pos.startswith(("noun", "adj")) and place - 1 not in scope.view.covered
    if before is not None and before.lemma in _SPANS:  # «زيارة تستغرق ثلاثة أيام لإجراء محادثات»
        return True
    felt = before is not None and before.pos == "verb" and before.lemma in _FEELING  # «تأسف لطرد سفيرها»
    return not (noun or felt) or _travels(scope, place - 1)


def _first_purpose(scope: Scope, place: int) -> int:
    """«وصل في زيارة لبحث الأزمة وللمشاركة في القمة»: where the purpose stands to which «و» joins this one."""
    if not scope.view.conjoined(place):
        return place
    for one in range(place - 1, max(scope.words.start, place - _FURTHER) - 1, -1):
        if scope.view.is_mark(one) or scope.view.is_verb(one):
            return place
        noun = scope.view.reading(one) if one not in scope.view.covered else None
        if noun is not None and "li_prep" in noun.proclitics and is_masdar(noun) and not scope.view.conjoined(one):
            return one
    return place


def _travels(scope: Scope, place: int) -> bool:
    """«وصل في زيارة رسمية لإجراء محادثات»، «وصل بدعوة كريمة للقاء نظيره»، «توجه إلى الشرق الأوسط للقاء نظيره»."""
    while place > 0 and (adjective := scope.view.reading(place)) is not None and adjective.pos.startswith("adj"):
        place -= 1
    noun = scope.view.reading(place)
    if noun is None or noun.lemma not in _ON_JOURNEY:
        return noun is not None and scope.key(place - 1) == "الي" and not is_masdar(noun)
    return "bi_prep" in noun.proclitics or scope.key(place - 1) == "في"

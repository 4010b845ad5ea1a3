"""What is told of an event and denied: «نفى ما نشرته الصحف عن لقاء»، «الأنباء التي زعمت أن»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.matching.scope import REACH

if TYPE_CHECKING:
    from diplo_events.matching.scope import Scope

#: «الأنباء عن لقاء»، «ما نشرته الصحف عن لقاء»: what is told of an encounter, and may be denied.
_RUMOURS: Final = frozenset("نبأ خبر تقرير معلومة شائعة إشاعة مزعم زعم ادعاء تسريب".split())
#: Those that go about before anybody confirms them, and what leads to what they are of.
_HEARSAY: Final = frozenset("نبأ شائعة إشاعة تسريب مزعم".split())
_ABOUT: Final = frozenset({"عن", "حول", "بشان"})
_SPREAD: Final = frozenset("تردد أشاع شاع أورد نشر تناقل ذكر تداول نقل قال بث روج أثار ورد زعم أذاع".split())
_WHAT: Final = frozenset({"ما", "لما", "بما", "مما"})
_DENYING: Final = frozenset({"نفى", "نفي", "كذب", "تكذيب", "فند", "دحض", "أنكر"})
_UNTRUE: Final = frozenset(
    {("عدم", "صحه"), ("بعدم", "صحه"), ("لا", "صحه"), ("لا", "اساس"), ("عار", "عن"), ("عاريه", "عن"), ("غير", "صحيح")}
    | {("غير", "صحيحه"), ("غير", "دقيق"), ("غير", "دقيقه"), ("محض", "افتراء"), ("محض", "كذب")}
)
#: So far before the encounter, and before the rumour of it, the words stand that deny it.
_FAR: Final = 16


def disclaimed(scope: Scope) -> bool:
    """«نفى ما نشرته الصحف عن لقاء»، «لا صحة للأنباء عن لقاء»، «ما قيل عن لقاء عار عن الصحة»."""
    if scope.lies_within():
        return False
    rumour = _rumour(scope) if scope.is_masdar else None
    rumour = _claim(scope) if rumour is None else rumour
    return rumour is not None and (_denied_before(scope, rumour) or _untrue(scope))


def rumoured(scope: Scope) -> bool:
    """«ترددت أنباء عن عقد لقاء»، «شائعات حول زيارة»: it may have been, or be to come, and nobody has confirmed it."""
    rumour = _rumour(scope) if scope.is_masdar and not scope.lies_within() else None
    if rumour is None or not scope.view.may_be(rumour, _HEARSAY) or scope.key(rumour + 1) not in _ABOUT:
        return False
    told = scope.view.reading(rumour)
    return told is not None and told.num == "p" and not told.enclitic


def _claim(scope: Scope) -> int | None:
    """«الأنباء التي زعمت أن الوزير التقاه»: return where the word stands for what somebody told, «أن» behind it."""
    view, start = scope.view, scope.words.start
    if view.key(start - 1) not in {"ان", "بان"}:
        return None
    for place in range(start - 2, max(start - 2 - REACH, -1), -1):
        if view.is_stop(place) or view.is_comma(place):
            return None
        if view.may_be(place, _RUMOURS) and place not in view.covered and view.is_relative(place + 1):
            return place
    return None


def _rumour(scope: Scope) -> int | None:
    """Return where the word stands for what is told of the encounter, up to a comma."""
    view = scope.view
    for place in range(scope.first - 1, max(scope.words.start, scope.first - _FAR) - 1, -1):
        if view.is_comma(place) or view.is_stop(place):
            return None
        told = scope.key(place) in _WHAT and view.may_be(place + 1, _SPREAD)
        if told or (view.may_be(place, _RUMOURS) and place not in view.covered):
            return place
    return None


def _denied_before(scope: Scope, rumour: int) -> bool:
    view = scope.view
    for place in range(rumour - 1, max(-1, rumour - 1 - _FAR), -1):
        if view.is_stop(place):
            return False
        if view.may_be(place, _DENYING) or (scope.key(place), scope.key(place + 1)) in _UNTRUE:
            return True
    return False


def _untrue(scope: Scope) -> bool:
    """«... عار عن الصحة»: what is said of the rumour behind the encounter."""
    view = scope.view
    for place in range(scope.clause.predicate.last, min(scope.clause.predicate.last + 2 * _FAR, len(view))):
        if view.is_stop(place):
            return False
        if (view.key(place), view.key(place + 1)) in _UNTRUE:
            return True
    return False

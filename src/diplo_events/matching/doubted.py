"""What is said not to be planned, likely or sure: «من غير المقرر أن»، «من المستبعد أن»، «ليس من المؤكد عقد لقاء»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.matching.scope import Scope

#: «من غير المقرر»، «ليس من المتوقع»: what there is no plan for, or is not thought to come (folded).
_PLANNED: Final = frozenset("المقرر المتوقع المرتقب المنتظر المرجح المحتمل الوارد المخطط المزمع المفترض".split())
#: «من المستبعد أن»، «بات مستبعدا أن»: what is thought not to come.
_RULED_OUT: Final = frozenset({"المستبعد", "مستبعدا", "يستبعد"})
#: «ليس من المؤكد»، «من غير الواضح»: what nobody knows.
_SURE: Final = frozenset("الموكد المحسوم الواضح المعروف الاكيد المعلوم المضمون".split())
_KNOWN: Final = frozenset("موكدا موكد محسوما محسوم واضحا واضح معروفا معروف اكيدا".split())
#: «لم يتقرر بعد أي لقاء»: what nobody has settled; of one that is agreed on only the day may be open.
_SETTLED: Final = frozenset("يتقرر تتقرر يحسم تحسم يتاكد تتاكد يتحدد تتحدد يقر يتضح".split())
_DAYS: Final = frozenset({"موعد", "الموعد", "تاريخ", "مكان", "توقيت", "موعدا"})
_NOT: Final = frozenset("ليس يكن غير".split())
_OUT_OF: Final = "من"
_THAT: Final = "ان"
#: «لم يسبق لوزير الخارجية الروسي أن»: so far before «أن».
_PRECEDING: Final = frozenset({"يسبق", "تسبق"})
#: «لم نسمع أن»: what nobody has heard of; «لم يثبت أن»، «لا دليل على أن»: what nobody has shown (folded).
_HEARD: Final = frozenset("نسمع يسمع تسمع اسمع يبلغنا".split())
_SHOWN: Final = frozenset("يثبت تثبت يتاكد تتاكد يتضح يتبين".split())
_PROOF: Final = frozenset("دليل ادله موشر موشرات اثبات معلومات تاكيد".split())
_NONE_OF: Final = frozenset({"لا", "ولا", "دون", "بدون", "اي"})
_UNHEARD: Final = 3
_NEVER: Final = frozenset({"لم", "فلم"})
_NEAR: Final = 8
_OPEN_NEAR: Final = 5


def unplanned(scope: Scope) -> bool:
    """«من غير المقرر أن يلتقي»، «ليس من المتوقع أن يزور»، «من المستبعد أن يصل»: it will not take place."""
    if scope.lies_within():
        return False
    return any(_is_denied(scope, place, _PLANNED) or _is_ruled_out(scope, place) for place in _places(scope))


def never_before(scope: Scope) -> bool:
    """«لم يسبق للوزير أن زار برن»، «لم يسبق أن التقى»: it has not come about."""
    view, that = scope.view, scope.first - 1
    if scope.lies_within() or view.key(that) != _THAT:
        return False
    near = range(max(1, that - _NEAR), that)
    return any(view.key(place) in _PRECEDING and view.key(place - 1).removeprefix("و") in _NEVER for place in near)


def unheard_of(scope: Scope) -> bool:
    """«لم نسمع أن كينيا استدعت السفير»: nobody has heard of it."""
    that = _that(scope)
    return that is not None and _is_never(scope, that, _HEARD)


def unproven(scope: Scope) -> bool:
    """«لم يثبت أن الوزير التقى»، «لا دليل على أن الوزير التقى»: nobody has shown it."""
    that = _that(scope)
    if that is None:
        return False
    key = scope.view.key
    proof = key(that - 1) == "علي" and key(that - 2) in _PROOF and key(that - 3) in _NONE_OF
    return proof or _is_never(scope, that, _SHOWN)


def _that(scope: Scope) -> int | None:
    """Return where «أن» stands that opens the predicate's clause."""
    that = scope.words.start - 1
    return that if that > 1 and scope.view.key(that) == _THAT and not scope.lies_within() else None


def _is_never(scope: Scope, that: int, words: frozenset[str]) -> bool:
    """«لم نسمع أن»، «لم يثبت حتى الآن أن»."""
    near = range(max(1, that - _UNHEARD), that)
    return any(scope.view.key(one) in words and scope.view.key(one - 1).removeprefix("و") in _NEVER for one in near)


def unsure(scope: Scope) -> bool:
    """«ليس من المؤكد أن يلتقي»، «من غير الواضح ما إذا كان»، «ليس من المستبعد أن»: it may take place."""
    if _is_open(scope):
        return True
    if scope.lies_within():
        return False
    places = _places(scope)
    if any(_is_denied(scope, place, _RULED_OUT) for place in places):
        return True
    known = (place for place in places if scope.view.key(place) in _KNOWN)
    return any(_is_denied(scope, place, _SURE) for place in places) or any(
        scope.view.key(place - 1).removeprefix("و") in _NOT for place in known
    )


def _is_open(scope: Scope) -> bool:
    """«لم يتقرر بعد أي لقاء»، «لم تحسم زيارته بعد», but «لم يتحدد بعد موعد اللقاء»."""
    if not scope.is_masdar:
        return False
    view = scope.view
    near = range(max(1, scope.first - _OPEN_NEAR), scope.first)
    if not _DAYS.isdisjoint(map(view.key, near)) or any(map(view.is_mark, near)):
        return False
    return any(view.key(place) in _SETTLED and view.key(place - 1).removeprefix("و") in _NEVER for place in near)


def _places(scope: Scope) -> tuple[int, ...]:
    """The places before the predicate, and the word that «أن» is of: «ليس من المؤكد أن»."""
    that = scope.words.start - 1
    ruling = (that - 1,) if that > 0 and scope.view.key(that) == _THAT else ()
    return (*ruling, *scope.before)


def _is_ruled_out(scope: Scope, place: int) -> bool:
    """«من المستبعد أن يصل»، «من المستبعد عقد قمة»، «ليس من المستبعد أن يصل»: the last may yet come."""
    key, before = scope.view.key(place), scope.view.key(place - 1).removeprefix("و")
    told = scope.view.key(place + 1) == _THAT or before == _OUT_OF
    return key in _RULED_OUT and told and not {before, scope.view.key(place - 2).removeprefix("و")} & _NOT


def _is_denied(scope: Scope, place: int, words: frozenset[str]) -> bool:
    """«من غير المقرر»، «ليس من المقرر»، «لم يكن من المقرر»."""
    if scope.view.key(place) not in words:
        return False
    before, first = (scope.view.key(place - back).removeprefix("و") for back in (1, 2))
    return (before == "غير" and first == _OUT_OF) or (before == _OUT_OF and first in _NOT)

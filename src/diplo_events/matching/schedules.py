"""Plans told in the present tense: «يلتقي الرئيس غدا ...» of a schedule, the imperfect that opens a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import ENCOUNTERS, TALKS, THAT_WORDS
from diplo_events.document import PERSONS, FunctionKind, PredicateKind, Zone
from diplo_events.matching.scope import TAKING_PLACE

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Function
    from diplo_events.matching.scope import Scope

#: Verbs of what goes on for long: their imperfect tells of now.
_LASTING: Final = frozenset({"تفاوض", "تشاور", "تحاور", "تواصل"})
_TALKING: Final = frozenset({"بحث", "ناقش", "تباحث", "تدارس"})
_THAT_IT: Final = frozenset({"انها", "بانها"})
_RANKING: Final = frozenset({"اعتبر", "عد", "مثل", "شكل"})
#: What makes an imperfect tell of now or of once: «يزور حاليا»، «كان يستقبل»، «وهو يلتقي»، «قبل أن يلتقي».
_NOW: Final = frozenset({"حاليا", "الان"})
#: «للمرة الثانية تستدعي برلين السفير»: who counts has seen it happen.
NOT_AHEAD: Final = frozenset("هو هي هما هم كان كانت كانا كانوا بينما قبل بعد للمره".split())
#: «أول وزير يزور برن منذ عامين»: an imperfect that describes its noun tells of what somebody did.
_RANKS: Final = frozenset({"اول", "اخر", "ثاني", "ثالث"})
#: «خلال أيام»، «خلال الساعات القليلة المقبلة»، but «خلال أيام قليلة مضت»؛ and so far behind the predicate.
_SPANS: Final = frozenset({"ايام", "ساعات", "اسابيع", "اسبوع", "ساعه"})
_COMING: Final = frozenset({"القادمه", "المقبله", "القادم", "المقبل"})
_GONE: Final = frozenset({"مضت", "خلت", "ماضيه", "من"})
_ANNOUNCING: Final = frozenset({"أعلن", "كشف", "أكد", "ذكر", "قال", "أفاد", "أوضح"})
_SOON_REACH: Final = 12
_RANK_REACH: Final = 6


def ahead(scope: Scope) -> bool:
    """«يلتقي الوزير اليوم نظيره»: in running text the imperfect of an encounter tells what is to come.

    Contacts and talks that somebody «يجري», and sides that «تتفاوض», are at it already.
    """
    predicate = scope.clause.predicate
    held = predicate.light in {"أجرى", "جرى"} and not _by_official(scope)  # «تجري واشنطن اتصالات»
    if predicate.light in _RANKING:  # «تعتبر هذه أول زيارة»: it is what has come about
        return False
    lasting = held or predicate.light == "واصل" or predicate.lemma in _LASTING
    return scope.view.sentence.zone is Zone.BODY and not lasting and _opens_in_imperfect(scope)


def soon(scope: Scope) -> bool:
    """«يشهد الرئيسان بعد قليل توقيع اتفاقية»، «إعادة فتح السفارة خلال أيام»: before long, of what no perfect tells."""
    view, predicate = scope.view, scope.clause.predicate
    told = predicate.aspect == "p" and predicate.voice != "p"  # «إعادة فتح السفارة» may be read as a passive
    if told or (scope.is_masdar and scope.held_by_verb()):
        return False
    start = scope.before.start
    if any(_is_perfect(view, place) for place in range(start, scope.first)):
        return False
    last = min(len(view), predicate.last + _SOON_REACH)
    stop = next((place for place in range(predicate.last, last) if _ends_act(scope, place)), last)
    return any(_tells_soon(view, place) for place in range(start, stop))


def _ends_act(scope: Scope, place: int) -> bool:
    """«الاتفاقية الموقعة ... تنتهي قريبا»: what another verb says is no more of the act."""
    other = scope.view.is_verb(place) and scope.lemma(place) not in TAKING_PLACE
    return scope.view.is_stop(place) or other


def _is_perfect(view: View, place: int) -> bool:
    """«أعلن» and its like may announce what is to come; any other perfect is over."""
    verb = view.reading(place)
    told = verb is not None and verb.pos == "verb" and verb.asp == "p" and view.is_verb(place)
    return told and verb is not None and verb.lemma not in _ANNOUNCING


def _tells_soon(view: View, place: int) -> bool:
    first, second, third = (view.key(place + ahead_) for ahead_ in range(3))
    if first == "قريبا":
        return second != "من"
    if (first, second) == ("بعد", "قليل"):
        return third != "من"
    if first != "خلال":
        return False
    return (second in _SPANS and third not in _GONE) or (
        second.removeprefix("ال") in _SPANS and _is_coming(view, place)
    )


def _is_coming(view: View, place: int) -> bool:
    return any(view.key(place + behind) in _COMING for behind in (2, 3))


def _by_official(scope: Scope) -> bool:
    """«يجري الوزير محادثات مع نظيره»: who is told behind the verb is a man, and meets others on a day."""
    subjects = (mention for item in scope.clause.all(FunctionKind.SUBJECT) for mention in item.mentions)
    told = next((mention for mention in subjects if mention.first > scope.words.start), None)
    return told is not None and told.kind in PERSONS and scope.clause.predicate.lemma in TALKS


def _opens_in_imperfect(scope: Scope) -> bool:
    """Tell whether the clause opens with an imperfect; behind its subject the tense is the style of headlines."""
    view, clause, words = scope.view, scope.clause, scope.words
    verb = next((place for place in range(scope.first, words.start - 1, -1) if view.is_verb(place)), None)
    if clause.predicate.aspect != "i" or verb is None or view.is_relative(verb - 1):
        return False
    if clause.predicate.kind is PredicateKind.LIGHT and verb == clause.predicate.first:
        return False  # «عقوبات يفرضها الاتحاد على ميانمار»: the verb tells of its noun
    if any(item.mentions and item.first < verb for item in clause.all(FunctionKind.SUBJECT)):
        return False
    told = (*clause.all(FunctionKind.HOST), *clause.all(FunctionKind.SUBJECT))
    if any(_in_style(view, item, verb) for item in told) or _is_at_it(view, clause, verb):
        return False
    at_a_time = view.key(verb - 1) == "وقت"  # «في وقت يعقد الوزيران محادثات», but «في وقت لاحق يلتقي»
    before = range(words.start, verb)
    if at_a_time or any(scope.key(place) in NOT_AHEAD for place in before) or _describes(scope, verb):
        return False
    return not any(scope.key(place) in _NOW for place in words)


def _is_at_it(view: View, clause: Clause, verb: int) -> bool:
    """«أعلنت أنها تبحث الملف مع كينيا»: of what it says of itself a state is at it."""
    return clause.predicate.lemma in _TALKING and view.key(verb - 1) in _THAT_IT


def _in_style(view: View, host: Function, verb: int) -> bool:
    """«كينيا تطرد السفير وتستدعي سفيرها»، «أن الوزير يزور أكرا ويلتقي»: the host opens it, and no perfect follows."""
    if not host.mentions or host.mentions[0].first >= verb:
        return False
    first = host.mentions[0].first
    if view.key(first - 1) not in THAT_WORDS and not all(view.is_mark(place) for place in range(first)):
        return False
    others = (view.reading(place) for place in range(host.mentions[-1].last, verb) if view.is_verb(place))
    return all(one is not None and one.asp == "i" for one in others)


def _describes(scope: Scope, verb: int) -> bool:
    """«أول وزير أوروبي يزور برن»: no mark between the rank and the verb."""
    for place in range(verb - 1, max(scope.words.start, verb - _RANK_REACH) - 1, -1):
        if scope.view.is_mark(place):
            return False
        if scope.key(place) in _RANKS:
            return scope.lemma(place + 1) not in ENCOUNTERS  # «في أول زيارة له يلتقي خلالها الرئيس»
    return False

"""Whether an event lies ahead, as the words around its predicate tell: «سيلتقي»، «من المقرر أن»، «الزيارة المرتقبة»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.owners import praised_for
from diplo_events.clauses.phrase_words import ENCOUNTERS, SENDING
from diplo_events.clauses.taking_place import due_end
from diplo_events.clauses.verbless import is_bound
from diplo_events.document import PredicateKind, TokenKind
from diplo_events.matching.aims import led_by_li, purpose_of
from diplo_events.matching.departures import is_departure
from diplo_events.matching.hopes import called_for, expected, promised
from diplo_events.matching.schedules import NOT_AHEAD
from diplo_events.matching.scope import ADJECTIVES, BEFORE, TAKING_PLACE
from diplo_events.matching.upcoming import carried_by_future

if TYPE_CHECKING:
    from diplo_events.matching.scope import Scope

#: Words that put ahead what comes behind them, and those that do so as its adjectives.
_AHEAD: Final = frozenset(
    "سوف مقررا عزمه عزمها عزمهم عزمهما نيته نيتها يعتزم تعتزم يستعد تستعد استعدادا تمهيدا تحضيرا "
    "اعتزام اعتزامه اعتزامها ينوي تنوي يخطط تخطط يتوقع يرتقب ينتظر يفترض يتاهب تتاهب يتهيا "
    "تتهيا يتجهز تتجهز يحزم تحزم يتطلع تتطلع بصدد صدد وشك".split()
)
INTENDING: Final = frozenset("يعتزم تعتزم ينوي تنوي يزمع تزمع يخطط تخطط".split())
AWAITED: Final = frozenset(
    "المقرر المرتقب المزمع المنتظر المتوقع المرجح المقرره المرتقبه المزمعه المنتظره المتوقعه مرتقب مرتقبه مقرر مقرره "
    "المفترض المفترضه المنوي مزمع مزمعه المقبل المقبله القادم القادمه وشيك وشيكه".split()
)
#: «لقاء قريب بينهما», but «وفد قادم من مالي»؛ and what is being prepared: «ترتيب لقاء».
_NEAR: Final = frozenset({"مقبل", "مقبله", "قادم", "قادمه", "قريب", "قريبه"})
_WAS: Final = frozenset({"كان", "كانت"})
_DECIDED: Final = frozenset({"قرر", "وافق"})
#: What is still to be done once it has been decided on, where a measure has been taken: «قرار بزيارة»، «قرار بتوقيع».
_SET_OUT_ON: Final = ENCOUNTERS | GOING | SENDING | {"توقيع", "إبرام"}
#: So many words before «بزيارة» the decision may stand.
_RESOLVED: Final = 6
_AGREED: Final = frozenset({"اتفق", "اتفاق", "توافق", "موافقة"})
ANNOUNCING: Final = frozenset({"كشف", "أعلن"})  # «يكشف عن زيارة»: without saying when
#: «يعقبها مؤتمر»، «يليه اجتماع».
_SEQUEL: Final = frozenset(
    verb + pronoun for verb in "يعقب تعقب يتبع تتبع يلي تلي يتلو تتلو".split() for pronoun in ("ه", "ها", "هما")
)
JOURNEYS: Final = frozenset({"زيارة", "سفر", "جولة", "رحلة"})
#: «زيارة يلتقي خلالها الرئيس»، «زيارة يبحث الوزير خلالها».
_ON_IT: Final = frozenset({"خلالها", "خلاله", "اثناءها", "اثناءه"})
_ON_REACH: Final = 6
_WHICH: Final = frozenset({"التي", "الذي"})
_IN_ITS_COURSE: Final = frozenset("اطار ضمن خلال اثناء بمناسبه مناسبه سياق".split())
_ABOUT: Final = frozenset({"حول", "بشأن", "بخصوص", "عن"})
_THIS: Final = frozenset({"هذه", "وهذه", "هي", "وهي"})
_DONE: Final = frozenset({"زار", "التقى", "اجتمع", "قام"})  # «زار مسقط للاجتماع مع نظيره»: over, as the visit is
_COME: Final = frozenset({"جاء", "وصل", "قدم", "توافد"})  # «جاء لزيارة المدينة»: he is on it
#: «ليبدأ جولة من المحادثات»، «ليستأنف مشاوراته».
_BEGINNING: Final = frozenset("بدأ استأنف استهل افتتح واصل أجرى عقد ترأس حضر".split())
_GOING_ON: Final = frozenset("جاريه جار مستمره متواصله قايمه".split())
_SETTING_OUT: Final = frozenset({"توجه", "سفر", "قيام", "انطلاق", "ذهاب"})
_PREPARING: Final = frozenset({"ترتيب", "تحضير", "إعداد", "تمهيد"})  # «الترتيبات للقاء الوزيرين»
#: How far back «حيث» looks for the journey that it goes on from.
_BACK: Final = 20


def announced(scope: Scope) -> bool:
    """«الاجتماع الثلاثي المقرر»، «اللقاء الذي سيجمع»، «القمة التي تعقد غدا»، «يكشف عن زيارة»."""
    predicate = scope.clause.predicate
    if scope.key(predicate.first - 1) in AWAITED and _is_its_own(scope):
        return True
    if predicate.kind is PredicateKind.LIGHT:  # «رجح أن تعقد القمة المرتقبة», but «عقدا القمة المرتقبة»
        return predicate.aspect != "p" and scope.described(AWAITED)
    if not scope.is_masdar:
        return False
    if scope.view.key(predicate.last) in INTENDING:  # «زيارة يعتزم الملك القيام بها»
        return True
    return scope.described(AWAITED) or _still_to_be_held(scope) or _made_known(scope) or _to_be_held(scope)


def _is_its_own(scope: Scope) -> bool:
    """«المعاهدة المزمع إبرامها»: the pronoun is that of the noun before, with which it is still to be done."""
    own = scope.view.reading(scope.first)
    return own is not None and own.pos == "noun" and own.enclitic.endswith("_poss")


def _to_be_held(scope: Scope) -> bool:
    """«موعد اللقاء»، «موعد ومكان القمة»، «ترتيب لقاء»، «لقاء قريب بينهما»: what has no day yet."""
    first, last = scope.first - 1, scope.clause.predicate.last
    near = scope.view.key(last) in _NEAR and scope.view.key(last + 1) != "من"
    first -= scope.key(first) in {"مكان", "زمان"}
    return near or scope.view.key(first).removeprefix("ال") == "موعد" or scope.lemma(first) in _PREPARING


def _still_to_be_held(scope: Scope) -> bool:
    view, first = scope.view, scope.clause.predicate.last
    for place in range(first, min(first + ADJECTIVES, len(view))):
        if due_end(view, place) > place:
            return True
        if view.is_verb(place):
            reading = view.reading(place)
            held = reading is not None and reading.asp == "i" and reading.lemma in TAKING_PLACE
            held = held and not _under_way(scope)
            if view.is_relative(place - 1):
                return (held or scope.is_future(place)) and not _tells_of_other(scope, place - 1)
            known = scope.clause.predicate.lemma in JOURNEYS and scope.key(scope.first - 1) in _THIS
            return scope.is_future(place) and _is_subject(scope) and not (known or view.conjoined(place))
        if view.is_comma(place) and view.key(place + 1).removeprefix("و") in _WHICH:
            continue  # «محادثات السلام، والتي ستستأنف غدا»
        if view.is_mark(place) and view.tokens[place].kind is not TokenKind.QUOTE and view.key(place) not in {"-", "ـ"}:
            return False
    return False


def _under_way(scope: Scope) -> bool:
    """«استقبل الأمير الوزير في إطار الزيارة التي يقوم بها للبلاد»: whoever is received on a journey has come.

    «تعد هذه الزيارة الأولى التي يقوم بها إلى كينيا»: nor does the journey lie ahead that the page is about.
    """
    told = scope.key(scope.first - 1) in _IN_ITS_COURSE | _THIS or scope.key(scope.first - 2) in _THIS
    return scope.clause.predicate.lemma in JOURNEYS and told


def _tells_of_other(scope: Scope, relative: int) -> bool:
    """«لقاء مع الموفد الذي يقوم بزيارة»: whom one met does it; «لقاؤه نظيره في برن التي يقوم بزيارتها»: the city.

    «تمحور الاجتماع حول المشروع الذي سيخصص للاجئين»: what they talked about.
    """
    led = (scope.view.preposition(place) for place in range(scope.clause.predicate.last, relative))
    if any(found is not None and found[0] in _ABOUT for found in led):
        return True
    noun, head = scope.view.reading(scope.first), scope.view.relative_head(relative)
    if noun is not None and noun.gen == "m" and noun.num == "s" and scope.view.key(relative) == "التي":
        return True
    return head is not None and head.number == "s" and scope.view.key(head.first - 1) == "مع"


def _is_subject(scope: Scope) -> bool:
    """«لقاء الوزيرين سيعقد غدا»: nothing but a particle stands before the masdar."""
    return all(scope.view.is_mark(place) or scope.key(place) in {"ان", "هذا", "هذه"} for place in scope.before)


def _made_known(scope: Scope) -> bool:
    """«يكشف عن زيارة»: announced, where nothing says that it is over, as «عن لقاء عقده» does."""
    reading = scope.view.reading(scope.first)
    if scope.clause.predicate.lemma not in ENCOUNTERS:  # «أعلنت إغلاق سفارتها»: a measure is taken by announcing it
        return False
    bare = reading is not None and "Al_det" not in reading.proclitics and not reading.enclitic
    return bare and scope.led_by({"عن"}) and scope.lemma(scope.first - 2) in ANNOUNCING and not scope.held_by_verb()


def future(scope: Scope) -> bool:
    """«سيلتقي»، «سيعقد اجتماعا»: of a light verb the tense stands on the verb before the masdar.

    «الوزير إلى روما غدا»: who is bound for a place will be there.
    """
    if is_bound(scope.view, scope.clause.predicate):
        return True
    light = scope.clause.predicate.kind is PredicateKind.LIGHT
    own = range(scope.before.start if light else scope.first, scope.first + 1)
    return carried_by_future(scope) or any(map(scope.is_future, own))


def intended(scope: Scope) -> bool:
    """«من المقرر أن»، «يعتزم زيارة»; «الزيارة المرتقبة» puts nothing ahead but itself."""
    if _is_tour_ahead(scope):
        return True
    if scope.lies_within() or (not scope.is_masdar and scope.clause.predicate.aspect == "p"):
        return False  # «تمهيدا للقمة، عقد الوزيران لقاء»: what is told in the perfect is over
    if _intends(scope):
        return True
    for place in scope.before:
        if scope.key(place) in _AHEAD:
            return True
        if scope.key(place) in AWAITED and (scope.view.key(place + 1) == "ان" or scope.key(place - 1) == "من"):
            return True
    return expected(scope) or promised(scope) or _decided(scope) or _prepared(scope)


def _is_tour_ahead(scope: Scope) -> bool:
    """«يستعد للتوجه إلى المنطقة في جولة تشمل مالي»: the tour that a journey is part of for which one prepares."""
    if not scope.is_masdar or scope.clause.predicate.lemma not in JOURNEYS or scope.key(scope.first - 1) != "في":
        return False
    start = scope.words.start
    going = next((place for place in range(start, scope.first) if scope.lemma(place) in _SETTING_OUT), None)
    return going is not None and any(scope.key(place) in _AHEAD for place in range(start, going))


def _intends(scope: Scope) -> bool:
    """«كينيا ومالي تعتزمان استئناف المشاورات»، «بعد أعوام، تعتزم كينيا زيارة»: in any number, also where it begins."""
    places = (*scope.before, scope.words.start - 1) if scope.is_masdar else ()
    return any(
        scope.lemma(place) in {"اعتزم", "نوى", "أزمع"} and scope.view.is_verb(place) for place in places if place >= 0
    )


def _decided(scope: Scope) -> bool:
    """«قرر إرسال وفد»، «وافق على لقاء نظيره»، «اتفقا على عقد لقاء»."""
    predicate = scope.clause.predicate
    if _resolved_on(scope):
        return True
    ahead = predicate.lemma in ENCOUNTERS | GOING or bool({predicate.lemma, predicate.light} & SENDING)
    if predicate.kind is PredicateKind.VERB or not ahead:
        return False
    agreed = scope.leads({"علي"}) and any(scope.lemma(place) in _AGREED for place in scope.before)
    return agreed or (scope.is_masdar and scope.governor(_DECIDED) is not None)


def _resolved_on(scope: Scope) -> bool:
    """«قرار الرئيس بالتوجه إلى برن»، «قرارها بزيارة برن»; measures are taken by deciding on them."""
    if not {scope.clause.predicate.lemma, scope.clause.predicate.light} & _SET_OUT_ON:
        return False
    led = scope.view.preposition(scope.first) if scope.is_masdar else None
    near = range(max(scope.words.start, scope.first - _RESOLVED), scope.first)
    return led is not None and led[0] == "ب" and any(scope.lemma(place) == "قرار" for place in near)


def _prepared(scope: Scope) -> bool:
    """«الترتيبات الجارية للقاء الوزيرين»، «التحضير يجري لعقد قمة»، «التحضيرات جارية للقائهما»."""
    place = purpose_of(scope)
    if place is None:
        return False
    going_on = scope.view.is_verb(place - 1) and scope.lemma(place - 1) in TAKING_PLACE
    place -= going_on or scope.key(place - 1) in _GOING_ON
    before = scope.view.reading(place - 1)
    return scope.lemma(place - 1 - (before is not None and before.pos == "adj")) in _PREPARING


def was_due(scope: Scope) -> bool:
    """«المحادثات بشأن الحدود كان من المقرر عقدها»: what is said of the encounter, its subject."""
    verb = scope.subject_verb() if scope.is_masdar else None
    if verb is None or scope.key(verb) not in _WAS or scope.key(verb + 1) != "من":
        return False
    return scope.key(verb + 2) in AWAITED


def invited(scope: Scope) -> bool:
    """«دعاه إلى زيارة»، «دعوة لزيارة»: what one is invited to lies ahead."""
    return called_for(scope) and scope.clause.predicate.lemma in JOURNEYS


def sought(scope: Scope) -> bool:
    """«وصل لإجراء محادثات»، «قبيل زيارته»: who came for it, or spoke before it, has it before him."""
    if not scope.is_masdar:
        return _is_aim(scope)
    if scope.led_by(BEFORE):
        return not is_departure(scope)
    if _is_to_begin(scope):
        return True
    return led_by_li(scope) and not (_went_for_it(scope) or praised_for(scope.view, scope.first))


def _is_to_begin(scope: Scope) -> bool:
    """«يصل إلى برن ليبدأ جولة من المحادثات»: what somebody comes to begin, with other words between."""
    place = scope.governor(_BEGINNING)
    verb = None if place is None else scope.view.reading(place)
    return verb is not None and "li_sub" in verb.proclitics and verb.asp == "i" and not _went_for_it(scope)


def _is_aim(scope: Scope) -> bool:
    """«ينتقل إلى برن ليلتقي الرئيس»، «وصل ليجري محادثات»: what somebody goes there to do."""
    verb = scope.view.reading(scope.carrier())
    return verb is not None and "li_sub" in verb.proclitics and verb.asp == "i" and not _went_for_it(scope)


def _went_for_it(scope: Scope) -> bool:
    """«زار مسقط للاجتماع مع نظيره»، «جاؤوا لزيارة المدينة»."""
    since = max((place for place in scope.before if scope.view.leads_on(place)), default=-1)  # «ثم توجه إلى برن للقاء»
    verbs = [scope.view.reading(place) for place in scope.before if place > since and scope.view.is_verb(place)]
    going = _DONE | _COME if scope.clause.predicate.lemma in JOURNEYS else _DONE
    return any(one is not None and one.asp == "p" and one.lemma in going for one in verbs[-1:])


def follows(scope: Scope) -> bool:
    """«سيتوجه غدا إلى برن حيث يجري محادثات»: what «حيث» goes on with lies as far ahead as the journey.

    «يعقبها مؤتمر صحفي»: so does what is to follow.
    """
    view, start = scope.view, scope.words.start
    if scope.is_masdar and scope.key(scope.first - 1).removeprefix("و") in _SEQUEL:
        return True
    if view.key(start - 1) != "حيث":
        return False
    tense = scope.verb_around() if scope.is_masdar else None
    reading = view.reading(scope.first if tense is None else tense)
    if scope.clause.predicate.aspect == "p" or (reading is not None and reading.asp == "p"):
        return False
    before = range(start - 2, max(start - 2 - _BACK, -1), -1)
    verb = next((place for place in before if view.is_verb(place) or view.is_stop(place)), None)
    return verb is not None and scope.is_future(verb)


def on_journey(scope: Scope) -> bool:
    """«وصل في زيارة يجري خلالها محادثات»: what a journey that has begun still has before it."""
    view, clause = scope.view, scope.clause
    verb = next((place for place in range(scope.first, scope.words.start - 1, -1) if view.is_verb(place)), None)
    if clause.predicate.aspect != "i" or verb is None or scope.key(verb - 1) in NOT_AHEAD:
        return False
    return any(view.key(place) in _ON_IT for place in range(verb + 1, min(verb + 1 + _ON_REACH, len(view))))

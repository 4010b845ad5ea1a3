"""Whether an event occurred, is planned, was denied or is possible, as the words around its predicate say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.owners import INVITING
from diplo_events.clauses.phrases import ENCOUNTERS
from diplo_events.document import Clause, FunctionKind, PredicateKind, TokenKind, Zone

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Reading

#: Words that put ahead what comes behind them, and those that do so as its adjectives.
_AHEAD: Final = frozenset(
    "سوف مقررا عزمه عزمها عزمهم عزمهما نيته نيتها يعتزم تعتزم يستعد تستعد استعدادا تمهيدا تحضيرا "
    "اعتزام اعتزامه اعتزامها ينوي تنوي يخطط تخطط يتوقع يرتقب ينتظر يتاهب تتاهب يتطلع تتطلع".split()
)
_INTENDING: Final = frozenset("يعتزم تعتزم ينوي تنوي يزمع تزمع".split())
_AWAITED: Final = frozenset(
    "المقرر المرتقب المزمع المنتظر المتوقع المرجح المقرره المرتقبه المزمعه المنتظره المتوقعه مرتقب مرتقبه مقرر مقرره "
    "مزمع مزمعه المقبل المقبله القادم القادمه".split()
)
#: Adjectives that put behind us the encounter they stand with.
_LAST: Final = frozenset("الاخير الاخيره الماضي الماضيه السابق السابقه سابق سابقه".split())
_NEGATIONS: Final = frozenset("لم لن ما لا ليس ليست".split())
_STRONG_NEGATIONS: Final = frozenset({"لم", "لن"})
_CONDITIONS: Final = frozenset("اذا لو احتمال امكانيه احتمالات ربما لعل".split())
_CANCELLED: Final = frozenset({"نفى", "ألغى", "رفض", "امتنع", "استبعد", "نفي", "إلغاء"})
_POSTPONED: Final = frozenset({"أجل", "أرجأ", "تأجل", "أخر", "تأجيل", "إرجاء", "تأخير"})
#: Who does this wants an encounter that may never be: «اقترح عقد قمة»، «طلب زيارة المدينة»، «دعا إلى اجتماع».
_PROPOSED: Final = frozenset("اقترح طلب طالب ناشد حث تمنى أمل حاول رغب درس أراد سعى اقتراح طلب رغبة تفاؤل".split())
_HOPES: Final = frozenset({"أمل", "رغبة", "تفاؤل"})
_DECIDED: Final = frozenset({"قرر", "وافق"})
_SENDING: Final = frozenset({"إرسال", "إيفاد"})
#: «يكشف عن زيارة»: what is announced without saying when.
_ANNOUNCING: Final = frozenset({"كشف", "أعلن"})
_JOURNEYS: Final = frozenset({"زيارة", "سفر", "جولة", "رحلة"})
#: Words before a masdar that put it in the past, ahead, or at the time of the main verb.
_AFTER: Final = frozenset({"بعد", "عقب", "اثر", "منذ", "غداه", "بعيد"})
_OUTCOMES: Final = frozenset({"نتايج", "نتيجه", "حصيله", "مخرجات", "بنتايج", "لنتايج"})
_BEFORE: Final = frozenset({"قبل", "قبيل", "عشيه"})
_DURING: Final = frozenset({"خلال", "اثناء", "في", "لدي", "هامش", "ختام", "بدايه", "اطار"})
#: Verbs that say of an encounter that it took place: «المحادثات التي أجراها».
_TAKING_PLACE: Final = frozenset({"أجرى", "جرى", "عقد", "انعقد", "قام", "جمع", "ضم", "تم", "استضاف", "شهد", "أدى"})
#: «لإجراء محادثات»، «لحضور القمة»، «للمشاركة في القمة»: what somebody comes for.
_BRINGING: Final = frozenset({"إجراء", "عقد", "بدء", "حضور", "استئناف"})
_COMING_ABOUT: Final = frozenset({"استئناف", "عقد", "إجراء", "بدء", "انطلاق", "انعقاد"})
_TAKING_PART: Final = frozenset({"مشاركة"})
#: «لم تتمكنا أمس من التوصل»: so many words may stand between a word and the masdar that it governs.
_REACH: Final = 5
_ADJECTIVES: Final = 13
#: What makes an imperfect tell of now or of once: «يزور حاليا»، «كان يستقبل»، «وهو يلتقي»، «قبل أن يلتقي».
_NOT_AHEAD: Final = frozenset("حاليا الان هو هي هما هم كان كانت كانا كانوا بينما قبل بعد".split())


@dataclass(frozen=True, slots=True)
class _Scope:
    """A predicate and the words before it that may bear on it: those of its own clause."""

    view: View
    clause: Clause
    words: range
    undoing: bool = False  # «ألغت العقوبات»: to cancel is the act itself

    @property
    def first(self) -> int:
        return self.clause.predicate.first

    @property
    def is_masdar(self) -> bool:
        return self.clause.predicate.kind is PredicateKind.MASDAR

    @property
    def before(self) -> range:
        """«من المقرر أن يلتقي بالوزير الذي يزور روما»: the visit is in a relative clause, where nothing is planned."""
        start = self.words.start
        for place in range(self.first - 1, start - 1, -1):
            if self.view.is_relative(place):
                return range(place + 1, self.first)
        return range(start, self.first)

    def governors(self) -> Iterator[Reading]:
        """Yield the readings of the few words right before the predicate, up to a mark or a time: «بعد»، «خلال»."""
        for place in range(self.first - 1, max(self.before.start, self.first - _REACH) - 1, -1):
            reading = self.view.reading(place)
            if self.view.is_mark(place) or self.key(place) in _AFTER | _DURING - {"في"}:
                return
            if reading is not None and place not in self.view.covered:
                yield reading

    def that_of(self) -> str:
        """Return the lemma of the verb whose «أن» the clause stands behind: «نفى أن يكون التقى»; "" for none."""
        start = self.words.start
        if self.view.key(start - 1) not in {"ان", "انه", "انها"} or self.before.start != start:
            return ""
        for place in range(start - 2, max(start - 2 - 2 * _REACH, -1), -1):
            if self.view.is_stop(place) or self.view.subordinates(place):
                return ""
            if self.view.is_verb(place):
                reading = self.view.reading(place)
                return reading.lemma if reading is not None else ""
        return ""

    def key(self, place: int) -> str:
        """Return the folded word without «و»."""
        key = self.view.key(place)
        return key[1:] if key[:1] == "و" and len(key) > 2 else key

    def led_by(self, words: Collection[str]) -> bool:
        """Tell whether one of these words governs the masdar: «بعد لقائه»، «خلال أول زيارة»."""
        return self.is_masdar and (self.key(self.first - 1) in words or self._over_one(words))

    def _over_one(self, words: Collection[str]) -> bool:
        """«بعد أول زيارة»، «في ختام زيارته»، «بعد إجراء محادثات»: one noun between them."""
        reading = self.view.reading(self.first - 1)
        noun = reading is not None and reading.pos in {"noun", "adj"} and "Al_det" not in reading.proclitics
        return noun and self.first - 1 not in self.view.covered and self.key(self.first - 2) in words

    def led_by_li(self) -> bool:
        """«للقاء نظيره»، «لإجراء محادثات»، «لإجراء «حوار سياسي»»."""
        quoted = self.first > 0 and self.view.tokens[self.first - 1].kind is TokenKind.QUOTE
        carrier = self.first - 1 - quoted
        own, before = self.view.reading(self.first), self.view.reading(carrier)
        if own is not None and "li_prep" in own.proclitics:
            return self._is_free(self.first)
        carried = before is not None and before.lemma in _BRINGING and "li_prep" in before.proclitics
        return (carried and self._is_free(carrier)) or self._to_take_part()

    def _to_take_part(self) -> bool:
        """«للمشاركة في القمة»."""
        noun = self.view.reading(self.first - 2) if self.key(self.first - 1) == "في" else None
        taking_part = noun is not None and noun.lemma in _TAKING_PART and "li_prep" in noun.proclitics
        return taking_part and self._is_free(self.first - 2)

    def _is_free(self, place: int) -> bool:
        """«تلبية لدعوة»، «اهتماما لزيارة»: behind a noun «ل» is no purpose."""
        before = self.view.reading(place - 1)
        return before is None or place - 1 in self.view.covered or before.pos not in {"noun", "adj"}

    def lies_within(self) -> bool:
        """«خلال لقائه»: the encounter is when, not what; a negation around it is another's."""
        return (self.led_by(_DURING) and not self._hoped_for()) or self.led_by(_AFTER)

    def _hoped_for(self) -> bool:
        """«عن أمله في استئناف المفاوضات»: «في» leads to what is wished."""
        hopes = (self.view.reading(place - 1) for place in (self.first - 1, self.first - 2) if self.key(place) == "في")
        return any(hope is not None and hope.pos == "noun" and hope.lemma in _HOPES for hope in hopes)


def _held(scope: _Scope) -> bool:
    """«المحادثات التي أجراها»، «بعد لقائه»، «زيارته الأخيرة»: a masdar whose own words put it in the past."""
    if not scope.is_masdar:
        return False
    return (
        _held_by_verb(scope) or scope.led_by(_AFTER | _OUTCOMES) or _described(scope, _LAST) or _held_meanwhile(scope)
    )


def _held_meanwhile(scope: _Scope) -> bool:
    """«أكد الوزير خلال لقائه نظيره»: what somebody said in it shows that it took place."""
    verb = _verb_around(scope) if scope.led_by(_DURING - {"في"}) else None
    if verb is None:
        return False
    reading = scope.view.reading(verb)
    return reading is not None and reading.asp == "p"


def _held_by_verb(scope: _Scope) -> bool:
    view, place = scope.view, scope.clause.predicate.last
    for after in range(place, min(place + _REACH, len(view))):
        readings = view.tokens[after].readings if after not in view.covered else ()
        took_place = any(one.pos == "verb" and one.asp == "p" and one.lemma in _TAKING_PLACE for one in readings)
        if took_place and (view.is_verb(after) or view.is_relative(after - 1)) and not view.conjoined(after):
            return True
        if view.is_mark(after) or view.preposition(after) is not None:
            return False
    return False


def _described(scope: _Scope, adjectives: Collection[str]) -> bool:
    """Tell whether one of these adjectives goes with the masdar: «زيارة الرئيس المرتقبة»."""
    view, first = scope.view, scope.clause.predicate.last
    for place in range(first, min(first + _ADJECTIVES, len(view))):
        if view.key(place) in adjectives:
            return True
        if (view.is_mark(place) and view.tokens[place].kind is not TokenKind.QUOTE) or view.is_verb(place):
            return False
    return False


def _negated(scope: _Scope) -> bool:
    """«لم يلتق»، «إلغاء زيارته»، «نفى أن يكون التقى»."""
    if scope.lies_within():
        return False
    if scope.that_of() in _CANCELLED or scope.key(scope.first - 1) in _NEGATIONS or _is_none(scope):
        return True
    if scope.undoing:
        return any(scope.key(place) in _STRONG_NEGATIONS for place in scope.before)
    if scope.clause.predicate.light in _CANCELLED:
        return True
    if scope.is_masdar:
        return any(reading.lemma in _CANCELLED for reading in scope.governors()) or _called_off(scope, {"ألغى"})
    return any(scope.view.is_verb(place) and _lemma(scope, place) in _CANCELLED for place in scope.before)


def _is_none(scope: _Scope) -> bool:
    """«ليس هناك أي اتصال»، «لا توجد محادثات»."""
    place = scope.first - 1 - (scope.key(scope.first - 1) in {"اي", "ايه"})
    there = scope.key(place) in {"هناك", "يوجد", "توجد", "ثمه"}
    return there and scope.key(place - 1) in _NEGATIONS


def _called_off(scope: _Scope, lemmas: Collection[str]) -> bool:
    """«الاجتماع ... تأجل»: the verb behind the masdar, in the clause of which it is the subject."""
    view = scope.view
    for place in range(scope.clause.predicate.last, scope.words.stop):
        if view.is_verb(place):
            return _lemma(scope, place) in lemmas and not view.is_relative(place - 1)
        if view.is_mark(place):
            return False
    return False


def _lemma(scope: _Scope, place: int) -> str:
    reading = scope.view.reading(place)
    return reading.lemma if reading is not None else ""


def _refused(scope: _Scope) -> bool:
    """«لم تتمكنا من التوصل»: a negated verb before a masdar denies what the masdar says."""
    if scope.clause.predicate.kind is PredicateKind.VERB or scope.lies_within():
        return False
    start = max(scope.before.start, scope.first - _REACH)
    return any(
        (scope.key(place) in _STRONG_NEGATIONS or (scope.key(place) == "لا" and place + 2 == scope.first))
        and scope.view.is_verb(place + 1)
        for place in range(start, scope.first)
    )


def _conditional(scope: _Scope) -> bool:
    """«إذا التقى الطرفان»، «احتمال عقد لقاء»."""
    near = range(max(scope.before.start - 1, scope.first - 2 * _REACH), scope.first)
    return any(scope.key(place) in _CONDITIONS for place in near)


def _postponed(scope: _Scope) -> bool:
    """«أجل زيارته»، «تأخير وصول الوفد»، «الاجتماع تأجل»: it is still to come."""
    if not scope.is_masdar:
        return scope.clause.predicate.light in _POSTPONED
    return any(reading.lemma in _POSTPONED for reading in scope.governors()) or _called_off(scope, _POSTPONED)


def _future(scope: _Scope) -> bool:
    """«سيلتقي»، «سيعقد اجتماعا»: of a light verb the tense stands on the verb before the masdar."""
    light = scope.clause.predicate.kind is PredicateKind.LIGHT
    return _about_to_begin(scope) or any(
        _is_future(scope, place) for place in range(scope.before.start if light else scope.first, scope.first + 1)
    )


def _about_to_begin(scope: _Scope) -> bool:
    """«ستنطلق المحادثات»، «سيتم استئناف المفاوضات»: of a verb still to come the encounter is the subject."""
    if not scope.is_masdar:
        return False
    reading = scope.view.reading(scope.first - 1)
    place = scope.first - 1 - (reading is not None and reading.lemma in _COMING_ABOUT)
    return place in scope.before and scope.view.is_verb(place) and _is_future(scope, place)


def _is_future(scope: _Scope, place: int) -> bool:
    reading = scope.view.reading(place)
    return reading is not None and "sa_fut" in reading.proclitics


def _intended(scope: _Scope) -> bool:
    """«من المقرر أن»، «يعتزم زيارة»; «الزيارة المرتقبة» puts nothing ahead but itself."""
    if scope.lies_within() or (not scope.is_masdar and scope.clause.predicate.aspect == "p"):
        return False  # «تمهيدا للقمة، عقد الوزيران لقاء»: what is told in the perfect is over
    for place in scope.before:
        if scope.key(place) in _AHEAD:
            return True
        if scope.key(place) in _AWAITED and (scope.view.key(place + 1) == "ان" or scope.key(place - 1) == "من"):
            return True
    decided = any(reading.lemma in _DECIDED for reading in scope.governors())
    predicate = scope.clause.predicate
    return (
        decided
        and scope.is_masdar
        and (predicate.lemma in ENCOUNTERS or bool({predicate.lemma, predicate.light} & _SENDING))
    )


def _invited(scope: _Scope) -> bool:
    """«دعاه إلى زيارة»، «دعوة لزيارة»: what one is invited to lies ahead."""
    return _called_for(scope) and scope.clause.predicate.lemma in _JOURNEYS


def _called_for(scope: _Scope) -> bool:
    """«دعا إلى اجتماع»."""
    led = scope.led_by_li() or scope.led_by({"الي"})
    near = range(max(0, scope.words.start, scope.first - _ADJECTIVES), scope.first)
    return scope.is_masdar and led and any(scope.view.may_be(place, INVITING) for place in near)


def _proposed(scope: _Scope) -> bool:
    """«اقترح عقد قمة»، «دعا إلى اجتماع طارئ»: who says so hopes for it."""
    if scope.that_of() in _PROPOSED or scope.clause.predicate.light in _PROPOSED:
        return True
    if not scope.is_masdar or scope.lies_within():
        return False
    return _called_for(scope) or any(reading.lemma in _PROPOSED for reading in scope.governors())


def _announced(scope: _Scope) -> bool:
    """«الاجتماع الثلاثي المقرر»، «اللقاء الذي سيجمع»، «القمة التي تعقد غدا»، «يكشف عن زيارة»."""
    if not scope.is_masdar:
        return False
    if scope.view.key(scope.clause.predicate.last) in _INTENDING:  # «زيارة يعتزم الملك القيام بها»
        return True
    return _described(scope, _AWAITED) or _still_to_be_held(scope) or _made_known(scope)


def _still_to_be_held(scope: _Scope) -> bool:
    view, first = scope.view, scope.clause.predicate.last
    for place in range(first, min(first + _ADJECTIVES, len(view))):
        if view.is_verb(place):
            reading = view.reading(place)
            held = reading is not None and reading.asp == "i" and reading.lemma in _TAKING_PLACE
            if view.is_relative(place - 1):
                return held or _is_future(scope, place)
            return _is_future(scope, place) and _is_subject(scope) and not view.conjoined(place)
        if view.is_mark(place) and view.tokens[place].kind is not TokenKind.QUOTE and view.key(place) not in {"-", "ـ"}:
            return False
    return False


def _is_subject(scope: _Scope) -> bool:
    """«لقاء الوزيرين سيعقد غدا»: nothing but a particle stands before the masdar."""
    return all(scope.view.is_mark(place) or scope.key(place) in {"ان", "هذا", "هذه"} for place in scope.before)


def _made_known(scope: _Scope) -> bool:
    """«يكشف عن زيارة لتونس»: announced, where nothing says that it is over."""
    reading = scope.view.reading(scope.first)
    if scope.clause.predicate.lemma not in ENCOUNTERS:  # «أعلنت إغلاق سفارتها»: a measure is taken by announcing it
        return False
    bare = reading is not None and "Al_det" not in reading.proclitics and not reading.enclitic
    before = scope.view.reading(scope.first - 2)
    return bare and scope.led_by({"عن"}) and before is not None and before.lemma in _ANNOUNCING


def _uncertain(scope: _Scope) -> bool:
    """«قد يزور»، «يمكن أن يلتقي»: before an imperfect the particle doubts."""
    reading = scope.view.reading(scope.first)
    if reading is None or reading.asp != "i":
        return False
    keys = (scope.key(scope.first - 2), scope.key(scope.first - 1))
    return keys[1] == "قد" or (keys[1] == "ان" and keys[0] in {"يمكن", "الممكن", "المحتمل", "يحتمل", "يجوز"})


def _sought(scope: _Scope) -> bool:
    """«وصل لإجراء محادثات»، «قبيل زيارته»: who came for it, or spoke before it, has it before him."""
    if not scope.is_masdar:
        return False
    return scope.led_by(_BEFORE) or (scope.led_by_li() and not _went_for_it(scope))


def _went_for_it(scope: _Scope) -> bool:
    """«زار مسقط للاجتماع مع نظيره»: the visit that is over was the meeting's."""
    verbs = [scope.view.reading(place) for place in scope.before if scope.view.is_verb(place)]
    return any(one is not None and one.asp == "p" and one.lemma in {"زار", "التقى", "اجتمع", "قام"} for one in verbs)


def _verb_around(scope: _Scope) -> int | None:
    """Return where the verb stands in whose clause the masdar is a circumstance: before it, else behind it."""
    places = [*reversed(scope.before), *range(scope.first, scope.words.stop)]
    return next((place for place in places if scope.view.is_verb(place)), None)


def _meanwhile(scope: _Scope) -> bool:
    """«سيركز في لقائه على ...»، «على هامش القمة، سيلتقي ...»: as far ahead as the verb that it goes with."""
    verb = _verb_around(scope) if scope.led_by(_DURING) else None
    return verb is not None and (_is_future(scope, verb) or scope.key(verb - 1) == "سوف")


def _ahead(scope: _Scope) -> bool:
    """«يلتقي الوزير اليوم نظيره»: in running text the imperfect of an encounter tells what is to come.

    Contacts and talks that somebody «يجري» are going on already.
    """
    running = scope.view.sentence.zone is Zone.BODY and scope.clause.predicate.light not in {"أجرى", "جرى"}
    return running and _opens_in_imperfect(scope)


def _opens_in_imperfect(scope: _Scope) -> bool:
    """Tell whether the clause opens with an imperfect; behind its subject the tense is the style of headlines."""
    view, clause, words = scope.view, scope.clause, scope.words
    verb = next((place for place in range(scope.first, words.start - 1, -1) if view.is_verb(place)), None)
    if clause.predicate.aspect != "i" or verb is None or view.is_relative(verb - 1):
        return False
    if any(item.mentions and item.first < verb for item in clause.all(FunctionKind.SUBJECT)):
        return False
    if any(_in_style(view, item, verb) for item in clause.all(FunctionKind.HOST)):
        return False
    return not any(view.key(place).removeprefix("و") in _NOT_AHEAD for place in words)


def _in_style(view: View, host: Function, verb: int) -> bool:
    """«كينيا تطرد السفير وتستدعي سفيرها»: the host opens the sentence, and no perfect follows."""
    if not host.mentions or not all(view.is_mark(place) for place in range(host.mentions[0].first)):
        return False
    others = (view.reading(place) for place in range(host.mentions[-1].last, verb) if view.is_verb(place))
    return all(one is not None and one.asp == "i" for one in others)


#: The first test that holds decides.
_STATUS_TESTS: Final = (
    (_announced, "planned"),
    (_held, "occurred"),
    (_negated, "denied"),
    (_refused, "denied"),
    (_conditional, "possible"),
    (_postponed, "planned"),
    (_future, "planned"),
    (_intended, "planned"),
    (_invited, "planned"),
    (_proposed, "possible"),
    (_uncertain, "possible"),
    (_sought, "planned"),
    (_meanwhile, "planned"),
    (_ahead, "planned"),
)
#: Tests that tell less than a word would: another mention of the event may say otherwise.
_SOFT: Final = frozenset({_sought, _meanwhile, _ahead})


def status_of(view: View, clause: Clause, words: range, *, undoing: bool = False) -> tuple[str, int]:
    """Return occurred, planned, denied or possible, as the words around the predicate say, and how firmly they do.

    Firmness is 2 for a word or the perfect, 1 for an imperfect in running text, 0 where only a noun tells of it.  In a
    headline, or behind its subject, the imperfect is a style and says nothing.  ``undoing`` marks what is done by
    cancelling something: it is not denied by that.
    """
    scope = _Scope(view, clause, words, undoing)
    for test, status in _STATUS_TESTS:
        if test(scope):
            return status, 1 if test in _SOFT else 2
    return "occurred", 0 if scope.is_masdar or clause.predicate.aspect == "i" else 2

"""What a general verb of saying comes to: «أعرب عن ترحيبه» supports, «أكد رفضه» rejects, «أكد الجانبان» agrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import THAT_IT, THAT_WORDS
from diplo_events.document import ACTOR_KINDS, Clause, FunctionKind, PredicateKind
from diplo_events.matching.commitments import committed, is_another
from diplo_events.matching.spoken_out import speakers_of, spoken_out
from diplo_events.matching.stance_words import ACTS, CONSENTING, POINTING, STANCES

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading
    from diplo_events.grammar import Frame

#: Verbs that affirm: of two sides together they tell that the sides agree.
_AFFIRMING: Final = frozenset("أكد شدد جدد أجمع اتفق توافق أعرب تطلع مؤكد مشدد مجدد متفق معرب".split())
_LEADING: Final = frozenset({"على", "عن", "ب", "إلى", "ل"})
_REPORTING: Final = THAT_IT | {"انهم"}
_THAT_WE: Final = frozenset({"اننا", "باننا", "انني", "بانني"})
_NEGATIONS: Final = frozenset({"لم", "لا", "لن"})
#: Nouns of what somebody holds to, as objects of «جدد» and its like: «جددت موقفها الرافض».
_HELD: Final = frozenset("موقف تمسك حرص قلق ثقة اعتقاد أمل تصميم إصرار اقتناع قناعة رغبة".split())
#: Verbs of saying again, and what is said again besides a stance; behind it stands whose it is.
_RENEWING: Final = frozenset({"جدد", "كرر", "مجدد", "مكرر"})
_RENEWED: Final = frozenset("تأكيد موقف حرص تمسك رغبة إصرار إيمان".split())
_REACH: Final = 6
#: Verbs that have a clause for what is said, and how far behind a circumstance it may begin.
_CLAUSAL: Final = frozenset("قال أضاف أوضح صرح أفاد أعلن أكد".split())
_FAR: Final = 14
_COMMENDING: Final = frozenset({"نوه", "منوه"})
_OPENING: Final = frozenset({"«", "“", '"', ":"})
#: So far behind «أن» stands the word that turns down what is told.
_DENIED: Final = 16
_BASELESS: Final = frozenset({("لا", "اساس"), ("لا", "صحه"), ("عار", "عن"), ("عاريه", "عن"), ("لا", "معني")})
#: «لا يمكن أن نقبل»، «لا يمكنه التعليق».
_CANNOT: Final = frozenset(("لا", f"يمكن{whom}") for whom in ("", "ه", "ها", "نا", "ني", "هم"))
_ACCEPTING: Final = frozenset({"قبل", "قبول", "علق", "تعليق"})
_TURNED_DOWN: Final = frozenset({"مرفوض", "مرفوضه", "باطل", "باطله"})
_UNACCEPTED: Final = frozenset(
    "صحيح مقبول دستوري شرعي قانوني مبرر وارد قبل سمح اعترف صوت رضي وافق رضخ تنازل تسامح ساوم".split()
)
_RENEWED_REACH: Final = 24
#: Words before the noun of a stance that only make it stronger: «عن بالغ شكره».
_INTENSE: Final = frozenset("بالغ خالص عميق جزيل عظيم كامل تام أصدق أسمى أحر وافر صادق شديد".split())


def stance_of(view: View, clause: Clause, frame: Frame) -> str | None:
    """Return the subtype that the head of what is said gives a general statement, or None."""
    if frame.is_statement and frame.subtype == "reject" and _negated(view, clause):
        return "say"
    if frame.is_statement and clause.predicate.lemma in CONSENTING and _negated(view, clause):  # «لن تقبل الخطة»
        return "reject"
    if not frame.is_statement or frame.subtype not in {"say", _asked_of(clause)}:
        return None
    if _commends(view, clause):
        return "support"
    place = _head_of_content(view, clause)
    if clause.predicate.lemma in {"أصر", "رد", "علق", "عقب"}:  # «رد على اتهامات كينيا» accuses nobody
        return "say" if place is not None and _states(view, place) else None
    found = None if place is None else _meant(view, clause, place)
    return found or _performed(view, clause) or spoken_out(view, clause, speakers_of(clause))


def _meant(view: View, clause: Clause, place: int) -> str | None:
    """«أكد رفضه»، «أكد أن بلاده مستعدة»، «أكد أن الاتهام لا أساس له»."""
    if view.key(place) in _REPORTING:
        return _acted(view, clause, place) or committed(view, clause, place) or _denied(view, clause, place)
    nouns = [one for one in view.tokens[place].readings if one.pos == "noun" and one.lemma in STANCES]
    others = clause.predicate.lemma in POINTING and any("Al_det" in one.proclitics for one in nouns)
    if not nouns and clause.predicate.kind is PredicateKind.COLON:  # «لافروف: العقوبات غير شرعية»
        return _denied(view, clause, place - 1)
    return STANCES[nouns[0].lemma] if nouns and not others else None


def _commends(view: View, clause: Clause) -> bool:
    """«نوه بدور مصر», but «نوه إلى أن»."""
    led = (view.preposition(place) for place in _behind_subject(view, clause))
    first = next((found for found in led if found is not None), None)
    return (
        clause.predicate.lemma in _COMMENDING and first is not None and first[0] == "ب" and not _tells_that(view, first)
    )


def _tells_that(view: View, led: tuple[str, int]) -> bool:
    return view.key(led[1]) in _REPORTING


def _denied(view: View, clause: Clause, place: int) -> str | None:
    """«أن الاتهامات لا أساس لها»، «أن القرار غير شرعي»، «أنه لن يقبل الاتفاق»: what is told is turned down."""
    others = False
    for position in range(place + 1, min(place + _DENIED, len(view))):
        if view.is_stop(position):
            return None
        others = others or is_another(view, clause, position)
        pair = (view.key(position), view.key(position + 1))
        if pair in _BASELESS or view.key(position) in _TURNED_DOWN:
            return "reject"
        if pair in _CANNOT and any(view.may_be(position + ahead, _ACCEPTING) for ahead in (2, 3)):
            return "reject"
        turned = view.may_be(position + 1, _UNACCEPTED)
        if turned and (pair[0] == "غير" or (pair[0] == "لن" and not others)):
            return "reject"
    return None


def _acted(view: View, clause: Clause, place: int) -> str | None:
    """«أكد أن بلاده ترفض الخطة»، «إنها تدين الهجوم»: by saying so of his own side the speaker does it."""
    said = place + 1
    if view.key(place) in THAT_WORDS:
        own = view.starts.get(said + (said < len(view) and view.tokens[said].form in _OPENING))
        if own is None or not (own.reference == "possessive" or own.actor in speakers_of(clause)):
            return None
        said = own.last
    elif view.key(place) == "انهم":  # «إنهم يدعمون»: others
        return None
    reading = view.reading(said)
    if reading is None or reading.pos != "verb" or reading.asp != "i" or reading.per != "3" or reading.vox == "p":
        return None
    return None if view.key(said).startswith("س") else ACTS.get(reading.lemma)


def _performed(view: View, clause: Clause) -> str | None:
    """«وأضاف: «نرفض العدوان»»، «أكد أننا نرفض العدوان»: the first word spoken is the act."""
    behind = _behind_subject(view, clause)
    opened = [place for place in behind if view.tokens[place].form in _OPENING or view.key(place) in _THAT_WE]
    if clause.predicate.kind is PredicateKind.COLON and not opened:  # «الخارجية المالية: ندين الهجوم»
        opened = [clause.predicate.first]
    place = opened[-1] + 1 if opened else len(view)
    if view.key(place) in _NEGATIONS and place + 1 < len(view):  # «لن نقبل القرار»
        return "reject" if any(one.lemma in _UNACCEPTED for one in _of_ourselves(view, place + 1)) else None
    said = _of_ourselves(view, place) if place < len(view) else ()
    return next((ACTS[one.lemma] for one in said if one.lemma in ACTS), None)


def _of_ourselves(view: View, place: int) -> list[Reading]:
    """Return how the word reads as an imperfect of the first person: «نرفض»."""
    return [one for one in view.tokens[place].readings if one.pos == "verb" and one.per == "1" and one.asp == "i"]


def _behind_subject(view: View, clause: Clause) -> range:
    """Where what is said may open: behind the predicate and its subject."""
    start = clause.predicate.last
    if clause.predicate.kind is not PredicateKind.PARTICIPLE:
        start = max((item.last for item in clause.all(FunctionKind.SUBJECT) if item.mentions), default=start)
    start = max(start, clause.predicate.last)
    return range(start, min(start + _REACH, len(view)))


def _negated(view: View, clause: Clause) -> bool:
    """«لم يستبعد الوزير»: what is not rejected is thought possible."""
    return view.key(clause.predicate.first - 1).removeprefix("و") in _NEGATIONS


def _asked_of(clause: Clause) -> str:
    """«أصر» appeals, unless it goes on with what is so."""
    return "appeal" if clause.predicate.lemma == "أصر" else ""


def _states(view: View, position: int) -> bool:
    """«أصر على أن الاتفاق ملزم» says it, «أصر على أن تنسحب» wants it."""
    return view.key(position) in _REPORTING and not (view.key(position) == "ان" and view.is_verb(position + 1))


def owns_stance(view: View, clause: Clause) -> bool:
    """«جددت دعوتها»، «كشف رفضه»: what is said is a stance of the speaker's own; «جدد دعم بلاده» says whose too."""
    if clause.predicate.lemma in _RENEWING and _renews(view, clause):
        return True
    place = _head_of_content(view, clause)
    if place is None:
        return False
    owner = view.starts.get(place + 1)  # «جدد مجلس الوزراء إدانة المملكة»
    of_state = owner is not None and (owner.reference == "possessive" or owner.position == "state_body")
    nouns = [one for one in view.tokens[place].readings if one.pos == "noun"]
    own = (one for one in nouns if of_state or one.enclitic.endswith("_poss"))
    if any(one.lemma in STANCES or one.lemma in _HELD for one in own):
        return True
    renewed = clause.predicate.lemma in _RENEWING and owner is not None and owner.kind in ACTOR_KINDS
    return renewed and any(one.lemma in STANCES or one.lemma in _RENEWED for one in nouns)


def _renews(view: View, clause: Clause) -> bool:
    """«جدد الوزير، الذي يزور روما، دعم بلاده»: what is made anew stands behind what is told of him."""
    start = _behind_subject(view, clause).start
    for place in range(start, min(start + _RENEWED_REACH, len(view))):
        if view.is_stop(place) or (view.conjoined(place) and view.is_verb(place)):
            return False
        if _is_renewed(view, place, at_once=place == start):
            return True
    return False


def _is_renewed(view: View, place: int, *, at_once: bool) -> bool:
    """«جددت التأكيد على»، «جدد الوزير، الجمعة، دعم العراق»: a stance, definite or of somebody told behind it.

    «جدد الوزير رفض العنف»: right behind the subject it needs neither.
    """
    if view.preposition(place) is not None or view.conjoined(place) or place in view.covered:
        return False
    nouns = [
        one
        for one in view.tokens[place].readings
        if one.pos == "noun" and (one.lemma in STANCES or one.lemma in _RENEWED)
    ]
    owner = view.starts.get(place + 1)
    owned = owner is not None and owner.kind in ACTOR_KINDS and owner.reference != "adjective"
    return any(at_once or owned or "Al_det" in one.proclitics or one.enclitic.endswith("_poss") for one in nouns)


def affirms(clause: Clause) -> bool:
    """Tell whether the predicate is one that sides who say it together agree by."""
    return clause.predicate.lemma in _AFFIRMING


def _head_of_content(view: View, clause: Clause) -> int | None:
    """Return where what is said begins: behind predicate, subject and circumstances, at «أن» or a head noun."""
    start = (near := _behind_subject(view, clause)).start
    if clause.predicate.kind is PredicateKind.COLON and view.is_verb(start):  # «الوزير: ندرس دعوة بلادكم»
        return None
    for place in near:
        if place > start and view.is_comma(place - 1) and _is_own_stance(view, place):
            return place
        if view.is_stop(place) or (view.is_verb(place) and place > start):
            return None
        if view.key(place) in _REPORTING:
            return place
        if _heads(view, place, start):
            return place + _is_intense(view, place)
    return _far_report(view, clause, near.stop)


def _far_report(view: View, clause: Clause, start: int) -> int | None:
    """«قال الوزير في خطاب أمام أعضاء البرلمان إنه»: where a long circumstance ends, and what is said opens."""
    if clause.predicate.lemma not in _CLAUSAL:
        return None
    for place in range(start, min(start + _FAR, len(view))):
        if view.key(place) in _REPORTING:
            return place
        if view.is_stop(place) or view.is_verb(place) or view.tokens[place].form in _OPENING:
            return None
    return None


def _is_own_stance(view: View, place: int) -> bool:
    """«أعلنت مصر، الأربعاء، رفضها ...»: spelled as a verb too."""
    nouns = (one for one in view.tokens[place].readings if one.pos == "noun" and one.enclitic.endswith("_poss"))
    return not view.conjoined(place) and any(one.lemma in STANCES for one in nouns)


def _is_intense(view: View, place: int) -> bool:
    """«عن بالغ شكره»، «عن خالص تقديره»."""
    reading, following = view.reading(place), view.reading(place + 1)
    noun = following is not None and following.pos == "noun" and bool(following.enclitic)
    return noun and reading is not None and reading.lemma in _INTENSE


def _heads(view: View, place: int, start: int) -> bool:
    """«أكد رفضه»، «أعرب عن ترحيبه»، «أعرب في بيان عن ترحيبه»."""
    reading = view.reading(place)
    if reading is None or reading.pos != "noun" or place in view.covered:
        return False
    led = view.preposition(place) or (view.preposition(place - 1) if place > start else None)
    return led is None or led[0] in _LEADING

"""What the words of a statement come to, where its verb only says: a demand, a stance gone on with, a judgement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.document import ACTOR_KINDS, FunctionKind
from diplo_events.matching.content import content_of
from diplo_events.matching.excerpts import OPENING, THAT
from diplo_events.matching.stance_words import ACTS, OWN_STANCES, POINTING, STANCES

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Mention
    from diplo_events.matching.excerpts import Content

#: «يجب على كينيا أن»، «ينبغي لكينيا»: what lays something on somebody.
_MUST: Final = frozenset({"يجب", "ينبغي", "يتعين", "يتوجب"})
#: Whom it may be laid on besides states and officials: «يجب على المجتمع الدولي».
_CHARGED: Final = frozenset("مجتمع دولة طرف جميع قيادة حكومة نظام مسؤول قوة مجلس فريق فصيل مليشيا ميليشيا".split())
_HELD: Final = STANCES | OWN_STANCES
_ON: Final = frozenset({"على", "ل"})
#: So many words behind whom it is laid on stands what he must do.
_DUTY_REACH: Final = 9
#: «استمرار دعم بلاده»: nouns, and verbs, of going on with a stance.
_GOING_ON: Final = frozenset("استمرار مواصلة تجديد ثبات عمق كامل مزيد".split())
_GOES_ON: Final = frozenset("واصل جدد أكد كرر استمر أعرب".split())
#: «تقف إلى جانب الشعب السوري».
_STANDING: Final = frozenset({"وقف", "قف"})
_WE_STAND: Final = "نقف"
_BESIDE: Final = frozenset({("الي", "جانب"), ("مع", ""), ("خلف", ""), ("بجانب", ""), ("بجوار", "")})
#: «واشنطن: مستعدون للحوار».
_READY: Final = frozenset({"مستعد", "جاهز", "ملتزم", "متعهد"})
#: «لن نقف مكتوفي الأيدي».
_IDLE: Final = frozenset({"مكتوف"})
#: Verbs that call something what the speaker takes it for.
_JUDGING: Final = frozenset({"وصف", "واصف", "اعتبر", "معتبر", "عد", "رأى"})
_JUDGED_REACH: Final = 18
_BLAMED: Final = frozenset(
    "إبادة جريمة إجرام مجرم عدوان عدواني ابتزاز تضليل خداع كذب كاذب أكذوبة مسيء إساءة مشين مخز مخزي وقاحة وقح "
    "استفزاز استفزازي انتهاك خرق عنصري همجي بربري وحشي وحشية نفاق ازدواجية مغالط مغالطة افتراء بلطجة قرصنة مهزلة فضيحة "
    "مؤسف مستفز متهور متغطرس طعنة وصمة لصوصية سافر صارخ دنيء جبان غادر بشع شنيع سقوط تحريض تحريضي منحاز".split()
)
#: «غير مبرر».
_UNJUST: Final = frozenset({"مبرر", "مفهوم", "أخلاقي", "إنساني", "مسؤول", "منصف", "عادل", "لائق", "نزيه"})
#: «خطأ تاريخي».
_WRONG: Final = frozenset({"خطأ", "ظلم", "ذنب", "فشل", "هزيمة"})
#: «وصف الوضع بأنه صعب جراء العدوان»: what made it so is not what it is called.
_CAUSES: Final = frozenset({"جراء", "بسبب", "نتيجه", "اثر", "بفعل"})
_PRAISED: Final = frozenset({"تاريخي", "شجاع", "خلاق", "بطولي", "رائع", "عظيم"})
_NOT: Final = frozenset("لا ليس ليست لم لن غير دون".split())
#: What an act would bring upon him who commits it: «إعلان حرب»، «عواقب وخيمة»، «سيدفع الثمن»، «رد مدمر».
_WAR: Final = ("اعلان", "حرب")
_PRICE: Final = frozenset({"عاقبة", "تبعة", "ثمن"})
_ANSWER: Final = frozenset({"رد"})
_FIERCE: Final = frozenset("مدمر قاس قاسي ساحق حازم مزلزل موجع عنيف صارم قوي حاسم".split())
_THREAT_REACH: Final = 22


def spoken_out(view: View, clause: Clause, own: set[str]) -> str | None:
    """Return the subtype that the words come to; None where they only say something.

    ``own`` are the states and bodies of those who speak.
    """
    said = content_of(view, clause)
    if said is None:
        return None
    first = _opening(view, said)
    if _lays_on(view, first, own):
        return "appeal"
    if view.may_be(first, _READY) and not _in_clause(view, first):
        return "promise"
    doer, held = _deed(view, clause, first, said.last)
    if held and (doer is None or doer.actor in own or doer.reference == "possessive"):
        return held
    return _judged(view, clause, said) or ("warn" if _threatens(view, said) else None)


def deed_of(view: View, clause: Clause) -> tuple[str, str] | None:
    """«مؤكدا أن تونس ترحب بالهدنة»: the state that the words are about, and the stance that they come to as its own."""
    said = content_of(view, clause)
    doer, held = _deed(view, clause, _opening(view, said), said.last) if said is not None else (None, None)
    return (doer.actor, held) if doer is not None and doer.actor and held else None


def _opening(view: View, said: Content) -> int:
    """Return where the words begin behind «أن» and marks of quotation."""
    first = said.first
    while first < said.last and (view.key(first) in THAT or view.tokens[first].form in OPENING):
        first += 1
    return first


def _lays_on(view: View, first: int, own: set[str]) -> bool:
    """«أن على كينيا أن تنسحب»، «يجب على المجتمع الدولي التحرك»: another than the speaker must do it."""
    must = view.key(first) in _MUST
    led = view.preposition(first + must)
    if led is None or led[0] not in _ON or (led[0] == "ل" and not must):
        return False
    end = _end_of_charged(view, led[1], own)
    return end is not None and _must_do(view, end)


def _end_of_charged(view: View, place: int, own: set[str]) -> int | None:
    """Return where he is told who must do it, if he is another than the speaker."""
    charged = view.starts.get(place)
    if charged is not None:
        others = charged.kind in ACTOR_KINDS and charged.actor not in own and charged.reference != "possessive"
        return charged.last if others else None
    reading = view.reading(place)
    public = reading is not None and reading.lemma in _CHARGED and "Al_det" in reading.proclitics
    return place + 1 if public else None


def _must_do(view: View, end: int) -> bool:
    """«أن تنسحب»، «الانسحاب»، «سحب قواتها»; «على إيران ديون كبيرة» lays nothing on her."""
    for place in range(end, min(end + _DUTY_REACH, len(view))):
        if view.is_stop(place):
            return False
        if view.key(place) == "ان" and view.is_verb(place + 1):
            return True
        reading = view.reading(place)
        if reading is None or reading.pos != "noun" or view.preposition(place) is not None or place in view.covered:
            continue
        return "Al_det" in reading.proclitics or bool(reading.enclitic) or _governs(view, place)
    return False


def _governs(view: View, place: int) -> bool:
    """«سحب قواتها»، «رفع الحصار»: a noun of what is its own behind it."""
    following = view.reading(place + 1)
    if following is None or view.preposition(place + 1) is not None:
        return False
    definite = "Al_det" in following.proclitics or bool(following.enclitic)
    return place + 1 in view.covered or (definite and following.pos == "noun")


def _deed(view: View, clause: Clause, first: int, last: int) -> tuple[Mention | None, str | None]:
    """«استمرار دعم بلاده»، «تقف إلى جانب لبنان»، «نؤكد رفضنا»، «العراق يواصل دعمه»: who does by words what stance."""
    reading = view.reading(first)
    if not _in_clause(view, first) and clause.predicate.lemma not in POINTING:
        going_on = reading is not None and reading.lemma in _GOING_ON and reading.pos == "noun"
        held = _stance_at(view, first + going_on, last)
        if held:
            return None if going_on else view.starts.get(first + 1), held
    own = view.starts.get(first)
    place = own.last if own is not None else first
    verb = view.reading(place)
    if view.key(place) == _WE_STAND and (view.key(place + 1), _second(view, place + 2)) in _BESIDE:
        return own, "support"
    if verb is None or verb.pos != "verb" or verb.asp != "i" or verb.vox == "p" or view.key(place).startswith("س"):
        return None, None
    if own is not None and verb.lemma in ACTS:
        return own, ACTS[verb.lemma]
    if view.may_be(place, _STANDING):
        return own, "support" if (view.key(place + 1), _second(view, place + 2)) in _BESIDE else None
    led = place + 1 + (view.key(place + 1) in {"عن", "علي", "في"})
    return own, _stance_at(view, led, last) if verb.lemma in _GOES_ON else None


def _in_clause(view: View, first: int) -> bool:
    """«أكد أن رفض بلاده معلن»: behind «أن» a noun of stance is what something is told of."""
    return any(view.key(place) in THAT for place in (first - 1, first - 2))


def _second(view: View, place: int) -> str:
    return view.key(place) if view.key(place - 1) == "الي" else ""


def _stance_at(view: View, place: int, last: int) -> str | None:
    """Return the stance of a noun here that is somebody's: «دعمه»، «دعم بلاده»."""
    if not place < last:
        return None
    nouns = [one for one in view.tokens[place].readings if one.pos == "noun" and one.lemma in _HELD]
    owner = view.starts.get(place + 1)
    owned = any(one.enclitic.endswith("_poss") for one in nouns) or (owner is not None and owner.kind in ACTOR_KINDS)
    return _HELD[nouns[0].lemma] if nouns and owned else None


def _judged(view: View, clause: Clause, said: Content) -> str | None:
    """«وصف القرار بأنه غير مبرر»، «معتبرا أن ما حدث جريمة»: what it is called condemns or praises it."""
    if clause.predicate.lemma not in _JUDGING:
        return None
    for place in range(said.first, min(said.first + _JUDGED_REACH, said.last, len(view))):
        if view.key(place) in _CAUSES:
            return None
        if place in view.covered or view.key(place - 1) in _NOT - {"غير"}:
            continue
        if view.may_be(place, _BLAMED if view.key(place - 1) != "غير" else _UNJUST):
            return "condemn"
        if view.may_be(place, _PRAISED) and not view.may_be(place - 1, _WRONG):
            return "support"
    return None


def _threatens(view: View, said: Content) -> bool:
    """«أي هجوم سيكون إعلان حرب»، «ستكون له عواقب وخيمة»، «سيلقى ردا مدمرا»."""
    for place in range(said.first, min(said.first + _THREAT_REACH, said.last, len(view))):
        if (view.key(place), view.key(place + 1)) == _WAR or view.may_be(place, _PRICE):
            return True
        if view.may_be(place, _IDLE):
            return True
        if view.may_be(place, _ANSWER) and view.may_be(place + 1, _FIERCE):
            return True
    return False


def speakers_of(clause: Clause) -> set[str]:
    """Return the states and bodies of those whom the clause has for its subject."""
    kinds = (FunctionKind.SUBJECT, FunctionKind.HOST)
    return {one.actor for kind in kinds for item in clause.all(kind) for one in item.mentions if one.actor}

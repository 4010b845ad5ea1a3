"""What keeps a word of agreements, letters and measures from being an event: wishes, and bystanders as parties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.owners import deciding
from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.document import Clause, PredicateKind
from diplo_events.events import Agreement, DiplomaticMeasure, Letter
from diplo_events.matching.doing import DONE, REACH, VERB_REACH, masdar_head, verb_place
from diplo_events.matching.provided import is_left_open, is_provided
from diplo_events.matching.slipped import slipped
from diplo_events.matching.topics.words import OF_PAPERS, TELLING
from diplo_events.matching.wishes import AFTER, CROWNING, NEAR, WEIGHED, is_conditional, wish_of

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame

_FORMAL: Final = frozenset({Agreement, DiplomaticMeasure, Letter})
_AIMING: Final = frozenset({"طال", "شمل", "استهدف", "أصاب", "مس", "خضع", "واجه"})
#: How ties are taken up again.
_AGAIN: Final = frozenset("إعادة استئناف استعادة تطبيع عودة".split())
_ASKING: Final = frozenset({"طلب"})
_UNDOING: Final = frozenset({"ألغى", "إلغاء"})
_MATTERS: Final = frozenset({"نووي"})
#: Measures that one takes against another.
_ONE_SIDED: Final = frozenset({"sanction", "summon", "recall", "expel"})
#: «لمواطني البلدين»، «حدود البلدين»: nouns of what is common to both.
_COMMON: Final = frozenset("مواطن رعية شعب حدود حد علاقة حكومة طرف جيش ممثل سلطة وزارة".split())
_BOTH: Final = frozenset({"البلدين", "البلدان", "بلديهما", "دولتيهما", "حكومتيهما"})
#: So far behind an agreement it may be told that it is one of two known: «التوقيع على بيان لإقامة علاقات بين البلدين».
_BOTH_REACH: Final = 9
#: «يجب على كينيا»، «يتعين على مالي»: what must be done has not been.
_OWING: Final = frozenset({"وجب", "تعين", "انبغى", "تحتم"})
#: «يجب علينا استعادة»: it is told by a pronoun who must do it.
_ON_THEM: Final = frozenset("علينا عليه عليها عليهم عليهما عليكم".split())
_DRAFTS: Final = frozenset({"مشروع", "مسودة"})
_POINTING: Final = frozenset({"هذا"})
_INVITING: Final = frozenset({"دعا"})
_THEREIN: Final = frozenset({"فيها", "فيه"})
#: «وتتعلق هذه الرسالة بـ», «وحملت هذه الرسالة دعوة».
_TELLING: Final = frozenset({*TELLING, *OF_PAPERS})
#: Measures on the ties of two.
_OF_TIES: Final = frozenset({"sever", "restore"})
_DIPLOMATIC: Final = frozenset({"دبلوماسي"})
_SEEING: Final = frozenset({"شهد", "تضمن", "تخلل", "شمل", "عرف"})
_FAILING: Final = frozenset({"فشل", "أخفق", "عجز", "تعثر", "تعذر"})


def is_formal(frame: Frame) -> bool:
    """Tell whether the frame makes agreements, letters or measures: acts, not encounters or words."""
    return frame.event in _FORMAL


def is_wished(view: View, clause: Clause, frame: Frame) -> bool:
    """«دعا إلى توقيع اتفاق»، «فرص التوصل إلى اتفاق»: not done, but hoped for, demanded or thought of."""
    if frame.event is Letter and view.key(verb_place(view, clause) - 1) == "في":
        return False  # «طلبت ليبيا في رسالة إلى المجلس رفع الحظر»: the letter is written
    if frame.event is DiplomaticMeasure and (_stood_out_against(view, clause) or _is_to_come(view, clause)):
        return True
    if (frame.event is Agreement and _of_draft(view, clause)) or is_conditional(view, clause):
        return True
    if frame.event is Agreement and _is_signed(view, clause):
        return False
    if frame.subtype == "sanction" and slipped(view, clause):
        return True
    wish = wish_of(view, clause)
    return (wish is not None and wish not in _left_open(frame)) or _is_owed(view, clause)


def _is_signed(view: View, clause: Clause) -> bool:
    """«دعا إلى تنفيذ الاتفاق الموقع مع روما»: what is hoped for is done with a paper that has been signed."""
    reading = view.reading(clause.predicate.first)
    definite = reading is not None and reading.proclitics == ("Al_det",)
    return clause.predicate.lemma in DONE and definite and view.key(clause.predicate.first - 1) != "غير"


def _is_owed(view: View, clause: Clause) -> bool:
    """«إن على صربيا تطبيع العلاقات»، «يجب على مالي وغانا توقيع الاتفاق»: what they have yet to do."""
    head = min(verb_place(view, clause), masdar_head(view, clause))
    place = head - 1
    if view.key(place) in _ON_THEM:
        return view.may_be(place - 1, _OWING)
    while (one := view.covered.get(place)) is not None:
        place = one.first - 1
    return (
        place < head - 1
        and view.key(place) == "علي"
        and (view.key(place - 1) in {"ان", "كان"} or view.may_be(place - 1, _OWING))
    )


def is_known(view: View, clause: Clause, frame: Frame) -> bool:
    """«في هذه الرسالة»، «بعث هذا الخطاب»: a letter told of before; «هذا وقد بعث ببرقية هذا نصها» is a new one.

    «وتتعلق هذه الرسالة بالهدنة» tells what it is about, «رسالة يدعوه فيها إلى القمة» what it invites to.
    """
    if frame.event is not Letter:
        return False
    first = clause.predicate.first
    if clause.predicate.lemma in _INVITING and view.key(clause.predicate.last) in _THEREIN:
        return True
    return view.may_be(first - 1, _POINTING) and not view.may_be(first - 2, _TELLING)


def _of_draft(view: View, clause: Clause) -> bool:
    """«تفويض الوزير بالتوقيع على مشروع اتفاقية»: what is a draft has not been signed."""
    last = clause.predicate.last
    return any(view.may_be(place, _DRAFTS) for place in (last, last + 1))


def _stood_out_against(view: View, clause: Clause) -> bool:
    """«لرفضها الاعتراف بإسرائيل»: a standing refusal is no act that was put off; «رفضت الاعتراف» is."""
    before = view.reading(clause.predicate.first - 1)
    return before is not None and (before.pos, before.lemma) == ("noun", "رفض")


def _is_to_come(view: View, clause: Clause) -> bool:
    """«اتفاق لاستئناف العلاقات»، «تطبيع العلاقات مستحيل»: agreed on, or in doubt, but not done."""
    head = masdar_head(view, clause)
    return is_provided(view, clause, head) or is_left_open(view, clause, head) or _is_aim(view, clause, head)


def _is_aim(view: View, clause: Clause, head: int) -> bool:
    """«زار نيروبي لإعادة العلاقات إلى مجاريها»، «وساطة لإعادة تطبيع العلاقات»: what somebody is after."""
    led = (view.reading(place) for place in (head, head - 1))
    again = clause.predicate.lemma == "علاقة" and clause.predicate.light in _AGAIN
    return again and any(one is not None and "li_prep" in one.proclitics for one in led)


def is_undoing(clause: Clause, frame: Frame) -> bool:
    """«ألغت العقوبات»، «ألغت تأشيرته»: a measure that a rule knows as taken by cancelling something."""
    light = clause.predicate.light
    listed = any(light in trigger.light for trigger in frame.trigger)
    return frame.event is DiplomaticMeasure and light in _UNDOING and listed


def is_asking(clause: Clause, frame: Frame) -> bool:
    """«طلبت كندا مغادرة السفير»: a measure that a rule knows as taken by asking for something."""
    light = clause.predicate.light
    return frame.event is DiplomaticMeasure and light in _ASKING and any(light in one.light for one in frame.trigger)


def is_weighed(view: View, clause: Clause, frame: Frame) -> bool:
    """«يدرس الاتحاد فرض عقوبات»، «هددت بطرد السفير»، «تقترب من إبرام اتفاق»: what may yet be done."""
    return wish_of(view, clause) in _left_open(frame)


def _left_open(frame: Frame) -> frozenset[str]:
    """Return the words before an act of this kind that leave it open, where others only wish for it."""
    return {DiplomaticMeasure: WEIGHED, Agreement: NEAR}.get(frame.event, frozenset())


def told_within(view: View, clause: Clause, words: range) -> range:
    """Return the words that say of the act when it was done and whether.

    «سيبحث الاتفاق الذي أبرمته باريس»، «تنتهي المهلة غدا، وكان قد تم التوصل إلى اتفاق»: what stands before says nothing.
    """
    place = verb_place(view, clause)
    if (decider := deciding(view, masdar_head(view, clause))) is not None:
        return range(decider.first, words.stop)  # «رفضت إيران قرار المجلس فرض عقوبات»: decided it is
    if clause.predicate.lemma in DONE and view.key(place - 1) != "غير":
        return range(place, words.stop)  # «رفضت كينيا الاتفاقية الموقعة بين»: signed it is, whoever refuses it
    if view.is_relative(place - 1):
        return range(max(words.start, place - 1), words.stop)
    joined = (before for before in range(place, words.start, -1) if view.is_verb(before) and view.conjoined(before))
    return range(next(joined, words.start), words.stop)


def matter_of(view: View, words: range) -> str | None:
    """Return the word that tells what an agreement is about where its parties are known by it: «الاتفاق النووي»."""
    readings = (view.reading(place) for place in words)
    return next((one.lemma for one in readings if one is not None and one.lemma in _MATTERS), None)


def of_those_told(view: View, clause: Clause, frame: Frame, words: range) -> bool:
    """«تم توقيع اتفاقية بين البلدين»، «عقب المباحثات تم التوقيع على»: an act of the states or sides told before."""
    if _is_theirs(view, clause, frame):
        return True
    signed = frame.event is Agreement and frame.subtype == "signed"
    if signed and any(view.key(place - 1).removeprefix("و") in AFTER and _is_known(view, place) for place in words):
        return True
    if signed and (_crowns(view, clause) or _saw(view, clause)):
        return True
    if frame.subtype in _ONE_SIDED:
        return False  # «إلغاء تأشيرات الدخول بين البلدين» bars nobody
    act = verb_place(view, clause)
    subject = view.key(act - 1) in _BOTH or view.key(act + 1) in _BOTH  # «تبادل البلدان السفراء»
    return is_formal(frame) and (subject or is_between_both(view, clause, frame))


def _saw(view: View, clause: Clause) -> bool:
    """«شهد اللقاء توقيع ثلاث اتفاقيات»، «تضمنت الزيارة توقيع مذكرة»: at the encounter told before.

    «القمة الكينية الغانية تشهد توقيع»، «شهدت زيارة الرئيس لكينيا توقيع»: told in the same clause.
    """
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    first = clause.predicate.first
    for place in range(first - 1, max(-1, first - 1 - VERB_REACH), -1):
        if view.is_stop(place) or view.subordinates(place) or view.is_relative(place):
            return False
        if view.is_verb(place):
            return view.may_be(place, _SEEING) and (_is_known(view, place + 1) or _opens_with_encounter(view, place))
    return False


def _opens_with_encounter(view: View, verb: int) -> bool:
    """«القمة الكينية الغانية تشهد»: an encounter with its own people, right before the verb that sees something."""
    place = verb - 1
    while place >= 0 and place in view.covered:
        place -= 1
    return _is_known(view, place)


def _is_theirs(view: View, clause: Clause, frame: Frame) -> bool:
    """«بعد تعليق علاقاتهما»، «الإعلان عن استئناف العلاقات الدبلوماسية»: ties of the two told before."""
    noun = view.reading(clause.predicate.first)
    if noun is None or frame.subtype not in _OF_TIES:
        return False
    known = "Al_det" in noun.proclitics and view.may_be(clause.predicate.last, _DIPLOMATIC)
    return known or noun.enclitic == "3d_poss"


def is_between_both(view: View, clause: Clause, frame: Frame) -> bool:
    """«التوقيع على اتفاق للتعاون بين البلدين»، «الاتفاق الموقع بين بلديهما»: of the two told before."""
    last = clause.predicate.last
    for place in range(last, min(len(view), last + (_BOTH_REACH if frame.event is Agreement else REACH))):
        if view.is_stop(place):
            return False
        if _between_both(view, place):
            return True
    return False


def _crowns(view: View, clause: Clause) -> bool:
    """«توجت أعمال اللجنة بالتوقيع على ثلاث اتفاقيات»، «أسفرت الزيارة عن توقيع مذكرة»: what a meeting led to."""
    led = view.preposition(clause.predicate.first) or view.preposition(clause.predicate.first - 1)
    if clause.predicate.kind is not PredicateKind.MASDAR or led is None or led[0] not in {"ب", "عن"}:
        return False
    before = range(clause.predicate.first - 1, max(-1, clause.predicate.first - VERB_REACH), -1)
    verb = next((place for place in before if view.is_verb(place)), -1)
    return view.may_be(verb, CROWNING) and not view.is_relative(verb - 1)


def _between_both(view: View, place: int) -> bool:
    if view.key(place) not in _BOTH:
        return False
    return view.key(place - 1).removeprefix("و") == "بين" or view.may_be(place - 1, _COMMON)


def _is_known(view: View, place: int) -> bool:
    """«المباحثات»، «زيارة الرئيس»: an encounter told of before, or with its own people."""
    reading = view.reading(place)
    known = reading is not None and ("Al_det" in reading.proclitics or view.actor(place + 1) is not None)
    return known and reading is not None and reading.lemma in ENCOUNTERS


def has_failed(view: View, clause: Clause) -> bool:
    """«فشل الجانبان في التوصل إلى اتفاق»: the verb before says that it did not come about."""
    first = clause.predicate.first
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    return any(view.may_be(place, _FAILING) for place in range(max(0, first - VERB_REACH), first))


def stands(view: View, clause: Clause) -> bool:
    """«تستهدف العقوبات شركات»، «تشمل العقوبات»: what measures in force do, they do now."""
    verb = view.reading(verb_place(view, clause))
    return clause.predicate.light in _AIMING and verb is not None and "sa_fut" not in verb.proclitics

"""Statements told by a noun: what keeps «إعلان»، «إدانة»، «تأييد» from telling anybody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import COMING
from diplo_events.clauses.topic_words import PURPOSES
from diplo_events.document import Clause, FunctionKind, MentionKind, PredicateKind
from diplo_events.matching.greetings import CONVEYING
from diplo_events.matching.voices import REPORTING

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Reading
    from diplo_events.grammar import Frame

#: «في وقت سابق من اليوم»: so many words a circumstance of place or time may have.
_CIRCUMSTANCE: Final = 7
_LACKING: Final = frozenset("عدم دون بدون غياب بحسب حسب وفق وفقا حد".split())
_WORDS: Final = frozenset({"تصريح", "كلام"})
_REMARK: Final = "تصريح"
_IS: Final = frozenset({"هو", "هي"})
_WITH_CONTENT: Final = frozenset("إعلان تأكيد تصريح كلام قول دعوة مطالبة مقترح اقتراح".split())
_ANNOUNCING: Final = frozenset({"إعلان"})
#: What leads to the words: of a city's paper, «إعلان الدوحة ...», less than of anybody's.
_LEADING: Final = frozenset({"عن", "ل", "ب", "على", "إلى"})
_CONTENT: Final = frozenset({"عن"})
_PROPOSALS: Final = frozenset({"مقترح", "اقتراح"})
_EXPRESSING_REACH: Final = 30
#: «مطالبة كينيا أوغندا بالانسحاب»، «اقتراح الوزير عقد مؤتمر»: whom or what is asked for follows.
_ASKING: Final = frozenset({"مطالبة", "اقتراح", "مقترح", "دعوة"})
#: Nouns that may have either who does it or whom it is done to behind them.
_TRANSITIVE: Final = frozenset("تأييد إدانة استنكار شجب انتقاد اتهام مطالبة رفض".split())
#: Words against somebody that another answers.
_AGAINST: Final = frozenset("اتهام انتقاد إدانة استنكار شجب تنديد".split())
#: «اتهامات لمالي»، «ضد مالي»، «بدعم المسلحين»: whom they are made against, and of what.
_TO_WHOM: Final = frozenset({"ل", "ب", "إلى", "ضد"})
#: «وصف الاتهامات الكينية بأنها باطلة»: what they are called.
_CALLED: Final = frozenset("بانها بانه بانهما".split())
#: What such a noun is done to stands so near behind who does it.
_OBJECT_REACH: Final = 4
#: «قوبلت الخطة برفض كينيا»: verbs of meeting with a response, as they are spelled.
_MET_WITH: Final = frozenset(
    "قوبل قوبلت يقابل تقابل لقي لقيت يلقي تلقي لاقي لاقت يلاقي تلاقي اصطدم اصطدمت جوبه جوبهت ووجه ووجهت يواجه تواجه "
    "واجه واجهت اثار اثارت".split()
)
_MET_REACH: Final = 8
_NO_ONE: Final = frozenset({"اي", "ايه", "هناك", "ثمه"})
_EVEN_IF: Final = "وان"
_FROM: Final = "من"
_SUPPOSED: Final = frozenset({"محتمل", "ممكن", "مفترض", "مرتقب", "متوقع", "منتظر", "مأمول"})
_BACKING: Final = frozenset({"تأييد", "ترحيب", "إشادة"})
_HAVING: Final = frozenset({"حصل", "حصول", "حاز"})
_CALL: Final = "دعوة"
_ACCORDING: Final = frozenset({"بناء", "نزول"})
_BY: Final = frozenset({"بموجب", "ضمن"})
#: «كرر الرئيس دعوة بكين إلى الحوار»: verbs of making a call again, of which the noun is the object.
_RENEWING: Final = frozenset({"كرر", "جدد", "وجه"})
_CALLING: Final = frozenset({"دعوة", "مطالبة", "مناشدة"})
_SEEKING: Final = _HAVING | frozenset("حشد كسب نال نيل ضمن ضمان فقد فقدان خسر استقطب استقطاب طلب التمس".split())
_ENJOYING: Final = frozenset({"حظي", "تمتع"})


def names_thing(view: View, clause: Clause) -> bool:
    """«إعلان القاهرة» is a paper, «إعلان القاهرة أنها ...» a statement; «عدم تهديد» and «وفق مقترح» tell none."""
    place = clause.predicate.first
    reading = view.reading(place)
    if view.key(place - 1).removeprefix("و") in _LACKING or reading is None or reading.enclitic or _is_any(view, place):
        return True
    if _is_supposed(view, clause) or _is_sought(view, place) or _is_renewed(view, place):
        return True
    genitive = next((item for item in clause.all(FunctionKind.GENITIVE) if item.mentions), None)
    if genitive is None:
        return False
    if _is_at_call(view, clause, reading) or _describes_another(view, clause, genitive):
        return True
    if _is_done_to(view, clause, genitive) or _is_known(view, clause, genitive, reading):
        return True
    return clause.predicate.lemma in _WITH_CONTENT and _says_nothing(view, clause, genitive, reading)


def is_of_nation(clause: Clause, frame: Frame) -> bool:
    """«ترحيب كيني بالانسحاب من مالي»: who welcomes it is told at once, behind «من» stands another."""
    nations = (one for item in clause.all(FunctionKind.GENITIVE) for one in item.mentions)
    return _FROM in frame.requires and any(one.reference == "adjective" for one in nations)


def _is_supposed(view: View, clause: Clause) -> bool:
    """«تعهدات محتملة من كينيا»، «إعلان مرتقب»: what may be said one day."""
    following = view.reading(clause.predicate.last)
    return following is not None and following.lemma in _SUPPOSED and "Al_det" not in following.proclitics


def _is_sought(view: View, position: int) -> bool:
    """«حشد تأييد كينيا»، «الحصول على تأييدها»: backing that somebody seeks or has; nobody is told to have said it."""
    noun, led = view.reading(position), view.key(position - 1) == "علي"
    if noun is None or noun.lemma not in _BACKING:
        return False
    before = position - 1 - led
    while (one := view.covered.get(before)) is not None:  # «كسب الوزير تأييد كينيا»
        before = one.first - 1
    return view.may_be(before, _HAVING if led else _SEEKING)


def _is_renewed(view: View, position: int) -> bool:
    """«كرر الرئيس دعوة بكين إلى الحوار»: who is called upon, by the subject of the verb."""
    noun, before = view.reading(position), position - 1
    if noun is None or noun.lemma not in _CALLING:
        return False
    while (one := view.covered.get(before)) is not None:
        before = one.first - 1
    return view.may_be(before, _RENEWING)


def _says_nothing(view: View, clause: Clause, genitive: Function, reading: Reading) -> bool:
    """«إعلان القاهرة»، «كلام كيني»: a paper, or talk, unless what is said follows."""
    by_nation = all(one.reference == "adjective" for one in genitive.mentions)
    if clause.predicate.lemma in _WORDS:
        return all(one.reference == "adjective" or one.kind is MentionKind.COUNTRY for one in genitive.mentions)
    if by_nation:  # «تأكيد روسي», not «المقترح الروسي»
        return clause.predicate.lemma in _PROPOSALS and "Al_det" in reading.proclitics
    behind = _behind_circumstance(view, genitive.last)
    asked = clause.predicate.lemma in _ASKING and (_acts_on(view, behind) or _may_be_noun(view, behind))
    announced = clause.predicate.lemma in _ANNOUNCING
    of_city = announced and any("capital" in one.modifiers for one in genitive.mentions)  # «إعلان الدوحة لحقوق الطفل»
    return not (asked or _tells_what(view, behind, leading=_CONTENT if of_city else _LEADING))


def _is_at_call(view: View, clause: Clause, reading: Reading) -> bool:
    """«وصل بدعوة غانية»، «بناء على دعوة غانية»: at whose invitation somebody has come; «بناء على مقترح كيني»."""
    according = view.may_be(clause.predicate.first - 2, _ACCORDING)
    if clause.predicate.lemma in _PROPOSALS:
        return according or view.key(clause.predicate.first - 1) in _BY
    at_call = "bi_prep" in reading.proclitics or according
    return clause.predicate.lemma == _CALL and at_call and view.key(clause.predicate.last + 1) != "الي"


def _is_any(view: View, position: int) -> bool:
    """«صدور أي اتهام»، «هناك إدانات»، «يحظى بتأييد»: no act of anybody on a day."""
    return view.key(position - 1) in _NO_ONE or view.may_be(position - 1, _ENJOYING)


def _is_done_to(view: View, clause: Clause, genitive: Function) -> bool:
    """«مطالبة كينيا بالانسحاب»، «في تأييد كينيا»: whom it is done to; «تأييد كينيا للخطة» tells who does it."""
    if clause.predicate.lemma not in _TRANSITIVE or all(one.reference == "adjective" for one in genitive.mentions):
        return False
    noun = view.reading(clause.predicate.first)
    if _is_met_with(view, clause.predicate.first):
        return False
    if genitive.first > clause.predicate.last or noun is None or noun.num == "p":
        return False  # «الانتقادات التي وجهها الوزير»، «اتهامات كينيا»
    if any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "من")):
        return False
    return not _acts_on(view, genitive.last)


def _describes_another(view: View, clause: Clause, genitive: Function) -> bool:
    """«رفض الخطة الكينية»، «إدانة الهجوم الكيني»: the nationality is that of a noun behind; «الرفض القاطع الكيني»."""
    nation = next((one for one in genitive.mentions if one.reference == "adjective"), None)
    if nation is None or nation is not genitive.mentions[0]:
        return False
    masdar = view.reading(clause.predicate.first)
    bare = masdar is not None and "Al_det" not in masdar.proclitics
    between = (view.reading(place) for place in range(clause.predicate.last, nation.first))
    return any(one is not None and (one.pos == "noun" or (bare and "Al_det" in one.proclitics)) for one in between)


def _is_known(view: View, clause: Clause, genitive: Function, reading: Reading) -> bool:
    """«رفض الاتهامات الكينية»: words told of as known; «الاتهامات الكينية لمالي»، «... بدعم المسلحين» tell them."""
    by_nation = all(one.reference == "adjective" for one in genitive.mentions)
    if clause.predicate.lemma not in _AGAINST or "Al_det" not in reading.proclitics or not by_nation:
        return False
    place = genitive.last
    while (one := view.reading(place)) is not None and one.pos == "adj" and "Al_det" in one.proclitics:
        place += 1
    found = view.preposition(place)
    led = found is not None and found[0] in _TO_WHOM and view.key(place) not in _CALLED
    return not led and not view.is_relative(place)


def _is_met_with(view: View, position: int) -> bool:
    """«قوبلت الخطة برفض كينيا»، «اصطدم القرار بمعارضة أوغندا»: who refuses what the verb before is about."""
    for place in range(position - 1, max(-1, position - _MET_REACH), -1):
        if view.is_stop(place):
            return False
        if view.is_verb(place):
            return view.key(place).removeprefix("و") in _MET_WITH
    return False


def _acts_on(view: View, position: int) -> bool:
    """«تأييد كينيا للخطة»، «إدانة المجلس الشديدة للهجوم»، «اتهام كينيا أوغندا»: what or whom it is done to follows."""
    if view.actor(position) is not None and not view.conjoined(position):
        return True
    near = range(position, min(position + _OBJECT_REACH, len(view)))
    led = (view.preposition(place) for place in near if not view.is_comma(place))
    return any(one is not None and one[0] == "ل" for one in led)


def _may_be_noun(view: View, place: int) -> bool:
    """«عقد مؤتمر»: an indefinite noun, though it may be spelled as a verb."""
    if not 0 <= place < len(view) or place in view.covered or view.date(place) is not None:
        return False
    return any(one.pos == "noun" and not one.proclitics for one in view.tokens[place].readings)


def _tells_what(view: View, place: int, *, leading: frozenset[str]) -> bool:
    """«إعلان كينيا أنها»، «إعلان كينيا عن انسحابها»، «إعلان كينيا نيتها»: what is said follows."""
    following, led = view.reading(place), view.preposition(place)
    if view.conjoined(place) or view.key(place) == _EVEN_IF or view.key(place) in PURPOSES:
        return False  # «إعلان القاهرة وإن لم يتضمن ذلك»، «مقترح كينيا بهدف وقف القتال»
    if view.subordinates(place) or (led is not None and led[0] in leading):
        return True
    if following is None or (following.pos != "noun" and not (following.pos == "adj" and following.enclitic)):
        return False  # «موافقتها» may be read as an adjective
    if leading is _CONTENT and following.gen == "f" and not following.enclitic:  # «إعلان القاهرة عاصمة للثقافة»
        return False
    return bool(following.enclitic) or not (following.proclitics or place in view.covered or view.date(place))


def _behind_circumstance(view: View, place: int) -> int:
    """«إعلان كينيا أمس عن»، «إعلان الرئيس في وقت سابق أن»: where the words end that say when or where it was said."""
    while (date := view.date(place)) is not None:
        place = date.last
    led = view.preposition(place)
    if led is None or led[0] != "في":
        return place
    near = range(place + 1, min(place + _CIRCUMSTANCE, len(view)))
    return next((end for end in near if view.key(end) in REPORTING), place)


def looks_back(view: View, clause: Clause) -> bool:
    """«تصريحات الوزير»، «وجاءت دعوة الوزير بعد ...»: it takes up words told before; «المؤشر هو إعلان كينيا» none."""
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    before = view.reading(clause.predicate.first - 1)
    if view.key(clause.predicate.first - 1) in _IS or clause.predicate.lemma == _REMARK:
        return True
    return before is not None and before.lemma in COMING


def is_expressed(view: View, clause: Clause) -> bool:
    """«أعربت الوزارة عن إدانة واستنكار دولة الكويت»: the stance is the ministry's statement, told already."""
    place = clause.predicate.first
    led = place - 1 - view.conjoined(place)
    if view.key(led) != "عن":
        return False
    for before in range(led - 1, max(-1, led - _EXPRESSING_REACH), -1):
        if view.is_stop(before):
            return False
        if view.is_verb(before):
            return view.may_be(before, CONVEYING)
    return False

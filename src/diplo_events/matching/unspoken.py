"""Verbs and participles of saying that are no words of speech where they stand: prayers, greetings, other senses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING
from diplo_events.clauses.participles import once_more
from diplo_events.clauses.told_subjects import NAMING_NOUNS
from diplo_events.document import Clause, FunctionKind, PredicateKind, TokenKind
from diplo_events.matching.between import OUTLETS
from diplo_events.matching.cited import cited_gender
from diplo_events.matching.deeds import OPENING_WORDS, is_deed, is_intercepted
from diplo_events.matching.enumerated import is_enumerated
from diplo_events.matching.greetings import greets
from diplo_events.matching.irreal import is_supposed
from diplo_events.matching.stance_words import CONSENTING

if TYPE_CHECKING:
    from diplo_events.clauses.view import View


#: Verbs that deny: «لم ينف» is worth telling, «لم يعلن» says nothing.
_DENYING: Final = frozenset("رفض نفى فند أنكر استبعد كذب دحض عارض اعترض تحفظ شكك أخفى".split())
_NOT_YET: Final = frozenset({"لم", "ولم", "فلم"})
#: Verbs that tell, and no more: «لا يقول»، «لن يعلن» tell nothing, «لا يرى» is a stance.
_TELLING: Final = frozenset("عبر قال أعلن أشار ذكر كشف صرح أضاف أوضح أفاد بين أبلغ".split())
_NOT: Final = frozenset(lead + word for lead in ("", "و", "ف") for word in ("لا", "لن"))
_EXCEPTION_REACH: Final = 4
_YET: Final = frozenset({"بعد", "الا"})
_YET_REACH: Final = 6
_LEADS: Final = frozenset({"la_rc", "la_emph", "li_prep"})
#: Who is prayed to: «داعيا الله أن»، «متمنيا من المولى».
_GOD: Final = frozenset("الله المولي الباري الرب ربه".split())
#: «لا يقل عن», spelled as «لم يقل» is.
_BEING_LESS: Final = frozenset({"يقل", "تقل"})
#: «يدعى عمر»: spelled as two verbs are.
_CALLING: Final = frozenset({"دعا", "ادعى"})
_IT: Final = frozenset({"3ms_pron", "3fs_pron"})
_WITHHOLDING: Final = frozenset("رفض طلب فضل اشترط آثر رافض طالب مطالب مفضل مشترط".split())
_TELLING_WHO: Final = frozenset("كشف ذكر إفصاح نشر إعلان إشارة بوح".split())
_NAME_REACH: Final = 5
_ANSWERING: Final = frozenset({"رد", "أجاب"})
_ASKED: Final = frozenset({"سؤال", "استفسار"})
#: So far behind the name of a source what was said begins: «بحسب بيان صادر عن الرئاسة: ...».
_SOURCE_REACH: Final = 8
#: What one points with: «يشير بإصبعه إلى الخريطة» (lemmas).
_HAND: Final = frozenset("إصبع أصبع يد سبابة رأس".split())
_TALKING: Final = "تحدث"
_TOUCHING: Final = frozenset({"تناول", "تطرق"})
_TALKS: Final = frozenset({"حديث", "نقاش", "حوار", "بحث"})
#: Verbs of laying something before somebody, and what makes a future of them.
_PUTTING: Final = frozenset({"طرح", "عرض", "شرح"})
_SHALL: Final = "سوف"
_SHOWING: Final = "أبدى"
_RESERVING: Final = "تحفظ"
#: «معبرا، في كلمة أمام المؤتمر، عن أمله»: so far behind the participle.
_EXPRESSED: Final = 9


def _unsaid(view: View, clause: Clause) -> bool:
    """«لم تعلن الوزارة عدد الجرحى»، «لا تعلن عن نفسها»: what is not said."""
    if clause.predicate.aspect != "i":
        return False
    before = view.key(clause.predicate.first - 1)
    if clause.predicate.lemma in CONSENTING and before in _NOT | _NOT_YET:
        return not _is_refusal(view, clause)
    if before in _NOT_YET:
        return clause.predicate.lemma not in _DENYING
    if before not in _NOT or clause.predicate.lemma not in _TELLING:
        return False
    near = range(clause.predicate.last, clause.predicate.last + _EXCEPTION_REACH)
    return not any(view.key(place) == "الا" for place in near)  # «لا يقول إلا الحق» tells it


def _is_refusal(view: View, clause: Clause) -> bool:
    """«لن تقبل كينيا الخطة»: who says no is told here; «لم توافق بعد» has not yet, «إنها لن توافق» goes on speaking."""
    told = any(item.mentions for item in clause.all(FunctionKind.SUBJECT))
    near = range(clause.predicate.last, min(clause.predicate.last + _YET_REACH, len(view)))
    return told and all(view.key(place) not in _YET for place in near)


def _prays(view: View, clause: Clause) -> bool:
    """«أيده الله»، «داعيا الله أن يحفظهم»، «متمنيا من المولى»: a wish, or a prayer."""
    place = clause.predicate.last
    return view.key(place + (view.key(place) == "من")) in _GOD


def _passed_on(view: View, clause: Clause) -> bool:
    """«نقل الوزير تحيات الملك»: without «عن» or «قوله» nobody is quoted."""
    if clause.predicate.lemma != "نقل" or cited_gender(view, clause) is not None:
        return False
    return not any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "عن"))


def _once_more(view: View, clause: Clause) -> bool:
    return once_more(view, clause.predicate.first)


def _is_other_word(view: View, clause: Clause) -> bool:
    """«ساكن يدعى عمر» is called so, «لا يقل عن» is no less, «600 طالب» are students: no words of speech.

    Nor does «يراه مغادرا» see anything but him, or «يشير بإصبعه» point anything out.
    """
    place = clause.predicate.first
    if clause.predicate.lemma in {"رأى", "أشار"}:
        return _sees_or_points(view, place)
    if clause.predicate.lemma == "طالب":
        counted = view.tokens[place - 1].kind is TokenKind.NUMBER if place else False
        return counted and place - 1 not in view.covered
    called = view.tokens[place].form.endswith(("يدعى", "تدعى")) and not view.subordinates(place + 1)
    return (called and clause.predicate.lemma in _CALLING) or view.key(place).removeprefix("و") in _BEING_LESS


def _sees_or_points(view: View, place: int) -> bool:
    verb, hand = view.reading(place), view.reading(place + 1)
    if verb is not None and verb.lemma == "رأى":
        return verb.enclitic in {"3ms_dobj", "3fs_dobj"} and verb.asp == "i"
    return hand is not None and hand.lemma in _HAND and bool(hand.enclitic) and "bi_prep" in hand.proclitics


def _withholds_name(view: View, clause: Clause) -> bool:
    """«رفض الكشف عن اسمه»، «طلبوا عدم ذكر هوياتهم»: how he spoke, not what he said."""
    near = [view.reading(place) for place in range(clause.predicate.last, clause.predicate.last + _NAME_REACH)]
    lemmas = [one.lemma for one in near if one is not None]
    told = next((place for place, lemma in enumerate(lemmas) if lemma in _TELLING_WHO), None)
    return clause.predicate.lemma in _WITHHOLDING and told is not None and not NAMING_NOUNS.isdisjoint(lemmas[told:])


def _is_feature(view: View, clause: Clause) -> bool:
    """«ملمحا من ملامح التراث»: a noun; «ملمحا إلى» hints."""
    return clause.predicate.lemma == "ملمح" and view.key(clause.predicate.last) == "من"


def _is_led(view: View, clause: Clause) -> bool:
    """«اتصالات لحث الدول على»، «وليحذر الناس»: a masdar behind «ل», or an order; «جاء ليحذر» warns."""
    reading = view.reading(clause.predicate.first)
    if reading is None:
        return False
    order = "li_sub" in reading.proclitics and view.conjoined(clause.predicate.first)
    return order or not _LEADS.isdisjoint(reading.proclitics)


def _convenes(view: View, clause: Clause) -> bool:
    """«المؤتمر الذي دعت إليه كينيا»، «الهدنة التي دعا لها المجلس»: whose idea it was, told by the way."""
    following = view.reading(clause.predicate.last)
    back = following is not None and following.lemma in {"إلى", "ل"} and following.enclitic in _IT
    return clause.predicate.lemma == "دعا" and back and view.is_relative(clause.predicate.first - 1)


def _on_condition(view: View, clause: Clause) -> bool:
    """«دبلوماسيون تحدثوا شريطة عدم كشف أسمائهم»: how they spoke."""
    return view.key(clause.predicate.last) in {"شريطه", "بشرط"}


def _is_student(view: View, clause: Clause) -> bool:
    """«كرم الوزير طالبا من كينيا»; behind a comma «طالبا من كينيا المساعدة» asks for something."""
    return clause.predicate.lemma == "طالب" and not view.is_comma(clause.predicate.first - 1)


def _is_possessed(view: View, clause: Clause) -> bool:
    """«المساس بمقدراتنا الوطنية»: a noun that looks like a participle; no participle of saying has an owner."""
    reading = view.reading(clause.predicate.first)
    return reading is not None and reading.enclitic.endswith("_poss")


def _answers_questions(view: View, clause: Clause) -> bool:
    """«كان الوزير يرد على سؤال»، «أجاب عن أسئلتهم»: on what occasion he spoke, not what he said."""
    if clause.predicate.lemma not in _ANSWERING:
        return False
    asked = (view.reading(item.first) for item in clause.all(FunctionKind.PREPOSITION, "على", "عن"))
    if not any(one is not None and one.lemma in _ASKED for one in asked):
        return False
    return not any(view.key(place) in OPENING_WORDS for place in range(clause.predicate.last, len(view)))


def _sources_words_told(view: View, clause: Clause) -> bool:
    """«قال الوزير، بحسب بيان للرئاسة، إن»: between a verb of saying and its words a source says nothing of its own."""
    behind = range(clause.last, min(clause.last + _SOURCE_REACH, len(view)))
    ending = (place for place in behind if _opens_or_ends(view, place))
    if view.key(next(ending, -1)) not in OPENING_WORDS:
        return False
    for place in range(clause.predicate.first - 1, -1, -1):
        if _opens_or_ends(view, place):
            reading, speaker = view.reading(place), view.reading(place + 1)
            said = view.is_verb(place) and reading is not None and reading.lemma in SAYING
            return said and (speaker is None or speaker.lemma not in OUTLETS)  # «وأضافت الوكالة نقلا عن»
    return False


def _opens_or_ends(view: View, place: int) -> bool:
    return view.key(place) in OPENING_WORDS or view.is_stop(place) or view.is_verb(place)


def _endangers(_view: View, clause: Clause) -> bool:
    """«الخلاف يهدد جولة المحادثات»، «تهدد أمن المنطقة»: a danger to a thing; «تهدد بالرد»، «تهدد جارتها» threatens."""
    if clause.predicate.lemma != "هدد" or any(clause.all(FunctionKind.PREPOSITION, "ب")):
        return False
    things = [item for item in clause.all(FunctionKind.OBJECT) if item.first == clause.predicate.last]
    return bool(things) and not things[0].mentions


def _keeps(view: View, clause: Clause) -> bool:
    """«دولة تحفظ سيادتها»، «تضامن أبداه الوزير»: what is kept, or shown, is no reservation and no word."""
    lemma = clause.predicate.lemma
    if lemma == _SHOWING:
        reading = view.reading(clause.predicate.first)
        return reading is not None and reading.enclitic.endswith("_dobj")
    return lemma == _RESERVING and not any(clause.all(FunctionKind.PREPOSITION, "على", "عن", "إزاء"))


def _talks_with(_view: View, clause: Clause) -> bool:
    """«كما تحدث مع نظيره»: they talked; what he said is told behind «عن» or «أن»."""
    partners = any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "مع"))
    return clause.predicate.lemma == _TALKING and partners and not any(clause.all(FunctionKind.PREPOSITION, "عن"))


def _is_about_talk(view: View, clause: Clause) -> bool:
    """«وتناول الحديث الأزمة»: what was talked about, whoever talked."""
    talk = view.reading(clause.predicate.last)
    touches = clause.predicate.lemma in _TOUCHING and talk is not None and talk.lemma in _TALKS
    return touches and talk is not None and "Al_det" in talk.proclitics


def _is_to_be_put(view: View, clause: Clause) -> bool:
    """«سيطرح الوزير على نظيره خطة»: what will be put forward has not been said."""
    verb = view.reading(clause.predicate.first)
    coming = verb is not None and "sa_fut" in verb.proclitics
    return clause.predicate.lemma in _PUTTING and (coming or view.key(clause.predicate.first - 1) == _SHALL)


#: What makes a verb, a participle or a source of saying no words of speech.
def _is_crossing(view: View, clause: Clause) -> bool:
    """«سيفتتحان معبرا جديدا»: a crossing, where nothing is expressed by «عن»."""
    behind = range(clause.predicate.last, min(clause.predicate.last + _EXPRESSED, len(view)))
    return clause.predicate.lemma == "معبر" and all(view.key(place) not in {"عن", "عنه"} for place in behind)


UNSPOKEN: Final = {
    PredicateKind.VERB: (
        greets,
        _prays,
        _is_led,
        _unsaid,
        is_supposed,
        is_enumerated,
        _passed_on,
        _is_other_word,
        _withholds_name,
        _on_condition,
        _convenes,
        is_deed,
        is_intercepted,
        _endangers,
        _answers_questions,
        _keeps,
        _talks_with,
        _is_about_talk,
        _is_to_be_put,
    ),
    PredicateKind.PARTICIPLE: (
        greets,
        _prays,
        _once_more,
        _withholds_name,
        _is_feature,
        _is_student,
        _is_possessed,
        _is_crossing,
    ),
    PredicateKind.SOURCE: (_sources_words_told,),
}

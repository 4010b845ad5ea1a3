"""What keeps a verb of saying from being a statement where it stands: inside reports, quotations and relatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import OPENING_QUOTES, THAT_WORDS, WHEREBY
from diplo_events.document import Clause, FunctionKind, MentionKind, PredicateKind, Zone
from diplo_events.matching.announced import is_announced
from diplo_events.matching.cognates import strengthens_verb
from diplo_events.matching.courtesies import is_thought_of, named_behind, says_why, welcomes_guest
from diplo_events.matching.noun_statements import is_expressed, is_of_nation, names_thing
from diplo_events.matching.relayed import is_relayed
from diplo_events.matching.turns import behind_turn
from diplo_events.matching.unspoken import UNSPOKEN
from diplo_events.matching.voices import REPORTING, reports

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading
    from diplo_events.grammar import Frame


#: Participles that only introduce the words of the statement they go with.
ELABORATING: Final = frozenset({"قائل", "مستطرد", "مردف", "قول"})
_WHAT: Final = frozenset("ما بما لما مما فيما عما وما من ممن".split())
#: «فيما اعتبرت طهران أن»: it goes on; only «فيما اعتبرته» is what she calls so.
_WHILE: Final = "فيما"
#: «لقاء لم يعلن عنه».
_NOT: Final = frozenset({"لم", "لا"})
_NEGATED: Final = frozenset({"لا", "لن"})
#: «..., ما يؤكد متانة العلاقات»، «ندد بما قال إنه»: what shows it, or what is called so; «فيما أكد» goes on.
_THAT_WHICH: Final = frozenset("ما بما لما مما عما".split())
#: «من يؤيد داعش»: whoever does.
_WHOEVER: Final = frozenset({"من", "ومن", "لمن", "بمن", "ممن"})
_OF_IT: Final = frozenset({"عنه", "عنها", "عنهما"})
#: Prepositions that lead back from a relative clause to what was said: «التي أعلن عنها».
_BACK: Final = frozenset({"عن", "إلى", "على"})
_IT: Final = frozenset({"3ms_pron", "3fs_pron"})
_NAMING: Final = frozenset({"وصف", "اعتبر", "سمى", "عد"})
#: «وفقا لما أعلنه الوزير»، «وهو ما تنفيه طهران»: words before «ما» behind which the pronoun is of what was told.
_AS_TOLD: Final = frozenset(
    lead + word for lead in ("", "و") for word in "وفقا طبقا تبعا استنادا وفق بحسب حسب علي هو هذا".split()
)
#: «..., الأمر الذي تنفيه طهران»: it takes up what was told before, as «وهو ما» does.
_THE_MATTER: Final = frozenset({"الامر", "الشيء"})
#: «الحزب الذي يؤيد الحوار»: what somebody is always for or against, and has said on no day.
_LASTING: Final = frozenset("أيد دعم عارض ساند ناصر آزر ناهض طالب".split())
#: «لأن يبدي الطرفان مرونة»: wanted, not said.
_SUBJUNCTIVE: Final = frozenset({"لان", "كي", "لكي", "بان", "حتي"})
_BY_IT: Final = frozenset("بموجبه بموجبها بمقتضاه بمقتضاها عبره عبرها بعده بعدها قبله قبلها اثره اثرها".split())
#: What is asked for or endorsed in a relative clause is told of its head: «القرار الذي صادق عليه المجلس».
_ASKING: Final = frozenset({"طلب", "التمس"})
_CALLING_UPON: Final = frozenset({"دعا", "طالب", "ناشد"})
_OF_HEAD: Final = frozenset({"طلب", "التمس", "صادق", "صوت"})
#: «من جهة أخرى تدعو»، «في سياق متصل تؤكد»: phrases that lead from one thing told to the next.
_TURNS: Final = frozenset("جهة ناحية جانب سياق صعيد إطار شكل نحو صورة وقت حين مرة مناسبة".split())
#: «في حين تصر روسيا على»، «في وقت يؤكد الوزير»، «وهنا يقول»: a clause of its own follows.
_WHEN: Final = frozenset("حين حينها وقت هنا هناك يومها اليوم يوم مره".split())
#: Verbs of backing that a noun of theirs is spelled as.
_LIKE_NOUNS: Final = frozenset({"دعم", "تفهم", "قدر"})
#: «صوت المجلس على اقتراح قدمه الوزير»: whose proposal it is.
_PROPOSED: Final = frozenset({"اقتراح", "مقترح"})
_OPINION_REACH: Final = 9


def is_aside(view: View, clause: Clause, frame: Frame) -> bool:
    """Tell whether a verb of saying is no statement of its own where it stands."""
    tests = _ASIDES.get(clause.predicate.kind, ()) if frame.is_statement else ()
    return any(test(view, clause) for test in tests) or (frame.is_statement and is_of_nation(clause, frame))


def _in_report(view: View, clause: Clause) -> bool:
    """«قال إن طهران ترفض ...»: an imperfect inside what is reported tells a stance, not a further statement.

    Nor does «رفض» of «لافروف: رفض الحل خطأ» tell what he did.
    """
    place = clause.predicate.first
    own = any(item.first > place for item in clause.all(FunctionKind.SUBJECT))
    if view.key(place - 1) == ":" and not own and clause.predicate.aspect == "p":
        return True
    if clause.predicate.aspect != "i" or clause.first < 1:
        return False
    if view.key(clause.predicate.first - 1) in _SUBJUNCTIVE:
        return True
    that = clause.first - 1 - (view.key(clause.first - 1) in _NEGATED)  # «أعلنت أنها لا تعترف بالقرار»
    colon = view.key(that) == ":"
    return colon or (view.sentence.zone is not Zone.HEADLINE and reports(view, that) and not is_relayed(view, that))


def _names_only(view: View, clause: Clause) -> bool:
    """«ما وصفه بالعدوان»، «الخطة التي ترفضها حماس»، «اعتُبر من الصارمين»، «لقاء لم يعلن عنه»: told by the way."""
    place = clause.predicate.first
    reading, before = view.reading(place), view.key(place - 1)
    pronoun = reading is not None and reading.enclitic.endswith("_dobj")
    if before in _WHAT and (pronoun or (clause.predicate.lemma in _NAMING and before != _WHILE)):
        return not (pronoun and view.key(place - 2) in _AS_TOLD and named_behind(clause))
    led = place - 1 - (before in _NOT)  # «الأمر الذي لا ينكره أحد»
    if view.is_relative(led) and (clause.predicate.lemma in _OF_HEAD or (pronoun and _is_imperfect(clause))):
        return not (view.key(place - 2) in _THE_MATTER and named_behind(clause))
    told_of = view.is_relative(place - 1) and not named_behind(clause)  # «الاجتماع الذي زُعم عقده»
    if clause.predicate.voice == "p" and (clause.predicate.lemma in _NAMING or told_of):
        return True
    lasting = view.is_relative(place - 1) and clause.predicate.lemma in _LASTING and _is_imperfect(clause)
    if (before in _NOT and view.key(place + 1) in _OF_IT) or before in _WHOEVER or lasting:
        return True
    if before in _THAT_WHICH and view.key(place - 2) not in _AS_TOLD and not named_behind(clause):
        return True
    return _is_considered(view, clause) or _of_indefinite(view, place, clause) or _resumes(view, place)


def _is_imperfect(clause: Clause) -> bool:
    return clause.predicate.aspect == "i"


def _resumes(view: View, place: int) -> bool:
    """«اتفاق في برن وافقت بموجبه كينيا»، «بموجبها وافقت»: the terms of what the pronoun goes back to."""
    if view.key(place - 1).removeprefix("و") in WHEREBY:
        return True
    opens = place == 0 or view.is_mark(place - 1) or view.conjoined(place)
    return not opens and view.key(place + 1) in _BY_IT


def _is_considered(view: View, clause: Clause) -> bool:
    """«تعتبر تونس نموذجا»، «اعتُبر من الصارمين»، «يتوقع هبوط الأسعار»: what is thought; «يعتبر أن» says it."""
    if (
        clause.predicate.lemma == "اعتقد"
        and clause.predicate.aspect == "i"
        and not any(clause.all(FunctionKind.SUBJECT))
    ):
        return _describes(view, clause.predicate.first)  # «ممر يعتقد أنه غني»
    if clause.predicate.lemma == "توقع" and clause.predicate.aspect == "i":
        if view.is_relative(clause.predicate.first - 1) and view.key(clause.predicate.last) == "ان":
            told = view.reading(clause.predicate.last + 1)
            return told is not None and told.pos == "verb"  # «الزعيم الذي يتوقع أن يصل»: expected to
        unknown = not any(item.mentions for item in clause.all(FunctionKind.SUBJECT))
        return unknown and not _reports_on(view, clause)
    if clause.predicate.lemma != "اعتبر":
        return False
    if clause.predicate.aspect == "i":
        return not _reports_on(view, clause)
    return view.key(behind_turn(view, clause.predicate.last)) == "من"


def _describes(view: View, place: int) -> bool:
    """An imperfect right behind a noun or its adjective, with nothing that opens a clause between."""
    before = view.reading(place - 1)
    opens = view.conjoined(place) or place - 1 in view.covered
    return not opens and before is not None and before.pos in {"noun", "adj"}


def _reports_on(view: View, clause: Clause) -> bool:
    """«يعتبر أن»: what is said follows as a clause."""
    following = [view.key(place) for place in range(clause.predicate.last, clause.predicate.last + _OPINION_REACH)]
    return any(key in REPORTING for key in following)


def _of_indefinite(view: View, place: int, clause: Clause) -> bool:
    """«في تطور يؤكد العزم»، «بقدر لا ينكر»: an imperfect right behind an indefinite noun tells what that is."""
    before = place - 1 - (view.key(place - 1) in _NOT)
    if _tells_of_quality(view, before, clause):
        return True
    noun = view.reading(before)
    if clause.predicate.aspect != "i" or noun is None or view.conjoined(place):
        return False
    if (officials := view.covered.get(before)) is not None:
        return _are_some_officials(view, place, officials)
    if view.key(before).removeprefix("و") in _WHEN:
        return False
    return noun.pos == "noun" and "Al_det" not in noun.proclitics and not noun.enclitic and noun.stt != "c"


def _tells_of_quality(view: View, last: int, clause: Clause) -> bool:
    """«معلومات سرية تحذر من هجوم»، «حملة واسعة تدعو إلى المقاطعة»: of a thing told with its adjectives, as without."""
    verb, quality = view.reading(clause.predicate.first), view.reading(last)
    if clause.predicate.aspect != "i" or verb is None or quality is None or quality.gen != verb.gen:
        return False
    if view.conjoined(clause.predicate.first) or named_behind(clause):
        return False
    first = last
    while (one := view.reading(first)) is not None and _is_bare(one, "adj") and first not in view.covered:
        first -= 1
    thing = view.reading(first)
    if thing is None or first == last or first in view.covered or not _is_bare(thing, "noun"):
        return False
    return thing.lemma not in _TURNS


def _is_bare(reading: Reading, pos: str) -> bool:
    return reading.pos == pos and "Al_det" not in reading.proclitics and not reading.enclitic and reading.stt != "c"


def _are_some_officials(view: View, place: int, mention: Mention) -> bool:
    """«استمعت اللجان إلى وزراء أوروبيين يدافعون عن الهدنة»: who they are that a preposition leads to."""
    head, verb = view.reading(mention.first), view.reading(place)
    if head is None or verb is None or view.preposition(mention.first) is not None:
        return False
    led = view.reading(mention.first - 1)
    several = verb.num == "p" and head.num == "p" and head.pos == "noun" and not head.proclitics
    return several and led is not None and led.pos == "prep"


def _of_known_thing(view: View, clause: Clause) -> bool:
    """«الاتفاق الذي تم التوصل إليه»، «كما تم الاتفاق عليه»، «اقتراح قدمه الوزير»: how something known came about."""
    first = clause.predicate.first
    if any(view.is_relative(place) or view.key(place) in _WHAT for place in (first - 1, first - 2)):
        return True
    if clause.predicate.lemma in _PROPOSED and any(
        one.enclitic.endswith("_dobj") for one in view.tokens[first].readings
    ):
        return True
    following = view.reading(clause.predicate.last)
    return following is not None and following.pos == "prep" and following.enclitic in _IT


def _is_indefinite(view: View, clause: Clause) -> bool:
    """«وتم التأكيد على الحوار»، but «وجرى تأكيد العلاقات»: that is what was talked about."""
    reading = view.reading(clause.predicate.first)
    joint = clause.predicate.light in {"تم", "جرى"}
    return joint and reading is not None and "Al_det" not in reading.proclitics


def _in_quotation(view: View, clause: Clause) -> bool:
    """What somebody tells of others in his own words is not told by the paper, unless an official of a name said it."""
    if not view.quoted(clause.predicate.first):
        return False
    return not (clause.predicate.aspect == "p" and _has_person(clause) and _heads_quotation(view, clause))


def _heads_quotation(view: View, clause: Clause) -> bool:
    """«أن «الوزير رحب»، «أن الوزير «رحب»، «: «إن الوزير رحب»: it opens with the clause, not with his own words."""
    first = min(clause.first, clause.predicate.first)
    if view.key(first - 1) in THAT_WORDS and view.tokens[first - 2].form in OPENING_QUOTES:
        return view.key(first - 3) == ":"
    opens = any(view.tokens[place].form in OPENING_QUOTES for place in range(first - 1, clause.predicate.first))
    before = first - 1
    while before > 0 and view.is_mark(before):
        before -= 1
    return opens and view.key(before) in REPORTING


def _has_person(clause: Clause) -> bool:
    """«وأضاف أن «الوزير رحب بالقرار»»: a man of a state has said it."""
    subjects = clause.all(FunctionKind.SUBJECT)
    people = (MentionKind.PERSON, MentionKind.POSITION)
    return any(one.kind in people and one.actor is not None for item in subjects for one in item.mentions)


def _made_known(view: View, clause: Clause) -> bool:
    """«المجالات التي أعلن عنها في روما»: a relative clause whose pronoun goes back to its head has a passive."""
    following = view.reading(clause.predicate.last)
    if clause.predicate.lemma in _ASKING and following is not None and following.lemma == "من" and following.enclitic:
        return not named_behind(clause) and _is_imperfect(clause)  # «سيطلب منه التوقيع»
    back = following is not None and following.lemma in _BACK and following.enclitic in _IT
    return back and view.is_relative(clause.predicate.first - 1) and not named_behind(clause)


def _is_asked(view: View, clause: Clause) -> bool:
    """«دعي الرئيس إلى القمة»، «طولب الوزير بالانسحاب»: who is called upon, by a form that can only be passive."""
    if clause.predicate.voice != "p" or clause.predicate.lemma not in _CALLING_UPON:
        return False
    verbs = (one for one in view.tokens[clause.predicate.first].readings if one.pos == "verb" and one.asp == "p")
    return all(one.vox == "p" for one in verbs)


def _fights(_view: View, clause: Clause) -> bool:
    """«هاجمت كتائب القسام دبابة»: of all but people of office an attack is one with arms."""
    people = (MentionKind.PERSON, MentionKind.POSITION)
    subjects = (one for item in clause.all(FunctionKind.SUBJECT) for one in item.mentions)
    return clause.predicate.lemma == "هاجم" and not any(one.kind in people for one in subjects)


def _is_backing(view: View, clause: Clause) -> bool:
    """«في اتصال مع الوزير دعم المبادرة»: spelled as the noun is; «دعم الوزير المبادرة» has its subject behind it."""
    alike = clause.predicate.lemma in _LIKE_NOUNS and clause.predicate.aspect == "p"
    return alike and not named_behind(clause) and view.key(clause.predicate.first).removeprefix("و") in _LIKE_NOUNS


_ASIDES: Final = {
    PredicateKind.VERB: (
        *UNSPOKEN[PredicateKind.VERB],
        _is_asked,
        _in_quotation,
        _in_report,
        _names_only,
        is_announced,
        _made_known,
        _fights,
        _is_backing,
        welcomes_guest,
        says_why,
        is_thought_of,
        strengthens_verb,
    ),
    PredicateKind.PARTICIPLE: (*UNSPOKEN[PredicateKind.PARTICIPLE], welcomes_guest),
    PredicateKind.SOURCE: UNSPOKEN[PredicateKind.SOURCE],
    PredicateKind.MASDAR: (names_thing, is_expressed, strengthens_verb),
    PredicateKind.LIGHT: (_of_known_thing, _is_indefinite),
}

"""What keeps a verb of saying from being a statement: subjects that are nobody, and stances inside reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.papers import is_paper
from diplo_events.clauses.subjects import behind_noun, behind_thing
from diplo_events.document import Clause, FunctionKind, MentionKind, PredicateKind, Zone

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame


#: Verbs of saying that take a clause, never a noun, for an object.
_WITHOUT_OBJECT: Final = frozenset("قال أضاف أفاد صرح تابع استطرد زعم كتب ذكر أوضح أعلن".split())
#: Those that reach what they say through a preposition: a bare noun right behind them is the subject.
_THROUGH_PREPOSITION: Final = frozenset(
    "أشار شدد أصر ألح ألمح لمح نوه رحب ندد أشاد أثنى تعهد اعترف اعترض احتج تحفظ عبر أعرب شكك أعاد تحدث تمسك".split()
)

#: Participles that only introduce the words of the statement they go with.
ELABORATING: Final = frozenset({"قائل", "مستطرد", "مردف"})
_WHAT: Final = frozenset("ما بما لما مما فيما عما وما من ممن".split())
#: «لقاء لم يعلن عنه».
_NOT: Final = frozenset({"لم", "لا"})
_OF_IT: Final = frozenset({"عنه", "عنها", "عنهما"})
_MARKS: Final = frozenset({"«", "“", '"'})
#: Prepositions that lead back from a relative clause to what was said: «التي أعلن عنها».
_BACK: Final = frozenset({"عن", "إلى", "على"})
#: Verbs that deny: «لم ينف» is worth telling, «لم يعلن» says nothing.
_DENYING: Final = frozenset("رفض نفى فند أنكر استبعد كذب دحض عارض اعترض تحفظ شكك".split())
_NOT_YET: Final = frozenset({"لم", "ولم", "فلم"})
#: Imperfects that without a subject are passive: «ويذكر أن»، «ويعتقد أن»، «ويلاحظ أن».
_IMPERSONAL: Final = frozenset({"ذكر", "لاحظ", "اعتقد", "توقع"})
_IT: Final = frozenset({"3ms_pron", "3fs_pron"})
_NAMING: Final = frozenset({"وصف", "اعتبر", "سمى", "عد"})
#: «لأن يبدي الطرفان مرونة»: wanted, not said.
_SUBJUNCTIVE: Final = frozenset({"لان", "كي", "لكي", "بان"})
_BY_IT: Final = frozenset("بموجبه بموجبها بمقتضاه بمقتضاها عبره عبرها بعده بعدها قبله قبلها اثره اثرها".split())
#: What opens the terms of an agreement.
_TERMS: Final = frozenset("بموجبه بموجبها بمقتضاه بمقتضاها".split())
#: What is asked for or endorsed in a relative clause is told of its head: «القرار الذي صادق عليه المجلس».
_OF_HEAD: Final = frozenset({"طلب", "التمس", "صادق", "صوت"})
_OPINION_REACH: Final = 9
_LACKING: Final = frozenset("عدم دون بدون غياب بحسب حسب وفق وفقا".split())
_WORDS: Final = frozenset({"تصريح", "كلام"})
_WITH_CONTENT: Final = frozenset("إعلان تأكيد تصريح كلام دعوة مطالبة مقترح اقتراح".split())
_PROPOSALS: Final = frozenset({"مقترح", "اقتراح"})
_CONVEYING: Final = frozenset({"أعرب", "عبر", "معرب", "معبر", "نقل", "أبدى", "قدم"})
_GREETINGS: Final = frozenset("تهنئة تهنية تهان تهاني تعزية تعاز تعازي مواساة تحية تحيات تمن تمني أمنية".split())
_GREETING_REACH: Final = 12
_PRIVATE: Final = frozenset({"outlet", "private"})
_REPORTING: Final = frozenset({"ان", "انه", "انها", "بان", ":"})


#: Heads of subjects that speak for no state or body: people, papers and the like.
_PEOPLE_AND_PAPERS: Final = frozenset(
    "مصدر عدد عديد بعض كثير معظم غالبية محلل خبير مراقب متابع مطلع مقرب عضو أهل أهالي عائلة أسرة ذوو قريب مواطن مقيم "
    "ناشط شاهد معلق كاتب باحث أستاذ أكاديمي محاضر متخصص مختص مؤرخ صحفي صحافي إعلامي مراسل مذيع مدون محام محامي حقوقي "
    "طبيب ممرض مهندس معلم مدرس طالب موظف عامل سائق تاجر مستثمر مزارع مدرب لاعب فنان ممثل مخرج مطرب مغن منتج شاعر "
    "روائي مؤلف رجل امرأة شاب فتاة طفل والد والدة ساكن سكان متظاهر محتج معتصم نازح لاجئ مهاجر سجين أسير معتقل رهينة "
    "مسلح مقاتل متهم مدعي ناخب زائر سائح حاج معتمر خطيب إمام داعية شيخ مشرع "
    "تقرير صحيفة جريدة مجلة وسيلة وكالة قناة إذاعة تلفزيون موقع شبكة دراسة بحث استطلاع إحصاء كتاب مقال رواية شائعة نبأ "
    "أنباء طرف جمعية شركة مصرف بنك جامعة ناد نادي فريق منتخب نقابة كثيرون".split()
)


#: Nouns of bodies; with an adjective they name one of which nothing is known.
_BODIES: Final = frozenset("حزب حركة جماعة تنظيم جبهة تيار كتلة ائتلاف منظمة هيئة لجنة رابطة ميليشيا فصيل حملة".split())
#: «وشدد المجتمعون»: those who took part in the encounter told before.
_ALL: Final = frozenset(
    "الاثنان الاثنين كلاهما المجتمعون المجتمعين المشاركون المشاركين الحاضرون المؤتمرون المتحاورون المتفاوضون".split()
)
#: «هذه المصادر»، «ذات المصدر».
_SAME: Final = frozenset("هذا هذه ذلك تلك ذات نفس هذان هؤلاء".split())
#: Nouns that, definite, take up who spoke before: «وأشار المجلس إلى».
_SPEAKING: Final = frozenset(
    "مجلس وزارة حكومة بعثة وفد جانب رئاسة سفارة دولة مكتب إدارة رئيس وزير سفير متحدث ناطق مسؤول مبعوث مندوب ممثل قائد "
    "أمين نائب زعيم مدير دبلوماسي مستشار ملك أمير مفوض مفوضية وكيل عضو أمانة".split()
)


def is_aside(view: View, clause: Clause, frame: Frame) -> bool:
    """Tell whether a verb of saying is no statement of its own where it stands."""
    return frame.is_statement and any(test(view, clause) for test in _ASIDES.get(clause.predicate.kind, ()))


def _names_thing(view: View, clause: Clause) -> bool:
    """«إعلان القاهرة» is a paper, «إعلان القاهرة أنها ...» a statement; «عدم تهديد» and «وفق مقترح» tell none."""
    place = clause.predicate.first
    reading = view.reading(place)
    if view.key(place - 1).removeprefix("و") in _LACKING or reading is None or reading.enclitic:
        return True
    genitive = next((item for item in clause.all(FunctionKind.GENITIVE) if item.mentions), None)
    if genitive is None or clause.predicate.lemma not in _WITH_CONTENT:
        return False
    if clause.predicate.lemma in _WORDS:
        return all(one.reference == "adjective" or one.kind is MentionKind.COUNTRY for one in genitive.mentions)
    if all(one.reference == "adjective" for one in genitive.mentions):  # «تأكيد روسي», not «المقترح الروسي»
        return clause.predicate.lemma in _PROPOSALS and "Al_det" in reading.proclitics
    following = view.reading(genitive.last)
    led = view.preposition(genitive.last)
    if view.subordinates(genitive.last) or (led is not None and led[0] in {"عن", "ل", "ب", "على", "إلى"}):
        return False
    return following is None or following.pos != "noun" or not following.enclitic


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
    before = view.key(clause.first - 1)
    return before == ":" or (view.sentence.zone is not Zone.HEADLINE and before in _REPORTING)


def _names_only(view: View, clause: Clause) -> bool:
    """«ما وصفه بالعدوان»، «الخطة التي ترفضها حماس»، «اعتُبر من الصارمين»، «لقاء لم يعلن عنه»: told by the way."""
    place = clause.predicate.first
    reading, before = view.reading(place), view.key(place - 1)
    pronoun = reading is not None and reading.enclitic.endswith("_dobj")
    if before in _WHAT and (pronoun or clause.predicate.lemma in _NAMING):
        return True
    if view.is_relative(place - 1) and (clause.predicate.lemma in _OF_HEAD or (pronoun and _is_imperfect(clause))):
        return True
    if clause.predicate.voice == "p" and clause.predicate.lemma in _NAMING:
        return True
    if before in _NOT and view.key(place + 1) in _OF_IT:
        return True
    return _is_considered(view, clause) or _of_indefinite(view, place, clause) or _resumes(view, place)


def _is_imperfect(clause: Clause) -> bool:
    return clause.predicate.aspect == "i"


def _resumes(view: View, place: int) -> bool:
    """«اتفاق في برن وافقت بموجبه كينيا»، «بموجبها وافقت»: the terms of what the pronoun goes back to."""
    if view.key(place - 1).removeprefix("و") in _TERMS:
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
    if clause.predicate.lemma == "توقع" and not any(item.mentions for item in clause.all(FunctionKind.SUBJECT)):
        return clause.predicate.aspect == "i" and not _reports_on(view, clause)
    if clause.predicate.lemma != "اعتبر":
        return False
    if clause.predicate.aspect == "i":
        return not _reports_on(view, clause)
    return view.key(clause.predicate.last) == "من"


def _describes(view: View, place: int) -> bool:
    """An imperfect right behind a noun or its adjective, with nothing that opens a clause between."""
    before = view.reading(place - 1)
    opens = view.conjoined(place) or place - 1 in view.covered
    return not opens and before is not None and before.pos in {"noun", "adj"}


def _reports_on(view: View, clause: Clause) -> bool:
    """«يعتبر أن»: what is said follows as a clause."""
    following = [view.key(place) for place in range(clause.predicate.last, clause.predicate.last + _OPINION_REACH)]
    return any(key in _REPORTING for key in following)


def _of_indefinite(view: View, place: int, clause: Clause) -> bool:
    """«في تطور يؤكد العزم»: an imperfect right behind an indefinite noun tells what that is."""
    noun = view.reading(place - 1)
    if clause.predicate.aspect != "i" or noun is None or place - 1 in view.covered or view.conjoined(place):
        return False
    return noun.pos == "noun" and "Al_det" not in noun.proclitics and not noun.enclitic and noun.stt != "c"


def _of_known_thing(view: View, clause: Clause) -> bool:
    """«الاتفاق الذي تم التوصل إليه»، «كما تم الاتفاق عليه»: how something known came about."""
    first = clause.predicate.first
    if any(view.is_relative(place) or view.key(place) in _WHAT for place in (first - 1, first - 2)):
        return True
    following = view.reading(clause.predicate.last)
    return following is not None and following.pos == "prep" and following.enclitic in _IT


def _is_indefinite(view: View, clause: Clause) -> bool:
    """«وتم التأكيد على الحوار»، but «وجرى تأكيد العلاقات»: that is what was talked about."""
    reading = view.reading(clause.predicate.first)
    joint = clause.predicate.light in {"تم", "جرى"}
    return joint and reading is not None and "Al_det" not in reading.proclitics


def _unsaid(view: View, clause: Clause) -> bool:
    """«لم تعلن الوزارة عدد الجرحى»: what was not said."""
    not_said = view.key(clause.predicate.first - 1) in _NOT_YET
    return not_said and clause.predicate.aspect == "i" and clause.predicate.lemma not in _DENYING


def _blesses(view: View, clause: Clause) -> bool:
    """«أيده الله»: a wish for the king."""
    return view.key(clause.predicate.last) == "الله"


def _in_quotation(view: View, clause: Clause) -> bool:
    """What somebody tells of others in his own words is not told by the paper, unless an official of a name said it."""
    if not view.quoted(clause.predicate.first):
        return False
    return not (clause.predicate.aspect == "p" and _has_person(clause) and _heads_quotation(view, clause))


def _heads_quotation(view: View, clause: Clause) -> bool:
    """«أن «الوزير رحب»، «أن الوزير «رحب»: the quotation opens with the clause, not with the speaker's own words."""
    first = min(clause.first, clause.predicate.first)
    opens = any(view.tokens[place].form in _MARKS for place in range(first - 1, clause.predicate.first))
    before = first - 1
    while before > 0 and view.is_mark(before):
        before -= 1
    return opens and view.key(before) in _REPORTING


def _has_person(clause: Clause) -> bool:
    """«وأضاف أن «الوزير رحب بالقرار»»: a man of a state has said it."""
    subjects = clause.all(FunctionKind.SUBJECT)
    people = (MentionKind.PERSON, MentionKind.POSITION)
    return any(one.kind in people and one.actor is not None for item in subjects for one in item.mentions)


def _passed_on(_view: View, clause: Clause) -> bool:
    """«نقل الوزير تحيات الملك»: without «عن» or «قوله» nobody is quoted."""
    if clause.predicate.lemma != "نقل":
        return False
    return not any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "عن"))


def _made_known(view: View, clause: Clause) -> bool:
    """«المجالات التي أعلن عنها في روما»: a relative clause whose pronoun goes back to its head has a passive."""
    following = view.reading(clause.predicate.last)
    back = following is not None and following.lemma in _BACK and following.enclitic in _IT
    return back and view.is_relative(clause.predicate.first - 1) and not _named_behind(clause)


def _named_behind(clause: Clause) -> bool:
    subjects = clause.all(FunctionKind.SUBJECT)
    return any(item.mentions and item.first >= clause.predicate.last for item in subjects)


def _once_more(view: View, clause: Clause) -> bool:
    """«لفت مجددا إلى»: an adverb; «مجددا رفضه» says something again."""
    following = view.reading(clause.predicate.last)
    if clause.predicate.lemma != "مجدد":
        return False
    return following is None or following.pos != "noun" or view.preposition(clause.predicate.last) is not None


def _is_noun(view: View, clause: Clause) -> bool:
    """«أكدت الوزارة رفضها الحصار»: behind a verb and its subject «رفضها» is what she stressed."""
    place = clause.predicate.first
    subject = view.covered.get(place - 1)
    if subject is None or view.conjoined(place) or not view.is_verb(subject.first - 1):
        return False
    readings = view.tokens[place].readings
    return any(one.pos == "noun" and one.enclitic.endswith("_poss") for one in readings)


def _greets(view: View, clause: Clause) -> bool:
    """«معربا عن أصدق التهاني»، «عبر عن تعازيه»: greetings are relayed, nothing is stated."""
    first = clause.predicate.last
    led = (view.reading(place) for place in range(first, min(first + _GREETING_REACH, len(view))))
    return clause.predicate.lemma in _CONVEYING and any(one is not None and one.lemma in _GREETINGS for one in led)


def is_silent(view: View, clause: Clause) -> bool:
    """Tell whether a verb of saying without an actor for subject must stay without: nobody else may be put there."""
    if clause.predicate.kind is PredicateKind.MASDAR:
        return True
    if not _wants_subject(clause):
        return False
    place = clause.predicate.first
    reading = view.reading(place)
    if reading is None or reading.vox == "p" or view.is_relative(place - 1):
        return True
    if behind_noun(view, place) or behind_thing(view, place):
        return True
    if reading.asp != "i" or not view.subordinates(place + 1):
        return False
    return not view.conjoined(place) or clause.predicate.lemma in _IMPERSONAL


def has_stranger(view: View, clause: Clause) -> bool:
    """«وقال محللون إن»، «وأكد الصحفي أن»: the subject is somebody who speaks for no state or body."""
    predicate = clause.predicate
    if predicate.kind is PredicateKind.PARTICIPLE:
        return not any(clause.all(FunctionKind.HOST)) and _told_by_paper(view, predicate.first)
    if predicate.kind is not PredicateKind.VERB or predicate.lemma == "نقل":  # there the one behind «عن» speaks
        return False
    if said_by_all(view, clause):
        return False
    if _wants_subject(clause):
        return _is_stranger(view, clause)
    return _is_stateless(view, clause) or _behind_stranger(view, clause)


def _told_by_paper(view: View, position: int) -> bool:
    """«نقل موقع أن الحزب غرق، مشيرا إلى»: the verb of the sentence has a newspaper, or people, for its subject."""
    verb = next((place for place in range(position) if view.is_verb(place)), None)
    subject = view.reading(verb + 1) if verb is not None else None
    if verb is None or subject is None or verb + 1 in view.covered or view.preposition(verb + 1) is not None:
        return False
    return subject.pos in {"noun", "noun_quant"} and subject.lemma in _PEOPLE_AND_PAPERS


def _is_stateless(view: View, clause: Clause) -> bool:
    """«قال مسؤولون نفطيون»: people of whom no state is known are not the last speaker; «الوزراء» may be."""
    subject = clause.all(FunctionKind.SUBJECT)[0].mentions
    reading = view.reading(subject[0].first)
    if subject[0].first < clause.predicate.last or reading is None or any(one.actor for one in subject):
        return False
    if subject[0].reference == "honorific":  # «وأكد سموه»: who spoke last
        return False
    return subject[0].name is not None or "Al_det" not in reading.proclitics


def _is_stranger(view: View, clause: Clause) -> bool:
    position = clause.predicate.last
    reading, covering = view.reading(position), view.covered.get(position)
    if covering is not None:
        heads = covering.first == position and view.preposition(position) is None  # «وأضاف لصحيفة الأنباء»
        return heads and bool(_PRIVATE & covering.modifiers)
    if reading is None or reading.enclitic or view.is_circumstantial(position):
        return False
    if is_paper(view, position):
        return _is_strangers_paper(view, position)
    if reading.pos not in {"noun", "noun_prop", "noun_quant", "adj"} or view.preposition(position):
        return False
    if reading.lemma in _BODIES and "Al_det" in reading.proclitics:  # «اتهم الحزب الكردي أنقرة»، but «أكد الحزب أن»
        described = view.reading(position + 1)
        return described is not None and described.pos == "adj"
    human = reading.lemma in _PEOPLE_AND_PAPERS or view.tokens[position].form.endswith("ون")
    return human or clause.predicate.lemma in _WITHOUT_OBJECT or _must_be_subject(view, clause, position)


def _must_be_subject(view: View, clause: Clause, position: int) -> bool:
    """«تشير المعلومات إلى»، «يعترف خصومه بأن»: of a verb that has no object; «أشار مجددا إلى» has an adverb."""
    if clause.predicate.lemma not in _THROUGH_PREPOSITION or view.key(position).endswith("ا"):
        return False
    reading = view.reading(position)
    if reading is None or reading.pos != "noun" or view.date(position) is not None:
        return False
    return "Al_det" not in reading.proclitics or reading.lemma not in _BODIES | _SPEAKING


def _is_strangers_paper(view: View, position: int) -> bool:
    """«بيان لنقابة الأطباء»، «بيان تجمع الناشطين»: a new paper of somebody who is no actor."""
    reading, following = view.reading(position), view.reading(position + 1)
    if reading is None or following is None or "Al_det" in reading.proclitics or position + 1 in view.covered:
        return False
    led = view.preposition(position + 1)
    return led[0] == "ل" if led is not None else following.pos == "noun" and view.date(position + 1) is None


def _behind_stranger(view: View, clause: Clause) -> bool:
    """«شكك كثيرون من قادة الحركة في وعود الحكومة»: who stands right behind the verb spoke, not an actor further on."""
    position = clause.predicate.last
    reading = view.reading(position)
    subjects = clause.all(FunctionKind.SUBJECT)
    if reading is None or position in view.covered or any(item.first <= position for item in subjects):
        return False
    if reading.pos not in {"noun", "noun_quant", "adj"} or view.preposition(position) or is_paper(view, position):
        return False
    if view.key(position + 1) == "من" and view.actor(position + 2) is not None:  # «عدد من المسؤولين الأمريكيين»
        return False
    return reading.lemma in _PEOPLE_AND_PAPERS and not reading.enclitic


def said_by_paper(view: View, clause: Clause) -> bool:
    """«وأضاف البيان»: the paper speaks for whoever spoke last, be they one or many."""
    return is_paper(view, clause.predicate.last) and _wants_subject(clause)


def said_by_all(view: View, clause: Clause) -> bool:
    """«وشدد المجتمعون على»، «وأكد كلاهما»: those who met, without their names."""
    place = clause.predicate.last
    if clause.predicate.kind is not PredicateKind.VERB:
        return False
    return view.key(place) in _ALL or (view.key(place) == "كل" and view.key(place + 1) in {"منهما", "منهم"})


def echoed(view: View, clause: Clause) -> range:
    """Return where a definite subject stands that may take up who spoke before: «وأكدت هذه المصادر»."""
    place = clause.predicate.last
    place += view.key(place) in _SAME
    head = view.reading(place)
    named = place == clause.predicate.last and place in view.covered
    if clause.predicate.kind is not PredicateKind.VERB or head is None or named:
        return range(0)
    if head.pos not in {"noun", "noun_prop", "adj"} or head.proclitics != ("Al_det",):
        return range(0)
    last = place + 1
    while (adjective := view.reading(last)) is not None and adjective.proclitics == ("Al_det",):
        if adjective.pos != "adj" or last in view.covered:
            break
        last += 1
    return range(place, last)


def is_reported(view: View, clause: Clause) -> bool:
    """«قالت الوزارة إن لافروف أكد ...»: said inside what somebody else says."""
    before = view.key(clause.first - 1 - (view.is_mark(clause.first - 1) if clause.first > 1 else 0))
    return clause.predicate.kind is PredicateKind.VERB and before in _REPORTING


def _wants_subject(clause: Clause) -> bool:
    subjects = clause.all(FunctionKind.SUBJECT)
    return clause.predicate.kind is PredicateKind.VERB and not any(item.mentions for item in subjects)


#: What makes a predicate of each kind no statement of its own.
_ASIDES: Final = {
    PredicateKind.VERB: (
        _greets,
        _in_quotation,
        _in_report,
        _names_only,
        _blesses,
        _is_noun,
        _unsaid,
        _passed_on,
        _made_known,
    ),
    PredicateKind.PARTICIPLE: (_greets, _once_more),
    PredicateKind.MASDAR: (_names_thing,),
    PredicateKind.LIGHT: (_of_known_thing, _is_indefinite),
}

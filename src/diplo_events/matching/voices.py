"""Whose voice a verb of saying has without a known actor as subject: the last speaker's, all who met, a stranger's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.papers import is_paper
from diplo_events.clauses.subjects import behind_noun, behind_thing, opens_with_pronoun
from diplo_events.document import Clause, FunctionKind, MentionKind, PredicateKind
from diplo_events.matching.filling import seated

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading

#: Verbs of saying that take a clause, never a noun, for an object.
_WITHOUT_OBJECT: Final = frozenset("قال أضاف أفاد صرح تابع استطرد زعم كتب ذكر أوضح أعلن".split())
#: Those that reach what they say through a preposition: a bare noun right behind them is the subject.
_THROUGH_PREPOSITION: Final = frozenset(
    "أشار شدد أصر ألح ألمح لمح نوه رحب ندد أشاد أثنى تعهد اعترف اعترض احتج تحفظ عبر أعرب شكك أعاد تحدث تمسك".split()
)
#: Imperfects that without a subject are passive: «ويذكر أن»، «ويعتقد أن»، «ويلاحظ أن».
_IMPERSONAL: Final = frozenset({"ذكر", "لاحظ", "اعتقد", "توقع"})
#: Verbs whose object is somebody: «أبلغ الصحفيين أن».
_TO_PEOPLE: Final = frozenset("أبلغ أخبر طمأن حذر وعد أطلع نبه ناشد طالب دعا حث اتهم أقنع ذكر انتقد أدان".split())
#: Words that the name of a body may have.
_NAME: Final = 6
#: Relative pronouns of one man and one woman.
_RELATIVES: Final = {"الذي": "m", "التي": "f"}
_MEN: Final = frozenset({MentionKind.PERSON, MentionKind.POSITION})
_PRIVATE: Final = frozenset({"outlet", "private"})
#: What a report begins with.
REPORTING: Final = frozenset({"ان", "انه", "انها", "بان", ":"})
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
#: What a speaker is called once he has been named: «الزعيم»، «الجنرال».
_EPITHETS: Final = frozenset("زعيم رجل مسؤول دبلوماسي جنرال سياسي قائد عقيد عميد لواء سيناتور مرشح متحدث ناطق".split())
#: «هذه المصادر»، «ذات المصدر».
_SAME: Final = frozenset("هذا هذه ذلك تلك ذات نفس هذان هؤلاء".split())
#: Nouns that, definite, take up who spoke before: «وأشار المجلس إلى».
_SPEAKING: Final = frozenset(
    "مجلس وزارة حكومة بعثة وفد جانب رئاسة سفارة دولة مكتب إدارة رئيس وزير سفير متحدث ناطق مسؤول مبعوث مندوب ممثل قائد "
    "أمين نائب زعيم مدير دبلوماسي مستشار ملك أمير مفوض مفوضية وكيل عضو أمانة".split()
)


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
    return reading.asp == "i" and view.subordinates(place + 1) and _is_impersonal(view, clause)


def _is_impersonal(view: View, clause: Clause) -> bool:
    """«يذكر أن»، «ويتوقع أن»: a passive, unless it goes on with somebody told before: «ويؤكد أن»، «لكنه يؤكد أن»."""
    place = clause.predicate.first
    goes_on = view.conjoined(place) or opens_with_pronoun(view, place)
    return clause.predicate.lemma in _IMPERSONAL or not goes_on


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
    if subject[0].first < clause.predicate.last or reading is None or any(seated(clause, one).actor for one in subject):
        return False
    if subject[0].reference == "honorific":  # «وأكد سموه»: who spoke last
        return False
    return subject[0].name is not None or "Al_det" not in reading.proclitics


def _is_stranger(view: View, clause: Clause) -> bool:
    position = clause.predicate.last
    reading, covering = view.reading(position), view.covered.get(position)
    if covering is not None:
        heads = covering.first == position and view.preposition(position) is None  # «وأضاف لصحيفة الأنباء»
        return heads and (bool(_PRIVATE & covering.modifiers) or _is_compatriot(view, covering))
    if reading is None or reading.enclitic or view.is_circumstantial(position):
        return False
    if is_paper(view, position):
        return _is_strangers_paper(view, position)
    return _is_only_name(view, clause, position) or _is_strange_noun(view, clause, position, reading)


def _is_strange_noun(view: View, clause: Clause, position: int, reading: Reading) -> bool:
    if reading.pos not in {"noun", "noun_prop", "noun_quant", "adj"} or view.preposition(position):
        return False
    if reading.lemma in _BODIES and "Al_det" in reading.proclitics:  # «اتهم الحزب الكردي أنقرة»، but «أكد الحزب أن»
        described = view.reading(position + 1)
        return reading.num == "p" or (described is not None and described.pos == "adj")
    if _is_addressed(view, clause, position, reading) or _is_epithet(reading):
        return False
    human = reading.lemma in _PEOPLE_AND_PAPERS or view.tokens[position].form.endswith("ون")
    if human or clause.predicate.lemma in _WITHOUT_OBJECT or _must_be_subject(view, clause, position):
        return True
    return reading.lemma in _BODIES and _says_on(view, position)


def _is_addressed(view: View, clause: Clause, position: int, reading: Reading) -> bool:
    """«كما حذر المشرعين من»: a plural in the oblique case is whom a verb of speaking to people speaks to."""
    spoken_to = clause.predicate.lemma in _TO_PEOPLE and reading.num in {"p", "d"}
    return spoken_to and view.tokens[position].form.endswith("ين")


def _is_epithet(reading: Reading) -> bool:
    """«وقال الزعيم المسن»، «وأضاف الرجل»: a definite noun for a man told before."""
    return reading.lemma in _EPITHETS and reading.num == "s" and reading.proclitics == ("Al_det",)


def _is_compatriot(view: View, mention: Mention) -> bool:
    """«ووصف الألماني توماس باخ»: by his nation alone, and his name."""
    behind = view.starts.get(mention.last)
    named = behind is not None and behind.kind is MentionKind.PERSON
    return named and mention.reference == "adjective" and mention.number == "s"


def _is_only_name(view: View, clause: Clause, position: int) -> bool:
    """«وقال باخ: «...»»، «واعترف العتيري بأن»: a proper name in no list, or one spelled as a verb."""
    reading = view.reading(position)
    if reading is None or view.preposition(position) is not None or clause.predicate.lemma in _TO_PEOPLE:
        return False
    if reading.pos == "verb":
        return clause.predicate.lemma in _WITHOUT_OBJECT and view.key(position + 1) in REPORTING
    return reading.pos == "noun_prop" and view.date(position) is None


def _says_on(view: View, position: int) -> bool:
    """«وأكدت لجنة التقييم أن»: the body's name goes up to what it says."""
    last = position + 1
    while last < position + _NAME and view.preposition(last) is None and last not in view.covered:
        if view.key(last) in REPORTING:
            return last > position + 1
        last += 1
    return False


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


def host_of(view: View, clause: Clause) -> tuple[Mention, ...]:
    """«سوزان رايس، مستشارة الرئيس، التي قالت»، «حيث قال»: whom the sentence is about goes on to speak."""
    place = clause.predicate.first
    relative = _RELATIVES.get(view.key(place - 1)) if view.is_comma(place - 2) else None
    if clause.predicate.kind is not PredicateKind.VERB or not (relative or view.key(place - 1) == "حيث"):
        return ()
    hosts = [one for item in clause.all(FunctionKind.HOST) for one in item.mentions if one.actor and one.kind in _MEN]
    return tuple(hosts) if len(hosts) == 1 and relative in {None, hosts[0].gender} else ()


def is_reported(view: View, clause: Clause) -> bool:
    """«قالت الوزارة إن لافروف أكد ...»: said inside what somebody else says."""
    before = view.key(clause.first - 1 - (view.is_mark(clause.first - 1) if clause.first > 1 else 0))
    return clause.predicate.kind is PredicateKind.VERB and before in REPORTING


def _wants_subject(clause: Clause) -> bool:
    subjects = clause.all(FunctionKind.SUBJECT)
    return clause.predicate.kind is PredicateKind.VERB and not any(item.mentions for item in subjects)

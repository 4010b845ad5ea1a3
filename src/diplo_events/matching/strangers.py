"""Whether a verb of saying has a subject who speaks for no state or body: people, papers, firms, bare names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.agreement import SAYING
from diplo_events.clauses.noun_subjects import behind_noun, noun_as_subject
from diplo_events.clauses.papers import is_paper
from diplo_events.clauses.participles import is_circumstantial
from diplo_events.clauses.phrase_words import OWN_WORDS, THAT_WORDS
from diplo_events.document import Clause, FunctionKind, MentionKind, PredicateKind
from diplo_events.matching.filling import seated
from diplo_events.matching.issued import is_strangers_paper
from diplo_events.matching.postponed import has_many_behind
from diplo_events.matching.report import REPORTING as _REPORTED
from diplo_events.matching.strange_nouns import (
    BODIES,
    NAME,
    PEOPLE_AND_PAPERS,
    SPEAKING,
    SPEAKING_TO,
    WITHOUT_OBJECT,
    is_strange_noun,
)
from diplo_events.matching.voices import REPORTING, said_by_all, wants_subject

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading

#: Verbs that have what is said, as a clause or in quotation marks, for their only object.
_PURE: Final = frozenset("قال أضاف صرح أردف استطرد تابع أوضح".split())
_OPENING: Final = frozenset('«“"')
_CLOSING: Final = frozenset('»”"')
_PRIVATE: Final = frozenset({"outlet", "private"})
_ME: Final = "1s_dobj"

#: Who only passes on what others say, and how many words they are told in.
_NEWSROOMS: Final = frozenset("مراسل مراسلة موفد وكالة صحيفة جريدة مجلة قناة إذاعة تلفزيون موقع شبكة".split())
_TELLER: Final = 9
#: «أبلغ مراسلنا أن»: he is told it.
_TELLING_HIM: Final = frozenset({"أبلغ", "أخبر", "أعلم"})
_OF_SAYING: Final = frozenset({"قول", "تأكيد"})
_THAT_WHICH: Final = frozenset({"ما", "بما", "مما", "لما"})
#: «إن أحدهم اعترف»: some of those told before.
_ONE_OF_THEM: Final = frozenset("احدهم احدهما احداهما احداهن بعضهم بعضها كثيرون اخرون".split())
#: Nouns of those who bear arms, and of authorities.
_FORCES: Final = frozenset("قوة كتيبة لواء سرية جيش شرطة سلطة مقاومة معارضة فصيلة".split())
#: Heads of phrases that may speak to somebody.
_ABLE: Final = BODIES | SPEAKING | PEOPLE_AND_PAPERS | {"اتحاد", "تحالف", "تجمع"}


def has_stranger(view: View, clause: Clause) -> bool:
    """«وقال محللون إن»، «وأكد الصحفي أن»: the subject is somebody who speaks for no state or body."""
    predicate = clause.predicate
    if predicate.kind is PredicateKind.PARTICIPLE:
        return not any(clause.all(FunctionKind.HOST)) and _told_by_paper(view, predicate.first)
    if predicate.kind is not PredicateKind.VERB or _passes_on(view, clause):
        return False
    if said_by_all(view, clause):
        return False
    if _is_our_reporter(view, predicate.last):
        return predicate.lemma not in _TELLING_HIM
    if wants_subject(clause):
        told = _is_teller_of_it(view, clause) or _is_stranger(view, clause) or has_many_behind(view, clause)
        return told or _is_told_before(view, predicate.first)
    tests = (_is_stateless, _behind_stranger, _goes_on_as_name, _is_woman, _told_to_subject)
    return any(test(view, clause) for test in tests)


def _is_our_reporter(view: View, place: int) -> bool:
    """«أفاد مراسلنا في صنعاء بأن»: whoever writes for the paper itself."""
    reading = view.reading(place)
    own = reading is not None and reading.enclitic.startswith("1p")
    return own and reading is not None and reading.lemma in _NEWSROOMS


def _passes_on(view: View, clause: Clause) -> bool:
    """«نقلت الوكالة عن الوزير»، «نسبت إلى الوزير قوله»: there the one behind the preposition speaks."""
    if only_reports(view, clause):
        return True
    if clause.predicate.lemma != "نسب":
        return clause.predicate.lemma == "نقل"
    near = (view.reading(place) for place in range(clause.predicate.last, clause.last + 1))
    return any(one is not None and one.lemma in _OF_SAYING and one.enclitic for one in near)


def only_reports(view: View, clause: Clause) -> bool:
    """«أفاد مراسل الصحيفة بأن الوزير أكد»: where a newsroom says that somebody said, what goes on is his."""
    teller, start = view.reading(clause.predicate.last), clause.predicate.last
    if teller is None or teller.lemma not in _NEWSROOMS or start in view.covered:
        return False
    near = range(start, min(start + _TELLER, len(view)))
    that = next((place for place in near if view.key(place) in THAT_WORDS), None)
    said_by = view.actor(that + 1) if that is not None else None
    if said_by is None:
        return False
    verb = view.reading(said_by.last)
    return verb is not None and verb.pos == "verb" and verb.lemma in SAYING | _REPORTED


def _told_by_paper(view: View, position: int) -> bool:
    """«نقل موقع أن الحزب غرق، مشيرا إلى»: the verb of the sentence has a newspaper, or people, for its subject."""
    verb = next((place for place in range(position) if view.is_verb(place)), None)
    subject = view.reading(verb + 1) if verb is not None else None
    if verb is None or subject is None or verb + 1 in view.covered or view.preposition(verb + 1) is not None:
        return False
    return subject.pos in {"noun", "noun_quant"} and subject.lemma in PEOPLE_AND_PAPERS


def _is_told_before(view: View, position: int) -> bool:
    """«وكانت قوات الحدود دانت القصف»، «كاتب كيني قال»: who speaks stands before the verb, unknown to the lists.

    So does who did what the verb is joined to: «رجل يحمل سكينا ويقول».
    """
    if view.conjoined(position):
        before = range(position - 1, -1, -1)
        position = next((place for place in before if view.is_verb(place) or view.is_comma(place)), 0)
        if not view.is_verb(position):
            return False
    if view.key(position - 1) in _ONE_OF_THEM:
        return True
    place = noun_as_subject(view, position)
    if place is None or view.key(place - 1) in REPORTING:  # «قال الوزير إن المهاجرين يهددون الأمن»
        return False
    reading = view.reading(place)
    return reading is not None and reading.lemma in _ABLE | _FORCES


def _is_stateless(view: View, clause: Clause) -> bool:
    """«قال مسؤولون نفطيون»: people of whom no state is known are not the last speaker; «الوزراء» may be."""
    subject = clause.all(FunctionKind.SUBJECT)[0].mentions
    reading = view.reading(subject[0].first)
    if subject[0].first < clause.predicate.last or reading is None or any(seated(clause, one).actor for one in subject):
        return False
    if subject[0].reference in {"honorific", "sides"}:  # «وأكد سموه»: who spoke last; «وأكد وزيرا الخارجية»
        return False
    return subject[0].name is not None or "Al_det" not in reading.proclitics


def _goes_on_as_name(view: View, clause: Clause) -> bool:
    """«قالت كينيا سميث إن»، «قال حسن محمد العومه إن»: a state, or a man in the list, with one more name is neither."""
    one = clause.all(FunctionKind.SUBJECT)[0].mentions[0]
    bare = one.kind is MentionKind.COUNTRY or (one.kind is MentionKind.PERSON and one.person_id is not None)
    following = view.reading(one.last)
    if not bare or one.title is not None or one.reference is not None or one.first != clause.predicate.last:
        return False
    if following is None or one.last in view.covered or following.proclitics not in {(), ("Al_det",)}:
        return False
    return following.pos == "noun_prop" or not following.known


def _is_woman(view: View, clause: Clause) -> bool:
    """«وأكدت العلمي أن»: a woman, of whose Arab family a man is in the list."""
    one, reading = clause.all(FunctionKind.SUBJECT)[0].mentions[0], view.reading(clause.predicate.first)
    listed = one.kind is MentionKind.PERSON and one.gender == "m" and one.title is None and one.person_id is not None
    family = listed and (one.name or "").startswith("ال") and len((one.name or "").split()) == 1
    return family and reading is not None and reading.gen == "f" and one.first == clause.predicate.last


def _told_to_subject(view: View, clause: Clause) -> bool:
    """«محامي المتهم يطالب الحكومة الكينية بالتعويض»: whom the noun before the verb speaks to, stands behind it."""
    place = clause.predicate.first
    behind = all(item.first > place for item in clause.all(FunctionKind.SUBJECT))
    return clause.predicate.lemma in SPEAKING_TO and behind and behind_noun(view, place)


def _is_stranger(view: View, clause: Clause) -> bool:
    position = _behind_addressee(view, clause)
    reading, covering = view.reading(position), view.covered.get(position)
    if covering is not None:
        heads = covering.first == position and view.preposition(position) is None  # «وأضاف لصحيفة الأنباء»
        people = _is_compatriot(view, clause, covering) or _are_compatriots(view, covering)
        return heads and (people or bool(_PRIVATE & covering.modifiers))
    if _is_quoted_name(view, clause, position) or _is_quoted_outlet(view, position) or _is_relation(clause, reading):
        return True
    if reading is None or is_circumstantial(view, position) or reading.enclitic not in {"", _ME}:
        return False
    if is_paper(view, position):
        return is_strangers_paper(view, position)
    return (
        _is_only_name(view, clause, position)
        or is_strange_noun(view, clause, position, reading)
        or _goes_up_to_report(view, position, reading)
        or _has_object_behind(view, clause, position, reading)
    )


def _behind_addressee(view: View, clause: Clause) -> int:
    """«قال له الأخير»، «قال لهم التاجر»: who speaks stands behind the pronoun of whom he speaks to."""
    position = clause.predicate.last
    reading, following = view.reading(position), view.reading(position + 1)
    of_it = view.key(position) in {"به", "بها"} and view.is_noun(position + 1)  # «لما أفادت به صحيفة»
    to = reading is not None and reading.pos == "prep" and reading.lemma == "ل" and bool(reading.enclitic)
    named = following is not None and following.pos in {"noun", "adj"} and "Al_det" in following.proclitics
    return position + (of_it or (to and named and clause.predicate.lemma in _PURE))


def _is_quoted_name(view: View, clause: Clause, position: int) -> bool:
    """«وقال «صديق» للعائلة إن»: what stands in quotation marks right behind the verb, and is over at once, speaks."""
    short = next((place for place in (position + 2, position + 3) if view.key(place) in _CLOSING), None)
    if clause.predicate.lemma not in _PURE or view.key(position) not in _OPENING or short is None:
        return False
    return not any(view.is_verb(place) for place in range(position, short)) and not view.is_stop(short + 1)


def _is_quoted_outlet(view: View, position: int) -> bool:
    """«حسبما ذكرت "رويترز"»."""
    named = view.covered.get(position + 1) if view.key(position) in _OPENING else None
    return named is not None and "outlet" in named.modifiers


def _is_relation(clause: Clause, reading: Reading | None) -> bool:
    """«كما قال والده»، «وأضاف محاميها»: of verbs that have nothing but a clause for object."""
    if reading is None:
        return False
    owned = reading.pos == "noun" and reading.enclitic.endswith("_poss")
    his = SPEAKING | OWN_WORDS  # «قال مكتبه»، «وتابع قوله» are his word
    return owned and clause.predicate.lemma in _PURE and reading.lemma not in his


def _goes_up_to_report(view: View, position: int, reading: Reading) -> bool:
    """«وأكد خلفان أن»: between the verb and «أن» a bare indefinite noun can only be who speaks."""
    bare = reading.pos in {"noun", "noun_prop"} and not reading.proclitics and view.date(position) is None
    return bare and view.key(position + 1) in REPORTING - {":"} and not view.key(position).endswith("ا")


def _has_object_behind(view: View, clause: Clause, position: int, reading: Reading) -> bool:
    """«طالب مجلس المحافظة الحكومة الكينية بوقف القصف»: the first of two phrases behind such a verb is its subject."""
    able = reading.pos == "noun" and reading.lemma in _ABLE
    if clause.predicate.lemma not in SPEAKING_TO or not able or view.preposition(position) is not None:
        return False
    for place in range(position + 1, min(position + NAME, len(view))):
        if view.preposition(place) is not None or view.is_verb(place) or view.is_mark(place):
            return False
        before = view.reading(place - 1)
        whole = place - 1 in view.covered or (before is not None and "Al_det" in before.proclitics)
        if whole and view.actor(place) is not None and not view.conjoined(place):
            return True
    return False


def _is_compatriot(view: View, clause: Clause, mention: Mention) -> bool:
    """«ووصف الألماني توماس باخ»، «وكتب الألماني المقيم هنا»: by his nation alone, whether his name follows or not."""
    behind = view.starts.get(mention.last)
    named = behind is not None and behind.kind is MentionKind.PERSON
    speaks = clause.predicate.lemma in WITHOUT_OBJECT and view.key(mention.first).startswith("ال")
    return (named or speaks) and mention.reference == "adjective" and mention.number == "s"


def _are_compatriots(view: View, mention: Mention) -> bool:
    """«ويقول يمنيون إن الحرب طالت»: people of a nation, and nobody told before."""
    alone = mention.reference == "adjective" and mention.last == mention.first + 1
    return alone and view.tokens[mention.first].form.endswith("يون")


def _is_only_name(view: View, clause: Clause, position: int) -> bool:
    """«وقال باخ: «...»»، «واعترف العتيري بأن»: a proper name in no list, or one spelled as a verb."""
    reading = view.reading(position)
    if reading is None or view.preposition(position) is not None or clause.predicate.lemma in SPEAKING_TO:
        return False
    if reading.pos == "verb":  # «ويوضح ملكاني خلال حديثه»: spelled as «he ... me»
        named = reading.enclitic == _ME or view.key(position + 1) in REPORTING or _is_unknown_name(view, position + 1)
        return clause.predicate.lemma in WITHOUT_OBJECT and named
    return reading.pos == "noun_prop" and view.date(position) is None


def _is_unknown_name(view: View, position: int) -> bool:
    """«يرد راين كامينغز أن»: a word that is in no dictionary, and in no mention."""
    reading = view.reading(position)
    return reading is not None and not reading.known and position not in view.covered


def _is_teller_of_it(view: View, clause: Clause) -> bool:
    """«وهو ما أكد عليه رأفت حسون»: behind the pronoun that goes back to «ما» stands who has said it."""
    place = clause.predicate.last
    back = view.reading(place)
    if view.key(clause.predicate.first - 1) not in _THAT_WHICH or back is None or back.pos != "prep":
        return False
    teller = view.reading(place + 1)
    if not back.enclitic or teller is None or place + 1 in view.covered or teller.proclitics not in {(), ("Al_det",)}:
        return False
    nominal = teller.pos in {"noun", "noun_prop", "verb"} and not teller.enclitic
    return nominal and not is_circumstantial(view, place + 1) and view.date(place + 1) is None


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
    return reading.lemma in PEOPLE_AND_PAPERS and not reading.enclitic

"""Subjects left out because they were told before: «وصل الوزير. والتقى نظيره»، «جاء ذلك خلال لقائه نظيره»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.first_person import of_speaker
from diplo_events.clauses.phrase_words import HOLDING_NOUNS, TALKED_OVER
from diplo_events.clauses.welcomes import WELCOMING
from diplo_events.document import Clause, Function, FunctionKind, MentionKind, PredicateKind
from diplo_events.drafts import ANYBODY, Dropped
from diplo_events.events import Meeting
from diplo_events.matching.guards import is_occasion

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Reading
    from diplo_events.grammar import Frame

_DONE: Final = frozenset({"تم", "يتم", "سيتم", "جري"})
_OWNERS: Final = {"3ms_poss": "m", "3fs_poss": "f"}
_MET: Final = {"3ms_dobj": "m", "3fs_dobj": "f"}
_MANY: Final = frozenset({"3mp_poss", "3d_poss"})
_OPENING: Final = frozenset("ثم كما ان حيث انه انها بانه بانها قد سوف كان كانت بل ايضا كذلك فيما بعدما قبل".split())
#: Verbs behind which a bare noun can only be their subject.
_WITHOUT_OBJECT: Final = frozenset(
    {"تطرق", "اجتمع", "توجه", "وصل", "تحدث", "تباحث", "تشاور", "انتقل", "سافر", "اتصل", "تناقش"}
)
#: Verbs that say who held an encounter: «اتصال أجراه»، «مؤتمر عقده»; so many words may stand before them.
_CARRYING: Final = frozenset({"أجرى", "عقد", "أقام"})
_ADJECTIVES: Final = 4
#: A light verb stands at most so far before its masdar.
_REACH: Final = 12
#: «عقد الملك جلسة مباحثات رسمية معه»: so far behind the masdar.
_BEHIND: Final = 4
_MEETING: Final = frozenset({"التقى", "اجتمع"})
#: Verbs of talks: «وبحث معه الوزير الملف».
_TALKING: Final = frozenset("بحث ناقش تباحث تشاور استعرض تناول تدارس تداول تحدث".split())
_WITH_HIM: Final = {"معه": "m", "به": "m", "معها": "f", "بها": "f"}
#: Verbs of what somebody means to do or takes part in, what leads from them to it, and nouns that carry it.
_INTENDING: Final = frozenset("اعتزم نوى أزمع عزم استعد أمل سعى خطط قرر أراد تطلع تأهب حضر شارك ترأس رأس".split())
_LEADING: Final = frozenset({"في", "الي", "علي"})
#: What may stand before an item of a list: «1 -».
_MARKS: Final = 3
#: «كان في مقدمة المستقبلين»: of whoever was told to come.
_RECEIVERS: Final = "المستقبلين"


def dropped_subject(view: View, clause: Clause, frame: Frame) -> Dropped | None:
    """Return the role and gender of the subject that the clause leaves out; None where it has one of its own."""
    if clause.predicate.light == WELCOMING:
        return _guest(view, clause)
    if (met := _met(view, clause, frame)) is not None:
        return met
    role = _role(frame, clause.predicate.kind)
    if role is None or any(clause.all(FunctionKind.SUBJECT)):
        return None
    if any(_is_told(item) for item in clause.all(FunctionKind.HOST)):
        return None
    nominal = clause.predicate.kind is PredicateKind.MASDAR
    gender = _of_masdar(view, clause) if nominal else _of_verb(view, clause)
    return Dropped(role, gender) if gender else None


def _of_masdar(view: View, clause: Clause) -> str | None:
    """«لقائه»، «اتصال أجراه»; «جاء ذلك خلال اتصال مع نظيره»: of whoever has just spoken."""
    if _with_stranger(clause):
        return None
    told = _owner(view, clause) or _of_carrier(view, clause) or _of_intention(view, clause)
    return told or (ANYBODY if is_occasion(view, clause) or _is_item(view, clause) else None)


def _of_intention(view: View, clause: Clause) -> str | None:
    """«ويعتزم لقاء الرئيس»، «كما يأمل في عقد لقاء معه»، «وحضر اجتماعا مع»: of the verb right before it."""
    place = clause.predicate.first - 1
    while place > 0 and (view.key(place) in _LEADING or view.may_be(place, HOLDING_NOUNS) or _is_day(view, place)):
        place -= 1
    reading = view.reading(place)
    if reading is None or reading.lemma not in _INTENDING or not view.is_verb(place) or reading.num != "s":
        return None
    return reading.gen if _opens(view, place) else None


def _is_day(view: View, place: int) -> bool:
    """«كما حضر أمس اجتماعا»."""
    told = view.covered.get(place)
    return told is not None and told.kind is MentionKind.DATE


def _with_stranger(clause: Clause) -> bool:
    """«وجاء في مقابلة أجراها الوزير مع قناة»: it was with nobody told of, and nobody told before held it with him."""
    partners = clause.all(FunctionKind.PREPOSITION, "مع")
    return bool(partners) and not any(item.mentions for item in partners)


def _is_item(view: View, clause: Clause) -> bool:
    """«- لقاء مع وزير خارجية غانا.»: a line of the list of what somebody did whom the text has told before."""
    first = clause.predicate.first
    marked = 0 < first <= _MARKS and all(view.is_mark(place) or view.key(place).isdigit() for place in range(first))
    return marked and any(item.mentions for item in clause.all(FunctionKind.PREPOSITION, "مع", "ب"))


def _guest(view: View, clause: Clause) -> Dropped | None:
    """«وكان في استقباله السفير»: the guest, where the sentence before has told of him."""
    reading = view.reading(clause.predicate.first)
    if any(clause.all(FunctionKind.PRONOUN)) or reading is None:
        return None
    gender = "p" if reading.enclitic in _MANY else _owner(view, clause)
    gender = gender or ("m" if view.key(clause.predicate.first) == _RECEIVERS else None)
    return Dropped("guest", gender) if gender else None


def _met(view: View, clause: Clause, frame: Frame) -> Dropped | None:
    """«وصل الوزير. واستقبله نظيره»: whom the verb's pronoun stands for, where the sentence before has told of him."""
    reading, verb = view.reading(clause.predicate.first), clause.predicate.kind is PredicateKind.VERB
    if frame.event is Meeting and clause.predicate.light in _CARRYING:
        return _held_with(view, clause)
    if reading is None or not verb or frame.event is not Meeting or any(clause.all(FunctionKind.PRONOUN)):
        return None
    enclitic = _MET.get(reading.enclitic) or _met_with(view, clause)
    gender = enclitic if any(item.mentions for item in clause.all(FunctionKind.SUBJECT)) else None
    roles = (slot.role for slot in frame.slots if slot.function is FunctionKind.PRONOUN)
    role = next(roles, "party" if clause.predicate.lemma in _TALKING else None)
    return Dropped(role, gender) if gender and role else None


def _held_with(view: View, clause: Clause) -> Dropped | None:
    """«وأجرى معه الرئيس محادثات»: with whom it was held was told before, who held it is told here."""
    if any(one.mentions for one in clause.all(FunctionKind.PREPOSITION, "مع", "بين")):
        return None
    places = range(max(0, clause.predicate.first - _REACH), clause.predicate.first)
    verb = next((one for one in reversed(places) if view.may_be(one, frozenset({clause.predicate.light or ""}))), None)
    told = any(item.mentions for item in clause.all(FunctionKind.SUBJECT))
    if verb is None or not told:
        return None
    behind = (view.key(place) for place in range(clause.predicate.last, clause.predicate.last + _BEHIND))
    with_him = next((key for key in behind if key.startswith("مع") and key in _WITH_HIM), view.key(verb + 1))
    gender = _WITH_HIM.get(with_him)
    return Dropped("party", gender) if gender else None


def _met_with(view: View, clause: Clause) -> str | None:
    """«المبعوث، الذي التقى معه أمس»، «وبحث معه الوزير الملف»: with whom was told before, where nobody else is told."""
    lemma, pronoun = clause.predicate.lemma, view.key(clause.predicate.last)
    if any(one.mentions for one in clause.all(FunctionKind.PREPOSITION, "مع")):
        return None
    with_him = lemma in _MEETING or (lemma in _TALKING and pronoun.startswith("مع"))
    return _WITH_HIM.get(pronoun) if with_him else None


def _role(frame: Frame, kind: PredicateKind) -> str | None:
    """What the subject would be; of a masdar, what the subject of the clause around it would be."""
    if frame.is_statement:
        return None
    function = FunctionKind.HOST if kind is PredicateKind.MASDAR else FunctionKind.SUBJECT
    slots = (slot for slot in frame.slots if slot.function is function and slot.voice != "p")
    return next((slot.role for slot in slots), None)


def _owner(view: View, clause: Clause) -> str | None:
    """«لقائه»، «زيارتها»: the pronoun says whose it is."""
    reading = view.reading(clause.predicate.first)
    genitive = any(one.reference == "adjective" for item in clause.all(FunctionKind.GENITIVE) for one in item.mentions)
    done = view.key(clause.predicate.first - 1).removeprefix("و") in _DONE  # «تم إبرامه»: the pronoun is the paper's
    return _OWNERS.get(reading.enclitic) if reading is not None and not genitive and not done else None


def _is_told(item: Function) -> bool:
    """«ولدى اجتماعه مع نظيره، أكد الجانبان»: the two sides are not whose encounter it was."""
    return any(mention.reference != "sides" for mention in item.mentions)


def _of_carrier(view: View, clause: Clause) -> str | None:
    """«خلال اتصال هاتفي أجراه مع نظيره»: the verb that says who held it leaves him out."""
    first = clause.predicate.last
    for place in range(first, min(first + _ADJECTIVES, len(view))):
        reading = view.reading(place)
        if reading is None or place in view.covered or view.is_mark(place):
            return None
        carrier = next((one for one in view.tokens[place].readings if _carries(one)), None)
        if carrier is not None:
            return carrier.gen if view.actor(place + 1) is None else None
    return None


def _carries(reading: Reading) -> bool:
    held = reading.pos == "verb" and reading.asp == "p" and reading.num == "s"
    return held and reading.lemma in _CARRYING and bool(reading.enclitic)


def _of_verb(view: View, clause: Clause) -> str | None:
    place = _verb_place(view, clause)
    reading = view.reading(place) if place is not None else None
    if place is not None and view.tokens[place].readings and of_speaker(view, place, frozenset({_lemma(clause)})):
        return "m"  # «التقينا الرئيس»: who spoke before
    if place is None or reading is None or reading.vox == "p" or reading.num not in {"s", "na"}:
        return None
    if not _opens(view, place) or _names_subject(view, place, reading.lemma):
        return None
    return reading.gen


def _lemma(clause: Clause) -> str:
    """The verb's lemma, of a light verb's masdar the verb's."""
    return clause.predicate.light or clause.predicate.lemma


def _verb_place(view: View, clause: Clause) -> int | None:
    """Where the finite verb stands; of a light verb's masdar, before it."""
    predicate = clause.predicate
    if predicate.kind is PredicateKind.VERB:
        return predicate.first
    before = range(predicate.first - 1, max(-1, predicate.first - _REACH), -1)
    return next((place for place in before if _is(view.reading(place), predicate.light)), None)


def _is(reading: Reading | None, lemma: str | None) -> bool:
    return reading is not None and reading.pos == "verb" and reading.lemma == lemma


def _opens(view: View, place: int) -> bool:
    """«والتقى»، «كما التقى»، «أنه سيلتقي»، «ومن المقرر أن يلتقي»: before the verb no subject has been told."""
    if view.conjoined(place) or place == 0 or view.is_mark(place - 1) or view.subordinates(place - 1):
        return True
    if place > 1 and view.is_relative(place - 2):
        return False  # «الملف الذي قد يصل إلى المجلس»
    before = view.reading(place - 1)
    key = view.key(place - 1).removeprefix("و")
    return key in _OPENING or (before is not None and before.pos in {"part_verb", "part_neg", "part_fut"})


def _names_subject(view: View, place: int, verb: str) -> bool:
    """«والتقى المحافظ الوفد»: a definite noun right behind the verb is a subject, whoever that is.

    What is discussed may stand there too: «وبحث الملف مع نظيره».
    """
    position = place + 1
    while (reading := view.reading(position)) is not None and reading.pos == "prep" and reading.enclitic:
        position += 1  # «تطرقت إليه الوثيقة»
    if reading is None or position in view.covered or view.preposition(position) is not None or verb in TALKED_OVER:
        return False
    if reading.pos not in {"noun", "noun_prop"}:
        return False
    return reading.pos == "noun_prop" or "Al_det" in reading.proclitics or verb in _WITHOUT_OBJECT

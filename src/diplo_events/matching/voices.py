"""Whose voice a verb of saying has without a known actor as subject: the last speaker's, or all who met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.borders import clause_start, has_own_verb
from diplo_events.clauses.noun_subjects import behind_noun, behind_thing
from diplo_events.clauses.phrase_words import ACCORDING_KEYS
from diplo_events.clauses.speeches import speech_of
from diplo_events.clauses.subjects import opens_with_pronoun
from diplo_events.document import PERSONS, Clause, FunctionKind, MentionKind, PredicateKind
from diplo_events.matching.cited import cited_gender

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention, Reading

#: Imperfects that without a subject are passive: «ويذكر أن»، «ويعتقد أن»، «ويلاحظ أن».
_IMPERSONAL: Final = frozenset({"ذكر", "لاحظ", "اعتقد", "توقع", "قدر"})
#: Verbs of talks and papers too: without a man for their subject they tell nobody's words.
_OF_TALKS: Final = frozenset({"ركز", "تطرق"})
#: Relative pronouns of one man and one woman.
_RELATIVES: Final = {"الذي": "m", "التي": "f"}
#: «طهران: مستعدون للحوار»: what somebody says that he is, and how soon he says so.
_KEEPING_ON: Final = frozenset("مضى راح أخذ ظل عاد".split())
_READY: Final = frozenset({"مستعد", "جاهز", "ملتزم", "متمسك", "عازم", "حريص", "مصمم", "منفتح", "ماض"})
_ONESELF_REACH: Final = 4
_THIS: Final = frozenset({"هذا", "هذه", "ذلك"})
_THIS_REACH: Final = 5
#: What a report begins with.
REPORTING: Final = frozenset({"ان", "انه", "انها", "بان", ":"})
#: «وشدد المجتمعون»: those who took part in the encounter told before.
_ALL: Final = frozenset(
    "الاثنان الاثنين كلاهما المجتمعون المجتمعين المشاركون المشاركين الحاضرون المؤتمرون المتحاورون المتفاوضون".split()
)
#: Gatherings of whoever comes.
_PUBLIC: Final = frozenset({"مؤتمر", "ندوة", "ملتقى", "منتدى", "حفل", "مهرجان", "ورشة"})
_PRESS: Final = frozenset({"صحفي", "صحافي"})
#: So many words before the verb it may be told.
_OPENING: Final = 15
#: «هذه المصادر»، «ذات المصدر».
_SAME: Final = frozenset("هذا هذه ذلك تلك ذات نفس هذان هؤلاء".split())
#: «وما أشار إليه الوزير».
_WHAT: Final = frozenset("ما وما مما بما لما فيما عما".split())
#: Words that set a clause with «أن» against the one before, and report nothing.
_BUT: Final = frozenset({"غير", "الا", "بيد", "رغم"})


def is_of_oneself(view: View, place: int) -> bool:
    """«لن نتنازل»، «بلادنا تدعم»، «مستعدون للحوار»، «على استعداد»: the first words tell of the speaker himself."""
    for position in range(place, min(place + _ONESELF_REACH, len(view))):
        reading = view.reading(position)
        if reading is None or view.is_stop(position):
            return False
        verb = reading.pos == "verb" and reading.per == "1"
        ready = reading.lemma in _READY and reading.pos == "adj" and "Al_det" not in reading.proclitics
        if verb or ready or reading.enclitic.startswith(("1p_", "1s_")):
            return True
    return False


def is_silent(view: View, clause: Clause) -> bool:
    """Tell whether a verb of saying without an actor for subject must stay without: nobody else may be put there."""
    if clause.predicate.kind is PredicateKind.MASDAR:
        return True
    if not wants_subject(clause) or cited_gender(view, clause) is not None:
        return False
    place = clause.predicate.first
    reading = view.reading(place)
    if reading is None or reading.vox == "p" or view.is_relative(place - 1) or _of_us(reading):
        return True
    of_thing = behind_noun(view, place) or behind_thing(view, place) or _behind_this(view, place)
    if of_thing or clause.predicate.lemma in _OF_TALKS:
        return True
    if has_own_verb(view, place, clause_start(view, place)) or _cites_own(view, place):
        return True
    reports = view.subordinates(place + 1) or view.key(place + 1) == "ان"  # «يتوقع أن يصل»
    return reading.asp == "i" and reports and _is_impersonal(view, clause)


def _cites_own(view: View, place: int) -> bool:
    """«بحسب ما قال مكتبه»: where the words told before are from."""
    source = view.reading(place + 1)
    cited = view.key(place - 1) == "ما" and view.key(place - 2) in ACCORDING_KEYS
    return cited and source is not None and source.pos == "noun" and source.enclitic.endswith("_poss")


def _of_us(reading: Reading) -> bool:
    """«دعونا من هذا»: with «us» or «me» for its object nobody's words are told by the paper."""
    return reading.enclitic in {"1s_dobj", "1p_dobj"}


def _behind_this(view: View, place: int) -> bool:
    """«وهذا في محصلته يؤكد»: a demonstrative without its noun is the subject; «هذا المسؤول يؤكد» has one."""
    near = range(place - 1, max(-1, place - _THIS_REACH), -1)
    start = next((one for one in near if view.is_stop(one) or view.is_verb(one)), None)
    told = (one for one in near if start is None or one > start)
    this = next((one for one in told if view.key(one).removeprefix("و") in _THIS), None)
    following = view.reading(this + 1) if this is not None else None
    return this is not None and following is not None and "Al_det" not in following.proclitics


def _is_impersonal(view: View, clause: Clause) -> bool:
    """«يذكر أن»، «ويتوقع أن»: a passive, unless it goes on with somebody told before.

    «ويؤكد أن»، «لكنه يؤكد أن»، «ومضى يقول إن».
    """
    place = clause.predicate.first
    goes_on = view.conjoined(place) or opens_with_pronoun(view, place) or view.may_be(place - 1, _KEEPING_ON)
    return clause.predicate.lemma in _IMPERSONAL or not goes_on


def said_by_all(view: View, clause: Clause) -> bool:
    """«وشدد المجتمعون على»، «وأكد كلاهما»: those who met, without their names."""
    place = clause.predicate.last
    if clause.predicate.kind is not PredicateKind.VERB:
        return False
    if view.key(place) in _ALL:
        return not (_of_another_gathering(view, place + 1) or _at_gathering(view, clause.predicate.first))
    return view.key(place) == "كل" and view.key(place + 1) in {"منهما", "منهم"}


def _of_another_gathering(view: View, place: int) -> bool:
    """«المشاركون في مؤتمر للأطباء»: others than those told of, who are «المشاركون في الاجتماع»."""
    gathering = view.reading(place + 1)
    return view.key(place) == "في" and gathering is not None and "Al_det" not in gathering.proclitics


def _at_gathering(view: View, place: int) -> bool:
    """«في مؤتمر عقدته جمعية في لندن أكد المشاركون»: those of a gathering that the sentence has just told of."""
    opening = range(max(0, place - _OPENING), place)
    told = (one for one in opening if view.key(one).removeprefix("و") == "في" and _is_public(view, one + 1))
    return next(told, None) is not None


def _is_public(view: View, place: int) -> bool:
    """An indefinite gathering of experts or citizens: «ندوة»، «مؤتمر»; not «مؤتمر صحفي مشترك»."""
    noun = view.reading(place)
    return noun is not None and noun.lemma in _PUBLIC and not noun.proclitics and view.key(place + 1) not in _PRESS


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
    reading = view.reading(place)
    feminine = relative is None and reading is not None and reading.gen == "f"  # «استدعت الوزارة السفير، حيث أعربت»
    kinds = PERSONS | {MentionKind.ORGANISATION} if feminine else PERSONS
    hosts = [one for item in clause.all(FunctionKind.HOST) for one in item.mentions if one.actor and one.kind in kinds]
    return tuple(hosts) if len(hosts) == 1 and relative in {None, hosts[0].gender} else ()


def is_reported(view: View, clause: Clause) -> bool:
    """«قالت الوزارة إن لافروف أكد ...»: said inside what somebody else says."""
    place = clause.first - 1 - (view.is_mark(clause.first - 1) if clause.first > 1 else 0)
    return clause.predicate.kind is PredicateKind.VERB and reports(view, place)


def reports(view: View, place: int) -> bool:
    """Tell whether a word opens a report or goes on with it: «أن»، «وأن», but not that of «غير أن الخرطوم تقول»."""
    return view.key(place).removeprefix("و") in REPORTING and view.key(place - 1).removeprefix("و") not in _BUT


def is_beside(view: View, clause: Clause) -> bool:
    """«الخطة التي اقترحتها بروكسل»، «ما أعلنه الوزير»: a relative clause tells by the way what others have said."""
    place = clause.predicate.first
    cited = view.key(place - 2) in ACCORDING_KEYS  # «بحسب ما أعلن الوزير»
    told_of = view.is_relative(place - 1) or (view.key(place - 1) in _WHAT and not cited)
    return clause.predicate.kind is PredicateKind.VERB and told_of


def is_therein(view: View, clause: Clause) -> bool:
    """«انتقدت روما تصريحات الوزير التي دعا فيها»: words of a speech that is the object; not «في كلمة دعا فيها»."""
    speech = speech_of(view, clause.predicate.first) if is_beside(view, clause) else None
    return speech is not None and view.preposition(speech) is None and view.preposition(speech - 1) is None


def wants_subject(clause: Clause) -> bool:
    """Tell whether a verb has nobody for a subject who could act."""
    subjects = clause.all(FunctionKind.SUBJECT)
    return clause.predicate.kind is PredicateKind.VERB and not any(item.mentions for item in subjects)

"""What a clause says about its event besides who: channel, subtype, initiative, background; the one place for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.carriers import head_of_relative
from diplo_events.clauses.journey_words import JOURNEYS
from diplo_events.clauses.phrase_words import ENCOUNTERS, THAT_IT, THAT_WORDS
from diplo_events.clauses.pronouns import is_done_to_me
from diplo_events.clauses.topic_heads import heads
from diplo_events.clauses.welcomes import WELCOMING
from diplo_events.document import LANDS, Clause, FunctionKind, Mention, PredicateKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from diplo_events.clauses.view import View
    from diplo_events.document import Function

_BEFORE: Final = ("في", "وقت", "سابق")
PLUPERFECT: Final = frozenset({"كان", "كانت", "كانا", "سبق"})
_PLUPERFECT_FORMS: Final = PLUPERFECT | {"و" + word for word in PLUPERFECT}
_ALREADY: Final = "سبق"
#: «سبق للرئيس الكيني أن»: so far before the clause the verb may stand.
_NEAR: Final = 6
CONTENT_WORDS: Final = THAT_IT | {"انهم", "انهما", "ان:", ":"}
_CAME: Final = frozenset({"جاء", "جاءت"})
CONTENT_REACH: Final = 25
#: So far behind the clause a word that tells what it means may stand.
_BEHIND: Final = 5
#: Verbs and participles that tell what a letter says.
_TELLING: Final = frozenset({"هنأ", "مهنئ", "عزى", "معزي", "معز", "مهن", "تعزية", "تهنئة"})
#: Readings of a word that may be meant.
_LIKELY: Final = 2
#: «على عدد من الاتفاقيات»: so far behind its preposition the noun may stand.
_LED: Final = 4
#: What is said of what it names behind it: «عدد من الاتفاقيات»، «تمديد الهدنة».
_OF_SOMETHING: Final = frozenset("عدد مجموعة سلسلة حزمة جملة تمديد تجديد نص صيغة مسودة مشروع إبرام توقيع".split())
#: So far behind «على هامش» the encounter may be named.
_MARGIN: Final = 8
_GOING: Final = frozenset("زار وصل توجه سافر انتقل حط غادر قدم بدأ قام".split())
#: The subtype of a letter that says nothing of what stands in it.
_MESSAGE: Final = "message"
_INITIATIVE: Final = frozenset({"بمبادره", "بطلب", "بمبادرتها"})
_REQUEST: Final = "طلب"
_INITIATIVES: Final = _INITIATIVE | {_REQUEST}


def region(view: View, clause: Clause) -> range:
    """Return the token positions of the clause with its circumstances, from border to border."""
    first = clause.first
    while first > 0 and not (view.is_stop(first - 1) or view.subordinates(first - 1) or _ends_before(view, first - 1)):
        first -= 1
    last = max(clause.last, clause.predicate.last)
    while last < len(view) and not (view.is_stop(last) or view.subordinates(last) or _new_verb(view, last)):
        last += 1
    return range(first, last)


def _new_verb(view: View, position: int) -> bool:
    return view.is_verb(position) and view.conjoined(position)


def _ends_before(view: View, position: int) -> bool:
    return view.is_verb(position) and not view.conjoined(position) and view.is_comma(position - 1)


def own_words(view: View, clause: Clause, lemmas: Collection[str]) -> int | None:
    """Return where «قوله» stands behind the predicate, before what was said."""
    for place in range(clause.predicate.last, min(clause.last + CONTENT_REACH, len(view))):
        reading = view.reading(place)
        if view.is_stop(place) or view.key(place) in CONTENT_WORDS:
            return None
        if reading is not None and reading.lemma in lemmas and reading.enclitic:
            return place
    return None


def leads_to(view: View, clause: Clause, prepositions: Collection[str], lemmas: Collection[str]) -> bool:
    """Tell whether a preposition leads to one of these nouns: «دعاه إلى زيارة»، «الاتفاق الذي توصلا إليه»."""
    for item in clause.all(FunctionKind.PREPOSITION, *prepositions):
        if any(heads(view, place, lemmas) for place in _led_words(view, item)):
            return True
    behind = view.reading(clause.predicate.last)
    back = behind is not None and behind.lemma in prepositions and bool(behind.enclitic)
    return back and head_of_relative(view, clause.predicate.first, lemmas) is not None


def takes_thing(view: View, clause: Clause, lemmas: Collection[str]) -> bool:
    """Tell whether one of these nouns heads an object behind the predicate: «دعمت كينيا خطة السلام».

    «وقف نشاط السفارة»: or stands right behind a masdar.
    """
    if clause.predicate.kind is PredicateKind.MASDAR and heads(view, clause.predicate.last, lemmas):
        return True
    behind = (item.first for item in clause.all(FunctionKind.OBJECT) if item.first > clause.predicate.first)
    return any(heads(view, first, lemmas) for first in behind)


def leads_to_act(
    view: View, clause: Clause, prepositions: Collection[str], acts: Collection[str], lemmas: frozenset[str]
) -> bool:
    """Tell whether a preposition leads to one of these acts on one of these nouns: «على إعادة فتح سفارتيهما»."""
    led = clause.all(FunctionKind.PREPOSITION, *prepositions)
    return any(_is_act_on(view, item.first, acts, lemmas) for item in led)


_WORKS: Final = frozenset({"عمل"})
_INTO: Final = frozenset({"في", "الي"})


def _is_act_on(view: View, first: int, acts: Collection[str], lemmas: frozenset[str]) -> bool:
    place = first
    while heads(view, place, acts):
        place += 1
    if place == first:
        return False
    if view.key(place) in _INTO:  # «المشاركة في أعمال القمة»، «الحضور إلى مقر الوزارة»
        place += 1 + heads(view, place + 1, _WORKS)
    return view.may_be(place, lemmas) or _heads_mention(view, place, lemmas)  # «معبر» also expresses something


def _heads_mention(view: View, place: int, lemmas: Collection[str]) -> bool:
    """«على إعادة السفيرين»: the noun that a mention of somebody begins with."""
    return place in view.starts and any(reading.lemma in lemmas for reading in view.tokens[place].readings)


def asks_me_in(view: View, clause: Clause) -> bool:
    """«لقد دعاني نظيري»: who says of another that he called him, and not to what, was invited."""
    told = is_done_to_me(view, clause.predicate.first)
    return told and not clause.all(FunctionKind.PREPOSITION, "إلى", "ل")


_SIGNING: Final = frozenset({"توقيع", "إبرام"})


def _led_words(view: View, item: Function) -> range:
    """«على هدنة»، «على عدد من الاتفاقيات»، «على تمديد المعاهدة»: where the noun may stand that is led to.

    «أسفرت المباحثات عن توقيع مذكرة»: talks lead to the signing, which is told by a word of its own.
    """
    first, last = item.first, min(item.last, item.first + _LED)
    if item.preposition in {"عن", "ب"} and heads(view, first, _SIGNING):
        return range(first, first + 1)
    head = view.reading(first)
    if head is not None and head.lemma in _OF_SOMETHING:
        return range(first, min(len(view), max(last, first + _LED)))
    return range(first, last)


def has_word(view: View, clause: Clause, lemmas: Collection[str]) -> bool:
    """Tell whether one of these words stands in the clause, or a little behind it: «شخصا غير مرغوب فيه»."""
    words = region(view, clause)
    last = words.stop
    while last < min(len(view), words.stop + _BEHIND) and not view.is_stop(last):
        last += 1
    return any(
        reading.lemma in lemmas
        for place in range(words.start, last)
        for reading in view.tokens[place].readings[:_LIKELY]
    )


def opens(view: View, clause: Clause) -> bool:
    """Tell whether an indefinite noun opens its sentence, or what is said: «اتفاق بين»، «قال إن اتفاقا بين»."""
    first = clause.predicate.first
    reading = view.reading(first)
    following = view.starts.get(first + 1)
    construct = following is not None and following.reference != "adjective"
    indefinite = reading is not None and not reading.proclitics and not reading.enclitic and not construct
    said = view.key(first - 1) in THAT_WORDS  # «بأنها اتفاقية» is what somebody calls something
    return indefinite and (said or all(view.is_mark(place) for place in range(first)))


def same_journey(view: View, clause: Clause, position: int) -> bool:
    """«وصل إلى بغداد في زيارة تهدف إلى ...»: the journey named there is the one told of."""
    if view.key(position - 1) != "في" or clause.predicate.kind is PredicateKind.MASDAR:
        return False
    reading = view.reading(position)
    return reading is not None and reading.lemma in JOURNEYS and clause.predicate.lemma in _GOING


#: «قمة الرياض»، «مؤتمر جنيف»: gatherings known by their place.
_NAMED = frozenset({"قمة", "مؤتمر", "اجتماع", "لقاء"})


def is_aside(view: View, clause: Clause) -> bool:
    """«على هامش القمة»، «على هامش مشاركتهما في أعمال القمة»: the noun of an encounter that only says where one met.

    So does one known by its place: «التفاهمات الناجمة عن قمة الرياض بين الرئيسين».
    """
    first = clause.predicate.first
    if clause.predicate.kind is not PredicateKind.MASDAR:
        return False
    site = view.starts.get(first + 1)
    if site is not None and site.kind in LANDS and clause.predicate.lemma in _NAMED and view.key(first - 1) == "عن":
        return True
    for place in range(first - 1, max(first - _MARGIN, 0), -1):
        if view.is_stop(place) or view.is_comma(place) or view.is_verb(place):
            return False
        if (view.key(place - 1).removeprefix("و"), view.key(place)) == ("علي", "هامش"):
            return True
    return False


def names_encounter(view: View, words: range) -> bool:
    """Tell whether the clause names the encounter it tells of: «خلال اللقاء»، «الجانبان»، «خلاله»."""
    return any(_names_encounter(view, place) for place in words)


def _names_encounter(view: View, place: int) -> bool:
    mention, reading = view.starts.get(place), view.reading(place)
    if mention is not None:
        return mention.reference == "sides"
    if reading is None or place in view.covered:
        return False
    if view.key(place) == "الاثنان":
        return True
    definite = "Al_det" in reading.proclitics or bool(reading.enclitic)
    if definite and reading.pos == "noun" and reading.num == "d":  # «اتفق الاثنان»
        return True
    return definite and (reading.lemma in ENCOUNTERS or (reading.lemma == "خلال" and reading.enclitic != ""))


def subtype_of(view: View, clause: Clause, words: Mapping[str, str], own: Collection[str] = ()) -> str | None:
    """Return the subtype that a word of the predicate, one of the two behind it, or the rule's own word there means.

    What a mere message says may be told later in the clause: «برقية إلى الرئيس هنأه فيها».
    """
    first = clause.predicate.first
    named = words.get(clause.predicate.lemma, _MESSAGE)
    if clause.predicate.kind is PredicateKind.LIGHT and named != _MESSAGE:
        return named  # «حرص على نفي الاتهامات»
    if own and words and (place := own_words(view, clause, own)) is not None:
        return next(iter(_meant(view, words, (place,))), None)  # «نقلت الوكالة عنه رفضه»
    if clause.predicate.kind is PredicateKind.MASDAR and named != _MESSAGE:
        return named  # «رفض كيني لمقترح مالي»: the noun that speaks, not the one it is about
    found = _meant(view, words, range(first, first + 3))
    if found and found[-1] != _MESSAGE:
        return found[-1]
    told = _meant(view, {word: words[word] for word in words if word in _TELLING}, region(view, clause))
    return next(iter(told or found), None)


def _meant(view: View, words: Mapping[str, str], places: Iterable[int]) -> list[str]:
    readings = map(view.reading, places)
    return [words[reading.lemma] for reading in readings if reading is not None and reading.lemma in words]


def is_occasion(view: View, clause: Clause) -> bool:
    """«جاء ذلك خلال اتصال»، «وجاءت تصريحاته في لقاء»: the encounter in which the words told before were said."""
    opens = view.key(0).removeprefix("و") in _CAME and clause.predicate.kind is PredicateKind.MASDAR
    return opens and not any(view.is_stop(place) or view.is_comma(place) for place in range(clause.predicate.first))


def is_background(view: View, clause: Clause, words: range) -> bool:
    """Tell whether the clause reports what happened before: «في وقت سابق»، «وكان X وY قد بحثا».

    Not what a man was who is told of, «خلفا للسفير الذي كان في برن», nor who came to welcome: «وكان في استقباله».
    """
    if _tells_of_before(view.keys):
        return True
    if clause.predicate.light == WELCOMING:
        return False
    if _was_before(view, words.start):
        return True
    if _PLUPERFECT_FORMS.isdisjoint(view.keys[words.start : words.stop]):  # asked of every draft, and nearly always so
        return False
    told = (place for place in words if view.key(place) in _PLUPERFECT_FORMS)
    return any(not (view.is_relative(place - 1) and place > clause.predicate.first) for place in told)


def _was_before(view: View, start: int) -> bool:
    """«سبق أن قطعت كينيا علاقاتها»، «سبق لكينيا أن قطعت»: the clause stands behind «سبق ... أن»."""
    if view.key(start - 1) != "ان":
        return False
    return any(view.key(place).removeprefix("و") == _ALREADY for place in range(max(0, start - _NEAR), start - 1))


def _tells_of_before(keys: Sequence[str]) -> bool:
    if _BEFORE[-1] not in keys:
        return False
    threes = zip(keys, keys[1:], keys[2:], strict=False)
    return any((first.removeprefix("و"), *others) == _BEFORE for first, *others in threes)


def initiator_of(view: View, words: range) -> Mention | None:
    """Return who took the initiative: «بمبادرة من الجانب الأمريكي»، «بمبادرة روسية»، «بناء على طلب روسي»."""
    if _INITIATIVES.isdisjoint(view.keys[words.start : words.stop]):  # asked of every draft, and nearly always so
        return None
    for place in words:
        if view.key(place) in _INITIATIVE or (view.key(place) == _REQUEST and view.key(place - 2) == "بناء"):
            start = place + 1 + (view.key(place + 1) == "من")
            group, _ = actor_group(view, start)
            return group[0] if group else view.starts.get(start) or view.starts.get(start + 1)  # «من الجانب الكرواتي»
    return None

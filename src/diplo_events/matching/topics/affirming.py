"""What a verb before an encounter says of it: «أكدا في اتصال ضرورة الحوار»، «تصدرت الأزمة المباحثات»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.phrase_words import ENCOUNTERS, OPENING_QUOTES, TALKED_OVER
from diplo_events.clauses.topic_heads import leads_row
from diplo_events.clauses.topic_rows import topic_parts
from diplo_events.clauses.topics import topic_spans
from diplo_events.document import PERSONS, Clause, PredicateKind
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.leading import complement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from diplo_events.clauses.view import View
    from diplo_events.matching.topics.borders import Borders

#: So far before an encounter its topic may stand.
_AHEAD: Final = 24
_ALONG: Final = 24
#: «وضع ملف الغاز في أولويات المحادثات»: a passive that is spelled as a noun.
_NAMING: Final = frozenset({"ملف", "قضية", "موضوع", "مسألة"})
_WRITTEN: Final = frozenset({"رسالة", "برقية", "خطاب"})
#: «أبرز بنود اللقاء»، «حاضرا في اللقاء».
_POINTS: Final = frozenset({"ملف", "قضية", "بند", "نقطة", "موضوع"})
_AT_HAND: Final = frozenset({"حاضرا", "حاضره", "مطروحا", "مطروحه"})
_MEANWHILE: Final = frozenset({"في", "خلال", "اثناء", "لدي"})


def foremost(view: View, clause: Clause) -> Iterator[range]:
    """«تصدرت أزمة الغاز المباحثات»، «هيمن الملف على القمة»: the subject of the verb before, unless a meeting itself."""
    found = _foremost(view, clause) if clause.predicate.kind is PredicateKind.MASDAR else ()
    yield from (words_of for words_of in found if words_of and not heads(view, words_of.start, ENCOUNTERS))


def _foremost(view: View, clause: Clause) -> Iterator[range]:
    first = clause.predicate.first
    if core := _core_place(view, first):
        found = tuple(_core(view, clause, core))
        yield from found
        if found:
            return
    for place in range(first - 1, max(first - _AHEAD, -1), -1):
        if view.is_stop(place) or view.subordinates(place):
            return
        reading = view.reading(place)
        if reading is not None and reading.pos == "verb" and reading.lemma in words.FOREMOST:
            yield from _topping(view, clause, place)
            return


def _topping(view: View, clause: Clause, verb: int) -> Iterator[range]:
    """What comes first in the encounter: the subject before «احتل مساحة من», else behind its verb or the encounter."""
    first, start = clause.predicate.first, _subject_before(view, verb)
    if start < verb and (view.key(verb + 1) in words.SHARES or verb + 1 == first):  # «ملف الغاز يتصدر المباحثات»
        yield from (range(*part) for part in topic_parts(view, start, verb))
        return
    shares = (share for share in range(verb + 2, first) if view.key(share) in words.SHARES | words.AGENDAS)
    last = next(shares, first - (view.key(first - 1) == "علي"))
    if verb + 1 >= last or view.key(verb + 1) in words.AGENDAS:  # «يتصدر جدول أعمال اللقاء ملف الغاز»
        yield from _behind(view, clause)
    elif view.is_noun(verb + 1) and view.actor(verb + 1) is None:
        yield from (range(*part) for part in topic_parts(view, verb + 1, last))


def _subject_before(view: View, verb: int) -> int:
    """«أن ملف الغاز احتل حيزا من اللقاء»: where the subject before its verb begins; the verb's place for none."""
    for place in range(verb - 1, max(verb - _AHEAD, 0) - 1, -1):
        opens = place == 0 or view.subordinates(place - 1) or view.is_comma(place - 1)
        if view.is_verb(place) or view.is_stop(place) or view.actor(place) is not None:
            return verb
        if opens:
            return place if view.is_noun(place) else verb
    return verb


def _core_place(view: View, first: int) -> int:
    """«محور اللقاء»، «المحور الأساسي للقاء»، «على رأس جدول أعمال القمة»: where a core is named; 0 for none."""
    place = first - 1
    while view.key(place) in words.CENTRAL | words.AGENDAS:
        place -= 1
    if view.key(first - 1) == "في" and (present := _present(view, first - 2)):
        return present
    if view.key(place - 1) in words.CENTRAL_BEFORE and heads(view, place, words.CORES | _POINTS):
        return max(place - 1, 0)  # «أبرز ملفات لقاء»
    if view.key(place) in words.TOPS or heads(view, place, words.CORES):
        return max(place, 0)
    agenda = view.key(place + 1) in words.AGENDAS and view.key(place) in {"علي", "في"}
    return place + 1 if agenda else 0


def _present(view: View, place: int) -> int:
    """«سيكون الملف حاضرا في المحادثات»، «البند الأول في المحادثات»: where what the matter is there begins, or 0."""
    if view.key(place) in _AT_HAND:
        return place
    return place - 1 if view.key(place) in words.CENTRAL and heads(view, place - 1, _POINTS) else 0


def _core(view: View, clause: Clause, core: int) -> Iterator[range]:
    """«ستشكل الهدنة محور اللقاء»، «وكان الملف في صلب المحادثات»، «الهدنة محور اللقاء»: what the encounter turns on."""
    last = core - (view.key(core - 1) in {"في", "علي"})
    for place in range(last - 1, max(last - _AHEAD, -2), -1):
        reading = view.reading(place)
        opens = place < 0 or view.is_stop(place) or view.subordinates(place)
        told = reading is not None and reading.pos == "verb" and not leads_row(view, place)
        told = told or (not opens and _turns(view, place))
        if opens or (told and place not in view.covered):
            being = not opens and reading is not None and (reading.lemma in words.BEING or _turns(view, place))
            first = place + 1 + (view.key(place + 1) == "وضع" and heads(view, place + 2, _NAMING))
            if (opens or being) and first < last and _names(view, first) and view.actor(first) is None:
                yield from (range(*part) for part in topic_parts(view, first, last))
            elif being and first == last:  # «وكان محور اللقاء ملف الغاز»، «وكان في صلب اللقاء ملف الغاز»
                yield from _behind(view, clause)
            return


def _turns(view: View, place: int) -> bool:
    """«حيث شكل الملف محور اللقاء»: what opens its clause before a noun is the verb, though it is spelled as a noun."""
    opens = place > 0 and (view.subordinates(place - 1) or view.conjoined(place))
    verbs = (one for one in view.tokens[place].readings if one.pos == "verb" and one.exact)
    return opens and view.is_noun(place + 1) and any(one.lemma in words.BEING for one in verbs)


def _names(view: View, place: int) -> bool:
    return (
        leads_row(view, place)
        or view.is_noun(place)
        or place in view.starts
        or view.tokens[place].form in OPENING_QUOTES
    )


def _behind(view: View, clause: Clause) -> Iterator[range]:
    """«وهيمنت على المباحثات الثنائية أزمة الغاز»: the subject behind the encounter and its adjectives."""
    last = clause.predicate.last
    while (one := view.reading(last)) is not None and one.pos == "adj" and "Al_det" in one.proclitics:
        last += 1
    named = leads_row(view, last) or view.is_noun(last)
    if named and view.actor(last) is None and view.preposition(last) is None:
        yield from (range(*part) for part in topic_spans(view, last, served=True))


def topped_by(view: View, place: int) -> int:
    """«مباحثات يتصدرها ملف الغاز»، «لقاء هيمن عليه الملف»: the subject of what is said of the encounter's pronoun."""
    verb = view.reading(place)
    if verb is None or verb.pos != "verb" or verb.lemma not in words.FOREMOST or place in view.covered:
        return 0
    start = place + 1 + (view.key(place + 1) in {"عليه", "عليها", "عليهما"})
    if view.key(place + 1) in words.AGENDAS and view.key(place + 2) in words.ITS_AGENDA:  # «تصدر جدول أعمالها الملف»
        start = place + 3
    tied = start > place + 1 or verb.enclitic.endswith("_dobj")
    return start if tied and view.is_noun(start) and view.actor(start) is None else 0


def affirmed(view: View, clause: Clause) -> str:
    """«أكد الرئيس في اتصال مع نظيره ...»: the lemma of the verb before that affirms something to the other side."""
    for place in range(_meanwhile(view, clause) - 1, -1, -1):
        if view.is_stop(place) or view.subordinates(place):
            return ""
        if view.is_verb(place):
            reading = view.reading(place)
            told = reading is not None and reading.lemma in {*words.AFFIRMING, *words.UPON}
            told = told and not (clause.predicate.lemma in GOING and _is_meeting(view, place, clause.predicate.first))
            return reading.lemma if told and reading is not None else ""
    return ""


def _is_meeting(view: View, verb: int, journey: int) -> bool:
    """«بحث مع نظيره، خلال زيارته لروما، الأزمة»، «وناقش الوزيران في زيارة»: talks of their own have the matter."""
    doer = view.actor(verb + 1)
    two = doer is not None and doer.reference == "sides"
    met = any(view.key(place) == "مع" or heads(view, place, ENCOUNTERS - GOING) for place in range(verb, journey))
    return view.may_be(verb, TALKED_OVER) and (two or met)


def _meanwhile(view: View, clause: Clause) -> int:
    """«خلال لقائه»، «خلال اتصال تلقاه»: where the encounter is named in which the verb says it; 0 for none."""
    place = clause.predicate.first
    if clause.predicate.kind is PredicateKind.LIGHT:
        nouns = ENCOUNTERS | _WRITTEN  # «طالب في رسالة بعثها إلى»
        place = next((one for one in range(place - 1, max(place - 3, 0), -1) if heads(view, one, nouns)), 0)
    elif clause.predicate.kind is not PredicateKind.MASDAR:
        return 0
    reading = view.reading(place)
    led = reading is not None and "bi_prep" in reading.proclitics
    before = place - 1 - (view.key(place - 1) in words.THIS)  # «يبحث خلال هذه الزيارة»
    return place if led or view.key(before).removeprefix("و") in _MEANWHILE else 0


def taken_along(view: View, clause: Clause) -> int:
    """«سيبحث الوزير ملف الغاز خلال زيارته»، «خلال لقائه نظيره»: where what one talks over ahead of it begins, or 0."""
    own, noun = clause.predicate, view.reading(clause.predicate.first)
    owned = noun is not None and bool(noun.enclitic) and own.lemma in ENCOUNTERS
    if not (owned or own.lemma in GOING) or not _meanwhile(view, clause):
        return 0
    for place in range(own.first - 2, max(own.first - _ALONG, -1), -1):
        leaves = view.subordinates(place) and view.key(place) != "وذلك"
        if view.is_stop(place) or leaves or view.key(place) == "مع":
            return 0
        within = view.is_relative(place - 1) or view.key(place - 1) == "ما"  # «رفع ما تبقى من عقوبات»
        if view.is_verb(place) and not within:
            doer = view.actor(place + 1)
            start = complement(view, place + 1 if doer is None else doer.last, _ways(view, place))
            return start if start < own.first and not heads(view, start, ENCOUNTERS) else 0
    return 0


def _ways(view: View, place: int) -> set[str]:
    """How the verb here leads to what is talked over; empty for any other verb."""
    verb = view.reading(place)
    if verb is None or verb.pos != "verb":
        return set()
    told = verb.lemma in TALKED_OVER or verb.lemma in words.OBJECTLESS
    return words.TELLING.get(verb.lemma, set()) if told else words.PUT_AHEAD.get(verb.lemma, set())


def _asks_another(borders: Borders, place: int, verb: str) -> bool:
    """«طالب في اتصال مع نظيره الأوروبيين بالتحرك»: what somebody else is asked for was no matter between the two."""
    asked = borders.view.covered.get(place - 1)
    if verb not in {"دعا", "طالب", "حث"} or asked is None or asked.kind in PERSONS:
        return False
    sides = {mention.first for function in borders.clause.functions for mention in function.mentions}
    return asked.first not in sides


def affirmation(borders: Borders, place: int, verb: str) -> int:
    """Return where what the verb affirms begins: a noun behind a side or a comma, or after «على»; 0 for none."""
    view = borders.view
    anew = verb == "جدد" and heads(view, place - 1, {"تأكيد"})  # «جددا خلال لقائهما التأكيد على ...»
    if place in view.covered or view.conjoined(place) or not (anew or borders.after_side(place)):
        return 0
    found = view.preposition(place)
    if _asks_another(borders, place, verb):
        return 0
    if found is not None:
        upon = found[0] == words.UPON.get(verb) and view.is_noun(found[1]) and not borders.after_doer(place)
        upon = upon and view.actor(found[1]) is None  # «دعا في رسالة إلى الأمين العام»: to whom
        meets = verb == "اتفق" and heads(view, found[1], words.MEETINGS)  # «اتفقا خلال محادثات على اللقاء مجددا»
        return found[1] if upon and not meets and not heads(view, found[1], {"هامش"}) else 0
    if verb not in words.AFFIRMING:
        return 0
    if verb in words.HOLDING:  # «أكد الوزيران خلال لقائهما متانة العلاقات» tells what they say
        return place if heads(view, place, words.NEEDED) else 0
    return place if view.is_noun(place) else 0

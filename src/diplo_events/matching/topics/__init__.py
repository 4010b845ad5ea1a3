"""What was talked about: the object of a verb of discussing, and what the words behind an encounter lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.phrase_words import DISCUSSING, RELATIONS, TALKS
from diplo_events.clauses.topic_circumstances import is_announced, is_held
from diplo_events.clauses.topic_words import ESPECIALLY, FIELDS, VIEWS
from diplo_events.clauses.topics import topic_spans
from diplo_events.document import Clause, FunctionKind, PredicateKind
from diplo_events.grammar import TOPIC
from diplo_events.matching.topics import words
from diplo_events.matching.topics.affirming import foremost
from diplo_events.matching.topics.antecedents import gone_back_to
from diplo_events.matching.topics.belonging import heads, is_setting
from diplo_events.matching.topics.borders import Borders
from diplo_events.matching.topics.invitations import taken_part_in
from diplo_events.matching.topics.papers import listed, named_after, of_further_paper, taken_up
from diplo_events.matching.topics.purposes import behind_greeting
from diplo_events.matching.topics.reasons import grounds, reasons
from diplo_events.matching.topics.resuming import is_dual, is_told, puts, touches_too
from diplo_events.matching.topics.slots import of_functions
from diplo_events.matching.topics.thread import Thread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from diplo_events.clauses.view import View
    from diplo_events.grammar import Frame


#: So far behind «على مستوى» stands what about.
_LEVEL: Final = 5
#: «وجهات النظر بين الوزيرين حول الأزمة»: whose views they are, and what they are on.
_THEIRS: Final = frozenset({"بين", "مع"})
_ON: Final = frozenset({"حول", "بشان", "حيال", "ازاء", "تجاه", "بخصوص"})
_REACHING: Final = frozenset({"توصل", "إبرام", "توقيع"})
_SIGNING: Final = frozenset({"توقيع", "إبرام", "مذكرة", "توصل"})


def topics_of(view: View, frame: Frame, clause: Clause, rivals: Collection[int]) -> tuple[range, ...]:
    """Return the token ranges of the topics that the clause tells of, if the frame asks for any.

    ``rivals`` are the positions of other predicates: what stands behind one is about that one.
    """
    slots = [slot for slot in frame.slots if slot.role == TOPIC]
    if frame.event_type == "diplomatic_measure" and not slots:
        others = [place for place in rivals if place >= clause.predicate.last]
        return tuple(span for start in grounds(view, clause, others) for span in _ranges(view, clause, start))
    if not slots or (not frame.parties and _is_when(view, clause)) or _agrees_to_meet(view, clause):
        return ()
    if _is_anothers(view, frame, clause) or is_setting(view, clause) or _is_done_elsewhere(view, frame, clause):
        return ()
    if not frame.parties and frame.event_type == "agreement":
        return tuple(taken_up(view, clause))
    borders = Borders(view, clause, [place for place in rivals if place != clause.predicate.first])
    kind = frame.event_type
    told = tuple(of_functions(view, slots, clause))
    aims, written = kind != "diplomatic_measure", kind == "letter"
    thread = Thread(view, clause, borders, aims=aims, written=written, known=min(told, default=-1))
    starts = {*told, *thread.leads(), *listed(view, clause)}
    if not aims:
        why = (*reasons(view, clause), *grounds(view, clause, borders.rivals))
        starts = set(sorted({*starts, *why})[:1])  # «استدعته إثر تصريحاته حول الحدود»: one reason
    found = [*foremost(view, clause), *named_after(view, clause)]
    behind = {_begins(view, clause, one) for one in starts}
    behind = {taken_part_in(view, one) for one in behind} if written else behind
    for start in sorted(filter(None, behind)):
        if not view.is_stop(start) and (not found or start >= found[-1].stop):
            found += _ranges(view, clause, start)
    return _said_of(view, kind, gone_back_to(view, clause, found))


def _said_of(view: View, kind: str, found: list[range]) -> tuple[range, ...]:
    """Return what the topics come to: of an agreement, what further papers are about; of a letter, its occasion."""
    if kind == "agreement":
        return tuple(rest for topic in found if (rest := of_further_paper(view, topic)) is not None)
    return _behind_greetings(view, found) if kind == "letter" else tuple(found)


def _behind_greetings(view: View, found: Iterable[range]) -> tuple[range, ...]:
    """«برقية أعرب فيها عن خالص تعازيه في الضحايا»: what a letter's greetings are for."""
    return tuple(rest for topic in found if (rest := behind_greeting(view, topic)) is not None)


def _is_anothers(view: View, frame: Frame, clause: Clause) -> bool:
    """«الأزمة طرحت على الوزراء»: nobody is told who does; «وتناول البحث الأزمة»: who else does, another rule's."""
    if clause.predicate.lemma in words.PUTTING.difference(words.INFORMING) and not _somebody_puts(view, clause):
        return True
    own = clause.predicate
    by_talk = own.kind is PredicateKind.VERB and own.lemma in words.BY_TALK
    return not frame.parties and by_talk and not (is_told(view, clause) or touches_too(view, clause))


def _is_done_elsewhere(view: View, frame: Frame, clause: Clause) -> bool:
    """«الإصلاحات التي يتم تنفيذها»: in a relative clause it is told of what stands before, not of the encounter."""
    own = clause.predicate
    if frame.parties or own.kind is not PredicateKind.LIGHT or not view.is_relative(own.first - 1):
        return False
    return not any(view.key(place) in words.THEREIN for place in (own.first + 1, own.first + 2))


def _somebody_puts(view: View, clause: Clause) -> bool:
    """«وعرض الوزير الأزمة»، «وعرض مع نظيره»; in «الأزمة طرحت على الوزراء» nobody is told who does."""
    met = any(clause.all(FunctionKind.PREPOSITION, "مع")) or clause.predicate.kind is not PredicateKind.VERB
    own = clause.predicate  # «واطلع منه على الأزمة»، «وأثار معه قضية الصيادين»
    to_him = view.key(own.last) in words.TO_HIM.get(own.lemma, words.WITH_HIM)
    return met or to_him or puts(view, clause) or is_dual(view, clause)


def with_settings(view: View, topics: Iterable[range]) -> tuple[range, ...]:
    """«بحثا برنامج القمة المقرر عقدها في روما»: the topics with when and where they, not the talks, take place."""
    return tuple(range(topic.start, _held_until(view, topic.stop)) for topic in topics)


def _held_until(view: View, last: int) -> int:
    if last >= len(view) or not is_held(view, last):
        return last
    ends = (place for place in range(last, len(view)) if view.is_comma(place) or view.is_stop(place))
    return next(ends, len(view))


def _agrees_to_meet(view: View, clause: Clause) -> bool:
    """«واتفقا على مواصلة المشاورات»، «على عقد جلسة»: what they will do next is nothing they talked about."""
    own = clause.predicate
    found = view.preposition(own.last) if own.lemma == "اتفق" and own.kind is PredicateKind.VERB else None
    sided = view.covered.get(own.last) if own.lemma == "اتفق" else None
    found = view.preposition(sided.last) if sided is not None else found
    return found is not None and found[0] == "على" and heads(view, found[1], words.OTHER_EVENTS | words.GOING_ON)


def _is_aimed_at(view: View, first: int) -> bool:
    """«اتفاقية للتعاون»: «ل» leads to what the paper is for; «الاتفاق على إقامة علاقات بين» is on ties between them."""
    reading = view.reading(first)
    return reading is not None and "li_prep" in reading.proclitics


def _begins(view: View, clause: Clause, start: int) -> int:
    """«واتفقا، في ختام الجولة، على اللقاء مجددا»: 0 where it tells what they will do next."""
    next_time = clause.predicate.lemma == "اتفق" and heads(view, start, words.OTHER_EVENTS)
    return 0 if next_time else _behind_level(view, start)


def _behind_level(view: View, start: int) -> int:
    """«اتفاق على مستوى الخبراء بشأن القرض»: who came to it says nothing of what it is about; 0 where nobody says."""
    if view.key(start - 1) != "علي" or not heads(view, start, words.LEVELS):
        return start
    led = (view.preposition(place) for place in range(start + 1, min(start + _LEVEL, len(view))))
    return next((found[1] for found in led if found is not None and found[0] in words.ABOUT), 0)


def _ranges(view: View, clause: Clause, start: int) -> Iterator[range]:
    sides = {one.actor for item in clause.functions for one in item.mentions if one.first < start}
    nominal = clause.predicate.kind is PredicateKind.MASDAR or (
        clause.predicate.kind is PredicateKind.LIGHT and bool(sides)
    )
    served = len(sides) > 1 or (nominal and not _awaits_side(view, clause, start))
    served = served and not (_is_aimed(view, start) or _is_aimed(view, clause.predicate.first))
    for first, last in topic_spans(view, start, served=served):
        if first < last and not _says_nothing(view, first, last):
            yield range(first, _before_sides(view, clause, first, last))


def _before_sides(view: View, clause: Clause, first: int, last: int) -> int:
    """«اتفاقية للتعاون القضائي بين بيرو ومالي»، «المفاوضات حول السد بين مصر والسودان»: told behind it, they end it."""
    between = [item for item in clause.all(FunctionKind.PREPOSITION, "بين") if item.mentions]
    treaty = clause.predicate.lemma in words.TREATIES | _SIGNING and _is_aimed_at(view, first)
    talks = clause.predicate.lemma in TALKS and all(item.first > first for item in between)
    sides = {one.first for item in between for one in item.mentions} if treaty or talks else set()
    places = (place for place in range(first + 1, last) if view.key(place) == "بين" and place + 1 in sides)
    return next((place for place in places if treaty or not _is_of_two(view, range(first, place))), last)


def _is_of_two(view: View, matter: range) -> bool:
    """«العلاقات بين»، «اتفاق وقف إطلاق النار بين»: a matter that two have with each other."""
    return any(heads(view, place, RELATIONS | words.BETWEEN_TWO) for place in matter)


def _is_aimed(view: View, start: int) -> bool:
    """«زار روما لبحث الأزمة مع الحكومة»: «مع» goes with the talking over, whoever was named before."""
    reading = view.reading(start)
    return reading is not None and "li_prep" in reading.proclitics and heads(view, start, DISCUSSING)


def _awaits_side(view: View, clause: Clause, start: int) -> bool:
    """«محادثات بشأن الملف النووي مع الولايات المتحدة»: nobody is named yet with whom one talks."""
    own = clause.predicate
    named = any(view.key(place) in {"مع", "بين"} for place in range(own.last, start))
    return own.lemma in TALKS | words.TREATIES | _REACHING and not named and view.actor(own.last) is None


def _says_nothing(view: View, first: int, last: int) -> bool:
    """«لتبادل الآراء»، «خاصة فيما يتعلق بذلك»: views alone, and what only picks out a part, are no topics."""
    if heads(view, first, words.MEALS | {"هامش"}) or is_announced(view, first):  # «بين الجانبين المقرر عقده»
        return True
    if last == first + 1:
        if view.key(last) == "ان":  # «ترمي الزيارة إلى إظهار أن ...»: what is shown is a sentence, not a matter
            return True
        own = view.reading(first)  # «أعرب فيها عن رغبته في أن ...»
        mood = own is not None and own.enclitic and heads(view, first, words.MOODS)
        mood = mood or view.key(first) in words.THIS  # «ونصت الاتفاقية على ذلك»
        mood = mood or (heads(view, first, FIELDS) and own is not None and not own.proclitics)  # «شملت مجالات منها»
        return bool(mood) or heads(view, first, {"رأي"}) or view.key(first) in ESPECIALLY
    friendly = heads(view, first, {"حديث"}) and heads(view, first + 1, {"ودي"})  # «الأحاديث الودية»
    views = heads(view, first, {"وجهة"}) and heads(view, first + 1, {"نظر"})
    of_it = last == first + 3 and _refers(view, first + 2)
    theirs = view.key(first + 2) in _THEIRS and not any(view.key(one) in _ON for one in range(first + 3, last))
    return (last == first + 2 and (friendly or views)) or (views and (of_it or theirs)) or _is_exchange(view, first)


def _is_exchange(view: View, first: int) -> bool:
    """«شهد اللقاء تبادلا عميقا لوجهات النظر»: that they exchanged views, not on what."""
    place = first + 1
    while (described := view.reading(place)) is not None and described.pos.startswith("adj"):
        place += 1
    return view.key(first).endswith("تبادلا") and heads(view, place, VIEWS)


def _refers(view: View, place: int) -> bool:
    """«بشأنها»، «حوله»: a preposition with the pronoun of what was told before."""
    reading = view.reading(place)
    return reading is not None and bool(reading.enclitic)


def _is_when(view: View, clause: Clause) -> bool:
    """«وأعرب خلال الاتصال عن تهنئته»: the noun alone says when something else was said."""
    first = clause.predicate.first
    governed = view.preposition(first) is not None or view.key(first - 1) in {"خلال", "اثناء"}
    return clause.predicate.kind is PredicateKind.MASDAR and governed

"""What an encounter was for: «لبحث الأزمة»، «من أجل وقف القتال»؛ and what a letter is written on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses import DISCUSSING
from diplo_events.clauses.masdars import is_masdar
from diplo_events.clauses.owners import INVITING
from diplo_events.clauses.phrase_words import ENCOUNTERS, TALKED_OVER
from diplo_events.clauses.topic_words import VIEWS
from diplo_events.matching.topics import words
from diplo_events.matching.topics.belonging import heads
from diplo_events.matching.topics.reasons import called, displeased_at, led_to

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Clause, Reading
    from diplo_events.matching.topics.borders import Borders

#: So far behind «للتشاور مع القيادة» stands what is looked at, and behind «لتبادل الرأي مع الرئيس» what of.
_LOOKED: Final = 8
_VIEWED: Final = 12
#: So far behind «مذكرة احتجاج» stands what against.
_AGAINST: Final = 4
#: So far behind «لإقناع الحكومة برئاسة الوزير» stands what to.
_MOVED: Final = 9
#: «برقية شكر إثر مغادرته»: when a letter is sent, not what on.
_ENDING: Final = frozenset({"مغادرة", "انتهاء", "اختتام", "ختام", "زيارة", "عودة"})
#: «دعوة لأداء زيارة».
_MAKING: Final = frozenset({"أداء", "قيام", "إجراء"})
_OF_FIRE: Final = "لاطلاق"
#: So many words may say how warm a greeting is.
_GREETING: Final = 2


def purpose(view: View, borders: Borders, place: int, *, aims: bool) -> int:
    """Return where the topic begins that a purpose here tells, 0 for none; protests are told without ``aims`` too.

    «لبحث الأزمة»، «من أجل وقف القتال»، «بهدف تعزيز التعاون»، «للاطلاع على الأوضاع»، «سعيا إلى هدنة»
    """
    pair = (view.key(place), view.key(place + 1))
    if pair in words.GROUNDS or pair in (words.HOPES if aims else words.BACKDROPS):
        return place + 2
    if aims and (start := _said_aim(view, place)):
        return start
    if view.key(place) in {"بمناسبه", "لمناسبه"} or (not aims and view.key(place) == "بسبب"):
        held = heads(view, place + 1, words.TAKING_PLACE)  # «لمناسبة انعقاد القمة»، «بمناسبة زيارة الرئيس»
        return 0 if heads(view, place + 1 + held, ENCOUNTERS) else called(view, place + 1)
    if not aims and heads(view, place, words.PROTESTS):
        return _after_looking(view, place)
    aimed = view.key(place) in words.AIMS or (view.key(place), view.key(place + 1)) == ("من", "اجل")
    if aimed and (borders.after_side(place) or view.key(place - 1) in {"كان", "كانت"}):
        start = place + 1 + (view.key(place) == "من")
        done = heads(view, start, words.OTHER_EVENTS) and borders.of_paper()  # «مذكرة بهدف عقد اجتماعات دورية»
        return start if done and aims else _goal(view, start, aims=aims)
    return _led_by_li(view, borders, place, aims=aims)


def _said_aim(view: View, place: int) -> int:
    """«في زيارة هدفها تعزيز التعاون»، «سعيا منه إلى هدنة»: where the aim begins; 0 where none is told."""
    if view.key(place) == "سعيا" and view.key(place + 2) == "الي":
        return place + 3
    own = view.key(place).removeprefix("و") in words.ITS_AIM
    return place + 1 if own and view.is_noun(place + 1) else 0


def _led_by_li(view: View, borders: Borders, place: int, *, aims: bool) -> int:
    """«لبحث الأزمة»، «للاطلاع على الأوضاع»."""
    reading = _common_noun(view, place)
    if reading is None or place in view.covered or "li_prep" not in reading.proclitics or reading.pos != "noun":
        return 0
    acts = is_masdar(reading) or reading.lemma in words.LOOKING | words.BEGINNING | words.WISHES
    if not acts and not _arranges(view, place):
        return 0
    talks = DISCUSSING | words.SHOWING | words.TALKING | {"وقوف", "اطلاع"}
    # «بحث الهدنة في محاولة جديدة لإنهاء الحرب»: the matter is told; «التقى نظيره في مسعى لإنهائها» has no other
    tried = borders.clause.predicate.lemma in TALKED_OVER
    tried = tried and any(heads(view, place - back, words.ATTEMPTS) for back in (1, 2))
    if reading.lemma not in talks and (tried or borders.after_chance(place)):
        return 0
    told = reading.lemma in DISCUSSING or borders.after_side(place) or borders.after_unnamed(place)
    told = told or view.conjoined(place)  # «لبحث الأزمة وللمشاركة في القمة»
    return _goal(view, place, aims=aims) if told else 0


def _common_noun(view: View, place: int) -> Reading | None:
    """«للعمل على» reads as a name too: outside names the common noun is meant."""
    reading = view.reading(place)
    if reading is None or reading.pos != "noun_prop":
        return reading
    nouns = (one for one in view.tokens[place].readings if one.pos == "noun" and "li_prep" in one.proclitics)
    return next(nouns, reading)


def _arranges(view: View, place: int) -> bool:
    """«لتنظيم تجارة البذور», not «لتنظيم القاعدة»: before a plain indefinite noun it is the arranging."""
    following = view.reading(place + 1)
    plain = following is not None and following.pos == "noun" and not following.proclitics
    return heads(view, place, {"تنظيم", "إدارة"}) and plain and place + 1 not in view.covered


def aimed_at(view: View, clause: Clause) -> int:
    """«والهدف من زيارته هو تشجيع الحوار»: where what the encounter is meant for begins; 0 where nobody says."""
    first = clause.predicate.first
    first -= view.key(first - 1) in words.THIS
    if view.key(first - 1) != "من" or view.key(first - 2) not in words.THE_AIM:
        return 0
    near = range(clause.predicate.last, min(clause.predicate.last + _LOOKED, len(view) - 1))
    place = next((one + 1 for one in near if view.key(one) in {"هو", "هي"}), 0)
    doing = view.reading(clause.predicate.last)  # «والهدف من الزيارة توسيع الميناء»
    if not place and doing is not None and doing.pos == "noun" and is_masdar(doing) and not doing.proclitics:
        place = clause.predicate.last
    return 0 if heads(view, place, words.OTHER_EVENTS) else place


def _goal(view: View, place: int, *, aims: bool) -> int:
    """Return where the topic in a purpose begins, 0 where the purpose is another event or a paper."""
    reading = view.reading(place)
    if reading is None or _is_event(view, place) or (not aims and reading.lemma not in words.PROTESTS):
        return 0
    if reading.lemma in words.LOOKING | words.WISHES:
        return place if _coordinates(view, place) else _after_looking(view, place)
    attended = reading.lemma == "حضور" and "Al_det" not in reading.proclitics
    if (attended or reading.lemma in words.BEGINNING | words.SHOWING) and view.is_noun(place + 1):
        return place + 1  # «لبدء جولة مفاوضات»، «لعرض نتائج جولته»، «لحضور عرض عسكري»
    if reading.lemma == "تبادل" and heads(view, place + 1, VIEWS):
        return _after_views(view, place)
    return _behind_definite(view, place) if "Al_det" in reading.proclitics else _moved_to(view, place)


def _is_event(view: View, place: int) -> bool:
    """«لعقد لقاء»، «لتوقيع اتفاق»: what one goes for is an event of its own; «لتسوية الخلاف» is none."""
    settled = heads(view, place, {"تسوية"}) and view.is_noun(place + 1)
    events = words.OTHER_EVENTS | words.CONCLUDED
    return (heads(view, place, events) and not settled) or _is_itself(view, place)


def _moved_to(view: View, place: int) -> int:
    """«لإقناع الحكومة بوقف القتال»: what somebody is to be moved to; any other purpose begins where it stands."""
    whom = view.actor(place + 1)
    if whom is not None and heads(view, place, {"وضع"}) and view.key(whom.last + 1) in words.PICTURES:
        return whom.last + 2  # «لوضع القيادة في أجواء الزيارة»
    moving = view.reading(place)
    if moving is None or not heads(view, place, words.MOVING) or (whom is None and not moving.enclitic):
        return place
    first = place + 1 if whom is None else whom.last  # «لإقناعهم بوقف القتال»
    for after in range(first, min(first + _MOVED, len(view))):
        found = view.preposition(after)
        if found is not None and found[0] in {"على", "ب", "إلى"} and found[1] not in view.covered:
            return found[1]
        if view.is_stop(after) or view.is_comma(after) or view.is_verb(after):
            return 0
    return 0


def _attends(view: View, place: int) -> bool:
    """«للمشاركة في أعمال القمة»، «لحضور مؤتمر القمح»: going to an encounter tells nothing of the journey's matter."""
    found = view.preposition(place + 1)
    start = found[1] if found is not None and found[0] == "في" else place + 1
    return any(heads(view, one, ENCOUNTERS | words.ASSEMBLIES) for one in (start, start + 1))


def _is_itself(view: View, place: int) -> bool:
    """«أعلن وقفا لإطلاق النار»: what is stopped makes the ceasefire; or what one goes for is an encounter."""
    ceases = view.key(place) == _OF_FIRE and any(heads(view, before, {"وقف"}) for before in range(place - 3, place))
    return ceases or _is_encounter(view, place)


def _is_encounter(view: View, place: int) -> bool:
    """What one goes for is an encounter of its own: «لمواصلة المفاوضات»، «للمشاركة في القمة»."""
    return _resumes_talks(view, place) or (heads(view, place, words.INVITED) and _attends(view, place))


def _coordinates(view: View, place: int) -> bool:
    """«بهدف تنسيق المواقف»: what is coordinated belongs to it; not «للتنسيق بشأن الأزمة»."""
    return heads(view, place, {"تنسيق"}) and view.is_noun(place + 1) and view.preposition(place + 1) is None


def _resumes_talks(view: View, place: int) -> bool:
    """«لمواصلة المفاوضات», not «لمواصلة مساعي السلام»: what goes on is an encounter of its own."""
    return heads(view, place, words.GOING_ON) and heads(view, place + 1, ENCOUNTERS | words.TALKING)


def _after_views(view: View, place: int) -> int:
    """«لتبادل وجهات النظر مع الرئيس حول الأزمة»: what the views are of; 0 where nobody says."""
    for after in range(place + 1, min(place + _VIEWED, len(view))):
        if view.is_stop(after) or view.is_comma(after) or view.is_verb(after):
            return 0
        found = view.preposition(after)
        if found is not None and found[0] in words.ABOUT:
            return found[1]
    return 0


def _behind_definite(view: View, place: int) -> int:
    """«للبحث مع نظيره في الأزمة»، «للبحث وتنسيق المواقف»، «اتفاق للتعاون العسكري»: 0 for what says no more."""
    following = view.reading(place + 1)
    if heads(view, place, DISCUSSING):
        return place + 1 if view.conjoined(place + 1) else _after_looking(view, place) or place
    paper = place - 1
    while (one := view.reading(paper)) is not None and one.pos == "adj":  # «برنامجا تنفيذيا للتعاون الأكاديمي»
        paper -= 1
    described = following is not None and following.pos == "adj" and heads(view, paper, words.PROGRAMMES)
    between = view.key(place + 1) == "بين"  # «برامج للتعاون بين البلدين» says nothing of its matter
    return place if described or (view.preposition(place + 1) is not None and not between) else 0


def _after_looking(view: View, place: int) -> int:
    ways = words.LOOKED_AT | {"ب"} if heads(view, place, words.WISHES) else words.LOOKED_AT
    for after in range(place + 1, min(place + _LOOKED, len(view))):
        if view.is_stop(after) or view.is_comma(after) or view.is_verb(after):
            return 0
        found = view.preposition(after)
        if (
            found is not None
            and found[0] in ways
            and (after < found[1] or found[0] == "ب")
            and view.key(found[1]) != "كثب"
        ):
            return found[1]
    return 0


def occasion(view: View, clause: Clause, place: int) -> int:
    """Return where what a letter is written on, or invites to, begins here; 0 for none.

    «برقية تعزية في وفاة الوزير»، «دعوة لزيارة روما»
    """
    found = view.preposition(place)
    if start := led_to(view, place) or _protested(view, clause, place):
        return 0 if heads(view, start, _ENDING) else start
    if found is None:
        return 0
    preposition, inner = found
    reading = view.reading(inner)
    if reading is None or inner in view.covered:
        return 0
    if preposition == "ب" and is_masdar(reading) and _behind_paper(view, clause, place):
        return inner + (reading.lemma == "تأكيد" and view.is_noun(inner + 1))  # «رسالة بتأكيد الدعم»
    if preposition in {"في", "ب", "على"} and reading.lemma in words.OCCASIONS:
        return inner
    if preposition in {"إلى", "ل"} and reading.lemma in _MAKING:  # «دعوة لأداء زيارة»، «للقيام بزيارة»
        led = view.preposition(inner + 1)
        inner, reading = (led[1], view.reading(led[1])) if led is not None else (inner + 1, view.reading(inner + 1))
    invited = reading is not None and reading.lemma in words.INVITED and _invites(view, clause)
    return inner if preposition in {"إلى", "ل"} and invited else 0


def _behind_paper(view: View, clause: Clause, place: int) -> bool:
    """«مذكرة رسمية بإنهاء الاتفاق»، «رسالة بطلب الدعم»: right behind the paper and its adjectives."""
    noun = place - 1
    if (sender := view.covered.get(noun)) is not None and view.key(sender.first - 1) == "من":
        noun = sender.first - 2  # «رسالة من القيادة بتأكيد الدعم»
        if heads(view, place, words.BY_WHOM):
            return False
    while (one := view.reading(noun)) is not None and one.pos == "adj":
        noun -= 1
    return noun >= clause.predicate.first and heads(view, noun, {"مذكرة", "رسالة", "خطاب"})


def _protested(view: View, clause: Clause, place: int) -> int:
    """«مذكرة احتجاج على حرق العلم»، «رسالة احتجاج شديدة بسبب ...»: what a paper protests against, or 0."""
    near = range(clause.predicate.first, min(clause.predicate.last + 1, len(view)))
    protest = next((one for one in near if heads(view, one, words.PROTESTS)), None)
    if protest is None or place <= protest:
        return 0
    if view.key(place) == "بسبب":
        return place + 1
    return displeased_at(view, protest) if view.preposition(place) is not None and place - protest < _AGAINST else 0


_FELLOW_FEELING: Final = frozenset({"تضامن", "تعاطف", "مواساة", "مشاطرة"})


def behind_greeting(view: View, topic: range) -> range | None:
    """«أعرب فيها عن خالص تعازيه في الضحايا»: a letter is about what its greeting is for; None where nobody says."""
    if view.conjoined(topic.start) and heads(view, topic.start, _FELLOW_FEELING):
        return None  # «عن تعازيه وتضامنه مع الشعب»
    head = next((place for place in topic if heads(view, place, words.GREETINGS)), None)
    if head is None or head - topic.start > _GREETING:
        return topic
    if not all(_is_warm(view, place) for place in range(topic.start, head)):
        return topic
    for place in range(head + 1, topic.stop):
        found = view.preposition(place)
        if found is not None and found[0] in {"في", "ب"} and found[1] < topic.stop:
            return range(found[1], topic.stop)
    return None


def _is_warm(view: View, place: int) -> bool:
    """«خالص»، «أحر»، «أصدق»: what stands before a greeting."""
    reading = view.reading(place)
    return reading is not None and reading.pos.startswith(("adj", "noun")) and place not in view.covered


def _invites(view: View, clause: Clause) -> bool:
    near = range(clause.first, min(clause.predicate.last + 2, len(view)))
    return any(view.may_be(place, INVITING) for place in near)

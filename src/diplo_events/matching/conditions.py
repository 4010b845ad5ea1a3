"""What a frame asks of a clause besides its predicate, in the order in which it is asked."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from diplo_events.clauses.speeches import speech_of
from diplo_events.document import FunctionKind, PredicateKind
from diplo_events.matching import envoys, guards
from diplo_events.matching.agreed import is_agreed_on
from diplo_events.matching.arising import is_brought_about
from diplo_events.matching.company import is_new
from diplo_events.matching.formal import is_between_both, is_formal, is_known, is_wished
from diplo_events.matching.habits import is_habitual
from diplo_events.matching.journeys import is_aim, is_nobodys
from diplo_events.matching.passives import as_passive
from diplo_events.matching.speaking import is_aside
from diplo_events.matching.told import has_content

if TYPE_CHECKING:
    from collections.abc import Callable

    from diplo_events.clauses.view import View
    from diplo_events.document import Clause
    from diplo_events.grammar import Frame, Trigger


_TOWARDS: Final = frozenset({"إلى", "ل"})
_WITHIN: Final = frozenset({"في"})
_TOUCHING: Final = frozenset({"تطرق", "تناول", "عرج"})


class Condition(StrEnum):
    """What a clause lacks, named as the word of the grammar that asks for it."""

    WISHED = "wished"  # «دعا إلى توقيع اتفاق»: not done
    KNOWN = "known"  # «في هذه الرسالة»: told of before
    NEW = "new"  # «حضر اجتماعا مع نظيره»: no encounter told before
    HABITUAL = "habitual"  # «كثيرا ما يلتقيان»: no event of its own
    AGREED = "agreed"  # «مذكرة لإجراء مشاورات»: provided for
    ASIDE = "aside"  # «قال إن طهران ترفض ...»: a stance inside what is reported, or told by the way
    VOICE = "voice"
    LIGHT = "light"
    LED = "led"
    TAKING = "taking"
    OPENING = "opening"
    AIMED = "aimed"  # «أهمية التشاور مع»: nobody goes anywhere for it
    ARISING = "arising"  # «انتهكت الهدنة بين»: nobody brings it about
    UNLESS_ADJECTIVE = "unless_adjective"
    UNLESS_OF = "unless_of"
    WITH_ADJECTIVE = "with_adjective"
    WITH_CONTENT = "with_content"
    OWN = "own"
    UNLESS_OWN = "unless_own"
    LEADS_TO = "leads_to"
    UNLESS_TO = "unless_to"
    UNLESS_IN = "unless_in"
    CONCERNS = "concerns"
    WITH_WORDS = "with_words"
    WITHOUT_WORDS = "without_words"
    REQUIRES = "requires"
    TRAVELLER = "traveller"  # «وصلت طائرة تحمل مساعدات»: nobody travels


def unmet(view: View, clause: Clause, frame: Frame, trigger: Trigger) -> Condition | None:
    """Return the first condition of the frame that the clause does not meet; None where all are met."""
    told = clause
    clause = as_passive(view, frame, clause)
    if is_aside(view, clause, frame) or _is_of_speech(view, clause, frame):
        return Condition.ASIDE
    if is_formal(frame) and frame.parties and is_wished(view, clause, frame):
        return Condition.WISHED
    if (untold := _of_no_event(view, clause, frame)) is not None:
        return untold
    if _takes_other(view, told, trigger):  # «علقت السفارة أعمالها»: what she shuts is told, though it is done to her
        return Condition.TAKING
    return _of_trigger(view, clause, trigger) or _of_frame(view, clause, frame)


def _of_no_event(view: View, clause: Clause, frame: Frame) -> Condition | None:
    """Told before, done time and again, or only provided for: nothing that has come about here."""
    if is_known(view, clause, frame):
        return Condition.KNOWN
    if frame.attended and is_new(view, clause):
        return Condition.NEW
    if is_habitual(view, clause, frame):
        return Condition.HABITUAL
    return Condition.AGREED if is_agreed_on(view, clause, frame) else None


def _is_of_speech(view: View, clause: Clause, frame: Frame) -> bool:
    """«تصريحات للوزير تطرق فيها إلى»: what a speech comes to, no talks have come to."""
    touches = not frame.is_statement and clause.predicate.lemma in _TOUCHING
    return touches and speech_of(view, clause.predicate.first) is not None


def _of_trigger(view: View, clause: Clause, trigger: Trigger) -> Condition | None:
    return next((condition for condition, lacks in _TRIGGER_TESTS if lacks(view, clause, trigger)), None)


def _of_frame(view: View, clause: Clause, frame: Frame) -> Condition | None:
    return next((condition for condition, lacks in _FRAME_TESTS if lacks(view, clause, frame)), None)


def _leads_to_actor(clause: Clause, prepositions: tuple[str, ...]) -> bool:
    return any(function.mentions for function in clause.all(FunctionKind.PREPOSITION, *prepositions))


def _has_adjective(view: View, position: int, lemmas: frozenset[str]) -> bool:
    """The adjective stands next, or behind others: «اتصالات ثنائية هاتفية»، «بيان كويتي عماني مشترك»."""
    while (nationality := view.starts.get(position)) is not None and nationality.reference == "adjective":
        position = nationality.last
    return any(
        reading.lemma in lemmas
        for place in (position, position + 1)
        if place < len(view) and not _names_somebody(view, place)
        for reading in view.tokens[place].readings
    )


def _names_somebody(view: View, position: int) -> bool:
    """«ضم الاجتماع رايس وليفني»: a name is no adjective, though it may be spelled as «for an artist»."""
    mention = view.covered.get(position)
    return mention is not None and mention.name is not None


def _wrong_voice(_view: View, clause: Clause, trigger: Trigger) -> bool:
    return trigger.voice is not None and trigger.voice != clause.predicate.voice


def _wrong_light(_view: View, clause: Clause, trigger: Trigger) -> bool:
    return bool(trigger.light) and clause.predicate.light not in trigger.light


def _not_led(view: View, clause: Clause, trigger: Trigger) -> bool:
    if trigger.through:
        return not guards.leads_to_act(view, clause, trigger.by, trigger.through, trigger.to)
    return bool(trigger.by) and not guards.leads_to(view, clause, trigger.by, trigger.to)


def _takes_other(view: View, clause: Clause, trigger: Trigger) -> bool:
    return bool(trigger.objects) and not guards.takes_thing(view, clause, trigger.objects)


def _not_opening(view: View, clause: Clause, trigger: Trigger) -> bool:
    return trigger.opening and not guards.opens(view, clause)


def _not_aimed(view: View, clause: Clause, trigger: Trigger) -> bool:
    return trigger.aimed and not is_aim(view, clause.predicate.first)


def _not_arising(view: View, clause: Clause, trigger: Trigger) -> bool:
    return trigger.arising and not is_brought_about(view, clause.predicate.first)


def _unwanted_adjective(view: View, clause: Clause, trigger: Trigger) -> bool:
    if not trigger.unless:
        return False
    return _has_adjective(view, clause.predicate.last, trigger.unless) or _is_held_so(view, clause, trigger.unless)


def _is_held_so(view: View, clause: Clause, lemmas: frozenset[str]) -> bool:
    """«محادثات هاتفية أجراها الوزير»، «الاتصالات الهاتفية التي أجراها»: the noun stands before its light verb."""
    predicate, verb = clause.predicate, view.reading(clause.predicate.first)
    if predicate.kind is not PredicateKind.LIGHT or verb is None or verb.pos != "verb" or not verb.enclitic:
        return False
    place = predicate.first - 1 - view.is_relative(predicate.first - 1)
    while (before := view.reading(place)) is not None and before.pos.startswith("adj"):
        if before.lemma in lemmas:
            return True
        place -= 1
    return False


def _in_unwanted_genitive(view: View, clause: Clause, trigger: Trigger) -> bool:
    place = clause.predicate.first - 1
    governing = view.reading(place) if place not in view.covered else None
    return governing is not None and governing.pos == "noun" and governing.lemma in trigger.unless_of


def _no_adjective(view: View, clause: Clause, trigger: Trigger) -> bool:
    return bool(trigger.adjectives) and not _has_adjective(view, clause.predicate.last, trigger.adjectives)


def _no_content(view: View, clause: Clause, frame: Frame) -> bool:
    return frame.with_content and not has_content(view, clause)


def _not_own(_view: View, clause: Clause, frame: Frame) -> bool:
    return bool(frame.own) and not envoys.has_own(clause, frame.own)


def _own(_view: View, clause: Clause, frame: Frame) -> bool:
    return frame.unless_own and envoys.is_own(clause)


def _leads_nowhere(view: View, clause: Clause, frame: Frame) -> bool:
    led = not frame.leads_to or guards.leads_to(view, clause, _TOWARDS, frame.leads_to)
    return not led and not guards.asks_me_in(view, clause)


def _leads_astray(view: View, clause: Clause, frame: Frame) -> bool:
    return bool(frame.unless_to) and guards.leads_to(view, clause, _TOWARDS, frame.unless_to)


def _leads_into(view: View, clause: Clause, frame: Frame) -> bool:
    """«يستضيف نظيريه في قمة»."""
    return bool(frame.unless_in) and guards.leads_to(view, clause, _WITHIN, frame.unless_in)


def _concerns_nobody(view: View, clause: Clause, frame: Frame) -> bool:
    if not frame.concerns or clause.predicate.light or envoys.concerns(clause, frame.concerns):
        return False
    return not ("diplomat" in frame.concerns and envoys.concerns_staff(view, clause))


def _no_word(view: View, clause: Clause, frame: Frame) -> bool:
    return bool(frame.with_words) and not guards.has_word(view, clause, frame.with_words)


def _unwanted_word(view: View, clause: Clause, frame: Frame) -> bool:
    return bool(frame.without_words) and guards.has_word(view, clause, frame.without_words)


def _no_actor(view: View, clause: Clause, frame: Frame) -> bool:
    if not frame.requires or _leads_to_actor(clause, frame.requires):
        return False
    return not ("بين" in frame.requires and is_formal(frame) and is_between_both(view, clause, frame))


_TRIGGER_TESTS: Final[tuple[tuple[Condition, Callable[[View, Clause, Trigger], bool]], ...]] = (
    (Condition.VOICE, _wrong_voice),
    (Condition.LIGHT, _wrong_light),
    (Condition.LED, _not_led),
    (Condition.OPENING, _not_opening),
    (Condition.AIMED, _not_aimed),
    (Condition.ARISING, _not_arising),
    (Condition.UNLESS_ADJECTIVE, _unwanted_adjective),
    (Condition.UNLESS_OF, _in_unwanted_genitive),
    (Condition.WITH_ADJECTIVE, _no_adjective),
)
_FRAME_TESTS: Final[tuple[tuple[Condition, Callable[[View, Clause, Frame], bool]], ...]] = (
    (Condition.WITH_CONTENT, _no_content),
    (Condition.OWN, _not_own),
    (Condition.UNLESS_OWN, _own),
    (Condition.LEADS_TO, _leads_nowhere),
    (Condition.UNLESS_TO, _leads_astray),
    (Condition.UNLESS_IN, _leads_into),
    (Condition.CONCERNS, _concerns_nobody),
    (Condition.WITH_WORDS, _no_word),
    (Condition.WITHOUT_WORDS, _unwanted_word),
    (Condition.REQUIRES, _no_actor),
    (Condition.TRAVELLER, is_nobodys),
)

"""Speeches whose words are told by the way: «في كلمة للرئيس أكد فيها»، «تصريحات الوزير التي دعا فيها إلى»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Nouns of speeches, interviews and posts.
_SPEECHES: Final = frozenset(
    "كلمة خطاب تصريح بيان مقابلة حوار حديث رسالة تغريدة منشور تدوينة مقال مداخلة إحاطة خطبة برقية".split()
)
#: «أكد فيها»، «قال خلاله»: pronouns that take a speech up, and whether it is feminine or plural.
_THEREIN: Final = {
    lead + word + ending: ending == "ها"
    for lead in ("", "و")
    for word in ("في", "خلال", "عبر")
    for ending in ("ه", "ها")
}
#: The pronoun stands so far behind the verb, and the speech so far before it.
_BEHIND: Final = 2
#: Prepositions that lead from a speech to who made it, and how far behind it they may stand.
_OWNING: Final = frozenset({"ل", "من", "عن", "مع"})
_LED: Final = 4
_BEFORE: Final = 22
_SENDING: Final = frozenset("وجه بعث أرسل كتب سلم نقل حمل أبرق ألقى نشر".split())
_SENT_BY: Final = 12


def speech_owner(view: View, position: int) -> tuple[Mention, ...]:
    """Return who made the speech that the verb here tells of: «كلمة الرئيس في القمة، التي أكد خلالها»."""
    place = speech_of(view, position)
    return _owner(view, place) if place is not None else ()


def speech_of(view: View, position: int) -> int | None:
    """Return where the speech stands that the verb here tells of; None where it tells of none."""
    behind = range(position + 1, position + 1 + _BEHIND)
    therein = next((place for place in behind if view.key(place) in _THEREIN), None)
    if therein is None or view.conjoined(position) or _is_subject(view, position + 1) or _is_subject(view, therein + 1):
        return None
    feminine = _THEREIN[view.key(therein)]
    for place in range(position - 1, max(-1, position - _BEFORE), -1):
        if view.is_stop(place):
            return None
        if _is_speech(view, place, feminine=feminine):
            return place
    return None


def _owner(view: View, position: int) -> tuple[Mention, ...]:
    """«كلمة الرئيس»، «كلمة للرئيس»، «مقابلة صحفية مع الوزير»; in «بيان وزع في بروكسل» the city is no owner."""
    for place in range(position + 1, min(position + _LED, len(view))):
        led = view.preposition(place)
        if led is None and (place > position + 1 or view.actor(place) is None):
            reading = view.reading(place)
            if reading is None or reading.pos != "adj" or place in view.covered:
                return ()
            continue
        if led is not None and (led[0] not in _OWNING or (led[0] == "ل" and _is_sent(view, position))):
            return ()
        return actor_group(view, place if led is None else led[1])[0]
    return ()


def _is_sent(view: View, position: int) -> bool:
    """«بعث الرئيس رسالة للحكومة»: to whom «ل» leads has received it, «في رسالة للحكومة» has written it."""
    for place in range(position - 1, max(-1, position - _SENT_BY), -1):
        if view.is_stop(place) or view.is_comma(place):
            return False
        if view.is_verb(place):
            verb = view.reading(place)  # «ما نُقل من تصريحات للوزير»
            return view.may_be(place, _SENDING) and not (verb is not None and verb.vox == "p")
    return False


def _is_subject(view: View, position: int) -> bool:
    """«أكد فيها الوزير»: the verb has a subject of its own; of «انتقد فيها جيشها» the army is the object."""
    one = view.actor(position)
    return one is not None and one.reference != "possessive" and view.preposition(position) is None


def _is_speech(view: View, position: int, *, feminine: bool) -> bool:
    reading = view.reading(position)
    if reading is None or position in view.covered or reading.pos != "noun" or reading.lemma not in _SPEECHES:
        return False
    return feminine is (reading.gen == "f" or reading.num == "p")

"""Speeches whose words are told by the way: «في كلمة للرئيس أكد فيها»، «تصريحات الوزير التي دعا فيها إلى»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.document import PERSONS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Mention

#: Nouns of speeches, interviews and posts.
_SPEECHES: Final = frozenset(
    "كلمة خطاب تصريح بيان مقابلة حوار حديث رسالة تغريدة منشور تدوينة مقال مداخلة إحاطة خطبة برقية".split()
)
#: Those of them that one makes alone.
_OWN_WORDS: Final = frozenset("كلمة خطاب تصريح بيان تغريدة منشور تدوينة مداخلة".split())
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
_IN: Final = frozenset({"في", "خلال", "عبر"})
#: Verbs of giving an interview or a speech: «أجراها»، «ألقاه».
_GIVING: Final = frozenset("أجرى ألقى كتب نشر وجه بث أطلق أصدر أدلى".split())
_SENDING: Final = frozenset("وجه بعث أرسل كتب سلم نقل حمل أبرق ألقى نشر".split())
_SENT_BY: Final = 12


def speech_owner(view: View, position: int) -> tuple[Mention, ...]:
    """Return who made the speech that the verb here tells of: «كلمة الرئيس في القمة، التي أكد خلالها».

    So does who gave the one that the sentence opens with: «وفي مقابلة أجراها الوزير مع قناة كينية أكد».
    """
    place = speech_of(view, position)
    return _owner(view, place) if place is not None else _giver(view, position)


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


def _giver(view: View, position: int) -> tuple[Mention, ...]:
    """«وفي كلمة ألقاها الوزير في برن، أكد أن»: the verb of the sentence goes on with him, if none stands between."""
    if view.conjoined(position) or _is_subject(view, position + 1):
        return ()
    before = range(position - 1, -1, -1)
    start = next((place + 1 for place in before if view.is_stop(place)), 0)
    if view.key(start).removeprefix("و") not in _IN:
        return ()
    if own := _own_words(view, start + 1, position):
        return own
    given = next((place for place in range(start + 2, start + 2 + _LED) if _gives(view, start + 1, place)), position)
    if any(view.is_verb(place) for place in range(given + 1, position)):
        return ()
    return actor_group(view, given + 1)[0] if given < position else ()


def _own_words(view: View, speech: int, verb: int) -> tuple[Mention, ...]:
    """«وفي تصريح للسفير فلان، أوضح أن»: whose words they are, if he is a man; «في تصريح للوكالة» names who listened."""
    noun = view.reading(speech)
    told = noun is not None and noun.lemma in _OWN_WORDS and "Al_det" not in noun.proclitics and not noun.enclitic
    group = _owner(view, speech) if told and speech not in view.covered else ()
    men = bool(group) and all(one.kind in PERSONS and one.last <= verb for one in group)
    between = range(group[-1].last, verb) if men else range(0)
    return group if men and not any(view.is_verb(place) for place in between) else ()


def _gives(view: View, speech: int, verb: int) -> bool:
    """«مقابلة صحفية أجراها»: a speech, its adjectives, and a verb whose pronoun takes it up."""
    noun = view.reading(speech)
    if noun is None or noun.lemma not in _SPEECHES or verb >= len(view):
        return False
    described = all((one := view.reading(place)) is not None and one.pos == "adj" for place in range(speech + 1, verb))
    # «أجراها» reads as the noun «أجر» with its owner too, so any of its readings will do.
    given = (one for one in view.tokens[verb].readings if one.pos == "verb" and one.lemma in _GIVING)
    return described and any(one.enclitic.endswith("_dobj") for one in given)


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

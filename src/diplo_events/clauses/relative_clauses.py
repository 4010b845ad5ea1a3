"""Relative clauses within a clause: whose verb stands there, and what behind it belongs to the clause again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.journey_words import GOING
from diplo_events.clauses.phrase_words import ENCOUNTERS
from diplo_events.clauses.taking_place import takes_place
from diplo_events.clauses.verb_subjects import perfect
from diplo_events.document import PERSONS, FunctionKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.clauses.walk import Walk
    from diplo_events.document import Function, Reading

#: So far before a verb stands the relative pronoun it goes with: «الزيارة التي يتوقع أن يقوم بها».
_RELATED: Final = 5
#: Light verbs whose encounter may stand behind a relative clause about the subject.
_CARRYING: Final = frozenset({"عقد", "أجرى", "جرى", "بدأ", "استأنف", "اختتم"})
#: Verbs whose object is somebody, or somebody's deed, in a clause about a noun that does it.
_AGAINST_OR_FOR: Final = frozenset("انتقد هاجم لام وبخ شكر اتهم أدان دان شجب استنكر أيد دعم ساند ناهض عارض".split())
_ACCUSE: Final = "اتهم"
_OF_IT: Final = frozenset({"به", "بها", "بهما"})
#: The gender and number of the verb whose subject a relative pronoun is.
_OF_RELATIVES: Final = {"التي": ("f", "s"), "الذين": ("m", "p"), "الذي": ("m", "s")}


def back_outside(walk: Walk) -> bool:
    """«الوزير الذي يزور روما نظيره»: the verb of a relative clause has what it wants; the rest is not its own."""
    if not walk.relative:
        return False
    return _has_object(walk) if free_actor(walk) else walk.going and _bare_encounter(walk)


def carried_outside(walk: Walk) -> bool:
    """«سيعقد الوزير الذي وصل أمس لقاء»: behind the relative clause stands what the light verb carries."""
    carries = walk.verb is not None and walk.verb.lemma in _CARRYING and walk.sated
    return carries and _bare_encounter(walk)


def _bare_encounter(walk: Walk) -> bool:
    """«لقاء»: indefinite, and in no genitive, conjunction or prepositional phrase."""
    view, place = walk.view, walk.position
    noun, before = view.reading(place), view.reading(place - 1)
    if noun is None or noun.lemma not in ENCOUNTERS or noun.proclitics or noun.enclitic or place in view.covered:
        return False
    governed = place - 1 not in view.covered and before is not None and before.pos in {"noun", "prep"}
    return not governed


def free_actor(walk: Walk) -> bool:
    """Tell whether an actor stands here in no coordination and after no preposition."""
    view, place = walk.view, walk.position
    return view.actor(place) is not None and not view.conjoined(place) and view.preposition(place) is None


def opens_main_clause(walk: Walk) -> bool:
    """«بعد وصوله إلى روما توجه الوزير إلى»: behind a whole phrase the verb of the sentence, and who does it."""
    view, place = walk.view, walk.position
    before = view.covered.get(place - 1)
    if before is None or before.last != place or takes_place(view, place):
        return False
    reading, doer = view.reading(place), view.actor(place + 1)
    if reading is None or reading.enclitic or doer is None or view.preposition(place + 1) is not None:
        return False
    return doer.kind in PERSONS and any(map(perfect, view.tokens[place].readings))


def _of_journey(walk: Walk) -> bool:
    place = walk.position - 1
    while place > walk.start and (one := walk.view.reading(place)) is not None and one.pos == "adj":
        place -= 1
    noun = walk.view.reading(place)
    behind = place >= walk.start and place not in walk.view.covered
    return walk.verb is not None and behind and noun is not None and noun.pos == "noun" and noun.lemma in GOING


def tells_of_other(walk: Walk) -> bool:
    """«اللقاء قبل الزيارة التي يقوم بها الرئيس»: a relative clause tells of the journey it stands behind.

    So does a verb right behind it: «استقبل في مستهل زيارة تشمل غانا وبنين».
    """
    if _of_journey(walk):
        return True
    near = range(walk.position - 1, max(walk.start, walk.position - _RELATED), -1)
    place = next((one for one in near if walk.view.is_relative(one)), walk.start) - 1
    reading = walk.view.reading(place)
    while place > walk.start and reading is not None and reading.pos == "adj":
        place -= 1
        reading = walk.view.reading(place)
    return place >= walk.start and reading is not None and reading.lemma in GOING


def relates(walk: Walk, last: int) -> bool:
    """«مؤتمر صحفي بشأن الاتفاق الذي أبرمته بلاده مع»: what follows belongs to the verb of the relative clause."""
    return any(
        walk.view.is_relative(place) and walk.view.is_verb(place + 1) and not takes_place(walk.view, place + 1)
        for place in range(walk.position + 1, last - 1)
    )


def turns_on(view: View, position: int, reading: Reading, found: tuple[Function, ...]) -> bool:
    """«الدول التي تنتقد الحكومة»: of a noun that is nobody's name it is told whom it goes against, or stands by.

    A pronoun that goes back to the noun makes it what is spoken of: «التهمة التي تنتقد الحكومة أصحابها».
    """
    if reading.lemma not in _AGAINST_OR_FOR or reading.enclitic or not view.is_relative(position - 1):
        return False
    people = [item for item in found if item.mentions and item.kind in {FunctionKind.SUBJECT, FunctionKind.OBJECT}]
    if len(people) != 1 or view.relative_of_actor(position - 1):
        return False
    if reading.lemma == _ACCUSE and view.key(position + 1) in _OF_IT:  # «التهمة التي تتهم بها الحكومة»
        return people[0].first == position + 2
    alone = people[0].first == position + 1 and _agrees_with_pronoun(view, position, reading)
    return alone and not _goes_back(view, people[0].last, reading.gen)


def _agrees_with_pronoun(view: View, position: int, reading: Reading) -> bool:
    pronoun = next((one for one in _OF_RELATIVES if view.key(position - 1).endswith(one)), None)
    return pronoun is not None and (reading.gen, reading.num) == _OF_RELATIVES[pronoun]


def _goes_back(view: View, position: int, gender: str) -> bool:
    """Tell whether a pronoun of this gender stands near: «التي اتهمت الحكومة معارضيها بها»."""
    near = (view.reading(place) for place in range(position, min(len(view), position + _RELATED)))
    return any(one is not None and one.enclitic.startswith(f"3{gender}") for one in near)


def _has_object(walk: Walk) -> bool:
    return any(item.mentions and item.kind is not FunctionKind.SUBJECT for item in walk.found)

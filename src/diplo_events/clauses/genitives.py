"""The actors in the genitive of a masdar: «لقاء الوزيرين»، «قمة مصرية أردنية»."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.actor_groups import actor_group
from diplo_events.clauses.governing import governed
from diplo_events.clauses.joint_bodies import DASHES
from diplo_events.clauses.journey_words import JOURNEYS
from diplo_events.clauses.masdar_phrases import masdar_end
from diplo_events.clauses.phrases import behind_circumstances, function
from diplo_events.clauses.sites import more_places
from diplo_events.clauses.utterances import utterer
from diplo_events.document import LANDS, FunctionKind, MentionKind
from diplo_events.mentions.vocabulary import RECEPTIONS

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.document import Function, Mention


#: Masdars of verbs with an object, which follows their pronoun: «لقائه الرئيس»، «استقباله الوفد»، «زيارته القاهرة».
_WITH_OBJECT: Final = frozenset({"لقاء", "استقبال", "زيارة", "مغادرة", "مقابلة", "استضافة"})
#: What stands around the adjectives of two sides.
_OPENING: Final = frozenset('«"“(')
_CLOSING: Final = frozenset('»"”)')
#: Adjectives that tell of a mission what somebody did to it.
_STATES: Final = frozenset({"مغلق", "مقفل"})


def genitives(view: View, position: int) -> tuple[Function, ...]:
    """Return the actors in the genitive of the masdar at ``position``, nationality adjectives included."""
    start = position + 1
    reading = view.reading(position)
    if (described := _described(view, position)) is not None:
        return (function(FunctionKind.GENITIVE, described.first, described.last, (described,)),)
    # «حضر اللقاء السفير»، «علاقاتها»: behind an article or a pronoun there is no genitive; but «للقاء السفير» is
    # spelled like «ل» with the article
    article = reading is not None and "Al_det" in reading.proclitics and "li_prep" not in reading.proclitics
    owned = reading is not None and bool(reading.enclitic) and reading.lemma not in _WITH_OBJECT
    closed = article or owned
    if not closed and reading is not None and reading.enclitic and reading.lemma in RECEPTIONS:
        # «لقائه في دمشق الرئيس السوري»
        start = behind_circumstances(view, start)
    group, last = actor_group(view, start) if not closed else ((), start)
    if group and view.preposition(start) is None:
        group, last = _with_nations(view, group, last)
        if reading is not None and reading.lemma in JOURNEYS and all(one.kind in LANDS for one in group):
            group = more_places(view, group)  # «زيارة مالي والأراضي الفلسطينية»
            last = group[-1].last
        return (function(FunctionKind.GENITIVE, start, last, group),)
    return nationalities(view, position) or utterer(view, position)


def _described(view: View, position: int) -> Mention | None:
    """«السفارة الكندية في طرابلس مغلقة»: of an adjective that is the predicate, whom it describes."""
    before, reading = view.covered.get(position - 1), view.reading(position)
    predicate = reading is not None and reading.lemma in _STATES and not reading.proclitics
    told = before is not None and before.last == position and view.actor(before.first) is before
    free = told and before is not None and not governed(view, before.first)  # «الطريق إلى السفارة مغلقة»
    return before if predicate and free else None


def nationalities(view: View, position: int) -> tuple[Function, ...]:
    """Return the parties that adjectives behind the noun name: «قمة مصرية أردنية»، «عقوبات أمريكية»."""
    start = masdar_end(view, position)
    if pair := _marked_off(view, start):
        return (function(FunctionKind.GENITIVE, position + 1, pair[-1].last + 1, pair),)
    adjectives = _adjectives(view, start)
    if not adjectives:
        return ()
    return (function(FunctionKind.GENITIVE, position + 1, adjectives[-1].last, adjectives),)


def _marked_off(view: View, position: int) -> tuple[Mention, ...]:
    """«قمة «قطرية - تركية»»، «اتفاق (فرنسي - ليبي)»: the adjectives of two sides between marks of their own."""
    if view.tokens[position : position + 1] and view.tokens[position].form in _OPENING:
        pair = _adjectives(view, position + 1)
        closed = len(pair) > 1 and view.tokens[pair[-1].last : pair[-1].last + 1]
        if closed and view.tokens[pair[-1].last].form in _CLOSING:
            return pair
    return ()


def _with_nations(view: View, group: tuple[Mention, ...], last: int) -> tuple[tuple[Mention, ...], int]:
    """«محادثات سورية ـ عراقية»: «سورية» is the state too; behind a dash goes on what the encounter is."""
    if len(group) > 1 or group[0].kind is not MentionKind.COUNTRY or view.key(last) not in DASHES:
        return group, last
    others = _adjectives(view, last + 1)
    return ((*group, *others), others[-1].last) if others else (group, last)


def _is_nationality(mention: Mention) -> bool:
    """«استقبال جرحى يمنيين»: in the plural the adjective is that of people, not of the encounter."""
    return mention.reference == "adjective" and mention.number not in {"p", "dp", "d"}


def _is_spelled_alike(mention: Mention) -> bool:
    """«قمة لبنانية سورية»: behind an adjective, a state whose name is spelled as one."""
    return mention.kind is MentionKind.COUNTRY and mention.text.endswith("ية") and " " not in mention.text


def _adjectives(view: View, position: int) -> tuple[Mention, ...]:
    """«القمة السورية - القطرية»: adjectives of nationality in a row, dashes between them or not."""
    found: list[Mention] = []
    while (mention := view.starts.get(position)) is not None and (
        _is_nationality(mention) or (found and _is_spelled_alike(mention))
    ):
        found.append(mention)
        position = mention.last + (view.key(mention.last) in DASHES)
    return tuple(found)

"""Triggers: the words that start a frame."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from diplo_events.document import PredicateKind

if TYPE_CHECKING:
    from collections.abc import Collection


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that start a frame: lemmas without diacritics, hamza kept, matched against one reading of a token."""

    kind: PredicateKind
    lemmas: frozenset[str]
    light: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()  # one of these lemmas must follow the masdar: «اتصال هاتفي»
    voice: str | None = None
    unless: frozenset[str] = frozenset()  # none of these adjectives may follow the masdar
    unless_of: frozenset[str] = frozenset()  # in the genitive of none of these nouns
    by: frozenset[str] = frozenset()  # one of these prepositions must lead to one of the nouns in ``to``
    to: frozenset[str] = frozenset()
    through: frozenset[str] = frozenset()  # the noun led to is one of these, and has one of ``to`` in its genitive
    opening: bool = False  # only as the first word of its sentence, without the article
    objects: frozenset[str] = frozenset()  # the head of its object is one of these nouns
    aimed: bool = False  # only as what somebody goes somewhere for, or intends: «توجه إلى روما للتشاور مع»
    arising: bool = False  # only as what somebody has brought about: «أفضت الوساطة إلى هدنة»


def verb(*lemmas: str, voice: str | None = None) -> tuple[Trigger, ...]:
    """Trigger on a verb, in any tense, person and clitic dress; ``voice`` "a" or "p" restricts it.

    >>> verb("التقى")[0].kind.value
    'verb'
    """
    return (Trigger(PredicateKind.VERB, frozenset(lemmas), voice=voice),)


def masdar(
    *lemmas: str,
    with_adjective: tuple[str, ...] = (),
    unless_adjective: tuple[str, ...] = (),
    unless_of: tuple[str, ...] = (),
) -> tuple[Trigger, ...]:
    """Trigger on a verbal noun; the adjective lemmas ask for, or rule out, what stands right after it.

    ``unless_of`` lists nouns in whose genitive it names a thing, no act: «قناة اتصال».

    >>> masdar("اتصال", with_adjective=("هاتفي",))[0].adjectives == {"هاتفي"}
    True
    """
    trigger = Trigger(PredicateKind.MASDAR, frozenset(lemmas), adjectives=frozenset(with_adjective))
    return (replace(trigger, unless=frozenset(unless_adjective), unless_of=frozenset(unless_of)),)


PARTICIPLE: Final = PredicateKind.PARTICIPLE
MASDAR: Final = PredicateKind.MASDAR
LIGHT: Final = PredicateKind.LIGHT
VERB: Final = PredicateKind.VERB


def participle(*lemmas: str) -> tuple[Trigger, ...]:
    """Trigger on an indefinite active participle that says what the subject does meanwhile: «مؤكدا».

    >>> participle("مؤكد")[0].kind.value
    'participle'
    """
    return (Trigger(PredicateKind.PARTICIPLE, frozenset(lemmas)),)


def according_to() -> tuple[Trigger, ...]:
    """Trigger on the words that name a source behind what was said: «بحسب الوزارة»، «وفق المتحدث».

    >>> according_to()[0].kind.value
    'source'
    """
    return (Trigger(PredicateKind.SOURCE, frozenset({"بحسب"})),)


def colon() -> tuple[Trigger, ...]:
    """Trigger on the colon behind a speaker at the head of a line: «الوزير: ...».

    >>> colon()[0].lemmas == {":"}
    True
    """
    return (Trigger(PredicateKind.COLON, frozenset({":"})),)


def light(verbs: tuple[str, ...], nouns: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Trigger on a light verb that carries one of these masdars as its object: «أجرى اتصالا».

    A masdar among the verbs carries them as its genitive: «فرض عقوبات»، «توقيع اتفاقية».

    >>> light(("عقد",), masdar("لقاء"))[0].light == {"عقد"}
    True
    """
    return tuple(replace(noun, kind=PredicateKind.LIGHT, light=frozenset(verbs)) for noun in nouns)


def led(
    triggers: tuple[Trigger, ...], *prepositions: str, to: Collection[str], through: Collection[str] = ()
) -> tuple[Trigger, ...]:
    """Ask that one of these prepositions leads on to one of these nouns: «توصل إلى اتفاق»، «وقع على بروتوكول».

    ``through`` asks that what it leads to first is one of these, with the noun in its genitive: «اتفق على إعادة فتح
    السفارة».

    >>> led(verb("توصل"), "إلى", to=("اتفاق",))[0].by == {"إلى"}
    True
    """
    by, nouns, acts = frozenset(prepositions), frozenset(to), frozenset(through)
    return tuple(replace(one, by=by, to=nouns, through=acts) for one in triggers)


def taking(triggers: tuple[Trigger, ...], *nouns: str) -> tuple[Trigger, ...]:
    """Ask that the object is one of these nouns: «دعمت الحكومة خطة السلام»؛ an army is backed by deeds.

    >>> taking(verb("دعم"), "خطة")[0].objects == {"خطة"}
    True
    """
    return tuple(replace(one, objects=frozenset(nouns)) for one in triggers)


def opening(triggers: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Ask that the noun opens its sentence and has no article: «اتفاق بين روما وطرابلس»؛ «الاتفاق» is known already.

    >>> opening(masdar("اتفاق"))[0].opening
    True
    """
    return tuple(replace(one, opening=True) for one in triggers)


def aimed(triggers: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Ask that somebody goes somewhere for it, or intends it: «توجه إلى روما للتشاور»؛ «أهمية التشاور» is praise.

    >>> aimed(masdar("تشاور"))[0].aimed
    True
    """
    return tuple(replace(one, aimed=True) for one in triggers)


def arising(triggers: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Ask that a verb says of it that it has come about: «أفضت الوساطة إلى هدنة»؛ «انتهكت الهدنة» tells of an old one.

    >>> arising(masdar("هدنة"))[0].arising
    True
    """
    return tuple(replace(one, arising=True) for one in triggers)


def any_of(*alternatives: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
    """Join triggers: any of them starts the frame.

    >>> len(any_of(verb("زار"), masdar("زيارة")))
    2
    """
    return tuple(trigger for alternative in alternatives for trigger in alternative)

"""The rules by which neighbours choose a reading: points for one they find unlikely, off for one they expect."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from diplo_events.morphology.costs import Profile
from diplo_events.morphology.domain import DOMAIN_RULES, TITLES

if TYPE_CHECKING:
    from diplo_events.morphology.context import Place

#: Points for a reading at a place.
Rule = Callable[[Profile, "Place"], int]
#: Of which readings a rule has something to say, wherever they stand.
Concern = Callable[[Profile], bool]


def rules_for(profile: Profile) -> tuple[Rule, ...]:
    """Return the rules that have something to say of this reading: one or two of a dozen.

    Found out once a word: asking every rule of every reading in the text took a tenth of the whole extraction.
    """
    return tuple([rule for concerns, rule in _rules_about(profile.pos) if concerns is None or concerns(profile)])


@lru_cache(maxsize=128)
def _rules_about(pos: str) -> tuple[tuple[Concern | None, Rule], ...]:
    return tuple((concerns, rule) for parts, concerns, rule in RULES if parts is None or pos in parts)


def rules_behind(previous: Profile | None) -> tuple[Rule, ...]:
    """Return the rules that have something to say of any word behind this one."""
    if previous is None:
        return ()
    governs = previous.pos in _GOVERNING or previous.lemma in _GOVERNING_LEMMAS
    rules: tuple[Rule, ...] = (after_particle,) if governs else ()
    rules = (*rules, after_eve) if previous.lemma in _EVES else rules
    return (*rules, after_preposition) if previous.pos == "prep" else rules


#: Nouns of a time that are told by what happens then.
_EVES: Final = frozenset({"عشية", "غداة", "فور", "أثناء"})
_GOVERNING: Final = frozenset({"part_verb", "part_fut", "pron_rel"})
_BEFORE_PERFECT: Final = frozenset({"بعد", "منذ"})
_GOVERNING_LEMMAS: Final = frozenset({"لم", "لن", "أن", "لا"})


def after_eve(profile: Profile, _place: Place) -> int:
    """«عشية توجه الوزير إلى»، «غداة عرض الخطة»: what happens then is a noun."""
    return 20 if profile.shape.verb and not profile.shape.joined else 0


def after_preposition(profile: Profile, place: Place) -> int:
    """No verb, no particle and no nominative after a preposition."""
    previous = place.previous
    if previous is None or previous.pos != "prep" or previous.reading.enclitic:
        return 0
    if profile.shape.verb:
        return 30
    if profile.shape.joined:
        return 12
    if not profile.shape.nominal:
        return 0 if profile.pos.startswith(("pron", "conj_sub", "adv")) else 8
    return 10 if profile.reading.cas in {"n", "a"} else (4 if profile.shape.adjective else 0)


def after_particle(profile: Profile, place: Place) -> int:
    """«قد»، «سوف»، «لم»، «لن» want a verb; «أن» an imperfect; a relative pronoun likes one."""
    previous = place.previous
    if previous is None:
        return 0
    if previous.pos in {"part_verb", "part_fut"} or previous.lemma in {"لم", "لن"}:
        return (-15 if not profile.shape.joined else 0) if profile.shape.verb else 12  # «قد وصف» is no «و» and «صف»
    if previous.lemma == "أن" and not previous.reading.enclitic and profile.shape.verb:
        return -10 if profile.reading.asp == "i" or _over(place) else 8
    if previous.pos == "pron_rel":
        return -5 if profile.shape.verb else 0
    return -4 if previous.lemma == "لا" and profile.shape.verb else 0


def _over(place: Place) -> bool:
    """«بعد أن أكد»، «منذ أن وصل»: what «أن» leads to is over."""
    return len(place.before) > 1 and place.before[-2].lemma in _BEFORE_PERFECT


def adjective_agrees(profile: Profile, place: Place) -> int:
    """Expect an adjective behind a noun it agrees with, not always the nearest: «وزير الخارجية المصري»."""
    if profile.shape.joined and place.previous is not None and place.previous.shape.adjective:
        return -4 if place.previous.shape.article == profile.shape.article else 4
    if any(agree(noun, profile, definite=definite) for noun, definite in place.chain):
        return -5
    return -3 if _distributes(profile, place) else 6


def _distributes(adjective: Profile, place: Place) -> bool:
    """«نظيريه الهندي والباكستاني»: one singular adjective for each member of a dual or plural."""
    following = place.next
    several = any(
        noun.reading.num in {"d", "p"} and noun.reading.gen == adjective.reading.gen for noun, _ in place.chain
    )
    return several and adjective.shape.article and adjective.lemma.endswith("ي") and following is not None


def agree(noun: Profile, adjective: Profile, *, definite: bool) -> bool:
    """Tell whether an adjective can qualify a noun: definiteness, gender and number.

    Plurals of things take a feminine singular, and no lexicon says which are things.
    """
    if adjective.shape.governed or definite != adjective.shape.article:
        return False
    if noun.shape.name:  # «مع نظيره سامح شكري الموضوعات المهمة»: no name is a plural in -ات
        return (adjective.reading.num, adjective.reading.gen) != ("p", "f")
    if noun.reading.num == "p" and adjective.reading.gen == "f" and adjective.reading.num == "s":
        return True
    same_gender = noun.reading.gen == adjective.reading.gen or "u" in noun.reading.gen + adjective.reading.gen
    return same_gender and noun.reading.num == adjective.reading.num


def noun_beside_adjective(_profile: Profile, _place: Place) -> int:
    """Doubt a nationality as a noun of its own where it may be an adjective: «نظيره الإيراني»."""
    return 3


def verb_place(profile: Profile, place: Place) -> int:
    """Expect a verb at the head of a clause, or behind its subject in a headline; one a clause."""
    previous = place.previous
    if previous is None:
        return 1 if place.verb_seen and not profile.shape.joined else -4
    if previous.lemma in _ASSERTING and previous.reading.enclitic.startswith("3"):
        return -5  # «إنه تحدث هاتفيا»: no noun
    if place.verb_seen and not profile.shape.joined and previous.lemma not in _AUXILIARIES:
        return 6
    if profile.shape.joined:
        return -2
    if previous.pos == "conj" or previous.lemma in _AUXILIARIES:
        return -4
    return _after_nominal(profile, previous) if previous.shape.nominal else 0


_ASSERTING: Final = frozenset({"إن", "أن"})
_AUXILIARIES: Final = frozenset({"كان", "ظل", "بدأ", "أصبح", "ليس", "لا", "ما", "زال", "عاد", "أخذ"})


def _after_nominal(profile: Profile, previous: Profile) -> int:
    if profile.reading.num == "d" and previous.reading.num == "d" and previous.shape.definite:
        return -8  # «البلدين قطعا علاقاتهما»
    if previous.shape.name:
        return -3
    if previous.shape.definite:
        return 0
    return 8 if previous.shape.bare and profile.reading.asp == "p" else 3


def construct(profile: Profile, place: Place) -> int:
    """Give a construct form its genitive: «وزيرا الخارجية»; an indefinite accusative has none."""
    definite = place.genitive_follows
    if profile.reading.stt == "c" and not profile.reading.enclitic:
        return -6 if definite else 8
    if profile.shape.bare and profile.reading.stt == "i" and profile.reading.cas == "a" and profile.reading.num == "s":
        return 6 if definite else 0
    if profile.shape.bare and profile.pos == "noun":
        return -2 if definite else _before_adjective(profile, place)
    return 0


def _before_adjective(noun: Profile, place: Place) -> int:
    """«وفد حكومي»: an indefinite adjective behind an indefinite noun."""
    adjectives = (one for one in place.following if one.shape.adjective and one.cost < 20 and one.reading.known)
    return -4 if any(agree(noun, one, definite=False) for one in adjectives) else 0


def in_names(profile: Profile, place: Place) -> int:
    """Names come in rows, and after titles: «الوزير بدر عبد العاطي»."""
    previous = place.previous
    if previous is None:
        return 0
    if previous.shape.name:
        if profile.shape.joined:
            return -10 if not profile.reading.known else -2
        return -6
    if _after_title(place):
        return -5
    return 2 if previous.shape.bare and previous.pos == "adj" else 0


def _after_title(place: Place) -> bool:
    for earlier in reversed(place.before[-4:]):
        if earlier.lemma in TITLES:
            return True
        if not earlier.shape.nominal:
            return False
    return False


def subordinate(profile: Profile, place: Place) -> int:
    """«أنْ» before an imperfect, else «أنّ»; «إنّ» after a verb of saying or a noun, else «إنْ» before a perfect."""
    if profile.lemma == "أن":
        imperfect = any(one.shape.verb and one.reading.asp == "i" and one.cost < 40 for one in place.following)
        return 6 if imperfect == ("ّ" in profile.reading.lex) else 0
    return 8 if place.previous is not None else 2


def passive(profile: Profile, place: Place) -> int:
    """Read a verb as passive where its agent follows: «استقبل الوفد من قبل الوزير»; in «استقبل وزير» only the first."""
    joined_to_verb = profile.shape.joined and place.previous is not None and place.previous.shape.verb
    return -12 if place.agent_follows and not joined_to_verb else 0


def _is_nationality(profile: Profile) -> bool:
    return profile.shape.article and not profile.shape.governed and profile.lemma.endswith("ي")


def _may_be_construct(profile: Profile) -> bool:
    return profile.shape.bare or (profile.reading.stt == "c" and not profile.reading.enclitic)


#: Each rule behind the readings it concerns: parts of speech, and what else must be true; None for all.
_SHORT: Final = 3  # letters of «رن»


def _of_two_in_n(one: Profile) -> bool:
    """«أعلنا»: of two, or of us; «رنا» is a name."""
    reading = one.reading
    dual = (reading.per, reading.num, reading.asp) == ("3", "d", "p") and not reading.enclitic
    return dual and one.lemma.endswith("ن") and len(one.lemma) > _SHORT


def comments(_profile: Profile, place: Place) -> int:
    """«عقب الناطق باسم الوزارة على القرار»: before who speaks a verb; behind a preposition something happens."""
    following = place.next
    return -16 if following is not None and following.lemma in TITLES and not following.shape.governed else 0


def not_we(_profile: Profile, place: Place) -> int:
    """«الرئيسان أعلنا»، «الوزير ونظيره قد أعلنا»: behind a noun it is the two who did; «لقد أعلنا» we did."""
    told = [one for one in place.before[-2:] if one.lemma != "قد"]
    return -12 if told and told[-1].pos in {"noun", "noun_prop", "adj"} and not told[-1].shape.governed else 0


RULES: Final[tuple[tuple[frozenset[str] | None, Concern | None, Rule], ...]] = (
    (frozenset({"adj", "adj_num"}), None, adjective_agrees),
    (frozenset({"noun"}), _is_nationality, noun_beside_adjective),
    (frozenset({"verb"}), None, verb_place),
    (frozenset({"verb"}), lambda one: one.reading.vox == "p", passive),
    (None, _may_be_construct, construct),
    (frozenset({"noun_prop"}), None, in_names),
    (frozenset({"conj_sub"}), lambda one: one.lemma in {"أن", "إن"}, subordinate),
    (frozenset({"verb"}), _of_two_in_n, not_we),
    (frozenset({"verb"}), lambda one: one.lemma == "عقب" and not one.reading.enclitic, comments),
    *DOMAIN_RULES,
)

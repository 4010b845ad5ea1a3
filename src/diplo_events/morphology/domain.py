"""Rules of choice for single words of diplomatic news."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.morphology.vocabulary import words

if TYPE_CHECKING:
    from diplo_events.morphology.context import Place
    from diplo_events.morphology.costs import Profile

#: Heads of titles a name follows.
TITLES: Final = words(
    "وزير رئيس ملك أمير سفير مبعوث مندوب ممثل أمين نائب متحدث ناطق مستشار مدير وكيل قائد زعيم عاهل شيخ سيد سيدة دكتور "
    "نظير عقيد لواء عميد فريق جنرال مفوض منسق حاكم ولي"
)
_MINISTRIES: Final = words("خارجية داخلية مالية")
_MINISTERS: Final = words("وزير وزارة وكيل")
_ACTIVE_NOUNS: Final = words("بحث لقاء طلب دعم رد قبول رفض طرد وقف عرض نقل حضور وصول")
_MASDAR_VERBS: Final = frozenset({"جرى", "تم", "استهدف", "واصل", "بدأ", "تضمن", "شمل", "تناول", "استأنف", "شهد"})


def verb_or_masdar(profile: Profile, place: Place) -> int:
    """«بحث الوزير» opens a clause as a verb; «جرى بحث الملف» does not."""
    if profile.lemma not in _ACTIVE_NOUNS:
        return 0
    previous = place.previous
    if previous is not None and previous.lemma in _MASDAR_VERBS:
        return 10 if profile.verb else -4
    following = place.next
    agent = following is not None and (following.name or following.lemma in TITLES)
    return (-5 if profile.verb else 2) if agent and (previous is None or not previous.bare) else 0


def foreign_ministry(profile: Profile, place: Place) -> int:
    """«وزير الخارجية»: a noun, unless a definite feminine or plural noun stands before it («السياسة الخارجية»)."""
    if profile.lemma not in _MINISTRIES or profile.pos != "noun":
        return 0
    previous = place.previous
    if previous is not None and previous.lemma in _MINISTERS:
        return -8
    return -6 if previous is None or previous.bare or not previous.article else 0


def in_the_name_of(profile: Profile, place: Place) -> int:
    """«المتحدث باسم»: the preposition and a noun, not the man's name."""
    previous = place.previous
    spoken = previous is not None and previous.lemma in {"متحدث", "ناطق", "متكلم", "تحدث"}
    return -8 if spoken and profile.lemma == "اسم" and profile.governed else 0


def express(profile: Profile, place: Place) -> int:
    """«عبّر ... عن»: a verb if its preposition follows, else «عبر» through."""
    if profile.lemma != "عبر" or not profile.verb:
        return 0
    return -14 if any(word and word[0].lemma == "عن" for word in place.rest) else 4


DOMAIN_RULES: Final = (express, verb_or_masdar, foreign_ministry, in_the_name_of)

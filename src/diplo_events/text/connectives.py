"""Tell «وقال» (and + said) from «وزير» (minister) without a lexicon."""

from __future__ import annotations

from typing import Final

from diplo_events.orthography import fold

__all__ = ["begins_with_and", "opens_a_clause", "runs_on"]


def _keys(*lines: str) -> frozenset[str]:
    return frozenset(fold(word) for line in lines for word in line.split())


#: Common words whose «و» belongs to the root; endings are taken off before one is looked up («وزيرة»).
_OWN_WAW: Final = _keys(
    "وزير وزراء وزارة وزاري واشنطن وارسو وفد وفود وفاة وفاق وفق وكالة وكالات وكيل وسط وساطة وسيط وسائل",
    "وسيلة واسع واسعة وقت وقف وقوع وقوف وقع وقائع واقع واقعة وضع وضوح وضعية واضح واضحة وحدة وحدات وحيد",
    "واحد واحدة وحده وحدها وثيقة وثائق وثيق وجود وجه وجهة وجهات وجوه ولاية ولايات ولي والي والد والدة وطن",
    "وطني وطنية وعد وعود وعي ورقة ورشة ورش ورود وصول وصف وصل واصل وصفت وظيفة وظائف وعر وفير وقود ولادة",
    "ولد وباء وتيرة وجبة ودية ودي وداع ودائع وراء وارد واردات واجب واجبات واجه واجهة وزن وسام وشيك وصاية",
    "وصية وضعت وقعت وقعا وقعوا وجهت وجها وافق وافقت وصلت وصلوا وعدت وقفت ورد وردت ودع واصلت واصلوا ودعت",
    "وثق ويل واس وام وفا",
)
_SUFFIXES: Final = ("", "ه", "ي", "ات", "ين", "ان", "ون", "ا", "ها", "هم", "نا", "ته", "تها", "يه", "ت", "وا")


def begins_with_and(key: str) -> bool:
    """Tell whether the word with this key begins with the conjunction «و».

    >>> begins_with_and("وقال"), begins_with_and("وزير"), begins_with_and("قال")
    (True, False, False)
    """
    return len(key) > 2 and key[0] == "و" and not _has_own_waw(key)


def _has_own_waw(key: str) -> bool:
    return any(key.endswith(suffix) and key[: len(key) - len(suffix)] in _OWN_WAW for suffix in _SUFFIXES)


#: «و» before these joins a phrase to the sentence: pronouns, relatives, «وذلك»، «وأن».
_JOINING: Final = _keys(
    "وذلك وان وهو وهي وهم وهما وهذا وهذه ومن وما والي وعلي وعن وبين ومع او وابن ونحو وكل وبعض وغير وعدد"
)


def opens_a_clause(form: str, key: str) -> bool:
    """Tell whether the word may open a clause with «و» and a verb, going by its shape.

    >>> opens_a_clause("وقالت", "وقالت"), opens_a_clause("والوزارة", "والوزاره"), opens_a_clause("ورعاية", "ورعايه")
    (True, False, False)
    """
    return begins_with_and(key) and not key.startswith("وال") and form[-1] != "ة" and key not in _JOINING


#: What a paragraph, but hardly a headline, begins with.
_CONTINUATIONS: Final = tuple(
    fold(phrase) + " "
    for line in (
        "كما|فيما|بينما|لكن|لكنه|لكنها|حيث|ثم|غير أن|إلا أن|يذكر|يذكر أن|يشار|تجدر|جدير|الجدير|من جهته",
        "من جهتها|من جانبه|من جانبها|من ناحيته|من ناحيتها|من جهة|من ناحية|بدوره|بدورها|إلى ذلك|في سياق",
        "في السياق|في غضون|في المقابل|في هذه الأثناء|على صعيد|على الصعيد|هذا|كذلك|جاء ذلك|يأتي ذلك",
    )
    for phrase in line.split("|")
)


def runs_on(phrase: str) -> bool:
    """Tell whether the folded words begin as a paragraph that continues another.

    >>> runs_on("كما اكد الوزير"), runs_on("الوزير سنواصل الحوار")
    (True, False)
    """
    return begins_with_and(phrase.partition(" ")[0]) or phrase.startswith(_CONTINUATIONS)

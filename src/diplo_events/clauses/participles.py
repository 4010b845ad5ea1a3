"""Indefinite active participles that tell what the subject says meanwhile: «مؤكدا»، «معتبرة»، «مشددين»."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from diplo_events.document import MentionKind, TokenKind
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diplo_events.clauses.view import View
    from diplo_events.document import Reading

#: Folded endings of the indefinite accusative: «ا», «ة», dual and plural.
_ENDINGS: Final = ("ا", "ه", "ين", "تين", "ات")

#: Participles in the accusative, folded and without ending, that tell what the subject said meanwhile: «مؤكدا».
SAYING_MEANWHILE: Final = frozenset(
    "مؤكد مشير مضيف موضح مبين معرب معتبر داع داعي مشدد لافت محذر مطالب معلن منوه مجدد مرحب قائل مذكر متهم منتقد ناقل "
    "كاشف متوقع معبر مستدرك مرجح ملمح معترف مقدر منبه مستبعد نافي رافض مناشد حاث مستطرد مردف مستنكر مندد شاجب مستهجن "
    "متعهد واعد مفيد عاد امل آمل متطلع شارح متطرق مصرح متمسك مستشهد مشترط مقترح حاض ناصح شاكر مفند منكر "
    "معترض متحفظ معارض مؤيد مبارك متضامن مطمئن مكذب مهدد متوعد ملوح متسائل متمني مثمن مشيد مثني مبدي مبرز زاعم واصف "
    "مشكك مستغرب محمل مكرر جازم مستنتج مستذكر متخوف ملح مهيب محتج ملقي منذر ساخر مقلل داحض مستخف محيي ممتدح مدافع "
    "مفسر معلل شاكي متذمر مبد مثن متمن راجي متأسف مفصح معقب مبشر مؤمل مدعي مدع".split()
)
#: Of these the feminine says of a state what it is said to be, or must do: «إيران متهمة»، «سوريا مطالبة بالانسحاب».
_SAID_OF: Final = frozenset({"متهم", "مهدد", "محمل", "معلن", "مطالب"})
#: Of these, what is said of a bearer too, by what he is laden with.
_LADEN: Final = frozenset({"محمل"})
_MEMORANDA: Final = frozenset({"مذكره", "مذكرات", "مذكرتين"})
SAYING_KEYS: Final = frozenset(map(fold, SAYING_MEANWHILE))
#: Of these, those whose feminine hardly describes anything that is not speaking: «مؤكدة»، «مشيرة»، «داعية».
_SAYS_MEANWHILE: Final = SAYING_KEYS - _SAID_OF
#: Letters of a verb of two that a participle is spelled as: «عادا».
_SHORT_FORM: Final = 4
#: Marks behind which somebody's own words have ended; the one that opens and closes alike.
_CLOSING: Final = frozenset({"»", "”"})
_ALIKE: Final = '"'
_NUMBERS: Final = frozenset({"noun_num", "digit"})
_NOMINAL: Final = frozenset({"noun", "adj", "noun_prop", "adv"})
#: Endings and proclitics of indefinite accusative participles.
ACCUSATIVE: Final = ("ا", "ه", "ين")
#: «الذين عادوا»: a verb of many, whatever participle is spelled nearly so.
_OF_MANY: Final = "وا"
_AT_MOST_AND: Final = frozenset({(), ("wa_conj",)})


def is_circumstantial(view: View, position: int) -> bool:
    """Tell whether an indefinite accusative participle stands here: «مؤكدا»، «، معتبرة»، «مؤكدين»."""
    key = view.key(position)
    if not key.endswith(ACCUSATIVE) or key.endswith(_OF_MANY):
        return False
    reading = view.reading(position)
    if reading is None or position in view.covered or reading.proclitics not in _AT_MOST_AND:
        return False
    if key.endswith("ه") and view.subordinates(position + 1):  # «وقفت أمام البرلمان قائلة إن»
        return True
    return any(
        (key.endswith("ا"), view.is_comma(position - 1), _opens(view, position), goes_with_subject(view, position))
    )


def _opens(view: View, position: int) -> bool:
    """«مشيرة إلى أن ...» after a full stop: it goes on with whoever spoke; «داعية كيني» is somebody."""
    key = view.key(position).removeprefix("و")
    if position or not key.endswith("ه") or key[:-1] not in _SAYS_MEANWHILE:
        return False
    return view.subordinates(position + 1) or view.subordinates(position + 2)


def participle_at(view: View, position: int, lemmas: frozenset[str]) -> str | None:
    """Return which of these participles stands here as a circumstance.

    A participle that the lexicon does not know, «مستطردا», is known by its form.
    """
    reading = view.reading(position)
    if reading is None or position in view.covered or reading.proclitics not in _AT_MOST_AND:
        return None
    lemma = _spelled(view, position, reading, lemmas)  # what stands around it is asked last: it is one in hundreds
    if lemma in _LADEN and (led := view.preposition(position + 1)) is not None and led[0] == "ب":
        return None  # «وصل الوزير محملا برسالة»
    told = lemma is not None and is_circumstantial(view, position) and not is_counted(view, position)
    return lemma if told else None


def _spelled(view: View, position: int, reading: Reading, lemmas: frozenset[str]) -> str | None:
    """Return which of these participles the word may be by itself."""
    if reading.lemma in lemmas:
        return reading.lemma
    if reading.pos not in _NOMINAL:  # «لافتا»، «نافيا» are spelled as dual verbs too
        others = view.tokens[position].readings
        found = (one.lemma for one in others if one.pos in _NOMINAL and one.cas == "a" and one.lemma in lemmas)
        spelled = _is_long(view.key(position)) or view.tokens[position].form.removeprefix("و").startswith("آ")  # «آملا»
        return next(found, None) or (_by_form(view, position, lemmas) if spelled else None)
    return _by_form(view, position, lemmas)


def _is_long(key: str) -> bool:
    """«عادا»، «قالا» are verbs of two, «نافيا» is no verb that anybody writes."""
    return len(key) > _SHORT_FORM


def _by_form(view: View, position: int, lemmas: frozenset[str]) -> str | None:
    """«مستطردا»: a participle that the lexicon does not know."""
    key = view.key(position)
    own = None if view.conjoined(position) else _form(key, lemmas)
    return own or _form(key.removeprefix("و"), lemmas)  # «ومفندا»: unknown


@lru_cache(maxsize=4096)
def _form(key: str, lemmas: frozenset[str]) -> str | None:
    """Return which of these participles a folded word is in the accusative."""
    forms = _forms(lemmas)
    found = (forms.get(key.removesuffix(ending)) for ending in _ENDINGS if key.endswith(ending))
    return next((lemma for lemma in found if lemma is not None), None)


def is_counted(view: View, position: int) -> bool:
    """«147 طالبا»، «أربعون طالبا»: behind a number the accusative says what there are so many of."""
    before = view.reading(position - 1)
    digits = position > 0 and view.tokens[position - 1].kind is TokenKind.NUMBER
    if not view.key(position).endswith("ا") or (before is not None and "Al_det" in before.proclitics):
        return False  # «مجموعة السبع مؤكدا»
    if view.subordinates(position + 1):  # «بالقرار 2231 مبينا أن»
        return False
    return digits or (before is not None and before.pos in _NUMBERS)


def once_more(view: View, position: int) -> bool:
    """«لفت مجددا إلى»، «سيلتقيان مجددا الأحد»، «التقى مجددا الوزير»: an adverb; «مجددا رفضه» says something again."""
    if view.key(position).removeprefix("و") != "مجددا":
        return False
    following = view.reading(position + 1)
    if view.actor(position + 1) is not None:
        return True
    noun = following is not None and following.pos == "noun" and view.date(position + 1) is None
    return not noun or view.preposition(position + 1) is not None


def goes_with_subject(view: View, position: int) -> bool:
    """Tell whether a participle that no comma sets off is still no adjective of what stands before it."""
    reading = view.reading(position)
    if reading is None or position in view.covered or _is_memorandum(view, position):
        return False
    if _behind_phrase(view, position, reading) or _behind_definite(view, position, reading):
        return True
    if not reading.proclitics and _behind_words(view, position):
        return _is_form_of_saying(view.key(position)) and _has_verb_before(view, position)
    return _joins_participle(view, position) or _is_of_two(view, position)


def set_off(view: View, position: int) -> bool:
    """«، معربة عن قلقها»: behind a comma a feminine participle of saying is no adjective of a noun either."""
    key = view.key(position)
    stem = key.removesuffix("ين") if key.endswith("ين") else key[:-1]
    said = stem in SAYING_KEYS and stem not in _SAID_OF
    return said and view.is_comma(position - 1) and not _is_memorandum(view, position)


def _behind_words(view: View, position: int) -> bool:
    """«قالت “الحوار مستمر” مشددة على»: the mark before it closes a quotation."""
    marks = [token.form for token in view.tokens[:position]]
    return bool(marks) and (marks[-1] in _CLOSING or (marks[-1] == _ALIKE and marks.count(_ALIKE) % 2 == 0))


def _is_memorandum(view: View, position: int) -> bool:
    """«وقع مع نظيره الجزائري أمس مذكرة تفاهم» is a paper; «مذكرة بأن»، «مذكرة بمواقفها» reminds of something."""
    if view.key(position) not in _MEMORANDA:
        return False
    led = view.preposition(position + 1)
    return led is None or led[0] != "ب"


def _behind_phrase(view: View, position: int, reading: Reading) -> bool:
    """«رحبت بالهدنة في السودان داعية إلى»، «أمس الأربعاء مطالبة بوقفها»: behind a day, or a place not described."""
    before, key = view.covered.get(position - 1), view.key(position)
    if before is None or key[:-1] not in SAYING_KEYS or reading.proclitics:
        return False
    if before.kind is MentionKind.DATE:
        return True
    led = view.reading(before.first - 1)
    governed = view.preposition(before.first) is not None or (led is not None and led.pos == "prep")
    return governed and key[:-1] not in _SAID_OF


def _behind_definite(view: View, position: int, reading: Reading) -> bool:
    """«أبدت قبرص ترحيبها بالاتفاق مؤكدة دعمها»: an adjective of what is definite would have the article."""
    stem, before = view.key(position)[:-1], view.reading(position - 1)
    if stem not in _SAYS_MEANWHILE or not view.key(position).endswith("ه") or reading.proclitics or before is None:
        return False
    mention = view.covered.get(position - 1)
    named = mention is not None and mention.reference != "adjective"
    definite = before.pos in _NOMINAL and ("Al_det" in before.proclitics or bool(before.enclitic))
    return (named or definite) and _has_verb_before(view, position)


def _has_verb_before(view: View, position: int) -> bool:
    """«الصين مؤكدة»: without a verb before it the participle is what is said of the noun."""
    for place in range(position - 2, -1, -1):
        if view.is_stop(place):
            return False
        best = view.reading(place)
        if best is not None and best.pos == "verb":
            return True
    return False


def _is_of_two(view: View, position: int) -> bool:
    """«أصدر الوزيران بيانا معربين عن أسفهما»: no adjective of one thing is dual or plural."""
    key, before = view.key(position), view.reading(position - 1)
    if not key.endswith("ين") or key.removesuffix("ين") not in SAYING_KEYS or before is None:
        return False
    return before.pos == "noun" and before.known and before.num == "s"


def _joins_participle(view: View, position: int) -> bool:
    """«معربة عن قلقها وداعية إلى الحوار ومحذرة من»: it goes on with a participle of saying before it."""
    if not view.conjoined(position) or not _is_form_of_saying(view.key(position).removeprefix("و")):
        return False
    for place in range(position - 1, -1, -1):
        if view.is_stop(place):
            return False
        key = view.key(place)
        if place not in view.covered and (_is_form_of_saying(key) or _is_form_of_saying(key.removeprefix("و"))):
            return True
    return False


def _is_form_of_saying(key: str) -> bool:
    return any(key.endswith(ending) and key.removesuffix(ending) in SAYING_KEYS for ending in _ENDINGS[:3])


@cache
def _forms(lemmas: frozenset[str]) -> Mapping[str, str]:
    return {fold(lemma): lemma for lemma in lemmas}

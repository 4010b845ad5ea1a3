"""Words that say how often, how long or in what way: they stand between a verb and whom it is done to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.clauses.behests import behest_end
from diplo_events.clauses.sites import is_city
from diplo_events.document import TokenKind

if TYPE_CHECKING:
    from diplo_events.clauses.view import View

#: Adverbs that stand anywhere, what a cable does, «أبرق معزيا الرئيس», and what one puts down: «حط رحاله في برن».
_ADVERBS: Final = frozenset(
    "مهنيا معزيا ايضا كذلك مجددا كما موخرا لاحقا حاليا قريبا سابقا رسميا حديثا اخيرا فجاه بالفعل "
    "تحديدا وتحديدا هناك اولا ثانيا ثالثا ثانيه بعدها قبلها عندها حينها انذاك يومها وقتها مباشره تباعا "
    "شخصيا منفردا سرا علنا مطولا مرارا بدوره بدورها صباحا مساء ظهرا عصرا ليلا فجرا رحاله رحالها رحالهما الرحال".split()
)
#: What a visitor is called behind his office.
_GUESTS: Final = frozenset("الضيف الضيفه الزاير الزايره".split())
#: «مرة أخرى»، «مرة جديدة»، «ثلاث مرات».
_TIMES: Final = frozenset({"مره", "مرتين", "مرات"})
_ONCE_MORE: Final = frozenset("اخري ثانيه ثالثه رابعه جديده واحده".split())
_LATER: Final = frozenset(
    {
        ("فيما", "بعد"),
        ("عن", "بعد"),
        ("لاول", "مره"),
        ("بعد", "ذلك"),
        ("قبل", "ذلك"),
        ("من", "جديد"),
        ("من", "ثم"),
        ("ومن", "ثم"),
        ("علي", "الفور"),
        ("وجها", "لوجه"),
    }
)
#: What opens the words that tell how long: «لمدة ساعة»، «على مدى ثلاث ساعات»، «طوال ساعتين»، «زهاء ساعة».
_LASTING: Final = frozenset(
    "لمده مده طوال طيله نحو لنحو زهاء لزهاء قرابه لقرابه حوالي لحوالي لفتره لاكثر لاقل مدي مدار".split()
)
_OVER: Final = frozenset({"مدي", "مدار"})
_SPANS: Final = frozenset(
    "ساعه ساعات ساعتين دقيقه دقائق دقيقتين يوم يومين ايام اسبوع اسبوعين اسابيع "
    "شهر شهرين اشهر شهور الساعه وجيزه ليله ليلتين ليال".split()
)
#: What may stand behind a span: «ساعة ونصف الساعة»، «ساعتين كاملتين»، «ساعة تقريبا».
_AND_MORE: Final = frozenset(
    "ونصف وربع وثلث الساعه كامله كاملتين متواصله متواصلتين متتاليه "
    "تقريبا فقط وجيزه قصيره طويله متتاليين قليله واحده واحدا معدوده".split()
)
_THAN: Final = "من"
#: Words and numbers that such a phrase may have.
_LONGEST: Final = 7
#: «بعيدا عن الأضواء»، «بعيدا من الإعلام».
_FAR: Final = "بعيدا"
_FROM: Final = frozenset({"عن", "من"})
#: «اعتبرت طهران، على لسان وزيرها، أن»: who speaks for the subject.
_BY_TONGUE: Final = ("علي", "لسان")
#: How the grammar marks a capital, which stands for its state too.
#: «دانت بشدة الهجوم»: how it was said.
MANNER: Final = frozenset({"بشده", "بقوه", "بحزم", "بوضوح", "بصراحه", "مجددا", "ايضا", "كذلك"})
#: «أعلن البنتاغون نفسه الخبر»: no other has.
_SELF: Final = frozenset("نفسه نفسها انفسهم ذاته ذاتها عينه عينها".split())
#: «استبعد بشكل قاطع أي تحالف»: with the adjective behind it.
_IN_MANNER: Final = frozenset("بشكل بصوره بطريقه بلهجه بنبره بلغه بعبارات بكلمات".split())
_IN_WORDS: Final = frozenset(
    [("باشد", "العبارات"), ("باقسي", "العبارات"), ("باقوي", "العبارات")]
    + [("بكل", word) for word in "وضوح صراحه حزم قوه شده".split()]
)
_OPENING_SPANS: Final = _LASTING | _SPANS


def circumstance_end(view: View, position: int) -> int:
    """Return where an adverb, or words that tell how often, how long or how, end; ``position`` where none stand here.

    «مجددا»، «مرة أخرى»، «لمدة ثلاث ساعات»، «بعيدا عن الأضواء»
    """
    key, following = view.key(position), view.key(position + 1)
    if position in view.covered:
        return position
    if key in _ADVERBS or (key in _GUESTS and position - 1 in view.covered):  # «الوزير الضيف»
        return position + 1
    if (key, following) in _LATER or (key in _TIMES and following in _ONCE_MORE):
        return position + 2
    if (apart := max(voice_end(view, position), behest_end(view, position))) > position:
        return apart
    return _apart_end(view, position + 2) if key == _FAR and following in _FROM else _lasting_end(view, position)


def voice_end(view: View, position: int) -> int:
    """Return where «على لسان وزيرها» ends, which names who speaks for the subject; ``position`` where none stands."""
    voice = view.starts.get(position + 2)
    told = voice is not None and (view.key(position), view.key(position + 1)) == _BY_TONGUE
    return voice.last if voice is not None and told else position


def manner_end(view: View, position: int) -> int:
    """Return where words end that tell how it was said, or by whose tongue: «بشدة»، «بأشد العبارات»."""
    key, following = view.key(position), view.reading(position + 1)
    if key in MANNER or (key in _SELF and position - 1 in view.covered):
        return position + 1
    described = key in _IN_MANNER and following is not None and following.pos == "adj"
    in_words = described or (key, view.key(position + 1)) in _IN_WORDS
    return position + 2 if in_words else voice_end(view, position)


def spoken_from_end(view: View, position: int) -> int:
    """«انتقد الوزير من برن الدول التي»: behind a speaker, where the city ends from which he spoke; else ``position``.

    What is said must follow: in «حذر الوزير من برن» and «من برن وحلفائها» nothing else could be it.
    """
    city = view.starts.get(position + 1)
    if city is None or view.key(position) != _THAN or not is_city(city) or city.last >= len(view):
        return position
    return position if view.is_mark(city.last) or view.conjoined(city.last) else city.last


def _lasting_end(view: View, position: int) -> int:
    """«لمدة ساعة»، «على مدى ساعتين»، «لساعة ونصف الساعة»."""
    key = view.key(position)
    if key == "علي" and view.key(position + 1) in _OVER:
        return _span_end(view, position, position + 2)
    if key in _OPENING_SPANS or key.removeprefix("ل") in _SPANS or _counts(view, position):  # «أمضى ثلاثة أيام في برن»
        return _span_end(view, position, position + (key in _LASTING))
    return position


def _span_end(view: View, position: int, start: int) -> int:
    """«ثلاث ساعات ونصف الساعة»: behind a number or none the span, and what is added to it; else ``position``."""
    last = start
    while last < min(len(view), position + _LONGEST) and _counts(view, last):
        last += 1
    if _SPANS.isdisjoint({view.key(last), view.key(last).removeprefix("ل")}):
        return position
    last += 1
    while view.key(last) in _AND_MORE:
        last += 1
    return last


def _counts(view: View, position: int) -> bool:
    reading = view.reading(position)
    number = reading is not None and reading.pos in {"noun_num", "digit", "noun_quant"}
    return number or view.tokens[position].kind is TokenKind.NUMBER or view.key(position) == _THAN


def _apart_end(view: View, position: int) -> int:
    """«بعيدا عن وسائل الإعلام»: up to the definite noun, with its adjectives."""
    noun = view.reading(position)
    last = position + 1
    if noun is not None and "Al_det" not in noun.proclitics:
        last += 1
    while (quality := view.reading(last)) is not None and quality.pos == "adj" and last not in view.covered:
        last += 1
    return last

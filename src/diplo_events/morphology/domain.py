"""Rules of choice for single words of diplomatic news."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.morphology.costs import is_dotted
from diplo_events.morphology.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Callable

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
#: «عبر الأمير محمد بن سلمان بن عبدالعزيز آل سعود عن»: words that title and name may have.
_LONG_NAME: Final = 14
#: What opens the name of somebody, or of several, besides titles: «عبر صاحب السمو ... عن»، «عبر عدد من النواب عن».
_LEADING_TO_NAMES: Final = words("صاحب معالي سمو جلالة فخامة سعادة دولة سماحة غبطة قداسة عدد بعض عضو جانب وفد حضرة")
_SPEAKING: Final = frozenset({"متحدث", "ناطق", "متكلم", "تحدث"})
#: A spokesman has at most so many adjectives: «المتحدث العسكري الرسمي باسم».
_BEFORE_NAME: Final = 3
#: «ضرورة الحوار ورفض التدخل»: what is joined to what is needed, or stood by, is a noun too.
_STOOD_BY: Final = words("ضرورة أهمية وجوب حتمية تمسك حرص")
#: What a talk goes through, or what is written: «عبر تقنية الفيديو»، «عبر حسابه عن» (lemmas).
_CHANNELS: Final = frozenset(
    "تقنية تقنيه تطبيق منصة فيديو هاتف دائرة اتصال وسيلة قناة نظام شاشة حساب صفحة موقع منشور تغريدة تدوينة إكس تويتر "
    "فيسبوك تلغرام تلفزيون إذاعة أثير".split()
)
#: «شديد اللهجة»، «رفيع المستوى»: adjectives that take a noun, and the nouns they take.
_QUALITIES: Final = words("رفيع عالي عال واسع بالغ شديد متعدد بعيد ضيق محدود طويل قصير منخفض متوسط")
_HELD_OF: Final = words(
    "مستوى لهجة نطاق أهمية خطورة أمد مدى أثر حدة صرامة وضوح دلالة طرف جنسية تعقيد حساسية سعر صلة تأثير أجل سرية تقنية"
)
#: Verbs whose object is a matter, or that have none: their «ـنا» is who did it.
_NOT_US: Final = words(
    "بحث ناقش تناقش تداول تشاور تباحث تحادث تحاور تدارس تفاوض تواصل تقابل تهاتف استعرض اتفق توافق اجتمع تطرق تناول وقع "
    "أكد أعلن ذكر عرض قرر رفض شدد طرح تبادل توصل سعى طلب زر جدد لمس ركز تحدث أعرب عبر أوضح أجمع أبدى قدر ثمن تسلم"
)
_NOR_SHE: Final = words("داول شاور باحث حادث حاور دارس فاوض واصل قابل طرق أطرق ناول سلم أسلم هاتف")  # «تداولنا»
_TOGETHER: Final = words("تناقش تهاتف تحاور تراسل")
_ENCOUNTERS: Final = words("لقاء اجتماع محادثة مباحثة مشاورة جلسة قمة مفاوضة خلوة مؤتمر ندوة")
#: An encounter, and at most so many words with it: «لقاء ثنائي موسع عقده».
_DESCRIBED: Final = 3
#: «زيارة أخوة وعمل»، «زيارة رسمية وعمل»: so far before the word stands the journey whose kind it tells.
_JOURNEYS: Final = words("زيارة جولة رحلة")
_KIND: Final = 2
#: Verbs of saying whose perfect is spelled as a noun, and what leads back to the words they are told of.
_TELLING: Final = words("وصف حذر رفض ذكر عرض شرح طلب دعم شكر وعد كرر رد نقل نقد هنأ")
_WITHIN: Final = frozenset({"في", "خلال"})
_IT: Final = frozenset({"3ms_pron", "3fs_pron", "3ms_poss", "3fs_poss"})
#: «هنأه بعيد الفطر»: what feasts are called by.
_FEASTS: Final = words(
    "فطر أضحى استقلال ميلاد جلوس تحرير ثورة نصر عامل جمهورية فصح قيامة عرش شغل نوروز نيروز وحدة جيش اتحاد سلام شكر "
    "وطني رأس مولد شهيد أم طفل نهضة شباب هجرة"
)
_MASDAR_VERBS: Final = frozenset(
    "جرى تم استهدف واصل بدأ تضمن شمل تناول استأنف شهد أعلن أكد جدد أبدى".split()  # «تعلن رفض كينيا للخطة»
)


#: Verbs and nouns that lead with «على» to what they are about; what is put on somebody; letters of a masdar.
_LEADING_UPON: Final = words(
    "أكد تأكيد شدد تشديد اتفق اتفاق توافق وافق موافقة وقع توقيع صادق مصادقة تصديق حرص أثنى رد حصل حصول حث حض أصر "
    "إصرار اعترض تحفظ ركز تركيز اطلع اطلاع أطلع احتجاج حفاظ حافظ إشراف تعليق علق أجمع تعرف أجرى تمديد"
)
#: What who acts behind «أجري» wins for the perfect.
_DOTTED: Final = 40
_PUT_UPON: Final = words("عقوبة مفروض حظر هجوم عدوان اعتداء ضغط")
_MASDAR: Final = 4


def verb_or_masdar(profile: Profile, place: Place) -> int:
    """«بحث الوزير» opens a clause as a verb; «جرى بحث الملف» and «ضرورة الحوار ورفض التدخل» do not."""
    previous = place.previous
    if previous is not None and previous.lemma in _MASDAR_VERBS:
        return 10 if profile.shape.verb else -4
    following = place.next
    agent = following is not None and (following.shape.name or following.lemma in TITLES)
    if profile.shape.joined and not agent and any(noun.lemma in _STOOD_BY for noun, _ in place.chain):
        return 12 if profile.shape.verb else 0
    return (-5 if profile.shape.verb else 2) if agent and (previous is None or not previous.shape.bare) else 0


def foreign_ministry(_profile: Profile, place: Place) -> int:
    """«وزير الخارجية»: a noun, unless a definite feminine or plural noun stands before it («السياسة الخارجية»)."""
    previous = place.previous
    if previous is not None and previous.lemma in _MINISTERS:
        return -8
    return -6 if previous is None or previous.shape.bare or not previous.shape.article else 0


def in_the_name_of(_profile: Profile, place: Place) -> int:
    """«المتحدث باسم»، «متحدث عسكري باسم»: the preposition and a noun, not a man's name, and not «smiling»."""
    heads = [one for one in place.before[-_BEFORE_NAME:] if one.pos != "adj"]
    return -12 if heads and heads[-1].lemma in _SPEAKING else 0


def express(_profile: Profile, place: Place) -> int:
    """«عبّر ... عن»: a verb if its preposition follows, behind a long name too, else «عبر» through.

    «عبر تقنية التحاضر عن بعد» is through, be it from afar.
    """
    subject = place.next
    if subject is not None and subject.lemma in _CHANNELS:
        return 4
    titled = subject is not None and (subject.shape.name or subject.lemma in TITLES | _LEADING_TO_NAMES)
    following = place.ahead(_LONG_NAME) if titled else place.rest
    return -14 if any(one is not None and one.lemma == "عن" for one in following) else 4


def of_what_kind(_profile: Profile, place: Place) -> int:
    """«تحذيرا شديد اللهجة»، «لقاء واسع النطاق»: an adjective with the noun it holds of; no man, and no depth."""
    following = place.next
    return 25 if following is not None and following.shape.article and following.lemma in _HELD_OF else 0


def _no_deed_to_us(one: Profile) -> bool:
    return one.lemma in _NOT_US or (one.lemma in _NOR_SHE and (one.reading.asp, one.reading.gen) == ("i", "f"))


def we_not_us(_profile: Profile, _place: Place) -> int:
    """«بحثنا مع نظيرنا»، «تداولنا في الأمر»: we did it; nobody discusses us, or agrees us."""
    return 16


def with_one_another(profile: Profile, place: Place) -> int:
    """«تناقش الوزير مع»: before a man the perfect of those who did it together, not what a woman does."""
    if profile.reading.enclitic:
        return 20
    man = place.next
    if man is None or man.lemma not in TITLES or man.reading.gen != "m" or man.shape.governed:
        return 0
    return -8


def many_of(profile: Profile, place: Place) -> int:
    """«ناقش اللقاء العديد من الملفات»: before «من» a noun, not what the noun before is said to be."""
    following = place.next
    leads = following is not None and following.lemma == "من"
    return (10 if profile.shape.adjective else -4) if leads else 0


def in_his_words(_profile: Profile, _place: Place) -> int:
    """«رد بقوله إن»، «اكتفت بقولها»: in his words, not his greens."""
    return 20


def chews(_profile: Profile, _place: Place) -> int:
    """«أن تلك الممارسات»: nobody chews in the news."""
    return 20


def new_things(profile: Profile, _place: Place) -> int:
    """«تناولت المباحثات المستجدات»: what is new, a noun; no plural of things has an adjective in -ات."""
    return 20 if profile.reading.num == "p" and profile.reading.gen == "f" else 0


def more_eloquent(_profile: Profile, place: Place) -> int:
    """«أن الوزير أبلغ نظيره»: he told him; nobody's words are the most eloquent."""
    following = place.next
    return 15 if following is not None and (following.shape.name or following.lemma in TITLES) else 0


def edifice(_profile: Profile, place: Place) -> int:
    """«صرح بذلك المتحدث»، «صرح بأن»: he declares it; nothing is built there."""
    following = place.next
    return 20 if following is not None and following.lemma in {"ذلك", "أن", "إن"} else 0


def held_or_gathered(profile: Profile, place: Place) -> int:
    """«لقاء عقده الوزير»، «اجتماع موسع جمعه بنظيره»: behind an encounter its verb, not a knot, and no crowd of his."""
    heads = [one for one in place.before[-_DESCRIBED:] if one.pos != "adj"]
    behind = bool(heads) and heads[-1].shape.bare and heads[-1].lemma in _ENCOUNTERS
    return 20 if behind and profile.reading.enclitic.endswith("_poss") else 0


def friendship_and_work(profile: Profile, place: Place) -> int:
    """«زيارة صداقة وعمل»، «جلسة عمل»: work, not the woman's name; and what is joined to a journey's kind is a noun."""
    if profile.shape.name:
        return 20
    kinds = place.before[-_KIND:]
    journey = profile.shape.joined and any(one.lemma in _JOURNEYS for one in kinds) and kinds[-1].pos == "noun"
    return 12 if journey and profile.shape.verb else 0


def on_the_feast(_profile: Profile, place: Place) -> int:
    """«هنأه بعيد الفطر»: on the occasion of the feast, not shortly after breaking a fast."""
    following = place.next
    return -20 if following is not None and following.lemma in _FEASTS else 0


def _tells(one: Profile) -> bool:
    return one.lemma in _TELLING and one.reading.asp == "p" and not one.reading.enclitic


def said_in_it(_profile: Profile, place: Place) -> int:
    """«كلمة وصف فيها القرار»، «خطابا حذر فيه من الحرب»: what was said in it, no noun that a speech would rule."""
    following = place.next
    back = following is not None and following.lemma in _WITHIN and following.reading.enclitic in _IT
    return -18 if back else 0


def as_spelled_there(_profile: Profile, place: Place) -> int:
    """«شدد الوزير علي ضرورة»، «عقوبات مشددة علي ميانمار»: «على» as some papers spell it, where no man can be named.

    That is before a thing behind words that lead with it, and behind what is put on somebody.
    """
    previous, following = place.previous, place.next
    led = any(one.shape.nominal and not one.shape.governed for one in place.following)
    if previous is None or following is None or not led:
        return 0
    if previous.lemma in _PUT_UPON or (
        previous.shape.adjective and previous.shape.bare and previous.reading.gen == "f"
    ):
        return -12
    leading = any(one.lemma in _LEADING_UPON for one in place.before)
    return -12 if leading and not previous.shape.name and _is_thing(following) else 0


def dotted(_profile: Profile, place: Place) -> int:
    """«أجري الوزير محادثات»: the perfect with two dots under its last letter, as some papers spell it, and who did it.

    Before a thing it is the passive: «أجري الاتصال».
    """
    following = place.next
    acts = following is not None and (following.shape.name or following.lemma in TITLES | _LEADING_TO_NAMES)
    return -_DOTTED if acts else 0


def _is_thing(noun: Profile) -> bool:
    """«الاتفاق»، «ضرورة»، «تصريحات»، «استئناف»: what no man is called."""
    if noun.pos != "noun" or not (noun.reading.known and noun.reading.exact):
        return False
    masdar = noun.lemma.startswith(("إ", "ا", "ت")) and len(noun.lemma) >= _MASDAR
    return noun.shape.article or masdar or noun.reading.gen == "f" or noun.reading.num == "p"


def renewing(profile: Profile, place: Place) -> int:
    """«قدم سفراء جدد أوراق اعتمادهم»: behind men the word says that they are new; «جدد» has one man for its subject."""
    previous = place.previous
    several = previous is not None and previous.pos == "noun" and previous.reading.num == "p"
    return 20 if several and profile.reading.num == "s" else 0


def copied(_profile: Profile, place: Place) -> int:
    """«تسلم الوزير نسخا من أوراق اعتماد السفراء»: before «من» they are copies, nobody copies anything."""
    following = place.next
    return 20 if following is not None and following.lemma == "من" else 0


def passed_on(_profile: Profile, place: Place) -> int:
    """«نقل عن مسؤولين قولهم»، «في وقت نقل عن»: before «عن» somebody's words are passed on, nothing is carried."""
    following = place.next
    return -14 if following is not None and following.lemma == "عن" else 0


def meanwhile(_profile: Profile, place: Place) -> int:
    """«في وقت طلب الوزير»: what happens at the time, no time of a thing."""
    previous = place.previous
    return -8 if previous is not None and previous.lemma == "وقت" and previous.shape.bare else 0


#: Each rule behind the readings it concerns: parts of speech, and what else must be true; None for all.
DOMAIN_RULES: Final[
    tuple[tuple[frozenset[str] | None, Callable[[Profile], bool], Callable[[Profile, Place], int]], ...]
] = (
    (frozenset({"verb"}), lambda one: one.lemma == "عبر", express),
    (frozenset({"verb"}), lambda one: one.lemma == "نسخ", copied),
    (frozenset({"verb"}), lambda one: one.reading.enclitic == "1p_dobj" and _no_deed_to_us(one), we_not_us),
    (frozenset({"verb"}), lambda one: one.lemma in _TOGETHER and one.reading.asp == "p", with_one_another),
    (frozenset({"verb"}), lambda one: one.lemma == "نقل" and not one.reading.enclitic, passed_on),
    (frozenset({"verb"}), lambda one: one.lemma in _ACTIVE_NOUNS and not one.reading.proclitics, meanwhile),
    (frozenset({"verb"}), lambda one: one.lemma == "جدد" and not one.reading.proclitics, renewing),
    (frozenset({"prep"}), lambda one: one.lemma == "على" and one.reading.enclitic == "1s_pron", as_spelled_there),
    (frozenset({"verb"}), lambda one: is_dotted(one.reading), dotted),
    (None, lambda one: one.lemma in _ACTIVE_NOUNS, verb_or_masdar),
    (frozenset({"noun"}), lambda one: one.lemma in _MINISTRIES, foreign_ministry),
    (frozenset({"noun", "adj"}), lambda one: one.lemma == "عديد", many_of),
    (frozenset({"noun", "noun_prop", "prep"}), lambda one: one.lemma in _QUALITIES or one.lemma == "عيد", of_what_kind),
    (None, lambda one: one.shape.governed and one.lemma == "اسم", in_the_name_of),
    (frozenset({"verb"}), lambda one: one.lemma in {"لك", "لاك"}, chews),
    (frozenset({"adj"}), lambda one: one.lemma == "مستجد", new_things),
    (frozenset({"noun"}), lambda one: one.lemma == "صرح", edifice),
    (frozenset({"noun", "adj", "adj_comp"}), lambda one: one.lemma == "أبلغ", more_eloquent),
    (frozenset({"noun"}), lambda one: one.lemma in {"عقد", "عقدة", "جمع"}, held_or_gathered),
    (None, lambda one: one.lemma == "عمل", friendship_and_work),
    (frozenset({"noun"}), lambda one: one.lemma == "بقل" and bool(one.reading.enclitic), in_his_words),
    (frozenset({"noun"}), lambda one: one.shape.governed and one.lemma == "عيد", on_the_feast),
    (frozenset({"verb"}), _tells, said_in_it),
)

"""Whether what officials say is of home matters: elections, parties and cabinets, police and courts, schools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from diplo_events.clauses.view import View
    from diplo_events.matching.excerpts import Content

#: Nouns of home affairs that need no word with them: elections, police and courts, schools, health and wages.
_NOUNS: Final = frozenset(
    "انتخاب ناخب شرطة شرطي توقيف موقوف اعتقال مداهمة دهم مشتبه مشبوه محكمة نيابة متهم سجن سجين مدرسة جامعة معلم تلميذ "
    "منهاج مستشفى مريض راتب أجر معاش تقاعد متقاعد بطالة بلدية موازنة ميزانية ضريبة تضخم إسكان مسكن سكن خبز مخبز فرن "
    "طحين وديعة مهرجان مسلسل فيلم رواية نفاية هلال خطبة مهر زلزال هزة فيضان سيل إعصار حريق إطفاء ركود طقس".split()
)
#: Those whose resignation or dismissal is a state's own affair.
_GOVERNING: Final = frozenset({"حكومة", "رئيس", "وزير", "وزارة", "محافظ"})
#: Nouns that are of home affairs with a word behind them: «عضوية الحزب»، «تعديل وزاري»، «أغلبية برلمانية».
_WITH: Final = {
    "عضوية": frozenset({"حزب"}),
    "تعديل": frozenset({"وزاري", "حكومي", "دستوري"}),
    "أغلبية": frozenset({"برلماني", "نيابي", "حكومي"}),
    "غالبية": frozenset({"برلماني", "نيابي", "حكومي"}),
    "حقيبة": frozenset({"وزاري"}),
    "ائتلاف": frozenset({"حكومي", "حاكم"}),
    "سعر": frozenset({"وقود", "سلعة", "خبز", "فائدة", "صرف", "محروقة", "كهرباء", "مياه", "بنزين"}),
    "غلاء": frozenset({"سعر", "معيشة"}),
    "قانون": frozenset({"انتخاب", "تقاعد", "إيجار", "أسرة", "عمل", "مالية"}),
    "طبقة": frozenset({"وسطى", "متوسط"}),
    "دين": frozenset({"طالب"}),
    "استقالة": _GOVERNING,
    "إقالة": _GOVERNING,
    "تشكيلة": frozenset({"وزاري", "حكومي", "حكومة"}),
    "تصريف": frozenset({"أعمال", "عاجل", "شأن"}),
    "حكومة": frozenset({"مستقيل", "ائتلافي"}),
    "ظرف": frozenset({"جوي", "معيشي"}),
    "حالة": frozenset({"جوي"}),
    "أزمة": frozenset({"معيشي", "سكن", "محروقة", "كهرباء"}),
}


def is_of_home_matters(view: View, said: Content | None) -> bool:
    """Tell whether what was said is of elections, police, courts or schools: whose, the document must tell."""
    return said is not None and any(_of_home(view, place) for place in _main_part(view, said))


def _main_part(view: View, said: Content) -> range:
    """«رفضت الحكومة الطلب، حيث قتلت الشرطة»: what was said without what is only told beside it."""
    beside = (place for place in range(said.first, said.last) if view.is_relative(place) or view.key(place) == "حيث")
    return range(said.first, next(beside, said.last))


def _of_home(view: View, position: int) -> bool:
    reading, following = view.reading(position), view.reading(position + 1)
    if reading is None or reading.pos not in {"noun", "adj"} or position in view.covered:
        return False
    if reading.lemma in _NOUNS:
        return view.key(position + 1) != "علي"  # «السجن على»
    return following is not None and following.lemma in _WITH.get(reading.lemma, ())

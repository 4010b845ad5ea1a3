"""Where a name must end: known mentions, borders of the clause, and words that no name holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer import HitKind
from diplo_events.gazetteer.index import PERSONS
from diplo_events.mentions.breadth import NATIONAL
from diplo_events.mentions.calendar import is_time_word
from diplo_events.mentions.honorifics import honorifics_at
from diplo_events.mentions.scan import lead
from diplo_events.mentions.vocabulary import (
    DAY_PARTS,
    NAMES_TOO,
    SPEAKS_FOR,
    folded,
)

if TYPE_CHECKING:
    from diplo_events.gazetteer import Hit
    from diplo_events.mentions.scan import Scan

SURE: Final = 0.6
BORDERS: Final = NATIONAL | {HitKind.OUTLET}
#: Of these, those that are surnames too: «أحمد التركي».
_SURNAMES: Final = frozenset({HitKind.NISBA, HitKind.ORGANISATION_NISBA, HitKind.ORGANISATION, HitKind.OUTLET})

#: Participles of journeys, which take whence and where to behind them.
_TRAVELLING: Final = folded(
    "العائد العائدة القادم القادمة الآتي الآتية المتوجه المتوجهة الموجود الموجودة الزائر الزائرة المغادر المسافر "
    "المتواجد المتواجدة الواصل الواصلة المقيم المقيمة المنتهية"
)


#: Verbs that nobody is called by: «أعلن الكرملين أن بوتين بعث رسالة»، «التقى أبي أحمد واكد له».
_SENDING: Final = folded("بعث بعثت بعثا عزى حمل حملت واكد واكدت")

#: What begins the words of him whose name stands before.
_SAID: Final = folded("إن أن إنه أنه إنها أنها بأن بأنه بأنها")
_TO: Final = "الي"
#: Honorifics and offices that families are called by too.
_TITLES: Final = folded("الشيخ السيد الأمير الوزير القاضي المفتي الحاج العميد العقيد الأستاذ الإمام النقيب")


def may_be_surname(scan: Scan, position: int) -> bool:
    """Tell whether a word behind a given name can be its surname: a bare noun or adjective, nothing else here."""
    token = scan.word(position)
    if token is None or is_time_word(token.key) or token.form.endswith(("ا", "اً")):
        return False
    best = token.reading
    if best is None or best.pos not in {"noun", "noun_prop", "adj"} or best.enclitic:
        return False
    if lead(best) and best.proclitics != ("ka_prep",):  # «محمد كنون»
        return False
    titled = scan.office(position) is not None or scan.institution(position) is not None
    return not titled and scan.hit(position, BORDERS | {HitKind.HONORIFIC, HitKind.RANK}) is None


def ends_with(scan: Scan, position: int) -> bool:
    """Tell whether a name can have its last word here: a mark follows, or what its bearer says."""
    behind = position + 1 + (scan.key(position + 1) == _TO)
    return scan.word(position + 1) is None or scan.key(behind) in _SAID


def is_title_for_surname(scan: Scan, position: int) -> bool:
    """«حسن الشيخ»، «كمال الوزير»: an honorific or office with the article, of which nobody follows, is a surname."""
    return scan.key(position) in _TITLES


def _is_day_part(scan: Scan, position: int, key: str, *, first: bool) -> bool:
    """«وزير الخارجية صباح الاثنين»; no «الشيخ صباح الأحمد»."""
    if key not in DAY_PARTS:
        return False
    return is_time_word(scan.key(position + 1)) or (not first and scan.definite(position + 1))


def ends_before(scan: Scan, position: int, *, first: bool) -> bool:
    """A name ends before another person, an office with complement or article, and before states and places."""
    key = scan.key(position)
    if _is_day_part(scan, position, key, first=first) or (not first and key in SPEAKS_FOR | _SENDING):
        return True
    if not first and honorifics_at(scan, position, bare=True)[0] > position:  # «الزياني جلالة الملك»
        return True
    if any(hit.skip and hit.kind in PERSONS and hit.confidence > SURE for hit in scan.hits.get(position, ())):
        return not scan.hit(position, PERSONS, bare=True)
    office = scan.office(position)
    if office is not None and not first and not office.article and _is_name_too(scan, position):
        office = None
    if office is not None and (office.definite or office.actor is not None or office.last > position + 1):
        return True
    body = scan.institution(position)
    if body is not None and body.article:
        return True
    border = scan.hit(position, BORDERS, bare=True)
    return border is not None and _is_border(scan, border, first=first)


def _is_border(scan: Scan, hit: Hit, *, first: bool) -> bool:
    """«سلفادور فالديس»: no land has this name without its article; «أحمد التركي»، «اللواء التركي» are surnames."""
    if first and hit.confidence < 1 and is_unknown(scan, hit.last):
        return False
    key = scan.key(hit.first)
    surname = key in scan.introduced if first else key in scan.lexis.name_words
    return not (surname and hit.last == hit.first + 1 and hit.kind in _SURNAMES)


def _is_name_too(scan: Scan, position: int) -> bool:
    """«سفيان سلطان وزير الزراعة»، «مصطفى أمين»: heads of offices that are names as well."""
    office, following = scan.office(position), scan.office(position + 1)
    alone = office is not None and office.last == position + 1
    return scan.key(position) in NAMES_TOO and (alone or following is not None)


def is_unknown(scan: Scan, position: int) -> bool:
    """Whether the lexicon does not know the word here."""
    best = scan.reading(position)
    return best is not None and not best.known


def comes_or_goes(scan: Scan, position: int) -> bool:
    """«غمبري العائد من بورما»، «المبعوث السويدي القادم من كابول»: a participle of journeys, and whence or where to."""
    following = scan.word(position + 1)
    if scan.key(position) not in _TRAVELLING or following is None or following.reading is None:
        return False
    return following.reading.pos == "prep" or any(one.endswith("_prep") for one in following.reading.proclitics)

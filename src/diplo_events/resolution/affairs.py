"""What a document is about, by the words of its sentences: dealings between states and war, home affairs, or sport."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from diplo_events.document import ASIDE
from diplo_events.orthography import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.document import Reading, Sentence

#: Lemmas of dealings between states, of their quarrels and of war.
_FOREIGN: Final = frozenset(
    "علاقة خارجية خارجي سفير سفارة قنصلية قنصل دبلوماسي ديبلوماسي دبلوماسية محادثة محادثات مفاوضة مفاوضات مباحثة "
    "مباحثات مشاورة مشاورات تفاوض اتفاق اتفاقية معاهدة ميثاق دولي إقليمي ثنائي أممي قمة تعاون تحالف حلف حليف شراكة "
    "نظير عقوبة حظر حصار مقاطعة عدوان اعتداء سلام سيادة تدخل حدود جوار شقيق وساطة وسيط مبادرة تضامن احتلال استيطان "
    "مستوطنة لاجئ نازح مهاجر هجرة إغاثة مساعدة مبعوث موفد أجنبي أزمة نزاع صراع توتر تطبيع "
    "حرب معركة قتال هدنة قصف غارة ضربة صاروخ نووي سلاح عسكري جيش ميليشيا ميليشيات متمرد انقلابي مقاومة جبهة جهادي "
    "إرهاب إرهابي شرعية هجوم تفجير".split()
)
#: Lemmas of what a state's own people live by: elections and courts, school and health, work and trade, feasts.
_HOME: Final = frozenset(
    "انتخاب ناخب حزب برلمان برلماني نيابي دستور مرشح شرطة شرطي توقيف مداهمة مشتبه متهم محكمة نيابة قضاء سجن سجين "
    "مدرسة جامعة جامعي طالب تلميذ معلم تعليم تعليمي مستشفى مريض مرض فيروس وباء لقاح طبيب دواء صحي علاج بلدية بلدي "
    "أمانة محافظ حاج حج معتمر عمرة مهرجان سياحة سياحي سائح فندق راتب أجر معاش بطالة توظيف وظيفة موظف ضريبة ضريبي رسوم "
    "تأشيرة إقامة مخالف مواطن مستهلك سهم بورصة تداول شركة ربح أرباح مبيعات مستثمر استثمار استثماري مصنع عميل مصرف "
    "ائتمان مصرفي عقار إسكان زراعة زراعي مزارع مياه كهرباء مرور مروري حريق طقس أمطار فيلم شاعر شعر فنان فني مسرح "
    "أغنية متحف تراث معرض إعلام إعلامي صحافي مسلسل عزاء زفاف حفل سلعة استجواب".split()
)
#: Lemmas of sport alone.
_SPORT: Final = frozenset(
    "مباراة كأس بطولة ملعب لاعب هداف تصفيات أولمبياد أولمبي مونديال كرة مدرب رياضة رياضي منتخب فيفا استاد ستاد "
    "نادي ناد دوري".split()
)
#: Parts of the world, alone or by two words, folded, that stand for the states of them.
_PARTS: Final = frozenset(map(fold, "أوروبا أوربا إفريقيا آسيا".split()))
_PAIRS: Final = frozenset(
    tuple(map(fold, pair.split()))
    for pair in (
        "الشرق الأوسط",
        "المجتمع الدولي",
        "دول الجوار",
        "الدول المجاورة",
        "الدول العربية",
        "الدول الغربية",
        "دول الخليج",
        "الدول الأوروبية",
        "دول المنطقة",
    )
)
#: Words one of which stands wherever a part of the world is named.
_NAMING: Final = tuple(_PARTS | {second for _, second in _PAIRS})
_SYNDROME: Final = "متلازمه"  # «متلازمة الشرق الأوسط التنفسية»
#: So many words of foreign affairs make a sentence one of them, whatever else it tells.
_SEVERAL: Final = 2
#: A text is of sport where its opening and this part of its sentences, or so many sentences whatever opens it, are.
_OPENED: Final = 0.35
_WHOLE: Final = 0.6
#: A text in which fewer sentences than this tell of other states, of war or of relations is of home affairs.
_FEW: Final = 0.25
#: So many times more sentences of home affairs than of foreign ones make a text one of home affairs.
_MORE: Final = 1.25
#: A text in which so many sentences, and so many times more than of foreign affairs, are of home affairs alone.
_MANY: Final = 0.35
_TIMES: Final = 2
#: A text in which so many sentences, and so many times more than of home affairs, are of foreign affairs and war.
_MOST: Final = 0.8
_OUTWEIGHING: Final = 3
_HALF: Final = 0.5
#: Sentences that open a text: the headline and the lead.
_OPENING: Final = 2
#: A team, or whoever has been elected.
_ELECTED: Final = "منتخب"
_BANKS: Final = frozenset({"نقد", "بنك"})
#: What greetings are sent by.
_CABLE: Final = frozenset({"برقية"})


@dataclass(frozen=True, slots=True)
class Affairs:
    """Which sentences of a document have words of foreign affairs, of home affairs, of sport, of cables."""

    foreign: frozenset[int] = frozenset()
    home: frozenset[int] = frozenset()
    sport: frozenset[int] = frozenset()
    cables: frozenset[int] = frozenset()
    dealings: frozenset[int] = frozenset()  # with several words of foreign affairs
    abroad: frozenset[int] = frozenset()  # that name a part of the world or states together
    length: int = 0  # sentences, page furniture and headlines of other articles aside

    @classmethod
    def of(cls, sentences: Sequence[Sentence]) -> Affairs:
        """Look the words of the sentences up, as they read best."""
        rows = {place: _lemmas(one) for place, one in enumerate(sentences) if one.zone not in ASIDE}
        fields = (_FOREIGN, _HOME, _SPORT, _CABLE)
        foreign, home, sport, cables = (frozenset(place for place in rows if rows[place] & words) for words in fields)
        dealings = frozenset(place for place in foreign if len(rows[place] & _FOREIGN) >= _SEVERAL)
        abroad = frozenset(place for place in rows if _names_part(sentences[place]))
        return cls(foreign, home, sport, cables, dealings, abroad, len(rows))

    @property
    def of_sport(self) -> bool:
        """Whether the document reports sport: «رئيس الاتحاد: جاهزون للبطولة»."""
        opened = any(place < _OPENING for place in self.sport)
        return self.length > 1 and self._share(self.sport) >= (_OPENED if opened else _WHOLE)

    @property
    def of_home(self) -> bool:
        """Whether much more of the document is of home affairs than of foreign ones, or hardly any of it of foreign."""
        return self._share(self.foreign) < max(_FEW, self._share(self.home) / _MORE)

    @property
    def of_home_alone(self) -> bool:
        """Whether the document is of home affairs through and through, whatever states it names."""
        return self._share(self.home) >= max(_MANY, _TIMES * self._share(self.foreign))

    @property
    def of_foreign(self) -> bool:
        """Whether half of the document and more is of war or of dealings between states, and much less of home."""
        return self._share(self.foreign) >= max(_HALF, self._share(self.home) * _MORE)

    @property
    def of_foreign_rather(self) -> bool:
        """Whether more of the document is of foreign affairs than of home affairs."""
        return len(self.foreign) > len(self.home)

    @property
    def of_foreign_alone(self) -> bool:
        """Whether the document is of war or of dealings between states through and through, whomever it names."""
        return self._share(self.foreign) >= max(_MOST, _OUTWEIGHING * self._share(self.home))

    def _share(self, places: frozenset[int]) -> float:
        return len(places) / max(1, self.length)


NO_AFFAIRS: Final = Affairs()


def _names_part(sentence: Sentence) -> bool:
    keys = [token.key for token in sentence.tokens]
    line = " ".join(keys)
    if not any(word in line for word in _NAMING):  # as in nearly all sentences
        return False
    if any(key in _PARTS or key[1:] in _PARTS for key in keys):
        return True
    pairs = zip(("", *keys), pairwise(keys), strict=False)
    return any((one.removeprefix("و"), other) in _PAIRS and before != _SYNDROME for before, (one, other) in pairs)


def _lemmas(sentence: Sentence) -> set[str]:
    readings = [token.readings[0] for token in sentence.tokens if token.readings]
    lemmas = {one.lemma for one in readings}
    if lemmas.isdisjoint(_DOUBTFUL):
        return lemmas
    return {one.lemma for before, one in zip((None, *readings), readings, strict=False) if _counts(one, before)}


_LEAGUE: Final = "دوري"
_OF_STATES: Final = "دولي"
#: Lemmas that count by what stands around them alone.
_DOUBTFUL: Final = frozenset({_ELECTED, _LEAGUE, _OF_STATES})


def _counts(reading: Reading, before: Reading | None) -> bool:
    """«دوريات» are patrols, no league; «المجلس المنتخب» no team; «البنك الدولي» is a bank's name."""
    if reading.lemma == _ELECTED:
        behind = before is not None and before.pos in {"noun", "noun_prop"}
        return reading.pos == "noun" and reading.gen == "m" and reading.num == "s" and not behind
    if reading.lemma == _LEAGUE:
        return reading.pos == "noun" and reading.num == "s"
    return reading.lemma != _OF_STATES or before is None or before.lemma not in _BANKS

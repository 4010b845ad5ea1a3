"""«الوزير», «المسؤول الأممي», «وزير الخارجية»: a definite office is whoever was introduced in it, if only one was."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, Mention, MentionKind, Zone
from diplo_events.orthography import fold
from diplo_events.resolution.references.attendants import attends
from diplo_events.resolution.references.offices import ANYBODY
from diplo_events.resolution.references.spoken import speak_for_one
from diplo_events.values import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from diplo_events.resolution.references.offices import Offices
    from diplo_events.resolution.references.page import Page

__all__ = ["Introduced"]

#: People of one office looked at, the newest; and sentences within which the newest of several is meant.
_REACH: Final = 6
_NEAR: Final = 3
_POSTS: Final = frozenset(map(fold, "منصب لمنصب بمنصب منصبي حقيبة حقيبتي مهام كرسي صفة بصفة".split()))
#: «الوزير»: it says no more than that somebody has such an office.
_MINISTER: Final = "minister"
#: «الوزير الضيف», «المسؤول الزائر»: not he who receives.
_GUESTS: Final = frozenset(map(fold, "الضيف الضيفة الزائر الزائرة".split()))
_RECEIVING: Final = frozenset("استقبل التقى استضاف".split())
#: «رئيس الجامعة» has the code of the word «رئيس» only, so it is no president.
_ANY_HEAD: Final = frozenset({"head_of_state", "leader"})
_MINISTERS: Final = {
    "ministry_of_foreign_affairs": "foreign_minister",
    "ministry_of_defence": "defence_minister",
    "ministry_of_interior": "interior_minister",
    "presidency": "head_of_state",
}
_PAST: Final = frozenset({"former", "late", "designate", "incoming"})

#: Heads of bodies, told by what they head.
_HEADS: Final = frozenset(map(fold, "رئيس رئيسة مدير مديرة أمين زعيم زعيمة قائد".split()))
_ARTICLE: Final = "ال"
_TWO: Final = 2

_Key = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class _Holder:
    """Somebody in an office; ``key`` tells two apart."""

    key: _Key
    mention: Mention
    leading: bool  # no counterpart, not behind a preposition: whom the sentence is about
    attends: bool = False  # «حضر اللقاء فلان»: he was there too

    @property
    def is_counterpart(self) -> bool:
        return self.mention.reference == "counterpart"


class Introduced:
    """The holders of offices told so far, newest last; fed mention by mention."""

    def __init__(self, page: Page, offices: Offices) -> None:
        self._page = page
        self._offices = offices
        self._by_office: defaultdict[str, dict[_Key, _Holder]] = defaultdict(dict)

    def remember(self, mention: Mention) -> None:
        """Take in somebody whose office is known; whose actor is not known stands in the way of others."""
        if mention.kind not in PERSONS or not mention.position or mention.number != "s":
            return
        if mention.position in _ANY_HEAD and not mention.name and not self._offices.is_listed(mention):
            return
        leading = mention.reference != "counterpart" and not self._page.governed(mention)
        key = (mention.name, None) if mention.name else (mention.position, mention.actor)
        told = self._by_office[mention.position]
        told.pop(key, None)  # newest last
        told[key] = _Holder(key, mention, leading, mention.position not in ANYBODY and attends(self._page, mention))

    def meant(self, mention: Mention) -> Mention | None:
        """Return the person that a definite office takes up, None where nobody or more than one fits."""
        found = _one(self._guests(mention, self._fitting(mention)), mention)
        return found if found is not None and found.actor else None

    def _guests(self, mention: Mention, fitting: Mapping[_Key, _Holder]) -> Mapping[_Key, _Holder]:
        """«وأكد الوزير الضيف»: of those who fit, the ones who are not told as receiving somebody."""
        after = self._page.after(mention)
        if after is None or after.key not in _GUESTS:
            return fitting
        guests = {key: holder for key, holder in fitting.items() if not self._receives(holder.mention)}
        return guests or fitting

    def _receives(self, mention: Mention) -> bool:
        near = self._page.before(mention), self._page.after(mention)
        return any(one is not None and one.reading is not None and one.reading.lemma in _RECEIVING for one in near)

    def surnamed(self, mention: Mention) -> Mention | None:
        """«رئيس الوزراء العراقي محمد شياع السوداني ... رئيس الوزراء السوداني»: a surname that is a nationality too."""
        if mention.kind is not MentionKind.POSITION or mention.reference is not None or mention.actor is None:
            return None
        last = fold(mention.text).rpartition(" ")[2]
        told = (holder.mention for holder in self._by_office.get(mention.position or "", {}).values())
        return next((one for one in told if _ends_in(one, last) and one.actor not in {None, mention.actor}), None)

    def only(self, mention: Mention) -> Mention | None:
        """Return the one person of the whole document that a headline's office can mean."""
        fitting = self._fitting(mention).values()
        below = [holder for holder in fitting if self._page.zone(holder.mention) is not Zone.HEADLINE]
        body = [holder.mention for holder in _principal(mention, below)]
        return body[0] if len(body) == 1 and body[0].actor else None

    def of_ministry(self, mention: Mention) -> str | None:
        """Return the state of «وزارة الخارجية» by the minister told before, if only one is, counterparts aside."""
        office = _MINISTERS.get(mention.position or "")
        if office is None or mention.kind is not MentionKind.ORGANISATION:
            return None
        told = {
            holder.mention.actor for holder in self._by_office.get(office, {}).values() if not holder.is_counterpart
        }
        return told.pop() if len(told) == 1 else None

    def _fitting(self, mention: Mention) -> Mapping[_Key, _Holder]:
        if mention.kind not in PERSONS or mention.name or mention.number != "s" or mention.modifiers & _PAST:
            return {}
        if mention.reference is not None or not self._offices.is_definite(mention) or self._is_mere_post(mention):
            return {}
        if mention.position in _ANY_HEAD and not self._offices.is_listed(mention):
            return {}
        fitting = [holder for holder in self._told(mention) if self._admits(holder.mention, mention)]
        return {holder.key: holder for holder in fitting}

    def _told(self, mention: Mention) -> Iterable[_Holder]:
        """The newest holders of the offices that the title can take up; of its own office, if there are any."""
        family = self._offices.family(mention)
        told = any(
            not self._is_heading(holder.mention) for holder in self._by_office.get(mention.position or "", {}).values()
        )
        own = told and (mention.actor is not None or mention.position in ANYBODY)
        open_ = mention.position == _MINISTER and self._offices.is_bare(mention)
        codes = sorted(family) if open_ or not own else [mention.position or ""]
        if not own and mention.position in ANYBODY:
            codes += sorted(code for code in self._by_office if self._offices.is_unlisted(code) and code not in family)
        if mention.actor is None and (body := _body_headed(mention)) is not None:
            codes += sorted(code for code in self._by_office if code not in codes and self._heads(code, body))
        for code in codes:
            yield from list(self._by_office.get(code, {}).values())[-_REACH:]

    def _heads(self, code: str, body: tuple[str, str]) -> bool:
        """«رئيس مجلس الأمة الكويتي ... رئيس المجلس»: some holder of the office was told as heading such a body."""
        return any(_heads_body(holder.mention, body) for holder in self._by_office[code].values())

    def _is_heading(self, holder: Mention) -> bool:
        """«مسؤول أمريكي يزور بيروت»: whom a headline leaves unnamed the body may name."""
        return holder.name is None and self._page.zone(holder) is Zone.HEADLINE

    def _admits(self, holder: Mention, mention: Mention) -> bool:
        if mention.actor is not None and mention.actor != holder.actor:
            return False
        if mention.country and holder.country and mention.country != holder.country:
            return False  # «المبعوث الأممي إلى مالي»، «المبعوث الأممي لليمن»
        if (mention.gender == "f") is not (holder.gender == "f") or not speak_for_one(mention, holder):
            return False
        if bool(holder.modifiers & _PAST) is not bool(mention.modifiers & _PAST):
            return False
        if (body := _body_headed(mention)) is not None and mention.position != holder.position:
            return _heads_body(holder, body) and self._apart(holder, mention)
        ruled, rules = self._offices.rules(mention), self._offices.rules(holder)
        return (ruled == rules or None in {ruled, rules}) and self._apart(holder, mention)

    def _is_mere_post(self, mention: Mention) -> bool:
        """«شغل منصب وزير المالية»: the office itself, nobody in it."""
        before = self._page.before(mention)
        return before is not None and before.key in _POSTS

    def _apart(self, holder: Mention, mention: Mention) -> bool:
        """In one clause two offices are two people: «التقى الوزير التركي الوزير»; behind «إن» they may be one."""
        if holder.sentence != mention.sentence:
            return True
        return any(
            token.reading is not None and token.reading.pos in {"verb", "conj_sub", "verb_pseudo", "pron_rel"}
            for token in self._page.between(holder, mention)
        )


def _one(fitting: Mapping[_Key, _Holder], mention: Mention) -> Mention | None:
    """The only one in the document, or the only one, or the leading one, of the nearest sentence that tells of any."""
    if len(fitting) < 2:
        return next((holder.mention for holder in fitting.values()), None)
    fitting = {holder.key: holder for holder in _principal(mention, list(fitting.values()))}
    if len(fitting) == 1:
        return next(holder.mention for holder in fitting.values())
    nearest = max(holder.mention.sentence for holder in fitting.values())
    if mention.sentence - nearest > _NEAR:
        return None
    near = [holder for holder in fitting.values() if holder.mention.sentence == nearest]
    leading = [holder for holder in near if holder.leading]
    for group in (near, leading):
        if len(group) == 1:
            return group[0].mention
    return None


def _principal(mention: Mention, holders: list[_Holder]) -> list[_Holder]:
    """Return those told by name and for their own sake, if there are any.

    «الوزير الألماني» is the minister introduced by name, not the unnamed one of trade who came with him; but «المسؤول»
    may be one who wants no name.
    """
    chief = [one for one in holders if not one.attends]
    leading = {one.mention.sentence for one in chief if one.leading}
    # «أجرى الوزير الكيني محادثات مع نظيره الغاني كوفي مينساه. والتقى الوزير»
    named = [one for one in chief if one.mention.name and not (one.is_counterpart and one.mention.sentence in leading)]
    return (mention.position not in ANYBODY and named) or chief or holders


def _body_headed(mention: Mention) -> tuple[str, str] | None:
    """«رئيس المجلس»، «رئيسة الحزب»: the head and the body, folded, the article left out; None for other titles."""
    words = fold(mention.title or "").split()
    heads = len(words) == _TWO and words[0] in _HEADS and words[1].startswith(_ARTICLE)
    return (words[0], words[1].removeprefix(_ARTICLE)) if heads else None


def _heads_body(mention: Mention, body: tuple[str, str]) -> bool:
    words = fold(mention.title or "").split()
    return len(words) > _TWO and (words[0], words[1].removeprefix(_ARTICLE)) == body


def taken_up(mention: Mention, person: Mention) -> Mention:
    """Return a definite office with name, office and actor of the person it takes up; the title stays as written."""
    return replace(
        mention,
        name=person.name,
        position=person.position,
        actor=mention.actor or person.actor,
        person_id=person.person_id,
        gender=mention.gender if mention.gender != "na" else person.gender,
        reference="definite",
    )


def _ends_in(person: Mention, word: str) -> bool:
    names = fold(person.name or "").split()
    return len(names) > 1 and names[-1] == word

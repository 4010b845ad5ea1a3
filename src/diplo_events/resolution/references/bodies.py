"""«الوزارة», «الحركة», «الصندوق», «المملكة»: a body named before, by the word it is called by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from diplo_events.document import PERSONS, MentionKind
from diplo_events.mentions.vocabulary import SITTING
from diplo_events.orthography import fold, without_article
from diplo_events.resolution.references.page import first_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from diplo_events.document import Mention
    from diplo_events.gazetteer import Gazetteer
    from diplo_events.resolution.references.page import Page

__all__ = ["REALMS", "Bodies", "agencies", "callings", "noun_of"]

_MINISTRY: Final = fold("وزارة")
#: Words a body is taken up by, alone or in a title: «الصندوق», «المتحدث باسم الحركة»; the first of them are kinds of
#: bodies that have names of their own, the others institutions that every state has.
_KINDS: Final = frozenset(
    fold(word)
    for word in (
        "منظمة هيئة وكالة مجلس أمانة لجنة صندوق رابطة جمعية تحالف اتحاد جامعة مفوضية محكمة بنك مركز برنامج "
        "حركة جماعة تنظيم جبهة ميليشيا حزب تيار ائتلاف كتلة"
    ).split()
)
#: Of these, what many a body has: «المجلس» of a movement is not every council.
_MANY_HAVE: Final = frozenset(map(fold, "هيئة مجلس أمانة لجنة مركز جامعة محكمة بنك".split()))
_GENERIC: Final = _KINDS | frozenset(
    fold(word)
    for word in ("وزارة حكومة رئاسة سفارة قنصلية بعثة وفد برلمان جيش إدارة سلطة نظام معارضة مملكة سلطنة").split()
)
REALMS: Final = frozenset({fold("مملكة"), fold("سلطنة")})
#: Codes of which a state has one institution, whatever it is called.
_ONE_A_STATE: Final = frozenset({"cabinet", "head_of_government_office", "presidency", "royal_court"})
#: What «المجلس» is until the text tells.
_ANY_BODY: Final = "organisation_body"
_WORLDLY: Final = frozenset(map(fold, "الدولية الأممية العالمية الإقليمية".split()))
_DELEGATION: Final = "delegation"
#: Who tells of a mission without naming it: «السفير الفرنسي ... وأكدت السفارة».
_MISSIONS: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset({fold(noun)})
    for code, noun in (("ambassador", "سفارة"), ("charge_daffaires", "سفارة"), ("consul", "قنصلية"))
}
#: Who speaks for a ministry.
_SPEAKING: Final = frozenset({"spokesperson", "official_source", "official"})
_LONGEST: Final = 6
#: Sentences within which the newest of several is meant.
_NEAR: Final = 2


@dataclass(slots=True)
class _Told:
    actor: str
    sentence: int
    actors: set[str] = field(default_factory=set)
    outright: bool = False  # by the word itself, not only by another name of the same body
    position: str | None = None  # of an institution that every state has


def callings(gazetteer: Gazetteer) -> Mapping[str, frozenset[str]]:
    """Return, for each actor, the words it can be taken up by: those its names begin with.

    «حماس» is listed as «حركة حماس» too, so «الحركة» can mean it.  Of kingdoms only the Arab ones are «المملكة» without
    having been told so.
    """
    table: dict[str, frozenset[str]] = {}
    for body in gazetteer.organisations.values():
        table[body.code] = _beginnings((body.name, *body.variants)) & _KINDS
    for country in gazetteer.countries.values():
        table[country.code] = _beginnings((country.official,)) & REALMS if country.is_arab else frozenset()
    return table


def agencies(gazetteer: Gazetteer) -> Mapping[str, frozenset[str]]:
    """Return, for each actor, the words that its parts are called by: «الائتلاف» of an opposition."""
    table: dict[str, frozenset[str]] = {}
    for body in gazetteer.organisations.values():
        if body.acts_as_parent and body.parent:
            told = table.get(body.parent, frozenset())
            table[body.parent] = told | (_beginnings((body.name, *body.variants)) & _KINDS - _MANY_HAVE)
    return table


def _beginnings(names: Iterable[str]) -> frozenset[str]:
    return frozenset(first_word(name) for name in names if " " in name) & _GENERIC


def noun_of(mention: Mention) -> str:
    """Return the word a body is called by; of «للمملكة» the mention shows «لمملكة», and «وفدا» is «وفد».

    >>> from diplo_events.document import Mention, MentionKind
    >>> texts = "الحركة", "لمملكة", "وفدا من الحركة"
    >>> [noun_of(Mention(MentionKind.ORGANISATION, 0, 1, text, 0, 0, 1)) for text in texts]
    ['حركه', 'مملكه', 'وفد']
    """
    word = first_word(mention.text)
    return next((form for form in (word, word.removeprefix("ل"), word.removesuffix("ا")) if form in _GENERIC), word)


class Bodies:
    """The bodies told so far, by the words that can take them up; fed mention by mention."""

    def __init__(self, page: Page, table: Mapping[str, frozenset[str]], agencies: Mapping[str, frozenset[str]]) -> None:
        """``table`` holds each actor's words, see :func:`callings`, ``agencies`` those of its parts."""
        self._page = page
        self._agencies = agencies
        self._callings = table
        self._told: dict[str, _Told] = {}

    def remember(self, mention: Mention) -> None:
        """Take in a mention of a body or a state whose actor is known, or of who heads a mission."""
        if mention.actor is None or mention.reference == "adjective":
            return
        for word in self._words(mention):
            told = self._told.setdefault(word, _Told(mention.actor, mention.sentence))
            if mention.sentence != told.sentence:  # «رحبت الوزارة الكينية ببيان الوزارة الصومالية»: she is the first
                told.actor, told.sentence, told.position = mention.actor, mention.sentence, None
            told.actors.add(mention.actor)
            told.outright |= word == noun_of(mention) or mention.kind in PERSONS
            told.position = mention.position if mention.position in SITTING else told.position

    def _words(self, mention: Mention) -> frozenset[str]:
        position = mention.position or ""
        if mention.kind in PERSONS:
            return _MISSIONS.get(position, frozenset()) | self._led(mention)
        words = self._callings.get(mention.actor or "", frozenset()) | {noun_of(mention), *_openings(mention.text)}
        if position.startswith("ministry_of"):
            words |= {_MINISTRY}
        return words | {position} if _is_one(position) else words

    def _led(self, mention: Mention) -> frozenset[str]:
        """«المدير العام للوكالة الدولية»، «رئيس الائتلاف السوري»: the body that a title names, by its own word.

        «مصدر مسؤول في وزارة الخارجية المالية», «المتحدث باسم وزارة الدفاع الكينية»: so with the ministry he speaks for.
        """
        title = fold(mention.title or "").split()[1:]
        actor = mention.actor or ""
        kinds = self._callings.get(actor, frozenset()) & _KINDS | self._agencies.get(actor, frozenset())
        spoken_for = mention.position in _SPEAKING and any(word.endswith(_MINISTRY) for word in title)
        return kinds & frozenset(map(_plain_noun, title)) | ({_MINISTRY} if spoken_for else frozenset())

    def meant(self, mention: Mention) -> str | None:
        """Return the actor of the body that a definite noun, or the noun in a title, takes up."""
        if self._page.goes_on(mention):
            return None
        if mention.kind is MentionKind.ORGANISATION and (
            found := next(filter(None, (self._one(word, mention) for word in _called(mention))), None)
        ):
            return found
        led = fold(mention.text).rpartition(" ")[2].startswith("لل")  # «الأمانة العامة للمجلس»
        if mention.kind is MentionKind.ORGANISATION and mention.position != _DELEGATION and not led:
            return None
        _, *rest = _without_world(fold(mention.title or mention.text).split()) or [""]
        noun = _definite_noun(rest[-1]) if rest else ""
        return self._one(noun if noun in _GENERIC else _ministry_of(rest), mention)

    def only(self, mention: Mention) -> str | None:
        """Return the only body that the document tells by the word that opens a headline: «التحالف ينفي».

        «والد الرهينة يناشد التنظيم»: further on it may be anybody's object.
        """
        opens = mention.kind is MentionKind.ORGANISATION and mention.position != _DELEGATION and mention.first == 0
        words = _called(mention) if opens else ()
        told = (self._told.get(word) for word in words if word not in REALMS)
        found = next((one for one in told if one is not None), None)
        alone = found is not None and found.outright and len(found.actors) == 1
        return found.actor if found is not None and alone and not self._page.goes_on(mention) else None

    def institution(self, mention: Mention) -> str | None:
        """Return the code of the institution that a bare noun takes up: «المجلس» is the cabinet told before."""
        told = self._told.get(noun_of(mention)) if mention.position == _ANY_BODY else None
        return told.position if told is not None else None

    def _one(self, word: str | None, mention: Mention) -> str | None:
        """The only one told by this word, or the newest if it was told just now."""
        told = self._told.get(word or "")
        if told is None or (not told.outright and word in self._page.words):  # «مجلس المقاومة ... وقال المجلس»
            return None
        near = mention.sentence - told.sentence <= _NEAR
        return told.actor if len(told.actors) == 1 or (near and word not in REALMS) else None


def _openings(text: str) -> Iterator[str]:
    """«حزب العمال الأسترالي» is taken up as «حزب العمال» too."""
    words = [without_article(word) for word in fold(text).split()]
    return (" ".join(words[:last]) for last in range(2, min(len(words), _LONGEST) + 1))


def _called(mention: Mention) -> tuple[str, ...]:
    """The keys of a body told without its actor, the surest first; more words than one must be those told before."""
    words, position = _without_world(fold(mention.text).split()), mention.position or ""
    own = (position,) if _is_one(position) else ()
    return (" ".join(map(without_article, words)), *own) if len(words) > 1 else (*own, noun_of(mention))


def _ministry_of(words: list[str]) -> str:
    """«الناطق باسم وزارة الخارجية»، «الممثل الرسمي لوزارة الدفاع»: the body that a title ends with; "" for none."""
    *_, head, own = map(without_article, words) if len(words) > 1 else ("", "")
    return f"{_MINISTRY} {own}" if head.removeprefix("ل") == _MINISTRY else ""


def _without_world(words: list[str]) -> list[str]:
    """«الوكالة الدولية»، «مسؤولون في المنظمة الأممية» say no more than «الوكالة», «المنظمة»."""
    return words[:-1] if len(words) > 1 and words[-1] in _WORLDLY else words


def _is_one(position: str) -> bool:
    """Tell whether an institution's code is enough to know it again."""
    return position.startswith("ministry_of") or position in _ONE_A_STATE


def _plain_noun(word: str) -> str:
    """«للوكالة», «الوكالة», «وكالة»: the noun alone."""
    return _definite_noun(word) or word.removeprefix("ل")


def _definite_noun(word: str) -> str:
    """Return the noun of a word with its article, prepositions taken off: «للحركة», «بالوزارة»; "" for others."""
    for lead in ("لل", "بال", "ال"):
        if word.startswith(lead) and len(word) > len(lead) + 1:
            return without_article("ال" + word[len(lead) :])
    return ""

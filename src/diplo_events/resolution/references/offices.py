"""Which office words take up which offices: «الوزير» any minister, «المبعوث» a special representative too."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from diplo_events.orthography import fold, without_article
from diplo_events.resolution.references.page import first_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from diplo_events.document import Mention
    from diplo_events.gazetteer import Gazetteer, Position

__all__ = ["ANYBODY", "PRESIDENTS", "Offices"]

#: Offices that only ruling houses have.
_HEIRS: Final = frozenset({"crown_prince", "deputy_crown_prince", "deputy_monarch", "royal_adviser"})
#: Heads of state by the word the press has for them; a king is not taken up as «الرئيس», nor as «الأمير».
_RULERS: Final = {
    fold(word): rule
    for rule, words in {
        "president": "رئيس",
        "king": "ملك ملكة عاهل إمبراطور خادم",
        "emir": "أمير أميرة",
        "sultan": "سلطان",
        "pope": "بابا حبر",
    }.items()
    for word in words.split()
}
#: States that have other rulers than a president or a king; kings: those whose official name begins with «مملكة».
_RULED: Final = {
    **dict.fromkeys(("KWT", "QAT", "MCO", "LIE"), "emir"),
    **dict.fromkeys(("OMN", "BRN"), "sultan"),
    **dict.fromkeys(("JPN", "MYS"), "king"),
    "LUX": "duke",
    "VAT": "pope",
}
_CROWNED: Final = frozenset({"king", "emir", "sultan"})

PRESIDENTS: Final = frozenset(
    {
        "head_of_state",
        "head_of_organisation",
        "head_of_opposition_body",
        "head_of_region",
        "president_of_european_commission",
        "president_of_european_council",
        "president_of_european_parliament",
        "president_of_court",
    }
)
_ALSO: Final = {
    "سفير": frozenset({"permanent_representative"}),
    "مندوب": frozenset({"ambassador", "permanent_representative"}),
    "مبعوث": frozenset({"envoy", "special_representative", "mediator", "deputy_envoy"}),
    "موفد": frozenset({"envoy", "special_representative", "mediator"}),
    "ممثل": frozenset({"special_representative", "representative", "permanent_representative"}),
    "وسيط": frozenset({"mediator", "envoy", "special_representative"}),
    "متحدث": frozenset({"spokesperson", "military_spokesman"}),
    "ناطق": frozenset({"spokesperson", "military_spokesman"}),
    "زعيم": frozenset({"leader", "militant_leader", "party_leader", "opposition_leader", "supreme_leader"}),
}
#: «مدير الوكالة فلان» is her director-general.
_SHORTENED: Final = {"director": frozenset({"director_general"})}
#: «المصدر», «القيادي», «العضو» take up themselves only.
_THEMSELVES: Final = frozenset(map(fold, "مصدر قيادي عضو".split()))
#: Codes that say no more than «an official»; any office may stand behind them.
ANYBODY: Final = frozenset({"official", "diplomat", "leader", "official_source"})
#: Behind these a title has ended: «متحدث باسم الخارجية», «مسؤول في الرئاسة» are some official or other.
_LINKS: Final = frozenset(map(fold, "باسم في من لدى عن إلى على".split()))
_DEPUTIES: Final = frozenset(map(fold, "نائب مساعد معاون وكيل".split()))
#: Deputies whose office is not called after the one above it.
_BELOW: Final = {"head_of_state": "vice_president", "head_of_government": "deputy_prime_minister"}
#: The state whose head of government and speaker are «الرئيس» as well: «الرؤساء الثلاثة».
_OF_THREE_PRESIDENTS: Final = "LBN"
#: States governed by a chancellor, whose word means an adviser elsewhere.
_OF_CHANCELLORS: Final = frozenset({"DEU", "AUT"})
_CHANCELLOR: Final = "chancellor_or_adviser"
#: Those who often hold a ministry besides.
_WITH_PORTFOLIO: Final = frozenset({"deputy_prime_minister", "head_of_government", "vice_president"})
_PRESIDE: Final = frozenset({"head_of_government", "speaker"})
_HIGHEST_OFFICIAL: Final = 3  # presidents are not called «المسؤول»
_LOWEST: Final = 9
#: States that share a word which then names none; and the least letters of a word with a preposition written to it.
_MANY: Final = 3
_SHORTEST: Final = 4


class Offices:
    """The offices of the tables, asked for ranks and for families."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Arrange the wordings of offices by their head words."""
        wordings = [row for rows in gazetteer.positions.values() for row in rows if row.kind == "office"]
        self._ranks = {row.code: row.rank for row in wordings if row.rank is not None}
        self._families = _families(wordings)
        self._wordings = frozenset((row.code, *_plain_words(f"{row.head} {row.complement}")) for row in wordings)
        self._codes = _codes(self._wordings)
        self._names = _names(gazetteer)
        self._officials = frozenset(code for code, rank in self._ranks.items() if rank >= _HIGHEST_OFFICIAL)
        countries = gazetteer.countries.values()
        kingdoms = (row.code for row in countries if without_article(fold(row.official)).startswith("مملكه"))
        self._ruled = dict.fromkeys(kingdoms, "king") | _RULED
        self._nationalities = _adjectives(gazetteer)
        self._common = _shared(self._names[code] for code in gazetteer.countries)

    def rank(self, position: str | None) -> int:
        """Return the protocol rank of an office, 1 the highest; 9 for what has none."""
        return self._ranks.get(position or "", _LOWEST)

    def is_unlisted(self, position: str) -> bool:
        """«نائب مساعد وزير الخارجية»: an office put together from others, of no rank."""
        return position not in self._ranks

    def head(self, mention: Mention) -> str:
        """Return the head word of a title, folded, masculine, without article: «الوزيرة» gives «وزير»."""
        word = first_word(mention.title)
        forms = (word, word.removesuffix("ه"), word.removeprefix("ل"), word.removeprefix("ل").removesuffix("ه"))
        return next((form for form in forms if form in self._families), word)

    def has_article(self, mention: Mention) -> bool:
        """Tell whether a title's head has the article; of «للرئيس» the mention shows «لرئيس» only."""
        word = fold((mention.title or "").partition(" ")[0])
        return word.startswith("ال") or (word.startswith("ل") and word not in self._families)

    def is_nationality(self, word: str) -> bool:
        """Tell whether a word is a nationality, with or without article: «الروسية»."""
        return without_article(fold(word)) in self._nationalities

    def says_state(self, mention: Mention) -> bool:
        """Tell whether a title says whose the office is: «رئيس مصر»، «الرئيس التركي», but not «رئيس الجمهورية»."""
        names = self._names.get(mention.actor or "", frozenset()) - self._common
        written = set(_plain_words(mention.text))  # a title may be told in full by another mention of the same person
        words = [word for word in _plain_words(mention.title or "") if word in written]
        return any(word in self._nationalities or _without_li(word) in names for word in words)

    def is_definite(self, mention: Mention) -> bool:
        """Tell whether a title means one person: by an article on its first words, or by a state's or body's name.

        «الوزير», «وزير الخارجية», «وزير خارجية فرنسا» are; «وزير فرنسي», «مسؤول رفيع» are not.
        """
        if self.has_article(mention):
            return True
        rest = (mention.title or "").split()[1:]
        for word in rest:
            if word.startswith("ال"):
                return True
            if fold(word) in _LINKS or self.is_nationality(word) or word.startswith("لل"):
                return False
        return bool(rest) and mention.actor is not None

    def is_bare(self, mention: Mention) -> bool:
        """Tell whether a title is a head word alone, perhaps with a nationality: «الوزير», «المسؤول الأممي»."""
        return (mention.position, self.head(mention)) in self._wordings and self.has_article(mention)

    def is_listed(self, mention: Mention) -> bool:
        """Tell whether a title is one of the tables' wordings, nationality and state aside.

        «رئيس الجمهورية», «الرئيس الفرنسي» are; «رئيس الجامعة», of which only the head is listed, is not.  «المالية» is
        finance before it is a woman of Mali.
        """
        _, *rest = _plain_words(mention.title or "") or ("",)
        said = self._said(mention, rest)
        office = mention.position, self.head(mention)
        return (*office, *said[: self._stacked(said)]) in self._wordings or (*office, *rest) in self._wordings

    def _said(self, mention: Mention, words: Iterable[str]) -> list[str]:
        """The words of a title that are no state's name or adjective."""
        names = self._names.get(mention.actor or "", frozenset())
        return [word for word in words if word not in names and word not in self._nationalities]

    def _stacked(self, said: Sequence[str]) -> int:
        """Return where a second office begins: «نائب رئيس الوزراء وزير الخارجية»."""
        return next((place for place, word in enumerate(said) if place and self._is_head(word)), len(said))

    def _is_head(self, word: str) -> bool:
        """«وزير», and «ووزير» that a second office is joined with."""
        return word in self._families or word.removeprefix("و") in self._families

    def _second(self, mention: Mention) -> frozenset[str]:
        """Return what else somebody of the highest offices is: «نائب رئيس الوزراء وزير الخارجية» is a minister too."""
        if mention.position not in _WITH_PORTFOLIO:
            return frozenset()
        said = self._said(mention, _plain_words(mention.title or "")[1:])
        head, *rest = said[self._stacked(said) :] or ("",)
        return self._codes.get((head, *rest)) or self._codes.get((head.removeprefix("و"), *rest), frozenset())

    def family(self, mention: Mention) -> frozenset[str]:
        """Return the offices that a definite title can take up."""
        position = mention.position or ""
        head = self.head(mention)
        if not self.is_bare(mention) or head in _THEMSELVES:
            return frozenset({position}) | self._second(mention) | _SHORTENED.get(position, frozenset())
        if position == "head_of_state":
            return PRESIDENTS if _RULERS.get(head) == "president" else frozenset({position})
        if position in ANYBODY:
            return self._officials
        return self._families.get(head, frozenset()) | _ALSO.get(head, frozenset()) | {position}

    def admit(self, claims: frozenset[str], position: str, actor: str | None) -> bool:
        """Tell whether a title that can mean these offices can mean one: «الرئيس بري» presides over a parliament.

        «المستشارة ميركل» governs.
        """
        presides = actor == _OF_THREE_PRESIDENTS and position in _PRESIDE and "head_of_state" in claims
        governs = actor in _OF_CHANCELLORS and position == "head_of_government" and _CHANCELLOR in claims
        return presides or governs or position in claims

    def deputy(self, mention: Mention, owner: Mention) -> str | None:
        """Return the office of somebody's «نائب» or «مساعد», None for other offices and where none is listed."""
        if self.head(mention) not in _DEPUTIES:
            return None
        crowned = self.rules(owner) in _CROWNED
        code = "deputy_monarch" if crowned else _BELOW.get(owner.position or "", f"deputy_{owner.position}")
        return code if code in self._ranks else None

    def rules(self, mention: Mention) -> str | None:
        """Return how a head of state rules, as far as the title or the state tell: "president", "king", "emir" ..."""
        if mention.position != "head_of_state":
            return None
        said = _RULERS.get(self.head(mention))
        return said if said is not None or mention.actor is None else self._ruled.get(mention.actor, "president")

    def can_be_of(self, mention: Mention, state: str) -> bool:
        """Tell whether a state can have such a ruler: no republic has a king or his heir, no kingdom a president."""
        if mention.position in _HEIRS and self._ruled.get(state, "president") == "president":
            return False
        said = _RULERS.get(self.head(mention)) if mention.position == "head_of_state" else None
        return said is None or said == self._ruled.get(state, "president")


def _families(wordings: Iterable[Position]) -> dict[str, frozenset[str]]:
    table: defaultdict[str, set[str]] = defaultdict(set)
    for row in wordings:
        table[fold(row.head)].add(row.code)
    return {head: frozenset(codes) for head, codes in table.items()}


def _codes(wordings: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], frozenset[str]]:
    """The offices that the words of a title, head first, can mean."""
    table: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for code, *words in wordings:
        table[tuple(words)].add(code)
    return {words: frozenset(codes) for words, codes in table.items()}


def _plain_words(phrase: str) -> tuple[str, ...]:
    return tuple(without_article(word) for word in fold(phrase).split())


def _names(gazetteer: Gazetteer) -> dict[str, frozenset[str]]:
    """The words that the names of each state and body are made of."""
    names: dict[str, tuple[str, ...]] = {}
    for body in gazetteer.organisations.values():
        names[body.code] = (body.name, *body.variants)
    for country in gazetteer.countries.values():
        own = (country.name, country.official, country.capital)
        names[country.code] = (*own, *country.variants, *country.metonyms)
    return {code: frozenset(_plain_words(" ".join(of))) for code, of in names.items()}


def _shared(names: Iterable[frozenset[str]]) -> frozenset[str]:
    """The words that many states are called by: «جمهورية»، «مملكة»، «المتحدة»."""
    counted = Counter(word for of in names for word in of)
    return frozenset(word for word, times in counted.items() if times >= _MANY)


def _without_li(word: str) -> str:
    """«رئيسا لجيبوتي»، «بمصر»: the name without the preposition written to it."""
    return without_article(word.removeprefix("ل").removeprefix("ب")) if len(word) > _SHORTEST else word


def _adjectives(gazetteer: Gazetteer) -> frozenset[str]:
    forms: set[str] = set()
    for country in gazetteer.countries.values():
        forms |= {country.nisba, country.nisba_feminine, *country.nisba_variants}
        forms |= {*country.nisba_plural, *country.nisba_feminine_plural}
        forms |= {f"{form}ة" for form in country.nisba_variants}
    for body in gazetteer.organisations.values():
        forms |= {body.nisba, f"{body.nisba}ة"} if body.nisba else set()
    return frozenset(without_article(fold(word)) for form in forms for word in form.split())

"""Entries -> the index: every form of every name, packed in two tries.

What ends in the exact trie is a tuple of ``(kind, entries, role, definite, gender, number, confidence, hamza)``; the
last tells whether the listed name has a hamza inside.  In the coarse trie, whose pieces are skeletons, it is a tuple
of ``(kind, entry, role, gender, confidence, free sounds, name key)``, to be confirmed by comparing name keys.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from diplo_events.gazetteer.forms import (
    first_unit,
    full_name_forms,
    honorific_form,
    listed_accusative,
    listed_forms,
    nisba_forms,
    rank_forms,
    short_forms,
    spelled_shorts,
    spellings,
    with_article_toggled,
)
from diplo_events.gazetteer.keys import has_inner_hamza, latin_words, name_key, name_pieces, skeleton, sounds
from diplo_events.gazetteer.likeness import likeness
from diplo_events.gazetteer.trie import Pieces, pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from diplo_events.gazetteer.entries import Country, Organisation, Outlet, Person, Place, Position
    from diplo_events.gazetteer.forms import Form
    from diplo_events.gazetteer.reading import Tables

__all__ = ["build_tries"]

LISTED: Final = 1.0
DERIVED: Final = 0.9
COARSE: Final = 0.8  # times the confidence of the name it stands for
COARSE_WORD: Final = 0.6  # the same for names of one word

#: A short name that is just as well a title, an adjective or a given name.
DOUBTFUL: Final = 0.5
#: So many letters, and so like the listed spelling, a surname must be that only a variant of a whole name has.
_SPELLED: Final = 5
_ALIKE: Final = 0.7
_COMMON: Final = 3  # bearers that make a given name

#: States whose long names are not to be guessed, and what states with a crown, or emirates, call themselves.
_TWO_CHINAS: Final = frozenset({"CHN", "TWN"})
_REALMS: Final = frozenset({"مملكة", "سلطنة", "إمارة", "دولة", "كومنولث", "دوقية"})
_REPUBLIC: Final = "جمهورية"

#: Coarse keys of shorter names are everyday words too: «غور» and «جور», «بان» and «فإن».
_SHORTEST_WORD: Final = 5
_SHORTEST_NAME: Final = 6


class Claim(NamedTuple):
    """One entry's right to one sequence of pieces."""

    pieces: Pieces
    kind: str
    entry: str
    role: str
    definite: bool = False
    gender: str = "na"
    number: str = "na"
    confidence: float = LISTED
    free: str | None = None  # sounds of free spelling; None: exact spelling only
    hamza: bool = True  # the listed name has a hamza inside, or it does not matter


def build_tries(tables: Tables) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return the exact and the coarse trie of all names in the tables, packed."""
    claims = list(_claims(tables))
    return pack(_exact_endings(claims)), pack(_coarse_endings(claims))


_SOUND: Final = ("ون", "ين")


def _claims(tables: Tables) -> Iterator[Claim]:
    arab = frozenset(country.code for country in tables.entries("countries") if country.is_arab)
    served = {tenure.person for tenure in tables.entries("tenures") if tenure.actor in arab}
    latin, doubtful = _capital_latin(tables), _doubtful(tables)
    for country in tables.entries("countries"):
        yield from _country(country)
        yield from _names(country.code, "capital", "capital", (country.capital,), _free(country, latin))
    for organisation in tables.entries("organisations"):
        yield from _organisation(organisation)
    for person in tables.entries("people"):
        yield from _person(person, "" if person.id in served else sounds(person.latin), doubtful)
    for place in tables.entries("places"):
        yield from _place(place, "" if place.country in arab else sounds(place.latin))
    for outlet in tables.entries("outlets"):
        yield from _outlet(outlet)
    for position in tables.entries("positions"):
        yield from _title(position)


def _capital_latin(tables: Tables) -> dict[str, str]:
    return {place.country: place.latin for place in tables.entries("places") if place.kind == "capital"}


def _free(country: Country, latin: dict[str, str]) -> str:
    return "" if country.is_arab else sounds(latin.get(country.code, ""))


def _names(entry: str, kind: str, role: str, names: Iterable[str], free: str | None = None) -> Iterator[Claim]:
    for name in names:
        hamza = has_inner_hamza(name)
        # an article marks an Arabic word, whose letters are not free: «الجليل» is no «القليل»
        sounds_free = None if free is not None and " " not in name and name.startswith("ال") else free
        for pieces in spellings(name):
            yield Claim(pieces, kind, entry, role, free=sounds_free, hamza=hamza)


def _country(country: Country) -> Iterator[Claim]:
    code = country.code
    yield from _names(code, "country", "name", (country.name,))
    yield from _names(code, "country", "official", filter(None, (country.official,)))
    yield from _names(code, "country", "variant", country.variants)
    yield from _names(code, "country", "variant", _as_republic(country))
    yield from _names(code, "metonym", "metonym", country.metonyms)
    if not country.is_arab:
        yield from _toggled(code, "country", (country.name, *country.variants))
    own = {pieces for name in (country.name, *country.variants) for pieces in spellings(name)}
    for form in _country_nisbas(country):
        # «روسيا» (accusative of the adjective) is the country's own name: the name wins
        if form.number != "sd" or form.pieces not in own:
            yield _inflected(form, "nisba", code, "nisba")


def _as_republic(country: Country) -> Iterator[str]:
    """«جمهورية باكستان»: what the state is called is cut short, or spelled as a variant of its name is.

    Not «جمهورية الصين», which is Taiwan's own name.
    """
    kind = country.official.split(" ")[0]
    if country.code in _TWO_CHINAS or kind.removeprefix("ال") in _REALMS:
        return
    told = {country.official, *country.variants}
    for name in (country.name, *country.variants):
        if not name.removeprefix("ال").startswith(_REPUBLIC):
            spelled = country.official.replace(country.name, name)
            longer = {f"{_REPUBLIC} {name}", spelled if spelled.startswith(_REPUBLIC) else f"{_REPUBLIC} {name}"}
            yield from sorted(longer - told)


def _toggled(code: str, kind: str, names: Iterable[str]) -> Iterator[Claim]:
    for name in names:
        pieces = with_article_toggled(name)
        if pieces:
            yield Claim(pieces, kind, code, "derived", confidence=DERIVED)


def _country_nisbas(country: Country) -> Iterator[Form]:
    for nisba in filter(None, (country.nisba, *country.nisba_variants)):
        yield from nisba_forms(nisba)
    if country.nisba_feminine:
        yield from listed_forms(country.nisba_feminine, "f", "s")
    for gender, plurals in (("m", country.nisba_plural), ("f", country.nisba_feminine_plural)):
        for plural in plurals:
            yield from listed_forms(plural, gender, "p")
            if gender == "m" and not plural.endswith(_SOUND):  # «دبلوماسيين هنودا»
                yield listed_accusative(plural)


def _inflected(form: Form, kind: str, entry: str, role: str) -> Claim:
    return Claim(form.pieces, kind, entry, role, form.definite, form.gender, form.number)


def _organisation(body: Organisation) -> Iterator[Claim]:
    code = body.code
    yield from _names(code, "organisation", "name", (body.name,))
    yield from _names(code, "organisation", "variant", body.variants)
    yield from _names(code, "organisation", "abbreviation", body.abbreviations)
    yield from _names(code, "metonym", "metonym", body.metonyms)
    for form in nisba_forms(body.nisba) if body.nisba else ():
        yield _inflected(form, "organisation_nisba", code, "nisba")


def _doubtful(tables: Tables) -> frozenset[Pieces]:
    """Pieces that are as well something else as a short name.

    A title («الوزير»), an adjective («التركي»), a given name («خالد»), a state or its first word («مالي»، «كوريا»).
    """
    titles = {name_pieces(position.head) for position in tables.entries("positions") if not position.complement}
    heads = titles | {(f"ال{title[0]}", *title[1:]) for title in titles if title}
    nisbas = {form.pieces for country in tables.entries("countries") for form in _country_nisbas(country)}
    states = {
        name_pieces(name)[:1] for country in tables.entries("countries") for name in (country.name, *country.variants)
    }
    given = Counter(first_unit(person.name) for person in tables.entries("people"))
    return frozenset(heads | nisbas | states | {unit for unit, bearers in given.items() if bearers >= _COMMON})


def _person(person: Person, free: str, doubtful: frozenset[Pieces]) -> Iterator[Claim]:
    listed = [*_names(person.id, "person", "name", (person.name,), free)]
    listed += _names(person.id, "person", "variant", person.variants, free)
    for claim in listed:
        yield claim._replace(gender=person.gender, number="s")
    whole = latin_words(person.latin) > 2
    for name in (person.name, *person.variants):
        for pieces in full_name_forms(name, person.short, whole=whole):
            if all((piece,) in doubtful for piece in pieces):
                continue  # «علي محمد» is half a town, not only Ali Nasser Mohammed
            yield Claim(pieces, "person", person.id, "derived", False, person.gender, "s", DERIVED, free)  # noqa: FBT003
    for claim in _names(person.id, "short_name", "short", short_forms(person.short), free):
        weight = DOUBTFUL if claim.pieces in doubtful else LISTED
        yield claim._replace(gender=person.gender, number="s", confidence=weight)

    if free:
        yield from _spelled_otherwise(person, doubtful)


def _spelled_otherwise(person: Person, doubtful: frozenset[Pieces]) -> Iterator[Claim]:
    """«ميتشيل»: the surname of a foreigner as a variant of the whole name has it; Arabic surnames have one spelling."""
    last = person.name.rpartition(" ")[2]
    for word in sorted(spelled_shorts(person.short, person.name, person.variants)):
        pieces = name_pieces(word)
        like = len(word) >= _SPELLED and likeness(skeleton(last), skeleton(word)) >= _ALIKE
        if like and not word.startswith("ال") and pieces not in doubtful:
            yield Claim(pieces, "short_name", person.id, "derived", False, person.gender, "s", DERIVED)  # noqa: FBT003


def _place(place: Place, free: str) -> Iterator[Claim]:
    for role, names in (("name", (place.name,)), ("variant", place.variants)):
        yield from _names(place.key, "place", role, names, free)
        if place.kind == "capital":
            yield from _names(place.country, "capital", role, names, free)


def _outlet(outlet: Outlet) -> Iterator[Claim]:
    yield from _names(outlet.key, "outlet", "name", (outlet.name,))
    yield from _names(outlet.key, "outlet", "variant", outlet.variants)


def _title(position: Position) -> Iterator[Claim]:
    if position.kind == "honorific":
        yield _inflected(honorific_form(position.head, position.complement), "honorific", position.code, "name")
    if position.kind == "rank":
        for form in rank_forms(position.head, position.complement):
            yield _inflected(form, "rank", position.code, "name")


def _exact_endings(claims: Iterable[Claim]) -> dict[Pieces, tuple[Any, ...]]:
    ending: defaultdict[Pieces, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.pieces:
            ending[claim.pieces].append(claim)
    return {pieces: _payload(rivals) for pieces, rivals in ending.items()}


def _payload(rivals: list[Claim]) -> tuple[tuple[Any, ...], ...]:
    """Group what one sequence of pieces can mean; a listed name silences derived ones."""
    listed = [claim for claim in rivals if claim.role != "derived"]
    groups: dict[tuple[Any, ...], dict[str, Claim]] = {}
    for claim in listed or rivals:
        # namesakes of both genders are one hit; forms of an adjective are not
        gender = claim.gender if claim.role == "nisba" else ""
        groups.setdefault((claim.kind, claim.definite, claim.number, gender), {}).setdefault(claim.entry, claim)
    return tuple(_record(tuple(group.values())) for group in groups.values())


def _record(group: tuple[Claim, ...]) -> tuple[Any, ...]:
    genders = {claim.gender for claim in group}
    first = group[0]
    entries = tuple(claim.entry for claim in group)
    gender = first.gender if len(genders) == 1 else "na"
    hamza = any(claim.hamza for claim in group)
    return first.kind, entries, first.role, first.definite, gender, first.number, first.confidence, hamza


def _coarse_endings(claims: Iterable[Claim]) -> dict[Pieces, tuple[Any, ...]]:
    ending: defaultdict[Pieces, dict[tuple[Any, ...], None]] = defaultdict(dict)
    for claim in claims:
        pieces = tuple(map(skeleton, claim.pieces))
        if claim.free is not None and _long_enough(pieces):
            ending[pieces][_nomination(claim)] = None
    return {pieces: tuple(nominations) for pieces, nominations in ending.items()}


def _nomination(claim: Claim) -> tuple[Any, ...]:
    free = claim.free or ""
    key = " ".join(name_key(piece, free) for piece in claim.pieces)
    weight = COARSE_WORD if len(claim.pieces) == 1 else COARSE
    return claim.kind, claim.entry, claim.role, claim.gender, round(weight * claim.confidence, 2), free, key


def _long_enough(pieces: Pieces) -> bool:
    return sum(map(len, pieces)) >= (_SHORTEST_WORD if len(pieces) == 1 else _SHORTEST_NAME)

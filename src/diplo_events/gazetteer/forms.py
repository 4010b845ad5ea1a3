"""The shapes in which a listed name or adjective stands in a text, as pieces ready for the index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from diplo_events.gazetteer.keys import DASH, name_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "Form",
    "first_unit",
    "full_name_forms",
    "honorific_form",
    "listed_accusative",
    "listed_forms",
    "nisba_forms",
    "rank_forms",
    "short_forms",
    "spelled_shorts",
    "spellings",
    "with_article_toggled",
]

Pieces = tuple[str, ...]

_ARTICLE: Final = "ال"

#: Endings of an adjective in -ي: what replaces the final yeh, gender, number ("dp": dual or plural, "sd": accusative
#: singular or dual in the construct).
_ENDINGS: Final = (
    ("ي", "m", "s"),
    ("يه", "f", "s"),
    ("يا", "m", "sd"),
    ("يان", "m", "d"),
    ("يين", "m", "dp"),
    ("يي", "m", "dp"),
    ("يون", "m", "p"),
    ("يو", "m", "p"),
    ("يتان", "f", "d"),
    ("يتين", "f", "d"),
    ("يتا", "f", "d"),
    ("يتي", "f", "d"),
    ("يات", "f", "p"),
)
_CONSTRUCT: Final = frozenset({"يا", "يي", "يو", "يتا", "يتي"})  # these never carry the article

#: Words that belong to the following one: «عبد الله»، «دي ميستورا»، «آل ثاني» (fold makes آل «ال»).
_LEADING: Final = frozenset(
    {
        "عبد",
        "ابو",
        "ابا",
        "ابي",
        "ام",
        "ذو",
        "بن",
        "بنت",
        "ال",
        "دي",
        "دو",
        "دا",
        "دوس",
        "ديل",
        "دل",
        "فون",
        "فان",
        "دير",
    }
    | {"دن", "لو", "لا", "ماك", "سان", "تير"}
)
_PARTICLES: Final = frozenset({"دي", "دو", "دا", "دوس", "ديل", "دل", "فون", "فان", "دير", "لو", "لا", "ماك"})
_TRAILING: Final = frozenset({"الله", "الدين"})
_OWNERS: Final = frozenset({"صاحب", "صاحبة"})
_MASCULINE: Final = frozenset({"العلامة", "السادة", "الدكاترة", "الأساتذة"})  # -ة of intensity or of a plural
_CHAIN: Final = frozenset({"بن", "بنت"})
_FATHER: Final = ("ابو", "ابا", "ابي")


@dataclass(frozen=True, slots=True)
class Form:
    """One shape of an adjective or a title, and what the shape says."""

    pieces: Pieces
    definite: bool
    gender: str  # m, f
    number: str  # s, d, p; "dp", "sd" where the spelling leaves it open


def nisba_forms(nisba: str) -> Iterator[Form]:
    """Return every form of an adjective given in the masculine singular, with and without the article.

    Each word of a compound ending in -ي is inflected, and takes the article («الكورية الجنوبية»).

    >>> forms = {" ".join(form.pieces): form for form in nisba_forms("كوري جنوبي")}
    >>> forms["الكوريه الجنوبيه"].gender, forms["كوريين جنوبيين"].number
    ('f', 'dp')
    """
    for words in sorted({name_pieces(nisba), _as_orb(name_pieces(nisba))}):
        yield from _nisba_forms(words)


def _nisba_forms(words: Pieces) -> Iterator[Form]:
    endings = _ENDINGS if any(word.endswith("ي") for word in words) else _ENDINGS[:1]
    for ending, gender, number in endings:
        inflected = tuple(_inflect(word, ending) for word in words)
        yield Form(inflected, definite=False, gender=gender, number=number)
        if ending not in _CONSTRUCT:
            yield from (
                Form(shape, definite=True, gender=gender, number=number) for shape in _definite(inflected, words)
            )


def _inflect(word: str, ending: str) -> str:
    return word[:-1] + ending if word.endswith("ي") else word


def _definite(inflected: Pieces, words: Pieces) -> set[Pieces]:
    """With the article on every word, or, before a word that is no adjective, on the first: «الجنوب أفريقي»."""
    shapes = {_with_articles(inflected)}
    if not all(word.endswith("ي") for word in words):
        shapes.add((_ARTICLE + inflected[0], *inflected[1:]))
    return shapes


def listed_forms(adjective: str, gender: str, number: str) -> Iterator[Form]:
    """Return a form that the table spells out, without and with the article."""
    cut = name_pieces(adjective)
    yield Form(cut, definite=False, gender=gender, number=number)
    yield Form(_with_articles(cut), definite=True, gender=gender, number=number)


def listed_accusative(plural: str) -> Form:
    """Return the indefinite accusative of a broken plural: «هنودا» of «هنود»."""
    *words, last = name_pieces(plural)
    return Form((*words, last + "ا"), definite=False, gender="m", number="p")


def _with_articles(words: Pieces) -> Pieces:
    return tuple(_ARTICLE + word for word in words)


def rank_forms(head: str, complement: str) -> Iterator[Form]:
    """Return the forms of a military rank: «لواء ركن»، «اللواء ركن»، «اللواء الركن».

    Masculine only: the feminine of most is another word («العقيدة»).
    """
    bare = name_pieces(" ".join(word.removeprefix(_ARTICLE) for word in complement.split()))
    words = name_pieces(head)
    definite = (_ARTICLE + words[0], *words[1:])
    yield Form(words + bare, definite=False, gender="m", number="s")
    for rest in {bare, _with_articles(bare), name_pieces(complement)}:
        yield Form(definite + rest, definite=True, gender="m", number="s")


def honorific_form(head: str, complement: str) -> Form:
    """Return an honorific, which is a fixed phrase; its gender where the head shows one («صاحبة»، «الدكتورة»)."""
    words, rest = name_pieces(head), name_pieces(complement)
    shows = head.startswith(_ARTICLE) or head in _OWNERS
    gender = ("f" if words[-1].endswith("ه") and head not in _MASCULINE else "m") if shows else "na"
    return Form(words + rest, definite=head.startswith(_ARTICLE), gender=gender, number="na")


def spellings(name: str) -> set[Pieces]:
    """Return the pieces of a name in each spelling that means the same: «آل» or a dash dropped, «أبو» in every case."""
    cut = name_pieces(name)
    shapes = {cut} | {_replaced(cut, father) for father in _FATHER if "ابو" in cut}
    without = tuple(piece for piece in cut if piece not in {_ARTICLE, DASH})
    shapes |= {_as_orb(cut)}
    return shapes | ({without} if 1 < len(without) < len(cut) else set())


def _as_orb(cut: Pieces) -> Pieces:
    """«الاتحاد الأوروبي» is «الاتحاد الأوربي» too."""
    return tuple(piece.replace("اوروب", "اورب") for piece in cut)


def _replaced(cut: Pieces, father: str) -> Pieces:
    return tuple(father if piece == "ابو" else piece for piece in cut)


def full_name_forms(name: str, shorts: Iterable[str] = (), *, whole: bool = False) -> set[Pieces]:
    """Return shorter full names derived from a name: the first and each short name, particles written on.

    ``whole`` says that all words but the first and the last may be left out, which East Asian names do not allow.
    A chain of بن names whoever it names and is not shortened.

    >>> full_name_forms("حسين أمير عبد اللهيان", whole=True)
    {('حسين', 'عبد', 'اللهيان')}
    >>> full_name_forms("مولود جاويش أوغلو", ["أوغلو"])
    {('مولود', 'اوغلو')}
    """
    cut = name_pieces(name)
    parts = _units(cut)
    if any(part[0] in _CHAIN for part in parts):
        return set()
    lasts = {pieces for short in shorts if (pieces := name_pieces(short)) == cut[-len(pieces) :]}
    lasts |= {parts[-1]} if whole and len(parts) > 2 else set()
    sources = {cut} | {(*parts[0], *last) for last in lasts if len(last) + len(parts[0]) < len(cut)}
    return {shape for source in sources for shape in (source, _joined(source))} - {cut}


def first_unit(name: str) -> Pieces:
    """Return the given name: «عبد الله» of «عبد الله بن زايد»."""
    return _units(name_pieces(name))[0]


def _units(cut: Pieces) -> list[Pieces]:
    """Group the pieces of a name that are never parted: [محمد] [عبد العاطي]، [أورسولا] [فون دير لاين]."""
    parts: list[Pieces] = []
    for position, piece in enumerate(cut):
        leads = parts and parts[-1][-1] in _LEADING and (len(parts) > 1 or parts[-1][-1] not in _PARTICLES)
        if parts and (leads or (piece in _TRAILING and position)):
            parts[-1] = (*parts[-1], piece)
        else:
            parts.append((piece,))
    return parts


def _joined(cut: Pieces) -> Pieces:
    """Write particles together with the next word: «ديميستورا»."""
    written: list[str] = []
    held = ""
    for position, piece in enumerate(cut):
        if position and piece in _PARTICLES and position < len(cut) - 1:
            held += piece
        else:
            written.append(held + piece)
            held = ""
    return tuple(written)


def short_forms(shorts: Iterable[str]) -> set[str]:
    """Return the short names, particles also written on: «دي ميستورا»، «ديميستورا»."""
    words = {short: short.split() for short in shorts}
    return set(words) | {"".join(cut) for cut in words.values() if len(cut) == 2 and cut[0] in _PARTICLES}


def spelled_shorts(shorts: Iterable[str], name: str, variants: Iterable[str]) -> set[str]:
    """Return the last words of variants that differ from the name, in its last word, a short name, alone.

    >>> spelled_shorts(["ميتشل"], "جورج ميتشل", ["جورج ميتشيل", "جورج جون ميتشل"])
    {'ميتشيل'}
    """
    *given, last = name.split()
    if last not in shorts or not given:
        return set()
    cut = (variant.split() for variant in variants)
    return {words[-1] for words in cut if words[:-1] == given} - {last}


def with_article_toggled(name: str) -> Pieces | None:
    """Return a foreign one-word name with its article dropped, or with one added where none stands; None if unsafe.

    «(ال)سنغال»، «(ال)فيتنام»: both occur.  Short stems are other words without it («الهند»، «هند»), and a name in -ا or
    -ي would become an adjective with it («مالي»، «المالي»).
    """
    cut = name_pieces(name)
    if len(cut) != 1:
        return None
    word = cut[0]
    if name.startswith(_ARTICLE):  # not in the folded word: «ألمانيا» has no article
        return (word[2:],) if len(word) > 6 else None
    return (_ARTICLE + word,) if len(word) > 4 and word[-1] not in "اي" and word[0].isalpha() else None

"""What the layers below the rules see, as plain records for JSON: sentences, tokens, mentions, clauses.

Every record that quotes the document has ``start``, ``end`` and, but for sentences and clauses, ``text``; ``sentence``
counts the document's sentences from 0, and a function's ``mentions`` are positions in the document's ``mentions``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from diplo_events.document import Clause, Document, Function, Mention, Predicate, Sentence, TimeValue, Token


class SentenceRecord(TypedDict):
    """A sentence and the part of the page it stands in."""

    start: int
    end: int
    zone: str


class TokenRecord(TypedDict):
    """A token with the reading ranked best; words alone have one."""

    start: int
    end: int
    text: str
    form: str
    kind: str
    sentence: int
    lemma: str | None
    pos: str | None
    asp: str | None
    vox: str | None
    per: str | None
    gen: str | None
    num: str | None
    cas: str | None
    stt: str | None
    proclitics: list[str]
    enclitic: str | None
    known: bool | None
    readings: int


TimeRecord = TypedDict(
    "TimeRecord", {"from": "str | None", "to": "str | None", "precision": str, "calendar": str}
)  # «from» is a keyword


class MentionRecord(TypedDict):
    """A mention after reference resolution."""

    kind: str
    start: int
    end: int
    text: str
    sentence: int
    name: str | None
    title: str | None
    position: str | None
    actor: str | None
    person_id: str | None
    country: str | None
    gender: str
    number: str
    modifiers: list[str]
    reference: str | None
    group: int | None
    time: TimeRecord | None
    confidence: float


class PredicateRecord(TypedDict):
    """What heads a clause."""

    kind: str
    start: int
    end: int
    text: str
    lemma: str
    light: str | None
    voice: str
    aspect: str


class FunctionRecord(TypedDict):
    """A phrase of a clause and what it does there."""

    kind: str
    start: int
    end: int
    text: str
    preposition: str | None
    mentions: list[int]


class ClauseRecord(TypedDict):
    """A clause: its predicate and functions."""

    sentence: int
    start: int
    end: int
    predicate: PredicateRecord
    functions: list[FunctionRecord]


class AnalysisRecord(TypedDict):
    """One document as the rules see it."""

    id: str | None
    reference_date: str | None
    sentences: list[SentenceRecord]
    tokens: list[TokenRecord]
    clauses: list[ClauseRecord]
    mentions: list[MentionRecord]


def analysis_record(
    document: Document, mentions: Sequence[Sequence[Mention]], clauses: Sequence[Sequence[Clause]]
) -> AnalysisRecord:
    """Return the record of one analysed document; ``mentions`` and ``clauses`` come sentence by sentence."""
    flat = [mention for found in mentions for mention in found]
    places = {mention: place for place, mention in enumerate(flat)}
    day = document.reference_date
    return {
        "id": document.id,
        "reference_date": day.isoformat() if day else None,
        "sentences": [_sentence(sentence) for sentence in document.sentences],
        "tokens": list(_tokens(document)),
        "clauses": [_clause(clause, document, places) for found in clauses for clause in found],
        "mentions": [_mention(mention) for mention in flat],
    }


def _sentence(sentence: Sentence) -> SentenceRecord:
    return {"start": sentence.start, "end": sentence.end, "zone": sentence.zone.value}


def _tokens(document: Document) -> Iterator[TokenRecord]:
    for number, sentence in enumerate(document.sentences):
        yield from (_token(token, number) for token in sentence.tokens)


def _token(token: Token, sentence: int) -> TokenRecord:
    reading = token.reading
    return {
        "start": token.start,
        "end": token.end,
        "text": token.text,
        "form": token.form,
        "kind": token.kind.value,
        "sentence": sentence,
        "lemma": reading.lemma if reading else None,
        "pos": reading.pos if reading else None,
        "asp": reading.asp if reading else None,
        "vox": reading.vox if reading else None,
        "per": reading.per if reading else None,
        "gen": reading.gen if reading else None,
        "num": reading.num if reading else None,
        "cas": reading.cas if reading else None,
        "stt": reading.stt if reading else None,
        "proclitics": list(reading.proclitics) if reading else [],
        "enclitic": (reading.enclitic or None) if reading else None,
        "known": reading.known if reading else None,
        "readings": len(token.readings),
    }


def _mention(mention: Mention) -> MentionRecord:
    return {
        "kind": mention.kind.value,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "sentence": mention.sentence,
        "name": mention.name,
        "title": mention.title,
        "position": mention.position,
        "actor": mention.actor,
        "person_id": mention.person_id,
        "country": mention.country,
        "gender": mention.gender,
        "number": mention.number,
        "modifiers": sorted(mention.modifiers),
        "reference": mention.reference,
        "group": mention.group,
        "time": _time(mention.time) if mention.time else None,
        "confidence": mention.confidence,
    }


def _time(time: TimeValue) -> TimeRecord:
    return {
        "from": time.start.isoformat() if time.start else None,
        "to": time.end.isoformat() if time.end else None,
        "precision": time.precision,
        "calendar": time.calendar,
    }


def _clause(clause: Clause, document: Document, places: dict[Mention, int]) -> ClauseRecord:
    start, end = _span(document, clause.sentence, clause.first, clause.last)
    return {
        "sentence": clause.sentence,
        "start": start,
        "end": end,
        "predicate": _predicate(clause.predicate, document, clause.sentence),
        "functions": [_function(function, document, clause.sentence, places) for function in clause.functions],
    }


def _predicate(predicate: Predicate, document: Document, sentence: int) -> PredicateRecord:
    start, end = _span(document, sentence, predicate.first, predicate.last)
    return {
        "kind": predicate.kind.value,
        "start": start,
        "end": end,
        "text": document.text[start:end],
        "lemma": predicate.lemma,
        "light": predicate.light,
        "voice": predicate.voice,
        "aspect": predicate.aspect,
    }


def _function(function: Function, document: Document, sentence: int, places: dict[Mention, int]) -> FunctionRecord:
    start, end = _span(document, sentence, function.first, function.last)
    return {
        "kind": function.kind.value,
        "start": start,
        "end": end,
        "text": document.text[start:end],
        "preposition": function.preposition,
        "mentions": [places[mention] for mention in function.mentions if mention in places],
    }


def _span(document: Document, sentence: int, first: int, last: int) -> tuple[int, int]:
    """Return the offsets of a run of tokens; an empty one stands where its first token would."""
    tokens = document.sentences[sentence].tokens
    if first >= last:
        start = tokens[first].start if first < len(tokens) else document.sentences[sentence].end
        return start, start
    return tokens[first].start, tokens[last - 1].end

"""An explanation as a plain record for JSON: the analysis, the rules that were tried, the events."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from diplo_events.export import analysis_record

if TYPE_CHECKING:
    from diplo_events.document import Token
    from diplo_events.explain.values import Attempt, Explanation


def explanation_record(explanation: Explanation, *, rejected: bool = False) -> dict[str, Any]:
    """Return the record: what ``analyze`` gives, with ``attempts`` and ``events``.

    With ``rejected`` each token has the ``rejected`` readings too, likeliest first.
    """
    analysis = explanation.analysis
    record: dict[str, Any] = {**analysis_record(analysis.document, analysis.mentions, analysis.clauses)}
    for sentence, report in zip(record["sentences"], explanation.sentences, strict=True):
        sentence["dismissed"] = report.dismissed
    if rejected:
        tokens = (token for sentence in analysis.document.sentences for token in sentence.tokens)
        for entry, token in zip(record["tokens"], tokens, strict=True):
            entry["rejected"] = _rejected(token)
    record["attempts"] = [
        _attempt(attempt, report.number) for report in explanation.sentences for attempt in report.attempts
    ]
    record["events"] = [json.loads(event.model_dump_json(by_alias=True)) for event in explanation.events]
    return record


def _rejected(token: Token) -> list[dict[str, str]]:
    return [{"lemma": reading.lemma, "pos": reading.pos, "gloss": reading.gloss} for reading in token.readings[1:]]


def _attempt(attempt: Attempt, sentence: int) -> dict[str, Any]:
    return {
        "rule": attempt.rule,
        "sentence": sentence,
        "trigger": {"start": attempt.trigger.start, "end": attempt.trigger.end, "text": attempt.words},
        "outcome": attempt.outcome.value,
        "condition": attempt.condition,
        "reason": attempt.reason,
        "event": attempt.event,
        "slots": [
            {"role": slot.role, "asks": slot.asks, "found": list(slot.found), "note": slot.note}
            for slot in attempt.slots
        ],
    }

"""Events and analyses in the shapes and codes other tools read."""

from diplo_events.export.analysis import (
    AnalysisRecord,
    ClauseRecord,
    FunctionRecord,
    MentionRecord,
    PredicateRecord,
    SentenceRecord,
    TokenRecord,
    analysis_record,
)
from diplo_events.export.codes import coded

__all__ = [
    "AnalysisRecord",
    "ClauseRecord",
    "FunctionRecord",
    "MentionRecord",
    "PredicateRecord",
    "SentenceRecord",
    "TokenRecord",
    "analysis_record",
    "coded",
]

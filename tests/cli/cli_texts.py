"""Texts and helpers of the command line's tests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

MEETING = "التقى وزير الخارجية العماني بدر البوسعيدي في مسقط نظيره القطري محمد بن عبدالرحمن آل ثاني."
CALL = "تلقى وزير الخارجية القطري أمس اتصالا هاتفيا من نظيره العماني بدر البوسعيدي."
QUIET = "هطلت أمطار غزيرة على المدينة طوال النهار."


def write_lines(path: Path, records: list[Any]) -> Path:
    lines = (json.dumps(record, ensure_ascii=False) for record in records)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def read_lines(output: str) -> list[Any]:
    return [json.loads(line) for line in output.splitlines()]

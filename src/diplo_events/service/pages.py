"""The two pages: the playground, and a documentation that loads nothing from anywhere."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from starlette.responses import Response

from diplo_events.service.problems import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from diplo_events.service.limits import Limits

_POLICY: Final = (
    "default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1c1e21}"
    "table{border-collapse:collapse}td,th{border:1px solid #8c959f;padding:.2rem .6rem;text-align:start;"
    "vertical-align:top}pre{background:#f3f4f6;padding:.6rem;overflow:auto}"
)
_EXAMPLE: Final = """curl -s http://HOST/extract -H 'Content-Type: application/json' -d '
{
  "reference_date": "2023-03-14",
  "text": "التقى وزير الخارجية العماني أمس في مسقط نظيره القطري."
}'"""


def page_response(body: str, *, scripts: str = "'none'") -> Response:
    """Return a page that may load nothing, and run no script but those of the policy."""
    policy = f"{_POLICY}; script-src {scripts}"
    return Response(body, media_type="text/html", headers={"Content-Security-Policy": policy})


@cache
def playground() -> str:
    """Return the page where an article can be tried out."""
    return files("diplo_events.service").joinpath("playground.html").read_text(encoding="utf-8")


@cache
def playground_scripts() -> str:
    """Return the policy under which the playground's own script runs and no other."""
    script = playground().partition("<script>")[2].partition("</script>")[0]
    return f"'sha256-{b64encode(sha256(script.encode('utf-8')).digest()).decode('ascii')}'"


def documentation(openapi: dict[str, Any], limits: Limits) -> str:
    """Return the paths, limits and problems as a plain page."""
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>diplo-events: the service</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body><main>'
        f"<h1>diplo-events {escape(openapi['info']['version'])}</h1>"
        f'<p>{escape(openapi["info"]["description"])} For programs: <a href="/openapi.json">openapi.json</a>, '
        f'<a href="/schema">schema</a>. To try it out: <a href="/">playground</a>.</p>'
        f"<pre>{escape(_EXAMPLE)}</pre>"
        f"<h2>Paths</h2>{_paths(openapi)}<h2>Limits</h2>{_limits(limits)}<h2>Problems</h2>{_problems()}"
        "</main></body></html>\n"
    )


def _paths(openapi: dict[str, Any]) -> str:
    rows = [
        (f"{method.upper()} {path}", operation["description"], operation["responses"]["200"]["description"])
        for path, operations in openapi["paths"].items()
        for method, operation in operations.items()
    ]
    return _table(("path", "what it does", "what it gives"), rows)


def _limits(limits: Limits) -> str:
    rows = [
        ("bytes a request", f"{limits.max_bytes:,}"),
        ("documents a request", f"{limits.max_documents}"),
        ("seconds a document", f"{limits.time_limit:g}"),
        ("documents read at once", f"{limits.workers}"),
        ("requests that may wait", f"{limits.waiting}"),
    ]
    return _table(("limit", "here"), rows)


def _problems() -> str:
    rows = "".join(
        f'<tr id="{kind}"><td>{kind}</td><td>{status}</td><td>{escape(meaning)}</td></tr>'
        for kind, (status, meaning) in KINDS.items()
    )
    head = '<tr><th scope="col">problem</th><th scope="col">status</th><th scope="col">meaning</th></tr>'
    return f"<table>{head}{rows}</table>"


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    lines = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table><tr>{heads}</tr>{lines}</table>"

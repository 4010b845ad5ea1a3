"""What stands below a command's options: commands to copy."""

from typing import Final

_EXAMPLES: Final = {
    "extract": (
        "extract pages/ --reference-date 2023-03-14 --format table",
        "extract docs.jsonl.gz --workers 4 --output events.jsonl.gz --resume",
        "extract saved/ feed.xml crawl.warc.gz --format table",
        "extract page.txt --rules my_rules.toml --gazetteer people.csv",
    ),
    "analyze": ("analyze page.txt --format table",),
    "explain": ("explain page.txt --rejected", "explain page.txt --format html --output page.html"),
    "evaluate": (
        "evaluate gold.jsonl events.jsonl --errors 20",
        "evaluate gold.jsonl --run --json",
    ),
    "export": (
        "export events.jsonl --format sqlite --output events.db",
        "export events.jsonl.gz --per participant --output people.csv",
        "export events.jsonl --format dyads",
    ),
    "picture": (
        "picture network events.jsonl --output network.html",
        "picture network events.jsonl --by person --output people.png",
        "picture timeline events.jsonl --since 2023-01-01 --output timeline.svg",
    ),
    "serve": (
        "serve",
        "serve --host 0.0.0.0 --port 80 --workers 8 --waiting 64 --time-limit 5",
    ),
}


def examples(command: str) -> str:
    """Return the examples of a command, each a paragraph, as the help shows them."""
    return "\n\n".join(("Examples:", *(f"diplo-events {line}" for line in _EXAMPLES[command])))

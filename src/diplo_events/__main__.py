"""``python -m diplo_events``: the same as the ``diplo-events`` command."""

from diplo_events.cli import main

if __name__ == "__main__":
    main()

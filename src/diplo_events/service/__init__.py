"""The library behind HTTP: ``diplo-events serve``, or an ASGI application for a server of your own.

The core never imports this room.  It needs the extra ``service``.  Answers are the library's own models: what a client
gets from ``POST /extract`` is read with ``Result.model_validate_json``.
"""

from diplo_events.service.app import create_app
from diplo_events.service.limits import Limits

__all__ = ["Limits", "create_app"]

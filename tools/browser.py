"""A headless Chromium, driven over a pipe by its own protocol: no driver, no package, no port.

``Browser.find()`` tells where one is; ``CHROMIUM`` names another.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
from itertools import count
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-pipe"),
    "--disable-dev-shm-usage",
)


class Browser:
    """One page in a browser of its own; leave the ``with`` block to end it."""

    def __init__(self, path: str) -> None:
        self._home = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()

        def at_three_and_four() -> None:
            first, second = os.dup(theirs_in), os.dup(theirs_out)
            os.dup2(first, 3)
            os.dup2(second, 4)

        self._process = subprocess.Popen(
            [path, *FLAGS, f"--user-data-dir={self._home.name}", "about:blank"],
            preexec_fn=at_three_and_four,  # noqa: PLW1509  (no threads yet)
            close_fds=False,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._out, self._in = os.fdopen(ours_out, "wb"), os.fdopen(ours_in, "rb")
        self._numbers = count(1)
        self._left = b""
        self._session: str | None = None
        self.requests: list[str] = []  # addresses the page asked for
        self.complaints: list[str] = []  # errors of the page's scripts and console
        self._attach()

    @staticmethod
    def find() -> str | None:
        """Return the browser's path, None where there is none."""
        named = os.environ.get("CHROMIUM")
        return named or next(filter(None, map(shutil.which, NAMES)), None)

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._out.close()
        self._in.close()
        self._home.cleanup()

    def _attach(self) -> None:
        target = self.command("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.command("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Accessibility"):
            self.command(f"{domain}.enable")

    def command(self, method: str, **params: Any) -> Any:
        """Send a command of the DevTools protocol and return its result."""
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        self._out.flush()
        while (heard := self._hear()).get("id") != number:
            self._note(heard)
        if "error" in heard:
            raise RuntimeError(f"{method}: {heard['error']['message']}")
        return heard["result"]

    def _hear(self) -> Any:
        while b"\0" not in self._left:
            piece = os.read(self._in.fileno(), 1 << 16)
            if not piece:
                raise RuntimeError("the browser has ended")
            self._left += piece
        message, _, self._left = self._left.partition(b"\0")
        return json.loads(message)

    def _note(self, event: Any) -> None:
        params = event.get("params", {})
        match event.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(params["request"]["url"])
            case "Runtime.exceptionThrown":
                self.complaints.append(params["exceptionDetails"].get("exception", {}).get("description", "?"))
            case "Log.entryAdded" if params["entry"]["level"] == "error":
                self.complaints.append(params["entry"]["text"])

    def open(self, url: str, *, width: int = 1280, height: int = 900) -> None:
        """Go to a page, in a window of a size."""
        self.size(width, height)
        self.command("Page.navigate", url=url)
        self.wait("document.readyState === 'complete' && location.href !== 'about:blank'")

    def size(self, width: int, height: int) -> None:
        """Make the window so large."""
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )

    def run(self, script: str) -> Any:
        """Return the value of an expression of the page's language."""
        found = self.command("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in found:
            raise RuntimeError(found["exceptionDetails"].get("exception", {}).get("description", "?"))
        return found["result"].get("value")

    def wait(self, condition: str, seconds: float = 30) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + seconds
        while not self.run(condition):
            if time.monotonic() > end:
                raise TimeoutError(condition)
            time.sleep(0.05)

    def press(self, key: str, *, modifiers: int = 0) -> None:
        """Press one key: Tab, Enter, Space; ``modifiers`` is 2 for Ctrl and 8 for Shift."""
        codes = {"Tab": (9, ""), "Enter": (13, "\r"), "Space": (32, " ")}
        code, text = codes[key]
        given = {"key": " " if key == "Space" else key, "code": key, "windowsVirtualKeyCode": code}
        self.command("Input.dispatchKeyEvent", type="keyDown", text=text, modifiers=modifiers, **given)
        self.command("Input.dispatchKeyEvent", type="keyUp", modifiers=modifiers, **given)

    def write(self, text: str) -> None:
        """Put text in where the focus is."""
        self.command("Input.insertText", text=text)

    def picture(self, path: Path, *, whole: bool = False, quality: int | None = None) -> None:
        """Write what the window shows, or the whole page, as PNG, or as JPEG of a quality."""
        form: dict[str, Any] = {"format": "png"} if quality is None else {"format": "jpeg", "quality": quality}
        data = self.command("Page.captureScreenshot", captureBeyondViewport=whole, **form)["data"]
        path.write_bytes(base64.b64decode(data))

    def tree(self) -> list[dict[str, Any]]:
        """Return what a screen reader is told: role and name of each node that is not ignored."""
        nodes = self.command("Accessibility.getFullAXTree")["nodes"]
        return [
            {
                "role": node["role"]["value"],
                "name": node.get("name", {}).get("value", ""),
                **{each["name"]: each["value"].get("value") for each in node.get("properties", ())},
            }
            for node in nodes
            if not node.get("ignored")
        ]

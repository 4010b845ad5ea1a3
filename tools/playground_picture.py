"""Make docs/pictures/playground.jpg: the playground with its example, in headless Chromium.

python tools/playground_picture.py [FILE]
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from browser import Browser

PICTURE = Path(__file__).parents[1] / "docs" / "pictures" / "playground.jpg"


def main() -> None:
    path = Browser.find()
    if path is None:
        raise SystemExit("no Chromium found; the variable CHROMIUM names one")
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURE
    target.parent.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "diplo_events", "serve", "--port", "0", "--quiet"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        found = re.search(r"http://[^/]+/", server.stderr.readline())
        with Browser(path) as browser:
            browser.open(found[0], width=1100, height=1530)
            browser.run("document.getElementById('example').click(); document.getElementById('go').click()")
            browser.wait("!document.getElementById('found').hidden")
            browser.run("document.activeElement.blur()")
            browser.picture(target, quality=70)
        server.terminate()
    print(f"{target}: {target.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()

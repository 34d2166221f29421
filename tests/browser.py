"""A real browser on a served collection: Debian's Chromium, headless, driven by Selenium, with a profile of its own that is thrown away.

Whatever it asks for is written down (``requests``), so that a test can say that nothing left the machine.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-dev-shm-usage", "--force-color-profile=srgb", "--hide-scrollbars", "--lang=vi",
)  # fmt: skip
PHONE, DESK = (390, 844), (1200, 900)
needs_browser = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="no chromium and chromium-driver (Debian packages) here")


@contextmanager
def serving(db: Path, *arguments: str) -> Iterator[str]:
    """``cchc serve`` in a process of its own; gives its address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "cchc", "serve", "--db", str(db), "--port", "0", *arguments], cwd=db.parent, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stderr is not None
        said = ""
        while "http://" not in said:
            said = process.stderr.readline()
            assert said or process.poll() is None, "the server ended"
        # What it says later is read away, lest it wait for a reader.
        import threading

        threading.Thread(target=process.stderr.read, daemon=True).start()
        address = said.split()[0].rstrip("/")
        urllib.request.urlopen(address + "/-/login", timeout=120).read()
        yield address
    finally:
        process.terminate()
        process.wait(20)


class Browser:
    """One window. ``requests``: every address that was asked for since the start, by whatever part of any page."""

    def __init__(self, driver: Any, address: str, downloads: Path) -> None:
        self.driver, self.address, self.downloads = driver, address, downloads
        self.requests: list[str] = []
        self.complaints: list[str] = []

    def open(self, where: str) -> None:
        self.driver.get(self.address + where)
        self.note()

    @property
    def where(self) -> str:
        """Path and query of the page."""
        parts = urlsplit(self.driver.current_url)
        return parts.path + (f"?{parts.query}" if parts.query else "")

    @property
    def text(self) -> str:
        return str(self.find("body").text)

    def find(self, selector: str) -> Any:
        return self.driver.find_element("css selector", selector)

    def all(self, selector: str) -> list[Any]:
        return list(self.driver.find_elements("css selector", selector))

    def click(self, words: str, within: str = "body", stays: bool = False) -> None:
        """Click the first visible link or button that has these words, in one of the elements ``within`` (selectors with commas); ``stays``: no page follows."""

        def found() -> Any:
            elements = [element for part in within.split(",") for element in self.all(f":is({part}) :is(a, button, input[type=submit])")]
            return next((element for element in elements if words in (element.text or element.get_attribute("value") or "") and element.is_displayed()), None)

        element = self.until(found, f"nothing to click that says {words!r} at {self.where}")
        self.press(element, stays)

    def press(self, element: Any, stays: bool = False) -> None:
        """Click, and wait for the page that follows unless the page ``stays``."""
        from selenium.common.exceptions import StaleElementReferenceException

        def gone() -> bool:
            try:
                page.is_enabled()
            except StaleElementReferenceException:
                return True
            return False

        page = self.find("html")
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()
        if not stays:
            self.until(gone, f"no page followed the click at {self.where}")
            self.until(lambda: self.driver.execute_script("return document.readyState") == "complete", "the page does not come")
        self.note()

    def until(self, holds: Callable[[], Any], otherwise: str) -> Any:
        """What ``holds`` gives, once it gives something; at most a minute."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            found = holds()
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError(f"{otherwise}:\n{self.text[:2000]}")

    def type(self, selector: str, text: str) -> None:
        element = self.find(selector)
        element.clear()
        element.send_keys(text)

    def downloaded(self, ending: str) -> Path:
        """The file that a click has brought, once it is whole."""

        def whole() -> Path | None:
            found = [path for path in self.downloads.iterdir() if path.name.endswith(ending)]
            return found[0] if found and not list(self.downloads.glob("*.crdownload")) else None

        path: Path = self.until(whole, "nothing was downloaded")
        return path

    def note(self) -> None:
        """Take down what was asked for, and what the browser complained about."""
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self.requests.append(message["params"]["request"]["url"])
        self.complaints += [
            entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE" or "Content Security Policy" in entry["message"]
        ]

    def left_the_machine(self) -> list[str]:
        """Requests to anything but the server."""
        host = urlsplit(self.address).netloc
        return [url for url in self.requests if urlsplit(url).scheme in ("http", "https", "ws", "wss") and urlsplit(url).netloc != host]

    def picture(self, name: str, height: int = 900) -> None:
        """A screenshot of the uppermost ``height`` pixels into docs/screenshots, where CCHC_SCREENSHOTS is set."""
        if os.environ.get("CCHC_SCREENSHOTS"):
            folder = ROOT / "docs" / "screenshots"
            folder.mkdir(parents=True, exist_ok=True)
            clip = {"x": 0, "y": 0, "width": DESK[0], "height": height, "scale": 1}
            shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})
            (folder / f"{name}.png").write_bytes(base64.b64decode(shot["data"]))


@contextmanager
def browsing(address: str, folder: Path, size: tuple[int, int] = DESK) -> Iterator[Browser]:
    """A browser with a new profile under ``folder``; nothing of it is left running."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    for flag in (*FLAGS, f"--user-data-dir={folder / 'profile'}", f"--window-size={size[0]},{size[1]}"):
        options.add_argument(flag)
    options.binary_location = CHROMIUM
    downloads = folder / "downloads"
    downloads.mkdir(parents=True, exist_ok=True)
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads), "download.prompt_for_download": False})
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=DRIVER))
    try:
        if size[0] < 500:
            metrics = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": True}
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        driver.set_page_load_timeout(120)
        yield Browser(driver, address, downloads)
    finally:
        driver.quit()

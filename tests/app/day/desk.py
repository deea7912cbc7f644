# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One desktop of the day: a program, hands on its keyboard, and what it knows."""
import os
import re
import sqlite3
import subprocess

from stage import BESIDE, Failed, end, until


class Desk:
    """One desktop: the program with a profile of its own, on a display of its own, and hands on its keyboard."""

    def __init__(self, name, program, folder, display, bus, zone, theme):
        self.name, self.program, self.display, self.bus = name, program, display, bus
        self.profile = f"{folder}/{name}"
        os.makedirs(self.profile)
        with open(f"{self.profile}/settings.ini", "w") as settings:
            settings.write(f"[General]\ntheme={theme}\n")
        self.env = dict(os.environ, DISPLAY=display.name, QT_QPA_PLATFORM="xcb", TZ=zone, LANG="en_GB.UTF-8", LC_CTYPE="C.UTF-8",
                        HOME=self.profile, XDG_RUNTIME_DIR=self.profile, XDG_CONFIG_HOME=f"{self.profile}/config",
                        XDG_CACHE_HOME=f"{folder}/cache", DBUS_SESSION_BUS_ADDRESS=bus.address, QT_FONT_DPI="96",
                        QT_SCALE_FACTOR="1")
        for name in ("WAYLAND_DISPLAY", "LC_ALL", "LANGUAGE"):
            self.env.pop(name, None)
        self.process = self.reader = self.database = None

    # ---- The program ----

    def start(self):
        with open(f"{self.profile}/log", "a") as log:
            self.process = subprocess.Popen([self.program, "--profile", self.profile], env=self.env, stdout=log, stderr=log,
                                            stdin=subprocess.DEVNULL)
        window = until(f"{self.name}: a window", self._find_window)
        width, height = map(str, self.display.size)
        self.do("mousemove", str(self.display.size[0] + BESIDE - 1), str(self.display.size[1] + BESIDE - 1))
        self.do("windowmove", window, "0", "0", "windowsize", "--sync", window, width, height, "windowfocus", "--sync", window)
        self.reader = self.bus.reader(self.process.pid)
        until(f"{self.name}: something with the focus", lambda: self._focused(window))

    def _focused(self, window):
        # No window manager gives the focus again to a window that was not ready for it.
        if not self.reader.focus():
            self.do("windowfocus", window)
        return self.reader.focus()

    def _find_window(self):
        if self.process.poll() is not None:
            raise Failed(f"{self.name} ended with {self.process.returncode}")
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Meridian$"], env=self.env, capture_output=True,
                               text=True).stdout.split()
        return found[0] if found else None

    def ended(self):
        """True once the program has gone by itself."""
        return self.process.poll() is not None

    def end(self):
        if self.process:
            end(self.process)

    # ---- The keyboard ----

    def do(self, *words):
        subprocess.run(["xdotool", *words], env=self.env, check=True, capture_output=True)

    def keys(self, *names):
        self.do("key", "--delay", "8", *names)

    def type(self, text):
        self.do("type", "--delay", "4", "--", text)

    def reach(self, name, back=False, most=60):
        """Goes on with Tab until the focus is on what is called so."""
        for _ in range(most):
            focus = self.reader.focus()
            if focus and re.search(name, focus.name):
                return focus
            self.keys("shift+Tab" if back else "Tab")
            self.display.still()
        raise Failed(f"{self.name}: Tab does not lead to “{name}”")

    def press(self, name, back=False):
        """Reaches a button with Tab and presses it."""
        self.reach(name, back)
        self.keys("space")

    def on(self, name):
        """Waits until the focus is on what is called so."""
        return until(f"{self.name}: the focus on “{name}”, not on “{self.reader.focus()}”",
                     lambda: (focus := self.reader.focus()) and re.search(name, focus.name) and focus)

    def command(self, words):
        """One of the switcher's commands."""
        self.jump(">" + words, words)

    def jump(self, words, found):
        """Goes to what the switcher finds for these words."""
        self.keys("ctrl+k")
        self.on("^Switcher")
        self.type(words)
        until(f"{self.name}: “{words}” finds “{found}”",
              lambda: (focus := self.reader.focus()) and found.lower() in focus.description.lower()
              and not focus.description.startswith("Nothing found"))
        self.keys("Return")

    def open(self, subject, words=None):
        """A thread, with the keyboard on its messages."""
        self.jump(words or subject, subject[:40])
        self.on(".")

    def row(self, subject):
        """A thread's row in the inbox, with the keyboard on it."""
        self.keys("alt+1")
        self.display.still()
        for _ in range(12):
            focus = self.reader.focus()
            if focus and subject in focus.name:
                return
            self.keys("j")
            self.display.still()
        raise Failed(f"{self.name}: no row of the inbox says “{subject}”, the last one was “{self.reader.focus()}”")

    def message(self, words):
        """Goes to the message with these words, from the last one upwards."""
        self.on(".")
        self.keys(*["j"] * 30)
        for _ in range(30):
            focus = self.reader.focus()
            if focus and words in focus.name:
                return
            self.keys("k")
            self.display.still()
        raise Failed(f"{self.name}: no message says “{words}”, the last one was “{self.reader.focus()}”")

    def fill_in(self, place, told, subject):
        """The head of a new thread."""
        self.reach("^In:")
        self.keys("BackSpace")
        self.type(place)
        self.keys("Return")
        if told:
            self.reach("^Tell")
            self.type(told)
            self.keys("Return")
        self.reach("^Subject")
        self.type(subject)

    def hears(self, words):
        """Whether something on the screen is called so."""
        return any(re.search(words, thing.name) for thing in self.reader.everything())

    # ---- What it knows ----

    def ask(self, query, *values):
        """Rows of the replica."""
        if not os.path.exists(f"{self.profile}/replica.sqlite"):
            return []
        database = sqlite3.connect(f"file:{self.profile}/replica.sqlite?mode=ro", uri=True, timeout=5)
        try:
            return database.execute(query, values).fetchall()
        except sqlite3.OperationalError:
            return []  # not made yet
        finally:
            database.close()

    def one(self, query, *values):
        """The first value of the first row, or none."""
        rows = self.ask(query, *values)
        return rows[0][0] if rows else None

    def knows(self, query, *values, seconds=20):
        """Waits until the replica answers with something that is true."""
        return until(f"{self.name} knows {query} {values}", lambda: self.one(query, *values), seconds)

    def sent(self):
        """Waits until nothing is left in the outbox."""
        until(f"{self.name}: an empty outbox", lambda: self.ask("SELECT count(*) FROM outbox") == [(0,)])

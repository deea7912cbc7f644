# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader hears: the accessibility bus (AT-SPI 2), asked directly, so that nothing of it is kept and goes stale.

Source: https://gitlab.gnome.org/GNOME/at-spi2-core, xml/
"""
import subprocess
from dataclasses import dataclass, field

from gi.repository import Gio, GLib

ACCESSIBLE, COMPONENT, TEXT = (f"org.a11y.atspi.{name}" for name in ("Accessible", "Component", "Text"))
ROOT = "/org/a11y/atspi/accessible/root"
CHECKED, EDITABLE, ENABLED, FOCUSABLE, FOCUSED, SELECTED, SHOWING = 4, 7, 8, 11, 12, 23, 25
MOST_CHILDREN = 400  # of one thing; a list may have thousands
PATIENCE_MS = 10_000


@dataclass
class Heard:
    """One thing on the screen, as it is read out."""
    place: tuple
    role: str = ""
    name: str = ""
    description: str = ""
    states: frozenset = frozenset()
    box: tuple = (0, 0, 0, 0)
    depth: int = 0
    parent: "Heard" = None
    children: list = field(default_factory=list)

    def __str__(self):
        marks = "".join(mark for state, mark in ((FOCUSED, " ←"), (SELECTED, " •"), (CHECKED, " ✓")) if state in self.states)
        said = f" ({self.description})" if self.description else ""
        return f"{self.role} “{self.name}”{said}{marks}"

    def above(self):
        """What it lies in, from near to far."""
        thing = self.parent
        while thing:
            yield thing
            thing = thing.parent


class Bus:
    """A session bus of its own with the accessibility bus on it, and a screen reader said to be running."""

    def __init__(self):
        self.process = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()
        self.session = self._connect(self.address)
        told = self._call(self.session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, "(s)")
        self.reading = self._connect(told[0])
        self._call(self.session, "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                   GLib.Variant("(ssv)", ("org.a11y.Status", "ScreenReaderEnabled", GLib.Variant("b", True))), None)

    @staticmethod
    def _connect(address):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    @staticmethod
    def _call(connection, name, path, interface, method, values, answer):
        kind = GLib.VariantType(answer) if answer else None
        return connection.call_sync(name, path, interface, method, values, kind, Gio.DBusCallFlags.NONE, PATIENCE_MS,
                                    None).unpack()

    def reader(self, pid):
        return Reader(self, pid)

    def end(self):
        for connection in (self.reading, self.session):
            connection.close_sync(None)
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()


class Reader:
    """A screen reader at one program."""

    def __init__(self, bus, pid):
        self.bus, self.pid, self.app = bus, pid, None
        self.pending = 0

    def _find(self):
        """The program's name on the bus: it tells of itself a moment after its window is there."""
        if self.app:
            return self.app
        try:
            children = self.bus._call(self.bus.reading, "org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren", None, "(a(so))")
            for name, path in children[0]:
                pid = self.bus._call(self.bus.reading, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                     "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)), "(u)")
                if pid[0] == self.pid:
                    self.app = (name, path)
        except GLib.Error:
            return None
        return self.app

    def _ask(self, thing, interface, method, values, keep):
        """Asks without waiting; `keep` gets the answer, if there is one: things go while they are asked."""
        def answered(connection, result):
            self.pending -= 1
            try:
                keep(connection.call_finish(result).unpack())
            except GLib.Error:
                pass
        self.pending += 1
        self.bus.reading.call(*thing.place, interface, method, values, None, Gio.DBusCallFlags.NONE, PATIENCE_MS, None, answered)

    def _wait(self):
        while self.pending:
            GLib.MainContext.default().iteration(True)

    def _property(self, thing, name, keep):
        self._ask(thing, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, name)),
                  lambda answer: keep(answer[0]))

    def _learn(self, things):
        """Role, name and the rest of all these, in one go."""
        for thing in things:
            self._ask(thing, ACCESSIBLE, "GetState", None, lambda answer, thing=thing: setattr(thing, "states", frozenset(
                32 * place + bit for place, word in enumerate(answer[0]) for bit in range(32) if word >> bit & 1)))
        self._wait()
        shown = [thing for thing in things if SHOWING in thing.states]
        for thing in shown:
            self._ask(thing, ACCESSIBLE, "GetRoleName", None, lambda answer, thing=thing: setattr(thing, "role", answer[0]))
            self._property(thing, "Name", lambda answer, thing=thing: setattr(thing, "name", answer))
            self._property(thing, "Description", lambda answer, thing=thing: setattr(thing, "description", answer))
            self._ask(thing, COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)),
                      lambda answer, thing=thing: setattr(thing, "box", answer[0]))
        self._wait()
        return [thing for thing in shown if thing.role]  # the rest went while it was asked

    def _children(self, things):
        found = []
        for thing in things:
            def keep(answer, thing=thing):
                for place in answer[0][:MOST_CHILDREN]:
                    found.append(Heard(tuple(place), depth=thing.depth + 1, parent=thing))
            self._ask(thing, ACCESSIBLE, "GetChildren", None, keep)
        self._wait()
        return found

    def everything(self):
        """All that shows, in reading order."""
        app = self._find()
        if not app:
            return []
        level = self._learn(self._children([Heard(app)]))
        roots = list(level)
        while level:
            level = self._learn(self._children(level))
            for thing in level:
                thing.parent.children.append(thing)
        said, todo = [], list(reversed(roots))
        while todo:
            said.append(todo.pop())
            todo += reversed(said[-1].children)
        return said

    def focus(self):
        """What has the focus: the innermost that says so. Its frames say so too, and a list's current row at all times."""
        found = [thing for thing in self.everything() if FOCUSED in thing.states
                 and (FOCUSED in thing.parent.states if thing.role == "list item" else thing.name or not thing.depth)]
        return max(found, key=lambda thing: thing.depth, default=None)

    def text(self, thing):
        """What is written in a field."""
        got = []
        self._ask(thing, TEXT, "GetText", GLib.Variant("(ii)", (0, -1)), lambda answer: got.append(answer[0]))
        self._wait()
        return got[0] if got else ""

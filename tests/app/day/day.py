#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day of two people with three desktops, by keyboard alone, beside a screen reader.

usage: day.py --bin BUILD/bin [--out FOLDER] [--look light|dark] [--size 1440x900] [--keep-going]

One real server and three real desktops; after each action what can be known is checked (the replicas, what a screen reader
hears), and a picture of each desktop concerned goes to FOLDER, beside the words that were heard. Without --look and --size:
light at 1440x900, then dark at 900x640; with DAY=all in the environment, all four. Ends with 77 where something it needs
is not installed.
"""
import argparse
import os
import re
import shutil
import sys
import tempfile
import time

missing = [name for name in ("Xvfb", "xdotool", "dbus-daemon") if not shutil.which(name)]
try:
    import hearing
except (ImportError, ValueError):
    missing.append("python3-gi")
if missing:
    print("not installed: " + ", ".join(missing))
    sys.exit(77)

import stage
import words
from desk import Desk
from script import STEPS, faults
import morning  # noqa: F401 (the steps of the day, in order)
import evening  # noqa: F401

ZONES = {"ines": "Europe/Lisbon", "priya": "Asia/Kolkata", "home": "Europe/Lisbon"}


class Day:
    """Everything that runs in a day, and ends with it, also where it does not come to begin."""

    def __init__(self):
        self.running = []

    def begin(self, binaries, folder, look, size):
        self.server = self._begin(stage.Server(f"{binaries}/meridian-server", folder, "Saltmarsh",
                                               "Inês Carvalho <ines@saltmarsh.example>"))
        words.write_export(f"{folder}/export.zip")
        self.server.tool("import-slack", f"{folder}/export.zip")
        self.server.serve()
        bus = self._begin(hearing.Bus())
        self.desks = {}
        for name, zone in ZONES.items():
            display = self._begin(stage.Display(f"{folder}/screen-{name}", size, words.LETTERS))
            self.desks[name] = self._begin(Desk(name, f"{binaries}/meridian", folder, display, bus, zone, look))
            self.desks[name].start()
        self.ines, self.priya, self.home = (self.desks[name] for name in ZONES)

    def _begin(self, part):
        self.running.append(part)
        return part

    def end(self):
        for part in reversed(self.running):
            part.end()


def show(desk, path, size):
    """A picture, and what is heard with it. Answers with what is wrong."""
    stage.save_png(f"{path}.png", desk.display.still())
    said = desk.reader.everything()
    with open(f"{path}.txt", "w") as out:
        out.writelines("  " * thing.depth + f"{thing}\n" for thing in said if thing.name or thing.description)
    return [f"{os.path.basename(path)}: {fault}" for fault in faults(said, size)]


def play(binaries, out, look, size, going):
    """One whole day. Answers with what was wrong."""
    wrong, scratch = [], tempfile.mkdtemp(prefix="meridian-day-")
    day = Day()
    try:
        day.begin(binaries, scratch, look, size)
        for number, (said, seen, act) in enumerate(STEPS, 1):
            begun = time.monotonic()
            try:
                act(day)
            except (stage.Failed, AssertionError) as failure:
                wrong.append(f"{number} {said}: {failure}")
            for name in seen:
                place = re.sub(r"\W+", "-", said)[:60].strip("-").lower()
                wrong += show(day.desks[name], f"{out}/{number:02}-{place}-{name}-{look}-{size[0]}x{size[1]}", size)
            print(f"{number:2} {said} ({time.monotonic() - begun:.1f} s)", flush=True)
            if wrong and not going:
                break
    finally:
        day.end()
        shutil.rmtree(scratch, ignore_errors=True)
    return wrong


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--bin", required=True)
    options.add_argument("--out")
    options.add_argument("--look", choices=["light", "dark"])
    options.add_argument("--size", choices=["1440x900", "900x640"])
    options.add_argument("--keep-going", action="store_true")
    asked = options.parse_args()
    days = [("light", "1440x900"), ("dark", "900x640")]
    if os.environ.get("DAY") == "all":
        days += [("dark", "1440x900"), ("light", "900x640")]
    if asked.look or asked.size:
        days = [(asked.look or "light", asked.size or "1440x900")]
    out = asked.out or tempfile.mkdtemp(prefix="meridian-day-pictures-")
    os.makedirs(out, exist_ok=True)
    wrong = []
    for look, size in days:
        print(f"{look}, {size}: {len(STEPS)} actions, pictures in {out}", flush=True)
        wrong += play(asked.bin, out, look, tuple(map(int, size.split("x"))), asked.keep_going)
    if not asked.out and not wrong:
        shutil.rmtree(out)
    for fault in wrong:
        print(f"WRONG {fault}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

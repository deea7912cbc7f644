# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a day is played on: displays without a screen, a bus for screen readers, a server, and desktops with their keyboards."""
import ctypes
import mmap
import os
import re
import struct
import subprocess
import time
import zlib

BESIDE = 48  # pixels of the display beside the window, where the pointer rests and hovers over nothing
STILL = 0.06  # two pictures this far apart are the same


class Failed(Exception):
    """What was waited for did not come."""


def until(what, condition, seconds=20):
    """Waits for a condition and answers with what it gave."""
    end = time.monotonic() + seconds
    while not (answer := condition()):
        if time.monotonic() > end:
            raise Failed(f"{what}: not within {seconds} s")
        time.sleep(0.01)
    return answer


def end(process):
    """Ends one process, by its own id."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


class Display:
    """An X server of its own. Its picture lies in a file; its keyboard has a key for every character of `letters`."""

    def __init__(self, folder, size, letters):
        os.makedirs(folder, exist_ok=True)
        self.size = size
        read, write = os.pipe()
        screen = f"{size[0] + BESIDE}x{size[1] + BESIDE}x24"
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-fbdir", folder, "-nolisten", "tcp", "-noreset"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.name = f":{told.readline().strip()}"
        if self.name == ":":
            raise Failed("Xvfb did not start")
        with open(f"{folder}/Xvfb_screen0", "rb") as frame:
            self.frame = mmap.mmap(frame.fileno(), 0, prot=mmap.PROT_READ)
        self._add_keys(letters)

    def _add_keys(self, letters):
        """Spare keys get the characters that no key has, so that typing them changes no keyboard on the way."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x11.XOpenDisplay(self.name.encode()))
        spare = [*range(156, 203), *range(208, 255)]  # what lies between are modifiers
        wanted = sorted({letter for letter in letters if ord(letter) > 126})
        assert len(wanted) <= 2 * len(spare), "the script has too many letters for one keyboard"
        for place, key in enumerate(spare):
            pair = [0x01000000 | ord(letter) for letter in wanted[2 * place:2 * place + 2]]
            if not pair:
                break
            symbols = (ctypes.c_ulong * 2)(*pair, *[0] * (2 - len(pair)))
            x11.XChangeKeyboardMapping(display, key, 2, symbols, 1)
        x11.XSync(display, 0)
        x11.XCloseDisplay(display)

    def picture(self):
        """The window's part of the display: rows of BGRX."""
        header, = struct.unpack(">I", self.frame[:4])
        fields = struct.unpack(">25I", self.frame[:100])
        line, colours = fields[12], fields[19]
        begin = header + 12 * colours
        width, height = self.size
        return [self.frame[begin + y * line:begin + y * line + 4 * width] for y in range(height)]

    def still(self, seconds=10):
        """Waits until nothing on the display moves; a caret may go on blinking."""
        finish = time.monotonic() + seconds
        before = self.picture()
        while time.monotonic() < finish:
            time.sleep(STILL)
            now = self.picture()
            if now == before:
                return now
            before = now
        raise Failed(f"the picture of {self.name} does not come to rest")

    def end(self):
        self.frame.close()
        end(self.process)


def save_png(path, rows):
    """Rows of BGRX as a PNG file."""
    lines = bytearray()
    for row in rows:
        rgb = bytearray(len(row) // 4 * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
        lines += b"\0" + rgb
    part = lambda name, data: struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    head = struct.pack(">IIBBBBB", len(rows[0]) // 4, len(rows), 8, 2, 0, 0, 0)
    with open(path, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(bytes(lines), 4)) + part(b"IEND", b""))


class Server:
    """meridian-server over a folder of its own, on this computer alone."""

    def __init__(self, program, folder, team, owner):
        self.program, self.data, self.log = program, f"{folder}/workspace", open(f"{folder}/server.log", "w")
        self.process, self.port = None, 0
        self.owner_link = self.tool("init", "--name", team, "--owner", owner)

    def tool(self, command, *words):
        run = subprocess.run([self.program, command, "--data", self.data, *words], capture_output=True, text=True, timeout=60)
        if run.returncode:
            raise Failed(f"meridian-server {command}: {run.stderr.strip()}")
        return run.stdout.strip()

    def serve(self):
        self.process = subprocess.Popen([self.program, "serve", "--data", self.data, "--listen", f"127.0.0.1:{self.port}"],
                                        stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        found = re.match(r"listening ws://127\.0\.0\.1:(\d+)", line)
        if not found:
            raise Failed(f"the server said “{line.strip()}”")
        self.port = int(found[1])

    def invite(self, *words):
        """An invite link that leads to where the server is now."""
        return re.sub(r"//[^/]+/", f"//127.0.0.1:{self.port}/", self.tool("invite", *words))

    def stop(self):
        if self.process:
            end(self.process)
            self.process.stdout.close()
            self.process = None

    def end(self):
        self.stop()
        self.log.close()

# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmark drivers share: processes, quiet waiting, medians, tables of ratios."""
import json
import os
import signal
import socket
import statistics
import subprocess
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BIN = os.path.join(ROOT, "build/bench/bin")
WORK = os.path.join(ROOT, "build/bench/work")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for_port(port, process, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args[0]} ended with {process.returncode}")
        with socket.socket() as s:
            s.settimeout(0.2)
            if s.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"port {port} did not open")


def children(pid):
    """The process and all that it started, however deep."""
    parents = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                stat = open(f"/proc/{entry}/stat").read()
            except OSError:
                continue
            parents.setdefault(int(stat[stat.rindex(")") + 2:].split()[1]), []).append(int(entry))
    found, todo = [], [pid]
    while todo:
        found.append(todo.pop())
        todo += parents.get(found[-1], [])
    return found


def stop(process):
    for what in (signal.SIGTERM, signal.SIGKILL):
        for pid in reversed(children(process.pid)):
            try:
                os.kill(pid, what)
            except OSError:
                pass
        try:
            process.wait(5)
            return
        except subprocess.TimeoutExpired:
            continue


def cpu_busy():
    f = list(map(int, open("/proc/stat").readline().split()[1:9]))
    return f[0] + f[1] + f[2] + f[5] + f[6], sum(f)


def wait_until_quiet(limit=0.08, seconds=20):
    """Other work on the machine makes figures of nobody's: wait a little for it to end."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        a = cpu_busy()
        time.sleep(0.4)
        b = cpu_busy()
        if (b[0] - a[0]) / max(1, b[1] - a[1]) < limit:
            return


def median(values):
    values = [v for v in values if v is not None]
    return statistics.median(values) if values else None


def keep(name, row):
    os.makedirs(os.path.join(ROOT, "build/bench/results"), exist_ok=True)
    with open(os.path.join(ROOT, f"build/bench/results/{name}.jsonl"), "a") as out:
        out.write(json.dumps(row) + "\n")
    print(json.dumps(row), flush=True)


def table(title, columns, rows):
    texts = [columns] + [["–" if v is None else str(v) for v in row] for row in rows]
    widths = [max(len(row[i]) for row in texts) for i in range(len(columns))]
    print(f"\n{title}")
    for row in texts:
        print("  " + "  ".join(text.rjust(width) if i else text.ljust(width)
                               for i, (text, width) in enumerate(zip(row, widths))))


def ratio(a, b):
    return None if not a or not b else f"{a / b:.2f}×"

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to first painted window, and memory, beside the peers: under Xvfb, each with its own home and D-Bus session.

Meridian opens a replica of MESSAGES messages (default 1,000,000), the peers their login screen.
Environment: ROUNDS (default 5), COLD (2; needs root), MESSAGES, PEERS.
"""
import json
import os
import shutil
import subprocess
import time

from common import BIN, WORK, children, keep, median, ratio, stop, table, wait_until_quiet

ROUNDS, COLD = int(os.environ.get("ROUNDS", 5)), int(os.environ.get("COLD", 2))
MESSAGES = os.environ.get("MESSAGES", "1000000")
DISPLAY = ":97"
APPS = {"bare widgets": [f"{BIN}/bare_widgets"], "quassel client": ["quasselclient"], "nheko": ["nheko"], "dino": ["dino-im"],
        "meridian": [f"{BIN}/meridian", "--profile", f"{WORK}/profile"]}
PEERS = os.environ.get("PEERS", ",".join(APPS)).split(",")


def environment(home):
    env = dict(os.environ, DISPLAY=DISPLAY, HOME=home, XDG_RUNTIME_DIR=f"{home}/run", XDG_CONFIG_HOME=f"{home}/.config",
               XDG_DATA_HOME=f"{home}/.local/share", XDG_CACHE_HOME=f"{home}/.cache", LANG="C.UTF-8", QT_QPA_PLATFORM="xcb",
               NO_AT_BRIDGE="1", LIBGL_ALWAYS_SOFTWARE="1")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY"):
        env.pop(name, None)
    os.makedirs(f"{home}/run", mode=0o700, exist_ok=True)
    return env


def memory_mb(pids):
    kib = 0
    for pid in pids:
        try:
            for line in open(f"/proc/{pid}/smaps_rollup"):
                if line.startswith("Pss:"):
                    kib += int(line.split()[1])
        except OSError:
            pass
    return round(kib / 1024, 1)


def cpu_ticks(pids):
    total = 0
    for pid in pids:
        try:
            stat = open(f"/proc/{pid}/stat").read()
            f = stat[stat.rindex(")") + 2:].split()
            total += int(f[11]) + int(f[12])
        except OSError:
            pass
    return total


def one(name, cold):
    home = f"{WORK}/home-{name.replace(' ', '-')}"
    os.makedirs(home, exist_ok=True)
    env = environment(home)
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, env=env, text=True)
    env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    if cold:
        os.sync()
        with open("/proc/sys/vm/drop_caches", "w") as caches:
            caches.write("3")
    wait_until_quiet()
    watcher = subprocess.Popen([f"{BIN}/first_paint", DISPLAY, "200", "150", "60000"], stdout=subprocess.PIPE, text=True)
    watcher.stdout.readline()
    begin = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    with open(f"{WORK}/app.log", "w") as log:
        app = subprocess.Popen(APPS[name], env=env, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
    row = {"app": name, "cold": cold}
    for line in watcher.stdout:
        words = line.split()
        if words[0] in ("map", "paint"):
            row[f"{words[0]}_ms"] = round((int(words[1]) - begin) / 1e6, 1)
    watcher.wait()
    time.sleep(5)  # memory after things have settled, as the peers were measured
    pids = children(app.pid)
    row["pss_mb"] = memory_mb(pids)
    before = cpu_ticks(pids)
    time.sleep(3)
    row["idle_cpu_percent"] = round((cpu_ticks(pids) - before) / 3, 2)
    row["alive"] = app.poll() is None
    stop(app)
    stop(bus)
    return row


def main():
    os.makedirs(WORK, exist_ok=True)
    if "meridian" in PEERS and not os.path.exists(f"{WORK}/profile/made-of-{MESSAGES}"):
        shutil.rmtree(f"{WORK}/profile", ignore_errors=True)
        subprocess.run([f"{BIN}/make_profile", f"{WORK}/profile", MESSAGES], check=True)
        open(f"{WORK}/profile/made-of-{MESSAGES}", "w").close()
    names = [name for name in PEERS if os.path.exists(APPS[name][0]) or shutil.which(APPS[name][0])]
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1440x900x24", "-nolisten", "tcp", "+extension", "DAMAGE"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1)
    figures = {}
    try:
        for name in names:
            one(name, False)  # the first start ever makes caches; it is nobody's figure
        for round_number in range(ROUNDS):
            for name in names:
                for cold in ([False, True] if round_number < COLD and os.geteuid() == 0 else [False]):
                    row = one(name, cold)
                    keep("desktop", row)
                    figures.setdefault(name, []).append(row)
    finally:
        stop(screen)
    pick = lambda name, key, cold: median([r.get(key) for r in figures[name] if r["cold"] == cold])
    mine = pick("meridian", "paint_ms", False) if "meridian" in figures else None
    table(f"Desktop: start to first painted window, PSS after 5 s (Meridian with {int(MESSAGES):,} messages)",
          ["app", "warm ms", "cold ms", "PSS MB", "idle CPU %", "of Meridian's warm start"],
          [[name, pick(name, "paint_ms", False), pick(name, "paint_ms", True), pick(name, "pss_mb", False),
            pick(name, "idle_cpu_percent", False), ratio(pick(name, "paint_ms", False), mine)] for name in figures])


if __name__ == "__main__":
    main()

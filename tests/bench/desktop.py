#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start to first painted window, memory, idleness and large views.

Starts: under Xvfb, each app with its own home and D-Bus session; Meridian opens a replica of MESSAGES messages (default
1,000,000), the peers their login screen. Views: the window of a workspace of 15,912 people and 5,000 channels, offscreen.
Bodies: the longest messages there are, pathological ones among them, from text to sight.
Environment: ROUNDS (default 5), COLD (2; needs root), MESSAGES, PEERS, PAGES (to scroll; default: all), PARTS
(starts,idle,views,bodies).
"""
import json
import os
import shutil
import subprocess
import time
import zipfile

from common import BIN, ROOT, WORK, children, free_port, keep, median, ratio, stop, table, wait_for_port, wait_until_quiet

ROUNDS, COLD = int(os.environ.get("ROUNDS", 5)), int(os.environ.get("COLD", 2))
MESSAGES = os.environ.get("MESSAGES", "1000000")
DISPLAY = f":{100 + os.getpid() % 900}"  # nobody else's
APPS = {"bare widgets": [f"{BIN}/bare_widgets"], "quassel client": ["quasselclient"], "nheko": ["nheko"], "dino": ["dino-im"],
        "neochat": ["neochat"], "meridian": [f"{BIN}/meridian", "--profile", f"{WORK}/profile"]}
PEERS = os.environ.get("PEERS", ",".join(APPS)).split(",")
PARTS = os.environ.get("PARTS", "starts,idle,views,bodies,times").split(",")
SETTLED, IDLE = 60, 30  # seconds: until nothing of the start goes on, and how long its quiet is measured
VIEWS = {"start": 400, "minute": 16, "channel of 150,000 threads": 100, "thread opens": 100,
         "thread of 100,000 messages opens": 100, "scroll down": 16, "scroll up": 16, "draft of 64 KB set": 100,
         "key in a draft of 64 KB": 50, "switcher opens": 50, "switcher reads ahead": 16,
         "switcher answers a key": 50, "100,000 events arrive": 50}  # at most, ms; p99 where there are many
BODY = 100  # at most, ms
FRAME = 16.7  # ms


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


def wake_ups(pids):
    """How often any thread went to sleep by itself so far: between two looks, how often one woke."""
    total = 0
    for pid in pids:
        try:
            for task in os.listdir(f"/proc/{pid}/task"):
                for line in open(f"/proc/{pid}/task/{task}/status"):
                    if line.startswith("voluntary_ctxt_switches:"):
                        total += int(line.split()[1])
        except OSError:
            pass
    return total


class Running:
    """An app on the display, with a home and a D-Bus session of its own."""

    def __init__(self, name, command):
        home = f"{WORK}/home-{name.replace(' ', '-')}"
        os.makedirs(home, exist_ok=True)
        env = environment(home)
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE,
                                    stderr=subprocess.DEVNULL, env=env, text=True)
        env["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()
        self.env, self.command, self.app = env, command, None

    def start(self):
        with open(f"{WORK}/app.log", "w") as log:
            self.app = subprocess.Popen(self.command, env=self.env, stdout=log, stderr=log, stdin=subprocess.DEVNULL)

    def end(self):
        for process in (self.app, self.bus):
            if process:
                stop(process)


def one(name, cold):
    running = Running(name, APPS[name])
    if cold:
        os.sync()
        with open("/proc/sys/vm/drop_caches", "w") as caches:
            caches.write("3")
    wait_until_quiet()
    watcher = subprocess.Popen([f"{BIN}/first_paint", DISPLAY, "200", "150", "60000"], stdout=subprocess.PIPE, text=True)
    watcher.stdout.readline()
    begin = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    running.start()
    row = {"app": name, "cold": cold}
    for line in watcher.stdout:
        words = line.split()
        if words[0] in ("map", "paint"):
            row[f"{words[0]}_ms"] = round((int(words[1]) - begin) / 1e6, 1)
    watcher.wait()
    time.sleep(5)  # memory after things have settled, as the peers were measured
    pids = children(running.app.pid)
    row["pss_mb"] = memory_mb(pids)
    row["cpu_ms"] = cpu_ticks(pids) * 1000 // os.sysconf("SC_CLK_TCK")
    row["alive"] = running.app.poll() is None
    running.end()
    return row


def starts():
    for name in [name for name in PEERS if not (os.path.exists(APPS[name][0]) or shutil.which(APPS[name][0]))]:
        print(f"{name}: not installed, left out")
        PEERS.remove(name)
    figures = {}
    for name in PEERS:
        one(name, False)  # the first start ever makes caches; it is nobody's figure
    for round_number in range(ROUNDS):
        for name in PEERS:
            for cold in ([False, True] if round_number < COLD and os.geteuid() == 0 else [False]):
                row = one(name, cold)
                keep("desktop", row)
                figures.setdefault(name, []).append(row)
    pick = lambda name, key, cold: median([r.get(key) for r in figures[name] if r["cold"] == cold])
    mine = {cold: pick("meridian", "paint_ms", cold) if "meridian" in figures else None for cold in (False, True)}
    table(f"Start to first painted window, PSS and CPU after 5 s (Meridian with {int(MESSAGES):,} messages)",
          ["app", "warm ms", "cold ms", "PSS MB", "CPU ms", "of Meridian's warm", "of its cold"],
          [[name, pick(name, "paint_ms", False), pick(name, "paint_ms", True), pick(name, "pss_mb", False),
            pick(name, "cpu_ms", False), ratio(pick(name, "paint_ms", False), mine[False]),
            ratio(pick(name, "paint_ms", True), mine[True])] for name in figures])


def idle():
    """Wake-ups a second with nobody there, with a server and without."""
    data, profile, port = f"{WORK}/idle-server", f"{WORK}/idle-profile", free_port()
    for folder in (data, profile):
        shutil.rmtree(folder, ignore_errors=True)
    server_tool = lambda *words: subprocess.run([f"{BIN}/meridian-server", *words], check=True, capture_output=True,
                                                text=True).stdout.strip()
    server_tool("init", "--data", data, "--name", "Bench", "--owner", "Bench Owner <owner@bench.example>")
    token = server_tool("token", "--data", data, "--member", "owner@bench.example")
    server = subprocess.Popen([f"{BIN}/meridian-server", "serve", "--data", data, "--listen", f"127.0.0.1:{port}"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    rows = []
    try:
        wait_for_port(port, server)
        os.makedirs(profile)
        with open(f"{profile}/credentials.json", "w") as out:
            json.dump({"server": f"ws://127.0.0.1:{port}/v1/sync", "token": token}, out)
        for what, folder in (("connected", profile), ("offline", f"{WORK}/profile")):
            running = Running("idle", [f"{BIN}/meridian", "--profile", folder])
            running.start()
            time.sleep(SETTLED)
            pids = children(running.app.pid)
            woken, ticks = wake_ups(pids), cpu_ticks(pids)
            time.sleep(IDLE)
            row = {"what": what, "wake_ups_a_second": round((wake_ups(pids) - woken) / IDLE, 2),
                   "cpu_percent": round((cpu_ticks(pids) - ticks) / IDLE, 2)}
            running.end()
            keep("desktop", row)
            rows.append([what, row["wake_ups_a_second"], row["cpu_percent"]])
    finally:
        stop(server)
    table(f"Idle, over {IDLE} s", ["Meridian", "wake-ups a second", "CPU %"], rows)


def views():
    place = f"{WORK}/large"
    if not os.path.exists(f"{place}/places.json"):
        names = f"{WORK}/users.json"
        archive = os.path.join(ROOT, "../shared/data/slack_layout_irc/slack_layout_irc.zip")
        if os.path.exists(archive):
            with zipfile.ZipFile(archive) as pack, open(names, "wb") as out:
                out.write(pack.read("users.json"))
        shutil.rmtree(place, ignore_errors=True)
        subprocess.run([f"{BIN}/make_profile", place, "large", names], check=True)
    shutil.rmtree(f"{WORK}/large-now", ignore_errors=True)
    shutil.copytree(place, f"{WORK}/large-now")  # the views write to it
    wait_until_quiet()
    run = subprocess.run([f"{BIN}/desk_views", f"{WORK}/large-now", *([os.environ["PAGES"]] if "PAGES" in os.environ else [])],
                         check=True, stdout=subprocess.PIPE, text=True)
    rows = []
    for line in run.stdout.splitlines():
        row = json.loads(line)
        keep("desktop", row)
        if "p99_ms" in row:
            goal = VIEWS.get(row["what"])
            rows.append([row["what"], row["steps"], *(round(row[key], 1) for key in ("p50_ms", "p99_ms", "max_ms", "cpu_p99_ms")), goal,
                         None if goal is None else "yes" if row["p99_ms"] <= goal else "no",
                         round(row["pss_mb"], 1) if "pss_mb" in row else None])
    table("A workspace of 15,912 people and 5,000 channels", ["what", "times", "p50 ms", "p99 ms", "most ms", "CPU p99 ms", "goal", "met",
                                                             "PSS MB"], rows)


def bodies():
    wait_until_quiet()
    run = subprocess.run([f"{BIN}/body_times"], check=True, stdout=subprocess.PIPE, text=True)
    rows = []
    for line in run.stdout.splitlines():
        row = json.loads(line)
        keep("desktop", row)
        rows.append([row["what"], row["ms"], BODY, "yes" if row["ms"] <= BODY else "no"])
    table("The longest messages, from text to sight", ["made of", "ms", "goal", "met"], rows)


def times():
    wait_until_quiet()
    run = subprocess.run([f"{BIN}/time_views"], check=True, stdout=subprocess.PIPE, text=True)
    rows = []
    for line in run.stdout.splitlines():
        row = json.loads(line)
        keep("desktop", row)
        rows.append([row["what"], row["people"], row["ms"], row["most_ms"], FRAME, "yes" if row["ms"] <= FRAME else "no"])
    table("A team's day and the delivery plan", ["what", "people", "ms", "most ms", "goal", "met"], rows)


def main():
    os.makedirs(WORK, exist_ok=True)
    if "meridian" in PEERS and not os.path.exists(f"{WORK}/profile/made-of-{MESSAGES}"):
        shutil.rmtree(f"{WORK}/profile", ignore_errors=True)
        subprocess.run([f"{BIN}/make_profile", f"{WORK}/profile", MESSAGES], check=True)
        open(f"{WORK}/profile/made-of-{MESSAGES}", "w").close()
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1440x900x24", "-nolisten", "tcp", "+extension", "DAMAGE"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(1)
    try:
        for part, work in (("starts", starts), ("idle", idle), ("views", views), ("bodies", bodies), ("times", times)):
            if part in PARTS:
                work()
    finally:
        stop(screen)


if __name__ == "__main__":
    main()

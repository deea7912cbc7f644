#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages beside the peers: fan-out, steady rate, idle connections, writing, catching up, import. One run, one machine.

The server runs on core 0, the generator on core 1. Peers: a bare epoll loop (the limit), node ws (both echo and keep nothing), ejabberd
with its archive. A peer that is not here has a row that says so. Ends within MINUTES (default 12): rounds are made while there is time.
Environment: MINUTES, ROUNDS (at most, default 3), SECONDS_EACH (4), PEERS (default bare,ws,ejabberd,meridian), ARCHIVE (a Slack export).
"""
import asyncio
import glob
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time

from common import (BIN, ROOT, WORK, children, free_port, keep, median, ratio, stop, table, wait_for_port,
                    wait_until_quiet)

ROUNDS = int(os.environ.get("ROUNDS", 3))
SECONDS = os.environ.get("SECONDS_EACH", "4")
PEERS = os.environ.get("PEERS", "bare,ws,ejabberd,meridian").split(",")
ARCHIVE = os.environ.get("ARCHIVE", os.path.join(ROOT, "../shared/data/slack_layout_irc/slack_layout_irc.zip"))
END = time.monotonic() + 60 * float(os.environ.get("MINUTES", 12))
FOR_THE_REST = 150  # seconds: writing, catching up, import
WRITERS = 50
# A thousand sockets need more descriptors than the usual soft limit.
MANY_FILES = ["prlimit", f"--nofile={resource.getrlimit(resource.RLIMIT_NOFILE)[1]}"]
HERE = os.path.dirname(os.path.abspath(__file__))
EJABBERD = glob.glob("/usr/lib/*/ejabberd*/ebin")
# What is asked, with what, and by which figure two servers are compared: more is better, or less.
SCENARIOS = {
    "idle, 2,000 connections": (["--mode", "idle", "--members", "2000", "--secs", "4"], "kb_per_connection", "less"),
    "100 members, saturated": (["--mode", "sat", "--members", "100", "--window", "16"], "deliveries_per_s", "more"),
    "1,000 members, 16 in flight": (["--mode", "sat", "--members", "1000", "--window", "16"], "deliveries_per_s", "more"),
    "1,000 members, one at a time": (["--mode", "sat", "--members", "1000", "--window", "1"], "deliveries_per_s", "more"),
    "500 members, 50 messages/s": (["--mode", "rate", "--members", "500", "--rate", "50"], "cpu_us_per_delivery", "less"),
}
FAILURES = (RuntimeError, OSError, subprocess.SubprocessError, ValueError)


def left():
    return END - time.monotonic()


def why_not(name):
    """Why a peer cannot be measured here; None when it can."""
    if name == "ws" and not os.path.isdir(f"{ROOT}/build/bench/peers/node_modules/ws"):
        return "node's package ws is not installed"
    if name == "ws" and not shutil.which("node"):
        return "node is not installed"
    if name == "ejabberd" and not (EJABBERD and shutil.which("erl")):
        return "ejabberd is not installed"
    return None


def fresh(path):
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    return path


def run(command, seconds=120, **options):
    done = subprocess.run(command, capture_output=True, text=True, timeout=max(5, min(seconds, left())), **options)
    if done.returncode:
        raise RuntimeError((done.stderr.strip().splitlines() or [f"{command[0]} failed"])[-1])
    return done


def meridian(*arguments):
    return run([f"{BIN}/meridian-server", *arguments]).stdout.strip()


class Server:
    """A peer or Meridian on core 0; `talk` is what the generator needs to be told of it."""

    def __init__(self, name, work, data=None):
        self.port = free_port()
        on_core = ["taskset", "-c", "0", *MANY_FILES]
        self.log = open(os.path.join(work, "server.log"), "w")
        options = {"stdout": subprocess.DEVNULL, "stderr": self.log}
        if name == "bare":
            command, self.talk = [f"{BIN}/bare_epoll", str(self.port)], ["--proto", "ws"]
        elif name == "ws":
            command, self.talk = ["node", f"{ROOT}/build/bench/peers/ws_echo.mjs", str(self.port)], ["--proto", "ws"]
        elif name == "ejabberd":
            command, self.talk = self.ejabberd(work, options), ["--proto", "xmpp"]
        else:
            command = [f"{BIN}/meridian-server", "serve", "--data", data, "--listen", f"127.0.0.1:{self.port}"]
            self.talk = ["--proto", "meridian", "--tokens", f"{data}.tokens"]
        self.process = subprocess.Popen(on_core + command, **options)

    def ejabberd(self, work, options):
        os.makedirs(f"{work}/mnesia")
        config = open(f"{HERE}/ejabberd.yml.in").read().replace("@PORT@", str(self.port))
        open(f"{work}/ejabberd.yml", "w").write(config)
        libraries = os.path.dirname(os.path.dirname(EJABBERD[0]))
        options["env"] = dict(os.environ, EJABBERD_CONFIG_PATH=f"{work}/ejabberd.yml", SPOOL_DIR=f"{work}/mnesia",
                              EJABBERD_LOG_PATH=f"{work}/ejabberd.log", HOME=work, ERL_LIBS=libraries)
        options["cwd"] = work
        return ["erl", "+K", "true", "+P", "500000", "+Q", "65536", "-noinput", "-pa", *EJABBERD, "-mnesia", "dir",
                f'"{work}/mnesia"', "-s", "ejabberd"]

    def __enter__(self):
        try:
            wait_for_port(self.port, self.process)
            return self
        except RuntimeError:
            self.__exit__()
            raise

    def __exit__(self, *_):
        stop(self.process)
        self.log.close()

    def load(self, label, arguments):
        pids = ",".join(map(str, children(self.process.pid)))
        return json.loads(run(["taskset", "-c", "1", *MANY_FILES, f"{BIN}/fan_load", "--port", str(self.port), "--label", label,
                               "--pids", pids, *self.talk, "--secs", SECONDS, "--warm", "1", *arguments]).stdout)


async def join_members(data, port, count):
    """Members as people become them: an invite each, used over the wire."""
    import websockets
    tokens = [meridian("token", "--data", data, "--member", "owner@bench.example")]
    for i in range(count - 1):
        code = meridian("invite", "--data", data, "--role", "member").rsplit("/", 1)[1]
        async with websockets.connect(f"ws://127.0.0.1:{port}/v1/sync", subprotocols=["meridian.v1"]) as socket:
            await socket.send(json.dumps({"t": "join", "invite": code, "email": f"m{i}@bench.example",
                "password": f"bench-password-{i}", "device": "bench", "profile": {"name": f"Member {i}", "call_name": "",
                "pronoun": "", "title": "", "city": "", "zone": "Europe/Lisbon", "hue": -1, "hours": {"days": 31,
                "start": 540, "end": 1080, "quiet_start": 1320, "quiet_end": 420, "differing": [],
                "days_off": []}, "answers": "unsaid", "shown": "hours"}}))
            answer = json.loads(await socket.recv())
            if answer["t"] != "session":
                raise RuntimeError(f"join was refused: {answer}")
            tokens.append(answer["token"])
    return tokens


def make_workspace():
    """A workspace of fifty, to be copied for each measurement; its tokens lie beside it."""
    data = f"{fresh(f'{WORK}/workspace')}/data"
    meridian("init", "--data", data, "--name", "Bench", "--owner", "Bench Owner <owner@bench.example>",
             "--url", "ws://127.0.0.1:8470")
    with Server("meridian", os.path.dirname(data), data) as server:
        tokens = asyncio.run(join_members(data, server.port, WRITERS))
    open(f"{data}.tokens", "w").write("\n".join(tokens) + "\n")
    return data


def copied(workspace, work):
    shutil.copytree(workspace, f"{work}/data")
    shutil.copy(f"{workspace}.tokens", f"{work}/data.tokens")
    return f"{work}/data"


def measure(name, workspace, number):
    """All scenarios on one start of a server."""
    rows = []
    work = fresh(f"{WORK}/{name}")
    data = copied(workspace, work) if name == "meridian" else None
    try:
        with Server(name, work, data) as server:
            for scenario, (arguments, _, _) in SCENARIOS.items():
                wait_until_quiet(0.15, 2)
                rows.append(dict(server.load(name, arguments), scenario=scenario, round=number))
    except FAILURES as error:
        rows.append({"label": name, "round": number, "error": str(error)})
    for row in rows:
        keep("messages", row)
    return rows


def fan_out(workspace):
    rows, longest = [], 0
    for number in range(ROUNDS):
        if number and left() < longest + FOR_THE_REST:
            break
        begin = time.monotonic()
        for name in PEERS:
            if not why_not(name):
                rows += measure(name, workspace, number)
        longest = max(longest, time.monotonic() - begin)
    print(f"\nrounds made: {number + 1 if left() > 0 else number}")
    columns = ["deliveries_per_s", "p50_us", "p99_us", "cpu_us_per_delivery", "kb_per_connection", "idle_cpu_percent"]
    for scenario, (_, key, better) in SCENARIOS.items():
        def of(name, figure):
            return median([row.get(figure) for row in rows if row["label"] == name and row.get("scenario") == scenario])
        mine, lines = of("meridian", key), []
        for name in PEERS:
            theirs = of(name, key)
            failed = [row["error"] for row in rows if row["label"] == name and "error" in row]
            remark = why_not(name) or (None if theirs else failed[-1] if failed else "not measured")
            if not remark and name != "meridian":
                remark = ratio(mine, theirs) if better == "more" else ratio(theirs, mine)
            lines.append([name, *(of(name, column) for column in columns), remark or ""])
        table(f"{scenario} ({'more' if better == 'more' else 'less'} {key} is better)",
              ["server", "deliveries/s", "p50 µs", "p99 µs", "CPU µs each", "KB a connection", "idle CPU %", "Meridian is"], lines)


def writing(workspace):
    """Durable ops accepted from 50 writers, each in a place only they read; the bound is bare SQLite's."""
    ops, cpu, bound, bound_cpu = [], [], [], []
    for _ in range(2):
        work = fresh(f"{WORK}/writing")
        with Server("meridian", work, copied(workspace, work)) as server:
            row = server.load("meridian", ["--mode", "write", "--members", str(WRITERS), "--window", "64"])
        keep("messages", dict(row, scenario="50 writers"))
        ops.append(row["deliveries_per_s"])
        cpu.append(row["cpu_us_per_delivery"])
        bare = json.loads(run(["taskset", "-c", "0", f"{BIN}/bench_store", "bound"]).stdout)
        bound.append(bare["rows_per_s"])
        bound_cpu.append(bare["cpu_us_per_row"])
    table("50 writers, durable ops accepted", ["what", "a second", "of the bound", "CPU µs each", "a second of CPU", "of the bound"],
          [["Meridian", round(median(ops)), ratio(median(ops), median(bound)), f"{median(cpu):.1f}",
            round(1e6 / median(cpu)), ratio(median(bound_cpu), median(cpu))],
           ["bare SQLite rows, no index", round(median(bound)), "", f"{median(bound_cpu):.1f}", round(1e6 / median(bound_cpu)), ""]])


def catching_up(workspace):
    """A desktop without a window against a server that is 100,000 messages ahead, then 15,000."""
    work = fresh(f"{WORK}/catching_up")
    data, rows = copied(workspace, work), []
    token = open(f"{data}.tokens").readline().strip()
    for what, count in (("100,000 messages into an empty replica", 100_000), ("15,000 missed while away", 15_000)):
        run([f"{BIN}/catch_up", "fill", f"{data}/workspace.sqlite", str(count)])
        with Server("meridian", work, data) as server:
            row = json.loads(run(["taskset", "-c", "1", f"{BIN}/catch_up", "run", f"ws://127.0.0.1:{server.port}", token,
                                  f"{work}/replica.sqlite"]).stdout)
        keep("messages", dict(row, scenario=what))
        rows.append([what, f"{row['ms'] / 1000:.1f}", round(count * 1000 / row["ms"]), row["page_p99_ms"], row["page_most_ms"]])
    table("catching up, a page of the inbox read every 20 ms meanwhile",
          ["what", "seconds", "messages/s", "page p99 ms", "longest page ms"], rows)


def importing():
    if not os.path.exists(ARCHIVE):
        print(f"\nimport: not measured, there is no {ARCHIVE}")
        return
    data = f"{fresh(f'{WORK}/import')}/data"
    meridian("init", "--data", data, "--name", "Bench", "--owner", "Bench Owner <owner@bench.example>")
    begin = time.monotonic()
    done = run(["/usr/bin/time", "-f", "%M %U %S", f"{BIN}/meridian-server", "import-slack", "--data", data, "--json", ARCHIVE])
    seconds = time.monotonic() - begin
    peak, user, system = re.findall(r"^(\d+) ([\d.]+) ([\d.]+)$", done.stderr, re.M)[-1]
    row = {"scenario": "import", "seconds": seconds, "cpu_s": float(user) + float(system), "peak_mb": int(peak) / 1024,
           "messages": json.loads(done.stdout)["messages"]}
    keep("messages", row)
    table("import of an export in Slack's layout", ["messages", "seconds", "CPU s", "peak MB"],
          [[row["messages"], f"{seconds:.1f}", f"{row['cpu_s']:.1f}", f"{row['peak_mb']:.0f}"]])


def main():
    os.makedirs(WORK, exist_ok=True)
    print(f"load of the machine before: {os.getloadavg()[0]:.1f}")
    workspace, failed = make_workspace(), 0
    for part in (lambda: fan_out(workspace), lambda: writing(workspace), lambda: catching_up(workspace), importing):
        try:
            part()
        except FAILURES as error:
            failed = 1
            print(f"\nnot measured: {error}")
    print(f"\nload of the machine after: {os.getloadavg()[0]:.1f}")
    return failed


if __name__ == "__main__":
    sys.exit(main())

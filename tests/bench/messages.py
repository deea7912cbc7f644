#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages beside the peers: fan-out, steady rate, writing, idle connections, import. One run, one machine.

The server runs on core 0, the generator on core 1. Peers: node ws (echoes, keeps nothing), ejabberd with its archive.
Environment: ROUNDS (default 3), SECONDS (8), PEERS (default ws,ejabberd,meridian).
"""
import asyncio
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
SECONDS = os.environ.get("SECONDS_EACH", "8")
PEERS = os.environ.get("PEERS", "ws,ejabberd,meridian").split(",")
# A thousand sockets need more descriptors than the usual soft limit.
MANY_FILES = ["prlimit", f"--nofile={resource.getrlimit(resource.RLIMIT_NOFILE)[1]}"]
HERE = os.path.dirname(os.path.abspath(__file__))
SCENARIOS = {
    "100 members, saturated": ["--mode", "sat", "--members", "100", "--window", "16"],
    "1,000 members, 16 in flight": ["--mode", "sat", "--members", "1000", "--window", "16"],
    "1,000 members, one at a time": ["--mode", "sat", "--members", "1000", "--window", "1"],
    "500 members, 50 messages/s": ["--mode", "rate", "--members", "500", "--rate", "50"],
    "idle, 2,000 connections": ["--mode", "idle", "--members", "2000"],
}


def server(name, port, work):
    """Starts a peer or Meridian; returns the process and what the generator needs to talk to it."""
    on_core = ["taskset", "-c", "0", *MANY_FILES]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": open(os.path.join(work, "server.log"), "w")}
    if name == "ws":
        return subprocess.Popen(on_core + ["node", f"{ROOT}/build/bench/peers/ws_echo.mjs", str(port)], **quiet), ["--proto", "ws"]
    if name == "ejabberd":
        os.makedirs(f"{work}/mnesia")
        config = open(f"{HERE}/ejabberd.yml.in").read().replace("@PORT@", str(port))
        open(f"{work}/ejabberd.yml", "w").write(config)
        env = dict(os.environ, EJABBERD_CONFIG_PATH=f"{work}/ejabberd.yml", EJABBERD_LOG_PATH=f"{work}/ejabberd.log",
                   SPOOL_DIR=f"{work}/mnesia", HOME=work, ERL_LIBS="/usr/lib/x86_64-linux-gnu/")
        command = ["erl", "+K", "true", "+P", "500000", "+Q", "65536", "-noinput", "-pa",
                   "/usr/lib/x86_64-linux-gnu/ejabberd*/ebin", "-mnesia", "dir", f'"{work}/mnesia"', "-s", "ejabberd"]
        return subprocess.Popen(on_core + command, env=env, cwd=work, **quiet), ["--proto", "xmpp"]
    data = f"{work}/data"
    link = meridian("init", "--data", data, "--name", "Bench", "--owner", "Bench Owner <owner@bench.example>",
                    "--url", f"ws://127.0.0.1:{port}")
    process = subprocess.Popen(on_core + [f"{BIN}/meridian-server", "serve", "--data", data, "--listen",
                                          f"127.0.0.1:{port}"], **quiet)
    wait_for_port(port, process)
    tokens = asyncio.run(join_members(data, port, 20))
    open(f"{work}/tokens", "w").write("\n".join(tokens) + "\n")
    assert link
    return process, ["--proto", "meridian", "--tokens", f"{work}/tokens"]


def meridian(*arguments):
    return subprocess.run([f"{BIN}/meridian-server", *arguments], check=True, capture_output=True, text=True).stdout.strip()


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


def load(process, port, talk, label, arguments):
    pids = ",".join(map(str, children(process.pid)))
    seconds = [] if "idle" in arguments else ["--secs", SECONDS]
    run = subprocess.run(["taskset", "-c", "1", *MANY_FILES, f"{BIN}/fan_load", "--port", str(port), "--label", label,
                          "--pids", pids, *talk, *arguments, *seconds], capture_output=True, text=True, timeout=300)
    if run.returncode:
        raise RuntimeError(run.stderr.strip())
    return json.loads(run.stdout)


def one(name, scenario, arguments):
    work = f"{WORK}/{name}"
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    port = free_port()
    wait_until_quiet()
    process, talk = server(name, port, work)
    try:
        wait_for_port(port, process)
        wait_until_quiet(0.15)
        return load(process, port, talk, name, arguments)
    finally:
        stop(process)


def fan_out():
    figures = {}
    for round_number in range(ROUNDS):
        for scenario, arguments in SCENARIOS.items():
            for name in PEERS:
                try:
                    row = one(name, scenario, arguments)
                except (RuntimeError, OSError, subprocess.SubprocessError) as error:
                    row = {"label": name, "error": str(error)}
                row.update(scenario=scenario, round=round_number)
                keep("messages", row)
                figures.setdefault((scenario, name), []).append(row)
    for scenario in SCENARIOS:
        rows = []
        for name in PEERS:
            ran = [row for row in figures[scenario, name] if "error" not in row]
            pick = lambda key: median([row.get(key) for row in ran])
            rows.append([name, pick("deliveries_per_s"), pick("p50_us"), pick("p99_us"), pick("cpu_us_per_delivery"),
                         pick("kb_per_connection")])
        mine = dict((row[0], row) for row in rows).get("meridian")
        for row in rows:
            better = ratio(mine[1], row[1]) if mine and mine[1] else ratio(row[5], mine[5]) if mine and mine[5] else None
            row.append("" if row[0] == "meridian" else better)
        table(scenario, ["server", "deliveries/s", "p50 µs", "p99 µs", "CPU µs each", "KB a connection", "Meridian is"], rows)


def writing():
    """Durable ops accepted from 50 writers, each in a place only they read; the bound is bare SQLite's."""
    rows = [one("meridian", "write", ["--mode", "write", "--members", "50", "--window", "64"]) for _ in range(ROUNDS)]
    for row in rows:
        keep("messages", dict(row, scenario="50 writers"))
    bound = [json.loads(subprocess.run(["taskset", "-c", "0", f"{BIN}/bench_store", "bound"], check=True, capture_output=True,
                                       text=True).stdout)["rows_per_s"] for _ in range(ROUNDS)]
    ops = median([row["deliveries_per_s"] for row in rows])
    table("50 writers, durable ops accepted", ["what", "a second", "of the bound"],
          [["Meridian", round(ops), ratio(ops, median(bound))], ["bare SQLite rows, no index", round(median(bound)), ""]])


def importing():
    archive = os.path.join(ROOT, "../shared/data/slack_layout_irc/slack_layout_irc.zip")
    if not os.path.exists(archive):
        print(f"import: skipped, there is no {archive}")
        return
    rows = []
    for _ in range(ROUNDS):
        data = f"{WORK}/import"
        shutil.rmtree(data, ignore_errors=True)
        meridian("init", "--data", data, "--name", "Bench", "--owner", "Bench Owner <owner@bench.example>")
        begin = time.monotonic()
        run = subprocess.run(["/usr/bin/time", "-f", "%M", f"{BIN}/meridian-server", "import-slack", "--data", data, "--json",
                              archive], check=True, capture_output=True, text=True)
        peak = int(re.findall(r"^\d+$", run.stderr, re.M)[-1]) / 1024
        rows.append((time.monotonic() - begin, peak, json.loads(run.stdout)["messages"]))
        keep("messages", {"scenario": "import", "seconds": rows[-1][0], "peak_mb": peak, "messages": rows[-1][2]})
    table("import of an export in Slack's layout", ["messages", "seconds", "peak MB"],
          [[rows[0][2], f"{median([r[0] for r in rows]):.1f}", f"{median([r[1] for r in rows]):.0f}"]])


if __name__ == "__main__":
    os.makedirs(WORK, exist_ok=True)
    fan_out()
    writing()
    importing()
    sys.exit(0)

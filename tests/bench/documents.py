#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All that is measured of documents: a server that relays beside Hocuspocus, opening after ten thousand updates, the CRDT beside
its peers (crdt.py), typing in the editor (doc_typing). One run, one machine.

Relaying: EDITORS (50) on one document, RATE (20) updates a second each, without carets and with; the server on core 0, the generator
on core 1, medians of ROUNDS (3). Meridian keeps every update on disk before it relays it; Hocuspocus keeps nothing. Environment: also
SECONDS_EACH (8), PARTS (default relay,opening,typing,crdt).
"""
import asyncio
import json
import os
import shutil
import subprocess
import sys
import uuid

import crdt
import messages
from common import BIN, ROOT, WORK, children, free_port, keep, median, ratio, stop, table, wait_for_port, wait_until_quiet

EDITORS, RATE = int(os.environ.get("EDITORS", 50)), int(os.environ.get("RATE", 20))
ROUNDS, SECONDS = int(os.environ.get("ROUNDS", 3)), os.environ.get("SECONDS_EACH", "8")
PARTS = os.environ.get("PARTS", "relay,opening,typing,crdt").split(",")
PEERS = f"{ROOT}/build/bench/peers"
SCENARIOS = {"updates": [], "updates and carets": ["--carets", "1"]}
GOAL = 5


def why_not(name):
    if name == "hocuspocus" and not (shutil.which("node") and os.path.isdir(f"{PEERS}/node_modules/@hocuspocus/server")):
        return "node's package @hocuspocus/server is not installed"
    return None


async def create_document(port, token):
    """A document in the channel everyone, as any client makes one."""
    import websockets
    async with websockets.connect(f"ws://127.0.0.1:{port}/v1/sync", subprotocols=["meridian.v1"], max_size=None) as socket:
        async def until(wanted):
            while True:
                frame = json.loads(await socket.recv())
                if frame["t"] in (wanted, "error", "reject"):
                    return frame
        await socket.send(json.dumps({"t": "hello", "token": token, "cursor": 0, "client": "bench", "features": []}))
        channel = (await until("snapshot"))["rows"]["channels"][0]["channel"]
        document = str(uuid.uuid4())
        await socket.send(json.dumps({"t": "op", "op_id": str(uuid.uuid4()), "kind": "document.create", "body": {
            "document": document, "channel": channel, "rank": "V", "title": "Bench"}}))
        while (answer := await until("event")).get("kind") not in ("document.create", None):
            pass
        if answer["t"] != "event":
            raise RuntimeError(f"no document: {answer}")
        return document


class Relay:
    """A server with one empty document, on core 0."""

    def __init__(self, name, workspace, work):
        self.port = free_port()
        self.log = open(f"{work}/server.log", "w")
        if name == "hocuspocus":
            command = ["node", f"{PEERS}/hocus_server.mjs", str(self.port)]
            self.talk = ["--proto", "hocus"]
        else:
            data = messages.copied(workspace, work)
            command = [f"{BIN}/meridian-server", "serve", "--data", data, "--listen", f"127.0.0.1:{self.port}"]
        self.process = subprocess.Popen(["taskset", "-c", "0", *command], stdout=subprocess.DEVNULL, stderr=self.log)
        try:
            wait_for_port(self.port, self.process)
            if name == "meridian":
                token = open(f"{data}.tokens").readline().strip()
                document = asyncio.run(create_document(self.port, token))
                self.talk = ["--proto", "yws", "--path", f"/v1/y/{document}", "--tokens", f"{data}.tokens"]
        except Exception:
            self.end()
            raise

    def load(self, label, more):
        pids = ",".join(map(str, children(self.process.pid)))
        return json.loads(messages.run(["taskset", "-c", "1", f"{BIN}/fan_load", "--port", str(self.port), "--label", label,
                                        "--pids", pids, *self.talk, "--mode", "edit", "--members", str(EDITORS), "--rate",
                                        str(RATE), "--secs", SECONDS, "--warm", "2", *more]).stdout)

    def end(self):
        stop(self.process)
        self.log.close()


def relaying():
    rows, workspace = [], messages.make_workspace()
    for number in range(ROUNDS):
        for scenario, more in SCENARIOS.items():
            for name in ("hocuspocus", "meridian"):
                if why_not(name):
                    continue
                relay = Relay(name, workspace, messages.fresh(f"{WORK}/relay-{name}"))
                try:
                    wait_until_quiet(0.15, 2)
                    rows.append(dict(relay.load(name, more), scenario=scenario, round=number, bench="relay"))
                finally:
                    relay.end()
                keep("documents", rows[-1])
    asked = EDITORS * RATE * (EDITORS - 1)
    for scenario in SCENARIOS:
        lines = []
        def of(name, figure):
            return median([row[figure] for row in rows if row["label"] == name and row["scenario"] == scenario])
        for name in ("meridian", "hocuspocus"):
            cpu = of(name, "cpu_us_per_delivery")
            cheaper = of("hocuspocus", "cpu_us_per_delivery") / cpu if name == "meridian" and of("hocuspocus", "cpu_us_per_delivery") else None
            lines.append([name, of(name, "deliveries_per_s"), None if cpu is None else f"{cpu:.2f}", of(name, "server_cpu_percent"),
                          of(name, "p50_us"), of(name, "p99_us"), why_not(name) or (cheaper and f"{cheaper:.1f}×") or "",
                          cheaper and f"{'yes' if cheaper >= GOAL else 'NO'} (≥ {GOAL}×)" or ""])
        table(f"One document, {EDITORS} editors, {RATE} updates/s each: {scenario} ({asked:,} deliveries/s are asked for)",
              ["server", "deliveries/s", "CPU µs each", "CPU %", "p50 µs", "p99 µs", "per core Meridian is", "goal met"], lines)


def opening():
    """After ten thousand small updates, beside the same document in one piece."""
    wait_until_quiet()
    rows = [json.loads(line) for line in messages.run([f"{BIN}/open_documents"], 300).stdout.splitlines()]
    for row in rows:
        keep("documents", dict(row, bench="opening"))
    table("Opening a document of ten thousand small updates", ["where", "an update kept, µs", "pieces left", "opens in ms",
                                                                "in one piece, ms", "times as long"],
          [[row["where"], f"{row['keep_us']:.0f}", row["pieces"], f"{row['open_ms']:.1f}", f"{row['one_piece_ms']:.1f}",
            ratio(row["open_ms"], row["one_piece_ms"])] for row in rows])


def typing():
    """The editor in a document of 1,000,000 characters, from the key to the painted frame."""
    wait_until_quiet()
    row = json.loads(messages.run([f"{BIN}/doc_typing"], 600).stdout)
    keep("documents", dict(row, bench="typing"))
    lines = [["all keys", row, "yes" if row["p99_ms"] <= row["goal_ms"] else "NO"]]
    lines += [[name, row[part], ""] for part, name in {
        "beginning": "at the beginning", "middle": "in the middle", "end": "at the end", "with_others": "while another writes",
        "pauses": "turns in pauses", "after_opening": "turns after opening"}.items()]
    table(f"Typing: {row['what']}, {row['lines']:,} lines, {row['comments']} comments; opens in {row['opens']['ms']:.0f} ms",
          ["where", "times", "p50 ms", "p99 ms", "most ms", "CPU p99 ms", f"goal met (p99 ≤ {row['goal_ms']:g} ms)"],
          [[name, part["steps"], *(round(part[key], 2) for key in ("p50_ms", "p99_ms", "max_ms", "cpu_p99_ms")), met]
           for name, part, met in lines])


def main():
    os.makedirs(WORK, exist_ok=True)
    failed = 0
    for name, part in {"relay": relaying, "opening": opening, "typing": typing, "crdt": crdt.main}.items():
        if name not in PARTS:
            continue
        try:
            part()
        except messages.FAILURES as error:
            failed = 1
            print(f"\n{name}: not measured: {error}")
    return failed


if __name__ == "__main__":
    sys.exit(main())

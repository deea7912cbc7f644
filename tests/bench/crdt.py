#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents beside the peers: yjs, loro-crdt and ywasm from npm replay the same keystrokes as core/crdt. One run, one machine.

Prints every row, then tables with the ratios and with what crdt/goals.json asks for. About six minutes; a peer that is not here
has no row. Environment: TRACES (files, or names in ../shared/data/editing_traces), PEERS (default yjs,loro-crdt,ywasm), RUNS (of
Meridian and of the peer that the goals name, default 3), PEER_RUNS (of the others, default 1).
"""
import glob
import json
import os
import shutil
import subprocess

from common import BIN, ROOT, keep, median, ratio, table, wait_until_quiet

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "crdt")
FOLDER = os.path.join(ROOT, "build/bench/peers")
DATA = os.path.join(ROOT, "../shared/data/editing_traces")
MORE = os.path.join(ROOT, "build/bench/traces")  # what the collection lacks, such as node_nodecc; see README.md
GOALS = json.load(open(f"{HERE}/goals.json"))
TRACES = os.environ.get("TRACES", "automerge-paper,seph-blog1,sveltecomponent,friendsforever,node_nodecc").split(",")
PEERS = os.environ.get("PEERS", "yjs,loro-crdt,ywasm").split(",")
RUNS, PEER_RUNS = os.environ.get("RUNS", "3"), os.environ.get("PEER_RUNS", "1")
PHASES = {"sequential": ["local", "emit", "remote", "load"], "concurrent": ["conc", "load"]}
LONGEST = 600  # seconds of one phase of one peer


def found(trace):
    paths = [trace] if os.path.isfile(trace) else glob.glob(f"{DATA}/*_traces/{trace}.json.gz") + glob.glob(f"{MORE}/{trace}.json.gz")
    if not paths:
        print(f"{trace}: no such trace here, left out")
    return paths[:1]


def rows_of(command):
    wait_until_quiet()
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        print(f"{' '.join(command)}: more than {LONGEST} s, left out")
        return []
    if done.returncode:
        print(f"{' '.join(command)}: {(done.stderr.strip().splitlines() or ['failed'])[-1]}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def here(peer):
    return shutil.which("node") and os.path.isdir(f"{FOLDER}/node_modules/{peer}")


def measure(path):
    """{library: {phase: row}}"""
    measured = {"meridian": {row["phase"]: row for row in rows_of([f"{BIN}/bench_crdt", "--repeat", RUNS, path])}}
    phases = PHASES["concurrent" if "conc" in measured["meridian"] else "sequential"]
    for peer in PEERS:
        if not here(peer):
            continue
        runs = RUNS if peer == GOALS["peer"] else PEER_RUNS
        for phase in phases if peer == GOALS["peer"] or "conc" not in phases else ["conc"]:
            for row in rows_of(["node", "--expose-gc", "--max-old-space-size=6000", f"{HERE}/peer.mjs", FOLDER, peer, path,
                                phase, runs]):
                measured.setdefault(peer, {})[phase] = row
    for library, rows in measured.items():
        for row in rows.values():
            keep("crdt", dict(row, library=row.get("library", library)))
    return measured


def goal(kind, trace, phase):
    if phase == "conc":
        return GOALS["concurrent"].get(trace, {}).get(kind)
    return GOALS["must"].get(phase) if kind == "must" else GOALS["moonshot"].get(trace, {}).get(phase)


def met(wanted, got):
    return None if not wanted or not got else f"{'yes' if got >= wanted else 'NO'} (≥ {wanted:g}×)"


def ms(rows, phase):
    return median(rows.get(phase, {}).get("ms", []))


def shown(value):
    return None if value is None else f"{value:,.1f}" if value >= 10 else f"{value:.2f}"


def main():
    times, sizes = [], []
    missing = [peer for peer in PEERS if not here(peer)]
    if missing:
        print(f"not here, and left out: {', '.join(missing)}")
    peers = [peer for peer in PEERS if here(peer)]
    for trace in TRACES:
        for path in found(trace):
            name = os.path.basename(path).removesuffix(".json.gz")
            measured = measure(path)
            ours, first = measured["meridian"], measured.get(GOALS["peer"], {})
            for phase in ours:
                mine, theirs = ms(ours, phase), ms(first, phase)
                faster = theirs / mine if mine and theirs else None
                row = [name, phase, shown(mine)]
                for peer in peers:
                    its = ms(measured.get(peer, {}), phase)
                    row += [shown(its), ratio(its, mine)]
                times.append(row + [met(goal("must", name, phase), faster), met(goal("moonshot", name, phase), faster)])
            hashes = {row["text_sha256"] for rows in measured.values() for row in rows.values()}
            whole = next((rows for rows in (ours.get("load"), ours.get("conc")) if rows), {})
            peer_bytes = (first.get("load") or first.get("conc") or {}).get("encoded_bytes")
            limit, mb = GOALS["document_mb"].get(name), ours.get("load", {}).get("rss_mb")
            sizes.append([name, whole.get("encoded_bytes"), peer_bytes,
                          None if not peer_bytes else "yes" if peer_bytes == whole.get("encoded_bytes") else "NO", mb,
                          None if not limit or mb is None else f"{'yes' if mb <= limit else 'NO'} (≤ {limit} MB)",
                          "yes" if len(hashes) == 1 else "NO"])
    columns = ["trace", "phase", "Meridian ms"]
    for peer in peers:
        columns += [f"{peer} ms", "ratio"]
    table(f"Documents: medians, and how many times longer a peer takes (goals: against {GOALS['peer']})",
          columns + ["goal met", "moonshot met"], times)
    table("Size and memory of the whole document",
          ["trace", "bytes", f"{GOALS['peer']}'s bytes", "equal", "MB when loaded", "goal met", "same text everywhere"], sizes)


if __name__ == "__main__":
    main()

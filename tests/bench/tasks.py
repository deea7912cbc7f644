#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long each view of 50,000 tasks takes to open, beside bare SQLite's page of a hundred rows in the same run.

Environment: TASKS (default 50000), GOAL_MS (default 100: what a view may take).
"""
import json
import os
import subprocess
import sys

from common import BIN, keep, ratio, table, wait_until_quiet

TASKS, GOAL = os.environ.get("TASKS", "50000"), float(os.environ.get("GOAL_MS", "100"))

wait_until_quiet()
done = subprocess.run([f"{BIN}/task_views", TASKS], stdout=subprocess.PIPE, text=True, check=True)
measured = {row["view"]: row["ms"] for row in map(json.loads, done.stdout.splitlines())}
bare = measured.pop("bare")
for view, ms in measured.items():
    keep("tasks", {"what": "tasks", "view": view, "tasks": int(TASKS), "ms": ms, "bare_ms": bare})
table(f"Opening a view of {TASKS} tasks (at most {GOAL:.0f} ms)", ["view", "ms", "of a bare page", "reached"],
      [[view, f"{ms:.2f}", ratio(ms, bare), "yes" if ms <= GOAL else "no"] for view, ms in measured.items()])
sys.exit(0 if all(ms <= GOAL for ms in measured.values()) else 1)

# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what is done in a day, and what holds after each of it."""
import hearing
import stage

STEPS = []
UNNAMED = {"filler", "panel", "scroll pane", "viewport", "layered pane", "scroll bar", "application", "frame", "unknown"}
WORDS = {"label", "push button", "text", "check box", "radio button", "combo box"}


def step(words, *desks):
    """Adds a function to the day: what is done, and on which desktops it is seen."""
    def add(play):
        STEPS.append((words, desks, play))
        return play
    return add


def outside(box, size):
    x, y, width, height = box
    return width > 0 and (x < 0 or y < 0 or x + width > size[0] or y + height > size[1])


def faults(said, size):
    """What a screen reader has no words for, and what stands outside of the window or of what holds it."""
    found = []
    if not any(hearing.FOCUSED in thing.states for thing in said):
        found.append("the keyboard leads nowhere: nothing has the focus")
    for thing in said:
        focusable = hearing.FOCUSABLE in thing.states and hearing.ENABLED in thing.states
        if focusable and not thing.name and thing.role not in UNNAMED:
            found.append(f"no name: {thing.role} in {thing.parent.role if thing.parent else 'nothing'}")
        scrolls = any(above.role == "list" or outside(above.box, size) for above in thing.above())
        if thing.name and thing.role in WORDS and outside(thing.box, size) and not scrolls:
            found.append(f"outside of the window: {thing} at {thing.box}")
    return found

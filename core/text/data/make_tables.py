#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes entities.txt, emoji.txt and emoji_words.txt, the tables compiled into core/text.

usage: make_tables.py EMOJI_DATA_DIR   (npm emojibase-data 17, MIT, and gemoji.json of npm gemoji 8.1, MIT)

entities.txt: name<TAB>characters, one named character reference of the HTML standard a line, sorted by name.
emoji.txt: emoji<TAB>s or -<TAB>shortcodes parted by blanks; Slack's name (iamcal) first, then GitHub's, then
emojibase's. s: takes a skin tone, put after each character that can carry one.
emoji_words.txt: for each line of emoji.txt, name<TAB>further words parted by commas, in English, then the same
in German."""
import html.entities
import json
import pathlib
import sys

here = pathlib.Path(__file__).parent
data = pathlib.Path(sys.argv[1])

ENTITIES = sorted((n[:-1], v) for n, v in html.entities.html5.items() if n.endswith(";"))
(here / "entities.txt").write_text("".join(f"{n}\t{v}\n" for n, v in ENTITIES if v not in "\t\n"), "utf-8")



def qualified(e):
    """The form keyboards send: a variation selector only where the character is text by default."""
    points = [chr(int(c, 16)) for c in e["hexcode"].split("-")]
    return "".join(points) + ("\ufe0f" if len(points) == 1 and e["type"] == 0 else "")


emoji = json.loads((data / "en/data.json").read_text("utf-8"))
for e in emoji:
    for one in [e, *e.get("skins", [])]:
        one["emoji"] = qualified(one)
names = [json.loads((data / f"en/shortcodes/{f}.json").read_text("utf-8")) for f in ("iamcal", "github", "emojibase")]
gemoji = {e["emoji"]: e["names"] for e in json.loads((data / "gemoji.json").read_text("utf-8"))}
bases = {e["emoji"][0] for e in emoji for s in e.get("skins", []) if len(s["emoji"]) == 2}


def toned(text, tone):
    """What the program does: the tone after every base, in place of a variation selector."""
    out, skip = "", False
    for c in text:
        if skip and c == "\ufe0f":
            skip = False
            continue
        skip = c in bases
        out += c + (chr(0x1F3FA + tone) if skip else "")
    return out


emoji = [e for e in emoji if not e["label"].startswith("regional indicator")]
codes, taken = {e["emoji"]: [] for e in emoji}, set()
for table in [*names, None]:  # where two tables use one name for two emoji, Slack's meaning wins
    for e in emoji:
        found = table.get(e["hexcode"], []) if table is not None else gemoji.get(e["emoji"], [])
        for code in [found] if isinstance(found, str) else found:
            if code not in taken:
                taken.add(code)
                codes[e["emoji"]].append(code)

spoken = [{e["hexcode"]: e for e in json.loads((data / lang / "compact.json").read_text("utf-8"))} for lang in ("en", "de")]


def words_of(e):
    return f"{e['label']}\t{','.join(e.get('tags', []))}" if e else "\t"


lines, words = [], []
for e in emoji:
    if not codes[e["emoji"]]:
        continue
    skins = {s["tone"]: s["emoji"] for s in e.get("skins", []) if isinstance(s["tone"], int)}
    tones = len(skins) == 5 and all(toned(e["emoji"], t) == v for t, v in skins.items())
    if skins and not tones:
        print("no rule for the tones of", e["label"], file=sys.stderr)
    words.append("\t".join(words_of(known.get(e["hexcode"])) for known in spoken) + "\n")
    lines.append(f"{e['emoji']}\t{'s' if tones else '-'}\t{' '.join(codes[e['emoji']])}\n")
(here / "emoji.txt").write_text("".join(lines), "utf-8")
(here / "emoji_words.txt").write_text("".join(words), "utf-8")
(here / "tone_bases.txt").write_text("".join(f"{ord(b):x}\n" for b in sorted(bases)), "utf-8")

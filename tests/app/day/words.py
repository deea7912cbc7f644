# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the day: names and subjects as long as they may be, in three scripts, and an export that brings people."""
import json
import zipfile

LONGEST = 140

LATIN = ("What happens to the pages that were opened before the gate, were bookmarked by the press, and are then asked for once "
         "more after the last market of all opened")[:LONGEST]
JAPANESE = ("東京の発表会は午前九時に開場し、字幕の最終確認と記者への案内を前日までに終わらせて、会場の予備の電源も忘れずに確認してください。" * 3)[:LONGEST]
ARABIC = ("موعد رفع الحظر عن الخبر في كل سوق عند الساعة التاسعة صباحا بالتوقيت المحلي ونبدأ من أوكلاند ثم طوكيو " * 3)[:LONGEST].strip()

NAMES = {
    "U1": (("Maximiliane-Theodora Wolkenstein-Trostburg von und zu Hohenlohe-Waldenburg-Schillingsfürst, Schriftführerin der "
            "Arbeitsgruppe Zeitzonen Nordost")[:LONGEST], "Europe/Berlin"),
    "U2": (("寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処やぶら小路の藪柑子" * 4)[:LONGEST], "Asia/Tokyo"),
    "U3": (("عبد الرحمن بن محمد بن عبد العزيز بن سلطان الهاشمي القرشي المكي " * 4)[:LONGEST].strip(), "Asia/Riyadh"),
    "U4": ("Aroha Ngata", "Pacific/Auckland"),
}
CHANNELS = {"C1": (("grosse-werkschau-der-zeitzonen-" * 6)[:LONGEST], "What is shown where, and when it opens there. " * 6),
            "C2": (("東京会場字幕記者案内予備電源" * 12)[:LONGEST], "東京の発表会についてのすべて。" * 12),
            "C3": (ARABIC, ARABIC)}
SAID = {"C1": [("U1", LATIN + "\nhttps://files.saltmarsh.example/" + "a" * 180 + " and `" + "x" * 160 + "`")],
        "C2": [("U2", JAPANESE + "\n字幕の最終確認は木曜日までに終わります。")],
        "C3": [("U3", ARABIC + "\nنرفع الحظر عند التاسعة صباحا في كل سوق.")]}
BEGAN = 1_750_000_000

# What is typed, beyond ASCII: the keyboards get a key for each of these.
LETTERS = JAPANESE + ARABIC + "êãéñüß’“”…"


def write_export(path):
    """A Slack export: four people, three channels and what was said in them."""
    users = [{"id": key, "team_id": "T1", "name": key.lower(), "tz": zone, "profile": {"real_name": name, "title": name}}
             for key, (name, zone) in NAMES.items()]
    channels = [{"id": key, "name": name, "created": BEGAN, "creator": "U1", "members": list(NAMES),
                 "purpose": {"value": purpose}} for key, (name, purpose) in CHANNELS.items()]
    with zipfile.ZipFile(path, "w") as export:
        export.writestr("users.json", json.dumps(users))
        export.writestr("channels.json", json.dumps(channels))
        for key, said in SAID.items():
            lines = [{"type": "message", "user": user, "text": text, "ts": f"{BEGAN + 60 * place}.000100"}
                     for place, (user, text) in enumerate(said)]
            export.writestr(f"{CHANNELS[key][0]}/2025-06-15.json", json.dumps(lines))

# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The second part of the day: the inbox, drafts on two desktops, settings, and an hour without a connection."""
from morning import GATE
from script import step
from stage import until
from words import CHANNELS, NAMES

PLAN, LUNCH, TRAIN = "A list for the first hour", "Lunch on Friday?", "From the train"
MINE = "SELECT {} FROM standing s JOIN thread t USING (thread) WHERE subject = ?"


@step("moves the thread to another channel", "ines", "priya")
def move(day):
    day.ines.open(GATE)
    day.ines.command("Move the thread")
    day.ines.on("^Move to another channel")
    day.ines.type("budget")
    day.ines.display.still()
    day.ines.keys("Return")
    day.priya.knows("SELECT 1 FROM thread t JOIN channel c USING (channel) WHERE subject = ? AND c.name = 'budget'", GATE)


@step("and back again, with Z", "ines")
def move_back(day):
    day.ines.keys("z")
    day.priya.knows("SELECT 1 FROM thread t JOIN channel c USING (channel) WHERE subject = ? AND c.name = 'launch'", GATE)


@step("pins it in its channel", "ines", "priya")
def pin(day):
    day.ines.command("Pin the thread")
    day.priya.knows("SELECT pinned FROM thread WHERE subject = ?", GATE)


@step("unpins it", "ines")
def unpin(day):
    day.ines.command("Unpin the thread")
    day.priya.knows("SELECT 1 - pinned FROM thread WHERE subject = ?", GATE)


@step("asks for a decision by a date", "ines", "priya")
def ask(day):
    day.priya.row(GATE)
    day.ines.keys("ctrl+n")
    day.ines.on("^(In|Subject|Text)")
    day.ines.fill_in("launch", "Priya", PLAN)
    day.ines.press("^Asks for")
    day.ines.display.still()
    day.ines.keys("Down", "Down", "Down", "Down", "Return")
    day.ines.reach("^Text")
    day.ines.type("Which three steps come first? Please choose.")
    day.ines.keys("ctrl+Return")
    day.priya.knows("SELECT 1 FROM thread WHERE subject = ? AND ask = 'decision_by' AND ask_by > 0", PLAN)


@step("what is new waits above while she is in the list", "priya")
def new_above(day):
    until("it is said that something is new", lambda: day.priya.hears("^1 new above"))
    assert not day.priya.hears(PLAN), "the list reordered under her hands"
    day.priya.keys("period")
    until("both are there", lambda: day.priya.hears(PLAN))


@step("shows only what is new", "priya")
def filter_new(day):
    day.priya.press("^Filter", back=True)
    day.priya.display.still()
    day.priya.keys("Down", "Return")
    until("the filter is on", lambda: day.priya.hears("^Filter: only what is new"))


@step("looks at all, at what waits on others, and at what was put off", "priya")
def tabs(day):
    day.priya.reach("^Filter")
    day.priya.keys("space")
    day.priya.display.still()
    day.priya.keys("Up", "Return")
    day.priya.reach("^For you", back=True)
    day.priya.keys("Right", "Right")
    until("she waits for nobody", lambda: day.priya.hears("^You wait for nobody"))
    day.priya.keys("Right")
    until("nothing is put off", lambda: day.priya.hears("^Nothing is put off"))


@step("the next thread but one key away", "priya")
def next_thread(day):
    day.priya.keys("Left", "Left", "Left")
    until("the first tab is back", lambda: day.priya.hears(PLAN))
    day.priya.keys("g", "i")
    day.priya.open(PLAN)
    day.priya.knows(MINE.format("read_seq > 0"), PLAN)
    day.priya.keys("bracketright")


@step("is done with it", "priya")
def done(day):
    day.priya.row(PLAN)
    day.priya.keys("e")
    day.priya.knows(MINE.format("done_seq > 0"), PLAN)


@step("takes that back", "priya")
def undo_done(day):
    day.priya.keys("z")
    day.priya.knows(MINE.format("done_seq = 0"), PLAN)


@step("is done with two at once", "priya")
def done_with_two(day):
    day.priya.row(PLAN)
    day.priya.keys("x", "k", "j", "shift+K" if day.priya.hears(f"^{GATE}") else "shift+J")
    until("two are chosen", lambda: day.priya.hears("^2 selected"))
    day.priya.keys("e")
    day.priya.knows("SELECT count(*) = 2 FROM standing WHERE done_seq > 0")


@step("and takes both back with one Z", "priya")
def undo_two(day):
    day.priya.keys("z")
    day.priya.knows("SELECT count(*) = 0 FROM standing WHERE done_seq > 0")


@step("puts it off until a morning", "priya")
def later(day):
    day.priya.row(PLAN)
    day.priya.keys("h")
    day.priya.display.still()
    day.priya.keys("Return")
    day.priya.knows(MINE.format("later_until > 0"), PLAN)


@step("marks a thread as unread, and her other desktop knows", "ines", "home")
def mark_unread(day):
    day.ines.row(GATE)
    day.home.knows(MINE.format("read_seq > 0"), GATE)
    day.ines.keys("shift+u")
    day.home.knows("SELECT unread FROM inbox JOIN thread USING (thread) WHERE subject = ?", GATE)


@step("stops following, and follows again", "ines", "home")
def follow(day):
    day.ines.keys("f")
    day.home.knows(MINE.format("follow = 'not'"), GATE)
    day.ines.keys("f")
    day.home.knows(MINE.format("follow = 'following'"), GATE)


@step("copies a link", "ines")
def copy_link(day):
    day.ines.keys("l")
    until("it is said", lambda: day.ines.hears("^Link to the"))


@step("begins a thread and keeps it as a draft", "ines")
def draft(day):
    day.ines.keys("ctrl+n")
    day.ines.on("^(In|Subject|Text)")
    day.ines.fill_in("launch", None, TRAIN)
    day.ines.reach("^Text")
    day.ines.type("Half of it is written here, ")
    day.ines.keys("Escape")
    day.home.knows("SELECT 1 FROM draft WHERE subject = ? AND text LIKE 'Half of it%'", TRAIN)


@step("finds the draft on her other desktop", "home")
def find_draft(day):
    day.home.keys("alt+7")
    until("the draft is listed", lambda: day.home.hears(TRAIN))


@step("writes on there and sends it", "home", "ines")
def send_draft(day):
    day.home.keys("Return")
    day.home.display.still()
    day.home.reach("^Continue|^Write on|^Edit")
    day.home.keys("Return")
    day.home.on("^Text")
    day.home.keys("ctrl+End")
    day.home.type("and half of it there.")
    day.home.keys("ctrl+Return")
    day.ines.knows("SELECT 1 FROM message WHERE text = 'Half of it is written here, and half of it there.'")
    until("the draft is gone here too", lambda: not day.ines.ask("SELECT 1 FROM draft WHERE discarded_at IS NULL")
          and not day.ines.ask("SELECT 1 FROM typed_draft"))


@step("writes to Inês alone: a direct thread", "priya", "ines")
def direct(day):
    day.priya.keys("ctrl+n")
    day.priya.on("^(In|Subject|Text)")
    day.priya.fill_in("Inês", None, LUNCH)
    day.priya.reach("^Text")
    day.priya.type("The place by the river?")
    day.priya.keys("ctrl+Return")
    day.ines.knows("SELECT 1 FROM thread t JOIN channel c USING (channel) WHERE c.kind = 'direct' AND subject = ?", LUNCH)


@step("looks for a thread, a channel and a person with one field", "ines")
def switcher(day):
    day.ines.keys("ctrl+k")
    day.ines.on("^Switcher")
    for typed, found in (("lunch", LUNCH), ("#lau", "launch"), ("@pri", "Priya")):
        day.ines.keys("ctrl+a")
        day.ines.type(typed)
        until(f"{typed} is found", lambda found=found: found in day.ines.on("^Switcher").description)


@step("looks at somebody's card", "ines")
def card(day):
    day.ines.keys("Escape")
    day.ines.jump("@Priya", "Priya")
    until("the card is open", lambda: day.ines.hears("^Write to Priya"))


@step("opens the card of one with a long name", "ines")
def long_card(day):
    day.ines.keys("Escape")
    day.ines.jump("@Maximiliane", "Maximiliane")
    until("the card is open", lambda: day.ines.hears("^Write to Maximiliane"))


@step("browses channels with long names", "ines")
def long_channels(day):
    day.ines.keys("Escape")
    day.ines.command("Browse channels")
    until("they are listed", lambda: day.ines.hears(CHANNELS["C2"][0]))


@step("reads in a channel with a long name", "ines")
def long_channel(day):
    day.ines.keys("Escape")
    day.ines.jump("#東京会場", "東京会場")
    day.ines.display.still()
    day.ines.keys("Return")
    until("the words are there", lambda: day.ines.hears("字幕の最終確認は木曜日"))


@step("the people of a channel, in three scripts", "ines")
def long_people(day):
    day.ines.jump("#grosse", "grosse")
    day.ines.keys("ctrl+period")
    until("they are listed", lambda: day.ines.hears(NAMES["U3"][0][:40]))


@step("changes her hours", "ines", "priya")
def hours(day):
    day.ines.keys("Escape", "ctrl+comma")
    day.ines.on("^Devices$")  # where she was last
    day.ines.keys("Up", "Up", "Up", "Up", "Up")
    day.ines.reach("^Friday until")
    day.ines.type("1530")
    day.ines.keys("Tab")
    day.priya.knows("SELECT length(differing) > 1 FROM member WHERE name = 'Inês Carvalho'")


@step("takes a day off", "ines", "priya")
def day_off(day):
    day.ines.press("^Add days")
    day.ines.reach("^Note$")
    day.ines.type("after the launch")
    day.ines.keys("Return")
    day.priya.knows("SELECT length(days_off) > 1 FROM member WHERE name = 'Inês Carvalho'")


@step("looks at her devices", "ines")
def devices(day):
    day.ines.reach("^Your hours", back=True)
    day.ines.keys("Down", "Down", "Down", "Down", "Down")
    until("the devices are listed", lambda: day.ines.hears("^Sign out"))


@step("people and invites", "ines")
def people(day):
    day.ines.keys("Up")
    day.ines.press("^Make a link")
    until("the link is made", lambda: day.ines.hears("^Copy the link"))


@step("text half as large again", "ines")
def large_text(day):
    day.ines.keys("Escape", "alt+1")
    for size in ("110", "125", "150"):
        day.ines.keys("ctrl+plus")
        until(f"{size} %", lambda size=size: f"text_size={size}" in open(f"{day.ines.profile}/settings.ini").read())
        day.ines.display.still()
    day.ines.open(GATE)


@step("and as it was", "ines")
def usual_text(day):
    day.ines.keys("ctrl+0")
    until("100 %", lambda: "text_size=100" in open(f"{day.ines.profile}/settings.ini").read())
    day.ines.display.still()


@step("folds the sidebar, and goes back", "ines")
def fold(day):
    day.ines.keys("ctrl+backslash")
    day.ines.display.still()
    day.ines.keys("alt+Left")


@step("goes round the regions with F6", "ines")
def regions(day):
    day.ines.keys("alt+1")
    day.ines.display.still()
    seen = set()
    for _ in range(6):
        day.ines.keys("F6")
        day.ines.display.still()
        focus = day.ines.reader.focus()
        assert focus and focus.name, "F6 led to something without a name"
        seen.add(focus.name)
    assert len(seen) > 1, "F6 leads nowhere"


@step("the server stops: both write on", "ines", "priya")
def offline(day):
    day.ines.open(GATE)
    day.priya.open(GATE)
    day.server.stop()
    for desk, words in ((day.ines, "Written in a tunnel."), (day.priya, "Written on a mountain.")):
        desk.keys("r")
        desk.on("^Reply$")
        desk.type(words)
        desk.keys("ctrl+Return")
        desk.knows("SELECT count(*) FROM outbox")


@step("renames while there is no connection", "ines")
def offline_rename(day):
    day.ines.keys("Escape")
    day.ines.command("Rename the thread")
    day.ines.on("^Subject")
    day.ines.type("Who watches the gate, and when?")
    day.ines.keys("Return")
    day.ines.knows("SELECT count(*) > 1 FROM outbox")


@step("what waits is in the outbox, and the window says so", "ines")
def outbox(day):
    day.ines.keys("alt+7")
    until("it is said", lambda: day.ines.hears("^You are offline"), 30)


@step("takes a waiting reply back into a draft", "priya")
def take_back(day):
    day.priya.keys("Escape", "alt+7")
    day.priya.display.still()
    day.priya.keys("Return")
    day.priya.press("^Edit")
    day.priya.on("^Reply$")
    until("her words are in the field", lambda: day.priya.reader.text(day.priya.on("^Reply$")) == "Written on a mountain.")
    assert day.priya.ask("SELECT count(*) FROM message WHERE text = 'Written on a mountain.'") == [(0,)]


@step("the server is back: everything goes out once", "ines", "priya", "home")
def back(day):
    day.server.serve()
    day.priya.keys("Escape")
    day.priya.open("Who watches the gate, and when?") if day.priya.hears("and when") else None
    day.ines.sent()
    for desk in (day.home, day.priya):
        desk.knows("SELECT count(*) = 1 FROM message WHERE text = 'Written in a tunnel.'", seconds=40)
        desk.knows("SELECT 1 FROM thread WHERE subject = 'Who watches the gate, and when?'")


@step("leaves the private channel; it is asked for once", "priya", "ines")
def leave(day):
    day.priya.jump("#budget", "budget")
    day.priya.keys("ctrl+period")
    day.priya.press("^Leave")
    day.priya.press("^Leave the channel")
    until("it is gone", lambda: not day.priya.ask("SELECT 1 FROM channel WHERE name = 'budget'"))
    day.ines.knows("SELECT count(*) = 1 FROM membership JOIN channel USING (channel) WHERE name = 'budget'")


@step("leaves by Ctrl+Q and comes back to the same place", "home")
def again(day):
    day.home.jump(PLAN, PLAN)
    day.home.keys("ctrl+q")
    until("the program ends", day.home.ended)
    day.home.start()
    until("the thread is open", lambda: day.home.hears("Which three steps come first"))


@step("leaves a reply with the workspace for later", "ines", "home")
def later(day):
    day.ines.open(PLAN)
    day.ines.keys("r")
    day.ines.on("^Reply$")
    day.ines.type("In your morning, then.")
    day.ines.press("^Other ways to send")
    day.ines.display.still()
    day.ines.keys("Down", "Return")
    held = "SELECT 1 FROM draft WHERE send IS NOT NULL AND text = 'In your morning, then.'"
    day.home.knows(held)  # on her other computer as well
    day.ines.knows(held)
    until("it is said when it goes out", lambda: day.ines.hears("^Change: Goes out"))
    assert not day.priya.ask("SELECT 1 FROM message WHERE text = 'In your morning, then.'"), "it went at once"


@step("and sends it at once after all, from Drafts and outbox", "home", "priya")
def after_all(day):
    day.home.keys("Escape", "alt+7")
    day.home.display.still()
    day.home.keys("Return")
    day.home.press("^Send now")
    day.priya.knows("SELECT count(*) = 1 FROM message WHERE text = 'In your morning, then.'")
    day.ines.knows("SELECT count(*) = 0 FROM draft WHERE send IS NOT NULL")


@step("everyone knows the same", "ines", "priya", "home")
def same(day):
    told = "SELECT subject, text FROM message JOIN thread USING (thread) JOIN channel USING (channel) " \
           "WHERE channel.name = 'launch' ORDER BY message.seq"
    for desk in (day.ines, day.priya, day.home):
        desk.sent()
    until("three desktops agree", lambda: day.ines.ask(told) == day.priya.ask(told) == day.home.ask(told))
    until("two desktops have one inbox", lambda: (inbox := "SELECT thread, place, unread FROM inbox ORDER BY thread")
          and day.ines.ask(inbox) == day.home.ask(inbox))

# SPDX-FileCopyrightText: 2026 The Meridian authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first part of the day: coming in, channels, threads and what is said in them."""
from script import step
from stage import until
from words import ARABIC, JAPANESE

PASSWORD = "a long enough secret"
GATE = "Who watches the gate?"


def come_in(desk, link, name, email):
    """First run, by keyboard: the second choice, the link, who one is."""
    desk.reach("^Join with an invite link")
    desk.keys("Return")
    desk.on("^Invite link")
    desk.type(link)
    desk.keys("Return")
    desk.on("^Your name")
    desk.type(name)
    desk.reach("^Email")
    desk.type(email)
    desk.reach("^Password")
    desk.type(PASSWORD)
    desk.keys("Return")
    desk.knows("SELECT count(*) FROM member WHERE name = ?", name)
    desk.on(".")


@step("Inês comes in with the owner's link", "ines")
def ines_comes(day):
    come_in(day.ines, day.server.owner_link.replace(":8470", f":{day.server.port}"), "Inês Carvalho", "ines@saltmarsh.example")


@step("Priya comes in with an invitation", "priya")
def priya_comes(day):
    come_in(day.priya, day.server.invite("--role", "member"), "Priya Raghavan", "priya@saltmarsh.example")


@step("Inês makes a link for her second desktop", "ines")
def link_home(day):
    day.ines.keys("ctrl+comma")
    day.ines.on("^You$")
    day.ines.keys("Down", "Down", "Down", "Down", "Down", "Down")
    day.ines.press("^Make a link for another computer")
    day.ines.on("^Copy the link")


@step("and comes in there, without a word more", "home")
def home_comes(day):
    link = day.ines.reader.text(day.ines.reach("^Link for another computer", back=True))
    day.ines.keys("Escape")
    day.home.reach("^Sign in on this computer")
    day.home.keys("Return")
    day.home.on("^Link from the other computer")
    day.home.type(link)
    day.home.keys("Return")
    day.home.knows("SELECT count(*) FROM member WHERE name = 'Inês Carvalho'")
    day.home.on(".")
    until("one Inês", lambda: day.priya.ask("SELECT count(*) FROM member WHERE name = 'Inês Carvalho'") == [(1,)])


@step("beside a screen reader, single keys are off until they are wanted", "ines", "priya", "home")
def single_keys(day):
    for desk in (day.ines, day.priya, day.home):
        desk.keys("question")
        desk.display.still()
        assert not desk.hears("^Find a shortcut"), "a single key worked beside a screen reader"
        desk.command("Turn single keys")
        until(f"{desk.name} is told", lambda: desk.hears("^Single keys are on"))


@step("looks for a key among the shortcuts", "ines")
def shortcuts(day):
    day.ines.keys("question")
    day.ines.on("^Find a shortcut")
    day.ines.type("quote")
    until("the line is found", lambda: day.ines.hears("^Quote and reply"))
    assert not day.ines.hears("^Sidebar or rail"), "what does not fit is still listed"


@step("makes a public channel", "ines", "priya")
def new_channel(day):
    day.ines.keys("Escape")
    day.ines.command("New channel")
    day.ines.on("^Name$")
    day.ines.type("launch")
    day.ines.keys("Tab")
    day.ines.type("Everything until the day we open")
    day.ines.keys("shift+Tab", "Return")
    day.priya.knows("SELECT 1 FROM channel WHERE name = 'launch' AND kind = 'public'")


@step("makes a private channel", "ines")
def private_channel(day):
    day.ines.command("New channel")
    day.ines.on("^Name$")
    day.ines.type("budget")
    day.ines.reach("^Public")
    day.ines.keys("Down")
    day.ines.press("^Make the channel")
    day.ines.knows("SELECT 1 FROM channel WHERE name = 'budget' AND kind = 'private'")
    day.home.knows("SELECT 1 FROM channel WHERE name = 'budget'")
    assert not day.priya.ask("SELECT 1 FROM channel WHERE name = 'budget'"), "a private channel is told to all"


@step("invites Priya into the private channel", "ines", "priya")
def invite_in(day):
    day.ines.keys("ctrl+period")
    day.ines.press("^Add people")
    day.ines.on("^Find by name")
    day.ines.type("priya")
    day.ines.display.still()
    day.ines.keys("Return")
    day.priya.knows("SELECT 1 FROM channel WHERE name = 'budget'")
    day.ines.keys("Escape")


@step("finds a channel in the browser and joins it", "priya")
def browse(day):
    day.priya.command("Browse channels")
    day.priya.on("^Find by name or purpose")
    day.priya.type("until the day")
    day.priya.keys("Down")
    day.priya.press("^Join")
    day.priya.knows("SELECT count(*) > 1 FROM membership m JOIN channel c USING (channel) WHERE c.name = 'launch'")
    day.priya.press("^Open")
    until("the channel is open", lambda: day.priya.hears("No threads in launch yet"))


@step("starts a thread and tells Priya", "ines", "priya")
def start_thread(day):
    day.ines.keys("ctrl+n")
    day.ines.on("^(In|Subject|Text)")
    if not day.ines.hears("^launch\\. Press"):
        day.ines.reach("^In:")
        day.ines.keys("BackSpace")
        day.ines.type("launch")
        day.ines.keys("Return")
    day.ines.reach("^Tell")
    day.ines.type("Priya")
    day.ines.keys("Return")
    day.ines.reach("^Subject")
    day.ines.type(GATE)
    day.ines.reach("^Text")
    day.ines.type("Auckland opens first, at 22:00 on Monday for me. @pri")
    day.ines.on("^Text")
    day.ines.keys("Return")
    day.ines.type("would you watch the first hour?")
    day.ines.keys("ctrl+Return")
    day.priya.knows("SELECT 1 FROM thread WHERE subject = ? AND length(told) = 16", GATE)
    day.priya.knows("SELECT 1 FROM message WHERE text LIKE '%<@%> would you watch%'")


@step("reads it: the inbox leads there", "priya")
def read(day):
    day.priya.keys("alt+1")
    day.priya.open(GATE)
    day.priya.knows("SELECT read_seq > 0 FROM standing s JOIN thread t USING (thread) WHERE subject = ?", GATE)


@step("replies, with a name that is completed", "priya", "ines")
def reply(day):
    day.priya.keys("r")
    day.priya.on("^Reply$")
    day.priya.type("Gladly, @in")
    day.priya.display.still()
    day.priya.keys("Return")
    day.priya.type("shall the list of what to do come from you?")
    day.priya.keys("ctrl+Return")
    day.ines.knows("SELECT 1 FROM message WHERE text LIKE 'Gladly, <@%> shall the list%'")


@step("an emoji by its short name", "priya")
def shortcode(day):
    day.priya.type("Until then :ro")
    day.priya.display.still()
    day.priya.type("cket")
    day.priya.display.still()
    day.priya.keys("Return", "ctrl+Return")
    day.ines.knows("SELECT 1 FROM message WHERE text LIKE 'Until then 🚀%'")


@step("acknowledges: agree", "ines", "priya")
def acknowledge(day):
    day.ines.open(GATE)
    day.ines.message("Gladly")
    day.ines.keys("a")
    day.ines.display.still()
    day.ines.keys("2")
    day.priya.knows("SELECT 1 FROM reaction WHERE emoji = 'agree'")
    for desk in (day.ines, day.home):  # which is an answer: nothing waits for her there any more
        desk.knows("SELECT place = 1 FROM inbox JOIN thread USING (thread) WHERE subject = ?", GATE)


@step("answers with an emoji from the picker", "ines", "priya")
def pick_emoji(day):
    day.ines.message("Until then")
    day.ines.keys("Return")
    day.ines.display.still()
    day.ines.keys("m")
    day.ines.on("^Find an emoji")
    day.ines.type("party popper")
    day.ines.display.still()
    day.ines.keys("Return")
    day.priya.knows("SELECT 1 FROM reaction WHERE emoji = '🎉'")


@step("quotes and replies", "ines", "priya")
def quote(day):
    day.ines.message("Gladly")
    day.ines.keys("q")
    day.ines.on("^Reply$")
    day.ines.type("Yes, by noon.")
    day.ines.keys("ctrl+Return")
    day.priya.knows("SELECT 1 FROM message WHERE text LIKE '> Gladly%Yes, by noon.'")


@step("begins a comment on the side, and leaves it", "priya")
def half_comment(day):
    day.priya.keys("Escape")
    day.priya.message("by noon")
    day.priya.keys("c")
    day.priya.on("^Reply$")
    day.priya.type("Noon in")
    day.priya.keys("Escape")
    day.priya.knows("SELECT 1 FROM draft WHERE beside IS NOT NULL AND text = 'Noon in'")


@step("goes on with the comment", "priya", "ines")
def comment(day):
    day.priya.message("by noon")
    day.priya.keys("c")
    day.priya.on("^Reply$")
    until("it is there", lambda: day.priya.reader.text(day.priya.on("^Reply$")) == "Noon in")
    day.priya.keys("ctrl+End")
    day.priya.type(" Lisbon?")
    day.priya.keys("ctrl+Return")
    day.ines.knows("SELECT 1 FROM message WHERE beside IS NOT NULL AND text = 'Noon in Lisbon?'")


@step("edits what she wrote", "ines", "priya")
def edit(day):
    day.ines.keys("Escape")
    day.ines.message("by noon")
    day.ines.keys("Return")
    day.ines.display.still()
    day.ines.keys("e")
    day.ines.on("^Reply$")
    day.ines.type(" Noon in Lisbon, that is.")
    day.ines.keys("ctrl+Return")
    day.priya.knows("SELECT 1 FROM message WHERE edited_at IS NOT NULL AND text LIKE '%Noon in Lisbon, that is.'")


@step("finds words in the thread", "ines")
def find(day):
    day.ines.keys("Escape", "ctrl+f")
    day.ines.on("^Find in this thread")
    day.ines.type("list of what")
    until("it is found", lambda: day.ines.on("^Find in this thread").description == "2 of 2")
    day.ines.keys("shift+Return")
    until("and the one above", lambda: day.ines.on("^Find in this thread").description == "1 of 2")


@step("looks at the earlier versions", "ines")
def versions(day):
    day.ines.keys("Escape")
    day.ines.message("that is")
    day.ines.keys("Return")
    day.ines.display.still()
    day.ines.keys("v")
    day.ines.on("^Versions of a message")


@step("deletes a message", "ines", "priya")
def delete(day):
    day.ines.keys("Escape")
    day.ines.message("that is")
    day.ines.keys("Return")
    day.ines.display.still()
    day.ines.keys("d")
    day.priya.knows("SELECT 1 FROM message WHERE deleted = 1")


@step("and takes that back", "ines", "priya")
def undo_delete(day):
    day.ines.keys("z")
    day.priya.knows("SELECT 1 FROM message WHERE deleted = 0 AND text LIKE '%that is.'")


@step("writes a list, bold words and code", "ines", "priya")
def formats(day):
    day.ines.keys("r")
    day.ines.on("^Reply$")
    day.ines.type("Three things, in ")
    day.ines.keys("ctrl+b")
    day.ines.type("this order")
    day.ines.keys("End")
    day.ines.type(":")
    day.ines.keys("Return", "ctrl+shift+8")
    day.ines.type("close one gate")
    day.ines.keys("Return")
    day.ines.type("look at the page")
    day.ines.keys("Return", "Return")
    day.ines.type("```cpp")
    day.ines.keys("Return")
    day.ines.type("gate.close(market);")
    day.ines.display.still()
    day.ines.keys("ctrl+Return")
    day.priya.knows("SELECT 1 FROM message WHERE text LIKE '%**this order**%- close one gate%```cpp%gate.close(market);%'")


@step("renames the thread: 140 characters of Japanese", "ines", "priya")
def rename(day):
    day.ines.keys("Escape")
    day.ines.command("Rename the thread")
    day.ines.on("^Subject")
    day.ines.type(JAPANESE)
    day.ines.keys("Return")
    day.priya.knows("SELECT 1 FROM thread WHERE subject = ?", JAPANESE)


@step("renames it again: 140 characters of Arabic", "priya", "ines")
def rename_again(day):
    day.priya.keys("Escape")
    day.priya.command("Rename the thread")
    day.priya.on("^Subject")
    day.priya.type(ARABIC)
    day.priya.keys("Return")
    day.ines.knows("SELECT 1 FROM thread WHERE subject = ?", ARABIC)


@step("concludes it", "ines", "priya")
def conclude(day):
    day.ines.command("Close the thread with a conclusion")
    day.ines.on("^What was decided")
    day.ines.type("Priya watches the first hour, with a list from Inês.")
    day.ines.keys("ctrl+Return")
    day.priya.knows("SELECT 1 FROM thread WHERE conclusion LIKE 'Priya watches%'")


@step("opens it again and gives it its name back", "priya", "ines")
def reopen(day):
    until("Priya sees the conclusion", lambda: day.priya.hears("^Concluded"))
    day.priya.command("Open the thread again")
    day.ines.knows("SELECT 1 FROM thread WHERE subject = ? AND conclusion = ''", ARABIC)
    day.priya.command("Rename the thread")
    day.priya.on("^Subject")
    day.priya.type(GATE)
    day.priya.keys("Return")
    day.ines.knows("SELECT 1 FROM thread WHERE subject = ?", GATE)

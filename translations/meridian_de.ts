<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>KeyMap</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Drafts and outbox</source>
        <translation>Entwürfe und Ausgang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Next row or message</source>
        <translation>Nächste Zeile oder Nachricht</translation>
    </message>
    <message>
        <source>Previous row or message</source>
        <translation>Vorige Zeile oder Nachricht</translation>
    </message>
    <message>
        <source>Open; into the messages</source>
        <translation>Öffnen; in die Nachrichten</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Nächstes Thema</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Voriges Thema</translation>
    </message>
    <message>
        <source>Next new message</source>
        <translation>Nächste neue Nachricht</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Go to the outbox</source>
        <translation>Zum Ausgang</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Acknowledge: Thanks, Agree, Looking into it</source>
        <translation>Bestätigen: Danke, Einverstanden, Ich sehe es mir an</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Letzte Handlung rückgängig</translation>
    </message>
    <message>
        <source>Sidebar or rail</source>
        <translation>Seitenleiste breit oder schmal</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Jump to a channel, thread or person</source>
        <translation>Zu Kanal, Thema oder Person springen</translation>
    </message>
    <message>
        <source>Show new items above</source>
        <translation>Neues weiter oben zeigen</translation>
    </message>
    <message>
        <source>Page down; with Shift, up</source>
        <translation>Seite nach unten; mit Umschalt nach oben</translation>
    </message>
    <message>
        <source>Close the thread with a conclusion</source>
        <translation>Thema mit einem Ergebnis abschließen</translation>
    </message>
    <message>
        <source>Open the thread again</source>
        <translation>Thema wieder öffnen</translation>
    </message>
    <message>
        <source>Rename the thread</source>
        <translation>Thema umbenennen</translation>
    </message>
    <message>
        <source>Move the thread to another channel</source>
        <translation>Thema in einen anderen Kanal verschieben</translation>
    </message>
    <message>
        <source>Pin the thread in its channel</source>
        <translation>Thema in seinem Kanal anheften</translation>
    </message>
    <message>
        <source>Unpin the thread</source>
        <translation>Thema vom Kanal lösen</translation>
    </message>
    <message>
        <source>Copy a link to the message or the thread</source>
        <translation>Link zur Nachricht oder zum Thema kopieren</translation>
    </message>
    <message>
        <source>Quote and reply</source>
        <translation>Zitieren und antworten</translation>
    </message>
    <message>
        <source>Comment on the message, on its side</source>
        <translation>Am Rand der Nachricht kommentieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Später …</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Folgen oder nicht mehr folgen</translation>
    </message>
    <message>
        <source>Code, in a selection or a new block</source>
        <translation>Code, in der Auswahl oder als neuer Block</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Close a popup; leave the field, the text stays</source>
        <translation>Aufklappfenster schließen; Feld verlassen, der Text bleibt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>People and purpose of the channel</source>
        <translation>Menschen und Zweck des Kanals</translation>
    </message>
    <message>
        <source>Browse channels</source>
        <translation>Kanäle durchsehen</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Menschen einladen</translation>
    </message>
    <message>
        <source>Turn single keys on or off</source>
        <translation>Einzelne Tasten an oder aus</translation>
    </message>
    <message>
        <source>About Meridian</source>
        <translation>Über Meridian</translation>
    </message>
    <message>
        <source>Times in the message, on everyone’s clock</source>
        <translation>Zeiten in der Nachricht, auf jeder Uhr</translation>
    </message>
    <message>
        <source>Done, with a conclusion</source>
        <translation>Fertig, mit einem Ergebnis</translation>
    </message>
    <message>
        <source>Mute the thread until…</source>
        <translation>Thema stummschalten bis …</translation>
    </message>
    <message>
        <source>No longer mute the thread</source>
        <translation>Thema nicht mehr stummschalten</translation>
    </message>
    <message>
        <source>Follow the channel: Inbox</source>
        <translation>Kanal folgen: Eingang</translation>
    </message>
    <message>
        <source>Follow the channel: Mentions</source>
        <translation>Kanal folgen: Erwähnungen</translation>
    </message>
    <message>
        <source>Follow the channel: Quiet</source>
        <translation>Kanal folgen: Still</translation>
    </message>
    <message>
        <source>Undo: in a text, the text; else the last action</source>
        <translation>Rückgängig: in einem Text der Text, sonst die letzte Handlung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Find in the thread</source>
        <translation>Im Thema suchen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>“%1” is not an option. Try --help.</source>
        <translation>„%1“ ist keine Option. Versuche --help.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour braucht einen Ordner.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. To see Meridian without one, try: meridian --tour DIR</source>
        <translation>Es gibt keine Anzeige für ein Fenster. Um Meridian ohne eine zu sehen, versuche: meridian --tour DIR</translation>
    </message>
    <message>
        <source>Usage: meridian [--profile DIR] [--demo] [LINK]
       meridian --tour DIR

Threads for a team that is not awake at the same time.

  --profile DIR   keep everything of this workspace in DIR
  --demo          explore the demo team; nothing there is sent to anyone
  --tour DIR      render every screen of the demo team to pictures in DIR; needs no display
  LINK            open a link to a thread or a message; a Meridian that is open already takes it
  --help          show this
  --version       show the version
</source>
        <translation>Aufruf: meridian [--profile ORDNER] [--demo] [LINK]
        meridian --tour ORDNER

Themen für ein Team, das nicht zur selben Zeit wach ist.

  --profile ORDNER  alles von diesem Arbeitsbereich in ORDNER aufbewahren
  --demo            das Demoteam ansehen; nichts davon wird an jemanden gesendet
  --tour ORDNER     jede Ansicht des Demoteams als Bild nach ORDNER zeichnen; braucht keinen Bildschirm
  LINK              einen Link zu einem Thema oder einer Nachricht öffnen; ein schon offenes Meridian übernimmt ihn
  --help            dies zeigen
  --version         die Version zeigen
</translation>
    </message>
</context>
<context>
    <name>ProfileFolder</name>
    <message>
        <source>The folder %1 can’t be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Meridian is already open with the profile %1.</source>
        <translation>Meridian ist mit dem Profil %1 schon geöffnet.</translation>
    </message>
    <message>
        <source>The folder %1 can’t be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 can’t be read. Nothing was changed.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>Not sent yet: you can no longer write here</source>
        <translation>Noch nicht gesendet: du kannst hier nicht mehr schreiben</translation>
    </message>
    <message>
        <source>You can no longer write here</source>
        <translation>Du kannst hier nicht mehr schreiben</translation>
    </message>
    <message>
        <source>Ask somebody in the channel to add you, then try again.</source>
        <translation>Bitte jemanden im Kanal, dich aufzunehmen, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Not sent yet: what it belongs to is gone</source>
        <translation>Noch nicht gesendet: wozu es gehört, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>What it belongs to is gone</source>
        <translation>Wozu es gehört, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Keep it as a draft, or copy the text to another thread.</source>
        <translation>Behalte es als Entwurf, oder kopiere den Text in ein anderes Thema.</translation>
    </message>
    <message>
        <source>Not sent yet: it is longer than this workspace takes</source>
        <translation>Noch nicht gesendet: es ist länger, als dieser Arbeitsbereich annimmt</translation>
    </message>
    <message>
        <source>It is longer than this workspace takes</source>
        <translation>Es ist länger, als dieser Arbeitsbereich annimmt</translation>
    </message>
    <message>
        <source>Keep it as a draft and shorten it.</source>
        <translation>Behalte es als Entwurf und kürze es.</translation>
    </message>
    <message>
        <source>Not sent yet: somebody changed the same thing meanwhile</source>
        <translation>Noch nicht gesendet: jemand hat inzwischen dasselbe geändert</translation>
    </message>
    <message>
        <source>Somebody changed the same thing meanwhile</source>
        <translation>Jemand hat inzwischen dasselbe geändert</translation>
    </message>
    <message>
        <source>Look at what is there now, then try again.</source>
        <translation>Sieh dir an, was jetzt dort steht, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Not sent yet: this workspace does not take it as it is</source>
        <translation>Noch nicht gesendet: dieser Arbeitsbereich nimmt es so nicht an</translation>
    </message>
    <message>
        <source>This workspace does not take it as it is</source>
        <translation>Dieser Arbeitsbereich nimmt es so nicht an</translation>
    </message>
    <message>
        <source>Keep it as a draft and change it.</source>
        <translation>Behalte es als Entwurf und ändere es.</translation>
    </message>
    <message>
        <source>Not sent yet: this workspace runs an older Meridian</source>
        <translation>Noch nicht gesendet: in diesem Arbeitsbereich läuft ein älteres Meridian</translation>
    </message>
    <message>
        <source>This workspace runs an older Meridian</source>
        <translation>In diesem Arbeitsbereich läuft ein älteres Meridian</translation>
    </message>
    <message>
        <source>Try again when it has been brought up to date.</source>
        <translation>Versuche es noch einmal, wenn es auf dem neuesten Stand ist.</translation>
    </message>
    <message>
        <source>Not sent yet: the workspace is busy</source>
        <translation>Noch nicht gesendet: der Arbeitsbereich ist beschäftigt</translation>
    </message>
    <message>
        <source>The workspace is busy</source>
        <translation>Der Arbeitsbereich ist beschäftigt</translation>
    </message>
    <message>
        <source>Try again in a little while.</source>
        <translation>Versuche es in einer kleinen Weile noch einmal.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>The workspace did not take it</source>
        <translation>Der Arbeitsbereich hat es nicht angenommen</translation>
    </message>
    <message>
        <source>Try again, or keep it as a draft.</source>
        <translation>Versuche es noch einmal, oder behalte es als Entwurf.</translation>
    </message>
    <message>
        <source>Not sent yet: this thread was concluded while you were offline</source>
        <translation>Noch nicht gesendet: dieses Thema wurde abgeschlossen, während du offline warst</translation>
    </message>
    <message>
        <source>This thread was concluded while you were offline</source>
        <translation>Dieses Thema wurde abgeschlossen, während du offline warst</translation>
    </message>
    <message>
        <source>Send anyway, or keep as a draft?</source>
        <translation>Trotzdem senden oder als Entwurf behalten?</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 can’t be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The picture %1 can’t be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>%1 was written by a newer Meridian. Nothing was changed; use that one.</source>
        <translation>%1 wurde von einem neueren Meridian geschrieben. Nichts wurde geändert; nimm das neuere.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed.</source>
        <translation>%1 ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can’t be opened. Nothing was changed.</source>
        <translation>%1 kann nicht geöffnet werden. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>meridian::AboutDialog</name>
    <message>
        <source>About Meridian</source>
        <translation>Über Meridian</translation>
    </message>
    <message>
        <source>Meridian %1</source>
        <translation>Meridian %1</translation>
    </message>
    <message>
        <source>Threads for a team that is not awake at the same time, each in their own day.</source>
        <translation>Themen für ein Team, das nicht zur selben Zeit wach ist, jede Person in ihrem eigenen Tag.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>meridian::AccessDesk</name>
    <message>
        <source>Owners and admins can do this. Ask one of them.</source>
        <translation>Das können Leitung und Verwaltung. Bitte jemanden von dort darum.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The workspace can’t be reached right now. Try again in a moment.</source>
        <translation>Der Arbeitsbereich ist gerade nicht erreichbar. Versuche es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>meridian::AnswersStrip</name>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, from %2 her time</source>
        <translation>%1, ab %2 ihrer Zeit</translation>
    </message>
    <message>
        <source>%1, from %2 his time</source>
        <translation>%1, ab %2 seiner Zeit</translation>
    </message>
    <message>
        <source>%1, from %2 their time</source>
        <translation>%1, ab %2 deren Zeit</translation>
    </message>
    <message>
        <source>%1, from %2 there</source>
        <comment>a person and when their day begins</comment>
        <translation>%1, ab %2 dort</translation>
    </message>
    <message>
        <source>%1 asks you for an answer</source>
        <translation>%1 bittet dich um eine Antwort</translation>
    </message>
    <message>
        <source>I can’t answer this</source>
        <translation>Das kann ich nicht beantworten</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>and as many more</comment>
        <translation>
            <numerusform>%n andere Person</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>meridian::AppearancePage</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>meridian::AskField</name>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <comment>the format of a date and a time</comment>
        <translation>ddd d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>By, on your clock</source>
        <translation>Bis, nach deiner Uhr</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation>Wenn du kannst</translation>
    </message>
    <message>
        <source>Reply by…</source>
        <translation>Antwort bis …</translation>
    </message>
    <message>
        <source>Decision by…</source>
        <translation>Entscheidung bis …</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Bittet um: %1</translation>
    </message>
</context>
<context>
    <name>meridian::BannerPresenter</name>
    <message>
        <source>The workspace folder can’t be written.</source>
        <translation>In den Ordner des Arbeitsbereichs kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This computer was signed out of the workspace.</source>
        <translation>Dieser Computer wurde vom Arbeitsbereich abgemeldet.</translation>
    </message>
    <message>
        <source>Everything here stays readable. Ask for a new invitation to go on.</source>
        <translation>Alles hier bleibt lesbar. Bitte um eine neue Einladung, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Demo team.</source>
        <translation>Demo-Team.</translation>
    </message>
    <message>
        <source>Nothing here is sent to anyone.</source>
        <translation>Nichts von hier wird an jemanden gesendet.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Eigenen Bereich beginnen</translation>
    </message>
    <message>
        <source>Everything you write is kept here and goes out when the connection is back. Last in step at %1.</source>
        <translation>Alles, was du schreibst, bleibt hier und geht hinaus, sobald die Verbindung wieder da ist. Zuletzt auf gleichem Stand um %1.</translation>
    </message>
    <message>
        <source>Everything you write is kept here and goes out when the connection is back.</source>
        <translation>Alles, was du schreibst, bleibt hier und geht hinaus, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Du bist offline.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Back online.</source>
        <translation>Wieder online.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on their way.</source>
        <translation>
            <numerusform>%n Nachricht ist unterwegs.</numerusform>
            <numerusform>%n Nachrichten sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>You seem to have moved.</source>
        <translation>Du bist anscheinend umgezogen.</translation>
    </message>
    <message>
        <source>This computer’s clock is that of %1.</source>
        <translation>Die Uhr dieses Computers ist die von %1.</translation>
    </message>
    <message>
        <source>Look at your hours</source>
        <translation>Deine Zeiten ansehen</translation>
    </message>
</context>
<context>
    <name>meridian::BrandPanel</name>
    <message>
        <source>Meridian</source>
        <translation>Meridian</translation>
    </message>
    <message>
        <source>Work together,
each in your own day.</source>
        <translation>Zusammen arbeiten,
jede Person in ihrem eigenen Tag.</translation>
    </message>
    <message>
        <source>Threads that wait for people, and show everyone’s local time next to their name.</source>
        <translation>Themen, die auf Menschen warten, und neben jedem Namen die Ortszeit.</translation>
    </message>
    <message>
        <source>Free and open source. No account needed on this computer.</source>
        <translation>Frei und quelloffen. Auf diesem Computer ist kein Konto nötig.</translation>
    </message>
</context>
<context>
    <name>meridian::BrowseChannelsDialog</name>
    <message>
        <source>Browse channels</source>
        <translation>Kanäle durchsehen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>meridian::ChannelBrowser</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Find by name or purpose</source>
        <translation>Nach Name oder Zweck suchen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Neuer Kanal …</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The channels could not be read. Try again in a moment.</source>
        <translation>Die Kanäle konnten nicht gelesen werden. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No channel has these words in its name or purpose.</source>
        <translation>Kein Kanal hat diese Worte im Namen oder Zweck.</translation>
    </message>
</context>
<context>
    <name>meridian::ChannelBrowserModel</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>meridian::ChannelChooser</name>
    <message>
        <source>Move to another channel</source>
        <translation>In einen anderen Kanal verschieben</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach …</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>No channel is called that</source>
        <translation>Kein Kanal heißt so</translation>
    </message>
    <message>
        <source>Only the people in %1 can read it there.</source>
        <translation>Dort können es nur die Menschen in %1 lesen.</translation>
    </message>
    <message>
        <source>Everyone in the workspace can read it there.</source>
        <translation>Dort können es alle im Arbeitsbereich lesen.</translation>
    </message>
</context>
<context>
    <name>meridian::ChannelDialog</name>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
</context>
<context>
    <name>meridian::ChannelFollowButton</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Every thread comes into your inbox</source>
        <translation>Jedes Thema kommt in deinen Eingang</translation>
    </message>
    <message>
        <source>What you take part in, and what asks you by name</source>
        <translation>Woran du beteiligt bist, und was dich beim Namen fragt</translation>
    </message>
    <message>
        <source>Only what asks you by name</source>
        <translation>Nur was dich beim Namen fragt</translation>
    </message>
    <message>
        <source>You follow %1: %2</source>
        <comment>a channel and how</comment>
        <translation>Du folgst %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a channel and how it is followed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>meridian::ChannelPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Menschen aufnehmen …</translation>
    </message>
    <message>
        <source>People in this channel</source>
        <translation>Menschen in diesem Kanal</translation>
    </message>
    <message>
        <source>Make manager</source>
        <translation>Zur Kanalleitung machen</translation>
    </message>
    <message>
        <source>Take out of the channel</source>
        <translation>Aus dem Kanal nehmen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Privat machen …</translation>
    </message>
    <message>
        <source>The channel could not be read. What you see is as it was.</source>
        <translation>Der Kanal konnte nicht gelesen werden. Du siehst den Stand von vorher.</translation>
    </message>
    <message>
        <source>Archived: nothing in it changes.</source>
        <translation>Archiviert: darin ändert sich nichts.</translation>
    </message>
    <message>
        <source>Private: only the people in it can read it.</source>
        <translation>Privat: nur die Menschen darin können ihn lesen.</translation>
    </message>
    <message>
        <source>Public: everyone in the workspace can read it.</source>
        <translation>Öffentlich: alle im Arbeitsbereich können ihn lesen.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Kanalleitung</translation>
    </message>
    <message>
        <source>Add to the channel</source>
        <translation>In den Kanal aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to who is in it</source>
        <translation>Zurück zu den Menschen darin</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Leave %1? It is private: you can’t read it any more, and somebody in it must add you to come back.</source>
        <translation>%1 verlassen? Der Kanal ist privat: du kannst ihn dann nicht mehr lesen, und jemand darin muss dich wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Stay in it</source>
        <translation>Darin bleiben</translation>
    </message>
    <message>
        <source>Leave the channel</source>
        <translation>Kanal verlassen</translation>
    </message>
    <message>
        <source>Make %1 private? Who is not in it loses it, and it can’t be made public again.</source>
        <translation>%1 privat machen? Wer nicht darin ist, verliert den Kanal, und er kann nicht wieder öffentlich werden.</translation>
    </message>
    <message>
        <source>Keep it public</source>
        <translation>Öffentlich lassen</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Privat machen</translation>
    </message>
</context>
<context>
    <name>meridian::ChannelsModel</name>
    <message>
        <source>%1, private</source>
        <translation>%1, privat</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
</context>
<context>
    <name>meridian::ChoicePage</name>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchtest du beginnen?</translation>
    </message>
    <message>
        <source>You can change your mind later, nothing here is final.</source>
        <translation>Du kannst es dir später anders überlegen, nichts hier ist endgültig.</translation>
    </message>
    <message>
        <source>Start a workspace on this computer</source>
        <translation>Einen Arbeitsbereich auf diesem Computer beginnen</translation>
    </message>
    <message>
        <source>Everything stays in a folder you choose. Invite others when you are ready.</source>
        <translation>Alles bleibt in einem Ordner deiner Wahl. Lade andere ein, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Join with an invite link</source>
        <translation>Mit einem Einladungslink beitreten</translation>
    </message>
    <message>
        <source>Someone sent you a link. You keep working when you are offline.</source>
        <translation>Jemand hat dir einen Link geschickt. Du arbeitest auch offline weiter.</translation>
    </message>
    <message>
        <source>Explore the demo team</source>
        <translation>Das Demo-Team ansehen</translation>
    </message>
    <message>
        <source>Six people, six cities, one product launch. Nothing you do there is sent to anyone.</source>
        <translation>Sechs Menschen, sechs Städte, ein Produktstart. Nichts, was du dort tust, wird an jemanden gesendet.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change your clock and working hours</source>
        <translation>Deine Uhr und Arbeitszeit ändern</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your clock, as this computer tells it. Working hours %1 to %2.</source>
        <translation>Deine Uhr, wie dieser Computer sie zeigt. Arbeitszeit %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>meridian::ClockStep</name>
    <message>
        <source>Your clock and your hours</source>
        <translation>Deine Uhr und deine Zeiten</translation>
    </message>
    <message>
        <source>Notifications wait outside these hours. Others see where you are in your day, not what you are doing.</source>
        <translation>Außerhalb dieser Zeiten warten Benachrichtigungen. Andere sehen, wo du in deinem Tag bist, nicht, was du tust.</translation>
    </message>
    <message>
        <source>Keep these hours</source>
        <translation>Diese Zeiten behalten</translation>
    </message>
</context>
<context>
    <name>meridian::ClockText</name>
    <message>
        <source>%1 %2</source>
        <comment>day and month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, date, time</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>weekday, date, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>meridian::CompletionList</name>
    <message>
        <source>What it may mean</source>
        <translation>Was gemeint sein kann</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>meridian::ComponentSheet</name>
    <message>
        <source>Local time: inline, boxed, badge</source>
        <translation>Ortszeit: im Text, im Rahmen, als Zeichen</translation>
    </message>
    <message>
        <source>Expectation chip</source>
        <translation>Marke für Erwartungen</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation>Wenn du kannst</translation>
    </message>
    <message>
        <source>Reply by tomorrow 11:00</source>
        <translation>Antwort bis morgen 11:00</translation>
    </message>
    <message>
        <source>Reply by today 15:00</source>
        <translation>Antwort bis heute 15:00</translation>
    </message>
    <message>
        <source>2 of 5 answered</source>
        <translation>2 von 5 haben geantwortet</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Decision by Thu 18 June, 12:00</source>
        <translation>Entscheidung bis Do 18. Juni, 12:00</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knöpfe</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Andere Arten zu senden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>Delete thread…</source>
        <translation>Thema löschen …</translation>
    </message>
    <message>
        <source>Reach her now</source>
        <translation>Jetzt erreichen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Subject, so people can tell what it is about</source>
        <translation>Betreff, damit alle wissen, worum es geht</translation>
    </message>
    <message>
        <source>This link has no invitation in it. Copy it whole and try again.</source>
        <translation>In diesem Link steckt keine Einladung. Kopiere ihn ganz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>Hinweisleisten</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Du bist offline.</translation>
    </message>
    <message>
        <source>Everything is kept here.</source>
        <translation>Alles bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>Der Datenträger ist fast voll.</translation>
    </message>
    <message>
        <source>The workspace folder can’t be written.</source>
        <translation>In den Ordner des Arbeitsbereichs kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Back online. 3 messages are on their way.</source>
        <translation>Wieder online. 3 Nachrichten sind unterwegs.</translation>
    </message>
    <message>
        <source>Toast</source>
        <translation>Kurzmeldung</translation>
    </message>
    <message>
        <source>Done. “Press kit, last read before Friday”</source>
        <translation>Fertig. „Pressemappe, letzte Durchsicht vor Freitag“</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Empty inbox</source>
        <translation>Leerer Eingang</translation>
    </message>
    <message>
        <source>You are caught up</source>
        <translation>Du bist auf dem Laufenden</translation>
    </message>
    <message>
        <source>Nothing waits for you. %1’s morning starts at %2 your time.</source>
        <translation>Nichts wartet auf dich. Für %1 beginnt der Morgen um %2 deiner Zeit.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>02:41 for Priya, she’ll be notified at 10:00</source>
        <translation>02:41 bei Priya, sie erfährt es um 10:00</translation>
    </message>
    <message>
        <source>Send at 10:00 her time</source>
        <translation>Um 10:00 ihrer Zeit senden</translation>
    </message>
    <message>
        <source>Wed 17 June, 05:30 for you</source>
        <translation>Mi 17. Juni, 05:30 bei dir</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Zeit wählen …</translation>
    </message>
    <message>
        <source>Urgent, reach them now…</source>
        <translation>Dringend, jetzt erreichen …</translation>
    </message>
    <message>
        <source>Asks you once more before it wakes anyone</source>
        <translation>Fragt noch einmal nach, bevor es jemanden weckt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Subject, read</source>
        <translation>Betreff, gelesen</translation>
    </message>
    <message>
        <source>Subject, unread</source>
        <translation>Betreff, ungelesen</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Meta, 11:12</source>
        <translation>Beiwerk, 11:12</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Winzig</translation>
    </message>
</context>
<context>
    <name>meridian::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Editing your message</source>
        <translation>Du änderst deine Nachricht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 antworten</translation>
    </message>
    <message numerus="yes">
        <source>Reply to %1 and %n others</source>
        <translation>
            <numerusform>%1 und %n weiteren Person antworten</numerusform>
            <numerusform>%1 und %n weiteren antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Discarded. Drafts and outbox keeps it for 30 days</source>
        <translation>Verworfen. Unter Entwürfe und Ausgang bleibt es 30 Tage</translation>
    </message>
    <message>
        <source>Side comment on what %1 wrote</source>
        <translation>Randkommentar zu dem, was %1 geschrieben hat</translation>
    </message>
    <message>
        <source>I can’t answer this. Can you, </source>
        <comment>a name follows</comment>
        <translation>Das kann ich nicht beantworten. Kannst du es, </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what the field is open for, and whether it is saved</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>meridian::ConclusionStrip</name>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Concluded: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
</context>
<context>
    <name>meridian::DayCurve</name>
    <message>
        <source>Team now: %1</source>
        <translation>Team jetzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n arbeitet</numerusform>
            <numerusform>%n arbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge of day</source>
        <translation>
            <numerusform>%n am Rand des Tages</numerusform>
            <numerusform>%n am Rand des Tages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asleep</source>
        <translation>
            <numerusform>%n schläft</numerusform>
            <numerusform>%n schlafen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone has a day off</source>
        <translation>Alle haben frei</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>meridian::DaysOffList</name>
    <message>
        <source>No days off to come.</source>
        <translation>Keine freien Tage geplant.</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Erster freier Tag</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Letzter freier Tag</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>meridian::DemoWorkspace</name>
    <message>
        <source>The demo’s folder can’t be written.</source>
        <translation>In den Ordner der Demo kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>meridian::DesktopApp</name>
    <message>
        <source>The demo team has no doors.</source>
        <translation>Das Demo-Team hat keine Türen.</translation>
    </message>
    <message>
        <source>The workspace’s address makes no link.</source>
        <translation>Aus der Adresse des Arbeitsbereichs wird kein Link.</translation>
    </message>
</context>
<context>
    <name>meridian::DevicesPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>Computers that are signed in as you. Sign out one that is lost or not yours any more.</source>
        <translation>Computer, die mit deinem Konto angemeldet sind. Melde ab, was verloren ging oder nicht mehr dir gehört.</translation>
    </message>
    <message>
        <source>The demo team is on this computer alone.</source>
        <translation>Das Demo-Team gibt es nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Asking the workspace</source>
        <translation>Der Arbeitsbereich wird gefragt</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Ein Computer ohne Namen</translation>
    </message>
    <message>
        <source>This computer, signed in %1</source>
        <translation>Dieser Computer, angemeldet %1</translation>
    </message>
    <message>
        <source>Signed in %1, last connected %2</source>
        <translation>Angemeldet %1, zuletzt verbunden %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Sign out this computer? What has not been sent stays here until you sign in again.</source>
        <translation>Diesen Computer abmelden? Was noch nicht gesendet ist, bleibt hier, bis du dich wieder anmeldest.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out this computer</source>
        <translation>Diesen Computer abmelden</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentBar</name>
    <message>
        <source>Back to the documents</source>
        <translation>Zurück zu den Dokumenten</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>Griffbereit halten</translation>
    </message>
    <message>
        <source>More for this document</source>
        <translation>Mehr zu diesem Dokument</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Kept at hand</source>
        <translation>Griffbereit</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentTools</name>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What this line is</source>
        <translation>Was diese Zeile ist</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::DocumentView</name>
    <message>
        <source>This document could not be read.</source>
        <translation>Dieses Dokument konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing of it is lost: what is on this computer stays as it is.</source>
        <translation>Nichts davon ist verloren: Was auf diesem Computer ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>meridian::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>Kein Emoji mit diesem Namen</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Emoji suchen</translation>
    </message>
</context>
<context>
    <name>meridian::Expectation</name>
    <message>
        <source>No reply needed</source>
        <translation>Keine Antwort nötig</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation>Wenn du kannst</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Offen seit %1</translation>
    </message>
    <message>
        <source>Decision by %1</source>
        <translation>Entscheidung bis %1</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 haben geantwortet</translation>
    </message>
</context>
<context>
    <name>meridian::FilterTab</name>
    <message>
        <source>%1, %2</source>
        <comment>a filter and how many</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meridian::FindBar</name>
    <message>
        <source>Previous message with these words</source>
        <translation>Vorherige Nachricht mit diesen Worten</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Next message with these words</source>
        <translation>Nächste Nachricht mit diesen Worten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation>In diesem Thema suchen</translation>
    </message>
</context>
<context>
    <name>meridian::FirstRun</name>
    <message>
        <source>Start the workspace</source>
        <translation>Arbeitsbereich beginnen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Setting up %1</source>
        <translation>%1 wird eingerichtet</translation>
    </message>
    <message>
        <source>Asking the workspace</source>
        <translation>Der Arbeitsbereich wird gefragt</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Beitritt läuft</translation>
    </message>
    <message>
        <source>You are invited.</source>
        <translation>Du bist eingeladen.</translation>
    </message>
    <message>
        <source>%1 invited you.</source>
        <translation>%1 hat dich eingeladen.</translation>
    </message>
    <message>
        <source>It is hosted on %1.</source>
        <translation>Er liegt auf %1.</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>Members so far: %1.</source>
        <translation>Bisher dabei: %1.</translation>
    </message>
</context>
<context>
    <name>meridian::FirstRunFlow</name>
    <message>
        <source>The workspace could not be made.</source>
        <translation>Der Arbeitsbereich konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The workspace can’t be reached right now. Your invitation is kept; try again.</source>
        <translation>Der Arbeitsbereich ist gerade nicht erreichbar. Deine Einladung bleibt erhalten; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Somebody in this workspace has this e-mail address already.</source>
        <translation>Jemand in diesem Arbeitsbereich hat diese E-Mail-Adresse schon.</translation>
    </message>
    <message>
        <source>This password is too short. Eight characters are the least.</source>
        <translation>Dieses Passwort ist zu kurz. Acht Zeichen sind das Mindeste.</translation>
    </message>
    <message>
        <source>This invitation was used already. Ask for a new one.</source>
        <translation>Diese Einladung wurde schon benutzt. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>This invitation is too old. Ask for a new one.</source>
        <translation>Diese Einladung ist zu alt. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The workspace does not know this invitation. Ask for a new one.</source>
        <translation>Der Arbeitsbereich kennt diese Einladung nicht. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The workspace is busy. Try again in a minute.</source>
        <translation>Der Arbeitsbereich ist beschäftigt. Versuche es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The workspace did not let you in. Look at what you entered and try again.</source>
        <translation>Der Arbeitsbereich hat dich nicht eingelassen. Sieh deine Angaben durch und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>meridian::FormatButtons</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Mention somebody</source>
        <translation>Jemanden erwähnen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>meridian::HoursForm</name>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Work from</source>
        <translation>Arbeit von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Work until</source>
        <translation>Arbeit bis</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
</context>
<context>
    <name>meridian::HoursPage</name>
    <message>
        <source>Where you are</source>
        <translation>Wo du bist</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Notifications wait outside these hours. Others see where you are in your day, not what you are doing.</source>
        <translation>Außerhalb dieser Zeiten warten Benachrichtigungen. Andere sehen, wo du in deinem Tag bist, nicht, was du tust.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Shown as asleep.</source>
        <translation>Wird als Schlaf gezeigt.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Tage hinzufügen</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>Was andere sehen</translation>
    </message>
    <message>
        <source>Show where I am in my day</source>
        <translation>Zeigen, wo ich in meinem Tag bin</translation>
    </message>
    <message>
        <source>When off, others see only your clock. Messages still wait for your hours.</source>
        <translation>Wenn aus, sehen andere nur deine Uhr. Nachrichten warten trotzdem auf deine Zeiten.</translation>
    </message>
    <message>
        <source>You seem to have moved: this computer’s clock is that of %1.</source>
        <translation>Du bist wohl umgezogen oder gereist: die Uhr dieses Computers ist die von %1.</translation>
    </message>
    <message>
        <source>This computer’s clock is that of %1.</source>
        <translation>Die Uhr dieses Computers ist die von %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Leave it unsaid</source>
        <translation>Ohne Angabe lassen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
</context>
<context>
    <name>meridian::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>meridian::InboxActions</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Comes back %1</source>
        <comment>a thread put off: tomorrow 09:00</comment>
        <translation>Kommt %1 wieder</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message>
        <source>No longer following</source>
        <translation>Du folgst nicht mehr</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Du folgst jetzt</translation>
    </message>
    <message>
        <source>Done, with a conclusion</source>
        <translation>Fertig, mit einem Ergebnis</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <comment>a thread: tomorrow 09:00</comment>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Nicht mehr stumm</translation>
    </message>
</context>
<context>
    <name>meridian::InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Menschen einladen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The demo team has no doors. Start your own workspace to invite people.</source>
        <translation>Das Demo-Team hat keine Türen. Beginne deinen eigenen Arbeitsbereich, um Menschen einzuladen.</translation>
    </message>
    <message>
        <source>Send this link to one person. It brings one person in, and only for a few days.</source>
        <translation>Schicke diesen Link einer Person. Er gilt für eine Person und nur für einige Tage.</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Making a link</source>
        <translation>Link entsteht</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>People on other computers can join when this workspace is reachable from theirs.</source>
        <translation>Menschen an anderen Computern können beitreten, wenn dieser Arbeitsbereich von dort erreichbar ist.</translation>
    </message>
    <message>
        <source>Guests and admins are invited in the settings.</source>
        <translation>Gäste und Verwaltung lädst du in den Einstellungen ein.</translation>
    </message>
</context>
<context>
    <name>meridian::InviteStep</name>
    <message>
        <source>Join with an invite link</source>
        <translation>Mit einem Einladungslink beitreten</translation>
    </message>
    <message>
        <source>Paste the link you were sent. Its workspace is shown before you join.</source>
        <translation>Füge den Link ein, den du bekommen hast. Der Arbeitsbereich wird gezeigt, bevor du beitrittst.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>This link has no invitation in it. Copy it whole and try again.</source>
        <translation>In diesem Link steckt keine Einladung. Kopiere ihn ganz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This invitation was used. Ask for a new one.</source>
        <translation>Diese Einladung wurde benutzt. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>This invitation has run out. Ask for a new one.</source>
        <translation>Diese Einladung ist abgelaufen. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The workspace can’t be reached right now. Your invitation is kept and tried again.</source>
        <translation>Der Arbeitsbereich ist gerade nicht erreichbar. Deine Einladung bleibt erhalten und wird erneut versucht.</translation>
    </message>
</context>
<context>
    <name>meridian::JoinClient</name>
    <message>
        <source>The server answered something this version does not understand.</source>
        <translation>Der Server hat etwas geantwortet, das diese Version nicht versteht.</translation>
    </message>
</context>
<context>
    <name>meridian::JumpButton</name>
    <message>
        <source>Jump to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Jump to a channel, thread or person</source>
        <translation>Zu Kanal, Thema oder Person springen</translation>
    </message>
</context>
<context>
    <name>meridian::LandingPanel</name>
    <message>
        <source>When it lands</source>
        <translation>Wann es ankommt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person and when they hear of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time not set</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>At work now, until %1</source>
        <translation>Jetzt bei der Arbeit, bis %1</translation>
    </message>
    <message>
        <source>At work now</source>
        <translation>Jetzt bei der Arbeit</translation>
    </message>
    <message>
        <source>Their day starts %1</source>
        <translation>Der Tag beginnt %1</translation>
    </message>
    <message>
        <source>No working hours set</source>
        <translation>Keine Arbeitszeit angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others find it in their inbox.</source>
        <translation>
            <numerusform>%1 und %n weitere Person finden es im Eingang.</numerusform>
            <numerusform>%1 und %n weitere finden es im Eingang.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 finds it in their inbox.</source>
        <translation>%1 findet es im Eingang.</translation>
    </message>
    <message>
        <source>%1 and %2 find it in their inbox.</source>
        <translation>%1 und %2 finden es im Eingang.</translation>
    </message>
    <message>
        <source>Asks for a decision by</source>
        <translation>Bittet um eine Entscheidung bis</translation>
    </message>
    <message>
        <source>Asks for a reply by</source>
        <translation>Bittet um eine Antwort bis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Auch in %1</translation>
    </message>
</context>
<context>
    <name>meridian::LaterMenu</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a morning…</source>
        <translation>Einen Morgen wählen …</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Am Morgen</translation>
    </message>
</context>
<context>
    <name>meridian::LocalServer</name>
    <message>
        <source>The program %1 can’t be started.</source>
        <translation>Das Programm %1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The workspace on this computer did not answer.</source>
        <translation>Der Arbeitsbereich auf diesem Computer hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The workspace on this computer ended by itself. Your words are safe; start Meridian again.</source>
        <translation>Der Arbeitsbereich auf diesem Computer hat sich von selbst beendet. Deine Worte sind sicher; starte Meridian neu.</translation>
    </message>
</context>
<context>
    <name>meridian::MainWindow</name>
    <message>
        <source>Single keys are on</source>
        <translation>Einzelne Tasten sind an</translation>
    </message>
    <message>
        <source>Single keys are off</source>
        <translation>Einzelne Tasten sind aus</translation>
    </message>
</context>
<context>
    <name>meridian::MemberBook</name>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>meridian::MemberList</name>
    <message>
        <source>Find by name</source>
        <translation>Nach Name suchen</translation>
    </message>
</context>
<context>
    <name>meridian::MemberListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what they are</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meridian::MessageAction</name>
    <message>
        <source>Quote and reply</source>
        <translation>Zitieren und antworten</translation>
    </message>
    <message>
        <source>Comment on the side</source>
        <translation>Am Rand kommentieren</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Answer with an emoji</source>
        <translation>Mit einem Emoji antworten</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Show earlier versions</source>
        <translation>Frühere Versionen zeigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Who wrote this</source>
        <translation>Wer das geschrieben hat</translation>
    </message>
    <message>
        <source>Times on everyone’s clock</source>
        <translation>Zeiten auf jeder Uhr</translation>
    </message>
</context>
<context>
    <name>meridian::MessageActions</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>An emoji…</source>
        <translation>Ein Emoji …</translation>
    </message>
</context>
<context>
    <name>meridian::MessageBody</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>%n Zeile zeigen</numerusform>
            <numerusform>Alle %n Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles davon zeigen</translation>
    </message>
    <message>
        <source>Reading the rest</source>
        <translation>Der Rest wird gelesen</translation>
    </message>
</context>
<context>
    <name>meridian::MessageDelegate</name>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>Looking into it</source>
        <translation>Ich sehe es mir an</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Neu seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier replies</source>
        <translation>
            <numerusform>%n frühere Antwort</numerusform>
            <numerusform>%n frühere Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier replies</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>after the time of a message</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>%1 removed this message</source>
        <translation>%1 hat diese Nachricht entfernt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 code</source>
        <translation>Code in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This thread was concluded while you were offline.</source>
        <translation>Dieses Thema wurde abgeschlossen, während du offline warst.</translation>
    </message>
</context>
<context>
    <name>meridian::MessageTimes</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n andere Person</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is %2 for you</source>
        <translation>„%1“ ist für dich %2</translation>
    </message>
    <message>
        <source>%1, a day later</source>
        <translation>%1, einen Tag später</translation>
    </message>
    <message>
        <source>%1, a day earlier</source>
        <translation>%1, einen Tag früher</translation>
    </message>
</context>
<context>
    <name>meridian::MessagesModel</name>
    <message numerus="yes">
        <source>%n earlier replies</source>
        <translation>
            <numerusform>%n frühere Antwort</numerusform>
            <numerusform>%n frühere Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier replies</source>
        <translation>Frühere Antworten</translation>
    </message>
    <message>
        <source>Not sent yet. %1</source>
        <translation>Noch nicht gesendet. %1</translation>
    </message>
    <message>
        <source>%1, now %2 in %3, %4</source>
        <translation>%1, jetzt %2 in %3, %4</translation>
    </message>
    <message>
        <source>%1 removed this message</source>
        <translation>%1 hat diese Nachricht entfernt</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Geschrieben %1</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>Side comment by %1</source>
        <translation>Randkommentar von %1</translation>
    </message>
</context>
<context>
    <name>meridian::MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>meridian::ModalLayer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>meridian::NavButton</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>meridian::NewBelow</name>
    <message numerus="yes">
        <source>%n new below</source>
        <translation>
            <numerusform>%n neue weiter unten</numerusform>
            <numerusform>%n neue weiter unten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::NewChannelDialog</name>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Keep things as they are</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Make the channel</source>
        <translation>Kanal anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A word or two, such as launch</source>
        <translation>Ein Wort oder zwei, etwa Start</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What belongs here</source>
        <translation>Was hierher gehört</translation>
    </message>
    <message>
        <source>Public: everyone in the workspace can read it</source>
        <translation>Öffentlich: alle im Arbeitsbereich können ihn lesen</translation>
    </message>
    <message>
        <source>Private: only the people in it</source>
        <translation>Privat: nur die Menschen darin</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>People in it from the start</source>
        <translation>Von Anfang an dabei</translation>
    </message>
    <message>
        <source>Add a name, so people can tell what it is for.</source>
        <translation>Gib ihm einen Namen, damit alle wissen, wofür er ist.</translation>
    </message>
    <message>
        <source>The channels could not be read. Try again in a moment.</source>
        <translation>Die Kanäle konnten nicht gelesen werden. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is a channel with this name already.</source>
        <translation>Einen Kanal mit diesem Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>meridian::NewThreadPane</name>
    <message>
        <source>What is it about, and what would help?</source>
        <translation>Worum geht es, und was würde helfen?</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gesichert</translation>
    </message>
    <message>
        <source>Keep the draft and go back</source>
        <translation>Entwurf behalten und zurück</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>In: a channel, or people</source>
        <translation>In: ein Kanal oder Menschen</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>A channel, or people</source>
        <translation>Ein Kanal oder Menschen</translation>
    </message>
    <message>
        <source>People who should answer or decide</source>
        <translation>Wer antworten oder entscheiden soll</translation>
    </message>
    <message>
        <source>Subject, so people can tell what it is about</source>
        <translation>Betreff, damit alle wissen, worum es geht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Bittet um</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>The channels could not be read. What you write is kept.</source>
        <translation>Die Kanäle konnten nicht gelesen werden. Was du schreibst, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Everyone in %1 can read it</source>
        <translation>Alle in %1 können es lesen</translation>
    </message>
    <message>
        <source>Only you and they can read it</source>
        <translation>Nur ihr könnt es lesen</translation>
    </message>
    <message>
        <source>The workspace could not be read. What you write is kept.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen werden. Was du schreibst, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose a channel or people, so that it reaches someone</source>
        <translation>Wähle einen Kanal oder Menschen, damit es jemanden erreicht</translation>
    </message>
    <message>
        <source>Add a subject, so people can tell what it is about</source>
        <translation>Gib einen Betreff an, damit alle wissen, worum es geht</translation>
    </message>
    <message>
        <source>Write a few words first</source>
        <translation>Schreib zuerst ein paar Worte</translation>
    </message>
    <message>
        <source>Sent or discarded on your other device</source>
        <translation>Auf deinem anderen Gerät gesendet oder verworfen</translation>
    </message>
    <message>
        <source>Discarded. Drafts and outbox keeps it for 30 days</source>
        <translation>Verworfen. Unter Entwürfe und Ausgang bleibt es 30 Tage</translation>
    </message>
</context>
<context>
    <name>meridian::NoteText</name>
    <message>
        <source>%1 renamed this thread. It was “%2”</source>
        <translation>%1 hat dieses Thema umbenannt. Es hieß „%2“</translation>
    </message>
    <message>
        <source>%1 moved this thread here</source>
        <translation>%1 hat dieses Thema hierher verschoben</translation>
    </message>
    <message>
        <source>%1 moved this thread here from %2</source>
        <translation>%1 hat dieses Thema aus %2 hierher verschoben</translation>
    </message>
    <message>
        <source>%1 concluded this thread: %2</source>
        <translation>%1 hat dieses Thema abgeschlossen: %2</translation>
    </message>
    <message>
        <source>%1 opened this thread again</source>
        <translation>%1 hat dieses Thema wieder geöffnet</translation>
    </message>
</context>
<context>
    <name>meridian::OtherDraft</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Use the other draft</source>
        <translation>Den anderen Entwurf nehmen</translation>
    </message>
    <message>
        <source>Discard the other draft</source>
        <translation>Den anderen Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Another draft from your other device</source>
        <translation>Noch ein Entwurf von deinem anderen Gerät</translation>
    </message>
    <message>
        <source>Another draft of yours in this thread</source>
        <translation>Noch ein Entwurf von dir in diesem Thema</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the other draft</source>
        <translation>Den anderen Entwurf verbergen</translation>
    </message>
    <message>
        <source>Show the other draft</source>
        <translation>Den anderen Entwurf zeigen</translation>
    </message>
</context>
<context>
    <name>meridian::OutboxActions</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Back among your drafts</source>
        <translation>Wieder bei deinen Entwürfen</translation>
    </message>
</context>
<context>
    <name>meridian::OutboxCard</name>
    <message>
        <source>%1 Your words are safe on this computer.</source>
        <translation>%1 Deine Worte sind auf diesem Computer sicher.</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>It goes out by itself when the connection is back. Your words are safe on this computer.</source>
        <translation>Es geht von selbst hinaus, sobald die Verbindung wieder da ist. Deine Worte sind auf diesem Computer sicher.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Geschrieben %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Only you see it, on all your devices, until you send or discard it.</source>
        <translation>Nur du siehst ihn, auf allen deinen Geräten, bis du ihn sendest oder verwirfst.</translation>
    </message>
    <message>
        <source>Discarded draft</source>
        <translation>Verworfener Entwurf</translation>
    </message>
    <message>
        <source>Only you see it. It can be brought back for 30 days.</source>
        <translation>Nur du siehst ihn. Du kannst ihn 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>Discarded %1</source>
        <translation>Verworfen %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take back to drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
</context>
<context>
    <name>meridian::OutboxDelegate</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>meridian::OutboxDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>This one needs a choice from you.</source>
        <translation>Hier ist eine Entscheidung von dir nötig.</translation>
    </message>
    <message numerus="yes">
        <source>This one needs a choice from you. %n other(s) go out by themselves when you are back online.</source>
        <translation>
            <numerusform>Hier ist eine Entscheidung von dir nötig. %n weitere geht von selbst hinaus, wenn du wieder online bist.</numerusform>
            <numerusform>Hier ist eine Entscheidung von dir nötig. %n weitere gehen von selbst hinaus, wenn du wieder online bist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::OutboxList</name>
    <message>
        <source>Drafts and outbox</source>
        <translation>Entwürfe und Ausgang</translation>
    </message>
    <message>
        <source>Drafts and outbox could not be read. What is shown is the last known state; nothing was lost.</source>
        <translation>Entwürfe und Ausgang konnten nicht gelesen werden. Gezeigt wird der letzte bekannte Stand; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent, and there are no drafts.</source>
        <translation>Nichts wartet auf das Senden, und es gibt keine Entwürfe.</translation>
    </message>
</context>
<context>
    <name>meridian::OutboxModel</name>
    <message>
        <source>Reply in “%1”</source>
        <translation>Antwort in „%1“</translation>
    </message>
    <message>
        <source>New thread without a subject</source>
        <translation>Neues Thema ohne Betreff</translation>
    </message>
    <message>
        <source>New thread “%1”</source>
        <translation>Neues Thema „%1“</translation>
    </message>
    <message>
        <source>Changed message in “%1”</source>
        <translation>Geänderte Nachricht in „%1“</translation>
    </message>
    <message>
        <source>Removed message in “%1”</source>
        <translation>Entfernte Nachricht in „%1“</translation>
    </message>
    <message>
        <source>Reaction in “%1”</source>
        <translation>Reaktion in „%1“</translation>
    </message>
    <message>
        <source>New channel “%1”</source>
        <translation>Neuer Kanal „%1“</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel “%1”</source>
        <translation>Kanal „%1“</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Dein Profil</translation>
    </message>
    <message>
        <source>Change of the workspace</source>
        <translation>Änderung am Arbeitsbereich</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Message brought back in “%1”</source>
        <translation>Zurückgeholte Nachricht in „%1“</translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <translation>Änderung an „%1“</translation>
    </message>
    <message>
        <source>Discarded draft</source>
        <translation>Verworfener Entwurf</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document “%1”</source>
        <translation>Dokument „%1“</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>Kommentar zu „%1“</translation>
    </message>
</context>
<context>
    <name>meridian::OutlineList</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>meridian::OutlineModel</name>
    <message numerus="yes">
        <source>%1, heading %2, %n comments</source>
        <translation>
            <numerusform>%1, Überschrift %2, %n Kommentar</numerusform>
            <numerusform>%1, Überschrift %2, %n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, heading %2</source>
        <translation>%1, Überschrift %2</translation>
    </message>
</context>
<context>
    <name>meridian::OutlinePane</name>
    <message>
        <source>Back to the documents</source>
        <translation>Zurück zu den Dokumenten</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>how many words a page has, and how long it takes to read them</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::PageEdit</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number of a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Write, or press / for a heading, list, table or task.</source>
        <translation>Schreibe, oder drücke / für eine Überschrift, Liste, Tabelle oder Aufgabe.</translation>
    </message>
</context>
<context>
    <name>meridian::PageHead</name>
    <message>
        <source>Saved on this computer only: this is more than the workspace takes</source>
        <translation>Nur auf diesem Computer gespeichert: Das ist mehr, als der Arbeitsbereich annimmt</translation>
    </message>
    <message>
        <source>Saved on this computer only: you may no longer write here</source>
        <translation>Nur auf diesem Computer gespeichert: Hier darfst du nicht mehr schreiben</translation>
    </message>
    <message>
        <source>Saved on this computer only</source>
        <translation>Nur auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 und %n weitere Person</numerusform>
            <numerusform>%1, %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
</context>
<context>
    <name>meridian::PageObjects</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>Aus einem anderen Programm</translation>
    </message>
    <message>
        <source>From another program: %1</source>
        <translation>Aus einem anderen Programm: %1</translation>
    </message>
</context>
<context>
    <name>meridian::PagePresence</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>meridian::PasteOffer</name>
    <message>
        <source>Make it a code block</source>
        <translation>Zum Code-Block machen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation>
            <numerusform>%n Zeile eingefügt</numerusform>
            <numerusform>%n Zeilen eingefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::PeoplePage</name>
    <message>
        <source>Owner</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Owners and admins change roles and bring people in. Guests read only the channels they were added to.</source>
        <translation>Leitung und Verwaltung ändern Rollen und holen Menschen dazu. Gäste lesen nur die Kanäle, in die sie aufgenommen wurden.</translation>
    </message>
    <message>
        <source>People in this workspace</source>
        <translation>Menschen in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Remove from the workspace…</source>
        <translation>Aus dem Arbeitsbereich entfernen …</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Menschen einladen</translation>
    </message>
    <message>
        <source>Each link brings one person in, and only for a few days.</source>
        <translation>Jeder Link gilt für eine Person und nur für einige Tage.</translation>
    </message>
    <message>
        <source>What the person will be</source>
        <translation>Welche Rolle die Person bekommt</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link anlegen</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Leave the workspace…</source>
        <translation>Arbeitsbereich verlassen …</translation>
    </message>
    <message>
        <source>Change your own role to %1? Somebody else must change it back.</source>
        <translation>Deine eigene Rolle auf „%1“ ändern? Nur jemand anderes kann das rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep my role</source>
        <translation>Meine Rolle behalten</translation>
    </message>
    <message>
        <source>Change my role</source>
        <translation>Meine Rolle ändern</translation>
    </message>
    <message>
        <source>Leave this workspace? You are signed out everywhere. What you wrote stays.</source>
        <translation>Diesen Arbeitsbereich verlassen? Du wirst überall abgemeldet. Was du geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>Remove %1? They are signed out everywhere. What they wrote stays.</source>
        <translation>%1 entfernen? Die Person wird überall abgemeldet. Was sie geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Leave the workspace</source>
        <translation>Arbeitsbereich verlassen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Making a link</source>
        <translation>Link entsteht</translation>
    </message>
    <message>
        <source>Send it to one person.</source>
        <translation>Schicke ihn einer Person.</translation>
    </message>
    <message>
        <source>No invitation is open.</source>
        <translation>Keine Einladung ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open invitations</source>
        <translation>
            <numerusform>%n offene Einladung</numerusform>
            <numerusform>%n offene Einladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2, good until %3</source>
        <comment>role, who made it, date</comment>
        <translation>%1, von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>End this invitation</source>
        <translation>Diese Einladung beenden</translation>
    </message>
</context>
<context>
    <name>meridian::PersonText</name>
    <message>
        <source>Time not set</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>time not set</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>working until %1</source>
        <translation>arbeitet bis %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>edge of day</source>
        <translation>am Rand des Tages</translation>
    </message>
    <message>
        <source>edge of day, at work from %1</source>
        <translation>am Rand des Tages, arbeitet ab %1</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>asleep, at work from %1</source>
        <translation>schläft, arbeitet ab %1</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>hat frei</translation>
    </message>
    <message>
        <source>day off, at work from %1</source>
        <translation>hat frei, arbeitet ab %1</translation>
    </message>
    <message>
        <source>the same time as yours</source>
        <translation>dieselbe Zeit wie bei dir</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 ahead of you</source>
        <translation>dir %1 voraus</translation>
    </message>
    <message>
        <source>%1 behind you</source>
        <translation>%1 hinter dir</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>time, city</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, time not set</source>
        <translation>%1, Zeit nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, time in city, phase</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2. %3.</source>
        <comment>time in city, offset, phase</comment>
        <translation>%1, %2. %3.</translation>
    </message>
    <message>
        <source>Usually answers within a few hours of work</source>
        <translation>Antwortet meist in wenigen Arbeitsstunden</translation>
    </message>
    <message>
        <source>Usually answers within a working day</source>
        <translation>Antwortet meist innerhalb eines Arbeitstags</translation>
    </message>
    <message>
        <source>Usually answers within a few working days</source>
        <translation>Antwortet meist in wenigen Arbeitstagen</translation>
    </message>
    <message>
        <source>Reads and answers once a day</source>
        <translation>Liest und antwortet einmal am Tag</translation>
    </message>
    <message>
        <source>Answers when there is time</source>
        <translation>Antwortet, wenn Zeit ist</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>weekday, day, month</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Days off: %1</source>
        <translation>Freie Tage: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, time in city</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>time in city, offset</comment>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>meridian::PersonView</name>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>No longer in this workspace</source>
        <translation>Nicht mehr in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Their day</source>
        <translation>Der Tag dieser Person</translation>
    </message>
</context>
<context>
    <name>meridian::PhaseGlyph</name>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Edge of day</source>
        <translation>Rand des Tages</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Time not set</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
</context>
<context>
    <name>meridian::PictureCrop</name>
    <message>
        <source>The part of the picture that others see</source>
        <translation>Der Teil des Bildes, den andere sehen</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus make it larger or smaller.</source>
        <translation>Pfeiltasten verschieben ihn, Plus und Minus machen ihn größer oder kleiner.</translation>
    </message>
</context>
<context>
    <name>meridian::PlaceToken</name>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>%1. Press to take out</source>
        <translation>%1. Drücken zum Herausnehmen</translation>
    </message>
</context>
<context>
    <name>meridian::PresentPeople</name>
    <message>
        <source>%1 has this open</source>
        <translation>%1 hat das geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::Rail</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Drafts and outbox</source>
        <translation>Entwürfe und Ausgang</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Jump to a channel, thread or person</source>
        <translation>Zu Kanal, Thema oder Person springen</translation>
    </message>
</context>
<context>
    <name>meridian::ReplicaWriter</name>
    <message>
        <source>The disk is full. What you write now is kept only while Meridian runs.</source>
        <translation>Der Datenträger ist voll. Was du jetzt schreibst, bleibt nur erhalten, solange Meridian läuft.</translation>
    </message>
    <message>
        <source>Meridian’s file on this computer is damaged.</source>
        <translation>Die Datei von Meridian auf diesem Computer ist beschädigt.</translation>
    </message>
    <message>
        <source>Meridian cannot write to its file on this computer. What you write now is kept only while it runs.</source>
        <translation>Meridian kann nicht in seine Datei auf diesem Computer schreiben. Was du jetzt schreibst, bleibt nur erhalten, solange es läuft.</translation>
    </message>
</context>
<context>
    <name>meridian::RowPlaceholders</name>
    <message>
        <source>Reading the workspace</source>
        <translation>Der Arbeitsbereich wird gelesen</translation>
    </message>
</context>
<context>
    <name>meridian::SeenPanel</name>
    <message>
        <source>How others see you</source>
        <translation>Wie andere dich sehen</translation>
    </message>
    <message>
        <source>Next to your name today</source>
        <translation>Heute neben deinem Namen</translation>
    </message>
    <message>
        <source>Nobody sees when you last opened Meridian or whether you have read something.</source>
        <translation>Niemand sieht, wann du Meridian zuletzt geöffnet hast oder ob du etwas gelesen hast.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Den ganzen Tag</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>phase</comment>
        <translation>%1, jetzt</translation>
    </message>
</context>
<context>
    <name>meridian::SendGuard</name>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message numerus="yes">
        <source>This tells %n people</source>
        <translation>
            <numerusform>Das erreicht %n Person</numerusform>
            <numerusform>Das erreicht %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n time zones</source>
        <translation>
            <numerusform>in %n Zeitzone</numerusform>
            <numerusform>in %n Zeitzonen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>This tells 12 people, in 3 time zones</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2; %3.</source>
        <comment>This tells 12 people, in 3 time zones, 4 of them are asleep</comment>
        <translation>%1 %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are asleep now</source>
        <translation>
            <numerusform>%n davon schläft jetzt</numerusform>
            <numerusform>%n davon schlafen jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to all %n</source>
        <translation>
            <numerusform>An %n senden</numerusform>
            <numerusform>An alle %n senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::SendHerald</name>
    <message>
        <source>Kept in the outbox</source>
        <translation>Im Ausgang aufbewahrt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>meridian::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Deine Zeiten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>People and invites</source>
        <translation>Menschen und Einladungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>meridian::SharedThreads</name>
    <message>
        <source>Threads you share</source>
        <translation>Eure gemeinsamen Themen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a subject and when its newest words were written</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>meridian::ShortcutsOverlay</name>
    <message>
        <source>Moving about</source>
        <translation>Sich bewegen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Single keys work outside text fields. Esc leaves a field; the text stays.</source>
        <translation>Einzelne Tasten wirken außerhalb von Textfeldern. Esc verlässt ein Feld; der Text bleibt.</translation>
    </message>
    <message>
        <source>A thread or a message</source>
        <translation>Ein Thema oder eine Nachricht</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>meridian::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Workspace menu</source>
        <translation>Menü des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Drafts and outbox</source>
        <translation>Entwürfe und Ausgang</translation>
    </message>
    <message>
        <source>This list could not be read. What was known is shown.</source>
        <translation>Diese Liste konnte nicht gelesen werden. Gezeigt wird, was bekannt war.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Menschen einladen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inbox, %n for you</source>
        <translation>
            <numerusform>Eingang, %n für dich</numerusform>
            <numerusform>Eingang, %n für dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafts and outbox, %n</source>
        <translation>
            <numerusform>Entwürfe und Ausgang, %n</numerusform>
            <numerusform>Entwürfe und Ausgang, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::SidebarFoot</name>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <translation>
            <numerusform>Offline, %n zu senden</numerusform>
            <numerusform>Offline, %n zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Connecting, %n to send</source>
        <translation>
            <numerusform>Verbindet, %n zu senden</numerusform>
            <numerusform>Verbindet, %n zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Reading the workspace, %1 %</source>
        <translation>Der Arbeitsbereich wird gelesen, %1 %</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>Der Arbeitsbereich wird gelesen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <translation>
            <numerusform>%n wird gesendet</numerusform>
            <numerusform>%n werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, %1</source>
        <translation>
            <numerusform>%n Person, %1</numerusform>
            <numerusform>%n Personen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved and in step</source>
        <translation>Alles ist gesichert und auf gleichem Stand</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Noch nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>meridian::Step</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>meridian::Switcher</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Jump to a channel, thread or person, or do something</source>
        <translation>Zu Kanal, Thema oder Person springen oder etwas tun</translation>
    </message>
    <message>
        <source>Switcher</source>
        <translation>Sprungfeld</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The channels could not be read. Nothing was changed.</source>
        <translation>Die Kanäle konnten nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
</context>
<context>
    <name>meridian::SwitcherModel</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehen zu</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Not joined</source>
        <translation>Nicht beigetreten</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Channel %1, %2</source>
        <translation>Kanal %1, %2</translation>
    </message>
    <message>
        <source>Thread %1, %2</source>
        <translation>Thema %1, %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>meridian::SyncEngine</name>
    <message>
        <source>This computer could not keep what the server sent.</source>
        <translation>Dieser Computer konnte nicht behalten, was der Server geschickt hat.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server sent something this version does not understand.</source>
        <translation>Der Server hat etwas geschickt, das diese Version nicht versteht.</translation>
    </message>
    <message>
        <source>What is kept on this computer belongs to somebody else’s account.</source>
        <translation>Was auf diesem Computer liegt, gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This computer has been signed out.</source>
        <translation>Dieser Computer wurde abgemeldet.</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadActions</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Change the conclusion…</source>
        <translation>Ergebnis ändern …</translation>
    </message>
    <message>
        <source>Conclude…</source>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Move to another channel…</source>
        <translation>In anderen Kanal verschieben …</translation>
    </message>
    <message>
        <source>Pin in the channel</source>
        <translation>Im Kanal anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Vom Kanal lösen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>A channel keeps at most %n pinned threads. Unpin one of them first.</source>
        <translation>
            <numerusform>In einem Kanal kann höchstens %n Thema angeheftet sein. Löse es zuerst.</numerusform>
            <numerusform>In einem Kanal können höchstens %n Themen angeheftet sein. Löse zuerst eines davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Unpinned</source>
        <translation>Nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Nach %1 verschoben</translation>
    </message>
    <message>
        <source>Link to the message copied</source>
        <translation>Link zur Nachricht kopiert</translation>
    </message>
    <message>
        <source>Link to the thread copied</source>
        <translation>Link zum Thema kopiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, with a conclusion…</source>
        <translation>Fertig, mit einem Ergebnis …</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Später …</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Mute until…</source>
        <translation>Stummschalten bis …</translation>
    </message>
    <message>
        <source>No longer mute</source>
        <translation>Nicht mehr stummschalten</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Voriges Thema</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Nächstes Thema</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>More for this thread</source>
        <translation>Mehr zu diesem Thema</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadFind</name>
    <message>
        <source>Older messages are looked through when you are online</source>
        <translation>Ältere Nachrichten werden durchsucht, wenn du online bist</translation>
    </message>
    <message>
        <source>Looking further back</source>
        <translation>Es wird weiter zurück gesucht</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Es wird gesucht</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>messages that were found</comment>
        <translation>Bisher %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found here. Enter looks further back</source>
        <translation>Hier nichts gefunden. Eingabe sucht weiter zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadForm</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>A new subject for this thread</source>
        <translation>Ein neuer Betreff für dieses Thema</translation>
    </message>
    <message>
        <source>What was decided? One or two lines are enough.</source>
        <translation>Was wurde entschieden? Ein oder zwei Zeilen genügen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a subject, so people can tell what it is about</source>
        <translation>Gib einen Betreff an, damit alle wissen, worum es geht</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadHead</name>
    <message>
        <source>%1 is at work now</source>
        <translation>%1 ist jetzt bei der Arbeit</translation>
    </message>
    <message>
        <source>%1 and %2 are at work now</source>
        <translation>%1 und %2 sind jetzt bei der Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others are at work now</source>
        <translation>
            <numerusform>%1, %2 und %n weitere Person sind jetzt bei der Arbeit</numerusform>
            <numerusform>%1, %2 und %n weitere sind jetzt bei der Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here is at work now. First up: %1, from %2 your time</source>
        <translation>Niemand hier ist jetzt bei der Arbeit. Als Nächstes: %1, ab %2 deiner Zeit</translation>
    </message>
    <message>
        <source>%1 from %2 your time</source>
        <translation>%1 ab %2 deiner Zeit</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadListModel</name>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a group and how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author and first words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Other threads</source>
        <translation>Andere Themen</translation>
    </message>
    <message>
        <source>Concluded: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadListPane</name>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>You are caught up</source>
        <translation>Du bist auf dem Laufenden</translation>
    </message>
    <message>
        <source>A thread is a subject and what people say about it.</source>
        <translation>Ein Thema ist ein Betreff und was Menschen dazu sagen.</translation>
    </message>
    <message>
        <source>Start one</source>
        <translation>Eines beginnen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>No threads here yet</source>
        <translation>Hier gibt es noch keine Themen</translation>
    </message>
    <message>
        <source>No threads in %1 yet</source>
        <translation>In %1 gibt es noch keine Themen</translation>
    </message>
    <message numerus="yes">
        <source>%n new above</source>
        <translation>
            <numerusform>%n neues weiter oben</numerusform>
            <numerusform>%n neue weiter oben</numerusform>
        </translation>
    </message>
    <message>
        <source>The threads could not be read.</source>
        <translation>Die Themen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nichts wartet auf dich.</translation>
    </message>
    <message>
        <source>Nothing waits for you. %1’s morning starts at %2 your time.</source>
        <translation>Nichts wartet auf dich. Für %1 beginnt der Morgen um %2 deiner Zeit.</translation>
    </message>
    <message>
        <source>People and purpose</source>
        <translation>Menschen und Zweck</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Strg+.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Nur Neues</translation>
    </message>
    <message>
        <source>Filter: only what is new</source>
        <translation>Filter: nur Neues</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>Nichts ist aufgeschoben</translation>
    </message>
    <message>
        <source>Press H on a thread to have it back at a time in your working hours.</source>
        <translation>Drücke H auf einem Thema, und es kommt zu einer Zeit in deiner Arbeitszeit wieder.</translation>
    </message>
    <message>
        <source>Nothing here with this filter</source>
        <translation>Nichts hier mit diesem Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>This channel is not here any more.</source>
        <translation>Diesen Kanal gibt es hier nicht mehr.</translation>
    </message>
    <message>
        <source>You are no longer in %1.</source>
        <translation>Du bist nicht mehr in %1.</translation>
    </message>
    <message>
        <source>What you wrote there stays with the people in it.</source>
        <translation>Was du dort geschrieben hast, bleibt bei den Menschen darin.</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadListView</name>
    <message>
        <source>Threads</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadPane</name>
    <message>
        <source>No thread is open</source>
        <translation>Kein Thema ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one on the left, or press Ctrl+N to start one.</source>
        <translation>Wähle links eines, oder beginne mit Strg+N ein neues.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>This thread could not be read.</source>
        <translation>Dieses Thema konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What you see is as it was before. Nothing is lost.</source>
        <translation>Du siehst den Stand von vorher. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This thread is not on this computer</source>
        <translation>Dieses Thema ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>It may be on its way, or in a channel that you are not in.</source>
        <translation>Vielleicht ist es unterwegs oder in einem Kanal, in dem du nicht bist.</translation>
    </message>
    <message>
        <source>This link leads to another workspace</source>
        <translation>Dieser Link führt in einen anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Message removed</source>
        <translation>Nachricht entfernt</translation>
    </message>
    <message>
        <source>The earlier versions could not be read.</source>
        <translation>Die früheren Versionen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This message is not on this computer yet. It opens when it is here.</source>
        <translation>Diese Nachricht ist noch nicht auf diesem Computer. Sie öffnet sich, sobald sie da ist.</translation>
    </message>
    <message>
        <source>This message is not in the thread</source>
        <translation>Diese Nachricht ist nicht in dem Thema</translation>
    </message>
    <message>
        <source>Remove what %1 wrote, for everyone? It can’t be brought back.</source>
        <translation>Was %1 geschrieben hat, für alle entfernen? Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove the message</source>
        <translation>Nachricht entfernen</translation>
    </message>
</context>
<context>
    <name>meridian::ThreadRowDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>Concluded:</source>
        <translation>Abgeschlossen:</translation>
    </message>
</context>
<context>
    <name>meridian::TimeText</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>Decision by %1</source>
        <translation>Entscheidung bis %1</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>edge of day</source>
        <translation>am Rand des Tages</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>hat frei</translation>
    </message>
    <message>
        <source>You were caught up to here at %1</source>
        <translation>Bis hier warst du um %1 auf dem Laufenden</translation>
    </message>
    <message>
        <source>You were caught up to here yesterday at %1</source>
        <translation>Bis hier warst du gestern um %1 auf dem Laufenden</translation>
    </message>
    <message>
        <source>You were caught up to here on %1</source>
        <translation>Bis hier warst du am %1 auf dem Laufenden</translation>
    </message>
</context>
<context>
    <name>meridian::TimesPopup</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Times on everyone’s clock</source>
        <translation>Zeiten auf jeder Uhr</translation>
    </message>
</context>
<context>
    <name>meridian::TitleField</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>meridian::Toast</name>
    <message>
        <source>%1. Press %2 to undo</source>
        <translation>%1. Rückgängig mit %2</translation>
    </message>
</context>
<context>
    <name>meridian::TokenField</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mehr</numerusform>
            <numerusform>%n mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>meridian::VersionsPopup</name>
    <message>
        <source>First written %1</source>
        <translation>Zuerst geschrieben %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>What it said before was not kept.</source>
        <translation>Was vorher dort stand, wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Versions of a message by %1</source>
        <translation>Versionen einer Nachricht von %1</translation>
    </message>
</context>
<context>
    <name>meridian::WeekGrid</name>
    <message>
        <source>Work on %1</source>
        <translation>Arbeit am %1</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>meridian::WhoLine</name>
    <message>
        <source>At work now: %1</source>
        <translation>Jetzt bei der Arbeit: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Their day starts: %1</source>
        <translation>Ihr Tag beginnt: %1</translation>
    </message>
    <message>
        <source>It will be in everyone’s inbox.</source>
        <translation>Es wird bei allen im Eingang sein.</translation>
    </message>
</context>
<context>
    <name>meridian::WorkspaceDialogs</name>
    <message>
        <source>Invite people…</source>
        <translation>Menschen einladen …</translation>
    </message>
    <message>
        <source>Begin the demo again</source>
        <translation>Demo von vorn beginnen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Meridian</source>
        <translation>Über Meridian</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Switcher</source>
        <translation>Sprungfeld</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Browse channels…</source>
        <translation>Kanäle durchsehen …</translation>
    </message>
</context>
<context>
    <name>meridian::WorkspaceStep</name>
    <message>
        <source>Start a workspace</source>
        <translation>Arbeitsbereich beginnen</translation>
    </message>
    <message>
        <source>Everything stays in this folder. Back it up like any other.</source>
        <translation>Alles bleibt in diesem Ordner. Sichere ihn wie jeden anderen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Saltmarsh</source>
        <translation>Saltmarsh</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Give the workspace a name, so people know where they are.</source>
        <translation>Gib dem Arbeitsbereich einen Namen, damit alle wissen, wo sie sind.</translation>
    </message>
    <message>
        <source>Choose a folder for the workspace.</source>
        <translation>Wähle einen Ordner für den Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>meridian::WorkspaceView</name>
    <message>
        <source>This link leads to another workspace</source>
        <translation>Dieser Link führt in einen anderen Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>meridian::YouPage</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>How to be called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>What others write and say; without it, the first word of your name.</source>
        <translation>Was andere schreiben und sagen; ohne ihn das erste Wort deines Namens.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>she</source>
        <translation>sie</translation>
    </message>
    <message>
        <source>he</source>
        <translation>er</translation>
    </message>
    <message>
        <source>they</source>
        <translation>they</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was du machst</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Wie du antwortest</translation>
    </message>
    <message>
        <source>A sentence you choose about yourself. Nothing is measured.</source>
        <translation>Ein Satz über dich, den du wählst. Nichts wird gemessen.</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>What others read</source>
        <translation>Was andere lesen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Show initials</source>
        <translation>Initialen zeigen</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Dieses Bild nehmen</translation>
    </message>
    <message>
        <source>Keep it as it was</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Drag the picture, or move it with the arrow keys. The wheel, or + and −, make it larger or smaller.</source>
        <translation>Ziehe das Bild, oder verschiebe es mit den Pfeiltasten. Das Mausrad oder + und − machen es größer oder kleiner.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read, or it is too small or far too large. Choose another one.</source>
        <translation>Diese Datei ist kein lesbares Bild, oder sie ist zu klein oder viel zu groß. Wähle eine andere.</translation>
    </message>
</context>
<context>
    <name>meridian::YouStep</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Others see where you are in your day, not what you are doing.</source>
        <translation>Andere sehen, wo du in deinem Tag bist, nicht, was du tust.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>she</source>
        <translation>sie</translation>
    </message>
    <message>
        <source>he</source>
        <translation>er</translation>
    </message>
    <message>
        <source>they</source>
        <translation>they</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>How to be called (optional)</source>
        <translation>Rufname (freiwillig)</translation>
    </message>
    <message>
        <source>Pronoun (optional)</source>
        <translation>Pronomen (freiwillig)</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password for this workspace</source>
        <translation>Passwort für diesen Arbeitsbereich</translation>
    </message>
    <message>
        <source>How others see you</source>
        <translation>Wie andere dich sehen</translation>
    </message>
    <message>
        <source>Write your name, so people know who you are.</source>
        <translation>Schreib deinen Namen, damit alle wissen, wer du bist.</translation>
    </message>
    <message>
        <source>Write an email address such as ines@saltmarsh.example.</source>
        <translation>Schreib eine E-Mail-Adresse wie ines@saltmarsh.example.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Nimm mindestens %n Zeichen.</numerusform>
            <numerusform>Nimm mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
</TS>

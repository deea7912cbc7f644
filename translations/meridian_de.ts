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
        <source>Quote and reply</source>
        <translation>Zitieren und antworten</translation>
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
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Go to the documents</source>
        <translation>Zu den Dokumenten</translation>
    </message>
    <message>
        <source>Select the row, to do something with several</source>
        <translation>Zeile auswählen, um mit mehreren etwas zu tun</translation>
    </message>
    <message>
        <source>Select the next row too</source>
        <translation>Die nächste Zeile dazu auswählen</translation>
    </message>
    <message>
        <source>Select the previous row too</source>
        <translation>Die vorige Zeile dazu auswählen</translation>
    </message>
    <message>
        <source>Find in the thread or on the page</source>
        <translation>Im Thread oder auf der Seite suchen</translation>
    </message>
    <message>
        <source>Follow or stop following; keep a document at hand, or no longer</source>
        <translation>Folgen oder nicht mehr folgen; ein Dokument griffbereit halten oder nicht mehr</translation>
    </message>
    <message>
        <source>Rename the document</source>
        <translation>Dokument umbenennen</translation>
    </message>
    <message>
        <source>Move the document</source>
        <translation>Dokument verschieben</translation>
    </message>
    <message>
        <source>Archive the document</source>
        <translation>Dokument archivieren</translation>
    </message>
    <message>
        <source>Bring the document back from the archive</source>
        <translation>Dokument aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Version history of the document</source>
        <translation>Versionsverlauf des Dokuments</translation>
    </message>
    <message>
        <source>Keep a version of the document, with a name</source>
        <translation>Eine Version des Dokuments mit Namen behalten</translation>
    </message>
    <message>
        <source>Comment on words of a document</source>
        <translation>Wörter eines Dokuments kommentieren</translation>
    </message>
    <message>
        <source>Comments of the document</source>
        <translation>Kommentare des Dokuments</translation>
    </message>
    <message>
        <source>Suggest changes in a document, or make them</source>
        <translation>In einem Dokument Änderungen vorschlagen oder vornehmen</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Make documents of Markdown files</source>
        <translation>Dokumente aus Markdown-Dateien machen</translation>
    </message>
    <message>
        <source>What a new thread asks for</source>
        <translation>Was ein neuer Thread erbittet</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>Print the shortcuts, from this list</source>
        <translation>Die Tastenkürzel drucken, aus dieser Liste</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Team day</source>
        <translation>Tag des Teams</translation>
    </message>
    <message>
        <source>Go to my tasks</source>
        <translation>Zu meinen Aufgaben</translation>
    </message>
    <message>
        <source>Go to the team’s day, the planner</source>
        <translation>Zum Tag des Teams, dem Planer</translation>
    </message>
    <message>
        <source>Next thread; next column of a board</source>
        <translation>Nächstes Thema; nächste Spalte einer Tafel</translation>
    </message>
    <message>
        <source>Previous thread; previous column of a board</source>
        <translation>Voriges Thema; vorige Spalte einer Tafel</translation>
    </message>
    <message>
        <source>Open where it came from: the document of a comment, the words of a task</source>
        <translation>Öffnen, woher es kommt: das Dokument eines Kommentars, die Worte einer Aufgabe</translation>
    </message>
    <message>
        <source>Copy a link to the message, the thread or the document; in the planner, the times</source>
        <translation>Einen Link zur Nachricht, zum Thema oder zum Dokument kopieren; im Planer die Zeiten</translation>
    </message>
    <message>
        <source>Comment on the message, on its side; on the task</source>
        <translation>Die Nachricht am Rand kommentieren; die Aufgabe kommentieren</translation>
    </message>
    <message>
        <source>Due date of the task</source>
        <translation>Fälligkeit der Aufgabe</translation>
    </message>
    <message>
        <source>Owner of the task</source>
        <translation>Wem die Aufgabe gehört</translation>
    </message>
    <message>
        <source>Move the document or the task up</source>
        <translation>Das Dokument oder die Aufgabe nach oben schieben</translation>
    </message>
    <message>
        <source>Move the document or the task down</source>
        <translation>Das Dokument oder die Aufgabe nach unten schieben</translation>
    </message>
    <message>
        <source>Move the document into the one above it; the task to the next column</source>
        <translation>Das Dokument in das darüber schieben; die Aufgabe in die nächste Spalte</translation>
    </message>
    <message>
        <source>Move the document out of the one it is in; the task to the column before</source>
        <translation>Das Dokument aus dem übergeordneten holen; die Aufgabe in die vorige Spalte</translation>
    </message>
    <message>
        <source>Make a task of the message; in a document, of the comment or the words</source>
        <translation>Aus der Nachricht eine Aufgabe machen; im Dokument aus dem Kommentar oder den Wörtern</translation>
    </message>
    <message>
        <source>Make a task of the thread as a whole</source>
        <translation>Aus dem ganzen Thema eine Aufgabe machen</translation>
    </message>
    <message>
        <source>New task; in a document, of the selected words or the line of a checklist</source>
        <translation>Neue Aufgabe; im Dokument aus den markierten Wörtern oder der Zeile einer Checkliste</translation>
    </message>
    <message>
        <source>Subscribe to my tasks in a calendar</source>
        <translation>Meine Aufgaben in einem Kalender abonnieren</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Go to the check-ins</source>
        <translation>Zu den Check-ins</translation>
    </message>
    <message>
        <source>Your morning: what there was at the start of your day</source>
        <translation>Dein Morgen: was zu Beginn deines Tages da war</translation>
    </message>
    <message>
        <source>Next new message; in Tasks a new task, in Check-ins a new check-in</source>
        <translation>Nächste neue Nachricht; in Aufgaben eine neue Aufgabe, in Check-ins ein neuer Check-in</translation>
    </message>
    <message>
        <source>Hand the thread or the task over…; in the planner, the best time</source>
        <translation>Thema oder Aufgabe übergeben …; im Planer die beste Zeit</translation>
    </message>
    <message>
        <source>Take the thread or the task in hand</source>
        <translation>Thema oder Aufgabe in die Hand nehmen</translation>
    </message>
    <message>
        <source>Put the thread or the task down</source>
        <translation>Thema oder Aufgabe aus der Hand legen</translation>
    </message>
    <message>
        <source>What I have in hand</source>
        <translation>Was ich in der Hand habe</translation>
    </message>
    <message>
        <source>How the task stands; in Check-ins, skip today</source>
        <translation>Wie es um die Aufgabe steht; in Check-ins heute auslassen</translation>
    </message>
    <message>
        <source>Times in the message, on everyone’s clock; in the planner, the day or the week</source>
        <translation>Zeiten der Nachricht auf allen Uhren; im Planer der Tag oder die Woche</translation>
    </message>
    <message>
        <source>Set up a check-in</source>
        <translation>Einen Check-in einrichten</translation>
    </message>
    <message>
        <source>Put the summary of the round in a thread</source>
        <translation>Die Zusammenfassung der Runde in ein Thema schreiben</translation>
    </message>
    <message>
        <source>Send; share an answer to a check-in</source>
        <translation>Senden; eine Antwort auf einen Check-in teilen</translation>
    </message>
    <message>
        <source>Focus for an hour</source>
        <translation>Fokus für eine Stunde</translation>
    </message>
    <message>
        <source>Focus until noon</source>
        <translation>Fokus bis Mittag</translation>
    </message>
    <message>
        <source>Focus until your work ends</source>
        <translation>Fokus bis zum Ende deiner Arbeit</translation>
    </message>
    <message>
        <source>Focus until your next morning</source>
        <translation>Fokus bis zu deinem nächsten Morgen</translation>
    </message>
    <message>
        <source>Focus until…</source>
        <translation>Fokus bis …</translation>
    </message>
    <message>
        <source>End focus</source>
        <translation>Fokus beenden</translation>
    </message>
    <message>
        <source>When notifications come</source>
        <translation>Wann Mitteilungen kommen</translation>
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
       meridian --tour DIR [--scenes NAME]

Threads for a team that is not awake at the same time.

  --profile DIR   keep everything of this workspace in DIR
  --demo          explore the demo team; nothing there is sent to anyone
  --tour DIR      render every screen of the demo team to pictures in DIR; needs no display
  --scenes NAME   of the tour only these: reading, settings, long …; a name there is none of lists them
  LINK            open a link to a thread, a message or a document; a Meridian that is open already takes it
  --help          show this
  --version       show the version
</source>
        <translation>Aufruf: meridian [--profile ORDNER] [--demo] [LINK]
        meridian --tour ORDNER [--scenes NAME]

Threads für ein Team, das nicht zur gleichen Zeit wach ist.

  --profile ORDNER  alles von diesem Arbeitsbereich in ORDNER aufbewahren
  --demo            das Demo-Team erkunden; dort wird nichts an jemanden gesendet
  --tour ORDNER     jede Ansicht des Demo-Teams als Bild in ORDNER ablegen; braucht keinen Bildschirm
  --scenes NAME     davon nur diese: reading, settings, long …; ein Name, den es nicht gibt, zählt sie auf
  LINK              einen Link zu einem Thread, einer Nachricht oder einem Dokument öffnen; ein offenes Meridian übernimmt ihn
  --help            das hier zeigen
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
    <name>SecretStore</name>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not open: %1</source>
        <translation>Der Schlüsselbund dieses Computers ließ sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <source>This Meridian was built without a keychain.</source>
        <translation>Dieses Meridian wurde ohne Schlüsselbund gebaut.</translation>
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
    <message>
        <source>There are no scenes called “%1”. There are: %2</source>
        <translation>Ansichten namens „%1“ gibt es nicht. Es gibt: %2</translation>
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
    <name>meridian::AgreementDialog</name>
    <message>
        <source>How we work in %1</source>
        <translation>Wie wir in %1 arbeiten</translation>
    </message>
</context>
<context>
    <name>meridian::AgreementNews</name>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>%1 wrote down how people work together here.</source>
        <translation>%1 hat aufgeschrieben, wie hier zusammengearbeitet wird.</translation>
    </message>
    <message>
        <source>%1 changed how people work together here.</source>
        <translation>%1 hat geändert, wie hier zusammengearbeitet wird.</translation>
    </message>
</context>
<context>
    <name>meridian::AgreementPanel</name>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>A thread asks for</source>
        <translation>Ein Thema bittet um</translation>
    </message>
    <message>
        <source>Who may reach people outside their hours</source>
        <translation>Wer Menschen außerhalb ihrer Zeiten erreichen darf</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>In unseren Worten</translation>
    </message>
    <message>
        <source>What belongs here, how soon people answer, when to write and when to meet</source>
        <translation>Was hierher gehört, wie schnell wir antworten, wann wir schreiben und wann wir uns treffen</translation>
    </message>
    <message>
        <source>Agree on this</source>
        <translation>So vereinbaren</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>What was agreed on could not be read. What you see is as it was.</source>
        <translation>Die Vereinbarung ließ sich nicht lesen. Du siehst, was vorher da war.</translation>
    </message>
    <message>
        <source>Nothing is agreed on here yet. What you write down is shown to everyone in the channel, and new threads go by it.</source>
        <translation>Hier ist noch nichts vereinbart. Was du aufschreibst, sehen alle im Kanal, und neue Themen richten sich danach.</translation>
    </message>
    <message>
        <source>Nothing is agreed on here yet. Those who manage the channel can write it down.</source>
        <translation>Hier ist noch nichts vereinbart. Wer den Kanal verwaltet, kann es aufschreiben.</translation>
    </message>
    <message>
        <source>An earlier version. The newest one holds.</source>
        <translation>Eine frühere Fassung. Es gilt die neueste.</translation>
    </message>
</context>
<context>
    <name>meridian::AgreementText</name>
    <message>
        <source>No reply, unless they ask for one</source>
        <translation>Keine Antwort, außer es wird darum gebeten</translation>
    </message>
    <message>
        <source>A reply when people can</source>
        <translation>Eine Antwort, wenn es passt</translation>
    </message>
    <message>
        <source>A reply within a working day of each</source>
        <translation>Eine Antwort binnen eines Arbeitstags von jedem</translation>
    </message>
    <message>
        <source>Everyone, with a reason</source>
        <translation>Alle, mit einem Grund</translation>
    </message>
    <message>
        <source>Managers of this channel, with a reason</source>
        <translation>Verwalter dieses Kanals, mit einem Grund</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 agreed on a reply when people can, unless you say otherwise</source>
        <translation>%1 hat eine Antwort vereinbart, wenn es passt, sofern du nichts anderes sagst</translation>
    </message>
    <message>
        <source>%1 agreed on a reply within a working day, unless you say otherwise</source>
        <translation>%1 hat eine Antwort binnen eines Arbeitstags vereinbart, sofern du nichts anderes sagst</translation>
    </message>
    <message>
        <source>Version %1, by %2, %3</source>
        <translation>Fassung %1, von %2, %3</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>Nobody has said yet that they have read this version.</source>
        <translation>Noch niemand hat gesagt, diese Fassung gelesen zu haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <translation>Gelesen von %1.</translation>
    </message>
</context>
<context>
    <name>meridian::AnswerCard</name>
    <message>
        <source>%1 of %2</source>
        <comment>a number on a scale</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, when they answered</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a question, its answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Change your answer</source>
        <translation>Deine Antwort ändern</translation>
    </message>
    <message>
        <source>Take your answer back</source>
        <translation>Deine Antwort zurücknehmen</translation>
    </message>
</context>
<context>
    <name>meridian::AnswerForm</name>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Skip today (S). Only you see it.</source>
        <translation>Heute auslassen (S). Nur du siehst das.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a word for a question, and the question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Leave empty if nothing is</source>
        <translation>Leer lassen, wenn nichts im Weg ist</translation>
    </message>
    <message>
        <source>Write a line first. Nothing is shared yet.</source>
        <translation>Schreib zuerst eine Zeile. Noch ist nichts geteilt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n characters too long.</source>
        <translation>
            <numerusform>„%1“ ist %n Zeichen zu lang.</numerusform>
            <numerusform>„%1“ ist %n Zeichen zu lang.</numerusform>
        </translation>
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
        <source>Ask again…</source>
        <translation>Noch einmal fragen …</translation>
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
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Also with %1 and %2.</source>
        <comment>two keys</comment>
        <translation>Auch mit %1 und %2.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast uses few colours and draws every line as dark as words.</source>
        <translation>Hoher Kontrast kommt mit wenigen Farben aus und zeichnet jede Linie so dunkel wie Wörter.</translation>
    </message>
    <message>
        <source>Hints while you write a thread</source>
        <translation>Hinweise beim Schreiben eines Themas</translation>
    </message>
    <message>
        <source>A line of advice, such as a subject that tells more. It never stops you.</source>
        <translation>Eine Zeile mit Rat, etwa zu einem Betreff, der mehr sagt. Sie hält dich nie auf.</translation>
    </message>
</context>
<context>
    <name>meridian::AskAdvice</name>
    <message>
        <source>Keep it</source>
        <translation>Dabei bleiben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is a day off for %2 (%3 there).</source>
        <translation>%1 ist für %2 ein freier Tag (dort %3).</translation>
    </message>
    <message>
        <source>%1 is %2 for %3.</source>
        <translation>%1 ist für %3 %2.</translation>
    </message>
    <message>
        <source>%1 would be the end of their work before that.</source>
        <translation>%1 wäre das Ende der Arbeit davor.</translation>
    </message>
    <message>
        <source>%1 would be the start of their work after that.</source>
        <translation>%1 wäre der Beginn der Arbeit danach.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Lieber %1</translation>
    </message>
</context>
<context>
    <name>meridian::AskAgain</name>
    <message>
        <source>Notified in their working hours</source>
        <translation>Wird in der eigenen Arbeitszeit benachrichtigt</translation>
    </message>
    <message>
        <source>Notified now, at work</source>
        <translation>Wird jetzt benachrichtigt, arbeitet gerade</translation>
    </message>
    <message>
        <source>Notified at the start of their day: %1</source>
        <translation>Wird zu Beginn des Tages benachrichtigt: %1</translation>
    </message>
    <message>
        <source>Remind %1, once</source>
        <translation>%1 erinnern, einmal</translation>
    </message>
    <message>
        <source>Remind all of them, once</source>
        <translation>Alle erinnern, einmal</translation>
    </message>
    <message>
        <source>Each is notified in their own working hours</source>
        <translation>Alle werden in der eigenen Arbeitszeit benachrichtigt</translation>
    </message>
    <message>
        <source>Ask %1 instead</source>
        <translation>Stattdessen %1 fragen</translation>
    </message>
    <message>
        <source>can you answer this?</source>
        <comment>after a name</comment>
        <translation>kannst du das beantworten?</translation>
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
    <message>
        <source>Reply within a working day</source>
        <translation>Antwort binnen eines Arbeitstags</translation>
    </message>
    <message>
        <source>Not decided before everyone who is asked had</source>
        <translation>Nicht entschieden, bevor alle Gefragten</translation>
    </message>
    <message>
        <source>Within so much of their own working time</source>
        <translation>Innerhalb von so viel eigener Arbeitszeit</translation>
    </message>
    <message>
        <source>working hours</source>
        <comment>reply within so many</comment>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>working days</source>
        <comment>reply within so many</comment>
        <translation>Arbeitstagen</translation>
    </message>
    <message>
        <source>Hours or days</source>
        <translation>Stunden oder Tage</translation>
    </message>
    <message>
        <source>Working hours to read it</source>
        <translation>Arbeitsstunden zum Lesen</translation>
    </message>
    <message>
        <source>Counted for each in their own hours since the first message was written or last changed</source>
        <translation>Gezählt in der Arbeitszeit jeder Person, seit die erste Nachricht geschrieben oder zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>Reply within…</source>
        <translation>Antwort innerhalb von …</translation>
    </message>
    <message>
        <source>Decision within…</source>
        <translation>Entscheidung innerhalb von …</translation>
    </message>
    <message>
        <source>Asks for nothing</source>
        <translation>Fragt nach nichts</translation>
    </message>
    <message>
        <source>working hour</source>
        <comment>reply within one</comment>
        <translation>Arbeitsstunde</translation>
    </message>
    <message>
        <source>working day</source>
        <comment>reply within one</comment>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>hour of their own work to read it</source>
        <translation>Stunde eigener Arbeit hatten, um es zu lesen</translation>
    </message>
    <message>
        <source>hours of their own work to read it</source>
        <translation>Stunden eigener Arbeit hatten, um es zu lesen</translation>
    </message>
</context>
<context>
    <name>meridian::AskingStrip</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Heute auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%n more ask you, too.</source>
        <translation>
            <numerusform>%n weiterer fragt dich auch.</numerusform>
            <numerusform>%n weitere fragen dich auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in: %1. %2</source>
        <translation>Check-in: %1. %2</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 beantworten</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Skipped. Only you see that</source>
        <translation>Ausgelassen. Nur du siehst das</translation>
    </message>
</context>
<context>
    <name>meridian::AwayText</name>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Leave: %1</source>
        <translation>Urlaub: %1</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Day off: %1</source>
        <translation>Frei: %1</translation>
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
    <message>
        <source>Everything here stays readable, and what you write is kept.</source>
        <translation>Alles hier bleibt lesbar, und was du schreibst, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>meridian::BoardColumn</name>
    <message>
        <source>Done this week</source>
        <translation>Diese Woche erledigt</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tasks</source>
        <translation>
            <numerusform>%1, %n Aufgabe</numerusform>
            <numerusform>%1, %n Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::BoardModel</name>
    <message>
        <source>Waits for “%1”</source>
        <comment>another task</comment>
        <translation>Wartet auf „%1“</translation>
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
    <message>
        <source>How we work here…</source>
        <translation>Wie wir hier arbeiten …</translation>
    </message>
</context>
<context>
    <name>meridian::ChannelTabs</name>
    <message>
        <source>In this channel</source>
        <translation>In diesem Kanal</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>meridian::ChannelTasksPane</name>
    <message>
        <source>Tasks of a channel</source>
        <translation>Aufgaben eines Kanals</translation>
    </message>
    <message>
        <source>No tasks here yet</source>
        <translation>Hier gibt es noch keine Aufgaben</translation>
    </message>
    <message>
        <source>Press T on any message to make one, or N to begin with nothing.</source>
        <translation>Drücke T auf einer Nachricht, um daraus eine zu machen, oder N für eine leere.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n done</source>
        <comment>this week, behind how many are open</comment>
        <translation>
            <numerusform>, %n erledigt</numerusform>
            <numerusform>, %n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The tasks of this channel could not be read.</source>
        <translation>Die Aufgaben dieses Kanals konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What you see is as it was before. Nothing is lost.</source>
        <translation>Du siehst den Stand von vorher. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There are many: only the first %1 of each status are looked through.</source>
        <translation>Es sind viele: Nur die ersten %1 jedes Status werden durchsucht.</translation>
    </message>
    <message>
        <source>Nothing here with this filter.</source>
        <translation>Mit diesem Filter ist hier nichts.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written. %2</source>
        <translation>%1 konnte nicht geschrieben werden. %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>There are many: only the first %1 are looked through.</source>
        <translation>Es sind viele: Nur die ersten %1 werden durchgesehen.</translation>
    </message>
    <message>
        <source>None of them has a date yet. Drag one from below onto its day.</source>
        <translation>Noch keine davon hat ein Datum. Ziehe eine von unten auf ihren Tag.</translation>
    </message>
    <message>
        <source>No open tasks here. Press T on any message to make one, or N to begin with nothing.</source>
        <translation>Hier sind keine offenen Aufgaben. Drücke T auf einer Nachricht, um eine daraus zu machen, oder N, um mit nichts zu beginnen.</translation>
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
    <name>meridian::CheckInDialog</name>
    <message>
        <source>Change the check-in</source>
        <translation>Den Check-in ändern</translation>
    </message>
    <message>
        <source>Set up a check-in</source>
        <translation>Einen Check-in einrichten</translation>
    </message>
</context>
<context>
    <name>meridian::CheckInForm</name>
    <message>
        <source>Moved</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>What moved since the last time?</source>
        <translation>Was ist seit dem letzten Mal vorangekommen?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Such as Launch week</source>
        <translation>Etwa Startwoche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days. A day somebody has off asks nothing of them.</source>
        <translation>Tage. Wer an einem Tag frei hat, wird an ihm nichts gefragt.</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Alle wie viele Wochen</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Erstes Datum</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>weeks, from</source>
        <translation>Wochen, ab</translation>
    </message>
    <message>
        <source>Half an hour after their day begins</source>
        <translation>Eine halbe Stunde nach Beginn ihres Tages</translation>
    </message>
    <message>
        <source>At this time on their own clock</source>
        <translation>Um diese Zeit auf ihrer eigenen Uhr</translation>
    </message>
    <message>
        <source>Time on each person’s own clock</source>
        <translation>Zeit auf der Uhr jeder Person</translation>
    </message>
    <message>
        <source>When each person is asked</source>
        <translation>Wann jede Person gefragt wird</translation>
    </message>
    <message>
        <source>Everyone in the channel</source>
        <translation>Alle im Kanal</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Einige von ihnen</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Hide others’ answers until one has answered</source>
        <translation>Antworten anderer verbergen, bis man geantwortet hat</translation>
    </message>
    <message>
        <source>Keep things as they are</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen sichern</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Add a name, so people can tell what it is about.</source>
        <translation>Gib ihm einen Namen, damit klar ist, worum es geht.</translation>
    </message>
    <message>
        <source>Choose a channel.</source>
        <translation>Wähle einen Kanal.</translation>
    </message>
    <message>
        <source>Each question needs a word or two.</source>
        <translation>Jede Frage braucht ein, zwei Wörter.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Wähle einen Tag.</translation>
    </message>
    <message>
        <source>Choose somebody to ask.</source>
        <translation>Wähle, wer gefragt wird.</translation>
    </message>
</context>
<context>
    <name>meridian::CheckInList</name>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Set up a check-in</source>
        <translation>Einen Check-in einrichten</translation>
    </message>
    <message>
        <source>The check-ins could not be read.</source>
        <translation>Die Check-ins ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>What you see is as it was before. Nothing is lost.</source>
        <translation>Du siehst, was vorher da war. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>meridian::CheckInListModel</name>
    <message>
        <source>Earlier rounds</source>
        <translation>Frühere Runden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Eingerichtet</translation>
    </message>
</context>
<context>
    <name>meridian::CheckInPage</name>
    <message>
        <source>No rounds yet. The first answer begins the chart.</source>
        <translation>Noch keine Runden. Mit der ersten Antwort beginnt das Diagramm.</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Runden bisher</translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation>Frühere Runden</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 geht weiter</translation>
    </message>
    <message>
        <source>%1 is paused. Nobody is asked until it goes on</source>
        <translation>%1 ruht. Niemand wird gefragt, bis es weitergeht</translation>
    </message>
    <message>
        <source>%1 begins again</source>
        <translation>%1 beginnt wieder</translation>
    </message>
    <message>
        <source>%1 has ended. Its rounds stay</source>
        <translation>%1 ist beendet. Die Runden bleiben</translation>
    </message>
    <message>
        <source>Everyone in # %1 is asked</source>
        <translation>Alle in # %1 werden gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n people of # %1 are asked</source>
        <translation>
            <numerusform>%n Person in # %1 wird gefragt</numerusform>
            <numerusform>%n Menschen in # %1 werden gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; others’ answers are shown to those who have answered. Set up by %2.</source>
        <translation>%1; die Antworten anderer sieht, wer geantwortet hat. Eingerichtet von %2.</translation>
    </message>
    <message>
        <source>%1. Set up by %2.</source>
        <translation>%1. Eingerichtet von %2.</translation>
    </message>
    <message>
        <source>Go on asking</source>
        <translation>Weiter fragen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Wieder beginnen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>gathered beside the answers</source>
        <translation>neben den Antworten gesammelt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word for a question, the question</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a question, what an answer is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Each answer as a dot, their middle as a line</source>
        <translation>Jede Antwort als Punkt, ihre Mitte als Linie</translation>
    </message>
    <message>
        <source>Answers in each round</source>
        <translation>Antworten in jeder Runde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a round, how many answered</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meridian::CheckInWords</name>
    <message>
        <source>You</source>
        <comment>among names</comment>
        <translation>Du</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a check-in, the day of a round</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nobody is asked</source>
        <translation>Niemand wird gefragt</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen %1</translation>
    </message>
    <message>
        <source>Closes %1</source>
        <translation>Schließt %1</translation>
    </message>
    <message>
        <source>Closes when your day ends</source>
        <translation>Schließt, wenn dein Tag endet</translation>
    </message>
    <message>
        <source>Closes when %1’s day ends</source>
        <translation>Schließt, wenn der Tag von %1 endet</translation>
    </message>
    <message>
        <source>Nobody is asked in this round.</source>
        <translation>In dieser Runde wird niemand gefragt.</translation>
    </message>
    <message>
        <source>It closed: %1, your time.</source>
        <translation>Sie schloss: %1 deiner Zeit.</translation>
    </message>
    <message>
        <source>%1 your time, the end of your day.</source>
        <translation>%1 deiner Zeit, am Ende deines Tages.</translation>
    </message>
    <message>
        <source>%1 your time, the end of %2’s day.</source>
        <translation>%1 deiner Zeit, am Ende des Tages von %2.</translation>
    </message>
    <message>
        <source>About two minutes. It can wait until %1.</source>
        <translation>Etwa zwei Minuten. Es hat Zeit bis %1.</translation>
    </message>
    <message>
        <source>%1 local</source>
        <comment>a time on somebody’s own clock</comment>
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a time</comment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>When ready</source>
        <translation>Wenn du so weit bist</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Time not set</source>
        <translation>Zeit nicht gesetzt</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1: answered at %2 on their own clock</source>
        <translation>%1: hat um %2 auf der eigenen Uhr geantwortet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, and how they stand to a round</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Asked at %1 in each place.</source>
        <translation>An jedem Ort um %1 gefragt.</translation>
    </message>
    <message>
        <source>Asked half an hour after each person’s day begins.</source>
        <translation>Eine halbe Stunde nach Beginn des Tages jeder Person gefragt.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Noch hat niemand geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have answered.</source>
        <translation>
            <numerusform>%n Person hat geantwortet.</numerusform>
            <numerusform>%n Menschen haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are asked in %1.</source>
        <translation>Du wirst in %1 gefragt.</translation>
    </message>
    <message>
        <source>%1 is asked in %2.</source>
        <translation>%1 wird in %2 gefragt.</translation>
    </message>
    <message>
        <source>%1 has the day off.</source>
        <translation>%1 hat frei.</translation>
    </message>
    <message>
        <source>%1 have the day off.</source>
        <translation>%1 haben frei.</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>An jedem Arbeitstag</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>days of the week</comment>
        <translation>Jeden %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n weeks</source>
        <translation>
            <numerusform>%1, jede Woche</numerusform>
            <numerusform>%1, alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 each person’s time</source>
        <translation>um %1 der Zeit jeder Person</translation>
    </message>
    <message>
        <source>half an hour into each person’s day</source>
        <translation>eine halbe Stunde nach Beginn des Tages jeder Person</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days and hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ended. %1</source>
        <translation>Beendet. %1</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Ruht. %1</translation>
    </message>
    <message>
        <source>Nobody is asked for now.</source>
        <translation>Zurzeit wird niemand gefragt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a person, when they are asked</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Next asked: %1</source>
        <translation>Als Nächstes gefragt: %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>A number from 1 to 5</source>
        <translation>Eine Zahl von 1 bis 5</translation>
    </message>
</context>
<context>
    <name>meridian::CheckInsView</name>
    <message>
        <source>No check-ins yet</source>
        <translation>Noch keine Check-ins</translation>
    </message>
    <message>
        <source>A check-in asks everyone the same few questions in their own morning.</source>
        <translation>Ein Check-in stellt allen dieselben wenigen Fragen, an ihrem eigenen Morgen.</translation>
    </message>
    <message>
        <source>Set one up</source>
        <translation>Einen einrichten</translation>
    </message>
    <message>
        <source>Back to the rounds</source>
        <translation>Zurück zu den Runden</translation>
    </message>
    <message>
        <source>Put the summary in a thread</source>
        <translation>Die Zusammenfassung in ein Thema schreiben</translation>
    </message>
    <message>
        <source>The check-in and its rounds</source>
        <translation>Der Check-in und seine Runden</translation>
    </message>
    <message>
        <source>Change the check-in</source>
        <translation>Den Check-in ändern</translation>
    </message>
    <message>
        <source>This round could not be read.</source>
        <translation>Diese Runde ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>What you see is as it was before. Nothing is lost.</source>
        <translation>Du siehst, was vorher da war. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
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
    <message>
        <source>Your workspace is on another computer already?</source>
        <translation>Dein Arbeitsbereich ist schon auf einem anderen Computer?</translation>
    </message>
    <message>
        <source>Sign in on this computer</source>
        <translation>Auf diesem Computer anmelden</translation>
    </message>
</context>
<context>
    <name>meridian::ChosenBar</name>
    <message>
        <source>Done with all of them</source>
        <translation>Alle erledigen</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Put all of them off</source>
        <translation>Alle verschieben</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Mark all of them as unread</source>
        <translation>Alle als ungelesen markieren</translation>
    </message>
    <message>
        <source>Shift+U</source>
        <translation>Umschalt+U</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Keine ausgewählt</translation>
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
    <name>meridian::CommentCard</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Make a task of it</source>
        <translation>Eine Aufgabe daraus machen</translation>
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
        <source>Open as a thread</source>
        <translation>Als Thread öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More for this comment</source>
        <translation>Mehr zu diesem Kommentar</translation>
    </message>
    <message>
        <source>The text it was about is gone.</source>
        <translation>Der Text, um den es ging, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The text it was about is gone: “%1”</source>
        <translation>Der Text, um den es ging, ist nicht mehr da: „%1“</translation>
    </message>
    <message>
        <source>Comment on a line</source>
        <translation>Kommentar zu einer Zeile</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>Kommentar zu „%1“</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier replies</source>
        <translation>
            <numerusform>%n frühere Antwort</numerusform>
            <numerusform>%n frühere Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and the words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 removed this message</source>
        <translation>%1 hat diese Nachricht entfernt</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>after the time of a message</comment>
        <translation>%1, bearbeitet</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>Task. %1</source>
        <translation>Aufgabe. %1</translation>
    </message>
</context>
<context>
    <name>meridian::CommentDesk</name>
    <message>
        <source>Resolved. Press Z to undo</source>
        <translation>Erledigt. Z macht es rückgängig</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Comment resolved</source>
        <translation>Kommentar erledigt</translation>
    </message>
    <message>
        <source>Comment open again</source>
        <translation>Kommentar wieder offen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Message removed</source>
        <translation>Nachricht entfernt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Kept as it was</source>
        <translation>So gelassen, wie es war</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Suggesting: what you change is proposed</source>
        <translation>Vorschlagen: Was du änderst, wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Writing: what you change is made</source>
        <translation>Schreiben: Was du änderst, gilt</translation>
    </message>
</context>
<context>
    <name>meridian::CommentDraftCard</name>
    <message>
        <source>Your comment on a line, not sent yet</source>
        <translation>Dein Kommentar zu einer Zeile, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Your comment on “%1”, not sent yet</source>
        <translation>Dein Kommentar zu „%1“, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>meridian::CommentField</name>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>A document without a title</source>
        <translation>Ein Dokument ohne Titel</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reopen this comment (E)</source>
        <translation>Diesen Kommentar wieder öffnen (E)</translation>
    </message>
    <message>
        <source>Resolve this comment (E)</source>
        <translation>Diesen Kommentar erledigen (E)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Deine Nachricht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 (Ctrl ↵)</source>
        <translation>%1 (Strg ↵)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>meridian::CommentList</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Close the list of comments</source>
        <translation>Liste der Kommentare schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>Noch keine Kommentare</translation>
    </message>
    <message>
        <source>Select some words and press Ctrl+Alt+M.</source>
        <translation>Wähle ein paar Wörter aus und drücke Strg+Alt+M.</translation>
    </message>
</context>
<context>
    <name>meridian::CommentMargin</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
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
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Anders senden</translation>
    </message>
    <message>
        <source>Side comment</source>
        <translation>Randkommentar</translation>
    </message>
    <message>
        <source>Ask for an answer</source>
        <translation>Um Antwort bitten</translation>
    </message>
    <message>
        <source>Name with @ whom you ask</source>
        <translation>Nenne mit @, wen du fragst</translation>
    </message>
    <message>
        <source>Asks %1, until %2 on your clock</source>
        <translation>Fragt %1, bis %2 auf deiner Uhr</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Fragt %1</translation>
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
    <name>meridian::DayBar</name>
    <message>
        <source>Team day</source>
        <translation>Tag des Teams</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Der nächste Tag</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>in %1 time</source>
        <comment>a city</comment>
        <translation>in der Zeit von %1</translation>
    </message>
    <message numerus="yes">
        <source>Everyone, %n people</source>
        <translation>
            <numerusform>Alle, %n Person</numerusform>
            <numerusform>Alle, %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1, %n Person</numerusform>
            <numerusform>%1, %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose day: %1</source>
        <translation>Wessen Tag: %1</translation>
    </message>
    <message>
        <source>On the clock of %1</source>
        <translation>Auf der Uhr von %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Your clock</source>
        <translation>Deine Uhr</translation>
    </message>
    <message>
        <source>Team week</source>
        <translation>Woche des Teams</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>Die nächste Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Die Woche zeigen</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Den Tag zeigen</translation>
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
    <name>meridian::DayEndOffer</name>
    <message>
        <source>Your day ends at %1.</source>
        <translation>Dein Tag endet um %1.</translation>
    </message>
</context>
<context>
    <name>meridian::DayStripDelegate</name>
    <message>
        <source>Shows only the clock</source>
        <translation>Zeigt nur die Uhr</translation>
    </message>
</context>
<context>
    <name>meridian::DayStrips</name>
    <message>
        <source>Team day, %1: %2. %3</source>
        <comment>a date, times, counts</comment>
        <translation>Tag des Teams, %1: %2. %3</translation>
    </message>
    <message>
        <source>Left and Right move the time, with Shift they change its length</source>
        <translation>Links und Rechts verschieben die Zeit, mit Umschalt ändern sie ihre Länge</translation>
    </message>
</context>
<context>
    <name>meridian::DayView</name>
    <message>
        <source>Invite others to see their day here.</source>
        <translation>Lade andere ein, um ihren Tag hier zu sehen.</translation>
    </message>
    <message>
        <source>Copied the time on everybody’s clock</source>
        <translation>Die Zeit auf jeder Uhr ist kopiert</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Für einen Kalender speichern</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Saved for a calendar</source>
        <translation>Für einen Kalender gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <translation>Die Datei konnte nicht geschrieben werden. %1</translation>
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
    <message>
        <source>Kind of days off</source>
        <translation>Art der freien Tage</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>leave or holiday, note</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>The demo team is on this computer alone.</source>
        <translation>Das Demo-Team ist nur auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>meridian::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
    <message>
        <source>Another computer of yours</source>
        <translation>Ein anderer Computer von dir</translation>
    </message>
    <message>
        <source>Open Meridian there, choose “Sign in on this computer” and paste the link. It works once, within an hour, and signs in whoever has it: keep it to yourself.</source>
        <translation>Öffne dort Meridian, wähle „Auf diesem Computer anmelden“ und füge den Link ein. Er gilt einmal, eine Stunde lang, und meldet an, wer ihn hat: Behalte ihn für dich.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erzeugen</translation>
    </message>
    <message>
        <source>Make a link for another computer of yours</source>
        <translation>Einen Link für einen anderen Computer von dir erzeugen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Link for another computer of yours</source>
        <translation>Link für einen anderen Computer von dir</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Making a link</source>
        <translation>Link wird erzeugt</translation>
    </message>
    <message>
        <source>A link that was made before is good for nothing now.</source>
        <translation>Ein früher erzeugter Link gilt jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>The key with which this computer signs in lies in the keychain of your desktop.</source>
        <translation>Der Schlüssel, mit dem sich dieser Computer anmeldet, liegt im Schlüsselbund deines Desktops.</translation>
    </message>
    <message>
        <source>The key with which this computer signs in lies in a file that only your account can read: there was no keychain on this desktop to take it.</source>
        <translation>Der Schlüssel, mit dem sich dieser Computer anmeldet, liegt in einer Datei, die nur dein Konto lesen kann: Auf diesem Desktop gab es keinen Schlüsselbund, der ihn genommen hätte.</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentActions</name>
    <message>
        <source>The document could not be read. Nothing was changed.</source>
        <translation>Das Dokument konnte nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Kept at hand: %1</source>
        <translation>Griffbereit: %1</translation>
    </message>
    <message>
        <source>No longer kept: %1</source>
        <translation>Nicht mehr griffbereit: %1</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Archiviert: %1</translation>
    </message>
    <message>
        <source>Back from the archive: %1</source>
        <translation>Aus dem Archiv zurück: %1</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Guests move documents of their own only.</source>
        <translation>Gäste verschieben nur eigene Dokumente.</translation>
    </message>
    <message>
        <source>Only its author and those who run the workspace can take it to another channel.</source>
        <translation>Nur wer es angelegt hat und wer den Arbeitsbereich verwaltet, kann es in einen anderen Kanal verschieben.</translation>
    </message>
    <message>
        <source>The document could not be moved. Nothing was changed.</source>
        <translation>Das Dokument konnte nicht verschoben werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben nach %1</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>einen anderen Ort</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
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
    <name>meridian::DocumentHome</name>
    <message>
        <source>Bring in…</source>
        <translation>Hereinholen…</translation>
    </message>
    <message>
        <source>Make documents of Markdown files</source>
        <translation>Dokumente aus Markdown-Dateien machen</translation>
    </message>
    <message>
        <source>Bring in Markdown files</source>
        <translation>Markdown-Dateien hereinholen</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>New document (%1)</source>
        <translation>Neues Dokument (%1)</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Griffbereit</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Plans, decisions and notes that many write, beside the threads of their channel.</source>
        <translation>Pläne, Entscheidungen und Notizen, an denen viele schreiben, neben den Threads ihres Kanals.</translation>
    </message>
    <message>
        <source>What was edited last stands here first.</source>
        <translation>Was zuletzt bearbeitet wurde, steht hier zuerst.</translation>
    </message>
    <message>
        <source>Nothing is kept at hand</source>
        <translation>Nichts liegt griffbereit</translation>
    </message>
    <message>
        <source>Press F on a document to find it here.</source>
        <translation>Drücke F auf einem Dokument, um es hier zu finden.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Nichts ist archiviert</translation>
    </message>
    <message>
        <source>What is put away can be brought back from here at any time.</source>
        <translation>Was weggelegt ist, lässt sich von hier jederzeit zurückholen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Documents of %1</source>
        <translation>Dokumente von %1</translation>
    </message>
    <message>
        <source>The documents could not be read.</source>
        <translation>Die Dokumente konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt)</source>
        <translation>Markdown (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Bring them in to…</source>
        <translation>Hereinholen nach…</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>who, when on their clock, and where</comment>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source>Edited by %1, %2</source>
        <translation>Bearbeitet von %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n offener Kommentar</numerusform>
            <numerusform>%n offene Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Griffbereit</translation>
    </message>
    <message numerus="yes">
        <source>%n documents inside, unfolded</source>
        <translation>
            <numerusform>%n Dokument darin, aufgeklappt</numerusform>
            <numerusform>%n Dokumente darin, aufgeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents inside, folded</source>
        <translation>
            <numerusform>%n Dokument darin, zugeklappt</numerusform>
            <numerusform>%n Dokumente darin, zugeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Ebene %1</translation>
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
        <source>Channel %1, unfolded</source>
        <translation>Kanal %1, aufgeklappt</translation>
    </message>
    <message>
        <source>Channel %1, folded</source>
        <translation>Kanal %1, zugeklappt</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentListView</name>
    <message>
        <source>More for this document</source>
        <translation>Mehr zu diesem Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Keep at hand</source>
        <translation>Griffbereit halten</translation>
    </message>
    <message>
        <source>No longer keep</source>
        <translation>Nicht mehr griffbereit halten</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Count the words</source>
        <translation>Wörter zählen</translation>
    </message>
    <message>
        <source>New document inside</source>
        <translation>Neues Dokument darin</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben nach…</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-Text (*.odt)</translation>
    </message>
    <message>
        <source>The document could not be read. Nothing was written.</source>
        <translation>Das Dokument konnte nicht gelesen werden. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 could not be written. %2</source>
        <translation>%1 konnte nicht geschrieben werden. %2</translation>
    </message>
    <message>
        <source>Make a task of the words</source>
        <translation>Aus den Wörtern eine Aufgabe machen</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentPlaceChooser</name>
    <message>
        <source>Channels and documents</source>
        <translation>Kanäle und Dokumente</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a document and its channel</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Inside %1, in %2</source>
        <translation>In %1, in %2</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Only the people in %1 can read it there.</source>
        <translation>Dort können es nur die Leute in %1 lesen.</translation>
    </message>
    <message>
        <source>Everyone in the workspace can read it there.</source>
        <translation>Dort können es alle im Arbeitsbereich lesen.</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentRowDelegate</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Titel des Dokuments</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentScreen</name>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Wörter</translation>
    </message>
    <message>
        <source>Select words first, or put the caret into them.</source>
        <translation>Markiere zuerst Wörter oder setze die Schreibmarke hinein.</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentStarter</name>
    <message>
        <source>%1 can’t be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is larger than a page can be.</source>
        <translation>%1 ist größer, als eine Seite sein kann.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>%1 could not be kept.</source>
        <translation>%1 konnte nicht behalten werden.</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentStrip</name>
    <message>
        <source>Open the document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>A comment in %1</source>
        <translation>Ein Kommentar in %1</translation>
    </message>
    <message>
        <source>On “%1” in %2</source>
        <translation>Zu „%1“ in %2</translation>
    </message>
    <message>
        <source>Open the document %1</source>
        <translation>Dokument %1 öffnen</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Die Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Task. %1</source>
        <translation>Aufgabe. %1</translation>
    </message>
</context>
<context>
    <name>meridian::DocumentTemplates</name>
    <message>
        <source>Empty page</source>
        <translation>Leere Seite</translation>
    </message>
    <message>
        <source>A title and nothing else</source>
        <translation>Ein Titel und sonst nichts</translation>
    </message>
    <message>
        <source>Meeting notes</source>
        <translation>Besprechungsnotizen</translation>
    </message>
    <message>
        <source>For those who were there, and those who were asleep</source>
        <translation>Für alle, die da waren, und alle, die schliefen</translation>
    </message>
    <message>
        <source>Meeting notes, %1</source>
        <translation>Besprechungsnotizen, %1</translation>
    </message>
    <message>
        <source>**Here:** who took part

**Asleep or away:** who reads this later, and until when they can still say something

## Before we meet

What everyone should have read, and the question the meeting is to answer.

## What we talked about

- The first point, and what spoke for and against it

## What we decided

- The decision, in one sentence. Open until those who were asleep have read it.

## Who does what

- [ ] Somebody, something, by a day on their own clock

## Left open

- What goes on in a thread instead of another meeting
</source>
        <translation>**Dabei:** wer teilgenommen hat

**Im Schlaf oder weg:** wer das später liest, und bis wann noch etwas gesagt werden kann

## Vor dem Treffen

Was alle gelesen haben sollten, und die Frage, die das Treffen beantworten soll.

## Worüber wir gesprochen haben

- Der erste Punkt, und was dafür und dagegen sprach

## Was wir entschieden haben

- Die Entscheidung in einem Satz. Offen, bis alle sie gelesen haben, die schliefen.

## Wer was macht

- [ ] Jemand, etwas, bis zu einem Tag auf der eigenen Uhr

## Offen geblieben

- Was in einem Thread weitergeht statt in einem weiteren Treffen
</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What was decided, why, and what else there was</source>
        <translation>Was entschieden wurde, warum, und was es sonst gab</translation>
    </message>
    <message>
        <source>Decision: </source>
        <translation>Entscheidung: </translation>
    </message>
    <message>
        <source>**State:** proposed

**Decided by:** name, after hearing the people below

**Heard:** who was asked, and who answered

**By:** the day and hour after which it stands

## The question

What has to be decided, and what happens if nobody decides it.

## What we know

- Facts, figures and limits that every answer has to live with

## The choices

### 1. The first one

What speaks for it, what against it, what it costs.

### 2. The second one

What speaks for it, what against it, what it costs.

### 3. Leave it as it is

What that costs.

## The decision

Which one, in a sentence, and the reason that weighed most.

## What follows

- [ ] The first step, and whose it is

We look at this again on a date, or when something named here changes.
</source>
        <translation>**Stand:** vorgeschlagen

**Entscheidet:** Name, nachdem die Leute unten gehört sind

**Gehört:** wer gefragt wurde, und wer geantwortet hat

**Bis:** Tag und Stunde, ab denen es gilt

## Die Frage

Was zu entscheiden ist, und was geschieht, wenn niemand es tut.

## Was wir wissen

- Tatsachen, Zahlen und Grenzen, mit denen jede Antwort leben muss

## Die Möglichkeiten

### 1. Die erste

Was dafür spricht, was dagegen, was sie kostet.

### 2. Die zweite

Was dafür spricht, was dagegen, was sie kostet.

### 3. Es lassen, wie es ist

Was das kostet.

## Die Entscheidung

Welche, in einem Satz, und der Grund, der am schwersten wog.

## Was folgt

- [ ] Der erste Schritt, und wessen er ist

Wir sehen uns das an einem Tag wieder an, oder wenn sich etwas ändert, das hier steht.
</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation>Wochenbericht</translation>
    </message>
    <message>
        <source>Where things are, in two minutes of reading</source>
        <translation>Wo alles steht, in zwei Minuten gelesen</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>**In one sentence:** what changed this week for those who use what we make.

## Done

- What is finished, with a link to where it can be seen

## Under way

- What is being worked on, by whom, and what is next

## In the way

- What holds us up, and whom we need for it

## Decided

- Decisions of this week, with a link to each

## Next week

- What we mean to finish
- Days off: who is away, and from when to when
</source>
        <translation>**In einem Satz:** was sich diese Woche für die geändert hat, die benutzen, was wir machen.

## Fertig

- Was fertig ist, mit einem Link dorthin, wo es zu sehen ist

## In Arbeit

- Woran gearbeitet wird, von wem, und was als Nächstes kommt

## Im Weg

- Was uns aufhält, und wen wir dafür brauchen

## Entschieden

- Entscheidungen dieser Woche, jede mit einem Link

## Nächste Woche

- Was wir fertig machen wollen
- Freie Tage: wer weg ist, von wann bis wann
</translation>
    </message>
    <message>
        <source>Project brief</source>
        <translation>Projektauftrag</translation>
    </message>
    <message>
        <source>Why, for whom, and how we will know</source>
        <translation>Warum, für wen, und woran wir es merken</translation>
    </message>
    <message>
        <source>Brief: </source>
        <translation>Auftrag: </translation>
    </message>
    <message>
        <source>**Owner:** name

**With:** who works on it, and their cities

**From, to:** the days it begins and ends

## Why

What is wrong or missing today, and for whom.

## What will be different

How somebody notices that it is done. Something that can be measured, if there is such a thing.

## What belongs to it

- The parts

## What does not

- What people might expect and will not get from this

## How

| Step | Who | By |
| --- | --- | --- |
| The first one |  |  |
| The second one |  |  |

## What could go wrong

- A risk, and what we do about it before it happens

## Open questions

- [ ] A question, and who can answer it
</source>
        <translation>**Verantwortlich:** Name

**Mit:** wer daran arbeitet, und die Städte dazu

**Von, bis:** die Tage, an denen es beginnt und endet

## Warum

Was heute falsch ist oder fehlt, und für wen.

## Was anders sein wird

Woran jemand merkt, dass es fertig ist. Etwas Messbares, wenn es das gibt.

## Was dazugehört

- Die Teile

## Was nicht

- Was man erwarten könnte und hiervon nicht bekommt

## Wie

| Schritt | Wer | Bis |
| --- | --- | --- |
| Der erste |  |  |
| Der zweite |  |  |

## Was schiefgehen könnte

- Ein Risiko, und was wir tun, bevor es eintritt

## Offene Fragen

- [ ] Eine Frage, und wer sie beantworten kann
</translation>
    </message>
    <message>
        <source>Team agreement</source>
        <translation>Vereinbarung im Team</translation>
    </message>
    <message>
        <source>How we work when we are not awake together</source>
        <translation>Wie wir arbeiten, wenn wir nicht zusammen wach sind</translation>
    </message>
    <message>
        <source>How we work together</source>
        <translation>Wie wir zusammenarbeiten</translation>
    </message>
    <message>
        <source>We are awake at different times. This page says what we can count on from each other. Everyone here has read it, and anyone may propose a change in a comment.

## Answers

- A question with a date is answered by that date, on the clock of the person asked.
- A question without one is answered within a working day.
- “I don’t know yet, I will by Thursday” is an answer.

## Quiet hours

- Nobody is expected to read anything outside their working hours.
- What can’t wait is marked as urgent, with the reason. We say here what counts as urgent:

## Meetings

- A thread comes first. We meet when writing did not help.
- The hour moves, so that it is not always the same people who get up early.
- There are notes within a day, and what is decided stays open until those who were asleep have read it.

## Decisions

- Each has one person who decides, a date, and a record of what else there was.

## Handing over

- At the end of a day: what is done, what is next, what the next person needs.

## When we disagree

- What we do before we ask somebody else, and whom we ask.

We read this again together on a date.
</source>
        <translation>Wir sind zu verschiedenen Zeiten wach. Diese Seite sagt, worauf wir uns verlassen können. Alle hier haben sie gelesen, und jeder darf in einem Kommentar eine Änderung vorschlagen.

## Antworten

- Eine Frage mit Termin ist bis dahin beantwortet, auf der Uhr der gefragten Person.
- Eine Frage ohne Termin ist innerhalb eines Arbeitstags beantwortet.
- „Ich weiß es noch nicht, am Donnerstag schon“ ist eine Antwort.

## Ruhezeiten

- Von niemandem wird erwartet, außerhalb der eigenen Arbeitszeit etwas zu lesen.
- Was nicht warten kann, ist als dringend gekennzeichnet, mit dem Grund. Hier sagen wir, was als dringend gilt:

## Treffen

- Zuerst ein Thread. Wir treffen uns, wenn Schreiben nicht geholfen hat.
- Die Stunde wandert, damit nicht immer dieselben früh aufstehen.
- Es gibt innerhalb eines Tages Notizen, und was entschieden ist, bleibt offen, bis alle sie gelesen haben, die schliefen.

## Entscheidungen

- Jede hat eine Person, die entscheidet, einen Termin und eine Aufzeichnung dessen, was es sonst gab.

## Übergabe

- Am Ende eines Tages: was fertig ist, was als Nächstes kommt, was die nächste Person braucht.

## Wenn wir uns nicht einig sind

- Was wir tun, bevor wir jemand anderen fragen, und wen wir fragen.

Wir lesen das an einem Tag zusammen wieder.
</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a title</comment>
        <translation>d. MMMM yyyy</translation>
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
    <message>
        <source>Suggest changes</source>
        <translation>Änderungen vorschlagen</translation>
    </message>
    <message>
        <source>Suggesting: what you change is proposed</source>
        <translation>Vorschlagen: Was du änderst, wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Time, on everyone’s own clock</source>
        <translation>Zeit, nach der Uhr jeder Person</translation>
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
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>%1 for you. %2</source>
        <comment>a time on the reader&apos;s clock; how it was written</comment>
        <translation>%1 für dich. %2</translation>
    </message>
</context>
<context>
    <name>meridian::DueBox</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their city</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>and the city</comment>
        <translation>Du, %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <comment>when, whose</comment>
        <translation>Fällig %1, %2</translation>
    </message>
    <message>
        <source>. For you %1</source>
        <translation>. Für dich %1</translation>
    </message>
    <message>
        <source>. For you %1, %2</source>
        <comment>when, what part of the day</comment>
        <translation>. Für dich %1, %2</translation>
    </message>
    <message>
        <source>Choose another time (%1)</source>
        <translation>Eine andere Zeit wählen (%1)</translation>
    </message>
</context>
<context>
    <name>meridian::DuePopup</name>
    <message>
        <source>When is it due?</source>
        <translation>Wann ist sie fällig?</translation>
    </message>
    <message>
        <source>Fri 9:00, tomorrow, every Tuesday</source>
        <translation>Fr 9:00, morgen, jeden Dienstag</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>A day, a time, or how often.</source>
        <translation>Ein Tag, eine Uhrzeit oder wie oft.</translation>
    </message>
    <message>
        <source>Which day is that? “Fri 9:00” and “24 June” are understood, and so is “every Tuesday”.</source>
        <translation>Welcher Tag ist das? „Fr 9:00“ und „24. Juni“ werden verstanden, „jeden Dienstag“ auch.</translation>
    </message>
    <message>
        <source>
For you %1</source>
        <translation>
Für dich %1</translation>
    </message>
    <message>
        <source>When does it begin?</source>
        <translation>Wann beginnt sie?</translation>
    </message>
    <message>
        <source>Fri, tomorrow, 24 June</source>
        <translation>Fr, morgen, 24. Juni</translation>
    </message>
    <message>
        <source>The day on which work on it begins.</source>
        <translation>Der Tag, an dem die Arbeit daran beginnt.</translation>
    </message>
    <message>
        <source>Which day is that? “Fri” and “24 June” are understood.</source>
        <translation>Welcher Tag ist das? „Fr“ und „24. Juni“ werden verstanden.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a day off for somebody</comment>
        <translation>Es ist %1.</translation>
    </message>
</context>
<context>
    <name>meridian::EarlyReplies</name>
    <message>
        <source>%1 replied before your scheduled message. Read it first?</source>
        <translation>%1 hat geantwortet, bevor deine geplante Nachricht hinausging. Erst lesen?</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Send as planned</source>
        <translation>Wie geplant senden</translation>
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
    <message>
        <source>Reply within a working day</source>
        <translation>Antwort binnen eines Arbeitstags</translation>
    </message>
    <message numerus="yes">
        <source>Decision within %n working hours</source>
        <translation>
            <numerusform>Entscheidung innerhalb einer Arbeitsstunde</numerusform>
            <numerusform>Entscheidung innerhalb von %n Arbeitsstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply within %n working hours</source>
        <translation>
            <numerusform>Antwort innerhalb einer Arbeitsstunde</numerusform>
            <numerusform>Antwort innerhalb von %n Arbeitsstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision within %n working days</source>
        <translation>
            <numerusform>Entscheidung innerhalb eines Arbeitstags</numerusform>
            <numerusform>Entscheidung innerhalb von %n Arbeitstagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply within %n working days</source>
        <translation>
            <numerusform>Antwort innerhalb eines Arbeitstags</numerusform>
            <numerusform>Antwort innerhalb von %n Arbeitstagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::FairnessList</name>
    <message>
        <source>out of hours</source>
        <translation>außerhalb der Arbeit</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>nachts</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>frei</translation>
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
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Signing in to %1 as %2</source>
        <comment>a workspace, a person</comment>
        <translation>Anmeldung bei %1 als %2</translation>
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
    <message>
        <source>This is no link that signs you in. Copy it whole and try again.</source>
        <translation>Das ist kein Link, der dich anmeldet. Kopiere ihn ganz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This is no address of a workspace. It looks like team.example.org.</source>
        <translation>Das ist keine Adresse eines Arbeitsbereichs. Sie sieht aus wie team.example.org.</translation>
    </message>
    <message>
        <source>The workspace can’t be reached right now. What you entered is kept; try again.</source>
        <translation>Der Arbeitsbereich ist gerade nicht erreichbar. Deine Eingaben bleiben; versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The email address or the password is not right.</source>
        <translation>Die E-Mail-Adresse oder das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>The workspace does not know this link. Make a new one on your other computer.</source>
        <translation>Der Arbeitsbereich kennt diesen Link nicht. Erzeuge auf deinem anderen Computer einen neuen.</translation>
    </message>
    <message>
        <source>This link was used already. Make a new one on your other computer.</source>
        <translation>Dieser Link wurde schon benutzt. Erzeuge auf deinem anderen Computer einen neuen.</translation>
    </message>
    <message>
        <source>This link is too old. Make a new one on your other computer.</source>
        <translation>Dieser Link ist zu alt. Erzeuge auf deinem anderen Computer einen neuen.</translation>
    </message>
</context>
<context>
    <name>meridian::FocusMenu</name>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Focus until %1</source>
        <translation>Fokus bis %1</translation>
    </message>
    <message>
        <source>Focus for an hour</source>
        <translation>Fokus für eine Stunde</translation>
    </message>
    <message>
        <source>Focus until noon</source>
        <translation>Fokus bis Mittag</translation>
    </message>
    <message>
        <source>Focus until your work ends</source>
        <translation>Fokus bis zum Ende deiner Arbeit</translation>
    </message>
    <message>
        <source>Focus until your next morning</source>
        <translation>Fokus bis zu deinem nächsten Morgen</translation>
    </message>
    <message>
        <source>End focus</source>
        <translation>Fokus beenden</translation>
    </message>
    <message>
        <source>What came meanwhile is told in one sentence.</source>
        <translation>Was inzwischen kam, wird in einem Satz gesagt.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>When you hear of things…</source>
        <translation>Wann du von etwas hörst …</translation>
    </message>
    <message>
        <source>Focus until %1. Everything but what is urgent waits; nobody else sees it.</source>
        <translation>Fokus bis %1. Alles außer Dringendem wartet; niemand sonst sieht das.</translation>
    </message>
    <message>
        <source>Your focus is over</source>
        <translation>Dein Fokus ist vorbei</translation>
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
    <name>meridian::FreeDays</name>
    <message>
        <source>a day off for you</source>
        <translation>ein freier Tag für dich</translation>
    </message>
    <message>
        <source>a day off for %1</source>
        <translation>ein freier Tag für %1</translation>
    </message>
</context>
<context>
    <name>meridian::GatheredCard</name>
    <message>
        <source>%1, %2: %3. T makes a task, Enter opens a thread</source>
        <comment>a name, for whom it is, words</comment>
        <translation>%1, %2: %3. T macht eine Aufgabe daraus, Eingabe öffnet ein Thema</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>for everyone</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a name</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Task made</source>
        <translation>Aufgabe gemacht</translation>
    </message>
    <message>
        <source>Task made, %1</source>
        <translation>Aufgabe gemacht, %1</translation>
    </message>
    <message>
        <source>Make task</source>
        <translation>Aufgabe machen</translation>
    </message>
    <message>
        <source>Make task (T)</source>
        <translation>Aufgabe machen (T)</translation>
    </message>
    <message>
        <source>Open thread</source>
        <translation>Thema öffnen</translation>
    </message>
</context>
<context>
    <name>meridian::GatheredPanel</name>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>Put the summary in a thread</source>
        <translation>Die Zusammenfassung in ein Thema schreiben</translation>
    </message>
    <message>
        <source>Gathered</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Diese Runde</translation>
    </message>
    <message>
        <source>When it closes</source>
        <translation>Wenn sie schließt</translation>
    </message>
    <message>
        <source>%1 Whoever wants to can put the answers together in a thread in # %2 then.</source>
        <comment>a sentence, a channel</comment>
        <translation>%1 Wer möchte, kann die Antworten dann in einem Thema in # %2 zusammenfassen.</translation>
    </message>
</context>
<context>
    <name>meridian::HandOverCard</name>
    <message>
        <source>Over to you, %1.</source>
        <comment>somebody who takes a thread over</comment>
        <translation>Jetzt bist du dran, %1.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
</context>
<context>
    <name>meridian::HandOverDialog</name>
    <message>
        <source>Hand over “%1”</source>
        <translation>„%1“ übergeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Who takes it over?</source>
        <translation>Wer übernimmt es?</translation>
    </message>
    <message>
        <source>Keep it in hand</source>
        <translation>In der Hand behalten</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>Leave empty if nothing is</source>
        <translation>Leer lassen, wenn nichts im Weg ist</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>To %1. Choose somebody else</source>
        <translation>An %1. Jemand anderen wählen</translation>
    </message>
    <message>
        <source>Nobody else can read it</source>
        <translation>Niemand sonst kann es lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::HandOvers</name>
    <message>
        <source>In your hands</source>
        <translation>In deiner Hand</translation>
    </message>
    <message>
        <source>Put down</source>
        <translation>Aus der Hand gelegt</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
</context>
<context>
    <name>meridian::HandStrip</name>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Aus der Hand legen</translation>
    </message>
    <message>
        <source>In your hands</source>
        <translation>In deiner Hand</translation>
    </message>
    <message>
        <source>In hand: %1</source>
        <translation>In der Hand von %1</translation>
    </message>
</context>
<context>
    <name>meridian::HintLine</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Put this hint away</source>
        <translation>Diesen Hinweis weglegen</translation>
    </message>
    <message>
        <source>“%1” says little in a list. What is it about?</source>
        <translation>„%1“ sagt in einer Liste wenig. Worum geht es?</translation>
    </message>
    <message>
        <source>“%1” is another time for each of them. A day and a time are shown on everyone’s clock.</source>
        <translation>„%1“ ist für alle eine andere Zeit. Tag und Uhrzeit stehen nach der Uhr jeder Person da.</translation>
    </message>
    <message>
        <source>You ask something, and no reply is needed. Until when would an answer help?</source>
        <translation>Du fragst etwas, und es ist keine Antwort nötig. Bis wann würde eine Antwort helfen?</translation>
    </message>
    <message>
        <source>This may be talked about already: “%1”.</source>
        <translation>Darüber wird vielleicht schon gesprochen: „%1“.</translation>
    </message>
</context>
<context>
    <name>meridian::HolidaysBox</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>On those without a tick you work.</source>
        <translation>An denen ohne Haken arbeitest du.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Use those of %1</source>
        <comment>a country</comment>
        <translation>Die von %1 nehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a region, the language of its names</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No public holidays are known of %1 for the next months.</source>
        <translation>Für die nächsten Monate sind keine Feiertage von %1 bekannt.</translation>
    </message>
    <message>
        <source>Public holidays are not available on this computer. You can add them to your days off by hand.</source>
        <translation>Auf diesem Computer gibt es keine Feiertage. Du kannst sie von Hand zu deinen freien Tagen hinzufügen.</translation>
    </message>
    <message>
        <source>The list of public holidays could not be read.</source>
        <translation>Die Liste der Feiertage ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>This computer knows no public holidays of %1.</source>
        <translation>Dieser Computer kennt keine Feiertage von %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, name of a holiday</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A day off while it is ticked</source>
        <translation>Ein freier Tag, solange er einen Haken hat</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
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
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Not at night</source>
        <translation>Nicht nachts</translation>
    </message>
    <message>
        <source>Only at work</source>
        <translation>Nur bei der Arbeit</translation>
    </message>
    <message>
        <source>Urgent messages may reach me</source>
        <translation>Dringende Nachrichten dürfen mich erreichen</translation>
    </message>
    <message>
        <source>They come with a reason. Where they may not reach you, they wait for your hours as others do, and their sender knows.</source>
        <translation>Sie kommen mit einem Grund. Wo sie dich nicht erreichen dürfen, warten sie wie andere auf deine Zeiten, und wer sie schickt, weiß das.</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage von</translation>
    </message>
    <message>
        <source>Days off that come by themselves. Others see them with your hours.</source>
        <translation>Freie Tage, die von selbst kommen. Andere sehen sie bei deinen Zeiten.</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Reise hinzufügen</translation>
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
    <name>meridian::InHandDialog</name>
    <message>
        <source>In your hands</source>
        <translation>In deiner Hand</translation>
    </message>
    <message>
        <source>You have nothing in hand. Press B in a thread or a task to hand it over, or take it from its menu.</source>
        <translation>Du hast nichts in der Hand. Drück B in einem Thema oder einer Aufgabe, um es zu übergeben, oder übernimm es aus seinem Menü.</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>Den Rest behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Hand “%1” over</source>
        <translation>„%1“ übergeben</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Aus der Hand legen</translation>
    </message>
    <message>
        <source>Put “%1” down</source>
        <translation>„%1“ aus der Hand legen</translation>
    </message>
</context>
<context>
    <name>meridian::InHandStrip</name>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Keep all of it today</source>
        <translation>Heute alles behalten</translation>
    </message>
    <message numerus="yes">
        <source>You have %n things in hand. Your day ends at %1.</source>
        <translation>
            <numerusform>Du hast %n Sache in der Hand. Dein Tag endet um %1.</numerusform>
            <numerusform>Du hast %n Dinge in der Hand. Dein Tag endet um %1.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n threads done</source>
        <translation>
            <numerusform>%n Thread erledigt</numerusform>
            <numerusform>%n Threads erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads come back %1</source>
        <comment>put off: tomorrow 09:00</comment>
        <translation>
            <numerusform>%n Thread kommt %1 wieder</numerusform>
            <numerusform>%n Threads kommen %1 wieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads marked as unread</source>
        <translation>
            <numerusform>%n Thread als ungelesen markiert</numerusform>
            <numerusform>%n Threads als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer following %n threads</source>
        <translation>
            <numerusform>Du folgst %n Thread nicht mehr</numerusform>
            <numerusform>Du folgst %n Threads nicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following %n threads</source>
        <translation>
            <numerusform>Du folgst %n Thread</numerusform>
            <numerusform>Du folgst %n Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads muted until %1</source>
        <comment>tomorrow 09:00</comment>
        <translation>
            <numerusform>%n Thread stumm bis %1</numerusform>
            <numerusform>%n Threads stumm bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer put off</source>
        <translation>Nicht mehr aufgeschoben</translation>
    </message>
</context>
<context>
    <name>meridian::InsteadBox</name>
    <message>
        <source>Start a thread instead</source>
        <translation>Lieber ein Thema beginnen</translation>
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
    <name>meridian::JourneyList</name>
    <message>
        <source>No journeys to come.</source>
        <translation>Keine Reisen geplant.</translation>
    </message>
    <message>
        <source>Where the journey goes</source>
        <translation>Wohin die Reise geht</translation>
    </message>
    <message>
        <source>City of the journey</source>
        <translation>Stadt der Reise</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>First day there</source>
        <translation>Erster Tag dort</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Zurück am</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>back on</source>
        <translation>zurück am</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1, back on %2</source>
        <comment>dates</comment>
        <translation>ab %1, zurück am %2</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>dates</comment>
        <translation>ab %1 bis %2</translation>
    </message>
    <message>
        <source>Remove the journey to %1, %2</source>
        <comment>city, dates</comment>
        <translation>Reise nach %1 entfernen, %2</translation>
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
    <name>meridian::KeptViews</name>
    <message>
        <source>Kept views</source>
        <translation>Behaltene Ansichten</translation>
    </message>
    <message>
        <source>The kept views could not be read.</source>
        <translation>Die behaltenen Ansichten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Keep what is shown now…</source>
        <translation>Behalten, was jetzt zu sehen ist …</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>„%1“ vergessen</translation>
    </message>
    <message>
        <source>“%1” is forgotten</source>
        <translation>„%1“ ist vergessen</translation>
    </message>
    <message>
        <source>“%1” is kept</source>
        <translation>„%1“ ist behalten</translation>
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
        <source>No working hours set</source>
        <translation>Keine Arbeitszeit angegeben</translation>
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
    <message>
        <source>Notified now</source>
        <translation>Erfährt es jetzt</translation>
    </message>
    <message>
        <source>Notified now, until %1</source>
        <translation>Erfährt es jetzt, bis %1</translation>
    </message>
    <message>
        <source>Notified %1</source>
        <comment>a time, perhaps with its day</comment>
        <translation>Erfährt es: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others find it in their inbox, without a notification.</source>
        <translation>
            <numerusform>%1 und %n weitere Person finden es in ihrem Eingang, ohne Benachrichtigung.</numerusform>
            <numerusform>%1 und %n weitere finden es in ihrem Eingang, ohne Benachrichtigung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 finds it in their inbox, without a notification.</source>
        <translation>%1 findet es im Eingang, ohne Benachrichtigung.</translation>
    </message>
    <message>
        <source>%1 and %2 find it in their inbox, without a notification.</source>
        <translation>%1 und %2 finden es in ihrem Eingang, ohne Benachrichtigung.</translation>
    </message>
    <message>
        <source>A working day is counted in each person’s own hours.</source>
        <translation>Ein Arbeitstag wird in den eigenen Arbeitszeiten jeder Person gezählt.</translation>
    </message>
    <message>
        <source>Working hours are counted for each person in their own.</source>
        <translation>Arbeitsstunden werden für jede Person in ihrer eigenen Zeit gezählt.</translation>
    </message>
    <message>
        <source>Nobody who is asked says when they work, so that no hours are waited for</source>
        <translation>Von den Gefragten sagt niemand, wann er oder sie arbeitet; also wird auf keine Stunden gewartet</translation>
    </message>
    <message numerus="yes">
        <source>Decided %1 at the earliest: %2 has had %n working hours to read it then</source>
        <translation>
            <numerusform>Wird frühestens %1 entschieden: Dann hatte %2 eine Arbeitsstunde, um es zu lesen</numerusform>
            <numerusform>Wird frühestens %1 entschieden: Dann hatte %2 %n Arbeitsstunden, um es zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>That is after the moment you ask for</source>
        <translation>Das ist nach dem Zeitpunkt, um den du bittest</translation>
    </message>
    <message>
        <source>Asks %1 for a decision by %2 on their clock</source>
        <translation>Bittet %1 um eine Entscheidung bis %2 auf der eigenen Uhr</translation>
    </message>
    <message>
        <source>Asks %1 for a reply by %2 on their clock</source>
        <translation>Bittet %1 um eine Antwort bis %2 auf der eigenen Uhr</translation>
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
    <message>
        <source>No longer put off</source>
        <translation>Nicht mehr aufgeschoben</translation>
    </message>
</context>
<context>
    <name>meridian::LinkPopup</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Where it leads to</source>
        <translation>Wohin er führt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>meridian::LinkTitles</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>meridian::LinkedHere</name>
    <message>
        <source>Linked here</source>
        <translation>Verweise hierher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a task, its state</comment>
        <translation>%1 (%2)</translation>
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
    <name>meridian::MeetingPanel</name>
    <message>
        <source>Candidate</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Other times</source>
        <translation>Andere Zeiten</translation>
    </message>
    <message>
        <source>Propose this time</source>
        <translation>Diese Zeit vorschlagen</translation>
    </message>
    <message>
        <source>Copy times</source>
        <translation>Zeiten kopieren</translation>
    </message>
    <message>
        <source>Copy the time on everybody’s clock (L)</source>
        <translation>Die Zeit auf jeder Uhr kopieren (L)</translation>
    </message>
    <message>
        <source>Copy the time on everybody’s clock</source>
        <translation>Die Zeit auf jeder Uhr kopieren</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Für einen Kalender speichern …</translation>
    </message>
    <message>
        <source>Everybody’s clock</source>
        <translation>Jede Uhr</translation>
    </message>
    <message numerus="yes">
        <source>Taking turns, %n weeks</source>
        <translation>
            <numerusform>Abwechselnd, %n Woche</numerusform>
            <numerusform>Abwechselnd, %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a time</comment>
        <translation>Um %1</translation>
    </message>
</context>
<context>
    <name>meridian::MeetingWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>times, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, city</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n bei der Arbeit</numerusform>
            <numerusform>%n bei der Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge of day</source>
        <translation>
            <numerusform>%n am Tagesrand</numerusform>
            <numerusform>%n am Tagesrand</numerusform>
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
        <source>Everyone has the day off</source>
        <translation>Alle haben frei</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a name and a time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>night for %1</source>
        <translation>Nacht für %1</translation>
    </message>
    <message>
        <source>Nobody is asked for more than their work</source>
        <translation>Von niemandem wird mehr als die Arbeit verlangt</translation>
    </message>
    <message>
        <source>Nobody works on this day</source>
        <translation>An diesem Tag arbeitet niemand</translation>
    </message>
    <message>
        <source>One person works on this day</source>
        <translation>An diesem Tag arbeitet eine Person</translation>
    </message>
    <message numerus="yes">
        <source>No hour suits all %n</source>
        <translation>
            <numerusform>Keine Stunde passt %n Person</numerusform>
            <numerusform>Keine Stunde passt allen %n</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>times</comment>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Everyone is at work %1</source>
        <translation>Alle sind bei der Arbeit: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n who work on this day are at work %1</source>
        <translation>
            <numerusform>Wer an diesem Tag arbeitet, ist bei der Arbeit: %1</numerusform>
            <numerusform>Alle %n, die an diesem Tag arbeiten, sind bei der Arbeit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each two of them meet, but never all at once.</source>
        <translation>Je zwei treffen sich, aber nie alle zugleich.</translation>
    </message>
    <message>
        <source>%1’s day ends as %2’s begins.</source>
        <translation>Der Tag von %1 endet, wenn der von %2 beginnt.</translation>
    </message>
    <message>
        <source>%1’s day ends %2 before %3’s begins.</source>
        <translation>Der Tag von %1 endet %2, bevor der von %3 beginnt.</translation>
    </message>
    <message>
        <source>A thread reaches everyone in their own morning, with time for an answer from each by %1.</source>
        <translation>Ein Thema erreicht alle an ihrem eigenen Morgen, mit Zeit für eine Antwort von jedem bis %1.</translation>
    </message>
    <message>
        <source>A thread reaches everyone in their own morning.</source>
        <translation>Ein Thema erreicht alle an ihrem eigenen Morgen.</translation>
    </message>
    <message>
        <source>%1 is asleep then, gets the notes, and can answer until %2 on their own clock.</source>
        <translation>%1 schläft dann, bekommt die Notizen und kann bis %2 auf der eigenen Uhr antworten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 are asleep then. They get the notes, and can answer in their own morning.</source>
        <translation>
            <numerusform>%1 schläft dann, bekommt die Notizen und kann am eigenen Morgen antworten.</numerusform>
            <numerusform>%1 schlafen dann. Sie bekommen die Notizen und können an ihrem eigenen Morgen antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week at these times, nobody is asked for more than their work.</source>
        <translation>Jede Woche zu diesen Zeiten wird von niemandem mehr als die Arbeit verlangt.</translation>
    </message>
    <message>
        <source>No time of day spares %1.</source>
        <translation>Keine Tageszeit schont %1.</translation>
    </message>
    <message>
        <source>No turn spares %1; the others share what is left.</source>
        <translation>Keine Reihenfolge schont %1; die anderen teilen sich den Rest.</translation>
    </message>
    <message>
        <source>Taking turns asks time outside of work of %1, of nobody more often than %2 in %3 weeks.</source>
        <comment>names, times, a number</comment>
        <translation>Abwechselnd wird Zeit außerhalb der Arbeit verlangt: %1, von niemandem öfter als %2 in %3 Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 your overlap with %2 is %3 shorter: %4 a day.</source>
        <translation>Ab %1 ist deine gemeinsame Zeit mit %2 um %3 kürzer: %4 am Tag.</translation>
    </message>
    <message>
        <source>From %1 your overlap with %2 is %3 longer: %4 a day.</source>
        <translation>Ab %1 ist deine gemeinsame Zeit mit %2 um %3 länger: %4 am Tag.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, times</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>- %1: %2 in %3</source>
        <comment>a name, a date and times, a city</comment>
        <translation>- %1: %2 in %3</translation>
    </message>
    <message>
        <source>Meeting on %1, %2?</source>
        <comment>date, time</comment>
        <translation>Treffen am %1, %2?</translation>
    </message>
    <message>
        <source>Could we meet on %1, %2 in %3? On everybody’s clock:</source>
        <translation>Könnten wir uns am %1, %2 in %3 treffen? Auf jeder Uhr:</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
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
    <message>
        <source>Make a task of it</source>
        <translation>Eine Aufgabe daraus machen</translation>
    </message>
    <message>
        <source>Answer: not urgent</source>
        <translation>Antworten: nicht dringend</translation>
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
    <message>
        <source>%1 yours</source>
        <comment>a time on my clock</comment>
        <translation>%1 bei dir</translation>
    </message>
    <message>
        <source>%1, was to go out %2</source>
        <comment>the time of a message</comment>
        <translation>%1, sollte %2 hinausgehen</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Nicht dringend</translation>
    </message>
</context>
<context>
    <name>meridian::MessageMarks</name>
    <message>
        <source>you</source>
        <translation>dich</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached %1 as urgent: %2. It matters by %3</source>
        <translation>Erreichte %1 als dringend: %2. Es zählt bis %3</translation>
    </message>
    <message>
        <source>Handed to you</source>
        <translation>Dir übergeben</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>Asks %1 for an answer when they can</source>
        <translation>Bittet %1 um eine Antwort, wenn es passt</translation>
    </message>
    <message>
        <source>Asks %1 for a decision by %2</source>
        <translation>Bittet %1 um eine Entscheidung bis %2</translation>
    </message>
    <message>
        <source>Asks %1 for a reply by %2</source>
        <translation>Bittet %1 um eine Antwort bis %2</translation>
    </message>
    <message>
        <source>Asks %1: %2</source>
        <translation>Bittet %1: %2</translation>
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
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>It was to go out %1</source>
        <translation>Sie sollte %1 hinausgehen</translation>
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
    <name>meridian::MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Der nächste Monat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, that somebody has it off</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meridian::MoreWeek</name>
    <message>
        <source>More about my week</source>
        <translation>Mehr über meine Woche</translation>
    </message>
    <message>
        <source>Further hours</source>
        <translation>Weitere Zeiten</translation>
    </message>
    <message>
        <source>Beside the usual ones of that day: after a break at noon, say.</source>
        <translation>Neben den üblichen des Tages: nach einer Pause am Mittag etwa.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>No further hours.</source>
        <translation>Keine weiteren Zeiten.</translation>
    </message>
    <message>
        <source>Times of focus</source>
        <translation>Zeiten für Fokus</translation>
    </message>
    <message>
        <source>Only what is urgent is told then. Others see you at work.</source>
        <translation>Dann wird nur Dringendes gemeldet. Andere sehen dich bei der Arbeit.</translation>
    </message>
    <message>
        <source>Add focus</source>
        <translation>Fokus hinzufügen</translation>
    </message>
    <message>
        <source>No times of focus.</source>
        <translation>Keine Zeiten für Fokus.</translation>
    </message>
    <message>
        <source>Every second week is different</source>
        <translation>Jede zweite Woche ist anders</translation>
    </message>
    <message>
        <source>This week is</source>
        <translation>Diese Woche ist</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>die übliche</translation>
    </message>
    <message>
        <source>the other one</source>
        <translation>die andere</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
</context>
<context>
    <name>meridian::Morning</name>
    <message numerus="yes">
        <source>%n threads wait for you</source>
        <translation>
            <numerusform>%n Thema wartet auf dich</numerusform>
            <numerusform>%n Themen warten auf dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are due</source>
        <translation>
            <numerusform>%n Aufgabe ist fällig</numerusform>
            <numerusform>%n Aufgaben sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are good to know</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%n ist gut zu wissen</numerusform>
            <numerusform>%n sind gut zu wissen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1. About %n minutes.</source>
        <comment>what there is</comment>
        <translation>
            <numerusform>%1. Etwa %n Minute.</numerusform>
            <numerusform>%1. Etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf dich</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Mentions you</source>
        <translation>Erwähnt dich</translation>
    </message>
    <message>
        <source>You follow</source>
        <translation>Du folgst</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Der Rest</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Read last night</source>
        <translation>Gestern Nacht gelesen</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>a day and a time</comment>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a person, a channel</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>meridian::MorningButton</name>
    <message numerus="yes">
        <source>Your morning, %n left</source>
        <translation>
            <numerusform>Dein Morgen, noch %n</numerusform>
            <numerusform>Dein Morgen, noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Your morning</source>
        <translation>Dein Morgen</translation>
    </message>
    <message>
        <source>G M</source>
        <comment>two keys</comment>
        <translation>G M</translation>
    </message>
</context>
<context>
    <name>meridian::MorningCard</name>
    <message>
        <source>Go through it</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Your morning</source>
        <translation>Dein Morgen</translation>
    </message>
</context>
<context>
    <name>meridian::MorningDelegate</name>
    <message>
        <source>Not here any more</source>
        <translation>Nicht mehr hier</translation>
    </message>
</context>
<context>
    <name>meridian::MorningView</name>
    <message>
        <source>Your morning</source>
        <translation>Dein Morgen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>What came later is in your inbox.</source>
        <translation>Was später kam, ist in deinem Eingang.</translation>
    </message>
    <message>
        <source>Nothing came meanwhile</source>
        <translation>Inzwischen kam nichts</translation>
    </message>
    <message>
        <source>Your morning is not here yet</source>
        <translation>Dein Morgen ist noch nicht da</translation>
    </message>
    <message>
        <source>It begins with your work, %1.</source>
        <translation>Er beginnt mit deiner Arbeit, %1.</translation>
    </message>
    <message>
        <source>Looking at things outside your hours takes nothing out of it.</source>
        <translation>Wer außerhalb seiner Zeiten hineinschaut, nimmt nichts davon weg.</translation>
    </message>
</context>
<context>
    <name>meridian::MyTasksModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Warten auf andere</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Diese Woche erledigt</translation>
    </message>
</context>
<context>
    <name>meridian::MyTasksPane</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>its origin</source>
        <translation>ihre Herkunft</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is yours right now</source>
        <translation>Gerade ist nichts deins</translation>
    </message>
    <message>
        <source>Press T on any message to make a task of it, or N to begin with nothing.</source>
        <translation>Drücke T auf einer Nachricht, um daraus eine Aufgabe zu machen, oder N für eine leere.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Your tasks could not be read.</source>
        <translation>Deine Aufgaben konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What you see is as it was before. Nothing is lost.</source>
        <translation>Du siehst den Stand von vorher. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>meridian::NewDocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>Neues Dokument</translation>
    </message>
    <message>
        <source>Keep things as they are</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Make the document</source>
        <translation>Dokument anlegen</translation>
    </message>
</context>
<context>
    <name>meridian::NewDocumentForm</name>
    <message>
        <source>%1. %2</source>
        <comment>a template and what it is good for</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Join a channel first: a document belongs to one.</source>
        <translation>Tritt erst einem Kanal bei: Ein Dokument gehört zu einem.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a document and its channel</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>In %1. Choose another place</source>
        <translation>In %1. Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Make it in…</source>
        <translation>Anlegen in…</translation>
    </message>
</context>
<context>
    <name>meridian::NewTaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
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
    <message>
        <source>Your other device sends it later</source>
        <translation>Dein anderes Gerät sendet es später</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Anders senden</translation>
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
    <message>
        <source>%1 concluded this thread before everyone had their hours, because “%2”: %3</source>
        <translation>%1 hat diesen Thread abgeschlossen, bevor alle ihre Stunden hatten, weil „%2“: %3</translation>
    </message>
</context>
<context>
    <name>meridian::Notices</name>
    <message>
        <source>%1 in %2</source>
        <comment>a person, a thread</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message numerus="yes">
        <source>%n threads wait for you.</source>
        <translation>
            <numerusform>%n Thema wartet auf dich.</numerusform>
            <numerusform>%n Themen warten auf dich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads have something new.</source>
        <translation>
            <numerusform>In %n Thema gibt es Neues.</numerusform>
            <numerusform>In %n Themen gibt es Neues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tasks</source>
        <translation>Deine Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n of your tasks are due soon.</source>
        <translation>
            <numerusform>Eine deiner Aufgaben ist bald fällig.</numerusform>
            <numerusform>%n deiner Aufgaben sind bald fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <comment>today 18:00, Wed 17 June</comment>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>You put it off until now.</source>
        <translation>Du hast sie bis jetzt aufgeschoben.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <comment>a task, and when it is due</comment>
        <translation>„%1“: %2.</translation>
    </message>
    <message>
        <source>%1 wrote to you</source>
        <translation>%1 hat dir geschrieben</translation>
    </message>
    <message>
        <source>%1, urgent: %2</source>
        <comment>a person, why</comment>
        <translation>%1, dringend: %2</translation>
    </message>
    <message>
        <source>%1, urgent</source>
        <translation>%1, dringend</translation>
    </message>
    <message>
        <source>One of your tasks</source>
        <translation>Eine deiner Aufgaben</translation>
    </message>
    <message>
        <source>Your focus is over.</source>
        <translation>Dein Fokus ist vorbei.</translation>
    </message>
    <message>
        <source>What came until %1</source>
        <comment>a time</comment>
        <translation>Was bis %1 kam</translation>
    </message>
</context>
<context>
    <name>meridian::NoticesPage</name>
    <message>
        <source>Another time</source>
        <translation>Eine andere Zeit</translation>
    </message>
    <message>
        <source>Add this time</source>
        <translation>Diese Zeit hinzufügen</translation>
    </message>
    <message>
        <source>When you hear of what is new</source>
        <translation>Wann du von Neuem hörst</translation>
    </message>
    <message>
        <source>Only of what is for you, and only in your working hours. The rest is in your inbox when you look.</source>
        <translation>Nur von dem, was für dich ist, und nur in deiner Arbeitszeit. Das andere ist in deinem Eingang, wenn du hineinschaust.</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>So wie es kommt</translation>
    </message>
    <message>
        <source>At these times, in one sentence each</source>
        <translation>Zu diesen Zeiten, je in einem Satz</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>The start of your day</source>
        <translation>Der Beginn deines Tages</translation>
    </message>
    <message>
        <source>When your work begins, one sentence tells of all that came meanwhile, and it takes the place of everything before it. The list of it is “Your morning”, above your inbox: looking at things at night takes nothing out of it.</source>
        <translation>Wenn deine Arbeit beginnt, sagt ein Satz, was inzwischen kam, und ersetzt alles davor. Die Liste dazu ist „Dein Morgen“ über deinem Eingang: Nachts hineinzuschauen nimmt nichts davon weg.</translation>
    </message>
    <message>
        <source>What is urgent</source>
        <translation>Was dringend ist</translation>
    </message>
    <message>
        <source>It reaches you at once and with a sound, if you let it at that hour: Your hours says when. “Do not disturb” of your desktop holds for it too.</source>
        <translation>Es erreicht dich sofort und mit einem Ton, wenn du es zu dieser Stunde zulässt: Wann, steht unter „Deine Zeiten“. „Nicht stören“ deines Desktops gilt auch dafür.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Worte verbergen</translation>
    </message>
    <message>
        <source>Notifications on this computer say who wrote, and not what.</source>
        <translation>Mitteilungen auf diesem Computer sagen, wer schrieb, und nicht was.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n times, which is the most.</source>
        <translation>
            <numerusform>Es gibt %n Zeit, mehr geht nicht.</numerusform>
            <numerusform>Es gibt %n Zeiten, mehr geht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>You hear of things as they come while you are at work, and of what came meanwhile at the start of your day.</source>
        <translation>Du hörst von allem, sobald es kommt, während du arbeitest, und von dem, was inzwischen kam, zu Beginn deines Tages.</translation>
    </message>
    <message>
        <source>You hear of things at %1 while you are at work, and of what came meanwhile at the start of your day.</source>
        <translation>Du hörst um %1 von allem, während du arbeitest, und von dem, was inzwischen kam, zu Beginn deines Tages.</translation>
    </message>
</context>
<context>
    <name>meridian::OriginBox</name>
    <message>
        <source>A document</source>
        <translation>Ein Dokument</translation>
    </message>
    <message>
        <source>A thread</source>
        <translation>Ein Thema</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>From %1. Open it</source>
        <translation>Aus %1. Öffnen</translation>
    </message>
    <message>
        <source>From %1. %2 wrote %3. Open it</source>
        <translation>Aus %1. %2 schrieb %3. Öffnen</translation>
    </message>
    <message>
        <source>Open where it came from (O)</source>
        <translation>Öffnen, woher sie kommt (O)</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Ein Check-in</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a check-in, the day of a round</comment>
        <translation>%1, %2</translation>
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
    <message>
        <source>It has not reached your workspace, which is to send it: that needs a connection before then. If it comes later, it goes out at once and says so.</source>
        <translation>Es ist noch nicht bei deinem Arbeitsbereich, der es senden soll: Dafür braucht es vorher eine Verbindung. Kommt es später an, geht es sofort hinaus und sagt das.</translation>
    </message>
    <message>
        <source>Your workspace sends it then, also when this computer is off. Only you see it, and can change it until then.</source>
        <translation>Dein Arbeitsbereich sendet es dann, auch wenn dieser Computer aus ist. Bis dahin siehst nur du es und kannst es ändern.</translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>Zeit ändern …</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Read the reply first, if you like: what you wrote may be another thing then.</source>
        <translation>Lies zuerst die Antwort, wenn du magst: Danach willst du vielleicht etwas anderes schreiben.</translation>
    </message>
    <message>
        <source>Send as planned</source>
        <translation>Wie geplant senden</translation>
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
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
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
        <source>Nothing waits to be sent</source>
        <translation>Nichts wartet auf das Senden</translation>
    </message>
    <message>
        <source>What you write and do not send is kept here, on all your computers.</source>
        <translation>Was du schreibst und nicht sendest, wird hier aufbewahrt, auf allen deinen Computern.</translation>
    </message>
    <message>
        <source>Drafts and outbox could not be read.</source>
        <translation>Entwürfe und Ausgang konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What is shown is the last known state; nothing was lost.</source>
        <translation>Gezeigt wird der letzte bekannte Stand; nichts ging verloren.</translation>
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
    <message>
        <source>Side comment in “%1”</source>
        <translation>Nebenbemerkung in „%1“</translation>
    </message>
    <message>
        <source>Comment in a document</source>
        <translation>Kommentar in einem Dokument</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>Aufgabe „%1“</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Check-in “%1”</source>
        <translation>Check-in „%1“</translation>
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
    <name>meridian::OwnerPopup</name>
    <message>
        <source>Whose task is it?</source>
        <translation>Wem gehört die Aufgabe?</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemandem</translation>
    </message>
    <message>
        <source>On whom does it wait?</source>
        <translation>Auf wen wartet sie?</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Auf niemand Bestimmtes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their clock</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meridian::PageActions</name>
    <message>
        <source>This picture is too large for a page</source>
        <translation>Dieses Bild ist zu groß für eine Seite</translation>
    </message>
    <message>
        <source>%1 is no picture that a page can hold</source>
        <translation>%1 ist kein Bild, das eine Seite aufnehmen kann</translation>
    </message>
</context>
<context>
    <name>meridian::PageCompletion</name>
    <message>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
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
        <source>Time, on everyone’s own clock</source>
        <translation>Zeit, nach der Uhr jeder Person</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
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
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
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
    <message>
        <source>What this leads to is not here, or not yours to read</source>
        <translation>Wohin das führt, ist nicht hier oder nicht für dich lesbar</translation>
    </message>
</context>
<context>
    <name>meridian::PageFindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Stattdessen schreiben</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <message>
        <source>Reading the rest</source>
        <translation>Der Rest wird gelesen</translation>
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
    <name>meridian::PeopleStrip</name>
    <message>
        <source>Who, and when. %1</source>
        <comment>the people of a round</comment>
        <translation>Wer und wann. %1</translation>
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
    <name>meridian::PersonCard</name>
    <message>
        <source>Open the full page</source>
        <translation>Ganze Seite öffnen</translation>
    </message>
</context>
<context>
    <name>meridian::PersonPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
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
        <source>%1 to %2</source>
        <comment>days of the week</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Every second week: %1</source>
        <comment>days of the week</comment>
        <translation>Jede zweite Woche: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>Im Urlaub</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Leave, %1</source>
        <comment>dates</comment>
        <translation>Urlaub, %1</translation>
    </message>
    <message>
        <source>Public holiday, %1</source>
        <comment>dates</comment>
        <translation>Feiertag, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dates, what for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave: %1</source>
        <comment>dates</comment>
        <translation>Urlaub: %1</translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <comment>dates</comment>
        <translation>Feiertag: %1</translation>
    </message>
    <message>
        <source>Public holiday: %1, %2</source>
        <comment>its name, dates</comment>
        <translation>Feiertag: %1, %2</translation>
    </message>
    <message>
        <source>in %1 until %2</source>
        <comment>city, the last day there</comment>
        <translation>in %1 bis %2</translation>
    </message>
    <message>
        <source>in %1 for now</source>
        <comment>city</comment>
        <translation>zurzeit in %1</translation>
    </message>
    <message>
        <source>on leave until %1</source>
        <comment>the last day of it</comment>
        <translation>im Urlaub bis %1</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>public holiday: %1</source>
        <comment>its name</comment>
        <translation>Feiertag: %1</translation>
    </message>
    <message>
        <source>day off until %1</source>
        <comment>the last one</comment>
        <translation>frei bis %1</translation>
    </message>
    <message>
        <source>%1, at work from %2</source>
        <comment>day off, a time</comment>
        <translation>%1, bei der Arbeit ab %2</translation>
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
    <message>
        <source>Working hours, on their clock</source>
        <translation>Arbeitszeiten, nach ihrer Uhr</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>Back in %1 from %2</source>
        <comment>city, date</comment>
        <translation>Zurück in %1 ab %2</translation>
    </message>
    <message>
        <source>In %1 from %2</source>
        <comment>city, date</comment>
        <translation>In %1 ab %2</translation>
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
    <name>meridian::PhaseLegend</name>
    <message>
        <source>Most people at work</source>
        <translation>Die meisten bei der Arbeit</translation>
    </message>
    <message>
        <source>Few at work</source>
        <translation>Wenige bei der Arbeit</translation>
    </message>
    <message>
        <source>Many at work</source>
        <translation>Viele bei der Arbeit</translation>
    </message>
    <message>
        <source>Most of that day</source>
        <translation>Die meisten an dem Tag</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Clocks change</source>
        <translation>Uhren werden umgestellt</translation>
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
        <source>%1. Press to take out</source>
        <translation>%1. Drücken zum Herausnehmen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <comment>a person or a channel, from whom a thread is for</comment>
        <translation>%1 herausnehmen</translation>
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
    <name>meridian::QuestionRow</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation>Ein, zwei Wörter</translation>
    </message>
    <message>
        <source>The whole question, if it needs one</source>
        <translation>Die ganze Frage, wenn sie eine braucht</translation>
    </message>
    <message>
        <source>Question %1, in a word or two</source>
        <translation>Frage %1, in ein, zwei Wörtern</translation>
    </message>
    <message>
        <source>Question %1, the whole of it</source>
        <translation>Frage %1, ganz</translation>
    </message>
    <message>
        <source>Question %1, what an answer is</source>
        <translation>Frage %1, was eine Antwort ist</translation>
    </message>
    <message>
        <source>Move question %1 up</source>
        <translation>Frage %1 nach oben</translation>
    </message>
    <message>
        <source>Move question %1 down</source>
        <translation>Frage %1 nach unten</translation>
    </message>
    <message>
        <source>Remove question %1</source>
        <translation>Frage %1 entfernen</translation>
    </message>
</context>
<context>
    <name>meridian::QuickEntryForm</name>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Recut the film @Yuki Fri 9:00 #launch</source>
        <translation>Film neu schneiden @Yuki Fr 9:00 #launch</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Keep things as they are</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>Aufgabe anlegen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>This conversation</source>
        <translation>Dieses Gespräch</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemandem</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>%1 for you</source>
        <translation>%1 bei dir</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” names nobody here, or several.</source>
        <translation>„%1“ heißt hier niemand, oder mehrere.</translation>
    </message>
    <message>
        <source>“%1” is no channel you can see.</source>
        <translation>„%1“ ist kein Kanal, den du sehen kannst.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Sag, was zu tun ist.</translation>
    </message>
    <message>
        <source>Join a channel first: a task belongs to one.</source>
        <translation>Tritt erst einem Kanal bei: Eine Aufgabe gehört in einen.</translation>
    </message>
    <message>
        <source>This channel is archived.</source>
        <translation>Dieser Kanal ist archiviert.</translation>
    </message>
    <message>
        <source>%1 can’t read that channel.</source>
        <translation>%1 kann diesen Kanal nicht lesen.</translation>
    </message>
    <message>
        <source>The tasks of this channel could not be read. Nothing was changed.</source>
        <translation>Die Aufgaben dieses Kanals konnten nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is outside your working hours.</source>
        <translation>Das liegt außerhalb deiner Arbeitszeit.</translation>
    </message>
    <message>
        <source>That is outside your working hours. Better: %1?</source>
        <translation>Das liegt außerhalb deiner Arbeitszeit. Besser: %1?</translation>
    </message>
    <message>
        <source>That is outside %1’s working hours.</source>
        <translation>Das liegt außerhalb der Arbeitszeit von %1.</translation>
    </message>
    <message>
        <source>That is outside %1’s working hours. Better: %2?</source>
        <translation>Das liegt außerhalb der Arbeitszeit von %1. Besser: %2?</translation>
    </message>
</context>
<context>
    <name>meridian::QuitDialog</name>
    <message numerus="yes">
        <source>%n messages are kept and go out when Meridian is next online.</source>
        <translation>
            <numerusform>%n Nachricht ist aufbewahrt und geht hinaus, wenn Meridian das nächste Mal online ist.</numerusform>
            <numerusform>%n Nachrichten sind aufbewahrt und gehen hinaus, wenn Meridian das nächste Mal online ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>meridian::Rail</name>
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
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>%1. Focus</source>
        <comment>my clock, and what its menu is about</comment>
        <translation>%1. Fokus</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>my clock, and until when I focus</comment>
        <translation>%1. %2</translation>
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
    <name>meridian::ReviewText</name>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>and as many more</comment>
        <translation>
            <numerusform>eine weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everyone who is asked had %n of their working hours to read this</source>
        <translation>
            <numerusform>Alle Gefragten hatten eine ihrer Arbeitsstunden, um dies zu lesen</numerusform>
            <numerusform>Alle Gefragten hatten %n ihrer Arbeitsstunden, um dies zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a person who has time to read, and when</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>To be decided when everyone had %n of their working hours to read it. Still reading: %1</source>
        <translation>
            <numerusform>Wird entschieden, wenn jede Person eine eigene Arbeitsstunde hatte, um es zu lesen. Noch am Lesen: %1</numerusform>
            <numerusform>Wird entschieden, wenn jede Person %n eigene Arbeitsstunden hatte, um es zu lesen. Noch am Lesen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everyone had the %n working hours they were promised for reading. Still reading: %1. To conclude all the same, say why it does not wait.</source>
        <translation>
            <numerusform>Nicht alle hatten die Arbeitsstunde, die ihnen zum Lesen versprochen war. Noch am Lesen: %1. Um trotzdem abzuschließen, sag, warum es nicht wartet.</numerusform>
            <numerusform>Nicht alle hatten die %n Arbeitsstunden, die ihnen zum Lesen versprochen waren. Noch am Lesen: %1. Um trotzdem abzuschließen, sag, warum es nicht wartet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::RoundChart</name>
    <message numerus="yes">
        <source>%1: %n answers</source>
        <translation>
            <numerusform>%1: %n Antwort</numerusform>
            <numerusform>%1: %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no numbers</source>
        <translation>%1: keine Zahlen</translation>
    </message>
    <message>
        <source>%1: %2, the middle is %3</source>
        <comment>a date, numbers, their median</comment>
        <translation>%1: %2, die Mitte ist %3</translation>
    </message>
</context>
<context>
    <name>meridian::RoundPane</name>
    <message>
        <source>You skip this one. Only you see that.</source>
        <translation>Du lässt diese aus. Nur du siehst das.</translation>
    </message>
    <message>
        <source>Answer after all</source>
        <translation>Doch antworten</translation>
    </message>
    <message>
        <source>Add your answer</source>
        <translation>Deine Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Others’ answers are shown when you have shared yours.</source>
        <translation>Die Antworten anderer siehst du, wenn du deine geteilt hast.</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>It is marked as changed.</source>
        <translation>Sie ist als geändert gekennzeichnet.</translation>
    </message>
    <message>
        <source>You are asked at %1. You can answer before.</source>
        <translation>Du wirst um %1 gefragt. Du kannst vorher antworten.</translation>
    </message>
    <message>
        <source>Saved as a draft at %1</source>
        <translation>Als Entwurf gesichert um %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Shared with # %1</source>
        <translation>Mit # %1 geteilt</translation>
    </message>
    <message>
        <source>Your answer is taken back</source>
        <translation>Deine Antwort ist zurückgenommen</translation>
    </message>
    <message>
        <source>Skipped. Only you see that</source>
        <translation>Ausgelassen. Nur du siehst das</translation>
    </message>
</context>
<context>
    <name>meridian::RoundThreads</name>
    <message>
        <source>%1: %2</source>
        <comment>a name, their words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. The middle is %3.</source>
        <comment>a question, numbers, their median</comment>
        <translation>%1: %2. Die Mitte ist %3.</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Im Weg</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n more answers are in the check-in.</source>
        <translation>
            <numerusform>%n weitere Antwort steht im Check-in.</numerusform>
            <numerusform>%n weitere Antworten stehen im Check-in.</numerusform>
        </translation>
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
    <name>meridian::ScaleField</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a question, a number, the largest</comment>
        <translation>%1: %2 von %3</translation>
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
    <name>meridian::SendChoices</name>
    <message>
        <source>Send %1, as before</source>
        <translation>%1 senden, wie zuvor</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>Zeit wählen …</translation>
    </message>
    <message>
        <source>Send quietly</source>
        <translation>Leise senden</translation>
    </message>
    <message>
        <source>Nobody is notified. It will be in their inbox.</source>
        <translation>Niemand wird benachrichtigt. Es liegt in ihrem Eingang.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>%1 for %2, notified now</source>
        <translation>%1 für %2, wird jetzt benachrichtigt</translation>
    </message>
    <message>
        <source>%1 for %2, she will be notified %3</source>
        <translation>%1 für %2, sie wird %3 benachrichtigt</translation>
    </message>
    <message>
        <source>%1 for %2, he will be notified %3</source>
        <translation>%1 für %2, er wird %3 benachrichtigt</translation>
    </message>
    <message>
        <source>%1 for %2, notified %3</source>
        <translation>%1 für %2, benachrichtigt %3</translation>
    </message>
    <message>
        <source>Send at %1, %2’s time</source>
        <translation>Um %1 senden, nach der Uhr von %2</translation>
    </message>
    <message>
        <source>%1 for you. You can change it until then</source>
        <translation>%1 für dich. Bis dahin kannst du es ändern</translation>
    </message>
    <message>
        <source>Send tomorrow at %1</source>
        <translation>Morgen um %1 senden</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>%1, %2 for %3, outside their hours</source>
        <translation>%1, %2 für %3, außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>Urgent, reach them now…</source>
        <translation>Dringend, jetzt erreichen …</translation>
    </message>
    <message>
        <source>Asks you once more before it wakes anyone</source>
        <translation>Fragt dich noch einmal, bevor jemand geweckt wird</translation>
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
    <name>meridian::SendTimePopup</name>
    <message>
        <source>When is it to go out?</source>
        <translation>Wann soll es hinausgehen?</translation>
    </message>
    <message>
        <source>Wed 9:00, tomorrow 8:30, 24 June 14:00</source>
        <translation>Mi 9:00, morgen 8:30, 24. Juni 14:00</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Dann senden</translation>
    </message>
    <message>
        <source>On my clock</source>
        <translation>Nach meiner Uhr</translation>
    </message>
    <message>
        <source>On %1’s clock</source>
        <translation>Nach der Uhr von %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>That is outside their hours.</source>
        <translation>Das ist außerhalb der Arbeitszeit.</translation>
    </message>
    <message>
        <source>A day, a time, or both.</source>
        <translation>Ein Tag, eine Uhrzeit oder beides.</translation>
    </message>
    <message>
        <source>Which moment is that? “Wed 9:00” and “24 June 14:00” are understood, if they are still to come.</source>
        <translation>Welcher Zeitpunkt ist das? „Mi 9:00“ und „24. Juni 14:00“ werden verstanden, wenn sie noch bevorstehen.</translation>
    </message>
</context>
<context>
    <name>meridian::SendWays</name>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Other ways to send</source>
        <translation>Anders senden</translation>
    </message>
</context>
<context>
    <name>meridian::SendWords</name>
    <message>
        <source>%1 for %2</source>
        <comment>a time and a name</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>my time and theirs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>Geht %1 hinaus</translation>
    </message>
    <message>
        <source>Was to go out %1</source>
        <translation>Sollte %1 hinausgehen</translation>
    </message>
    <message>
        <source>Not sent %1. %2</source>
        <translation>%1 nicht gesendet. %2</translation>
    </message>
    <message>
        <source>You cannot write there any more.</source>
        <translation>Du kannst dort nicht mehr schreiben.</translation>
    </message>
    <message>
        <source>It is longer than this workspace takes.</source>
        <translation>Es ist länger, als dieser Arbeitsbereich annimmt.</translation>
    </message>
    <message>
        <source>The workspace did not take it. Your words are kept.</source>
        <translation>Der Arbeitsbereich hat es nicht angenommen. Deine Worte sind aufgehoben.</translation>
    </message>
    <message>
        <source>%1 replied before it. It waits for you, and goes out %2</source>
        <comment>a name, a time</comment>
        <translation>%1 hat vorher geantwortet. Es wartet auf dich und geht %2 hinaus</translation>
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
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
</context>
<context>
    <name>meridian::SeveralTasks</name>
    <message>
        <source>Done with all of them</source>
        <translation>Alle erledigt</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>How all of them stand</source>
        <translation>Stand von allen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Whose all of them are</source>
        <translation>Wem alle gehören</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>When all of them are due</source>
        <translation>Wann alle fällig sind</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>How much all of them matter</source>
        <translation>Wie wichtig alle sind</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Nichts ausgewählt</translation>
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
    <message>
        <source>They could not be read. Nothing is lost.</source>
        <translation>Sie konnten nicht gelesen werden. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>You share no thread yet.</source>
        <translation>Ihr habt noch keinen gemeinsamen Thread.</translation>
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
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the shortcuts</source>
        <translation>Die Tastenkürzel drucken</translation>
    </message>
    <message>
        <source>Shortcuts of Meridian</source>
        <translation>Tastenkürzel von Meridian</translation>
    </message>
</context>
<context>
    <name>meridian::ShortcutsPage</name>
    <message>
        <source>Single keys</source>
        <translation>Einzelne Tasten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1 shows all of them.</source>
        <comment>a key</comment>
        <translation>%1 zeigt sie alle.</translation>
    </message>
    <message>
        <source>J, K, E and the others work where no text is written. Beside a screen reader they rest until you turn them on.</source>
        <translation>J, K, E und die anderen gelten dort, wo kein Text geschrieben wird. Neben einem Screenreader ruhen sie, bis du sie einschaltest.</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere Tasten</translation>
    </message>
    <message>
        <source>For symbols that are hard to type on your keyboard. A key that does something already stays as it is.</source>
        <translation>Für Zeichen, die auf deiner Tastatur schwer zu tippen sind. Eine Taste, die schon etwas tut, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Voriger Thread</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Nächster Thread</translation>
    </message>
    <message>
        <source>Show new items above</source>
        <translation>Neues darüber zeigen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Another key for %1</source>
        <comment>a symbol</comment>
        <translation>Andere Taste für %1</translation>
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
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Team day</source>
        <translation>Tag des Teams</translation>
    </message>
    <message numerus="yes">
        <source>Check-ins, %n ask you</source>
        <translation>
            <numerusform>Check-ins, %n fragt dich</numerusform>
            <numerusform>Check-ins, %n fragen dich</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
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
    <message>
        <source>%1. %2. Focus</source>
        <comment>a name, and how they are: a button with a menu about focus</comment>
        <translation>%1. %2. Fokus</translation>
    </message>
</context>
<context>
    <name>meridian::SignInStep</name>
    <message>
        <source>Sign in on this computer</source>
        <translation>Auf diesem Computer anmelden</translation>
    </message>
    <message>
        <source>You are in a workspace already, on another computer. What you wrote there comes here, drafts too.</source>
        <translation>Du bist schon in einem Arbeitsbereich, auf einem anderen Computer. Was du dort geschrieben hast, kommt hierher, auch Entwürfe.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Link from the other computer</source>
        <translation>Link vom anderen Computer</translation>
    </message>
    <message>
        <source>Address of the workspace</source>
        <translation>Adresse des Arbeitsbereichs</translation>
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
        <source>It is made there: Settings, Devices, Make a link.</source>
        <translation>Er wird dort erzeugt: Einstellungen, Geräte, Link erzeugen.</translation>
    </message>
    <message>
        <source>Or with your password</source>
        <translation>Oder mit deinem Passwort</translation>
    </message>
    <message>
        <source>Paste a link, or fill in the address, email and password.</source>
        <translation>Füge einen Link ein, oder trage Adresse, E-Mail und Passwort ein.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Schreibe dein Passwort.</translation>
    </message>
    <message>
        <source>Write the email address you joined with.</source>
        <translation>Schreibe die E-Mail-Adresse, mit der du beigetreten bist.</translation>
    </message>
    <message>
        <source>Write where the workspace is, such as team.example.org.</source>
        <translation>Schreibe, wo der Arbeitsbereich ist, etwa team.example.org.</translation>
    </message>
</context>
<context>
    <name>meridian::SpanList</name>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>An jedem Arbeitstag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
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
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Remove %1, %2</source>
        <comment>times, days</comment>
        <translation>%1 entfernen, %2</translation>
    </message>
</context>
<context>
    <name>meridian::StandIns</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a task, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>date, year, time</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>what a clock shows, whose clock</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>“%1”, written as %2</source>
        <translation>„%1“, geschrieben als %2</translation>
    </message>
    <message>
        <source>%1 is nobody who is known here</source>
        <translation>%1 ist hier niemandem bekannt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>when, city</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 UTC, for a clock that is not known here: %2</source>
        <translation>%1 UTC, für eine Uhr, die hier nicht bekannt ist: %2</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>date, time, city</comment>
        <translation>%1, %2 in %3</translation>
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
    <name>meridian::Strip</name>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, and about what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>meridian::SuggestionCard</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>„%1“ annehmen</translation>
    </message>
    <message>
        <source>Keep as it was, without “%1”</source>
        <translation>Lassen, wie es war, ohne „%1“</translation>
    </message>
    <message>
        <source>%1 suggests adding “%2”</source>
        <translation>%1 schlägt vor, „%2“ hinzuzufügen</translation>
    </message>
    <message>
        <source>%1 suggests removing “%2”</source>
        <translation>%1 schlägt vor, „%2“ zu entfernen</translation>
    </message>
    <message>
        <source>%1 suggests “%2” for “%3”</source>
        <translation>%1 schlägt „%2“ für „%3“ vor</translation>
    </message>
    <message>
        <source>Suggests adding %1</source>
        <extracomment>%1 is what is put in, %2 what is taken away</extracomment>
        <translation>Schlägt vor, %1 hinzuzufügen</translation>
    </message>
    <message>
        <source>Suggests removing %2</source>
        <translation>Schlägt vor, %2 zu entfernen</translation>
    </message>
    <message>
        <source>Suggests %1 for %2</source>
        <translation>Schlägt %1 für %2 vor</translation>
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
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Document %1, %2</source>
        <translation>Dokument %1, %2</translation>
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
    <message>
        <source>The keychain with this computer’s key did not open.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel dieses Computers ließ sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>meridian::TakerText</name>
    <message>
        <source>%1 her time</source>
        <translation>%1 ihrer Zeit</translation>
    </message>
    <message>
        <source>%1 his time</source>
        <translation>%1 seiner Zeit</translation>
    </message>
    <message>
        <source>%1 their time</source>
        <translation>%1 deren Zeit</translation>
    </message>
    <message>
        <source>%1 there</source>
        <comment>a time on somebody&apos;s clock</comment>
        <translation>%1 dort</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>at work until %1, %2 left</source>
        <comment>a time on their clock, a length</comment>
        <translation>bei der Arbeit bis %1, noch %2</translation>
    </message>
    <message>
        <source>starts %1, in %2</source>
        <comment>a time on their clock, a length</comment>
        <translation>beginnt %1, in %2</translation>
    </message>
</context>
<context>
    <name>meridian::TaskActions</name>
    <message>
        <source>Task made</source>
        <translation>Aufgabe angelegt</translation>
    </message>
    <message>
        <source>Task made for %1, due %2</source>
        <translation>Aufgabe für %1 angelegt, fällig %2</translation>
    </message>
    <message>
        <source>Task made for %1</source>
        <translation>Aufgabe für %1 angelegt</translation>
    </message>
    <message>
        <source>Done, and it comes again</source>
        <translation>Erledigt, und sie kommt wieder</translation>
    </message>
    <message>
        <source>The task could not be read. Nothing was changed.</source>
        <translation>Die Aufgabe konnte nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>For %1 now</source>
        <comment>whose task it is</comment>
        <translation>Jetzt für %1</translation>
    </message>
    <message>
        <source>Nobody’s now</source>
        <translation>Gehört jetzt niemandem</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>No date any more</source>
        <translation>Kein Datum mehr</translation>
    </message>
    <message>
        <source>This task can’t be changed by you.</source>
        <translation>Diese Aufgabe kannst du nicht ändern.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <comment>a column of a board</comment>
        <translation>Nach „%1“ verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks: %1</source>
        <translation>
            <numerusform>%n Aufgabe: %1</numerusform>
            <numerusform>%n Aufgaben: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>niemandes</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>Aufgabe entfernt</translation>
    </message>
    <message>
        <source>You follow this task</source>
        <translation>Du verfolgst diese Aufgabe</translation>
    </message>
    <message>
        <source>You no longer follow this task</source>
        <translation>Du verfolgst diese Aufgabe nicht mehr</translation>
    </message>
    <message>
        <source>The link could not be made.</source>
        <translation>Der Link konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>The channel could not be read. Nothing was changed.</source>
        <translation>Der Kanal konnte nicht gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben nach %1</translation>
    </message>
</context>
<context>
    <name>meridian::TaskActivity</name>
    <message>
        <source>Show what came before</source>
        <translation>Zeigen, was davor war</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>made this, as it comes again</source>
        <translation>hat sie angelegt, weil sie wiederkommt</translation>
    </message>
    <message>
        <source>made this from %1’s words</source>
        <translation>hat sie aus Worten von %1 gemacht</translation>
    </message>
    <message>
        <source>made this from their own words</source>
        <translation>hat sie aus eigenen Worten gemacht</translation>
    </message>
    <message>
        <source>made this</source>
        <translation>hat sie angelegt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>somebody, what they did</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>meridian::TaskCard</name>
    <message>
        <source>Task. %1</source>
        <translation>Aufgabe. %1</translation>
    </message>
    <message>
        <source>Task from “%1”. %2</source>
        <translation>Aufgabe aus „%1“. %2</translation>
    </message>
    <message>
        <source>The text it was about is gone.</source>
        <translation>Der Text, um den es ging, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 yours</source>
        <comment>a time on my clock</comment>
        <translation>%1 bei dir</translation>
    </message>
</context>
<context>
    <name>meridian::TaskChooser</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>%1, # %2</source>
        <comment>a task, its channel</comment>
        <translation>%1, # %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a task, how it stands</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The tasks could not be read.</source>
        <translation>Die Aufgaben konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No task is called that</source>
        <translation>Keine Aufgabe heißt so</translation>
    </message>
</context>
<context>
    <name>meridian::TaskColumnModel</name>
    <message>
        <source>%1, %2</source>
        <comment>what it waits for, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meridian::TaskFiles</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Schritte erledigt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>meridian::TaskFilterBar</name>
    <message>
        <source>What is shown</source>
        <translation>Was zu sehen ist</translation>
    </message>
    <message>
        <source>Words in the title</source>
        <translation>Wörter im Titel</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Save what is shown as a file</source>
        <translation>Was zu sehen ist als Datei speichern</translation>
    </message>
    <message>
        <source>%1: %2. Choose another</source>
        <comment>what is chosen, how it is now</comment>
        <translation>%1: %2. Anderes wählen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tasks</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>tasks</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Offen und geschlossen</translation>
    </message>
    <message>
        <source>Anybody’s</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Niemandes</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Until today</source>
        <translation>Bis heute</translation>
    </message>
    <message>
        <source>Until this week</source>
        <translation>Bis zu dieser Woche</translation>
    </message>
    <message>
        <source>With a date</source>
        <translation>Mit Datum</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Nach Priorität</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Wie auf der Tafel</translation>
    </message>
    <message>
        <source>First due first</source>
        <translation>Früheste Fälligkeit zuerst</translation>
    </message>
    <message>
        <source>What matters first</source>
        <translation>Wichtiges zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>meridian::TaskListModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemandem</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Schlagwort</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>meridian::TaskListView</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>meridian::TaskPanel</name>
    <message>
        <source>%1 is after %2’s day.</source>
        <translation>%1 ist nach dem Tag von %2.</translation>
    </message>
    <message>
        <source>%1 is before %2’s day.</source>
        <translation>%1 ist vor dem Tag von %2.</translation>
    </message>
    <message>
        <source>%1 is at night for %2.</source>
        <translation>%1 ist für %2 nachts.</translation>
    </message>
    <message>
        <source>%1 is a day off for %2.</source>
        <translation>%1 ist für %2 ein freier Tag.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>No task is open</source>
        <translation>Keine Aufgabe ist geöffnet</translation>
    </message>
    <message>
        <source>Choose one on the left, or press N to make one.</source>
        <translation>Wähle links eine aus oder drücke N für eine neue.</translation>
    </message>
    <message>
        <source>This task is not on this computer</source>
        <translation>Diese Aufgabe ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>It may be on its way, or in a channel that you are not in.</source>
        <translation>Vielleicht ist sie noch unterwegs, oder in einem Kanal, in dem du nicht bist.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>This task was removed. Who has a link to it can still read it.</source>
        <translation>Diese Aufgabe wurde entfernt. Wer einen Link hat, kann sie noch lesen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What it is about, in more words</source>
        <translation>Worum es geht, in mehr Worten</translation>
    </message>
    <message>
        <source>Labels, with commas between them</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>film, launch</source>
        <translation>Film, Start</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>This task could not be read.</source>
        <translation>Diese Aufgabe konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What you see is as it was before. Nothing is lost.</source>
        <translation>Du siehst den Stand von vorher. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1. Choose how it stands</source>
        <translation>%1. Stand wählen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemandem</translation>
    </message>
    <message>
        <source>Owner: %1. Choose somebody else</source>
        <translation>Zuständig: %1. Jemand anderen wählen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Priority: %1. Choose another</source>
        <translation>Priorität: %1. Andere wählen</translation>
    </message>
    <message>
        <source>You follow it</source>
        <translation>Du verfolgst sie</translation>
    </message>
    <message>
        <source>You hear of it</source>
        <translation>Du hörst davon</translation>
    </message>
    <message>
        <source>You don’t follow it</source>
        <translation>Du verfolgst sie nicht</translation>
    </message>
    <message>
        <source>%1. Stop following</source>
        <translation>%1. Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>%1. Follow</source>
        <translation>%1. Verfolgen</translation>
    </message>
    <message>
        <source>It comes again %1</source>
        <translation>Sie kommt wieder: %1</translation>
    </message>
    <message>
        <source>A due time follows its owner’s clock.</source>
        <translation>Eine fällige Uhrzeit folgt der Uhr der zuständigen Person.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>%1 is outside your working hours.</source>
        <translation>%1 liegt außerhalb deiner Arbeitszeit.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Auf %1 legen</translation>
    </message>
    <message>
        <source>Task brought back</source>
        <translation>Aufgabe zurückgeholt</translation>
    </message>
    <message>
        <source>Task renamed</source>
        <translation>Aufgabe umbenannt</translation>
    </message>
    <message>
        <source>Notes kept</source>
        <translation>Notizen behalten</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <translation>%1 in %2 behalten</translation>
    </message>
    <message>
        <source>Make it %1 in %2</source>
        <translation>Auf %1 in %2 legen</translation>
    </message>
    <message>
        <source>Label %1 is off</source>
        <translation>Schlagwort %1 ist weg</translation>
    </message>
    <message>
        <source>Label %1 is on</source>
        <translation>Schlagwort %1 ist dran</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Put off until %1. Bring it back</source>
        <translation>Aufgeschoben bis %1. Zurückholen</translation>
    </message>
    <message>
        <source>Open what is said as a thread</source>
        <translation>Das Gesagte als Thema öffnen</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Channel: %1. Open its board, or move the task</source>
        <translation>Kanal: %1. Sein Brett öffnen oder die Aufgabe verschieben</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Begins: %1. Choose a day</source>
        <translation>Beginnt: %1. Einen Tag wählen</translation>
    </message>
    <message>
        <source>Open its board</source>
        <translation>Seine Tafel öffnen</translation>
    </message>
    <message>
        <source>Move to another channel…</source>
        <translation>In einen anderen Kanal verschieben …</translation>
    </message>
</context>
<context>
    <name>meridian::TaskRelations</name>
    <message>
        <source>Other tasks</source>
        <translation>Andere Aufgaben</translation>
    </message>
    <message>
        <source>Link with a task</source>
        <translation>Mit einer Aufgabe verknüpfen</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Hält auf</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Has the part</source>
        <translation>Hat den Teil</translation>
    </message>
    <message>
        <source>Which task does it wait for?</source>
        <translation>Auf welche Aufgabe wartet sie?</translation>
    </message>
    <message>
        <source>Which task waits for it?</source>
        <translation>Welche Aufgabe wartet auf sie?</translation>
    </message>
    <message>
        <source>Which task is it part of?</source>
        <translation>Von welcher Aufgabe ist sie ein Teil?</translation>
    </message>
    <message>
        <source>Which task is part of it?</source>
        <translation>Welche Aufgabe ist ein Teil von ihr?</translation>
    </message>
    <message>
        <source>A task that is not on this computer</source>
        <translation>Eine Aufgabe, die nicht auf diesem Computer ist</translation>
    </message>
    <message>
        <source>%1: %2. %3. Open it</source>
        <comment>how a task stands to this one, its title, its status</comment>
        <translation>%1: %2. %3. Öffnen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a task, how it stands</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Take the link with “%1” away</source>
        <translation>Die Verknüpfung mit „%1“ entfernen</translation>
    </message>
    <message>
        <source>It waits for…</source>
        <translation>Sie wartet auf …</translation>
    </message>
    <message>
        <source>It blocks…</source>
        <translation>Sie hält auf …</translation>
    </message>
    <message>
        <source>It is part of…</source>
        <translation>Sie ist Teil von …</translation>
    </message>
    <message>
        <source>It has the part…</source>
        <translation>Sie hat den Teil …</translation>
    </message>
    <message>
        <source>This task could not be read.</source>
        <translation>Diese Aufgabe konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>They are linked like that already.</source>
        <translation>So sind sie schon verknüpft.</translation>
    </message>
    <message>
        <source>“%1” can’t be changed by you.</source>
        <translation>„%1“ kannst du nicht ändern.</translation>
    </message>
    <message>
        <source>“%1” waits for this task already, so this one can’t wait for it.</source>
        <translation>„%1“ wartet schon auf diese Aufgabe, also kann diese nicht darauf warten.</translation>
    </message>
    <message>
        <source>This task waits for “%1” already, so it can’t block it.</source>
        <translation>Diese Aufgabe wartet schon auf „%1“, also kann sie sie nicht aufhalten.</translation>
    </message>
    <message>
        <source>“%1” is part of this task already.</source>
        <translation>„%1“ ist schon Teil dieser Aufgabe.</translation>
    </message>
    <message>
        <source>This task is part of “%1” already.</source>
        <translation>Diese Aufgabe ist schon Teil von „%1“.</translation>
    </message>
    <message>
        <source>It waits for “%1” now</source>
        <translation>Sie wartet jetzt auf „%1“</translation>
    </message>
    <message>
        <source>“%1” waits for it now</source>
        <translation>„%1“ wartet jetzt auf sie</translation>
    </message>
    <message>
        <source>It is part of “%1” now</source>
        <translation>Sie ist jetzt Teil von „%1“</translation>
    </message>
    <message>
        <source>“%1” is part of it now</source>
        <translation>„%1“ ist jetzt Teil von ihr</translation>
    </message>
    <message>
        <source>The other task can’t be changed by you.</source>
        <translation>Die andere Aufgabe kannst du nicht ändern.</translation>
    </message>
    <message>
        <source>Link taken away</source>
        <translation>Verknüpfung entfernt</translation>
    </message>
</context>
<context>
    <name>meridian::TaskSteps</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps  %1 of %2</source>
        <translation>Schritte  %1 von %2</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Schritt erledigt</translation>
    </message>
    <message>
        <source>Step open again</source>
        <translation>Schritt wieder offen</translation>
    </message>
    <message>
        <source>Step removed</source>
        <translation>Schritt entfernt</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>Schritt geändert</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>Schritt hinzugefügt</translation>
    </message>
</context>
<context>
    <name>meridian::TaskTalk</name>
    <message>
        <source>What is said about the task</source>
        <translation>Was zur Aufgabe gesagt wird</translation>
    </message>
</context>
<context>
    <name>meridian::TaskText</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>Warten auf andere</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Waiting on %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>It can wait</source>
        <translation>Kann warten</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>It matters</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden %n. Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>jeden Arbeitstag</translation>
    </message>
    <message numerus="yes">
        <source>every %n working days</source>
        <translation>
            <numerusform>jeden %n. Arbeitstag</numerusform>
            <numerusform>alle %n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>jede %n. Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>how often, on which days</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>jeden %n. Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the last %2</source>
        <translation>%1 am letzten %2</translation>
    </message>
    <message>
        <source>%1 on %2, number %3</source>
        <comment>every month on Tue, number 2</comment>
        <translation>%1 am %2 Nummer %3</translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <comment>every month on day 15</comment>
        <translation>%1 am %2.</translation>
    </message>
    <message>
        <source>%1 after it is done</source>
        <comment>every 3 days after it is done</comment>
        <translation>%1, nachdem sie erledigt ist</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a time, a city</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>When you can</source>
        <translation>Wenn du kannst</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>a day that has passed</comment>
        <translation>war %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a time of today</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemandem</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time, a city</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>put it back to do</source>
        <comment>somebody did that with a task</comment>
        <translation>hat sie wieder auf zu tun gesetzt</translation>
    </message>
    <message>
        <source>began with it</source>
        <translation>hat damit begonnen</translation>
    </message>
    <message>
        <source>waits on others</source>
        <translation>wartet auf andere</translation>
    </message>
    <message>
        <source>waits on %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>did it</source>
        <translation>hat sie erledigt</translation>
    </message>
    <message>
        <source>dropped it</source>
        <translation>hat sie fallen gelassen</translation>
    </message>
    <message>
        <source>renamed it. It was “%1”</source>
        <translation>hat sie umbenannt. Sie hieß „%1“</translation>
    </message>
    <message>
        <source>changed the notes</source>
        <translation>hat die Notizen geändert</translation>
    </message>
    <message>
        <source>made it nobody’s</source>
        <translation>hat sie freigegeben</translation>
    </message>
    <message>
        <source>gave it to %1</source>
        <translation>hat sie %1 gegeben</translation>
    </message>
    <message>
        <source>chose %1</source>
        <comment>a time</comment>
        <translation>hat %1 gewählt</translation>
    </message>
    <message>
        <source>took the date away</source>
        <translation>hat das Datum weggenommen</translation>
    </message>
    <message>
        <source>took the beginning away</source>
        <translation>hat den Beginn weggenommen</translation>
    </message>
    <message>
        <source>lets it begin on %1</source>
        <translation>lässt sie am %1 beginnen</translation>
    </message>
    <message>
        <source>said: %1</source>
        <comment>what priority a task has</comment>
        <translation>sagte: %1</translation>
    </message>
    <message>
        <source>changed how much it matters</source>
        <translation>hat geändert, wie wichtig sie ist</translation>
    </message>
    <message>
        <source>put the label %1 on it</source>
        <translation>hat das Schlagwort %1 angehängt</translation>
    </message>
    <message>
        <source>took the label %1 off it</source>
        <translation>hat das Schlagwort %1 weggenommen</translation>
    </message>
    <message>
        <source>lets it come again %1</source>
        <translation>lässt sie wiederkommen: %1</translation>
    </message>
    <message>
        <source>lets it come no more</source>
        <translation>lässt sie nicht mehr wiederkommen</translation>
    </message>
    <message>
        <source>linked it with another task</source>
        <translation>hat sie mit einer anderen Aufgabe verknüpft</translation>
    </message>
    <message>
        <source>took a link to another task away</source>
        <translation>hat eine Verknüpfung mit einer anderen Aufgabe gelöst</translation>
    </message>
    <message>
        <source>moved it here from %1</source>
        <translation>hat sie aus %1 hierher verschoben</translation>
    </message>
    <message>
        <source>moved it here</source>
        <translation>hat sie hierher verschoben</translation>
    </message>
    <message>
        <source>removed it</source>
        <translation>hat sie entfernt</translation>
    </message>
    <message>
        <source>brought it back</source>
        <translation>hat sie zurückgeholt</translation>
    </message>
    <message>
        <source>added the step “%1”</source>
        <translation>hat den Schritt „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>changed the step “%1”</source>
        <translation>hat den Schritt „%1“ geändert</translation>
    </message>
    <message>
        <source>did the step “%1”</source>
        <translation>hat den Schritt „%1“ erledigt</translation>
    </message>
    <message>
        <source>opened the step “%1” again</source>
        <translation>hat den Schritt „%1“ wieder geöffnet</translation>
    </message>
    <message>
        <source>removed the step “%1”</source>
        <translation>hat den Schritt „%1“ entfernt</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a thread or document</comment>
        <translation>Aus %1</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a day, and a day or a time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>No date any more</source>
        <translation>Kein Datum mehr</translation>
    </message>
</context>
<context>
    <name>meridian::TasksPage</name>
    <message>
        <source>Make a link</source>
        <translation>Link erzeugen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>This computer reminds you of your own tasks that have a date, in your working hours alone, and of each once.</source>
        <translation>Dieser Computer erinnert dich an deine Aufgaben mit Datum, nur in deiner Arbeitszeit und an jede einmal.</translation>
    </message>
    <message>
        <source>At the start of the day</source>
        <translation>Zu Beginn des Tages</translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>Eine Stunde vorher</translation>
    </message>
    <message>
        <source>A working day before</source>
        <translation>Einen Arbeitstag vorher</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Mich erinnern</translation>
    </message>
    <message>
        <source>Without a time of day, an hour before is the start of the day.</source>
        <translation>Ohne Uhrzeit ist eine Stunde vorher der Beginn des Tages.</translation>
    </message>
    <message>
        <source>Your tasks in a calendar</source>
        <translation>Deine Aufgaben in einem Kalender</translation>
    </message>
    <message>
        <source>A calendar on your phone or computer can show your tasks that have a date. Give it this link as one to subscribe to; it looks for changes by itself, and shows each time on its own clock.</source>
        <translation>Ein Kalender auf deinem Telefon oder Computer kann deine Aufgaben mit Datum zeigen. Gib ihm diesen Link zum Abonnieren; er sieht selbst nach Änderungen und zeigt jede Zeit nach seiner eigenen Uhr.</translation>
    </message>
    <message>
        <source>Link for your calendar</source>
        <translation>Link für deinen Kalender</translation>
    </message>
    <message>
        <source>Whoever has the link can read what you are to do and when, and nothing else: keep it to yourself. When it has got about, make another one or stop it; the old one ends at once.</source>
        <translation>Wer den Link hat, kann lesen, was du wann zu tun hast, und sonst nichts: Behalte ihn für dich. Hat er sich herumgesprochen, erzeuge einen anderen oder beende ihn; der alte gilt sofort nicht mehr.</translation>
    </message>
    <message>
        <source>Make another link? Calendars that read the one there is show nothing new from then on.</source>
        <translation>Einen anderen Link erzeugen? Kalender, die den jetzigen lesen, zeigen dann nichts Neues mehr.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Make another link</source>
        <translation>Anderen Link erzeugen</translation>
    </message>
    <message>
        <source>Copied. It is shown here until you leave this page.</source>
        <translation>Kopiert. Er steht hier, bis du diese Seite verlässt.</translation>
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
        <source>There is a link, made %1. It was shown then, and is kept nowhere.</source>
        <translation>Es gibt einen Link, erzeugt %1. Er wurde damals gezeigt und wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no link yet: nothing of yours can be read that way.</source>
        <translation>Es gibt noch keinen Link: So kann nichts von dir gelesen werden.</translation>
    </message>
    <message>
        <source>Making a link</source>
        <translation>Der Link wird erzeugt</translation>
    </message>
    <message>
        <source>Copy it now: it is shown here until you leave this page, and kept nowhere. A link that was made before is good for nothing now.</source>
        <translation>Kopiere ihn jetzt: Er steht hier, bis du diese Seite verlässt, und wird nirgends aufbewahrt. Ein früherer Link gilt nicht mehr.</translation>
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
    <message>
        <source>Make a task of the thread</source>
        <translation>Aus dem Thema eine Aufgabe machen</translation>
    </message>
    <message>
        <source>Take it in hand</source>
        <translation>In die Hand nehmen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>Aus der Hand legen</translation>
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
    <message>
        <source>Why it does not wait; everyone can read it</source>
        <translation>Warum es nicht wartet; alle können es lesen</translation>
    </message>
    <message>
        <source>Why it does not wait</source>
        <translation>Warum es nicht wartet</translation>
    </message>
    <message>
        <source>Conclude all the same</source>
        <translation>Trotzdem abschließen</translation>
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
    <message>
        <source>Comment in the document %1</source>
        <translation>Kommentar im Dokument %1</translation>
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
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Threads in which you wait for somebody’s answer</source>
        <translation>Themen, in denen du auf jemandes Antwort wartest</translation>
    </message>
    <message>
        <source>You wait for nobody</source>
        <translation>Du wartest auf niemanden</translation>
    </message>
    <message>
        <source>Threads in which you ask people by name stand here until all of them have answered.</source>
        <translation>Themen, in denen du Menschen mit Namen fragst, stehen hier, bis alle geantwortet haben.</translation>
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
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Its messages are not on this computer yet</source>
        <translation>Seine Nachrichten sind noch nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>They come by themselves when the connection is back.</source>
        <translation>Sie kommen von selbst, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how a task stands, whose and when</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Everyone was reminded, and nobody else is at work now</source>
        <translation>Alle wurden erinnert, und niemand sonst arbeitet gerade</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
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
    <name>meridian::ThreadTasks</name>
    <message>
        <source>Task. %1</source>
        <translation>Aufgabe. %1</translation>
    </message>
</context>
<context>
    <name>meridian::TimeOffer</name>
    <message>
        <source>Make it a time: %1</source>
        <translation>Eine Zeit daraus machen: %1</translation>
    </message>
    <message>
        <source>%1 can be shown on everyone’s own clock. Press Tab for that.</source>
        <translation>%1 kann nach der Uhr jeder Person gezeigt werden. Drücke dafür Tab.</translation>
    </message>
</context>
<context>
    <name>meridian::TimePopup</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>the format of a date with its year</comment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>On whose clock</source>
        <translation>Nach wessen Uhr</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>Nur Wörter</translation>
    </message>
    <message>
        <source>Keeps what is written, and is no time any more</source>
        <translation>Behält, was geschrieben ist, und ist keine Zeit mehr</translation>
    </message>
    <message>
        <source>On my clock, %1</source>
        <translation>Nach meiner Uhr, %1</translation>
    </message>
    <message>
        <source>On %1’s clock, %2</source>
        <translation>Nach der Uhr von %1, %2</translation>
    </message>
    <message>
        <source>Insert the time</source>
        <translation>Zeit einfügen</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n more clocks</source>
        <translation>
            <numerusform>%n weitere Uhr</numerusform>
            <numerusform>%n weitere Uhren</numerusform>
        </translation>
    </message>
    <message>
        <source>That hour is skipped there: the clocks are put forward. This is the first one after it.</source>
        <translation>Diese Stunde wird dort übersprungen: Die Uhren werden vorgestellt. Das ist die erste danach.</translation>
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
    <name>meridian::TimelineAxis</name>
    <message>
        <source>%1 %2</source>
        <comment>a month, a year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>meridian::TimelineChart</name>
    <message>
        <source>Timeline, %1 to %2</source>
        <comment>two days</comment>
        <translation>Zeitachse, %1 bis %2</translation>
    </message>
    <message>
        <source>Left and Right move a task by a day, with Shift they stretch it</source>
        <translation>Links und Rechts verschieben eine Aufgabe um einen Tag, mit Umschalt strecken sie sie</translation>
    </message>
</context>
<context>
    <name>meridian::TimelineModel</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemandem</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n tasks</source>
        <translation>
            <numerusform>%1. %n Aufgabe</numerusform>
            <numerusform>%1. %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a day</comment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <comment>other tasks</comment>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a day off</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>meridian::TimelinePage</name>
    <message>
        <source>Days that are shown</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Without a date  %1</source>
        <translation>Ohne Datum  %1</translation>
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
    <name>meridian::TrayDoor</name>
    <message>
        <source>Show Meridian</source>
        <translation>Meridian zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>meridian::UndatedList</name>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
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
    <name>meridian::UrgentDialog</name>
    <message numerus="yes">
        <source>Reach %n people now?</source>
        <translation>
            <numerusform>%n Person jetzt erreichen?</numerusform>
            <numerusform>%n Menschen jetzt erreichen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reach %1 now?</source>
        <translation>%1 jetzt erreichen?</translation>
    </message>
    <message>
        <source>Reach %1 now? It is %2 in %3.</source>
        <translation>%1 jetzt erreichen? In %3 ist es %2.</translation>
    </message>
    <message>
        <source>%1 will be interrupted with a sound, outside their hours, and sees your reason first. Without it, they read this %2 their time.</source>
        <translation>%1 wird außerhalb der eigenen Zeiten mit einem Ton unterbrochen und sieht zuerst deinen Grund. Sonst ist es %2 der Zeit dort zu lesen.</translation>
    </message>
    <message>
        <source>Those outside their hours will be interrupted with a sound. They see your reason first.</source>
        <translation>Wer außerhalb der eigenen Zeiten ist, wird mit einem Ton unterbrochen. Alle sehen zuerst deinen Grund.</translation>
    </message>
    <message>
        <source>They are told at once, with a sound, whatever they are at. They see your reason first.</source>
        <translation>Alle erfahren es sofort, mit einem Ton, woran sie auch sind. Sie sehen zuerst deinen Grund.</translation>
    </message>
    <message>
        <source>%1, %2: at work</source>
        <translation>%1, %2: bei der Arbeit</translation>
    </message>
    <message>
        <source>%1, %2: outside their hours, interrupted</source>
        <translation>%1, %2: außerhalb der eigenen Zeiten, wird unterbrochen</translation>
    </message>
    <message>
        <source>their next day</source>
        <translation>den nächsten Tag</translation>
    </message>
    <message>
        <source>%1 does not take urgent messages at night. It waits for %2.</source>
        <translation>%1 nimmt nachts keine dringenden Nachrichten an. Sie wartet auf %2.</translation>
    </message>
    <message>
        <source>%1 takes urgent messages at work only. It waits for %2.</source>
        <translation>%1 nimmt dringende Nachrichten nur bei der Arbeit an. Sie wartet auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Und %n weitere Person</numerusform>
            <numerusform>Und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>You reached %1 as urgent: %2.</source>
        <translation>Du hast %1 schon als dringend erreicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days you sent %n urgent messages.</source>
        <translation>
            <numerusform>In den letzten 30 Tagen hast du %n dringende Nachricht geschickt.</numerusform>
            <numerusform>In den letzten 30 Tagen hast du %n dringende Nachrichten geschickt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were answered with “Not urgent”.</source>
        <translation>
            <numerusform>%n davon wurde mit „Nicht dringend“ beantwortet.</numerusform>
            <numerusform>%n davon wurden mit „Nicht dringend“ beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can’t wait?</source>
        <translation>Was kann nicht warten?</translation>
    </message>
    <message>
        <source>One line, which they see first</source>
        <translation>Eine Zeile, die zuerst zu sehen ist</translation>
    </message>
    <message>
        <source>By when does it matter?</source>
        <translation>Bis wann zählt es?</translation>
    </message>
    <message>
        <source>%1, in an hour</source>
        <translation>%1, in einer Stunde</translation>
    </message>
    <message>
        <source>%1, in three hours</source>
        <translation>%1, in drei Stunden</translation>
    </message>
    <message>
        <source>Send at %1, %2’s time</source>
        <translation>Senden um %1, Zeit von %2</translation>
    </message>
    <message>
        <source>Send as usual</source>
        <translation>Wie üblich senden</translation>
    </message>
    <message>
        <source>Reach %1 now</source>
        <translation>%1 jetzt erreichen</translation>
    </message>
    <message>
        <source>Reach them now</source>
        <translation>Jetzt erreichen</translation>
    </message>
    <message>
        <source>It takes a reason of a few words, and by when it matters.</source>
        <translation>Es braucht einen Grund in wenigen Worten, und bis wann es zählt.</translation>
    </message>
    <message>
        <source>Say by when it matters.</source>
        <translation>Sag, bis wann es zählt.</translation>
    </message>
    <message>
        <source>Everyone in the thread will see that it was urgent, and why.</source>
        <translation>Alle im Thema sehen, dass es dringend war, und warum.</translation>
    </message>
</context>
<context>
    <name>meridian::VersionDesk</name>
    <message>
        <source>What it said is kept on the server. It can be read when the connection is back.</source>
        <translation>Was dort stand, liegt auf dem Server. Es lässt sich lesen, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Wie es war: %1</translation>
    </message>
    <message>
        <source>What has changed since %1</source>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>What changed in %1</source>
        <translation>Was sich in %1 geändert hat</translation>
    </message>
    <message>
        <source>The page says this already</source>
        <translation>Das steht schon auf der Seite</translation>
    </message>
    <message>
        <source>As on %1</source>
        <comment>a version that was restored; when it was kept, and its name</comment>
        <translation>Wie am %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
</context>
<context>
    <name>meridian::VersionListModel</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day of this year</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when a version was kept, and its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>who, when on their clock, and where</comment>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>%1 is editing</source>
        <translation>%1 schreibt gerade</translation>
    </message>
    <message>
        <source>%1 and %2 are editing</source>
        <translation>%1 und %2 schreiben gerade</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n others are editing</source>
        <translation>
            <numerusform>%1, %2 und %n weitere Person schreiben gerade</numerusform>
            <numerusform>%1, %2 und %n weitere schreiben gerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Small changes</source>
        <translation>Kleine Änderungen</translation>
    </message>
    <message>
        <source>No words changed</source>
        <translation>Keine Wörter geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n Wort hinzugefügt</numerusform>
            <numerusform>%n Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n Wort entfernt</numerusform>
            <numerusform>%n Wörter entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Now. %1</source>
        <translation>Jetzt. %1</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>Version von %1</translation>
    </message>
    <message>
        <source>Named version of %1</source>
        <translation>Benannte Version von %1</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
</context>
<context>
    <name>meridian::VersionPage</name>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
</context>
<context>
    <name>meridian::VersionPanel</name>
    <message>
        <source>Version history</source>
        <translation>Versionsverlauf</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie sie heißt</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>With the version before it</source>
        <translation>Mit der Version davor</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Keep a version…</source>
        <translation>Version behalten…</translation>
    </message>
    <message>
        <source>More for this version</source>
        <translation>Mehr zu dieser Version</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>A version with a name is found again, however much is written after it.</source>
        <translation>Eine Version mit Namen findet man wieder, wie viel auch danach geschrieben wird.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and how much changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Restoring keeps every later version.</source>
        <translation>Beim Wiederherstellen bleibt jede spätere Version.</translation>
    </message>
    <message>
        <source>Read it as it was</source>
        <translation>Lesen, wie es war</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Give it a name…</source>
        <translation>Einen Namen geben…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
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
    <name>meridian::ViewNamePopup</name>
    <message>
        <source>What is the view called?</source>
        <translation>Wie heißt die Ansicht?</translation>
    </message>
    <message>
        <source>Keep the view</source>
        <translation>Ansicht behalten</translation>
    </message>
</context>
<context>
    <name>meridian::WaitingStrip</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Drafts and outbox</source>
        <translation>
            <numerusform>Noch eines unter Entwürfe und Ausgang</numerusform>
            <numerusform>Noch %n unter Entwürfe und Ausgang</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the time…</source>
        <translation>Zeit ändern …</translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation>Worte bearbeiten</translation>
    </message>
    <message>
        <source>It does not go out by itself until you send it again.</source>
        <translation>Es geht nicht von selbst hinaus, bis du es wieder sendest.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Send as planned</source>
        <translation>Wie geplant senden</translation>
    </message>
    <message>
        <source>It does not wait for you any longer.</source>
        <translation>Es wartet nicht mehr auf dich.</translation>
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
    <message>
        <source>%1 of every second week</source>
        <translation>%1 jeder zweiten Woche</translation>
    </message>
</context>
<context>
    <name>meridian::WeekList</name>
    <message>
        <source>Team week, %1. %2: %3</source>
        <comment>dates, a date, times</comment>
        <translation>Woche des Teams, %1. %2: %3</translation>
    </message>
    <message>
        <source>Up and Down go from day to day, Left and Right move the time, Enter opens the day</source>
        <translation>Auf und Ab gehen von Tag zu Tag, Links und Rechts verschieben die Zeit, Eingabe öffnet den Tag</translation>
    </message>
</context>
<context>
    <name>meridian::WeekWords</name>
    <message>
        <source>%1, today</source>
        <comment>a date</comment>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>times, how many are at work, of how many</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Nobody works</source>
        <translation>Niemand arbeitet</translation>
    </message>
    <message>
        <source>%1 of %2 at work, %3</source>
        <comment>how many, of how many, times</comment>
        <translation>%1 von %2 bei der Arbeit, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>names, why they are away</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Clocks go forward %1 for %2</source>
        <comment>a length, names</comment>
        <translation>Uhren gehen für %2 um %1 vor</translation>
    </message>
    <message>
        <source>Clocks go back %1 for %2</source>
        <comment>a length, names</comment>
        <translation>Uhren gehen für %2 um %1 zurück</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>meridian::WhoLine</name>
    <message>
        <source>%1 %2</source>
        <comment>a name and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody is notified. It will be in their inbox.</source>
        <translation>Niemand wird benachrichtigt. Es steht dann im Eingang.</translation>
    </message>
    <message>
        <source>Notified now: %1</source>
        <translation>Erfahren es jetzt: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At the start of their day: %1</source>
        <translation>Zu Beginn ihres Tages: %1</translation>
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
    <message>
        <source>The workspace could not be read. Your words are kept as a draft.</source>
        <translation>Der Arbeitsbereich konnte nicht gelesen werden. Deine Worte bleiben als Entwurf erhalten.</translation>
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
    <message>
        <source>The document could not be made. Nothing was changed.</source>
        <translation>Das Dokument konnte nicht angelegt werden. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents made</source>
        <translation>
            <numerusform>%n Dokument angelegt</numerusform>
            <numerusform>%n Dokumente angelegt</numerusform>
        </translation>
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

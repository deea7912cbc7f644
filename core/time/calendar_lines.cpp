// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/calendar_lines.h"
#include <QCryptographicHash>

namespace meridian {
namespace {

constexpr int LongestLine = 75; //!< octets, without the line's end

//! Of the character that begins there.
qsizetype lengthOfCharacter(const QByteArray &bytes, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < bytes.size() && (uchar(bytes[end]) & 0xc0) == 0x80)
        ++end;
    return end - at;
}

} // namespace

void CalendarLines::add(const char *name, const QString &value)
{
    QByteArray line;
    const QByteArray whole = QByteArray(name) + ':' + value.toUtf8();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const bool begins = (uchar(whole[at]) & 0xc0) != 0x80;
        if (begins && line.size() + lengthOfCharacter(whole, at) > LongestLine) {
            m_bytes += line + "\r\n";
            line = " ";
        }
        line += whole[at];
    }
    m_bytes += line + "\r\n";
}

void CalendarLines::addText(const char *name, const QString &text)
{
    if (!text.isEmpty())
        add(name, escaped(text));
}

QString CalendarLines::escaped(QString text)
{
    text.removeIf([](QChar one) { return (one < u' ' && one != u'\n' && one != u'\t') || one == QChar(0x7f); }); // which a line may not hold
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    return text.replace(u'\n', QStringLiteral("\\n"));
}

QString CalendarLines::stamp(Instant at)
{
    return at.utc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString CalendarLines::stamp(QDate date)
{
    return date.toString(QStringLiteral("yyyyMMdd"));
}

QByteArray calendarFile(const CalendarEvent &event)
{
    const QString from = CalendarLines::stamp(event.from), to = CalendarLines::stamp(event.to);
    const QByteArray what = (from + to + event.title + event.text).toUtf8();
    CalendarLines lines;
    lines.add("BEGIN", QStringLiteral("VCALENDAR"));
    lines.add("VERSION", QStringLiteral("2.0"));
    lines.add("PRODID", QStringLiteral("-//Meridian//Team day//EN"));
    lines.add("BEGIN", QStringLiteral("VEVENT"));
    lines.add("UID", QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(32)) + QStringLiteral("@meridian"));
    lines.add("DTSTAMP", CalendarLines::stamp(event.made));
    lines.add("DTSTART", from);
    lines.add("DTEND", to);
    lines.addText("SUMMARY", event.title);
    lines.addText("DESCRIPTION", event.text);
    lines.add("END", QStringLiteral("VEVENT"));
    lines.add("END", QStringLiteral("VCALENDAR"));
    return lines.take();
}

} // namespace meridian

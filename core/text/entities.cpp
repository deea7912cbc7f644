// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/entities.h"
#include "core/text/resource_lines.h"
#include <QHash>

namespace meridian {
namespace {

QString numericText(QStringView digits)
{
    const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint code = (hex ? digits.mid(1) : digits).toUInt(&ok, hex ? 16 : 10);
    const bool isCharacter = ok && code != 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    const char32_t one = isCharacter ? char32_t(code) : char32_t(QChar::ReplacementCharacter);
    return QString::fromUcs4(&one, 1);
}

QHash<QString, QString> readEntities()
{
    QHash<QString, QString> table;
    const QStringList lines = resourceLines(QStringLiteral("entities.txt"));
    table.reserve(lines.size() + 2);
    for (const QString &line : lines) {
        const qsizetype tab = line.indexOf(u'\t');
        table.insert(line.left(tab), line.mid(tab + 1));
    }
    table.insert(QStringLiteral("Tab"), QStringLiteral("\t"));
    table.insert(QStringLiteral("NewLine"), QStringLiteral("\n"));
    return table;
}

} // namespace

QString entityText(const QString &reference)
{
    if (reference.size() < 3 || reference[0] != u'&' || !reference.endsWith(u';'))
        return reference;
    const QStringView inner = QStringView(reference).mid(1, reference.size() - 2);
    if (inner[0] == u'#')
        return numericText(inner.mid(1));
    static const QHash<QString, QString> table = readEntities();
    return table.value(inner.toString(), reference);
}

} // namespace meridian

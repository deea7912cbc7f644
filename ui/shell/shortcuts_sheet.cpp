// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_sheet.h"
#include <QCoreApplication>
#include <QPrinter>

namespace meridian {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("meridian::ShortcutsOverlay", text);
}

QString linesOf(KeyBinding::Group group)
{
    QString rows;
    for (const KeyBinding &binding : keyBindings()) {
        const QStringList names = binding.names();
        if (binding.group != group || names.isEmpty())
            continue;
        QStringList keys;
        for (const QString &name : names)
            keys.append(QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped()));
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(keys.join(u' '), binding.words().toHtmlEscaped());
    }
    return QStringLiteral("<h3>%1</h3><table cellpadding=\"2\">%2</table>").arg(shortcutGroupName(group).toHtmlEscaped(), rows);
}

} // namespace

QString shortcutGroupName(KeyBinding::Group group)
{
    switch (group) {
    case KeyBinding::Group::Move:
        return said(QT_TRANSLATE_NOOP("meridian::ShortcutsOverlay", "Moving about"));
    case KeyBinding::Group::Act:
        return said(QT_TRANSLATE_NOOP("meridian::ShortcutsOverlay", "A thread or a message"));
    case KeyBinding::Group::Write:
        return said(QT_TRANSLATE_NOOP("meridian::ShortcutsOverlay", "Writing"));
    case KeyBinding::Group::Window:
        break;
    }
    return said(QT_TRANSLATE_NOOP("meridian::ShortcutsOverlay", "The window"));
}

std::unique_ptr<QTextDocument> shortcutsSheet(const QString &family)
{
    using Group = KeyBinding::Group;
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(QFont(family, 9));
    QString html = QStringLiteral("<h2>%1</h2>").arg(said(QT_TRANSLATE_NOOP("meridian::ShortcutsOverlay", "Shortcuts of Meridian")));
    for (const Group group : {Group::Move, Group::Act, Group::Write, Group::Window})
        html += linesOf(group);
    document->setHtml(html);
    return document;
}

void printShortcuts(QPrinter &printer, const QString &family)
{
    shortcutsSheet(family)->print(&printer);
}

} // namespace meridian

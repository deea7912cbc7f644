// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"
#include <algorithm>
#include <cstdio>

namespace meridian {

Options::Options(QLatin1StringView command, QLatin1StringView summary) : m_command(command)
{
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")});
    add(QStringLiteral("data"), QStringLiteral("The directory that holds the workspace."),
        QStringLiteral("DIR"), Need::Required);
}

void Options::add(const QString &name, const QString &description, const QString &value, Need need)
{
    m_parser.addOption({name, description, value});
    if (need == Need::Required)
        m_required.push_back(name);
}

void Options::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption({name, description});
}

void Options::addPositional(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description);
    ++m_positionals;
}

std::expected<Options::Parsed, QString> Options::parse(const QStringList &arguments)
{
    const bool good = m_parser.parse(QStringList{QStringLiteral("meridian-server ") + m_command} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        printLine(helpText());
        return Parsed::HelpShown;
    }
    const QString hint = QStringLiteral(" See meridian-server %1 --help.").arg(m_command);
    if (!good)
        return std::unexpected(m_parser.errorText() + hint);
    for (const QString &name : std::as_const(m_required)) {
        if (m_parser.value(name).isEmpty())
            return std::unexpected(QStringLiteral("--%1 is missing.").arg(name) + hint);
    }
    if (m_parser.positionalArguments().size() != m_positionals)
        return std::unexpected((m_positionals == 0 ? QStringLiteral("There is a word too many.")
                                                   : QStringLiteral("Name one file.")) + hint);
    return Parsed::GoOn;
}

//! Qt's text, with the words that begin this command in place of the path of the program.
QString Options::helpText() const
{
    const QString text = m_parser.helpText().trimmed();
    return QStringLiteral("Usage: meridian-server ") + m_command + text.mid(std::max<qsizetype>(0, text.indexOf(QStringLiteral(" [options]"))));
}

void printLine(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace meridian

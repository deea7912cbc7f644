// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCommandLineParser>
#include <QStringList>
#include <expected>
#include <optional>

namespace meridian {

//! What a command ends with: the sentence that goes to stderr when it could not be done.
using CommandResult = std::expected<void, QString>;

//! One word after `meridian-server`, and what it does.
struct Command {
    QLatin1StringView name;
    QLatin1StringView summary;
    CommandResult (*run)(const QStringList &arguments);
};

[[nodiscard]] CommandResult runInit(const QStringList &arguments);
[[nodiscard]] CommandResult runServe(const QStringList &arguments);
[[nodiscard]] CommandResult runInvite(const QStringList &arguments);
[[nodiscard]] CommandResult runLink(const QStringList &arguments);
[[nodiscard]] CommandResult runToken(const QStringList &arguments);
[[nodiscard]] CommandResult runDevices(const QStringList &arguments);
[[nodiscard]] CommandResult runRevoke(const QStringList &arguments);
[[nodiscard]] CommandResult runImportSlack(const QStringList &arguments);
[[nodiscard]] CommandResult runCheck(const QStringList &arguments);

//! The options of one command. `--data DIR` and `--help` are there always.
class Options {
public:
    Options(QLatin1StringView command, QLatin1StringView summary);

    enum class Need { Required, Optional };
    void add(const QString &name, const QString &description, const QString &value, Need need);
    void addFlag(const QString &name, const QString &description);
    void addPositional(const QString &name, const QString &description);

    enum class Parsed { GoOn, HelpShown };
    [[nodiscard]] std::expected<Parsed, QString> parse(const QStringList &arguments);

    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString positional() const { return m_parser.positionalArguments().value(0); }
    [[nodiscard]] QString data() const { return value(QStringLiteral("data")); }

private:
    [[nodiscard]] QString helpText() const;
    QString m_command;
    QCommandLineParser m_parser;
    QStringList m_required;
    int m_positionals = 0;
};

//! One line on stdout, as a program that reads it expects it.
void printLine(const QString &line);

} // namespace meridian

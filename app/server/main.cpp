// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"
#include "core/server/epoll_dispatcher.h"
#include <QCoreApplication>
#include <cstdio>
#include <sodium.h>
#include <sys/stat.h>

using namespace meridian;

namespace {

constexpr Command Commands[] = {
    {QLatin1StringView("init"), QLatin1StringView("Begin a workspace and print its owner's invite link."), runInit},
    {QLatin1StringView("serve"), QLatin1StringView("Serve a workspace until told to stop."), runServe},
    {QLatin1StringView("invite"), QLatin1StringView("Print an invite link for one person."), runInvite},
    {QLatin1StringView("link"), QLatin1StringView("Print a link that signs another computer of a member in."), runLink},
    {QLatin1StringView("token"), QLatin1StringView("Print a token for a script or a bot."), runToken},
    {QLatin1StringView("devices"), QLatin1StringView("List the devices that may sign in."), runDevices},
    {QLatin1StringView("revoke"), QLatin1StringView("Sign a device out for good."), runRevoke},
    {QLatin1StringView("import-slack"), QLatin1StringView("Bring a Slack export in."), runImportSlack},
    {QLatin1StringView("check"), QLatin1StringView("Check that the database and its log are sound."), runCheck},
};

void printHelp()
{
    std::puts("Usage: meridian-server COMMAND --data DIR [options]\n\nCommands:");
    for (const Command &command : Commands)
        std::printf("  %-14s%s\n", command.name.data(), command.summary.data());
    std::puts("\nmeridian-server COMMAND --help tells a command's options.");
}

int fail(const QString &sentence)
{
    std::fputs(sentence.toUtf8().constData(), stderr);
    std::fputc('\n', stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    ::umask(077);
    qputenv("QT_NO_GLIB", "1"); // no thread here needs its loop
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("meridian-server"));
    qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzzZ} %{type} %{category} %{message}"));
    if (sodium_init() < 0)
        return fail(QStringLiteral("libsodium could not be started."));
    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name.isEmpty())
        return fail(QStringLiteral("Which command? See meridian-server --help."));
    if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
        printHelp();
        return 0;
    }
    for (const Command &command : Commands) {
        if (command.name != name)
            continue;
        const CommandResult result = command.run(arguments.mid(2));
        return result ? 0 : fail(result.error());
    }
    return fail(QStringLiteral("There is no command %1. See meridian-server --help.").arg(name));
}

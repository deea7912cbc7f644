// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"
#include "app/server/data_directory.h"
#include "core/interchange/slack_import.h"
#include <cstdio>
#include <unistd.h>

namespace meridian {

CommandResult runImportSlack(const QStringList &arguments)
{
    Options options(QLatin1StringView("import-slack"), QLatin1StringView("Brings a Slack export into the workspace: "
        "all of it, or nothing. Doing it again adds only what is new. The server may go on serving."));
    options.addFlag(QStringLiteral("json"), QStringLiteral("Print the report as one JSON object."));
    options.addPositional(QStringLiteral("EXPORT.zip"), QStringLiteral("The export, as Slack gives it out."));
    const auto parsed = options.parse(arguments);
    if (!parsed || *parsed == Options::Parsed::HelpShown)
        return parsed ? CommandResult() : std::unexpected(parsed.error());

    auto database = DataDirectory(options.data()).open();
    if (!database)
        return std::unexpected(database.error());
    const bool watched = ::isatty(STDERR_FILENO) == 1;
    const auto progress = [watched](const ImportProgress &now) {
        if (watched && now.totalBytes > 0)
            std::fprintf(stderr, "\r%3lld %%  %lld messages", now.doneBytes * 100 / now.totalBytes, now.messages);
        return ImportAnswer::GoOn;
    };
    const auto report = importSlack(**database, options.positional(), SystemClock(), progress);
    if (watched)
        std::fputc('\n', stderr);
    if (!report)
        return std::unexpected(report.error().sentence());
    printLine(options.isSet(QStringLiteral("json")) ? QString::fromUtf8(report->json()).trimmed()
                                                    : report->text().trimmed());
    return {};
}

} // namespace meridian

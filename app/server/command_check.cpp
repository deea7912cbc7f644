// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"
#include "app/server/data_directory.h"
#include "core/store/audit.h"

namespace meridian {

CommandResult runCheck(const QStringList &arguments)
{
    Options options(QLatin1StringView("check"), QLatin1StringView("Checks that the database is sound, that its log "
        "has no gap, and that every row is what the log says. Prints nothing but \"sound\" when all is well."));
    const auto parsed = options.parse(arguments);
    if (!parsed || *parsed == Options::Parsed::HelpShown)
        return parsed ? CommandResult() : std::unexpected(parsed.error());

    auto database = DataDirectory(options.data()).open();
    if (!database)
        return std::unexpected(database.error());
    const auto faults = audit(**database);
    if (!faults)
        return std::unexpected(sentenceFor(faults.error()));
    if (!faults->isEmpty())
        return std::unexpected(faults->join(u'\n'));
    printLine(QStringLiteral("sound"));
    return {};
}

} // namespace meridian

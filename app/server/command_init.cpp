// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"
#include "app/server/data_directory.h"
#include "core/protocol/invite_link.h"
#include "core/server/validation.h"
#include <QRegularExpression>
#include <algorithm>

namespace meridian {
namespace {

struct Person {
    Profile profile;
    QString email;
};

std::expected<Person, QString> personFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\s*(.+?)\\s*<\\s*([^<>]+?)\\s*>\\s*\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::unexpected(QStringLiteral("Write the owner as \"NAME <EMAIL>\"."));
    Person person;
    person.profile.name = match.captured(1);
    person.email = match.captured(2);
    if (const auto valid = validation::profile(person.profile); !valid)
        return std::unexpected(valid.error().message);
    if (const auto valid = validation::email(person.email); !valid)
        return std::unexpected(valid.error().message);
    if (person.profile.name.size() > limits::Name)
        return std::unexpected(QStringLiteral("A name has at most %1 characters.").arg(limits::Name));
    return person;
}

} // namespace

CommandResult runInit(const QStringList &arguments)
{
    Options options(QLatin1StringView("init"), QLatin1StringView("Begins a workspace in a new directory and prints "
        "its owner's invite link. The link works once, for seven days."));
    options.add(QStringLiteral("name"), QStringLiteral("What the team is called."), QStringLiteral("TEAM"),
                Options::Need::Required);
    options.add(QStringLiteral("owner"), QStringLiteral("Who owns it, as \"NAME <EMAIL>\"."),
                QStringLiteral("OWNER"), Options::Need::Required);
    options.add(QStringLiteral("url"), QStringLiteral("The address people reach the server at, such as "
                "wss://team.example:8470."), QStringLiteral("URL"), Options::Need::Optional);
    const auto parsed = options.parse(arguments);
    if (!parsed || *parsed == Options::Parsed::HelpShown)
        return parsed ? CommandResult() : std::unexpected(parsed.error());

    const QString name = options.value(QStringLiteral("name")).trimmed();
    const bool isLine = std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.isEmpty() || name.size() > limits::Name || !isLine)
        return std::unexpected(QStringLiteral("A team's name has 1 to %1 characters, on one line.").arg(limits::Name));
    const auto owner = personFrom(options.value(QStringLiteral("owner")));
    if (!owner)
        return std::unexpected(owner.error());
    std::optional<QUrl> url;
    if (options.isSet(QStringLiteral("url"))) {
        const auto given = publicUrlFrom(options.value(QStringLiteral("url")));
        if (!given)
            return std::unexpected(given.error());
        url = *given;
    }
    const DataDirectory data(options.data());
    auto database = data.create();
    if (!database)
        return std::unexpected(database.error());
    SystemRandom random;
    const SystemClock clock;
    const auto made = administration::createWorkspace(**database, clock, random, name, owner->profile, owner->email);
    if (!made) {
        database->reset();
        data.removeDatabase();
        return std::unexpected(sentenceFor(made.error()));
    }
    if (url) {
        if (const auto kept = data.setPublicUrl(*url); !kept)
            return kept;
    }
    printLine(InviteLink::forServer(data.publicUrl(), made->ownerInvite)->toString());
    return {};
}

} // namespace meridian

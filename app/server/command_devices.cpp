// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens and the devices that hold them: link, token, devices, revoke.
#include "app/server/command.h"
#include "app/server/data_directory.h"
#include "app/server/members.h"
#include "core/protocol/invite_link.h"
#include "core/store/workspace_reader.h"

namespace meridian {
namespace {

QString dayAndTime(Instant when)
{
    return when.utc().toString(Qt::ISODate);
}

//! A name from a stranger, on one line of its own and without control characters.
QString shown(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return line;
}

} // namespace

CommandResult runToken(const QStringList &arguments)
{
    Options options(QLatin1StringView("token"), QLatin1StringView("Prints a new token for a member, for scripts and "
        "bots. It is shown this once and works until its device is revoked."));
    options.add(QStringLiteral("member"), QStringLiteral("Whose, by e-mail address or member id."),
                QStringLiteral("MEMBER"), Options::Need::Required);
    options.add(QStringLiteral("device"), QStringLiteral("What to call the device; \"token\" when not given."),
                QStringLiteral("NAME"), Options::Need::Optional);
    const auto parsed = options.parse(arguments);
    if (!parsed || *parsed == Options::Parsed::HelpShown)
        return parsed ? CommandResult() : std::unexpected(parsed.error());

    auto database = DataDirectory(options.data()).open();
    if (!database)
        return std::unexpected(database.error());
    const auto member = memberMeant(**database, options.value(QStringLiteral("member")));
    if (!member)
        return std::unexpected(member.error());
    QString name = options.value(QStringLiteral("device")).trimmed();
    if (name.isEmpty())
        name = QStringLiteral("token");
    if (name.size() > limits::Short)
        return std::unexpected(QStringLiteral("A device's name has at most %1 characters.").arg(limits::Short));
    SystemRandom random;
    const auto made = Accounts(**database).addDevice(member->member, name, SystemClock().now(), random);
    if (!made)
        return std::unexpected(sentenceFor(made.error()));
    printLine(made->token);
    return {};
}

CommandResult runLink(const QStringList &arguments)
{
    Options options(QLatin1StringView("link"), QLatin1StringView("Prints a link that signs another computer of a member "
        "in, without a password: once, within an hour. It ends the one before."));
    options.add(QStringLiteral("member"), QStringLiteral("Whose, by e-mail address or member id."),
                QStringLiteral("MEMBER"), Options::Need::Required);
    const auto parsed = options.parse(arguments);
    if (!parsed || *parsed == Options::Parsed::HelpShown)
        return parsed ? CommandResult() : std::unexpected(parsed.error());

    const DataDirectory data(options.data());
    auto database = data.open();
    if (!database)
        return std::unexpected(database.error());
    const auto member = memberMeant(**database, options.value(QStringLiteral("member")));
    if (!member)
        return std::unexpected(member.error());
    SystemRandom random;
    const auto made = Accounts(**database).addDeviceLink(*member, SystemClock().now(), random);
    if (!made)
        return std::unexpected(sentenceFor(made.error()));
    printLine(InviteLink::forServer(data.publicUrl(), made->code)->toString());
    return {};
}

CommandResult runDevices(const QStringList &arguments)
{
    Options options(QLatin1StringView("devices"), QLatin1StringView("Lists devices, one a line: id, member, name, "
        "made, last seen, and whether it was revoked; separated by tabs."));
    options.add(QStringLiteral("member"), QStringLiteral("Only this member's, by e-mail address or member id."),
                QStringLiteral("MEMBER"), Options::Need::Optional);
    const auto parsed = options.parse(arguments);
    if (!parsed || *parsed == Options::Parsed::HelpShown)
        return parsed ? CommandResult() : std::unexpected(parsed.error());

    auto database = DataDirectory(options.data()).open();
    if (!database)
        return std::unexpected(database.error());
    std::optional<MemberId> whose;
    if (options.isSet(QStringLiteral("member"))) {
        const auto member = memberMeant(**database, options.value(QStringLiteral("member")));
        if (!member)
            return std::unexpected(member.error());
        whose = member->member;
    }
    const auto devices = Accounts(**database).devices(whose);
    if (!devices)
        return std::unexpected(sentenceFor(devices.error()));
    const WorkspaceReader reader(**database);
    for (const Accounts::Device &device : *devices) {
        const auto member = reader.member(device.member);
        if (!member)
            return std::unexpected(sentenceFor(member.error()));
        const QString name = *member ? (*member)->profile.name : device.member.toString();
        printLine(QStringList{device.device.toString(), shown(name), shown(device.name), dayAndTime(device.createdAt),
                              dayAndTime(device.lastSeenAt),
                              device.revoked ? QStringLiteral("revoked") : QStringLiteral("active")}
                      .join(u'\t'));
    }
    return {};
}

CommandResult runRevoke(const QStringList &arguments)
{
    Options options(QLatin1StringView("revoke"), QLatin1StringView("Ends a device's token; its open connections end "
        "within a second."));
    options.add(QStringLiteral("device"), QStringLiteral("The device's id, as meridian-server devices prints it."),
                QStringLiteral("ID"), Options::Need::Required);
    const auto parsed = options.parse(arguments);
    if (!parsed || *parsed == Options::Parsed::HelpShown)
        return parsed ? CommandResult() : std::unexpected(parsed.error());

    auto database = DataDirectory(options.data()).open();
    if (!database)
        return std::unexpected(database.error());
    Accounts accounts(**database);
    const auto id = DeviceId::fromString(options.value(QStringLiteral("device")));
    const auto device = id ? accounts.device(*id) : StoreResult<std::optional<Accounts::Device>>();
    if (!device)
        return std::unexpected(sentenceFor(device.error()));
    if (!*device)
        return std::unexpected(QStringLiteral("There is no device %1.").arg(options.value(QStringLiteral("device"))));
    if (const auto revoked = accounts.revoke(*id, SystemClock().now()); !revoked)
        return std::unexpected(sentenceFor(revoked.error()));
    return {};
}

} // namespace meridian

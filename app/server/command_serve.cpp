// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/command.h"
#include "app/server/data_directory.h"
#include "app/server/stop_signals.h"
#include "core/base/log.h"
#include "core/server/listener.h"
#include "core/server/password_pool.h"
#include "core/server/server_core.h"
#include "core/server/socket_acceptor.h"
#include <QCoreApplication>
#include <QHostInfo>
#include <QTimer>
#include <sys/resource.h>

namespace meridian {
namespace {

constexpr int DrainWithinMs = 5000;

struct Place {
    QHostAddress address;
    quint16 port = 0;
};

std::expected<Place, QString> placeFrom(const QString &text)
{
    const QUrl url(QStringLiteral("ws://") + text, QUrl::StrictMode);
    const QString host = url.host() == QStringLiteral("localhost") ? QStringLiteral("127.0.0.1") : url.host();
    const QHostAddress address(host);
    if (!url.isValid() || url.port() < 0 || address.isNull() || !url.path().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return std::unexpected(QStringLiteral("--listen is an address and a port, such as 127.0.0.1:%1.").arg(DefaultPort));
    return Place{address, quint16(url.port())};
}

QUrl urlOf(const Place &place, quint16 port, bool secure)
{
    QUrl url;
    url.setScheme(secure ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(place.address.toString());
    url.setPort(port);
    return url;
}

//! An address that others can use: "everywhere" is none.
QUrl reachable(QUrl url)
{
    const QHostAddress address(url.host());
    if (address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6)
        url.setHost(QHostInfo::localHostName());
    return url;
}

//! A socket each for thousands of people needs more descriptors than a shell usually gives.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void addOptions(Options &options)
{
    options.add(QStringLiteral("listen"), QStringLiteral("Address and port; 127.0.0.1:%1 when not given, port 0 for "
                "any free one.").arg(DefaultPort), QStringLiteral("ADDR:PORT"), Options::Need::Optional);
    options.add(QStringLiteral("tls-cert"), QStringLiteral("The certificate chain, a PEM file."),
                QStringLiteral("FILE"), Options::Need::Optional);
    options.add(QStringLiteral("tls-key"), QStringLiteral("The certificate's key, a PEM file."),
                QStringLiteral("FILE"), Options::Need::Optional);
    options.addFlag(QStringLiteral("allow-plain"), QStringLiteral("Serve without TLS beyond this computer, where "
                    "something in front does the TLS or the network is trusted."));
}

std::expected<std::optional<QSslConfiguration>, QString> tlsOf(const Options &options, const Place &place)
{
    const QString certificate = options.value(QStringLiteral("tls-cert"));
    const QString key = options.value(QStringLiteral("tls-key"));
    if (certificate.isEmpty() != key.isEmpty())
        return std::unexpected(QStringLiteral("--tls-cert and --tls-key go together."));
    if (!certificate.isEmpty()) {
        auto tls = tlsFrom(certificate, key);
        if (!tls)
            return std::unexpected(tls.error());
        return std::move(*tls);
    }
    if (!place.address.isLoopback() && !options.isSet(QStringLiteral("allow-plain")))
        return std::unexpected(QStringLiteral("Beyond this computer give --tls-cert and --tls-key, or --allow-plain."));
    return std::nullopt;
}

//! Runs until a stop signal, then answers what was asked, says goodbye, and waits a moment for the rest to leave.
void runUntilStopped(Listener &listener, ServerCore &core)
{
    StopSignals stopping;
    QObject::connect(&stopping, &StopSignals::stop, &listener, [&] {
        qCInfo(lcServer).noquote() << logLine(QLatin1StringView("server.stopping"), {});
        listener.stopAccepting();
        core.shutDown(1001, QStringLiteral("going_away"));
        QObject::connect(&listener, &Listener::lastConnectionClosed, QCoreApplication::instance(),
                         &QCoreApplication::quit);
        QTimer::singleShot(listener.hasConnections() ? DrainWithinMs : 0, QCoreApplication::instance(),
                           &QCoreApplication::quit);
    });
    QCoreApplication::exec();
    listener.setCore(nullptr);
}

CommandResult serve(const DataDirectory &data, SQLite::Database &database, const Place &place,
                    const std::optional<QSslConfiguration> &tls)
{
    const SystemClock clock;
    SystemRandom random;
    Listener listener(clock);
    PasswordPool passwords;
    ServerCore::Options coreOptions;
    coreOptions.openReader = [&data] { return data.openReader(); };
    const auto core = ServerCore::create(database, clock, random, listener, passwords, coreOptions);
    if (!core)
        return std::unexpected(sentenceFor(core.error()));
    listener.setCore(core->get());
    if (const auto listening = listener.listen(place.address, place.port, tls); !listening)
        return std::unexpected(QStringLiteral("Cannot listen at %1: %2.").arg(place.address.toString(), listening.error()));
    const QUrl url = urlOf(place, listener.port(), tls.has_value());
    if (const auto kept = data.setListening(reachable(url)); !kept)
        return kept;
    qCInfo(lcServer).noquote() << logLine(QLatin1StringView("server.listening"),
                                          {{QLatin1StringView("url"), url.toString()}});
    printLine(QStringLiteral("listening %1/v1/sync").arg(url.toString()));
    runUntilStopped(listener, **core);
    qCInfo(lcServer).noquote() << logLine(QLatin1StringView("server.stopped"), {});
    return {};
}

} // namespace

CommandResult runServe(const QStringList &arguments)
{
    Options options(QLatin1StringView("serve"), QLatin1StringView("Serves a workspace until SIGTERM or SIGINT. Prints "
        "\"listening URL\" on stdout when it is ready; log lines go to stderr."));
    addOptions(options);
    const auto parsed = options.parse(arguments);
    if (!parsed || *parsed == Options::Parsed::HelpShown)
        return parsed ? CommandResult() : std::unexpected(parsed.error());
    const QString listen = options.value(QStringLiteral("listen"));
    const auto place = placeFrom(listen.isEmpty() ? QStringLiteral("127.0.0.1:%1").arg(DefaultPort) : listen);
    if (!place)
        return std::unexpected(place.error());
    const auto tls = tlsOf(options, *place);
    if (!tls)
        return std::unexpected(tls.error());
    const DataDirectory data(options.data());
    auto database = data.open();
    if (!database)
        return std::unexpected(database.error());
    if (const auto locked = data.lockForServing(); !locked)
        return locked;
    raiseDescriptorLimit();
    return serve(data, **database, *place, *tls);
}

} // namespace meridian

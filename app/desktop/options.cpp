// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options.h"
#include "core/model/thread_link.h"
#include <QCommandLineParser>

namespace meridian {

std::expected<Options, QString> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), QString(), QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"));
    const QCommandLineOption tour(QStringLiteral("tour"), QString(), QStringLiteral("DIR"));
    const QCommandLineOption scenes(QStringLiteral("scenes"), QString(), QStringLiteral("NAME"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    parser.addOptions({profile, demo, tour, scenes, help, version});
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    Options options;
    for (const QString &argument : parser.positionalArguments()) {
        const bool isLink = ThreadLink::parse(argument) || DocumentLink::parse(argument);
        if (!isLink || !options.link.isEmpty())
            return std::unexpected(tr("“%1” is not an option. Try --help.").arg(argument));
        options.link = argument;
    }
    options.demo = parser.isSet(demo);
    options.profile = parser.value(profile);
    options.tour = parser.value(tour);
    options.scenes = parser.value(scenes);
    if (parser.isSet(profile) && options.profile.isEmpty())
        return std::unexpected(tr("--profile needs a folder."));
    if (parser.isSet(tour) && options.tour.isEmpty())
        return std::unexpected(tr("--tour needs a folder."));
    options.run = parser.isSet(help) ? Run::Help
        : parser.isSet(version)      ? Run::Version
        : parser.isSet(tour)         ? Run::Tour
                                     : Run::Window;
    return options;
}

QString Options::helpText()
{
    return tr("Usage: meridian [--profile DIR] [--demo] [LINK]\n"
        "       meridian --tour DIR [--scenes NAME]\n"
        "\n"
        "Threads for a team that is not awake at the same time.\n"
        "\n"
        "  --profile DIR   keep everything of this workspace in DIR\n"
        "  --demo          explore the demo team; nothing there is sent to anyone\n"
        "  --tour DIR      render every screen of the demo team to pictures in DIR; needs no display\n"
        "  --scenes NAME   of the tour only these: reading, settings, long …; a name there is none of lists them\n"
        "  LINK            open a link to a thread, a message or a document; a Meridian that is open already takes it\n"
        "  --help          show this\n"
        "  --version       show the version\n");
}

QString Options::missingDisplay(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool chosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        || arguments.contains(QStringLiteral("-platform")) || arguments.contains(QStringLiteral("--platform"));
    if (!chosen && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return noDisplaySentence();
#else
    Q_UNUSED(arguments);
#endif
    return {};
}

QString Options::noDisplaySentence()
{
    return tr("There is no display to open a window on. To see Meridian without one, try: meridian --tour DIR");
}

} // namespace meridian

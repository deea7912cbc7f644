// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/language.h"
#include "app/desktop/link_door.h"
#include "app/desktop/options.h"
#include "app/desktop/tour.h"
#include "ui/theme/icons.h"
#include <QApplication>
#include <cstdio>

using namespace meridian;

namespace {

int say(FILE *where, const QString &text, int code)
{
    std::fputs(qUtf8Printable(text + QLatin1Char('\n')), where);
    return code;
}

int complain(const QString &sentence)
{
    return say(stderr, sentence, 1);
}

//! A display that is named but not there ends Qt with a fatal message; people get the sentence in its stead.
void noDisplayHandler(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        std::_Exit(complain(Options::noDisplaySentence()));
}

void name()
{
    QCoreApplication::setApplicationName(QStringLiteral("Meridian"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MERIDIAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("meridian"));
}

int runWithoutWindow(int argc, char **argv, const Options &options)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.use({});
    if (options.run == Options::Run::Version)
        return say(stdout, QStringLiteral("meridian %1").arg(QCoreApplication::applicationVersion()), 0);
    return say(stdout, Options::helpText().trimmed(), 0);
}

int runTour(int argc, char **argv, const Options &options)
{
    Tour::prepareEnvironment();
    QApplication application(argc, argv);
    const auto done = Tour::run(application, options.tour, options.scenes);
    return done ? 0 : complain(done.error());
}

int runWindow(int argc, char **argv, const Options &options)
{
    if (const QString missing = Options::missingDisplay(QStringList(argv, argv + argc)); !missing.isEmpty())
        return complain(missing);
    const auto handler = qInstallMessageHandler(noDisplayHandler);
    QApplication application(argc, argv);
    qInstallMessageHandler(handler);
    QApplication::setWindowIcon(Icons::applicationIcon());
    // The demo by itself has a folder of its own, so that it can be looked at beside a workspace.
    const QString folder = options.demo && options.profile.isEmpty() ? ProfileFolder::demoPlace() : options.profile;
    auto profile = ProfileFolder::open(folder, ProfileFolder::Secrets::Keychain);
    if (!profile) // the one that has it open comes to the front
        return LinkDoor::hand(ProfileFolder::folderFor(folder), options.link) ? 0 : complain(profile.error());
    DesktopApp app(application, std::move(*profile));
    const auto begun = app.begin(options.demo ? DesktopApp::Begin::Demo : DesktopApp::Begin::Profile);
    if (!begun)
        return complain(begun.error());
    if (!options.link.isEmpty())
        app.openLink(options.link);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    name();
    const auto options = Options::parse(QStringList(argv, argv + argc));
    if (!options)
        return complain(options.error());
    switch (options->run) {
    case Options::Run::Help:
    case Options::Run::Version:
        return runWithoutWindow(argc, argv, *options);
    case Options::Run::Tour:
        return runTour(argc, argv, *options);
    case Options::Run::Window:
        break;
    }
    return runWindow(argc, argv, *options);
}

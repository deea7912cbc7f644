// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/demo_workspace.h"
#include "app/desktop/first_run_flow.h"
#include "app/desktop/synced_workspace.h"
#include "core/interchange/demo_team.h"
#include "core/model/thread_link.h"
#include "core/protocol/invite_link.h"
#include <QApplication>
#include <QMessageBox>

namespace meridian {

namespace {

const QString LanguageKey = QStringLiteral("language");
const QString ThemeKey = QStringLiteral("theme");
const QString ServerDirKey = QStringLiteral("server/folder");

Theme::Mode themeFrom(const QString &name)
{
    return name == QLatin1String("light") ? Theme::Mode::Light
        : name == QLatin1String("dark")   ? Theme::Mode::Dark
                                          : Theme::Mode::FollowSystem;
}

QString nameOfTheme(Theme::Mode mode)
{
    return mode == Theme::Mode::Light ? QStringLiteral("light")
        : mode == Theme::Mode::Dark   ? QStringLiteral("dark")
                                      : QStringLiteral("system");
}

} // namespace

DesktopApp::DesktopApp(QApplication &application, std::unique_ptr<ProfileFolder> profile)
    : m_application(application), m_profile(std::move(profile)), m_door(m_profile->path()),
      m_settings(m_profile->settingsPath(), QSettings::IniFormat),
      m_parts(m_clock, themeFrom(m_settings.value(ThemeKey).toString())),
      m_highlighter(QCoreApplication::applicationDirPath() + QStringLiteral("/meridian-highlighter"))
{
    m_language.use(m_settings.value(LanguageKey).toString());
    m_parts.theme.apply(application);
    m_window = std::make_unique<MainWindow>(m_parts.look(), m_settings);
    connect(&m_door, &LinkDoor::linkArrived, this, &DesktopApp::openLink);
}

DesktopApp::~DesktopApp()
{
    m_window.reset();
    m_workspace.reset();
}

std::expected<void, QString> DesktopApp::begin(Begin what)
{
    if (what == Begin::Demo) {
        if (const auto opened = openDemo(); !opened)
            return opened;
    } else {
        const auto credentials = m_profile->credentials();
        if (!credentials)
            return std::unexpected(credentials.error());
        if (!*credentials)
            openFirstRun();
        else if (const auto opened = openWorkspace(**credentials); !opened)
            return opened;
    }
    m_window->show();
    return {};
}

std::expected<void, QString> DesktopApp::openWorkspace(const Credentials &credentials)
{
    auto workspace = SyncedWorkspace::open(m_profile->replicaPath(), credentials, m_clock);
    if (!workspace)
        return std::unexpected(openingFailed(workspace.error(), m_profile->replicaPath()));
    m_credentials = credentials;
    const bool own = m_settings.contains(ServerDirKey);
    adopt(std::move(*workspace), own ? Kind::OwnWorkspace : Kind::Workspace);
    if (own && !m_server)
        later([this] { serve(); });
    return {};
}

std::expected<void, QString> DesktopApp::openDemo()
{
    const DemoTeam team = demoTeam(m_clock.now());
    auto demo = DemoWorkspace::create(m_profile->demoDir(),
        {.self = team.me, .workspace = team.workspace, .name = team.name, .events = team.events, .texts = team.texts,
         .present = team.present},
        m_clock);
    if (!demo)
        return std::unexpected(openingFailed(demo.error(), m_profile->demoDir()));
    adopt(std::move(*demo), Kind::Demo);
    return {};
}

void DesktopApp::openFirstRun()
{
    auto *screen = new FirstRun(m_parts.look(), m_profile->path());
    auto *flow = new FirstRunFlow(*screen, *m_profile);
    connect(screen, &FirstRun::languageChosen, this, [this](const QString &language) {
        m_settings.setValue(LanguageKey, language);
        m_language.use(language);
    });
    connect(flow, &FirstRunFlow::demoRequested, this, [this] {
        later([this] {
            if (const auto opened = openDemo(); !opened)
                complain(opened.error());
        });
    });
    connect(flow, &FirstRunFlow::joined, this, [this, flow](const Credentials &credentials, const QString &serverDir) {
        auto server = std::make_shared<std::unique_ptr<LocalServer>>(flow->takeServer());
        later([this, credentials, serverDir, server] { joined(credentials, serverDir, std::move(*server)); });
    });
    m_window->showFirstRun(screen);
    m_workspace.reset();
}

void DesktopApp::joined(const Credentials &credentials, const QString &serverDir, std::unique_ptr<LocalServer> server)
{
    if (!serverDir.isEmpty()) {
        m_settings.setValue(ServerDirKey, serverDir);
        m_server = std::move(server);
        m_server->disconnect();
        connect(m_server.get(), &LocalServer::ready, this, &DesktopApp::moved);
        connect(m_server.get(), &LocalServer::failed, this, &DesktopApp::complain);
    }
    if (const auto opened = openWorkspace(credentials); !opened)
        complain(opened.error());
}

void DesktopApp::adopt(std::unique_ptr<Workspace> workspace, Kind kind)
{
    // The old workspace lives until its view is gone.
    const auto old = std::exchange(m_workspace, std::move(workspace));
    m_kind = kind;
    buildView();
    later([this, current = m_workspace.get()] {
        if (m_workspace.get() == current)
            current->start();
    });
}

//! A replica has one writer: the old one lets go before the next one opens.
void DesktopApp::closeWorkspace()
{
    m_window->showFirstRun(new QWidget);
    m_workspace.reset();
}

void DesktopApp::buildView()
{
    auto *view = new WorkspaceView(m_parts.look(), {m_workspace->replica(), m_workspace->commands(), m_workspace->documents(),
                                                    m_workspace->texts(), m_workspace->random(), m_highlighter, *this});
    connect(m_workspace.get(), &Workspace::storageFailed, view, &WorkspaceView::setStorageFailure);
    connect(m_workspace.get(), &Workspace::storageRecovered, view, [view] { view->setStorageFailure({}); });
    m_window->showWorkspace(view);
    if (m_kind != Kind::Demo)
        m_window->watchZone(QTimeZone::systemTimeZone());
}

void DesktopApp::openLink(const QString &link)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (!m_window->workspace())
        return;
    if (const auto thread = ThreadLink::parse(link))
        m_window->workspace()->openLink(*thread);
    else if (const auto document = DocumentLink::parse(link))
        m_window->workspace()->openLink(*document);
}

void DesktopApp::serve()
{
    m_server = std::make_unique<LocalServer>(LocalServer::programBesideThis(),
                                             m_settings.value(ServerDirKey).toString());
    connect(m_server.get(), &LocalServer::ready, this, &DesktopApp::moved);
    connect(m_server.get(), &LocalServer::failed, this, &DesktopApp::complain);
    m_server->serve(static_cast<quint16>(m_credentials.server.port(0)));
}

//! The workspace on this computer listens; mostly where it did before.
void DesktopApp::moved(const QUrl &url)
{
    if (url.port() == m_credentials.server.port()) {
        m_workspace->tryNow();
        return;
    }
    const Credentials there{url, m_credentials.token};
    if (const auto kept = m_profile->keep(there); !kept)
        complain(kept.error());
    closeWorkspace();
    if (const auto opened = openWorkspace(there); !opened)
        complain(opened.error());
}

void DesktopApp::invite(const QString &role, LinkAnswer answer)
{
    if (m_server) // knows the address people reach it at
        return m_server->invite(role, std::move(answer));
    if (!access())
        return answer(std::unexpected(tr("The demo team has no doors.")));
    Role wanted = Role::Member;
    for (const auto &[candidate, name] : enumNames(Role())) {
        if (name == role)
            wanted = candidate;
    }
    access()->makeInvite(wanted, [server = m_credentials.server, answer](const auto &made) {
        if (!made)
            return answer(std::unexpected(made.error()));
        const auto link = InviteLink::forServer(server, made->code);
        answer(link ? std::expected<QString, QString>(link->toString())
                    : std::unexpected(tr("The workspace’s address makes no link.")));
    });
}

void DesktopApp::tryNow()
{
    m_workspace->tryNow();
}

void DesktopApp::startOwn()
{
    later([this] { openFirstRun(); });
}

void DesktopApp::resetDemo()
{
    later([this] {
        closeWorkspace();
        if (const auto opened = openDemo(); !opened)
            complain(opened.error());
    });
}

void DesktopApp::setLanguage(const QString &language)
{
    m_settings.setValue(LanguageKey, language);
    later([this, language] {
        m_language.use(language);
        buildView();
    });
}

void DesktopApp::setThemeMode(Theme::Mode mode)
{
    m_settings.setValue(ThemeKey, nameOfTheme(mode));
    m_parts.theme.setMode(mode);
}

void DesktopApp::later(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
}

void DesktopApp::complain(const QString &sentence)
{
    QMessageBox::warning(m_window.get(), QStringLiteral("Meridian"), sentence);
}

} // namespace meridian

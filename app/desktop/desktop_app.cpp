// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/demo_workspace.h"
#include "app/desktop/first_run_flow.h"
#include "app/desktop/synced_workspace.h"
#include "core/interchange/demo_team.h"
#include "core/model/thread_link.h"
#include "core/protocol/calendar_link.h"
#include "core/protocol/invite_link.h"
#include <QApplication>
#include <QMessageBox>
#include <algorithm>

namespace meridian {

namespace {

const QString LanguageKey = QStringLiteral("language");
const QString ThemeKey = QStringLiteral("theme");
const QString ContrastKey = QStringLiteral("contrast");
const QString TextSizeKey = QStringLiteral("text_size");
const QString NoticesHiddenKey = QStringLiteral("notices/hidden");
const QString WritingHintsKey = QStringLiteral("writing/hints");
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

Theme::Contrast contrastFrom(const QString &name)
{
    return name == QLatin1String("high") ? Theme::Contrast::High
        : name == QLatin1String("usual") ? Theme::Contrast::Usual
                                         : Theme::Contrast::FollowSystem;
}

QString nameOfContrast(Theme::Contrast contrast)
{
    return contrast == Theme::Contrast::High ? QStringLiteral("high")
        : contrast == Theme::Contrast::Usual ? QStringLiteral("usual")
                                             : QStringLiteral("system");
}

//! As the settings have it, or 100.
int textSizeFrom(const QVariant &value)
{
    const int size = value.toInt();
    return std::ranges::find(Type::Sizes, size) == Type::Sizes.end() ? 100 : size;
}

} // namespace

DesktopApp::DesktopApp(QApplication &application, std::unique_ptr<ProfileFolder> profile)
    : m_application(application), m_profile(std::move(profile)), m_door(m_profile->path()),
      m_settings(m_profile->settingsPath(), QSettings::IniFormat),
      m_textSize(textSizeFrom(m_settings.value(TextSizeKey))),
      m_parts(m_clock, themeFrom(m_settings.value(ThemeKey).toString()), {}, m_textSize),
      m_highlighter(QCoreApplication::applicationDirPath() + QStringLiteral("/meridian-highlighter")),
      m_holidays(QCoreApplication::applicationDirPath() + QStringLiteral("/meridian-holidays"))
{
    m_language.use(m_settings.value(LanguageKey).toString());
    m_parts.theme.setContrast(contrastFrom(m_settings.value(ContrastKey).toString()));
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
        {.self = team.me, .workspace = team.workspace, .name = team.name, .events = team.withTasks(), .texts = team.texts,
         .present = team.present},
        m_clock);
    if (!demo)
        return std::unexpected(openingFailed(demo.error(), m_profile->demoDir()));
    adopt(std::move(*demo), Kind::Demo);
    return {};
}

FirstRun *DesktopApp::openFirstRun()
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
    return screen;
}

//! Who goes back reads on in what is here.
void DesktopApp::signInAgain()
{
    if (m_server)
        return makeKey(m_credentials.server);
    later([this] {
        FirstRun *screen = openFirstRun();
        screen->askToSignIn();
        connect(screen, &FirstRun::left, this, [this] {
            later([this] {
                if (const auto opened = openWorkspace(m_credentials); !opened)
                    complain(opened.error());
            });
        });
    });
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
    auto *view = new WorkspaceView(m_parts.look(), {m_workspace->replica(), m_workspace->commands(), m_workspace->documents(), m_workspace->tasks(), m_workspace->team(),
                                                    m_workspace->texts(), m_workspace->random(), m_highlighter, *this});
    connect(m_workspace.get(), &Workspace::storageFailed, view, &WorkspaceView::setStorageFailure);
    connect(m_workspace.get(), &Workspace::storageRecovered, view, [view] { view->setStorageFailure({}); });
    m_window->showWorkspace(view);
    if (m_kind == Kind::Demo)
        return; // its people write to nobody
    m_window->watchZone(QTimeZone::systemTimeZone());
    listenForNotices(*view);
}

//! Lives as long as the view of this workspace.
void DesktopApp::listenForNotices(WorkspaceView &view)
{
    m_notifier.setWords(noticesHidden() ? DesktopNotifier::Words::Hidden : DesktopNotifier::Words::Shown);
    m_notices = new NoticeDesk({m_workspace->replica(), view.book(), m_clock, m_parts.minutes, m_settings}, &view);
    connect(m_notices, &NoticeDesk::notice, this, [this](const Notice &notice) {
        // Who is looking has words before their eyes, and their list of tasks perhaps not.
        if (!notice.thread || notice.about == Notice::About::Task || notice.weight == Notice::Weight::Urgent || !m_window->isActiveWindow())
            m_notifier.show(notice);
    });
    connect(&m_notifier, &DesktopNotifier::opened, &view, [this, &view](std::optional<ThreadId> thread) {
        openLink({}); // to the front
        const auto row = thread ? m_workspace->replica().read().thread(*thread) : StoreResult<std::optional<ThreadRow>>();
        view.go(row && *row && (*row)->thread.task ? Place::tasks((*row)->thread.task) : Place::inbox(thread));
    });
}

void DesktopApp::openLink(const QString &link)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show(); // it may be in the tray
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
    if (m_credentials.token.isEmpty())
        return makeKey(url);
    if (url.port() == m_credentials.server.port()) {
        m_workspace->tryNow();
        return;
    }
    comeIn({url, m_credentials.token});
}

void DesktopApp::makeKey(const QUrl &server)
{
    const auto self = m_workspace->replica().read().self();
    if (!self)
        return complain(self.error().detail);
    m_server->token(self->member.toString(), [this, server](const std::expected<QString, QString> &token) {
        token ? comeIn({server, *token}) : complain(token.error());
    });
}

void DesktopApp::comeIn(const Credentials &credentials)
{
    if (const auto kept = m_profile->keep(credentials); !kept)
        complain(kept.error());
    closeWorkspace();
    if (const auto opened = openWorkspace(credentials); !opened)
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
    access()->makeInvite(wanted, [this, answer](const auto &made) { answer(linkFor(made)); });
}

void DesktopApp::linkDevice(LinkAnswer answer)
{
    const auto self = m_workspace->replica().read().self();
    if (m_server && self)
        return m_server->link(self->member.toString(), std::move(answer));
    if (!access())
        return answer(std::unexpected(tr("The demo team is on this computer alone.")));
    access()->makeDeviceLink([this, answer](const auto &made) { answer(linkFor(made)); });
}

ReminderLead DesktopApp::reminderLead() const
{
    return NoticeDesk::lead(m_settings);
}

void DesktopApp::setReminderLead(ReminderLead lead)
{
    NoticeDesk::keepLead(m_settings, lead);
    if (m_notices)
        m_notices->setLead(lead);
}

bool DesktopApp::noticesHidden() const
{
    return m_settings.value(NoticesHiddenKey).toBool();
}

void DesktopApp::setNoticesHidden(bool hidden)
{
    m_settings.setValue(NoticesHiddenKey, hidden);
    m_notifier.setWords(hidden ? DesktopNotifier::Words::Hidden : DesktopNotifier::Words::Shown);
}

void DesktopApp::linkCalendar(LinkAnswer answer)
{
    if (!access())
        return answer(std::unexpected(tr("The demo team is on this computer alone.")));
    access()->makeCalendar([server = m_credentials.server, answer](const std::expected<QString, QString> &secret) {
        if (!secret)
            return answer(std::unexpected(secret.error()));
        const QUrl url = calendarUrl(server, *secret);
        url.isEmpty() ? answer(std::unexpected(tr("The workspace’s address makes no link."))) : answer(url.toString(QUrl::FullyEncoded));
    });
}

std::expected<QString, QString> DesktopApp::linkFor(const std::expected<Access::NewInvite, QString> &made) const
{
    if (!made)
        return std::unexpected(made.error());
    const auto link = InviteLink::forServer(m_credentials.server, made->code);
    if (!link)
        return std::unexpected(tr("The workspace’s address makes no link."));
    return link->toString();
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

DesktopApp::KeyPlace DesktopApp::keyPlace() const
{
    if (m_kind == Kind::Demo)
        return KeyPlace::Nowhere;
    switch (m_profile->tokenPlace()) {
    case ProfileFolder::TokenPlace::Keychain: return KeyPlace::Keychain;
    case ProfileFolder::TokenPlace::File: return KeyPlace::File;
    case ProfileFolder::TokenPlace::Nowhere: break;
    }
    return KeyPlace::Nowhere;
}

void DesktopApp::setContrast(Theme::Contrast contrast)
{
    m_settings.setValue(ContrastKey, nameOfContrast(contrast));
    m_parts.theme.setContrast(contrast);
}

void DesktopApp::setTextSize(int percent)
{
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    m_settings.setValue(TextSizeKey, percent);
    later([this] {
        m_parts.setTextSize(m_textSize);
        buildView();
    });
}

bool DesktopApp::writingHints() const
{
    return m_settings.value(WritingHintsKey, true).toBool();
}

void DesktopApp::setWritingHints(bool shown)
{
    m_settings.setValue(WritingHintsKey, shown);
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

// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/language.h"
#include "app/desktop/link_door.h"
#include "app/desktop/local_server.h"
#include "app/desktop/look_parts.h"
#include "app/desktop/notice_desk.h"
#include "app/desktop/profile.h"
#include "app/desktop/workspace.h"
#include "core/text/highlighter_client.h"
#include "ui/shell/desktop_notifier.h"
#include "ui/shell/main_window.h"
#include <QPointer>
#include <QSettings>

class QApplication;

namespace meridian {

class FirstRun;

//! The desktop program put together: the one place where the window, the replica, the network and the
//! workspace on this computer meet.
class DesktopApp : public QObject, public AppDoor {
    Q_OBJECT
public:
    enum class Begin { Profile, Demo };

    DesktopApp(QApplication &application, std::unique_ptr<ProfileFolder> profile);
    ~DesktopApp() override;

    //! Shows the window. Errors: a sentence; there is no window then.
    [[nodiscard]] std::expected<void, QString> begin(Begin what);

    //! Comes to the front, and goes where the link leads; an empty one leads nowhere.
    void openLink(const QString &link);

    [[nodiscard]] Kind kind() const override { return m_kind; }
    [[nodiscard]] Access *access() override { return m_workspace ? m_workspace->access() : nullptr; }
    void invite(const QString &role, LinkAnswer answer) override;
    void linkDevice(LinkAnswer answer) override;
    void linkCalendar(LinkAnswer answer) override;
    [[nodiscard]] HolidayClient &holidays() override { return m_holidays; }
    [[nodiscard]] ReminderLead reminderLead() const override;
    void setReminderLead(ReminderLead lead) override;
    [[nodiscard]] bool noticesHidden() const override;
    void setNoticesHidden(bool hidden) override;
    void tryNow() override;
    void startOwn() override;
    void resetDemo() override;
    void signInAgain() override;
    [[nodiscard]] QString language() const override { return m_language.code(); }
    void setLanguage(const QString &language) override;
    void setThemeMode(Theme::Mode mode) override;
    [[nodiscard]] KeyPlace keyPlace() const override;
    void setContrast(Theme::Contrast contrast) override;
    [[nodiscard]] int textSize() const override { return m_textSize; }
    void setTextSize(int percent) override;
    [[nodiscard]] bool writingHints() const override;
    void setWritingHints(bool shown) override;
    [[nodiscard]] KeyChoices keys() const override { return m_window->keyChoices(); }
    void setKeys(const KeyChoices &choices) override { m_window->setKeyChoices(choices); }

private:
    [[nodiscard]] std::expected<void, QString> openWorkspace(const Credentials &credentials);
    [[nodiscard]] std::expected<void, QString> openDemo();
    FirstRun *openFirstRun();
    void joined(const Credentials &credentials, const QString &serverDir, std::unique_ptr<LocalServer> server);
    void adopt(std::unique_ptr<Workspace> workspace, Kind kind);
    void closeWorkspace();
    void buildView();
    void listenForNotices(WorkspaceView &view);
    void serve();
    void moved(const QUrl &url);
    //! The workspace is on this computer: it lets its owner in again by itself.
    void makeKey(const QUrl &server);
    void comeIn(const Credentials &credentials);
    //! Carries on in the next turn: what asked may be deleted by it.
    void later(const std::function<void()> &work);
    [[nodiscard]] std::expected<QString, QString> linkFor(const std::expected<Access::NewInvite, QString> &made) const;
    void complain(const QString &sentence);

    QApplication &m_application;
    std::unique_ptr<ProfileFolder> m_profile;
    LinkDoor m_door;
    QSettings m_settings;
    QPointer<NoticeDesk> m_notices; //!< of the workspace that is open
    Language m_language;
    SystemClock m_clock;
    int m_textSize;
    LookParts m_parts;
    HighlighterClient m_highlighter;
    HolidayClient m_holidays;
    Kind m_kind = Kind::Workspace;
    Credentials m_credentials;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
    DesktopNotifier m_notifier{QDBusConnection::sessionBus()};
    std::unique_ptr<MainWindow> m_window; //!< goes first: it shows what is above
};

} // namespace meridian

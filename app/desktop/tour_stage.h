// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/demo_workspace.h"
#include "app/desktop/look_parts.h"
#include "app/desktop/tour_access.h"
#include "core/interchange/demo_team.h"
#include "core/text/highlighter_client.h"
#include "ui/shell/main_window.h"
#include <QSettings>
#include <QTemporaryDir>
#include <expected>
#include <functional>

class QApplication;

namespace meridian {

//! Where the tour's pictures are taken: a window whose clock stands still, over a demo workspace that can be
//! unplugged.
class TourStage final : public AppDoor {
public:
    TourStage(QApplication &application, const QString &folder);
    ~TourStage() override;

    //! A window over the demo team, with `events` as its log.
    [[nodiscard]] WorkspaceView &open(std::vector<Event> events);
    //! A window with something else in it.
    void show(QWidget *content);
    //! Saves `name` in both themes and sizes. Errors: a sentence.
    [[nodiscard]] std::expected<void, QString> take(const QString &name);
    //! Runs the event loop until nothing on the picture changes any more.
    void settle();
    void press(int key, const QString &text = {});

    [[nodiscard]] const DemoTeam &team() const { return m_team; }
    [[nodiscard]] ThreadId thread(const QString &subject) const;
    [[nodiscard]] ChannelId channel(const QString &name) const;
    [[nodiscard]] MemberId member(const QString &callName) const;
    [[nodiscard]] DemoWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] Look look() { return m_parts.look(); }

    [[nodiscard]] Kind kind() const override { return m_kind; }
    void setKind(Kind kind) { m_kind = kind; }
    [[nodiscard]] Access *access() override { return &m_access; }
    void invite(const QString &, LinkAnswer answer) override;
    void linkDevice(LinkAnswer answer) override { invite({}, std::move(answer)); }
    [[nodiscard]] HolidayClient &holidays() override { return m_holidays; }
    [[nodiscard]] ReminderLead reminderLead() const override { return ReminderLead::StartOfDay; }
    void setReminderLead(ReminderLead) override {}
    [[nodiscard]] bool noticesHidden() const override { return false; }
    void setNoticesHidden(bool) override {}
    void linkCalendar(LinkAnswer answer) override { answer(QStringLiteral("https://files.saltmarsh.example/v1/calendar/4ZtY0cXvQH9bJm2rWk1sE7uPdN6aLg3fTi8oRy5hVxA.ics")); }
    void tryNow() override {}
    void startOwn() override {}
    void resetDemo() override {}
    void signInAgain() override {}
    [[nodiscard]] QString language() const override { return {}; }
    void setLanguage(const QString &) override {}
    void setThemeMode(Theme::Mode) override {}
    [[nodiscard]] KeyPlace keyPlace() const override { return KeyPlace::Keychain; }
    void setContrast(Theme::Contrast) override {}
    [[nodiscard]] int textSize() const override { return 100; }
    void setTextSize(int) override {}
    [[nodiscard]] bool writingHints() const override { return true; }
    void setWritingHints(bool) override {}
    [[nodiscard]] KeyChoices keys() const override { return {}; }
    void setKeys(const KeyChoices &) override {}

private:
    [[nodiscard]] QImage grab() const;
    [[nodiscard]] std::expected<void, QString> save(const QString &name);

    const QString m_folder;
    const DemoTeam m_team;
    ManualClock m_clock;
    LookParts m_parts;
    HighlighterClient m_highlighter;
    HolidayClient m_holidays;
    QTemporaryDir m_scratch;
    QSettings m_settings;
    TourAccess m_access{m_team, m_clock};
    Kind m_kind = Kind::Workspace;
    int m_opened = 0;
    std::unique_ptr<DemoWorkspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace meridian

// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/app_door.h"

namespace meridian::test {

//! The application around the window, which does nothing but say what kind it is.
struct QuietDoor : AppDoor {
    [[nodiscard]] Kind kind() const override { return Kind::OwnWorkspace; }
    [[nodiscard]] Access *access() override { return nullptr; }
    void invite(const QString &, LinkAnswer answer) override { answer(QStringLiteral("meridian://localhost/join/abc")); }
    void linkDevice(LinkAnswer answer) override { invite({}, std::move(answer)); }
    [[nodiscard]] HolidayClient &holidays() override { return m_holidays; }
    [[nodiscard]] ReminderLead reminderLead() const override { return ReminderLead::StartOfDay; }
    void setReminderLead(ReminderLead) override {}
    [[nodiscard]] bool noticesHidden() const override { return m_noticesHidden; }
    void setNoticesHidden(bool hidden) override { m_noticesHidden = hidden; }
    void linkCalendar(LinkAnswer answer) override { answer(QStringLiteral("http://localhost/v1/calendar/abc.ics")); }
    void tryNow() override {}
    void startOwn() override {}
    void resetDemo() override {}
    void signInAgain() override {}
    [[nodiscard]] QString language() const override { return {}; }
    void setLanguage(const QString &) override {}
    void setThemeMode(Theme::Mode) override {}
    [[nodiscard]] KeyPlace keyPlace() const override { return KeyPlace::Nowhere; }
    void setContrast(Theme::Contrast) override {}
    [[nodiscard]] int textSize() const override { return m_textSize; }
    void setTextSize(int percent) override { m_textSize = percent; }
    [[nodiscard]] bool writingHints() const override { return m_hints; }
    void setWritingHints(bool shown) override { m_hints = shown; }
    [[nodiscard]] KeyChoices keys() const override { return {}; }
    void setKeys(const KeyChoices &) override {}
    HolidayClient m_holidays{QString()};
    int m_textSize = 100;
    bool m_hints = true;
    bool m_noticesHidden = false;
};

} // namespace meridian::test

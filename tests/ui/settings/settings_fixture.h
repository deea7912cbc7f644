// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/desk_fixture.h"
#include "ui/settings/settings_door.h"
#include <QAbstractButton>

namespace meridian::test {

//! An application without a window around it, and a server that answers at once, or cannot be reached.
class Door final : public SettingsDoor, public Access {
public:
    bool reachable = true;
    std::vector<DeviceRow> known;
    std::vector<DeviceId> revoked;
    std::vector<InviteRow> open;
    QString invitedAs;
    Theme::Mode mode = Theme::Mode::Light;
    Theme::Contrast contrast = Theme::Contrast::FollowSystem;
    int size = 100;
    bool hints = true;
    KeyPlace place = KeyPlace::File;
    KeyChoices chosen;

    Access *access() override { return this; }
    void invite(const QString &role, LinkAnswer answer) override
    {
        invitedAs = role;
        answer(QStringLiteral("meridian://x/join/1"));
    }
    void linkDevice(LinkAnswer answer) override
    {
        reachable ? answer(QStringLiteral("meridian://x/join/12345678")) : answer(std::unexpected(QStringLiteral("Not now.")));
    }
    void setThemeMode(Theme::Mode wanted) override { mode = wanted; }
    KeyPlace keyPlace() const override { return place; }
    void setContrast(Theme::Contrast wanted) override { contrast = wanted; }
    int textSize() const override { return size; }
    void setTextSize(int percent) override { size = percent; }
    bool writingHints() const override { return hints; }
    void setWritingHints(bool shown) override { hints = shown; }
    KeyChoices keys() const override { return chosen; }
    void setKeys(const KeyChoices &choices) override { chosen = choices; }
    QString language() const override { return {}; }
    void setLanguage(const QString &) override {}
    void devices(Answer<std::vector<DeviceRow>> answer) override
    {
        reachable ? answer(known) : answer(std::unexpected(QStringLiteral("Not now.")));
    }
    void revoke(DeviceId device, Answer<void> answer) override
    {
        revoked.push_back(device);
        std::erase_if(known, [&](const DeviceRow &row) { return row.device == device; });
        answer({});
    }
    void invites(Answer<std::vector<InviteRow>> answer) override { answer(open); }
    void makeInvite(Role, Answer<NewInvite> answer) override { answer(NewInvite{}); }
    void makeDeviceLink(Answer<NewInvite> answer) override { answer(NewInvite{}); }
    std::optional<Instant> calendarMade;
    int calendarsMade = 0;
    void calendar(Answer<std::optional<Instant>> answer) override
    {
        reachable ? answer(calendarMade) : answer(std::unexpected(QStringLiteral("Not now.")));
    }
    void makeCalendar(Answer<QString> answer) override
    {
        if (!reachable)
            return answer(std::unexpected(QStringLiteral("Not now.")));
        calendarMade = Instant{1000};
        answer(QStringLiteral("secret%1").arg(++calendarsMade));
    }
    void endCalendar(Answer<void> answer) override
    {
        calendarMade.reset();
        answer({});
    }
    HolidayClient holidayClient{QStringLiteral("/nowhere/meridian-holidays")};
    HolidayClient &holidays() override { return holidayClient; }
    ReminderLead lead = ReminderLead::StartOfDay;
    ReminderLead reminderLead() const override { return lead; }
    void setReminderLead(ReminderLead wanted) override { lead = wanted; }
    bool hidden = false;
    bool noticesHidden() const override { return hidden; }
    void setNoticesHidden(bool wanted) override { hidden = wanted; }
    void linkCalendar(LinkAnswer answer) override
    {
        makeCalendar([answer](const std::expected<QString, QString> &secret) {
            answer(secret ? std::expected<QString, QString>(QStringLiteral("https://x/v1/calendar/%1.ics").arg(*secret)) : secret);
        });
    }
    void endInvite(InviteId invite, Answer<void> answer) override
    {
        std::erase_if(open, [&](const InviteRow &row) { return row.invite == invite; });
        answer({});
    }
};

inline QAbstractButton *buttonCalled(const QWidget &widget, const QString &text)
{
    for (QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if ((button->text() == text || button->accessibleName() == text) && !button->isHidden())
            return button;
    }
    return nullptr;
}

template<typename Field>
Field *fieldCalled(const QWidget &widget, const QString &name)
{
    for (Field *field : widget.findChildren<Field *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

} // namespace meridian::test

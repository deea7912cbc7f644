// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/access.h"
#include "core/time/holiday_client.h"
#include "core/time/reminder.h"
#include "ui/theme/theme.h"
#include <QMap>

namespace meridian {

//! How keys are taken that are pressed outside a text.
struct KeyChoices {
    bool single = true; //!< J, K, E and the other single keys work
    //! Characters that do what a symbol does which is hard to type on this keyboard, by the symbol.
    QMap<QString, QString> others;
    bool operator==(const KeyChoices &) const = default;
};

//! What the settings ask of the application around them.
class SettingsDoor {
public:
    using LinkAnswer = std::function<void(const std::expected<QString, QString> &)>;

    virtual ~SettingsDoor() = default;
    //! Null where there is no server to ask: the demo.
    [[nodiscard]] virtual Access *access() = 0;
    //! Makes an invite link; answers once, later, with the link or a sentence.
    virtual void invite(const QString &role, LinkAnswer answer) = 0;
    //! The same with a link that signs another computer of mine in.
    virtual void linkDevice(LinkAnswer answer) = 0;
    //! Makes the link under which a calendar reads my tasks.
    virtual void linkCalendar(LinkAnswer answer) = 0;
    //! Who knows public holidays on this computer.
    [[nodiscard]] virtual HolidayClient &holidays() = 0;
    [[nodiscard]] virtual ReminderLead reminderLead() const = 0;
    virtual void setReminderLead(ReminderLead lead) = 0;
    //! Whether notifications on this computer show no words.
    [[nodiscard]] virtual bool noticesHidden() const = 0;
    virtual void setNoticesHidden(bool hidden) = 0;
    //! Where the key with which this computer signs in is kept.
    enum class KeyPlace { Nowhere, Keychain, File };
    [[nodiscard]] virtual KeyPlace keyPlace() const = 0;
    virtual void setThemeMode(Theme::Mode mode) = 0;
    virtual void setContrast(Theme::Contrast contrast) = 0;
    [[nodiscard]] virtual int textSize() const = 0; //!< per cent, one of Type::Sizes
    virtual void setTextSize(int percent) = 0;
    [[nodiscard]] virtual KeyChoices keys() const = 0;
    virtual void setKeys(const KeyChoices &choices) = 0;
    //! Whether advice stands under a thread that is being written.
    [[nodiscard]] virtual bool writingHints() const = 0;
    virtual void setWritingHints(bool shown) = 0;
    //! Empty: that of the system.
    [[nodiscard]] virtual QString language() const = 0;
    virtual void setLanguage(const QString &language) = 0;
};

} // namespace meridian

// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/devices_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/confirm_bar.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>

namespace meridian {

namespace {
constexpr qsizetype LongestLink = 1000;
}

DevicesPage::DevicesPage(const Look &look, SettingsDoor &door, QWidget *parent)
    : SettingsPage(look, parent), m_door(door), m_devices(new QVBoxLayout), m_confirm(new ConfirmBar(look)),
      m_again(new Button(look, tr("Try again"), Button::Role::Plain, Button::Size::Small))
{
    addHeading(tr("Your devices"), tr("Computers that are signed in as you. Sign out one that is lost or not yours any more."));
    m_devices->setSpacing(look.type.px(10));
    column()->addLayout(m_devices);
    m_state = note({});
    column()->addWidget(m_state);
    column()->addWidget(m_again, 0, Qt::AlignLeading);
    column()->addWidget(m_confirm);
    m_keyPlace = note({});
    column()->addWidget(m_keyPlace);
    column()->addWidget(buildLink());
    column()->addStretch(1);
    connect(m_again, &Button::clicked, this, &DevicesPage::arrive);
}

QWidget *DevicesPage::buildLink()
{
    m_linkBox = new QWidget;
    auto *box = new QVBoxLayout(m_linkBox);
    box->setContentsMargins(0, look().type.px(16), 0, 0);
    box->setSpacing(look().type.px(8));
    box->addWidget(new TextLabel(look(), tr("Another computer of yours"), TypeStyle::Pane));
    box->addWidget(note(tr("Open Meridian there, choose “Sign in on this computer” and paste the link. It works once, within an "
                           "hour, and signs in whoever has it: keep it to yourself.")));
    m_make = new Button(look(), tr("Make a link"), Button::Role::Plain);
    m_make->setAccessibleName(tr("Make a link for another computer of yours"));
    m_copy = new Button(look(), tr("Copy the link"), Button::Role::Primary);
    m_link = lineEdit(LongestLink);
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Link for another computer of yours"));
    auto *row = new QHBoxLayout;
    row->setSpacing(look().type.px(8));
    row->addWidget(m_make);
    row->addWidget(m_link, 1);
    row->addWidget(m_copy);
    row->addStretch(0);
    box->addLayout(row);
    m_linkState = note({});
    box->addWidget(m_linkState);
    m_link->hide();
    m_copy->hide();
    connect(m_make, &Button::clicked, this, &DevicesPage::makeLink);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link->text());
        m_linkState->setText(tr("Copied"));
    });
    return m_linkBox;
}

void DevicesPage::makeLink()
{
    m_make->setEnabled(false);
    m_linkState->setToken(Token::TextMuted);
    m_linkState->setText(tr("Making a link"));
    m_door.linkDevice([guard = QPointer(this)](const std::expected<QString, QString> &link) {
        if (guard)
            guard->showLink(link);
    });
}

void DevicesPage::showLink(const std::expected<QString, QString> &link)
{
    m_make->setEnabled(true);
    m_linkState->setToken(link ? Token::TextMuted : Token::Danger);
    m_linkState->setText(link ? tr("A link that was made before is good for nothing now.") : link.error());
    m_link->setVisible(link.has_value());
    m_copy->setVisible(link.has_value());
    if (!link)
        return;
    m_link->setText(*link);
    m_link->setCursorPosition(0);
    m_copy->setFocus();
}

void DevicesPage::sayKeyPlace()
{
    using Place = SettingsDoor::KeyPlace;
    const Place place = m_door.keyPlace();
    m_keyPlace->setVisible(place != Place::Nowhere);
    m_keyPlace->setText(place == Place::Keychain
            ? tr("The key with which this computer signs in lies in the keychain of your desktop.")
            : tr("The key with which this computer signs in lies in a file that only your account can read: there was no keychain "
                 "on this desktop to take it."));
}

void DevicesPage::arrive()
{
    sayKeyPlace();
    m_linkBox->setVisible(m_door.access() != nullptr);
    m_again->hide();
    m_state->setToken(Token::TextMuted);
    if (!m_door.access()) {
        m_state->setText(tr("The demo team is on this computer alone."));
        return;
    }
    m_state->setText(m_devices->isEmpty() ? tr("Asking the workspace") : QString());
    m_door.access()->devices([guard = QPointer(this)](const std::expected<std::vector<DeviceRow>, QString> &devices) {
        if (guard)
            guard->show(devices);
    });
}

void DevicesPage::show(const std::expected<std::vector<DeviceRow>, QString> &devices)
{
    m_again->setVisible(!devices);
    m_state->setToken(devices ? Token::TextMuted : Token::Danger);
    m_state->setText(devices ? QString() : devices.error());
    if (!devices)
        return; // what was known stays
    while (QLayoutItem *item = m_devices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DeviceRow &device : *devices)
        addDevice(device);
}

void DevicesPage::addDevice(const DeviceRow &device)
{
    const ClockText clock;
    const Instant now = look().clock.now();
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().type.px(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    const QString name = device.name.isEmpty() ? tr("A computer without a name") : device.name;
    words->addWidget(new TextLabel(look(), name, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide));
    words->addWidget(note(device.current ? tr("This computer, signed in %1").arg(clock.date(device.createdAt))
                                         : tr("Signed in %1, last connected %2")
                                               .arg(clock.date(device.createdAt), clock.due(device.lastSeenAt, now))));
    row->addLayout(words, 1);
    auto *end = new Button(look(), tr("Sign out"), Button::Role::Plain, Button::Size::Small);
    end->setAccessibleName(tr("Sign out %1").arg(name));
    row->addWidget(end);
    m_devices->addWidget(line);
    connect(end, &Button::clicked, this, [this, device] { signOut(device); });
}

void DevicesPage::signOut(const DeviceRow &device)
{
    const auto act = [this, id = device.device] {
        m_door.access()->revoke(id, [guard = QPointer(this)](const std::expected<void, QString> &done) {
            if (!guard)
                return;
            guard->arrive();
            if (!done) {
                guard->m_state->setToken(Token::Danger);
                guard->m_state->setText(done.error());
            }
        });
    };
    if (!device.current)
        return act();
    m_confirm->ask(tr("Sign out this computer? What has not been sent stays here until you sign in again."),
                   tr("Stay signed in"), tr("Sign out this computer"), act);
}

} // namespace meridian

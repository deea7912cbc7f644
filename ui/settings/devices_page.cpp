// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/devices_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/confirm_bar.h"
#include <QHBoxLayout>
#include <QPointer>

namespace meridian {

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
    column()->addStretch(1);
    connect(m_again, &Button::clicked, this, &DevicesPage::arrive);
}

void DevicesPage::arrive()
{
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

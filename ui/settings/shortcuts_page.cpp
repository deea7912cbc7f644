// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts_page.h"
#include "ui/widgets/switch.h"
#include <QKeySequence>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meridian {

namespace {
constexpr int KeyWidth = 60;
}

ShortcutsPage::ShortcutsPage(const Look &look, SettingsDoor &door, QWidget *parent)
    : SettingsPage(look, parent), m_door(door), m_single(new Switch(look, tr("Single keys")))
{
    addHeading(tr("Keys"), tr("%1 shows all of them.", "a key")
                               .arg(QKeySequence(QStringLiteral("Ctrl+/")).toString(QKeySequence::NativeText)));
    m_single->setChecked(door.keys().single);
    addRow(tr("Single keys"),
           tr("J, K, E and the others work where no text is written. Beside a screen reader they rest until you turn them on."),
           m_single);
    connect(m_single, &QAbstractButton::toggled, this, [this](bool on) {
        KeyChoices choices = m_door.keys();
        if (choices.single == on)
            return;
        choices.single = on;
        m_door.setKeys(choices);
    });
    addLine();
    addHeading(tr("Other keys"), tr("For symbols that are hard to type on your keyboard. A key that does something already stays as it is."));
    addOther(QStringLiteral("["), tr("Previous thread"));
    addOther(QStringLiteral("]"), tr("Next thread"));
    addOther(QStringLiteral("."), tr("Show new items above"));
    addOther(QStringLiteral("?"), tr("Shortcuts"));
    column()->addStretch(1);
}

//! They may have been turned on or off from elsewhere.
void ShortcutsPage::arrive()
{
    m_single->setChecked(m_door.keys().single);
}

void ShortcutsPage::addOther(const QString &symbol, const QString &what)
{
    auto *key = lineEdit(1);
    key->setFixedWidth(look().type.px(KeyWidth));
    key->setAlignment(Qt::AlignCenter);
    key->setText(m_door.keys().others.value(symbol));
    addRow(tr("Another key for %1", "a symbol").arg(symbol), what, key);
    connect(key, &QLineEdit::textEdited, this, [this, symbol](const QString &text) {
        KeyChoices choices = m_door.keys();
        if (text.trimmed().isEmpty())
            choices.others.remove(symbol);
        else
            choices.others.insert(symbol, text.toLower());
        m_door.setKeys(choices);
    });
}

} // namespace meridian

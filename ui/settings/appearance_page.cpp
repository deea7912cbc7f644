// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_page.h"
#include "ui/widgets/switch.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QKeySequence>
#include <QRadioButton>
#include <QVBoxLayout>

namespace meridian {

AppearancePage::AppearancePage(const Look &look, SettingsDoor &door, QWidget *parent)
    : SettingsPage(look, parent), m_modes(new QButtonGroup(this)), m_language(new QComboBox)
{
    addHeading(tr("Colours"));
    const std::pair<Theme::Mode, QString> modes[] = {{Theme::Mode::Light, tr("Light")}, {Theme::Mode::Dark, tr("Dark")},
                                                     {Theme::Mode::FollowSystem, tr("As the system")}};
    for (const auto &[mode, name] : modes) {
        auto *button = new QRadioButton(name);
        button->setFont(look.type.font(TypeStyle::Ui));
        button->setChecked(look.theme.mode() == mode);
        m_modes->addButton(button, int(mode));
        column()->addWidget(button);
    }
    connect(m_modes, &QButtonGroup::idClicked, this, [&door](int mode) { door.setThemeMode(Theme::Mode(mode)); });
    addLine();
    auto *size = new QComboBox;
    for (const int percent : Type::Sizes)
        size->addItem(tr("%1 %", "text size").arg(percent), percent);
    size->setCurrentIndex(qMax(0, size->findData(door.textSize())));
    addRow(tr("Text size"), tr("Also with %1 and %2.", "two keys")
                                .arg(QKeySequence(QStringLiteral("Ctrl++")).toString(QKeySequence::NativeText),
                                     QKeySequence(QStringLiteral("Ctrl+-")).toString(QKeySequence::NativeText)),
           size);
    auto *contrast = new QComboBox;
    for (const auto &[value, name] : {std::pair(Theme::Contrast::FollowSystem, tr("As the system")),
                                      std::pair(Theme::Contrast::High, tr("High")), std::pair(Theme::Contrast::Usual, tr("Usual"))})
        contrast->addItem(name, int(value));
    contrast->setCurrentIndex(contrast->findData(int(look.theme.contrast())));
    addRow(tr("Contrast"), tr("High contrast uses few colours and draws every line as dark as words."), contrast);
    connect(contrast, &QComboBox::activated, this,
            [contrast, &door] { door.setContrast(Theme::Contrast(contrast->currentData().toInt())); });
    // It makes the window anew, as the language does, and this with it.
    connect(size, &QComboBox::activated, this, [size, &door] { door.setTextSize(size->currentData().toInt()); },
            Qt::QueuedConnection);
    m_language->addItem(tr("As the system"), QString());
    // A language is called by its own name, so that everybody finds theirs.
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(door.language())));
    addRow(tr("Language"), {}, m_language);
    // Changing it makes the window anew, and this with it.
    connect(m_language, &QComboBox::activated, this,
            [this, &door] { door.setLanguage(m_language->currentData().toString()); }, Qt::QueuedConnection);
    addLine();
    const QString hintsName = tr("Hints while you write a thread");
    auto *hints = new Switch(look, hintsName);
    hints->setChecked(door.writingHints());
    addRow(hintsName, tr("A line of advice, such as a subject that tells more. It never stops you."), hints);
    connect(hints, &Switch::toggled, this, [&door](bool shown) { door.setWritingHints(shown); });
    column()->addStretch(1);
}

} // namespace meridian

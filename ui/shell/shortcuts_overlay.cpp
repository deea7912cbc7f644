// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_overlay.h"
#include "ui/shell/dialog_parts.h"
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int CardWidth = 700;

QString groupName(KeyBinding::Group group)
{
    switch (group) {
    case KeyBinding::Group::Move:
        return ShortcutsOverlay::tr("Moving about");
    case KeyBinding::Group::Write:
        return ShortcutsOverlay::tr("Writing");
    case KeyBinding::Group::Window:
        break;
    }
    return ShortcutsOverlay::tr("The window");
}

QString said(const KeyBinding &binding)
{
    return QCoreApplication::translate("KeyMap", binding.text);
}

} // namespace

ShortcutsOverlay::ShortcutsOverlay(const Look &look, QWidget &window)
    : ModalLayer(look, window, Backdrop::Scrim, CardWidth), m_look(look)
{
    setAccessibleName(tr("Shortcuts"));
    content()->addWidget(dialogTitle(look, tr("Shortcuts")));
    auto *find = dialogField(look, tr("Find a shortcut"), tr("Find a shortcut"));
    content()->addWidget(find);
    m_list = new QWidget;
    content()->addWidget(m_list);
    content()->addWidget(new TextLabel(look, tr("Single keys work outside text fields. Esc leaves a field; the text stays."),
                                       TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap));
    connect(find, &QLineEdit::textChanged, this, &ShortcutsOverlay::fill);
    fill({});
}

void ShortcutsOverlay::fill(const QString &filter)
{
    const auto old = m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : old) {
        child->hide();
        child->deleteLater();
    }
    delete m_columns;
    m_columns = new QGridLayout(m_list);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setHorizontalSpacing(28);
    m_columns->setVerticalSpacing(2);
    m_columns->setColumnStretch(0, 1);
    m_columns->setColumnStretch(1, 1);
    addGroup(KeyBinding::Group::Move, filter, 0);
    addGroup(KeyBinding::Group::Write, filter, 1);
    addGroup(KeyBinding::Group::Window, filter, 1);
}

void ShortcutsOverlay::addGroup(KeyBinding::Group group, const QString &filter, int column)
{
    auto *block = new QWidget;
    auto *lines = new QVBoxLayout(block);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(3);
    lines->addWidget(new TextLabel(m_look, groupName(group), TypeStyle::MicroStrong, Token::TextFaint));
    int shown = 0;
    for (const KeyBinding &binding : keyBindings()) {
        if (binding.group != group || (!filter.isEmpty() && !said(binding).contains(filter, Qt::CaseInsensitive)))
            continue;
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(new TextLabel(m_look, said(binding), TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide), 1);
        for (const QString &key : keyNames(binding))
            line->addWidget(new KeyHint(m_look, key));
        lines->addLayout(line);
        ++shown;
    }
    block->setVisible(shown > 0);
    lines->addStretch(1);
    // The second column holds two blocks under each other beside one long one.
    m_columns->addWidget(block, column == 0 ? 0 : static_cast<int>(group) - 1, column, column == 0 ? 2 : 1, 1,
                         Qt::AlignTop);
}

} // namespace meridian

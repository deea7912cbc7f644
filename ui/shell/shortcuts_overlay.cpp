// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_overlay.h"
#include "ui/shell/dialog_parts.h"
#include "ui/shell/shortcuts_sheet.h"
#include <QGridLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int CardWidth = 760;
constexpr int LeastList = 120;

//! As high as what is in it, and less where the window is low.
class Scroll : public QScrollArea {
public:
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
};

} // namespace

ShortcutsOverlay::ShortcutsOverlay(const Look &look, QWidget &window)
    : ModalLayer(look, window, Backdrop::Scrim, CardWidth), m_look(look)
{
    setAccessibleName(tr("Shortcuts"));
    content()->addWidget(dialogTitle(look, tr("Shortcuts")));
    auto *find = dialogField(look, tr("Find a shortcut"), tr("Find a shortcut"));
    content()->addWidget(find);
    m_list = new QWidget;
    auto *area = new Scroll;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    area->setAccessibleName(tr("All shortcuts"));
    area->setMinimumHeight(look.type.px(LeastList));
    content()->addWidget(area, 1);
    content()->addWidget(new TextLabel(look, tr("Single keys work outside text fields. Esc leaves a field; the text stays."),
                                       TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap));
    auto *sheet = new Button(look, tr("Print…"), Button::Role::Flat, Button::Size::Small);
    sheet->setKeyHint(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText));
    content()->addWidget(sheet, 0, Qt::AlignLeading);
    connect(sheet, &Button::clicked, this, &ShortcutsOverlay::print);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+P")), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ShortcutsOverlay::print);
    connect(find, &QLineEdit::textChanged, this, &ShortcutsOverlay::fill);
    fill({});
}

void ShortcutsOverlay::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, window());
    dialog.setWindowTitle(tr("Print the shortcuts"));
    if (dialog.exec() == QDialog::Accepted)
        printShortcuts(printer, m_look.type.family());
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
    m_columns->setColumnStretch(0, 1);
    m_columns->setColumnStretch(1, 1);
    auto *first = new QVBoxLayout;
    auto *second = new QVBoxLayout;
    m_columns->addLayout(first, 0, 0);
    m_columns->addLayout(second, 0, 1);
    addGroup(KeyBinding::Group::Move, filter, *first);
    addGroup(KeyBinding::Group::Window, filter, *second);
    addGroup(KeyBinding::Group::Act, filter, *first);
    addGroup(KeyBinding::Group::Write, filter, *second);
    first->addStretch(1);
    second->addStretch(1);
}

void ShortcutsOverlay::addGroup(KeyBinding::Group group, const QString &filter, QVBoxLayout &column)
{
    auto *block = new QWidget;
    auto *lines = new QVBoxLayout(block);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(3);
    lines->addWidget(new TextLabel(m_look, shortcutGroupName(group), TypeStyle::MicroStrong, Token::TextFaint));
    int shown = 0;
    for (const KeyBinding &binding : keyBindings()) {
        const QStringList names = binding.names();
        if (binding.group != group || names.isEmpty()
            || (!filter.isEmpty() && !binding.words().contains(filter, Qt::CaseInsensitive)))
            continue;
        auto *line = new QHBoxLayout;
        line->setSpacing(4);
        line->addWidget(new TextLabel(m_look, binding.words(), TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide), 1);
        for (const QString &key : names)
            line->addWidget(new KeyHint(m_look, key));
        lines->addLayout(line);
        ++shown;
    }
    block->setVisible(shown > 0);
    column.addWidget(block);
}

} // namespace meridian

// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/in_hand_dialog.h"
#include "core/base/log.h"
#include "ui/shell/dialog_parts.h"
#include "ui/widgets/tall_scroll.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

constexpr int InHandRowHeight = 52, InHandShown = 6; //!< rows before the list scrolls

} // namespace

InHandDialog::InHandDialog(const Look &look, QWidget &window, Replica &replica, const QString &why)
    : ModalLayer(look, window, Backdrop::Scrim, Width), m_look(look), m_replica(replica)
{
    setAccessibleName(tr("In your hands"));
    m_none = dialogText(look, tr("You have nothing in hand. Press B in a thread or a task to hand it over, or take it from its menu."));
    auto *list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_scroll = new TallScroll(list);
    auto *keep = new Button(look, tr("Keep the rest"), Button::Role::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep);
    content()->addWidget(dialogTitle(look, tr("In your hands")));
    if (!why.isEmpty())
        content()->addWidget(dialogText(look, why));
    content()->addWidget(m_none);
    content()->addWidget(m_scroll);
    content()->addLayout(buttons);
    setFocusProxy(keep);
    connect(keep, &Button::clicked, this, &ModalLayer::dismiss);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.everything || !change.threads.isEmpty())
            read();
    });
    read();
    m_scroll->setFixedHeight(std::min(m_count, InHandShown) * look.type.px(InHandRowHeight));
}

//! What could not be read stays as it was.
void InHandDialog::read()
{
    const auto held = m_replica.read().heldByMe(Most);
    if (!held) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("in_hand.unread"), {{QLatin1StringView("detail"), held.error().detail}});
        return;
    }
    const bool hadFocus = m_scroll->isAncestorOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_count = int(held->size());
    for (const ThreadRow &row : *held)
        m_rows->addWidget(madeRow(row));
    m_none->setVisible(m_count == 0);
    m_scroll->setVisible(m_count > 0);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

QWidget *InHandDialog::madeRow(const ThreadRow &row)
{
    const ThreadId thread = row.thread.thread;
    auto *box = new QWidget;
    box->setFixedHeight(m_look.type.px(InHandRowHeight));
    auto *open = new Button(m_look, tr("Open"), Button::Role::Link, Button::Size::Small);
    open->setAccessibleName(tr("Open “%1”").arg(row.thread.subject));
    auto *where = new TextLabel(m_look, row.channelKind == ChannelKind::Direct ? tr("Direct") : QStringLiteral("# ") + row.channelName, TypeStyle::Meta,
                                Token::TextMuted, TextLabel::Flow::Elide);
    auto *hand = new Button(m_look, tr("Hand over…"), Button::Role::Link, Button::Size::Small);
    hand->setAccessibleName(tr("Hand “%1” over").arg(row.thread.subject));
    auto *putDown = new Button(m_look, tr("Put it down"), Button::Role::Link, Button::Size::Small);
    putDown->setAccessibleName(tr("Put “%1” down").arg(row.thread.subject));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(new TextLabel(m_look, row.thread.subject, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide));
    words->addWidget(where);
    words->addStretch(1);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addLayout(words, 1);
    line->addWidget(open);
    line->addWidget(hand);
    line->addWidget(putDown);
    connect(open, &Button::clicked, this, [this, thread] { emit threadWanted(thread); });
    connect(hand, &Button::clicked, this, [this, thread] { emit handOverWanted(thread); });
    connect(putDown, &Button::clicked, this, [this, thread] { emit putDownWanted(thread); });
    return box;
}

} // namespace meridian

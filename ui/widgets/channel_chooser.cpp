// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/channel_chooser.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int ChooserWidth = 300, ChooserHeight = 300, ChooserInset = 6, ChooserRow = 28;

} // namespace

ChannelChooser::ChannelChooser(const Look &look, std::vector<Channel> channels, QWidget *parent)
    : Popup(look, parent), m_channels(std::move(channels))
{
    setAccessibleName(tr("Move to another channel"));
    m_filter = new QLineEdit(this);
    m_filter->setFont(look.type.font(TypeStyle::Ui));
    m_filter->setPlaceholderText(tr("Move to…"));
    m_filter->setAccessibleName(tr("Move to another channel"));
    m_list = new QListWidget(this);
    m_list->setFont(look.type.font(TypeStyle::Ui));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Channels"));
    m_readers = new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap, this);
    auto *column = new QVBoxLayout(this);
    const int margin = ShadowMargin + 2 * ChooserInset;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_readers);
    setFocusProxy(m_filter);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &ChannelChooser::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChannelChooser::tellReaders);
    connect(m_list, &QListWidget::itemClicked, this, &ChannelChooser::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ChannelChooser::choose);
    narrow({});
}

QSize ChannelChooser::contentSize() const
{
    return {look().type.px(ChooserWidth), look().type.px(ChooserHeight)};
}

void ChannelChooser::narrow(const QString &text)
{
    m_list->clear();
    for (size_t i = 0; i < m_channels.size(); ++i) {
        const Channel &channel = m_channels[i];
        if (!channel.name.contains(text.trimmed(), Qt::CaseInsensitive))
            continue;
        const bool isPrivate = channel.kind == ChannelKind::Private;
        auto *item = new QListWidgetItem(
            look().icons.icon(isPrivate ? QStringLiteral("object-locked") : QStringLiteral("irc-channel-active")),
            channel.name, m_list);
        item->setSizeHint({0, look().type.px(ChooserRow)});
        item->setData(Qt::UserRole, qulonglong(i));
        item->setToolTip(channel.name);
    }
    m_list->setCurrentRow(0);
    tellReaders();
}

const Channel *ChannelChooser::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_channels[size_t(item->data(Qt::UserRole).toULongLong())] : nullptr;
}

void ChannelChooser::tellReaders()
{
    const Channel *row = current();
    m_readers->setText(!row                                          ? tr("No channel is called that")
                       : row->kind == ChannelKind::Private ? tr("Only the people in %1 can read it there.").arg(row->name)
                                                                   : tr("Everyone in the workspace can read it there."));
}

void ChannelChooser::choose()
{
    const Channel *row = current();
    if (!row)
        return;
    const ChannelId channel = row->channel;
    close();
    emit chosen(channel);
}

bool ChannelChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace meridian

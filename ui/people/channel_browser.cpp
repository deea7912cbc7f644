// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/channel_browser.h"
#include "ui/people/list_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyle>
#include <algorithm>

namespace meridian {

namespace {

constexpr int RowHeight = 46, ListHeight = 368, Padding = 12, Icon = 14;

class ChannelDelegate : public ListRowDelegate {
public:
    ChannelDelegate(const Look &look, const ChannelBrowserModel &model, QObject *parent)
        : ListRowDelegate(look, RowHeight, parent), m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintGround(*painter, option);
        const ChannelRow &row = m_model.at(index.row());
        const Type &type = look().type;
        const QRect box = option.rect.adjusted(type.px(Padding), type.px(5), -type.px(Padding), -type.px(5));
        const auto place = [&](int x, int y, int width, int height) {
            return QStyle::visualRect(option.direction, box, QRect(box.left() + x, box.top() + y, width, height));
        };
        const int icon = type.px(Icon), x = icon + type.px(9), line = box.height() / 2;
        const bool isPrivate = row.channel.kind == ChannelKind::Private;
        look().icons.draw(*painter, isPrivate ? QStringLiteral("object-locked") : QStringLiteral("irc-channel-active"),
                          place(0, (line - icon) / 2, icon, icon).topLeft(), icon, Token::TextFaint);
        const QString note = ChannelBrowserModel::note(row);
        const QFont &small = type.font(TypeStyle::Small);
        const int noteWidth = QFontMetrics(small).horizontalAdvance(note) + 2;
        drawText(*painter, place(box.width() - noteWidth, 0, noteWidth, line), small,
                 look().theme.color(Token::TextMuted), note, Qt::AlignTrailing);
        drawText(*painter, place(x, 0, box.width() - x - noteWidth - type.px(8), line), type.font(TypeStyle::UiMedium),
                 look().theme.color(row.channel.archived ? Token::TextMuted : Token::Text), row.channel.name);
        drawText(*painter, place(x, line, box.width() - x, line), small, look().theme.color(Token::TextMuted),
                 row.channel.purpose);
    }

private:
    const ChannelBrowserModel &m_model;
};

} // namespace

ChannelBrowserModel::ChannelBrowserModel(Replica &replica, QObject *parent)
    : QAbstractListModel(parent), m_replica(replica)
{
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.everything || !change.channels.isEmpty())
            read();
    });
    read();
}

void ChannelBrowserModel::read()
{
    auto rows = m_replica.read().channels();
    m_failed = !rows;
    if (!rows)
        return;
    beginResetModel();
    std::erase_if(*rows, [](const ChannelRow &row) { return row.channel.kind == ChannelKind::Direct; });
    std::ranges::stable_partition(*rows, [](const ChannelRow &row) { return !row.channel.archived; });
    m_rows = std::move(*rows);
    choose();
    endResetModel();
}

void ChannelBrowserModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words.simplified();
    choose();
    endResetModel();
}

void ChannelBrowserModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Channel &channel = m_rows[i].channel;
        if (m_filter.isEmpty() || channel.name.contains(m_filter, Qt::CaseInsensitive)
            || channel.purpose.contains(m_filter, Qt::CaseInsensitive))
            m_shown.push_back(int(i));
    }
}

int ChannelBrowserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString ChannelBrowserModel::note(const ChannelRow &row)
{
    if (row.channel.archived)
        return tr("Archived");
    return row.joined ? tr("Joined") : QString();
}

QVariant ChannelBrowserModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChannelRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.channel.name;
    if (role == Qt::ToolTipRole)
        return row.channel.purpose.isEmpty() ? row.channel.name : row.channel.purpose;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts{row.channel.name};
        if (row.channel.kind == ChannelKind::Private)
            parts << tr("private");
        for (const QString &part : {note(row), row.channel.purpose}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

ChannelBrowser::ChannelBrowser(const Look &look, Replica &replica, Commands &commands, const MemberBook &book,
                               QWidget *parent)
    : QWidget(parent), m_commands(commands), m_book(book), m_model(replica), m_field(new QLineEdit),
      m_view(plainList(look, tr("Channels")))
{
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->setPlaceholderText(tr("Find by name or purpose"));
    m_field->setAccessibleName(tr("Find by name or purpose"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ChannelDelegate(look, m_model, m_view));
    m_view->setFixedHeight(look.type.px(ListHeight));
    m_view->installEventFilter(this);
    m_none = new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap);
    m_join = new Button(look, tr("Join"), Button::Role::Plain);
    m_open = new Button(look, tr("Open"), Button::Role::Primary);
    auto *add = new Button(look, tr("New channel…"), Button::Role::Flat);
    add->setIconName(QStringLiteral("list-add"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_view);
    column->addWidget(m_none);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch(1);
    buttons->addWidget(m_join);
    buttons->addWidget(m_open);
    column->addLayout(buttons);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, &m_model, &ChannelBrowserModel::setFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChannelBrowser::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ChannelBrowser::refresh);
    connect(m_view, &QListView::doubleClicked, this, &ChannelBrowser::openCurrent);
    connect(m_open, &Button::clicked, this, &ChannelBrowser::openCurrent);
    connect(m_join, &Button::clicked, this, &ChannelBrowser::joinOrLeave);
    connect(add, &Button::clicked, this, &ChannelBrowser::newChannelWanted);
    refresh();
}

const ChannelRow *ChannelBrowser::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.at(index.row()) : nullptr;
}

void ChannelBrowser::refresh()
{
    const ChannelRow *row = current();
    const Member *me = m_book.find(m_book.self());
    const bool guest = me && me->role == Role::Guest;
    m_open->setEnabled(row);
    m_join->setEnabled(row && (row->joined || (!guest && !row->channel.archived)));
    m_join->setVisible(!row || !row->joined || row->channel.kind == ChannelKind::Public);
    m_join->setText(row && row->joined ? tr("Leave") : tr("Join"));
    m_none->setVisible(m_model.failed() || m_model.rowCount() == 0);
    m_none->setText(m_model.failed() ? tr("The channels could not be read. Try again in a moment.")
                                     : tr("No channel has these words in its name or purpose."));
}

void ChannelBrowser::joinOrLeave()
{
    const ChannelRow *row = current();
    if (!row)
        return;
    const ChannelId channel = row->channel.channel;
    if (row->joined)
        m_commands.leaveChannel(channel, m_book.self());
    else
        m_commands.joinChannel(channel, m_book.self());
}

void ChannelBrowser::openCurrent()
{
    if (const ChannelRow *row = current())
        emit opened(row->channel.channel);
}

bool ChannelBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_field && (key == Qt::Key_Down || enter) && m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.index(0));
        if (enter)
            openCurrent();
        else
            m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_view && enter) {
        openCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meridian
